//! Postal addresses with their postcode.

use crate::language::Bilingual;
use crate::rules::postcodes::postcode_pattern;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, postcodes, sources};
use crate::text::words::words;

/// Words that name a kind of street or house, English and Welsh.
const STREETS: [&str; 74] = [
    "road", "rd", "street", "st", "avenue", "ave", "av", "lane", "ln", "close", "cl", "drive", "dr", "crescent", "cres", "court", "ct",
    "place", "pl", "terrace", "terr", "ter", "way", "grove", "gr", "gardens", "gdns", "square", "sq", "hill", "row", "mews", "walk",
    "view", "park", "rise", "mount", "green", "parade", "house", "cottage", "cottages", "farm", "villas", "croft", "fold", "gate",
    "wynd", "brow", "bank", "end", "yard", "wharf", "quay", "broadway", "parc", "heol", "stryd", "ffordd", "lôn", "lon", "rhodfa",
    "clos", "maes", "bryn", "tŷ", "cwrt", "teras", "rhes", "pen", "llys", "cilgant", "allt", "tower",
];

/// Words that do not stand between a house number and its street.
const BETWEEN: [&str; 18] = [
    "to", "at", "in", "on", "from", "for", "with", "is", "are", "was", "and", "near", "outside", "by", "lads", "officers", "of", "yn",
];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD108",
    name: "postal-address",
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
    documentation: "A flat or house number, a street and a postcode in a district that exists (list of outcodes, CC0). A \
        postcode alone is found only beside words for a home. Places that publish their address (stations, hospitals, schools, \
        shops) and places named in an appeal to the public are not found.",
    detector: Detector::Pattern(concat!(
        r"(?:\b(?:flat|apartment|apt|unit|room|fflat|no\.?)\s?[a-z0-9]{1,5}[,\s]+)?\b\d{1,4}[a-z]?(?:-\d{1,4})?[,\s]+",
        r"(?:[a-z'.\x80-\xff-]+[,.\s]+){1,9}?", postcode_pattern!(), r"\b|\b", postcode_pattern!(), r"\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 2 },
    context: Context {
        hot: &[
            "lives", "live", "living", "lived", "address", "home", "h a", "home addr", "addr", "resides", "residing", "resident", "staying",
            "his house", "her house", "cyfeiriad", "byw", "gartref", "cartref", "bails to", "bailed to",
        ],
        against: &[
            "police station", "station", "hospital", "infirmary", "school", "academy", "college", "university", "the church", "parish church", "court house",
            "magistrates", "crown court", "surgery", "library", "town hall", "village hall", "community centre", "leisure centre", "centre",
            "pub", "hotel", "venue", "wedding", "birthday party", "party at", "party is", "leaving party", "the party", "at mine", "at ours", "sat nav", "satnav", "my house", "my address", "unit", "kit store", "office", "shop", "store", "collection point", "collection", "restaurant", "stadium", "club", "museum",
            "cafe", "supermarket", "tesco", "asda", "gorsaf", "ysgol", "ysbyty", "neuadd", "canolfan", "llyfrgell", "capel",
        ],
        before: 8,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    if !postcodes::ends_in_known_district(text) {
        return Validity::Invalid;
    }
    if !text.starts_with(|c: char| c.is_ascii_digit()) && words(text).count() <= 2 {
        return Validity::Unknown;
    }
    let all: Vec<&str> = words(text).collect();
    let street = all.iter().position(|word| STREETS.contains(word));
    let clean = street.is_some_and(|street| !all.iter().take(street).any(|word| BETWEEN.contains(word)));
    if clean { Validity::Valid } else { Validity::Unknown }
}
