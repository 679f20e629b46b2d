//! Police systems used for private reasons.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:ran|run|running|looked up|looked|look up|looking up|look|checked|check|checking|searched|searching|search|put|putting|pulled|pop|popped|stuck|had) (?:up )?(?:\w+ ){0,3}(?:my|me|the wife's|our|wor|oor|daughter's|sister's|brother's|mate's|mum's|dad's|his|her|your|ur|mi) (?:\w+ )?(?:new )?(?:ex|ex's|exes|neighbour|neighbours|neighbour's|fella|bloke|boyfriend|girlfriend|tinder|hinge|date|landlord|tenant|tenants|in-laws|lodger|babysitter|cleaner|builder|plumber|mate|cousin|dad|mum|brother|sister|daughter|son|nephew|wife|missus|husband|partner|lad|new lad|bully|teacher|boss)\b[^.!?\n]{0,30}\b(?:through|on|off|in|into|thru|up on) (?:niche|pnc|pnd|athena|connect|holmes|anpr|the system|the systems|our systems?|our thing|the computer|the box|crimint|storm|unifi|the pnc|police systems?|work system|dvla|quest)\b",
        r"|(?:(?:got|had|have|getting|get|found|pulled) )?(?:her|his|their) (?:new )?(?:number|address|phone number|details|date of birth|dob|history|previous|two arrests) (?:\w+ ){0,4}(?:off|through|on|from) (?:niche|pnc|pnd|athena|connect|holmes|anpr|the system|the systems|our systems?|our thing|the computer|the box|crimint|storm|unifi|the pnc|police systems?|work system|dvla|quest)\b",
        r"|(?:looked|looking|look|checked) (?:her|him|them) up (?:on|in|through) (?:niche|pnc|pnd|athena|connect|holmes|anpr|the system|the systems|our systems?|our thing|the computer|the box|crimint|storm|unifi|the pnc|police systems?|work system|dvla|quest)\b[^.!?\n]{0,40}\b(?:nosy|nosiness|curious|lol|ex|date|fancied|to see)\b",
        r"|(?:anyone|who|someone) (?:\w+ ){0,3}looked (?:her|him|them) up (?:\w+ ){0,3}(?:out of nosiness|being nosy|for a laugh)",
        r"|(?:rummage|nosey|nosy|dig|butcher's|gander|quick look|scroll) (?:\w+ ){0,2}(?:on|through|in) (?:niche|the box|pnc|athena|police systems?|our systems?)\b",
        r"|(?:access|somebody on duty|someone on duty|someone w access|anyone on) (?:\w+ ){0,5}(?:check|run|look) (?:\w+ ){0,4}(?:previous|record|plate|reg|guy|bloke|tinder|date|buyer|seller)\b",
        r"|(?:run|check|do|look up) (?:a |this |that )?(?:plate|reg|name|pnc|pnc check)s? (?:\w+ ){0,2}(?:for|on) (?:my|me|the wife's|our|wor|oor|daughter's|sister's|brother's|mate's|mum's|dad's|his|her|your|ur|mi) (?:\w+ )?(?:new )?(?:ex|ex's|exes|neighbour|neighbours|neighbour's|fella|bloke|boyfriend|girlfriend|tinder|hinge|date|landlord|tenant|tenants|in-laws|lodger|babysitter|cleaner|builder|plumber|mate|cousin|dad|mum|brother|sister|daughter|son|nephew|wife|missus|husband|partner|lad|new lad|bully|teacher|boss)\b",
        r"|(?:know|see|find out) what (?:your|ur|her|his|my) (?:\w+ )?(?:date|ex|fella|boyfriend|tinder date|neighbour)(?:'s)? (?:been|is|was|been up) (?:\w+ )*(?:send|up to|name)",
        r"|(?:anpr|pnc|niche) (?:is|was|'s) (?:\w+ )?(?:mint|great|handy|brilliant|class|good) for (?:seeing|finding|checking|stalking)\b",
        r"|put a (?:marker|flag|note) on (?:his|her|their|my neighbour's|the neighbour's) (?:reg|car|plate|van|house)\b[^.\n]{0,40}(?:stopped|pulled|every time|drive|asda|so)",
        r"|(?:check|checked|look up|had a look at) the address (?:for you|for me|before)[^.\n]{0,50}(?:dad|mum|offer|buy|rent|neighbours)",
        r"|(?:sbio|chwilio|edrych) ar [^.\n]{0,30}(?:cariad|cyn|cymydog)[^.\n]{0,20} ar niche",
        r"|(?:look(?:e?d|ing)?|check(?:ed|ing)?|search(?:ed|ing)?|ran|run) up? ?(?:\w+ ){0,2}(?:my|me|our|her|his|your|ur) (?:new )?(?:tenant|landlord|ex|neighbour|date|boyfriend|babysitter|match|fella|cleaner|builder)s?\b[^.!?\n]{0,30}\b(?:on (?:the |teh )?sys?tem|niche|pnc|athena|record|previous|he'?s got|hes got)\b",
        r"|(?:bumble|tinder|hinge|date|match|dating)\b[^.!?\n]{0,40}\b(?:intel|niche|pnc|athena|system) (?:says|said|says he|shows|reckons|disagrees)\b",
        r"|(?:had|having|have|took|taking|going to have|want) (?:a |another )?(?:nosey|nosy|gander|peek|snoop|butchers|sneaky look) (?:\w+ ){0,2}(?:on|at|in|through|about on) (?:niche|pnc|the system|athena|that (?:celeb|footballer)|the custody record)\b",
        r"|(?:look|looking|peek|nosey) at (?:that|the) (?:celeb|footballer|singer|actor|mp|politician)(?:'s)? (?:custody record|file|record|job|entry|log)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::VeryLikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["spotify", "netflix", "ancestry", "google", "rightmove", "vinted", "facebook", "audit", "psd", "misuse", "rota", "duty system", "never", "can't", "must not", "mustn't", "before they come"],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};
