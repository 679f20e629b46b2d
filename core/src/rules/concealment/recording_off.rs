//! Cameras kept off and footage lost.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::camera;
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
            r"(?:turn|turning|switch|switching|sw1tch|keep|keeping|knock|knocking|leave|leaving|flick) (?:\w+ ){0,2}", camera!(), r" (?:off|aff|down|away)\b",
        r"|(?:turn|turning|switch|knock|leave|keep|flick) (?:off|aff) (?:\w+ ){0,2}", camera!(), r"\b",
        r"|", camera!(), r" (?:off|aff),? (?:lads|boys|before (?:we|you)|when (?:we|you)|till (?:we|you|he)|until (?:we|you|he)|on this|for (?:this|the (?:search|arrest|stop)))",
        r"|(?:cameras|cams|bwvs|body ?-?worns?|body ?-?cams?|bwv) (?:off|aff)(?:$|[.,!]| (?:lads|boys|please|pls|tonight|in there|first|now|mate))",
        r"|(?:no|nae) ", camera!(), r" (?:tonight|on this|for this|lads|when we|in there)\b",
        r"|(?:thumbs?|fingers?|tape|hand|gloves?|jacket|coat) over (?:the |your |ur )?(?:lens(?:es)?|", camera!(), r")\b",
        r"|(?:put|stick|hold|get) (?:your|ur|yer|a) (?:finger|hand|thumb|jacket|arm|glove|coat) (?:over|across|in front of|on) (?:the|your|ur) (?:lens|", camera!(), r")\b",
        r"|(?:say|tell (?:them|'em|em|her|him|the skipper)|claim|put) (?:that )?(?:your |ur |the |my |our )?(?:battery|batteries|", camera!(),
            r"|footage) (?:had |was |were |just |has )?(?:died|dead|flat|on charge|charging|faulty|broken|broke|didn'?t record|corrupted|failed|lost|wasn'?t ",
            r"(?:on|charged|working)|ran out)\b",
        r"|(?:footage|cctv|", camera!(), r#")\b[^.!?\n]{0,20}['"](?:faulty|charging|corrupt(?:ed|ing)?|flat|broken|lost|playing up|on charge)['"]"#,
        r"|let (?:your|ur|the) (?:body ?-?worn|cam|camera)(?:'s)? (?:battery )?(?:go flat|die|run out|run down)\b",
        r"|(?:lose|losing|bin|wipe|delete|scrub|corrupt|tape over) (?:that|the|this|all the) ",
            r"(?:body ?-?worn |bodycam |van |cell |custody |cctv |drone )*(?:footage|recording|cctv|body ?-?worn|bwv",
            r"|(?:vid|video|clip) (?:from|of) the (?:van|cell|scene|job|cage|custody|arrest|stop))\b",
        r"|(?:trowch|diffoddwch|cadwch|tro) (?:y |eich )?(?:camerâu|camera|camerau) (?:i )?(?:ffwrdd|bant)|(?:deud|dweud) bod (?:y|dy) batri wedi marw",
        r"|", camera!(), r" (?:was |were |just |had |got )?(?:conveniently|mysteriously|accidentally|happened to be) ",
            r"(?:pointing|off|covered|dead|facing|not on|flat|charging|turned)\b",
        r"|(?:do|did|sort|deal with) (?:it|him|her|them|that) (?:\w+ )?(?:off camera|where there'?s no (?:cameras|cctv)",
            r"|out of (?:view|sight) of the (?:camera|cctv)s?|away from the (?:camera|cctv)s?)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "teams", "zoom", "meeting", "call", "webcam", "toilet", "toilets", "canteen", "speed", "dash cam", "dashcam", "ring doorbell", "doorbell",
            "gopro", "drone club", "briefing room", "prayer", "intimate search", "strip search", "medical", "suspect", "suspects", "burglars",
            "offenders", "shopkeeper", "manager", "staff", "charger", "charging point", "training course", "selfie camera", "phone camera", "he had",
            "she had", "policy", "policies", "i'd", "i had", "forgot", "realised", "hospital", "ward", "breastfeeding", "shower", "showers",
            "briefing", "karaoke", "festival", "phone", "samsung", "iphone", "mute", "muted", "charge", "fault", "lens cap",
        ],
        before: 8,
        after: 12,
        published_in_appeals: false,
    },
};
