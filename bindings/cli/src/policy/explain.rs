//! `moderator policy explain`: what would apply on a phone, and where each setting came from.

use crate::checker::Failure;
use crate::input;
use moderator_core::policy::managed::{KEYS, Settled, Standing, Whence, flat_keys, settle};
use moderator_core::{Moderator, Policy};
use serde_json::{Map, Value};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Lays the files over one another and prints what came of it, or what is wrong.
pub fn run(files: &[PathBuf]) -> Result<(), Failure> {
    let mut keys = Map::new();
    for file in files {
        lay(&mut keys, file)?;
    }
    let settled = settle(Some(&Value::Object(keys).to_string()), None);
    let mut out = io::stdout().lock();
    if settled.refused.is_empty() {
        Moderator::new(&settled.policy)?;
        return Ok(print(&mut out, &settled)?);
    }
    for refusal in &settled.refused {
        writeln!(out, "refused: {refusal}")?;
    }
    Err(Failure::Configuration)
}

/// Lays `file` over `keys`: its flat keys, or itself as the rule pack.
fn lay(keys: &mut Map<String, Value>, file: &Path) -> Result<(), Failure> {
    let text = input::read(file)?;
    let refused = |reason: String| Failure::Policy { file: file.to_owned(), reason };
    let flat = flat_keys(&text).map_err(refused)?;
    let object: Map<String, Value> = serde_json::from_str(&flat).map_err(|error| refused(error.to_string()))?;
    // A policy's own keys are no flat keys, but for terms, of which only a policy has objects.
    let is_flat = |(name, value): (&String, &Value)| {
        KEYS.iter().any(|key| key.name == name)
            && !value.is_object()
            && !value.as_array().is_some_and(|list| list.iter().any(Value::is_object))
    };
    // A policy may have keys of either sort; one that no console has says what it is.
    let policy = serde_json::to_value(Policy::default()).unwrap_or_default();
    let is_policy =
        object.keys().any(|name| policy.get(name).is_some() && !KEYS.iter().any(|key| key.name == name.as_str()));
    if is_policy || (!object.is_empty() && !object.iter().any(is_flat)) {
        keys.insert("rule_pack".to_owned(), Value::String(text));
    } else {
        keys.extend(object);
    }
    Ok(())
}

fn print(out: &mut impl Write, settled: &Settled) -> io::Result<()> {
    let applies = match settled.standing {
        Standing::BuiltIn | Standing::BuiltInForNow => "nothing is set: the built-in policy applies",
        Standing::Given | Standing::LastGood => "this configuration applies",
    };
    writeln!(out, "{applies}\n")?;
    for origin in &settled.origins {
        let from = match origin.from {
            Whence::BuiltIn => "built in",
            Whence::RulePack => "rule pack",
            Whence::Key => "its key",
            Whence::Both => "its key and the rule pack",
        };
        let value = if origin.value.is_empty() { "-" } else { &origin.value };
        writeln!(out, "{:<26} {value:<40} {from}", origin.setting)?;
    }
    Ok(())
}
