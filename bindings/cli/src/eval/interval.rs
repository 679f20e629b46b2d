//! Shares and what a sample says of them: 95 % intervals after Wilson.

use serde::Serialize;

/// The standard normal deviate that leaves 2.5 % on either side.
const Z: f64 = 1.959_963_984_540_054;

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub count: u64,
    pub of: u64,
}

/// A share with its 95 % interval, each between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Share {
    /// Counts one more, that `is_so` or is not.
    pub const fn add(&mut self, is_so: bool) {
        self.of += 1;
        self.count += is_so as u64;
    }

    /// The share and its Wilson interval; nothing where nothing was counted.
    pub fn estimate(self) -> Option<Estimate> {
        if self.of == 0 {
            return None;
        }
        let n = self.of as f64;
        let share = self.count as f64 / n;
        let z2 = Z * Z;
        let centre = share + z2 / (2.0 * n);
        let reach = Z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        let bound = |at: f64| (at / (1.0 + z2 / n)).clamp(0.0, 1.0);
        // At the ends the interval begins or ends there exactly; rounding would leave a trace.
        let low = if self.count == 0 { 0.0 } else { bound(centre - reach) };
        let high = if self.count == self.of { 1.0 } else { bound(centre + reach) };
        Some(Estimate { value: share, low, high })
    }
}

/// F1, which is no share of anything, from one that is: of all that was found or should have been, how much was both.
/// With that share J, F1 is 2J / (1 + J), which grows with J, so the bounds of J become the bounds of F1.
pub fn f1(both: Share) -> Option<Estimate> {
    let of_share = |share: f64| 2.0 * share / (1.0 + share);
    let Estimate { value, low, high } = both.estimate()?;
    Some(Estimate { value: of_share(value), low: of_share(low), high: of_share(high) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(estimate: Option<Estimate>, wanted: (f64, f64, f64)) {
        let Estimate { value, low, high } = estimate.unwrap();
        let parts = [(value, wanted.0), (low, wanted.1), (high, wanted.2)];
        assert!(parts.iter().all(|(is, wanted)| (is - wanted).abs() < 0.000_05), "{estimate:?} is not {wanted:?}");
    }

    #[test]
    fn intervals_are_those_of_the_literature() {
        // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
        near(Share { count: 81, of: 263 }.estimate(), (0.3080, 0.2553, 0.3662));
        near(Share { count: 15, of: 148 }.estimate(), (0.1014, 0.0624, 0.1605));
        near(Share { count: 0, of: 20 }.estimate(), (0.0, 0.0, 0.1611));
        near(Share { count: 1, of: 29 }.estimate(), (0.0345, 0.0061, 0.1718));
    }

    #[test]
    fn the_ends_are_exact_and_nothing_counted_says_nothing() {
        let all = Share { count: 20, of: 20 }.estimate().unwrap();
        assert_eq!((all.value, all.high), (1.0, 1.0));
        near(Some(all), (1.0, 0.8389, 1.0));
        assert_eq!(Share::default().estimate(), None);
        assert_eq!(f1(Share::default()), None);
    }

    #[test]
    fn f1_is_the_harmonic_mean_of_precision_and_recall() {
        // 6 found rightly, 2 wrongly, 4 missed: precision 0.75, recall 0.6.
        let estimate = f1(Share { count: 6, of: 12 }).unwrap();
        assert!((estimate.value - 2.0 * 0.75 * 0.6 / (0.75 + 0.6)).abs() < 1e-12);
        assert!(estimate.low < estimate.value && estimate.value < estimate.high);
        near(f1(Share { count: 0, of: 20 }), (0.0, 0.0, 0.2775));
    }
}
