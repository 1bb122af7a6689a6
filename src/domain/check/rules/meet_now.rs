//! `meet_now`: a push to meet face to face, soon, or turning up (brief 5.5.19).

pub(super) const RULES: &str = "
! i ?will|would|am ?not never|not ..2 come|drop|turn|visit|drive|show|wait
! you suggested|proposed|offered|asked|said_you
! thanks|thank ..3 saying|suggesting|meeting|agreeing|for
! some day|one_day|no_need|no_pressure|any_weekend|not_at_all|works_for|if_you_would
! i should not have|used_to|turned_up|came_round ..5 sorry|wrong
! sorry for turning|coming|showing
@agreed: like we, as we, as agreed, as arranged, like you, as you, you asked, you said, we said, we agreed, can i, could i, may i, if you want, if you would, if you said, if you like, drop off, pick up, reception, front desk, not coming up, not come up
i|am|be|been|sat|sitting|parked|parking|stood|standing|wait|waiting ..3 outside|downstairs ; stop ; found ; no @agreed ; no heart|school|gate|gates|nursery|tube|station|pub|bar
come|coming|drive|driving|turn|walk|walking|pop|popping|swing|swinging|head|heading|drop|dropping|be|stop|stopping|show|go|sit|sat|wait|waiting|am|cycled ..3 at|to|by|past|over|round|outside|near|up|in|on|off|across ..2 @their_place ; stop ; found ; no @agreed
outside @their_place ; stop ; found ; no @agreed
am|be coming|driving|walking over|round|around ; stop ; found ; no @agreed
am|be coming up > ; stop ; found
come_down|come_outside|buzz_me|let_me_in|open_up|look_out ; stop ; found ; no heart|up_with ; no you_said|they
open the|your door ; stop ; found ; no heart|again|of
come out -to|of|from|with ; stop ; found ; no so_you|have_to|they|kids|gate|school|he|she
in|face ?to person|face ; with talk|meet|see|say|this|you|do|speak|need|look|hand ; no not|if|would_rather|thank|prefer|told_me|happy_to_hear|i_should_have|never|could_not ; no or_not
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "Can I come over tonight? I just want to see your face for five minutes.",
    "I'm in your area, pop down for a sec?",
    "We need to do this in person. I'll pick you up after work on Wednesday.",
    "Booked us a table for saturday, 8, the place with the lanterns. Dont say no 😉",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "If you ever wanted a coffee some day I'd be glad, and there's no need to answer.",
    "Yes, Thursday at 4 works, thank you for suggesting it. I’ll bring the papers.",
    "I won't come by the flat. I'll leave the box with reception.",
    "School meeting is Tuesday at 6 in room 4, both parents expected. I’ll sit wherever’s comfortable for you.",
];
