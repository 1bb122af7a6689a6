//! What a store is kept in: text under keys, and how a browser refuses it.

/// Why the browser did not take a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No room is left.
    Full,
    /// Anything else: storage was blocked or broke while the page was open.
    Other,
}

/// A place that keeps text under keys, in the browser or in a test.
pub trait Storage {
    fn keys(&self) -> Vec<String>;
    fn get(&self, key: &str) -> Option<String>;
    /// # Errors
    /// The value was not taken; what stood there before still stands.
    fn set(&self, key: &str, value: &str) -> Result<(), Refused>;
    fn remove(&self, key: &str);
}
