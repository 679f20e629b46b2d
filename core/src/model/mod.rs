//! The language layer: a small network that reads a whole draft and judges it for seven categories.
//!
//! It is trained by `training/train.py` and lies in `core/data/language-model.bin`; `docs/model-card.md` says from what and how
//! well. It is asked about a draft as a whole, not on each key ([`crate::Draft::typing`]), and what it says is one judgement with
//! what the rules say.

mod calibration;
mod file;
mod findings;
mod functions;
mod hostile;
mod layers;
mod matrix;
mod mending;
mod mention;
mod network;
mod pieces;
mod product;
#[cfg(test)]
mod tests;
mod words;

pub use file::FileError;
pub(crate) use findings::{Ruled, is_about_people, together};

use crate::report::{Category, Likelihood};
use calibration::{Calibration, NEAR};
use file::Reader;
use network::{Judgement, KINDS, Network, stronger};
use std::ops::Range;
use std::sync::OnceLock;

/// The categories that are judged, in the order of the file.
pub const CATEGORIES: [Category; KINDS] = [
    Category::Discriminatory,
    Category::Unprofessional,
    Category::Concealment,
    Category::VictimWitness,
    Category::Operational,
    Category::PersonalData,
    Category::Media,
];

/// The sentences of `text` that have something to say, and where they begin; none where there is only one.
fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let parts = text.split_inclusive(['.', '!', '?', '\n']).map(move |part| {
        at += part.len();
        (at - part.len(), part)
    });
    parts.filter(|(_, part)| part.len() < text.len() && part.split_whitespace().count() >= LEAST_WORDS)
}

/// Sentences that begin after so many bytes get no look of their own, and in a longer text no phrase is dropped: what is pasted must not hold up
/// the phone.
const SECOND_LOOK: usize = 4_000;

/// A sentence of fewer words is judged only with what stands around it.
const LEAST_WORDS: usize = 5;

/// How much weaker than the strongest a word may be, in the logarithm of the odds, and still carry a judgement.
const WEAKER: f32 = 1.5;

/// The file, as it was trained.
static FILE: &[u8] = include_bytes!("../../data/language-model.bin");

/// The trained network and what its scores mean.
pub struct LanguageModel {
    network: Network,
    calibration: [Calibration; KINDS],
}

/// What the model thinks of a message in one category.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The category.
    pub category: Category,
    /// The logarithm of the odds, as the network says it.
    pub score: f32,
    /// How often, of messages with this score, it is so: from 0 to 1.
    pub probability: f32,
    /// The step that the score amounts to.
    pub likelihood: Likelihood,
    /// The words that carried it, in UTF-8 bytes of the message.
    pub span: Range<usize>,
}

impl LanguageModel {
    /// The model in `file`.
    ///
    /// # Errors
    /// The file is not a model, is damaged, or its parts do not fit together.
    pub fn read(file: &'static [u8]) -> Result<Self, FileError> {
        let mut reader = Reader::new(file)?;
        let network = Network::read(&mut reader)?;
        let calibration: Result<Vec<_>, _> = (0..KINDS).map(|_| Calibration::read(&mut reader)).collect();
        Ok(Self { network, calibration: calibration?.try_into().map_err(|_| FileError::Shape)? })
    }

    /// The model that comes with the core, read when it is first asked for.
    ///
    /// # Errors
    /// Its file is damaged.
    pub fn get() -> Result<&'static Self, FileError> {
        static MODEL: OnceLock<Result<LanguageModel, FileError>> = OnceLock::new();
        MODEL.get_or_init(|| Self::read(FILE)).as_ref().map_err(|error| *error)
    }

    /// What it thinks of `text` in each category; nothing of a text without words. A text that only names people is never likely, nor is one about a meal demeaning.
    #[must_use]
    pub fn judge(&self, text: &str) -> Vec<Judged> {
        let words = self.network.words(text);
        let Some(judgement) = self.network.judge(text, &words) else { return Vec::new() };
        let ([demeaning, ..], [of_demeaning, ..]) = (judgement.scores, &self.calibration);
        let more = if of_demeaning.is_near(demeaning + hostile::MORE) { hostile::more(&words) } else { 0.0 };
        let mut judgement = judgement.more_demeaning(more);
        let near = |judgement: &Judgement| {
            judgement.scores.iter().zip(&self.calibration).any(|(score, calibration)| calibration.is_near(*score))
        };
        if near(&judgement) {
            // What one sentence says is thinned by the ordinary ones around it.
            let whole = judgement.scores;
            let sentences = sentences(text).take_while(|(start, _)| *start < SECOND_LOOK);
            let sentences = sentences.filter_map(|(start, one)| {
                let judgement = self.network.judge(one, &self.network.words(one))?;
                Some(judgement.moved(start).more_demeaning(more))
            });
            judgement = sentences.fold(judgement, stronger);
            judgement.scores.iter_mut().zip(whole).for_each(|(score, whole)| *score = score.min(whole + NEAR));
        }
        let mention = mention::is_mention(&words);
        let scored = CATEGORIES.into_iter().zip(judgement.scores).zip(&judgement.carried).zip(&self.calibration);
        scored
            .map(|(((category, score), carried), calibration)| Judged {
                category,
                score,
                probability: calibration.probability(score),
                likelihood: match calibration.likelihood(score) {
                    Likelihood::Unlikely => Likelihood::Unlikely,
                    _ if mention => Likelihood::Unlikely,
                    _ if category == Category::Discriminatory && mention::is_about_a_meal(&words) => {
                        Likelihood::Unlikely
                    }
                    likelihood => likelihood,
                },
                span: carrying(text, carried),
            })
            .collect()
    }
}

/// The run of words that carries a judgement: from the strongest word outwards, over at most two weak pieces at a time.
/// `words` are the logarithms of the odds that each piece carries it, and its place in `text`.
fn carrying(text: &str, words: &[(f32, Range<usize>)]) -> Range<usize> {
    let is_word = |at: &usize| {
        let place = words.get(*at).and_then(|(_, place)| text.get(place.clone()));
        place.is_some_and(|word| word.contains(|c: char| c.is_alphanumeric() || !c.is_ascii()))
    };
    let strength = |at: usize| words.get(at).map_or(f32::NEG_INFINITY, |(strength, _)| *strength);
    let Some(best) = (0..words.len()).filter(is_word).max_by(|a, b| strength(*a).total_cmp(&strength(*b))) else {
        return words.first().map_or(0..0, |(_, place)| place.clone());
    };
    let belongs = |at: &usize| is_word(at) && strength(*at) >= strength(best) - WEAKER;
    let (mut first, mut last) = (best, best);
    while let Some(next) = (first.saturating_sub(3)..first).find(belongs) {
        first = next;
    }
    while let Some(next) = (last + 1..=last + 3).rev().find(belongs) {
        last = next;
    }
    match (words.get(first), words.get(last)) {
        (Some((_, first)), Some((_, last))) => first.start..last.end.max(first.end),
        _ => 0..0,
    }
}
