//! The sheets of all steps: what is asked, in which order, and how it can be answered (brief, section 3).

pub mod apologise;
pub mod decision;
pub mod grow;
pub mod healthy;
pub mod pause;
pub mod reach;
pub mod slowly;
pub mod space;
pub mod talk;
pub mod trust;
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
    &trust::PROMISE,
    &trust::OPENNESS,
    &trust::COUNT_ON,
    &trust::HEARD,
    &talk::MAP,
    &talk::TALK,
    &talk::LISTENING,
    &talk::DEBRIEF,
    &slowly::TIME,
    &slowly::RUNG,
    &slowly::PACE,
    &slowly::DREW_ME,
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
    &decision::TOGETHER,
    &decision::BOOK,
    &decision::WEEK,
    &decision::THEN_NOW,
];

#[cfg(test)]
mod tests;
