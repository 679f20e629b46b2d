//! Asking others to delete or hide messages.

use crate::context::stance;
use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words;

/// The words that may follow "delete this" where "this" is the message and not the start of something else.
const CLOSING: [&str; 32] = [
    "please", "pls", "plz", "after", "once", "when", "now", "mate", "ffs", "asap", "if", "before", "and", "lads", "all", "everyone",
    "ok", "x", "guys", "folks", "straight", "immediately", "or", "but", "as", "cos", "because", "too", "from", "afterwards", "later",
    "tonight",
];

/// What a chat has that may be cleared out without hiding what was said.
const THINGS: [&str; 12] = [
    "photos", "pictures", "pics", "videos", "media", "cache", "storage", "notification", "notifications", "wallpaper", "icon", "stickers",
];

/// What shows something.
const PICTURES: [&str; 3] = ["pic", "photo", "vid"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO701",
    name: "deletion-request",
    category: Category::Concealment,
    title: Bilingual { en: "Asking to delete or hide messages", cy: "Gofyn am ddileu neu guddio negeseuon" },
    why: Bilingual {
        en: "It reads as hiding something, even where nothing was meant by it.",
        cy: "Mae’n darllen fel cuddio rhywbeth, hyd yn oed lle nad oedd dim yn ei olygu.",
    },
    instead: Bilingual {
        en: "If you would not want it kept, do not send it; if it is police business, put it where it is recorded.",
        cy: "Os na fyddech am iddo gael ei gadw, peidiwch â’i anfon; os yw’n fater i’r heddlu, rhowch ef lle caiff ei gofnodi.",
    },
    placeholder: Some(Bilingual { en: "[words taken out]", cy: "[geiriau wedi’u tynnu allan]" }),
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Asking others to delete messages, a chat or a phone’s contents, to turn on disappearing messages, or to keep \
        something off the system, in English and Welsh. Telling people not to delete, what somebody else asked, and deleting an \
        app, a booking or one’s own photos are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:delete|erase|wipe|bin|scrub|get rid of|get shot of)\s+(?:all\s+)?(?:of\s+)?(?P<bare>this|these|that|those)(?P<thing>\s+(?:whole\s+)?",
            r"(?:messages?|msgs?|chat|thread|convo|conversation|texts?|posts?|pics?|photos?|videos?|vids?|voice notes?))?",
            r"(?P<after>\s+(?:straight\s+|right\s+)?(?:after|once|when|as soon as)\s+(?:reading|viewing|read|seen|done",
            r"|you(?:'ve|ve| have)? (?:read|seen) (?:it|this|them)|you(?:'ve|ve| have) (?:read|seen)))?",
        r"|(?:delete|erase|wipe|clear|scrub)\s+(?:everything|(?:all\s+)?(?:the|your|our|ur|yr|all|this|their)\s+(?:whole\s+)?",
            r"(?:messages?|msgs?|chats?|chat history|group chat|groups?|whatsapp chat|thread|convo|conversation|whatsapps?|whatsapp messages|messages history",
            r"|phones?|message history|texts))(?:\s+(?:straight\s+|right\s+)?(?:after|once|when|as soon ",
            r"as)\s+(?:reading|viewing|read|seen|done|you(?:'ve|ve| have)? (?:read|seen) (?:it|this|them)|you(?:'ve|ve| have) (?:read|seen)))?",
        r"|(?:delete|erase|bin)\s+(?:it\s+)?(?:straight\s+|right\s+)?(?:after|once|when|as soon as)\s+(?:reading|viewing|read|seen|done",
            r"|you(?:'ve|ve| have)? (?:read|seen) (?:it|this|them)|you(?:'ve|ve| have) (?:read|seen))",
        r"|(?:turn|switch|put|use|enable|with)\s+(?:on\s+)?(?:the\s+)?disappearing\s+(?:messages|msgs|mode)(?:\s+on)?",
        r"|(?:set|turn|put|switch)\s+(?:the\s+|this\s+)?(?:chat|group|messages|msgs)\s+(?:to|on)\s+(?:disappear|disappearing|vanish", r"|auto-?delete)(?:\s+(?:messages|msgs))?",
        r"|(?:don't|do\s+not|dont)\s+leave\s+(?:any\s+|a\s+)?traces?",
        r"|(?:keep|leave)\s+(?:this|that|it|all this)\s+off\s+(?:the\s+)?(?:systems?|record|books|log|logs|niche|email|emails|cad|paper)",
        r"|(?:dilëwch|dilewch|dileu|dilea)\s+(?:hwn|hyn|y neges|y negeseuon|y sgwrs|popeth|eich negeseuon|eich ffôn)(?:\s+ar ôl (?:ei\s+)?(?:darllen|ddarllen))?",
        r"|(?:trowch|rhowch)\s+(?:y\s+)?negeseuon\s+(?:sy'n\s+)?diflannu\s+(?:ymlaen)",
        r"|(?:cadwch|cadwa|gadewch)\s+(?:hyn|hwn)\s+oddi ar\s+(?:y\s+)?(?:system|cofnod)",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "don't", "dont", "not", "never", "mustn't", "can't", "cannot", "shouldn't", "won't", "told me to", "told us to", "asked me to",
            "asked us to", "asked everyone to", "told everyone to", "told them to", "told his mates to", "told her mates to", "told staff to",
            "told everybody to", "people say", "anyone with", "anybody with", "anyone who", "asked them to", "said to", "wanted us to", "no need to",
            "how do i", "how to", "how do you", "to anyone who", "peidiwch", "peidiwch â", "paid", "byth", "i'll", "i will", "gonna", "i'd", "banned",
            "bans", "policy",
        ],
        before: 5,
        after: 0,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.is_reported() || stance::is_fiction(candidate) {
        return Validity::Unknown;
    }
    let open = candidate.group("bare").is_some() && candidate.group("thing").is_none() && candidate.group("after").is_none();
    let next_mark = candidate.after().chars().next();
    let next = words::first(candidate.after(), 3);
    // "Wipe your phone down" is about a cloth, and "anyone with disappearing messages on, turn it off" asks for the opposite.
    if next.first() == Some(&"down") || next == ["turn", "it", "off"] || next == ["turn", "them", "off"] {
        return Validity::Invalid;
    }
    // "Delete this if not allowed" asks a group's administrator, and "the chat photos" are not the chat.
    if next == ["if", "not", "allowed"] || (next_mark == Some(' ') && next.first().is_some_and(|word| THINGS.contains(word))) {
        return Validity::Invalid;
    }
    // "Before Charlotte sees it, it's her surprise", and of a series: "spoilers!! delete that, not seen the last one".
    let told = words::first(candidate.after(), 8).into_iter().chain(words::last(candidate.before(), 3));
    if told.into_iter().any(|word| matches!(word, "surprise" | "spoiler" | "spoilers")) {
        return Validity::Invalid;
    }
    // "Delete that photo I sent of my dinner", "that pic of me": what somebody shows of their own.
    let of_own = words::first(candidate.after(), 6).windows(2).any(|two| matches!(two, ["of", "my" | "our" | "me"]));
    if of_own && candidate.group("thing").is_some_and(|thing| PICTURES.iter().any(|picture| thing.contains(picture))) {
        return Validity::Invalid;
    }
    if !open || next_mark != Some(' ') {
        return Validity::Valid;
    }
    match next.first() {
        Some(word) if !CLOSING.contains(word) && word.is_ascii() => Validity::Invalid,
        _ => Validity::Valid,
    }
}
