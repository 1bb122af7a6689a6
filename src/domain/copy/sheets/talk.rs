//! Step 7, talking openly: needs, wishes and boundaries, one planned talk, listening, looking back (brief 3.10).

use super::words::YES_NO;
use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

const STEP: usize = 6;

pub const WHOSE: &[Word] = &[("mine", "mine"), ("theirs", "theirs, from their own words")];
pub const KINDS: &[Word] = &[
    ("need", "a need: it has to be there for me to be well"),
    ("desire", "a wish: I’d love it, and can live without it"),
    ("boundary", "a boundary: what I’ll do to look after myself"),
];
pub const MAP: Sheet = Sheet {
    slug: "map",
    step: STEP,
    title: "Needs, wishes and boundaries",
    lead: "Two columns. Theirs is filled only with what they said.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("whose", "Whose is it?", Kind::One(WHOSE)),
                Field::new("kind", "What is it?", Kind::One(KINDS)),
                Field::new("what", "In plain words", Kind::Line),
            ],
        ),
        Part::new(
            "To make it plain",
            &[
                Field::new("tuesday", "What does it look like on a Tuesday?", Kind::Line),
                Field::new("request", "The request I can make", Kind::Line).help("Something they can do, or refuse."),
                Field::new("if", "For a boundary: if", Kind::Line),
                Field::new("then", "I will", Kind::Line),
                Field::new("alone", "Can I keep this boundary without anyone else changing?", Kind::One(YES_NO)),
            ],
        ),
        Part::new(
            "For theirs",
            &[
                Field::new("source", "They said", Kind::Line).help("Their words, as near as you remember."),
                Field::new("source_day", "When did they say it?", Kind::Day),
            ],
        ),
    ],
};

/// A soft start, and the three places in it.
pub const SOFT_START: [Field; 3] = [
    Field::new("when", "When", Kind::Line).help("One thing that happened."),
    Field::new("feel", "I feel", Kind::Line).help("A feeling, and not what they did."),
    Field::new("like", "and I’d like", Kind::Line).help("Something they can do, or refuse."),
];
pub const TALK: Sheet = Sheet {
    slug: "talk",
    step: STEP,
    title: "Plan one talk",
    lead: "One topic. It can be a good talk even if you don’t agree.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("topic", "The one topic", Kind::Line),
                Field::new("practise", "What I want to practise in it", Kind::Line),
                Field::new("good", "What would make this a good talk even if we don’t agree?", Kind::Lines),
            ],
        ),
        Part::new("A soft start", &SOFT_START),
        Part::new(
            "Around it",
            &[
                Field::new("place", "When and where, agreed by both", Kind::Line),
                Field::new("stop", "Our stop word, and twenty minutes’ break after it", Kind::Line),
                Field::new("wont", "Two things I won’t say", Kind::List(2)),
                Field::new("listening", "How I’ll listen", Kind::Line)
                    .help("“I’ll say back what I heard before I answer.”"),
                Field::new("flooded", "If my heart races and I stop hearing, I’ll", Kind::Line),
                Field::new("children", "Who looks after the children, if there are any", Kind::Line),
            ],
        ),
    ],
};

const GOT_IT: &[Word] = &[("yes", "yes"), ("partly", "partly"), ("didnt_ask", "I didn’t ask")];
pub const LISTENING: Sheet = Sheet {
    slug: "listening",
    step: STEP,
    title: "Two minutes of listening",
    lead: "Take any talk of the last days, and say it back as it was for them.",
    keeping: Keeping::Cards,
    parts: &[Part::new(
        "",
        &[
            Field::new("said", "What they said, as near as I remember", Kind::Lines),
            Field::new("back", "So for you it was", Kind::Lines),
            Field::new("hard", "and the hard part was", Kind::Lines),
            Field::new("more", "What I could still ask", Kind::Line).help("“Did I get it?” “Is there more?”"),
        ],
    )],
};

const CALM: &[Word] = &[("0", "not at all"), ("1", "a little"), ("2", "half"), ("3", "quite"), ("4", "very")];
const AFRAID: &[Word] = &[("no", "no"), ("yes", "yes"), ("unsure", "not sure")];
pub const DEBRIEF: Sheet = Sheet {
    slug: "debrief",
    step: STEP,
    title: "After a talk",
    lead: "Their words first. A talk is done when you can say on what they seemed heard.",
    keeping: Keeping::Cards,
    parts: &[
        Part::new(
            "",
            &[
                Field::new("said", "What did they say, in their words?", Kind::Lines),
                Field::new("got_it", "Did they agree that I’d got it?", Kind::One(GOT_IT)),
                Field::new("heard_on", "On what did they seem heard? What makes me think so?", Kind::Lines),
                Field::new("first", "What I said first", Kind::Lines),
            ],
        ),
        Part::new(
            "How it was",
            &[
                Field::new("tone_mine", "How calm was I?", Kind::One(CALM)),
                Field::new("tone_theirs", "How calm did they seem?", Kind::One(CALM)),
                Field::new("better", "One thing that went better than before", Kind::Line),
                Field::new("repair", "One thing to put right", Kind::Line),
                Field::new("agreements", "What we agreed", Kind::List(3)),
                Field::new("afraid", "Was anyone afraid?", Kind::One(AFRAID)),
            ],
        ),
    ],
};
