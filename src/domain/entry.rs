//! A page of the journal (brief, section 3.2).

use super::choice::choices;
use super::day::Day;
use super::feeling::Feeling;
use super::prompt::Prompt;
use super::rest::Rest;
use super::scale::Scale;
use super::validate::Refusal;

choices! {
    /// How the page was written.
    Mode {
        Free = "free",
        /// On one of the sixty questions.
        Prompt = "prompt",
        /// Only the facts of the day.
        Plain = "plain",
        /// Three good-enough things.
        Three = "three",
        /// About oneself by one’s own name.
        Distance = "distance",
        /// What a friend would say.
        Friend = "friend",
        Unsent = "unsent",
    }
}

choices! {
    /// How the night was.
    Sleep { Poor = "poor", Ok = "ok", Good = "good" }
}

choices! {
    /// "How did writing leave you?"
    After { Lighter = "lighter", Same = "same", Heavier = "heavier", Circles = "circles" }
}

/// One page. When it was begun, by the person's own clock, is its record's `made`.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The day it is for, which may be long before the day it was written on.
    pub day: Day,
    pub mode: Mode,
    /// At most [`Feeling::MOST`], in the order they were picked.
    pub feelings: Vec<Feeling>,
    pub intensity: Option<Scale>,
    pub sleep: Option<Sleep>,
    /// What it is about, in the person’s own words; at most [`super::tag::MOST`].
    pub tags: Vec<String>,
    /// The question it was written on.
    pub prompt: Option<Prompt>,
    /// Kept letter for letter.
    pub text: String,
    pub after: Option<After>,
    /// The day on which it opens again, where it was put away ([`super::put_away`]).
    pub closed_until: Option<Day>,
    pub rest: Rest,
}

impl Entry {
    /// A page with nothing on it.
    pub fn blank(day: Day, mode: Mode) -> Self {
        Self {
            day,
            mode,
            feelings: Vec::new(),
            intensity: None,
            sleep: None,
            tags: Vec::new(),
            prompt: None,
            text: String::new(),
            after: None,
            closed_until: None,
            rest: Rest::default(),
        }
    }

    /// Whether nothing was answered. One feeling word and no text is an entry already.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && self.feelings.is_empty()
            && self.intensity.is_none()
            && self.sleep.is_none()
            && self.tags.is_empty()
            && self.after.is_none()
    }

    /// Whether the page can be kept, on a day that is `today` for the person.
    ///
    /// # Errors
    /// A blank page, and a day that is still to come.
    pub fn validate(&self, today: Day) -> Result<(), Refusal> {
        if self.is_blank() {
            return Err(Refusal::BlankPage);
        }
        if self.day > today {
            return Err(Refusal::DayToCome);
        }
        Ok(())
    }

    /// Picks a feeling word, or puts it back when it was picked. A fourth word is not taken.
    pub fn toggle_feeling(&mut self, feeling: Feeling) {
        feeling.toggle_in(&mut self.feelings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice;

    fn today() -> Day {
        Day::parse("2026-11-23").expect("a date")
    }

    #[test]
    fn one_feeling_word_and_no_text_is_an_entry() {
        let mut page = Entry::blank(today(), Mode::Free);
        assert_eq!(page.validate(today()), Err(Refusal::BlankPage));
        page.toggle_feeling(Feeling::ALL[0]);
        assert_eq!(page.validate(today()), Ok(()));
    }

    #[test]
    fn white_space_alone_is_a_blank_page() {
        let mut page = Entry::blank(today(), Mode::Free);
        page.text = " \n\t\u{a0}".into();
        assert_eq!(page.validate(today()), Err(Refusal::BlankPage));
    }

    #[test]
    fn any_past_day_can_be_written_for_and_no_day_to_come() {
        let mut page = Entry::blank(Day::parse("1660-01-01").expect("a date"), Mode::Free);
        page.text = "Blessed be God".into();
        assert_eq!(page.validate(today()), Ok(()));
        page.day = today().plus(1);
        assert_eq!(page.validate(today()), Err(Refusal::DayToCome));
    }

    #[test]
    fn three_words_can_be_picked_and_each_put_back() {
        let mut page = Entry::blank(today(), Mode::Free);
        for feeling in &Feeling::ALL[..4] {
            page.toggle_feeling(*feeling);
        }
        assert_eq!(page.feelings, Feeling::ALL[..3]);
        page.toggle_feeling(Feeling::ALL[1]);
        assert_eq!(page.feelings, [Feeling::ALL[0], Feeling::ALL[2]]);
    }
}
