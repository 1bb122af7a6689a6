//! The sentences around the lines of a month’s letter. Nothing is said about the person here but by their
//! own words and counts (brief, section 3.13).

use super::dates;
use crate::domain::feeling::Feeling;
use crate::domain::letter::Said;
use crate::domain::{Day, Month};

pub const LEAD: &str = "Made of your own lines and counts, and nothing else.";
pub const EMPTY: &str = "This month holds no lines to make a letter of, and that’s fine.";

/// “April, in your own words”
pub fn title(month: Month, today: Day) -> String {
    format!("{}, in your own words", dates::month(month, today))
}

/// One line of the letter.
pub fn line(said: &Said, today: Day) -> String {
    match said {
        Said::Wrote(quotes) => {
            let said = quotes.iter().enumerate().map(|(place, (day, quote))| {
                let (date, wrote) = (dates::date(*day, today), if place == 0 { " you wrote" } else { "" });
                format!("On {date}{wrote}: {}", quoted(quote))
            });
            said.collect::<Vec<_>>().join(" ")
        }
        Said::Elsewhere(quotes) => {
            let said = quotes.iter().map(|(day, quote)| format!("{} ({})", quoted(quote), dates::date(*day, today)));
            format!("Where else it showed: {}", said.collect::<Vec<_>>().join(" "))
        }
        Said::Kept(list) => {
            let list: Vec<String> = list.iter().map(|kept| quoted(kept)).collect();
            format!("You kept: {}.", list.join(", "))
        }
        Said::RodeOut(1) => "You rode out one urge.".into(),
        Said::RodeOut(count) => format!("You rode out {count} urges."),
        Said::DaysOfSpace(1) => "You had one day of space.".into(),
        Said::DaysOfSpace(count) => format!("You had {count} days of space."),
        Said::OftenFelt(words) => format!("Feeling words you used a lot: {}.", list(words)),
        Said::FirstFelt(words) => format!("Feeling words you used for the first time: {}.", list(words)),
        Said::Learned { then, when, instead } => {
            let when = part(", when ", when);
            let instead = part(", instead of ", instead);
            format!("Something you learned: {}{when}{instead}.", quoted(then))
        }
    }
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}

fn part(before: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{before}{}", quoted(text)) }
}

fn list(words: &[Feeling]) -> String {
    words.iter().map(|word| word.word()).collect::<Vec<_>>().join(", ")
}
