//! Demeaning words and sayings, from the lexicon.

use crate::language::Bilingual;
use crate::lexicon::Strength;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI502",
    name: "demeaning-term",
    category: Category::Discriminatory,
    title: Bilingual { en: "Demeaning word or saying", cy: "Gair neu ddywediad bychanus" },
    why: Bilingual {
        en: "It belittles people for a characteristic that the law protects, also where it is meant as a joke.",
        cy: "Mae’n bychanu pobl am nodwedd a warchodir gan y gyfraith, hefyd lle y’i bwriedir fel jôc.",
    },
    instead: Bilingual {
        en: "Say what happened or what is needed, without the characteristic.",
        cy: "Dywedwch beth ddigwyddodd neu beth sydd ei angen, heb y nodwedd.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Words and sayings of the lexicon that belittle a group or somebody for belonging to one: names for mental illness used of people, coded sayings about gay, trans, disabled, older, pregnant, foreign or Traveller people, and about women. What people say of themselves and of friends, and their harmless namesakes, are not found.",
    detector: Detector::Senses(&[Strength::Demeaning]),
    validate: said::said_in_this_sense,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
