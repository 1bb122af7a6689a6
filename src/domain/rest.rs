//! What a stored record holds beyond what this version understands.

use serde_json::{Map, Value};

/// Fields and values of a stored record that this version does not know. They travel with the
/// record through every edit and are written back as they were.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rest(pub(super) Map<String, Value>);

impl Rest {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
