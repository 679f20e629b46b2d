//! Where a named person lives, without a whole address.

use crate::language::Bilingual;
use crate::context::Detail;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources, streets};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD143",
    name: "home-street",
    category: Category::PersonalData,
    title: Bilingual { en: "Street where someone lives", cy: "Stryd lle mae rhywun yn byw" },
    why: Bilingual {
        en: "With the name beside it, it leads to somebody’s door.",
        cy: "Gyda’r enw wrth ei ymyl, mae’n arwain at ddrws rhywun.",
    },
    instead: Bilingual {
        en: "Name the area, or pass the address over the radio or through the force’s own system.",
        cy: "Enwch yr ardal, neu rhowch y cyfeiriad dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[where they live]", cy: "[ble maen nhw’n byw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "“Lives on”, “living at”, “of” and a street, near the name of the person who lives there; with the number of the house also \
        in an appeal or by itself. Where the writer lives, and streets where nobody is said to live, are not found.",
    detector: Detector::Detail(
        Detail::Home,
        concat!(
            r"\b(?:(?P<lives>lives?|living|resid(?:es|ing)|staying|bailed|bails|address)\s+(?:(?:is|at|on|in|near|off|round|to|with|above|opposite|yn|ar|ger)\s+)?(?:his |her |their |the )?|(?:,|\d|[a-z])\s(?P<of>of|from)\s+)",
            r"(?P<hit>(?:(?P<flat>flat|fflat|no\.?|number)\s?\d{1,4}[a-z]?[,\s]+)?(?P<number>\d{1,4}[a-z]?,?\s+)?(?:[a-z'\x80-\xff-]+\s+){1,3}?",
            r"(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|court|terrace|grove|gardens|gdns|square|mews|walk|rise|mount|way|place|villas|flats|estate|hill|row|view|bank|wood|park|green|heol|stryd|ffordd)(?:\s(?:road|street|lane|avenue|close|drive|court))?)\b",
            r"|(?:\byn|'n) byw (?:yn|ar) (?P<hit2>(?P<cymru>\d{1,4}\s)?(?:heol|stryd|ffordd|lôn|maes)\s[a-z'\x80-\xff]+)",
        ),
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::VeryUnlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "i", "i'm", "we", "my", "our", "we're", "me", "police station", "pub", "school", "dw i'n", "rydyn ni'n",
        ],
        before: 4,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if streets::is_famous(candidate) {
        return Validity::Invalid;
    }
    let numbered = ["number", "flat", "cymru"].iter().any(|group| candidate.group(group).is_some());
    let lives = candidate.group("lives").is_some() || candidate.group("cymru").is_some();
    // "The road from Hill Street": "of" and "from" say where somebody lives only with the number of a house.
    match (numbered, lives) {
        (true, true) => Validity::Valid,
        (true, false) if persons::seeks_somebody(candidate) => Validity::Valid,
        (false, false) => Validity::Invalid,
        _ => Validity::Unknown,
    }
}
