//! A text as a rule reads it.

use super::OffsetMap;
use std::ops::Range;

/// A text as a rule reads it, which knows where each of its parts stands in the text it was made from: for the
/// normalised view the text as written, for the folded view the normalised one.
///
/// It has no `Debug`: it holds message text.
pub struct View {
    text: String,
    map: OffsetMap,
}

impl View {
    pub(super) const fn new(text: String, map: OffsetMap) -> Self {
        Self { text, map }
    }

    /// The text of this view.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the text this view was made from that the bytes `span` of this view came from.
    #[must_use]
    pub fn to_source(&self, span: &Range<usize>) -> Range<usize> {
        self.map.to_source(span)
    }

    /// `span` widened to the nearest character boundaries and kept within this view.
    #[must_use]
    pub fn snapped(&self, span: Range<usize>) -> Range<usize> {
        let mut start = span.start.min(self.text.len());
        let mut end = span.end.min(self.text.len()).max(start);
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }

    /// The words of this view at `span`; empty where `span` cuts through a character.
    #[must_use]
    pub fn slice(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The text before and after `span`.
    #[must_use]
    pub fn around(&self, span: &Range<usize>) -> (&str, &str) {
        (self.text.get(..span.start).unwrap_or_default(), self.text.get(span.end..).unwrap_or_default())
    }

    /// Whether neither neighbour of `span` is a letter or a digit.
    #[must_use]
    pub fn stands_alone(&self, span: &Range<usize>) -> bool {
        let (before, after) = self.around(span);
        !before.chars().next_back().is_some_and(char::is_alphanumeric)
            && !after.chars().next().is_some_and(char::is_alphanumeric)
    }
}
