//! A group together with what belittles it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:(?:black|asian|muslim|gay|trans|disabled|deaf|foreign|polish|romanian|albanian|somali|irish|indian|pakistani|nigerian|african|chinese|traveller|gypsy|eastern european|jewish|female|pregnant) (?:people|folk|men|women|lads|lasses|girls|blokes|kids|families|drivers|officers|cops|coppers|bobbies)|blacks|asians|muslims|gays|lesbians|travellers|gypsies|romanians|poles|albanians|somalis|nigerians|jamaicans|pakistanis|indians|africans|arabs|turks|kurds|lithuanians|bulgarians|ukrainians|afghans|iraqis|syrians|jews|sikhs|hindus|catholics|women|girls|females|ladies|lady officers|female officers|mothers|pensioners|oaps|immigrants|migrants|asylum seekers|refugees|foreigners|eastern europeans|tinkers|taffs|jocks|paddies|scousers|bisexuals|trans|autistics)(?:'re| are| is| r|'d| would|'ll| will)? (?:just |always |never |only |all |all just |clearly |naturally |supposed to be |meant to be )?(?:thieves|thieving|thieve|liars|lying|lie|lazy|dirty|filthy|thick|stupid|criminals|robbers|robbing|rob\b|nick|steal|scroungers|scrounging|on benefits|dealers|dealing|terrorists|groomers|rapists|violent|animals|savages|smell|stink|alcoholics|useless|hysterical|too emotional|emotional|mental|crazy|perverts|cheats|tight|work[- ]?shy|greedy|breed|breeding|born liars|born thieves|can'?t drive|can'?t cope|can'?t hack|can'?t fight|can'?t be trusted|can'?t hold|can'?t park|don'?t belong|shouldn'?t be|belong in|don'?t do undercover|don'?t do response|allergic to|treat their|not cut out|have no place|weak|soft|after our|taking over|taking our|want everything|get everything|milking|claiming)\b",
        r"|(?:typical|bloody|fucking|effing|f'ing|f\*\*\*ing|thieving|dirty|stinking|filthy|lazy|ungrateful|useless|moaning|whining) (?:(?:black|asian|muslim|gay|trans|disabled|deaf|foreign|polish|romanian|albanian|somali|irish|indian|pakistani|nigerian|african|chinese|traveller|gypsy|eastern european|jewish|female|pregnant) (?:people|folk|men|women|lads|lasses|girls|blokes|kids|families|drivers|officers|cops|coppers|bobbies)|blacks|asians|muslims|gays|lesbians|travellers|gypsies|romanians|poles|albanians|somalis|nigerians|jamaicans|pakistanis|indians|africans|arabs|turks|kurds|lithuanians|bulgarians|ukrainians|afghans|iraqis|syrians|jews|sikhs|hindus|catholics|women|girls|females|ladies|lady officers|female officers|mothers|pensioners|oaps|immigrants|migrants|asylum seekers|refugees|foreigners|eastern europeans|tinkers|taffs|jocks|paddies|scousers|bisexuals|trans|autistics)\b",
        r"|that'?s (?:why we don'?t let|why you don'?t let|what you get when you let) (?:the )?(?:women|girls|ladies|birds|females|lasses)\b",
        r"|(?:don'?t|dont|never|shouldn'?t|wouldn'?t|can'?t) (?:let|want|have|send|put|trust) (?:a |the |any )?(?:women|woman|girls?|lady|ladies|birds?|females?|lass(?:es)?) (?:\w+ )?(?:drive|driving|near|on|in|behind|loose|to do|do|command|lead|with a gun|with a taser)\b",
        r"|(?:send|bring|get) a (?:man|bloke|lad|proper bloke|real man) (?:next time|instead|to do)",
        r"|(?:not|no) (?:a )?(?:job|place|sport|shift|posting) for (?:a |the )?(?:women|woman|girls?|lady|ladies|gays|mums|mothers|old men|pensioners)\b",
        r"|(?:girl|woman|women|man|men)'?s job that\b",
        r"|a girl job\b",
        r"|not supervisor material,? (?:can'?t|she|he|divorced)",
        r"|(?:pride|rainbow|diversity|pc|woke) (?:nonsense|rubbish|bollocks|crap|tripe|brigade|shite|claptrap)\b",
        r"|(?:only|just) (?:got (?:it|the job|promoted|in|through|made)|made (?:it|sergeant|inspector|skipper)|promoted|here) (?:\w+ )?(?:because|cos|coz|for being|because of|due to) (?:he'?s|she'?s|hes|shes|being|her|his|they'?re|of his|of her) (?:\w+ ){0,2}(?:black|asian|a woman|female|gay|trans|muslim|brown|disabled|skirt|legs|tits|colour|skin|husband|a girl|ethnic|diverse)\b",
        r"|(?:got|gets|had|has) (?:\w+ ){0,4}(?:bec(?:ause|os)|cos|coz) (?:he'?s|she'?s|of (?:his|her)) (?:the )?(?:skin|colour|rainbow lanyard|black|a woman|gay|asian)\b",
        r"|(?:straight|quick|fast|easy) (?:onto|on|up|track|promotion|ticket) (?:\w+ ){0,4}(?:what (?:shade|colour) (?:he|she) is|minority|ethnic|tick(?:ed|s)? (?:the|a|all the) box)",
        r"|(?:ticks|ticked|ticking|tick) (?:a|the|all the|every|two|three|their|another) (?:\w+ )?box(?:es)? (?:\w+ ){0,3}(?:black|asian|gay|woman|female|trans|muslim|minority|hire|lesbian|disabled)",
        r"|once (?:you hit|they hit|you'?re over|they'?re over) (?:\d\d|forty|fifty|sixty) (?:\w+ ){0,3}(?:useless|past it|no use|can'?t|slow)",
        r"|maes? merched (?:ddim|methu)|hen bobl,? dyn nhw byth|mae'r sipsiwn (?:i gyd )?yn dwyn|(?:maen nhw|maen|nhw) i gyd (?:yn dwyn|yr un fath|yn lladron)|merched yn (?:methu|ffaelu) gyrru",
        r"|(?:black|bl4ck|asian|somali|albanian|romanian|polish|muslim|mu5lim|roma|traveller|pakistani|eastern european|foreign|turkish|kurdish) (?:lads?|males?|men|blokes?|kids?|youths?|boys|fellas?)[^.!?\n]{0,6} in an? (?:\w+ )?(?:merc|mercedes|bmw|beemer|audi|range|range rover|lambo|nice car|flash car|nice motor|rolex|golf r)\b[^.\n]{0,30}(?:=|obviously|obvs|must be|drug|dealer|pull|stop|dirty|bound|stolen|100%)",
        r"|(?:this is|that'?s|thats|reason|reasons) why (?:women|girls|lasses|blokes|gays|they|lady officers|females) (?:can'?t|cant|shouldn'?t|don'?t|never)\b",
        r"|(?:isn'?t|is not|no|not|ddim yn) (?:a )?(?:job|work|waith) (?:for|i) (?:women|girls|a woman|ferched|a lass|a lady|mums)\b",
        r"|(?:lads|blokes|men|boys) only,? (?:nae|no) (?:burds|birds|women|girls|lasses|wives|split)\b",
        r"|(?:anybody|anyone|someone|people|women|staff) (?:just )?(?:back from|on|off on|returning from) (?:maternity|mat leave|having)\b[^.!?\n]{0,60}\b(?:priorities|rather not|prefer not|nursery|commitment|useless|not fit|wouldn'?t have|not on the)\b",
        r"|(?:mat|maternity) leave is (?:just |only |basically )?(?:a )?(?:paid )?(?:holiday|jolly|skive|year off)\b",
        r"|(?:should be|better off|belongs?) (?:at )?home (?:minding|looking after|with|having|making) (?:the |her |wee |weans|bairns|kids|babies)",
        r"|(?:up the|over the) hill at \d\d|(?:nobody|anybody|no one|anyone) (?:past|over|above|under) (?:thirty|forty|forty.five|fifty|\d\d)\b[^.!?\n]{0,40}\b(?:can'?t|learn|slow|useless|grammar|hips|fit|trust|past it|dead)\b",
        r"|(?:too|so) (?:old|young|pregnant|emotional|hormonal|butch|camp|foreign|ethnic) (?:for|to) (?:\w+ )?(?:response|firearms|the job|lead|command|promotion|drive|this|be (?:a|in|on))\b",
        r"|(?:chip|break|broke|chipped) a nail\b",
        r")",
    )),
    validate: said::said,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["site", "household", "ward", "refuge", "team", "match", "league", "network", "clinic", "world cup", "association", "hockey", "changing room", "toilets", "group", "centre", "final", "i'm", "we're", "us"],
        before: 2,
        after: 2,
        published_in_appeals: false,
    },
};
