//! Names of people said to have done, or to be wanted for, something.

use crate::context::Purpose;
use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};
use crate::text::words;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD141",
    name: "suspect-name",
    category: Category::PersonalData,
    title: Bilingual { en: "Name of a suspect", cy: "Enw rhywun dan amheuaeth" },
    why: Bilingual {
        en: "It ties a person to a crime before a court has, and it may warn them or harm the case.",
        cy: "Mae’n cysylltu person â throsedd cyn i lys wneud hynny, a gall eu rhybuddio neu niweidio’r achos.",
    },
    instead: Bilingual {
        en: "Leave the name out, or pass it over the radio or through the force’s own system.",
        cy: "Gadewch yr enw allan, neu rhowch ef dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A full name (also *SURNAME, First*, *J. Surname*, *Mr Surname*, or without capitals where both names are known) beside words \
        of suspicion, arrest, charge, warrant, offence or record. Colleagues, people in public life and the news, places and brands \
        named like people, and defendants in a court’s published result are not found.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "suspect", "suspects", "suspected", "sus", "main sus", "second sus", "susp", "susps", "on sight", "wanted for", "been at it again", "on the cctv", "the limp", "nominal", "nominals", "offender", "offenders", "wanted", "arrested",
            "rearrested", "nicked", "locked up", "lifted", "detained", "in custody", "custody", "charged", "bailed",
            "on bail", "no bail", "failed to answer", "answer bail", "warrant", "warrants", "recall", "recalled",
            "on licence", "licence", "fta", "fail to appear", "failed to appear", "pnc", "pnc'd", "mugshot", "mug shot",
            "custody photo", "burglary", "burglaries", "burglar", "robbery", "robberies", "robber", "dealing", "dealer",
            "drug dealer", "stabbing", "stabbed", "stabber", "wounding", "section 18", "s18", "section 20", "s20", "gbh",
            "abh", "drink drive", "drink driving", "drink driver", "drug driving", "flasher", "flashing", "nonce", "paedo",
            "paedophile", "sex offender", "sex offenders register", "rso", "shpo", "coughed", "admitted it",
            "full admission", "prolific", "thieves", "burglars", "robbers", "dealers", "back at it", "markers", "warning markers", "out of prison", "released from prison",
            "just been released", "drunk and disorderly", "public order", "shoplifter", "shoplifting", "thief", "rapist",
            "rape", "raped", "murderer", "murder", "kidnap", "assault", "assaulted", "affray", "pwits", "intent to supply",
            "wraps", "stop and search", "searched", "stop searched", "section 1 search", "we know it's", "prime suspect",
            "responsible for", "person of interest", "intel on", "intel", "obs on", "strangled", "beat up",
            "knocked her about", "harassment", "stalking", "breach", "breached", "curfew", "tag", "tagged", "on the run",
            "absconded", "pursuit", "failed to stop", "disqual", "disqualified", "done for", "sent down", "with the knife",
            "got a knife", "with a machete", "that bit", "assaulted police", "spat at", "arrest",
            "interviewed under caution", "voluntary attendance", "cautioned", "conditional caution", "arestio", "arestiwyd",
            "harestio", "ei arestio", "cyhuddo", "gyhuddo", "chyhuddo", "amheuir", "lladrad", "ddalfa", "dalfa", "gwarant",
            "treisio", "dreisio", "droseddwr", "troseddwr", "dan amheuaeth", "eisiau am", "remanded", "on remand", "remand",
            "breaching", "breaches", "cbo", "asbo", "non mol", "punched", "punched her", "hit his", "hit her", "hits her",
            "battered", "beats her", "his missus", "growing weed", "growing cannabis", "cannabis farm", "cannabis grow",
            "weed farm", "sex worker", "kicked off", "resisted", "resisting", "cuffed", "in the cells", "in cells",
            "tasered", "tazered", "bitten", "threatened", "threats to kill", "threatening", "harassing", "stole", "stealing",
            "stolen", "robbed", "robbing", "burgled", "burgling", "supplying", "county lines", "cuckooed", "cuckooing",
            "ocg", "shooting", "gunpoint", "machete", "twoc", "going equipped", "kidnapped", "bail conditions", "probation",
            "got form", "previous for", "known to us", "known to police", "known to the police", "rui",
            "released under investigation", "nfa'd", "nfa", "community resolution", "mappa", "indecent images",
            "exposed himself", "exposing himself", "exposure", "voyeurism", "arson", "set fire", "criminal damage",
            "bladed article", "weapons", "accused of", "alleged", "allegation", "allegations", "being investigated",
            "under investigation", "ram raid", "ringleader", "gang", "grooming", "lying to us", "no comment",
            "gave no comment", "went no comment", "his brief", "manhunt", "appropriate adult", "spitting", "spat", "biter",
            "drug test", "blew", "over the limit", "rammed", "he's bailed", "she's bailed", "voluntary interview",
            "handling", "fraud", "fraudster", "conned", "ponzi", "scammer", "fence", "fencing gear", "crack den", "drugs",
            "drug", "ket", "ar ffo", "y ddalfa", "ymosod", "ymosodiad", "llofruddio", "gyffuriau", "cyffuriau", "lladrata",
            "ddwyn", "dwyn", "theft", "thefts", "shop theft", "thieving", "getting knocked", "going through his door",
            "put his door in", "door put in", "door in", "circulated", "ticket out", "ticket out for", "just got out",
            "back inside", "inside again", "banged up", "not playing ball", "recognise this one", "recognise him",
            "went through the shutters", "drugs running", "running drugs", "owes money", "took a swing", "swung for",
            "lashed out", "kicking off", "ran from us", "did a runner", "legged it", "decamped", "bail hostel",
            "breathalysed", "positive for", "swabs", "prints", "his prints", "fingerprints", "arrest enquiry",
            "arrest attempt", "turned over", "house search", "search his", "intel log", "wanted list", "outstanding",
            "outstanding suspect", "at it again", "up to his old tricks", "steals", "nicks", "robs", "burgles",
            "selling drugs", "sells drugs", "selling gear", "selling weed", "deals", "driving without", "no licence",
            "no insurance", "drunk driver", "under suspicion", "pinched", "caught with", "found with", "caught nicking",
            "caught stealing", "chased", "tackled", "pepper sprayed", "pava'd", "spark out in", "drunk in charge",
            "domestic abuser", "perp", "perpetrator", "baddie", "scrote", "toerag", "scumbag", "scrotes", "dan ddylanwad",
            "yrru dan", "heddlu'n chwilio", "done time", "did time", "served time", "been let out", "let out",
            "got previous", "knife", "blade", "failing to surrender", "fail to surrender", "surrender", "malicious comms",
            "stalker", "torched", "smelt of cannabis", "smelled of cannabis", "smelt of weed", "down his pants",
            "down her pants", "down his boxers", "missed his curfew", "missed her curfew", "for kids",
            "the one with the indecent", "refusing to come out", "in his cell", "in her cell", "biting", "bites",
            "named him", "putting his hand", "up her skirt", "groping", "gropes", "groped", "need to nick", "arresting",
        ],
        against: persons::SOCIAL,
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

