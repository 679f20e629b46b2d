//! What was found rightly, found wrongly and missed, and the figures that follow from it.

use super::interval::{Estimate, Share, f1};
use serde::Serialize;

/// How one category fared in one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Labelled and found.
    Hit,
    /// Labelled and not found.
    Miss,
    /// Found and not labelled.
    FalseAlarm,
    /// Neither labelled nor found.
    Nothing,
}

impl Outcome {
    /// The outcome for a category that is labelled or not, and found or not.
    pub const fn of(labelled: bool, found: bool) -> Self {
        match (labelled, found) {
            (true, true) => Self::Hit,
            (true, false) => Self::Miss,
            (false, true) => Self::FalseAlarm,
            (false, false) => Self::Nothing,
        }
    }
}

/// Outcomes counted, and legitimate messages with those of them in which something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    hits: u64,
    misses: u64,
    false_alarms: u64,
    alarmed: Share,
}

/// The figures of [`Counts`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    pub true_positives: u64,
    pub false_positives: u64,
    pub false_negatives: u64,
    pub precision: Option<Estimate>,
    pub recall: Option<Estimate>,
    pub f1: Option<Estimate>,
    pub legitimate: u64,
    pub alarmed: u64,
    pub false_alarm_share: Option<Estimate>,
}

impl Counts {
    /// Counts one outcome.
    pub const fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Hit => self.hits += 1,
            Outcome::Miss => self.misses += 1,
            Outcome::FalseAlarm => self.false_alarms += 1,
            Outcome::Nothing => {}
        }
    }

    /// Counts one legitimate message, in which something was found or nothing was.
    pub const fn add_legitimate(&mut self, alarmed: bool) {
        self.alarmed.add(alarmed);
    }

    /// Whether anything was labelled or found.
    pub const fn has_any(&self) -> bool {
        self.hits > 0 || !self.is_clean()
    }

    /// Whether everything labelled was found and nothing else.
    pub const fn is_clean(&self) -> bool {
        self.misses == 0 && self.false_alarms == 0
    }

    /// The figures.
    pub fn figures(&self) -> Figures {
        let Self { hits, misses, false_alarms, alarmed } = *self;
        let share = |of| Share { count: hits, of };
        Figures {
            true_positives: hits,
            false_positives: false_alarms,
            false_negatives: misses,
            precision: share(hits + false_alarms).estimate(),
            recall: share(hits + misses).estimate(),
            f1: f1(share(hits + misses + false_alarms)),
            legitimate: alarmed.of,
            alarmed: alarmed.count,
            false_alarm_share: alarmed.estimate(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_follow_from_the_outcomes() {
        let mut counts = Counts::default();
        for (labelled, found, times) in [(true, true, 6), (true, false, 4), (false, true, 2), (false, false, 90)] {
            (0..times).for_each(|_| counts.add(Outcome::of(labelled, found)));
        }
        counts.add_legitimate(true);
        counts.add_legitimate(false);
        let figures = counts.figures();
        let value = |estimate: Option<Estimate>| estimate.unwrap().value;
        assert_eq!((figures.true_positives, figures.false_positives, figures.false_negatives), (6, 2, 4));
        assert_eq!((value(figures.precision), value(figures.recall)), (0.75, 0.6));
        assert_eq!((figures.legitimate, figures.alarmed, value(figures.false_alarm_share)), (2, 1, 0.5));
        assert!(!counts.is_clean());
    }

    #[test]
    fn nothing_counted_has_no_figures() {
        let figures = Counts::default().figures();
        assert_eq!(
            (figures.precision, figures.recall, figures.f1, figures.false_alarm_share),
            (None, None, None, None)
        );
        assert!(Counts::default().is_clean());
    }
}
