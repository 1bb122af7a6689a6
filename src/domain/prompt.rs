//! Prompts: questions to write on, by where somebody stands and what they feel (brief, section 3.14).

use super::copy::prompts::{Asked, PROMPTS};
use super::feeling::Feeling;
use super::journal::Journal;
use super::order::by_key;
use super::path::State;
use super::rumination::{Rule, said};
use super::{Stamp, rumination};

/// One of the sixty, by its place in the brief. It is stored as its number there, 1 to 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prompt(u8);

/// What a prompt for exactly where somebody stands is worth, beside one for the same step.
const HERE: i64 = 2;
const SAME_STEP: i64 = 1;
/// What a prompt for what was felt is worth.
const MOOD: i64 = 3;

impl Prompt {
    /// The prompt with this number, 1 to 60.
    pub fn numbered(number: u64) -> Option<Self> {
        let number = u8::try_from(number).ok()?;
        (1..=PROMPTS.len()).contains(&usize::from(number)).then(|| Self(number - 1))
    }

    pub fn number(self) -> u64 {
        u64::from(self.0) + 1
    }

    pub fn all() -> impl Iterator<Item = Self> {
        (1..=60).filter_map(Self::numbered)
    }

    fn asked(self) -> &'static Asked {
        &PROMPTS[usize::from(self.0)]
    }

    /// Where on the way it belongs.
    pub fn state(self) -> State {
        self.asked().state
    }

    /// The question, to somebody with this first name; without one it is asked of “I”.
    pub fn words(self, first: &str) -> String {
        self.asked().words.replace("{first}", if first.is_empty() { "I" } else { first })
    }

    fn is_for(self, feeling: Feeling) -> bool {
        let family = feeling.family_name();
        self.asked().moods.split(", ").any(|mood| mood == feeling.word() || mood.eq_ignore_ascii_case(family))
    }
}

/// Prompts in the order in which they are offered at `now` to somebody who stands at `state` and felt this: those
/// for the place and the feeling first, and among equals another one every day. While writing goes round in
/// circles none that digs is offered.
pub fn offered(journal: &Journal, state: State, feelings: &[Feeling], now: Stamp) -> Vec<Prompt> {
    let blank = rumination::Draft { id: None, text: "" };
    let is_heavy = said(journal, blank, now).iter().any(|seen| seen.rule() == Rule::Heavier);
    let turn = now.day.epoch_day();
    let fits = |prompt: &Prompt| {
        let place = match prompt.state() {
            here if here == state => HERE,
            other if other.step() == state.step() => SAME_STEP,
            _ => 0,
        };
        let mood = if feelings.iter().any(|feeling| prompt.is_for(*feeling)) { MOOD } else { 0 };
        // Seven and sixty have no divisor in common, so none shares its place with another.
        let today = ((i64::from(prompt.0) + turn) * 7).rem_euclid(60);
        -(place + mood) * 64 + today
    };
    by_key(Prompt::all().filter(|prompt| !(is_heavy && prompt.asked().digs)).collect(), fits)
}

/// The one for `turn`, counted from 0; after the last comes the first again.
pub fn nth(offered: &[Prompt], turn: usize) -> Option<Prompt> {
    offered.get(turn.checked_rem(offered.len())?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice;
    use crate::domain::entry::{After, Entry, Mode};
    use crate::domain::{Event, Id, Record};

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    fn feeling(word: &str) -> Feeling {
        Feeling::from_slug(word).expect("a feeling")
    }

    #[test]
    fn there_are_sixty_with_the_numbers_of_the_brief() {
        assert_eq!(Prompt::all().count(), 60);
        assert_eq!((Prompt::numbered(0), Prompt::numbered(61)), (None, None));
        let last = Prompt::numbered(60).expect("the last");
        assert_eq!(
            (last.number(), last.words("")),
            (60, "One good wish for them that costs me nothing to leave unsent.".into())
        );
    }

    #[test]
    fn the_first_one_offered_is_for_where_they_stand_and_what_they_feel() {
        let now = at("2026-04-09T20:30:00+00:00");
        let journal = Journal::default();
        let first = offered(&journal, State::Grow, &[feeling("restless")], now)[0];
        assert_eq!(first.number(), 24);
        // Grieving is asked about under Decide and under Let go; the place decides.
        assert_eq!(offered(&journal, State::LetGo, &[feeling("grieving")], now)[0].number(), 54);
        assert_eq!(offered(&journal, State::Decide, &[feeling("grieving")], now)[0].number(), 52);
    }

    #[test]
    fn a_family_counts_for_each_of_its_words() {
        assert!(Prompt::numbered(3).expect("for the lonely").is_for(feeling("unseen")));
        assert!(!Prompt::numbered(3).expect("for the lonely").is_for(feeling("bitter")));
    }

    #[test]
    fn another_day_begins_with_another_prompt_and_the_row_begins_anew_after_its_end() {
        let journal = Journal::default();
        let first = |now| offered(&journal, State::Space, &[], at(now));
        assert_ne!(first("2026-04-09T12:00:00+00:00")[0], first("2026-04-10T12:00:00+00:00")[0]);
        let all = first("2026-04-09T12:00:00+00:00");
        assert_eq!((nth(&all, 0), nth(&all, 60)), (Some(all[0]), Some(all[0])));
        assert_eq!(nth(&[], 3), None);
    }

    #[test]
    fn none_that_digs_is_offered_while_writing_goes_round_in_circles() {
        let heavy = |n: u8, on: &str| {
            let made = at(&format!("{on}T12:00:00+00:00"));
            let entry = Entry { after: Some(After::Heavier), ..Entry::blank(made.day, Mode::Free) };
            Record::new(Id::from_random([n; 8]), made, Event::Entry(entry))
        };
        let now = at("2026-04-09T20:30:00+00:00");
        let journal = Journal::of(vec![heavy(1, "2026-04-08"), heavy(2, "2026-04-09")]);
        let digs = |journal: &Journal| {
            offered(journal, State::Reflect, &[], now).iter().filter(|prompt| prompt.asked().digs).count()
        };
        assert_eq!(digs(&journal), 0);
        assert!(digs(&Journal::default()) > 10);
    }

    #[test]
    fn a_name_stands_in_the_question_from_a_distance() {
        let prompt = Prompt::numbered(20).expect("from a distance");
        assert_eq!(prompt.words("Mara"), "What was Mara hoping would happen each time Mara went quiet?");
        assert_eq!(prompt.words(""), "What was I hoping would happen each time I went quiet?");
    }

    #[test]
    fn every_mood_is_a_feeling_of_ours_but_for_two_of_the_brief() {
        let known = |mood: &str| {
            Feeling::ALL
                .iter()
                .any(|feeling| feeling.word() == mood || feeling.family_name().eq_ignore_ascii_case(mood))
        };
        let unknown: Vec<_> =
            PROMPTS.iter().flat_map(|asked| asked.moods.split(", ")).filter(|mood| !known(mood)).collect();
        assert_eq!(unknown, ["raw", "raw", "confused", "confused"]);
    }
}
