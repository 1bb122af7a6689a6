//! Step three: what stays, small actions, what was different (brief, 3.4).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Watch, Word};

const STEP: usize = 2;

pub const KEEP: Sheet = Sheet {
    slug: "keep",
    step: STEP,
    title: "What I’m keeping",
    lead: "This is for you. If it changes what anyone thinks of you, fine. If it doesn’t, it still counts.",
    keeping: Keeping::One,
    parts: &[Part::new("", &[Field::new("keep", "Three things about me I’m keeping", Kind::List(3))])],
};

const AREAS: &[Word] =
    &[("hobby", "a hobby"), ("emotions", "emotional skills"), ("body", "body"), ("talking", "communicating")];
const MOTIVE: &[Word] = &[("yes", "yes"), ("partly", "partly"), ("no", "no")];
pub const ACTION: Sheet = Sheet {
    slug: "action",
    step: STEP,
    title: "A small action",
    lead: "One to three a week. Three is plenty.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("area", "Which area is it?", Kind::One(AREAS)),
                Field::new("action", "What I’ll do", Kind::Line),
                Field::new("tiny", "Smallest version, two minutes", Kind::Line),
                Field::new("when", "When and where", Kind::Line).help("“After breakfast, I’ll …”"),
                Field::new("motive", "Would I still do this if they never found out?", Kind::One(MOTIVE))
                    .watch(Watch::Motive),
            ],
        ),
        Part::new(
            "If it gets hard",
            &[
                Field::new("obstacle", "What usually gets in the way?", Kind::Line),
                Field::new("plan_b", "Then I’ll", Kind::Line),
                Field::new("why_me", "What’s in it for me?", Kind::Lines),
            ],
        ),
        Part::new(
            "When it’s over",
            &[Field::new(
                "over",
                "Finished, or dropped",
                Kind::One(&[("finished", "finished"), ("dropped", "dropped")]),
            )],
        ),
    ],
};
pub const MOST_RUNNING: usize = 3;
pub const THREE_IS_PLENTY: &str = "Three is plenty. Finish or drop one first.";
/// Said where an action would not be worth it for its own sake.
pub const MOTIVE_NO: &str =
    "Thanks for being straight. What would make it worth it for you alone? If nothing comes, maybe swap it.";

const DONE: &[Word] = &[("done", "done"), ("tiny", "the tiny version"), ("not_today", "not today")];
pub const ACTION_LOG: Sheet = Sheet {
    slug: "action_log",
    step: STEP,
    title: "How it went",
    lead: "A gap doesn’t undo what you’ve built.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("action", "Which action", Kind::Line),
            Field::new("day", "Which day", Kind::Day),
            Field::new("done", "Did it happen?", Kind::One(DONE)),
            Field::new("note", "Anything to note?", Kind::Line),
        ],
    )],
};

pub const BEFORE_NOW: Sheet = Sheet {
    slug: "before_now",
    step: STEP,
    title: "Before and now",
    lead: "A moment that went differently. What would be different for anyone close to you?",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("day", "When was it?", Kind::Day),
            Field::new("before", "A moment when I’d normally", Kind::Lines),
            Field::new("now", "This time I", Kind::Lines),
            Field::new("gave", "What it cost or gave me", Kind::Lines),
            Field::new("lesson", "The lesson it belongs to, if any", Kind::Line),
        ],
    )],
};

/// Examples, eight or more for each area.
pub const EXAMPLES: [(&str, [&str; 8]); 4] = [
    (
        "hobby",
        [
            "Restart one thing you dropped while together",
            "One class, paid or free",
            "Cook one new dish a week",
            "A walk with a different end each Sunday",
            "Join something that meets weekly",
            "Mend one object",
            "Library card, one book in two weeks",
            "Learn three songs",
        ],
    ),
    (
        "emotions",
        [
            "Name one feeling by its exact word each day",
            "Wait ten minutes before answering when stirred up",
            "Ask for one thing directly each week",
            "Read one chapter on attachment or anger",
            "Notice jealousy, and write what it was protecting",
            "See a counsellor or a group",
            "Say “I was wrong” once this week without a “but”",
            "Sit with a bad mood for five minutes without fixing it",
        ],
    ),
    (
        "body",
        [
            "Ten minutes outside before noon",
            "A regular bedtime, five nights of seven",
            "Stretch while the kettle boils",
            "Two alcohol-free evenings",
            "Book the overdue check-up",
            "Eat one proper meal at a table",
            "Dance to one song",
            "Any movement your body allows, three times a week",
        ],
    ),
    (
        "talking",
        [
            "Reflect back what someone said before answering",
            "Start one hard talk with “when, I feel, I’d like”",
            "Let someone finish, count two, then speak",
            "Tell one friend what you’re actually feeling",
            "Say no once, kindly",
            "Thank someone for a specific thing",
            "Ask “do you want help or an ear?”",
            "Apologise small and fast for something small",
        ],
    ),
];
