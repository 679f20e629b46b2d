//! Somebody’s private matters, as the language model reads them.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "PD150",
    name: "personal-wording",
    category: Category::PersonalData,
    title: Bilingual { en: "May tell of somebody’s private life", cy: "Gall sôn am fywyd preifat rhywun" },
    why: Bilingual {
        en: "Read as a whole, this seems to say something private of a person who can be picked out.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n dweud rhywbeth preifat am berson y gellir ei adnabod.",
    },
    instead: Bilingual {
        en: "Leave out who it is, or what is private about them.",
        cy: "Gadewch allan pwy ydyw, neu’r hyn sy’n breifat amdano.",
    },
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What the language model takes for a private matter (an offence, health, home, family, employment) of a person who can be picked out. One’s own matters, a colleague’s first name, public figures and appeals are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
