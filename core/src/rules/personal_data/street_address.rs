//! Home addresses without their postcode.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words::{last, words};

/// Words that do not stand between a house number and its street.
const BETWEEN: [&str; 55] = [
    "to", "at", "in", "on", "from", "for", "with", "is", "are", "was", "and", "near", "outside", "by", "of", "off", "down", "up", "along", "per",
    "lads", "lad", "men", "people", "officers", "kids", "cars", "vans", "units", "mins", "min", "minutes", "hours", "hrs", "hour", "days", "weeks",
    "years", "yards", "miles", "mile", "metres", "am", "pm", "nd", "rd", "th", "times", "more", "other", "x", "that", "this", "his", "yn",
];

/// Words right before an address that leave no doubt, unless they are about the writer.
const LIVES: [&str; 8] = ["lives", "living", "lived", "resides", "residing", "bailed", "bails", "byw"];
const OWN: [&str; 6] = ["i", "i'm", "we", "my", "our", "fi"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD126",
    name: "street-address",
    category: Category::PersonalData,
    title: Bilingual { en: "Home address", cy: "Cyfeiriad cartref" },
    why: Bilingual {
        en: "It tells everyone in the group, and whoever they forward it to, where someone lives.",
        cy: "Mae’n dweud wrth bawb yn y grŵp, ac wrth bwy bynnag y byddant yn ei anfon ymlaen ato, ble mae rhywun yn byw.",
    },
    instead: Bilingual {
        en: "Name the area instead, or pass the address over the radio or the force’s own system.",
        cy: "Enwch yr ardal yn lle hynny, neu rhowch y cyfeiriad dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[address]", cy: "[cyfeiriad]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A house number and a name that ends in a word for a street (or, in Welsh, begins with one), as someone’s home: \
        with a flat before it, or beside words such as lives, address, bailed to or occupier. Public places, collisions, closed \
        roads, the writer’s own home and places in an appeal to the public are not found. With a postcode it is PD108.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>(?P<flat>(?:flat|apartment|apt|fflat)(?:\s?\d{1,3}[a-z]?|\s[a-z])[,\s]+)?[1-9]\d{0,3}[a-z]?(?:-\d{1,4})?,?[ \t]+(?:",
        r"(?P<name>(?:(?:[a-z'.-]|[\x80-\xff]){2,20}\s+){1,3}?)(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|court|place|terrace|terr|",
        r"way|grove|gardens|gdns|square|mews|rise|croft|row|walk|mount|bank|fold|heights|parade|chase|garth|end|hill|view|green|drove|wynd|gate|villas|cottages)",
        r"|(?P<welsh>(?:heol|stryd|ffordd|lôn|lon|rhodfa|clos|maes|teras|cwrt|llys|rhes)\s+(?:(?:yr?|y|pen|ty|tŷ)\s+)?(?:[a-z'-]|[\x80-\xff]){3,20})))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "lives", "live at", "living", "lived", "address", "home addr", "home address", "addr", "h a", "resides", "residing", "resident", "residence",
            "staying", "foster", "foster carers", "girl from", "lad from", "lads at", "man from", "woman from", "bloke from", "lass from", "put up at", "round at", "crashing at", "holed up", "placed at", "placement", "occupier", "occupant", "occupants", "tenant", "his house", "her house", "their house", "his gaff", "his flat", "her flat",
            "his home", "her home", "his mum's", "her mum's", "his mums", "her mums", "his nan's", "his dad's", "her dad's", "house at", "house on", "cannabis", "ip is", "the ip", "aggrieved", "complainant", "informant", "body", "moved to", "home is", "gyfeiriad", "chyfeiriad", "his parents", "bailed to", "bails to", "domestic", "dv", "nominal", "suspect", "victim",
            "wanted", "warrant", "curfew", "tag", "concern for", "welfare check", "neighbour", "neighbours", "cyfeiriad", "byw", "gartref", "cartref",
            "ei dŷ", "ei thŷ", "dioddefwr",
        ],
        against: &[
            "police station", "station", "hospital", "infirmary", "school", "academy", "college", "university", "church", "crown court", "court at", "magistrates",
            "surgery", "library", "town hall", "village hall", "community centre", "leisure centre", "centre", "pub", "hotel", "venue", "wedding",
            "party", "at mine", "my house", "my address", "my new address", "our house", "our new", "we live", "i live", "i'm living", "store", "office",
            "shop", "collection point", "restaurant", "takeaway", "stadium", "club", "museum", "cafe", "supermarket", "tesco", "asda", "garage",
            "care home", "nursing home", "closed", "closure", "shut", "junction", "collision", "rtc", "crash", "roadworks", "diversion", "cordon",
            "car park", "bus", "for sale", "viewing", "victim support", "drop in", "gorsaf", "ysgol", "ysbyty", "neuadd", "canolfan", "llyfrgell", "capel", "ar gau",
        ],
        before: 8,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let name = candidate.group("name").or_else(|| candidate.group("welsh")).unwrap_or_default();
    if words(name).any(|word| BETWEEN.contains(&word)) {
        return Validity::Invalid;
    }
    let before = last(candidate.before(), 5);
    let lives = before.iter().any(|word| LIVES.contains(word)) && !before.iter().any(|word| OWN.contains(word));
    if lives || candidate.group("flat").is_some() { Validity::Valid } else { Validity::Unknown }
}
