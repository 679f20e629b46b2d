//! The figures as one JSON object. Other programs rely on it: fields may be added, none renamed or taken away.

use super::counts::{Counts, Figures};
use super::interval::{Estimate, Share};
use super::tally::{Slip, Tally};
use crate::checker::{Checker, Failure};
use moderator_core::{Category, Likelihood};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(Serialize)]
struct Json<'a> {
    messages: u64,
    bad_lines: u64,
    threshold: Likelihood,
    all: Figures,
    by_category: Groups<'a>,
    by_likelihood: Groups<'a>,
    by_difficulty: Groups<'a>,
    by_use: Groups<'a>,
    by_style: Groups<'a>,
    by_kind: BTreeMap<&'a str, Counted>,
    reminded: Counted,
    reminded_by_category: BTreeMap<&'a str, Counted>,
    words_covered: Counted,
    words_touched: Counted,
    misses: Vec<Slipped<'a>>,
    false_alarms: Vec<Slipped<'a>>,
}

type Groups<'a> = BTreeMap<&'a str, Figures>;

#[derive(Serialize)]
struct Counted {
    count: u64,
    of: u64,
    share: Option<Estimate>,
}

impl From<Share> for Counted {
    fn from(share: Share) -> Self {
        Self { count: share.count, of: share.of, share: share.estimate() }
    }
}

#[derive(Serialize)]
struct Slipped<'a> {
    id: &'a str,
    file: Option<&'a Path>,
    line: u64,
    category: Category,
    legitimate: bool,
    kinds: &'a [String],
    rules: &'a [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// Prints the figures.
pub fn print(out: &mut impl Write, tally: &Tally, checker: &Checker, files: &[PathBuf]) -> Result<(), Failure> {
    let json = Json {
        messages: tally.messages,
        bad_lines: tally.bad_lines,
        threshold: checker.threshold(),
        all: tally.all.figures(),
        by_category: groups(tally.by_category.iter().map(|(category, counts)| (category.name(), counts))),
        by_likelihood: groups(tally.by_likelihood.iter().map(|(likelihood, counts)| (likelihood.name(), counts))),
        by_difficulty: groups(tally.by_difficulty.iter().map(|(difficulty, counts)| (difficulty.name(), counts))),
        by_use: groups(tally.by_use.iter().map(|(name, counts)| (name.as_str(), counts))),
        by_style: groups(tally.by_style.iter().map(|(name, counts)| (name.as_str(), counts))),
        by_kind: tally.by_kind.iter().map(|(kind, share)| (kind.as_str(), Counted::from(*share))).collect(),
        reminded: tally.reminded.into(),
        reminded_by_category: tally
            .reminded_by_category
            .iter()
            .map(|(category, share)| (category.name(), Counted::from(*share)))
            .collect(),
        words_covered: tally.words_covered.into(),
        words_touched: tally.words_touched.into(),
        misses: slips(&tally.misses, files),
        false_alarms: slips(&tally.false_alarms, files),
    };
    serde_json::to_writer(&mut *out, &json).map_err(io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}

fn groups<'a>(groups: impl Iterator<Item = (&'a str, &'a Counts)>) -> Groups<'a> {
    groups.map(|(name, counts)| (name, counts.figures())).collect()
}

fn slips<'a>(slips: &'a [Slip], files: &'a [PathBuf]) -> Vec<Slipped<'a>> {
    slips.iter().map(|slip| slipped(slip, files)).collect()
}

fn slipped<'a>(slip: &'a Slip, files: &'a [PathBuf]) -> Slipped<'a> {
    Slipped {
        id: &slip.id,
        file: files.get(slip.file).map(PathBuf::as_path),
        line: slip.line,
        category: slip.category,
        legitimate: slip.legitimate,
        kinds: &slip.kinds,
        rules: &slip.rules,
        text: slip.text.as_deref(),
    }
}
