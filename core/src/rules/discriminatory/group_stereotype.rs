//! A group together with what belittles it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::groups;
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI505",
    name: "group-stereotype",
    category: Category::Discriminatory,
    title: Bilingual { en: "Stereotype of a group", cy: "Stereoteip am grŵp" },
    why: Bilingual {
        en: "It says of a whole group what is said to belittle it.",
        cy: "Mae’n dweud am grŵp cyfan yr hyn a ddywedir i’w fychanu.",
    },
    instead: Bilingual {
        en: "Say what this person did, and leave the group out.",
        cy: "Dywedwch beth wnaeth y person hwn, a gadewch y grŵp allan.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "A group named together with what is said to belittle all of it: thieves, liars, benefits, bad drivers, not fit for the job, breeding, smelling.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:", groups!(), r"|women|girls|females|ladies|lady officers|female (?:officers|cops|bosses)|mothers|pensioners|oaps)(?:'re| are| is| r|'d| would|'ll| will)? (?:just ",
            r"|always |never |only |all |clearly |naturally |meant to be )*(?:thieves|thieving|thieve|liars|lazy|dirty|filthy|thick|stupid|criminals|robbers",
            r"|robbing|rob|nick|steal|scroungers|scrounging|on benefits|dealers|dealing|terrorists|groomers|rapists|violent|animals|savages|smell|stink|alcoholics",
            r"|useless|hysterical|too emotional|emotional|mental|crazy|perverts|cheats|work[- ]?shy|greedy|breed|breeding|born liars|born thieves|can'?t ",
            r"(?:drive|cope|hack|fight|be trusted|handle)|don'?t belong|shouldn'?t be|belong in|not cut out|have no place|after our|taking over|taking ", r"our|milking)\b",
        r"|(?:typical|thieving|dirty|stinking|filthy|lazy|ungrateful|useless|bloody|fucking|effing|f'ing) ", groups!(), r"\b",
        r"|(?:don'?t|dont|never|shouldn'?t|wouldn'?t|can'?t) (?:let|want|have|send|put|trust) ",
            r"(?:a |the |any )?(?:women|woman|girls?|lady|ladies|birds?|females?|lass(?:es)?) ",
            r"(?:drive|driving|near|in charge|behind the wheel|command|lead|with a (?:gun|taser)|on (?:firearms|response|the van))\b",
        r"|(?:send|bring|get) a (?:man|bloke|proper bloke|real man) (?:next time|instead)",
        r"|(?:isn'?t|is not|no|not|ddim yn) (?:an? )?(?:job|work|place|posting|waith) (?:for|i) ",
            r"(?:a |the )?(?:women|woman|girls?|lady|ladies|lass|gays|mums|mothers|ferched)\b",
        r"|(?:only|just) (?:got (?:it|the job|promoted|in|through|made)|made (?:it|sergeant|inspector|skipper)|promoted|here) ",
            r"(?:because|cos|coz|for being|because of|due to) (?:he'?s|she'?s|hes|shes|being|her|his|of his|of her) ",
            r"(?:\w+ ){0,2}(?:black|asian|woman|female|gay|trans|muslim|brown|disabled|legs|tits|colour|skin|girl|ethnic)\b",
        r"|(?:got|gets|had|has) (?:the |that |a )?(?:job|promotion|post|course|stripes) (?:bec(?:ause|os)|cos|coz) (?:he'?s|she'?s|of (?:his|her)) ",
            r"(?:the |a )?(?:skin|colour|black|woman|gay|asian|girl)\b",
        r"|(?:ticks|ticked|ticking|tick) (?:a|the|all the|every|two|three|their|another) ",
            r"(?:\w+ )?box(?:es)?[ ,]+(?:\w+ ){0,3}(?:black|asian|gay|woman|female|trans|muslim|minority|lesbian|disabled)\b",
        r"|maes? merched (?:ddim|methu)|mae'r sipsiwn (?:i gyd )?yn dwyn|(?:maen nhw|maen|nhw) i gyd (?:yn dwyn|yr un fath|yn lladron)|merched yn ", r"(?:methu|ffaelu) gyrru",
        r"|(?:black|asian|somali|albanian|romanian|polish|muslim|roma|traveller|pakistani|eastern european|foreign|turkish|kurdish) ",
            r"(?:lads?|males?|men|blokes?|kids?|youths?|boys|fellas?)[^.!?\n]{0,6} in an? ",
            r"(?:\w+ )?(?:merc|mercedes|bmw|beemer|audi|range|range rover|lambo|nice car|flash car|nice motor)\b[^.\n]{0,20}(?:=|obviously|obvs|must be|drug|dealer",
            r"|dirty|bound|stolen)",
        r"|(?:this is|that'?s|thats) why (?:women|girls|lasses|gays|lady officers|females) (?:can'?t|cant|shouldn'?t|don'?t|never)\b",
        r"|(?:mat|maternity) leave is (?:just |only |basically )*(?:a )?(?:paid )?(?:holiday|jolly|skive|year off)\b",
        r"|(?:should be|better off|belongs?) (?:at )?home (?:minding|looking after|with) (?:the |her )?(?:weans|bairns|kids|babies)\b",
        r"|(?:too|so) (?:pregnant|emotional|hormonal|butch|camp|foreign|ethnic) (?:for|to) ",
            r"(?:\w+ )?(?:response|firearms|the job|lead|command|promotion|drive|be (?:in|on))\b",
        r")",
    )),
    validate: said::said,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "site", "household", "ward", "refuge", "team", "match", "league", "network", "clinic", "world cup", "association", "hockey",
            "changing room", "toilets", "group", "centre", "final", "i'm", "we're", "us",
        ],
        before: 2,
        after: 3,
        published_in_appeals: false,
    },
};
