//! Unique property reference numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD124",
    name: "uprn",
    category: Category::PersonalData,
    title: Bilingual { en: "Property number (UPRN)", cy: "Rhif eiddo (UPRN)" },
    why: Bilingual {
        en: "It is an address in another form: anyone can look up which home it is.",
        cy: "Cyfeiriad mewn ffurf arall ydyw: gall unrhyw un weld pa gartref ydyw.",
    },
    instead: Bilingual {
        en: "Name the area instead, or send it through the force’s own system.",
        cy: "Enwch yr ardal yn lle hynny, neu anfonwch ef drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[property number]", cy: "[rhif eiddo]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Up to twelve digits (GeoPlace, Unique Property Reference Number), right beside the word UPRN, or before “property ref”. Numbers of public \
        buildings and street furniture are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:uprns?|unique property reference(?: number)?|cyfeirnod eiddo unigryw)\b\)?[\s.:#=/-]*(?:(?:no|number|ref|came back(?: as)?|for the flat,?|y|tŷ|is|was|yw|of|for\s+(?:the|his|her)\s+[a-z]+(?:\s[a-z]+\sis)?)\b[\s.:#=-]*){0,3}",
        r"(?P<hit>\d{5,12}|\d{3,4}(?:\s\d{3,4}){2})\b|\b(?P<hit2>\d{5,12})\s?\(?(?:is\s+the\s+)?uprn\b|\b(?P<hit3>\d(?:\s\d){10,11}|\d{11,12})\s(?:as\s|is\s)?(?:the\s)?(?:property|uprn)\s(?:ref|reference|number)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 1, against: 2 },
    context: Context {
        hot: &["lives", "home", "victim", "suspect", "his", "her", "flat", "house", "byw", "cartref"],
        against: &[
            "station", "school", "hospital", "library", "depot", "car park", "bus shelter", "lamp post", "lamppost", "street light", "toilets",
            "pub", "shop", "council offices", "town hall", "ysgol", "gorsaf",
        ],
        before: 6,
        after: 5,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let digits = candidate.digits();
    let nothing = digits.bytes().all(|b| b == b'0') || digits.len() > 12;
    if nothing { Validity::Invalid } else { Validity::Valid }
}
