//! Phrases made of word classes: `only|just {number} officers|{unit} ..2 covering`.
//!
//! Slots stand between spaces. A slot is a choice (`|`) of words, of several words (`_` between them), or of a class
//! (`{unit}`); `?` at its end makes it optional, and `..2` is up to two words of any kind. A word that ends in `+` may
//! have an `s`. A belonging `'s` is looked past.

use super::figures::{clock, is_number};
use crate::rules::vocabulary::{CLASSES, COMMON};
use std::cmp::Reverse;
use std::collections::HashSet;

/// A phrase, parsed.
pub struct Phrase(Vec<Slot>);

struct Slot {
    choices: Vec<Choice>,
    optional: bool,
}

#[derive(Clone, Copy)]
enum Choice {
    Words(&'static str),
    Class(usize),
    Number,
    Clock,
    Any,
}

/// A word of a draft, and the classes that have something beginning with it.
#[derive(Clone, Copy)]
pub struct Word<'a> {
    /// The word.
    pub text: &'a str,
    /// One bit a class, in the order of the vocabulary.
    pub classes: u64,
}

/// The word classes, parsed.
pub struct Classes {
    choices: Vec<Vec<Choice>>,
    announcing: Vec<Announcing>,
    common: HashSet<&'static str>,
}

/// The words one of which is wherever a slot is.
#[derive(Clone, Default)]
struct Announcing {
    words: Vec<&'static str>,
    common: usize,
    longest: usize,
}

impl Classes {
    /// Parses the vocabulary.
    #[must_use]
    pub fn new() -> Self {
        let parse = |words: &'static str| words.split_whitespace().flat_map(|part| part.split('|')).filter_map(choice);
        let choices = CLASSES.iter().map(|(_, words)| parse(words).collect()).collect();
        let mut classes = Self { choices, announcing: Vec::new(), common: COMMON.split_whitespace().collect() };
        let announcing = |choices: &Vec<Choice>| classes.announcing_of(choices).unwrap_or_default();
        classes.announcing = classes.choices.iter().map(announcing).collect();
        classes
    }

    /// Every word that something of a class begins with, with the bit of the class.
    pub fn beginnings(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        let bits = self.choices.iter().enumerate().map(|(index, choices)| {
            (choices, 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0))
        });
        bits.flat_map(|(choices, bit)| {
            choices.iter().filter_map(move |choice| match choice {
                Choice::Words(text) => Some((text.split('_').next()?, bit)),
                _ => None,
            })
        })
    }

    /// The rarest word of each choice; nothing where a choice is open.
    fn announcing_of(&self, choices: &[Choice]) -> Option<Announcing> {
        let mut found = Announcing::default();
        for choice in choices {
            match choice {
                Choice::Words(text) => {
                    let is_common = |word: &&'static str| self.common.contains(word.trim_end_matches('+'));
                    let word = text.split('_').max_by_key(|word| (!is_common(word), word.len()))?;
                    found.common += usize::from(is_common(&word));
                    found.longest = found.longest.max(text.split('_').count());
                    found.words.push(word);
                }
                Choice::Class(index) => {
                    let class = self.announcing.get(*index)?;
                    found.words.extend(&class.words);
                    found.common += class.common;
                    found.longest = found.longest.max(class.longest);
                }
                Choice::Number | Choice::Clock | Choice::Any => return None,
            }
        }
        Some(found)
    }
}

impl Default for Classes {
    fn default() -> Self {
        Self::new()
    }
}

/// `None` for a class that there is not, which a test rules out.
fn choice(text: &'static str) -> Option<Choice> {
    let Some(class) = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) else {
        return (!text.is_empty()).then_some(Choice::Words(text));
    };
    match class {
        "number" => Some(Choice::Number),
        "clock" => Some(Choice::Clock),
        _ => CLASSES.iter().position(|(name, _)| *name == class).map(Choice::Class),
    }
}

impl Phrase {
    /// Parses `text`.
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        let mut slots = Vec::new();
        for part in text.split(' ').filter(|part| !part.is_empty()) {
            if let Some(count) = part.strip_prefix("..") {
                let count: usize = count.parse().unwrap_or_default();
                slots.extend((0..count).map(|_| Slot { choices: vec![Choice::Any], optional: true }));
                continue;
            }
            let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
            slots.push(Slot { choices: part.split('|').filter_map(choice).collect(), optional });
        }
        Self(slots)
    }

    /// The words one of which is in every text that has this phrase, and how many words at most may stand before it.
    ///
    /// Of the slots that must be there it takes the one with the fewest common words, then the one whose shortest word
    /// is longest: the rarest, by and large.
    #[must_use]
    pub fn anchor(&self, classes: &Classes) -> (Vec<&'static str>, usize) {
        let (mut best, mut before) = ((Vec::new(), 0), 0);
        let mut rarest = (Reverse(usize::MAX), 0);
        for slot in &self.0 {
            let announcing = classes.announcing_of(&slot.choices);
            // A time may be two words; whatever else is open is one.
            let longest = announcing.as_ref().map_or(2, |slot| slot.longest);
            before +=
                if matches!(slot.choices.as_slice(), [Choice::Any | Choice::Number]) { 1 } else { longest.max(1) };
            if let Some(Announcing { words, common, .. }) = announcing.filter(|_| !slot.optional) {
                let rarity = (Reverse(common), words.iter().map(|word| word.len()).min().unwrap_or_default());
                if rarity > rarest {
                    best = (words, before);
                    rarest = rarity;
                }
            }
        }
        best
    }

    /// How many of `words`, from the first on, are this phrase.
    #[must_use]
    pub fn length(&self, words: &[Word<'_>], classes: &Classes) -> Option<usize> {
        length(&self.0, words, classes)
    }
}

