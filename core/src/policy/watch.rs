//! Everything of a force's own, ready to be searched: terms, patterns, and what is allowed.

use super::kind::{Kind, SOURCE};
use super::proof::{OwnForms, places};
use super::{ForceWords, Level, OwnPattern, OwnTerm, Policy, PolicyError};
use crate::report::{Category, Finding, Likelihood, Words};
use crate::scan::{Lexicon, Patterns};
use crate::text::{View, normalised};
use std::borrow::Cow;
use std::ops::Range;

/// What may stand before the name of an operation. The last is a hashtag's.
const LEADS: [&str; 5] = ["op ", "op. ", "operation ", "ymgyrch ", "op"];

/// Everything of a force's own. Built once.
pub struct Watch {
    entries: Vec<Entry>,
    terms: Lexicon,
    patterns: Patterns<usize>,
    allowed_terms: Lexicon,
    allowed_patterns: Patterns<usize>,
}

/// What is found and what to say of it.
struct Entry {
    kind: Kind,
    name: Cow<'static, str>,
    category: Category,
    level: Level,
    title: Words,
    why: Words,
    instead: Words,
    placeholder: Words,
}

/// Words of an entry, where the force gave any.
#[derive(Default)]
struct Given<'a> {
    name: Option<&'a str>,
    title: Option<&'a ForceWords>,
    why: Option<&'a ForceWords>,
    instead: Option<&'a ForceWords>,
    placeholder: Option<&'a ForceWords>,
}

impl Entry {
    fn new(kind: Kind, category: Category, level: Level, given: Given<'_>) -> Self {
        let built_in = kind.words();
        let or = |given: Option<&ForceWords>, built_in| {
            given.map_or(Words::Rule(built_in), |words| Words::Force(words.clone()))
        };
        Self {
            kind,
            name: given.name.map_or(Cow::Borrowed(kind.name()), |name| Cow::Owned(name.to_owned())),
            category,
            level,
            title: or(given.title, built_in.title),
            why: or(given.why, built_in.why),
            instead: or(given.instead, built_in.instead),
            placeholder: or(given.placeholder, built_in.placeholder),
        }
    }

    fn of_term(own: &OwnTerm, level: Level) -> Self {
        let OwnTerm { title, why, instead, placeholder, .. } = own;
        let (title, why, instead) = (title.as_ref(), why.as_ref(), instead.as_ref());
        let given = Given { name: None, title, why, instead, placeholder: placeholder.as_ref() };
        Self::new(Kind::Term, own.category, level, given)
    }

    fn of_pattern(own: &OwnPattern, kind: Kind, level: Level) -> Self {
        let OwnPattern { title, why, instead, placeholder, .. } = own;
        let (title, why, instead) = (title.as_ref(), why.as_ref(), instead.as_ref());
        let given = Given { name: Some(&own.name), title, why, instead, placeholder: placeholder.as_ref() };
        Self::new(kind, own.category, level, given)
    }

    fn finding(&self, span: Range<usize>) -> Finding {
        Finding {
            rule: self.kind.code(),
            name: self.name.clone(),
            category: self.category,
            likelihood: Likelihood::VeryLikely,
            level: self.level,
            span,
            title: self.title.clone(),
            why: self.why.clone(),
            instead: self.instead.clone(),
            placeholder: Some(self.placeholder.clone()),
            source: Words::Rule(SOURCE),
            source_url: None,
            key: String::new(),
        }
    }
}

impl Watch {
    /// Compiles what is the force's own in `policy`, whose terms hold.
    ///
    /// # Errors
    /// The first pattern that does not hold ([`OwnForms::new`]), or too many terms.
    pub fn new(policy: &Policy) -> Result<Self, PolicyError> {
        let forms = OwnForms::new(policy)?;
        let level = |own: Option<Level>, category| own.unwrap_or_else(|| policy.categories.of(category));
        let pattern = |own: &OwnPattern, kind| Entry::of_pattern(own, kind, level(own.level, own.category));
        // Patterns come first, because their owners are their places in the policy.
        let mut entries: Vec<Entry> = policy.own_patterns.iter().map(|own| pattern(own, Kind::Pattern)).collect();
        entries.extend(policy.references.iter().map(|own| pattern(own, Kind::Reference)));
        let mut terms = Vec::new();
        for own in &policy.own_terms {
            terms.push((entries.len(), plain(&own.term)));
            entries.push(Entry::of_term(own, level(own.level, own.category)));
        }
        let listed = [
            (Kind::Site, &policy.sites),
            (Kind::System, &policy.systems),
            (Kind::OperationName, &policy.operation_names),
        ];
        for (kind, names) in listed {
            let index = entries.len();
            entries.push(Entry::new(kind, Category::Operational, level(None, Category::Operational), Given::default()));
            for name in names {
                match kind {
                    Kind::OperationName => {
                        terms.extend(LEADS.iter().map(|lead| (index, format!("{lead}{}", bare(name)))))
                    }
                    _ => terms.push((index, plain(name))),
                }
            }
        }
        let too_large = |key: &str| PolicyError::new(key, "are too large together");
        let allowed_terms = policy.allowed_terms.iter().enumerate().map(|(index, term)| (index, plain(term)));
        Ok(Self {
            terms: Lexicon::new(terms).map_err(|_| too_large("own_terms"))?,
            patterns: forms.own,
            allowed_terms: Lexicon::new(allowed_terms).map_err(|_| too_large("allowed_terms"))?,
            allowed_patterns: forms.allowed,
            entries,
        })
    }

    /// Where nothing is to be found.
    pub fn allowed<'a>(&'a self, view: &'a View) -> impl Iterator<Item = Range<usize>> + 'a {
        let terms = self.allowed_terms.occurrences(view).map(|found| found.span);
        terms.chain(places(&self.allowed_patterns, view).map(|(_, span)| span))
    }

    /// What is found in `view`, but for what `covers` allows, and for what an appeal to the public rightly holds.
    pub fn findings<'a>(
        &'a self,
        view: &'a View,
        covers: impl Fn(&Range<usize>) -> bool + 'a,
        is_appeal: impl Fn() -> bool + 'a,
    ) -> impl Iterator<Item = Finding> + 'a {
        self.places(view).filter_map(move |(owner, span)| {
            let entry = self.entries.get(owner)?;
            let is_right = covers(&span) || (entry.kind.is_published_in_appeals() && is_appeal());
            (entry.level != Level::Off && !is_right).then(|| entry.finding(view.to_source(&span)))
        })
    }

    fn places<'a>(&'a self, view: &'a View) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        let terms = self.terms.occurrences(view).map(|found| (found.owner, found.span));
        terms.chain(places(&self.patterns, view))
    }
}

/// A term as the normalised view has it.
pub(super) fn plain(term: &str) -> String {
    normalised(term.trim()).text().to_owned()
}

/// The name of an operation without "Op" and the like, which a force may have written.
pub(super) fn bare(name: &str) -> String {
    let name = plain(name);
    let lead = LEADS.iter().filter(|lead| lead.ends_with(' ')).find(|lead| name.starts_with(**lead));
    lead.and_then(|lead| name.strip_prefix(lead)).map_or(name.as_str(), str::trim_start).to_owned()
}
