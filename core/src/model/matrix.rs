//! Matrices of the network: of fractions where there are few, of whole numbers of four bits in the layers.

use super::file::{FileError, Reader, halves};
use super::functions;
use super::product::{Inputs, Products, ROWS, STEP, Weights, multiply};
use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis};

/// Rows of weights that are multiplied with all inputs before the next, so that they stay near the processor.
const TOGETHER: usize = 32 * ROWS;
/// What the whole numbers of the weights are above themselves.
const ABOVE: i32 = 8;

/// Weights as fractions, and a bias for each row.
pub struct Matrix {
    weights: Array2<f32>,
    bias: Array1<f32>,
}

impl Matrix {
    /// The next matrix of the file, which must have this shape.
    pub fn read(reader: &mut Reader<'_>, rows: usize, columns: usize) -> Result<Self, FileError> {
        shape(reader, rows, columns)?;
        let (bias, weights) = (reader.fractions(rows)?, reader.fractions(rows * columns)?);
        let weights = Array2::from_shape_vec((rows, columns), weights).map_err(|_| FileError::Shape)?;
        Ok(Self { weights, bias: Array1::from(bias) })
    }

    /// The product with each row of `input`.
    pub fn of(&self, input: &ArrayView2<'_, f32>) -> Array2<f32> {
        input.dot(&self.weights.t()) + &self.bias
    }

    /// The weights of one row, and its bias.
    pub fn row(&self, row: usize) -> (ArrayView1<'_, f32>, f32) {
        (self.weights.row(row), self.bias.get(row).copied().unwrap_or_default())
    }
}

/// What the products of [`ROWS`] rows are brought to fractions by.
pub struct Rows {
    pub scales: [f32; ROWS],
    pub bias: [f32; ROWS],
}

/// Weights as whole numbers of four bits, with a scale and a bias for each row.
pub struct NarrowMatrix {
    /// Each [`ROWS`] rows together, step by step.
    weights: Vec<Weights>,
    steps: usize,
    rows: Vec<Rows>,
}

impl NarrowMatrix {
    /// The next matrix of the file, which must have this shape.
    pub fn read(reader: &mut Reader<'_>, rows: usize, columns: usize) -> Result<Self, FileError> {
        shape(reader, rows, columns)?;
        if !rows.is_multiple_of(ROWS) || !columns.is_multiple_of(STEP) || columns == 0 {
            return Err(FileError::Shape);
        }
        let (scales, bias) = (reader.fractions(rows)?, reader.fractions(rows)?);
        let numbers: Vec<u8> = halves(reader.bytes(rows * columns / 2)?).collect();
        let steps = columns / STEP;
        let mut weights = vec![Weights::default(); rows / ROWS * steps];
        for (four, block) in numbers.chunks_exact(ROWS * columns).zip(weights.chunks_exact_mut(steps)) {
            for (at, row) in four.chunks_exact(columns).enumerate() {
                for (step, numbers) in block.iter_mut().zip(row.as_chunks().0) {
                    if let Some(place) = step.get_mut(at) {
                        *place = *numbers;
                    }
                }
            }
        }
        let rows = scales.as_chunks().0.iter().zip(bias.as_chunks().0);
        Ok(Self { weights, steps, rows: rows.map(|(scales, bias)| Rows { scales: *scales, bias: *bias }).collect() })
    }

    /// Multiplies the first `rows` rows, a number of whole groups, and their biases.
    pub fn scale(&mut self, rows: usize, by: f32) {
        for group in self.rows.iter_mut().take(rows / ROWS) {
            group.scales.iter_mut().chain(&mut group.bias).for_each(|number| *number *= by);
        }
    }

    /// The product with each row of `input`, whose numbers are brought to eight bits.
    pub fn of(&self, input: &ArrayView2<'_, f32>) -> Array2<f32> {
        let (inputs, scales, sums) = self.whole(input);
        let pairs = scales.len() / 2;
        let mut out = Array2::zeros((input.nrows(), self.rows.len() * ROWS));
        let mut products = vec![Products::default(); TOGETHER / ROWS * pairs];
        let parts = self.rows.chunks(TOGETHER / ROWS).zip(self.weights.chunks(TOGETHER / ROWS * self.steps));
        for ((of_rows, weights), mut out) in parts.zip(out.axis_chunks_iter_mut(Axis(1), TOGETHER)) {
            multiply(weights, &inputs, self.steps, &mut products);
            let own = products.chunks_exact(of_rows.len()).flat_map(|pair| [(pair, 0), (pair, 1)]);
            for (((products, at), mut out), (scale, sum)) in own.zip(out.rows_mut()).zip(scales.iter().zip(&sums)) {
                if let Some(out) = out.as_slice_mut() {
                    functions::to_fractions(products, at, *scale, ABOVE * sum, of_rows, out);
                }
            }
        }
        out
    }

    /// The rows of `input` as whole numbers, in pairs; the scale of each row, and the sum of its whole numbers.
    fn whole(&self, input: &ArrayView2<'_, f32>) -> (Vec<Inputs>, Vec<f32>, Vec<i32>) {
        let count = input.nrows().next_multiple_of(2);
        let mut inputs = vec![Inputs::default(); count / 2 * self.steps];
        let (mut scales, mut sums) = (vec![0.0; count], vec![0; count]);
        let mut whole = vec![0; self.steps * STEP];
        for (at, (row, (scale, sum))) in input.rows().into_iter().zip(scales.iter_mut().zip(&mut sums)).enumerate() {
            let Some(row) = row.to_slice() else { continue };
            (*scale, *sum) = functions::to_whole(row, &mut whole);
            let places = inputs.iter_mut().skip(at / 2 * self.steps).filter_map(|pair| pair.get_mut(at % 2));
            places.zip(whole.as_chunks().0).for_each(|(place, numbers)| *place = *numbers);
        }
        (inputs, scales, sums)
    }
}

/// Whether the next two numbers are these.
fn shape(reader: &mut Reader<'_>, rows: usize, columns: usize) -> Result<(), FileError> {
    if (reader.number()?, reader.number()?) == (rows, columns) { Ok(()) } else { Err(FileError::Shape) }
}

#[cfg(test)]
mod tests {
    use super::super::file::Reader;
    use super::NarrowMatrix;
    use ndarray::Array2;

    #[test]
    fn a_product_is_near_that_of_fractions() {
        let (rows, columns) = (8, 64);
        let number = |at: usize| (at * 7 % 15) as u8 + 1;
        let mut file: Vec<u8> = [rows, columns].iter().flat_map(|n| (*n as u32).to_le_bytes()).collect();
        file.extend((0..rows).flat_map(|row| (0.01 * (row + 1) as f32).to_le_bytes()));
        file.extend((0..rows).flat_map(|row| (row as f32).to_le_bytes()));
        file.extend((0..rows * columns / 2).map(|at| number(2 * at) | number(2 * at + 1) << 4));
        let matrix = NarrowMatrix::read(&mut Reader::of_parts(&file), rows, columns).unwrap();
        let input = Array2::from_shape_fn((3, columns), |(i, j)| ((i * 13 + j * 5) % 21) as f32 / 10.0 - 1.0);
        let found = matrix.of(&input.view());
        for i in 0..3 {
            for row in 0..rows {
                let weight = |j: usize| (f32::from(number(row * columns + j)) - 8.0) * 0.01 * (row + 1) as f32;
                let exact: f32 = (0..columns).map(|j| weight(j) * input[(i, j)]).sum::<f32>() + row as f32;
                assert!((found[(i, row)] - exact).abs() < 0.03, "{} {exact}", found[(i, row)]);
            }
        }
    }
}
