//! What the message checker says: for each class why it is shown, one way to rewrite it, and what that could look
//! like (brief 5.5).

/// The words for one class.
#[derive(Debug, PartialEq, Eq)]
pub struct Advice {
    pub why: &'static str,
    pub hint: &'static str,
    /// What could stand there instead.
    pub instead: &'static [&'static str],
}

/// In the order of the classes of the checker.
pub const ADVICE: [Advice; 24] = [
    // self_harm
    Advice {
        why: "This sounds like you might be in real danger. Please talk to a person now. They may not be the right person, and you don’t have to manage it alone.",
        hint: "People answer these lines at any hour. The message can wait, and it stays here.",
        instead: &[],
    },
    // threat
    Advice {
        why: "This could frighten them, and it may be a crime. We won’t help send it. If you feel out of control, there’s a line for exactly this.",
        hint: "Put the phone in another room. What’s in it can go into a letter that isn’t sent.",
        instead: &[],
    },
    // boundary_override
    Advice {
        why: "They asked for no contact and this says so. The kindest message is none. If there’s a legal order, contact can put you at risk as well.",
        hint: "Stop here. Keep it as an unsent letter. If something practical has to be said, use the agreed channel or a lawyer.",
        instead: &[],
    },
    // surveillance
    Advice {
        why: "This tells them they’re being watched, even if you only meant to check they’re okay. It can frighten someone. Following, tracking or waiting near them isn’t something we’ll help with.",
        hint: "Take out how you know, and stop looking.",
        instead: &["I hope the move went well, if it has."],
    },
    // ultimatum
    Advice {
        why: "This gives them two doors, both chosen by you. People pull back from that, and you may not mean the second door.",
        hint: "Say what you’ll do for yourself, without an if.",
        instead: &["I’m going to stop writing now and look after myself."],
    },
    // guilt_trip
    Advice {
        why: "This hands them your pain to carry. It’s real, and it needs a person who can hold it. That may not be them right now.",
        hint: "Move the pain to the unsent letter or to a friend.",
        instead: &["It’s been hard, and I have people."],
    },
    // insult
    Advice {
        why: "There’s a put-down here. It may feel good for a minute. They’ll keep it for years, and so might you.",
        hint: "Say the hurt under it, to yourself first.",
        instead: &["I was really hurt on Thursday."],
    },
    // third_party
    Advice {
        why: "Other people are doing the asking here. Children most of all shouldn’t carry this.",
        hint: "Take them out.",
        instead: &["Pick-up is at four."],
    },
    // repeated_contact
    Advice {
        why: "You’ve already reached out. Another one adds weight. Waiting is hard, and it’s the message.",
        hint: "Don’t send. Log what you hoped for, and do one kind thing for yourself.",
        instead: &[],
    },
    // new_partner
    Advice {
        why: "This is about the other person. It may be the truest thing you feel and still be something they can’t fix. Their new life is theirs.",
        hint: "Leave it out entirely.",
        instead: &["Thank you for telling me. I wish you both well."],
    },
    // late_night
    Advice {
        why: "It sounds late, or like you’ve had a drink. Words look different in the morning. Let it wait for daylight.",
        hint: "Save it. Read it at ten tomorrow. Many people find it has changed.",
        instead: &[],
    },
    // pressure
    Advice {
        why: "This asks them to answer. Their silence may be an answer, or they may need time. A message they can leave unanswered is easier to open.",
        hint: "Cut the ask.",
        instead: &["No need to reply. I hope you’re okay."],
    },
    // urgency
    Advice {
        why: "There’s a clock in here. A deadline you set can feel like pressure, even when it comes from pain.",
        hint: "Take the time word out, or open it.",
        instead: &["Any time, or not at all."],
    },
    // begging
    Advice {
        why: "You’re allowed to hurt this much. In a message it can read as their job to rescue you. If you feel worthless or unsafe, please open the help page.",
        hint: "Say one steady thing.",
        instead: &["I’ve had a hard time and I’m getting support."],
    },
    // blame
    Advice {
        why: "This points at them. They may well agree, or see it otherwise. Either way, it closes the door you’re trying to leave open.",
        hint: "Use I, and one moment.",
        instead: &["I felt far away from you last autumn, and I didn’t say so."],
    },
    // justification
    Advice {
        why: "There’s a sorry here with a but in it. The but is usually what they’ll hear.",
        hint: "End the sentence before the but.",
        instead: &["I shouted. I’m sorry."],
    },
    // conditional_apology
    Advice {
        why: "“If” and “any upset” make it sound as though it may not have happened. If you’re not sure what hurt, it’s okay to ask one day, or to name the part you know.",
        hint: "Name one thing you know.",
        instead: &["I’m sorry I left you waiting that night."],
    },
    // minimising
    Advice {
        why: "This makes it smaller than it may have been for them. You don’t have to agree about the size to say you see it mattered.",
        hint: "Let it be its own size.",
        instead: &["I broke something you trusted."],
    },
    // rush_reunion
    Advice {
        why: "This is the big ask, all at once. Even if they were thinking about it, they’d need to get there at their own speed.",
        hint: "Shrink the ask to contact, or to nothing.",
        instead: &["I’d be glad to talk one day, if you’d like that."],
    },
    // meet_now
    Advice {
        why: "This asks to meet before they’ve said they’d like to, or goes to where they are. Turning up takes their choice away. We won’t help with that.",
        hint: "Open it or drop it.",
        instead: &["If you ever want to talk, any way that suits you."],
    },
    // grand_declaration
    Advice {
        why: "Big words can feel like a wave. They may be true for you. Small and specific is easier to believe.",
        hint: "Swap forever for one thing.",
        instead: &["I’ve stopped raising my voice. Two months now."],
    },
    // nostalgia_pressure
    Advice {
        why: "Memories here are doing a job: pulling. They’re lovely. They may not be asking for the same thing on their side.",
        hint: "Thank, don’t pull.",
        instead: &["I’m grateful for that summer."],
    },
    // over_length
    Advice {
        why: "This is long. Long messages ask for long answers. What is the one thing?",
        hint: "Keep the greeting, one specific sorry or thanks, and the way out. Save the rest in a letter.",
        instead: &[],
    },
    // multiple_questions
    Advice {
        why: "That’s several questions. Each one asks them to do something. One is plenty, none is lighter.",
        hint: "Pick one or none.",
        instead: &["I hope you’re well."],
    },
];

