//! Keeping something off the record.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::record;
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO705",
    name: "off-the-record",
    category: Category::Concealment,
    title: Bilingual { en: "Keeping something off the record", cy: "Cadw rhywbeth oddi ar y cofnod" },
    why: Bilingual {
        en: "What happened belongs in the record; leaving it out on purpose can be an offence and ends cases.",
        cy: "Mae’r hyn a ddigwyddodd yn perthyn i’r cofnod; gall ei adael allan o fwriad fod yn drosedd ac mae’n dod ag achosion i ben.",
    },
    instead: Bilingual {
        en: "Record it, and say to a supervisor what worries you about it.",
        cy: "Cofnodwch ef, a dywedwch wrth oruchwyliwr beth sy’n eich poeni amdano.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Leaving something or somebody out of a statement, log, custody record or system, asking that nothing is written, and choosing words so that a search for disclosure fails. Keeping details off WhatsApp, data protection, and corrections made openly are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:keep|keeping|leave|leaving|gad|gadewch) (?:it|this|that|me|us|him|her",
            r"|(?:the |that |his |her |their |my |any |all |just )?(?:bit|part|name|names|injury|injuries|bruise|bruises|cuffs|strike|punch|kick|taser|force|lot",
            r"|mate|\w+'s name|enw \w+|bit about (?:\w+ ){1,3}\w+)) (?:off|out of|aff|oot of|allan o|oddi ar) ", record!(), r"\b",
        r"|(?:don'?t|dont|do not|dinnae|divvent|nobody|no-one|never|paid â|peidiwch â) (?:\w+ )?(?:write|writing|log|record|note|document) ",
            r"(?:it|this|that|them|any of (?:it|this|that)|(?:the|that|his|her) (?:bruise|injury|kick|punch|force|strike|cuffs|head)) ",
            r"(?:(?:up|down)(?:$|[.,;!]| (?:anywhere|please|lads|mate|just|ok|she|he))|(?:on|in|through) ", record!(), r")\b",
        r"|(?:don'?t|dont|do not|dinnae|divvent|nobody|no-one|never|paid â|peidiwch â) (?:\w+ )?(?:put|puttin|stick|enter|rhoi) ",
            r"(?:it|this|that|them|any of (?:it|this|that)|hwn|hwnna|hyn|anything|owt|(?:the|that|his|her) (?:bruise|injury|kick|punch|force|strike|cuffs|head)) ",
            r"(?:on|in|through|ar) (?:", record!(), r"|writing)\b",
        r"|(?:don'?t|dont|dinnae) (?:log|crime) (?:it|this|that)(?:$|[.,;!]| (?:just|mate|lads|ok|please|or|she|he))",
        r"|(?:nothing|nowt|n0thing|nothin) (?:about (?:\w+ ){1,3})?(?:in writing|on email)\b",
        r"|(?:nothing|nowt) goes (?:on|in) ", record!(), r"\b",
        r"|keep (?:it|this|that) (?:(?:all )?verbal|off paper)\b",
        r"|(?:statement|account|log|notes|pnb|report)s?\b[^.!?\n]{0,30}\b(?:leave|miss|keep) (?:it|that|this|(?:the|his|her|my|that) \w+) out\b",
        r"|(?:no need to|don'?t|dont|dinnae|never|nobody) (?:mention|mentions) (?:the |that |his |her )?(?:kick|punch|force|strike|cuffs|slap|taser|bruise",
            r"|injury|injuries|bump|body ?worn)\b",
        r"|(?:this|that) (?:chat|conversation|call|meeting|message) (?:never|didn'?t|did not) happen(?:ed)?\b",
        r"|we (?:never had|didn'?t have) this (?:chat|conversation|talk)\b",
        r"|not to be (?:minuted|logged|emailed)\b",
        r"|(?:doesn'?t|doesnt|does not|no) needs? to (?:go|be|end up) (?:on|in) ", record!(), r"\b",
        r"|(?:no|nae) need for (?:an? |any |the )?(?:search record|use of force form|uof form|stop slip|stop form|pnb entry|pocket book entry)\b",
        r"|(?:don'?t|dont|no point) (?:bother|bothering) (?:with |doing |filling in |putting )(?:a |an |the |that )?(?:use of force|uof|search record",
            r"|search form|stop form|stop slip|pnb|domestic form|risk assessment)\b",
        r"|(?:nobody|no one|noone|naebody) (?:mentions?|writes?|logs?|records?) (?:the |that |a |any |about the |the word )?(?:kick|punch|force|strike|dent",
            r"|cuffs|slap|taser|bruise|injury|bump)\b",
        r"|(?:no|nae) (?:statements?|paperwork|notes),? (?:no|nae) (?:statements?|paperwork|notes|names|comeback)\b",
        r"|(?:can'?t|cant|cannot) (?:search|disclose) what (?:we|you|isn'?t|was never|nobody)\b",
        r"|(?:aren'?t|isn'?t|not) going (?:anywhere )?(?:near|on|in) the (?:schedule|log|record|unused|mg6\w*)\b",
        r"|(?:don'?t|dont) leave (?:a |any )?paper trail\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "whatsapp", "this group", "in the group", "on here", "facebook", "social media", "facebook page", "personal email", "spoiler", "spoilers",
            "gossip", "cat", "dog", "kids", "pencil", "red pen", "biro", "fridge", "whiteboard", "raffle", "holiday", "chocolate", "crumbs", "coffee",
            "tea", "landlord", "deposit", "password", "passwords", "pin", "personal data", "opinion", "opinions", "speculation", "hearsay",
            "abbreviations", "acronyms", "jargon", "please record", "make sure", "grass", "combination", "code", "codes", "had", "got", "received",
            "seen", "from", "hr", "spreadsheet", "rota", "safe", "locker", "duplicate", "twice", "press", "child", "published",
        ],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};
