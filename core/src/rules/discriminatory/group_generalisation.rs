//! What is said of a whole group.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// Words for a group, one of which must be near.
static GROUP: Lazy = Lazy::new(
    r"\b(?:blacks?|asians?|whites?|muslims?|gays?|gay|lesbians?|bi|trans|travell?ers?|gyps(?:y|ies|ys)|roma|romany|romanians?|poles?|polish|albanians?|somalis?|nigerians?|jamaicans?|pakistanis?|indians?|chinese|africans?|arabs?|turks?|turkish|kurds?|kurdish|lithuanians?|bulgarians?|ukrainians?|afghans?|iraqis?|syrians?|iranians?|vietnamese|filipinos?|irish|scottish|welsh|jews?|jewish|sikhs?|hindus?|catholics?|protestants?|mosques?|synagogue|women|woman|girls|females?|ladies|mothers|mums|pensioners?|oaps?|elderly|immigrants?|migrants?|asylum|refugees?|foreigners?|foreign|eastern europeans?|europeans|disabled|autistic|deaf|blind|wheelchairs?|mental health|pregnant|maternity|pride|rainbow|caravans?|sites?|lurcher|tinkers?|taffs?|jocks?|millennials|youngsters|boomers|blue badge|burkas?|hijabs?|turbans?|dreads|dreadlocks|pwyliaid|sipsiwn|teithwyr|mwslemiaid|merched|hen bobl)\b",
);

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
        r"(?:they|them lot|that lot|these people|those people|them people|his sort|that sort|their sort|their kind|his kind|your sort|your lot|this lot|the lot of (?:them|em)|half of (?:them|em|it)|none of (?:them|em)) (?:'re |are |is |r |was |were )?(?:just |always |never |only |all |all just |clearly |obviously |naturally )?(?:the same|look the same|look alike|at it|in on it|on benefits|thick|stupid|thieves|thieving|liars|lying|criminals|dealers|dealing|violent|dirty|filthy|smell|stink|born|bred|breed|breeding|can'?t help (?:themselves|it|hisself|himself)|cant help (?:themselves|it)|don'?t value|dont value|don'?t wash|never wash|don'?t work|never work|won'?t work|look after their own|sort their own|stick together|know each other|would nick|would rob|would steal|treat their|marry their|can'?t drive|cant drive|can'?t be trusted|cant be trusted|can'?t take a joke|can'?t cope|can'?t spell|can'?t speak|live for|love a knife|love the drama|ask for it|asked for it|claim|make it up|lie)\b",
        r"|they(?:'re|re)? all (?:the same|look the same|look alike|at it|in on it|liars|thieves|on (?:benefits|the take)|know each other|related)\b",
        r"|(?:that lot|them lot|their lot|they)(?:'re| are|re) (?:not |never )?(?:to be trusted|normal people|like us|interested in (?:learning|working|school)|born (?:with|to|liars|thieves)|allergic to|trained from)\b",
        r"|they (?:do )?(?:love|like) a (?:knife|fight|scrap|punch up|machete|stabbing|bribe|claim|drink)",
        r"|it'?s (?:in|just in|part of) (?:their|his|her|the) (?:culture|blood|nature|dna|genes)\b",
        r"|in their (?:culture|blood|dna|genes)\b",
        r"|in his culture\b",
        r"|it'?s what they do\b",
        r"|as is their custom\b",
        r"|(?:you|ye|yer|u) know what (?:they|that lot|them lot|those people|these people)(?:'re| are|re| r)? like\b",
        r"|you know (?:the|what) (?:sort|type)\b",
        r"|you know what they'?re (?:after|up to|like)\b",
        r"|(?:can'?t|cant|cannot|never|don'?t|wouldn'?t) trust (?:a word out of |any of |one of )?(?:them|that lot|a gypsy|a traveller|an? \w+ian|an? muslim|women|a woman|any \w+ians)\b",
        r"|(?:guess the (?:ethnicity|nationality|religion|race|accent)|no prizes for guessing (?:where|what|the)|ethnicity box|usual demographic|the usual suspects (?:off|from) the site)\b",
        r"|(?:what do you|wot do u|what did you) expect from (?:a|an|one of|that|them|those|these|people like)\b",
        r"|women like (?:that|her) (?:\w+ ){0,3}(?:slap|drama|attention|ask|deserve|love|want|go)\b",
        r"|people like (?:that|them|those) (?:\w+ ){0,2}(?:never|always|live|can'?t|don'?t|shouldn'?t)\b",
        r"|(?:bet|betting|pound to a penny|ten to one|of course|obviously|obvs|naturally|surprise surprise)[ ,]+(?:it'?s |it was |he'?s |he was |they'?re |they were |another )?(?:a |an |the )?(?:traveller|gypsy|gypsies|travellers|romanian|albanian|somali|nigerian|pole|asian|black|muslim|immigrant|foreigner|eastern european)\w*\b",
        r"|(?:liars|thieves|scum|savages|weirdos|vermin|parasites|scroungers|rats|animals|brainwashed|feral|robbers|perverts|dealers|crooks)\b,? (?:\w+ )?(?:every (?:last )?(?:one|single one) of (?:them|em)|the lot(?: of (?:them|em))?|all of (?:them|em)|to a man)\b",
        r"|(?:they|they'?re|they are|them lot are|is|are) all (?:one family(?: and)? ?)?(?:all )?(?:liars|thieves|crooks|dealers|robbers|related|rapists|terrorists|on drugs|criminals|scroungers|at it|perverts)\b",
        r"|(?:every one of|all) (?:these|those|them) (?:scroungers|parasites|freeloaders|animals|savages)\b",
        r"|(?:his|her|their) lips are moving\b",
        r"|(?:stone age|savage|backward|primitive|medieval) (?:people|habits|culture|lot|beliefs|country)\b",
        r"|they (?:trade|sell|treat|breed|marry|keep) (?:them|their (?:women|wives|daughters|kids|dogs)) (?:off |like )",
        r"|(?:smells?|stinks?|reeks?) like they all do\b",
        r"|nothing for us (?:to do|there)\b[^.\n]{0,10}\b(?:they|culture)|(?:sort|police) it among(?:st)? themselves",
        r"|(?:with|wi) that lot\b",
        r"|no(?:t)? worth a statement (?:aff|off|from) (?:them|that lot|those)\b",
        r"|(?:her|his|their) sort\b(?:[.!]|$)",
        r"|(?:stinks?|reeks?|smells?) of (?:them|em)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
