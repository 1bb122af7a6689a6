//! A step on its own page: room for both, what it holds, and the gate before it (brief, 4.3 and S7).

use super::dates;
use crate::domain::Day;
use crate::domain::about::HowEnded;
use crate::domain::capital::capital;
use crate::domain::path::{Line, Need};

/// “Step 2 of 9”
pub fn number(place: usize) -> String {
    format!("Step {} of 9", place + 1)
}

/// Room for you, and room for them, at each step.
pub const ROOM: [(&str, &str); 9] = [
    (
        "Quiet lets feelings settle, so that you can hear your own thoughts again. It’s alright when that takes a while.",
        "They get room too, and what they do with it is theirs.",
    ),
    (
        "You can look at it piece by piece, in your own words, and stop at any line.",
        "Their side of the story is theirs to tell. What you write about them is how it looked from your chair.",
    ),
    (
        "Small things for their own sake. If it changes what anyone thinks of you, fine. If it doesn’t, it still counts.",
        "They don’t have to notice. Nothing here is made to be shown.",
    ),
    (
        "You can write, or not write. Both are finished sentences.",
        "One message they can leave unanswered, without a reason and without a second one.",
    ),
    (
        "You can say what you did without taking on what isn’t yours.",
        "They’re asked whether they’d want to hear it. They don’t owe forgiveness, or an answer.",
    ),
    (
        "Promises small enough to keep, and your own needs stay on the page.",
        "Trust comes back at their speed. Doubt is allowed, and so is asking twice.",
    ),
    ("You may need things, and say so plainly.", "They may need other things, and may say no to yours."),
    (
        "You can leave the second half of any evening to yourself.",
        "They set their pace. The slower of the two is the pace of both.",
    ),
    (
        "Your decision is yours, and it can wait until it’s quiet.",
        "Their decision is theirs. Unclear means no for now.",
    ),
];

/// What understanding asks first, by how it ended (brief, S2).
pub fn first_question(how: HowEnded) -> &'static str {
    match how {
        HowEnded::They => "They ended it. What did you miss, and what did you see coming?",
        HowEnded::Me => "You ended it. What did you know before you said it, and since when?",
        HowEnded::Both => "You both ended it. What did you agree on, and what did each of you leave unsaid?",
        HowEnded::Faded => "It faded out. When did you last reach for each other, both of you?",
        HowEnded::Unsure => "It isn’t clear how it ended. What do you know for sure, and what can only they know?",
    }
}

/// What an apology begins with, by how it ended (brief, S2).
pub fn apology_question(how: HowEnded) -> &'static str {
    match how {
        HowEnded::They => "They ended it. What did they ask for, before that, which you didn’t hear?",
        HowEnded::Me => "You ended it. What did the way you ended it leave them with?",
        HowEnded::Both => "You both ended it. What of it is yours alone to say sorry for?",
        HowEnded::Faded => "It faded out. Where did you stop, and what may that have been like for them?",
        HowEnded::Unsure => "It isn’t clear how it ended. What do you know you did, whatever they did?",
    }
}
pub const FIRST_QUESTION: &str = "To begin with";
/// Where nothing shows that they want to work on it too (brief, S21).
pub const WILLING_OPEN: &str = "Whether they want to work on it: not known so far. It’s never taken for a yes.";
pub const COPY: &str = "Copy the words";

pub const SHEETS: &str = "What’s here";

pub const DESK: &str = "The desk";
pub const DESK_WHAT: &str = "One calm message, a day’s rest before it can be copied, and no send button";

pub const GATE: &str = "Before this step";
pub const GATE_LEAD: &str = "These lines advise. None of them is a lock.";
pub const GATE_BEHIND: &str = "The gate before this step is behind you";
pub const DONE: &str = "done";
pub const NOT_YET: &str = "not yet";
pub const RESTS_ON: &str = "What this rests on";
pub const RESTS_ON_MORE: &str = "Earlier ones";
pub const RESTS_ON_NOTHING: &str = "Nothing is written down for this so far.";
pub const DO_OPEN: &str = "Do the open ones";
pub const GO_ON: &str = "Go on anyway";
pub const GO_ON_OPEN: &str = "Go on";
pub const GO_ON_WHY: &str = "Why now? A line for the person who reads this later.";
pub const NOT_TODAY: &str = "Not today";
pub const NOT_TODAY_SAID: &str = "Alright. It stays here, and so do you for as long as you like.";
pub const GONE_ON: &str = "You’ve gone on. Going back is free.";
pub const COME_BACK: &str = "Come back to this step for a while";
pub const CAME_BACK: &str = "You’re here again. What lies ahead waits.";
pub const WHOLE_WAY: &str = "The whole way";

