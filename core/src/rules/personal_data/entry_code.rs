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
        r"(?:star|hash|oh|zero|one|two|three|four|five|six|seven|eight|nine|c|x|y|z)"
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
        code of a door, key safe, gate, keypad, alarm, lock or building, or right before them. Codes of vouchers, errors, games and \
        posts, and hours at which a code changes, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?:", locks!(), r")\s+(?:code|pin|combination|combo|combi|number)",
        r"|(?:doors?|gates?|barrier|alarm|entry|entrance|access|building|shutter|garage|intercom|buzzer|tradesman'?s?|tradesmen|armoury|yard|nick",
        r"|changing room|locker room)\s+(?:entry\s+)?(?:code|pin|combination|combo|combi)",
        r"|(?:key|door|gate|entry)-?codes?|(?:d?oor|dor|door) code|(?:code|combination|combo|combi)\s+(?:for|fro|to|on|of)\s+(?:get\s+in(?:to)?\s+)?(?:the\s+|his\s+|her\s+|their\s+|our\s+)?(?:[a-z]{2,12}\s+){0,2}?",
        r"(?:", locks!(), r"|door|gate|barrier|alarm|building|garage|armoury|store|yard|nick|station|flats?|block|changing room)",
        r"|key\s?-?safe|key\s?-?pad|key\s?-?box|lock\s?-?box|pad\s?-?lock|cod\s+(?:y\s+|ar\s+y\s+|i'r\s+|ar gyfer y\s+)?(?:drws|giât|larwm|sêff|sêff allweddi|adeilad|clo)(?:\s+(?:ffrynt|cefn|blaen|allweddi))?)\b",
        r"(?:'s\b)?(?:\s+(?:at|for|fro|on|of|to)\s+(?:[a-z']{1,12}\s+){1,3}?(?:is|was|now)\b|\s+by\s+the\s+[a-z]+\s+door)?[\s.,:=-]*(?:(?:is|was|now|no|number|code|changed|has changed|been changed|to|still|yw|it's|set|for\s+(?:the\s+)?(?:front|back|rear|main|side))\b[\s.:=-]*){0,4}",
        r"(?P<hit>(?:[a-z]|c\s)?(?:\d{3,8}|\d(?:[\s-]\d){2,5})(?:[a-z]\b|\s[xyz]\b|[#*])?)",
        r"|\b(?P<hit3>(?:", spoken!(), r"[\s,-]+){3,9}", spoken!(), r")[\s,-]+(?:is\s+(?:the\s+)?(?:(?:door|gate|entry|alarm|key\s?safe)\s+)?code(?:\s+(?:for|to|on|now)\b|\s*$|\s*[.!,])",
        r"|gets? (?:you|u|ya|me|us) (?:through\b|in(?:to)?(?:\s+(?:the\s+)?(?:back|front|side|main|yard|gate|door|building|block|flats?|nick|station)\b|\s*$|\s*[.!,]))",
        r"|to get (?:in|through)\b|opens\b|for the (?:door|gate|barrier|key\s?safe|alarm)\b)",
        r"|\b(?P<hit2>[a-z]?\d{3,8}[a-z#*]?)\s+(?:is\s+(?:the\s+)?(?:code\s+(?:for|to|on)\s+)?(?:the\s+)?|gets (?:you|u|ya|me|us) (?:in(?:to)?|through)\s+(?:the\s+)?|to get (?:in(?:to)?|through)\s+(?:the\s+)?|(?:will\s+)?lets? (?:you|u|ya) in(?:to)?\s+(?:the\s+)?|(?P<weak>for\s+the\s+)|opens\s+(?:the\s+)?)(?:[a-z]{2,12}\s+){0,2}?",
        r"(?:", locks!(), r"|door|gate|barrier|alarm|shutter|armoury|flats?|block|yard|nick|station)(?:\s+code)?\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 1, against: 3 },
    context: Context {
        hot: &["code", "codes", "keysafe", "key safe", "carer", "carers", "cod"],
        against: &[
            "voucher", "discount", "promo", "coupon", "escape room", "game", "quiz", "level", "error", "fault", "model", "part number", "serial",
            "train", "ticket", "teams", "zoom", "webinar", "meeting", "course", "exam", "survey", "kahoot", "competition", "raffle",
            "race", "marathon", "app", "order", "film", "gym challenge", "budget", "cost centre", "cheat", "archeb", "taleb",
        ],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let after = candidate.after();
    let clock = after.starts_with([':', '%', '/']) && after.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let counted = ["mins", "minutes", "days", "hours", "hrs", "pm", "am", "people", "quid", "officers"];
    let next = crate::text::words::first(after, 1);
    let money = candidate.before().ends_with(['£', '$', '€']);
    if clock || money || next.first().is_some_and(|word| counted.contains(word)) {
        return Validity::Invalid;
    }
    // "0430 for the alarm" is when it rings.
    let digits = candidate.text().bytes().all(|b| b.is_ascii_digit());
    if candidate.group("weak").is_some() && digits { Validity::Unknown } else { Validity::Valid }
}
