//! Passport numbers, beside the word.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD112",
    name: "passport-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Passport number", cy: "Rhif pasbort" },
    why: Bilingual {
        en: "It belongs to one person and helps whoever reads it to pass as them.",
        cy: "Mae’n perthyn i un person ac yn helpu pwy bynnag sy’n ei ddarllen i esgus bod yn y person hwnnw.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the system that holds the record.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy’r system sy’n cadw’r cofnod.",
    },
    placeholder: Some(Bilingual { en: "[passport number]", cy: "[rhif pasbort]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Nine digits, as in British passports, or the one or two letters and six to eight digits, or the six digits \
        and a letter, of others: all of them only beside the word passport or words for its page. By itself, the line of a British \
        passport that machines read: number, GBR, date of birth and sex (ICAO Doc 9303).",
    detector: Detector::Pattern(r"\b(?:(?P<line>\d{9}\d?[\s<]{0,2}gbr[\s<]{0,2}\d{6}\d?[\s<]{0,2}[mf])|\d(?:\s\d){8}|\d{3}[\s-]?\d{3}[\s-]?\d{3}|[a-z]{1,2}\s?\d{6,8}|\d{6}[a-z])\b"),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::VeryUnlikely, hot: 3, against: 3 },
    context: Context {
        hot: &["passport", "passports", "passport's", "pp", "ppt", "pport", "passprt", "pasport", "travel document", "doc is", "biog page", "pp no", "pasbort", "pasbortau"],
        against: &[
            "order", "booking", "parcel", "tracking", "flight", "application", "reference", "tel", "ring", "phone", "call", "voucher",
            "archeb", "photo code", "photos",
        ],
        before: 6,
        after: 3,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("line").is_some() {
        return Validity::Valid;
    }
    if check_digits::all_alike(&candidate.digits()) { Validity::Invalid } else { Validity::Unknown }
}
