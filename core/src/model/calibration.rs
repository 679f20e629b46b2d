//! What a score means: measured on messages that the model was not trained on.

use super::file::{FileError, Reader};
use crate::report::Likelihood;

/// Below a category's first step by no more than this, a draft is looked at sentence by sentence, and a sentence by itself says no
/// more than so much above the whole: what is torn from its draft misleads (measured: docs/decisions/0003-language-model.md).
pub const NEAR: f32 = 1.0;

/// The meaning of the scores of one category.
pub struct Calibration {
    /// The scores from which it is possible, likely and very likely.
    steps: [f32; 3],
    /// The probability is that of the logistic function of `slope * score + offset`.
    slope: f32,
    offset: f32,
}

impl Calibration {
    /// The next one of the file.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, FileError> {
        let [possible, likely, very_likely, slope, offset] =
            reader.fractions(5)?.try_into().map_err(|_| FileError::Shape)?;
        let steps = [possible, likely, very_likely];
        if steps.is_sorted() && slope > 0.0 { Ok(Self { steps, slope, offset }) } else { Err(FileError::Shape) }
    }

    /// How often, of messages with this score, it is so.
    pub fn probability(&self, score: f32) -> f32 {
        1.0 / (1.0 + (-(self.slope * score + self.offset)).exp())
    }

    /// Whether `score` is so near to the first step, below it or above, that the sentences deserve a look each.
    pub fn is_near(&self, score: f32) -> bool {
        self.steps.first().is_some_and(|first| score >= first - NEAR)
    }

    /// The step that `score` reaches.
    pub fn likelihood(&self, score: f32) -> Likelihood {
        let reached = self.steps.iter().take_while(|step| score >= **step).count();
        match reached {
            0 => Likelihood::Unlikely,
            1 => Likelihood::Possible,
            2 => Likelihood::Likely,
            _ => Likelihood::VeryLikely,
        }
    }
}
