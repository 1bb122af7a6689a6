//! Is getting back together healthy? Twenty-four lines, no score (brief, 3.5).

use crate::domain::Day;
use crate::domain::copy::dates;
use crate::domain::sheet::{Field, Keeping, Kind, Part, Sheet, Word};

/// Answers to every line, from the one end to the other; the last stands apart.
pub const ANSWERS: &[Word] = &[
    ("not", "not true"),
    ("little", "a little true"),
    ("mostly", "mostly true"),
    ("true", "true"),
    ("dont_know", "don’t know"),
];

const fn line(slug: &'static str, ask: &'static str) -> Field {
    Field::new(slug, ask, Kind::One(ANSWERS))
}

pub const HEALTHY: Sheet = Sheet {
    slug: "healthy",
    step: 1,
    title: "Is getting back together healthy?",
    lead: "Answer for how it actually was, on ordinary days. Not the best day, not the last day. You’ll see this again in two weeks, next to the answers of that day.",
    keeping: Keeping::Repeated,
    parts: &[
        Part::new(
            "How we treated each other",
            &[
                line("say_no", "I could say no without paying for it."),
                line("disagree", "We could disagree and stay kind."),
                line("respected", "I was respected in front of other people."),
                line("treated", "I treated them the way I’d want a friend treated."),
            ],
        ),
        Part::new(
            "What went wrong",
            &[
                line("can_name", "I can name what ended it in one plain sentence."),
                line("they_name", "They would name something close to the same thing."),
                line("has_changed", "That thing has changed, in ways a camera could see."),
                line("can_bend", "It isn’t something one of us said we can’t bend on."),
            ],
        ),
        Part::new(
            "Me",
            &[
                line("fine_alone", "I’d choose this even if I were sure I’d be fine alone."),
                line("liked_me", "I liked who I was in it."),
                line("kept_mine", "I kept my friends, work and interests."),
                line("honest_with", "I’ve got people I can be honest with about this."),
            ],
        ),
        Part::new(
            "Them",
            &[
                line("they_want", "They’ve told me, in their own words, they want to work on it."),
                line("free", "They are free to choose: no new relationship, no pressure from me."),
                line("steady", "They’ve been steady lately with small things."),
                line("want_them", "I want them, not only an end to missing them."),
            ],
        ),
        Part::new(
            "The pattern",
            &[
                line("few_restarts", "We haven’t ended and restarted many times."),
                line("stayed_better", "After each repair before, things stayed better for a good while."),
                line("can_wait", "We can both wait."),
                line("hear_no", "I could hear no and still be okay in time."),
            ],
        ),
        Part::new(
            "Around us",
            &[
                line(
                    "dependants",
                    "Children or others who depend on us would be better off, not only less sad for now.",
                ),
                line("not_trapped", "Money, home and work would not trap either of us in it."),
                line("friend_glad", "A friend who loves me would be glad, or at least not worried."),
                line("good_year", "A year of it going as it really went would be a good year."),
            ],
        ),
    ],
};

/// Asked apart, and never mixed in.
pub const AFRAID: &str = "Was anyone ever afraid, hurt, forced, tracked or stopped from leaving?";
pub const AFRAID_YES: &str =
    "While this is here, the app won’t help with getting back together. It will help with safety and with you.";
pub const TRUE: &str = "True or mostly true";
pub const NOT_TRUE: &str = "Not true or a little";
pub const OPEN: &str = "Don’t know so far";
pub const LOOK_AT_OPEN: &str = "Look at the don’t-knows. Many can only be known with time, or by them telling you.";
pub const ROSIER: &str = "Several answers got rosier, and nothing new is written down. Missing someone can do that.";
pub const GREYER: &str = "Several answers got greyer, and nothing new is written down. A hard week can do that.";

/// “On 3 April you said ‘not true’, today ‘mostly true’.”
pub fn moved(on: &str, before: &str, now: &str) -> String {
    format!(
        "On {on} you said “{before}”, today “{now}”. What happened in between? Something they did, something you did, or mostly missing them?"
    )
}

/// “On 3 April”
pub fn on(day: Day, today: Day) -> String {
    format!("On {}", dates::date(day, today))
}

pub const SINCE: &str = "What moved since";
pub const NOTHING_MOVED: &str = "Nothing moved. The answers are as they were.";
pub const BESIDE: &str = "Open beside the check";
pub const WILLING_NOT_KNOWN: &str = "Whether they want to work on it: not known so far";
pub const AFRAID_IS: &str = "Yes";
pub const AFRAID_UNSURE: &str = "I’m not sure";
pub const AFRAID_WHAT_YES_DOES: &str =
    "A yes closes help with contact here. Your journal and everything for you stay open.";
pub const AFRAID_NOTED: &str = "Noted.";
pub const AFRAID_MISTAKE: &str = "I pressed yes by mistake";
pub const AFRAID_TAKEN_BACK: &str = "Taken back.";

/// A topic on which neither can bend.
pub fn neither_bends(topic: Option<&str>) -> String {
    format!("Neither of you can bend on {}", topic.unwrap_or("one topic"))
}
