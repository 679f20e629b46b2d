//! `moderator check`.

use crate::args::{CheckArguments, Format};
use crate::checker::{Checker, Failure};
use crate::record::Record;
use crate::{End, human, input, jsonl};
use moderator_core::{Purpose, Report, Verdict};
use serde::Serialize;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

#[derive(Serialize)]
struct Json<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a Path>,
    verdict: Verdict,
    findings: Vec<Detailed<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<Purpose>,
}

#[derive(Serialize)]
struct Detailed<'a> {
    #[serde(flatten)]
    record: Record<'a>,
    level: moderator_core::Level,
    title: &'a str,
    why: &'a str,
    instead: &'a str,
    source: &'a str,
    source_url: Option<&'a str>,
}

/// Checks what the arguments name and prints what was found.
pub fn run(arguments: &CheckArguments) -> Result<End, Failure> {
    let checker = Checker::new(&arguments.common)?;
    if arguments.jsonl {
        return jsonl::run(&checker);
    }
    if let Some(text) = &arguments.text {
        return one(&checker, arguments.format, None, text);
    }
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { standard_input.as_slice() } else { arguments.files.as_slice() };
    let mut end = End::Clear;
    let mut failed = false;
    for file in files {
        match input::read(file).and_then(|text| one(&checker, arguments.format, Some(file), &text)) {
            Ok(End::Clear) => {}
            Ok(End::Found) => end = End::Found,
            Err(failure) if files.len() == 1 => return Err(failure),
            Err(failure @ Failure::Output(_)) => return Err(failure),
            Err(failure) => {
                failed = true;
                writeln!(anstream::stderr(), "moderator: {failure}")?;
            }
        }
    }
    if failed { Err(Failure::Partly) } else { Ok(end) }
}

fn one(checker: &Checker, format: Format, file: Option<&Path>, text: &str) -> Result<End, Failure> {
    let report = checker.check(text)?;
    match format {
        Format::Human => {
            let name = file.map(input::named);
            human::print(&mut anstream::stdout().lock(), &report, text, name.as_deref(), checker.language, false)?;
        }
        Format::Json => print_json(checker, &report, file, text)?,
    }
    Ok(if report.verdict == Verdict::Clear { End::Clear } else { End::Found })
}

fn print_json(checker: &Checker, report: &Report, file: Option<&Path>, text: &str) -> Result<(), Failure> {
    let findings = report.findings.iter().map(|finding| Detailed {
        record: Record::new(finding, text),
        level: finding.level,
        title: finding.title.get(checker.language),
        why: finding.why.get(checker.language),
        instead: finding.instead.get(checker.language),
        source: finding.source.get(checker.language),
        source_url: finding.source_url,
    });
    let json = Json { file, verdict: report.verdict, findings: findings.collect(), purpose: report.purpose };
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, &json).map_err(io::Error::from)?;
    Ok(writeln!(output)?)
}
