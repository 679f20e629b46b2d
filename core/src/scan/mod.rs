//! Where rules may hold: one pass finds which pattern rules hit at all, then only those look for where.

mod claims;
mod figures;
mod lazy;
mod lexicon;
mod patterns;
mod phrase;

pub use claims::{ClaimHit, Claims};
pub use lazy::Lazy;
pub use lexicon::{Lexicon, Occurrence};
pub use patterns::{Limits, PatternHit, Patterns, PatternsError, builder, in_bytes, together};
pub use phrase::{Classes, Phrase, Word};
