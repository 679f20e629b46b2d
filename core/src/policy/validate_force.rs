//! What the types of a force's own terms and patterns cannot express, but for the patterns themselves.

use super::proof::{IN_ITS_PLACE, MOST_PATTERNS};
use super::validate::{at_most, words};
use super::watch::{bare, plain};
use super::{AllowedPattern, ForceWords, OwnPattern, Policy, PolicyError};
use crate::language::Language;
use std::collections::HashSet;

/// The most terms of each kind, so that building stays fast on a phone.
const MOST_TERMS: usize = 10_000;
/// The most names of operations, sites and systems each; an operation is looked for in several ways.
const MOST_NAMES: usize = 2_000;
/// The most texts that prove a pattern, of each sort, and the most characters of one.
const MOST_TEXTS: usize = 10;
const LONGEST_TEXT: usize = 200;
/// The most characters of a title or a placeholder, and of an explanation, so that they fit on a phone.
const LONGEST_TITLE: usize = 60;
const LONGEST_WORDS: usize = 300;

/// Checks terms, names, texts and words.
pub fn check(policy: &Policy) -> Result<(), PolicyError> {
    terms(policy)?;
    for (key, list) in [("own_patterns", &policy.own_patterns), ("references", &policy.references)] {
        at_most(key, list.len(), MOST_PATTERNS)?;
        for (index, own) in list.iter().enumerate() {
            let path = format!("{key}[{index}]");
            name(&path, &own.name)?;
            texts(&path, &own.must_match, &own.must_not_match)?;
            wordings(&path, &words_of(own))?;
        }
    }
    at_most("allowed_patterns", policy.allowed_patterns.len(), MOST_PATTERNS)?;
    for (index, own) in policy.allowed_patterns.iter().enumerate() {
        let path = format!("allowed_patterns[{index}]");
        name(&path, &own.name)?;
        texts(&path, &own.must_match, &own.must_not_match)?;
    }
    let named = |(key, list): (&'static str, &'_ [OwnPattern])| -> Vec<(String, String)> {
        list.iter().enumerate().map(|(index, own)| (format!("{key}[{index}].name"), own.name.clone())).collect()
    };
    let own = [("own_patterns", policy.own_patterns.as_slice()), ("references", &policy.references)];
    unique(own.into_iter().flat_map(named))?;
    let allowed = policy.allowed_patterns.iter().enumerate();
    unique(
        allowed.map(|(index, AllowedPattern { name, .. })| (format!("allowed_patterns[{index}].name"), name.clone())),
    )
}

fn terms(policy: &Policy) -> Result<(), PolicyError> {
    at_most("own_terms", policy.own_terms.len(), MOST_TERMS)?;
    for (index, own) in policy.own_terms.iter().enumerate() {
        let words =
            [("title", &own.title), ("why", &own.why), ("instead", &own.instead), ("placeholder", &own.placeholder)];
        wordings(&format!("own_terms[{index}]"), &words)?;
        let term = plain(&own.term);
        seen(|| format!("own_terms[{index}].term"), &term)?;
        let holds = |words: &ForceWords, language| plain(words.get(language)).contains(&term);
        if own
            .placeholder
            .as_ref()
            .is_some_and(|words| holds(words, Language::English) || holds(words, Language::Welsh))
        {
            return Err(PolicyError::new(format!("own_terms[{index}].placeholder"), IN_ITS_PLACE));
        }
    }
    for (key, list, most) in [
        ("allowed_terms", &policy.allowed_terms, MOST_TERMS),
        ("operation_names", &policy.operation_names, MOST_NAMES),
        ("sites", &policy.sites, MOST_NAMES),
        ("systems", &policy.systems, MOST_NAMES),
    ] {
        at_most(key, list.len(), most)?;
        for (index, term) in list.iter().enumerate() {
            let term = if key == "operation_names" { bare(term) } else { plain(term) };
            seen(|| format!("{key}[{index}]"), &term)?;
        }
    }
    Ok(())
}

fn seen(path: impl Fn() -> String, term: &str) -> Result<(), PolicyError> {
    if term.trim().chars().count() < 2 {
        return Err(PolicyError::new(path(), "needs at least two characters that can be seen"));
    }
    Ok(())
}

fn words_of(own: &OwnPattern) -> [(&'static str, &Option<ForceWords>); 4] {
    [("title", &own.title), ("why", &own.why), ("instead", &own.instead), ("placeholder", &own.placeholder)]
}

fn wordings(path: &str, given: &[(&str, &Option<ForceWords>)]) -> Result<(), PolicyError> {
    for (key, given) in given {
        let most = if matches!(*key, "title" | "placeholder") { LONGEST_TITLE } else { LONGEST_WORDS };
        let path = format!("{path}.{key}");
        match given {
            None => {}
            Some(ForceWords::Same(given)) => words(&path, given, most)?,
            Some(ForceWords::Each(each)) if each.en.is_none() && each.cy.is_none() => {
                return Err(PolicyError::new(path, "has neither `en` nor `cy`"));
            }
            Some(ForceWords::Each(each)) => {
                for (language, given) in [("en", &each.en), ("cy", &each.cy)] {
                    given.as_deref().map_or(Ok(()), |given| words(&format!("{path}.{language}"), given, most))?;
                }
            }
        }
    }
    Ok(())
}

/// A name in kebab case, as rules have it.
fn name(path: &str, name: &str) -> Result<(), PolicyError> {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if name.len() > LONGEST_TITLE || !name.split('-').all(is_part) {
        let reason = "must be small letters and digits with - between, such as site-code";
        return Err(PolicyError::new(format!("{path}.name"), reason));
    }
    Ok(())
}

fn texts(path: &str, must: &[String], must_not: &[String]) -> Result<(), PolicyError> {
    for (key, list) in [("must_match", must), ("must_not_match", must_not)] {
        let path = format!("{path}.{key}");
        if list.is_empty() {
            return Err(PolicyError::new(path, "needs at least one text"));
        }
        at_most(&path, list.len(), MOST_TEXTS)?;
        for (index, text) in list.iter().enumerate() {
            words(&format!("{path}[{index}]"), text, LONGEST_TEXT)?;
        }
    }
    Ok(())
}

fn unique(names: impl Iterator<Item = (String, String)>) -> Result<(), PolicyError> {
    let mut taken = HashSet::new();
    for (path, name) in names {
        if !taken.insert(name) {
            return Err(PolicyError::new(path, "is the name of an earlier pattern"));
        }
    }
    Ok(())
}
