//! Prejudging and made-up grounds.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:find|finding|get|getting|dig up|dig|pin|stick|put) (?:something|summat|owt|anything|somethin|somefing|some dirt|dirt|a bit of something) (?:to pin |to stick |to hang |to use |to do )?(?:on|against|for) (?:him|her|them|em|'im|that)\b",
        r"|(?:until|till|til) (?:you|we|u|ye|they) (?:find|get) something\b",
        r"|(?:fit|fitting|stitch|stitching) (?:him|her|them|em) up\b",
        r"|bir(?:d|ds) for something\b",
        r"|(?:no comment|quiet|silence|silent|said nothing|not talking|won'?t talk|no reply)[^.!?\n]{0,30}(?:he'?s guilty|she'?s guilty|guilty as|that'?s a confession|is a confession|means guilty|= ?guilty|guilty then|guilty innit|got something to hide)\b",
        r"|innocent (?:people|folk|men|lads) (?:don'?t|dont|never|do not|talk|always|dinnae)\b",
        r"|(?:no|nae|nay) smoke (?:without|wi'?out|wi'out) fire\b",
        r"|once an? (?:thief|liar|burglar|baghead|smackhead|druggie|criminal|scrote|addict|drunk|nonce|wrong ?un|robber|con|dealer),? always\b",
        r"|(?:runs?|it'?s) in the (?:fam'?ly|family|blood) (?:like|with|innit|that|so|lol|the)\b",
        r"|(?:guilty as (?:sin|hell|fuck|charged lol)|obviously guilty|clearly guilty|bound to be guilty|course he did it|course he'?s guilty|he'?ll do\. charge|guilty by (?:haircut|postcode|face))\b",
        r"|(?:wi'?|with) a (?:tattoo|face|name|haircut|tracksuit|hood|postcode) (?:\w+ ){0,5}(?:is|isn'?t|ever|never|always) (?:ever )?(?:innocent|guilty)\b",
        r#"|(?:just |then |but )?(?:write|put|say|log|record|wrote|type|put down|stick)(?: down)? (?:that )?(?:you |u |i |we |he |it )?['"]?(?:smelt|smelled|could smell|smell|strong smell)(?: of| like)? (?:of )?(?:cannabis|weed)"#,
        r#"|(?:smelt|smell|smells|smelled) of (?:cannabis|weed)['",]* ?(?:works every time|every time|always works|that'?ll do|easy grounds|job done|never fails|gets you in|anyway)\b"#,
        r"|(?:make|making|made|think|come|invent|find|dream) (?:up )?(?:some |of some |up with some |your |the )?grounds (?:up|later|after|afterwards|for|when)\b",
        r"|(?:your|reasonable) (?:reasonable )?grounds right there\b",
        r"|(?:spare|throw ?down|drop) (?:light ?bulb|bag|knife|wrap) (?:to|for|if|just)\b",
        r"|(?:don'?t|dont|no need to|won'?t|wouldn'?t|not gonna|il not|i'll not|no point|never|ah'll no|don'?t even) (?:bother|need|bothering|check|waste|look|checking|pull) (?:\w+ ){0,3}(?:cctv|alibi|body ?cam|body ?worn|his account|her account|his side|her side|that witness|his witness|his story|the witness|ringing)[^.\n]{0,60}(?:help him|help her|help them|help the defence|guilty|know who|know he|know she|haha|he did it|she did it|lol|hurt us|bin it)",
        r"|(?:undermines?|hurts|harms|damages|weakens|doesn'?t help|kills) (?:our|the|my) case[^.\n]{0,60}(?:not going|isn'?t going|lose|leave|bin|keep|doesn'?t go|forget|off)",
        r"|(?:it'll|it will|that'?ll|that will|they'll|would|might) only help (?:him|her|them|the defence|the other side)\b",
        r"|(?:let|leave) (?:him|her|them|'im|em) (?:to )?(?:stew|sweat|freeze|simmer|rot in)(?:[ ,](?:\w+ ){0,5}(?:cough|coughs|talk|talks|chatty|confess|break|cracks|breaks))?\b",
        r"|(?:turn|turning|knock) (?:his|her|the cell) heating (?:off|down)\b",
        r"|forget (?:his|her|their) (?:lasagne|dinner|food|meal|tea|solicitor|drink|blanket)\b",
        r"|take your time (?:ringing|calling|getting|finding) (?:\w+ ){0,2}(?:solicitor|brief|appropriate adult|her|him)\b",
        r"|(?:told|tell) (?:the witness|her|him|them|the probationer|the lad) (?:to say what|what (?:to say|i wrote|he saw|she saw|they saw|you saw))\b",
        r"|(?:everyone|everybody|anyone|anybody) (?:off|from|on) that (?:estate|street|road|site)(?:'s| is| are)? (?:a )?(?:liars?|guilty|wrong|scum|at it|dealers?|thie(?:f|ves))\b",
        r"|(?:go easy|wink wink|turn a blind eye|look the other way|looked the other way|id look the other way)\b[^.\n]{0,30}(?:mate|councillor|free|table|wink|one of us|cash|tickets|bloke)",
        r"|(?:you|i|we|anyone) can tell (?:by|from) (?:his|her|'is|their|the) (?:face|name|eyes|clothes|accent|address|postcode|haircut|tattoos)\b",
        r"|whether (?:he|she|they) did (?:it|owt|anything) or not\b",
        r"|(?:writ(?:e|ing)|stick|put|log|record)(?:ing)? (?:it|this|that|hers|his) (?:off|down) as (?:a )?(?:no crime|he.said|nothing|regret|domestic nonsense|a waste)\b",
        r"|(?:known|born|compulsive|proven) liar\b[^.!?\n]{0,40}\b(?:so|no crime|bin|file|not)\b",
        r"|(?:we|i) (?:all |already )?know (?:who did it|he did it|she did it|he'?s guilty|she'?s guilty|it'?s him|it was him)\b[^.\n]{0,30}\b(?:so|don'?t|no need|just|write)\b",
        r"|no crime (?:this|it|that|before|the lot)\b",
        r"|(?:waste|wasting) (?:a |my |the |an? \w+ )?(?:shift|day|time|afternoon|hour|morning) (?:looking|checking|chasing|on|ringing) (?:for )?(?:no |any |his |her |an |the )?(?:alibi|cctv|witness|side|story|account)\b",
        r")",
    )),
    validate: said::said,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["present", "birthday", "gift", "raffle", "vinted", "quiz", "kettle", "eat", "wear", "telly", "tv", "netflix", "cake", "stew", "casserole", "slow cooker", "sauna", "gym", "curry", "dog", "toddler", "my", "not enough", "isn't enough", "isn't grounds", "never", "don't", "nobody", "against", "seats"],
        before: 4,
        after: 3,
        published_in_appeals: false,
    },
};
