//! Reading dates as people in Britain write them: day first.

use crate::draft::CivilDate;

/// The youngest that a date without a word is taken for somebody's birth, in years: newer ones are mostly of what happened.
const LEAST_YEARS: u16 = 13;
/// The oldest.
const MOST_YEARS: u16 = 105;
/// The year that it is taken to be where the caller does not say.
const YEAR_WITHOUT_TODAY: u16 = 2026;

/// The first three letters of the months, English and then Welsh; the Welsh ones tell the twelve apart too.
const ENGLISH: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WELSH: [&str; 12] = [
    "ionawr",
    "chwefror",
    "mawrth",
    "ebrill",
    "mai",
    "mehefin",
    "gorffennaf",
    "awst",
    "medi",
    "hydref",
    "tachwedd",
    "rhagfyr",
];

/// Welsh months as words before them change their first letter, with what they change from.
const MUTATED: [(&str, &str); 8] = [
    ("fawrth", "mawrth"),
    ("fai", "mai"),
    ("fehefin", "mehefin"),
    ("orffennaf", "gorffennaf"),
    ("fedi", "medi"),
    ("dachwedd", "tachwedd"),
    ("ragfyr", "rhagfyr"),
    ("chwefror", "chwefror"),
];

/// The days of a month up to the twentieth, written out.
const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// A regular expression for a day, month and year, on normalised text.
macro_rules! date_pattern {
    () => {
        concat!(
            r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}",
            r"|(?:\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?|",
            $crate::rules::dates::day_in_words!(),
            r")[\s.,/-]*(?:(?:of|o)\s+)?",
            $crate::rules::dates::month_pattern!(),
            r"[\s.,/'-]*(?:\d{4}|\d{2}|",
            $crate::rules::dates::year_in_words!(),
            r")|",
            $crate::rules::dates::month_pattern!(),
            r"\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|",
            $crate::rules::dates::ordinal_date_pattern!(),
            r")"
        )
    };
}

/// A regular expression for a day whose month is a number too: "second of the ninth ninety one".
macro_rules! ordinal_date_pattern {
    () => {
        concat!(
            r"(?:\d{1,2}(?:st|nd|rd|th)|",
            $crate::rules::dates::day_in_words!(),
            r")\s+(?:of\s+)?(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))[\s,]+",
            r"(?:(?:19|20)\d\d|\d\d|",
            $crate::rules::dates::year_in_words!(),
            r")"
        )
    };
}

/// A regular expression for the day of a month, written out.
macro_rules! day_in_words {
    () => {
        concat!(
            r"(?:twenty|thirty)?[\s-]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)",
            r"|(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen)th|(?:twen|thir)tieth"
        )
    };
}

/// A regular expression for a year, written out.
macro_rules! year_in_words {
    () => {
        concat!(
            r"(?:nineteen|twenty|two thousand)[\s-]+(?:and[\s-]+)?[a-z]{3,9}(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b)?",
            r"|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b)?"
        )
    };
}

/// A regular expression for the name of a month in English or Welsh, on normalised text.
macro_rules! month_pattern {
    () => {
        concat!(
            r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?",
            r"|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd",
            r"|rhagfyr|fawrth|fai|fehefin|orffennaf|fedi|dachwedd|ragfyr)"
        )
    };
}

pub(crate) use {date_pattern, day_in_words, month_pattern, ordinal_date_pattern, year_in_words};

