//! Whether a draft is an appeal to the public, which rightly says where to call and what to quote.

use crate::scan;
use regex_automata::meta;
use std::cell::OnceCell;

/// What people are told in an appeal to the public, and in nothing else that officers write.
const APPEAL: &str = r"(?x)
    \b(?: crimestoppers | 0800\s?555\s?111 | missing\ people\b | 116\s?000
      | (?:anyone|anybody)\ (?:with|who\ has|who\ have)\ (?:any\ )?info(?:rmation)?
      | anyone\ who\ (?:saw|sees|recognises|knows|may\ have|has\ seen|witnessed)
      | have\ you\ seen | if\ (?:you|anyone)\ (?:see|sees|have\ seen|know)\b
      | (?:call|ring|phone|contact|dial|via|on|report\ (?:it\ )?(?:to|on))\ (?:us\ on\ |police\ on\ )?(?:101|999)
      | appeal(?:ing)?\ (?:for|to) | witness\ appeal | please\ share
      | (?:ffonio|ffoniwch|cysylltwch|galwch|ffonia)\ [a-z'\x80-\xff\ ]{0,24}(?:101|999) | ar\ goll | taclo'r\ tacle
      | unrhyw\ un\ (?:sydd\ )?(?:a|â)\ gwybodaeth | ydych\ chi\ wedi\ gweld | rhannwch )";

/// Finds the words of an appeal. Built once.
pub struct AppealWords(meta::Regex);

impl AppealWords {
    /// Builds the search.
    ///
    /// # Errors
    /// The words do not compile, which a test rules out.
    pub fn new() -> Result<Self, Box<meta::BuildError>> {
        Ok(Self(scan::builder().build(&scan::in_bytes(APPEAL))?))
    }
}

/// What is so for a whole draft, found out only when a rule asks.
pub struct Circumstances<'a> {
    words: &'a AppealWords,
    written: &'a str,
    normal: &'a str,
    appeal: OnceCell<bool>,
    lower_case: OnceCell<bool>,
}

impl<'a> Circumstances<'a> {
    /// The circumstances of a draft, from its text as `written` and its `normal`ised text.
    #[must_use]
    pub const fn new(words: &'a AppealWords, written: &'a str, normal: &'a str) -> Self {
        Self { words, written, normal, appeal: OnceCell::new(), lower_case: OnceCell::new() }
    }

    /// Whether it is not all in capitals, so that capitals say something.
    #[must_use]
    pub fn has_lower_case(&self) -> bool {
        *self.lower_case.get_or_init(|| self.written.chars().any(char::is_lowercase))
    }

    /// Whether the draft is an appeal to the public.
    #[must_use]
    pub fn is_appeal(&self) -> bool {
        *self.appeal.get_or_init(|| self.words.0.is_match(self.normal))
    }
}
