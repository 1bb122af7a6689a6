//! `multiple_questions`: three or more questions; counted in `counts.rs`, so there is no rule here (brief 5.5.16).

pub(super) const RULES: &str = "
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "how are you? hows work? are you seeing anyone?",
    "Did you mean what you said? Was any of it real? Do you even think about me?",
    "why did you leave, what did i do, is it fixable, can we talk",
    "Are you ok? Did you get the parcel? Can you let me know? When’s good to chat?",
    "Hi Sol! How’s the flat? Did Pepper settle in? Is your knee better? Have you been to the new pool?",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "How are you? I hope the exams went alright.",
    "Is it easier if I drop the box with Mina or leave it at yours? No preference here.",
    "I've asked myself a lot of questions since spring. I won't put them on you.",
    "Could you send me the vet's number? Thank you!",
];
