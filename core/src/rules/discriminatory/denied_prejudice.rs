//! Openings that deny prejudice, and banter as an excuse.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::group;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// A group or what is said of one, which must be near.
static GROUP: Lazy = Lazy::new(concat!(r"\b(?:", group!(), r"|racist|racialist|sexist|homophobic|transphobic|ageist|skin|accent|race|coconut|tits|curry|halal|terrorist|bomb|torch|he\'s called)\b"));

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
            r"(?:i'?m |im |i am |ah'm |not |no' )*(?:not|no|nae|never) (?:being |a |bein )?(?:racist|racialist|sexist|homophobic|transphobic|ageist|ableist",
            r"|prejudiced|anti-?\w+)(?: or (?:anything|owt|nothing|nowt|anythin))?(?: like)?,? (?:but|because|cos|just|like but)\b",
        r"|(?:(?:i )?(?:don'?t|dont) mean to be (?:racist|sexist|homophobic|transphobic)",
            r"|(?:nothing|nowt) against (?:the )?(?:female|women|gays?|muslims?|black|asian|trans|travellers|gypsies|immigrants|foreigners|old|older|disabled",
            r"|them)(?: [\w']+){0,2}),? but\b",
        r"|(?:some of my|one of my|my) best (?:mates?|friends?) (?:is|are|r) (?:black|gay|asian|muslim|trans|a lesbian|jewish|polish", r"|travellers?)\b[^.!?\n]{0,20}but",
        r"|(?:can'?t|cant) say (?:anything|owt|that|nowt|nothing) (?:these days|any ?more|now|nowadays)\b",
        r"|(?:woke|pc) (?:brigade|police|mob)\b",
        r"|political correctness gone mad\b",
        r"|(?:it'?s |its |it is |was |just |only )*(?:just|only) (?:a bit of |a )?(?:banter|bants|joking|a joke|having a laugh)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 3 },
    context: Context::NONE,
};
