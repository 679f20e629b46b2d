//! One message beside what the check found in it.

use super::message::{Label, Message};
use moderator_core::{Category, Finding, Likelihood};
use std::collections::{BTreeMap, BTreeSet};

/// What was labelled and what was found in one message.
pub struct Judged<'a> {
    pub labelled: BTreeSet<Category>,
    /// The likeliest finding of each category.
    pub found: BTreeMap<Category, Likelihood>,
    /// Each label, and how much of its words was found.
    pub labels: Vec<(&'a Label, Reach)>,
}

/// How much of a label's words lies within findings of its category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Nothing.
    None,
    /// Some of it.
    Part,
    /// Every letter and digit.
    Whole,
}

impl<'a> Judged<'a> {
    pub fn new(message: &'a Message<'_>, findings: &[Finding]) -> Self {
        let mut found = BTreeMap::new();
        for finding in findings {
            let likeliest = found.entry(finding.category).or_insert(finding.likelihood);
            *likeliest = finding.likelihood.max(*likeliest);
        }
        let labels = message.labels.iter().map(|label| (label, reach(label, &message.text, findings))).collect();
        Self { labelled: message.labels.iter().map(|label| label.category).collect(), found, labels }
    }

    pub fn is_legitimate(&self) -> bool {
        self.labelled.is_empty()
    }
}

/// How much of the label was found; of several places where its words stand, the best. Without words its category decides.
fn reach(label: &Label, text: &str, findings: &[Finding]) -> Reach {
    let same: Vec<_> = findings.iter().filter(|finding| finding.category == label.category).collect();
    let Some(words) = &label.words else {
        return if same.is_empty() { Reach::None } else { Reach::Whole };
    };
    let is_found = |at: usize| same.iter().any(|finding| finding.span.contains(&at));
    let places = text.match_indices(words.as_str()).map(|(start, place)| {
        // What lies between two findings beside each other (a comma, a space) need not be found.
        let counted = |c: char| c.is_alphanumeric() || !words.contains(char::is_alphanumeric);
        let mut letters = place.char_indices().filter(|(_, c)| counted(*c)).map(|(at, _)| is_found(start + at));
        let first = letters.next().unwrap_or(false);
        letters.fold(if first { Reach::Whole } else { Reach::None }, |so_far, found| match (so_far, found) {
            (Reach::Whole, true) => Reach::Whole,
            (Reach::None, false) => Reach::None,
            _ => Reach::Part,
        })
    });
    places.max().unwrap_or(Reach::None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use moderator_core::{Draft, Moderator, Policy};

    fn reaches(text: &str, words: &[Option<&str>]) -> Vec<Reach> {
        let findings = Moderator::new(&Policy::default()).unwrap().check(&Draft::new(text)).findings;
        let label = |words: &Option<&str>| {
            let label = Label { category: Category::PersonalData, kind: None, words: words.map(str::to_owned) };
            reach(&label, text, &findings)
        };
        words.iter().map(label).collect()
    }

    #[test]
    fn words_are_reached_whole_in_part_or_not() {
        let text = "Can someone check AB12 CDE, outside, on blocks. AB12 CDE";
        let words = [Some("AB12 CDE"), Some("check AB12 CDE"), Some("outside"), Some("AB12"), None];
        let wanted = [Reach::Whole, Reach::Part, Reach::None, Reach::Whole, Reach::Whole];
        assert_eq!(reaches(text, &words), wanted);
        assert_eq!(reaches("AB12 CDE, AB13 CDE", &[Some("AB12 CDE, AB13 CDE")]), [Reach::Whole]);
        assert_eq!(reaches("quiet night", &[Some("quiet"), None]), [Reach::None, Reach::None]);
    }
}
