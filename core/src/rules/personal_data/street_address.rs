//! Home addresses without their postcode.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::streets::{is_famous, is_street, numbered_street};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words::last;

/// Words right before an address that leave no doubt, unless they are about the writer.
const LIVES: [&str; 9] = ["warrant", "lives", "living", "lived", "resides", "residing", "bailed", "bails", "byw"];
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
    detector: Detector::Pattern(numbered_street!()),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "lives", "missing from", "she left", "he left", "went from", "home to", "hame tae", "drive of", "shed at", "sheds at", "garage of", "passage at", "sied yn", "laying up", "ex partner", "ex partner's", "dealer", "laying low", "owner away", "passing attention", "his bird's", "her bloke's", "arrest enq", "his mam's", "door goes in", "search team", "markers", "shotgun", "anyone been to", "dads is", "mums is", "nans is", "stays", "stopping at", "moved in", "relocated", "relocated to", "protected party", "he's at", "hes at", "she's at", "shes at", "sus", "susp", "suspects", "gaff", "arrest attempt", "witness", "tyst",
            "rso", "to find him", "to find her", "girlfriend's", "girlfriends", "boyfriend's", "in laws", "log says", "marker", "arrest on sight", "cite", "kicking off",
            "screaming", "approved premises", "cuckooed", "aros", "adra", "adre", "grow in", "breached", "breach of", "firearms cert", "nominal at", "bail check", "live at", "living", "lived", "address", "home addr", "home address", "addr", "h a", "resides", "residing", "resident", "residence",
            "staying", "foster", "foster carers", "girl from", "lad from", "lads at", "man from", "woman from", "bloke from", "lass from", "put up at", "round at", "crashing at", "holed up", "placed at", "placement", "occupier", "occupant", "occupants", "tenant", "his house", "her house", "their house", "his gaff", "his flat", "her flat",
            "his home", "her home", "his mum's", "her mum's", "his mums", "her mums", "his nan's", "his dad's", "her dad's", "house at", "house on", "cannabis", "ip is", "the ip", "aggrieved", "complainant", "informant", "body", "moved to", "home is", "gyfeiriad", "chyfeiriad", "his parents", "bailed to", "bails to", "domestic", "dv", "nominal", "suspect", "victim",
            "wanted", "warrant", "curfew", "tag", "concern for", "welfare check", "neighbour", "neighbours", "cyfeiriad", "byw", "gartref", "cartref",
            "ei dŷ", "ei thŷ", "dioddefwr",
        ],
        against: &[
            "police station", "station", "hospital", "infirmary", "school", "academy", "college", "university", "church", "crown court", "court at", "magistrates",
            "surgery", "library", "town hall", "village hall", "community centre", "leisure centre", "centre", "pub", "hotel", "venue", "wedding",
            "fictional", "scenario", "birthday party", "lunch", "dinner", "bbq", "curry", "invite", "invites", "invited", "bring cash", "at ours", "party at", "party is", "leaving party", "the party", "at mine", "my house", "my address", "my new address", "our house", "our new", "we live", "i live", "i'm living", "store", "office",
            "shop", "collection point", "restaurant", "takeaway", "stadium", "club", "museum", "cafe", "supermarket", "tesco", "asda", "garage",
            "care home", "nursing home", "closed", "closure", "shut", "junction", "collision", "rtc", "crash", "roadworks", "diversion", "cordon",
            "car park", "bus", "for sale", "viewing", "victim support", "drop in", "gorsaf", "ysgol", "ysbyty", "neuadd", "canolfan", "llyfrgell", "capel", "ar gau",
        ],
        before: 8,
        after: 8,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if !is_street(candidate) || is_famous(candidate) {
        return Validity::Invalid;
    }
    let before = last(candidate.before(), 5);
    let lives = before.iter().any(|word| LIVES.contains(word)) && !before.iter().any(|word| OWN.contains(word));
    if lives || candidate.group("flat").is_some() { Validity::Valid } else { Validity::Unknown }
}
