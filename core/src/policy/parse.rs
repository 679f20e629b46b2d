//! From JSON to a policy, or to the reason why not.

use super::{Policy, PolicyError};
use crate::rules;
use crate::text::normalised;

/// The longest policy that is read, in bytes.
const LONGEST: usize = 1 << 20;
/// The most terms of each kind, so that building stays fast on a phone.
const MOST_TERMS: usize = 10_000;

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

    /// Checks what the types cannot express.
    ///
    /// # Errors
    /// The first value that does not hold, with its path and the reason.
    pub fn validate(&self) -> Result<(), PolicyError> {
        if self.version != 1 {
            return Err(PolicyError::new("version", format!("{} is not known here; 1 is", self.version)));
        }
        for code in self.rules.keys() {
            if rules::by_code(code).is_none() {
                let reason = "no rule has this code; `moderator rules` lists them";
                return Err(PolicyError::new(format!("rules.{code}"), reason));
            }
        }
        self.validate_terms()?;
        let channel = self.approved_channel.as_ref();
        if channel.is_some_and(|channel| channel.name.trim().is_empty()) {
            return Err(PolicyError::new("approved_channel.name", "is empty"));
        }
        match channel.and_then(|channel| channel.link.as_deref()) {
            Some(link) if !link.starts_with("https://") => {
                Err(PolicyError::new("approved_channel.link", "must begin with https://"))
            }
            _ => Ok(()),
        }
    }

    fn validate_terms(&self) -> Result<(), PolicyError> {
        let own = self.own_terms.iter().enumerate().map(|(i, own)| (format!("own_terms[{i}].term"), own.term.as_str()));
        let allowed = self.allowed_terms.iter().enumerate().map(|(i, t)| (format!("allowed_terms[{i}]"), t.as_str()));
        for (count, name) in [(self.own_terms.len(), "own_terms"), (self.allowed_terms.len(), "allowed_terms")] {
            if count > MOST_TERMS {
                return Err(PolicyError::new(name, format!("{count} terms; at most {MOST_TERMS} are taken")));
            }
        }
        for (path, term) in own.chain(allowed) {
            if normalised(term).text().trim().chars().count() < 2 {
                return Err(PolicyError::new(path, "needs at least two characters that can be seen"));
            }
        }
        Ok(())
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
        assert_eq!(refused("{} {}").0, ".");
        assert!(refused("{\"version\": 1,}").1.contains("line 1"));
    }

    #[test]
    fn too_long_a_policy_is_refused_before_it_is_read() {
        assert!(refused(&" ".repeat(LONGEST + 1)).1.contains("longer"));
    }
}
