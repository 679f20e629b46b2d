//! May say who a victim or witness is, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "VW310",
    name: "identifying-words",
    category: Category::VictimWitness,
    title: Bilingual { en: "May say who a victim or witness is", cy: "Gall ddweud pwy yw dioddefwr neu dyst" },
    why: Bilingual {
        en: "Read as a whole, this seems to let people work out who a victim, a witness or a child in a case is, without a name.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n gadael i bobl ddeall pwy yw dioddefwr, tyst neu blentyn mewn achos, heb enw.",
    },
    instead: Bilingual {
        en: "Leave out where they work, live or belong; the case reference in a police system is enough.",
        cy: "Gadewch allan ble maent yn gweithio, yn byw neu’n perthyn; mae cyfeirnod yr achos mewn system heddlu yn ddigon.",
    },
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What the language model takes for plain words that identify a victim, witness, complainant or child in a case: a job, a relative, a place. Speaking of victims in general, of their support, and of people in no case is not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
