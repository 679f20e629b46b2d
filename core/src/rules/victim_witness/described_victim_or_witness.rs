//! Victims and witnesses who are not named but can be told from what is said.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};
use crate::text::words;

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW306",
    name: "described-victim-or-witness",
    category: Category::VictimWitness,
    title: Bilingual { en: "Description of a victim or witness", cy: "Disgrifiad o ddioddefwr neu dyst" },
    why: Bilingual {
        en: "Even without the name, people who know the place will know who it is.",
        cy: "Hyd yn oed heb yr enw, bydd pobl sy’n adnabod y lle yn gwybod pwy ydyw.",
    },
    instead: Bilingual {
        en: "Leave out where they live, work or go to school, and what they look like.",
        cy: "Gadewch allan ble maen nhw’n byw, yn gweithio neu’n mynd i’r ysgol, a sut olwg sydd arnynt.",
    },
    placeholder: Some(Bilingual { en: "[description of a person]", cy: "[disgrifiad o berson]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A victim, witness or informant, or a person said to have been raped, abused or assaulted, with where they live, work or go to \
        school, or a look that tells them apart. What happened to whom without such a detail, staff who support victims, and \
        suspects described so that they can be found, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>(?:(?:the|that|this|our|your|my|a|an|y|mae'r)\s+)?(?:[a-z0-9-]+\s+){0,4}?(?:(?P<role>victim|witness|complainant|ip|informant|chis|source|grass|snout|dioddefwr|dioddefwraig|tyst|hysbysydd)|(?P<person>girl|lass|lad|boy|kid|woman|lady|man|bloke|child|teenager|mum|old dear|old boy|pensioner|neighbour|student|pupil|baby|nurse|teacher|yo|year old|yr old|merch|bachgen|menyw))\b",
        r"(?:[\s,]+(?:-\s)?[a-z0-9'&/\x80-\xff-]+){0,9}?[\s,]+(?:-\s)?",
        r"(?:(?:at|from|of|in)\s+(?:number|no\.?|flat|house)\s?\d+[a-z]?|(?:lives?|living)\s+(?:on|at|above|opposite|next (?:door )?to|near|with|off|round|behind|over)\s+(?:the\s)?[a-z0-9'\x80-\xff-]+(?:\s(?:road|street|lane|close|avenue|flats))?",
        r"|(?:works?|working)\s+(?:in|at|for|as|behind|on)\s+(?:the\s|a\s)?[a-z0-9'&\x80-\xff-]+|(?:goes|go|going)\s+to\s+[a-z'\x80-\xff-]+(?:\s[a-z'\x80-\xff-]+)?\s(?:school|college|academy|primary|high|comp|uni)",
        r"|(?:is|was)\s+in\s+year\s+\d+|is\s+(?:a|the)\s+(?:barmaid|barman|teacher|nurse|cleaner|caretaker|student|teaching assistant|shop assistant|taxi driver|cabbie|postman|landlord|landlady|manager|receptionist|hairdresser|dinner lady|doctor|vicar)\b(?:\s(?:at|in|of|on)\s(?:the\s|st\s)?[a-z'\x80-\xff-]+)?",
        r"|(?:has\s+)?moved\s+(?:in\s+with|to|into)\s+(?:(?:his|her|their|a|the)\s+)?[a-z0-9'\x80-\xff-]+(?:\s(?:in|on)\s[a-z'\x80-\xff-]+)?|(?:now\s+)?staying\s+(?:at|with|in)\s+(?:his|her|their|the|a)\s+[a-z'\x80-\xff-]+",
        r"|(?:the|a)\s+(?:taxi driver|barmaid|barman|landlord|landlady|postman|milkman|caretaker|cleaner|vicar|imam|shopkeeper|bus driver|lollipop lady|neighbour)\s(?:at|from|of|on|in)\s(?:the\s)?[a-z'\x80-\xff]+",
        r"|has\s+(?:red|ginger|blonde|pink|purple|blue|green)\s+hair|(?:blonde|ginger|redhead|red-haired)\s+(?:lass|girl|lad|woman)|daughter\s+of|son\s+of|'s\s+(?:daughter|son|wife|husband|sister|brother)",
        r"|yn\s+(?:byw|gweithio)\s+(?:yn|ar|ger|mewn|i)\s+(?:[a-z'\x80-\xff-]+)))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "support", "care", "training", "code", "commissioner", "volunteer", "job", "vacancy", "film", "documentary",
            "book", "podcast", "panto", "appeal", "box", "statement template", "suspect", "described as",
        ],
        before: 1,
        after: 1,
        published_in_appeals: true,
    },
};

/// Words that say what was done to a person who is called neither victim nor witness.
const SUFFERED: &[&str] = &[
    "victim", "complainant", "raped", "sexually assaulted", "abused", "groomed", "trafficked", "stabbed", "beaten", "beaten up", "battered", "assaulted", "strangled", "stalked", "attacked", "burgled", "conned", "scammed", "mugged", "duped", "robbed", "disclosed", "rape victim",
    "domestic", "dv", "made the complaint", "grassed", "reported the", "reported him", "reported her", "told us", "rang it in", "called it in", "phoned it in", "gave evidence", "saw him", "picked him out", "saw it", "saw the", "gave the statement", "gave us", "made a complaint", "reported it", "ei threisio", "ei dreisio", "ei cham-drin", "hung himself", "hung herself", "died",
    "sudden death",
];

/// What after "witness" or "victim" makes it something other than a person.
const NOT_A_PERSON: &[&str] = &[
    "support", "care", "service", "services", "blaming", "impact", "code", "statement", "statements", "personal", "box", "surcharge", "liaison", "satisfaction", "contact", "focus", "focused", "protection", "training", "control",
];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let role = candidate.group("role");
    let all: Vec<&str> = words::words(candidate.text()).collect();
    let next = role.and_then(|role| all.iter().position(|word| *word == role)).and_then(|at| all.get(at + 1));
    if candidate.is_reported() || next.is_some_and(|word| NOT_A_PERSON.contains(word)) || candidate.text().contains(" suspect") {
        return Validity::Invalid;
    }
    // "Source" and "grass" are mostly something else: only with their own article.
    if role.is_some_and(|role| matches!(role, "source" | "grass")) && !["our ", "the ", "my "].iter().any(|article| candidate.text().starts_with(article)) {
        return Validity::Invalid;
    }
    let suffered = SUFFERED.iter().any(|phrase| words::contains(&all, phrase)) || persons::near(candidate, 7, SUFFERED);
    if role.is_some() || suffered { Validity::Valid } else { Validity::Invalid }
}
