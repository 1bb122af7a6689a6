//! An answer as a person reads it.

use super::{Answer, Answers, Field, Kind};
use crate::domain::Day;
use crate::domain::copy::dates;

/// An answer in words, line by line; nothing where it is open.
pub fn said(answers: &Answers, field: &Field, today: Day) -> Vec<String> {
    let worded = |slug: &str| field.word(slug).map_or_else(|| slug.to_owned(), str::to_owned);
    match answers.given.get(field.slug) {
        None => Vec::new(),
        Some(Answer::Number(number)) => vec![number.to_string()],
        Some(Answer::Many(list)) if matches!(field.kind, Kind::Any(_)) => {
            vec![list.iter().map(|slug| worded(slug)).collect::<Vec<_>>().join(", ")]
        }
        Some(Answer::Many(list)) => list.clone(),
        Some(Answer::Text(text)) => match field.kind {
            Kind::One(_) => vec![worded(text)],
            Kind::Day => vec![Day::parse(text).map_or_else(|| text.clone(), |day| dates::date(day, today))],
            _ => text.lines().map(str::to_owned).collect(),
        },
    }
}
