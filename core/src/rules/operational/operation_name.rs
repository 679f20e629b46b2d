//! Names of police operations.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words;

/// Operations that are history, charity, a game or a campaign the police themselves publish.
const PUBLIC: [&str; 34] = [
    "overlord", "market", "barbarossa", "desert", "dynamo", "mincemeat", "chastise", "neptune", "torch", "christmas", "game", "smile",
    "fortitude", "sealion", "anthropoid", "valkyrie", "bolero", "cobra", "goodwood", "varsity", "corporate", "herrick", "telic",
    "sceptre", "yewtree", "hillsborough", "ore", "bluestar", "warp", "wolf", "flashpoint", "dragoon", "avalanche", "husky",
];

/// Words that follow "op" or "operation" in ordinary talk.
const ORDINARY: [&str; 44] = [
    "went", "was", "is", "has", "had", "on", "for", "the", "and", "to", "at", "in", "of", "my", "his", "her", "today", "tomorrow",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "room", "theatre", "shop", "amp", "art", "name",
    "names", "order", "orders", "plan", "manual", "date", "time", "times", "cancelled", "next", "last", "got", "sergeant",
];

/// Words so much of police work that beside them a name in lower case is a name.
const PLANNED: [&str; 26] = [
    "drugs", "dealer", "dealers", "trafficking", "cse", "brothel", "uc", "ocg",
    "brief", "briefing", "debrief", "warrant", "warrants", "strike", "deployed", "rv", "intel", "target", "targets", "nominal",
    "nominals", "surveillance", "obs", "plot", "executing", "gwarant",
];

/// Words right before a reference that the public is asked to give.
const QUOTED: [&str; 4] = ["quote", "quoting", "mention", "mentioning"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP202",
    name: "operation-name",
    category: Category::Operational,
    title: Bilingual { en: "Operation name", cy: "Enw ymgyrch" },
    why: Bilingual {
        en: "It tells people outside it that an operation is on, and lets them ask about it by name.",
        cy: "Mae’n dweud wrth bobl y tu allan bod ymgyrch ar waith, ac yn gadael iddynt holi amdani wrth ei henw.",
    },
    instead: Bilingual {
        en: "Say “the job” or “the op”, and keep the name for the briefing.",
        cy: "Dywedwch “y gwaith” neu “yr ymgyrch”, a chadwch yr enw i’r sesiwn friffio.",
    },
    placeholder: Some(Bilingual { en: "[operation name]", cy: "[enw ymgyrch]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "“Op”, “Operation” or *Ymgyrch* and a name with a capital, beside words of operational work (briefing, \
        warrant, deployed, target; the plainest of them also for a name in lower case); or a name all in capitals in a message that is not. In 4,827 ordinary text messages “op” and \
        a word stood 16 times and never meant this, so a name alone is not enough. Operations of history and campaigns that the \
        police publish are not found, nor is a name that an appeal asks people to quote.",
    detector: Detector::Pattern(
        r"\b(?P<hit>(?:op|operation|ymgyrch)\.?\s+(?P<name>(?:[a-z\x80-\xff]|[a-z\x80-\xff]-[a-z]){3,20}))\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "brief", "briefing", "briefed", "debrief", "warrant", "warrants", "strike", "deployed", "deployment", "deploying", "intel",
            "intelligence", "target", "targets", "rv", "team", "teams", "phase", "officers", "plot", "kit", "tonight", "search", "searches",
            "arrest", "arrests", "nominal", "nominals", "surveillance", "covert", "doors", "door", "staffing", "bodies", "overtime", "ot",
            "psu", "cid", "armed", "firearms", "gold", "silver", "bronze", "sio", "oic", "custody", "resources", "execute", "executing",
            "subjects", "subject", "follow", "obs", "drugs", "oscar", "serial", "parade", "sesiwn friffio", "briffio", "gwarant",
            "cse", "uc", "undercover", "trafficking", "people smuggling", "smuggling", "thefts", "historic abuse", "abuse", "tracker", "murder", "county lines", "stabbings", "burglaries", "robberies", "dealer", "dealers", "brothel", "demo", "protest", "plain clothes", "rest days", "warant", "pedoffeils", "paedos", "grooming", "exploitation", "slavery", "cannabis", "guns", "fraud", "gang", "ocg", "bent copper", "going live", "goes live", "jobs", "gohirio", "postponed", "still on", "booked on", "drivers", "tîm", "heno", "swyddogion", "cyrch", "targed", "dechrau", "cwrdd", "nos", "yfory", "drws", "drysau", "arestio",
        ],
        against: &[
            "hospital", "surgeon", "surgery", "knee", "hip", "recovery", "anaesthetic", "ward", "consultant", "war", "ww2", "museum",
            "documentary", "film", "book", "podcast", "netflix", "lego", "charity", "shoebox", "campaign", "awareness", "week of action",
            "press release", "history", "podcast", "game", "board game", "ysbyty", "llawdriniaeth",
        ],
        before: 10,
        after: 10,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let name = candidate.group("name").unwrap_or_default();
    if PUBLIC.contains(&name) || ORDINARY.contains(&name) {
        return Validity::Invalid;
    }
    if candidate.circumstances().is_appeal() && words::last(candidate.before(), 3).iter().any(|word| QUOTED.contains(word)) {
        return Validity::Invalid;
    }
    let Some(written) = candidate.written().split_whitespace().next_back() else { return Validity::Invalid };
    if !written.starts_with(char::is_uppercase) {
        let near = words::last(candidate.before(), 10).into_iter().chain(words::first(candidate.after(), 10));
        return if near.into_iter().any(|word| PLANNED.contains(&word)) { Validity::Unknown } else { Validity::Invalid };
    }
    let loud = written.chars().count() > 3 && !written.chars().any(char::is_lowercase);
    if loud && candidate.circumstances().has_lower_case() { Validity::Valid } else { Validity::Unknown }
}