/// What a line of a gate is for, and how far it is.
pub fn why(line: &Line) -> String {
    let count = line.count;
    match line.need {
        Need::WeekOfSpace => format!("A few quiet days first. {} of seven so far.", capital_days(count)),
        Need::CalmerDays => format!("Days on which nothing was stronger than six. {count} of three so far."),
        Need::Lesson => "What would you do differently? It helps to know before you write.".into(),
        Need::ThreeWeeks => {
            format!("A few weeks lets the loudest feelings settle. Yours has {}.", dates::days(count))
        }
        Need::TwoQuietWeeks => {
            format!("Two quiet weeks before writing keeps it from being a reaction. {} so far.", capital_days(count))
        }
        Need::OwnPart => "Without your own part, a message tends to ask them to fix something.".into(),
        Need::Growth => "Something you’re doing for you, so that a message isn’t holding everything.".into(),
        Need::HealthyTwice => "Looking twice shows what’s mood and what isn’t.".into(),
        Need::CouldAcceptNo => "If they say no or nothing, what then? If that feels impossible, wait.".into(),
        Need::Purpose => "What is this message for? If it’s for a reply, wait.".into(),
        Need::AnyOutcome => "If yes, if silence, if no: a plan for each.".into(),
        Need::NoRedLine => "Nothing that closes help with contact.".into(),
        Need::DayOfRest => "A day makes sure that it’s a message you mean.".into(),
        Need::TheyWilling => "Only what they said or did counts. Nothing is taken for a yes.".into(),
        Need::Heard => "Their turn came, and you could stay with it.".into(),
        Need::ApologyDone => "Said, or left out because they didn’t want it.".into(),
        Need::WeeksOfPromises => format!("Small promises, for a while. {} so far.", capital(&dates::weeks(count))),
        Need::MissedTold => "What can’t be kept is said before they find it.".into(),
        Need::TwoDebriefs => format!("Talks in which you can say on what they seemed heard. {count} of two so far."),
        Need::BothAsked => "Both of you, in words.".into(),
        Need::OwnPace => "A rule for yourself, and a gentle no you can say.".into(),
        Need::WeeksOfPace => format!("Time together, noted for a while. {} so far.", capital(&dates::weeks(count))),
        Need::BothSaid => "Both of you, in words, with a date.".into(),
    }
}

fn capital_days(count: i64) -> String {
    capital(&dates::days(count))
}

/// “3 April, a sheet: Lessons”
pub fn record(day: Day, today: Day, what: &str) -> String {
    format!("{}: {what}", dates::date(day, today))
}

pub const RECORD_PLAN: &str = "your plan";
pub const RECORD_SLIP: &str = "a slip";
pub const RECORD_CARD: &str = "a day’s card";
pub const RECORD_PAUSE: &str = "a pause";
pub const RECORD_PAGE: &str = "a page";
pub const RECORD_MOMENT: &str = "a moment of the path";
pub const RECORD_OTHER: &str = "something you kept";

/// The four markers of clarity (brief, S13), as plain values.
pub const MARKERS: &str = "What tells you it’s clearer";
pub const MARKERS_LEAD: &str = "Four plain values from your own records. They aren’t a score, and none has to move.";
pub const MARKER_STRENGTH: &str = "How strong the days were";
pub const MARKER_EASING: &str = "From an urge to calmer";
pub const MARKER_WORDS: &str = "Different feeling words";
pub const MARKER_NO: &str = "Could you accept a no?";
pub const MARKER_NONE: &str = "nothing to go by so far";

/// “5 in the week from 3 April, 7 in the week before”
pub fn strength(now: Option<(u8, Day)>, before: Option<u8>, today: Day) -> String {
    match (now, before) {
        (Some((now, since)), Some(before)) => {
            format!("{now} in the middle of the days since {}, {before} in the week before", dates::date(since, today))
        }
        (Some((now, since)), None) => format!("{now} in the middle of the days since {}", dates::date(since, today)),
        (None, _) => MARKER_NONE.into(),
    }
}

/// “9 in two weeks, 4 in the two weeks before”
pub fn feeling_words(now: usize, before: usize) -> String {
    if now + before == 0 {
        MARKER_NONE.into()
    } else {
        format!("{now} in the last two weeks, {before} in the two before")
    }
}

/// “some days on 3 April, yes on 20 April”
pub fn accepts(answers: &[(Day, &str)], today: Day) -> String {
    if answers.is_empty() {
        return MARKER_NONE.into();
    }
    let said = answers.iter().map(|(day, word)| format!("{word} on {}", dates::date(*day, today)));
    said.collect::<Vec<_>>().join(", ")
}

/// “often within 10 to 20 minutes, from 7 timed”
pub fn easing(ends: (i64, i64), timed: usize) -> String {
    format!("often within {} to {} minutes, from {timed} timed pauses", ends.0, ends.1)
}

/// “from 3 timed pauses so far; five make a value”
pub fn easing_open(timed: usize) -> String {
    match timed {
        0 => MARKER_NONE.into(),
        timed => format!("{timed} timed so far; five make a value"),
    }
}
