//! Relish for force.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::them;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// What it must stand near to mean this.
static POLICING: Lazy = Lazy::new(concat!(r"\b(?:him|he|he's|she|her|them|em|'im|'er|someone|somebody|prisoner|suspect|lad|lads|bloke|fella|protest\w*|cell|cells|cuffs?|cuffed", r"|taser\w*|tased|pava\w*|parva|baton|stick|shield|shields|van|custody|resist\w*|face|knee|elbow|wrist|head|nick|fans?|scrote|toerag|crowd", r"|derby|carrier|skulls?|body ?worn|arrest\w*|spit hood|copper|bobby|nonce|kicked off|kicks off|detainee|dog|strikes?)\b"));

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
            r"(?:love|loved|loving|enjoy|enjoyed|enjoying|can'?t wait|cant wait|cannae wait|buzzing|itching|best part|favourite|hoping|dying|looking forward to",
            r"|nothing beats|want|wants) (?:\w+ ){0,4}(?:tase|taser|tasing|tasered|pava|parva|baton|batoning|batter(?:ing)?|leather(?:ing)?|lamp(?:ing)?",
            r"|deck(?:ing)?|stamp(?:ing)? on|crack(?:ing)? (?:skulls|heads|some)|scrap with|punch(?:ing)?|hurt(?:ing)? (?:him|someone|somebody|her)|hit(?:ting)? ",
            r"(?:someone|somebody|him)|use my (?:stick|baton|taser)|dish(?:ing)? out)\b",
        r"|(?:i|we|i'?ve|we'?ve|just|finally|got to|proper|absolutely|properly) (?:\w+ )?(?:leathered|battered|lamped|decked|brayed|banjoed|sparked|filled in",
            r"|flattened|twatted|clattered|malletted|slapped|knocked (?:seven bells|the shit) out of|kicked (?:the )?(?:shit|fuck|crap) out of|beat the ",
            r"(?:shit|crap) out of|stamped on) (?:him|her|the (?:lad|prisoner|bloke|fella|scrote|suspect|detainee)|'im|em|them|a ",
            r"(?:lad|bloke|scrote|nonce|protester|prisoner))\b",
        r"|(?:gave|give|giving|gi'|gie|gied) (?:", them!(),
            r"|the (?:lad|prisoner|fella|bloke|scrote)) (?:a |an? extra |the )?(?:(?:few|couple of|wee|good|proper|little|cheeky|sly|quick|extra|swift|free|decent",
            r"|right) )*(?:dunt|digs?|slaps?|kicking|braying|shoeing|pasting|hiding|leathering|battering|beating|kicks?|crack|thump|clout|boot|knee|punch|punches", r"|tune up)\b",
        r"|put (?:the|a) boot in(?:to (?:him|her|them))?\b",
        r"|(?:pava'?d|pava'ed|tased|tasered|sprayed|parva'?d|batoned|decked|floored) ",
            r"(?:\w+ ){0,8}(?:get in|mint|brilliant|hilarious|priceless|beautiful|crying like|squeal\w*|lol|lmao|haha|oink)",
        r"|(?:squealed|squealing|cried|screamed|crying|flopped|twitched|twitching|wriggled|wriggling) like an? ", r"(?:\w+ )?(?:pig|piglet|baby|fish|girl|eel|worm|bitch)\b",
        r"|(?:rode|ride|riding|ridin) the lightning\b",
        r"|(?:light|lit|lighting) (?:him|her|someone|somebody|em|them) up\b",
        r"|(?:free|crack|cracking|split|splitting|bust) skulls\b",
        r"|(?:cuffs|handcuffs) (?:\w+ ){0,5}(?:on the last click|extra tight|nice and tight|an extra (?:click|squeeze)|one more click|tighter than)\b",
        r"|if (?:you|he|they) can (?:talk|shout|speak|moan|complain),? (?:you|he|they) can breathe\b",
        r"|(?:accidentally|mysteriously|funnily enough|conveniently|oops,?|whoops,?) (?:\w+ ){0,3}(?:fell|slipped|banged|bumped|tripped|walked into|knelt on)\b",
        r"|(?:he|she|prisoner) (?:fell|slipped|tripped) (?:down|on|over) (?:the |some )?(?:stairs|steps|ice|kerb)[^.\n]{0,20}(?:😂|🤣|😉|😏|😇|lol|wink|twice",
            r"|three times|funny that|didn'?t he)",
        r"|size ?(?:nine|ten|eleven|twelve|9|10|11|12)s? up (?:the|his|her|their) (?:backside|arse|jacksie|hole)\b",
        r"|(?:teach|taught|learn|learned) ", them!(), r" (?:a|some) (?:lesson|manners|respect)\b[^.\n]{0,30}\b(?:van|cell|cage|lift|off camera|round the back)\b",
        r"|(?:proper|good|wee|little|due a) (?:talking to|slap|slapping|kicking|hiding|shoeing|lesson) (?:in the (?:cell|van|cage|lift)|round the back)\b",
        r"|(?:chuck|throw|sling|dump|lob|fling|chucked|threw|tip) ", them!(),
            r" (?:in|into|off|down|over) (?:the|a) (?:\w+ )?(?:river|canal|sea|dock|stairs|roof|bridge|quay|pier)\b",
        r"|(?:loved|enjoyed|savoured) (?:every|each) (?:second|minute|bit|moment) of ", r"(?:putting|decking|dropping|tasing|hitting|watching him|seeing him|hearing him)\b",
        r"|(?:no|without a|undo his|forgot his) (?:seat ?)?belt\b[^.!?\n]{0,40}\b(?:speed bumps?|brakes?|corners|bounc\w*)",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "film", "boxing", "ufc", "fifa", "xbox", "ps5", "match", "game", "fish", "chips", "sausage", "five a side", "rugby", "football", "judo",
            "karate", "bjj", "sparring", "gym", "cricket", "snooker", "darts", "bbq", "barbecue", "cake", "my dog", "my cat", "toddler", "my lad",
            "my brother", "my son", "piñata", "pinata", "fireworks", "training day", "ost", "the cat", "mario kart", "wrestling", "wwe", "undercard",
            "fight night", "ring walk", "round", "dry", "slipper", "fitness", "on the back", "on the wrist", "on the shoulder", "fun day", "water",
            "balloon", "paintball", "bake off", "scrabble", "monopoly", "chess", "tennis", "badminton", "squash", "ping pong", "table tennis",
            "pool table", "quiz", "parkrun", "bowling", "dominoes", "uno", "catan", "tetris", "golf",
        ],
        before: 10,
        after: 8,
        published_in_appeals: false,
    },
};
