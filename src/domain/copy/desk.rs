//! The desk for the one message (brief, 3.6 and 3.7).

use super::dates;
use crate::domain::Day;
use crate::domain::desk::Stage;
use crate::domain::moment::Happened;

/// The title of the desk at a stage, and what it is about.
pub fn stage(stage: Stage, today: Day) -> (&'static str, String) {
    let (title, lead) = match stage {
        Stage::Closed => {
            ("The desk is closed.", "Everything else is open, and so is the page for a letter you don’t send.")
        }
        Stage::PutDown => ("The desk is closed.", "You’ve put this down, or it rests. What you wrote is kept."),
        Stage::Early => {
            ("One message, not yet", "The steps before it come first. They advise, and none of them is a lock.")
        }
        Stage::Prepare => ("Before the paper", "You can consider it. You don’t have to."),
        Stage::HeatCheck => {
            ("How warm is it now?", "Asked each time, before the paper. Late and raw is a hard time to choose words.")
        }
        Stage::Hot => (
            "It’s warm right now.",
            "Words chosen now carry the heat. A pause comes first. You can come back tomorrow, and nothing here is lost.",
        ),
        Stage::Write => ("One message", "Twenty to sixty words. Nobody sees it but you, and nothing here can send it."),
        Stage::Rests(hours) => return ("It rests.", rests(hours)),
        Stage::Night => {
            ("It has rested.", "It opens in daylight, between nine in the morning and nine in the evening.")
        }
        Stage::Reread => ("Read it once more.", "A day has passed. Not sending can be a decision."),
        Stage::Copy => ("It can be copied.", "Sending is up to you, from your own phone, once."),
        Stage::Sent(day) => return ("It’s said.", sent_on(day, today)),
        Stage::Said => ("You’ve said it once.", "The next word is theirs. There is no second message here."),
        Stage::Talking => {
            ("You’re talking.", "You don’t have to answer today. Go at their speed, and answer what they asked, once.")
        }
    };
    (title, lead.to_owned())
}

fn rests(hours: i64) -> String {
    let left = if hours == 1 { "One hour left.".to_owned() } else { format!("{hours} hours left.") };
    format!("{left} Nothing will be lost if you wait longer.")
}

fn sent_on(day: Day, today: Day) -> String {
    format!("Sent on {}. What comes back, or doesn’t, is theirs.", dates::date(day, today))
}

/// Said wherever somebody may hope for more (brief, S4).
pub const HONEST: &str = "Nothing here can make someone come back. It can help you act in a way you’ll respect later.";
pub const THEIRS: &str = "This part isn’t yours to decide.";

pub const TO_STEP: &str = "See what comes first";
pub const PREPARED: &str = "Before it opens";
pub const LONG_ONE: &str = "Want to write the long one first, the one you’d never send? It makes the short one easier.";
pub const UNSENT: &str = "Write a letter you don’t send";
pub const OPEN: &str = "Open the desk";
pub const OPENED: &str = "The desk is open.";
pub const STAYS_CLOSED: &str = "The desk opens once there’s a line for what it’s for, and three plans.";
pub const TELL_HEAT: &str = "Say how warm it is";
pub const AGAIN_HEAT: &str = "Look again";
pub const PAUSE_FIRST: &str = "Pause first";

pub const AS_READ: &str = "As they’d read it";
/// The two lines without which a message asks for something (brief, S33).
pub const NO_PART: &str = "Nothing of your own part so far.";
pub const NO_FREE: &str = "Nothing that lets them off answering so far.";
pub const NOTHING_SO_FAR: &str = "Nothing so far.";
pub const SHAPE: &str = "One shape it can have";
pub const SHAPE_WHAT: &str = "What you’ve thought about, what you did, how are they, when they’d like. Notice: no demand, no deadline, no promise, a few sentences.";
pub const REST: &str = "Let it rest for a day";
pub const RESTING: &str = "It rests. Come back tomorrow, in daylight.";
pub const NOTHING_TO_REST: &str = "There’s nothing to rest so far. One line is a beginning.";
pub const EDIT: &str = "Change something";
pub const EDIT_WHY: &str = "More than a fifth of it changed is another message, and the day begins again.";
pub const DONT_SEND: &str = "I won’t send it";
pub const DIDNT_SEND: &str = "I didn’t send it";
pub const NOT_SENT: &str = "Not sending can be a decision. The words stay here as yours.";
pub const SHORTER: &str = "It can’t wait a day";
pub const SHORTER_WHY: &str = "What makes it press? Half a day is the least.";
pub const SHORTER_DO: &str = "Make it half a day";
pub const SHORTENED: &str = "Half a day it is.";
pub const VALUES: &str = "The words you want to act by";
pub const VOICES: &str = "Three voices";
pub const READ_AS: [&str; 3] =
    ["Read it as you, now.", "Read it as them, tired, after a bad day.", "Read it as a stranger who found it."];