/// The day that `text` spells, day first unless it begins with a four-digit year or a month's name.
///
/// A two-digit year is the latest such year that does not lie after `today`, or after 2029 without it.
#[must_use]
pub fn read(text: &str, today: Option<CivilDate>) -> Option<CivilDate> {
    if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) {
        let part = |at: usize| text.get(at..at + 2)?.parse().ok();
        return day_month_year(part(0)?, part(2)?, part(4)?, true, today);
    }
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let number = |index: usize| numbers.get(index).and_then(|part| part.parse::<u16>().ok());
    let month = text.split(|c: char| !c.is_ascii_alphabetic()).find_map(month_named);
    if let Some((day, month, year, short)) = of_ordinals(text).filter(|_| month.is_none()) {
        return day_month_year(day, month, year, short, today);
    }
    if let Some((day, year, short)) = month.and_then(|_| year_written_out(text)) {
        let day = day_written_out(day).or_else(|| number(0))?;
        return day_month_year(day, month?, year, short, today);
    }
    match (month, numbers.as_slice()) {
        (Some(month), [_, year]) => day_month_year(number(0)?, month, number(1)?, year.len() == 2, today),
        (Some(month), [year]) => day_month_year(day_written_out(text)?, month, number(0)?, year.len() == 2, today),
        (None, [first, _, _]) if first.len() == 4 => day_month_year(number(2)?, number(1)?, number(0)?, false, today),
        (None, [_, _, year]) => day_month_year(number(0)?, number(1)?, number(2)?, year.len() == 2, today),
        _ => None,
    }
}

/// Whether `day` may be somebody's birth by how far it lies back from `today`.
pub fn is_of_a_birth(day: CivilDate, today: Option<CivilDate>) -> bool {
    let this_year = today.map_or(YEAR_WITHOUT_TODAY, CivilDate::year);
    (LEAST_YEARS..=MOST_YEARS).contains(&this_year.saturating_sub(day.year()))
}

/// Day, month and year where the month is an ordinal too, with whether the year is a short one.
fn of_ordinals(text: &str) -> Option<(u16, u16, u16, bool)> {
    let all: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !matches!(*word, "" | "of" | "the" | "and"))
        .collect();
    let (day, rest) = match all.as_slice() {
        [tens @ ("twenty" | "thirty"), unit, rest @ ..] => {
            (ordinal(tens)? + ordinal(unit).filter(|unit| *unit < 10)?, rest)
        }
        [day, rest @ ..] => (ordinal(day)?, rest),
        [] => return None,
    };
    let (month, year) = rest.split_first()?;
    let (year, short) = match year {
        [year] if year.bytes().all(|b| b.is_ascii_digit()) => (year.parse().ok()?, year.len() == 2),
        words => year_of(words)?,
    };
    Some((day, ordinal(month)?, year, short))
}

/// The number that a word says the place of: "third", "3rd", and "twenty" of twenty-third.
fn ordinal(word: &str) -> Option<u16> {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    match word {
        "twenty" | "twentieth" => Some(20),
        "thirty" | "thirtieth" => Some(30),
        _ if !figures.is_empty() => figures.parse().ok().filter(|_| figures.len() < word.len()),
        _ => ORDINALS.iter().position(|name| *name == word).and_then(|at| u16::try_from(at + 1).ok()),
    }
}

/// The day that eight digits spell: year, month and day where that is a day, else day, month and year.
#[must_use]
pub fn read_eight(digits: &str, today: Option<CivilDate>) -> Option<CivilDate> {
    let part = |from: usize, to: usize| digits.get(from..to)?.parse().ok();
    let year_first = matches!(digits.get(..2), Some("19" | "20"));
    let first = || day_month_year(part(6, 8)?, part(4, 6)?, part(0, 4)?, false, today);
    let last = || day_month_year(part(0, 2)?, part(2, 4)?, part(4, 8)?, false, today);
    if year_first { first().or_else(last) } else { last() }
}

/// The words before the month, and the year that the words after it say, with whether it is a short one.
fn year_written_out(text: &str) -> Option<(&str, u16, bool)> {
    let name = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| month_named(word).is_some())?;
    let (day, rest) = text.split_once(name)?;
    let words: Vec<&str> =
        rest.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| !w.is_empty() && *w != "and").collect();
    let (year, short) = year_of(&words)?;
    Some((day, year, short))
}

