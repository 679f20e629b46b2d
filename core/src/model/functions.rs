//! What is done to many numbers one by one, as many at once as the processor can.

use super::matrix::Rows;
use super::product::{Products, ROWS};
use fearless_simd::{Level, Simd, dispatch};

/// Added to a fraction, this rounds it to a whole number, which its lowest bits then hold.
const ROUNDING: f32 = 12_582_912.0;
/// The largest whole number that a row is brought to.
const LARGEST: f32 = 127.0;
/// Numbers that are compared at once.
const LANES: usize = 16;

/// GELU of each number, in its approximation by the hyperbolic tangent, which is a logistic function.
pub fn gelu(numbers: &mut [f32]) {
    dispatch!(Level::new(), simd => gelu_by(simd, numbers));
}

/// The exponential function of each number less the largest of them; their sum.
pub fn exponents(numbers: &mut [f32]) -> f32 {
    dispatch!(Level::new(), simd => exponents_by(simd, numbers))
}

/// `row` as whole numbers from -127 to 127 in `whole`; the scale that turns them back, and their sum.
pub fn to_whole(row: &[f32], whole: &mut [i8]) -> (f32, i32) {
    dispatch!(Level::new(), simd => to_whole_by(simd, row, whole))
}

/// Fills `out` with what the products of a pair's input `at` are, less `above`, by the input's `scale` and those of the rows.
pub fn to_fractions(products: &[Products], at: usize, scale: f32, above: i32, rows: &[Rows], out: &mut [f32]) {
    dispatch!(Level::new(), simd => to_fractions_by(simd, products, at, (scale, above), rows, out));
}

#[inline(always)]
fn gelu_by<S: Simd>(_: S, numbers: &mut [f32]) {
    for x in numbers {
        *x /= 1.0 + exp(-1.595_769 * (*x + 0.044_715 * *x * *x * *x));
    }
}

#[inline(always)]
fn exponents_by<S: Simd>(_: S, numbers: &mut [f32]) -> f32 {
    let most = largest(numbers, f32::NEG_INFINITY, |x| x);
    let mut sums = [0.0_f32; LANES];
    let (lanes, rest) = numbers.as_chunks_mut::<LANES>();
    for numbers in lanes {
        for (sum, x) in sums.iter_mut().zip(numbers) {
            *x = exp(*x - most);
            *sum += *x;
        }
    }
    rest.iter_mut().for_each(|x| *x = exp(*x - most));
    sums.iter().chain(&*rest).sum()
}

#[inline(always)]
fn to_whole_by<S: Simd>(_: S, row: &[f32], whole: &mut [i8]) -> (f32, i32) {
    let scale = largest(row, 1e-9, f32::abs) / LARGEST;
    for (whole, x) in whole.iter_mut().zip(row) {
        *whole = (x / scale + ROUNDING).to_bits() as i8;
    }
    (scale, whole.iter().map(|whole| i32::from(*whole)).sum())
}

#[inline(always)]
fn to_fractions_by<S: Simd>(
    _: S,
    products: &[Products],
    at: usize,
    (scale, above): (f32, i32),
    rows: &[Rows],
    out: &mut [f32],
) {
    for ((out, [first, second]), of) in out.as_chunks_mut::<ROWS>().0.iter_mut().zip(products).zip(rows) {
        let products = if at == 0 { first } else { second };
        for ((out, product), (of_row, bias)) in out.iter_mut().zip(products).zip(of.scales.iter().zip(&of.bias)) {
            *out = (product - above) as f32 * (scale * of_row) + bias;
        }
    }
}

/// The largest of `least` and of what `of` makes of the numbers.
#[inline(always)]
fn largest(numbers: &[f32], least: f32, of: impl Fn(f32) -> f32) -> f32 {
    let (lanes, rest) = numbers.as_chunks::<LANES>();
    let mut most = [least; LANES];
    for numbers in lanes {
        for (most, x) in most.iter_mut().zip(numbers) {
            let x = of(*x);
            *most = if x > *most { x } else { *most };
        }
    }
    most.into_iter().chain(rest.iter().map(|x| of(*x))).fold(least, f32::max)
}

/// The exponential function to six digits, in steps that a compiler does for several numbers at once.
#[inline(always)]
fn exp(x: f32) -> f32 {
    let x = x.clamp(-87.0, 87.0) * std::f32::consts::LOG2_E;
    let shifted = x + ROUNDING;
    let f = (x - (shifted - ROUNDING)) * std::f32::consts::LN_2;
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(0x3f80_0000));
    power * (1.0 + f * (1.0 + f * (0.5 + f * (1.0 / 6.0 + f * (1.0 / 24.0 + f * (1.0 / 120.0 + f / 720.0))))))
}

#[cfg(test)]
mod tests {
    use super::{exp, exponents, to_whole};

    #[test]
    fn the_exponential_function_is_right_to_six_digits() {
        for step in -8_000..8_000_i16 {
            let x = f32::from(step) / 100.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-5, "{x}");
        }
    }

    #[test]
    fn exponents_are_of_each_number_less_the_largest() {
        for count in [1, 15, 16, 17, 40] {
            let numbers: Vec<f32> = (0..count).map(|i| (i * 7 % 11) as f32 / 3.0).collect();
            let most = numbers.iter().fold(0.0_f32, |most, x| most.max(*x));
            let mut found = numbers.clone();
            let sum = exponents(&mut found);
            assert!(found.iter().zip(&numbers).all(|(e, x)| (e - (x - most).exp()).abs() < 1e-5));
            assert!((sum - found.iter().sum::<f32>()).abs() < 1e-4);
        }
    }

    #[test]
    fn a_row_is_rounded_to_the_nearest_whole_numbers() {
        let row: Vec<f32> = (0..64).map(|i| (i as f32 - 20.0) * 0.5).collect();
        let mut whole = [0; 64];
        let (scale, sum) = to_whole(&row, &mut whole);
        assert!((scale - 21.5 / 127.0).abs() < 1e-6);
        assert_eq!(sum, whole.iter().map(|w| i32::from(*w)).sum::<i32>());
        assert!(row.iter().zip(whole).all(|(x, w)| (x - f32::from(w) * scale).abs() <= scale * 0.501));
    }
}
