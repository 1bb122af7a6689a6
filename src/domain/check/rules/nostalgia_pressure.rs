//! `nostalgia_pressure`: uses a memory to pull (brief 5.5.14).

pub(super) const RULES: &str = "
! grateful|boxed|thank|thanks|good_memories
! remember to
! not ..2 trade|dwell|going
! would you like|you_want|you_would_like
! if you would like|want
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "remember the night on the pier?? thats us. not whatever this is",
    "I found the ticket from our first film. You can't tell me that girl doesn't still love me.",
    "Playing our song on repeat. You know the one. You must feel something when you hear it 🎶",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I have good memories of us and I'm grateful for them.",
    "I've boxed up the photos. They're yours whenever you'd like them, or I can keep them safe.",
    "thanks for teaching me to make your mums dal, i made it for my flatmates yesterday",
    "I don’t want to trade on old times here. I just want to say sorry for March.",
];
