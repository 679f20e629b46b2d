//! Openings that deny prejudice, and banter as an excuse.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// A group, or what is said of one, which must be near.
static GROUP: Lazy = Lazy::new(
    r"\b(?:blacks?|asians?|whites?|muslims?|gays?|gay|lesbians?|bi|trans|travell?ers?|gyps(?:y|ies|ys)|roma|romany|romanians?|poles?|polish|albanians?|somalis?|nigerians?|jamaicans?|pakistanis?|indians?|chinese|africans?|arabs?|turks?|turkish|kurds?|kurdish|lithuanians?|bulgarians?|ukrainians?|afghans?|iraqis?|syrians?|iranians?|vietnamese|filipinos?|irish|scottish|welsh|jews?|jewish|sikhs?|hindus?|catholics?|protestants?|mosques?|synagogue|women|woman|girls|females?|ladies|mothers|mums|pensioners?|oaps?|elderly|immigrants?|migrants?|asylum|refugees?|foreigners?|foreign|eastern europeans?|europeans|disabled|autistic|deaf|blind|wheelchairs?|mental health|pregnant|maternity|pride|rainbow|caravans?|sites?|lurcher|tinkers?|taffs?|jocks?|millennials|youngsters|boomers|blue badge|burkas?|hijabs?|turbans?|dreads|dreadlocks|pwyliaid|sipsiwn|teithwyr|mwslemiaid|merched|hen bobl|racist|racialist|sexist|homophobic|transphobic|ageist|skin|accent|rucksack|torch|terrorist|bomb|race|coconut|choc ice|tits|arse|curry|halal|beard|lesbian|shade|tan)\b",
);

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &GROUP) { said::said(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI507",
    name: "denied-prejudice",
    category: Category::Discriminatory,
    title: Bilingual { en: "“Not being racist, but”", cy: "“Dim yn hiliol, ond”" },
    why: Bilingual {
        en: "What follows such an opening, or is excused as banter, is judged by how it is read and not by how it was meant.",
        cy: "Bernir yr hyn sy’n dilyn agoriad o’r fath, neu a esgusodir fel tynnu coes, yn ôl sut y’i darllenir ac nid sut y’i bwriadwyd.",
    },
    instead: Bilingual {
        en: "Leave out what needs the excuse.",
        cy: "Gadewch allan yr hyn sydd angen yr esgus.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Openings that deny prejudice before something is said of a group, and what is excused as banter beside a group or a nickname for one. Saying that banter is no excuse is not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:i'?m |im |i am |ah'm |not |no' )*(?:not|no|nae|never) (?:being |a |bein )?(?:racist|racialist|sexist|homophobic|transphobic|ageist|ableist|prejudiced|anti-?\w+)(?: or (?:anything|owt|nothing|nowt|anythin))?(?: like)?,? (?:but|because|cos|just|like but)\b",
        r"|(?:i )?(?:don'?t|dont|have nothing|got nothing|nothing|nowt|have nowt) (?:mean to be racist but|against (?:female|women|gay|gays|muslims?|black|asian|trans|travellers|gypsies|the gays|immigrants|foreigners|old|disabled|them|older)(?: [\w']+){0,2},? but)\b",
        r"|(?:some of my|one of my|my) best (?:mates?|friends?) (?:is|are|r) (?:black|gay|asian|muslim|trans|a lesbian|jewish|polish|travellers?)\b[^.!?\n]{0,20}but",
        r"|(?:can'?t|cant) say (?:anything|owt|that|nowt|nothing) (?:these days|any ?more|now|nowadays)\b",
        r"|(?:can'?t|can|isn'?t|not) (?:take a joke|allowed to say)\b",
        r"|(?:before the )?(?:woke|pc) (?:brigade|police|mob|lot)\b",
        r"|gone (?:all )?(?:woke|pc)\b",
        r"|political correctness gone mad\b",
        r"|snowflake(?:s)? (?:will|are|can'?t|gets?|need)\b",
        r"|(?:it'?s |its |it is |was |just |only )*(?:just|only) (?:a bit of |a )?(?:banter|bants|joking|a joke|having a laugh)\b",
        r"|it'?s banter,? (?:we|she|he|they|lads|mate)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 3 },
    context: Context::NONE,
};
