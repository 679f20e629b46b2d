//! National Insurance numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// Prefixes that are never given out.
const NEVER: [&str; 12] = ["bg", "gb", "kn", "nk", "nt", "tn", "zz", "oo", "cr", "fy", "mw", "nc"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD101",
    name: "national-insurance-number",
    category: Category::PersonalData,
    title: Bilingual { en: "National Insurance number", cy: "Rhif Yswiriant Gwladol" },
    why: Bilingual {
        en: "It belongs to one person for life and opens doors to their tax, pay and benefits.",
        cy: "Mae’n perthyn i un person am oes ac yn agor drysau i’w treth, eu cyflog a’u budd-daliadau.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the system that holds the record.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy’r system sy’n cadw’r cofnod.",
    },
    placeholder: Some(Bilingual { en: "[National Insurance number]", cy: "[rhif Yswiriant Gwladol]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Two letters, six digits and a letter from A to D, with or without spaces. The prefix must be one that is \
        given out (HMRC, National Insurance Manual NIM39110: neither letter D, F, I, Q, U or V, the second not O, and never \
        BG, GB, KN, NK, NT, TN or ZZ). Without the last letter, or as a temporary number (`11A11111`), it is found only \
        beside words for it.",
    detector: Detector::Pattern(
        r"\b(?:[a-ceghj-prstw-z][a-ceghj-nprstw-z][\s.-]?\d\d[\s.-]?\d\d[\s.-]?\d\d(?:[\s.-]?[a-d])?|\d\d[a-z]\d{5})\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::VeryUnlikely, hot: 2, against: 2 },
    context: Context {
        hot: &["ni", "nino", "ni number", "ni no", "national insurance", "nat ins", "yswiriant gwladol", "rhif yg"],
        against: &["order", "booking", "tracking", "flight", "serial", "model", "part", "voucher", "archeb"],
        before: 6,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    let Some(prefix) = text.get(..2) else { return Validity::Invalid };
    if NEVER.contains(&prefix) {
        return Validity::Invalid;
    }
    let suffix = text.chars().next_back().is_some_and(char::is_alphabetic);
    if suffix && prefix.chars().all(char::is_alphabetic) { Validity::Valid } else { Validity::Unknown }
}
