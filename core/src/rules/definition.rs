//! What a rule is made of.

use super::{Candidate, Claim};
use crate::context::Detail;
use crate::language::Bilingual;
use crate::lexicon::Strength;
use crate::report::{Category, Likelihood, Source};

/// One kind of thing to find: everything the core knows of it.
#[derive(Debug)]
pub struct Rule {
    /// The permanent code: the category's two letters and three digits. Never given to another rule.
    pub code: &'static str,
    /// The name in machine output, in kebab case.
    pub name: &'static str,
    /// The kind of thing it finds.
    pub category: Category,
    /// The name for people, as a title.
    pub title: Bilingual,
    /// Why it matters, in one sentence.
    pub why: Bilingual,
    /// What to do instead, in one sentence.
    pub instead: Bilingual,
    /// What stands in its place once taken out; nothing where taking it out would not make the message right.
    pub placeholder: Option<Bilingual>,
    /// Where `why` comes from.
    pub source: Source,
    /// What is found and what is not, with the sources of the form, in Markdown.
    pub documentation: &'static str,
    /// How candidates are found.
    pub detector: Detector,
    /// Whether a candidate can be what it looks like.
    pub validate: fn(&Candidate<'_>) -> Validity,
    /// How sure the rule is of what it found.
    pub scoring: Scoring,
    /// The words around a candidate that speak for or against it.
    pub context: Context,
}

/// Where somebody is kept safe: a miss may cost a life.
const KEPT_SAFE: &str = "OP213";

/// Where somebody lives, where a word must say so.
const ADDRESSES: [&str; 3] = ["PD108", "PD126", "PD145"];

impl Rule {
    /// Whether what it finds is no finding where the language model hears nothing of it: it finds what is said, and neither a word of a
    /// list nor something that is known by its form.
    #[must_use]
    pub fn may_be_dropped(&self) -> bool {
        match self.detector {
            Detector::Claims(_) => self.code != KEPT_SAFE,
            Detector::Person { .. } | Detector::Detail(..) => matches!(self.category, Category::PersonalData),
            Detector::Pattern(_) => self.category.is_language(),
            Detector::Lexicon(_) | Detector::Senses(_) | Detector::LanguageModel => false,
        }
    }

    /// Whether what it holds for unlikely is a finding where the language model hears of such details: not a number that is known by its
    /// form, and is none without its word, nor an illness or a first name, which are nobody's.
    #[must_use]
    pub fn may_be_lifted(&self) -> bool {
        match self.detector {
            Detector::Detail(detail, _) => matches!(detail, Detail::Birth | Detail::Care),
            _ => ADDRESSES.contains(&self.code),
        }
    }
}

/// How candidates are found.
#[derive(Debug)]
pub enum Detector {
    /// A regular expression over the normalised view (lower case, plain characters), in the syntax of
    /// `regex-automata` without Unicode classes. The group `hit`, or `hit2`, `hit3` and so on, where there is one, is the span.
    Pattern(&'static str),
    /// Whole words, in the normalised view and, for one step less, in the folded view.
    Lexicon(&'static [&'static str]),
    /// The senses of the lexicon of these strengths, found as words of a list are. The validator sees the sense
    /// ([`Candidate::sense`]).
    Senses(&'static [Strength]),
    /// People named in the draft; looked for only where it holds a hot word of such a rule, or a detail of a person. The
    /// validator sees who it is ([`Candidate::person`]).
    Person {
        /// Whether a name below the threshold may rise above it beside details of that person.
        adds_up: bool,
    },
    /// A detail of a person, as a regular expression like that of a pattern. Below the threshold alone, it may rise above it
    /// beside a name and other details.
    Detail(Detail, &'static str),
    /// Phrases of word classes, in sentences that have, or have not, certain cues.
    Claims(&'static [Claim]),
    /// The language model: the rule stands for what only the model sees in its category ([`crate::model`]).
    LanguageModel,
}

/// What a validator says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It is not what it looks like.
    Invalid,
    /// Nothing about its form decides.
    Unknown,
    /// Its form is right: a check digit, a list, a calendar agrees.
    Valid,
}

/// How sure a rule is of what it found.
#[derive(Debug, Clone, Copy)]
pub struct Scoring {
    /// For a candidate that is valid.
    pub valid: Likelihood,
    /// For a candidate that is neither valid nor invalid.
    pub unknown: Likelihood,
    /// Steps up where a hot word is near.
    pub hot: i8,
    /// Steps down where a word that speaks against it is near.
    pub against: i8,
}

/// Words around a candidate: lower case, whole words, single spaces inside a phrase.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// Words that make it likelier.
    pub hot: &'static [&'static str],
    /// Words that make it less likely.
    pub against: &'static [&'static str],
    /// How many words before the candidate are looked at.
    pub before: usize,
    /// How many words after it.
    pub after: usize,
    /// Whether an appeal to the public publishes such a thing, so that without a hot word it counts as spoken against.
    pub published_in_appeals: bool,
}

impl Context {
    /// No words matter.
    pub const NONE: Self = Self { hot: &[], against: &[], before: 0, after: 0, published_in_appeals: false };
}
