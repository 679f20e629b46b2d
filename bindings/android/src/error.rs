//! What can go wrong, as the shell sees it.

use moderator_core::BuildError;

/// Why there is no moderator. Small on purpose: the shell does the same for all of them, and says which.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[non_exhaustive]
pub enum ModeratorError {
    /// The policy was refused.
    #[error("{path}: {reason}")]
    PolicyRefused {
        /// The path of the key.
        path: String,
        /// The reason, in words.
        reason: String,
    },
    /// The rules could not be built.
    #[error("the rules could not be built")]
    RulesRefused,
}

impl From<moderator_core::PolicyError> for ModeratorError {
    fn from(error: moderator_core::PolicyError) -> Self {
        Self::PolicyRefused { path: error.path, reason: error.reason }
    }
}

impl From<BuildError> for ModeratorError {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Policy(policy) => policy.into(),
            _ => Self::RulesRefused,
        }
    }
}
