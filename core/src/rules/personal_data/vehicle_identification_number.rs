//! Vehicle identification numbers, stamped into the chassis.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD131",
    name: "vehicle-identification-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Vehicle identification number", cy: "Rhif adnabod cerbyd" },
    why: Bilingual {
        en: "It leads to one vehicle and through it to its keeper.",
        cy: "Mae’n arwain at un cerbyd a thrwyddo at ei geidwad.",
    },
    instead: Bilingual {
        en: "Check it over the radio or on the force’s own device.",
        cy: "Gwiriwch ef dros y radio neu ar ddyfais yr heddlu ei hun.",
    },
    placeholder: Some(Bilingual { en: "[VIN]", cy: "[VIN]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Seventeen letters and digits without I, O and Q, as ISO 3779 has it, with letters and at least five digits among them and digits in the last \
        places; beside words for it or for a vehicle, or with a check digit in the ninth place that is right, or joined and in capitals with two \
        letters in front and six digits behind. The check digit is not used in Europe, so that a number without it is not wrong.",
    detector: Detector::Pattern(r"\b[a-hj-npr-z0-9](?:\s?[a-hj-npr-z0-9]){16}\b"),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "vin", "vins", "chassis", "chassis no", "cloned", "clone", "ringer", "rung", "windscreen", "plates", "reg", "vehicle", "stolen", "keeper", "van", "car",
            "coach", "lorry", "dash", "door pillar", "fan", "cerbyd", "siasi", "ddwyn",
        ],
        against: &["order", "tracking", "parcel", "booking", "serial", "licence key", "product key", "voucher", "password", "iban"],
        before: 8,
        after: 6,
        published_in_appeals: true,
    },
};

/// What each letter counts as in the check digit of North America (49 CFR 565.15).
fn value(sign: u8) -> Option<u32> {
    let at = |letters: &[u8]| letters.iter().position(|letter| *letter == sign).and_then(|at| u32::try_from(at).ok());
    match sign {
        b'0'..=b'9' => Some(u32::from(sign - b'0')),
        _ => at(b"abcdefgh").map(|at| at + 1).or_else(|| at(b"jklmn").map(|at| at + 1)).or_else(|| match sign {
            b'p' => Some(7),
            b'r' => Some(9),
            _ => at(b"stuvwxyz").map(|at| at + 2),
        }),
    }
}

/// Whether seventeen signs begin with two letters or more of a maker and end in six digits.
fn is_telling(signs: &[u8]) -> bool {
    signs.iter().take(2).all(u8::is_ascii_alphabetic) && signs.iter().rev().take(6).all(u8::is_ascii_digit)
}

fn validate(candidate: &Candidate<'_>) -> Validity {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let signs: Vec<u8> = candidate.text().bytes().filter(u8::is_ascii_alphanumeric).collect();
    let digits = signs.iter().filter(|sign| sign.is_ascii_digit()).count();
    let apart = candidate.text().bytes().filter(|sign| *sign == b' ').count();
    let last = signs.iter().rev().take(4).all(u8::is_ascii_digit);
    if digits < 5 || signs.len() - digits < 3 || !last || apart > 4 {
        return Validity::Invalid;
    }
    let sum: Option<u32> = signs.iter().zip(WEIGHTS).map(|(sign, weight)| Some(value(*sign)? * weight)).sum();
    let check = match signs.get(8) {
        Some(b'x') => Some(10),
        Some(sign) if sign.is_ascii_digit() => value(*sign),
        _ => None,
    };
    match (sum, check) {
        (Some(sum), Some(check)) if sum % 11 == check => Validity::Valid,
        // Joined, in capitals, with the letters of a maker in front and a serial of six digits behind.
        _ if is_telling(&signs) && apart == 0 && candidate.is_upper_case() && candidate.circumstances().has_lower_case() => Validity::Valid,
        _ => Validity::Unknown,
    }
}
