//! Police systems used for private reasons.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::{acquaintance, system};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN608",
    name: "private-use-of-systems",
    category: Category::Unprofessional,
    title: Bilingual { en: "Police systems for private reasons", cy: "Systemau’r heddlu at ddibenion preifat" },
    why: Bilingual {
        en: "Looking somebody up without a policing purpose is an offence, also where nothing is passed on.",
        cy: "Mae chwilio am rywun heb ddiben plismona yn drosedd, hefyd lle na rennir dim.",
    },
    instead: Bilingual {
        en: "Leave it to somebody on duty who has a policing reason, or ask as any member of the public would.",
        cy: "Gadewch ef i rywun ar ddyletswydd sydd â rheswm plismona, neu gofynnwch fel unrhyw aelod o’r cyhoedd.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::OBTAINING_PERSONAL_DATA,
    documentation: "Looking up, or asking to have looked up, an ex, a neighbour, a date, family or somebody one buys from. Checks asked for on duty, training on systems and reports of misuse are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:ran|run|running|looked|look|looking|checked|check|checking|searched|searching|search|put|putting|pulled|popped|stuck) (?:up )?(?:\w+ ){0,2}", acquaintance!(),
            r"\b[^.!?\n]{0,25}\b(?:through|on|off|in|into|thru|up on) ", system!(), r"\b",
        r"|(?:got|getting|get|found|pulled) (?:her|his|their) (?:new )?(?:number|address|phone number|date of birth|dob) (?:\w+ ){0,2}(?:off|through|from|on) ",
            system!(),
            r"[, ]+(?:and |then )?(?:texted|text|messaged|added|dm'?d|friended|asked (?:her|him) out)\b",
        r"|(?:got|getting|get|found) (?:her|his|their) new (?:number|address) (?:\w+ ){0,2}(?:off|through|from|on) ",
            system!(),
            r"\b",
        r"|(?:looked|looking|look|checked) (?:her|him|them) up (?:on|in|through) ", system!(), r"\b[^.!?\n]{0,40}\b(?:nosy|nosiness|curious|lol|date|fancied)\b",
        r"|(?:(?:had|having|have|took|taking|want) (?:a |another )?)?(?:rummage|nosey|nosy|gander|snoop|peek|butcher'?s|scroll|sneaky look) ", r"(?:\w+ )?(?:on|through|in) ",
            system!(), r"\b",
        r"|(?:(?:had|having|have|took|taking|want) (?:a |another )?)?(?:nosey|nosy|gander|snoop|peek|butcher'?s) at (?:that|the) ",
            r"(?:celeb|footballer|singer|actor|mp|politician)(?:'s)?(?: (?:custody record|file|record|job|entry|log))?\b",
        r"|(?:run|check|do|look up) (?:a |this |that )?(?:plate|reg|name|pnc|pnc check) (?:for|on) ", acquaintance!(), r"\b",
        r"|(?:anpr|pnc|niche) (?:is|was|'s) (?:\w+ )?(?:mint|great|handy|brilliant|class|good) for (?:seeing|finding|checking|stalking)\b",
        r"|put a (?:marker|flag) on (?:his|her|their|my neighbour's|the neighbour's) ", r"(?:reg|car|plate|van|house)\b[^.\n]{0,30}(?:stopped|pulled|every time)(?: every time)?",
        r"|(?:sbio|chwilio|edrych) ar [^.\n]{0,30}(?:cariad|cyn|cymydog)[^.\n]{0,20} ar niche",
        r"|(?:bumble|tinder|hinge) (?:date|match|lad|lass|bloke|fella|guy)\b[^.!?\n]{0,30}\b(?:intel|niche|pnc|athena|system) (?:says|said|shows|reckons)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::VeryLikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "spotify", "netflix", "ancestry", "google", "rightmove", "vinted", "facebook", "audit", "psd", "misuse", "rota", "duty system", "never",
            "can't", "must not", "mustn't", "before they come", "lose your job", "dismissed",
        ],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};
