//! Words with their places, told apart by sentence and line.

use super::View;
use std::ops::Range;

/// A word of a view.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the view.
    pub span: Range<usize>,
    /// Which sentence it is in: up to `.`, `!`, `?`, `;` or an empty line. A new line alone ends none, because lists are written so.
    pub sentence: u32,
    /// Which line it is in, counting every sentence as a new one.
    pub line: u32,
}

/// The words of `view` in order: letters and digits, with `'` inside, and `:`, `.` or `/` between digits ("05:30", "3x5x2").
#[must_use]
pub fn tokens(view: &View) -> Vec<Token> {
    let text = view.text();
    let (mut found, mut start) = (Vec::with_capacity(text.len() / 5), None);
    let (mut sentence, mut line, mut breaks) = (0, 0, 0);
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map_or(' ', |(_, next)| *next);
        let joins = c == '\'' && next.is_alphanumeric()
            || matches!(c, ':' | '.' | '/') && before.is_ascii_digit() && next.is_ascii_digit();
        if c.is_alphanumeric() || (joins && start.is_some()) {
            start.get_or_insert(at);
        } else {
            found.extend(start.take().map(|from| Token { span: from..at, sentence, line }));
            breaks = if c == '\n' {
                breaks + 1
            } else if c.is_whitespace() {
                breaks
            } else {
                0
            };
            let ends = matches!(c, '!' | '?' | ';') || c == '.' && !next.is_alphanumeric() || breaks == 2;
            sentence += u32::from(ends);
            line += u32::from(ends || c == '\n');
        }
        if c.is_alphanumeric() {
            breaks = 0;
        }
        before = c;
    }
    found.extend(start.map(|from| Token { span: from..text.len(), sentence, line }));
    found
}

/// What ends a sentence of the text as written; a new line does too.
const ENDS: [char; 4] = ['.', '!', '?', '\n'];

/// Where the sentences of `text` lie in which `place` lies, in UTF-8 bytes, without what ends the last of them.
#[must_use]
pub fn sentences_around(text: &str, place: &Range<usize>) -> Range<usize> {
    let (before, after) = (text.get(..place.start).unwrap_or_default(), text.get(place.end..).unwrap_or_default());
    let start = before.rfind(ENDS).map_or(0, |at| at + 1);
    let end = after.find(ENDS).map_or(text.len(), |at| place.end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::super::normalised;
    use super::*;

    fn read(text: &str) -> Vec<(String, u32, u32)> {
        let view = normalised(text);
        tokens(&view).into_iter().map(|t| (view.slice(&t.span).to_owned(), t.sentence, t.line)).collect()
    }

    #[test]
    fn times_and_possessives_are_one_word() {
        let words: Vec<_> =
            read("He's in at 05:30, J32. O'Brien 5.30am/6").into_iter().map(|(word, ..)| word).collect();
        assert_eq!(words, ["he's", "in", "at", "05:30", "j32", "o'brien", "5.30am", "6"]);
    }

    #[test]
    fn a_line_is_not_a_sentence_and_an_empty_line_is() {
        let places: Vec<_> = read("a\nb. c\n\nd").into_iter().map(|(_, sentence, line)| (sentence, line)).collect();
        assert_eq!(places, [(0, 0), (0, 1), (1, 2), (2, 4)]);
        assert!(read("…").is_empty());
    }
}
