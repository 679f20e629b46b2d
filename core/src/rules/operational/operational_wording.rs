//! Operational business, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "OP230",
    name: "operational-wording",
    category: Category::Operational,
    title: Bilingual { en: "May be live police business", cy: "Gall fod yn waith byw’r heddlu" },
    why: Bilingual {
        en: "Read as a whole, this seems to tell what police are doing, know or plan, which somebody outside could use.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n dweud beth mae’r heddlu’n ei wneud, yn ei wybod neu’n ei gynllunio, a gallai rhywun o’r tu allan ei ddefnyddio.",
    },
    instead: Bilingual {
        en: "Keep the when, where, who and how to the force’s own systems.",
        cy: "Cadwch y pryd, y ble, y pwy a’r sut i systemau’r heddlu.",
    },
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What the language model takes for live or confidential police business in plain words: warrants and arrests to come, deployments, tactics, checks and their results, custody, cases. What the public was told, rotas and training are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
