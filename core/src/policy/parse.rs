//! From JSON to a policy, or to the reason why not.

use super::{Policy, PolicyError};

/// The longest policy that is read, in bytes.
const LONGEST: usize = 1 << 20;

impl Policy {
    /// Reads a policy from JSON. Keys left out keep their defaults.
    ///
    /// # Errors
    /// The first key that is unknown, twice there or has a bad value, with its path and the reason.
    pub fn from_json(json: &str) -> Result<Self, PolicyError> {
        if json.len() > LONGEST {
            return Err(PolicyError::new(".", format!("longer than {LONGEST} bytes")));
        }
        let mut reader = serde_json::Deserializer::from_str(json);
        let policy: Self = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            PolicyError::new(path, error.into_inner().to_string())
        })?;
        reader.end().map_err(|error| PolicyError::new(".", error.to_string()))?;
        policy.validate()?;
        Ok(policy)
    }

    /// The policy as JSON, every key written out.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Level;
    use crate::report::Category;

    fn refused(json: &str) -> (String, String) {
        let error = Policy::from_json(json).unwrap_err();
        (error.path, error.reason)
    }

    #[test]
    fn an_empty_object_is_the_default_policy() {
        assert_eq!(Policy::from_json("{}").unwrap(), Policy::default());
    }

    #[test]
    fn the_default_survives_the_journey_through_json() {
        assert_eq!(Policy::from_json(&Policy::default().to_json()).unwrap(), Policy::default());
    }

    #[test]
    fn a_category_left_out_keeps_its_default() {
        let policy = Policy::from_json(r#"{"categories": {"media": "off"}}"#).unwrap();
        assert_eq!(policy.categories.of(Category::Media), Level::Off);
        assert_eq!(policy.categories.of(Category::Operational), Level::Remind);
    }

    #[test]
    fn a_refusal_names_the_path_and_the_reason() {
        assert!(refused(r#"{"categroies": {}}"#).1.contains("unknown field `categroies`"));
        let (path, reason) = refused(r#"{"categories": {"media": "of"}}"#);
        assert!(path == "categories.media" && reason.contains("unknown variant `of`"), "{path}: {reason}");
        let (path, reason) = refused(r#"{"own_terms": [{"term": "Op Kestrel"}, {"term": "x", "lvl": 1}]}"#);
        assert!(path.starts_with("own_terms[1]") && reason.contains("lvl"), "{path}: {reason}");
        assert_eq!(refused(r#"{"own_terms": [{"term": " x\u200b"}]}"#).0, "own_terms[0].term");
        assert_eq!(refused(r#"{"rules": {"PD999": "off"}}"#).0, "rules.PD999");
        assert_eq!(refused(r#"{"version": 2}"#).0, "version");
        assert_eq!(refused(r#"{"approved_channel": {"name": "x", "link": "http://x"}}"#).0, "approved_channel.link");
        let package = r#"{"approved_channel": {"name": "x", "android_package": "signal"}}"#;
        assert_eq!(refused(package).0, "approved_channel.android_package");
        assert_eq!(refused(r#"{"allowed_targets": ["com.whatsapp", "com.signal"]}"#).0, "allowed_targets[1]");
        assert_eq!(refused(r#"{"allowed_targets": []}"#).0, "allowed_targets");
        assert_eq!(refused(r#"{"keyboard": {"apps": ["com.whatsapp", "what app"]}}"#).0, "keyboard.apps[1]");
        assert_eq!(refused(r#"{"reminder": {"reasons": ["Risk to life", " "]}}"#).0, "reminder.reasons[1]");
        assert_eq!(refused(&format!(r#"{{"force": {{"name": "{}"}}}}"#, "x".repeat(101))).0, "force.name");
        assert_eq!(refused("{} {}").0, ".");
        assert!(refused("{\"version\": 1,}").1.contains("line 1"));
    }

    #[test]
    fn too_long_a_policy_is_refused_before_it_is_read() {
        assert!(refused(&" ".repeat(LONGEST + 1)).1.contains("longer"));
    }
}
