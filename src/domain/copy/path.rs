//! The nine steps, where somebody stands among them and why, and step one.

use super::dates;
use crate::domain::capital::capital;
use crate::domain::path::{Holds, Look, Path, RedLine, State, Step, Way};

pub const IN_WORDS: &str = "The nine steps, in words";
/// The two endings; the first is set in two lines.
pub const TOGETHER: [&str; 2] = ["Together again,", "differently"];
pub const ONWARD: &str = "Onward";
/// The sentence on the endings, around their names and the way to letting go.
pub const ENDINGS: [&str; 4] =
    ["After the ninth step the way parts. ", " and ", " count the same. You can turn towards ", " from anywhere."];
pub const LETTING_GO: &str = "letting go";
/// Along the footpath.
pub const FOOTPATH: &str = "letting go, from anywhere";

/// Title of each step and what it holds.
pub const STEP_NAMES: [(&str, &str); 9] = [
    ("Make space", "A few weeks of quiet, a card a day, and a note when it slips."),
    ("Understand", "What went wrong between you, around you, and on your side."),
    ("Grow", "One to three small things for yourself."),
    ("Reach out, once", "One calm message, after a day’s rest, or none."),
    ("Apologise", "If they’d want to hear it. What you did, and what it cost."),
    ("Rebuild trust", "Small promises, kept."),
    ("Talk openly", "Needs, boundaries, and hearing each other."),
    ("Go slowly", "At both your speeds."),
    ("Respect the decision", "Theirs, and yours. Two separate cards."),
];

fn name(place: usize) -> &'static str {
    STEP_NAMES.get(place).map_or("", |(name, _)| name)
}

/// How a step stands, at the end of its line. `way` knows of the gate that comes next.
pub fn standing(step: &Step, way: &Way) -> &'static str {
    match step.look {
        Look::Behind => "behind you",
        Look::Here => "you are here",
        Look::Closed => "closed",
        Look::Open => "open",
        Look::Ahead if step.holds == Holds::PutDown => "put down",
        Look::Ahead if way.next_gate() == Some(step.place) => "gate",
        Look::Ahead => "ahead",
    }
}

/// Under a stone of the picture: a few words.
pub fn under(step: &Step) -> String {
    if step.look == Look::Here {
        return "You are here".into();
    }
    match step.holds {
        Holds::NoPlan => "no plan so far".into(),
        Holds::Space(days) => format!("{} in all", dates::days(days)),
        Holds::Opening(0) => "after a week of space".into(),
        Holds::Opening(days) => format!("{days} of 7 days of space"),
        Holds::OwnPart(0) => "six sheets, by choice".into(),
        Holds::OwnPart(sheets) => format!("{sheets} of 6, by choice"),
        Holds::Growth { things: 0, lessons: 0 } => "small things, any time".into(),
        Holds::Growth { things, lessons } => growth(things, "", lessons),
        Holds::Lines { done, all } => format!("gate: {done} of {all} done"),
        Holds::Said => "said once".into(),
        Holds::TheyWrote => "they wrote first".into(),
        Holds::Apologised => "said, and heard out".into(),
        Holds::Closed(line) => closed_short(line).into(),
        Holds::PutDown => String::new(),
        Holds::Itself => itself(step).into(),
    }
}

fn itself(step: &Step) -> &'static str {
    match (step.place, step.look) {
        (4, _) => "if they’d want it",
        (5, _) => "small promises",
        (6, _) => "when both agree",
        (7, _) => "at both your speeds",
        (8, Look::Behind) => "you two decided",
        _ => "open from anywhere",
    }
}

/// Things and lessons. `small` is what things are called, where there is room for it.
fn growth(things: i64, small: &str, lessons: i64) -> String {
    let things = match things {
        0 => None,
        1 => Some(format!("1 {small}thing")),
        things => Some(format!("{things} {small}things")),
    };
    let lessons = match lessons {
        0 => None,
        1 => Some("1 lesson".to_owned()),
        lessons => Some(format!("{lessons} lessons")),
    };
    things.into_iter().chain(lessons).collect::<Vec<_>>().join(", ")
}

/// Beside a step in the list: what it holds, or what it waits for.
pub fn holds(step: &Step) -> String {
    match step.holds {
        Holds::NoPlan => "There’s no plan so far. A few weeks of quiet gives both of you room.".into(),
        Holds::Space(days) => format!("{} of space in all.", dates::days(days)),
        Holds::Opening(days) => format!(
            "Opens after seven days of space, or three calmer days of the last five. {} so far.",
            capital(&dates::days(days)),
        ),
        Holds::OwnPart(0) => "Six sheets, by choice, on what went wrong.".into(),
        Holds::OwnPart(sheets) => format!("{sheets} of 6 sheets with your own part, by choice."),
        Holds::Growth { things: 0, lessons: 0 } => {
            "One to three small things for yourself, from the first day on.".into()
        }
        Holds::Growth { things, lessons } => format!("{}.", capital(&growth(things, "small ", lessons))),
        Holds::Lines { done, all } if step.look == Look::Here => {
            format!("{done} of the {all} lines before it are done. You can consider it. You don’t have to.")
        }
        Holds::Lines { done, all } => {
            format!("{done} of the {all} lines before it are done. They advise; none is a lock.")
        }
        Holds::Said => "Said once. The next word is theirs.".into(),
        Holds::TheyWrote => "They wrote first. You don’t have to answer today.".into(),
        Holds::Apologised => "You said it, and heard what came back.".into(),
        Holds::Closed(line) => closed(line).into(),
        Holds::PutDown => "Put down with the rest. Nothing you wrote is lost.".into(),
        Holds::Itself => match (step.place, step.look) {
            (4, _) => "Would they want to hear an apology from you?",
            (5, _) => "Opens with a word from them that they’re willing. From there it’s small promises.",
            (6, _) => "Needs, boundaries, talks.",
            (7, _) => "Opens when you’ve both asked for time together.",
            (8, Look::Behind) => "You two decided, both of you, in words.",
            _ => "Theirs, and yours. Two separate cards.",
        }
        .into(),
    }
}

