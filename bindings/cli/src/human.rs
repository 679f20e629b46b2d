//! What was found, as a good compiler would show it.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use moderator_core::{Finding, Language, Report, reminder};
use std::io::{self, Write};
use std::path::Path;

/// Prints `report` on `text`: each finding under its line, with its number where `numbered`, and a summary.
pub fn print(
    out: &mut impl Write,
    report: &Report,
    text: &str,
    file: Option<&Path>,
    language: Language,
    numbered: bool,
) -> io::Result<()> {
    let shown = visible(text);
    for (finding, number) in report.findings.iter().zip(1..) {
        let number = if numbered { format!("{number}. ") } else { String::new() };
        writeln!(out, "{}\n", one(finding, &number, &shown, file, language))?;
    }
    let name = file.map(|file| format!("{}: ", file.display())).unwrap_or_default();
    writeln!(out, "{name}{} ({})", reminder::summary(report, language), verdict(report, language))?;
    if let Some(purpose) = report.purpose {
        let label = if language == Language::Welsh { "diben" } else { "purpose" };
        writeln!(out, "{label}: {}", purpose.title().get(language))?;
    }
    if let (Some(channel), false) = (&report.approved_channel, report.findings.is_empty()) {
        writeln!(out, "{}", [&channel.name, channel.link.as_deref().unwrap_or_default()].join(" "))?;
    }
    Ok(())
}

fn verdict(report: &Report, language: Language) -> &'static str {
    use moderator_core::Verdict::{Block, Clear, Remind};
    match (report.verdict, language) {
        (Clear, Language::English) => "clear",
        (Remind, Language::English) => "remind",
        (Block, Language::English) => "block",
        (Clear, Language::Welsh) => "clir",
        (Remind, Language::Welsh) => "atgoffa",
        (Block, Language::Welsh) => "atal",
    }
}

/// One finding: the line, carets under the span, the reason, the advice and the source.
fn one(finding: &Finding, number: &str, text: &str, file: Option<&Path>, language: Language) -> String {
    let (why, instead, source) = match language {
        Language::English => ("why", "instead", "source"),
        Language::Welsh => ("pam", "yn lle hynny", "ffynhonnell"),
    };
    let file = file.map(|file| file.display().to_string());
    let snippet = Snippet::source(text)
        .path(file.as_deref())
        .annotation(AnnotationKind::Primary.span(finding.span.clone()).label(finding.title.get(language)));
    let url = finding.source_url.map(|url| format!(" <{url}>")).unwrap_or_default();
    let title = format!("{number}{} ({})", finding.name, finding.likelihood.name().replace('_', " "));
    let group = Level::WARNING
        .with_name(finding.level.name())
        .primary_title(title)
        .id(finding.rule)
        .element(snippet)
        .element(Level::NOTE.with_name(why).message(finding.why.get(language)))
        .element(Level::HELP.with_name(instead).message(finding.instead.get(language)))
        .element(Level::NOTE.with_name(source).message(format!("{}{url}", finding.source.get(language))));
    Renderer::styled().render(&[group])
}

/// `text` with the control characters that a terminal would obey made harmless, byte for byte.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_control() && !matches!(c, '\n' | '\t' | '\r') { '?' } else { c }).collect()
}
