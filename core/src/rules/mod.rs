//! The rules: one file each under `rules/<category>/`, listed by `build.rs`.
//!
//! A rule is data ([`Rule`]) and one function, its validator. No rule reads another.

mod candidate;
pub mod check_digits;
mod claim;
mod cue_phrases;
pub mod cues;
pub mod dates;
mod definition;
pub mod persons;
pub(crate) mod pieces;
pub mod plates;
pub mod postcodes;
pub mod said;
pub mod sources;
pub mod streets;
#[cfg(test)]
mod tests;
pub mod vocabulary;

pub use candidate::Candidate;
pub use claim::Claim;
pub use cues::Cue;
pub use definition::{Context, Detector, Rule, Scoring, Validity};

mod listed {
    #![allow(clippy::module_inception, reason = "a rule may be named like its category")]
    use super::Rule;
    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
pub use listed::*;

/// The rule with this permanent code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}
