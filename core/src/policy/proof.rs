//! A force's patterns, compiled, and proved by the texts that stand beside them and by ordinary talk.

use super::form::{self, ORDINARY};
use super::{AllowedPattern, ForceWords, OwnPattern, Policy, PolicyError};
use crate::language::Language;
use crate::scan::{Limits, Patterns};
use crate::text::{View, normalised};
use std::ops::Range;

/// The most patterns of each kind, so that building stays fast on a phone.
pub const MOST_PATTERNS: usize = 200;
/// The most bytes that one compiled pattern and all of them take: two hundred of the usual size.
const LIMITS: Limits = Limits { each: 16 << 10, together: 256 << 10 };

/// A force's own patterns and references, in this order, and its allowed patterns; each owned by its place.
pub struct OwnForms {
    pub own: Patterns<usize>,
    pub allowed: Patterns<usize>,
}

impl OwnForms {
    /// Compiles and proves the patterns of `policy`, whose number, names and texts hold.
    ///
    /// # Errors
    /// The first that is not of the language, is too large, or is not what its texts say; with its path.
    pub fn new(policy: &Policy) -> Result<Self, PolicyError> {
        let mut own = Vec::new();
        for (key, list) in [("own_patterns", &policy.own_patterns), ("references", &policy.references)] {
            own.extend(list.iter().enumerate().map(|(index, own)| Proof::of_own(format!("{key}[{index}]"), own)));
        }
        let allowed = policy.allowed_patterns.iter().enumerate();
        let allowed: Vec<_> =
            allowed.map(|(index, own)| Proof::of_allowed(format!("allowed_patterns[{index}]"), own)).collect();
        let forms = Self { own: compiled("own_patterns", &own)?, allowed: compiled("allowed_patterns", &allowed)? };
        prove(&own, &forms.own)?;
        prove(&allowed, &forms.allowed)?;
        Ok(forms)
    }
}

/// Every place where one of `patterns` stands as whole words.
pub fn places<'a>(patterns: &'a Patterns<usize>, view: &'a View) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
    patterns.hits(view.text()).map(|hit| (hit.owner, view.snapped(hit.span))).filter(|(_, span)| is_whole(view, span))
}

fn is_whole(view: &View, span: &Range<usize>) -> bool {
    !span.is_empty() && view.stands_alone(span)
}

/// A pattern and the texts that prove it.
struct Proof<'a> {
    path: String,
    template: Option<&'a str>,
    pattern: Option<&'a str>,
    must_match: &'a [String],
    must_not_match: &'a [String],
    placeholder: Option<&'a ForceWords>,
}

impl<'a> Proof<'a> {
    fn of_own(path: String, own: &'a OwnPattern) -> Self {
        let OwnPattern { must_match, must_not_match, .. } = own;
        let (template, pattern) = (own.template.as_deref(), own.pattern.as_deref());
        Self { path, template, pattern, must_match, must_not_match, placeholder: own.placeholder.as_ref() }
    }

    fn of_allowed(path: String, own: &'a AllowedPattern) -> Self {
        let AllowedPattern { must_match, must_not_match, .. } = own;
        let (template, pattern) = (own.template.as_deref(), own.pattern.as_deref());
        Self { path, template, pattern, must_match, must_not_match, placeholder: None }
    }

    fn wrong(&self, key: &str, reason: impl Into<String>) -> PolicyError {
        PolicyError::new(format!("{}.{key}", self.path), reason)
    }
}

fn compiled(key: &str, proofs: &[Proof<'_>]) -> Result<Patterns<usize>, PolicyError> {
    let mut texts = Vec::with_capacity(proofs.len());
    for (index, proof) in proofs.iter().enumerate() {
        let text = form::expression(proof.template, proof.pattern).map_err(|(key, reason)| proof.wrong(key, reason))?;
        texts.push((index, text));
    }
    Patterns::within(LIMITS, texts).map_err(|error| match error.index.and_then(|index| proofs.get(index)) {
        Some(proof) => PolicyError::new(proof.path.clone(), "is too large once compiled; make it shorter"),
        None => PolicyError::new(key, "are too large together; take some out"),
    })
}

/// Runs each pattern on its texts, on what stands in its place, and on ordinary sentences.
fn prove(proofs: &[Proof<'_>], patterns: &Patterns<usize>) -> Result<(), PolicyError> {
    for (index, proof) in proofs.iter().enumerate() {
        // One pattern at a time: together they cost more the more of them there are.
        let found = |text: &str| {
            let view = normalised(text);
            patterns.hits_of(index, view.text()).any(|hit| is_whole(&view, &view.snapped(hit.span)))
        };
        if let Some(at) = proof.must_match.iter().position(|text| !found(text)) {
            return Err(proof.wrong(&format!("must_match[{at}]"), "is not matched, as whole words"));
        }
        if let Some(at) = proof.must_not_match.iter().position(|text| found(text)) {
            return Err(proof.wrong(&format!("must_not_match[{at}]"), "is matched"));
        }
        let languages = [Language::English, Language::Welsh];
        if proof.placeholder.is_some_and(|words| languages.iter().any(|language| found(words.get(*language)))) {
            return Err(proof.wrong("placeholder", IN_ITS_PLACE));
        }
    }
    for sentence in ORDINARY {
        let view = normalised(sentence);
        if let Some(proof) = places(patterns, &view).next().and_then(|(index, _)| proofs.get(index)) {
            let key = if proof.template.is_some() { "template" } else { "pattern" };
            return Err(proof.wrong(key, format!("is found in ordinary talk: “{sentence}”")));
        }
    }
    Ok(())
}

/// Why a placeholder is refused.
pub const IN_ITS_PLACE: &str = "would itself be found, and it is what stands in the message afterwards";
