//! One merge: built-in policy, rule pack, flat keys, in this order. All of it holds, or nothing of it applies.

use super::keys::{KEYS, Key, Kind, UNSET, by_name};
use super::{Origin, Refusal, Whence};
use crate::policy::{Policy, PolicyError};
use serde_json::{Map, Value, json};

/// What Android puts beside the keys while the force's settings are still on their way.
const PENDING: &str = "restrictions_pending";
/// The longest configuration that is read, in bytes: a rule pack of the longest kind, escaped, and the rest.
const LONGEST: usize = 3 << 20;

/// The lists of a force's own that have no flat key: counted, never shown.
const LISTS: [(&str, &str); 6] = [
    ("references", "/references"),
    ("operation_names", "/operation_names"),
    ("sites", "/sites"),
    ("systems", "/systems"),
    ("own_patterns", "/own_patterns"),
    ("allowed_patterns", "/allowed_patterns"),
];

/// What came from where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The policy.
    pub policy: Policy,
    /// Every setting with its value and its source.
    pub origins: Vec<Origin>,
}

/// What one configuration holds.
pub enum Configuration {
    /// No key is set: the app is not managed, or nothing was decided.
    Empty,
    /// The force's settings are still on their way.
    Pending,
    /// A configuration that holds.
    Holds(Box<Merged>),
    /// One that does not, with everything that is wrong with it.
    Refused(Vec<Refusal>),
}

/// Reads one managed configuration: a JSON object of flat keys.
pub fn read(json: &str) -> Configuration {
    match object(json) {
        Err(refusal) => Configuration::Refused(vec![refusal]),
        Ok(keys) if keys.get(PENDING) == Some(&Value::Bool(true)) => Configuration::Pending,
        Ok(keys) => merge(keys),
    }
}

fn object(json: &str) -> Result<Map<String, Value>, Refusal> {
    if json.len() > LONGEST {
        return Err(Refusal::new(".", format!("longer than {LONGEST} bytes")));
    }
    match serde_json::from_str(json) {
        Ok(Value::Object(keys)) => Ok(keys),
        Ok(_) => Err(Refusal::new(".", "is not an object of keys")),
        Err(error) => Err(Refusal::new(".", error.to_string())),
    }
}

/// Merges flat keys over the rule pack among them, and that over the built-in policy.
fn merge(mut given: Map<String, Value>) -> Configuration {
    given.remove(PENDING);
    let (pack, mut refused) = pack(given.remove("rule_pack"));
    let mut set = Vec::new();
    for (name, value) in given {
        let Some(key) = by_name(&name) else {
            let version = env!("CARGO_PKG_VERSION");
            refused.push(Refusal::new(name, format!("is not a key of version {version}; docs/forces.md lists them")));
            continue;
        };
        match shaped(key, value) {
            Ok(None) => {}
            Ok(Some(value)) => set.push((key, value)),
            Err(refusal) => refused.push(refusal),
        }
    }
    if !refused.is_empty() {
        return Configuration::Refused(refused);
    }
    if set.is_empty() && pack.is_empty() {
        return Configuration::Empty;
    }
    let whole = set.iter().fold(Value::Object(pack.clone()), |whole, (key, value)| placed(whole, key, value));
    match Policy::from_json(&whole.to_string()) {
        Ok(policy) => {
            let origins = origins(&policy, &pack, &set);
            Configuration::Holds(Box::new(Merged { policy, origins }))
        }
        // Each part holds by itself, so this is about two of them together: a link without a name.
        Err(error) => Configuration::Refused(vec![named(&error)]),
    }
}

/// The rule pack as an object, checked by itself.
fn pack(value: Option<Value>) -> (Map<String, Value>, Vec<Refusal>) {
    let text = match value {
        None | Some(Value::Null) => return (Map::new(), Vec::new()),
        Some(Value::String(text)) if text.trim().is_empty() => return (Map::new(), Vec::new()),
        Some(Value::String(text)) => text,
        // A console that takes JSON may hand it over as it is.
        Some(Value::Object(object)) => Value::Object(object).to_string(),
        Some(_) => return (Map::new(), vec![Refusal::new("rule_pack", "is neither JSON text nor an object")]),
    };
    let checked = Policy::from_json(&text).map_err(|error| Refusal::new("rule_pack", error.to_string()));
    match checked.map(|_| object(&text)) {
        Ok(Ok(object)) => (object, Vec::new()),
        Ok(Err(refusal)) | Err(refusal) => (Map::new(), vec![refusal]),
    }
}

