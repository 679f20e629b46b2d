//! Criminal Records Office numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD110",
    name: "cro-number",
    category: Category::PersonalData,
    title: Bilingual { en: "CRO number", cy: "Rhif CRO" },
    why: Bilingual {
        en: "It names one person and says that the police took their fingerprints.",
        cy: "Mae’n enwi un person ac yn dweud bod yr heddlu wedi cymryd ei olion bysedd.",
    },
    instead: Bilingual {
        en: "Leave it out; colleagues who need the record can find it on PNC themselves.",
        cy: "Gadewch ef allan; gall cydweithwyr sydd angen y cofnod ddod o hyd iddo ar y PNC eu hunain.",
    },
    placeholder: Some(Bilingual { en: "[CRO number]", cy: "[rhif CRO]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A serial of up to six digits, a slash or dash, two digits of the year and a modulus-23 check letter (`NNNNNN/YYX`), \
        or the file form `SFYY/NNNNNNX`. A serial of fewer than four digits is found only beside words for it.",
    detector: Detector::Pattern(
        r"\b(?:sf\s?(?P<file>\d{2})\s?/\s?(?P<sheet>\d{1,6})\s?(?P<mark>[a-z])|(?P<serial>\d{1,6})\s?[/-]\s?(?P<year>\d{2})(?P<gap>\s?)(?P<letter>[a-z]))\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 1 },
    context: Context {
        hot: &["cro", "cro no", "cro number", "criminal record", "criminal records", "fingerprints", "pnc"],
        against: &["order", "invoice", "part", "archeb"],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let file = (candidate.group("file"), candidate.group("sheet"), candidate.group("mark"));
    let plain = (candidate.group("year"), candidate.group("serial"), candidate.group("letter"));
    let (number, letter, certain) = match (file, plain) {
        ((Some(year), Some(sheet), Some(letter)), _) => (format!("{year}{sheet}"), letter, true),
        (_, (Some(year), Some(serial), Some(letter))) => {
            // A letter that stands apart may be the word "a".
            let together = candidate.group("gap") == Some("");
            (format!("{year}{serial:0>6}"), letter, together && serial.len() > 3)
        },
        _ => return Validity::Invalid,
    };
    match (check_digits::modulus_23(&number, letter.chars().next().unwrap_or_default()), certain) {
        (false, _) => Validity::Invalid,
        (true, true) => Validity::Valid,
        (true, false) => Validity::Unknown,
    }
}
