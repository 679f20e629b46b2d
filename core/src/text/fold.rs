//! The folded view: words that were disguised, with the disguise undone.

use super::View;
use super::map::Builder;
use super::spelling::{is_small_capital, look_alike, unaccented};
use unicode_normalization::UnicodeNormalization;

/// The folded view of a text: only its disguised words, as [`skeleton`]s, one space apart.
///
/// A word is disguised where digits or symbols stand among its letters, where letters of two scripts mix, where a
/// letter is repeated three times or more, or where at least three single letters stand apart by one and the same mark.
#[must_use]
pub fn folded(normalised: &View) -> View {
    let text = normalised.text();
    let mut builder = Builder::default();
    if text.is_ascii() && !has_disguise(text) {
        let (text, map) = builder.finish();
        return View::new(text, map);
    }
    let mut run: Vec<(usize, char)> = Vec::new();
    for (start, word) in atoms(text) {
        let mut chars = word.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => {
                if run.last().is_some_and(|(at, last)| at + last.len_utf8() + 1 != start) {
                    push_run(&mut builder, &run);
                    run.clear();
                }
                run.push((start, c));
            }
            _ => {
                push_run(&mut builder, &run);
                run.clear();
                push_word(&mut builder, start, word);
            }
        }
    }
    push_run(&mut builder, &run);
    let (text, map) = builder.finish();
    View::new(text, map)
}

/// Adds `word` where it is disguised, and once more without the marks where they set its letters apart.
fn push_word(builder: &mut Builder, start: usize, word: &str) {
    let plain = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'');
    if plain && !repeats(word) {
        return;
    }
    if is_disguised(word) {
        push(builder, word.char_indices().map(|(at, c)| (start + at, c)));
    }
    push_unmasked(builder, start, word);
    let apart = word.split('.').all(|part| part.len() == 1);
    if word.contains('.')
        && !apart
        && word.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase()))
    {
        push(builder, word.char_indices().map(|(at, c)| (start + at, c)));
    }
    let Some(separator) = word.chars().nth(1).filter(|c| matches!(c, '.' | '-' | '_' | '*' | '/' | ',')) else {
        return;
    };
    let letters = || word.char_indices().filter(move |(_, c)| *c != separator);
    if letters().count() > 2 && word.split(separator).all(|part| part.chars().count() == 1) {
        push(builder, letters().map(|(at, c)| (start + at, c)));
    }
}

/// Adds `word` with each vowel in place of the one or two marks that mask its letters.
fn push_unmasked(builder: &mut Builder, start: usize, word: &str) {
    let masked = |c: char| matches!(c, '*' | '#');
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    let masks = word.chars().filter(|c| masked(*c)).count();
    if !(1..=2).contains(&masks) || letters < 2 || letters + masks != word.chars().count() {
        return;
    }
    const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];
    for first in VOWELS {
        for second in if masks == 2 { &VOWELS[..] } else { &VOWELS[..1] } {
            let mut vowels = [first, *second].into_iter();
            push(
                builder,
                word.char_indices().map(|(at, c)| (start + at, if masked(c) { vowels.next().unwrap_or(c) } else { c })),
            );
        }
    }
}

/// Adds a run of letters that each stand alone, where there are enough of them to spell a word.
fn push_run(builder: &mut Builder, run: &[(usize, char)]) {
    if run.len() < 3 {
        return;
    }
    push(builder, run.iter().copied());
    // "a", "i", "u r a" before a spaced-out word are words of their own.
    for skipped in 1..=3 {
        if let Some(rest) = run.get(skipped..).filter(|rest| rest.len() > 2) {
            push(builder, rest.iter().copied());
        }
    }
}

/// Pieces of the text between white space, without the punctuation around them, each with its place.
fn atoms(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split_inclusive(char::is_whitespace).scan(0, |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece))
    });
    let trimmed = pieces.map(|(start, piece)| {
        let left = piece.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '@' | '$'));
        let word = left.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '$');
        (start + piece.len() - left.len(), word)
    });
    trimmed.filter(|(_, word)| !word.is_empty())
}

