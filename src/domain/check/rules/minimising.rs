//! `minimising`: shrinks what happened, or hurries their feelings (brief 5.5.10).

pub(super) const RULES: &str = "
! i used to|told_you
! small|little thing ..4 your|the|scarf|left|found
! i minimised|said_it_was|called_it|made_it_small
! for me ..3 and|but ..4 for_you
! you were not
! not expect
! no big deal about|if
! i see now|that
it|that|this was ?only|just ?a ?one|two|three ?little|single|silly|few|couple shove|push|slap|joke|banter|bet|burger|text|kiss|night|lie|drink|dinner|lapse|comment|look|photo|coffee|horse|party|game|plate|door|mistake|flirt|fib|bill|pint|hug|minute|seconds|mug ; no for_you|i_see|you_asked|thank|lovely|a_joke_i_should|good|cruel|sorry|not|was_a_lie|my_mistake|your|wrong|was_a_mistake
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "it was one kiss, can we get past it already",
    "Honestly you're making this way bigger than it was.",
    "I barely even raised my voice, most couples argue way worse",
    "Let’s not dwell on the past, what’s done is done 😊",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "It was one evening for me and it was months of doubt for you. I see that now.",
    "I don’t expect you to be over it.",
    "Small thing: your blue scarf was behind the sofa, I can post it.",
    "I used to say you were overreacting. You weren't. I'm sorry.",
];
