//! A first lexicon of slurs.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words;

/// The words, with their plurals. Words that most people use for something else are left to the language layer.
const WORDS: [&str; 63] = [
    "paki", "pakis", "nigger", "niggers", "nigga", "niggas", "chink", "chinks", "chinky", "coon", "coons", "wog", "wogs", "gook", "gooks",
    "darkie", "darkies", "darky", "spic", "spics", "spick", "raghead", "ragheads", "towelhead", "towelheads", "muzzie", "muzzies", "kike",
    "kikes", "yid", "yids", "kaffir", "kaffirs", "pikey", "pikeys", "pikies", "gyppo", "gyppos", "gypo", "gypos", "gippo", "gippos",
    "faggot", "faggots", "poofter", "poofters", "poof", "poofs", "dyke", "dykes", "lezzer", "lezzers", "tranny", "trannies", "retard",
    "retards", "spastic", "spastics", "spaz", "mong", "mongs", "slut", "sluts",
];

/// Words that mean something harmless beside other words: the slur, and what says so.
const HARMLESS: [(&str, &[&str]); 9] = [
    ("chink", &["light", "armour", "glass", "glasses", "curtain", "curtains", "door", "wall", "sound"]),
    ("coon", &["maine", "cat", "kitten", "cats"]),
    ("spic", &["span"]),
    ("faggot", &["peas", "gravy", "mash", "butcher", "butchers", "chips", "meat", "pork", "brains", "tea", "recipe", "bundle"]),
    ("dyke", &["offa's", "water", "drain", "ditch", "flood", "bank", "road", "lane", "van", "walk", "footpath", "sea", "devil's", "field"]),
    ("tranny", &["transit", "van", "ford", "gearbox", "radio", "oil", "gear"]),
    ("spastic", &["diplegia", "quadriplegia", "hemiplegia", "paraplegia", "cerebral", "colon", "muscle"]),
    ("poof", &["gone", "it's", "went", "disappeared", "vanished", "and", "magic", "just"]),
    ("yid", &["army", "spurs", "tottenham"]),
];

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI501",
    name: "slur",
    category: Category::Discriminatory,
    title: Bilingual { en: "Slur", cy: "Gair sarhaus" },
    why: Bilingual {
        en: "This word demeans people for who they are, whoever is meant and however it is meant.",
        cy: "Mae’r gair hwn yn bychanu pobl am bwy ydynt, pwy bynnag a olygir a sut bynnag y’i golygir.",
    },
    instead: Bilingual {
        en: "Say what the person did, not what they are called.",
        cy: "Dywedwch beth wnaeth y person, nid beth y’i gelwir.",
    },
    placeholder: Some(Bilingual { en: "[word taken out]", cy: "[gair wedi’i dynnu allan]" }),
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Words that demean people for their race, religion, disability, sexual orientation, sex or for being Travellers, \
        also in leetspeak, with look-alike letters or with the letters set apart. Their harmless namesakes (a chink of light, \
        faggots and peas), and reports of a hate crime that quote them, are not found.",
    detector: Detector::Lexicon(&WORDS),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "hate crime", "hate incident", "hate crimes", "racially aggravated", "religiously aggravated", "homophobic abuse", "racial abuse",
            "racist abuse", "racist chanting", "hate speech", "the slur", "slurs", "the word", "words like", "shouted", "shouting", "shouts",
            "chanting", "screamed", "unacceptable", "not acceptable", "never acceptable", "never ok", "not ok", "as a proud", "proud to be",
            "disablist", "trosedd casineb", "gwaeddodd",
        ],
        before: 10,
        after: 10,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    // A word that is quoted, condemned or taught about is not said; in a quotation of one's own it may be, so it only weighs less.
    if candidate.is_reported() {
        return Validity::Unknown;
    }
    let word = candidate.text();
    let Some((_, harmless)) = HARMLESS.iter().find(|(slur, _)| word.starts_with(slur)) else { return Validity::Valid };
    let near = words::last(candidate.before(), 5).into_iter().chain(words::first(candidate.after(), 5));
    if near.into_iter().any(|word| harmless.contains(&word)) { Validity::Invalid } else { Validity::Valid }
}
