//! Language that may demean, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "DI510",
    name: "demeaning-language",
    category: Category::Discriminatory,
    title: Bilingual { en: "Language that may demean", cy: "Iaith a allai fychanu" },
    why: Bilingual {
        en: "Read as a whole, this seems to demean people for who they are, even if it is meant as a joke.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n bychanu pobl am bwy ydynt, hyd yn oed os jôc yw’r bwriad.",
    },
    instead: Bilingual {
        en: "Say what happened and what was done, and leave out who people are unless it matters to the job.",
        cy: "Dywedwch beth ddigwyddodd a beth a wnaed, a gadewch allan pwy yw pobl oni bai ei fod yn bwysig i’r gwaith.",
    },
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "What the language model takes for demeaning, stereotyping, excluding or threatening people for a protected characteristic, without a word that a list would know. Naming people, speaking well of them, condemning such talk and reporting it are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
