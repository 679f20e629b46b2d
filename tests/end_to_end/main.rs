//! End-to-end tests: the vectors on the core and on the command, and the command as people use it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests, though not in a module named so"
)]

mod command;
mod eval;
mod force_patterns;
mod identifiers;
mod ordinary_words;
mod packs;
mod policy;
mod properties;
mod share;
mod vectors;
