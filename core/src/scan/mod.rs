//! Where rules may hold: one pass finds which pattern rules hit at all, then only those look for where.

mod claims;
mod figures;
mod lexicon;
mod patterns;
mod phrase;

pub use claims::{ClaimHit, Claims};
pub use lexicon::{Lexicon, Occurrence};
pub use patterns::{PatternHit, Patterns, builder, in_bytes};
pub use phrase::{Classes, Phrase, Word};
