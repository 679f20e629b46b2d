//! Gradings of intelligence: the codes for source, information and handling.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP217",
    name: "intelligence-grading",
    category: Category::Operational,
    title: Bilingual { en: "Intelligence grading", cy: "Graddio cudd-wybodaeth" },
    why: Bilingual {
        en: "A grading marks what is said as intelligence, and says what kind of source it came from.",
        cy: "Mae graddiad yn dangos mai cudd-wybodaeth yw’r hyn a ddywedir, a pha fath o ffynhonnell y daeth ohoni.",
    },
    instead: Bilingual {
        en: "Keep the report where it is graded, and point colleagues to it there.",
        cy: "Cadwch yr adroddiad lle mae wedi’i raddio, a chyfeiriwch gydweithwyr ato yno.",
    },
    // Taking a grading out would leave what it grades.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "The codes of 3x5x2 and 5x5x5 reports (`B2C`, `E41`, `A1 P`, `2BC`) in capitals beside words of intelligence, \
        such as “graded”. Roads such as the A1 and M1, rooms, seats and paper sizes are not found.",
    detector: Detector::Pattern(
        r"\b(?P<hit>[a-ex][1-5]\s?[1-5cp]|[1-3][\s/-]?[a-e][\s/-]?[cp]|[a-ex][\s/-][1-5][\s/-][1-5cp])\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::Unlikely, hot: 3, against: 4 },
    context: Context {
        hot: &[
            "graded", "grading", "grade", "intel", "intelligence", "3x5x2", "5x5x5", "5x5x5x5", "source", "sanitised", "graddio", "graddiwyd",
            "handling code", "evaluation",
        ],
        against: &[
            "road", "motorway", "room", "seat", "paper", "german", "spanish", "french", "level", "exam", "junction", "stationary", "gate", "vitamin",
            "flight", "bus", "gcse", "a level", "core", "training", "course", "traffic", "boiler", "meeting", "desk", "locker", "maths", "english",
            "shut", "closed", "services",
        ],
        before: 6,
        after: 5,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.is_upper_case() { Validity::Valid } else { Validity::Invalid }
}
