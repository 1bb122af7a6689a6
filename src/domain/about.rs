//! What the person told on arrival (brief, section 3.0). All of it can be skipped and changed.

use super::choice::choices;
use super::day::Day;
use super::rest::Rest;
use super::validate::{self, Refusal};

choices! {
    /// "How did it end?"
    HowEnded { They = "they", Me = "me", Both = "both", Faded = "faded", Unsure = "unsure" }
}

choices! {
    /// "Anything to plan around?"
    Shape {
        Children = "children",
        Home = "home",
        Work = "work",
        Money = "money",
        Pet = "pet",
        Friends = "friends",
        Nothing = "none",
    }
}

choices! {
    /// "What are you hoping for right now?" Any answer is as good as another.
    Hope {
        Together = "together",
        Understand = "understand",
        Better = "better",
        LetGo = "let_go",
        Unsure = "unsure",
    }
}

choices! {
    /// The last card of arrival. It is never stored (brief, section 6.5).
    Unsafe { Yes = "yes", No = "no", Unsure = "unsure", RatherNot = "rather_not" }
}

/// How many words to act by, and how many people, can be named.
pub const MOST_WORDS: usize = 3;
pub const MOST_PEOPLE: usize = 3;

/// Answers of the arrival, as they stand now.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct About {
    /// A letter or a made-up name for the person who is missed. Never a number, address or account.
    pub nickname: String,
    /// The person’s own first name, for writing about oneself from a distance.
    pub own_name: String,
    pub how_ended: Option<HowEnded>,
    pub when_ended: Option<Day>,
    pub shape: Vec<Shape>,
    /// Up to [`MOST_WORDS`] words to act by, whatever happens.
    pub values: Vec<String>,
    /// First names of up to [`MOST_PEOPLE`] people to turn to.
    pub people: Vec<String>,
    /// The cards were gone through, or "just look around" was chosen.
    pub arrived: bool,
    pub rest: Rest,
}

impl About {
    /// Trims what was typed and drops what is empty.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.nickname = self.nickname.trim().to_owned();
        self.own_name = self.own_name.trim().to_owned();
        for list in [&mut self.values, &mut self.people] {
            for word in list.iter_mut() {
                *word = word.trim().to_owned();
            }
            list.retain(|word| !word.is_empty());
        }
        self.values.truncate(MOST_WORDS);
        self.people.truncate(MOST_PEOPLE);
        if self.shape.contains(&Shape::Nothing) {
            self.shape.retain(|shape| *shape == Shape::Nothing);
        }
        self
    }

    /// # Errors
    /// A name that is a number, an address or an account; one longer than a name; an ending in the
    /// future.
    pub fn validate(&self, today: Day) -> Result<(), Refusal> {
        validate::name(&self.nickname)?;
        validate::name(&self.own_name)?;
        self.values.iter().chain(&self.people).try_for_each(|word| validate::name(word))?;
        if self.when_ended.is_some_and(|day| day > today) {
            return Err(Refusal::EndToCome);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-11-23").expect("a date")
    }

    #[test]
    fn nothing_answered_is_fine() {
        assert_eq!(About::default().validate(today()), Ok(()));
    }

    #[test]
    fn a_number_an_address_and_an_account_are_not_taken_as_a_name() {
        for name in
            ["+44 7700 900123", "robin@example.org", "@robin", "https://x.example/robin", "robin.example.com/me"]
        {
            let about = About { nickname: name.into(), ..About::default() };
            assert_eq!(about.validate(today()), Err(Refusal::LooksLikeContact), "{name}");
        }
        for name in ["R", "Robin", "R. from 2019", "Zoë", "ر", "the tall one"] {
            let about = About { nickname: name.into(), ..About::default() };
            assert_eq!(about.validate(today()), Ok(()), "{name}");
        }
    }

    #[test]
    fn tidying_keeps_three_and_drops_blanks() {
        let words = ["kind", " ", "calm ", "brave", "free"].map(String::from).to_vec();
        let about = About { values: words, ..About::default() }.tidy();
        assert_eq!(about.values, ["kind", "calm", "brave"]);
    }

    #[test]
    fn none_of_these_stands_alone() {
        let about = About { shape: vec![Shape::Pet, Shape::Nothing], ..About::default() }.tidy();
        assert_eq!(about.shape, [Shape::Nothing]);
    }

    #[test]
    fn an_ending_in_the_future_is_asked_about() {
        let about = About { when_ended: Some(today().plus(1)), ..About::default() };
        assert_eq!(about.validate(today()), Err(Refusal::EndToCome));
    }
}
