//! Leaks to friends, family and the press.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:told|tellt|telt|tipped off|tip off|tipping off|messaged|texted|rang|slipped|sold|leaked|airdropped|whatsapped|sent|gave|giving|gie|showed|passed|forwarded|warned|dropped|fed|feeding|slipping|sending|selling|emailed) (?:\w+ )?(?:my|me|our|his|her|the|a|oor|wor|da|this) (?:\w+ )?(?:mate|mates|brother|brother.in.law|brother in law|sister|cousin|uncle|auntie|mum|mam|ma|maw|dad|da|nan|wife|missus|husband|neighbour|neighbours|barber|landlord|reporter|journo|journalist|press|papers?|sun|mail|courier|echo|gazette|bloke from the (?:\w+)|lad from the (?:\w+)|youtube\w*|tiktok\w*|fanzine|snap|podcast\w*|facebook group|family whatsapp|estate group|dads|school gate|darts club|bookie|tutor group|whatsapp group|promoter|column|plumber|hairdresser|girls (?:from|at)|boss|gaffer|bailiff)\b[^.!?\n]{0,70}\b(?:warrants?|raid(?:s|ed)?|raided|body ?worn|bwv|photos?|pics?|pictures?|video|recording|999|post mortem|pm page|custody|intel|statement|address|search|arrest(?:ed|ing|s)?|nicked|cells?|the log|crash|body|bodies|report|plod|door going in|shooting|murder|suspect|victim|informant|operation|list|celeb|name|details|scene|file)\b",
        r"|(?:sent|gave|passed|slipped|sold|posted|leaked|airdropped|showed|forwarded|sending|posting|flogged|shared|put) (?:\w+ ){0,2}(?:the|that|our|his|her|some|them|him|her) (?:\w+ ){0,3}(?:warrants?|raid(?:s|ed)?|raided|body ?worn|bwv|photos?|pics?|pictures?|video|recording|999|post mortem|pm page|custody|intel|statement|address|search|arrest(?:ed|ing|s)?|nicked|cells?|the log|crash|body|bodies|report|plod|door going in|shooting|murder|suspect|victim|informant|operation|list|celeb|name|details|scene|file)\b[^.!?\n]{0,50}\b(?:to|with|on|in) (?:my|me|our|his|her|the|a|oor|wor|da|this) (?:\w+ )?(?:mate|mates|brother|brother.in.law|brother in law|sister|cousin|uncle|auntie|mum|mam|ma|maw|dad|da|nan|wife|missus|husband|neighbour|neighbours|barber|landlord|reporter|journo|journalist|press|papers?|sun|mail|courier|echo|gazette|bloke from the (?:\w+)|lad from the (?:\w+)|youtube\w*|tiktok\w*|fanzine|snap|podcast\w*|facebook group|family whatsapp|estate group|dads|school gate|darts club|bookie|tutor group|whatsapp group|promoter|column|plumber|hairdresser|girls (?:from|at)|boss|gaffer|bailiff)\b",
        r"|(?:heads up|tip off|tipped off|warn(?:ed|ing)?)[^.!?\n]{0,40}\b(?:raid|warrant|door going in|search team|getting raided|we're coming)\b[^.!?\n]{0,30}\b(?:so|move|shift|hide|get shut|clear|before|first|clean|tab)\b",
        r"|(?:told|tipped|texted|messaged|warned) (?:\w+ ){0,5}(?:his|her|their|the) (?:van|car|house|flat|name|reg|door|pub|shop) (?:was|is|were|are|'s)? ?(?:on (?:our|the) list|getting (?:raided|searched|done)|being (?:raided|watched)|gonna be (?:raided|searched))\b",
        r"|(?:posted|posting|stick|stuck|putting|put) (?:\w+ ){0,3}(?:address|body ?worn|footage|recording|custody photo|mugshot|crash (?:pics|photos)) (?:\w+ ){0,5}(?:on|in|to) (?:my |the |a |our )?(?:snap|tiktok|insta|instagram|facebook|fb|twitter|x|youtube|family (?:chat|group|whatsapp)|estate group|close friends)\b",
        r"|(?:reporter|journo|journalist|paper|press|sports desk|news desk|fanzine|youtuber|youtube guy|podcast mate) (?:\w+ ){0,6}(?:bunged|paid|pays|paying|slipped|splitting|got the|off me|owes me|gave me|tickets|cash|pint off)\b",
        r"|(?:bunged|paid|slipped|splitting|gave) (?:me|us) (?:\w+ ){0,6}(?:for (?:the|that)|tickets|ad money|cash|quid|ton|monkey) ?(?:\w+ )?(?:story|photos|pics|tip|details|info)?\b[^.\n]{0,10}(?:reporter|paper|journo)",
        r"|keep my name out of (?:it|the (?:paper|column|article|story|piece))\b",
        r"|(?:can'?t|cant|won'?t|never) trace (?:that|it|this)\b[^.\n]{0,40}(?:burner|reporter|press|leak|can they)",
        r"|i(?:'ve| have)? got a mate on the (?:sports|news|crime) desk\b",
        r"|(?:family|mates?) (?:whatsapp|group|chat)s? (?:\w+ )?(?:love|loving|loved|lapping)[^.\n]{0,40}\b(?:recording|photo|pic|video|log|999|body ?worn)",
        r"|(?:dwi|dw i|nes i|wnes i)(?:'di| wedi)? (?:deud|dweud|gyrru|anfon|rhoi)[^.\n]{0,40}(?:boi o'r papur|y papur|y wasg|'mrawd|ffrind|teulu)",
        r"|(?:paparazzi|reporter|journo|journalist|photographer|echo|courier|mirror|the sun|daily \w+|podcast (?:girl|guy|lad|mate)|true crime \w+|youtuber)\b[^.!?\n]{0,60}\b(?:gave me|told (?:him|her|them) (?:who|what|where|about|everything)|paid|sort me|owes? me|gave (?:him|her|them)|bunged|everything on|the details)\b",
        r"|(?:dm'?d|told|gave|sent|messaged|fed) (?:the |a |my |that )?(?:\w+ )?(?:podcast|reporter|journo|press|paper|papers|youtuber|true crime|tiktok|bf|boyfriend|girlfriend|gf|mate|fella)(?: \w+)? (?:everything|all about|the lot|the details|who we'?ve|what we'?ve|details|the name|our)\b",
        r"|(?:told|tell) (?:him|her|them|my \w+|me \w+) (?:who|what) (?:we'?ve|we have) got (?:in|on|for)\b",
        r"|tell (?:your|yer|ya|ur) \w+ (?:he'?s|she'?s|hes) on (?:the|our) list\b",
        r"|had a word with (?:his|her) (?:boss|landlord|employer|gaffer|manager|wife|school)\b[^.\n]{0,60}\b(?:should know|thought|ought|arrested|nicked|what sort)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["press office", "press officer", "media office", "comms", "family liaison", "flo", "someone", "somebody", "he's told", "who", "whoever", "investigation", "psd", "iopc", "leaving do", "surprise", "holiday", "dinner", "wedding", "party", "birthday", "rota", "raffle", "quiz", "cake", "warrant card", "arrested in the film", "nothing", "no details", "without details", "published", "appeal", "released", "crimewatch", "lads photo", "baby", "scan", "puppy"],
        before: 7,
        after: 9,
        published_in_appeals: false,
    },
};
