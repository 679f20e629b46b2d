//! How sure a finding is, in five ordinal steps.

use serde::{Deserialize, Serialize};

/// How likely it is that a finding is what its rule says. Steps have an order and no distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Likelihood {
    /// Almost surely something else.
    VeryUnlikely,
    /// Probably something else.
    Unlikely,
    /// As likely as not.
    Possible,
    /// Probably what it seems.
    Likely,
    /// Almost surely what it seems.
    VeryLikely,
}

impl Likelihood {
    /// Every step, from the least to the most likely.
    pub const ALL: [Self; 5] = [Self::VeryUnlikely, Self::Unlikely, Self::Possible, Self::Likely, Self::VeryLikely];

    /// The name in policies and machine output, such as `very_likely`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::VeryUnlikely => "very_unlikely",
            Self::Unlikely => "unlikely",
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::VeryLikely => "very_likely",
        }
    }

    /// This likelihood moved by `steps`, up or down, and no further than the ends.
    #[must_use]
    pub fn moved(self, steps: i8) -> Self {
        let index = (self as i8).saturating_add(steps).clamp(0, 4);
        usize::try_from(index).ok().and_then(|index| Self::ALL.get(index).copied()).unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Likelihood::{self, Likely, Possible, VeryLikely, VeryUnlikely};

    #[test]
    fn moving_stops_at_the_ends() {
        assert_eq!(Possible.moved(1), Likely);
        assert_eq!(Possible.moved(9), VeryLikely);
        assert_eq!(Possible.moved(-9), VeryUnlikely);
        assert!(Likelihood::ALL.is_sorted());
    }
}
