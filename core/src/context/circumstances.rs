//! What is so for a whole draft, found out only when a rule asks.

use super::{Purpose, PurposeWords, SpeechWords, appeal, court};
use crate::scan::Lazy;
use crate::text::View;
use regex_automata::meta;
use std::cell::OnceCell;
use std::ops::Range;

/// Finds the words that say what a draft is. Built once.
pub struct CircumstanceWords {
    appeal: Lazy,
    court_result: Lazy,
    purpose: PurposeWords,
    speech: SpeechWords,
}

impl CircumstanceWords {
    /// The searches, each built at its first use but for the purpose, which every check asks for.
    ///
    /// # Errors
    /// The words do not compile, which a test rules out.
    pub fn new() -> Result<Self, Box<meta::BuildError>> {
        Ok(Self {
            appeal: Lazy::new(appeal::APPEAL),
            court_result: Lazy::new(court::RESULT),
            purpose: PurposeWords::new()?,
            speech: SpeechWords::new(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalised;

    #[test]
    fn an_appeal_asks_the_public() {
        let words = CircumstanceWords::new().unwrap();
        for (text, appeal) in [
            ("Did you witness the collision? Dashcam to our website, quoting incident 98", true),
            ("Keen to hear from anyone in Mill Lane on Friday", true),
            ("Lost: small brown dog, slipped her lead by the canal", true),
            ("anyone seen a ginger cat round Heaton Park", true),
            ("Please check your doorbells between 2 and 3", true),
            ("Lost in the woods: tan lurcher, microchipped, no collar", true),
            ("He's chipped his tooth again", false),
            ("Check your cameras before you book on", false),
            ("Lost him at the canal, dog's on the way", false),
            ("The dog found two wraps in the loft", false),
        ] {
            let view = normalised(text);
            assert_eq!(Circumstances::new(&words, text, &view).is_appeal(), appeal, "{text}");
        }
    }

    #[test]
    fn a_court_s_result_is_told_by_the_sentence_and_the_court() {
        let words = CircumstanceWords::new().unwrap();
        for (text, result) in [
            ("Jailed for six years at Sheffield Crown Court today", true),
            ("The judge sentenced him to life", true),
            ("He was arrested and is at court tomorrow", false),
            ("Convicted years ago, back on the patch", false),
        ] {
            let view = normalised(text);
            assert_eq!(Circumstances::new(&words, text, &view).is_court_result(), result, "{text}");
        }
    }
}
