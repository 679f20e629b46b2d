//! The views a text is read through, each with a map of its offsets back to the text as written.
//!
//! - as written: the text itself;
//! - [`normalised`]: NFKC, lower case, plain dashes, spaces, quotes and digits, without invisible marks;
//! - [`folded`]: the normalised view with disguises undone (leetspeak, look-alike letters, letters set apart).
//!   Its hits must be whole words and count for less;
//! - [`undone`]: the normalised view with the same disguises undone in place, for phrases; only where there are any.

mod fold;
mod map;
mod normalise;
mod sentence;
mod spelling;
mod undone;
mod view;
pub mod words;

pub use fold::folded;
pub use map::OffsetMap;
pub use normalise::normalised;
pub use sentence::{Token, sentences_around, tokens};
pub use spelling::{skeleton, spells};
pub use undone::undone;
pub use view::View;
