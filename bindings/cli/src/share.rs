//! `moderator share`: the phone's conversation in the terminal.
//!
//! The conversation is held on standard error and answered on standard input; standard output gets what is sent.

use crate::args::ShareArguments;
use crate::checker::{Checker, Failure};
use crate::{End, human, input};
use moderator_core::redact::take_out;
use moderator_core::{Language, Level, MessageText, Report, Verdict, reminder};
use std::collections::HashSet;
use std::io::{self, BufRead, Write};

/// The message and what the officer has decided so far.
struct Conversation<'a, I, O> {
    checker: &'a Checker,
    answers: I,
    screen: O,
    draft: String,
    earlier: Vec<String>,
    kept: HashSet<String>,
}

/// What an answer led to.
enum Step {
    Again,
    Send,
    Cancel,
}

/// Reads a draft, shows the reminder where there is something to say, and writes what is sent to standard output.
pub fn run(arguments: &ShareArguments) -> Result<End, Failure> {
    let checker = Checker::new(&arguments.common)?;
    let mut answers = io::stdin().lock();
    let mut screen = anstream::stderr().lock();
    let draft = match (&arguments.text, &arguments.file) {
        (Some(text), _) => text.clone(),
        (None, Some(file)) => input::read(file)?,
        (None, None) => {
            writeln!(screen, "Write the message; a line that is only a full stop ends it.")?;
            read_message(&mut answers)?
        }
    };
    let mut conversation =
        Conversation { checker: &checker, answers, screen, draft, earlier: Vec::new(), kept: HashSet::new() };
    let end = conversation.hold()?;
    if matches!(end, End::Clear) {
        let mut out = io::stdout().lock();
        out.write_all(conversation.draft.as_bytes())?;
        if !conversation.draft.ends_with('\n') {
            out.write_all(b"\n")?;
        }
    }
    Ok(end)
}

/// Lines up to one that is only a full stop, or to the end.
fn read_message(answers: &mut impl BufRead) -> Result<String, Failure> {
    let mut lines = Vec::new();
    while let Some(line) = read_line(answers)? {
        if line == "." {
            break;
        }
        lines.push(line);
    }
    Ok(lines.join("\n"))
}

/// The next line without its end; bytes that are no text are replaced, and nothing is at the end.
fn read_line(answers: &mut impl BufRead) -> Result<Option<String>, Failure> {
    let mut bytes = Vec::new();
    if answers.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()))
}

