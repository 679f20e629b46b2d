//! Overlaps: of two findings of one kind in one place, the most certain stays, then the longest; of two kinds, both stay, each
//! with its own words.

use crate::report::Finding;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// Fewer bytes than this say nothing by themselves.
const LEAST: usize = 4;

/// Keeps, of findings that overlap, the likeliest, then the longest, then the one with the lower code; in text order.
///
/// A finding of another category is not lost: where one lies within the other, the wider one is left what lies beside it in
/// `text`, as long as that says something.
#[must_use]
pub fn resolve(text: &str, mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        let certainty = |f: &Finding| (Reverse(f.likelihood), Reverse(f.span.len()));
        certainty(a).cmp(&certainty(b)).then_with(|| (a.rule, a.span.start).cmp(&(b.rule, b.span.start)))
    });
    let mut kept: BTreeMap<usize, Finding> = BTreeMap::new();
    for finding in findings {
        place(text, &mut kept, finding);
    }
    kept.into_values().collect()
}

/// Whether two places have a byte in common.
#[must_use]
pub const fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// What of `span` lies beside every one of `findings`, if that says something.
#[must_use]
pub fn apart(text: &str, findings: &[Finding], span: Range<usize>) -> Option<Range<usize>> {
    let overlapping = |span: &Range<usize>| findings.iter().find(|other| overlap(&other.span, span));
    let mut span = span;
    while let Some(other) = overlapping(&span) {
        span = beside(text, &span, &other.span)?;
    }
    Some(span)
}

/// Puts `finding` among those `kept`, or its part that lies apart from them, or drops it.
fn place(text: &str, kept: &mut BTreeMap<usize, Finding>, mut finding: Finding) {
    while let Some(start) = overlapping(kept, &finding.span) {
        let Some(other) = kept.get(&start) else { return };
        if other.category == finding.category {
            return;
        }
        let is_within = other.span.start <= finding.span.start && finding.span.end <= other.span.end;
        if is_within {
            let Some(rest) = beside(text, &other.span, &finding.span) else { return };
            if let Some(mut other) = kept.remove(&start) {
                other.span = rest;
                kept.insert(other.span.start, other);
            }
        } else {
            let Some(rest) = beside(text, &finding.span, &other.span) else { return };
            finding.span = rest;
        }
    }
    kept.insert(finding.span.start, finding);
}

fn overlapping(kept: &BTreeMap<usize, Finding>, span: &Range<usize>) -> Option<usize> {
    let left = kept.range(..=span.start).next_back().filter(|(_, other)| other.span.end > span.start);
    let right = || kept.range(span.start..).next().filter(|(start, _)| **start < span.end);
    left.or_else(right).map(|(start, _)| *start)
}

/// The part of `whole` before `part`, else the one after it, without what stands around its words; nothing where neither says
/// anything.
fn beside(text: &str, whole: &Range<usize>, part: &Range<usize>) -> Option<Range<usize>> {
    let before = whole.start..part.start.clamp(whole.start, whole.end);
    let after = part.end.clamp(whole.start, whole.end)..whole.end;
    [before, after].into_iter().find_map(|rest| {
        let words = text.get(rest.clone())?;
        let from = rest.start + words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        let to = rest.end - (words.len() - words.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
        (from + LEAST <= to).then_some(from..to)
    })
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Moderator, Policy};

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        let report = Moderator::new(&Policy::default()).unwrap().check(&Draft::new(text));
        report.findings.iter().map(|f| (f.category.name(), text.get(f.span.clone()).unwrap())).collect()
    }

    #[test]
    fn a_finding_within_one_of_another_category_keeps_its_words_and_the_other_the_rest() {
        let text = "Our CHIS Gary Pickersgill says the drop is Friday";
        assert_eq!(found(text), [("operational", "CHIS"), ("victim_witness", "Gary Pickersgill")]);
    }

    #[test]
    fn of_two_of_one_category_one_stays() {
        let one = found("DOB 03/03/1987, ring 07700 900123, NINO AA123456B, AA123456B");
        assert_eq!(one.iter().filter(|(_, words)| words.contains("AA123456B")).count(), 2);
    }
}
