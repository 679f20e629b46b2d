//! Details that say little alone and point to one person together: a name, where they live, what they suffer from.
//!
//! A rule with [`Detector::Person`](crate::rules::Detector::Person) that adds up or [`Detector::Detail`](crate::rules::Detector::Detail)
//! may leave its candidates below the threshold. Where such details of different kinds stand near one person, each of them,
//! and the name, rises by a step for every further kind there.

use crate::report::Finding;
use std::ops::Range;

/// A kind of detail of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Who they are.
    Name,
    /// Where they live.
    Home,
    /// When they were born.
    Birth,
    /// What they suffer from.
    Health,
    /// That the state looks after them.
    Care,
}

/// How many bytes may lie between a name and a detail of that person: about two sentences.
const REACH: usize = 160;
/// How many between a name and what looks like a date of birth, which is anything else further off.
const BESIDE: usize = 2;

/// A finding that may still fall short of the threshold, and the kind of detail it is, where it adds up.
pub(crate) struct Weighed {
    pub finding: Finding,
    pub detail: Option<Detail>,
    /// Whether the language model may lift it: its rule says so, and no word around it speaks against it.
    pub may_be_lifted: bool,
}

/// Raises what adds up to one person.
pub(crate) fn add_up(weighed: &mut [Weighed]) {
    let of = |wanted: fn(Detail) -> bool| -> Vec<(Range<usize>, Detail)> {
        let matching =
            weighed.iter().filter_map(|one| Some((one.finding.span.clone(), one.detail.filter(|d| wanted(*d))?)));
        matching.collect()
    };
    let mut names = of(|detail| detail == Detail::Name);
    names.dedup_by(|a, b| a.0 == b.0);
    let details = of(|detail| detail != Detail::Name);
    if names.is_empty() || details.is_empty() {
        return;
    }
    // Each detail belongs to the name nearest to it.
    let owner = |span: &Range<usize>, detail: Detail| {
        let reach = if detail == Detail::Birth { BESIDE } else { REACH };
        let nearest = names.iter().map(|(name, _)| (distance(name, span), name.clone())).min_by_key(|(far, _)| *far);
        nearest.filter(|(far, _)| *far <= reach).map(|(_, name)| name)
    };
    let owned: Vec<(Range<usize>, Range<usize>, Detail)> =
        details.into_iter().filter_map(|(span, detail)| Some((owner(&span, detail)?, span, detail))).collect();
    for one in weighed.iter_mut() {
        let Some(detail) = one.detail else { continue };
        let span = &one.finding.span;
        let name =
            if detail == Detail::Name { Some(span) } else { owned.iter().find(|(_, s, _)| s == span).map(|(n, ..)| n) };
        let Some(name) = name else { continue };
        let mut kinds: Vec<Detail> = owned.iter().filter(|(n, ..)| n == name).map(|(.., d)| *d).collect();
        kinds.push(Detail::Name);
        kinds.sort_unstable();
        kinds.dedup();
        let steps = i8::try_from(kinds.len().saturating_sub(1)).unwrap_or_default();
        one.finding.likelihood = one.finding.likelihood.moved(steps);
    }
}

fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    other.start.saturating_sub(one.end).max(one.start.saturating_sub(other.end))
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Likelihood, Moderator, Policy};

    /// What the rules find: while typing the language model is not asked.
    fn found(text: &str) -> Vec<(&'static str, Likelihood)> {
        let report = Moderator::new(&Policy::default()).unwrap().check(&Draft::new(text).typing(true));
        report.findings.into_iter().map(|finding| (finding.rule, finding.likelihood)).collect()
    }

    #[test]
    fn each_further_kind_near_one_person_is_a_step() {
        assert_eq!(found("Darren is off again"), []);
        assert_eq!(found("Darren lives on Fulton Close"), []);
        assert_eq!(found("someone on Fulton Close is schizophrenic"), []);
        assert_eq!(found("Darren is schizophrenic"), [("PD142", Likelihood::Possible)]);
        let three = found("Darren, lives on Fulton Close, is schizophrenic");
        let rules: Vec<_> = three.iter().map(|(rule, _)| *rule).collect();
        assert_eq!(rules, ["PD140", "PD143", "PD142"]);
        assert_eq!(three[2].1, Likelihood::Likely);
    }

    #[test]
    fn two_of_a_kind_are_one_and_far_away_is_another_matter() {
        assert_eq!(found("Darren lives on Fulton Close, used to live on Park Lane"), []);
        let far = "The kettle is broken again and nobody has owned up, so bring your own flask. ".repeat(4);
        assert_eq!(found(&format!("Darren is off. {far} They say he is schizophrenic")), []);
    }

    #[test]
    fn a_detail_spoken_against_adds_nothing() {
        assert_eq!(found("Darren Oldroyd is doing the dementia awareness walk"), []);
    }
}
