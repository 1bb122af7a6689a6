//! Step 6, rebuilding trust: promises and what became of them, openness, hearing hurt (brief 3.9).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 5;

const TO: &[Word] = &[("them", "them"), ("child", "my child"), ("self", "myself"), ("other", "somebody else")];
const SIZES: &[Word] = &[("tiny", "tiny"), ("medium", "medium"), ("big", "big")];
/// The three words of the ledger (brief, S55).
pub const KINDS: &[Word] =
    &[("told", "telling it openly"), ("did", "doing it when I said"), ("again", "doing it again")];
pub const OUTCOMES: &[Word] = &[
    ("kept", "kept"),
    ("told_late", "late, and I said so before"),
    ("late", "late"),
    ("missed_told", "missed, and I said so first"),
    ("missed", "missed"),
    ("renegotiated", "renegotiated first"),
];
pub const PROMISE: Sheet = Sheet {
    slug: "promise",
    step: STEP,
    title: "Promises",
    lead: "Small promises, kept. They’re kept by doing, and told early where they can’t be.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("what", "What I’ll do", Kind::Lines).help("So plain that a camera could see it."),
                Field::new("to", "To whom", Kind::One(TO)),
                Field::new("by", "By which day, or from which day on", Kind::Day),
                Field::new("size", "How big is it?", Kind::One(SIZES)),
                Field::new("kind", "It’s about", Kind::One(KINDS)),
            ],
        ),
        Part::new(
            "What became of it",
            &[
                Field::new("outcome", "How did it go?", Kind::One(OUTCOMES)),
                Field::new("settled", "On which day?", Kind::Day),
                Field::new("after", "What did I learn?", Kind::Lines),
            ],
        ),
    ],
};

/// What broke, as the worksheet of step two names it.
pub const BROKEN: &[Word] = &[
    ("lie", "a lie"),
    ("money", "hidden money"),
    ("cheating", "cheating"),
    ("dishonesty", "emotional dishonesty"),
    ("private", "private things read or told"),
    ("promise", "a promise"),
    ("other", "something else"),
];
pub const OPENNESS: Sheet = Sheet {
    slug: "openness",
    step: STEP,
    title: "What I’m open about",
    lead: "Openness is something you give. If it’s taken by checking, it isn’t trust, on either side.",
    keeping: Keeping::One,
    parts: &[Part::new(
        "",
        &[
            Field::new("broken", "What did I break?", Kind::Any(BROKEN)),
            Field::new("asked", "What they asked for, in their words", Kind::Lines).help("Their pace counts, too."),
            Field::new("ended", "What I’ve ended, and how they can know", Kind::Lines),
            Field::new("answer", "What I’ll answer, however often", Kind::Lines),
            Field::new("visible", "What I offer to make visible, and for how long", Kind::Lines)
                .help("Agreed by both of you, with an end."),
            Field::new("private", "What stays private, said out loud", Kind::Lines),
        ],
    )],
};

const WORK: &[Word] =
    &[("me", "mostly me"), ("them", "mostly them"), ("both", "both of us"), ("unclear", "I can’t tell")];
pub const COUNT_ON: Sheet = Sheet {
    slug: "count_on",
    step: STEP,
    title: "This week",
    lead: "Trust is what they can predict about you. Once a week, two minutes.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("count_on", "What could they count on me for this week?", Kind::Line),
            Field::new("work", "Who did the work this week, in things a camera could see?", Kind::One(WORK)),
            Field::new("mine", "What I did, if anything", Kind::Line),
            Field::new("theirs", "What they did, as far as I saw", Kind::Line),
        ],
    )],
};

const NEEDED: &[Word] =
    &[("listening", "listening"), ("answer", "an answer"), ("action", "an action"), ("nothing", "nothing")];
const BACK: &[Word] = &[("yes", "yes"), ("not_yet", "not so far"), ("no_need", "no need")];
pub const HEARD: Sheet = Sheet {
    slug: "heard",
    step: STEP,
    title: "After they told me something hard",
    lead: "Their words first, as they said them. Then what happened in you.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("said", "What they said, in their words", Kind::Lines),
            Field::new("where", "Where I felt it", Kind::Line).help("Jaw, throat, chest, stomach, hands."),
            Field::new("first", "My first words", Kind::Lines),
            Field::new("now", "What I’d say now", Kind::Lines),
            Field::new("needed", "What did they need?", Kind::One(NEEDED)),
            Field::new("back", "Did I go back and say so?", Kind::One(BACK)),
        ],
    )],
};