pub const STILL: &str = "I still want to";
pub const STILL_SAID: &str = "It can be copied now.";
pub const TREE_FIRST: &str = "First a line for whatever comes back: six short ones. Then it can be copied.";
pub const THINK_AGAIN: &str = "Think again tomorrow";
pub const COPY: &str = "Copy the text";
pub const COPIED: &str = "Copied. Sending is up to you, from your own phone, once.";
pub const SENT: &str = "I sent it";
pub const SENT_MORE: &str = "I sent something else, or more";
pub const SENT_SAID: &str = "Noted. The next word is theirs.";
pub const SENT_MORE_SAID: &str = "Noted. It’s part of the picture. You can note it as a slip as well.";
pub const NOT_NOW: &str = "Not now";

pub const NEXT_HOURS: &str = "The next day";
pub const NEXT_HOURS_LINES: [&str; 5] = [
    "Phone in another room for three hours.",
    "One person told.",
    "No checking when they were last there.",
    "A meal.",
    "One thing from your own list.",
];
pub const DAY_3: &str = "No answer yet. That can be a hard kind of answer.";
pub const DAY_14: &str = "Two weeks of quiet. You could look at the healthy check once more, for yourself.";
pub const DAY_30: &str = "Thirty days. No reply is an answer, too. Your own decision can be written down now.";
pub const YOUR_PLAN: &str = "Your plan for this";
pub const HELD_UP: &str = "What you wrote for this";
pub const WHAT_CAME: &str = "What came back?";
pub const THEIR_WORDS: &str = "In their words, as they said them";
pub const ASK_WORDS: &str = "A few of their words, or how they said it. What they meant by it is a guess.";
pub const THEIR_DAY: &str = "The day they named, if they did";
pub const NOTE: &str = "Note it";
pub const ANSWER_SAID: &str = "Noted, in their words.";
pub const THEY_WROTE: &str = "They wrote";
pub const THEY_WROTE_SAID: &str = "Noted. You don’t have to answer today.";
pub const WHAT_THEN: &str = "What this asks of you";

/// What comes next, by what came back (brief, 3.7).
pub fn next(answer: Happened) -> &'static str {
    match answer {
        Happened::Warm | Happened::TheyWrote => {
            "Go at their speed. Answer what they asked, once, in one to three sentences, and begin nothing new."
        }
        Happened::Friendly => "That’s a kind answer. Let it be enough for now.",
        Happened::Upset => {
            "They told you something true for them. One short answer, if any: thank you for telling me, you’re right about that, I’ll leave it there unless you’d like more. Then quiet."
        }
        Happened::NotNow => {
            "They said when, or that it’s not now. Nothing before that day, and then only if you still want to."
        }
        Happened::NoReply => "Silence is an answer. It says nothing about your worth, and it isn’t asked twice.",
        Happened::SaidNo | Happened::Stop => {
            "That’s a full answer. If they wrote to you, one line is enough: “Thank you for telling me. I won’t write again. I wish you well.” Then nothing more, and the first three days are looked after here."
        }
        Happened::TheyHaveSomeone => "They’re with someone. There’s a page for what you do with that.",
        Happened::ToldOthers => {
            "They turned to others about you. That is a no, and it’s serious. Help with contact is closed, and there’s a page that speaks plainly."
        }
        _ => "",
    }
}
