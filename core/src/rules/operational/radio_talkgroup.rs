//! Talkgroups and identities of radios.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// Words before a number that make it a count and not a name.
const COUNTED: [&str; 12] = ["at", "in", "by", "for", "after", "before", "about", "over", "than", "until", "till", "with"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP203",
    name: "radio-talkgroup",
    category: Category::Operational,
    title: Bilingual { en: "Radio talkgroup", cy: "Grŵp siarad radio" },
    why: Bilingual {
        en: "It tells people outside the police which channel a job runs on, or which radio an officer carries.",
        cy: "Mae’n dweud wrth bobl y tu allan i’r heddlu pa sianel y mae gwaith arni, neu pa radio y mae swyddog yn ei gario.",
    },
    instead: Bilingual {
        en: "Give it at the briefing, or ask the control room over the radio.",
        cy: "Rhowch ef yn y sesiwn friffio, neu gofynnwch i’r ystafell reoli dros y radio.",
    },
    placeholder: Some(Bilingual { en: "[talkgroup]", cy: "[grŵp siarad]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A name or number right after talkgroup, ISSI or GSSI, or after TG or channel beside words for the radio or written in capitals \
        (`SHG 61`); also what one is told to switch to, or is on, in the form of a talkgroup (`tac 3`, `div ops 2`, `BCH-OPS-07`). Broadcast \
        channels, and a group that meets to talk, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?P<certain>talk\s?-?groups?|issis?|gssis?|gr(?:w|ŵ)p siarad)|(?P<weak>tg|channel|chan|ch|sianel))\b[\s.:#=-]*",
        r"(?:for\s+(?:the\s+)?(?:[a-z]{2,12}\s+){1,3}?(?:is|will be|=)\s+)?(?:(?:is|are|no|number|id|name|now|will be|yw|to|on|heno|we|are|pawb|ar)\b[\s.:#=-]*){0,3}[\x22']?",
        r"(?P<hit>(?:(?P<words>[a-z]{1,10}(?:[\s-][a-z]{1,10}){0,2})[\s-]?)?\d{1,8}|[a-z]{2,6}[\s-]ops(?:[\s-]?\d{1,3})?)\b",
        r"|\bt/?g(?:\s+(?:no|number)\.?)?(?:\s+for\s+[a-z]+\s+is\s+it)?[\s:#-]*(?:(?:is|are)\s+)?(?P<hit2>\d{3,8})\b",
        r"|\b(?:drop|dropped|switch|switched|move|moved|swap|go|jump|flick|hop|everyone|everybody|units|pawb)\s+(?:over\s+|down\s+|back\s+)?(?:into|onto|over to|ower to|on to|to|on)\s+(?P<hit3>(?:tac|evt|event|spec ops|div ops|divops|firearms|crops|surv|ops|command|pursuit)\s?\d{1,2}|[a-z]{2,3}[\s-](?:ops|rural|urban|west|east|north|south|central|city|firearms|arv|pursuit|event|traffic|roads|cid|command|main|intel|surv|dogs)[\s-]?\d{1,3})\b",
        r"|\b(?:on|listening on|stay on|using|arvs? on|obs on|channel is)\s+(?P<hit4>(?:[a-z]{2}\s)?(?:tac|evt|spec ops|div ops|crops|firearms|surv)\s\d{1,2})\b",
        r"|\b(?:channel|chan|sianel|talk\s?-?groups?|tg)\b[^.!\n\d]{0,40}?(?P<hit5>(?:[a-z]{2,5}[\s-]){1,3}\d{1,3}|[a-z]{2}\d{2})\b",
        r"|\b(?:on|onto|to|into|using|use|back to back)\s+(?P<hit6>(?:[a-z]{2,4}[\s-])?(?:ops|surv|srch|search|fa|arv|dmo|pub ord|tac|evt|rpu|psu|ptrl|es)[\s-]\d{1,3}(?:\s[a-z]{2}\b)?|[a-z]{2,4}-(?:surv|ops|srch|fa|arv|evt|tac|east|west|north|south|central|main)-\d{1,3})\b",
        r"|\b(?P<hit7>\d{3,4})\s+is\s+the\s+(?:talk\s?-?group|channel|tg)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::VeryUnlikely, hot: 2, against: 3 },
    context: Context {
        hot: &["radio", "radios", "airwave", "comms", "talkgroup", "issi", "handset", "point to point", "patch", "sepura", "tetra"],
        against: &[
            "flight", "tv", "telly", "sky", "bbc", "itv", "bbc radio", "watch", "watching", "freeview", "youtube", "programme", "documentary", "news", "episode", "series", "show", "interceptors", "itvx",
            "therapy", "toddler", "baby", "slimming", "support group", "teams", "discord", "tunnel", "teledu",
        ],
        before: 8,
        after: 6,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let written_out = candidate.group("weak") == Some("tg") && candidate.group("words").is_none() && candidate.digits().len() > 2;
    // A name of a talkgroup is written in capitals.
    if candidate.group("hit5").or_else(|| candidate.group("hit6")).is_some() {
        let said = candidate.before().trim_end().ends_with("talkgroup");
        return if said || candidate.is_upper_case() { Validity::Valid } else { Validity::Unknown };
    }
    // "Channel SHG 61".
    let capitals = candidate.group("words").is_some_and(|words| words.len() < 9 || candidate.group("weak") == Some("tg")) && candidate.is_upper_case() && candidate.circumstances().has_lower_case();
    let named = capitals || ["hit2", "hit3", "hit4", "hit7"].iter().any(|group| candidate.group(group).is_some());
    if named || written_out {
        return Validity::Valid;
    }
    let counted = candidate.group("words").is_some_and(|words| words.split([' ', '-']).any(|word| COUNTED.contains(&word)));
    let next = crate::text::words::first(candidate.after(), 1);
    let counted = counted || next.first().is_some_and(|word| matches!(*word, "hours" | "hrs" | "mins" | "people" | "more" | "times"));
    let clock = candidate.after().starts_with([':', '.']) && candidate.after().chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    match candidate.group("certain") {
        _ if counted || clock => Validity::Invalid,
        Some(_) => Validity::Valid,
        None => Validity::Unknown,
    }
}
