//! Prejudging and made-up grounds.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::them;
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN606",
    name: "prejudging",
    category: Category::Unprofessional,
    title: Bilingual { en: "Made-up grounds or a judgement made before", cy: "Sail ffug neu farn ymlaen llaw" },
    why: Bilingual {
        en: "Fairness means following all reasonable lines of enquiry, also those that point away from a suspect.",
        cy: "Mae tegwch yn golygu dilyn pob trywydd rhesymol, hefyd y rhai sy’n pwyntio i ffwrdd oddi wrth un a ddrwgdybir.",
    },
    instead: Bilingual {
        en: "Say what the evidence is and what is still to be looked at.",
        cy: "Dywedwch beth yw’r dystiolaeth a beth sydd eto i edrych arno.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "Finding something on somebody, inventing grounds, leaving out what helps a suspect, and guilt taken for granted from silence, family or looks. Lines of enquiry, charging decisions and court results are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:find|finding|dig up|dig|pin|stick|get) (?:something|summat|owt|anything|some dirt|dirt|a bit of something) ",
            r"(?:to pin |to stick |to hang |to use )?(?:on|against) ", them!(), r"\b",
        r"|(?:until|till|til) (?:you|we|u|ye|they) (?:find|get) something\b",
        r"|(?:fit|fitting|stitch|stitching) ", them!(), r" up\b",
        r"|(?:no comment|silence|silent|said nothing|not talking|won'?t talk|no reply)[^.!?\n]{0,15}\b(?:so (?:he'?s|she'?s)|guilty|(?:that'?s|is) a confession",
            r"|means (?:he|she|guilty)|must be guilty|got something to hide)\b",
        r"|innocent (?:people|folk|men|lads) (?:don'?t|dont|never|do not|dinnae)\b",
        r"|(?:no|nae|nay) smoke (?:without|wi'?out) fire\b",
        r"|once an? (?:thief|liar|burglar|baghead|smackhead|druggie|criminal|scrote|addict|drunk|nonce|wrong ?un|robber|con|dealer),? always\b",
        r"|runs? in the (?:family|blood) (?:with (?:them|that)|innit|that lot|lol)\b",
        r"|guilty (?:as (?:sin|hell|fuck)|by (?:haircut|postcode|face))\b",
        r"|(?:course he did it|course he'?s guilty|bound to be guilty)\b",
        r#"|(?:just |then |always )(?:write|put|say|log|type)(?: down)? (?:that )?(?:you |u |i |we )?['"]?(?:smelt|smelled|could smell|smell|strong smell)(?: of"#,
            r#"| like)? (?:of )?(?:cannabis|weed)\b"#,
        r#"|(?:write|put|say|log|type)(?: down)? (?:that )?(?:you |u |i |we )?['"]?(?:smelt|smelled|could smell|smell)(?: of)? (?:cannabis|weed)['"]?,? "#,
            r#"(?:works every time|every time|always works|that'?ll do|never fails|gets you in)\b"#,
        r#"|(?:smelt|smell|smells|smelled) of (?:cannabis|weed)['",]* ?(?:works every time|always works|that'?ll do|easy grounds|never fails|gets you in)\b"#,
        r"|(?:make|making|made|think|come|invent|dream) (?:up )?(?:some |up with some |your |the )?grounds (?:up|later|after|afterwards)\b",
        r"|(?:don'?t|dont|no need to|not gonna|i'll not|no point|don'?t even) (?:bother|need|bothering|check|checking|pull) ",
            r"(?:\w+ ){0,3}(?:cctv|alibi|body ?cam|body ?worn|his account|her account|his side|her side|that witness|his witness|his story",
            r"|the witness)\b[^.\n]{0,40}(?:help (?:him|her|them|the defence)|guilty|know (?:he|she) did it|he did it|she did it|hurt us)",
        r"|(?:it'll|it will|that'?ll|that will|they'll|would|might) only help (?:him|her|them|the defence|the other side)\b",
        r"|let ", them!(), r" (?:stew|sweat|freeze)(?: (?:\w+ ){0,3}(?:coughs?|talks?|confess(?:es)?|breaks?|cracks?)\b|$|[.,!]| (?:in there|overnight|a bit)\b)",
        r"|(?:turn|turning|knock) (?:his|her|the cell) heating (?:off|down)\b",
        r"|forget (?:his|her|their) (?:solicitor|blanket)\b",
        r"|take your time (?:ringing|calling|getting|finding) (?:\w+ )?(?:solicitor|brief|appropriate adult)\b",
        r"|(?:told|tell) (?:the witness|her|him|them|the probationer) (?:to say what|what (?:to say|i wrote|he saw|she saw|they saw))\b",
        r"|(?:everyone|everybody|anyone|anybody) (?:off|from|on) that (?:estate|street|road|site)(?:'s| is| are)? ",
            r"(?:a )?(?:liars?|guilty|wrong|scum|at it|dealers?|thie(?:f|ves))\b",
        r"|(?:you|i|we|anyone) can tell (?:by|from) (?:his|her|'is|their|the) (?:face|name|eyes|clothes|accent|address|postcode|haircut",
            r"|tattoos)\b[^.!?\n]{0,20}\b(?:did it|guilty|wrong ?un|at it|a thief|up to no good)\b",
        r"|whether (?:he|she|they) did it or not\b",
        r"|(?:write|writing|stick|put|record) (?:it|this|that|hers|his) (?:off|down) as (?:a )?(?:no crime|nothing|regret|domestic nonsense|a waste)\b",
        r"|(?:we|i) (?:all |already )?know (?:he|she) did it,? (?:so|don'?t|no need|just)\b",
        r"|(?:leave|miss|keep) (?:out )?(?:the (?:bit|part) (?:that|about|where)|what) (?:\w+ ){0,4}(?:helps|clears) (?:him|her|the defence)\b",
        r")",
    )),
    validate: said::said,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "present", "birthday", "gift", "raffle", "vinted", "quiz", "kettle", "eat", "wear", "telly", "tv", "netflix", "cake", "stew", "casserole",
            "slow cooker", "sauna", "gym", "curry", "dog", "toddler", "my", "not enough", "isn't enough", "isn't grounds", "never", "don't", "nobody",
            "against", "seats", "episode", "series", "butler", "cluedo", "among us", "traitors", "last time", "game", "back",
        ],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};
