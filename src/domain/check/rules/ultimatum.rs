//! `ultimatum`: a condition with a consequence, or a forced choice (brief 5.5.3).

pub(super) const RULES: &str = "
! if_you ?would|do ..4 rather|prefer|not_want|like ..12 fine|ok|understand|no_worries|accept|happy|respect|i_will_not|no_problem|leave_you
! no deadline|pressure|rush|hurry|problem|worries
! that is ?completely|totally|absolutely|also|all fine|ok|okay|alright
! that_s fine
! i_will understand|accept|respect ?that|it|your
either|its_either you|we|u|it|he|me|i|come|this|they|talk|tell|say|answer|come ..12 or ; no either_way|is_fine|fine|ok|suits|works|happy|monday|saturday|tuesday|sunday|thursday|one_is|whichever|you_can_either|we_can_either|pick_up|half|i_can_either|post_it|drop
or i ?am|will|swear|just ?going|am ?to ?just done|leave|leaving|go|going|block|blocking|delete|deleting|move|moving|walk|walking|give_up|giving_up|never|stop|will_never|out|gone|tell|telling|assume ; no i_can|drop_it|leave_it|post|prefer|leave_them|not ; raw
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "Either we talk this through properly or I’m telling the kids it's over for good. Your choice.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "If you’d rather I didn’t write again, say so or say nothing, and I won’t.",
    "either way I hope the new job goes well",
    "If you ever want your records back they’re boxed up and safe, no deadline.",
    "I've decided to stop waiting and get on with things. That's not a dig, I just wanted you to hear it from me and not worry.",
];
