//! Cameras kept off and footage lost.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO703",
    name: "recording-off",
    category: Category::Concealment,
    title: Bilingual { en: "Keeping a camera off", cy: "Cadw camera i ffwrdd" },
    why: Bilingual {
        en: "Body-worn video protects everybody; keeping it off, or pretending that it failed, reads as hiding what is about to happen.",
        cy: "Mae fideo a wisgir ar y corff yn diogelu pawb; mae ei gadw i ffwrdd, neu esgus iddo fethu, yn darllen fel cuddio’r hyn sydd ar fin digwydd.",
    },
    instead: Bilingual {
        en: "Record as the force’s policy says, and where it failed, say so in your statement.",
        cy: "Recordiwch fel y dywed polisi’r heddlu, a lle methodd, dywedwch hynny yn eich datganiad.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Asking others to turn cameras off, cover them, or say that they failed, and footage said to be lost with a wink. Cameras that really failed and were reported, video calls, speed cameras and policy are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:turn|turning|switch|sw1tch|keep|keeping|knock|knocking|leave|leaving|flick|put|have|get|click) (?:\w+ ){0,3}(?:cameras?|cams?|bwvs?|body ?-?worns?|body ?-?cams?|bodyworn video|body worn video|recording|chest cams?|cctv) (?:off|aff|down|away|pointing)\b",
        r"|(?:turn|turning|switch|knock|leave|keep|flick) (?:off|aff) (?:\w+ ){0,3}(?:cameras?|cams?|bwvs?|body ?-?worns?|body ?-?cams?|recording|cctv)\b",
        r"|(?:cameras?|cams?|bwvs?|body ?-?worns?|body ?-?cams?) (?:off|aff)(?:$|[.,!;]| (?:lads|boys|for|before|when|till|until|on this|first|please|pls|usual|now|mate|in the|tonight))",
        r"|(?:no|nae) (?:cameras?|body ?-?worn|bwv|body ?cams?) (?:tonight|on this|for this|lads|when we|in there)\b",
        r"|(?:thumbs?|fingers?|tape|hand|gloves?|jacket|coat) over (?:the |your |ur )?(?:lens(?:es)?|cameras?|body ?-?worn|cams?)\b",
        r"|(?:say|sez|tell (?:them|'em|em|her|him|the skipper)|just say|claim|put) (?:that )?(?:\w+ ){0,4}(?:battery|batteries|camera|body ?-?worn|bwv|cam|footage|cctv|drone footage|bodycam) (?:\w+ ){0,3}(?:died|dead|flat|on charge|charging|faulty|broken|broke|didn'?t|didnt|corrupted|wasn'?t|wasnt|failed|lost|gone|off)\b",
        r#"|(?:camera|cam|footage|cctv|bwv|body ?-?worn|that video|custody cam)\b[^.!?\n]{0,30}['"](?:faulty|charging|corrupt(?:ed|ing)?|flat|broken|lost|playing up|on charge)['"]"#,
        r"|let (?:ur|your|yer|the) (?:cam|camera|battery|body ?-?worn) (?:\w+ )?(?:go flat|die|run out|run down)\b",
        r"|(?:lose|losing|bin|wipe|delete|scrub|corrupt|misplace|tape over|delete) (?:that|the|this|all the|teh) (?:body ?-?worn |bodycam |van |cell |custody |cctv |drone )*(?:footage|vid from the (?:van|cell|scene|job|cage|custody)|recording|clip from the (?:van|cell|scene|job|cage)|cctv|body ?-?worn|tape|audio|vid|video)\b",
        r"|(?:that|this) one(?:'s| is|s) not recorded\b[^.\n]{0,40}\b(?:hear|control|so|channel)?",
        r"|not having (?:control|them|anyone) hear\b",
        r"|(?:take|get|have) that bit (?:of audio |of footage )?(?:off|out|cut|taken off)\b",
        r"|tell the family (?:we'?ve|we|there'?s|there is) no footage\b",
        r"|camera(?:'s| is| was| has)? got a cough\b",
        r"|(?:trowch|diffoddwch|cadwch|tro) (?:y |eich )?(?:camerâu|camera|camerau) (?:i )?(?:ffwrdd|bant)",
        r"|(?:deud|dweud) bod (?:y|dy) batri wedi marw",
        r"|(?:dip|put|stick|hold|get) (?:your|ur|yer|a) (?:finger|hand|thumb|jacket|arm|glove|coat) (?:over|across|in front of|on) (?:the|your|ur) (?:lens|camera|cam|body ?-?worn)\b",
        r"|(?:camera|cam|bwv|body ?-?worn) (?:was |is |were |just )?(?:conveniently|happened to be|mysteriously|somehow|accidentally) (?:pointing|off|covered|dead|facing|not on|flat|charging)\b",
        r"|(?:stand|get|move) (?:in front of|out of) (?:the|view of the|sight of the) (?:camera|cctv|cam)s?\b[^.\n]{0,40}\b(?:while|when|before|so|first)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["teams", "zoom", "meeting", "call", "webcam", "toilet", "toilets", "canteen", "speed", "dash cam", "dashcam", "ring doorbell", "doorbell", "gopro", "drone club", "briefing room", "prayer", "intimate search", "strip search", "medical", "suspect", "suspects", "burglars", "offenders", "shopkeeper", "manager", "staff", "charger", "charging point", "training course", "selfie camera", "phone camera", "he had", "she had", "policy", "policies", "i'd", "i had", "forgot", "realised", "hospital", "ward", "breastfeeding", "shower", "showers"],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};