/// The year that words say, and whether it is a short one.
fn year_of(words: &[&str]) -> Option<(u16, bool)> {
    Some(match words {
        ["nineteen", rest @ ..] => (1900 + number_written_out(rest)?, false),
        ["two", "thousand", rest @ ..] | ["twenty", rest @ ..] => (2000 + number_written_out(rest)?, false),
        rest => (number_written_out(rest)?, true),
    })
}

/// A number below a hundred, written out.
fn number_written_out(words: &[&str]) -> Option<u16> {
    const SMALL: [&str; 20] = [
        "oh",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let place =
        |list: &[&str], word: &str| list.iter().position(|name| *name == word).and_then(|at| u16::try_from(at).ok());
    match words {
        ["oh", unit] => place(&SMALL, unit),
        [word] => place(&SMALL, word).or_else(|| Some((place(&TENS, word)? + 2) * 10)),
        [tens, unit] => Some((place(&TENS, tens)? + 2) * 10 + place(&SMALL, unit).filter(|unit| *unit < 10)?),
        _ => None,
    }
}

/// The day of a month that `text` writes out, such as "twenty-first".
fn day_written_out(text: &str) -> Option<u16> {
    let named = |word: &str| ORDINALS.iter().position(|name| *name == word).and_then(|at| u16::try_from(at + 1).ok());
    let days = text.split(|c: char| !c.is_ascii_alphabetic()).filter_map(|word| match word {
        "twenty" => Some(20),
        "thirty" | "thirtieth" => Some(30),
        _ => named(word),
    });
    Some(days.sum()).filter(|day| *day > 0)
}

fn month_named(word: &str) -> Option<u16> {
    let word = MUTATED.iter().find(|(mutated, _)| *mutated == word).map_or(word, |(_, plain)| plain);
    let english = ENGLISH.iter().position(|name| word.get(..3) == Some(name));
    let index = WELSH.iter().position(|name| word == *name).or(english)?;
    u16::try_from(index + 1).ok()
}

fn day_month_year(day: u16, month: u16, year: u16, short: bool, today: Option<CivilDate>) -> Option<CivilDate> {
    let latest = today.map_or(2029, CivilDate::year);
    let century = latest / 100 * 100;
    let year = match (short, century + year) {
        (false, _) => year,
        (true, year) if year > latest => year - 100,
        (true, year) => year,
    };
    CivilDate::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ways_people_write_a_day() {
        let today = CivilDate::new(2026, 11, 24);
        let expected = CivilDate::new(1985, 3, 12);
        for text in [
            "12/03/1985",
            "12.3.85",
            "12-03-85",
            "12 march 1985",
            "12th of mar 85",
            "120385",
            "1985-03-12",
            "march 12th, 1985",
            "12 mawrth 1985",
            "12fed mawrth 1985",
            "12 o fawrth 1985",
            "twelfth of march 1985",
        ] {
            assert_eq!(read(text, today), expected, "{text}");
        }
        for text in ["12031985", "19850312"] {
            assert_eq!(read_eight(text, today), expected, "{text}");
        }
        assert_eq!(read_eight("20111990", today), CivilDate::new(1990, 11, 20));
        assert_eq!(read_eight("99999999", today), None);
        assert_eq!(read("twenty-first of may 1990", today), CivilDate::new(1990, 5, 21));
        assert_eq!(read("3rd of june nineteen seventy-one", today), CivilDate::new(1971, 6, 3));
        assert_eq!(read("seventeenth december fifty five", today), CivilDate::new(1955, 12, 17));
        assert_eq!(read("2 may two thousand and four", today), CivilDate::new(2004, 5, 2));
        assert_eq!(read("thirtieth june 85", today), CivilDate::new(1985, 6, 30));
        assert_eq!(read("1/2/26", today), CivilDate::new(2026, 2, 1));
        assert_eq!(read("1/2/27", today), CivilDate::new(1927, 2, 1));
        for text in ["31/02/1985", "99/99/99", "12 smarch 1985", ""] {
            assert_eq!(read(text, today), None, "{text}");
        }
    }
}
