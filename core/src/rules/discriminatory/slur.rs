//! Slurs, from the lexicon.

use crate::language::Bilingual;
use crate::lexicon::Strength;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI501",
    name: "slur",
    category: Category::Discriminatory,
    title: Bilingual { en: "Slur", cy: "Gair sarhaus" },
    why: Bilingual {
        en: "This word demeans people for who they are, whoever is meant and however it is meant.",
        cy: "Mae’r gair hwn yn bychanu pobl am bwy ydynt, pwy bynnag a olygir a sut bynnag y’i golygir.",
    },
    instead: Bilingual {
        en: "Say what the person did, not what they are called.",
        cy: "Dywedwch beth wnaeth y person, nid beth y’i gelwir.",
    },
    placeholder: Some(Bilingual { en: "[word taken out]", cy: "[gair wedi’i dynnu allan]" }),
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Words that demean people for their race, religion, disability, sexual orientation, sex or gender reassignment or for being Gypsies, Roma or Travellers, also in leetspeak, with asterisks, look-alike letters or with the letters set apart. Their harmless namesakes (a chink of light, faggots and peas), what people say of themselves, and what condemns or reports them, are not found.",
    detector: Detector::Senses(&[Strength::Slur]),
    validate: said::said_in_this_sense,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::VeryLikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "hate crime", "hate incident", "hate crimes", "racially aggravated", "religiously aggravated", "homophobic abuse", "racial abuse",
            "racist abuse", "racist chanting", "hate speech", "the slur", "slurs", "the word", "words like", "shouted", "shouting", "shouts",
            "chanting", "screamed", "unacceptable", "not acceptable", "never acceptable", "never ok", "not ok", "as a proud", "proud to be",
            "disablist", "trosedd casineb", "gwaeddodd",
        ],
        before: 10,
        after: 10,
        published_in_appeals: false,
    },
};
