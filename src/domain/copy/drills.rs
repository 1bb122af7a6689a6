//! Practice in hearing hurt: twelve sentences, three answers to each, and why one of them hears (brief 3.9, S57).

/// A way of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Defend,
    Collapse,
    Hear,
}

/// One sentence to practise with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drill {
    pub said: &'static str,
    pub defend: &'static str,
    pub collapse: &'static str,
    pub hear: &'static str,
    /// Why that answer hears.
    pub why: &'static str,
    /// Fear is named in it, so the page on fear stands under it.
    pub names_fear: bool,
}

const fn drill(
    said: &'static str,
    defend: &'static str,
    collapse: &'static str,
    hear: &'static str,
    why: &'static str,
) -> Drill {
    Drill { said, defend, collapse, hear, why, names_fear: false }
}

pub const DRILLS: [Drill; 12] = [
    drill(
        "You never cared what I was going through.",
        "That’s not fair, I drove you everywhere.",
        "I’m such a terrible person.",
        "It felt like you were on your own with it. What do you wish I’d done?",
        "It takes the feeling as true for them, and asks.",
    ),
    drill(
        "I can’t believe anything you say.",
        "I’ve told you the truth for months now.",
        "Then there’s no point in me saying anything, ever.",
        "That makes sense after I lied. You don’t have to believe it yet.",
        "It names the reason for the doubt and asks for nothing.",
    ),
    drill(
        "You only apologise when you want something.",
        "So now I can’t even say sorry?",
        "You’re right, I’m a liar through and through.",
        "I have done that. I’m not asking for anything with this one.",
        "It owns the pattern and takes the price off.",
    ),
    drill(
        "Why are you telling me now?",
        "Because you’d have made a scene back then.",
        "I know, I’m a coward, you can hate me.",
        "Because you asked then and I dodged. You can do nothing with it.",
        "A plain reason that is one’s own, and room to leave it.",
    ),
    drill(
        "You flirted in front of my friends.",
        "It was a joke, everybody laughed.",
        "I ruin every evening, I always have.",
        "Yes. I did, and you had to stand there.",
        "It says what happened from where they stood.",
    ),
    Drill {
        said: "I was frightened of your temper.",
        defend: "I never laid a hand on you.",
        collapse: "I’m a monster, you’re better off without me.",
        hear: "Thank you for telling me. I’m sorry I was frightening.",
        why: "Being frightened needs no proof. It thanks them for a hard sentence.",
        names_fear: true,
    },
    drill(
        "You made me feel stupid about money.",
        "Somebody had to keep an eye on it.",
        "I’m hopeless with money, I can’t do anything right.",
        "I hid it and then acted as if you couldn’t count.",
        "It names two acts, without a because.",
    ),
    drill(
        "You left me alone with the baby.",
        "I was working for all three of us.",
        "I was the worst parent there is.",
        "I did. You were exhausted and I called it work.",
        "It says yes first, and then what it was like.",
    ),
    drill(
        "It’s too late.",
        "You haven’t even listened to me.",
        "Then I don’t know what I’m living for.",
        "Okay. I hear that.",
        "And then it stops. A no is a whole sentence.",
    ),
    drill(
        "You always twist it.",
        "I’m telling you how it was.",
        "I can’t trust my own head, you tell me.",
        "Then let me not. Tell me what happened, and I’ll only repeat it back.",
        "It offers to listen without a version of one’s own.",
    ),
    drill(
        "Your family never liked me and you let them.",
        "They tried, you never came along.",
        "I’ve never been on anyone’s side, I’m useless.",
        "I kept quiet so I wouldn’t have to choose. You paid for it.",
        "It names the silence, what it was for, and who paid.",
    ),
    drill(
        "I’ve heard all this before.",
        "This time it’s different, you’ll see.",
        "You’re right, I’ll never change.",
        "You have. You can watch what I do and not what I say.",
        "It doesn’t argue for itself, and leaves the looking to them.",
    ),
];

pub const TITLE: &str = "Hearing without defending";
pub const LEAD: &str = "Twelve hard sentences. Pick what you’d say first, then see what each answer does.";
pub const WHAT: &str = "Twelve hard sentences, and what an answer does";
pub const THEY_SAY: &str = "They say";
pub const PICK: &str = "Which one is nearest to what you’d say?";
/// What each way does, by its place.
pub const DOES: [(&str, &str); 3] = [
    ("This one defends.", "It’s about you again, and their hurt has to wait."),
    ("This one collapses.", "Now they have to look after you, or take it back."),
    ("This one hears.", ""),
];
pub const WOULD_HEAR: &str = "One that hears:";
pub const NEXT: &str = "The next one";
pub const BEFORE: &str = "The one before";
pub const BODY_FIRST: &str =
    "In your body first: unclench your jaw, feet on the floor, one slow breath, then one sentence.";
pub const NOT_KEPT: &str = "What you pick here is kept nowhere.";

/// “3 of 12”
pub fn number(place: usize) -> String {
    format!("{} of {}", place + 1, DRILLS.len())
}

impl Drill {
    /// The three answers, in an order that differs from one sentence to the next.
    pub fn answers(&self, place: usize) -> [(Way, &'static str); 3] {
        let all = [(Way::Defend, self.defend), (Way::Collapse, self.collapse), (Way::Hear, self.hear)];
        // The place of the one that hears goes round, so that nobody learns it by its place.
        let order: [usize; 3] = [[2, 0, 1], [0, 2, 1], [1, 0, 2]][(place * 5 + place / 3) % 3];
        order.map(|n| all[n])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s57_there_are_ten_and_more_and_the_one_that_hears_stands_in_every_place() {
        assert!(DRILLS.len() >= 10);
        let mut places = [0; 3];
        for (n, drill) in DRILLS.iter().enumerate() {
            let answers = drill.answers(n);
            let place = answers.iter().position(|(way, _)| *way == Way::Hear).expect("one hears");
            places[place] += 1;
            let mut words: Vec<&str> = answers.iter().map(|(_, words)| *words).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), 3);
            assert!(!drill.why.is_empty());
        }
        assert!(places.iter().all(|count| *count >= 3), "{places:?}");
        assert_eq!(DRILLS.iter().filter(|drill| drill.names_fear).count(), 1);
    }
}