/// Words that point at who did it.
const POINTING: &[&str] = &[
    "suspect", "suspects", "suspected", "we know it's", "it was", "it'll be", "that'll be", "got out", "it is", "it's", "responsible", "behind", "wanted", "arrested", "nicked", "charged", "nominal", "prolific", "thief", "burglar", "shoplifter", "look out for", "eye out for",
    "looking for", "named", "known", "on bail", "done by", "doing the", "out of prison", "released", "lladron yw", "dan amheuaeth",
];

/// What right after a name says that the person was arrested or charged: then a name that is also a word is one.
const ARRESTED: &[&str] = &[
    " nicked for ", " nicked on ", " arrested for ", " arrested on ", " lifted for ", " charged with ", " remanded for ", " bailed for ", " was nicked", " was arrested", " was charged",
    " was lifted", " was remanded", " been nicked", " been arrested", " been charged", " been lifted", " been remanded", " got nicked", " got arrested", " got lifted", " has been nicked",
    " has been arrested", " has been charged", " has been remanded",
];

/// What right after a verb says that the person named did it, as officers do.
const OBJECTS: &[&str] = &[
    "a", "an", "the", "two", "three", "four", "five", "him", "her", "them", "some", "another", "this", "that", "one", "someone", "lads", "his", "our", "my", "more",
];

/// What right after a name says that it was done to them.
const SUFFERED: &[&str] = &[
    " was stabbed", " was robbed", " was assaulted", " was raped", " was strangled", " was burgled", " got stabbed", " got robbed", " has been stabbed", " has been robbed",
    " has been assaulted", " has been raped", " has been beaten", " is the victim", " is our victim", " is the ip", " is our witness", " disclosed", " reported",
];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let suffered = SUFFERED.iter().any(|phrase| candidate.after().starts_with(phrase));
    let victim = persons::follows(candidate, &["victim", "victim is", "ip", "ip is", "complainant", "complainant is", "witness", "witness is"]);
    let mut next = words::first(candidate.after(), 4).into_iter();
    let verb = next.next();
    let next = next.next();
    // "Chris Booth nicked two" is a colleague; "Ann Booth wanted to" is no warrant.
    let acts = verb.is_some_and(|verb| ["nicked", "arrested", "detained", "lifted", "stopped", "searched", "charged", "caught", "booked"].contains(&verb))
        && next.is_some_and(|word| OBJECTS.contains(&word));
    let wants = verb == Some("wanted") && !next.is_some_and(|word| ["for", "on", "by", "in", "person", "recall", "since", "again"].contains(&word));
    // A notice about thefts is full of crime words, and thanks and names colleagues and neighbours.
    let notice = candidate.circumstances().purpose() == Some(Purpose::TheftNotice) && !persons::near(candidate, 7, POINTING);
    if notice || acts || wants || suffered || victim || candidate.is_reported() {
        return Validity::Invalid;
    }
    let arrested = ARRESTED.iter().any(|phrase| candidate.after().starts_with(phrase));
    match persons::full_name(candidate) {
        Validity::Unknown if arrested => Validity::Valid,
        validity => validity,
    }
}
