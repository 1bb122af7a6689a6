//! Step nine: their decision and mine, letting go, when they’ve moved on, and the week (brief, 3.12 and 3.13).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 8;

const fn one(slug: &'static str, title: &'static str, lead: &'static str, parts: &'static [Part]) -> Sheet {
    Sheet { slug, step: STEP, title, lead, keeping: Keeping::One, parts }
}

pub const THEIRS: Sheet = Sheet {
    slug: "their_decision",
    step: STEP,
    title: "Their decision",
    lead: "This part isn’t yours to decide. Unclear is allowed, and means no for now.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("words", "What they said, in their words", Kind::Lines),
            Field::new("day", "When", Kind::Day),
            Field::new("how", "How I know", Kind::Line),
        ],
    )],
};

pub const CHOICES: &[Word] = &[
    ("reach_out", "reach out once"),
    ("keep_quiet", "keep the quiet"),
    ("go_slowly", "keep going slowly"),
    ("let_go", "let go"),
    ("later", "decide later"),
];
pub const MINE: Sheet = Sheet {
    slug: "my_decision",
    step: STEP,
    title: "My decision",
    lead: "For the way you lean towards: what it gives and what it costs.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("gains", "What I’d gain, and others", Kind::Lines),
            Field::new("losses", "What I’d lose, and others", Kind::Lines),
            Field::new("of_myself", "What I’d think of myself", Kind::Lines),
            Field::new("respected", "What people I respect would think", Kind::Lines),
            Field::new("by_nothing", "Which one am I choosing by doing nothing?", Kind::One(CHOICES)),
            Field::new("friend", "What would I tell a friend?", Kind::Lines),
            Field::new("three_words", "Which fits my three words?", Kind::One(CHOICES)),
            Field::new("choice", "My choice", Kind::One(CHOICES)),
            Field::new("review", "When I’ll look at it again", Kind::Day),
            Field::new("change_mind", "What would change my mind by then", Kind::Lines),
        ],
    )],
};

pub const FIRST_HOURS: Sheet = one(
    "letgo_first",
    "The first three days",
    "Small and practical. You can put this down. It doesn’t mean it didn’t matter.",
    &[Part::new(
        "",
        &[
            Field::new("with", "Who I’m with tonight", Kind::Line),
            Field::new("eat", "What I’ll eat", Kind::Line),
            Field::new("work", "What work needs to know", Kind::Line),
            Field::new("phone", "Where the phone sleeps", Kind::Line),
            Field::new("told", "One person I’ve told", Kind::Line),
            Field::new("wont", "What I won’t do", Kind::Line),
        ],
    )],
);
pub const SAYING_IT: Sheet = one(
    "letgo_say",
    "Saying it",
    "In your own words, for nobody but you.",
    &[Part::new(
        "",
        &[
            Field::new("ended", "What ended", Kind::Lines),
            Field::new("keep", "What was good, and I keep", Kind::Lines),
            Field::new("set_down", "What hurt, and I set down", Kind::Lines),
            Field::new("miss", "What I’ll miss", Kind::Lines),
            Field::new("wont_miss", "What I won’t", Kind::Lines),
            Field::new("did_well", "What I did well", Kind::Lines),
            Field::new("differently", "What I’d do differently with anyone", Kind::Lines),
        ],
    )],
);
const ROOM_WAYS: &[Word] = &[
    ("photos", "photos are in a sealed folder"),
    ("gifts", "gifts are in a box with a friend"),
    ("accounts", "shared accounts are ended"),
];
pub const ROOM: Sheet = one(
    "letgo_room",
    "Making room",
    "One thing at a time.",
    &[Part::new(
        "",
        &[
            Field::new("done", "What’s done so far", Kind::Any(ROOM_WAYS)),
            Field::new("places", "Places to take back, one a month, with someone else", Kind::List(6)),
            Field::new("dates", "Dates on the calendar, and the plan for each", Kind::List(6)),
        ],
    )],
);
pub const WITHOUT_WE: Sheet = one(
    "letgo_who",
    "Who I am without “we”",
    "Three parts kept, two brought back, one new.",
    &[Part::new(
        "",
        &[
            Field::new("kept", "Three parts of me I kept", Kind::List(3)),
            Field::new("back", "Two I’m bringing back", Kind::List(2)),
            Field::new("new", "One that’s new", Kind::Line),
        ],
    )],
);
pub const COOLING: Sheet = one(
    "letgo_cool",
    "Cooling it down",
    "Optional, and it can sour the mood for an hour. Have something pleasant ready for straight after.",
    &[Part::new(
        "",
        &[
            Field::new("didnt_work", "Three true things that didn’t work for me", Kind::List(3)),
            Field::new("pleasant", "One pleasant thing straight after", Kind::Line),
        ],
    )],
);
const RITUALS: &[Word] = &[
    ("aloud", "read the unsent letter aloud, alone, and seal it"),
    ("paper", "write it on paper, then tear it up or bury it"),
    ("walk", "walk a route to its end and say one sentence"),
    ("stone", "put a stone down somewhere"),
    ("meal", "cook the meal you’d been saving"),
    ("last_line", "write the last line, and put the letter away for a year"),
];
pub const RITUAL: Sheet = one(
    "letgo_ritual",
    "A closing ritual",
    "No part of a ritual involves them.",
    &[Part::new(
        "",
        &[
            Field::new("ritual", "Which one fits you?", Kind::One(RITUALS)),
            Field::new("when", "When", Kind::Day),
            Field::new("after", "How it was", Kind::Lines),
        ],
    )],
);
pub const ROUTINE: Sheet = one(
    "letgo_routine",
    "A new routine",
    "Two weekly things with people, one with your hands, one that’s new.",
    &[Part::new(
        "",
        &[
            Field::new("people", "Two things a week with people", Kind::List(2)),
            Field::new("hands", "One with your hands", Kind::Line),
            Field::new("new", "One that’s new", Kind::Line),
        ],
    )],
);

