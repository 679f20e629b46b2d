//! Codes that open doors, key safes and gates, or silence alarms.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// A regular expression for what is opened by a code and by nothing else, on normalised text.
macro_rules! locks {
    () => {
        r"key\s?-?safe|key\s?-?pad|key\s?-?box|lock\s?-?box|pad\s?-?lock|lock|safe"
    };
}

/// A regular expression for a figure or key of a lock as it is spoken.
macro_rules! spoken {
    () => {
        r"(?:star|hash|oh|zero|nowt|nought|double|one|two|three|four|five|six|seven|eight|nine|c|x|y|z)"
    };
}

/// A regular expression for what stands behind a code in a police building, or anywhere.
macro_rules! places {
    () => {
        concat!(
            r"(?:doors?|gates?|barrier|entrance|way in|lift|shutter|roller|turnstile|stairwell|stairs|corridor|armou?ry|cage|cells|cell block|custody|yard",
            r"|compound|pound|kennels?|(?:bike\s+)?shed|nick|police station|front office|dog section|vehicle bay|cwtch|search yard|air\s?support base",
            r"|(?:property|exhibits?|evidence|report|briefing|cctv|intoximeter|comms|server|locker|changing|drying|kit|gun|weapons|radio|parade)\s+(?:room|stores?|cupboard|lockers?)",
            r"|key\s?-?safe|key\s?-?pad|lock)"
        )
    };
}

/// A regular expression for a code: digits, together or apart, with what a lock has before and after them.
macro_rules! figures {
    () => {
        r"(?:[a-z#]|c\s)?(?:\d{3,8}|\d(?:[\s-]\d){2,5})(?:[a-z]\b|\s[xyz]\b|[#*])?"
    };
}

