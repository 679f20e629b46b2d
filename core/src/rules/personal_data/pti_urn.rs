//! Unique reference numbers of criminal cases.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD120",
    name: "pti-urn",
    category: Category::PersonalData,
    title: Bilingual { en: "Case URN", cy: "URN achos" },
    why: Bilingual {
        en: "It points to one prosecution, and so to its defendant, victim and witnesses.",
        cy: "Mae’n pwyntio at un erlyniad, ac felly at ei ddiffynnydd, ei ddioddefwr a’i dystion.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the system that holds the case.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy’r system sy’n cadw’r achos.",
    },
    placeholder: Some(Bilingual { en: "[URN]", cy: "[URN]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "The unique reference number that police and prosecutors share (PTI-URN): four characters of force and unit and \
        three to seven digits, with or without slashes, right after URN.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?:pti|cps|case|court|achos)[\s-]?)?urn\b\)?[\s.:#=-]*(?:(?:no|number|ref|is|was|yw|for\s+(?:it|this|him|her|court|(?:the\s+|this\s+|that\s+)?(?:file|job|case|trial|bundle|hearing))(?:\s[a-z']+){0,5}?(?:\sis)?)\b[\s.:#=-]*){0,2}",
        r"(?P<hit>(?P<force>\d{2})\s?/?\s?[a-z0-9]{2}\s?/?\s?\d{3,7}(?:\s?/?\s?\d{2})?|[a-z]{2}[a-z0-9]{2}\d{3,7})\b",
        r"|\b(?P<hit2>(?P<force2>\d{2})[\s-]?[a-z]{2}[\s-]\d{5}[\s-]2\d)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["tea", "coffee", "ashes", "burco", "litre", "litres", "water", "garden", "te"],
        before: 4,
        after: 4,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let lettered = candidate.text().contains(|c: char| c.is_ascii_alphabetic());
    if lettered && candidate.group("force").or_else(|| candidate.group("force2")).is_some() { Validity::Valid } else { Validity::Unknown }
}
