//! The fields of a stored object: taking out what is understood, leaving the rest.

use crate::domain::choice::Choice;
use crate::domain::rest::Rest;
use serde_json::{Map, Value};
use std::fmt::Display;

/// The fields of one object. Taking a field out removes it; a field that does not hold what was
/// asked for stays and becomes part of the rest.
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    pub(super) fn of(map: Map<String, Value>) -> Self {
        Self(map)
    }

    /// Starts writing on top of what was not understood when the object was read.
    pub(super) fn over(rest: &Rest) -> Self {
        Self(rest.0.clone())
    }

    /// What is left after everything known was taken.
    pub(super) fn rest(&mut self) -> Rest {
        Rest(std::mem::take(&mut self.0))
    }

    pub(super) fn into_value(self) -> Value {
        Value::Object(self.0)
    }

    fn take<T>(&mut self, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let value = self.0.get(name).and_then(read)?;
        self.0.remove(name);
        Some(value)
    }

    pub(super) fn any(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, |value| value.as_str().map(str::to_owned))
    }

    /// Text that may be missing.
    pub(super) fn words(&mut self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    pub(super) fn whole(&mut self, name: &str) -> Option<u64> {
        self.take(name, Value::as_u64)
    }

    pub(super) fn flag(&mut self, name: &str) -> bool {
        self.take(name, Value::as_bool).unwrap_or(false)
    }

    /// A value with a textual form, such as a date.
    pub(super) fn parsed<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.take(name, |value| value.as_str().and_then(parse))
    }

    pub(super) fn day(&mut self, name: &str) -> Option<crate::domain::Day> {
        self.parsed(name, crate::domain::Day::parse)
    }

    pub(super) fn stamp(&mut self, name: &str) -> Option<crate::domain::Stamp> {
        self.parsed(name, crate::domain::Stamp::parse)
    }

    pub(super) fn choice<C: Choice>(&mut self, name: &str) -> Option<C> {
        self.parsed(name, C::from_slug)
    }

    /// A number in the range that `new` accepts.
    pub(super) fn small<T>(&mut self, name: &str, new: impl Fn(u16) -> Option<T>) -> Option<T> {
        self.take(name, |value| u16::try_from(value.as_u64()?).ok().and_then(new))
    }

    /// The items of a list that `read` understands; the others stay behind.
    pub(super) fn each<T>(&mut self, name: &str, read: impl Fn(&Value) -> Option<T>) -> Vec<T> {
        let items = match self.0.remove(name) {
            Some(Value::Array(items)) => items,
            other => {
                self.0.extend(other.map(|value| (name.to_owned(), value)));
                return Vec::new();
            }
        };
        let mut known = Vec::with_capacity(items.len());
        let mut unknown = Vec::new();
        for item in items {
            match read(&item) {
                Some(value) => known.push(value),
                None => unknown.push(item),
            }
        }
        if !unknown.is_empty() {
            self.0.insert(name.to_owned(), Value::Array(unknown));
        }
        known
    }

    pub(super) fn choices<C: Choice>(&mut self, name: &str) -> Vec<C> {
        self.each(name, |item| item.as_str().and_then(C::from_slug))
    }

    pub(super) fn texts(&mut self, name: &str) -> Vec<String> {
        self.each(name, |item| item.as_str().map(str::to_owned))
    }

    /// An object inside, taken apart by `read`; what that does not understand stays behind.
    pub(super) fn object<T>(&mut self, name: &str, read: impl FnOnce(&mut Fields) -> T) -> Option<T> {
        let mut inner = match self.0.remove(name) {
            Some(Value::Object(inner)) => Self(inner),
            other => {
                self.0.extend(other.map(|value| (name.to_owned(), value)));
                return None;
            }
        };
        let read = read(&mut inner);
        if !inner.0.is_empty() {
            self.put(name, inner.into_value());
        }
        Some(read)
    }

    /// Everything that `read` understands, under its name.
    pub(super) fn all<T>(&mut self, read: impl Fn(&Value) -> Option<T>) -> Vec<(String, T)> {
        let known: Vec<_> = self.0.iter().filter_map(|(name, value)| Some((name.clone(), read(value)?))).collect();
        for (name, _) in &known {
            self.0.remove(name);
        }
        known
    }

    /// Puts an object, over what was not understood of it when it was read.
    pub(super) fn put_object(&mut self, name: &str, known: impl IntoIterator<Item = (String, Value)>) {
        // One by one: collecting would bring a sort of its own into the program.
        let mut map = Map::new();
        for (name, value) in known {
            map.insert(name, value);
        }
        let known = map;
        let inner = match self.0.remove(name) {
            Some(Value::Object(mut inner)) => {
                inner.extend(known);
                Value::Object(inner)
            }
            Some(other) if known.is_empty() => other,
            _ => Value::Object(known),
        };
        self.put(name, inner);
    }

    pub(super) fn put(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    pub(super) fn put_some(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.put(name, value.to_string().into());
        }
    }

    pub(super) fn put_words(&mut self, name: &str, words: &str) {
        if !words.is_empty() {
            self.put(name, words.into());
        }
    }

    pub(super) fn put_flag(&mut self, name: &str, flag: bool) {
        if flag {
            self.put(name, true.into());
        }
    }

    pub(super) fn put_choice<C: Choice>(&mut self, name: &str, choice: Option<C>) {
        self.put_some(name, choice.map(C::slug));
    }

    /// Puts a list, followed by the items that were not understood when it was read.
    pub(super) fn put_each(&mut self, name: &str, known: impl IntoIterator<Item = Value>) {
        let mut items: Vec<Value> = known.into_iter().collect();
        match self.0.remove(name) {
            Some(Value::Array(unknown)) => items.extend(unknown),
            Some(other) if items.is_empty() => return self.put(name, other),
            _ => {}
        }
        if !items.is_empty() {
            self.put(name, Value::Array(items));
        }
    }

    pub(super) fn put_choices<C: Choice>(&mut self, name: &str, choices: &[C]) {
        self.put_each(name, choices.iter().map(|choice| choice.slug().into()));
    }

    pub(super) fn put_texts(&mut self, name: &str, texts: &[String]) {
        self.put_each(name, texts.iter().map(|text| text.as_str().into()));
    }
}
