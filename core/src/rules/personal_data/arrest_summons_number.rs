//! Arrest and summons numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD119",
    name: "arrest-summons-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Arrest or summons number", cy: "Rhif arestio neu wysio" },
    why: Bilingual {
        en: "It points to one person’s arrest or summons on the Police National Computer.",
        cy: "Mae’n pwyntio at arestio neu wysio un person ar Gyfrifiadur Cenedlaethol yr Heddlu.",
    },
    instead: Bilingual {
        en: "Leave it out; colleagues who need the record can find it on PNC themselves.",
        cy: "Gadewch ef allan; gall cydweithwyr sydd angen y cofnod ddod o hyd iddo ar y PNC eu hunain.",
    },
    placeholder: Some(Bilingual { en: "[arrest or summons number]", cy: "[rhif arestio neu wysio]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Year, force and unit, system, a serial of up to eleven digits and a modulus-23 check letter \
        (`YY/FFUU/SS/N…X`). One random string in 23 passes, so the form without slashes (unless its serial begins with three noughts), and a number whose letter does not fit, are found only beside words for it.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?P<year>(?:19|20)?\d{2})\s?[/\s-]\s?(?P<force>[a-z0-9]{2})[a-z0-9]{2}\s?[/\s-]\s?(?P<system>[a-z0-9]{2})\s?[/\s-]\s?",
        r"(?P<serial>\d{1,11})\s?(?P<letter>[a-z])",
        r"|(?P<year2>(?:19|20)?\d{2})(?P<force2>[a-z0-9]{2})[a-z0-9]{2}(?P<system2>[a-z0-9]{2})(?P<serial2>\d{11})(?P<letter2>[a-z]))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 2 },
    context: Context {
        hot: &[
            "asn", "livescan", "mg4", "as no", "as number", "arrest summons", "arrest number", "arrest no", "summons number", "summons no", "arrest", "summons",
            "pnc", "charged", "charge", "arestio", "gwys", "rhif arestio",
        ],
        against: &["order", "invoice", "part", "tracking", "parcel", "archeb"],
        before: 8,
        after: 6,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let either = |first, second| candidate.group(first).or_else(|| candidate.group(second)).unwrap_or_default();
    let year = either("year", "year2");
    let short_year = year.get(year.len().saturating_sub(2)..).unwrap_or_default();
    // Letters of a force or a system do not count, and then the part does not count at all.
    let numeric = |part: &'static str, part2: &'static str| {
        Some(either(part, part2)).filter(|text| text.bytes().all(|b| b.is_ascii_digit())).unwrap_or_default()
    };
    let (force, system, serial) = (numeric("force", "force2"), numeric("system", "system2"), either("serial", "serial2"));
    let letter = either("letter", "letter2").chars().next().unwrap_or_default();
    let holds = check_digits::modulus_23(&format!("{force}{system}{short_year}{serial:0>11}"), letter);
    // A slip of the finger breaks the check letter and still points to one arrest where the words say what it is.
    // Joined, with a serial that starts with noughts, it is nothing else either.
    let telling = candidate.group("year").is_some() || serial.starts_with("000");
    if holds && telling { Validity::Valid } else { Validity::Unknown }
}
