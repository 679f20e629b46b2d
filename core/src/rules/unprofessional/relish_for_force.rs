//! Relish for force.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// What it must stand near to mean this.
static POLICING: Lazy = Lazy::new(
    r"\b(?:him|he|he's|she|her|them|em|'im|'er|someone|somebody|prisoner|suspect|lad|lads|bloke|fella|protest\w*|cell|cells|cuffs?|cuffed|taser\w*|tased|pava\w*|parva|baton|stick|shield|shields|van|custody|resist\w*|face|knee|elbow|wrist|head|nick|fans?|scrote|toerag|crowd|derby|carrier|skulls?|body ?worn|arrest\w*|spit hood|copper|bobby|nonce|kicked off|kicks off|detainee|dog|strikes?)\b",
);

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &POLICING) { said::asked_for(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN604",
    name: "relish-for-force",
    category: Category::Unprofessional,
    title: Bilingual { en: "Relish for force", cy: "Blas ar drais" },
    why: Bilingual {
        en: "Force is lawful where it was necessary, reasonable and proportionate; enjoying it says that it was not.",
        cy: "Mae grym yn gyfreithlon lle’r oedd yn angenrheidiol, yn rhesymol ac yn gymesur; mae ei fwynhau yn dweud nad oedd.",
    },
    instead: Bilingual {
        en: "Record what was done and why in the use of force form.",
        cy: "Cofnodwch beth a wnaed a pham yn y ffurflen defnyddio grym.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::USE_OF_FORCE,
    documentation: "Boasting of force, looking forward to it, laughing at people hurt by it, accidents told with a wink, cuffs tightened for spite. Force reported soberly, sport, films and games are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:love|loved|loving|enjoy|enjoyed|enjoying|can'?t wait|cant wait|cannae wait|cant wate|buzzing|itching|gutted|best part|favourite|fav|highlight|satisfying|hoping|hope|wants? to|want|dying|looking forward to|nothing beats|nothing hits like|best overtime|therapy|best thing) (?:\w+ ){0,6}(?:tase|taser|tasing|tasered|pava|pava'ing|parva|baton|batoning|batter(?:ing)?|smack(?:ing)?|leather(?:ing|ed)?|lamp(?:ing)?|deck(?:ing)?|stamp(?:ing)?|crack(?:ing)? (?:skulls|heads|some)|split (?:him|someone|his)|scrap with|punch(?:ing)?|squeal(?:ing)?|leg sweep|kick(?:ing)? off|hurt(?:ing)? (?:him|someone|somebody|her)|crunch|use my stick|hit(?:ting)? someone|kick(?:ing)? (?:his|someone|somebody)|dish(?:ing)? out|headache tablets|dog bite|bite him)\b",
        r"|(?:i|we|i'?ve|we'?ve|just|finally|got to|proper|absolutely|properly|totally) (?:\w+ ){0,2}(?:leathered|battered|lamped|decked|brayed|banjoed|sparked|filled in|levelled|flattened|pasted|twatted|clattered|malletted|slapped|panelled|knocked (?:seven bells|the shit) out of|kicked (?:the )?(?:shit|fuck|crap) out of|beat the (?:shit|crap) out of|smashed up|stamped on) (?:him|her|the (?:lad|prisoner|bloke|fella|scrote|lot)|that|one|'im|em|them|some|three|two|a (?:lad|bloke|scrote|nonce)|his)\b",
        r"|(?:gave|give|giving|gi'|gie|gied|got) (?:him|her|'im|them|the (?:lad|prisoner|fella|bloke|scrote)|em) (?:a |an? extra |the )?(?:(?:few|couple of|wee|good|proper|reyt good|little|cheeky|sly|right|quick|extra|swift|free|old|bit of a|decent) )*(?:dunt|dig|digs|slap|slaps|kicking|braying|shoeing|pasting|hiding|leathering|battering|beating|kick|kicks|crack|thump|clout|boot|boots|knee|punch|punches|talking to with|good hiding|tune up|tuning|lesson in|headbutt)\b",
        r"|put (?:the|a) (?:nut|boot|knee) (?:on|in|into)(?: (?:him|her|them|'im))?\b",
        r"|(?:pava'?d|pava'ed|tased|tasered|sprayed|parva'?d|batoned|zapped|cuffed|decked|floored|rugby tackled) (?:\w+ ){0,10}(?:get in|class|mint|brilliant|hilarious|priceless|beautiful|lovely|crying like|squeal\w*|danced|dancing|lol|lmao|haha|oink)",
        r"|(?:pava'?d|tased|tasered|sprayed)[^.\n]{0,70}(?:😂|🤣|😇|😈|👊|⚡)",
        r"|(?:squealed|squealing|cried|screamed|crying|flopped|flapping|danced|dancing|twitched|twitching|wriggled|wriggling|rode it) like an? (?:\w+ )?(?:pig|piglet|bab(?:y|ies)|fish|girl|eel|worm|bitch)\b",
        r"|(?:rode|ride|riding|ridin) the lightning\b",
        r"|(?:light|lit|lighting) (?:him|her|someone|somebody|em|them) up\b",
        r"|(?:free|crack|cracking|some|split|splitting|bust) skulls\b",
        r"|(?:trigger|stick|taser|baton) ?(?:happy hour|time lads|time boys|cherry|o'clock)\b",
        r"|lights out before (?:he|she) hit the deck,? cuffed",
        r"|(?:left|right) hook (?:for|on) (?:the prisoner|him in the cell)\b",
        r"|(?:cuffs|them|em|handcuffs) (?:\w+ ){0,5}(?:on the last click|extra tight|nice and tight|a bit tight|tight as|an extra (?:click|squeeze)|one more click|tighter than)\b",
        r"|(?:sit|sat|press|pressed|knelt|kneel) (?:down )?harder\b",
        r"|if (?:you|he|they) can (?:talk|shout|speak|moan|complain),? (?:you|he|they) can breathe\b",
        r"|(?:accidentally|mysteriously|somehow|funnily enough|conveniently|oops,?|whoops,?) (?:\w+ ){0,3}(?:fell|slipped|banged|hit|bumped|tripped|walked into|gave (?:it|him|her)|stood on|knelt on)\b",
        r"|(?:must(?:'ve| have|'a)?|he|she|prisoner) (?:of )?(?:fell|fallen|slipped|tripped) (?:down|on|over|in|off) (?:the |some |a )?(?:stairs|steps|ice|kerb|van)[^.\n]{0,20}(?:😂|🤣|😉|😏|😇|lol|wink|twice|three times|again|didn'?t he|innit|clumsy|shame)",
        r"|clumsy (?:me|him|lad|prisoner)\b",
        r"|shame it (?:wasn'?t|weren'?t|wasnt) (?:the whole|a longer|the full|higher|his head|more)\b",
        r"|(?:helping hand|little help|bit of help|gentle help|assisted)[ ,]+(?:and )?(?:down|over|out|into the) (?:he|she|they|wall|door|van)\b",
        r"|(?:de-?escalate|educate|introduce|calm|negotiate with) (?:him|her|them) (?:\w+ ){0,2}(?:down the stairs|to the floor|to the wall|with (?:a|my) (?:stick|baton|boot|fist|taser|size)|into the (?:floor|wall|pavement))",
        r"|(?:size ?(?:nine|ten|eleven|twelve|9|10|11|12)s?|boot|toe) up (?:the|his|her|their) (?:backside|arse|jacksie|hole)\b",
        r"|(?:teach|taught|learn|learned) (?:him|her|them|'im|em) (?:a|some) (?:lesson|manners|respect)\b[^.\n]{0,40}(?:van|cell|cage|lift|bins|camera|😂|😏|wink)",
        r"|(?:proper|good|wee|little|due a) (?:talking to|lesson|word) (?:in the (?:van|cell|lift)|round the back|behind)\b",
        r"|(?:slappin|kickin|brayin|batterin|hidin|shoein|shooin)g? (?:in the (?:cell|van|cage|lift)|round the back|behind (?:the|t'))",
        r"|broke (?:his|her|my baton|a lad's) (?:\w+ )?(?:elbow|nose|cherry|jaw|arm|ribs|teeth|wrist)[^.\n]{0,20}(?:😂|🍒|🤣|lol|get in|result)",
        r"|(?:beat[- ]up|kicking|shoeing) tonight\b",
        r"|do it pig\b",
        r"|teeth (?:on|all over) the (?:floor|deck|pavement)[^\n]{0,60}(?:best|lol|😂|🤣|tic tacs|brilliant)",
        r"|(?:chuck|throw|sling|dump|lob|fling|chucked|threw|bung|tip) (?:him|her|them|'im|em|that lot) (?:in|into|off|down|over) (?:the|a) (?:\w+ )?(?:river|canal|humber|sea|dock|tyne|thames|mersey|stairs|roof|bridge|quay|cut|pier|trent|clyde)\b",
        r"|(?:loved|enjoyed|lived for|savoured) (?:every|each) (?:second|minute|bit|moment) of (?:it|putting|seeing|watching|hearing|that|decking|dropping)\b",
        r"|(?:scenic route|long way|every speed bump|fast corners)[^.!?\n]{0,50}\b(?:no belt|belt on|no seat ?belt|without a belt|bouncing|brakes)\b",
        r"|(?:no|without a|nee|nae|undo his|forgot his) (?:seat ?)?belt\b[^.!?\n]{0,60}\b(?:speed bumps?|brakes?|corners|roundabout|bounc)\w*",
        r"|(?:couldn'?t|cant|can'?t|cudnt) breath[e]?[^.!?\n]{0,40}\b(?:lol|haha|lmao|sat on|boo|moan)\b",
        r"|(?:took|taking) my time (?:calling|getting|pulling|loosening|taking)\b[^.\n]{0,20}\b(?:off|dog|cuffs|him)",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["film", "boxing", "ufc", "fifa", "xbox", "ps5", "match", "game", "fish", "chips", "sausage", "five a side", "rugby", "football", "judo", "karate", "bjj", "sparring", "gym", "cricket", "snooker", "darts", "bbq", "barbecue", "cake", "my dog", "my cat", "toddler", "my lad", "my brother", "my son", "piñata", "pinata", "fireworks", "training day", "ost", "the cat", "mario kart", "wrestling", "wwe"],
        before: 10,
        after: 8,
        published_in_appeals: false,
    },
};
