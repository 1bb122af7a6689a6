//! `blame`: their fault, or a charge (brief 5.5.7).

pub(super) const RULES: &str = "
! you never ..1 did_anything|deserved
! not|never ..2 your_fault|blame|anybody_fault|anyone_fault|accusing
! i_admired|grateful|thank|thanks|appreciate
! you were|are ..1 right|fair|patient|kind
! you deserved|were_not|did_not_imagine
this|it|that|all|everything ..2 is|was|are ?all ?all on|your|because_of|down_to ?to you|u|fault|doing|choice|decision|mess|own|u ; with you|your ; no is_your_choice|respect|totally|it_is_your_decision|key*|box*|is_it_your|all_your_post|post|your_own_time|on_you_to|not_on_you|is_your_day|this_is_your|all_your_things|all_your_stuff|it_is_your|mess_you_left|not ; no my_fault
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "this is on you. i tried, you didn't",
    "You never made time for us, work came first every single time, and now you act surprised.",
    "funny how im the bad guy when YOU were the one who checked out in january",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I always hid in my work when things got hard. That was me, not you.",
    "you never did anything wrong by asking for space",
    "You always had time for people, it’s something I admired.",
    "I felt alone in the last few months and I didn't say so. I wish I had.",
];
