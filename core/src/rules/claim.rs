//! What a rule about sentences looks for.

use super::Cue;

/// Something a sentence may claim: a phrase, the cues that make it so, and the cues that make it something else.
#[derive(Debug)]
pub struct Claim {
    /// Phrases in the form of [`crate::scan::Phrase`], any of which is marked.
    pub said: &'static [&'static str],
    /// Of each of these groups one cue must be there.
    pub with: &'static [&'static [Cue]],
    /// None of these may be there.
    pub unless: &'static [Cue],
}
