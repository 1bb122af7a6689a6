//! Step 5, an apology: whether they would want one, its parts, and what came of it (brief 3.8).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const CONSENT: &[Word] = &[
    ("asked", "yes, they asked for one"),
    ("listen", "they said they’d listen"),
    ("unknown", "I don’t know"),
    ("no_contact", "they asked for no contact"),
];
const HEARD: &[Word] = &[("yes", "yes"), ("not_yet", "not yet")];

/// The parts of the text itself, in the order in which they are joined. A change and a repair can become promises.
pub const SLOTS: [Field; 8] = [
    Field::new("regret", "Say sorry plainly.", Kind::Lines),
    Field::new("own", "Say it was you. “I” and a verb, no “but”.", Kind::Lines),
    Field::new("specific", "What exactly? One time, one thing.", Kind::Lines),
    Field::new("impact", "What may it have been like for them?", Kind::Lines)
        .help("Keep it tentative, unless they’ve told you."),
    Field::new("why", "A reason, if you like", Kind::Lines).help("A reason is fine if it doesn’t ask to be let off."),
    Field::new("change", "What are you already doing differently, since when?", Kind::Lines),
    Field::new("repair", "Is there something you can put right, that they’d want?", Kind::Lines)
        .help("Offer, don’t insist."),
    Field::new("free", "Let them off answering and forgiving.", Kind::Lines),
];

pub const APOLOGY: Sheet = Sheet {
    slug: "apology",
    step: 4,
    title: "An apology",
    lead: "What you did, what it may have cost them, and what you’ve started to change. It stays here unless they want it.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "Before the words",
            &[
                Field::new("consent", "Would they want to hear an apology from you?", Kind::One(CONSENT)),
                Field::new("heard", "Have they been able to say how it was for them?", Kind::One(HEARD)),
                Field::new("care", "One thing I care about, and one time I lived up to it", Kind::Lines),
            ],
        ),
        Part::new("The words", &SLOTS),
    ],
};

const HOW: &[Word] = &[
    ("said", "said to them"),
    ("kept", "written, and kept here"),
    ("left_out", "left out, because they didn’t want it"),
];
pub const APOLOGY_AFTER: Sheet = Sheet {
    slug: "apology_after",
    step: 4,
    title: "After the apology",
    lead: "Done is not the same as forgiven. They may need time, or say nothing.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("how", "What became of it?", Kind::One(HOW)),
            Field::new("said_back", "What did they say back, in their words?", Kind::Lines),
            Field::new("defended", "Did I defend myself? Where?", Kind::Lines),
            Field::new("asked_for", "What did they ask for?", Kind::Lines),
            Field::new("first_promise", "What’s my first kept promise, this week?", Kind::Line),
        ],
    )],
};
