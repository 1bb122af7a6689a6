//! The sheets of all steps: what is asked, in which order, and how it can be answered (brief, section 3).

pub mod apologise;
pub mod decision;
pub mod grow;
pub mod healthy;
pub mod pause;
pub mod reach;
pub mod space;
pub mod understand;
pub mod words;

use crate::domain::sheet::Sheet;

/// Every sheet, in the order of the steps.
pub const ALL: &[&Sheet] = &[
    &space::CLEARER,
    &space::NO_AS_ANSWER,
    &space::MINE_TODAY,
    &space::MORNING,
    &space::EVENING,
    &understand::TIMELINE,
    &understand::COMMUNICATION,
    &understand::NEGLECT,
    &understand::DISTANCE,
    &understand::VALUES,
    &understand::VALUE,
    &understand::PATTERN,
    &understand::TRUST,
    &understand::BOTH_WILLING,
    &understand::LESSON,
    &understand::MEMORY,
    &grow::KEEP,
    &grow::ACTION,
    &grow::ACTION_LOG,
    &grow::BEFORE_NOW,
    &healthy::HEALTHY,
    &reach::PURPOSE,
    &reach::ANY_OUTCOME,
    &reach::HEAT,
    &reach::MESSAGE,
    &reach::REPLY_TREE,
    &apologise::APOLOGY,
    &apologise::APOLOGY_AFTER,
    &apologise::PROMISE,
    &decision::THEIRS,
    &decision::MINE,
    &decision::FIRST_HOURS,
    &decision::SAYING_IT,
    &decision::ROOM,
    &decision::WITHOUT_WE,
    &decision::COOLING,
    &decision::RITUAL,
    &decision::ROUTINE,
    &decision::ACCEPTANCE,
    &decision::MOVED_ON,
    &decision::MOVED_ON_AGAIN,
    &decision::WEEK,
];

#[cfg(test)]
mod tests;
