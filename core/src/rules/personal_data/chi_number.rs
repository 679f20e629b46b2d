//! Community Health Index numbers of Scotland.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, dates, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD113",
    name: "chi-number",
    category: Category::PersonalData,
    title: Bilingual { en: "CHI number", cy: "Rhif CHI" },
    why: Bilingual {
        en: "It points to one person’s health records in Scotland and begins with their date of birth.",
        cy: "Mae’n pwyntio at gofnodion iechyd un person yn yr Alban ac yn dechrau gyda’i ddyddiad geni.",
    },
    instead: Bilingual {
        en: "Leave it out, or pass it through the system that holds the record.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy’r system sy’n cadw’r cofnod.",
    },
    placeholder: Some(Bilingual { en: "[CHI number]", cy: "[rhif CHI]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Ten digits: a date of birth as DDMMYY, three digits, and the modulus-11 check digit of an NHS number \
        (Public Health Scotland, Data Dictionary: CHI number). A date with an hour has the same shape, so words for it must stand \
        beside it.",
    detector: Detector::Pattern(r"\b\d{2}[\s./-]?\d{2}[\s./-]?\d{2}[\s-]?(?:\d{4}|\d{3}[\s-]\d)\b"),
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::Unlikely, hot: 3, against: 2 },
    context: Context {
        hot: &["chi", "community health index", "nhs scotland", "scottish nhs", "nhs yr alban"],
        against: &["tai", "order", "tracking", "parcel", "booking", "tel", "archeb"],
        before: 9,
        after: 6,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let digits = candidate.digits();
    let born = digits.get(..6).and_then(|day| dates::read(day, candidate.today()));
    if born.is_some() && check_digits::nhs(&digits) { Validity::Valid } else { Validity::Invalid }
}
