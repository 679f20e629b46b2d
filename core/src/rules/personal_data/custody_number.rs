//! Numbers of custody records.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};
use crate::scan::Lazy;

/// What is said of somebody who is held, or of what was his.
static HELD: Lazy = Lazy::new(r"\b(?:phone call|prints|fingerprints|custody|dp|rights|solicitor|dinner|diet|property|cell|bail(?:ed)?|review|interview|rights|meds|fme|nurse|searched|booked in|detention|charged|appropriate adult)\b");

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD121",
    name: "custody-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Custody number", cy: "Rhif dalfa" },
    why: Bilingual {
        en: "It points to one person and says that they are or were in custody.",
        cy: "Mae’n pwyntio at un person ac yn dweud ei fod yn y ddalfa neu wedi bod yno.",
    },
    instead: Bilingual {
        en: "Leave it out; colleagues who need the record can find it on the custody system.",
        cy: "Gadewch ef allan; gall cydweithwyr sydd angen y cofnod ddod o hyd iddo ar system y ddalfa.",
    },
    placeholder: Some(Bilingual { en: "[custody number]", cy: "[rhif dalfa]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A number right after words for a custody record, in any force’s form; after “custody” alone only one with \
        letters and digits or a slash; two or three letters, a number and the year, in capitals, beside words for somebody who is held. There is no national form. Telephone numbers and times of a custody suite are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?P<named>custody\s+(?:(?:record|rec|detention|log)\s*)?(?:number|num|no|nos|ref(?:erence)?|record|rec|id)|detention\s+(?:log|record)\s*(?:no|number)?",
        r"|(?:dp|detainee|detained person|prisoner)\s+(?:number|no|ref)|(?:rhif|cofnod|cyfeirnod)\s+(?:y\s+)?d?dalfa)|custody)\b",
        r"[\s.:#=-]*(?:(?:is|was|yw|no|number|ref)\b[\s.:#=-]*){0,2}",
        r"(?P<hit>[a-z0-9]{1,8}/\d{2,8}(?:/\d{2,4})?[a-z]?|[a-z]{2}\d{2}\s\d{4,6}\s\d{2}|[a-z]{2}\s\d{4,6}/\d{2}|\d{2}-\d{4,6}|[a-z]{1,4}-?\d{4,12}(?:-\d{2,4})?|[a-z]\d{4}[a-z]{2}|\d{2}[a-z]{1,4}\d{3,8}|\d{4,12})\b",
        r"|\b(?P<hit2>(?P<bare>[a-z]{2,3}[\s/]\d{4}[/\s]2\d|\d{2}[a-z]{2}/\d{4,5}/2\d|[a-z]{3}/2\d/\d{4,6}))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Possible, hot: 0, against: 2 },
    context: Context {
        hot: &[],
        against: &["ring", "tel", "phone", "telephone", "ext", "extension", "call", "dial", "ffoniwch", "shift", "swap", "hrs", "hours", "parking"],
        before: 4,
        after: 3,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let telephone = digits && text.starts_with('0') && (text.len() > 9 || candidate.after().trim_start().starts_with(|c: char| c.is_ascii_digit()));
    let date = text.split('/').all(|part| !part.is_empty() && part.len() < 3) && !text.contains(|c: char| c.is_ascii_alphabetic());
    if candidate.group("bare").is_some() {
        let held = candidate.is_upper_case() && candidate.circumstances().has_lower_case() && said::is_near(candidate, &HELD);
        return if held { Validity::Unknown } else { Validity::Invalid };
    }
    match candidate.group("named") {
        _ if telephone || date => Validity::Invalid,
        Some(_) => Validity::Valid,
        None if digits => Validity::Invalid,
        None => Validity::Unknown,
    }
}
