//! Outdated words for people, from the lexicon.

use crate::language::Bilingual;
use crate::lexicon::Strength;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI503",
    name: "outdated-term",
    category: Category::Discriminatory,
    title: Bilingual { en: "Outdated word for people", cy: "Gair hen ffasiwn am bobl" },
    why: Bilingual {
        en: "It was once usual, and the people it names do not want it.",
        cy: "Bu’n arferol, ac nid yw’r bobl y mae’n eu henwi am ei gael.",
    },
    instead: Bilingual {
        en: "Use the word that the person uses.",
        cy: "Defnyddiwch y gair y mae’r person yn ei ddefnyddio.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Words for people that are no longer used, each with the word used now.",
    detector: Detector::Senses(&[Strength::Outdated]),
    validate: said::said_in_this_sense,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 3 },
    context: Context::NONE,
};
