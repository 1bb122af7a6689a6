//! Looking back on a week and a month (brief, 3.13).

use super::dates;
use crate::domain::Day;
use crate::domain::week::Week;

pub const TITLE: &str = "A look back";
pub const LEAD: &str = "Ten minutes, the same questions each week. Leave any of them out.";
pub const THE_WEEK: &str = "Your week, from your records";
pub const HOPE: &str = "What are you hoping for right now? It can change.";
pub const HOPE_KEPT: &str = "Kept, with its date.";
pub const HOPES: &str = "What you answered before";
pub const BETWEEN: &str = "Between you, this week";
pub const QUESTIONS: &str = "The questions of the week";
pub const DUE: &str = "A look back at the week";
pub const DUE_WHAT: &str = "Ten minutes, when it suits you.";
pub const LETTER_OTHER: &str = "The month before";
pub const PAIR: &str = "If you like: one line in the morning, one in the evening";

/// “From 17 to 23 November.”
pub fn span(week: &Week, today: Day) -> String {
    format!("From {} to {}.", dates::date(week.first, today), dates::date(week.last, today))
}

/// The lines of the week; what nothing was noted for is left out.
pub fn lines(week: &Week) -> Vec<String> {
    let mut lines = Vec::new();
    if !week.feelings.is_empty() {
        let words: Vec<&str> = week.feelings.iter().map(|word| word.word()).collect();
        lines.push(format!("Felt most often: {}.", words.join(", ")));
    }
    match week.range {
        Some((low, high)) if low == high => lines.push(format!("How strong it was: {low}.")),
        Some((low, high)) => lines.push(format!("How strong it was: from {low} to {high}.")),
        None => {}
    }
    if let Some(kept) = week.space {
        lines.push(format!("Days of space: {kept} of {}.", week.days));
    }
    if week.noticed > 0 {
        lines.push(format!("Urges you noticed: {}.", week.noticed));
    }
    if !week.ridden.is_empty() {
        lines.push(format!("Pauses you took: {}.", week.ridden.len()));
    }
    if lines.is_empty() {
        lines.push("Nothing was noted this week, and that’s fine.".into());
    }
    lines
}

/// “on 3 April: to feel better”
pub fn hope(day: Day, words: &str, today: Day) -> String {
    format!("{}: {words}", dates::date(day, today))
}
