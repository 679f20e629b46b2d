//! Threats and retaliation.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

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
        r"(?:snitch(?:es)?|grass(?:es)?|rats?|nark) (?:get|gets|need|deserve|ends? up|don'?t) (?:stitches|stiches|\w+ )",
        r"|(?:wants?|needs?|had better|better|best|should|ought) (?:to )?(?:watch|mind) (?:himself|herself|themselves|themsels|hissen|himsen|hersen|yourself|his back|her back|their backs?|your back|his step)\b",
        r"|(?:i|we|i'll|we|a'h|ah|dwi'n|'e|i knows) (?:all )?(?:know|knows|ken|kno) (?:exactly )?where (?:he|she|they|'e|you|u|his|her|the) (?:\w+ )?(?:lives?|parks?|works?|drinks?|goes to school|kids?|car)\b",
        r"|(?:dwi'n|dw i'n|rwy'n|dan ni'n) gwybod lle mae (?:hi|o|e|nhw)'n (?:byw|gweithio|parcio)",
        r"|(?:wants? (?:his|her|their|to)|gonna|going to|i'll|needs? to|should|i'd|somebody|someone|we'll) (?:wants? to |needs? to |should |ought to )?(?:put|brick) (?:his|her|their|your|yer|all (?:his|her|their)) (?:windows?|windaes) (?:in|out|through)\b",
        r"|(?:make|making|makin) (?:his|her|their|there|your|ur|yer) (?:life|lives) (?:hell|a (?:living )?hell|a misery|miserable|difficult|unbearable)\b",
        r"|(?:dead (?:man|woman|men) walking|marked (?:man|woman))\b",
        r"|(?:going to|gonna|gunna|i'll|i will|ill|ima|imma|ganna|want to|would love to|i'd love to|someone (?:should|needs to|wants to)|somebody (?:should|needs to)) (?:fucking |bloody |absolutely |happily |personally )?(?:kill|murder|batter|leather|smash|end|ruin|finish|strangle|throttle|stab|shoot|deck|lamp|drown|run over|fill in|bury|destroy|hurt|chin|knock out) (?:him|her|them|that (?:\w+ )?(?:woman|man|lad|lass|lawyer|grass|rat|prick|bastard|cow|boy|reporter|auditor|witness)|whoever (?:grassed|reported|told|complained|put|leaked|went)|the (?:grass|rat|snitch|complainant|bitch|bastard|little))\b",
        r"|(?:going to|gonna|gunna|you will|they will|you'll|they'll|ganna) (?:fucking |bloody |really )?(?:regret (?:it|that|this|the day|ever|opening|complaining|reporting)|wish (?:he|she|they|you|u)(?:'d| had| hadn'?t| kept|'d kept)?|pay for (?:this|that|it|what)|get (?:what'?s|whats) coming)\b",
        r"|(?:nobody|no one|noone|no-one|don'?t|dont|naebody)(?:'ll| will|'s gonna| should| to|ll)? (?:be )?(?:back|backs|backing|come|coming|respond|help|helping|turn out)(?:ing)? (?:for |to |out )*(?:him|her|them|that|you)(?: up)?\b",
        r"|(?:nobody|no one)'ll be coming\b",
        r"|(?:crewed|crew|backed up|backing) (?:with |by )?(?:nobody|no one)\b",
        r"|see how (?:he|she|they) likes? (?:it|being)\b",
        r"|(?:spat|spit|piss(?:ed)?|gob(?:bed)?) in (?:his|her|their|there|yer|your|ur) (?:tea|brew|coffee|brews|boots|locker|water bottle|food|hat)\b",
        r"|hope (?:he|she|they|you|it|it is|the \w+)(?: all| both)? (?:dies?|crash(?:es)?|gets? (?:stabbed|hit|run over|cancer|battered|jumped|raped|what'?s coming|sacked and|a kicking)|rots?|chokes?|burns?|never (?:works?|walks?))\b",
        r"|(?:gobeithio|gobeithio geith o|gobeithio geith hi) (?:o|hi|e|nhw)? ?(?:ddamwain|farw|marw)|geith (?:hi|o|e) weld be",
        r"|keep (?:his|her|your|yer|their) (?:trap|gob|mouth) shut or\b",
        r"|(?:lot of|plenty of) (?:dark|quiet) (?:lanes|alleys|corners|roads) (?:between|round|on)\b",
        r"|(?:shut|silence|sort) (?:him|her|them) (?:up )?(?:for good|permanently|out round the back|out in the car park)\b",
        r"|(?:round|take (?:him|her) round) the back of the (?:garage|nick|station|custody|van)\b",
        r"|or i(?:'ll| will) (?:tell your (?:wife|husband|missus)|make sure (?:you|your)|have your (?:licence|kids|job))\b",
        r"|(?:every shift|every day|every week|every saturday),? (?:his|her|their) (?:road|car|mum's car|house|street)\b",
        r"|(?:get|gets|getting|got) (?:\w+ )?(?:searched|stopped|pulled|turned over|spun) (?:three times a day|every (?:day|week|shift|saturday|time))\b",
        r"|(?:can|he can|she can|they can) whistle next time\b",
        r"|not cross the road if (?:he|she|they) (?:was|were) on fire\b",
        r"|piss on (?:him|her|them) if (?:he|she|they) (?:was|were) on fire\b",
        r"|(?:he'll|she'll|they'll|you'll) (?:get|have) (?:what'?s|whats) coming\b",
        r"|(?:someone|somebody|we|i) (?:should|needs? to|ought to|could do with) (?:teach|show|give) (?:him|her|them|that) (?:a lesson|who'?s|some manners|a slap|a kicking|a good)\b",
        r"|complaints? (?:have|has) a way of\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["cake", "cakes", "biscuit", "biscuits", "tea", "brew", "brews", "curry", "sandwich", "kebab", "pizza", "football", "match", "game", "film", "boxing", "ufc", "xbox", "fifa", "golf", "cricket", "rugby", "gym", "bbq", "barbecue", "dog", "cat", "quiz", "raffle", "custard cream", "printer", "laptop", "kettle", "microwave", "vending", "toaster", "coffee", "weather", "pub", "beer", "pint", "my back", "five a side", "last", "mug", "fridge", "my lunch", "my chair", "stapler", "satsuma", "snacks", "chips", "sausage", "fantasy", "pool", "my plants", "crisps", "bacon", "milk", "bird feeder", "my tomatoes", "five nil", "scrabble", "monopoly", "way through", "found", "doorbell", "sofa", "out on", "the dog", "drive", "driving", "ice", "roads", "out there", "getting home", "bike"],
        before: 12,
        after: 10,
        published_in_appeals: false,
    },
};
