//! Reading messages.

use crate::checker::{Failure, bytes_of};
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The text of a file, or of standard input for `-`. A byte order mark is left out.
pub fn read(path: &Path) -> Result<String, Failure> {
    let bytes = if path == Path::new("-") { standard_input()? } else { bytes_of(path)? };
    let text = String::from_utf8(bytes)
        .map_err(|error| Failure::NotText { path: named(path), at: error.utf8_error().valid_up_to() })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut input = io::stdin().lock();
    if input.is_terminal() {
        let _ = writeln!(anstream::stderr(), "Write the message; Ctrl-D ends it.");
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|source| Failure::Unreadable { path: named(Path::new("-")), source })?;
    Ok(bytes)
}

/// What a file is called in messages.
pub fn named(path: &Path) -> PathBuf {
    if path == Path::new("-") { PathBuf::from("standard input") } else { path.to_owned() }
}
