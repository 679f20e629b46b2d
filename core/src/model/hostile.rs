//! Whether a draft names a group of people and says something harsh close by, or denies it.
//!
//! Neither means anything by itself. Together they make demeaning language likelier, and the network says whose words they are
//! (docs/decisions/0003-language-model.md). `training/hostile.py` does the same.

use super::words::Word;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The most that is added to the score of demeaning language.
pub const MORE: f32 = 1.5;
/// What is taken off where all that is harsh is denied.
const LESS: f32 = 1.0;
/// They stand within so many words of each other.
const NEAR: usize = 16;
/// What denies a harsh word as one of the so many before it.
const DENIAL: [&str; 21] = [
    "aren't", "arent", "isn't", "isnt", "ain't", "not", "wasn't", "weren't", "don't", "dont", "doesn't", "doesnt",
    "didn't", "didnt", "haven't", "hasn't", "never", "nobody", "none", "untrue", "stop",
];
const JUST_BEFORE: usize = 2;
/// Who is looked at as something harsh, or called it, by others: what stands before these words, and within how many words of the harsh one.
const VIEWED: [&str; 12] = [
    "seen",
    "looked",
    "regarded",
    "viewed",
    "treated",
    "portrayed",
    "labelled",
    "labeled",
    "branded",
    "called",
    "dismissed",
    "described",
];
const BEING: [&str; 14] = [
    "are",
    "is",
    "get",
    "gets",
    "getting",
    "being",
    "were",
    "was",
    "been",
    "often",
    "always",
    "still",
    "constantly",
    "too",
];
const VIEWED_BEFORE: usize = 5;

static GROUPS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../../data/hostile/groups.txt").lines().collect());
static HARSH: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../../data/hostile/harsh.txt").lines().collect());

/// What is added to the score of demeaning language for a text of these `words`: more where something harsh stands near a group, less where all
/// that is harsh is denied, nothing where it is how others see the group.
#[must_use]
pub fn more(words: &[Word]) -> f32 {
    let groups: Vec<usize> = (0..words.len()).filter(|at| is_group(words, *at)).collect();
    let near_group = |at: usize| {
        let from = groups.partition_point(|group| *group + NEAR < at);
        groups.iter().skip(from).take_while(|group| **group <= at + NEAR).any(|group| *group != at)
    };
    let said = words
        .iter()
        .enumerate()
        .filter(|(at, word)| HARSH.contains(word.text.as_str()) && near_group(*at) && !is_view_of_others(words, *at));
    let denied = |(at, _): (usize, &Word)| {
        let before = words.iter().take(at).skip(at.saturating_sub(JUST_BEFORE));
        before.into_iter().any(|word| DENIAL.contains(&word.text.as_str()))
    };
    let denied: Vec<bool> = said.map(denied).collect();
    match denied.as_slice() {
        [] => 0.0,
        all if all.iter().all(|denied| *denied) => -LESS,
        _ => MORE,
    }
}

/// Whether the word at `at` is what others see in somebody: "are looked at as a drain".
fn is_view_of_others(words: &[Word], at: usize) -> bool {
    let is = |at: usize, list: &[&str]| words.get(at).is_some_and(|word| list.contains(&word.text.as_str()));
    (at.saturating_sub(VIEWED_BEFORE)..at)
        .any(|verb| is(verb, &VIEWED) && verb.checked_sub(1).is_some_and(|before| is(before, &BEING)))
}

/// Whether a word, or it and the next, names a group.
fn is_group(words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let pair = || words.get(at + 1).map(|next| format!("{} {}", word.text, next.text));
    GROUPS.contains(word.text.as_str()) || pair().is_some_and(|pair| GROUPS.contains(pair.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{LESS, MORE, more};

    fn is(expected: f32, texts: &[&str]) {
        for text in texts {
            assert!((more(&words(text)) - expected).abs() < f32::EPSILON, "{text}");
        }
    }

    #[test]
    fn a_group_alone_or_a_harsh_word_alone_adds_nothing() {
        is(
            0.0,
            &["Two Muslims at the desk", "I hate nights, they’re killing me", "Old people’s lunch at one", "👳🏾 🎉"],
        );
        is(0.0, &[format!("The women’s final is on. {} I hate nights.", "Bring cake. ".repeat(12)).as_str()]);
    }

    #[test]
    fn both_together_add_unless_it_is_denied() {
        is(MORE, &["I hate Muslims", "old folk stink", "👳🏾 = 🐀", "Nobody should call Travellers scum, or thieves"]);
        is(-LESS, &["Gypsies aren’t all thieves", "I don’t hate women"]);
        is(0.0, &["Disabled people are looked at as a drain on society", "Travellers get called scum every day"]);
        is(MORE, &["Travellers should be seen as the scum they are"]);
    }
}
