//! Names of children in a case.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW302",
    name: "child-in-a-case",
    category: Category::VictimWitness,
    title: Bilingual { en: "Name of a child in a case", cy: "Enw plentyn mewn achos" },
    why: Bilingual {
        en: "The law keeps children in court proceedings from being named, whether they are accused, hurt or a witness.",
        cy: "Mae’r gyfraith yn atal enwi plant mewn achosion llys, boed wedi’u cyhuddo, wedi’u niweidio neu’n dyst.",
    },
    instead: Bilingual {
        en: "Say “a child” or “the child”, and put the name where the case is recorded.",
        cy: "Dywedwch “plentyn” neu “y plentyn”, a rhowch yr enw lle mae’r achos wedi’i gofnodi.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::CHILDREN_IN_COURT,
    documentation: "A name with an age under 18, or a name right after words for a child, beside words of arrest, harm or protection. A child who is \
        missing and named in an appeal, and children of friends and colleagues, are not found.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 3, against: 3 },
    context: Context {
        hot: &[
            "arrested", "nicked", "charged", "detained", "in custody", "custody", "bailed", "suspect", "victim", "witness",
            "assaulted", "assault", "abused", "abuse", "abusing", "bruises", "bruising", "bruised", "neglect", "neglected",
            "child protection", "social services", "social worker", "strategy meeting", "section 47", "s47", "stabbed",
            "stabbing", "robbed", "robbery", "raped", "rape", "disclosed", "disclosure", "exploited", "exploitation",
            "county lines", "cse", "youth court", "referral order", "shoplifting", "knife", "dealing", "drugs", "beaten",
            "beaten by", "burns", "removed from", "police protection", "ppo", "pulled a knife", "arestio", "esgeulustod",
            "gwasanaethau cymdeithasol", "ei arestio", "touches her", "touches him", "allegation", "found wandering",
            "house is a tip", "foster", "in care", "malnourished", "self harm", "cuckooed", "trap house", "cannabis", "vape",
            "graffiti", "criminal damage", "asb", "excluded", "expelled", "sexting", "nudes", "indecent images", "robbing",
            "stolen", "stealing", "threatened", "groomed", "cafcass", "icpc", "cp plan", "mash", "referral",
            "taking the kids", "burnt", "hit by", "slapped", "locked in", "broken his arm", "broken her arm",
            "mum's boyfriend", "mum's fella", "mum's partner", "stepdad", "step dad", "sleeping with a", "drugs running",
            "running drugs", "mark on", "marks on", "cigarette burns", "skinny", "starving", "not been to school",
            "home alone", "left alone",
        ],
        against: persons::SOCIAL,
        before: 10,
        after: 12,
        published_in_appeals: false,
    },
};

/// Words for a child, right before their name.
const CHILD: &[&str] = &["little", "kid", "child", "youth", "juvenile", "toddler", "baby", "schoolboy", "schoolgirl", "kid called", "lad called", "girl called", "boy called", "child called", "plentyn", "bachgen", "merch", "pupil"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let Some(person) = persons::private(candidate).filter(|person| person.sure) else { return Validity::Invalid };
    let is_child = person.is_child() || (person.age.is_none() && persons::follows(candidate, CHILD));
    let course = persons::near(candidate, 12, &["assault course", "training", "proud", "raised", "fundraising"]);
    if is_child && !course && !persons::seeks_somebody(candidate) && !candidate.is_reported() { Validity::Valid } else { Validity::Invalid }
}
