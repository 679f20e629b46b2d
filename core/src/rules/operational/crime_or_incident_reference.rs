//! References of crimes and incidents, beside the words for them.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::dates::month_pattern;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// A regular expression for the day that numbers a day's incidents, on normalised text.
macro_rules! of_day {
    () => {
        concat!(
            r"(?:\s*,?\s*\(?(?:of|o|dated)\s+(?:the\s+)?|\s*-\s*)(?:\d{1,2}(?:st|nd|rd|th)?[\s-]*(?:of\s+)?",
            $crate::rules::dates::month_pattern!(),
            r"(?:[\s-]*(?:20)?\d{2})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{6}|today|yesterday|heddiw|ddoe)"
        )
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP201",
    name: "crime-or-incident-reference",
    category: Category::Operational,
    title: Bilingual { en: "Crime or incident reference", cy: "Cyfeirnod trosedd neu ddigwyddiad" },
    why: Bilingual {
        en: "It ties what is said here to a case, and to the people in it.",
        cy: "Mae’n clymu’r hyn a ddywedir yma ag achos, ac â’r bobl sydd ynddo.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the force’s own system.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[reference]", cy: "[cyfeirnod]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A reference right after words for a crime, incident, log, CAD or occurrence, in the forms that forces print \
        in public appeals: `14/123456/26`, `818 of 25 October`, `2089/21Nov`, `CRI/06AA/0012345/26`, `LC-20261124-0412`, `CLV-25-118724`, `46/127731/25`, ten or eleven digits, or the bare \
        number; the most telling of these forms also by themselves. There is no national form; a force adds its own by policy. A reference published in an appeal is not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<word>crime|incident|inc|log|cad|gd|cris|occ|occurrence|niche|storm|crn|urn|trosedd|digwyddiad|cofnod)\b[\s.:#(-]*",
        r"(?P<ref>(?:ref(?:erence)?|no|nos|num(?:ber)?|id|log|report|cad|rhif|cyf)\b[\s.:#(-]*){0,2}(?:(?:is|was|yw|ydi|ydy|=)\s+)?[\s.:#(-]*(?P<hit>",
        r"\d{1,5}", of_day!(), r"|\d{2,5}\s+\d{1,2}(?:/\d{1,2}/\d{2,4}|\s?", month_pattern!(), r")|\d{1,5}/\d{1,2}\s?", month_pattern!(), r"(?:\d{4}|\d{2})?|[a-z]{2}-\d{8}-\d{3,5}",
        r"|(?:[a-z]{2,4}/)?[a-z0-9]{1,6}/\d{3,7}/\d{2,4}|\d{4,7}/\d{2,4}|\d{2}[-*/]\d{2}/\d{4,7}(?:/[a-z])?|\d{2}-\d{7}|\d(?:-\d){5,9}|\d{2}/\d{4,7}|\d{2}[a-z]{1,4}/?\d{4,7}/?\d{0,2}",
        r"|[a-z]{2,4}/\d{3,7}/\d{2,4}|(?P<plain>\d{3,12})(?:-\d{2,8})?)\b",
        r"|\b(?:cyfeirnod|rhif)\s+(?:y\s+)?(?:d?trosedd|drosedd|digwyddiad)[\s.:#-]*(?:(?:yw|ydi|ydy)\s+)?",
        r"(?P<hit2>[a-z0-9]{1,6}(?:/[a-z0-9]{1,7}){1,3}|\d{1,5}", of_day!(), r"|[a-z]?\d{3,12})\b|\b(?:cad|storm)\s(?P<hit4>\d{2}-\d{4})\b|\b(?:cad|cris)\d{3,7}(?:/[a-z0-9]{2,9})?\b",
        r"|\b(?:(?:ref(?:erence)?|quot(?:e|ing)|(?P<job>job|serial|call)|d?dyfynnu|cyfeirnod)\s+(?:(?:no|number|ref)\.?\s+)?(?P<hit3>\d{1,5}", of_day!(), r"|\d{6,7}/\d{2}|\d{1,5}\s\d{1,2}/\d{1,2}/\d{2,4})",
        r"|(?P<bare>[1-9]\d000\d{6}|\d{7}/2\d|\d{2}[a-z]{2}\d{7}|cri\d{8}|[a-z]{3}-2\d-\d{5,6}|nfrc\d{10,14}|cri/[a-z0-9]{2,6}/\d{4,8}/\d{2,4}|\d{3,5}/\d{1,2}", month_pattern!(), r"(?:\d{4}|\d{2})?|\d{2}/\d{5,7}/2\d|2\d000\s\d{3}\s\d{3}|2[2-9]00\d{6}|[a-z]{2,3}-20\d{6}-\d{3,5}|cr/20\d\d/\d{5,6}))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Possible, hot: 1, against: 3 },
    context: Context {
        hot: &["victim", "suspect", "oic", "statement", "custody", "dioddefwr"],
        against: &["train", "order", "delivery", "parcel", "ticket", "helpdesk", "it desk", "isbn", "trên", "fitness", "gym", "steps", "novel", "podcast"],
        before: 6,
        after: 5,
        published_in_appeals: true,
    },
};

/// Words that a bare number after `log` or `inc` counts, rather than being one's name.
const UNITS: [&str; 14] =
    ["hours", "hrs", "hour", "days", "people", "officers", "miles", "km", "steps", "calories", "times", "years", "mins", "minutes"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    if let Some(bare) = candidate.group("bare") {
        // "0700/12Dec" is an hour of a shift.
        let custody = bare.len() == 10 && crate::text::words::last(candidate.before(), 3).into_iter().any(|word| matches!(word, "custody" | "ddalfa" | "detention"));
        let hour = bare.split('/').next().is_some_and(|part| part.len() == 4 && part < "2400" && part.ends_with(['0', '5']));
        return if hour || custody { Validity::Invalid } else { Validity::Unknown };
    }
    // "Job 3 of today" counts the jobs of a day.
    let first = candidate.text().split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    if candidate.group("job").is_some() && first.len() < 3 {
        return Validity::Invalid;
    }
    let year_alone = matches!(candidate.text().strip_prefix("cad"), Some(year) if year.len() == 4 && year.starts_with("20"));
    if year_alone {
        return Validity::Invalid;
    }
    let Some(plain) = candidate.group("plain") else { return Validity::Valid };
    let next = crate::text::words::first(candidate.after(), 1);
    let counted = next.first().is_some_and(|word| UNITS.contains(word));
    let public = matches!(plain, "101" | "999");
    let year = plain.len() == 4 && (plain.starts_with("19") || plain.starts_with("20"));
    let named = candidate.group("ref").is_some();
    let money = candidate.after().starts_with(['%', '.']);
    match candidate.group("word") {
        _ if counted || money || ((year || public) && !named) => Validity::Invalid,
        Some("inc" | "cris" | "urn" | "storm" | "niche" | "cofnod" | "trosedd" | "digwyddiad") if !named && plain.len() < 6 => Validity::Invalid,
        Some("cad" | "crn") => Validity::Valid,
        _ if named => Validity::Valid,
        _ => Validity::Unknown,
    }
}