/// Said when a text is not English.
pub const ENGLISH_ONLY: &str = "This checks English only, so nothing was looked for here.";

/// What a message does well, in the order of the signals of the checker.
pub const SIGNALS: [&str; 10] = [
    "It sees their side, or your part.",
    "It says what you did.",
    "It leaves a door they can leave shut.",
    "It lets them off answering.",
    "It respects their room.",
    "It wishes them well.",
    "It thanks them for something.",
    "It is ready to listen.",
    "It names what has already changed.",
    "It is short.",
];

pub const WORTH_ANOTHER_LOOK: &str = "Worth another look";
pub const DOES_WELL: &str = "What this does well";
pub const NOTHING_FOUND: &str = "Nothing stands out.";
pub const NOT_ENGLISH: &str = "Only English is looked at here. You can read it with the three voices.";
pub const ONE_WAY: &str = "One way to say it";
pub const SET_ASIDE: &str = "It’s fine as it is";
pub const SET_ASIDE_WHY: &str = "Why? A line for the person who reads this later.";
pub const SET_ASIDE_DO: &str = "Leave it";
pub const CLOSED: &str = "This one can’t rest here. Its words are kept, and they can be a letter that isn’t sent.";
pub const MORE: &str = "There is more. These come first.";

/// How many words and questions it has, which says nothing about how good it is.
pub fn counts(words: usize, questions: usize) -> String {
    let words = if words == 1 { "One word".to_owned() } else { format!("{words} words") };
    match questions {
        0 => format!("{words}, nothing asked."),
        1 => format!("{words}, one question."),
        _ => format!("{words}, {questions} questions."),
    }
}
