//! The command `moderator`: the same check on a desktop, for developers and for other programs.
//!
//! Exit codes as in grep: 0 clear, 1 something found (or not sent), 2 could not run.

mod args;
mod check;
mod checker;
mod eval;
mod human;
mod input;
mod jsonl;
mod policy;
mod record;
mod rules;
mod share;

use args::{Arguments, Command};
use checker::Failure;
use clap::Parser as _;
use std::io::Write as _;
use std::process::ExitCode;

/// How a command ended.
pub enum End {
    /// Nothing found, or sent.
    Clear,
    /// Something found, or not sent.
    Found,
}

fn main() -> ExitCode {
    checker::quiet_panics();
    let end = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Share(arguments) => share::run(&arguments),
        Command::Eval(arguments) => eval::run(&arguments),
        Command::Rules(arguments) => rules::run(&arguments),
        Command::Policy(arguments) => policy::run(&arguments),
    };
    match end {
        Ok(End::Clear) => ExitCode::SUCCESS,
        Ok(End::Found) => ExitCode::from(1),
        // Whoever reads our output has read enough: nothing to say, and no one to say it to.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(2),
        Err(failure) => {
            let _ = writeln!(anstream::stderr(), "moderator: {failure}");
            ExitCode::from(2)
        }
    }
}
