//! How the script of a story is read.
//!
//! ```text
//! 9 21:40 slip message          on day 9 at 21:40; where no time stands, it is the evening
//!   state: tired; lonely /      what was answered: `field: words`, with `/` between two
//!   hour_after: worse
//! 12 lesson#walk                a name, for going on with it or deleting it later
//! -12 together                  so many days before the end, in a story of more than 200 days
//! ~7-90/7 week                  from day 7 to day 90, every 7 days; what stands below is dealt like cards
//!   - clearer: One thing.
//!   - clearer: Another. // +3 clearer: And three days later, this.
//! ```
//!
//! After the time stands what it is: the name of a sheet, or `about`, `card`, `gone`, `hope`, `moment`, `page`,
//! `plan`, `settings`, `slip`, `urge`. The text of a page and the note of a moment stand as they are. Hours of the
//! next night are counted on: 25:40 is twenty to two.

use super::missing;

/// When a row happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    On(i64),
    /// Days before the end.
    Before(i64),
    Again {
        from: i64,
        until: i64,
        every: i64,
    },
}

/// A row of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    pub when: When,
    /// Minutes after midnight.
    pub minutes: Option<i64>,
    pub word: &'a str,
    pub name: &'a str,
    /// What stands after the word on its line.
    pub more: Vec<&'a str>,
    /// What stands below: one text, or several to be dealt.
    pub texts: Vec<String>,
}

impl<'a> Row<'a> {
    /// A row from its first line.
    fn of(line: &'a str) -> Option<Self> {
        let mut tokens = line.split_whitespace();
        let when = when(tokens.next()?)?;
        let mut word = tokens.next()?;
        let minutes = clock(word);
        if minutes.is_some() {
            word = tokens.next()?;
        }
        let (word, name) = word.split_once('#').unwrap_or((word, ""));
        Some(Self { when, minutes, word, name, more: tokens.collect(), texts: Vec::new() })
    }

    /// A line below the first.
    fn add(&mut self, line: &str) {
        match (line.strip_prefix("- "), self.texts.last_mut()) {
            (Some(text), _) => self.texts.push(text.to_owned()),
            (None, Some(text)) => {
                text.push(' ');
                text.push_str(line);
            }
            (None, None) => self.texts.push(line.to_owned()),
        }
    }

    /// Its one text.
    pub fn text(&self) -> &str {
        self.texts.first().map_or("", String::as_str)
    }
}

fn when(token: &str) -> Option<When> {
    if let Some(again) = token.strip_prefix('~') {
        let (span, every) = again.split_once('/')?;
        let (from, until) = span.split_once('-')?;
        return Some(When::Again { from: from.parse().ok()?, until: until.parse().ok()?, every: every.parse().ok()? });
    }
    let day: i64 = token.parse().ok()?;
    Some(if day < 0 { When::Before(-day) } else { When::On(day) })
}

fn clock(token: &str) -> Option<i64> {
    let (hours, minutes) = token.split_once(':')?;
    Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
}

/// The rows of a script, in its order.
pub fn rows(script: &str) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = Vec::new();
    for line in script.lines().filter(|line| !line.trim().is_empty()) {
        match rows.last_mut() {
            Some(row) if line.starts_with(' ') => row.add(line.trim()),
            _ => rows.push(Row::of(line).unwrap_or_else(|| missing(line))),
        }
    }
    rows
}

/// The fields of a text and their answers.
pub fn fields(text: &str) -> Vec<(&str, &str)> {
    let fields = text.split(" / ").map(str::trim).filter(|field| !field.is_empty());
    fields.map(|field| field.split_once(": ").unwrap_or_else(|| missing(field))).collect()
}

/// A text and what is changed in it some days later.
pub fn later(text: &str) -> (&str, Option<(i64, &str)>) {
    let Some((first, change)) = text.split_once(" // ") else { return (text, None) };
    let change = change.split_once(' ').and_then(|(days, change)| Some((days.parse().ok()?, change)));
    (first, Some(change.expect("a change begins with the days until it")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_day_a_time_a_word_and_what_stands_below() {
        let script = "9 25:40 slip#a message\n state: tired; lonely /\n hour_after: worse\n-12 together\n";
        let rows = rows(script);
        assert_eq!((rows[0].when, rows[0].minutes, rows[0].word, rows[0].name), (When::On(9), Some(1540), "slip", "a"));
        assert_eq!(rows[0].more, ["message"]);
        assert_eq!(fields(rows[0].text()), [("state", "tired; lonely"), ("hour_after", "worse")]);
        assert_eq!((rows[1].when, rows[1].text()), (When::Before(12), ""));
    }

    #[test]
    fn what_comes_again_is_dealt_and_can_change_days_later() {
        let script = "~7-90/7 week\n - clearer: One: thing.\n - clearer: Another // +3 clearer: This.\n";
        let rows = rows(script);
        assert_eq!(rows[0].when, When::Again { from: 7, until: 90, every: 7 });
        assert_eq!(rows[0].texts.len(), 2);
        assert_eq!(later(&rows[0].texts[0]), ("clearer: One: thing.", None));
        assert_eq!(later(&rows[0].texts[1]), ("clearer: Another", Some((3, "clearer: This."))));
        assert_eq!(fields(&rows[0].texts[0]), [("clearer", "One: thing.")]);
    }
}
