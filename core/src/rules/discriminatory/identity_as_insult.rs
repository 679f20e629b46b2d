//! Identities used as insults.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI508",
    name: "identity-as-insult",
    category: Category::Discriminatory,
    title: Bilingual { en: "An identity used as an insult", cy: "Hunaniaeth fel sarhad" },
    why: Bilingual {
        en: "It uses who some people are as a word for what is bad or laughable.",
        cy: "Mae’n defnyddio pwy yw rhai pobl fel gair am yr hyn sy’n ddrwg neu’n chwerthinllyd.",
    },
    instead: Bilingual {
        en: "Say what is wrong with it.",
        cy: "Dywedwch beth sy’n bod arno.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Gay, girl, woman and the like as words for weak or bad things, and denials that somebody is who they say they are. Identities told of as such are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:that'?s|thats|that is|it'?s|its|this is|how|looks?|sounds?|stop being|don'?t be|dont be) ",
            r"(?:so |well |proper |dead |pure |bit |a bit |pretty |fucking |bloody |very |too )*gay\b(?:[.,!?;]|$", r"| (?:lol|haha|lmao|mate|lads|bro|man|af|as fuck|tbh|innit))",
        r"|(?:well|proper|dead|pure|so|bit) gay(?:,| lol| mate| innit|[.!]|$)",
        r"|(?:throws?|runs?|fights?|hits?|punch(?:es)?|drives?|screams?|cr(?:y|ies|ying)|kicks?|whinge(?:s|ing)?|moans?|drink(?:s|ing)?|squeal(?:ed|s)?",
            r"|scream(?:ed)?|cried) like a (?:\w+ )?(?:girl|woman|lass|lady|poof)\b",
        r"|(?:bunch of|load of) (?:big )?(?:girls'? blouses?|nancies|jessies|poofs|fairies)\b",
        r"|what are (?:you|ya|u|ye),? (?:gay|a girl|a woman)\b",
        r"|are (?:you|ya|u) gay or (?:what|something)\b",
        r"|no homo\b",
        r"|(?:it'?s|its|that'?s|thats|still|clearly|obviously|really) a (?:bloke|man|fella|geezer|lad)(?:,| and)? ",
            r"(?:in (?:a (?:dress|wig|skirt|frock)|drag|heels|lipstick)|with (?:tits|lipstick)|pretending|dressed (?:up )?as a|whatever (?:he|she|it|they)", r"|not a woman)\b",
        r"|(?:not|never) (?:calling|callin|using) (?:him|a guy|a bloke|it|that|he|them|a man) (?:she|her|miss)\b",
        r"|(?:mine|my pronouns) (?:are|is|r) (?:was ?/ ?were|your ?/ ?majesty|fuck ?/ ?off|he ?/ ?haw|beer|on ?/ ?off|kiss ?/ ?my)",
        r"|what(?:'s| has|s)? (?:he|she|it)(?:'s)? got (?:down there|under (?:the|that) (?:skirt|dress))\b",
        r"|(?:big|massive|proper|absolute|such a|bit of a|total|utter|what a) (?:poof|jessie|girl's blouse|girls blouse)\b",
        r"|who(?:'s| is) the (?:man|husband|wife|bloke|woman) (?:in that|in the relationship|then|out of)\b",
        r"|which (?:one's|one is|ones|of (?:you|them) is) the (?:husband|wife|man|bloke|woman)(?:$|[?.,!]| (?:then|out|in|of)\b)",
        r"|lock up your (?:sons|lads|boys)\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "panto", "pantomime", "bar", "club", "pub", "quiz", "couple", "wedding", "match", "football", "proud", "my dog", "the dog", "coming out",
            "came out", "my son", "my daughter", "rollercoaster", "our lad",
        ],
        before: 6,
        after: 6,
        published_in_appeals: false,
    },
};