/// `value` as the policy has it; nothing where the key says nothing.
fn shaped(key: &Key, value: Value) -> Result<Option<Value>, Refusal> {
    let value = match (key.kind, value) {
        (_, Value::Null) => return Ok(None),
        (Kind::Choice(_), Value::String(word)) if word.is_empty() || word == UNSET => return Ok(None),
        (Kind::Text, Value::String(words)) if words.trim().is_empty() => return Ok(None),
        (Kind::Text, Value::String(words)) => words.trim().into(),
        (Kind::List | Kind::Terms | Kind::Several(..), Value::String(words)) => listed(&words).into(),
        (_, value) => value,
    };
    // An empty list of these says nothing; an empty choice among given values is a choice.
    if matches!(key.kind, Kind::List | Kind::Terms) && value.as_array().is_some_and(Vec::is_empty) {
        return Ok(None);
    }
    if let (Kind::Several(entries, _), Some(chosen)) = (key.kind, value.as_array()) {
        let known = |value: &&Value| !entries.iter().any(|entry| value.as_str() == Some(entry.value));
        if let Some(unknown) = chosen.iter().find(known) {
            let known: Vec<_> = entries.iter().map(|entry| entry.value).collect();
            return Err(Refusal::new(key.name, format!("{unknown} is not one of {}", known.join(", "))));
        }
    }
    let value = if key.name == "own_terms" { as_terms(value) } else { value };
    // The channel's parts need its name, which may be another key: the whole is checked at the end.
    let ground = if key.pointer.starts_with("/approved_channel/") {
        json!({ "approved_channel": { "name": "-" } })
    } else {
        json!({})
    };
    let alone = placed(ground, key, &value);
    match Policy::from_json(&alone.to_string()) {
        Ok(_) => Ok(Some(value)),
        Err(error) => Err(Refusal::new(key.name, without_place(&error.reason))),
    }
}

/// A reason without the line and column, which are those of a JSON that nobody wrote.
fn without_place(reason: &str) -> &str {
    reason.split(" at line ").next().unwrap_or(reason)
}

/// The entries of a text: one a line or with `;` between.
fn listed(words: &str) -> Vec<&str> {
    words.split(['\n', ';']).map(str::trim).filter(|entry| !entry.is_empty()).collect()
}

/// Plain words as the policy's own terms.
fn as_terms(value: Value) -> Value {
    match value {
        Value::Array(terms) => terms.into_iter().map(|term| json!({ "term": term })).collect(),
        other => other,
    }
}

/// `whole` with `value` at the key's place; terms join those that are there.
fn placed(mut whole: Value, key: &Key, value: &Value) -> Value {
    let parts: Vec<&str> = key.pointer.split('/').skip(1).collect();
    let Some((last, way)) = parts.split_last() else { return whole };
    let mut at = &mut whole;
    for part in way {
        let Some(object) = at.as_object_mut() else { return whole };
        let next = object.entry(*part).or_insert_with(|| json!({}));
        // `null` in a pack is the same as leaving it out.
        if next.is_null() {
            *next = json!({});
        }
        at = next;
    }
    let Some(object) = at.as_object_mut() else { return whole };
    match (key.kind, object.get_mut(*last), value) {
        (Kind::Terms, Some(Value::Array(there)), Value::Array(more)) => there.extend(more.iter().cloned()),
        _ => {
            object.insert((*last).to_owned(), value.clone());
        }
    }
    whole
}

/// A refusal under the name of the key that the policy's path belongs to.
fn named(error: &PolicyError) -> Refusal {
    let pointer = format!("/{}", error.path.replace('.', "/"));
    let key = KEYS.iter().find(|key| !key.pointer.is_empty() && pointer.starts_with(key.pointer));
    Refusal::new(key.map_or(error.path.as_str(), |key| key.name), without_place(&error.reason))
}

/// Every setting with its value and where that came from.
fn origins(policy: &Policy, pack: &Map<String, Value>, set: &[(&Key, Value)]) -> Vec<Origin> {
    let values = serde_json::to_value(policy).unwrap_or_default();
    let pack = Value::Object(pack.clone());
    let packed = |pointer: &str| pack.pointer(pointer).is_some_and(|value| !value.is_null());
    let settings = KEYS.iter().filter(|key| key.kind != Kind::Pack).map(|key| (key.name, key.pointer));
    let settings = settings.chain([("threshold", "/threshold"), ("rules", "/rules")]);
    // Lists that only a rule pack has are worth a line where it has them.
    let lists = LISTS.into_iter().filter(|(_, pointer)| packed(pointer));
    settings
        .chain(lists)
        .map(|(name, pointer)| {
            let from = match (set.iter().any(|(key, _)| key.name == name), packed(pointer)) {
                (true, true) if by_name(name).is_some_and(|key| key.kind == Kind::Terms) => Whence::Both,
                (true, _) => Whence::Key,
                (false, true) => Whence::RulePack,
                (false, false) => Whence::BuiltIn,
            };
            let is_list = LISTS.iter().any(|(list, _)| *list == name);
            let said = |value: &Value| match value {
                Value::Array(list) if is_list => list.len().to_string(),
                value => spoken(value),
            };
            Origin { setting: name, value: values.pointer(pointer).map(said).unwrap_or_default(), from }
        })
        .collect()
}

/// A value in a few words. Terms are counted, not shown: the names of operations do not belong on a page.
fn spoken(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(words) => words.clone(),
        Value::Array(list) if list.iter().all(|entry| entry.as_str().is_some_and(|word| !word.contains(' '))) => {
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        Value::Array(list) => list.len().to_string(),
        Value::Object(object) => {
            object.iter().map(|(name, value)| format!("{name} {}", spoken(value))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// The built-in policy, all of whose settings are built in.
pub fn built_in() -> Merged {
    let policy = Policy::default();
    Merged { origins: origins(&policy, &Map::new(), &[]), policy }
}
