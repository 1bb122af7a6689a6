//! `rush_reunion`: asks for, assumes or arranges being back together (brief 5.5.23).

pub(super) const RULES: &str = "
! whether or not
! i am ?coming home to|for
!! coming home to -you ..1 for
! slowly|at your pace
! i ?have started|start over with
! we are better|over ?apart
back together ; raw ; no not|do_not|never|whether|no|without|will_not|put_it
move back in ; raw ; no not
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "come home",
    "lets just forget it all and start over, you me and the dog, this weekend",
    "I think we both know we're getting back together so why waste more time",
    "move back in. ill clear the spare room for ur desk",
    "Can we please be us again? I'm ready, say you are.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I'm not writing to ask you to come back.",
    "I'd like to understand what went wrong, whether or not we ever talk about trying again.",
    "I'm coming home to Cardiff for Christmas, so I thought I'd say now that I won't drop in.",
    "thank you for saying you'd be open to talking. Slowly is good for me too.",
];
