//! Where rules may hold: one pass finds which pattern rules hit at all, then only those look for where.

mod lazy;
mod lexicon;
mod patterns;

pub use lazy::Lazy;
pub use lexicon::{Lexicon, Occurrence};
pub use patterns::{Limits, PatternHit, Patterns, PatternsError, builder, in_bytes, together};
