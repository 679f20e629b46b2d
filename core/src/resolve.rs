//! Overlaps: of two findings in one place, the most certain stays, then the longest.

use crate::report::Finding;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Keeps, of findings that overlap, the likeliest, then the longest, then the one with the lower code; in text order.
#[must_use]
pub fn resolve(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        let certainty = |f: &Finding| (Reverse(f.likelihood), Reverse(f.span.len()));
        certainty(a).cmp(&certainty(b)).then_with(|| (a.rule, a.span.start).cmp(&(b.rule, b.span.start)))
    });
    let mut kept: BTreeMap<usize, Finding> = BTreeMap::new();
    for finding in findings {
        let left = kept.range(..=finding.span.start).next_back().is_some_and(|(_, f)| f.span.end > finding.span.start);
        let right = kept.range(finding.span.start..).next().is_some_and(|(start, _)| *start < finding.span.end);
        if !left && !right {
            kept.insert(finding.span.start, finding);
        }
    }
    kept.into_values().collect()
}
