//! Where somebody lives, in words: a farm, a pitch, a boat, the house with the blue door.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD145",
    name: "dwelling-in-words",
    category: Category::PersonalData,
    title: Bilingual { en: "Where someone lives, in words", cy: "Ble mae rhywun yn byw, mewn geiriau" },
    why: Bilingual {
        en: "Whoever knows the place finds the door as surely as by an address.",
        cy: "Mae pwy bynnag sy’n adnabod y lle yn dod o hyd i’r drws mor sicr â thrwy gyfeiriad.",
    },
    instead: Bilingual {
        en: "Name the area instead, or pass it over the radio or the force’s own system.",
        cy: "Enwch yr ardal yn lle hynny, neu rhowch ef dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[where they live]", cy: "[ble maen nhw’n byw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A flat in a named block, a pitch, plot or caravan of a site, a room or flat above or at a named kind of house (“room 4 at the … B&B”), a mooring, a farm or cottage, a numbered house described by its door or by what \
        stands beside it, and a house told by its place (“two doors down from …”), beside words for somebody the police deal with (lives, staying, witness, suspect, \
        victim, nominal, misper, curfew). One’s own home, holidays, and places in an appeal to the public are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>(?:flat|fflat|apartment|apt|unit)\s?\d{1,3}[a-z]?,?\s+(?:\d{1,3}\s)?(?:[a-z'.-]{2,16}\s+){1,3}?(?:house|court|tower|towers|heights|point|mansions|lodge|block|buildings|llys|estate)\b(?:,?\s+[a-z'-]{3,16}){0,2}",
        r"|(?:caravan|pitch|plot|mooring|berth|chalet|static)\s?(?:no\.?\s?)?[a-z]?\d{1,3}[a-z]?,?\s+(?:[a-z'.-]{2,16},?\s+){1,4}?(?:park|site|yard|marina|camp|wharf|farm)",
        r"|(?:flat|room|bedsit|unit)\s?\d{1,3}[a-z]?,?\s+(?:above|over|behind|at)\s+the\s+(?:[a-z'&-]+\s){1,3}?(?:shop|hostel|hotel|b&b|bookies|chippy|takeaway|inn|lodge|launderette|barbers)\b(?:\s(?:on|in)\s[a-z'-]+(?:\s[a-z'-]+)?)?",
        r"|(?:narrow\s?boat|nb|barge|houseboat)[\s.\x22]+[a-z'-]{3,16}(?:\s[a-z'-]{3,16})?\x22?,?\s+(?:mooring|moored|berth|towpath|at|by|on)\b(?:\s?[a-z0-9'-]{1,16}){0,3}",
        r"|(?:number|no\.?|house|rhif)\s?\d{1,3}[a-z]?,?\s+(?:with\s+(?:the|a)\s+(?:[a-z]+\s+){1,2}?(?:door|gate|gates|fence|van|skip|porch|ramp)|next\s+to\s+(?:the\s+)?[a-z'-]+(?:\s[a-z'-]+)?)",
        r"|(?:the\s+[a-z-]{3,14}|(?:[a-z'-]{3,14}\s){1,2}?(?:cottage|forge|lodge|barn|rectory|vicarage|mill|bungalow|villa|house)),\s(?:[a-z'-]{3,14}\s){1,2}?(?:lane|road|street|close|drive|avenue|hill|row)\b(?:,\s[a-z'-]{3,16})?",
        r"|(?:two|three|\d|couple\s+of|few|next)\s+doors?\s+(?:down|up|along|away)\s+(?:from|fae|fra)\s+(?:the\s+)?[a-z'-]+(?:\s[a-z'-]+){0,2}",
        r"|(?:the\s+)?(?:(?:big|little|white|red|blue|green|yellow|brick|old|end|corner|last|first|second|third|semi|detached)\s+){0,3}(?:house|bungalow|cottage|end\s+terrace|mid\s+terrace|maisonette|caravan|tourer|bedsit)\s+(?:past|opposite|next\s+to|behind|above|on\s+the\s+corner\s+of|at\s+the\s+end\s+of|by)\s+(?:the\s+|st\.?\s+)?[a-z0-9'-]+(?:\s[a-z'-]+){0,2})",
        r"|\b(?:lives?|living|stays|staying|stopping|hiding|sleeping|kipping|placed|housed|moved|is|now|she's|he's|shes|hes)\s+(?:up\s+|now\s+)?(?:at|into|in|on|to)\s+(?:room\s\d{1,3},?\s+)?(?P<hit2>(?:[a-z'-]{3,16}\s+){1,3}?(?:farm|farmhouse|nursing\s+home|care\s+home|residential\s+unit|hostel|refuge|bail\s+hostel|children'?s\s+home|kids'?\s+home|children'?s\s+unit|kids'?\s+unit))\b",
        r"|\b(?:victim|informant|witness|complainant|nominal|suspect|sus|holder|ip)\s+(?:[a-z']+\s+){0,4}?(?:at|farms at|lives(?: at)?|is at|from)\s+(?P<hit3>(?:[a-z'-]{3,16}\s+){1,3}?(?:farm|farmhouse|barn|cottage|croft|lodge))\b",
        r"|\b(?P<hit4>(?:mooring|berth)\s\d{1,3}(?:,\s[a-z'-]{3,16})?)\b",
        r"|\b(?P<hit5>(?:[a-z'-]{3,16},?\s+){0,3}?(?:farm|cottage|bungalow|caravan|children's\s+unit|flats?|farmhouse)\b(?:,\s[a-z'-]{3,18}(?:\s[a-z'-]{3,16})?)?)\s?,?\s(?:is|that's|thats)\s+where\s+(?:[a-z0-9']+\s){1,6}?(?:lives?|stays|is living|is staying|is hiding)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context {
        hot: &[
            "lives", "live", "living", "stays", "staying", "stopping", "sleeping", "victim", "witness", "suspect", "sus", "susp", "nominal", "misper", "informant", "complainant", "ip",
            "rso", "dp", "wanted", "curfew", "tag", "warrant", "bailed", "cuckooed", "he's at", "hes at", "she's at", "shes at", "registered as", "address", "placed", "relocated", "moved to",
            "his home", "her home", "home is", "sleeps there", "barricaded", "fixed abode", "he's there", "door is", "bird's", "birds", "told the court", "knock", "nicking", "shares with", "shotgun's", "tells us", "search team", "cert holder", "shotgun", "his nans", "his nan's", "in laws", "be there for", "knife", "zombie knife", "dealing", "dealer", "his ex", "her ex", "the ex", "reporting", "go to", "house is", "protected", "tyst", "dioddefwr", "yn byw", "aros yn",
        ],
        against: &[
            "i", "we", "i'm", "we're", "my", "our", "me", "us", "holiday", "viewing", "for sale", "rent", "renting", "booked", "mortgage", "estate agent", "airbnb", "parking", "park at",
            "party", "meal", "drinks", "carvery", "turn left", "turn right", "meet", "pub", "tea room", "shop", "office", "surgery", "cafe", "nursery", "film", "museum", "dw i'n", "fi'n",
        ],
        before: 7,
        after: 6,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("hit2").or_else(|| candidate.group("hit3")).or_else(|| candidate.group("hit5")).is_none() {
        return Validity::Unknown;
    }
    // "Up at his granda's farm" names no place.
    let first = crate::text::words::first(candidate.text(), 1);
    let unnamed = first.iter().any(|word| matches!(*word, "his" | "her" | "their" | "my" | "our" | "the" | "this" | "that" | "some" | "another" | "your"));
    if unnamed { Validity::Invalid } else { Validity::Valid }
}
