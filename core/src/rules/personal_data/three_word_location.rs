//! Places in three words.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD123",
    name: "three-word-location",
    category: Category::PersonalData,
    title: Bilingual { en: "what3words location", cy: "Lleoliad what3words" },
    why: Bilingual {
        en: "It pins a home, a person or a scene to within three metres.",
        cy: "Mae’n nodi cartref, person neu leoliad digwyddiad i o fewn tri metr.",
    },
    instead: Bilingual {
        en: "Name the area instead, or pass the place over the radio or the force’s own system.",
        cy: "Enwch yr ardal yn lle hynny, neu rhowch y lle dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[location]", cy: "[lleoliad]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Three words with dots between them after `///`, or right after or before what3words or w3w, after where somebody lives or hides (“his static is at …”), or before whose door it is; with “dot” in words by themselves. Meeting points, car parks, venues \
        and places in an appeal to the public are not found.",
    detector: Detector::Pattern(concat!(
        r"(?P<hit>///\s?(?:[a-z'-]|[\x80-\xff]){2,24}(?:\.(?:[a-z'-]|[\x80-\xff]){2,24}){2})\b",
        r"|\b(?:w3w|what[\s.]?(?:3|three)[\s.]?words)(?:\.com|\.co)?\b[\s.:=/-]*(?:(?:is|was|are|location|address|ref|for\s+(?:(?:the\s+)?[\w']+(?:\s[\w']+){0,6}?(?:\s(?:is|was|=)|\s?:)|it|him|her|the\s+\w+)|yw)[\s.:=/-]*){0,3}",
        r"(?:(?P<hit3>[a-z]{2,24}(?:\s+(?:dot|stop|point)\s+[a-z]{2,24}){2})|",
        r"(?P<hit2>(?:[a-z'-]|[\x80-\xff]){2,24}(?:\.(?:[a-z'-]|[\x80-\xff]){2,24}){2}))\b",
        r"|\b(?P<hit7>[a-z]{4,24}(?:\.[a-z]{4,24}){2})\s(?:which is|is|thats|that's)\s(?:his|her|the|their)\s(?:[a-z]+\s)?(?:front|back|house|door|step|flat|caravan|drive)\b|\b(?:is|lives|living|staying|hiding|stopping|kipping|static is|door is)\s(?:up\s)?at\s(?P<hit5>[a-z]{4,24}(?:\.[a-z]{4,24}){2})\b|\b(?P<hit6>[a-z]{4,24}(?:\sdot\s[a-z]{4,24}){2})\b",
        r"|\b(?P<hit4>(?:[a-z'-]|[\x80-\xff]){2,24}(?:\.(?:[a-z'-]|[\x80-\xff]){2,24}){2})\s+\(?(?:on\s+)?(?:w3w|what\s?(?:3|three)\s?words)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 2, against: 2 },
    context: Context {
        hot: &[
            "lives", "address", "home", "house", "flat", "victim", "suspect", "warrant", "nominal", "body", "scene", "hiding", "his", "her",
            "refuge", "cartref", "cyfeiriad", "dioddefwr",
        ],
        against: &[
            "meet", "meeting", "meet up", "car park", "parking", "park up", "training", "venue", "pub", "bbq", "barbecue", "walk", "run",
            "parkrun", "wedding", "party", "campsite", "start", "finish", "parade", "briefing", "canteen", "cafe", "bus stop", "bike marking",
            "stall", "cwrdd", "maes parcio",
        ],
        before: 8,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let written_out = candidate.text().trim_start_matches(['/', ' ']);
    let site = candidate.before().ends_with("file:") || written_out.starts_with("www.") || written_out.ends_with(".com") || written_out.ends_with(".uk");
    if site { Validity::Invalid } else { Validity::Valid }
}
