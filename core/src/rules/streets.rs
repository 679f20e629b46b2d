//! House numbers with the names of their streets.

use crate::rules::Candidate;
use crate::text::words::words;

/// Words that do not stand between a house number and its street.
const BETWEEN: [&str; 64] = [
    "going", "coming", "heading", "walking", "driving", "either", "not", "wear", "that's", "to", "at", "in", "on",
    "from", "for", "with", "is", "are", "was", "and", "near", "outside", "by", "of", "off", "down", "up", "along",
    "per", "lads", "lad", "men", "people", "officers", "kids", "cars", "vans", "units", "mins", "min", "minutes",
    "hours", "hrs", "hour", "days", "weeks", "years", "yards", "miles", "mile", "metres", "am", "pm", "nd", "rd", "th",
    "times", "more", "other", "x", "that", "this", "his", "yn",
];

/// A regular expression for a house number and a name that ends in a word for a street, or, in Welsh, begins with one.
macro_rules! numbered_street {
    () => {
        concat!(
            r"\b(?P<hit>(?P<flat>(?:flat|apartment|apt|fflat)(?:\s?\d{1,3}(?:[a-z]|/\d)?|\s[a-z])[,\s]+|\d{1,2}f\d?[,\s]+|\d/\d[,\s]+)?(?:[1-9]\d{0,3}[a-z]?(?:-\d{1,4})?|(?:(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine)(?:\s(?:oh|one|two|three|four|five|six|seven|eight|nine)){1,2}|(?:(?:one|two|three|a)\s)?hundred(?:\sand\s(?:[a-z]+ty[\s-])?[a-z]+)?)),?[ \t]+(?:",
            r"(?P<name>(?:(?:[a-z'.-]|[\x80-\xff]){2,20}\s+){1,3}?)(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|court|place|terrace|terr|",
            r"way|grove|gardens|gdns|square|mews|rise|croft|row|walk|mount|bank|fold|heights|parade|chase|garth|end|hill|view|green|drove|wynd|hollow|brae|nook|gate|villas|cottages|ct|cl|cresc)",
            r"|the\s+(?:paddock|close|crescent|mount|grove|oval|glebe|orchard|spinney|leas|meadows|willows|maltings|crofts?|hollies|limes|beeches|firs|oaks|elms|chase|terrace|mews|row)\b",
            r"|(?P<welsh>(?:heol|stryd|ffordd|lôn|lon|rhodfa|clos|maes|teras|cwrt|llys|rhes)\s+(?:(?:yr?|y|pen|ty|tŷ)\s+)?(?:[a-z'-]|[\x80-\xff]){3,20})))\b",
        )
    };
}

pub(crate) use numbered_street;

/// Houses that everybody knows.
const FAMOUS: [&str; 5] =
    ["10 downing street", "11 downing street", "221b baker street", "4 privet drive", "25 cromwell street"];

/// Whether it is a house that everybody knows.
#[must_use]
pub fn is_famous(candidate: &Candidate<'_>) -> bool {
    FAMOUS.contains(&candidate.text())
}

/// Whether what stands between number and word can be a name.
#[must_use]
pub fn is_street(candidate: &Candidate<'_>) -> bool {
    let name = candidate.group("name").or_else(|| candidate.group("welsh")).unwrap_or_default();
    !words(name).any(|word| BETWEEN.contains(&word))
}
