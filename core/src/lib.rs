//! `moderator-core`: a draft goes in, a report comes out.
//!
//! The core is pure: it does no input or output, reads no clock and knows no platform. Whatever it needs from
//! outside (today's date, the force's policy, which wording to use) is an argument.
//!
//! ```
//! use moderator_core::{Draft, Moderator, Policy, Verdict};
//!
//! let moderator = Moderator::new(&Policy::default())?;
//! let report = moderator.check(&Draft::new("Can someone check AB12 CDE?"));
//! assert_eq!(report.verdict, Verdict::Remind);
//! assert_eq!(report.findings[0].span, 18..26);
//! # Ok::<(), moderator_core::BuildError>(())
//! ```
//!
//! `docs/architecture.md` follows a draft through these modules, in this order:
//! [`draft`] → [`text`] (views) → [`scan`] (candidates) → [`rules`] (validators) → [`context`] → [`model`] →
//! [`resolve`] → [`policy`] → [`report`]; then [`reminder`] words it and [`redact`] takes details out.
#![forbid(unsafe_code)]

pub mod context;
pub mod draft;
mod error;
pub mod language;
pub mod lexicon;
pub mod model;
mod moderator;
pub mod people;
pub mod policy;
pub mod redact;
pub mod reminder;
pub mod report;
pub mod resolve;
pub mod rules;
pub mod scan;
pub mod text;

pub use context::Purpose;
pub use draft::{CivilDate, Draft, MessageText};
pub use error::BuildError;
pub use language::{Bilingual, Language};
pub use moderator::Moderator;
pub use policy::{Level, Policy, PolicyError};
pub use report::{Category, Finding, Likelihood, Report, Source, Verdict};
