//! Hatred of a group, harm wished on it, and that it is less than human.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::members;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};
use crate::scan::Lazy;
use crate::text::words;

/// Words after a group that make it part of something else: its food, its team, how it is treated.
static OTHER_THING: Lazy = Lazy::new(
    r"(?x)^(?: ['’] | -?\ ?(?:football | rugby | cricket | hockey | final | league | team | teams | game | match | night | food | cooking | toilets? | changing | loos? | wards? | homes? | shoes | clothes
      | weddings? | weather | accents? | parking | access | bays? | spaces? | wine | beer | music | restaurants? | takeaways? | markets? | tv | channel | section | dept | department | magazine | razors | jeans | size | charts? | fc | united | town | city
      | (?:\w+\ ){0,2}(?:being | getting | having)\b | being | getting | having | going | are | is | were | was | have | had | get | feel | face | suffer | to | dying | died | as\ an\ (?:insult|excuse) | in\ (?:films | adverts | ads) )\b )",
);

/// Words just before it by which somebody else says it, or nobody does.
static NOT_SAID: Lazy = Lazy::new(
    r"(?x)\b(?: untrue | not\ true | false | a\ lie | lies? | myths? | nonsense | rubbish | notion | idea | trope | stereotypes? | claims? | claimed | claiming | pretend(?:s|ed|ing)? | insist(?:s|ed|ing)?
      | (?:anyone | anybody | everyone | everybody | someone | those | people | idiots? | bigots? | racists? | man | bloke | lad | woman | [a-z]*one)\ (?:who(?:'s|\ still|\ really)?\ )?(?:thinks? | says? | said | believes? | reckons? | claims?)
      | whoever\ \w+ | (?:he | she | they)\ (?:thinks? | says? | said | believes? | reckons? | hates? | told\ \w+) | if\ you\ (?:think | say | believe) | thinking | saying | believing | called | calling | why\ \w+\ (?:think | say) )
      \ (?:\w+\ ){0,4}$",
);

/// Words that end with a group.
static ENDS_IN_GROUP: Lazy = Lazy::new(concat!(members!(), "$"));

/// Words that end with one member of a group, which before another word may say where a thing comes from.
static ENDS_IN_ONE: Lazy = Lazy::new(
    r"\b(?:muslim|lesbian|romanian|albanian|bulgarian|lithuanian|ukrainian|somali|pakistani|bangladeshi|nigerian|jamaican|syrian|afghan|iraqi|iranian|immigrant|migrant|refugee|gypsy|asylum seeker)$",
);

/// What goes on after somebody, and not after where a thing comes from.
static GOES_ON: Lazy = Lazy::new(
    r"(?x)^(?: $ | [^a-z\ ] | (?: in | on | at | and | or | who | that | here | near | with | within | i | we | you | than | more | again | tonight | for | full | will | would | should | could | can | is | tomorrow | today | out | off | back
      | full\ stop | like | as | when | if | so | but | every | all | me | tbh | lol | just | really | though | round | around | everywhere | anywhere )\b )",
);

