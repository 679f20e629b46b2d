//! The list of names: sorted words in one static text, searched by halving, so that nothing is built to use it.

/// First names, surnames and words of ordinary talk, one a line with its kinds; written by `scripts/names`.
static NAMES: &str = include_str!("../../data/names.txt");

/// Whole names, one a line, of people known to everyone and of brands named like people.
static PUBLIC: &str = include_str!("../../data/public_names.txt");

/// What a word is known as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds {
    /// A first name.
    pub first: bool,
    /// A surname.
    pub last: bool,
    /// A word of ordinary talk; a name that is one is weak.
    pub ordinary: bool,
}

impl Kinds {
    /// Whether nothing is known of it.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        !self.first && !self.last && !self.ordinary
    }
}

/// What `word`, in lower case, is known as.
#[must_use]
pub fn kinds(word: &str) -> Kinds {
    let letters = line(NAMES, word, b' ').unwrap_or_default();
    Kinds { first: letters.contains(&b'f'), last: letters.contains(&b'l'), ordinary: letters.contains(&b'o') }
}

/// Whether `name`, in lower case with single spaces, is that of a person known to everyone, or a brand's.
#[must_use]
pub fn is_public(name: &str) -> bool {
    line(PUBLIC, name, b'\n').is_some()
}

/// What stands after `key` and `end` on its line of the `sorted` text.
fn line(sorted: &'static str, key: &str, end: u8) -> Option<&'static [u8]> {
    let bytes = sorted.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = bytes.get(low..middle)?.iter().rposition(|b| *b == b'\n').map_or(low, |at| low + at + 1);
        let length = bytes.get(start..)?.iter().position(|b| *b == b'\n').unwrap_or(bytes.len() - start);
        let line = bytes.get(start..start + length)?;
        let word = line.split(|b| *b == end).next()?;
        match key.as_bytes().cmp(word) {
            std::cmp::Ordering::Less => high = start,
            std::cmp::Ordering::Greater => low = start + length + 1,
            std::cmp::Ordering::Equal => return line.get(word.len()..),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_and_nothing_else() {
        let lines: Vec<&str> = NAMES.lines().collect();
        assert!(lines.len() > 8000 && NAMES.len() < 200_000);
        for line in lines {
            let (word, letters) = line.split_once(' ').unwrap();
            let kinds = kinds(word);
            assert_eq!(kinds.first, letters.contains('f'), "{word}");
            assert!(!kinds.is_unknown(), "{word}");
        }
        assert!(PUBLIC.lines().all(is_public));
        for word in ["", "a", "zzzz", "smithx", "\u{10ffff}"] {
            assert!(kinds(word).is_unknown() && !is_public(word), "{word}");
        }
    }

    #[test]
    fn a_word_of_ordinary_talk_is_a_weak_name() {
        assert_eq!(kinds("will"), Kinds { first: true, last: true, ordinary: true });
        assert_eq!(kinds("darren"), Kinds { first: true, last: false, ordinary: false });
        assert_eq!(kinds("road"), Kinds { first: false, last: false, ordinary: true });
        assert!(kinds("catrin").first && kinds("llewelyn").last && kinds("kowalczyk").last);
    }
}
