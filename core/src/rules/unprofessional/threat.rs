//! Threats and retaliation.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::them;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};
use crate::scan::Lazy;

/// What makes "I'll kill him" more than a manner of speaking: somebody who reported, or somebody held.
static REPRISAL: Lazy = Lazy::new(concat!(r"\b(?:complain\w*|report(?:s|ed|ing)?|grass\w*|snitch\w*|rat|psd|professional standards|iopc|statement|whistle\w*|witness\w*|evidence", r"|prisoner|suspect|detainee|custody|cells?|solicitor|reporter)\b"));

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("loose").is_some() && !said::is_near(candidate, &REPRISAL) {
        return Validity::Invalid;
    }
    said::asked_for(candidate)
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN605",
    name: "threat",
    category: Category::Unprofessional,
    title: Bilingual { en: "Threat", cy: "Bygythiad" },
    why: Bilingual {
        en: "It threatens somebody, or wishes them harm; said of a person who complained or reported, it is retaliation.",
        cy: "Mae’n bygwth rhywun, neu’n dymuno niwed iddynt; o’i ddweud am berson a gwynodd neu a adroddodd, mae’n ddial.",
    },
    instead: Bilingual {
        en: "Speak to a supervisor or the Federation about what made you angry.",
        cy: "Siaradwch â goruchwyliwr neu’r Ffederasiwn am yr hyn a’ch gwylltiodd.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "Threats, wishes of harm and retaliation against those who complained or reported: snitches and stitches, no one to back them up, making life hell, knowing where they live. Playful threats over cake, football and the like, and threats that somebody reports, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:snitch(?:es)?|grass(?:es)?|nark) (?:get|gets|deserve|ends? up)\b(?: stitches| stiches| what| in)?",
        r"|(?:wants?|needs?|had better|better|best|should|ought) (?:to )?(?:watch|mind) ",
            r"(?:himself|herself|themselves|themsels|hissen|himsen|hersen|his back|her back|their backs?|his step)\b",
        r"|(?:i|we|ah) (?:all )?(?:know|knows|ken) (?:exactly )?where (?:he|she|they|'e|you|u|his|her) ", r"(?:\w+ )?(?:lives?|parks?|works?|drinks?|goes to school)\b",
        r"|(?:dwi'n|dw i'n|rwy'n|dan ni'n) gwybod lle mae (?:hi|o|e|nhw)'n (?:byw|gweithio|parcio)",
        r"|(?:gonna|going to|i'll|needs? to|should|i'd|we'll|wants? to) (?:put|brick) (?:his|her|their|your|yer) (?:windows?|windaes) (?:in|out|through)\b",
        r"|(?:make|making|makin) (?:his|her|their|your|ur|yer) (?:life|lives) (?:hell|a (?:living )?hell|a misery|miserable|unbearable)\b",
        r"|(?:dead (?:man|woman|men) walking|marked (?:man|woman))\b",
        r"|(?P<loose>(?:i'll|i will|i'?m (?:going to|gonna|ganna)|we'?re (?:going to|gonna)|we'll|imma|i want to|i'd love to",
            r"|(?:someone|somebody) (?:should|needs to|wants to)) (?:fucking |bloody |happily |personally ",
            r")?(?:kill|murder|batter|leather|strangle|stab|shoot|deck|lamp|run over|fill in|hurt|chin|knock out|destroy) (?:", them!(),
            r"|that (?:\w+ )?(?:woman|man|lad|lass|grass|rat|prick|bastard|cow|reporter|witness)|whoever (?:grassed|reported|told|complained|leaked)|the ",
            r"(?:grass|rat|snitch|complainant))\b)",
        r"|(?:going to|gonna|gunna|you will|they will|you'll|they'll|he'll|she'll|ganna) ",
            r"(?:fucking |bloody |really )?(?:regret (?:the day|ever|complaining|reporting|grassing)",
            r"|wish (?:he|she|they|you|u)(?:'d| had| hadn'?t)? (?:never|kept|not|said nothing|keep)|pay for (?:reporting|grassing|complaining))\b",
        r"|(?:nobody|no one|noone|don'?t|dont|naebody)(?:'ll| will|'s gonna| should| to|ll)? (?:be )?back(?:s|ing)? ", them!(), r" up\b",
        r"|(?:nobody|no one|noone)(?:'ll| will) (?:be )?(?:back|backing|come|coming) (?:\w+ )?(?:when|if|next time) (?:he|she|they) ",
            r"(?:shouts?|calls?|hits?|press\w*|needs?)\b",
        r"|(?:spat|spit|piss(?:ed)?|gob(?:bed)?) in (?:his|her|their|your) (?:tea|brew|coffee|boots|locker|water bottle|food|hat)\b",
        r"|hope (?:he|she|they|you|the \w+)(?: all| both)? (?:dies?|crash(?:es)?",
            r"|gets? (?:stabbed|hit|run over|cancer|battered|jumped|raped|what'?s coming|a kicking)|rots?|chokes?|burns?)\b",
        r"|(?:gobeithio|gobeithio geith o|gobeithio geith hi) (?:o|hi|e|nhw)? ?(?:ddamwain|farw|marw)",
        r"|keep (?:his|her|your|yer|their) (?:trap|gob|mouth) shut or\b",
        r"|(?:shut|silence) ", them!(), r" up (?:for good|permanently)\b",
        r"|or i(?:'ll| will) (?:tell your (?:wife|husband|missus)|make sure (?:you|your)|have your (?:licence|kids|job))\b",
        r"|(?:he|she|they) can whistle next time\b",
        r"|(?:not cross the road|piss on ", them!(), r") if (?:he|she|they) (?:was|were) on fire\b",
        r"|(?:he'll|she'll|they'll|you'll) (?:get|have) what'?s coming\b",
        r"|(?:someone|somebody|we|i) (?:should|needs? to|ought to) (?:teach|show|give) (?:him|her|them) ", r"(?:a lesson|some manners|a slap|a kicking|a good hiding)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "cake", "cakes", "biscuit", "biscuits", "tea", "brew", "brews", "curry", "sandwich", "kebab", "pizza", "football", "match", "game",
            "film", "boxing", "ufc", "xbox", "fifa", "golf", "cricket", "rugby", "gym", "bbq", "barbecue", "dog", "cat", "quiz", "raffle",
            "custard cream", "printer", "laptop", "kettle", "microwave", "vending", "toaster", "coffee", "weather", "pub", "beer", "pint", "my back",
            "five a side", "last", "mug", "fridge", "my lunch", "my chair", "stapler", "satsuma", "snacks", "chips", "sausage", "fantasy", "pool",
            "my plants", "crisps", "bacon", "milk", "bird feeder", "my tomatoes", "five nil", "scrabble", "monopoly", "way through", "found",
            "doorbell", "sofa", "out on", "the dog", "drive", "driving", "ice", "roads", "out there", "getting home", "bike", "undercard",
            "ring walk", "southpaw", "sat nav", "airwave", "round", "peacefully", "the family", "out", "out early", "drop", "pick", "deliver",
            "santa", "lift", "lifting",
        ],
        before: 12,
        after: 10,
        published_in_appeals: false,
    },
};
