//! The pages under help (brief, sections 6.3 to 6.8).

use super::help::{DEVICE, DEVICE_WORDS, TEN_MINUTES, TEN_MINUTES_LIST};
use crate::domain::Choice;
use crate::domain::help::Kind::{self, Domestic, Emergency, Emotional, OwnBehaviour, Stalking, Suicide};
use crate::domain::help_page::{
    Block, Door, Page, Topic, danger_now, is_not_safe, is_safe, others_first, own_acts, own_first, something_was,
};
use crate::domain::sheet::Word;

/// What a plain question offers, by the slugs of [`crate::domain::help_page::Said`].
pub const ANSWERS: &[Word] = &[("yes", "Yes"), ("unsure", "Not sure"), ("no", "No")];

/// The page of a topic.
pub fn of(topic: Topic) -> &'static Page {
    &PAGES[topic.place()]
}

pub const MORE: &str = "More than numbers";
pub const TO_HELP: &str = "To all of help";
pub const ALONE: &str = "Show only this page";
pub const NOT_ALONE: &str = "Show the rest again";
pub const SAFE: &str = "I’m safe now";
pub const SAFE_SAID: &str = "Good. Help with contact opens again a day from now.";
pub const CRISIS_STANDS: &str = "Help with contact is closed for now. First you.";
pub const CRISIS_CLOSE: &str = "Close help with contact for now";
pub const CRISIS_CLOSED: &str = "Closed. First you. This can wait.";
pub const NOT_KEPT: &str = "What you tap here isn’t kept.";

/// How often they reached out, where the records say so (brief, 6.4).
pub fn times(count: usize) -> String {
    match count {
        1 => "You’ve reached out after a no.".into(),
        count => format!("You’ve reached out {count} times without an answer, or after a no."),
    }
}

pub const TIMES_CLOSED: &str = "We’ve closed message help for 30 days. Your journal is open.";

const FIRST_CRISIS: &[Kind] = &[Emergency, Suicide, Emotional];
const FIRST_FEAR: &[Kind] = &[Emergency, Domestic, Stalking, OwnBehaviour, Emotional];
const FIRST_OWN: &[Kind] = &[OwnBehaviour, Domestic, Emotional, Suicide, Emergency];
const FIRST_PURSUIT: &[Kind] = &[OwnBehaviour, Stalking, Domestic, Emotional, Emergency];

/// In the order of the topics.
pub const PAGES: [Page; 6] = [
    Page {
        title: "Please talk to someone now.",
        lead: "You matter more than any message. If you can’t call, text. If you’re with someone, show them this screen.",
        questions: &["Are you safe for the next hour?"],
        blocks: &[
            Block::Numbers(FIRST_CRISIS),
            Block::Title("The next hour"),
            Block::Questions,
            Block::Say(is_safe, "Good. The numbers stay here. Who can be with you tonight?"),
            Block::Say(is_not_safe, "Then stay with these numbers. Call one, or go to where another person is."),
            Block::When(is_not_safe, &[Block::Alone]),
            Block::When(is_safe, &[Block::Door(Door::Today, "To Today")]),
            Block::Crisis,
            Block::Door(Door::Help(Topic::Fear), "If someone frightens or hurts you"),
            Block::People,
            Block::Title(TEN_MINUTES),
            Block::List(&TEN_MINUTES_LIST),
            Block::Text(
                "If there are thoughts of suicide, you can say so in those words. People on these lines hear them every day.",
            ),
        ],
    },
    Page {
        title: "If you’ve been afraid, or hurt",
        lead: "A few questions, only for you. Nothing is scored, nothing is sent, and you can skip any.",
        questions: &[
            "Have you ever been afraid of them?",
            "Have they hurt, pushed, or forced you, even once?",
            "Did they watch or track you, or stop you seeing people, working, or having money?",
            "Did you change what you did to keep them calm?",
            "Have you been the one who frightened, hurt, forced, watched or controlled?",
            "Is anyone in danger now?",
        ],
        blocks: &[
            Block::Text(NOT_KEPT),
            Block::Questions,
            Block::Say(danger_now, "If someone is in danger now, call the emergency number first."),
            Block::Say(
                something_was,
                "What you’ve described matters. You don’t have to name it or be certain. People who do this every day can talk it through, without asking you to leave or report.",
            ),
            Block::Say(own_acts, "Working on this is possible. It isn’t done by getting back together."),
            Block::Title("People who know exactly this"),
            Block::Text("For being hurt, and for being worried about hurting."),
            Block::When(own_first, &[Block::Numbers(FIRST_OWN)]),
            Block::When(others_first, &[Block::Numbers(FIRST_FEAR)]),
            Block::Door(Door::Help(Topic::Closed), "Close help with contact here"),
            Block::Title(DEVICE),
            Block::List(&DEVICE_WORDS),
        ],
    },
    Page {
        title: "Reaching out again and again",
        lead: "When feelings are this strong it can seem like love, or fairness, or one last try.",
        questions: &[],
        blocks: &[
            Block::Times,
            Block::Text("On the other side it often feels frightening. In many places it can be against the law."),
            Block::Text(
                "That means repeated messages, gifts, waiting nearby, asking others, checking their accounts. You’re not the first person to end up here.",
            ),
            Block::Title("What helps"),
            Block::List(&[
                "One person who knows the whole story.",
                "The phone somewhere else at night.",
                "Not being alone on hard dates.",
                "A professional line for people worried about what they do themselves.",
            ]),
            Block::Door(Door::Help(Topic::Own), "If you’re worried about what you do"),
            Block::Title("If someone keeps contacting you"),
            Block::List(&[
                "Keep a dated record.",
                "Tell someone you trust.",
                "You can call a line for people who are followed, or hurt by someone close.",
                "You don’t have to answer to be polite.",
            ]),
            Block::Title("For both sides"),
            Block::Numbers(FIRST_PURSUIT),
        ],
    },
    Page {
        title: "If you’re worried about what you do",
        lead: "It takes honesty to open this page. You don’t have to be certain, and nobody is told.",
        questions: &[],
        blocks: &[
            Block::Text(
                "Frightening someone, hurting, forcing, watching or following them: people talk about it on these lines every day.",
            ),
            Block::Text("Working on this is possible. It isn’t done by getting back together."),
            Block::Numbers(FIRST_OWN),
            Block::Title("Tonight"),
            Block::List(&[
                "If you feel out of control, leave the room. Leave the phone.",
                "Keep away from their home, their work and their pages.",
                "Tell one person the whole story, with what you did in it.",
                "If someone could get hurt, call the emergency number.",
            ]),
            Block::Title("In the weeks to come"),
            Block::Text(
                "Write down what you did, in acts a camera could see. It’s for you, and for the person you talk to.",
            ),
            Block::Door(Door::Write, "Write it down"),
            Block::Door(Door::Pause, "Pause for a while"),
            Block::Title("What we won’t help with"),
            Block::Text(
                "Finding someone, going round a block, watching them, or timing a visit. Nor with writing to their new partner, family or employer.",
            ),
        ],
    },
    Page {
        title: "What closes help with contact",
        lead: "Help with contact is all that closes. Your journal, Pause, growing, letting go and your copies stay open.",
        questions: &[],
        blocks: &[Block::RedLines],
    },
    Page {
        title: "The numbers",
        lead: "If someone is in danger now, call the emergency number. You don’t have to be certain.",
        questions: &[],
        blocks: &[Block::Numbers(&[])],
    },
];
