//! Words into the word pieces that the network has vectors for.
//!
//! `training/pieces.py` does the same; `training/parity.json` holds both to it.

use super::file::{FileError, Reader};
use super::mending::Mending;
use super::words::{Word, words};
use std::collections::HashMap;
use std::ops::Range;

const UNKNOWN: usize = 1;
/// What every text begins and ends with.
pub const START: usize = 2;
/// What every text ends with.
pub const END: usize = 3;
/// A word has no more pieces than these.
const MOST: usize = 16;

/// A piece, and the place of its word in the message, in UTF-8 bytes.
#[derive(Clone)]
pub struct Token {
    /// The number of the piece.
    pub piece: usize,
    /// Where its word stands.
    pub span: Range<usize>,
}

/// The pieces that are known, and the words that pictures are read as.
pub struct Pieces {
    first: HashMap<&'static str, usize>,
    further: HashMap<&'static str, usize>,
    pictures: HashMap<&'static str, Vec<&'static str>>,
    mending: Mending,
}

impl Pieces {
    /// The next ones of the file, of which there are `count`.
    ///
    /// # Errors
    /// There are not as many.
    pub fn read(reader: &mut Reader<'static>, count: usize) -> Result<Self, FileError> {
        let (mut first, mut further) = (HashMap::with_capacity(count), HashMap::with_capacity(count / 4));
        let mut found = 0;
        for (number, piece) in reader.lines()?.enumerate() {
            found += 1;
            match piece.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => further.insert(rest, number),
                _ => first.insert(piece, number),
            };
        }
        let pictures = reader.lines()?.filter_map(|line| {
            let mut words = line.split(' ');
            words.next().map(|picture| (picture, words.collect()))
        });
        let pictures = pictures.collect();
        let mending = Mending::read(reader)?;
        if found == count { Ok(Self { first, further, pictures, mending }) } else { Err(FileError::Shape) }
    }

    /// The words of `text` as they are read, those misspelt or run together mended; several that were one share its place.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut read = Vec::new();
        for word in words(text) {
            match self.mended(&word.text) {
                Some(parts) => read.extend(parts.into_iter().map(|text| Word { text, span: word.span.clone() })),
                None => read.push(word),
            }
        }
        read
    }

    /// The pieces of `words` in order, those of one word next to each other.
    pub fn tokens(&self, words: &[Word]) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(words.len() * 2);
        for Word { text, span } in words {
            let mut add = |word: &str| {
                let pieces = self.apart(word).into_iter().take(MOST);
                tokens.extend(pieces.map(|(piece, _)| Token { piece, span: span.clone() }));
            };
            match self.pictures.get(text.as_str()) {
                Some(described) => described.iter().for_each(|word| add(word)),
                None => add(text),
            }
        }
        tokens
    }

    fn mended(&self, word: &str) -> Option<Vec<String>> {
        self.mending.mend(word, &self.first, || self.apart(word).into_iter().map(|(_, part)| part).collect())
    }

    /// The pieces of `word`, with what each stands for: letters and digits together, every other sign by itself, the longest known pieces first.
    fn apart<'a>(&self, word: &'a str) -> Vec<(usize, &'a str)> {
        let mut pieces = Vec::new();
        let mut rest = word;
        while let Some(c) = rest.chars().next() {
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .filter(|_| c.is_alphanumeric())
                .unwrap_or_else(|| if c.is_alphanumeric() { rest.len() } else { c.len_utf8() });
            let Some((mut part, after)) = rest.split_at_checked(end) else { break };
            rest = after;
            let mut known = &self.first;
            while !part.is_empty() {
                let (piece, length) = longest(known, part).unwrap_or((UNKNOWN, first_length(part)));
                let Some((taken, after)) = part.split_at_checked(length) else { break };
                pieces.push((piece, taken));
                part = after;
                known = &self.further;
            }
        }
        pieces
    }
}

fn first_length(part: &str) -> usize {
    part.chars().next().map_or(1, char::len_utf8)
}

/// The longest beginning of `part` that is known, and its length in bytes.
fn longest(known: &HashMap<&'static str, usize>, part: &str) -> Option<(usize, usize)> {
    let ends = part.char_indices().map(|(at, c)| at + c.len_utf8());
    let ends: Vec<usize> = ends.collect();
    ends.into_iter().rev().find_map(|end| known.get(part.get(..end)?).map(|piece| (*piece, end)))
}
