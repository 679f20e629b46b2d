//! The network: pieces to vectors, a few layers, one judgement for each category and one for each piece.

use super::file::{FileError, Reader, halves};
use super::layers::{Layer, Norm, SIZE, mean, softmax};
use super::matrix::Matrix;
use super::pieces::{END, Pieces, START, Token};
use super::words::Word;
use ndarray::Array2;
use std::ops::Range;

/// How many categories are judged.
pub const KINDS: usize = 7;
/// No more pieces are looked at than these, some 18,000 characters: what is pasted must not hold up the phone.
const MOST: usize = 4096;

/// A judgement on a message.
pub struct Judgement {
    /// For each category, the logarithm of the odds.
    pub scores: [f32; KINDS],
    /// For each category, how strongly each piece of the part that speaks most for it speaks for it, and where it stands.
    pub carried: [Vec<(f32, Range<usize>)>; KINDS],
}

/// The trained network.
pub struct Network {
    pieces: Pieces,
    /// Two whole numbers of four bits in a byte, and a scale for each piece.
    table: &'static [u8],
    scales: Vec<f32>,
    places: Array2<f32>,
    norm: Norm,
    layers: Vec<Layer>,
    attend: Matrix,
    judge: Matrix,
    token: Matrix,
}

impl Network {
    /// The next network of the file.
    ///
    /// # Errors
    /// Its parts do not fit together.
    pub fn read(reader: &mut Reader<'static>) -> Result<Self, FileError> {
        let count = reader.number_up_to(1 << 16)?;
        let (narrow, size) = (reader.number()?, reader.number()?);
        let (layers, heads) = (reader.number_up_to(12)?, reader.number_up_to(12)?);
        let (inner, places, kinds) = (reader.number_up_to(4096)?, reader.number_up_to(512)?, reader.number()?);
        if narrow != SIZE || size != SIZE || kinds != KINDS || heads == 0 || places < 16 || count <= END {
            return Err(FileError::Shape);
        }
        let pieces = Pieces::read(reader, count)?;
        let scales = reader.fractions(count)?;
        let table = reader.bytes(count * SIZE / 2)?;
        let of_places = reader.fractions(places * SIZE)?;
        Ok(Self {
            pieces,
            table,
            scales,
            places: Array2::from_shape_vec((places, SIZE), of_places).map_err(|_| FileError::Shape)?,
            norm: Norm::read(reader)?,
            layers: (0..layers).map(|_| Layer::read(reader, heads, inner)).collect::<Result<_, _>>()?,
            attend: Matrix::read(reader, KINDS, SIZE)?,
            judge: Matrix::read(reader, KINDS, SIZE)?,
            token: Matrix::read(reader, KINDS, SIZE)?,
        })
    }

    /// The words of `text` as the network reads them.
    pub fn words(&self, text: &str) -> Vec<Word> {
        self.pieces.words(text)
    }

    /// Its judgement on `text`, which has these `words`, part by part where it is long; nothing of a text without words.
    pub fn judge(&self, text: &str, words: &[Word]) -> Option<Judgement> {
        let mut tokens = self.pieces.tokens(words);
        tokens.truncate(MOST);
        let parts = parts(text, &tokens, self.places.nrows().saturating_sub(2));
        parts.into_iter().filter(|part| !part.is_empty()).map(|part| self.judge_part(part)).reduce(stronger)
    }

    fn judge_part(&self, tokens: &[Token]) -> Judgement {
        let ids = std::iter::once(START).chain(tokens.iter().map(|token| token.piece)).chain(std::iter::once(END));
        let mut x = Array2::zeros((tokens.len() + 2, SIZE));
        for ((mut row, id), place) in x.rows_mut().into_iter().zip(ids).zip(self.places.rows()) {
            row.assign(&place);
            let start = id * SIZE / 2;
            let bytes = self.table.get(start..start + SIZE / 2).unwrap_or_default();
            let scale = self.scales.get(id).copied().unwrap_or_default();
            row.iter_mut().zip(halves(bytes)).for_each(|(x, number)| *x += (f32::from(number) - 8.0) * scale);
        }
        self.norm.apply(&mut x);
        let x = self.layers.iter().fold(x, |x, layer| layer.of(x));
        let shares = self.attend.of(&x.view());
        // A category a row.
        let mut shares = shares.reversed_axes().as_standard_layout().into_owned();
        shares.rows_mut().into_iter().for_each(softmax);
        let said = self.token.of(&x.view());
        let scores = std::array::from_fn(|kind| {
            let (row, bias) = self.judge.row(kind);
            row.dot(&mean(&x, &shares.row(kind))) + bias
        });
        let carried = std::array::from_fn(|kind| {
            let strengths = said.column(kind).into_iter().skip(1).copied();
            strengths.zip(tokens).map(|(strength, token)| (strength, token.span.clone())).collect()
        });
        Judgement { scores, carried }
    }
}

impl Judgement {
    /// The same, but that it says so much more of demeaning language, the first category.
    pub const fn more_demeaning(mut self, more: f32) -> Self {
        let [demeaning, ..] = &mut self.scores;
        *demeaning += more;
        self
    }

    /// The same, of a text that begins at `start` of the message.
    pub fn moved(mut self, start: usize) -> Self {
        for (_, place) in self.carried.iter_mut().flatten() {
            *place = place.start + start..place.end + start;
        }
        self
    }
}

/// For each category, that of two judgements which speaks more for it.
pub fn stronger(mut a: Judgement, b: Judgement) -> Judgement {
    let pairs = a.scores.iter_mut().zip(&mut a.carried);
    for ((score, carried), (other, others)) in pairs.zip(b.scores.into_iter().zip(b.carried)) {
        if other > *score {
            (*score, *carried) = (other, others);
        }
    }
    a
}

/// `tokens` in parts of at most `most`, which end where a sentence or a line does if one does so in their second half.
fn parts<'a>(text: &str, tokens: &'a [Token], most: usize) -> Vec<&'a [Token]> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    while rest.len() > most {
        let ends = |at: usize| match (rest.get(at.saturating_sub(1)), rest.get(at)) {
            (Some(last), Some(next)) if last.span != next.span => is_end(text, last.span.start..next.span.start),
            _ => false,
        };
        let cut = (most / 2..=most).rev().find(|at| ends(*at)).unwrap_or(most).max(1);
        let Some((part, after)) = rest.split_at_checked(cut) else { break };
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// Whether a sentence or a line ends within `between`.
fn is_end(text: &str, between: Range<usize>) -> bool {
    text.get(between).is_some_and(|between| between.contains(['.', '!', '?', '\n']))
}
