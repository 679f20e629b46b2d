//! International Bank Account Numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD114",
    name: "iban",
    category: Category::PersonalData,
    title: Bilingual { en: "IBAN", cy: "IBAN" },
    why: Bilingual {
        en: "It points to one bank account, and so to the person whose money is in it.",
        cy: "Mae’n pwyntio at un cyfrif banc, ac felly at y person y mae ei arian ynddo.",
    },
    instead: Bilingual {
        en: "Leave it out; its last four characters are enough to tell accounts apart.",
        cy: "Gadewch ef allan; mae’r pedwar nod olaf yn ddigon i wahaniaethu rhwng cyfrifon.",
    },
    placeholder: Some(Bilingual { en: "[IBAN]", cy: "[IBAN]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A country, two check digits and an account in that country’s structure and length (SWIFT IBAN registry: the \
        countries of SEPA and the Crown dependencies under GB), with the check of ISO 13616 (modulo 97), together or in groups.",
    detector: Detector::Pattern(concat!(
        r"\b(?:no\d\d(?:[\s-]?\d){11}|be\d\d(?:[\s-]?\d){12}|(?:dk|fi|fo|gl)\d\d(?:[\s-]?\d){14}|si\d\d(?:[\s-]?\d){15}",
        r"|(?:at|ee|lt)\d\d(?:[\s-]?\d){16}|hr\d\d(?:[\s-]?\d){17}|de\d\d(?:[\s-]?\d){18}|(?:es|cz|sk|se)\d\d(?:[\s-]?\d){20}",
        r"|pt\d\d(?:[\s-]?\d){21}|is\d\d(?:[\s-]?\d){22}|(?:pl|hu)\d\d(?:[\s-]?\d){24}|va\d\d(?:[\s-]?\d){18}",
        r"|(?:gb|ie)\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?\d){14}|nl\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?\d){10}",
        r"|lv\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?[a-z0-9]){13}|bg\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?\d){6}(?:[\s-]?[a-z0-9]){8}",
        r"|ro\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?[a-z0-9]){16}|mt\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?\d){5}(?:[\s-]?[a-z0-9]){18}",
        r"|gi\d\d(?:[\s-]?[a-z]){4}(?:[\s-]?[a-z0-9]){15}|(?:ch|li)\d\d(?:[\s-]?\d){5}(?:[\s-]?[a-z0-9]){12}",
        r"|lu\d\d(?:[\s-]?\d){3}(?:[\s-]?[a-z0-9]){13}|ad\d\d(?:[\s-]?\d){8}(?:[\s-]?[a-z0-9]){12}",
        r"|cy\d\d(?:[\s-]?\d){8}(?:[\s-]?[a-z0-9]){16}|gr\d\d(?:[\s-]?\d){7}(?:[\s-]?[a-z0-9]){16}",
        r"|(?:fr|mc)\d\d(?:[\s-]?\d){10}(?:[\s-]?[a-z0-9]){11}(?:[\s-]?\d){2}",
        r"|(?:it|sm)\d\d[\s-]?[a-z](?:[\s-]?\d){10}(?:[\s-]?[a-z0-9]){12})\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["donate", "donation", "donations", "charity", "my iban", "to me", "pay me", "fy iban"],
        before: 6,
        after: 3,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let compact: String = candidate.text().chars().filter(char::is_ascii_alphanumeric).collect();
    if check_digits::iban(&compact) { Validity::Valid } else { Validity::Invalid }
}
