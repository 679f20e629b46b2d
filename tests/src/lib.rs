//! Reads the vectors: what each rule must find and must not, and messages that must stay clear.
//!
//! They are data so that Rust, the command and Kotlin run the same ones. `⟦` and `⟧` stand around what is to be found.

use serde::Deserialize;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The day that every vector takes for today, unless it says otherwise.
pub const TODAY: &str = "2026-11-24";

/// The vectors of one rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleVectors {
    /// The rule's code.
    pub rule: String,
    /// Texts in which the rule finds exactly what is marked.
    pub positive: Vec<Positive>,
    /// Texts in which the rule finds nothing.
    pub negative: Vec<Negative>,
}

/// A text in which a rule finds exactly what is marked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Positive {
    /// The text with its marks.
    pub text: String,
}

/// A text in which a rule finds nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negative {
    /// The text.
    pub text: String,
    /// Why there is nothing to find.
    pub reason: String,
}

/// Messages in which no rule finds anything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Messages {
    /// The messages.
    pub message: Vec<Message>,
}

/// A message in which no rule finds anything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The text.
    pub text: String,
    /// Its language, where it is not English.
    pub language: Option<String>,
}

/// A text without its marks, and the spans that were marked, in bytes.
#[must_use]
pub fn unmarked(marked: &str) -> (String, Vec<Range<usize>>) {
    let mut text = String::with_capacity(marked.len());
    let mut spans = Vec::new();
    let mut start = 0;
    for c in marked.chars() {
        match c {
            '⟦' => start = text.len(),
            '⟧' => spans.push(start..text.len()),
            _ => text.push(c),
        }
    }
    (text, spans)
}

/// Every TOML file below the folder `name` of the tests, read as `T`, with its path.
///
/// # Errors
/// A file cannot be read or is not of the form.
pub fn read_all<T: for<'a> Deserialize<'a>>(name: &str) -> io::Result<Vec<(PathBuf, T)>> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &mut files)?;
    files.sort();
    let read = |path: PathBuf| {
        let value = toml::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        Ok((path, value))
    };
    files.into_iter().map(read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(())
}
