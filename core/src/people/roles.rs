//! Words beside a name that say whose it is, and words that make two capitals a place.

use super::person::Standing;
use super::token::Token;

/// Ranks and roles of colleagues, right before a name.
const COLLEAGUES: &str = "\
    csi soco sio oic flo soit slo fed rep mentor ch scch sarjant coordinator co-ordinator organiser volunteer trainer speaker lead chair contact pc pcs wpc dc dcs tdc ds dss di dis dci dsu dsupt ps pss sgt sgts sergeant sarge insp inspector ci cinsp \
    supt superintendent acc dcc cc commander commissioner pcso pcsos constable detective officer officers \
    skipper skip guv gaffer chief colleague colleagues tutor crewmate sc dso cso acso pccso solicitor barrister \
    coroner rhingyll cwnstabl arolygydd swyddog ringyll gwnstabl paramedic firefighter dispatcher";

/// Titles and trades of public life, right before a name.
const IN_PUBLIC: &str = "\
    judge justice recorder magistrate mp mep ms minister secretary pm chancellor councillor cllr mayor sir lord \
    lady dame baroness king queen prince princess duke pope bishop archbishop rev reverend saint st \
    president senator governor captain coach manager striker keeper goalkeeper midfielder winger defender \
    author singer actor actress comedian presenter director dj rapper prof professor barnwr cynghorydd \
    gweinidog canwr awdur pundit historian novelist ref referee legend";

/// Words right after a name that say whose it is.
const COLLEAGUES_AFTER: &[&str] = &[
    "is back on the desk",
    "back on the desk",
    "from ops planning",
    "from duties",
    "from duty planning",
    "from hr",
    "from it",
    "from the fed",
    "from occ health",
    "from professional standards",
    "from comms",
    "from control",
    "from custody",
    "from cid",
    "from response",
    "from resourcing",
    "from remedi",
    "from victim support",
    "on the front desk",
];

/// Offices whose staff one is put on to, in the same sentence before the name.
const OFFICES: &[&str] = &[
    "witness care",
    "victim support",
    "witness service",
    "ops planning",
    "duties",
    "hr",
    "payroll",
    "occ health",
    "occupational health",
    "resourcing",
    "professional standards",
    "the fed",
    "comms",
];

/// So many words before a name an office may stand.
const PUT_ON_WITHIN: usize = 12;

/// Words right before the name of somebody one is put on to.
const PUT_ON_TO: &[&str] = &["speak to", "contact", "ask for", "email", "liaise with", "get hold of"];

/// Words that make what stands before them a place, a company or a thing.
const PLACES: &str = "\
    road rd street st avenue ave close drive way court place terrace crescent grove gardens square park \
    hospital infirmary school academy college university uni house centre center arms inn pub hotel stadium \
    arena station estate airport bridge building buildings museum gallery hospice foundation trust ltd plc \
    limited llp co company group solicitors award cup trophy memorial festival day tower towers flats lane ln \
    church cathedral abbey castle farm island isle county city town united fc rovers athletic wednesday stand \
    end show documentary film album tour concert gig tickets novel book podcast lodge ysgol";

/// Words that are part of a place's name and never a surname.
const PLACES_WITHIN: &str = "\
    road rd street avenue ave drive terrace crescent grove gardens square hospital school academy college \
    university arms station estate airport stadium arena park close court place lane town";

