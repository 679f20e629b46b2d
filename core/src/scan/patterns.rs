//! Patterns, searched together.

use super::Lazy;
use crate::rules::{Detector, Rule};
use regex_automata::meta::{self, Regex};
use regex_automata::nfa::thompson::WhichCaptures;
use regex_automata::util::captures::Captures;
use regex_automata::util::syntax;
use regex_automata::{Input, MatchKind, PatternSet};
use std::ops::Range;

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

/// A search for which of `patterns` hit at all, in one pass.
///
/// # Errors
/// A pattern that does not compile.
pub fn together(patterns: &[String]) -> Result<Regex, Box<meta::BuildError>> {
    // Without `MatchKind::All` a search for every pattern that hits silently misses some.
    let all = Regex::config().match_kind(MatchKind::All).which_captures(WhichCaptures::None);
    // So many patterns have no literal in common to skip by, and no captures: looking for either only takes time.
    let plain = all.auto_prefilter(false).onepass(false).backtrack(false);
    Ok(builder().configure(plain.utf8_empty(false)).build_many(patterns)?)
}

/// How many patterns are searched in one pass. A pass remembers the states it has been in, and their number grows with the product
/// of what its patterns may be in the middle of: few patterns keep it small enough to be remembered.
const GROUP: usize = 4;

/// Patterns searched together, each with its owner. Built once.
pub struct Patterns<O> {
    groups: Vec<Regex>,
    /// How many patterns each group but the last has.
    size: usize,
    single: Vec<(O, Lazy)>,
}

/// How patterns of someone else's are read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most bytes that one may take.
    pub each: usize,
    /// The most bytes that all of them may take.
    pub together: usize,
}

/// Patterns do not compile, or grow too large: which one, where it is about one.
#[derive(Debug)]
pub struct PatternsError {
    /// The index of the pattern.
    pub index: Option<usize>,
    /// What is wrong.
    pub source: Box<meta::BuildError>,
}

/// A place where a pattern may hold.
pub struct PatternHit<O> {
    /// The owner of the pattern: a rule, for instance.
    pub owner: O,
    /// The span in the text searched: the group `hit`, `hit2` or `hit3`, else the whole match.
    pub span: Range<usize>,
    /// All groups.
    pub captures: Captures,
}

impl Patterns<&'static Rule> {
    /// Compiles the patterns among `rules`.
    ///
    /// # Errors
    /// A pattern that does not compile.
    pub fn of_rules(rules: &[&'static Rule]) -> Result<Self, Box<meta::BuildError>> {
        let patterns: Vec<(&'static Rule, &'static str)> = rules
            .iter()
            .filter_map(|rule| match rule.detector {
                Detector::Pattern(pattern) | Detector::Detail(_, pattern) => Some((*rule, pattern)),
                Detector::Lexicon(_)
                | Detector::Senses(_)
                | Detector::Person { .. }
                | Detector::Claims(_)
                | Detector::LanguageModel => None,
            })
            .collect();
        let texts: Vec<String> = patterns.iter().map(|(_, pattern)| in_bytes(pattern)).collect();
        let groups = texts.chunks(GROUP).map(together).collect::<Result<_, _>>()?;
        let single = patterns.into_iter().map(|(rule, pattern)| (rule, Lazy::new(pattern))).collect();
        Ok(Self { groups, size: GROUP, single })
    }
}

impl<O: Copy> Patterns<O> {
    /// Compiles patterns of someone else's, whatever their case, within `limits`.
    ///
    /// # Errors
    /// A pattern that does not compile or is too large, or all of them are.
    pub fn within(limits: Limits, patterns: Vec<(O, String)>) -> Result<Self, PatternsError> {
        let limited = |config: meta::Config, bytes: usize| {
            let mut builder = builder();
            let syntax = syntax::Config::new().unicode(false).utf8(false).case_insensitive(true);
            builder.syntax(syntax).configure(config.nfa_size_limit(Some(bytes)));
            builder
        };
        // One of them is searched only where it hits, so what is quick to build is better than what is quick to search.
        let plain = Regex::config().hybrid(false).onepass(false);
        Self::build(patterns, &limited(plain, limits.each), &limited(Regex::config(), limits.together))
    }

    fn build(patterns: Vec<(O, String)>, each: &meta::Builder, all: &meta::Builder) -> Result<Self, PatternsError> {
        let mut single = Vec::with_capacity(patterns.len());
        let mut texts = Vec::with_capacity(patterns.len());
        for (index, (owner, text)) in patterns.into_iter().enumerate() {
            let regex =
                each.build(&text).map_err(|error| PatternsError { index: Some(index), source: Box::new(error) })?;
            single.push((owner, Lazy::ready(regex)));
            texts.push(text);
        }
        // Without `MatchKind::All` a search for every pattern that hits silently misses some.
        let config = Regex::config().match_kind(MatchKind::All).which_captures(WhichCaptures::None);
        let together = all.clone().configure(config.utf8_empty(false)).build_many(&texts);
        let together = together.map_err(|error| PatternsError { index: None, source: Box::new(error) })?;
        let size = single.len().max(1);
        Ok(Self { groups: if single.is_empty() { Vec::new() } else { vec![together] }, size, single })
    }

    /// Every place in `text` where the pattern at `index` may hold.
    pub fn hits_of<'a>(&'a self, index: usize, text: &'a str) -> impl Iterator<Item = PatternHit<O>> + 'a {
        self.single
            .get(index)
            .into_iter()
            .filter_map(|(owner, lazy)| Some((owner, lazy.get()?)))
            .flat_map(move |(owner, regex)| places(*owner, regex, text))
    }

    /// Every place in `text` where a pattern may hold, pattern by pattern.
    pub fn hits<'a>(&'a self, text: &'a str) -> impl Iterator<Item = PatternHit<O>> + 'a {
        let owners = self.groups.iter().zip(self.single.chunks(self.size)).flat_map(move |(group, owners)| {
            let mut hitting = PatternSet::new(group.pattern_len());
            group.which_overlapping_matches(&Input::new(text), &mut hitting);
            let hits = move |index: usize| regex_automata::PatternID::new(index).is_ok_and(|id| hitting.contains(id));
            owners.iter().enumerate().filter(move |(index, _)| hits(*index))
        });
        let built = owners.filter_map(|(_, (owner, lazy))| Some((owner, lazy.get()?)));
        built.flat_map(move |(owner, regex)| places(*owner, regex, text))
    }
}

fn places<'a, O: Copy + 'a>(owner: O, regex: &'a Regex, text: &'a str) -> impl Iterator<Item = PatternHit<O>> + 'a {
    regex.captures_iter(text).filter_map(move |captures| {
        // Of the alternatives of a pattern one has matched, and so one of its groups at most.
        let mut groups = captures.group_info().pattern_names(captures.pattern()?).enumerate();
        let hit = groups.find_map(|(index, name)| captures.get_group(index).filter(|_| name.is_some_and(is_hit)));
        let span = hit.or_else(|| captures.get_group(0))?;
        Some(PatternHit { owner, span: span.start..span.end, captures })
    })
}

/// Whether a group of this name marks what was found.
fn is_hit(name: &str) -> bool {
    name.strip_prefix("hit").is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_builds_by_itself() {
        let patterns = Patterns::of_rules(crate::rules::ALL).unwrap();
        for (rule, lazy) in &patterns.single {
            assert!(lazy.get().is_some(), "{}", rule.code);
        }
    }
}
