//! Keeping something off the record.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:keep|keeping|leave|leaving|kept|take|drop|cut|lose|miss|edit|skip|gad|gadewch|put) (?:'em |it |this |that |(?:the |that |his |her |their |my |any |all |just )?(?:bit|part|name|names|mate|injury|injuries|bruise|bruises|word|cuffs|strike|second strike|punch|kick|taser|force|lot|thing|[a-z]+|[a-z]+'s name|enw [a-z\x80-\xff]+|about|bits) ?(?:about (?:\w+ ){0,4}|blank )?)(?:off|out of|aff|offa|oot of|allan o|oddi ar|blank on) (?:the |any |your |ur |yer |all |his |her |teh |that |t')?(?:systems?|logs?|l0g|records?|books|niche|emails?|cad|pnb|pocket book|notebook|statements?|datganiad|custody (?:record|log|form)|custdy record|handover|report|write ?-?up|account|notes|schedule|mg6\w*|mg11s?|crime report|detention log|figures|minutes|computer|risk assessment|use of force(?: form)?|uof(?: form)?)\b",
        r"|(?:don'?t|dont|do not|divvent|dinnae|no need to|nobody|never|please do not|naebody|no-one|paid â|peidiwch â|ain'?t|we ain'?t|not|didnt|nah) (?:be )?(?:\w+ )?(?:write|writes|writing|put|puttin|putting|puts|log|record|recording|enter|stick|rhoi|document|note) (?:it|this|that|them|any of (?:it|this|that)|hwn|hwnna|hyn|anything|owt|names|the word|a word|down|my mate's name) (?:\w+ ){0,3}(?:up|down|on |in |through |ar |about )(?:(?:(?:the |any |your |ur |yer |all |his |her |teh |that |t')?(?:systems?|logs?|l0g|records?|books|niche|emails?|cad|pnb|pocket book|notebook|statements?|datganiad|custody (?:record|log|form)|custdy record|handover|report|write ?-?up|account|notes|schedule|mg6\w*|mg11s?|crime report|detention log|figures|minutes|computer|risk assessment|use of force(?: form)?|uof(?: form)?)|writing|y system|system)\b)?",
        r"|(?:nothing|nowt|n0thing|nothin|not a word) (?:about (?:\w+ ){0,4})?(?:in writing|on (?:the )?(?:email|paper|l0g|log|system|record|phone|niche)|goes (?:in|on|down))\b",
        r"|nothing on email about\b",
        r"|not to be (?:minuted|logged|emailed|written down)\b",
        r"|keep off paper\b",
        r"|(?:we never had|never had|didn'?t have) this (?:chat|conversation|talk)\b",
        r"|(?:this|that) (?:chat|conversation|call|meeting|message) (?:never|didn'?t|did not) happen(?:ed)?\b",
        r"|(?:deny|denying) (?:it took place|this conversation|it ever happened|this chat)\b",
        r"|(?:doesn'?t|doesnt|does not|dont|don'?t|no) need(?:s)? to (?:go|be|appear|end up) (?:on|in) (?:the |any |your |ur |yer |all |his |her |teh |that |t')?(?:systems?|logs?|l0g|records?|books|niche|emails?|cad|pnb|pocket book|notebook|statements?|datganiad|custody (?:record|log|form)|custdy record|handover|report|write ?-?up|account|notes|schedule|mg6\w*|mg11s?|crime report|detention log|figures|minutes|computer|risk assessment|use of force(?: form)?|uof(?: form)?)\b",
        r"|(?:before|so|until|till) (?:the )?(?:disclosure officer|disclosure|psd|auditors?|ombudsman|iopc|inspectors?|lawyers|the defence) (?:sees?|see|gets?|comes?|looks?|asks?|finds?)\b(?:[^.\n]{0,20}\b)?",
        r"|(?:quietly |just )(?:removed?|take out|amended?|altered|changed?|adjust(?:ed)?|lost|edit(?:ed)?|correct it) (?:before|so|without|on|from|in)\b",
        r"|(?:email|emails|texts?|whatsapps?|paper) (?:is|are|get|gets|lasts?|remembers?) (?:searchable|disclosable|forever|read out|audited|for ever)\b",
        r"|(?:foi lot|searchable under|sar lot|subject access)[^.\n]{0,30}(?:can'?t|cant|won'?t|search|so|access)\b",
        r"|(?:can'?t|cant) (?:search|disclose) (?:his name|her name|what we haven'?t|for it|it if)\b",
        r"|(?:call|from now on it'?s|refer to|we'll call) (?:him|her|it|the \w+)? ?(?:'\w[\w ]*'|as '\w[\w ]*') (?:on here|when we mean|in here)\b",
        r"|then it(?:'ll| will) get lost\b",
        r"|sit on (?:it|that|this|them) (?:till|until|til) (?:after|the|past)\b",
        r"|(?:doesn'?t|does not|don'?t|dont|needn'?t) need to know about (?:the )?(?:other )?(?:cctv|footage|witness|camera|statement|message|call)\b",
        r"|(?:don'?t|dont|never) (?:send|book|submit|put) (?:it|that|them|this) (?:off |in |forward )?(?:for testing|to the lab|as an exhibit|for analysis)\b",
        r#"|close it as ['"]?no trace\b"#,
        r#"|keep it as a ['"]?\w+['"]? not a crime\b"#,
        r"|(?:aren'?t|isn'?t|not) going (?:\w+ )?(?:near|on|in|anywhere near) the (?:schedule|log|record|file|unused|system)\b",
        r"|(?:the )?(?:less|nothing|nowt|nothin) (?:goes )?on (?:the |t')?(?:system|log|record|niche|cad)\b",
        r"|(?:nobody|no one|naebody|no-one) (?:mentions?|writes?|logs?|records?|documents?) (?:(?:the |that |a |any |about |the word )?(?:kick|punch|force|strike|dent|head|cuffs|slap|taser|bruise|injury|door|cell|van|it down|this down|it up)|it|this)\b",
        r"|no need for (?:a |an |any |the )?(?:\w+ )?(?:search record|record|statement|use of force form|uof|form|crime report|entry|log|account to|paperwork|stop slip|pnb entry)\b",
        r"|(?:don'?t|dont|no point|why) (?:bother|bothering) (?:with |doing |filling in |putting |completing )(?:a |an |the |that )?(?:use of force|uof|search record|search form|stop form|stop slip|crime report|pnb|entry|domestic form|risk assessment|vulnerability form|statement|log)\b",
        r"|(?:dinnae|don'?t|dont|do not) put (?:it|this|that|him|her) (?:through|in|down|on)(?:$|[.,!]| (?:just|yet|till|until|or|it'll|it|ok|please|mate|pal))",
        r"|(?:if )?nobody fills? (?:it|one|that|a \w+ form|in a \w+ form|the form) (?:in|out)\b",
        r"|(?:no|nae) (?:statements?|paperwork|notes|names),? (?:no|nae|nothing|nowt|got it|ok)\b",
        r"|it (?:never|didn'?t) (?:reached|reach|come to|came to|got to|get to) us\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["whatsapp", "this group", "in the group", "on here", "facebook", "social media", "facebook page", "personal email", "spoiler", "spoilers", "gossip", "cat", "dog", "kids", "pencil", "red pen", "biro", "fridge", "whiteboard", "raffle", "holiday", "chocolate", "crumbs", "coffee", "tea", "landlord", "deposit", "password", "passwords", "pin", "personal data", "opinion", "opinions", "speculation", "hearsay", "abbreviations", "acronyms", "jargon", "please record", "make sure", "grass"],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};
