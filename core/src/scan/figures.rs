//! Numbers and times of day, as people write them.

use super::phrase::Word;

const NUMBERS: [&str; 24] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "eighteen", "twenty", "couple", "handful", "half", "dozen", "several", "thirty", "forty",
];

/// Whether `word` is a number of people or things: up to three digits, or a word.
pub fn is_number(word: &str) -> bool {
    NUMBERS.contains(&word) || ((1..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit()))
}

/// How many of `words` are a time of day: "0500", "05:00hrs", "5am", "half five", "6 o'clock".
pub fn clock(words: &[Word<'_>]) -> Option<usize> {
    let first = words.first()?.text;
    let second = words.get(1).map(|word| word.text).unwrap_or_default();
    if matches!(first, "noon" | "midnight" | "midday" | "dawn") {
        return Some(1);
    }
    if matches!(first, "half" | "quarter") && is_number(second) {
        return Some(2);
    }
    let digits = first.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = first.split_at_checked(digits)?;
    let hour = number.parse::<u16>().is_ok_and(|hour| hour < 24);
    let army = number.len() == 4 && number.parse::<u16>().is_ok_and(|time| time < 2400 && time % 100 < 60);
    let colon = unit.get(1..3).is_some_and(|minutes| minutes.bytes().all(|b| b.is_ascii_digit()));
    let spaced = matches!(second, "am" | "pm" | "o'clock" | "oclock" | "ish" | "hrs" | "hours");
    match unit {
        "" if (hour || army) && spaced => Some(2),
        "" if army => Some(1),
        "am" | "pm" | "ish" if hour => Some(1),
        "hrs" | "h" | "hours" | "ish" if army => Some(1),
        _ if hour && unit.starts_with([':', '.']) && colon => Some(1),
        _ if hour && NUMBERS.contains(&first) => Some(1),
        _ => None,
    }
}
