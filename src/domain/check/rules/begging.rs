//! `begging`: pleads, puts oneself down, shows dependence (brief 5.5.5).

pub(super) const RULES: &str = "
! used to
! thank|thanks
please ..8 please|pls ; raw
nothing|nobody|no_one|half_a|lost|empty|worthless|dead ?a ..1 without you|u|us ; raw
on my|ur|hands|rolling ?hands|own ?and knees|floor|ground ; with im|i|asking|beg|please|flat|for_you ; no cleaning|garden|scrub*
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "please please please come back im on my knees here",
    "I'm nothing without you. I mean it, nothing.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "please don’t feel you have to reply to this",
    "I need to return your key, is it ok if I post it through the door?",
    "I wasn’t at my best back then. I’ve been working on it, slowly.",
    "I don't need anything from you, I only wanted to say I'm sorry about the argument at Priya's wedding.",
];
