//! A message as the model reads it: words, marks of punctuation and pictures, each with its place.
//!
//! `training/features.py` does the same; `training/parity.json` holds both to it.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A word or mark, in lower case and undisguised, and where it stands in the message as written.
///
/// It has no `Debug`: it holds message text.
pub struct Word {
    /// The word as it is looked up.
    pub text: String,
    /// Its place in the message, in UTF-8 bytes.
    pub span: Range<usize>,
}

/// No word is longer to the model than this many characters.
const LONGEST: usize = 24;
/// Punctuation that means something.
const MARKS: &str = ".,!?\":-()/&#%";
/// Signs that may stand inside a word.
const INNER: &str = "'@$!*";

/// A character as it is read, and where it came from.
struct Read {
    c: char,
    from: Range<usize>,
}

/// The words of `text`, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let read = read(text);
    let mut found: Vec<Word> = Vec::new();
    let mut rest = read.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let next = after.first();
        let next_letter = next.is_some_and(|n| n.c.is_alphabetic());
        rest = after;
        if let Some(second) = next.filter(|n| is_flag(first.c) && is_flag(n.c)) {
            found.push(Word { text: [first.c, second.c].iter().collect(), span: first.from.start..second.from.end });
            rest = after.get(1..).unwrap_or_default();
        } else if is_emoji(first.c) {
            found.push(Word { text: first.c.to_string(), span: first.from.clone() });
        } else if first.c.is_alphanumeric() || (matches!(first.c, '@' | '$') && next_letter) {
            let (word, taken) = word(first, after);
            found.push(word);
            rest = after.get(taken.saturating_sub(1)..).unwrap_or_default();
        } else if MARKS.contains(first.c) && !found.last().is_some_and(|last| is_just(&last.text, first.c)) {
            found.push(Word { text: first.c.to_string(), span: first.from.clone() });
        }
    }
    joined(found)
}

fn is_just(word: &str, c: char) -> bool {
    let mut chars = word.chars();
    chars.next() == Some(c) && chars.next().is_none()
}

fn read(text: &str) -> Vec<Read> {
    let mut out = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let from = at..at + c.len_utf8();
        let read = std::iter::once(plain(c)).nfkd().flat_map(char::to_lowercase);
        out.extend(read.filter(|c| !('\u{300}'..='\u{36f}').contains(c)).map(|c| Read { c, from: from.clone() }));
    }
    out
}

const fn plain(c: char) -> char {
    match c {
        '’' | '‘' | '`' => '\'',
        '“' | '”' => '"',
        '–' | '—' => '-',
        '…' => '.',
        '💲' => '$',
        '🅰' => 'a',
        '🅱' => 'b',
        '🅾' => 'o',
        c => c,
    }
}

const fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Whether `c` is drawn as a picture: the ranges are fixed, so that no version of Unicode moves them.
#[must_use]
pub const fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}' | '\u{203c}' | '\u{2049}' | '\u{23f0}' | '\u{231b}')
}

/// The word that begins with `first` and goes on in `after`, and how many characters it takes.
fn word(first: &Read, after: &[Read]) -> (Word, usize) {
    let mut text = String::from(first.c);
    let mut ends = vec![first.from.end];
    for (index, read) in after.iter().enumerate() {
        let next = after.get(index + 1).map(|r| r.c);
        let inner = INNER.contains(read.c) && next.is_some_and(|n| n.is_alphanumeric() || INNER.contains(n));
        if !(read.c.is_alphanumeric() || inner) || is_emoji(read.c) {
            break;
        }
        text.push(read.c);
        ends.push(read.from.end);
    }
    let kept = text.trim_end_matches(|c| INNER.contains(c));
    let taken = kept.chars().count().max(1);
    let end = ends.get(taken - 1).copied().unwrap_or(first.from.end);
    (Word { text: undisguised(kept), span: first.from.start..end }, taken)
}

const fn letter_of(c: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    })
}

/// Figures and signs that stand for letters, read as letters; a number as its shape.
fn undisguised(word: &str) -> String {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return "0".repeat(word.len().min(6));
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let counts = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || letter_of(c).is_some());
    let mut before = None;
    let mut rest = word.chars().peekable();
    let mut out = String::with_capacity(word.len());
    for _ in 0..LONGEST {
        let Some(c) = rest.next() else { break };
        let (left, right) = (counts(before), counts(rest.peek().copied()));
        let stands_for = letter_of(c)
            .filter(|_| letters >= 2 && ((right && (left || letters >= 3)) || (left && matches!(c, '@' | '$'))));
        out.push(stands_for.unwrap_or(c));
        before = Some(c);
    }
    out
}

/// Three or more single letters in a row are one word.
fn joined(found: Vec<Word>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(found.len());
    let mut run: Vec<Word> = Vec::new();
    for word in found {
        let mut chars = word.text.chars();
        if chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none() {
            run.push(word);
        } else {
            close(&mut run, &mut out);
            out.push(word);
        }
    }
    close(&mut run, &mut out);
    out
}

fn close(run: &mut Vec<Word>, out: &mut Vec<Word>) {
    match (run.first(), run.last()) {
        (Some(first), Some(last)) if run.len() >= 3 => {
            let text = run.iter().take(LONGEST).map(|word| word.text.as_str()).collect();
            out.push(Word { text, span: first.span.start..last.span.end });
            run.clear();
        }
        _ => out.append(run),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn read(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn disguises_are_undone_and_numbers_have_shapes() {
        assert_eq!(
            read("Id10ts at 10pm, AB12 CDE 2nd of 1999!!"),
            ["idiots", "at", "1opm", ",", "ab12", "cde", "2nd", "of", "0000", "!"]
        );
        assert_eq!(read("f*ck p@rk a $hirt* d e l e t e it"), ["f*ck", "park", "a", "shirt", "delete", "it"]);
    }

    #[test]
    fn pictures_flags_and_accents_are_read() {
        assert_eq!(read("Tŷ’r 👳🏾 🇵🇱 don’t"), ["ty'r", "👳", "🏾", "🇵🇱", "don't"]);
    }

    #[test]
    fn places_are_those_of_the_message_as_written() {
        let text = "Dŵr, \u{fb01}ne 👳🏾!";
        for word in words(text) {
            assert!(text.get(word.span).is_some());
        }
    }
}
