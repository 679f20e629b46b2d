//! Words misspelt, drawn out or run together, mended before the network reads them: three and more of a letter, two letters exchanged,
//! several words in one. Towns of hard pieces are read as another.
//!
//! `training/mending.py` does the same; `training/parity.json` holds both to it.

use super::file::{FileError, Reader};
use std::collections::{HashMap, HashSet};

/// What follows a word without making it another.
const ENDINGS: [&str; 10] = ["s", "ed", "er", "ing", "d", "r", "y", "ly", "in", "es"];
/// Letters of the shortest word in which two may be exchanged.
const LEAST_EXCHANGED: usize = 5;
/// Of words run together: so many letters at least, so many words, and more letters to a word than this.
const LEAST_LETTERS: usize = 9;
const LEAST_WORDS: usize = 3;
const LETTERS: usize = 3;
/// One of these is among them, or "i" is the first, or all have [`LONG`] letters.
const LINKS: [&str; 17] = [
    "the", "are", "all", "and", "you", "they", "we", "my", "this", "that", "for", "not", "who", "hate", "love", "kill",
    "people",
];
const LONG: usize = 4;

/// Towns whose pieces the network takes for something ("Scunthorpe"), one a line.
const PLACES: &str = include_str!("../../data/places.txt");
/// The one that they are read as.
const PLACE: &str = "lincoln";

/// Mends words that have no piece of their own.
pub struct Mending {
    /// The words that others may be a misspelling of.
    common: HashSet<&'static str>,
    /// Words met too often to be a misspelling.
    spared: HashSet<&'static str>,
    /// [`PLACES`].
    places: HashSet<&'static str>,
}

impl Mending {
    /// The next one of the file.
    ///
    /// # Errors
    /// The file ends before it does, or it is not text.
    pub fn read(reader: &mut Reader<'static>) -> Result<Self, FileError> {
        Ok(Self {
            common: reader.lines()?.collect(),
            spared: reader.lines()?.collect(),
            places: PLACES.lines().collect(),
        })
    }

    /// What `word` is read as, where that is not itself. `whole` holds what has a piece of its own; `pieces` takes a word apart.
    pub fn mend<'a>(
        &self,
        word: &str,
        whole: &HashMap<&str, usize>,
        pieces: impl FnOnce() -> Vec<&'a str>,
    ) -> Option<Vec<String>> {
        if self.places.contains(word) {
            return Some(vec![PLACE.to_owned()]);
        }
        let letters = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic());
        if !letters || whole.contains_key(word) || self.spared.contains(word) {
            return None;
        }
        if let Some(shorter) = unrepeated(word, whole) {
            return Some(vec![shorter]);
        }
        if word.len() < LEAST_EXCHANGED {
            return None;
        }
        let pieces = pieces();
        let inflected = matches!(pieces.as_slice(), [stem, end] if stem.len() >= 3 && ENDINGS.contains(end));
        let exchanged = if inflected { None } else { self.exchanged(word) };
        exchanged.map(|word| vec![word]).or_else(|| if pieces.len() < LEAST_WORDS { None } else { self.parted(word) })
    }

    /// The one common word that `word` is once two letters side by side are exchanged.
    fn exchanged(&self, word: &str) -> Option<String> {
        let mut letters = word.as_bytes().to_vec();
        let mut found: Option<String> = None;
        for at in 1..letters.len() {
            letters.swap(at - 1, at);
            let other = std::str::from_utf8(&letters).ok().filter(|other| self.common.contains(other));
            match (&found, other) {
                (Some(first), Some(other)) if first != other => return None,
                (None, Some(other)) => found = Some(other.to_owned()),
                _ => {}
            }
            letters.swap(at - 1, at);
        }
        found
    }

    /// The fewest common words that make up `word`; of as many, with the longest first.
    fn parted(&self, word: &str) -> Option<Vec<String>> {
        if word.len() < LEAST_LETTERS {
            return None;
        }
        // For each place, how many words reach the end from there, and where the first of them ends.
        let mut ways: Vec<Option<(usize, usize)>> = vec![None; word.len()];
        for from in (0..word.len()).rev() {
            let mut best: Option<(usize, usize)> = None;
            for to in (from + 1..=word.len()).rev() {
                let rest =
                    if to == word.len() { Some(0) } else { ways.get(to).copied().flatten().map(|(count, _)| count) };
                let Some(rest) = rest.filter(|_| word.get(from..to).is_some_and(|part| self.common.contains(part)))
                else {
                    continue;
                };
                if best.is_none_or(|(fewest, _)| rest + 1 < fewest) {
                    best = Some((rest + 1, to));
                }
            }
            if let Some(way) = ways.get_mut(from) {
                *way = best;
            }
        }
        let (count, _) = ways.first().copied().flatten()?;
        if count < LEAST_WORDS || word.len() <= LETTERS * count {
            return None;
        }
        let mut parts = Vec::with_capacity(count);
        let mut from = 0;
        while let Some((_, to)) = ways.get(from).copied().flatten() {
            parts.push(word.get(from..to)?.to_owned());
            from = to;
        }
        let first = parts.first().is_some_and(|part| part == "i");
        let linked = first
            || parts.iter().any(|part| LINKS.contains(&part.as_str()))
            || parts.iter().all(|part| part.len() >= LONG);
        linked.then_some(parts)
    }
}

