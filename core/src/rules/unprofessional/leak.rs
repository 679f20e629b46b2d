//! Leaks to friends, family and the press.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::{acquaintance, press};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN607",
    name: "leak",
    category: Category::Unprofessional,
    title: Bilingual { en: "Passing police information to outsiders", cy: "Rhoi gwybodaeth yr heddlu i bobl o’r tu allan" },
    why: Bilingual {
        en: "What is known through the job is told only for a policing purpose; passing it on can warn a suspect and harm people.",
        cy: "Dim ond at ddiben plismona y dywedir yr hyn a wyddys drwy’r swydd; gall ei rannu rybuddio un a ddrwgdybir a niweidio pobl.",
    },
    instead: Bilingual {
        en: "Send press enquiries to the press office, and what an outsider should know through a supervisor.",
        cy: "Anfonwch ymholiadau’r wasg at swyddfa’r wasg, a’r hyn y dylai rhywun o’r tu allan ei wybod drwy oruchwyliwr.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "Telling, sending or selling to friends, family or the press what is known through the job: raids, arrests, photographs, recordings, reports. Press officers, victims kept informed, and telling people that one may not say, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:told|tellt|telt|messaged|texted|rang|slipped|sold|leaked|airdropped|whatsapped|sent|gave|giving|gie|showed|passed|forwarded|warned|selling", r"|emailed) (?:",
            acquaintance!(), r"|(?:the|a|this|my|me) (?:\w+ )?", press!(),
            r"|(?:the|my|our) (?:\w+ )?(?:facebook group|family whatsapp|estate group))\b[^.!?\n]{0,60}\b(?:warrants?|raid(?:s|ed)?|body ",
            r"?worn|bwv|(?:custody|crash|crime|scene|murder|body|victim'?s?) (?:photos?|pics?|pictures?|video)|mugshot|999|post mortem|pm page|intel|who ",
            r"(?:got|we|we've|i) (?:nicked|arrested|got)|(?:victim|suspect|informant|witness)(?:'s)?(?: (?:name|address|number|details))?|door going in|operation)\b",
        r"|(?:sent|gave|passed|slipped|sold|posted|leaked|airdropped|showed|forwarded|sending|posting|flogged|shared) ",
            r"(?:\w+ ){0,2}(?:the|that|our|his|her|some) (?:\w+ ){0,2}(?:warrant|body ?worn|bwv|photos?|pics?|video|recording|999|pm page|custody (?:photo|record)",
            r"|mugshot|intel|statement|log|details|name|address)\b[^.!?\n]{0,30}\b(?:to|with) (?:", acquaintance!(), r"|(?:the|a|this|my|me) (?:\w+ )?", press!(), r")\b",
        r"|(?:sold|slipped|leaked|flogged) (?:the|a|this|my|me) (?:\w+ )?", press!(), r"\b[^.!?\n]{0,30}\b(?:photos?|pics?|story|video|footage|details|names?|address)\b",
        r"|(?:heads up|tip off|tipped off|tipping off|warn(?:ed|ing)?)[^.!?\n]{0,30}\b(?:about the (?:raid|warrant)",
            r"|(?:raid|warrant|door going in|getting raided|we're coming)\b[^.!?\n]{0,30}\b(?:so (?:he|she|they|move|shift|hide)|move|shift|hide|get shut", r"|clear (?:it|the)))\b",
        r"|(?:told|tipped|texted|messaged|warned) (?:\w+ ){0,3}(?:his|her|their|the) (?:van|car|house|flat|name|reg|door|pub|shop) (?:was|is|were|are|'s)? ",
            r"?(?:on (?:our|the) list|(?:getting|being|gonna be|going to be) (?:raided|searched|watched|done))\b",
        r"|(?:posted|posting|stuck) (?:the |that |our |my |his |her |some )(?:\w+ )?(?:body ?worn|recording|custody photo|mugshot|crash (?:pics|photos)) ",
            r"(?:\w+ ){0,3}(?:on|in|to) (?:my |the |a |our )?(?:snap|tiktok|insta|instagram|facebook|fb|twitter|x|youtube|family (?:chat|group|whatsapp)",
            r"|estate group|close friends)\b",
        r"|", press!(), r"\b[^.!?\n]{0,40}\b(?:bunged me|paid me|pays me|owes me|gave me|sorted me out)\b",
        r"|keep my name out of (?:it|the (?:paper|column|article|story|piece))\b",
        r"|(?:told|tell|dm'?d|gave|sent|messaged|fed) (?:him|her|them|my \w+|me \w+|the \w+|(?:the |a |my )?", press!(),
            r"(?: \w+)?) (?:everything|the details|who we'?ve (?:got|nicked|arrested)|what we'?ve (?:got|found)|(?:who|what) (?:we'?ve|we have) got (?:in|on|for))\b",
        r"|tell (?:your|yer|ya|ur) \w+ (?:he'?s|she'?s|hes) on (?:the|our) list\b",
        r"|(?:dwi|dw i|nes i|wnes i)(?:'di| wedi)? (?:deud|dweud|gyrru|anfon|rhoi)[^.\n]{0,30}(?:boi o'r papur|y papur|y wasg|i'r wasg)",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "press office", "press officer", "media office", "comms", "family liaison", "flo", "someone", "somebody", "he's told", "who", "whoever",
            "investigation", "psd", "iopc", "leaving do", "surprise", "holiday", "dinner", "wedding", "party", "birthday", "rota", "raffle", "quiz",
            "cake", "warrant card", "arrested in the film", "nothing", "no details", "without details", "published", "appeal", "released",
            "crimewatch", "baby", "scan", "puppy", "chief", "chief's", "force has", "spokesman", "spokeswoman", "official", "conference",
            "gas", "film", "book", "novel",
        ],
        before: 7,
        after: 9,
        published_in_appeals: false,
    },
};