fn length(slots: &[Slot], words: &[Word<'_>], classes: &Classes) -> Option<usize> {
    let Some((slot, rest)) = slots.split_first() else { return Some(0) };
    let after = |taken: usize| Some(taken + length(rest, words.get(taken..)?, classes)?);
    let any = matches!(slot.choices.as_slice(), [Choice::Any]);
    // As few words of any kind as possible, so that what is marked is short.
    if any && let Some(found) = after(0) {
        return Some(found);
    }
    let found = slot.choices.iter().find_map(|choice| taken(*choice, words, classes).and_then(after));
    found.or_else(|| if slot.optional && !any { after(0) } else { None })
}

/// How many of `words` the choice takes.
fn taken(choice: Choice, words: &[Word<'_>], classes: &Classes) -> Option<usize> {
    match choice {
        Choice::Words(text) => {
            // Most words are not it, and most of those begin otherwise.
            if words.first()?.text.bytes().next() != text.bytes().next() {
                return None;
            }
            let mut count = 0;
            for wanted in text.split('_') {
                is(words.get(count)?.text, wanted).then_some(())?;
                count += 1;
            }
            Some(count)
        }
        Choice::Class(index) => {
            if words.first()?.classes >> index & 1 == 0 {
                return None;
            }
            classes.choices.get(index)?.iter().find_map(|choice| taken(*choice, words, classes))
        }
        Choice::Number => is_number(words.first()?.text).then_some(1),
        Choice::Clock => clock(words),
        Choice::Any => words.first().map(|_| 1),
    }
}

fn is(word: &str, wanted: &str) -> bool {
    if word.bytes().next() != wanted.bytes().next() {
        return false;
    }
    let word_or_owner = |wanted: &str| word == wanted || word.strip_suffix("'s") == Some(wanted);
    match wanted.strip_suffix('+') {
        Some(stem) => {
            word_or_owner(stem) || word.strip_suffix('s').is_some_and(|word| word.trim_end_matches('\'') == stem)
        }
        None => word_or_owner(wanted) || (wanted.contains('\'') && !word.contains('\'') && same_letters(word, wanted)),
    }
}

/// Whether `word` is `wanted` without its apostrophes, as many people write it; not where that is another word.
fn same_letters(word: &str, wanted: &str) -> bool {
    !matches!(word, "were" | "well" | "hell" | "shell" | "ill" | "id" | "wed" | "shed")
        && word.chars().eq(wanted.chars().filter(|c| *c != '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length_of(phrase: &'static str, text: &str) -> Option<usize> {
        let words: Vec<_> = text.split(' ').map(|text| Word { text, classes: u64::MAX }).collect();
        Phrase::new(phrase).length(&words, &Classes::new())
    }

    #[test]
    fn slots_choices_and_gaps() {
        let phrase = "only|down_to {number} officer+ ..2 covering the?";
        assert_eq!(length_of(phrase, "only 3 officers on here covering the city"), Some(7));
        assert_eq!(length_of(phrase, "down to two officers covering"), Some(5));
        assert_eq!(length_of(phrase, "only 3 officers out on here covering"), None);
        assert_eq!(length_of(phrase, "only three"), None);
    }

    #[test]
    fn apostrophes_may_be_missing_where_no_other_word_comes_of_it() {
        assert_eq!(length_of("don't", "dont"), Some(1));
        assert_eq!(length_of("we're", "were"), None);
        assert_eq!(length_of("victim", "victim's"), Some(1));
    }

    #[test]
    fn times_of_day() {
        for (text, words) in [
            ("0500", 1),
            ("05:00hrs", 1),
            ("5am", 1),
            ("5.30", 1),
            ("6 o'clock", 2),
            ("half five", 2),
            ("0500 hours", 2),
        ] {
            assert_eq!(length_of("{clock}", text), Some(words), "{text}");
        }
        for text in ["5", "5000", "3am2", "am", "2999"] {
            assert_eq!(length_of("{clock}", text), None, "{text}");
        }
    }

    #[test]
    fn the_anchor_is_the_rarest_slot() {
        let (words, before) = Phrase::new("in|on the? warrant+|gwarant ..2 {number}").anchor(&Classes::new());
        assert_eq!((words.as_slice(), before), (["warrant+", "gwarant"].as_slice(), 3));
    }
}