/// Whether `word` is one of the words of `list`.
pub(super) fn holds(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// Whether the last word of a name says that it is a place.
pub(super) fn ends_like_a_place(word: &str) -> bool {
    holds(PLACES_WITHIN, word)
}

/// Whether the words after a name make it part of another one.
pub(super) fn is_part_of_a_place(next: Option<&Token<'_>>) -> bool {
    next.is_some_and(|token| match token.gap {
        " " => holds(PLACES, token.text),
        " & " => token.is_capital(),
        _ => false,
    })
}

/// The writer's own family, between "my" and a name.
const FAMILY: &[&str] = &[
    "nan", "nana", "gran", "grandma", "granny", "grandad", "grandpa", "mum", "mam", "dad", "sister", "brother", "son",
    "daughter", "lad", "wife", "husband", "uncle", "aunt", "auntie", "aunty", "cousin", "niece", "nephew", "partner",
    "nain", "taid", "mam-gu", "tad-cu", "chwaer", "mrawd", "mab", "merch",
];
/// What colleagues do for each other, within so many words behind a name.
const LIFTS: &[&str] = &[
    "give you a lift",
    "give me a lift",
    "give us a lift",
    "giving you a lift",
    "drop you off",
    "drop you home",
    "pick you up on",
];
const LIFT_WITHIN: usize = 12;

/// Whose name it seems to be, from the words before and after it. `titled` where Mr, Ms and the like belong to it.
pub(super) fn standing(before: &[Token<'_>], first: &Token<'_>, after: &[Token<'_>]) -> Standing {
    // The marks between the words before and the name must not end a clause; a collar number may stand between.
    let mut gap = first.gap;
    for token in before.iter().rev().take(3) {
        if !matches!(gap, " " | ". " | "") {
            break;
        }
        // "Ms" is Mrs and Miss beside a name, and a Member of the Senedd only in capitals before both names.
        if holds(IN_PUBLIC, token.text) && token.text != "ms" {
            return Standing::Public;
        }
        if holds(COLLEAGUES, token.text) {
            return Standing::Colleague;
        }
        // "The custody inspector is Rachel Booth", "PC 1432 Booth".
        let between = holds("is was are yw ydy", token.text) || token.text.bytes().all(|b| b.is_ascii_digit());
        if !between {
            break;
        }
        gap = token.gap;
    }
    // "HR say it's approved, speak to Sally Ferris".
    let near = before.get(before.len().saturating_sub(PUT_ON_WITHIN)..).unwrap_or_default();
    let start = near.iter().rposition(|token| token.gap.contains(['.', '!', '?', '\n'])).unwrap_or_default();
    let own = near.get(start..).unwrap_or_default();
    let said = own.iter().fold(String::from(" "), |said, token| said + token.text + " ");
    let stands = |phrases: &[&str], at_end: bool| {
        let phrases = phrases.iter().map(|phrase| format!(" {phrase} "));
        phrases.into_iter().any(|phrase| if at_end { said.ends_with(&phrase) } else { said.contains(&phrase) })
    };
    if let [.., whose, kin] = own
        && holds("my fy", whose.text)
        && FAMILY.contains(&kin.text)
    {
        return Standing::Family;
    }
    if stands(PUT_ON_TO, true) && stands(OFFICES, false) {
        return Standing::Colleague;
    }
    let next = |count: usize| after.iter().take(count).map(|token| token.text).collect::<Vec<_>>();
    let words = next(4).join(" ");
    // "Dave lives on Park Lane so he can give you a lift".
    let further = next(LIFT_WITHIN).join(" ");
    if LIFTS.iter().any(|phrase| further.contains(phrase)) {
        return Standing::Colleague;
    }
    // "Beth Parkin can you bring the keys" speaks to her.
    let spoken_to = ["can you", "could you", "can u", "please can", "will you", "are you", "would you", "cheers for"];
    if spoken_to.iter().any(|phrase| words.starts_with(phrase))
        || COLLEAGUES_AFTER.iter().any(|phrase| words.starts_with(phrase))
    {
        return Standing::Colleague;
    }
    let beside = after.first().filter(|token| matches!(token.gap, " " | ", " | " ("));
    match beside.map(|token| token.text) {
        Some("mp" | "mep" | "kc" | "qc" | "obe" | "mbe") => Standing::Public,
        Some("pc" | "pcso" | "dc" | "qpm") => Standing::Colleague,
        _ => Standing::Private,
    }
}
