//! What was answered on a sheet.

use super::{Field, Kind, Sheet};
use crate::domain::Day;
use crate::domain::rest::Rest;
use crate::domain::scale::Scale;
use crate::domain::sorted::Map;
use crate::domain::validate::Refusal;

/// The largest count.
const MOST: u16 = 999;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Words, as they were typed; or the stored name of the one that was picked.
    Text(String),
    /// Several: lines, or the stored names of those that were picked.
    Many(Vec<String>),
    Number(u16),
}

/// Answers by the stored name of their field.
pub type Given = Map<String, Answer>;

/// A sheet with its answers. Only what was answered is in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// Stored name of the sheet.
    pub sheet: String,
    /// Answers by the stored name of their field. Those of a newer version are kept.
    pub given: Given,
    pub rest: Rest,
}

impl Answers {
    pub fn blank(sheet: &Sheet) -> Self {
        Self { sheet: sheet.slug.to_owned(), ..Self::default() }
    }

    pub fn is_blank(&self) -> bool {
        self.given.is_empty() && self.rest.is_empty()
    }

    /// Words of a field, or the stored name of the answer that was picked; nothing where it is open.
    pub fn text(&self, field: &str) -> &str {
        match self.given.get(field) {
            Some(Answer::Text(text)) => text,
            _ => "",
        }
    }

    pub fn many(&self, field: &str) -> &[String] {
        match self.given.get(field) {
            Some(Answer::Many(list)) => list,
            _ => &[],
        }
    }

    pub fn number(&self, field: &str) -> Option<u16> {
        match self.given.get(field) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn day(&self, field: &str) -> Option<Day> {
        Day::parse(self.text(field))
    }

    /// Answers a field, or takes its answer back where it is empty.
    pub fn set(&mut self, field: &str, answer: Option<Answer>) {
        let is_empty = match &answer {
            None => true,
            Some(Answer::Text(text)) => text.trim().is_empty(),
            Some(Answer::Many(list)) => list.iter().all(|line| line.trim().is_empty()),
            Some(Answer::Number(_)) => false,
        };
        match answer.filter(|_| !is_empty) {
            Some(answer) => _ = self.given.insert(field.to_owned(), answer),
            None => _ = self.given.remove(field),
        }
    }

    /// How many of the sheet’s questions are answered.
    pub fn count(&self, sheet: &Sheet) -> usize {
        sheet.fields().filter(|field| self.given.contains_key(field.slug)).count()
    }

    /// The words that were written, each answer under its question; what was only picked is left out.
    pub fn written(&self) -> String {
        let ask = |slug: &str| Sheet::named(&self.sheet).and_then(|sheet| sheet.field(slug));
        let mut lines = Vec::new();
        for (slug, answer) in self.given.iter() {
            let field = ask(slug);
            let words = match answer {
                Answer::Number(_) => continue,
                Answer::Text(_) | Answer::Many(_)
                    if field.is_some_and(|field| matches!(field.kind, Kind::One(_) | Kind::Any(_) | Kind::Day)) =>
                {
                    continue;
                }
                Answer::Text(text) => text.clone(),
                Answer::Many(list) => list.join("\n"),
            };
            lines.push(field.map_or_else(|| words.clone(), |field| format!("{}\n{words}", field.ask)));
        }
        lines.join("\n\n")
    }

    /// # Errors
    /// What the person would have to change first.
    pub fn validate(&self, today: Day) -> Result<(), Refusal> {
        if self.is_blank() {
            return Err(Refusal::BlankSheet);
        }
        let Some(sheet) = Sheet::named(&self.sheet) else { return Ok(()) };
        sheet.fields().try_for_each(|field| self.check(field, today))
    }

    fn check(&self, field: &Field, today: Day) -> Result<(), Refusal> {
        let Some(answer) = self.given.get(field.slug) else { return Ok(()) };
        match (field.kind, answer) {
            (Kind::Day, Answer::Text(text)) => match Day::parse(text) {
                None => Err(Refusal::NotADate),
                Some(day) if day.days_since(today) > 3660 || today.days_since(day) > 36_600 => {
                    Err(Refusal::StartTooFar)
                }
                Some(_) => Ok(()),
            },
            (Kind::Strength, Answer::Number(number)) => {
                u8::try_from(*number).ok().and_then(Scale::new).map(|_| ()).ok_or(Refusal::NoAnswer)
            }
            (Kind::Count, Answer::Number(number)) if *number > MOST => Err(Refusal::NoAnswer),
            _ => Ok(()),
        }
    }

    /// Lines without a word in them are left out; words of a page are never touched.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        for answer in self.given.values_mut() {
            if let Answer::Many(list) = answer {
                list.retain(|line| !line.trim().is_empty());
            }
        }
        self
    }
}
