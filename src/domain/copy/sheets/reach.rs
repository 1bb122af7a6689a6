//! Step four: what is written before the one message, the message, and what was heard back (brief, 3.6 and 3.7).

use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 3;

const fn sheet(
    slug: &'static str,
    title: &'static str,
    lead: &'static str,
    keeping: Keeping,
    parts: &'static [Part],
) -> Sheet {
    Sheet { slug, step: STEP, title, lead, keeping, parts }
}

pub const PURPOSE: Sheet = sheet(
    "purpose",
    "What it’s for",
    "One line each. If it’s for a reply, wait.",
    Keeping::One,
    &[Part::new(
        "",
        &[
            Field::new("purpose", "What is this message for?", Kind::Line),
            Field::new("no_reply", "If no reply comes, it will still have been right, because", Kind::Line),
        ],
    )],
);

pub const ANY_OUTCOME: Sheet = sheet(
    "any_outcome",
    "Three plans",
    "One for each way it can go. The desk opens once there are three.",
    Keeping::One,
    &[
        Part::new(
            "If yes",
            &[
                Field::new("yes", "If they answer warmly, I will", Kind::Lines),
                Field::new("yes_not", "And I won’t", Kind::Line),
            ],
        ),
        Part::new(
            "If silence",
            &[Field::new("nothing", "If there’s no reply, for the next month I will", Kind::Lines)],
        ),
        Part::new(
            "If no",
            &[
                Field::new("no", "If they say no, that evening I will", Kind::Lines),
                Field::new("tell", "The person I’ll tell", Kind::Line),
            ],
        ),
    ],
);

const BODY: &[Word] = &[
    ("hungry", "hungry"),
    ("tired", "tired"),
    ("took", "I drank or took something"),
    ("alone_late", "alone, and it’s late"),
];
pub const HEAT: Sheet = sheet(
    "heat",
    "How warm is it now?",
    "Asked each time, before the paper. Late and raw is a hard time to choose words.",
    Keeping::Repeated,
    &[Part::new(
        "",
        &[
            Field::new("strength", "How strong is it, right now?", Kind::Strength),
            Field::new("body", "And what else is there?", Kind::Any(BODY)),
        ],
    )],
);

const MODES: &[Word] = &[("personal", "personal"), ("logistics", "about children, home, money or things")];
const WAYS: &[Word] = &[("lines", "line by line"), ("whole", "in one piece")];
pub const MODE: Field = Field::new("mode", "What kind of message is it?", Kind::One(MODES));
pub const WAY: Field = Field::new("way", "How do you want to write it?", Kind::One(WAYS));
pub const SLOTS: [Field; 5] = [
    Field::new("hello", "Say hello like a person. One line.", Kind::Lines).help("Their name. No pet names."),
    Field::new("seen", "One thing you’ve understood about your part", Kind::Lines)
        .help("What you did, not who you are. If it’s long, it’s an apology. Ask before giving one."),
    Field::new("door", "A door they can leave shut", Kind::Lines)
        .help("No day, no place, at most one question. “If you’d ever like to …”, “some time”."),
    Field::new("free", "Take the weight off. They don’t have to answer.", Kind::Lines)
        .help("“No need to reply.” “If not, I understand.”"),
    Field::new("wish", "One kind wish for them, if you like", Kind::Lines),
];
pub const WHOLE: Field = Field::new("whole", "The message", Kind::Lines);
/// What was found and left as it is: the name of the class, and why.
pub const SET_ASIDE: Field = Field::new("set_aside", "Looked at, and left as it is", Kind::List(24));
/// The message itself. It is drawn by the desk and not as a sheet.
pub const MESSAGE: Sheet = sheet(
    "message",
    "The message",
    "",
    Keeping::Cards,
    &[
        Part::new("", &[MODE, WAY]),
        Part::new("", &SLOTS),
        Part::new("", &[WHOLE]),
        Part::new("", &[SET_ASIDE, Field::new("take_out", "Anything you’d take out?", Kind::Lines)]),
    ],
);

pub const REPLY_TREE: Sheet = sheet(
    "reply_tree",
    "Whatever comes back",
    "Written before you copy it, and held up afterwards. One line each.",
    Keeping::One,
    &[Part::new(
        "",
        &[
            Field::new("warm", "If they’re warm, I’ll", Kind::Line),
            Field::new("neutral", "If they’re polite and no more, I’ll", Kind::Line),
            Field::new("cold", "If they’re cold, I’ll", Kind::Line),
            Field::new("silence", "If nothing comes, I’ll", Kind::Line),
            Field::new("someone_new", "If there’s somebody new, I’ll", Kind::Line),
            Field::new("stop", "If they ask me to stop, I’ll", Kind::Line),
        ],
    )],
);

/// Sheets of the desk; closing one leads back to it.
pub const OF_THE_DESK: [&str; 5] = [PURPOSE.slug, ANY_OUTCOME.slug, HEAT.slug, MESSAGE.slug, REPLY_TREE.slug];
