//! Reads labelled messages, one file a writer.

use crate::CLASSES;
use afterword::domain::check::{Class, features, sentences, stems};
use serde_json::Value;
use std::fs;
use std::ops::Range;

pub struct Message {
    pub numbers: Vec<u32>,
    /// The words of each sentence, without their endings.
    pub words: Vec<Vec<u32>>,
    pub classes: Vec<bool>,
}

pub struct Writer {
    pub messages: Vec<Message>,
    /// The sentences of the messages that have several, each with the classes that the writer showed in it.
    pub sentences: Vec<Message>,
}

/// What a writer said of a message: each class, and the words that show it, where they are told.
type Labels<'a> = Vec<(&'a str, Option<&'a str>)>;

impl Writer {
    pub fn read(path: &str) -> Self {
        let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{path}: {why}"));
        let mut writer = Self { messages: Vec::new(), sentences: Vec::new() };
        for line in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            let text = line["text"].as_str().unwrap_or_default();
            let labels: Labels = match &line["labels"] {
                Value::Array(labels) => labels.iter().filter_map(|label| Some((label.as_str()?, None))).collect(),
                Value::Object(labels) => labels.iter().map(|(label, words)| (label.as_str(), words.as_str())).collect(),
                _ => Vec::new(),
            };
            writer.messages.push(message(text, |class| labels.iter().any(|(label, _)| *label == class.name())));
            writer.sentences.extend(of_sentences(text, &labels).unwrap_or_default());
        }
        writer
    }
}

fn message(text: &str, is: impl Fn(&Class) -> bool) -> Message {
    Message { numbers: features(text), words: stems(text), classes: Class::ALL[..CLASSES].iter().map(is).collect() }
}

/// The sentences of a message, where there are several and it is told of every class which words show it.
fn of_sentences(text: &str, labels: &Labels) -> Option<Vec<Message>> {
    let place = |(label, words): &(_, Option<&str>)| {
        let from = text.find((*words)?)?;
        Some((*label, from..from + words.map_or(0, str::len)))
    };
    let places: Vec<(&str, Range<usize>)> = labels.iter().map(place).collect::<Option<_>>()?;
    let sentences = sentences(text);
    let read = |sentence: &Range<usize>| {
        let shows = |class: &Class, (label, words): &(&str, Range<usize>)| {
            *label == class.name() && words.start < sentence.end && words.end > sentence.start
        };
        message(&text[sentence.clone()], |class| places.iter().any(|place| shows(class, place)))
    };
    (sentences.len() > 1).then(|| sentences.iter().map(read).collect())
}