/// Why help with contact is closed, in a few words.
fn closed_short(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone => "they asked for quiet",
        RedLine::Blocked => "a block is an answer",
        RedLine::Order => "there’s a legal order",
        RedLine::Fear => "there’s been fear",
        RedLine::SomeoneNew => "they’re with someone",
        RedLine::ChildrensChannel => "not by the children",
        RedLine::Crisis => "first you",
        RedLine::TurningUp => "not at their door",
        RedLine::Pursuit => "quiet, for both of you",
    }
}

/// The same as sentences (brief, 3.6).
pub fn closed(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone => "They’ve asked for no contact. The respectful message is no message.",
        RedLine::Blocked => "A block is an answer. Going round it isn’t something we’ll help with.",
        RedLine::Order => "There’s a legal order. Contact could break it, even a kind note or through a friend.",
        RedLine::Fear => {
            "There’s been fear. We won’t help with contact. There are people who know exactly this, for whichever side you’re on."
        }
        RedLine::SomeoneNew => "They’re with someone. A message asks them to choose in front of another person.",
        RedLine::ChildrensChannel => "Keep the children’s channel for the children. It’s what keeps it safe for them.",
        RedLine::Crisis => "First you. This can wait; you can’t.",
        RedLine::TurningUp => "Going there takes away their choice. We won’t help with that one.",
        RedLine::Pursuit => {
            "You’ve reached out without an answer, or after a no. We’ve closed message help for a while."
        }
    }
}

pub const CLOSED_TITLE: &str = "Help with contact is closed.";
pub const CLOSED_MORE: &str = "Your journal, growing, letting go and everything else stay open.";
pub const CLOSED_WHY: &str = "What this is about";

/// Where somebody stands, as the title of the page.
pub fn title(path: &Path, way: &Way) -> String {
    match path.state {
        State::Arrive => "You’re at the beginning.".into(),
        State::Together => format!("{}.", TOGETHER.join(" ")),
        State::LetGo | State::MovedOn => format!("{ONWARD}."),
        State::Break => "You’re taking a break.".into(),
        _ => format!("You’re at {}.", name(way.here().unwrap_or(0))),
    }
}

/// Why they stand there, in a sentence or two.
pub fn why(path: &Path, way: &Way) -> String {
    if path.stays {
        return "You came back here for a while. What lies ahead waits, and so does the rest of the way.".into();
    }
    let days = match way.steps[0].holds {
        Holds::Space(days) if days > 0 => Some(dates::days(days)),
        _ => None,
    };
    match path.state {
        State::Arrive => "Nothing has to be decided here. A plan for space is the first stone, and it can wait.".into(),
        State::Space => match days {
            Some(days) => format!(
                "{} of space so far. Understanding opens after seven, or after three calmer days.",
                capital(&days)
            ),
            None => "Quiet comes first. Understanding opens after seven days of it, or after three calmer days.".into(),
        },
        State::Reflect => match days {
            Some(days) => format!("Behind you, {days} of space. Grow is open beside it."),
            None => "There’s enough quiet to look back. Grow is open beside it.".into(),
        },
        State::Grow => match days {
            Some(days) => format!("Behind you, {days} of space. Understand stays open beside it."),
            None => "There’s a lesson to turn into something small. Understand stays open beside it.".into(),
        },
        State::Ready | State::Draft | State::Cool | State::Open if way.here() != Some(3) => {
            "What you’ve learned is yours to keep. The way ends here for now, before the message.".into()
        }
        State::Ready => "You can consider one message. You don’t have to.".into(),
        State::Draft => "A message is begun. It rests for a day before it can be copied.".into(),
        State::Cool => "The message is resting. A day makes sure that it’s one you mean.".into(),
        State::Open => "The message has rested. You can copy it, or leave it.".into(),
        State::Waiting => "You’ve said it once. The next word is theirs.".into(),
        State::Quiet => "You’ve said it once. It’s quiet now, and the next word is theirs.".into(),
        State::Talking => "They’re talking with you. Go at their speed.".into(),
        State::Rebuild => "They said that they’re willing. From here it’s small promises.".into(),
        State::Openly => "Needs, boundaries, talks. Rebuilding trust stays open beside it.".into(),
        State::Slow => "You both asked for time together. It goes at both your speeds.".into(),
        State::Together => "You two decided, both of you, in words. Any of the steps can be opened again.".into(),
        State::Decide => "You’re weighing it up. Their decision is theirs, and yours is yours.".into(),
        State::LetGo => "You put it down. What you wrote and learned stays, and this counts the same.".into(),
        State::MovedOn => "They’re with someone. You can put this down here, and build your side.".into(),
        State::Break => "The way stays as it is. It’s here when you come back, and there’s no hurry.".into(),
    }
}

pub const FOR_YOU: &str = "Room for you";
pub const FOR_THEM: &str = "Room for them";
pub const YOUR_PLAN: &str = "Your plan";
pub const SLIP: &str = "Note a slip";
pub const DAYS: &str = "See the days";
pub const NOT_BUILT: &str = "This step isn’t built in this version. Here is what it will hold.";
