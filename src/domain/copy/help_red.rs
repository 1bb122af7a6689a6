//! The red lines: what each is, why it closes help with contact, and what opens it again (brief, 3.6 and 4.4).

use super::dates;
use crate::domain::Day;
use crate::domain::path::RedLine;

pub const STANDING: &str = "Closed now";
pub const NONE: &str = "Nothing is closed now.";
pub const OTHERS: &str = "If one of these is true, you can say so here";
pub const SO: &str = "This is so";
pub const SO_SAID: &str = "Noted. Help with contact is closed.";
pub const MISTAKE: &str = "I pressed it by mistake";
pub const TAKEN_BACK: &str = "Taken back.";
pub const CHANGED: &str = "This changed";
pub const NOTE: &str = "What changed, if you’d like to say";
pub const KEEP: &str = "Note it";
pub const WHY: &str = "Why it’s closed";
pub const PERSON: &str = "This needs a person, not an app.";
pub const BY_ITSELF: &str = "It opens again by itself, after 30 quiet days.";
pub const THEY_MOVED: &str = "The path for that, and what changes it";

pub fn since(day: Day, today: Day) -> String {
    format!("Since {}.", dates::date(day, today))
}

/// What it is, in the person’s own words.
pub fn what(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone => "They asked for no contact, in any words",
        RedLine::Blocked => "They blocked me somewhere",
        RedLine::Order => "There’s a court order, a bail condition, or an instruction from police or work",
        RedLine::Fear => "There was fear, threats, violence, tracking or force, by either of us",
        RedLine::SomeoneNew => "They have a new partner",
        RedLine::ChildrensChannel => "The children, or the children’s channel, would carry the message",
        RedLine::Crisis => "I might hurt myself, or I’ve said I would",
        RedLine::TurningUp => "I plan to turn up, wait, or send things to their home or work",
        RedLine::Pursuit => "I’ve reached out again and again, or after a no",
    }
}

pub fn why(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone => {
            "Contact after a clear no is unwanted. Keeping to it is the kindest thing left to say."
        }
        RedLine::Blocked => "Going round a block, by another account, number or friend, can frighten someone.",
        RedLine::Order => "Please speak to your lawyer or the court about anything practical.",
        RedLine::Fear => "Contact can raise danger.",
        RedLine::SomeoneNew => {
            "It’s respect for the life they have now. There’s a path here for what you do with that."
        }
        RedLine::ChildrensChannel => "A message in between puts the children in between.",
        RedLine::Crisis => "A message can’t carry that, and neither can they. A person who knows this can.",
        RedLine::TurningUp => "Visits and gifts that nobody asked for can frighten someone.",
        RedLine::Pursuit => "Silence, or a no, is an answer. Each further try makes it harder to believe you hear it.",
    }
}

/// What the person says when it isn’t so any more; nothing where no word of theirs opens it.
pub fn changed(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone | RedLine::Blocked => "They got in touch with me first, and asked to talk",
        RedLine::Order => "It has ended and I’ve checked that",
        RedLine::ChildrensChannel => "Another agreed channel is used now",
        RedLine::Crisis => "I’m safe now",
        RedLine::TurningUp => "I’ve put that plan away",
        RedLine::Fear | RedLine::SomeoneNew | RedLine::Pursuit => "",
    }
}

/// Said once it was noted.
pub fn changed_said(line: RedLine) -> &'static str {
    match line {
        RedLine::AskedForNone | RedLine::Blocked => "Noted. It opens a day from now. You don’t have to answer today.",
        RedLine::Crisis | RedLine::TurningUp => "Noted. It opens a day from now.",
        _ => "Noted.",
    }
}
