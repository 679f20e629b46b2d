//! What can go wrong when a moderator is built. Checking itself cannot fail.

/// Why a [`crate::Moderator`] could not be built. Never holds message text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The patterns of the rules do not compile together.
    #[error("the rules' patterns do not compile: {0}")]
    Patterns(#[from] Box<regex_automata::meta::BuildError>),
    /// A word list does not compile.
    #[error("a word list does not compile: {0}")]
    Words(#[from] aho_corasick::BuildError),
    /// The language model's file is not what it should be.
    #[error("the language model cannot be read: {0}")]
    Model(#[from] crate::model::FileError),
    /// The policy breaks a rule that its types cannot express.
    #[error(transparent)]
    Policy(#[from] crate::PolicyError),
}