impl<I: BufRead, O: Write> Conversation<'_, I, O> {
    fn hold(&mut self) -> Result<End, Failure> {
        let mut touched = false;
        // One question for the whole conversation, and mostly another one for the next.
        let turn = std::process::id();
        loop {
            let report = self.checker.check(&self.draft).ok();
            if !touched && report.as_ref().is_some_and(|report| report.verdict == Verdict::Clear) {
                return Ok(End::Clear);
            }
            self.show(report.as_ref(), turn)?;
            let Some(answer) = read_line(&mut self.answers)? else { return self.not_sent() };
            match self.act(answer.trim(), report.as_ref())? {
                Step::Again => touched = true,
                Step::Send => return Ok(End::Clear),
                Step::Cancel => return self.not_sent(),
            }
        }
    }

    const fn language(&self) -> Language {
        self.checker.language
    }

    fn show(&mut self, report: Option<&Report>, turn: u32) -> Result<(), Failure> {
        let language = self.language();
        match report {
            None => writeln!(self.screen, "\n{}", reminder::COULD_NOT_CHECK.get(language))?,
            Some(report) => {
                if !report.findings.is_empty() {
                    writeln!(
                        self.screen,
                        "\n{}\n",
                        reminder::question(self.checker.reminder(), report, turn, language)
                    )?;
                }
                human::print(&mut self.screen, report, &self.draft, None, language, true)?;
            }
        }
        let ways = match language {
            Language::English => "[r]emove details, [r N] one of them, [k N] keep, [e]dit, [u]ndo, [s]end, [c]ancel > ",
            Language::Welsh => {
                "[r] tynnu manylion allan, [r N] un ohonynt, [k N] cadw, [e] golygu, [u] dadwneud, [s] anfon, [c] canslo > "
            }
        };
        write!(self.screen, "{ways}")?;
        Ok(self.screen.flush()?)
    }

    fn act(&mut self, answer: &str, report: Option<&Report>) -> Result<Step, Failure> {
        let (word, rest) = answer.split_once(' ').unwrap_or((answer, ""));
        let number = rest.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let finding = report.zip(number).and_then(|(report, number)| report.findings.get(number));
        match (word.chars().next(), report) {
            (Some('c' | 'q'), _) => return Ok(Step::Cancel),
            (Some('s'), _) => return self.send(report),
            (Some('e'), _) => {
                writeln!(self.screen, "Write it anew; a line that is only a full stop ends it.")?;
                let text = read_message(&mut self.answers)?;
                self.replace(text);
            }
            (Some('u'), _) => self.draft = self.earlier.pop().unwrap_or_else(|| self.draft.clone()),
            (Some('k'), _) => self.kept.extend(finding.filter(|f| f.level != Level::Block).map(|f| f.key.clone())),
            (Some('r'), Some(report)) => {
                let one = finding.map(|finding| finding.key.clone());
                let takes = |key: &String| one.as_ref().map_or(!self.kept.contains(key), |one| one == key);
                let text = MessageText::new(self.draft.as_str());
                let without = take_out(&text, &report.findings, self.language(), |f| takes(&f.key));
                self.replace(without.expose().to_owned());
            }
            _ => writeln!(self.screen, "r, r N, k N, e, u, s or c")?,
        }
        Ok(Step::Again)
    }

    fn replace(&mut self, text: String) {
        self.earlier.push(std::mem::replace(&mut self.draft, text));
    }

    fn send(&mut self, report: Option<&Report>) -> Result<Step, Failure> {
        let Some(report) = report else { return Ok(Step::Send) };
        if report.verdict == Verdict::Block {
            writeln!(self.screen, "Your force's policy does not let this go as it is.")?;
            return Ok(Step::Again);
        }
        if report.findings.is_empty() {
            return Ok(Step::Send);
        }
        let sure = if report.asks_reason { self.asks_reason()? } else { self.asks_whether_sure()? };
        if sure {
            writeln!(self.screen, "{}", reminder::RIGHT_GROUP.get(self.language()))?;
        }
        Ok(if sure { Step::Send } else { Step::Again })
    }

    fn asks_whether_sure(&mut self) -> Result<bool, Failure> {
        write!(self.screen, "Send it as it is? [y/N] > ")?;
        self.screen.flush()?;
        Ok(read_line(&mut self.answers)?.is_some_and(|answer| answer.trim().eq_ignore_ascii_case("y")))
    }

    /// Asks for one of the reasons; as on the phone, the answer is not kept.
    fn asks_reason(&mut self) -> Result<bool, Failure> {
        let reasons = reminder::reasons(self.checker.reminder(), self.language());
        for (reason, number) in reasons.iter().zip(1..) {
            writeln!(self.screen, "{number}. {reason}")?;
        }
        write!(self.screen, "Why does it need to go as it is? [1-{}, or nothing to go back] > ", reasons.len())?;
        self.screen.flush()?;
        let answer = read_line(&mut self.answers)?.and_then(|answer| answer.trim().parse::<usize>().ok());
        Ok(answer.is_some_and(|number| (1..=reasons.len()).contains(&number)))
    }

    /// Says that nothing was sent; a message that was changed is shown once more, so that it is not lost.
    fn not_sent(&mut self) -> Result<End, Failure> {
        writeln!(self.screen, "\nNot sent.")?;
        if !self.earlier.is_empty() {
            writeln!(self.screen, "Your message as it was:\n{}", self.draft)?;
        }
        Ok(End::Found)
    }
}
