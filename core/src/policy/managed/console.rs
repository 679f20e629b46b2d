//! The forms in which consoles write a configuration.

use serde_json::{Map, Value};

/// The flat keys in `json` as an object, from whichever form a console writes: the object itself, Intune's list of
/// properties (`managedProperty`), or an Android Management API policy's `managedConfiguration`.
///
/// Sources of the forms: "Add app configuration policies for managed Android Enterprise devices" (Microsoft Learn) and
/// `ApplicationPolicy.managedConfiguration` (Android Management API reference).
///
/// # Errors
/// What is wrong with the JSON, in words.
pub fn flat_keys(json: &str) -> Result<String, String> {
    let value: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let Value::Object(object) = value else { return Err("is not an object of keys".to_owned()) };
    if let Some(Value::Object(keys)) = object.get("managedConfiguration") {
        return Ok(Value::Object(keys.clone()).to_string());
    }
    match object.get("managedProperty") {
        Some(Value::Array(properties)) => Ok(Value::Object(from_properties(properties)?).to_string()),
        _ => Ok(Value::Object(object).to_string()),
    }
}

/// Intune's form: each property is a key and one value, whose name says its type.
fn from_properties(properties: &[Value]) -> Result<Map<String, Value>, String> {
    const TYPES: [&str; 4] = ["valueString", "valueBool", "valueInteger", "valueStringArray"];
    let mut keys = Map::new();
    for (index, property) in properties.iter().enumerate() {
        let name = property.get("key").and_then(Value::as_str);
        let value = TYPES.iter().find_map(|kind| property.get(kind));
        let (Some(name), Some(value)) = (name, value) else {
            return Err(format!("managedProperty[{index}] has no key, or none of {}", TYPES.join(", ")));
        };
        keys.insert(name.to_owned(), value.clone());
    }
    Ok(keys)
}