fn validate(candidate: &Candidate<'_>) -> Validity {
    let before = words::sentence_before(candidate.before());
    let after = candidate.after().trim_start();
    let other = ENDS_IN_GROUP.is_match(candidate.text()) && OTHER_THING.is_match(after)
        || ENDS_IN_ONE.is_match(candidate.text()) && !GOES_ON.is_match(after);
    if other || NOT_SAID.is_match(before) { Validity::Invalid } else { said::asked_for(candidate) }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI509",
    name: "group-hostility",
    category: Category::Discriminatory,
    title: Bilingual { en: "Hostility to a group", cy: "Gelyniaeth tuag at grŵp" },
    why: Bilingual {
        en: "It shows hatred of people, or wishes them harm, for who they are.",
        cy: "Mae’n dangos casineb at bobl, neu’n dymuno niwed iddynt, am bwy ydynt.",
    },
    instead: Bilingual {
        en: "Say what happened and what was done, and leave the group out.",
        cy: "Dywedwch beth ddigwyddodd a beth a wnaed, a gadewch y grŵp allan.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Hatred or disgust that the writer has for a group of people, a threat to it or harm wished on it, that it is a disease, vermin or less than human, and that none of it should be allowed what others are. Denying or condemning that, telling of it, hating how a group is treated, and strong words about things or other people are not found.",
    // Members are long: each part that holds them once keeps what is compiled small.
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>(?:",
            r"(?:i|we|everyone|everybody|you gotta|you have to) (?:(?:really|just|fucking|bloody|proper|absolutely|truly|genuinely|honestly|always|still|also|actually|do|so|have always|'ve always) ){0,3}",
            r"(?:hate|hated|h8|despise|detest|loathe|can'?t stand|cannot stand|can'?t abide|cannot abide|can'?t bear|want rid of|have no time for)",
            r"|hate|h8|despise|detest|loathe|can'?t stand|can'?t abide|sick of|sick to death of|got no time for|fuck(?: off)?",
            r"|(?:hatred|loathing|contempt|disgust|revulsion) (?:in me )?(?:for|of|towards?)",
            r"|(?:kill|gas|hang|lynch|exterminate|shoot|deport|nuke|ban) (?:all|every|every last|every single)",
            r"|(?:nothing|no ?one|nobody) (?:is )?(?:lower|dirtier|thicker|filthier|stupider|more (?:disgusting|stupid|useless|worthless)) than|never met an? (?:\w+ )?(?:decent|honest|clean|clever|hard-?working|trustworthy)",
            r"|(?:no such thing as|never (?:be|been|was)|isn'?t|show me|name me|name one) (?:an? |one )?(?:good|decent|honest|clean|clever|hard-?working|trustworthy|law-?abiding|innocent|peaceful)",
            r"|who (?:actually|really|even|the hell|in their right mind) (?:wants?|needs?|likes?|trusts?|invited)|would (?:anyone|anybody|somebody|someone) (?:even |really )?(?:miss|notice if)",
            r"|coming for (?:every|all you|you)|(?:time (?:we|someone|somebody) )?(?:got rid of|wiped out|finished off|exterminated|rounded up)|rid (?:us |the (?:country|town|world) )?of",
            r"|(?:i'?ll|i will|(?:i'?m )?gonna|i'?m going to|we'?ll|we'?re gonna|we'?re going to|i'?d (?:love to|happily|gladly|like to)|let'?s|(?:someone|somebody|we|they) (?:should|ought to|needs? to|must|wants? to)) (?:(?:just|all|go and|go|happily|gladly) ){0,2}",
            r"(?:kill|shoot|stab|gas|hang|lynch|burn|firebomb|drown|strangle|poison|smother|exterminate|wipe out|slaughter|murder|execute|sterili[sz]e|castrate|put down|finish off|behead)",
            r") (?:(?:all|every|single|last|one of|each of|them|those|these|the sight of|the|any|bloody|fucking|effing|an?|you|some|that|this|next) ){0,3}", members!(), r"\b",
        r"|(?:hope|wish|let|no|not one|not a single) (?:(?:all|every|the|those|these) ){0,2}", members!(), r" (?:",
            r"(?:(?:all|would|just) ){0,2}(?:die|drown|burn|starve|rot|suffer|drop dead|get (?:cancer|shot|stabbed|aids|what they deserve))",
            r"|should (?:ever )?(?:be (?:allowed|let|able|given|trusted)|have (?:a |the |any )?(?:vote|rights|say))|deserves (?:to (?:live|exist|breathe|vote|wear)|rights|a vote)",
            r"|has ever (?:done a (?:thing|day|hand'?s turn)|worked a day|told the truth|paid (?:a penny|tax(?:es)?)|earned (?:it|anything))|belongs?|is (?:welcome|fit|worth))\b",
        r"|", members!(), r" ?(?:",
            r"(?:(?:really|just|all|always|honestly|genuinely|literally|fucking|proper|do) ){0,2}",
            r"(?:makes? me (?:feel )?(?:sick|ill|puke|vomit|heave|retch|gag|want to (?:puke|vomit|throw up|be sick|scream))|(?:makes?|made) my (?:skin crawl|blood boil|stomach turn|flesh creep)|turns? my stomach",
            r"|(?:'d|would) (?:sell|rob|steal from|shop|knife) (?:their|his|her|your) (?:own|nan|gran)|(?:just )?(?:aren'?t|isn'?t|are not|is not) (?:really |actually )?(?:as (?:bright|clever|human|good|civilised|honest)|(?:real |proper )?(?:people|human)|our equals?|like us)",
            r"|(?:repulses?|disgusts?|revolts?|repels?) me|fills? me with (?:\w+ )?(?:hate|hatred|loathing|rage|disgust|contempt)|gives? me the creeps)",
            r"|(?:are|is|=|'re|'s|r) (?:(?:really|just|all|always|honestly|fucking|bloody|nothing but|nothing more than|basically|literally|simply|pure|no better than|worse than|no more than|like|a|an|the|such|walking|filthy|dirty|disgusting|complete|total|absolute|evil|sick|bunch of|load of|pack of|plague of|inferior) ){0,4}",
            r"(?:disease|plague|cancer|virus|infestation|infection|tumou?r|parasites?|vermin|rats?|cockroach(?:es)?|roaches|leech(?:es)?|maggots?|lice|locusts?|pests?|apes?|monkeys|germs|filth|trash|garbage|sewage|sub-?humans?|inhuman|(?:barely|hardly) (?:human|people)|barbarians?|freaks?|abominations?",
            r"|degenerates?|inferior|disgusting|repulsive|revolting|repugnant|vile|sick in the head|wrong in the head|waste of (?:space|oxygen|skin|air)|broken goods|damaged goods|not (?:people|human|real people)|less than human|unnatural|scum|shit|shite|muck|worthless|evil|stupid|ugly|brutes|predators",
            r"|pigs|dogs|animals|livestock|savages|drain|burden|stain|blight|curse|pieces? of shit|mistakes?|retarded|rapists|paedos|nonces|criminals|thieves|liars|crooks|terrorists?|slaves|vegetables|leftovers|germs|idiots|morons|imbeciles|cowards|barely evolved|(?:a )?waste of (?:a |an )?(?:\w+ )?(?:bed|money|tax|food|time|breath)|born (?:\w+ )?(?:dirty|stupid|lazy|thick|thieves|liars|criminals))",
            r"|(?:(?:all|just|really|of \w+) ){0,2}(?:should|ought to|must|needs? to|deserves? to) (?:(?:all|just|be|get|a|have been|always be) ){0,3}",
            r"(?:shot|gassed|hanged|hung|drowned|lynched|burned|burnt|burn|exterminated|sterili[sz]ed|castrated|wiped out|put down|beaten|killed|slaughtered|executed|culled|die|rot|bombed|stoned|whipped|flogged|gelded|muzzled|chained|caged|kept in (?:cages|chains))",
            r"|(?:(?:all|just) )?(?:needs?|wants?|deserves?) (?:rounding up|shooting|gassing|hanging|culling|sterili[sz]ing|putting down|wiping out|exterminating|drowning|a (?:good )?(?:hiding|beating|kicking|slap|bullet)|whatever (?:they get|violence)|to be (?:shot|hit|beaten|killed|put down))",
            r"|(?:don'?t|do not|doesn'?t|should never|shouldn'?t|should not|will never|ought not to?|mustn'?t) (?:(?:ever|even|really|get to|be allowed to|be able to|deserve|deserve to) ){0,3}",
            r"(?:deserve (?:rights?|a vote|the vote|help|sympathy|respect|to (?:live|exist|breathe|vote|be (?:here|alive)))|(?:a|the) vote|rights|breathe|exist|breed|reproduce|have (?:rights|kids|children|babies)|belong (?:here|in (?:this|our|uniform|the))",
            r"|be (?:allowed|let) (?:in|into|near|to (?:vote|work|live|have|adopt|marry|wear|join|breed|exist))|be (?:alive|trusted|here|one of us|our equals?))",
            r")\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
