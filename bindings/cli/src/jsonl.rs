//! `check --jsonl`: one JSON object a line in, one a line out, as they come.

use crate::End;
use crate::checker::{Checker, Failure};
use crate::record::Record;
use moderator_core::{Purpose, Verdict};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::io::{self, BufRead, BufReader, BufWriter, Write};

#[derive(Deserialize)]
struct Line<'a> {
    /// Given back as it came, whatever it is.
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    text: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: Option<&'a RawValue>,
    verdict: Verdict,
    findings: Vec<Record<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<Purpose>,
}

#[derive(Serialize)]
struct Refusal {
    id: (),
    line: u64,
    error: String,
}

/// Answers standard input line by line on standard output.
pub fn run(checker: &Checker) -> Result<End, Failure> {
    answer(checker, BufReader::new(io::stdin().lock()), BufWriter::new(io::stdout().lock()))
}

fn answer(checker: &Checker, mut input: BufReader<impl io::Read>, mut output: impl Write) -> Result<End, Failure> {
    let mut all_clear = true;
    let mut bytes = Vec::new();
    for line in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        match answer_line(checker, &bytes, &mut output)? {
            Ok(verdict) => all_clear &= verdict == Verdict::Clear,
            Err(error) => {
                // It says so itself in its line; what was not checked is not clear.
                all_clear = false;
                write_line(&mut output, &Refusal { id: (), line, error })?;
            }
        }
        // Whoever waits for an answer gets it at once; whoever sends many lines is not slowed down.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(if all_clear { End::Clear } else { End::Found })
}

fn answer_line(checker: &Checker, bytes: &[u8], output: &mut impl Write) -> Result<Result<Verdict, String>, Failure> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Ok(Err("not UTF-8".to_owned())) };
    if text.trim().is_empty() {
        return Ok(Err("an empty line".to_owned()));
    }
    let line: Line<'_> = match serde_json::from_str(text) {
        Ok(line) => line,
        Err(error) => return Ok(Err(reason(&error))),
    };
    let Ok(report) = checker.check(&line.text) else { return Ok(Err("could not be checked".to_owned())) };
    let findings = report.findings.iter().map(|finding| Record::new(finding, &line.text)).collect();
    write_line(output, &Answer { id: line.id, verdict: report.verdict, findings, purpose: report.purpose })?;
    Ok(Ok(report.verdict))
}

/// Why a line was refused, without quoting it: a serde error about data may hold the message itself.
fn reason(error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Data => r#"not of the form {"id": …, "text": "…"}"#.to_owned(),
        _ => format!("not JSON: {error}"),
    }
}

fn write_line(output: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer(&mut *output, value).map_err(io::Error::from)?;
    Ok(output.write_all(b"\n")?)
}
