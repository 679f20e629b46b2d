//! Products of whole numbers: weights of four bits with inputs of eight, sixteen to thirty-two at a time where the processor can.

use fearless_simd::prelude::*;
use fearless_simd::{Level, i8x32, kernel};

/// Numbers of a row that are multiplied at once.
pub const STEP: usize = 32;
/// Rows of weights that are multiplied at once.
pub const ROWS: usize = 4;
/// One step of as many rows of weights, each a number from -8 to 7 with 8 added.
pub type Weights = [[u8; STEP]; ROWS];
/// One step of two inputs.
pub type Inputs = [[i8; STEP]; 2];
/// The products of two inputs with [`ROWS`] rows.
pub type Products = [[i32; ROWS]; 2];

/// Puts into `products`, for each pair of inputs (`steps` items of `inputs`), one after another its products with each
/// group of rows (`steps` items of `weights`).
pub fn multiply(weights: &[Weights], inputs: &[Inputs], steps: usize, products: &mut [Products]) {
    let level = Level::new();
    #[cfg(target_arch = "x86_64")]
    if let Some(avx2) = level.as_avx2() {
        return match level.as_avx512() {
            Some(avx512) => by_avx512(avx512, avx2, weights, inputs, steps, products),
            None => by_avx2(avx2, weights, inputs, steps, products),
        };
    }
    #[cfg(target_arch = "aarch64")]
    if let Some(token) = level.as_neon() {
        return by_neon(token, weights, inputs, steps, products);
    }
    let _ = level;
    plainly(weights, inputs, steps, products);
}

/// The same on any processor.
fn plainly(weights: &[Weights], inputs: &[Inputs], steps: usize, products: &mut [Products]) {
    let dot = |w: &[u8; STEP], x: &[i8; STEP]| w.iter().zip(x).map(|(w, x)| i32::from(*w) * i32::from(*x)).sum::<i32>();
    let groups = weights.len() / steps;
    for (group, rows) in weights.chunks_exact(steps).enumerate() {
        let places = products.iter_mut().skip(group).step_by(groups);
        for (pair, place) in inputs.chunks_exact(steps).zip(places) {
            let mut total = Products::default();
            for (w, x) in rows.iter().zip(pair) {
                for (total, x) in total.iter_mut().zip(x) {
                    total.iter_mut().zip(w).for_each(|(total, w)| *total += dot(w, x));
                }
            }
            *place = total;
        }
    }
}

#[cfg(target_arch = "x86_64")]
use fearless_simd::{Avx2, u8x32};
#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::{
    __m256i, _mm_add_epi32, _mm256_add_epi16, _mm256_add_epi32, _mm256_castsi256_si128, _mm256_dpbusd_epi32,
    _mm256_extracti128_si256, _mm256_hadd_epi32, _mm256_madd_epi16, _mm256_maddubs_epi16, _mm256_set1_epi16,
    _mm256_setzero_si256,
};

kernel!(
    fn by_avx2(token: Avx2, weights: &[Weights], inputs: &[Inputs], steps: usize, products: &mut [Products]) {
        // A lane of 16 bits holds eight sums of two products of at most 15 and 127, which is at most 30,480.
        const BEFORE_OVERFLOW: usize = 8;
        let ones = _mm256_set1_epi16(1);
        let groups = weights.len() / steps;
        for (group, rows) in weights.chunks_exact(steps).enumerate() {
            let places = products.iter_mut().skip(group).step_by(groups);
            for (pair, place) in inputs.chunks_exact(steps).zip(places) {
                let mut totals = [[_mm256_setzero_si256(); ROWS]; 2];
                for (rows, pair) in rows.chunks(BEFORE_OVERFLOW).zip(pair.chunks(BEFORE_OVERFLOW)) {
                    let mut sums = [[_mm256_setzero_si256(); ROWS]; 2];
                    for (w, x) in rows.iter().zip(pair) {
                        let w: [__m256i; ROWS] = w.map(|w| u8x32::simd_from(token, w).into());
                        for (sums, x) in sums.iter_mut().zip(x) {
                            let x: __m256i = i8x32::simd_from(token, *x).into();
                            for (sum, w) in sums.iter_mut().zip(&w) {
                                *sum = _mm256_add_epi16(*sum, _mm256_maddubs_epi16(*w, x));
                            }
                        }
                    }
                    for (totals, sums) in totals.iter_mut().zip(&sums) {
                        for (total, sum) in totals.iter_mut().zip(sums) {
                            *total = _mm256_add_epi32(*total, _mm256_madd_epi16(*sum, ones));
                        }
                    }
                }
                *place = added_up(token, totals);
            }
        }
    }
);

