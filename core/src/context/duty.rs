//! Talk in the words of operations that gives none away: what is on a screen, who is the duty inspector, what the public is told of roads and of
//! arrests of nobody named, one's own journey, rota and office.

use crate::scan::Lazy;
use crate::text::{normalised, sentences_around};
use std::ops::Range;

/// Words for what is filmed, broadcast or read.
static ON_SCREEN: Lazy = Lazy::new(
    r"\b(?:filming|film crew|documentary|episodes?|netflix|iplayer|box ?set|drama|novel|thriller|podcast|line of duty|happy valley|broadchurch|blue lights|corrie|eastenders|emmerdale|hollyoaks|act(?:or|ress)|on the telly|on tv|on bbc|on itv|channel 4)\b",
);

/// Who holds a post today.
static IN_POST: Lazy = Lazy::new(
    r"\b(?:inspector|insp|sergeant|sarge|sgt|skipper|skip|supervisor|gaffer|duty officer|acting|bronze|manager)(?: (?:tonight|today|this week|for the day))? is (?:insp |sgt |pc |ps )?[a-z'-]+ [a-z'-]+(?: (?:tonight|today|this week|till|until)\b|[,.!?]|$)",
);

/// The state of the roads.
static ROADS: Lazy = Lazy::new(
    r"\b(?:lanes?|carriageway|slip ?road|motorway|junction|j\d{1,2}|m\d{1,2}|a\d{1,4}|roads?|bridge|tunnel|ffordd|traffordd)\b.{0,40}\b(?:shut|closed|blocked|solid|dug up|resurfaced|queues|queuing|backed up|at a standstill|nose to tail|down to one lane|ar gau)\b|\btraffic(?:'s| is)? (?:solid|murder|bad|heavy|backed up|at a standstill)\b",
);

/// An arrest as it is told to the public: of how many, and of nobody in particular.
static ARREST: Lazy = Lazy::new(
    r"\b(?:arrested|detained|charged) (?:an?|two|three|four|five|six|\d{1,2}) (?:[a-z0-9-]+ ){0,2}?(?:m[ae]n|wom[ae]n|teenagers?|youths?|boys?|girls?|males?|females?|people|suspects?|drivers?)\b",
);

/// A call for volunteers, which says no more of the job than that there is one.
static VOLUNTEERS: Lazy = Lazy::new(
    r"\b(?:wants?|wanting|needs?|needed|needing|after|looking for|short of|any|asking for) (?:a few |some |two |three |four |more |\d{1,2} )*volunteers?\b|\bvolunteers? (?:wanted|needed)\b",
);

/// Words that say more of who was arrested, or of what comes next.
static MORE: Lazy = Lazy::new(
    r"\b(?:he|he's|hes|she|she's|shes|they|they're|his|her|him|their|them|who|tomorrow|tonight|later|next|will|we'll|going to|gonna|cells?|custody|interview)\b",
);

/// One's own journey.
static JOURNEY: Lazy = Lazy::new(
    r"\b(?:flights?|airport|terminal \d|boarding|landing|easyjet|ryanair|jet2|eurostar|channel tunnel|platform \d{1,2}|bus (?:station|stop)|stopper|for the sat ?nav|sat ?nav for)\b|\b(?:on|got|get|getting|catch|catching|miss(?:ed)?) the (?:\d{4}|[a-z]?\d{1,3}|\d[a-z]\d{2})\b|\bthe (?:\d{4}|\d[a-z]\d{2}) (?:to|from) [a-z]+|\bthe (?:\d{4}|\d[a-z]\d{2})(?: to [a-z]+)?(?:'s|s| is) cancelled\b",
);

/// When one works, what court one is due at, which section of an Act says so, that a system does not work, how a match stands and how often
/// one lifts a weight.
static OFFICE: Lazy = Lazy::new(
    r"\bthen \d off\b|\b(?:i'm|im|i am) down (?:as|for) [a-z]{1,2}\d{1,2}\b|\bs\.? ?\d{1,3}[a-z]? (?:or|not|and) s\.? ?\d{1,3}\b|\bs(?:\.|ection)? ?\d{1,3}[a-z]?(?: ?\(\d{1,2}\))?(?: ?\([a-z]{1,2}\))? (?:pace|rta|poa|cja|coa|pola|mda|of the|theft act)\b|\bs ?\d{1,3} ?\(\d{1,2}\)|\b[a-z]+ \d{1,2},? [a-z]+ \d{1,2} (?:at )?(?:ht|ft|half time|full time)\b|\b\dx\d{1,2}\b|\b(?:court|briefing|parade) at (?:\d{1,2}(?:[.:]\d{2})?|\d{4})\b|\b(?:pnc|pnd|niche|athena|storm|holmes|connect|the system|the wi-?fi) (?:is |'s |still )*(?:down|offline|slow|back up)\b",
);

