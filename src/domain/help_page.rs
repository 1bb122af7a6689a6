//! The pages under help, described as data (brief, section 6): one loop draws them all.
//!
//! What is answered on them is kept nowhere. A rule looks at the answers as they stand and says what is shown.

use super::choice::{Choice, choices};
use super::help::Kind;
use super::path::RedLine;

choices! {
    /// A page under help, by its address.
    Topic {
        Now = "now",
        Fear = "fear",
        Pursuit = "pursuit",
        Own = "own",
        Closed = "closed",
        Lines = "lines",
    }
}

choices! {
    /// What can be said to a plain question. Leaving it open is fine, too.
    Said { Yes = "yes", Unsure = "unsure", No = "no" }
}

/// Looks at the answers by their slugs, in the order of the questions; an open one is empty.
pub type Rule = fn(&[String]) -> bool;

/// A place outside help that a page leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    Today,
    Write,
    Pause,
    Help(Topic),
}

/// A piece of a page.
#[derive(Debug, Clone, Copy)]
pub enum Block {
    /// Begins a part of its own.
    Title(&'static str),
    Text(&'static str),
    List(&'static [&'static str]),
    /// The questions of the page.
    Questions,
    /// Said as soon as the rule holds, to listeners as well.
    Say(Rule, &'static str),
    /// Shown while the rule holds.
    When(Rule, &'static [Self]),
    /// Numbers of the chosen region, these kinds in this order; all of them where none is named.
    Numbers(&'static [Kind]),
    /// First names that the person gave.
    People,
    /// Hides the rest of the app.
    Alone,
    /// Closing help with contact for one's own sake, and being safe again.
    Crisis,
    /// How often they reached out, where that was a lot.
    Times,
    /// Every red line, with what can be done about it.
    RedLines,
    Door(Door, &'static str),
}

/// A page.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    pub title: &'static str,
    pub lead: &'static str,
    pub questions: &'static [&'static str],
    pub blocks: &'static [Block],
}

/// Where to read on about a red line.
pub fn about(line: RedLine) -> Topic {
    match line {
        RedLine::Crisis => Topic::Now,
        RedLine::Fear => Topic::Fear,
        RedLine::Pursuit | RedLine::TurningUp | RedLine::Blocked | RedLine::AskedForNone => Topic::Pursuit,
        RedLine::Order | RedLine::SomeoneNew | RedLine::ChildrensChannel => Topic::Closed,
    }
}

fn is(answers: &[String], place: usize, said: Said) -> bool {
    answers.get(place).is_some_and(|answer| answer == said.slug())
}

/// “Yes” and “not sure” count alike: nobody has to be certain (brief, 6.5).
fn may_be(answers: &[String], place: usize) -> bool {
    is(answers, place, Said::Yes) || is(answers, place, Said::Unsure)
}

/// Places of the questions of the page on fear that another page follows from.
const OWN_ACTS: usize = 4;
const DANGER: usize = 5;

/// Something on the page on fear was a yes or not sure.
pub fn something_was(answers: &[String]) -> bool {
    (0..answers.len()).any(|place| may_be(answers, place))
}

/// Somebody may be in danger now.
pub fn danger_now(answers: &[String]) -> bool {
    may_be(answers, DANGER)
}

/// They have been the one who hurt or frightened.
pub fn own_acts(answers: &[String]) -> bool {
    is(answers, OWN_ACTS, Said::Yes)
}

/// The lines for one’s own acts come first; not while somebody is in danger.
pub fn own_first(answers: &[String]) -> bool {
    own_acts(answers) && !danger_now(answers)
}

pub fn others_first(answers: &[String]) -> bool {
    !own_first(answers)
}

/// “Are you safe for the next hour?” was a yes.
pub fn is_safe(answers: &[String]) -> bool {
    is(answers, 0, Said::Yes)
}

/// It was a no, or not sure.
pub fn is_not_safe(answers: &[String]) -> bool {
    is(answers, 0, Said::No) || is(answers, 0, Said::Unsure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::copy::help_pages::{PAGES, of};

    fn answers(given: &[(usize, Said)]) -> Vec<String> {
        let mut answers = vec![String::new(); 6];
        for (place, said) in given {
            said.slug().clone_into(&mut answers[*place]);
        }
        answers
    }

    #[test]
    fn a_yes_and_not_sure_open_the_same_words_and_a_no_does_not() {
        for place in 0..6 {
            for said in [Said::Yes, Said::Unsure] {
                assert!(something_was(&answers(&[(place, said)])), "{place} {said:?}");
            }
            assert!(!something_was(&answers(&[(place, Said::No)])), "{place}");
        }
        assert!(!something_was(&answers(&[])), "nothing has to be answered");
    }

    #[test]
    fn own_acts_lead_unless_somebody_is_in_danger() {
        assert!(own_first(&answers(&[(OWN_ACTS, Said::Yes)])));
        assert!(others_first(&answers(&[(OWN_ACTS, Said::Unsure)])));
        for danger in [Said::Yes, Said::Unsure] {
            assert!(others_first(&answers(&[(OWN_ACTS, Said::Yes), (DANGER, danger)])), "{danger:?}");
        }
        assert!(own_first(&answers(&[(OWN_ACTS, Said::Yes), (DANGER, Said::No)])));
    }

    #[test]
    fn only_a_yes_is_safe_for_the_next_hour() {
        let safe = |said| (is_safe(&answers(&[(0, said)])), is_not_safe(&answers(&[(0, said)])));
        assert_eq!([Said::Yes, Said::Unsure, Said::No].map(safe), [(true, false), (false, true), (false, true)]);
        assert_eq!((is_safe(&answers(&[])), is_not_safe(&answers(&[]))), (false, false));
    }

    #[test]
    fn the_questions_that_rules_look_at_stand_where_they_look() {
        let page = of(Topic::Fear);
        assert!(page.questions[OWN_ACTS].starts_with("Have you been the one"));
        assert!(page.questions[DANGER].starts_with("Is anyone in danger"));
        assert_eq!(of(Topic::Now).questions.len(), 1);
    }

    fn has_numbers(blocks: &[Block]) -> bool {
        blocks.iter().any(|block| match block {
            Block::Numbers(_) => true,
            Block::When(_, inside) => has_numbers(inside),
            _ => false,
        })
    }

    #[test]
    fn every_page_about_danger_has_numbers_and_every_topic_a_page() {
        assert_eq!(PAGES.len(), Topic::ALL.len());
        for topic in Topic::ALL {
            assert!(*topic == Topic::Closed || has_numbers(of(*topic).blocks), "{topic:?}");
        }
    }

    #[test]
    fn every_red_line_leads_to_help() {
        assert_eq!(
            [RedLine::Crisis, RedLine::Fear, RedLine::Pursuit].map(about),
            [Topic::Now, Topic::Fear, Topic::Pursuit]
        );
    }
}
