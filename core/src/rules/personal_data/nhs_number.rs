//! NHS numbers of England, Wales and the Isle of Man.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};
use crate::text::words;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD102",
    name: "nhs-number",
    category: Category::PersonalData,
    title: Bilingual { en: "NHS number", cy: "Rhif GIG" },
    why: Bilingual {
        en: "It points to one person’s health records.",
        cy: "Mae’n pwyntio at gofnodion iechyd un person.",
    },
    instead: Bilingual {
        en: "Leave it out, or pass it through the system that holds the record.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy’r system sy’n cadw’r cofnod.",
    },
    placeholder: Some(Bilingual { en: "[NHS number]", cy: "[rhif GIG]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Ten digits whose last is the modulus-11 check digit (NHS Data Dictionary, NHS NUMBER). Grouped 3-3-4 \
        it is found by itself; one random number in eleven passes the check, so without groups it needs words for it.",
    detector: Detector::Pattern(concat!(
        r"\b\d{3}[\s.-]?\d{3}[\s.-]?\d{4}\b",
        r"|\b(?P<spoken>(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)[\s,.-]+){9}(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 2 },
    context: Context {
        hot: &["nhs", "patient", "patient's", "hospital", "hospital no", "gig", "claf", "ysbyty", "medical"],
        against: &["order", "tracking", "isbn", "parcel", "account", "tel", "ring", "booking", "call", "archeb", "job", "appointment"],
        before: 9,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("spoken").is_some() {
        let digits: String = words::words(candidate.text()).filter_map(spoken).collect();
        // A longer row of digits is a phone number.
        let before = words::last(candidate.before(), 1).into_iter().any(|word| spoken(word).is_some());
        let after = words::first(candidate.after(), 1).into_iter().any(|word| spoken(word).is_some());
        let right = !before && !after && !check_digits::all_alike(&digits) && check_digits::nhs(&digits);
        return if right { Validity::Valid } else { Validity::Invalid };
    }
    let digits = candidate.digits();
    if check_digits::all_alike(&digits) || !check_digits::nhs(&digits) {
        return Validity::Invalid;
    }
    let marks: Vec<char> = candidate.text().chars().filter(|c| !c.is_ascii_digit()).collect();
    match marks.as_slice() {
        [first, second] if first == second => Validity::Valid,
        [] => Validity::Unknown,
        _ => Validity::Invalid,
    }
}

/// The digit that a word says.
fn spoken(word: &str) -> Option<char> {
    Some(match word {
        "oh" | "zero" | "nought" => '0',
        "one" => '1',
        "two" => '2',
        "three" => '3',
        "four" => '4',
        "five" => '5',
        "six" => '6',
        "seven" => '7',
        "eight" => '8',
        "nine" => '9',
        _ => return None,
    })
}
