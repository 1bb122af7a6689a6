//! Step two: a timeline, six worksheets, what both are willing to do, lessons, and memories (brief, 3.3).

use super::trust::BROKEN;
use super::words::{AROUND, BENDS, DECENT, LEAVE, MY_PART, SO, TENSE, THEIR_PART};
use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Watch, Word};

const STEP: usize = 1;

/// What closes every worksheet: three columns with the own part last, and what to take along and put down.
const COLUMNS: Part = Part::abreast("Three columns", &[AROUND, THEIR_PART, MY_PART]);
const CLOSING: Part = Part::new("To close", &[SO, LEAVE]);
const FIRST: Part = Part::new("Before you look at the hard part", &[DECENT]);

const fn worksheet(slug: &'static str, title: &'static str, lead: &'static str, parts: &'static [Part]) -> Sheet {
    Sheet { slug, step: STEP, title, lead, keeping: Keeping::One, parts }
}

const POINTS: &[Word] = &[
    ("good_start", "a good start"),
    ("first_strain", "first strain"),
    ("turning_point", "turning point"),
    ("last_months", "last months"),
    ("the_end", "the end"),
];
pub const TIMELINE: Sheet = Sheet {
    slug: "timeline",
    step: STEP,
    title: "The timeline",
    lead: "Five points are enough: a good start, the first strain, a turning point, the last months, the end.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("point", "Which point is this?", Kind::One(POINTS)),
            Field::new("happened", "What happened?", Kind::Lines),
            Field::new("around", "What was going on around us?", Kind::Lines)
                .help("Work, money, family, health, distance, a baby, a move."),
            Field::new("needed", "What did I need and not say?", Kind::Lines),
        ],
    )],
};

