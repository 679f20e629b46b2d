//! Lists of words, searched together as whole words.

use crate::text::View;
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use std::ops::Range;

/// Words to be found as whole words, each with the index its owner knows it by. Built once.
pub struct Lexicon {
    automaton: AhoCorasick,
    owners: Vec<usize>,
}

/// A word of a [`Lexicon`] found in a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The index given with the word.
    pub owner: usize,
    /// The span in the view.
    pub span: Range<usize>,
}

impl Lexicon {
    /// Compiles `words`, each with its owner's index. Words must be written as the view will have them.
    ///
    /// # Errors
    /// The automaton would be too large.
    pub fn new(words: impl IntoIterator<Item = (usize, String)>) -> Result<Self, BuildError> {
        let (owners, words): (Vec<usize>, Vec<String>) = words.into_iter().filter(|(_, word)| !word.is_empty()).unzip();
        // Standard semantics report every overlap, so a word is not lost behind a longer one that turns out not whole.
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&words)?;
        Ok(Self { automaton, owners })
    }

    /// Every whole word of the lexicon in `view`.
    pub fn occurrences<'a>(&'a self, view: &'a View) -> impl Iterator<Item = Occurrence> + 'a {
        let text = if self.owners.is_empty() { "" } else { view.text() };
        self.automaton.find_overlapping_iter(text).filter_map(|found| {
            let span = found.span().start..found.span().end;
            let owner = self.owners.get(found.pattern().as_usize()).copied()?;
            view.stands_alone(&span).then_some(Occurrence { owner, span })
        })
    }
}
