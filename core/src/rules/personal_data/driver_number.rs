//! Driver numbers of Great Britain.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD111",
    name: "driver-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Driver number", cy: "Rhif gyrrwr" },
    why: Bilingual {
        en: "It belongs to one person and spells out their surname, sex and date of birth.",
        cy: "Mae’n perthyn i un person ac yn dangos ei gyfenw, ei ryw a’i ddyddiad geni.",
    },
    instead: Bilingual {
        en: "Leave it out; the control room can check a driver for you.",
        cy: "Gadewch ef allan; gall yr ystafell reoli wirio gyrrwr i chi.",
    },
    placeholder: Some(Bilingual { en: "[driver number]", cy: "[rhif gyrrwr]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "The sixteen characters of a driving licence of Great Britain (DVLA): five of the surname, filled up with \
        nines; the date of birth with its year split around month and day, 50 added to a woman’s month; two initials or nines; \
        three characters of DVLA’s own; and an issue number where it is written on. The day must exist.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<name>[a-z][a-z9]{4})[\s/-]?\d(?P<month>0[1-9]|1[0-2]|5[1-9]|6[0-2])\s?(?P<day>0[1-9]|[12]\d|3[01])\d",
        r"[\s/-]?(?P<initials>[a-z9]\s?[a-z9])\s?[a-z0-9][\s-]?[a-z]{2}(?:\d\d)?\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context { hot: &[], against: &["order", "voucher", "serial", "archeb"], before: 4, after: 2, published_in_appeals: false },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    // A nine fills up what is missing at the end, in initials written apart too.
    let padded = |name| candidate.group(name).is_some_and(|part| !part.trim_end_matches(['9', ' ']).contains('9'));
    let number = |name| candidate.group(name).and_then(|part| part.parse::<u8>().ok()).unwrap_or_default();
    let last_day = match number("month") % 50 {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let possible = padded("name") && padded("initials") && number("day") <= last_day;
    if possible { Validity::Valid } else { Validity::Invalid }
}
