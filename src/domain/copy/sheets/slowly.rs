//! Step 8, going slowly: thirty seconds after each meeting, the ladder, one’s own pace (brief 3.11).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 7;

const SUGGESTED: &[Word] = &[("me", "me"), ("them", "them"), ("both", "both")];
const LENGTHS: &[Word] = &[("hour", "up to an hour"), ("hours", "some hours"), ("day", "a day"), ("longer", "longer")];
const HOW_MUCH: &[Word] = &[("0", "none"), ("1", "a little"), ("2", "some"), ("3", "quite a lot"), ("4", "a lot")];
const ALCOHOL: &[Word] = &[("none", "none"), ("some", "some"), ("lot", "a lot")];
const AFTER: &[Word] = &[("better", "better"), ("same", "the same"), ("worse", "worse")];
/// What can be part of a meeting, and is looked at for going too fast.
const PART: &[Word] = &[
    ("night", "a night together"),
    ("sex", "sex"),
    ("future", "talk of living together, money, pregnancy or marriage"),
    ("children", "the children were told"),
    ("cancelled", "I cancelled friends, work or sleep for it"),
    ("hidden", "nobody knows about it"),
    ("big_words", "big words: for ever, never again"),
];
pub const TIME: Sheet = Sheet {
    slug: "time",
    step: STEP,
    title: "Time together",
    lead: "Thirty seconds, afterwards. Not back to before. Forward to something you both choose, a bit at a time.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("day", "When", Kind::Day),
                Field::new("what", "What we did", Kind::Line),
                Field::new("suggested", "Who suggested it?", Kind::One(SUGGESTED)),
                Field::new("length", "How long?", Kind::One(LENGTHS)),
                Field::new("pressure", "How much pressure was in it?", Kind::One(HOW_MUCH)),
                Field::new("fun", "How much fun?", Kind::One(HOW_MUCH)),
                Field::new("after", "How was I two hours after?", Kind::One(AFTER)),
                Field::new("easy", "What made us laugh or feel easy?", Kind::Line),
            ],
        ),
        Part::new(
            "If you like",
            &[
                Field::new("alcohol", "Alcohol", Kind::One(ALCOHOL)),
                Field::new("part", "Was any of this part of it?", Kind::Any(PART)),
                Field::new(
                    "contacts",
                    "How often were we in touch that day, messages and calls together?",
                    Kind::Count,
                ),
                Field::new("old", "Did anything old come up? Did we leave it or deal with it?", Kind::Line),
            ],
        ),
    ],
};

/// The ladder, lowest first.
pub const RUNGS: &[Word] = &[
    ("message", "a message exchange"),
    ("walk", "a walk or coffee"),
    ("hobby", "a shared hobby"),
    ("longer", "a longer day"),
    ("went_wrong", "talking about what went wrong"),
    ("friend", "meeting one friend"),
    ("affection", "affection"),
    ("exclusive", "talking about being exclusive"),
    ("overnight", "sleeping over"),
    ("away", "a night away"),
    ("family", "family events"),
    ("children", "telling the children"),
    ("shared", "money or pet decisions"),
    ("living", "living together"),
    ("formal", "formal commitments"),
];
pub const HOW: &[Word] = &[("talked", "talked about"), ("tried", "tried"), ("not_yet", "not for now")];
pub const RUNG: Sheet = Sheet {
    slug: "rung",
    step: STEP,
    title: "The ladder",
    lead: "Each step is a decision with a date. Two weeks and one calm talk between steps is a good pace.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("rung", "Which step?", Kind::One(RUNGS)),
            Field::new("how", "How far is it?", Kind::One(HOW)),
            Field::new("day", "When", Kind::Day),
            Field::new("words", "What we said about it", Kind::Lines),
        ],
    )],
};

const WAITED: &[Word] = &[("me", "I did"), ("them", "they did"), ("both", "both of us"), ("nobody", "nobody said so")];
pub const PACE: Sheet = Sheet {
    slug: "pace",
    step: STEP,
    title: "Our pace",
    lead: "The slower of the two is the pace of both. Look at it again in six weeks.",
    keeping: Keeping::One,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("i_asked", "What I asked for, in my words", Kind::Lines),
                Field::new("they_asked", "What they asked for, in their words", Kind::Lines),
                Field::new("waited", "Did one of us say they want to wait with sex?", Kind::One(WAITED)),
            ],
        ),
        Part::new(
            "My own pace",
            &[
                Field::new("rule", "My rule for myself", Kind::Line)
                    .help("“I go home by ten.” “Twice a week is enough.”"),
                Field::new("gentle_no", "A gentle no I can say", Kind::Line).help("“I’d like that, and not tonight.”"),
                Field::new("review", "When I’ll look at all this again", Kind::Day),
            ],
        ),
    ],
};

const STILL: &[Word] = &[("yes", "yes"), ("partly", "partly"), ("no", "no"), ("dont_know", "I don’t know")];
pub const DREW_ME: Sheet = Sheet {
    slug: "drew_me",
    step: STEP,
    title: "What drew me",
    lead: "For you alone. What it was at the start, and whether it’s still true.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("drew", "What drew me to them at the start?", Kind::Line),
            Field::new("still", "Is it still true, as far as I can see?", Kind::One(STILL)),
            Field::new("seen", "Where did I see it, or miss it?", Kind::Line),
        ],
    )],
};
