//! What is so for a whole draft, found out only when a rule asks.

use super::{Purpose, PurposeWords, SpeechWords, appeal, court};
use crate::scan;
use crate::text::View;
use regex_automata::meta;
use std::cell::OnceCell;
use std::ops::Range;

/// Finds the words that say what a draft is. Built once.
pub struct CircumstanceWords {
    appeal: meta::Regex,
    court_result: meta::Regex,
    purpose: PurposeWords,
    speech: SpeechWords,
}

impl CircumstanceWords {
    /// Builds the searches.
    ///
    /// # Errors
    /// The words do not compile, which a test rules out.
    pub fn new() -> Result<Self, Box<meta::BuildError>> {
        Ok(Self {
            appeal: scan::one(appeal::APPEAL)?,
            court_result: scan::one(court::RESULT)?,
            purpose: PurposeWords::new()?,
            speech: SpeechWords::new()?,
        })
    }
}

/// What is so for a whole draft, found out only when a rule asks.
pub struct Circumstances<'a> {
    words: &'a CircumstanceWords,
    written: &'a str,
    normal: &'a View,
    appeal: OnceCell<bool>,
    court_result: OnceCell<bool>,
    lower_case: OnceCell<bool>,
    purpose: OnceCell<Option<Purpose>>,
}

impl<'a> Circumstances<'a> {
    /// The circumstances of a draft, from its text as `written` and its `normal`ised view.
    #[must_use]
    pub const fn new(words: &'a CircumstanceWords, written: &'a str, normal: &'a View) -> Self {
        Self {
            words,
            written,
            normal,
            appeal: OnceCell::new(),
            court_result: OnceCell::new(),
            lower_case: OnceCell::new(),
            purpose: OnceCell::new(),
        }
    }

    /// Whether it is not all in capitals, so that capitals say something.
    #[must_use]
    pub fn has_lower_case(&self) -> bool {
        *self.lower_case.get_or_init(|| self.written.chars().any(char::is_lowercase))
    }

    /// Whether the draft is an appeal to the public.
    #[must_use]
    pub fn is_appeal(&self) -> bool {
        *self.appeal.get_or_init(|| {
            self.words.appeal.is_match(self.normal.text()) || self.purpose().is_some_and(Purpose::is_public)
        })
    }

    /// Whether the draft tells of a court's published result.
    #[must_use]
    pub fn is_court_result(&self) -> bool {
        *self.court_result.get_or_init(|| self.words.court_result.is_match(self.normal.text()))
    }

    /// What the draft is for, where that is one of the recognised uses.
    #[must_use]
    pub fn purpose(&self) -> Option<Purpose> {
        *self.purpose.get_or_init(|| self.words.purpose.purpose(self.normal.text()))
    }

    /// Whether the words at `span` of the normalised view are only spoken of: quoted, condemned, or the subject of a
    /// policy or a lesson.
    #[must_use]
    pub fn is_reported(&self, span: &Range<usize>) -> bool {
        self.words.speech.is_reported(self.normal, span)
    }
}
