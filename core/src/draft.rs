//! What goes in: a message before it is sent.

use std::fmt;

/// The words of a message. `Debug` shows only how long they are, so that no log, error or panic can quote them.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct MessageText(String);

impl MessageText {
    /// Wraps `text`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The words themselves: the one way to them, so that every use can be found by its name.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MessageText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageText({} bytes)", self.0.len())
    }
}

/// A day of the civil calendar, given by the caller because the core reads no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    year: u16,
    month: u8,
    day: u8,
}

impl CivilDate {
    /// The day, or nothing where the calendar has no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if month == 0 || month > 12 || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year, such as 2026.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A message about to be shared, and what the core must be told about the moment.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The words as written.
    pub text: MessageText,
    /// The app it goes to, by Android package name, where that is known.
    pub destination: Option<String>,
    /// Today; without it, nothing is held against a date or a registration for lying in the future.
    pub today: Option<CivilDate>,
    /// Whether it is still being typed: then the rules are asked, which take microseconds, and the language model is not.
    pub typing: bool,
}

impl Draft {
    /// A draft of `text` with nothing known about where it goes or when.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: MessageText::new(text), ..Self::default() }
    }

    /// The same draft, written on `today`.
    #[must_use]
    pub fn on(mut self, today: Option<CivilDate>) -> Self {
        self.today = today;
        self
    }

    /// The same draft, still being typed or not. Ask again without it before the draft is sent.
    #[must_use]
    pub const fn typing(mut self, typing: bool) -> Self {
        self.typing = typing;
        self
    }

    /// The same draft, on its way to the app with this Android package name.
    #[must_use]
    pub fn to(mut self, destination: Option<String>) -> Self {
        self.destination = destination;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_of_a_draft_shows_only_a_length() {
        let shown = format!("{:?}", Draft::new("meet at Acacia Road"));
        assert!(shown.contains("19 bytes"), "{shown}");
        assert!(!shown.contains("Acacia"), "{shown}");
    }

    #[test]
    fn the_calendar_has_leap_days_only_in_leap_years() {
        assert!(CivilDate::new(2024, 2, 29).is_some());
        assert!(CivilDate::new(2000, 2, 29).is_some());
        assert!(CivilDate::new(1900, 2, 29).is_none());
        assert!(CivilDate::new(2026, 11, 31).is_none());
        assert!(CivilDate::new(2026, 0, 1).is_none());
    }
}
