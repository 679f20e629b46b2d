//! Where rules may hold: one pass finds which pattern rules hit at all, then only those look for where.

mod lexicon;
mod patterns;

pub use lexicon::{Lexicon, Occurrence};
pub use patterns::{Limits, PatternHit, Patterns, PatternsError, builder, in_bytes};
