//! The figures as tables for people.

use super::counts::{Counts, Figures};
use super::interval::{Estimate, Share};
use super::tally::{Slip, Tally};
use crate::checker::Checker;
use crate::human::visible;
use std::io::{self, Write};

/// Prints the figures.
pub fn print(out: &mut impl Write, tally: &Tally, checker: &Checker) -> io::Result<()> {
    let all = tally.all.figures();
    let threshold = checker.threshold().name();
    writeln!(
        out,
        "{} messages, {} of them legitimate; findings from `{threshold}` upwards",
        tally.messages, all.legitimate
    )?;
    if tally.bad_lines > 0 {
        writeln!(out, "{} bad lines are not counted", tally.bad_lines)?;
    }
    writeln!(out, "Counted by message and category; in brackets the 95 % interval (Wilson), all in %.\n")?;
    writeln!(
        out,
        "{:<22} {:<19} {:<19} {:<19} {:>14}  false alarms",
        "", "precision", "recall", "F1", "right/wrong/missed"
    )?;
    row(out, "all", &all)?;
    let categories = tally.by_category.iter().map(|(category, counts)| (category.name(), counts));
    // A category that is neither labelled nor found says nothing.
    group(out, "by category", categories.filter(|(_, counts)| counts.has_any()))?;
    let likelihoods = tally.by_likelihood.iter().map(|(likelihood, counts)| (likelihood.name(), counts));
    group(out, "by likelihood: if findings counted from this one upwards", likelihoods)?;
    let difficulties = tally.by_difficulty.iter().map(|(difficulty, counts)| (difficulty.name(), counts));
    group(out, "by difficulty", difficulties)?;
    group(out, "by use", tally.by_use.iter().map(|(name, counts)| (name.as_str(), counts)))?;
    group(out, "by style", tally.by_style.iter().map(|(name, counts)| (name.as_str(), counts)))?;
    if !tally.by_kind.is_empty() {
        writeln!(out, "\nlabels found, by kind")?;
        for (kind, share) in &tally.by_kind {
            writeln!(out, "  {:<30} {}", visible(kind), counted(*share))?;
        }
    }
    if tally.reminded.of > 0 {
        writeln!(out, "\nproblem messages with any finding, whatever its category")?;
        writeln!(out, "  {:<30} {}", "all", counted(tally.reminded))?;
        for (category, share) in &tally.reminded_by_category {
            writeln!(out, "  {:<30} {}", category.name(), counted(*share))?;
        }
    }
    writeln!(
        out,
        "\nlegitimate messages with any finding: {}",
        counted(Share { count: all.alarmed, of: all.legitimate })
    )?;
    if tally.words_covered.of > 0 {
        writeln!(out, "labelled words within findings: {}", counted(tally.words_covered))?;
        writeln!(out, "labelled words at least touched: {}", counted(tally.words_touched))?;
    }
    slips(out, "missed", "found instead", &tally.misses)?;
    slips(out, "false alarms", "by", &tally.false_alarms)
}

fn group<'a>(out: &mut impl Write, title: &str, groups: impl Iterator<Item = (&'a str, &'a Counts)>) -> io::Result<()> {
    for (index, (name, counts)) in groups.enumerate() {
        if index == 0 {
            writeln!(out, "\n{title}")?;
        }
        row(out, &format!("  {}", visible(name)), &counts.figures())?;
    }
    Ok(())
}

fn row(out: &mut impl Write, name: &str, figures: &Figures) -> io::Result<()> {
    let Figures { true_positives, false_positives, false_negatives, alarmed, legitimate, .. } = figures;
    let outcomes = format!("{true_positives}/{false_positives}/{false_negatives}");
    let alarms = if *legitimate == 0 { String::new() } else { counted(Share { count: *alarmed, of: *legitimate }) };
    let line = format!(
        "{name:<22} {:<19} {:<19} {:<19} {outcomes:>18}  {alarms}",
        percent(figures.precision),
        percent(figures.recall),
        percent(figures.f1),
    );
    writeln!(out, "{}", line.trim_end())
}

fn percent(estimate: Option<Estimate>) -> String {
    estimate.map_or_else(
        || "-".to_owned(),
        |Estimate { value, low, high }| format!("{:.1} ({:.1}–{:.1})", value * 100.0, low * 100.0, high * 100.0),
    )
}

fn counted(share: Share) -> String {
    format!("{} of {}: {}", share.count, share.of, percent(share.estimate()))
}

fn slips(out: &mut impl Write, title: &str, by: &str, slips: &[Slip]) -> io::Result<()> {
    if slips.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title} ({})", slips.len())?;
    for slip in slips {
        let mut line = format!("  {}  {}", visible(&slip.id), slip.category);
        if !slip.kinds.is_empty() {
            line += &format!(" ({})", visible(&slip.kinds.join(", ")));
        }
        if !slip.rules.is_empty() {
            line += &format!("  {by} {}", slip.rules.join(", "));
        }
        if slip.legitimate {
            line += "  legitimate";
        }
        writeln!(out, "{line}")?;
        if let Some(text) = &slip.text {
            writeln!(out, "    {}", visible(text).replace('\n', "\n    "))?;
        }
    }
    Ok(())
}
