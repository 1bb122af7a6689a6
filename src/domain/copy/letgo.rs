//! Letting go, and when they’ve moved on (brief, 3.12).

use super::dates;
use crate::domain::Day;

pub const TITLE: &str = "You can put this down.";
pub const LEAD: &str = "It doesn’t mean it didn’t matter. It’s one of the two endings, and it counts the same.";
pub const WHAT_HAPPENS: &str = "What happens then";
pub const HAPPENS: [&str; 4] = [
    "Every page, sheet and lesson stays. Nothing is deleted.",
    "Help with writing to them closes. Help for you stays open, all of it.",
    "For fourteen days one tap undoes it, and leads back to understanding. After that you can still pick it up again.",
    "There’s no date for any of this.",
];
pub const PUT_DOWN: &str = "Put it down";
pub const LOOK_FIRST: &str = "The sheets below are open either way. You can look first.";
pub const DONE_TITLE: &str = "Onward.";
pub const UNDO: &str = "Undo it";
pub const UNDONE: &str = "Undone. You’re where you were.";
pub const OPENED_AGAIN: &str = "Undone. You’re at understanding, with everything you wrote.";
pub const PICK_UP: &str = "Pick it up again";
pub const PICKED_UP: &str = "Picked up again, with everything you wrote.";
pub const SHEETS: &str = "The way through it, in your order";
pub const LESSONS: &str = "What you learned stays yours";
pub const SINCE_ACCEPTANCE: &str = "It’s been a month since you last looked at how it goes.";

/// “You put it down on 3 April. It stays undoable until 17 April.”
pub fn since(day: Day, until: Day, today: Day) -> String {
    if until < today {
        format!("You put it down on {}. What you wrote and learned stays.", dates::date(day, today))
    } else {
        format!(
            "You put it down on {}. One tap undoes it until {}.",
            dates::date(day, today),
            dates::date(until, today)
        )
    }
}

pub const MOVED_TITLE: &str = "They’ve moved on";
pub const QUESTION: &str = "Can you get them back now they’re with someone?";
pub const ANSWER: [&str; 4] = [
    "Maybe, maybe not, and it isn’t something you can make happen. Trying while they’re with someone asks them to choose under pressure, and it can hurt all three of you.",
    "What you can do is stop watching, let yourself grieve, and build your side.",
    "If they come to you one day, you’ll meet that as someone steadier.",
    "If they don’t, you’ll still be steadier.",
];
pub const THEY_ARE: &str = "They’re with someone";
pub const NOTED_MOVED: &str = "Noted. Help with writing to them is closed. Everything for you is open.";
pub const CLOSED: &str = "Closed: the message desk, and anything addressed to the new person. Contacting them isn’t something we’ll help with. Where you share children, their channel stays what it is.";
pub const JEALOUS: &str = "A wave of comparing";
pub const JEALOUS_WHAT: &str = "Pause holds you through it, and nothing has to be looked at meanwhile.";
pub const SINGLE: &str = "They’re single again";
pub const SINGLE_SAID: &str =
    "Noted. Sixty quiet days come first, and then it’s for them to write. You’ll stand at Understand after that.";
pub const BY_MISTAKE: &str = "I noted it by mistake";
pub const TAKEN_BACK: &str = "Taken back.";
pub const AGAIN_DUE: &str = "Thirty days have passed. How is it now, without looking?";

/// “Noted on 3 April.”
pub fn noted(day: Day, today: Day) -> String {
    format!("Noted on {}.", dates::date(day, today))
}
