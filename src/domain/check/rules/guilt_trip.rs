//! `guilt_trip`: my pain as their doing, or what they owe (brief 5.5.4).

pub(super) const RULES: &str = "
! not|never ..2 your|you|yours ..1 fault|to_fix|responsib*|job|to_carry|on_you|problem|burden
! thank|thanks|grateful
! i_am getting|have ?got ..3 help|support|therapy|better
! do not ..1 owe me|us ..2 anything|a_thing
! not ..2 guilt|blame you
! i_am alright|fine|ok|doing_well ?now
i left|sold|gave|quit|lost|pawned|moved|turned|missed|walked|buried|ironed|cooked|nursed|carried|raised ..8 for|because_of|so ..1 you|your|u|us ..3 ; no sorry|thank|birthday|left_the|left_your|moved_the|gave_you_the|key*|drop|collect
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "hope youre happy, i havent eaten properly since you walked out",
    "After everything I gave up to move here for you, this is what I get.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I've found this hard, and I'm getting help with it. It isn't yours to fix.",
    "thank you for everything you did when my nan was ill, i dont think i said it enough",
    "You don’t owe me anything. I mean that kindly.",
    "i was sad for a good while, i’m alright now, and i hope you are too",
];
