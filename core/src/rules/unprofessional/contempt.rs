//! Contempt for the public, from the lexicon.

use crate::language::Bilingual;
use crate::lexicon::Strength;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN602",
    name: "contempt",
    category: Category::Unprofessional,
    title: Bilingual { en: "Contempt for people", cy: "Dirmyg at bobl" },
    why: Bilingual {
        en: "Members of the public, suspects too, are owed respect and courtesy.",
        cy: "Mae ar aelodau’r cyhoedd, pobl a ddrwgdybir hefyd, hawl i barch a chwrteisi.",
    },
    instead: Bilingual {
        en: "Say who they are in the case, or what they did.",
        cy: "Dywedwch pwy ydynt yn yr achos, neu beth wnaethant.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "Words of contempt for people met on duty (scum, vermin, scrotes, names for people who use drugs or sleep rough), where they are aimed at people. Pests, pond life, and what one says of oneself or a friend are not found.",
    detector: Detector::Senses(&[Strength::Contempt]),
    validate: said::said_in_this_sense,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
