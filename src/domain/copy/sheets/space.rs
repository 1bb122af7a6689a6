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
