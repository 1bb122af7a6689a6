//! `grand_declaration`: sweeping love, destiny, total change, big gestures (brief 5.5.6).

pub(super) const RULES: &str = "
! not ..2 big promises|promise
! as friends|parents
! you said|told_me|used_to ..4 ; no i_said
i_have|i_am|im|ive|i ?have|am|will|would|can ?be ?completely|totally|already|really|a|finally|so|truly ?a changed|change|different|new|brand_new|better|fixed|transform*|reborn|cured ?completely|man|woman|person|everything|for_you|totally|forever|overnight|me|for_good|basically|in_every_way ; with completely|totally|new_man|new_woman|new_person|different_man|different_person|different_woman|everything|brand|for_you|changed_man|changed_woman|forever|fixed|cured|changed_person|overnight|reborn|transform*|better_man|better_person|better_woman|whole ; no changed_one|not|mediator|i_have_changed_the|changed_my|time|try* ; no working
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
