//! The words that rules ask to be searched for.

use super::{ALL, Sense};
use crate::rules::{Detector, Rule};

/// A word of a rule's list or of the lexicon, and the rule that finds it.
pub struct Entry {
    /// The index of the rule.
    pub rule: usize,
    /// The word, in the spelling of the normalised view.
    pub word: &'static str,
    /// Its sense, where it is one of the lexicon's.
    pub sense: Option<&'static Sense>,
}

/// The words that `rule`, the one at `index`, finds: those of its own list, or of the senses it asks for.
#[must_use]
pub fn entries_of(index: usize, rule: &'static Rule) -> Vec<Entry> {
    match rule.detector {
        Detector::Lexicon(words) => words.iter().map(|word| Entry { rule: index, word, sense: None }).collect(),
        Detector::Senses(strengths) => ALL
            .iter()
            .copied()
            .flatten()
            .filter(|sense| strengths.contains(&sense.strength))
            .flat_map(|sense| sense.words.iter().map(move |word| Entry { rule: index, word, sense: Some(sense) }))
            .collect(),
        Detector::Pattern(_)
        | Detector::Person { .. }
        | Detector::Detail(..)
        | Detector::Claims(_)
        | Detector::LanguageModel => Vec::new(),
    }
}
