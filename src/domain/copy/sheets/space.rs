//! Step one, beside plan and card: what gets clearer, and a no (brief, S12 and S13).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 0;

pub const CLEARER: Sheet = Sheet {
    slug: "clearer",
    step: STEP,
    title: "What’s clearer this week",
    lead: "Two quiet lines, once a week.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("clearer", "What is clearer this week?", Kind::Lines),
            Field::new("not_known", "What do I still not know?", Kind::Lines),
        ],
    )],
};

const ACCEPT: &[Word] = &[("yes", "yes"), ("some_days", "on some days"), ("not_now", "not now")];
pub const NO_AS_ANSWER: Sheet = Sheet {
    slug: "no_as_answer",
    step: STEP,
    title: "A no",
    lead: "Asked now and then, because the answer moves.",
    keeping: Keeping::Repeated,
    parts: &[Part::new("", &[Field::new("accept", "Could I accept no for an answer?", Kind::One(ACCEPT))])],
};

/// Room that has nothing to do with them (brief, S14).
pub const MINE_TODAY: Sheet = Sheet {
    slug: "mine_today",
    step: STEP,
    title: "Three things today that have nothing to do with them",
    lead: "Small ones count. They don’t have to be done.",
    keeping: Keeping::Repeated,
    parts: &[Part::new("", &[Field::new("things", "Three things today", Kind::List(3))])],
};

/// An optional pair: a line in the morning, and how it was in the evening.
pub const MORNING: Sheet = Sheet {
    slug: "morning",
    step: STEP,
    title: "This morning",
    lead: "One line, if you like. It’s no promise.",
    keeping: Keeping::Repeated,
    parts: &[Part::new("", &[Field::new("intention", "What I’d like today to have in it", Kind::Line)])],
};
pub const EVENING: Sheet = Sheet {
    slug: "evening",
    step: STEP,
    title: "This evening",
    lead: "How the day was, in a number and a line.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("hard", "How hard was today?", Kind::Strength),
            Field::new("helped", "What carried you a little", Kind::Line),
        ],
    )],
};
