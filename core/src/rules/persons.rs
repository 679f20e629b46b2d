//! What rules about people share: whose name is no finding, and beside which words.

use super::{Candidate, Validity};
use crate::context::Purpose;
use crate::people::{Form, Person};
use crate::text::words;

/// Words of life among colleagues, of the news and of the arts, beside which a name is no finding.
pub const SOCIAL: &[&str] = &[
    "thanks to",
    "thank you to",
    "thanks for",
    "many thanks",
    "diolch i",
    "leaving do",
    "leaving card",
    "retirement",
    "retiring",
    "retires",
    "retired",
    "congratulations",
    "congrats",
    "well done",
    "welcome to",
    "birthday",
    "wedding",
    "married",
    "engaged",
    "whip round",
    "collection",
    "funeral",
    "rip",
    "promoted",
    "promotion",
    "commendation",
    "commended",
    "new starter",
    "parkrun",
    "half marathon",
    "book club",
    "podcast",
    "netflix",
    "documentary",
    "the film",
    "film",
    "movie",
    "series",
    "episode",
    "drama",
    "novel",
    "album",
    "tickets",
    "gig",
    "the bbc",
    "bbc",
    "itv",
    "sky news",
    "panto",
    "season",
    "premier league",
    "transfer",
    "goal",
    "goals",
    "striker",
    "inquiry",
    "case study",
    "training day",
    "training",
    "webinar",
    "llongyfarchiadau",
    "ymddeol",
    "ymddeoliad",
    "penblwydd",
    "priodas",
    "angladd",
];

/// Who is named, where it is somebody singled out whom the police know of: no colleague, nobody in public life, and no
/// defendant in a published result.
#[must_use]
pub fn private<'a>(candidate: &Candidate<'a>) -> Option<&'a Person> {
    let person = candidate.person().filter(|person| person.is_private())?;
    (!candidate.circumstances().is_court_result()).then_some(person)
}

/// A full name that is somebody's whom the police know of: valid where it is surely a name.
#[must_use]
pub fn full_name(candidate: &Candidate<'_>) -> Validity {
    match private(candidate).filter(|person| person.is_full()) {
        Some(person) if person.sure => Validity::Valid,
        Some(_) => Validity::Unknown,
        None => Validity::Invalid,
    }
}

/// As [`full_name`], and a first name where the words right before it say that it is the person in question.
#[must_use]
pub fn full_name_or_called(candidate: &Candidate<'_>, cues: &[&str]) -> Validity {
    let called =
        private(candidate).is_some_and(|person| person.form == Form::First && person.sure) && follows(candidate, cues);
    if called { Validity::Valid } else { full_name(candidate) }
}

/// Whether one of `phrases` stands right before the name.
#[must_use]
pub fn follows(candidate: &Candidate<'_>, phrases: &[&str]) -> bool {
    let before = words::last(candidate.before(), 4);
    phrases.iter().any(|phrase| {
        let length = phrase.split(' ').count();
        let last = before.get(before.len().saturating_sub(length)..).unwrap_or_default();
        last.len() == length && words::contains(last, phrase)
    })
}

/// Whether one of `phrases` stands within `count` words of the candidate, on either side.
#[must_use]
pub fn near(candidate: &Candidate<'_>, count: usize, phrases: &[&str]) -> bool {
    let sides = [words::last(candidate.before(), count), words::first(candidate.after(), count)];
    phrases.iter().any(|phrase| sides.iter().any(|side| words::contains(side, phrase)))
}

/// Whether the draft helps to find somebody, so that their name, age and looks belong there.
#[must_use]
pub fn seeks_somebody(candidate: &Candidate<'_>) -> bool {
    candidate.circumstances().purpose() == Some(Purpose::MissingPerson)
}

/// Whether the public is asked for the family of the candidate, who has died, so that their name belongs there.
#[must_use]
pub fn family_is_sought(candidate: &Candidate<'_>) -> bool {
    near(candidate, 8, &["the next of kin of"])
}
