//! What is said of a whole group.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::group;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// A group, which must be near.
static GROUP: Lazy = Lazy::new(concat!(r"\b(?:", group!(), r")\b"));

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &GROUP) { said::asked_for(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI504",
    name: "group-generalisation",
    category: Category::Discriminatory,
    title: Bilingual { en: "A group tarred with one brush", cy: "Grŵp i gyd yn cael yr un bai" },
    why: Bilingual {
        en: "It judges people by the group they belong to and not by what they did.",
        cy: "Mae’n barnu pobl yn ôl eu grŵp ac nid yn ôl yr hyn a wnaethant.",
    },
    instead: Bilingual {
        en: "Say what this person did, and leave the group out.",
        cy: "Dywedwch beth wnaeth y person hwn, a gadewch y grŵp allan.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "What is said of all members of a group named in the message: that they are all thieves or the same, cannot be trusted, cannot help it, that it is in their culture or blood, that one of them is typical. Words about a group without such a judgement are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:they|them lot|that lot|these people|those people|them people|his sort|that sort|their sort|their kind|his kind|your sort|your lot",
            r"|the lot of (?:them|em)|half of (?:them|em)|none of (?:them|em)) ?(?:'re |are |is |r |was |were )?(?:just |always |never |only |all |clearly ",
            r"|obviously |naturally )?(?:look the same|look alike|on benefits|thick|thieves|thieving|liars|lying|criminals|dealers|dealing|violent|dirty|filthy",
            r"|smell|stink|breed|breeding|can'?t help (?:themselves|it)|don'?t value|don'?t wash|never wash|don'?t work|never work|won'?t work|stick together|would ",
            r"(?:nick|rob|steal)|treat their|marry their|can'?t drive|can'?t be trusted|live for|lie)\b",
        r"|(?:they(?:'re| are|re)?|them lot are|that lot are) all (?:one family(?: and)? ?)?(?:all )?(?:the same|look the same|look alike|at it|in on it|liars",
            r"|thieves|crooks|dealers|robbers|criminals|scroungers|rapists|terrorists|perverts|on (?:benefits|the take|drugs)|know each other|related)\b",
        r"|(?:that lot|them lot|their lot|they)(?:'re| are|re) (?:not to be trusted|never to be trusted|not (?:normal people|like us)", r"|born (?:with|to|liars|thieves))\b",
        r"|they (?:do )?(?:love|like) a (?:knife|fight|scrap|punch up|machete|stabbing|bribe|claim)\b",
        r"|(?:it'?s |is |just |all )*(?:in|part of) their (?:culture|blood|nature|dna|genes)\b",
        r"|it'?s what they do\b",
        r"|(?:you|ye|yer|u) know what (?:they|that lot|them lot|those people|these people)(?:'re| are|re| r)? (?:like|after|up to)\b",
        r"|(?:can'?t|cant|cannot|never|don'?t|wouldn'?t) trust (?:a word out of |any of |one of )?(?:them|that lot|a gypsy|a traveller|an? \w+ian|an? muslim", r"|any \w+ians)\b",
        r"|(?:guess the (?:ethnicity|nationality|religion|race|accent)|no prizes for guessing (?:where|what|the))\b",
        r"|what (?:do you|did you|do u|else do you) expect from (?:an?|one of|that lot|them|those|these|people like)\b",
        r"|(?:bet|betting|of course|obviously|obvs|naturally|surprise surprise)[ ,]+(?:it'?s |it was |he'?s |he was |they'?re |they were |another )?(?:a |an ",
            r"|the )?(?:traveller|gypsy|gypsies|travellers|romanian|albanian|somali|nigerian|pole|immigrant|foreigner|eastern european)s?\b",
        r"|(?:liars|thieves|scum|savages|vermin|parasites|scroungers|animals|robbers|perverts|dealers|crooks)\b,? ",
            r"(?:every (?:last )?(?:one|single one) of (?:them|em)|the lot(?: of (?:them|em))?|all of (?:them|em)|to a man)\b",
        r"|(?:stone age|savage|backward|primitive|medieval) (?:people|habits|culture|beliefs|country)\b",
        r"|they (?:treat|breed|sell) (?:their (?:women|wives|daughters|kids|dogs)|like )",
        r"|(?:police|sort) it among(?:st)? themselves\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
