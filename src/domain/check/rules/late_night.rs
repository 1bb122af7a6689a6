//! `late_night`: night, drink, or an impulse (brief 5.5.18).

pub(super) const RULES: &str = "
! sober|stopped_drinking|gave_up|sleep_well|night_sleep
! handover|shift|flight|train|alarm|pick_up|airport|boiler|feed|nursery
! your|the|your_new drinking ..6 sorry|right|left
! not|never ..1 drunk|drinking|had_a_drink
!! i was drunk when|that_night
had ..2 few|too_many|one_too ; with you|u ; no choice_words|not|was_when|left
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "its 3am and im lying here thinking about ur laugh",
    "had a few with the boys n everyone keeps asking about you 🍻",
    "It’s gone midnight and I shouldn’t be writing this, but the house is so quiet",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I’ve stopped drinking, eleven weeks now. Not telling you to win points, just wanted you to know the worry you had was fair.",
    "I sent you some things late at night that I shouldn't have. I'm sorry.",
    "The handover is at 3 am to 4 pm shift change for me, so Dad will do pick-up.",
    "sleep well, and good luck with the interview tomorrow",
];