/// A regular expression for the key of a lock that ends a code.
macro_rules! last_key {
    () => {
        r"(?:,?\s*(?:then|and|an'?|followed by|plus)\s+(?:(?:press|hit|the|a)\s+)*(?:hash|star|tick|bell|enter|key symbol|[xyz]|lift|turn|push|pull|#)(?:\W|$)|\s*[#*]|\s+(?:hash|star)\b)"
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD127",
    name: "entry-code",
    category: Category::PersonalData,
    title: Bilingual { en: "Door, key safe or alarm code", cy: "Cod drws, sêff allweddi neu larwm" },
    why: Bilingual {
        en: "Whoever reads it can get into someone’s home or a police building.",
        cy: "Gall pwy bynnag sy’n ei ddarllen fynd i mewn i gartref rhywun neu adeilad heddlu.",
    },
    instead: Bilingual {
        en: "Pass it over the radio or by phone to the one who needs it.",
        cy: "Rhowch ef dros y radio neu dros y ffôn i’r sawl sydd ei angen.",
    },
    placeholder: Some(Bilingual { en: "[entry code]", cy: "[cod mynediad]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Three to eight digits, with the letters that digital locks have before and after them, right after words for the \
        code of a door, key safe, gate, keypad, alarm, lock or building, or right before them; also behind a door, gate, lift, store or yard that \
        \"is\" or \"takes\" them where they can be no hour and no sum, before a last key (\"4471 then hash\"), and in the form of a digital lock (`C1958X`) some words behind a place or sign by sign (`C 4 7 2 Y`); what one is told to punch or tap in, and digits before “lift the handle” or “hit the tick”. Codes of vouchers, errors, games and \
        posts, and hours at which a code changes, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?:", locks!(), r")\s+(?:code|pin|combination|combo|combi|number)",
        r"|(?:doors?|gates?|barrier|alarm|entry|entrance|access|building|shutter|garage|intercom|buzzer|tradesman'?s?|tradesmen|armou?ry|yard|nick|cage|corridor|custody|cells|cell block|stores?|kennels?|pound|compound|lift",
        r"|changing room|locker room|report room)\s+(?:entry\s+)?(?:code|pin|combination|combo|combi)",
        r"|(?:key|door|gate|entry)-?codes?|(?:d?oor|dor|door) code|(?:code|combination|combo|combi)\s+(?:for|fer|fro|to|on|of)\s+(?:get\s+in(?:to)?\s+)?(?:the\s+|teh\s+|t'|his\s+|her\s+|their\s+|our\s+)?(?:[a-z']{1,12}\s+){0,3}?",
        r"(?:", locks!(), r"|door|gate|barrier|alarm|building|garage|armou?ry|stores?|yard|nick|station|flats?|block|changing room|corr?idor|custody|cells|cage)",
        r"|key\s?-?safe|key\s?-?pad|key\s?-?box|lock\s?-?box|pad\s?-?lock|c(?:o|ô)d\s+(?:y\s+|ar\s+y\s+|i'r\s+|ar gyfer y\s+)?(?:drws|giât|larwm|sêff|sêff allweddi|adeilad|clo|celloedd|iard|ddalfa|lifft)(?:\s+(?:ffrynt|cefn|blaen|allweddi|newydd|yn|i'r|yr?|ddalfa|stesion|orsaf|steshon|di|wedi|newid)){0,5})\b",
        r"(?:'s\b)?(?:\s+(?:at|for|fro|on|of|to)\s+(?:[a-z']{1,12}\s+){1,3}?(?:is|was|now)\b|\s+by\s+the\s+[a-z]+\s+door)?[\s.,:=-]*(?:(?:is|was|now|no|number|code|changed|has changed|been changed|to|i|still|nawr|rwan|yw|ydi|ydy|it's|set|for\s+(?:the\s+)?(?:front|back|rear|main|side))\b[\s.:=-]*){0,4}",
        r"(?P<hit>", figures!(), r")",
        r"|\b(?P<hit3>(?:", spoken!(), r"[\s,-]+){3,9}", spoken!(), r")[\s,-]+(?:is\s+(?:the\s+)?(?:(?:door|gate|entry|alarm|key\s?safe)\s+)?code(?:\s+(?:for|to|on|now)\b|\s*$|\s*[.!,])",
        r"|gets? (?:you|u|ya|me|us) (?:through\b|in(?:to)?(?:\s+(?:the\s+)?(?:back|front|side|main|yard|gate|door|building|block|flats?|nick|station)\b|\s*$|\s*[.!,]))",
        r"|to get (?:in|through)\b|opens\b|for the (?:door|gate|barrier|key\s?safe|alarm)\b)",
        r"|\b", places!(), r"(?:'s)?\b[^.!?\n\d]{0,30}?\b(?P<hit4>", figures!(), r")", last_key!(),
        r"|\b", places!(), r"(?:'s)?(?:,?\s+[a-z']{1,14}){0,4}?(?:,?\s+(?:codes?|code's|code is)|\?+|\s+(?:is|was|takes|accepts?|opens?\s+(?:with|to|on)|on|it's|its|code|to|now|changed(?:\s+to)?|ydy|ydi|yw)|'s|[,:]|\s[-=])",
        r"(?:\s+(?:now|still|just|only|on|code|always|it's|its|to|changed to))*\s+(?P<near>)(?P<hit5>", figures!(), r"|(?:", spoken!(), r"\s){2,7}", spoken!(), r")\b",
        r"|\b(?:key\s?-?safes?|key\s?-?pad|(?:door|gate|entry|alarm|unset|access)\s+code|code\s+to\s+(?:unset|disarm)|unset|c(?:o|ô)d\s+y'?r?\s+(?:drws|giât|larwm|swyddfa|iard|sêff)|[cg](?:o|ô)d\s+(?:larwm|drws))\b",
        r"[^!\n\d]{0,60}?(?P<far>)\b(?P<hit6>", figures!(), r"|(?:", spoken!(), r"\s){3,7}", spoken!(), r")(?:[\s.,;!?)]|$)",
        r"|\b(?P<hit2>[a-z]?(?:\d{3,8}|\d(?:[\s-]\d){2,5})[a-z#*]?),?\s+(?:is\s+(?:the\s+)?(?:code\s+(?:for|to|on)\s+)?(?:the\s+)?|gets (?:you|u|ya|me|us) (?:in(?:to)?|through)\s+(?:the\s+)?|to get (?:in(?:to)?|through)\s+(?:the\s+)?|(?:will\s+)?lets? (?:you|u|ya) in(?:to)?\s+(?:the\s+)?|(?:(?:alarm|door|gate|entry|key\s?-?safe|unset)\s+)|(?P<weak>(?:btw,?\s+|then\s+tick\s+)?(?:for|fer|on)\s+(?:the\s+|teh\s+|hte\s+|t'))|(?:yw|ydi|ydy)'r\s+|opens\s+(?:the\s+)?)(?:[a-z]{2,12}\s+){0,2}?",
        r"(?:", places!(), r"|alarm|flats?|block|station|giât|drws|cod|code)(?:\s+code)?\b",
        r"|\b(?:punch|tap|type|key|bang|stick)(?:s|ed)?\s+in\s+(?:the\s+code\s+)?(?P<hit8>", figures!(), r"|\d{2}(?:\s\d{2}){1,3}|(?:", spoken!(), r"[\s-]+){3,7}", spoken!(), r"|(?:nineteen|twenty|eighteen)\s(?:oh\s)?[a-z]+(?:-[a-z]+)?)\b",
        r"|\balarm\b[^.!?\n\d]{0,60}?\bcode\s(?:is\s)?(?P<hit12>\d{4,6})\b",
        r"|\b(?P<hit11>c(?:\s\d){2,5}\s[xyz]|[cx]\s\d{4}\s[xyz])\b|^\W*(?P<hit9>\d{3,6})\s(?:then\s)?(?:hash|star)\W*$",
        r"|\b(?P<hit10>", figures!(), r"|(?:", spoken!(), r"[\s-]+){3,7}", spoken!(), r")\W+(?:and\s+(?:then\s+)?(?:lift|turn|pull|push)\s+the\s+(?:handle|knob)|(?:key\s?-?(?:box|safe)|lock\s?-?box)\b|(?:and|then)\s+(?:hit|press)\s+(?:the\s+)?(?:tick|hash|star|green|enter)\b)",
        r"|\b(?:", places!(), r"|code|room|office|kitchen|back|front|button|block)\b[^.!\n]{0,44}?\b(?P<hit7>c\s?\d{4}\s?[xyz]|c(?:\s\d){3,5}\s[xyz]|\d{4}[xyz])\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 1, against: 3 },
    context: Context {
        hot: &["code", "codes", "keysafe", "key safe", "carer", "carers", "cod"],
        against: &[
            "voucher", "discount", "promo", "coupon", "escape room", "game", "quiz", "level", "error", "fault", "model", "part number", "serial",
            "train", "ticket", "teams", "zoom", "webinar", "meeting", "course", "exam", "survey", "kahoot", "competition", "raffle",
            "race", "marathon", "app", "order", "film", "gym challenge", "budget", "cost centre", "cheat", "archeb", "taleb", "money", "crowd", "takings", "attendance", "conference", "dial", "voicemail", "extension",
        ],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};

/// What may follow a code that stands behind a place alone.
const GOES_ON: &[&str] = &[
    "then", "and", "an", "but", "still", "now", "since", "if", "btw", "mate", "hen", "love", "lol", "push", "pull", "dont", "don't", "same", "easy",
    "until", "till", "so", "cos", "just", "you", "it", "lads", "for", "ok", "x", "in", "who", "tell", "nawr", "rwan", "again", "backwards",
];
const COUNTED: &[&str] = &[
    "mins", "minutes", "days", "hours", "hrs", "pm", "am", "people", "quid", "officers", "metres", "miles", "yards", "years", "pounds", "euros",
    "visitors", "strong", "square", "litres", "seats", "members", "kg", "per", "a", "of",
];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let (text, after) = (candidate.text(), candidate.after());
    let clock = after.starts_with([':', '%', '/', '-']) && after.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let next = crate::text::words::first(after, 1);
    // "The front door is 221B Baker St".
    let house = crate::text::words::first(after, 3).into_iter().skip(1).any(|word| matches!(word, "st" | "street" | "rd" | "road" | "lane" | "avenue" | "close" | "drive"));
    let size = text.ends_with('x') && after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    // The kettle is 800W.
    let power = text.ends_with('w');
    let money = candidate.before().ends_with(['£', '$', '€']);
    if clock || house || size || power || money || next.first().is_some_and(|word| COUNTED.contains(word)) {
        return Validity::Invalid;
    }
    let far = candidate.group("far").is_some();
    let near = candidate.group("near").is_some();
    let goes_on = after.trim_start().starts_with(|c: char| !c.is_alphanumeric()) || next.first().is_none_or(|word| GOES_ON.contains(word));
    if near && (!goes_on && text.bytes().all(|b| b.is_ascii_digit()) || text.ends_with(['s', 'k', 'm', 'p'])) {
        return Validity::Invalid;
    }
    if (near || far) && is_hour_or_price(text) {
        return Validity::Invalid;
    }
    // "0430 for the alarm" is when it rings, and "1200 for the gate" what it costs.
    if candidate.group("weak").is_some() && is_hour_or_price(text) { Validity::Unknown } else { Validity::Valid }
}

/// Whether digits may be an hour of the day, or a sum.
fn is_hour_or_price(text: &str) -> bool {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let (hour, minute) = text.split_at_checked(2).unwrap_or_default();
    let small = |part: &str, below: u32| part.parse::<u32>().is_ok_and(|number| number < below);
    digits && (text.len() != 4 || text.ends_with("00") || text.ends_with("50") || small(hour, 24) && small(minute, 60))
}
