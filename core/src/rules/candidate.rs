//! A place where a rule may hold, as its validator sees it.

use crate::context::Circumstances;
use crate::draft::CivilDate;
use crate::lexicon::Sense;
use crate::people::Person;
use crate::text::View;
use regex_automata::util::captures::Captures;
use std::ops::Range;

/// A place where a rule may hold. It has no `Debug`: it holds message text.
pub struct Candidate<'a> {
    pub(crate) view: &'a View,
    pub(crate) span: Range<usize>,
    pub(crate) written: &'a str,
    /// Where it is in the normalised view, which is not the view for a candidate whose disguise was undone.
    pub(crate) place: Range<usize>,
    pub(crate) captures: Option<&'a Captures>,
    pub(crate) person: Option<&'a Person>,
    pub(crate) sense: Option<&'static Sense>,
    pub(crate) circumstances: &'a Circumstances<'a>,
    pub(crate) today: Option<CivilDate>,
}

impl<'a> Candidate<'a> {
    /// The candidate as the rule's view has it: lower case, plain characters.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.view.slice(&self.span)
    }

    /// The candidate as written.
    #[must_use]
    pub const fn written(&self) -> &'a str {
        self.written
    }

    /// What the pattern's group `name` matched.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&'a str> {
        let span = self.captures?.get_group_by_name(name)?;
        Some(self.view.slice(&(span.start..span.end)))
    }

    /// Who is named there, for a rule about people.
    #[must_use]
    pub const fn person(&self) -> Option<&'a Person> {
        self.person
    }

    /// The sense found there, for a rule of the lexicon.
    #[must_use]
    pub const fn sense(&self) -> Option<&'static Sense> {
        self.sense
    }

    /// Whether it is only spoken of: quoted, condemned, or the subject of a policy or a lesson.
    #[must_use]
    pub fn is_reported(&self) -> bool {
        self.circumstances.is_reported(&self.place)
    }

    /// The ASCII digits of the candidate, without anything between them.
    #[must_use]
    pub fn digits(&self) -> String {
        self.text().chars().filter(char::is_ascii_digit).collect()
    }

    /// The view's text before the candidate.
    #[must_use]
    pub fn before(&self) -> &'a str {
        self.view.around(&self.span).0
    }

    /// The view's text after the candidate.
    #[must_use]
    pub fn after(&self) -> &'a str {
        self.view.around(&self.span).1
    }

    /// Whether it was written without a lower-case letter.
    #[must_use]
    pub fn is_upper_case(&self) -> bool {
        !self.written.chars().any(char::is_lowercase)
    }

    /// Whether the message is nothing else: no letter and no digit stands before or after it.
    #[must_use]
    pub fn is_whole_message(&self) -> bool {
        [self.before(), self.after()].into_iter().all(|side| !side.contains(char::is_alphanumeric))
    }

    /// What is so for the whole draft.
    #[must_use]
    pub const fn circumstances(&self) -> &Circumstances<'a> {
        self.circumstances
    }

    /// Today, where the caller said.
    #[must_use]
    pub const fn today(&self) -> Option<CivilDate> {
        self.today
    }
}
