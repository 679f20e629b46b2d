//! Pattern rules, searched together.

use crate::rules::{Detector, Rule};
use regex_automata::meta::{self, Regex};
use regex_automata::nfa::thompson::WhichCaptures;
use regex_automata::util::captures::Captures;
use regex_automata::util::syntax;
use regex_automata::{Input, MatchKind, PatternSet};
use std::ops::Range;
use std::sync::OnceLock;

/// `pattern` with its non-ASCII letters as the bytes that spell them, which is how patterns are read here.
/// Such letters must not stand in a class.
#[must_use]
pub fn in_bytes(pattern: &str) -> String {
    let mut output = String::with_capacity(pattern.len());
    for c in pattern.chars() {
        if c.is_ascii() {
            output.push(c);
            continue;
        }
        let bytes: String = c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!(r"\x{byte:02x}")).collect();
        output.push_str(&format!("(?:{bytes})"));
    }
    output
}

/// How every pattern is read: bytes and ASCII classes, because one non-ASCII byte makes a Unicode `\b` slow.
/// Spans are widened to character boundaries afterwards.
#[must_use]
pub fn builder() -> meta::Builder {
    let mut builder = Regex::builder();
    builder.syntax(syntax::Config::new().unicode(false).utf8(false)).configure(Regex::config().utf8_empty(false));
    builder
}

/// The pattern rules in force. Built once.
pub struct Patterns {
    together: Regex,
    single: Vec<Single>,
}

/// One rule's pattern, compiled when it first hits: most of them never do, and together they would double the start-up.
struct Single {
    rule: &'static Rule,
    text: String,
    regex: OnceLock<Option<Regex>>,
}

impl Single {
    /// The pattern by itself, which a test builds for every rule; nothing if it did not build.
    fn regex(&self) -> Option<&Regex> {
        self.regex.get_or_init(|| builder().build(&self.text).ok()).as_ref()
    }
}

/// A place where a pattern rule may hold.
pub struct PatternHit {
    /// The rule.
    pub rule: &'static Rule,
    /// The span in the text searched: the group `hit`, `hit2` or `hit3`, else the whole match.
    pub span: Range<usize>,
    /// All groups.
    pub captures: Captures,
}

impl Patterns {
    /// Compiles the patterns among `rules`.
    ///
    /// # Errors
    /// A pattern that does not compile.
    pub fn new(rules: &[&'static Rule]) -> Result<Self, Box<meta::BuildError>> {
        let single: Vec<Single> = rules
            .iter()
            .filter_map(|rule| match rule.detector {
                Detector::Pattern(pattern) => Some(Single { rule, text: in_bytes(pattern), regex: OnceLock::new() }),
                Detector::Lexicon(_) => None,
            })
            .collect();
        let texts: Vec<&str> = single.iter().map(|single| single.text.as_str()).collect();
        // Without `MatchKind::All` a search for every pattern that hits silently misses some.
        let all = Regex::config().match_kind(MatchKind::All).which_captures(WhichCaptures::None);
        let together = builder().configure(all.utf8_empty(false)).build_many(&texts)?;
        Ok(Self { together, single })
    }

    /// Every place in `text` where a pattern rule may hold, rule by rule.
    pub fn hits<'a>(&'a self, text: &'a str) -> impl Iterator<Item = PatternHit> + 'a {
        let mut hitting = PatternSet::new(self.together.pattern_len());
        self.together.which_overlapping_matches(&Input::new(text), &mut hitting);
        let rules = self
            .single
            .iter()
            .enumerate()
            .filter(move |(index, _)| regex_automata::PatternID::new(*index).is_ok_and(|id| hitting.contains(id)));
        let rules = rules.filter_map(|(_, single)| Some((single.rule, single.regex()?)));
        rules.flat_map(move |(rule, regex)| {
            regex.captures_iter(text).filter_map(move |captures| {
                let hit = ["hit", "hit2", "hit3"].iter().find_map(|name| captures.get_group_by_name(name));
                let span = hit.or_else(|| captures.get_group(0))?;
                Some(PatternHit { rule, span: span.start..span.end, captures })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_builds_by_itself() {
        let patterns = Patterns::new(crate::rules::ALL).unwrap();
        for single in &patterns.single {
            assert!(single.regex().is_some(), "{}", single.rule.code);
        }
    }
}