const SO_FAR: &[Word] = &[("true", "true"), ("getting_there", "getting there"), ("not_yet", "not yet")];
pub const ACCEPTANCE: Sheet = Sheet {
    slug: "acceptance",
    step: STEP,
    title: "How letting go goes",
    lead: "Once a month. There’s no date for any of this.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("check", "I don’t check on them.", Kind::One(SO_FAR)),
            Field::new("rehearse", "I’ve stopped rehearsing the conversation.", Kind::One(SO_FAR)),
            Field::new("name", "I can hear their name.", Kind::One(SO_FAR)),
            Field::new("wish", "I can wish them well without wanting an answer.", Kind::One(SO_FAR)),
            Field::new("plan", "I’ve made a plan past next month.", Kind::One(SO_FAR)),
        ],
    )],
};

const KNOW: &[Word] = &[
    ("told", "they told me"),
    ("friend", "a friend told me"),
    ("online", "I saw it online"),
    ("guessing", "I’m guessing"),
];
pub const GUESSING: &str = "Then it may not be so. Either way, the next step is the same: stop looking.";
pub const MOVED_ON: Sheet = one(
    "moved_on",
    "They’ve moved on",
    "What you can do is stop watching, let yourself grieve, and build your side.",
    &[Part::new(
        "",
        &[
            Field::new("know", "How do I know?", Kind::One(KNOW)),
            Field::new("stop", "What I’d need to stop watching", Kind::List(5)),
            Field::new("if_then", "When I want to look, I’ll", Kind::Lines),
            Field::new("harsh", "What does it say about me, in the harsh version?", Kind::Lines),
            Field::new("fairer", "What’s a fairer version?", Kind::Lines),
            Field::new("none_of_mine", "What might be true and none of my business?", Kind::Lines),
        ],
    )],
);
const STILL: &[Word] = &[("still", "still with them"), ("ended", "ended"), ("dont_know", "I don’t know")];
pub const MOVED_ON_AGAIN: Sheet = Sheet {
    slug: "moved_on_again",
    step: STEP,
    title: "Thirty days later",
    lead: "Only what you know without looking.",
    keeping: Keeping::Repeated,
    parts: &[Part::new("", &[Field::new("now", "How is it now?", Kind::One(STILL))])],
};

pub const TOGETHER: Sheet = one(
    "together",
    "Together again, differently",
    "Both of you said it, each in their own words. It can be taken slowly from here, too.",
    &[
        Part::new(
            "",
            &[
                Field::new("i_said", "What I said", Kind::Lines),
                Field::new("i_day", "When", Kind::Day),
                Field::new("they_said", "What they said, in their words", Kind::Lines),
                Field::new("they_day", "When did they say it?", Kind::Day),
            ],
        ),
        Part::new(
            "From here on",
            &[
                Field::new("different", "What, exactly, is different now?", Kind::Lines)
                    .help("In things a camera could see."),
                Field::new("keep_doing", "What we keep doing", Kind::List(5)),
            ],
        ),
    ],
);

/// The page that closes the book, at either ending.
pub const BOOK: Sheet = one(
    "book",
    "Closing the book",
    "A page in your own words. It closes what was written here, and can be opened again.",
    &[Part::new(
        "",
        &[
            Field::new("was", "What this time was", Kind::Lines),
            Field::new("learned", "What I take along", Kind::Lines),
            Field::new("thanks", "Whom I thank, and for what", Kind::Lines),
            Field::new("did_well", "What I’m glad I did, or didn’t do", Kind::Lines),
            Field::new("last_line", "The last line", Kind::Line),
        ],
    )],
);

/// The same five questions at days 1, 14, 30, 60 and 90.
pub const THEN_NOW: Sheet = Sheet {
    slug: "then_now",
    step: STEP,
    title: "Then and now",
    lead: "The same five questions on days 1, 14, 30, 60 and 90. One sentence each is enough.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("today", "How is it today?", Kind::Line),
            Field::new("miss", "What do I miss most?", Kind::Line),
            Field::new("think", "What do I think about most?", Kind::Line),
            Field::new("part", "What was my part, as I see it today?", Kind::Line),
            Field::new("want", "What do I want most for the next month?", Kind::Line),
        ],
    )],
};

pub const WEEK: Sheet = Sheet {
    slug: "week",
    step: STEP,
    title: "The week",
    lead: "Ten minutes, the same questions each week. Leave any of them out.",
    keeping: Keeping::Repeated,
    parts: &[Part::new(
        "",
        &[
            Field::new("clearer", "What’s clearer?", Kind::Lines),
            Field::new("not_known", "What do I still not know?", Kind::Lines),
            Field::new("patience", "Where did I wait well?", Kind::Lines),
            Field::new("reflection", "What did I see about my part?", Kind::Lines),
            Field::new("change", "What did I do differently?", Kind::Lines),
            Field::new("elsewhere", "Where else did it show?", Kind::Lines)
                .help("Work, friends, family, sleep, money, with myself."),
            Field::new("hoping", "What does hoping look like this week?", Kind::Lines),
            Field::new("leaned", "Who did I lean on?", Kind::Line),
            Field::new("kind", "One kind thing for next week", Kind::Line),
        ],
    )],
};
