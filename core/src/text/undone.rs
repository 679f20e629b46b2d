//! The text with disguises undone in place, so that phrases are read across them.

use super::View;
use super::map::Builder;
use super::spelling::letter;

/// Emoji that stand for a word, and the word.
const EMOJI: [(char, &str); 17] = [
    ('🗑', "bin"),
    ('📷', "camera"),
    ('🎥', "camera"),
    ('📹', "camera"),
    ('❌', "off"),
    ('🚫', "off"),
    ('📴', "off"),
    ('🐷', "pig"),
    ('🐖', "pig"),
    ('🐒', "monkey"),
    ('🐵', "monkey"),
    ('🍌', "banana"),
    ('🦍', "ape"),
    ('🐀', "rat"),
    ('🐁', "rat"),
    ('🍑', "arse"),
    ('🤫', "say nothing"),
];

/// `normalised` with letters in place of the digits and symbols inside words, letters set apart joined, and words in
/// place of some emoji; nothing where it has none of these. Its offsets map to `normalised`.
#[must_use]
pub fn undone(normalised: &View) -> Option<View> {
    let text = normalised.text();
    if !text.split(' ').any(is_disguised) && !has_emoji(text) && !has_run(text) {
        return None;
    }
    let mut builder = Builder::with_capacity(text.len());
    let mut run = 0;
    for (start, piece) in pieces(text) {
        let word = piece.trim_end();
        let apart = word.chars().count() == 1 && word.chars().all(|c| c.is_ascii_alphabetic());
        run = if apart { run + 1 } else { 0 };
        let joins = apart && next_is_single(text, start + piece.len());
        let disguised = is_disguised(word);
        for (at, c) in piece.char_indices() {
            let at = start + at;
            if c.is_whitespace() && joins && (run > 1 || is_run(text, start)) {
                continue;
            }
            let emoji = if c.is_ascii() { None } else { EMOJI.iter().find(|(emoji, _)| *emoji == c) };
            if let Some((_, word)) = emoji {
                // Beside a word or another emoji it is a word of its own.
                if text.get(..at).is_some_and(|before| before.chars().next_back().is_some_and(|c| !c.is_whitespace())) {
                    builder.push_whole(" ", at, 0);
                }
                builder.push_whole(word, at, c.len_utf8());
                if text
                    .get(at + c.len_utf8()..)
                    .is_some_and(|after| after.chars().next().is_some_and(char::is_alphanumeric))
                {
                    builder.push_whole(" ", at + c.len_utf8(), 0);
                }
            } else if let Some(letter) = letter(c).filter(|_| disguised) {
                builder.push_whole(letter.encode_utf8(&mut [0; 4]), at, c.len_utf8());
            } else {
                builder.push_aligned(c.encode_utf8(&mut [0; 4]), at);
            }
        }
    }
    let (text, map) = builder.finish();
    Some(View::new(text, map))
}

/// The text cut after each space, with the place of each piece.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive(' ').scan(0, |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece))
    })
}

/// Whether a digit or symbol stands between the letters of `word`, which is no address.
fn is_disguised(word: &str) -> bool {
    let bytes = word.as_bytes();
    let between = bytes.windows(3).any(|w| match w {
        [a, b, c] => {
            a.is_ascii_alphabetic()
                && c.is_ascii_alphabetic()
                && matches!(b, b'0' | b'1' | b'3' | b'4' | b'5' | b'7' | b'@' | b'$')
        }
        _ => false,
    });
    between && !word.contains("//") && !(word.contains('@') && word.contains('.'))
}

fn has_emoji(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| !c.is_ascii() && EMOJI.iter().any(|(emoji, _)| *emoji == c))
}

/// Whether at least four single letters stand one space apart somewhere.
fn has_run(text: &str) -> bool {
    text.as_bytes().windows(8).enumerate().any(|(at, w)| {
        let alone = at == 0 || text.as_bytes().get(at - 1) == Some(&b' ');
        alone && w.iter().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { *b == b' ' })
    })
}

/// Whether the letter at `start` begins such a run.
fn is_run(text: &str, start: usize) -> bool {
    let window = text.as_bytes().get(start..).and_then(|bytes| bytes.get(..7));
    window.is_some_and(|w| {
        w.iter().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { *b == b' ' })
    })
}

fn next_is_single(text: &str, at: usize) -> bool {
    let mut next = text.get(at..).unwrap_or_default().chars();
    next.next().is_some_and(|c| c.is_ascii_alphabetic())
        && next.next().is_none_or(|c| !c.is_alphanumeric() && c != '\'')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalised;

    fn of(text: &str) -> Option<String> {
        undone(&normalised(text)).map(|view| view.text().split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn ordinary_text_has_no_such_view() {
        for text in ["Late turn swap at 14:30, AB12 CDE, a@b.co.uk", "I a m fine", "10th, 4x4, 999", "see you 😂"] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn disguises_are_undone_in_place() {
        assert_eq!(of("d3lete the ch@t").as_deref(), Some("delete the chat"));
        assert_eq!(of("d e l e t e this").as_deref(), Some("delete this"));
        assert_eq!(of("🎥❌ when we go in").as_deref(), Some("camera off when we go in"));
    }

    #[test]
    fn places_are_known() {
        let normal = normalised("é N0thing here");
        let view = undone(&normal).unwrap();
        let start = view.text().find("nothing").unwrap();
        assert_eq!(normal.slice(&view.to_source(&(start..start + 7))), "n0thing");
    }
}
