//! Pictures, footage and documents of police work being passed round, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "ME810",
    name: "media-wording",
    category: Category::Media,
    title: Bilingual { en: "May pass on police pictures or papers", cy: "Gall basio lluniau neu bapurau’r heddlu ymlaen" },
    why: Bilingual {
        en: "Read as a whole, this seems to pass on or ask for pictures, footage or papers from police work.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n pasio ymlaen neu’n gofyn am luniau, ffilm neu bapurau o waith yr heddlu.",
    },
    instead: Bilingual {
        en: "Share it through the force’s own system, or say where it is filed.",
        cy: "Rhannwch ef drwy system yr heddlu, neu dywedwch ble mae wedi’i ffeilio.",
    },
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What the language model takes for footage, photographs, screenshots, statements or papers of police work being passed round, announced or asked for. Public appeals, rotas, holiday pictures and published footage are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