pub const COMMUNICATION: Sheet = worksheet(
    "communication",
    "When talking broke down",
    "How talks went, and how one of them could begin today.",
    &[
        FIRST,
        Part::later(
            "What happened when we talked",
            &[
                Field::new("not_talking", "What did we keep not talking about?", Kind::Lines),
                Field::new("tense_me", "When it got tense, what did I usually do?", Kind::Any(TENSE)),
                Field::new("tense_them", "What did they usually do, as I saw it?", Kind::Any(TENSE)),
                Field::new("wrong_talk", "One real talk that went wrong. First sentence, last sentence.", Kind::Lines),
                Field::new("soft_start", "How would I start that sentence today?", Kind::Lines)
                    .help("One way: “When … happens, I feel …, and I’d like …”"),
                Field::new("heard", "Did I know when they felt heard? How?", Kind::Lines),
                Field::new("calm_place", "Which topics need a calm place and a set time?", Kind::Lines),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

const STOPPED: &[Word] = &[
    ("time", "time"),
    ("touch", "touch"),
    ("questions", "questions"),
    ("help", "help at home"),
    ("fun", "fun"),
    ("thanks", "thanks"),
    ("plans", "plans"),
    ("showing_up", "showing up"),
];
pub const NEGLECT: Sheet = worksheet(
    "neglect",
    "What stopped happening",
    "Small things that fell away, on both sides.",
    &[
        FIRST,
        Part::later(
            "What fell away",
            &[
                Field::new("stopped", "What stopped happening that used to happen?", Kind::Any(STOPPED)),
                Field::new("chose_else", "When did I choose something else over us? Name two times.", Kind::Lines),
                Field::new("they_asked", "What did they ask for more than once?", Kind::Lines),
                Field::new("i_asked", "What did I ask for more than once?", Kind::Lines),
                Field::new("best_hours", "What got my best hours?", Kind::Lines),
                Field::new("stretched", "What was I tired or stretched by?", Kind::Lines),
                Field::new("keep_doing", "One small thing I could keep doing for anyone I love", Kind::Lines),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

const IN_PLACE: &[Word] = &[
    ("work", "work"),
    ("phone", "phone"),
    ("others", "other people"),
    ("alcohol", "alcohol"),
    ("busy", "being busy"),
    ("fine", "being fine"),
];
pub const DISTANCE: Sheet = worksheet(
    "distance",
    "When we grew distant",
    "Feelings that were kept back, and when it was easier.",
    &[
        FIRST,
        Part::later(
            "Keeping things back",
            &[
                Field::new("when", "When did I start keeping feelings to myself?", Kind::Lines),
                Field::new("risky", "What felt too risky to say?", Kind::Lines),
                Field::new("in_place", "What did I do in place of saying it?", Kind::Any(IN_PLACE)),
                Field::new("their_chair", "How might it have looked from their chair?", Kind::Lines)
                    .help("“It may have looked like …” is as far as we can know."),
                Field::new("closest", "When did I feel closest, and what was different?", Kind::Lines),
                Field::new("seen_upset", "Who have I ever let see me upset?", Kind::Lines),
                Field::new("early_small", "A feeling I could say early and small", Kind::Lines),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

pub const VALUES: Sheet = worksheet(
    "values",
    "Different values or goals",
    "What each of us could bend on. The topics themselves are cards of their own.",
    &[
        FIRST,
        Part::later(
            "Bending and hoping",
            &[
                Field::new(
                    "itll_change",
                    "Where have I said “it’ll change” about something they told me plainly?",
                    Kind::Lines,
                ),
                Field::new("pretended", "Where did I pretend to bend?", Kind::Lines),
                Field::new(
                    "nothing_changed",
                    "If nothing that can’t bend ever changed, could we both be well?",
                    Kind::Lines,
                ),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

const TOPICS: &[Word] = &[
    ("children", "children"),
    ("where", "where to live"),
    ("money", "money"),
    ("faith", "faith"),
    ("work", "work"),
    ("family", "family"),
    ("time", "time together"),
    ("monogamy", "monogamy"),
    ("health", "health"),
    ("politics", "politics"),
    ("parents", "ageing parents"),
    ("ambition", "ambition"),
];
pub const VALUE: Sheet = Sheet {
    slug: "value",
    step: STEP,
    title: "What we could bend on",
    lead: "One topic a card.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("topic", "Topic", Kind::One(TOPICS)),
            Field::new("mine", "What mattered to me", Kind::Lines),
            Field::new("theirs", "What mattered to them, in their words", Kind::Lines),
            Field::new("i_bend", "For me", Kind::One(BENDS)),
            Field::new("they_bend", "For them, as far as they told me", Kind::One(BENDS)),
        ],
    )],
};
/// Said where both can’t bend.
pub const BOTH_CANT_BEND: &str =
    "This isn’t anyone’s fault. Two good people can want lives that don’t fit. This goes into the healthy check.";

pub const PATTERN: Sheet = worksheet(
    "pattern",
    "A pattern that couldn’t last",
    "If it ended and began again, or felt like a circle.",
    &[
        FIRST,
        Part::later(
            "The circle",
            &[
                Field::new("times", "How many times have we ended and started again?", Kind::Count),
                Field::new("same", "What was the same each time?", Kind::Lines).watch(Watch::Danger),
                Field::new(
                    "good_bad",
                    "What does the good part of the cycle feel like? And the bad part?",
                    Kind::Lines,
                )
                .watch(Watch::Danger),
                Field::new("repairing", "Who did the repairing?", Kind::Lines),
                Field::new("different", "What would have to be different, in things a camera could see?", Kind::Lines),
                Field::new(
                    "changed",
                    "What has actually changed so far, on my side? On theirs, that they told me?",
                    Kind::Lines,
                ),
                Field::new("friend", "If this were a friend’s story, what would I gently ask?", Kind::Lines)
                    .watch(Watch::Danger),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

const BY: &[Word] = &[("me", "by me"), ("them", "by them"), ("both", "by both")];
const CAME_OUT: &[Word] = &[("told", "told"), ("found", "found"), ("hidden", "still hidden")];
pub const TRUST: Sheet = worksheet(
    "trust",
    "When trust broke",
    "What was broken, in plain words.",
    &[
        FIRST,
        Part::later(
            "What was broken",
            &[
                Field::new("broken", "What was broken?", Kind::Any(BROKEN)),
                Field::new("by", "By whom?", Kind::One(BY)),
                Field::new("sentence", "The plain sentence, without a “but”", Kind::Lines)
                    .help("“I …”")
                    .watch(Watch::Acts),
                Field::new("came_out", "How did it come out?", Kind::One(CAME_OUT)),
                Field::new("cost", "What did it cost them?", Kind::Lines)
                    .help("Sleep, safety, friends, health, belief in their own judgement."),
                Field::new("since", "What have I ended or made open since?", Kind::Lines)
                    .help("Something that doesn’t depend on them coming back."),
                Field::new(
                    "need",
                    "If it was broken by them: what would I need to see, and for how long?",
                    Kind::Lines,
                )
                .help("Is it fair to ask? Is it likely?"),
            ],
        ),
        COLUMNS,
        CLOSING,
    ],
);

pub const BOTH_WILLING: Sheet = Sheet {
    slug: "both_willing",
    step: STEP,
    title: "Both willing?",
    lead: "Only what was said or done counts. If the answer is nothing so far, that’s an answer for now: not known.",
    keeping: Keeping::One,
    parts: &[Part::new(
        "",
        &[
            Field::new(
                "they_said",
                "What have they said or done, in their own words, that shows they want to work on this?",
                Kind::Lines,
            ),
            Field::new("they_when", "When was that?", Kind::Day),
            Field::new("i_did", "What have I done?", Kind::Lines),
        ],
    )],
};
/// What is said of a willingness that nothing shows.
pub const NOT_KNOWN: &str = "Not known so far.";

const FOR: &[Word] = &[("any", "for any relationship"), ("me", "for me"), ("talk", "for if we talk")];
pub const LESSON: Sheet = Sheet {
    slug: "lesson",
    step: STEP,
    title: "Lessons",
    lead: "Next time, when this happens, I’ll do this instead of that.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("when", "Next time, when", Kind::Line),
            Field::new("then", "I’ll", Kind::Line),
            Field::new("instead", "instead of", Kind::Line),
            Field::new("tags", "It’s", Kind::Any(FOR)),
        ],
    )],
};

const SIDES: &[Word] = &[("good", "a good one"), ("hard", "a hard one")];
pub const MEMORY: Sheet = Sheet {
    slug: "memory",
    step: STEP,
    title: "Memories, good and hard",
    lead: "Both belong to it. Missing someone shows one side at a time.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("side", "Which kind is it?", Kind::One(SIDES)),
            Field::new("memory", "What happened, in a few plain lines", Kind::Lines),
            Field::new("was_like", "What it was like to be me in it", Kind::Lines),
        ],
    )],
};
/// Said after three memories of one kind.
pub const OTHER_SIDE: &str = "Three of one kind so far. One of the other kind would make the picture rounder.";
