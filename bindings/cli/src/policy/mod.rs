//! `moderator policy`.

mod explain;
mod keys;

use crate::End;
use crate::args::{PolicyArguments, PolicyCommand};
use crate::checker::{Failure, read_policy};
use moderator_core::{Moderator, Policy};
use std::io::{self, Write as _};

/// Checks or explains a policy, or prints the built-in one.
pub fn run(arguments: &PolicyArguments) -> Result<End, Failure> {
    match &arguments.command {
        PolicyCommand::Check { file } => {
            Moderator::new(&read_policy(file)?)?;
            writeln!(io::stdout(), "{}: a valid policy", file.display())?;
        }
        PolicyCommand::Explain { files } => explain::run(files)?,
        PolicyCommand::Keys { format } => keys::run(*format)?,
        PolicyCommand::Default => writeln!(io::stdout(), "{}", Policy::default().to_json())?,
    }
    Ok(End::Clear)
}