kernel!(
    // One instruction multiplies and adds up what takes more than two without it.
    fn by_avx512(
        token: Avx512,
        avx2: Avx2,
        weights: &[Weights],
        inputs: &[Inputs],
        steps: usize,
        products: &mut [Products],
    ) {
        let groups = weights.len() / steps;
        for (group, rows) in weights.chunks_exact(steps).enumerate() {
            let places = products.iter_mut().skip(group).step_by(groups);
            for (pair, place) in inputs.chunks_exact(steps).zip(places) {
                let mut totals = [[_mm256_setzero_si256(); ROWS]; 2];
                for (w, x) in rows.iter().zip(pair) {
                    let w: [__m256i; ROWS] = w.map(|w| u8x32::simd_from(token, w).into());
                    for (totals, x) in totals.iter_mut().zip(x) {
                        let x: __m256i = i8x32::simd_from(token, *x).into();
                        for (total, w) in totals.iter_mut().zip(&w) {
                            *total = _mm256_dpbusd_epi32(*total, *w, x);
                        }
                    }
                }
                *place = added_up(avx2, totals);
            }
        }
    }
);

kernel!(
    /// The sum of each total's lanes.
    #[inline]
    fn added_up(token: Avx2, totals: [[__m256i; ROWS]; 2]) -> Products {
        totals.map(|[a, b, c, d]| {
            let four = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
            let halves = (_mm256_castsi256_si128(four), _mm256_extracti128_si256::<1>(four));
            let four: fearless_simd::i32x4<_> = _mm_add_epi32(halves.0, halves.1).simd_into(token);
            four.into()
        })
    }
);

#[cfg(target_arch = "aarch64")]
use std::arch::aarch64::{
    int8x16_t, vaddvq_s32, vdupq_n_s16, vdupq_n_s32, vget_low_s8, vmlal_high_s8, vmlal_s8, vpadalq_s16,
};

kernel!(
    fn by_neon(token: Neon, weights: &[Weights], inputs: &[Inputs], steps: usize, products: &mut [Products]) {
        // A lane of 16 bits holds sixteen products of at most 15 and 127, which is at most 30,480.
        const BEFORE_OVERFLOW: usize = 4;
        let halves = |numbers: &[i8; STEP]| -> [int8x16_t; 2] {
            let (low, high) = i8x32::simd_from(token, *numbers).split();
            [low.into(), high.into()]
        };
        let groups = weights.len() / steps;
        for (group, rows) in weights.chunks_exact(steps).enumerate() {
            let places = products.iter_mut().skip(group).step_by(groups);
            for (pair, place) in inputs.chunks_exact(steps).zip(places) {
                let mut totals = [[vdupq_n_s32(0); ROWS]; 2];
                for (rows, pair) in rows.chunks(BEFORE_OVERFLOW).zip(pair.chunks(BEFORE_OVERFLOW)) {
                    let mut sums = [[vdupq_n_s16(0); ROWS]; 2];
                    for (w, x) in rows.iter().zip(pair) {
                        let w = w.map(|w| halves(&w.map(u8::cast_signed)));
                        for (sums, x) in sums.iter_mut().zip(x) {
                            for (sum, w) in sums.iter_mut().zip(&w) {
                                for (w, x) in w.iter().zip(halves(x)) {
                                    *sum = vmlal_s8(*sum, vget_low_s8(*w), vget_low_s8(x));
                                    *sum = vmlal_high_s8(*sum, *w, x);
                                }
                            }
                        }
                    }
                    for (totals, sums) in totals.iter_mut().zip(&sums) {
                        for (total, sum) in totals.iter_mut().zip(sums) {
                            *total = vpadalq_s16(*total, *sum);
                        }
                    }
                }
                *place = totals.map(|four| four.map(|total| vaddvq_s32(total)));
            }
        }
    }
);

#[cfg(test)]
mod tests {
    use super::{Inputs, Products, Weights, multiply, plainly};

    #[test]
    fn every_processor_multiplies_alike() {
        let mut seed = 1_u32;
        let mut next = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        };
        for steps in [1, 4, 12, 48] {
            let weights: Vec<Weights> =
                (0..3 * steps).map(|_| [(); 4].map(|()| [(); 32].map(|()| next() & 15))).collect();
            let inputs: Vec<Inputs> =
                (0..2 * steps).map(|_| [(); 2].map(|()| [(); 32].map(|()| next().cast_signed().max(-127)))).collect();
            let extremes = (vec![[[15; 32]; 4]; 3 * steps], vec![[[127; 32], [-127; 32]]; 2 * steps]);
            for (weights, inputs) in [(weights, inputs), extremes] {
                let [mut quickly, mut slowly] = [[Products::default(); 6]; 2];
                multiply(&weights, &inputs, steps, &mut quickly);
                plainly(&weights, &inputs, steps, &mut slowly);
                assert_eq!(quickly, slowly);
                // Where a processor can do more, this is not what is chosen.
                #[cfg(target_arch = "x86_64")]
                if let Some(avx2) = fearless_simd::Level::new().as_avx2() {
                    super::by_avx2(avx2, &weights, &inputs, steps, &mut quickly);
                    assert_eq!(quickly, slowly);
                }
            }
        }
    }
}
