//! A house number and a street near the full name of somebody, without a word that says who lives there.

use crate::context::Detail;
use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::streets::{is_street, numbered_street};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD146",
    name: "address-beside-a-name",
    category: Category::PersonalData,
    title: Bilingual { en: "Address beside a name", cy: "Cyfeiriad wrth ymyl enw" },
    why: Bilingual {
        en: "With the name beside it, it leads to somebody’s door.",
        cy: "Gyda’r enw wrth ei ymyl, mae’n arwain at ddrws rhywun.",
    },
    instead: Bilingual {
        en: "Name the area instead, or pass the address over the radio or the force’s own system.",
        cy: "Enwch yr ardal yn lle hynny, neu rhowch y cyfeiriad dros y radio neu drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[address]", cy: "[cyfeiriad]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A house number and a street (as in PD126) near a full name, where nothing says who lives there. Found only with the name. Invitations, \
        business and public buildings, the writer’s own home, training and what an appeal to the public says are not found.",
    detector: Detector::Detail(Detail::Home, numbered_street!()),
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "police station", "station", "hospital", "school", "college", "university", "church", "court", "surgery", "library", "hall", "centre", "pub", "hotel", "venue",
            "wedding", "party", "lunch", "dinner", "bbq", "curry", "invite", "invites", "invited", "at mine", "my", "our", "we", "i", "office", "shop", "store", "restaurant",
            "takeaway", "club", "cafe", "museum", "closed", "closure", "collision", "rtc", "crash", "cordon", "for sale", "viewing", "fictional", "scenario", "estate agent",
            "estate agents", "solicitors", "ltd", "bring cash", "records", "queue", "menu", "tickets", "gift", "bakery", "brewery", "theatre", "gallery", "cinema", "tearoom", "bun",
        ],
        before: 8,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if is_street(candidate) { Validity::Valid } else { Validity::Invalid }
}
