//! Gradings of intelligence: the codes for source, information and handling.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP217",
    name: "intelligence-grading",
    category: Category::Operational,
    title: Bilingual { en: "Intelligence grading", cy: "Graddio cudd-wybodaeth" },
    why: Bilingual {
        en: "A grading marks what is said as intelligence, and says what kind of source it came from.",
        cy: "Mae graddiad yn dangos mai cudd-wybodaeth yw’r hyn a ddywedir, a pha fath o ffynhonnell y daeth ohoni.",
    },
    instead: Bilingual {
        en: "Keep the report where it is graded, and point colleagues to it there.",
        cy: "Cadwch yr adroddiad lle mae wedi’i raddio, a chyfeiriwch gydweithwyr ato yno.",
    },
    // Taking a grading out would leave what it grades.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "The codes of 3x5x2 and 5x5x5 reports (`B2C`, `E41`, `A1 P`, `2BC`, `reliable, B, C`) in capitals beside words of intelligence, \
        such as “graded”; with strokes (`3/D/P`), after “handling code” and the like, or as “code P log” by themselves. Roads such as the A1 and M1, rooms, seats and paper sizes are not found.",
    detector: Detector::Pattern(
        r"\b(?P<hit>[a-ex][1-5]\s?[1-5cp]|[1-3][\s/-]?[a-e][\s/-]?[cp]|[a-ex][\s/-][1-5][\s/-][1-5cp]|(?:handling(?: code| condition| conditions)|h/c|hc|cod trin)\s?:?\s?(?:[pc][1-3]?|[1-5])|handling(?::\s?[1-5]|\s?:?\s?[pc][1-3]?)|[pc] code(?: log| intel| report)|code [pc](?:,? (?:with|without|no) conditions| (?:log|intel|report))|(?:source|src)\s?(?:evaluation|eval|is|grade|graded)?:?\s?(?:[1-3]|not reliable|reliable|untested)[,;\s]{1,3}(?:info|information|intel)\s?(?:evaluation|eval|is)?:?\s?(?:eval )?[a-e]|(?:not )?(?:reliable|untested)[,/\s]{1,3}[a-e][,/\s]{1,3}[pc])\b|\b(?P<said>eval(?:uation)?|graddiad|graded?):?\s(?P<hit2>[a-e][\s/-]?[1-5][\s/-]?[1-5cp]|[1-3][\s/-]?[a-e][\s/-]?[cp])\b|\b(?:intel(?:ligence)?|3x5x2|5x5x5|wybodaeth|graded|graddiwyd)\b[^.!\n]{0,30}?\b(?:is|at|a|yn|graded|as|3x5x2|5x5x5|back)\s+(?P<hit3>[1-3][a-e]|[a-e][1-5][1-5cp]?)\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 3, against: 4 },
    context: Context {
        hot: &[
            "graded", "grading", "grade", "intel", "intelligence", "3x5x2", "5x5x5", "5x5x5x5", "source", "sanitised", "graddio", "graddiwyd", "gradd", "wybodaeth", "male", "nominal", "move gear",
            "evaluation", "report", "log", "conditions",
        ],
        against: &[
            "road", "motorway", "room", "seat", "paper", "german", "spanish", "french", "level", "exam", "junction", "stationary", "gate", "vitamin",
            "flight", "bus", "gcse", "a level", "core", "training", "course", "traffic", "boiler", "meeting", "desk", "locker", "maths", "english",
            "shut", "closed", "services", "circuits", "gym", "squats", "bench", "reps", "sets", "plank", "min rest", "rest",
        ],
        before: 6,
        after: 7,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    // "Handling code C" needs nothing beside it, "Reliable, B, C" capitals.
    let text = candidate.text();
    let code = candidate.written().rsplit([' ', ',']).next().unwrap_or_default();
    // "3/D/P" and "3E-C", in capitals, are nothing else; "2-A-C" may be wiring.
    let telling = text.contains('/') || text.ends_with('p') || text.matches('-').count() == 1;
    let strokes = text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(['/', '-']) && telling && candidate.is_upper_case();
    if strokes || text.starts_with("h/c") || candidate.group("said").is_some() || text.starts_with("source") || text.starts_with("src") {
        return Validity::Valid;
    }
    match (text.len() > 6, candidate.is_upper_case()) {
        (true, _) if ["handling", "cod trin", "code ", "p code", "c code"].iter().any(|word| text.starts_with(word)) || !code.chars().any(char::is_lowercase) => Validity::Valid,
        (false, true) => Validity::Unknown,
        _ => Validity::Invalid,
    }
}