/// Whether an ASCII text may hold a disguised word at all: the fast way out for ordinary messages.
fn has_disguise(text: &str) -> bool {
    let bytes = text.as_bytes();
    let in_threes = bytes.windows(3).any(|w| match w {
        [a, b, c] => {
            (a == b && b == c && a.is_ascii_alphabetic())
                || (a.is_ascii_alphabetic() && !b.is_ascii_alphabetic() && c.is_ascii_alphabetic() && *b != b'\'')
        }
        _ => false,
    });
    in_threes || bytes.iter().any(|b| matches!(b, b'@' | b'$' | b'|' | b'0'..=b'9' | b'!'))
}

fn is_disguised(word: &str) -> bool {
    let latin = word.chars().filter(char::is_ascii_alphabetic).count();
    if latin == 0 && !word.chars().any(is_small_capital) {
        return false;
    }
    let stand_in = |c: char| c.is_ascii_digit() || matches!(c, '@' | '$' | '!' | '|' | '+' | '€' | '*' | '_');
    let accented = |c: char| !c.is_ascii() && std::iter::once(c).nfd().nth(1).is_some();
    let foreign = |c: char| !c.is_ascii() && c.is_alphabetic() && look_alike(c) != Some(c);
    word.chars().any(|c| stand_in(c) || accented(c) || foreign(c)) || repeats(word)
}

fn repeats(word: &str) -> bool {
    let mut last = None;
    let mut count = 0;
    word.chars().any(|c| {
        count = if last == Some(c) { count + 1 } else { 1 };
        last = Some(c);
        count > 2 && c.is_alphabetic()
    })
}

/// Adds one word to the folded view, letter by letter, each knowing its place in the normalised view.
fn push(builder: &mut Builder, letters: impl Iterator<Item = (usize, char)>) {
    let mut last = None;
    let mut end = 0;
    for (at, written) in letters {
        let place = at..at + written.len_utf8();
        for c in unaccented(written) {
            let Some(c) = look_alike(c) else { continue };
            // A repeated letter is dropped, so the one kept must not end before it: extend by an empty mark.
            if last == Some(c) {
                builder.extend_last(place.end);
                continue;
            }
            builder.push_whole(c.encode_utf8(&mut [0; 4]), place.start, place.len());
            last = Some(c);
        }
        end = place.end;
    }
    builder.push_whole(" ", end, 0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalised;

    fn fold(text: &str) -> String {
        folded(&normalised(text)).text().trim_end().to_owned()
    }

    #[test]
    fn ordinary_words_are_not_in_the_folded_view() {
        assert_eq!(fold("Meet at the Co-op, it's my mum's birthday. See you there"), "");
        assert_eq!(fold("Ordinary words"), "");
    }

    #[test]
    fn disguises_are_undone() {
        assert_eq!(fold("what a w4nk3r"), "wanker");
        assert_eq!(fold("b@$t4rd!"), "bastard");
        assert_eq!(fold("wan.ker"), "wanker");
        assert_eq!(fold("ᴡᴀɴᴋᴇʀ"), "wanker");
        assert!(fold("w*nker").split(' ').any(|word| word == "wanker"));
        assert_eq!(fold("sooooo tired"), "so");
        assert_eq!(fold("wаnker"), "wanker");
        assert_eq!(fold("w.a.n.k.e.r, he is"), "wanker");
        assert!(fold("u r a w a n k e r").split(' ').any(|word| word == "wanker"));
    }

    #[test]
    fn a_folded_word_knows_where_it_was_written() {
        let normal = normalised("é w4nnnkerrr!");
        let view = folded(&normal);
        let start = view.text().find("wanker").unwrap();
        assert_eq!(normal.slice(&view.to_source(&(start..start + 6))), "w4nnnkerrr");
    }
}
