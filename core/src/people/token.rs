//! The words of a view with how they were written, which is what tells a name.

use super::names::{Kinds, kinds};
use crate::text::View;
use std::cell::OnceCell;
use std::ops::Range;

/// How a word was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// With a small first letter, or without letters.
    Lower,
    /// With a capital and small letters.
    Title,
    /// All in capitals, two letters or more.
    Upper,
    /// One capital letter.
    Initial,
}

/// One word: letters, digits, and `'` or `-` between them; a possessive `'s` is left off.
pub(super) struct Token<'a> {
    /// Where it is in the view.
    pub span: Range<usize>,
    /// The word, in lower case.
    pub text: &'a str,
    /// How it was written.
    pub case: Case,
    /// What stands between it and the word before it.
    pub gap: &'a str,
    known: OnceCell<Kinds>,
}

impl Token<'_> {
    /// What the word is known as; looked up once.
    pub fn kinds(&self) -> Kinds {
        *self.known.get_or_init(|| match self.text.split_once('-') {
            // "Lily-Mae" is two first names.
            Some((one, two)) if kinds(one).first && kinds(two).first => Kinds { first: true, ..Kinds::default() },
            _ => kinds(self.text),
        })
    }

    /// Whether it was written with a capital.
    pub fn is_capital(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper)
    }

    /// Whether its form is that of a surname: Mc and Mac, O', or two names joined.
    pub fn is_shaped_like_a_surname(&self) -> bool {
        let long = |rest: &str| rest.len() > 3 && rest.bytes().all(|b| b.is_ascii_lowercase());
        let celtic = self.text.strip_prefix("mc").is_some_and(long) || self.text.strip_prefix("o'").is_some_and(long);
        celtic || self.text.split_once('-').is_some_and(|(first, second)| kinds(first).last && kinds(second).last)
    }

    /// Whether it is no word of the lists and ends as English surnames do.
    pub fn ends_like_a_surname(&self) -> bool {
        const ENDINGS: &str = "castle croft thwaite worth bottom clough hurst thorpe shaw bridge field wood well ton ham ley son bury stone ford";
        let ends = |ending: &str| self.text.ends_with(ending) && self.text.len() > ending.len() + 2;
        self.text.len() > 5 && self.kinds().is_unknown() && ENDINGS.split(' ').any(ends)
    }

    /// Whether it is a surname that is nothing else, by the list or by its form.
    pub fn is_strong_surname(&self) -> bool {
        (self.kinds().last && !self.kinds().ordinary) || self.is_shaped_like_a_surname()
    }

    /// Whether it may be a surname where it stands after a first name.
    pub fn may_be_a_surname(&self) -> bool {
        let known = self.kinds();
        let plain = !known.ordinary && self.text.len() > 2 && !self.text.contains('\'');
        known.last || plain || self.is_shaped_like_a_surname()
    }
}

/// The words of `view`, whose text was `written` so.
pub(super) fn tokens<'a>(view: &'a View, written: &str) -> Vec<Token<'a>> {
    let text = view.text();
    let mut found = Vec::new();
    let (mut from, mut last_end) = (0, 0);
    while let Some(start) = text.get(from..).and_then(|rest| rest.find(char::is_alphanumeric)).map(|at| from + at) {
        let end = end_of_word(text, start);
        from = end;
        let word = text.get(start..end).unwrap_or_default();
        let word = word.strip_suffix("'s").unwrap_or(word);
        let span = start..start + word.len();
        let gap = text.get(last_end..start).unwrap_or_default();
        last_end = span.end;
        found.push(Token { text: word, case: case(view, written, &span), span, gap, known: OnceCell::new() });
    }
    found
}

/// Where the word that starts at `start` ends; `'` and `-` count where letters stand on both sides.
fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut joint = None;
    for (at, c) in text.get(start..).unwrap_or_default().char_indices() {
        if c.is_alphanumeric() {
            end = start + at + c.len_utf8();
            joint = None;
        } else if joint.is_none() && matches!(c, '\'' | '-') {
            joint = Some(at);
        } else {
            break;
        }
    }
    end
}

fn case(view: &View, written: &str, span: &Range<usize>) -> Case {
    let mut letters = written.get(view.to_source(span)).unwrap_or_default().chars().filter(|c| c.is_alphabetic());
    match (letters.next(), letters.next()) {
        (Some(first), _) if !first.is_uppercase() => Case::Lower,
        (None, _) => Case::Lower,
        (Some(_), None) => Case::Initial,
        (Some(_), Some(second)) if second.is_uppercase() && !letters.any(char::is_lowercase) => Case::Upper,
        _ => Case::Title,
    }
}
