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
        r"(?:that'?s|thats|that is|it'?s|its|this is|how|looks?|sounds?|what a|you'?re|ur|youre|stop being|don'?t be|dont be) (?:so |well |proper |dead |pure |bit |a bit |pretty |fucking |bloody |very |kinda |too |so fucking )*gay\b(?:[.,!?;]|$| (?:lol|haha|lmao|mate|lads|bro|that|wearing|having|carrying|man|af|as fuck|tbh|innit|you|for|if|like|of))",
        r"|(?:well|proper|dead|pure|so|bit) gay(?:,| that| wearing| lol| mate| innit| having| carrying|[.!]|$)",
        r"|(?:throws?|runs?|fights?|hits?|punch(?:es)?|drives?|screams?|cr(?:y|ies|ying)|parks?|kicks?|whinge(?:s|ing)?|moans?|drink(?:s|ing)?|squeal(?:ed|s)?|scream(?:ed)?|cried) like a (?:\w+ )?(?:girl|woman|lass|lady|bird|gay|poof)\b",
        r"|(?:big|bunch of|load of) (?:girls'? blouses?|women|girls|ladies|nancies|jessies)(?:,| lol|[.!]|$)",
        r"|what are (?:you|ya|u|ye),? (?:gay|a girl|deaf|a woman|blind)\b",
        r"|are (?:you|ya|u) gay or (?:what|something)\b",
        r"|no homo\b",
        r"|(?:it'?s|its|that'?s|thats|still|is|he'?s|really|just|only|clearly|obviously) a (?:bloke|man|fella|geezer|lad)(?:,| and)? (?:its|it'?s|in a|in drag|called|pretending|dressed|with tits|with lipstick|whatever|not a woman|my god|don'?t)\b",
        r"|(?:thats|that'?s|still) a (?:bloke|fella|man)(?:$|[.!]| (?:lol|lads|mate))",
        r"|(?:i'?m |im |ah'm |am |not )(?:not |no )?(?:calling|callin|using|learning|playing|saying) (?:him|a guy|a bloke|it|that|he|them|their|a man|any|those|these)?[^.!?\n]{0,30}(?:she|her|steph|miss|pronouns?|jess|dressing up|make believe)\b",
        r"|(?:is it a boy|boy) (?:or a girl|is it a girl|or girl)[^\n]{0,30}(?:bets|guess|who knows|draw straws|lol)",
        r"|(?:mine|my pronouns) (?:are|is|r) (?:was ?/ ?were|your ?/ ?majesty|fuck ?/ ?off|he ?/ ?haw|beer|on ?/ ?off|kiss ?/ ?my)",
        r"|what(?:'s| is|s)? (?:under the bonnet|(?:he|she|it)'?s? (?:got )?(?:down there|under (?:the|that) (?:skirt|dress)))\b",
        r"|(?:black|asian|gay|muslim|brown|foreign|polish|irish|chinese|indian) (?:lad|bloke|fella|man|woman|one|guy)s?,? so (?:obviously|naturally|of course|bound to|defo|clearly)\b",
        r"|he'?s (?:nigerian|irish|scottish|welsh|jewish|polish|jamaican|greek|italian|asian|black|a scouser|a gypsy),? of course he(?:'s| is|ll)?\b",
        r"|(?:big|massive|proper|absolute|such a|bit of a|total|utter|what a) (?:poof|pansy|jessie|nancy|fairy|girl's blouse|girls blouse)\b",
        r"|(?:hogyn ta hogan|hogan ta hogyn|bachgen neu ferch\?)",
        r"|who(?:'s| is) the (?:man|husband|wife|bloke|woman) (?:in|then|out of)\b",
        r"|which (?:one's|one is|ones|of (?:you|them) is) the (?:husband|wife|man|bloke|woman)\b",
        r"|lock up your (?:sons|lads|boys)\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["panto", "pantomime", "bar", "club", "pub", "quiz", "couple", "wedding", "match", "football", "proud", "my dog", "the dog", "coming out", "came out", "my son", "my daughter"],
        before: 6,
        after: 6,
        published_in_appeals: false,
    },
};
