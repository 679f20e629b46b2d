//! `moderator eval`: how well the check does on messages whose findings are known.

mod counts;
mod human;
mod interval;
mod json;
mod judged;
mod message;
mod tally;

use crate::End;
use crate::args::{EvalArguments, EvalFormat};
use crate::checker::{Checker, Failure};
use crate::input;
use moderator_core::Language;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use tally::{Place, Tally};

/// How many bad lines are named one by one.
const NAMED: u64 = 20;

/// Checks every message of the files, line by line, and prints what came of it.
pub fn run(arguments: &EvalArguments) -> Result<End, Failure> {
    let checker = Checker::on(&arguments.ground, Language::English, arguments.threshold.map(Into::into))?;
    let mut tally = Tally::default();
    for (index, file) in arguments.files.iter().enumerate() {
        let place = Place { file: index, line: 0, keeps_text: arguments.show_text };
        read(&checker, file, place, &mut tally)?;
    }
    if let more @ 1.. = tally.bad_lines.saturating_sub(NAMED) {
        writeln!(anstream::stderr(), "moderator: and {more} more bad lines")?;
    }
    if tally.messages == 0 {
        return Err(if tally.bad_lines > 0 { Failure::Partly } else { Failure::NoMessages });
    }
    let files: Vec<PathBuf> = arguments.files.iter().map(|file| input::named(file)).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        EvalFormat::Human => human::print(&mut out, &tally, &checker)?,
        EvalFormat::Json => json::print(&mut out, &tally, &checker, &files)?,
    }
    out.flush()?;
    match tally.bad_lines {
        0 if tally.all.is_clean() => Ok(End::Clear),
        0 => Ok(End::Found),
        _ => Err(Failure::Partly),
    }
}

fn read(checker: &Checker, path: &Path, mut place: Place, tally: &mut Tally) -> Result<(), Failure> {
    let unreadable = |source| Failure::Unreadable { path: input::named(path), source };
    let mut lines: Box<dyn BufRead> = if path == Path::new("-") {
        Box::new(BufReader::new(io::stdin().lock()))
    } else {
        Box::new(BufReader::new(File::open(path).map_err(unreadable)?))
    };
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).map_err(unreadable)? > 0 {
        place.line += 1;
        let bytes = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| place.line == 1).unwrap_or(&line);
        if let Err(reason) = add(checker, bytes, place, tally) {
            tally.bad_lines += 1;
            if tally.bad_lines <= NAMED {
                writeln!(anstream::stderr(), "moderator: {}:{}: {reason}", input::named(path).display(), place.line)?;
            }
        }
        line.clear();
    }
    Ok(())
}

fn add(checker: &Checker, line: &[u8], place: Place, tally: &mut Tally) -> Result<(), String> {
    let message = message::read(line)?;
    let report = checker.check(&message.text).map_err(|_| "could not be checked".to_owned())?;
    tally.add(&message, &report.findings, checker.threshold(), place);
    Ok(())
}
