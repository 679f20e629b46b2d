//! Names of victims of sexual offences.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW301",
    name: "sexual-offence-victim",
    category: Category::VictimWitness,
    title: Bilingual { en: "Name of a victim of a sexual offence", cy: "Enw dioddefwr trosedd rywiol" },
    why: Bilingual {
        en: "From the moment it is alleged, the law protects them for life from anything that could tell the public who they are.",
        cy: "O’r eiliad y caiff ei honni, mae’r gyfraith yn eu diogelu am oes rhag unrhyw beth a allai ddweud wrth y cyhoedd pwy ydynt.",
    },
    instead: Bilingual {
        en: "Leave out the name and everything that points to them; only the case record holds it.",
        cy: "Gadewch allan yr enw a phopeth sy’n pwyntio atynt; dim ond cofnod yr achos sy’n ei ddal.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::ANONYMITY_OF_VICTIMS,
    documentation: "A name (a first name with an age or right after “called” too) beside words for a sexual offence that say who suffered it. The \
        name of who is said to have done it is left to the rule for suspects.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 3, against: 3 },
    context: Context {
        hot: &[
            "rape", "raped", "rape victim", "sexually assaulted", "sexual assault", "sexually abused", "sexual abuse",
            "sexual offence", "indecently assaulted", "indecent assault", "groomed", "grooming", "cse", "csa", "molested",
            "touched up", "abused her", "abused him", "upskirting", "trafficked", "treisio", "dreisio", "threisio",
            "ymosodiad rhywiol", "touches her", "touches him", "touched her", "touching her", "touched him", "touching him",
            "abusing her", "abusing him", "interfered with", "sexual allegation", "sarc", "soit", "assaulted her sexually",
            "flashed at", "stealthing", "spiked", "drink spiked", "indecent", "took turns", "sleeping with a",
            "sexual touching", "forced herself", "forced himself on", "had sex with", "nudes of her", "pictures of her",
            "revenge porn", "sextortion", "sextorted", "filmed her", "rape messages", "rape kit", "hand up her skirt",
            "up her skirt",
        ],
        against: persons::SOCIAL,
        before: 14,
        after: 14,
        published_in_appeals: false,
    },
};

/// Words that say who suffered it.
const SUFFERED: &[&str] = &[
    "victim", "victims", "complainant", "ip", "injured party", "disclosed", "discloses", "was raped", "been raped", "got raped", "were raped", "raped by", "raped her", "raped him",
    "was sexually", "been sexually", "got sexually", "was groomed", "been groomed", "being groomed", "was abused", "been abused", "assaulted by", "abused by", "groomed by", "reported a rape", "reported rape",
    "reporting a rape", "reporting rape", "alleging", "alleged", "alleges", "says she was", "says he was", "her rape", "says her", "says his", "told her teacher", "told us her", "allegation", "told mum", "rape messages", "up her skirt", "the girl in", "the lass in", "took turns", "alleged sexual", "raped her when", "raped him when", "her rapist", "saying her", "was molested", "was indecently", "been trafficked", "was trafficked", "dioddefwr", "dioddefwraig",
    "ei threisio", "ei dreisio",
];

/// What stands right before the first name of the person in question.
const CUES: &[&str] = &["is called", "she's called", "he's called", "was called", "victim is", "victim called", "named as", "ip is", "complainant is", "name is", "dioddefwr yw"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let after = candidate.after();
    let did = [" raped", " sexually assaulted", " groomed", " touched", " molested", " abused"].iter().any(|verb| after.starts_with(verb));
    let accused = persons::follows(candidate, &["by", "arrested", "nicked", "charged", "suspect", "suspect is", "wanted", "rapist", "named suspect", "offender is"])
        || persons::near(candidate, 5, &["charged with", "arrested for", "wanted for", "rapist", "register", "suspect", "gyhuddo o"]);
    if candidate.is_reported() || did || accused || !persons::near(candidate, 14, SUFFERED) {
        return Validity::Invalid;
    }
    let aged = persons::private(candidate).is_some_and(|person| person.sure && person.age.is_some());
    if aged { Validity::Valid } else { persons::full_name_or_called(candidate, CUES) }
}