/// Words for those whom police deal with, which make of a journey or an hour something else.
static OTHERS: Lazy = Lazy::new(
    r"\b(?:he|he's|hes|she|she's|shes|they|they're|his|her|him|them|targets?|subjects?|suspects?|nominals?|prisoners?|detainees?|dps?|witness(?:es)?|victims?|arrest(?:s|ed|ing)?|nick(?:ed|ing)?|lift(?:ed|ing)?|warrants?|raid|search(?:es|ed|ing)?|surveillance|obs|plot|intel|source|armed|firearms|escort(?:s|ed|ing)?|tango|vip|royal)\b",
);

/// Offices and papers that have victims and witnesses in their name.
static FOR_VICTIMS: Lazy = Lazy::new(
    r"\b(?:witness (?:care|service)(?: (?:unit|team|office|officers?|staff|volunteers?|manager))?|victim support|victims'? code|victim personal statements?|victim care hub)\b",
);

/// Words for somebody whom such an office may look after.
static SOMEBODY: Lazy = Lazy::new(
    r"\b(?:he|he's|hes|she|she's|shes|they|they're|his|her|him|their|them|who|complainant|lad|lass|girl|boy|woman|man|mum|kids?|child|family|case|trial)\b",
);

/// Whether the sentences of `text` around `place` name an office or a paper for victims and witnesses, and nobody: "the witness care unit has moved".
#[must_use]
pub fn is_of_an_office(text: &str, place: &Range<usize>) -> bool {
    let view = normalised(text.get(sentences_around(text, place)).unwrap_or_default());
    FOR_VICTIMS.is_match(view.text()) && !SOMEBODY.is_match(view.text())
}

/// Whether the sentences of `text` around `place` speak of something on a screen or in a book, of roads or an arrest as the public is told, of
/// one's own journey or office, or say who is in a post.
#[must_use]
pub fn gives_nothing_away(text: &str, place: &Range<usize>) -> bool {
    let around = sentences_around(text, place);
    let view_of = |place: Range<usize>| normalised(text.get(place).unwrap_or_default());
    let view = view_of(around.clone());
    let says = |what: &Lazy| what.is_match(view.text());
    // "Anyone watching Line of Duty again? The suspect is" says it one sentence earlier.
    let on_screen = || ON_SCREEN.is_match(view_of(one_before(text, &around).start..around.end).text());
    let told = || (says(&ROADS) || says(&ARREST) || says(&VOLUNTEERS)) && !says(&MORE);
    let own = || (says(&JOURNEY) || says(&OFFICE)) && !says(&OTHERS);
    says(&IN_POST) || told() || own() || on_screen()
}

/// The sentence before that at `place`, or that itself where it is the first.
fn one_before(text: &str, place: &Range<usize>) -> Range<usize> {
    let before = text.get(..place.start).unwrap_or_default();
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    match before.char_indices().next_back() {
        Some((last, _)) => sentences_around(text, &(last..before.len())),
        None => place.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{gives_nothing_away, is_of_an_office};

    #[test]
    fn an_office_for_witnesses_is_nobody() {
        for (text, so) in [
            ("The witness care unit has moved to the second floor, same extension", true),
            ("Victim Support are short of volunteers", true),
            ("Witness care rang, she won't give evidence", false),
            ("the girl from the flats withdrew", false),
        ] {
            assert_eq!(is_of_an_office(text, &(0..text.len())), so, "{text}");
        }
    }

    #[test]
    fn a_film_and_a_post_are_known_from_an_operation() {
        for text in [
            "Did you hear that Stacey Dooley is filming in custody at Hull",
            "The custody inspector is Rachel Whitmore tonight, be nice",
            "Last night’s episode, they put the door in and he’d gone",
            "PC Jess Hartley arrested a man for burglary within ten minutes of the call",
            "We’re on BA2490 at 0655 from terminal 5, don’t sleep in",
            "the 1P47 is cancelled so I’m getting the 0718",
            "2x 0700-1700, 2x 1400-0000, 2x 2200-0700 then 4 off",
            "s.165 RTA for the no insurance, s.163 for not stopping, that’s all you need in the book",
            "Boro 3 Millwall 1 at ht what is happening",
            "clamshells 3x15, bridges 3x12, wall sit 45 secs, and swearing throughout",
            "PNC is down nationally till 6 according to IT",
            "DS Tom Hobson wants volunteers for a warrant Thursday morning",
            "Traffic’s solid, M62 J26 to J27, two lanes shut",
        ] {
            assert!(gives_nothing_away(text, &(0..text.len())), "{text}");
        }
        let two = "Line of Duty?! Compston is the suspect";
        assert!(gives_nothing_away(two, &(two.len() - 7..two.len())));
        for text in [
            "The inspector is on the plot till six",
            "He’s in custody at Hull",
            "Sarge says the door goes in at five",
            "We arrested a man for it and he’s told us where the gun is",
            "We’re shut out of the Mill Road job",
            "Volunteers needed for the warrant, he’s got dogs and his brother’s handy",
            "We’ll have Mill Road closed at both ends, in at five",
            "He lands at terminal 5 at 0655, team of six to lift him",
        ] {
            assert!(!gives_nothing_away(text, &(0..text.len())), "{text}");
        }
    }
}
