//! Hardware addresses of devices.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD118",
    name: "mac-address",
    category: Category::PersonalData,
    title: Bilingual { en: "MAC address", cy: "Cyfeiriad MAC" },
    why: Bilingual {
        en: "It points to one device, and so to whoever uses it.",
        cy: "Mae’n pwyntio at un ddyfais, ac felly at bwy bynnag sy’n ei defnyddio.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the force’s own system.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[MAC address]", cy: "[cyfeiriad MAC]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Six pairs of hexadecimal digits (IEEE 802) with colons or dashes between them, three groups of four with dots, or \
        twelve together beside words for it. Digits alone may be days and hours and need those words too; the broadcast address \
        is no device’s.",
    detector: Detector::Pattern(
        r"\b(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{2}(?:\s[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|[0-9a-f]{12})\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 2 },
    context: Context {
        hot: &["mac", "mac address", "mac addr", "mac id", "bluetooth", "wifi address", "cyfeiriad mac"],
        against: &["order", "tracking", "serial", "part", "archeb", "fingerprint", "pc"],
        before: 10,
        after: 3,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let mut signs: Vec<char> = candidate.text().chars().filter(char::is_ascii_alphanumeric).collect();
    let lettered = signs.iter().any(char::is_ascii_alphabetic);
    let numbered = signs.iter().any(char::is_ascii_digit);
    signs.dedup();
    let marked = candidate.text().contains([':', '-', '.']);
    match (signs.len(), marked, lettered && numbered) {
        (1, ..) => Validity::Invalid,
        // Days and hours set apart by spaces, or a number of twelve digits.
        (_, false, false) => Validity::Invalid,
        (_, true, true) => Validity::Valid,
        _ => Validity::Unknown,
    }
}
