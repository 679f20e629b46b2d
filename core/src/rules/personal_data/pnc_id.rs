//! Identifiers of people on the Police National Computer.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD109",
    name: "pnc-id",
    category: Category::PersonalData,
    title: Bilingual { en: "PNC ID", cy: "Rhif adnabod PNC" },
    why: Bilingual {
        en: "It names one person and says that the police hold a record on them.",
        cy: "Mae’n enwi un person ac yn dweud bod gan yr heddlu gofnod arno.",
    },
    instead: Bilingual {
        en: "Leave it out; colleagues who need the record can find it on PNC themselves.",
        cy: "Gadewch ef allan; gall cydweithwyr sydd angen y cofnod ddod o hyd iddo ar y PNC eu hunain.",
    },
    placeholder: Some(Bilingual { en: "[PNC ID]", cy: "[rhif PNC]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A year, a slash, up to seven digits and a modulus-23 check letter (`YYYY/NNNNNNNX` or `YY/N…X`). One random \
        string in 23 passes, so a short serial, or the form without a slash, is found only beside words for it.",
    detector: Detector::Pattern(r"\b(?:(?P<year>(?:19|20)?\d{2})\s?/\s?(?P<serial>\d{1,7})(?P<gap>\s?)(?P<letter>[a-z])|(?P<year2>(?:19|20)\d{2})[\s-]?(?P<serial2>\d{7})\s?(?P<letter2>[a-z]))\b"),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 1 },
    context: Context {
        hot: &["pnc", "pncid", "pnc id", "pnc no", "nominal", "police national computer"],
        against: &["order", "invoice", "part", "archeb"],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let either = |first, second| candidate.group(first).or_else(|| candidate.group(second));
    let parts = (either("year", "year2"), either("serial", "serial2"), either("letter", "letter2"));
    let (Some(year), Some(serial), Some(letter)) = parts else { return Validity::Invalid };
    let short_year = year.get(year.len().saturating_sub(2)..).unwrap_or_default();
    let letter = letter.chars().next().unwrap_or_default();
    if !check_digits::modulus_23(&format!("{short_year}{serial:0>7}"), letter) {
        return Validity::Invalid;
    }
    // A letter that stands apart may be the word "a".
    let together = candidate.group("gap") == Some("");
    if together && serial.len() > 2 { Validity::Valid } else { Validity::Unknown }
}
