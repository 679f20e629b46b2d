//! A search that is built when it is first asked for: most drafts ask few of them, and building takes longer than checking.

use super::{builder, in_bytes};
use regex_automata::meta::Regex;
use std::sync::OnceLock;

/// A pattern whose search is built at its first use.
pub struct Lazy {
    pattern: &'static str,
    built: OnceLock<Option<Regex>>,
}

impl Lazy {
    /// A search for `pattern`, not built yet.
    #[must_use]
    pub const fn new(pattern: &'static str) -> Self {
        Self { pattern, built: OnceLock::new() }
    }

    /// A search that is built already.
    #[must_use]
    pub fn ready(regex: Regex) -> Self {
        Self { pattern: "", built: OnceLock::from(Some(regex)) }
    }

    /// The search; nothing where the pattern does not compile, which tests rule out for every pattern there is.
    #[must_use]
    pub fn get(&self) -> Option<&Regex> {
        self.built.get_or_init(|| builder().build(&in_bytes(self.pattern)).ok()).as_ref()
    }

    /// Whether it is in `text`.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.get().is_some_and(|regex| regex.is_match(text))
    }
}
