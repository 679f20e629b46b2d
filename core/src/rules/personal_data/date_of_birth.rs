//! Dates of birth that say they are one.

use crate::language::Bilingual;
use crate::rules::dates::date_pattern;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, dates, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD105",
    name: "date-of-birth",
    category: Category::PersonalData,
    title: Bilingual { en: "Date of birth", cy: "Dyddiad geni" },
    why: Bilingual {
        en: "With a name it singles out one person, and it is what banks and records ask for.",
        cy: "Gydag enw mae’n nodi un person, a dyna y mae banciau a chofnodion yn gofyn amdano.",
    },
    instead: Bilingual {
        en: "Give an age if the age matters, or leave it out.",
        cy: "Rhowch oedran os yw’r oedran o bwys, neu gadewch ef allan.",
    },
    placeholder: Some(Bilingual { en: "[date of birth]", cy: "[dyddiad geni]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A day, month and year right after words that say it is a date of birth (DOB, born, *ganed*, *dyddiad \
        geni*), or right before `(DOB)`. The day must exist and lie in the past. A birthday without its year, a year alone \
        and a baby’s birth within the last year are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<word>d\.?\s?o\.?\s?b|d/o/b|date of birth|birth ?date|dyddiad geni|d\.?g|born|b|ganed|ganwyd|(?:ei |eu )?geni|d\.?o\.?b'?s)\b",
        r"[\s.:;,=-]*(?:[\(a-z'\x80-\xff]{1,10}[\s:]+){0,4}?[\(]?(?P<hit>", date_pattern!(), r"|\d{6})\b",
        r"|\b(?P<hit2>", date_pattern!(), r")[\s,]*\((?:dob|d\.o\.b\.?|date of birth|dyddiad geni)\)",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 0 },
    context: Context::NONE,
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let Some(day) = dates::read(candidate.text(), candidate.today()) else { return Validity::Invalid };
    let Some(today) = candidate.today() else { return Validity::Valid };
    let newborn = matches!(candidate.group("word"), Some("born" | "ganed" | "ganwyd" | "geni"))
        && (day.year() + 1, day.month(), day.day()) > (today.year(), today.month(), today.day());
    let plausible = day <= today && day.year() + 120 >= today.year();
    if plausible && !newborn { Validity::Valid } else { Validity::Invalid }
}
