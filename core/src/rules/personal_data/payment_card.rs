//! Numbers of payment cards.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD106",
    name: "payment-card",
    category: Category::PersonalData,
    title: Bilingual { en: "Payment card number", cy: "Rhif cerdyn talu" },
    why: Bilingual {
        en: "Whoever reads it can try to spend with it.",
        cy: "Gall pwy bynnag sy’n ei ddarllen geisio gwario ag ef.",
    },
    instead: Bilingual {
        en: "Leave it out; its last four digits are enough to tell cards apart.",
        cy: "Gadewch ef allan; mae’r pedwar digid olaf yn ddigon i wahaniaethu rhwng cardiau.",
    },
    placeholder: Some(Bilingual { en: "[card number]", cy: "[rhif cerdyn]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Thirteen to nineteen digits that pass the Luhn check (ISO/IEC 7812-1), with the prefix and length of Visa, \
        Mastercard, American Express or Discover.",
    detector: Detector::Pattern(r"\b[2-6](?:[\s.-]?\d){12,18}\b"),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["imei", "order", "tracking", "parcel", "serial", "archeb", "barcode"],
        before: 4,
        after: 2,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let digits = candidate.digits();
    let prefix: u32 = digits.get(..4).and_then(|prefix| prefix.parse().ok()).unwrap_or(0);
    let issued = matches!(
        (prefix, digits.len()),
        (4000..=4999, 13 | 16 | 19)
            | (5100..=5599 | 2221..=2720 | 6011 | 6500..=6599, 16)
            | (3400..=3499 | 3700..=3799, 15)
    );
    let valid = issued && check_digits::luhn(&digits) && !check_digits::all_alike(&digits);
    if valid { Validity::Valid } else { Validity::Invalid }
}