/// `word` with two or one of each letter that stands there three times or more, where that is known.
fn unrepeated(word: &str, whole: &HashMap<&str, usize>) -> Option<String> {
    let runs: Vec<&str> =
        word.as_bytes().chunk_by(|a, b| a == b).filter_map(|run| std::str::from_utf8(run).ok()).collect();
    if runs.iter().all(|run| run.len() < 3) {
        return None;
    }
    [2, 1].into_iter().find_map(|most| {
        let shorter: String =
            runs.iter().map(|run| if run.len() >= 3 { run.get(..most).unwrap_or(run) } else { run }).collect();
        whole.contains_key(shorter.as_str()).then_some(shorter)
    })
}

#[cfg(test)]
mod tests {
    use super::Mending;
    use std::collections::HashMap;

    fn mend(word: &str, pieces: &[&'static str]) -> Option<Vec<String>> {
        let common = ["i", "love", "our", "neighbours", "black", "form", "from", "fries", "a", "bad", "day"];
        let mending = Mending { common: common.into(), spared: ["farm"].into(), places: ["scunthorpe"].into() };
        let whole: HashMap<&str, usize> = ["so", "black", "fire", "good"].into_iter().zip(0..).collect();
        mending.mend(word, &whole, || pieces.to_vec())
    }

    #[test]
    fn what_is_drawn_out_exchanged_or_run_together_is_mended() {
        assert_eq!(mend("sooooo", &[]), Some(vec!["so".to_owned()]));
        assert_eq!(mend("gooood", &[]), Some(vec!["good".to_owned()]));
        assert_eq!(mend("blakc", &["bla", "kc"]), Some(vec!["black".to_owned()]));
        assert_eq!(
            mend("iloveourneighbours", &["il", "ove", "our", "neighbours"]).map(|words| words.join(" ")),
            Some("i love our neighbours".to_owned())
        );
    }

    #[test]
    fn a_town_of_hard_pieces_is_read_as_another() {
        assert_eq!(mend("scunthorpe", &["sc", "unt", "hor", "pe"]), Some(vec!["lincoln".to_owned()]));
    }

    #[test]
    fn known_spared_inflected_short_and_foreign_words_stay() {
        for (word, pieces) in [
            ("black", &["black"][..]),
            ("farm", &[]),
            ("fires", &["fire", "s"]),
            ("abadday", &["abad", "da", "y"]),
            ("frm", &["fr", "m"]),
            ("daïeth", &["da", "ïeth"]),
        ] {
            assert_eq!(mend(word, pieces), None, "{word}");
        }
    }
}
