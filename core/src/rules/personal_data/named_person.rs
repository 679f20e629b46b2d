//! Names beside what tells who and where somebody is.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD140",
    name: "named-person",
    category: Category::PersonalData,
    title: Bilingual { en: "Name of a person", cy: "Enw person" },
    why: Bilingual {
        en: "With the details beside it, it tells this group who somebody is and what their trouble is.",
        cy: "Gyda’r manylion wrth ei ymyl, mae’n dweud wrth y grŵp hwn pwy yw rhywun a beth yw ei drafferth.",
    },
    instead: Bilingual {
        en: "Leave the name out, or put the details in the record and say where they are.",
        cy: "Gadewch yr enw allan, neu rhowch y manylion yn y cofnod a dweud ble maen nhw.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A full name beside a date of birth or an address that is said to be one; and, by adding up, a name near where that person \
        lives, what they suffer from or who looks after them. A first name needs two such kinds, a full name one. Colleagues \
        (a rank or a role beside the name), people in public life, places and brands named like people, and people whom an \
        appeal helps to find are not found.",
    detector: Detector::Person { adds_up: true },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 1, against: 3 },
    context: Context {
        hot: &[
            "dob", "date of birth", "home address", "address", "dyddiad geni", "cyfeiriad", "next of kin", "social services",
            "social worker", "welfare check", "safe and well check", "concern for safety", "found wandering",
            "taking the kids", "take the kids", "taken into care", "house is a tip", "mental health ward", "sex worker",
            "on the lane", "prostitute", "homeless", "rough sleeper", "rough sleeping", "evicted", "overstayer",
            "immigration status", "asylum seeker", "debt", "next door neighbour", "hoarder", "pregnant", "miscarriage",
            "abortion", "transgender", "136'd", "section 12", "mha", "mental capacity", "mca", "missing from the ward",
            "crisis team", "welfare visit", "secure unit", "coroner", "reported him missing", "reported her missing",
            "reported missing", "safeguarding", "attempted hanging", "tried to hang", "police protection", "deportation",
            "benefits", "bailiffs", "trans", "rehab", "detox", "methadone", "needles", "self neglect", "bedbound",
            "incontinent", "psych ward", "dialysis", "chemo", "life support", "crying", "in tears", "in bits", "terrified",
            "petrified", "frightened", "hysterical", "distressed", "suicidal", "topped himself", "topped herself",
            "slashed her wrists", "slashed his wrists", "slit her wrists", "overdosed", "od", "fractured", "broken wrist",
            "broken jaw", "black eye", "bruised", "bruises", "bleeding", "axe", "machete", "baseball bat", "firearm",
            "bleach", "petrol bomb", "torched", "arson", "smashed up", "bricked", "stalker", "stalking", "harassed",
            "followed home", "curfew", "probation", "got previous", "spits", "spitter", "aggressive", "kicking off",
            "threatening", "malicious comms", "indecent", "nonce", "for kids", "hand up", "groped", "flashed", "upskirted",
            "raped", "rape", "abused", "abuse", "beats", "battered", "slapped", "strangled", "hostage", "kidnapped",
            "trafficked", "cannabis", "weed", "crack", "heroin", "ketamine", "ziplock", "wraps", "baggies", "dealer",
            "dealing", "cuckooed", "fleas", "scabies", "maggots", "soiled", "squalor", "hoarding", "wandering", "lost again",
            "drunk again", "pissed again", "off her head", "off his head", "off his face", "off her face", "paralytic",
            "sectioned", "psychotic", "hearing voices", "delusional", "schizo", "bipolar", "self harming", "anorexic",
            "miscarried", "lost the baby", "stillborn", "colli ei babi", "taken off her", "lodger", "just been let out",
            "been let out", "let out", "done time", "did time", "served time", "refusing to come out", "barricaded",
            "jumper", "on the bridge", "over the railings", "prepared to go to court", "go to court against",
            "gave evidence against", "doesn't want it getting out", "get out that", "mobile phone's in",
            "phone's been seized", "phone seized", "nudes", "cheating on", "shagging", "debts", "gambling", "loan shark",
            "benefit fraud", "conned", "scammed", "mugged", "burgled", "robbed", "attacked", "assaulted", "stabbed",
            "run over", "hit and run", "malicious", "blackmail", "blackmailed", "extortion", "overstayed", "deported",
            "no recourse", "druan", "terminally ill", "full care order", "care order", "bed watch", "resus", "stab wound", "ppo", "136d", "136'd again", "personality disorder", "unstable pd",
            "swallowed packages", "swallowed", "hospital guard", "cert revoked", "certificate revoked", "overdose", "gymryd gormod", "claf", "epilepsi", "dioddef o", "in icu", "icu", "strategy meeting", "has a warrant",
        ],
        against: &[
            "my nan", "my mum", "my dad", "my mate", "my brother", "my sister", "my wife", "my husband", "our kid",
            "leaving do", "birthday", "retirement", "christmas card", "card", "delivery", "parcel", "funeral",
        ],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let sought = persons::seeks_somebody(candidate) || persons::family_is_sought(candidate);
    let Some(person) = persons::private(candidate).filter(|_| !sought) else {
        return Validity::Invalid;
    };
    match person.is_full() {
        true => Validity::Valid,
        false if person.sure && candidate.circumstances().purpose().is_none() => Validity::Unknown,
        false => Validity::Invalid,
    }
}
