//! What surrounds a candidate: the words beside it, and what the whole draft is.

pub mod account;
mod adding_up;
mod appeal;
mod circumstances;
mod court;
pub mod duty;
mod purpose;
pub mod recording;
mod speech;
pub mod stance;

pub use adding_up::Detail;
pub(crate) use adding_up::{Weighed, add_up};
pub use circumstances::{CircumstanceWords, Circumstances};
pub use purpose::{Purpose, PurposeWords};
pub use speech::SpeechWords;

use crate::rules::Context;
use crate::text::{View, words};
use std::ops::Range;

/// What the words around a candidate say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// A word that speaks for it is near.
    pub hot: bool,
    /// A word that speaks against it is near.
    pub against: bool,
}

/// Looks for the words of `context` on both sides of `span`.
#[must_use]
pub fn surroundings(view: &View, span: &Range<usize>, context: &Context) -> Surroundings {
    if context.hot.is_empty() && context.against.is_empty() {
        return Surroundings::default();
    }
    let (before, after) = view.around(span);
    let sides = [words::last(before, context.before), words::first(after, context.after)];
    let near = |phrases: &[&str]| phrases.iter().any(|phrase| sides.iter().any(|side| words::contains(side, phrase)));
    Surroundings { hot: near(context.hot), against: near(context.against) }
}
