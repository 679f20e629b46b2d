//! Numbers of mobile telephones.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The first two digits that the bodies which number telephones use (GSMA TS.06), the old ones too.
const BODIES: [&str; 16] = ["01", "10", "33", "35", "44", "45", "49", "50", "51", "52", "53", "54", "86", "91", "98", "99"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD116",
    name: "imei",
    category: Category::PersonalData,
    title: Bilingual { en: "IMEI", cy: "IMEI" },
    why: Bilingual {
        en: "It points to one phone, and so to whoever carries it.",
        cy: "Mae’n pwyntio at un ffôn, ac felly at bwy bynnag sy’n ei gario.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the force’s own system.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[IMEI]", cy: "[IMEI]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Fifteen digits that pass the Luhn check (3GPP TS 23.003). One random number in ten passes it, so without \
        words for a phone it is less likely, and must begin as a numbering body’s do.",
    detector: Detector::Pattern(r"\b\d(?:[\s/-]?\d){14}\b"),
    validate,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Unlikely, hot: 2, against: 2 },
    context: Context {
        hot: &[
            "imei", "imeis", "handset", "handsets", "phone", "phones", "mobile", "iphone", "samsung", "device", "devices", "burner", "ffôn",
            "ffonau",
        ],
        against: &[
            "order", "tracking", "parcel", "serial", "booking", "card", "barcode", "meter", "ticket", "voucher", "policy", "delivery", "evri",
            "dpd", "royal mail", "archeb", "amex",
            "job number", "helpdesk", "reference",
        ],
        before: 6,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let digits = candidate.digits();
    if !check_digits::luhn(&digits) || check_digits::all_alike(&digits) {
        return Validity::Invalid;
    }
    if BODIES.iter().any(|body| digits.starts_with(body)) { Validity::Valid } else { Validity::Unknown }
}
