//! `grand_declaration`: sweeping love, destiny, total change, big gestures (brief 5.5.6).

pub(super) const RULES: &str = "
! not ..2 big promises|promise
! as friends|parents
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "You are the love of my life and I will love you until the day I die.",
    "i bought the ring. i was going to ask you in june. marry me",
    "Nobody will ever love you the way I do, we are written in the stars ✨",
    "ill never love anyone else. ever. this was it for me, you were it",
    "every song is about you now, ur my whole world, my sun moon n stars 🥹",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I still care about you and I hope you’re well.",
    "I learned a lot from loving you. Thank you.",
    "I’ve changed one thing so far: I put my phone away at dinner. Small, but I wanted you to know I heard you.",
    "you were a good person to share those years with",
];
