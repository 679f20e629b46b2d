//! The parts that the network is made of.

use super::file::{FileError, Reader};
use super::functions;
use super::matrix::NarrowMatrix;
use ndarray::{Array1, Array2, ArrayView1, ArrayViewMut1, Axis, Slice};

/// The numbers in a vector between the layers.
pub const SIZE: usize = 384;
/// The numbers that one head of the attention looks at.
const HEAD: usize = 32;
/// Vectors that go through the inner layer together, so that what it holds of them stays near the processor.
const TOGETHER: usize = 64;
/// What a norm adds to a spread, as BERT has it.
const LEAST_SPREAD: f32 = 1e-12;

/// Brings each vector to the same mean and spread.
pub struct Norm {
    weight: Array1<f32>,
    bias: Array1<f32>,
}

impl Norm {
    /// The next one of the file.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, FileError> {
        Ok(Self { weight: reader.fractions(SIZE)?.into(), bias: reader.fractions(SIZE)?.into() })
    }

    /// Norms each row of `x`.
    pub fn apply(&self, x: &mut Array2<f32>) {
        for mut row in x.rows_mut() {
            let mean = row.sum() / SIZE as f32;
            row -= mean;
            let spread = row.dot(&row) / SIZE as f32;
            row *= 1.0 / (spread + LEAST_SPREAD).sqrt();
            row *= &self.weight;
            row += &self.bias;
        }
    }
}

/// One layer: each piece with every other, then each by itself.
pub struct Layer {
    heads: usize,
    all: NarrowMatrix,
    out: NarrowMatrix,
    first_norm: Norm,
    inner: NarrowMatrix,
    outer: NarrowMatrix,
    second_norm: Norm,
}

impl Layer {
    /// The next layer of the file.
    pub fn read(reader: &mut Reader<'_>, heads: usize, inner: usize) -> Result<Self, FileError> {
        let mut all = NarrowMatrix::read(reader, 3 * heads * HEAD, SIZE)?;
        all.scale(heads * HEAD, 1.0 / (HEAD as f32).sqrt());
        Ok(Self {
            heads,
            all,
            out: NarrowMatrix::read(reader, SIZE, heads * HEAD)?,
            first_norm: Norm::read(reader)?,
            inner: NarrowMatrix::read(reader, inner, SIZE)?,
            outer: NarrowMatrix::read(reader, SIZE, inner)?,
            second_norm: Norm::read(reader)?,
        })
    }

    /// What the layer makes of the vectors `x`, one a row.
    pub fn of(&self, x: Array2<f32>) -> Array2<f32> {
        let mut x = self.out.of(&self.attended(&self.all.of(&x.view())).view()) + x;
        self.first_norm.apply(&mut x);
        for mut part in x.axis_chunks_iter_mut(Axis(0), TOGETHER) {
            let mut hidden = self.inner.of(&part.view());
            hidden.as_slice_mut().into_iter().for_each(functions::gelu);
            part += &self.outer.of(&hidden.view());
        }
        self.second_norm.apply(&mut x);
        x
    }

    /// What each piece takes from every other; a row of `all` holds what it asks (scaled), what it answers to and what it gives.
    fn attended(&self, all: &Array2<f32>) -> Array2<f32> {
        let wide = self.heads * HEAD;
        let mut out = Array2::zeros((all.nrows(), wide));
        for start in (0..wide).step_by(HEAD) {
            let part =
                |kind: usize| all.slice_axis(Axis(1), Slice::from(kind * wide + start..kind * wide + start + HEAD));
            let mut weights = part(0).dot(&part(1).t());
            let wholes: Array1<f32> = weights.rows_mut().into_iter().map(exponents).collect();
            // The weights are shares once divided by their whole: what is taken by them has fewer numbers to divide.
            let taken = weights.dot(&part(2)) / wholes.insert_axis(Axis(1));
            out.slice_axis_mut(Axis(1), Slice::from(start..start + HEAD)).assign(&taken);
        }
        out
    }
}

/// Makes shares of a whole of `x`.
pub fn softmax(mut x: ArrayViewMut1<'_, f32>) {
    let whole = exponents(x.view_mut());
    x /= whole;
}

/// Makes `x` parts of a whole, which is returned.
fn exponents(x: ArrayViewMut1<'_, f32>) -> f32 {
    x.into_slice().map_or(0.0, functions::exponents).max(f32::MIN_POSITIVE)
}

/// The weighted mean of the rows of `x`.
pub fn mean(x: &Array2<f32>, weights: &ArrayView1<'_, f32>) -> Array1<f32> {
    let mut out = Array1::zeros(x.len_of(Axis(1)));
    x.rows().into_iter().zip(weights).for_each(|(row, weight)| out.scaled_add(*weight, &row));
    out
}
