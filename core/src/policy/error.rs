//! Why a policy was refused.

/// Why a policy was refused: the place in the document and the reason. It names keys, never a draft's text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {reason}")]
#[non_exhaustive]
pub struct PolicyError {
    /// The path of the key, such as `own_terms[2].level`; `.` is the document itself.
    pub path: String,
    /// The reason, in words.
    pub reason: String,
}

impl PolicyError {
    pub(super) fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}
