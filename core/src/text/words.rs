//! Whole words and the words around a place.

/// The words of `text` in order: runs of letters and digits, with `'` inside them.
pub fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .map(|word| word.trim_matches('\''))
        .filter(|w| !w.is_empty())
}

/// The last `count` words of `text`.
#[must_use]
pub fn last(text: &str, count: usize) -> Vec<&str> {
    let mut found: Vec<&str> = words(tail(text, count * BYTES_A_WORD)).rev().take(count).collect();
    found.reverse();
    found
}

/// The first `count` words of `text`.
#[must_use]
pub fn first(text: &str, count: usize) -> Vec<&str> {
    words(head(text, count * BYTES_A_WORD)).take(count).collect()
}

/// What stands before the end of `text` on its last line, and no more of it than [`LINE`] bytes.
#[must_use]
pub fn line_before(text: &str) -> &str {
    tail(text, LINE).rsplit('\n').next().unwrap_or_default()
}

/// What stands before the end of `text` in its last sentence and line, and no more of it than [`LINE`] bytes.
#[must_use]
pub fn sentence_before(text: &str) -> &str {
    let before = line_before(text);
    before.rfind(['.', '!', '?', ';']).map_or(before, |at| before.get(at + 1..).unwrap_or_default())
}

/// What stands at the start of `text` on its first line, and no more of it than [`LINE`] bytes.
#[must_use]
pub fn line_after(text: &str) -> &str {
    head(text, LINE).split('\n').next().unwrap_or_default()
}

/// Enough of a line to see whether something stands alone on it.
const LINE: usize = 256;

/// Whether `phrase`, one or more words with single spaces, stands among `words` as whole words.
#[must_use]
pub fn contains(words: &[&str], phrase: &str) -> bool {
    let mut starts = 0..words.len();
    starts.any(|start| {
        let mut rest = words.get(start..).unwrap_or_default().iter();
        phrase.split(' ').all(|wanted| rest.next().is_some_and(|word| is(word, wanted)))
    })
}

/// Whether `word` is `wanted`, or belongs to it: "victim's" is about the victim.
fn is(word: &str, wanted: &str) -> bool {
    word == wanted || word.strip_suffix("'s") == Some(wanted)
}

/// Enough for any word, so that the search for a few words never walks through a long text.
const BYTES_A_WORD: usize = 32;

fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    text.get(start..).unwrap_or_default()
}

fn head(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        let found: Vec<_> = words("it's the 'reg': ab12-cde").collect();
        assert_eq!(found, ["it's", "the", "reg", "ab12", "cde"]);
        assert!(contains(&found, "the reg"));
        assert!(contains(&found, "it"));
        assert!(!contains(&found, "re"));
        assert!(!contains(&found, "cde f"));
    }

    #[test]
    fn the_nearest_words_are_taken() {
        assert_eq!(last("one two three", 2), ["two", "three"]);
        assert_eq!(first("one two three", 2), ["one", "two"]);
        assert!(last("", 3).is_empty());
    }
}
