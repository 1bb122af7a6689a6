//! `boundary_override`: knows of a no, a block, a wish for space or an order, and goes on (brief 5.5.24).

pub(super) const RULES: &str = "
! i accept|respect ..3 it|that|your|and ?i|will|so|your
!! i will keep to that
!! will not write|message|contact|text|call|reach|bother|ask ?you ?again
! i pushed|ignored|overrode|kept ..4 sorry|wrong
! as|like ?we|you agreed|asked|said|wanted|prefer*|suggested
! that is fine|ok|fair
! i hear you|that
! as you asked
@asked: said, asked, told, wanted, want, need, needed, requested, made it clear, made clear, begged, wrote, blocked
@nocontact: not to, no contact, space, time, alone, leave you alone, stop, distance, no more, never contact, not contact, not message, not to contact, silence, not want to hear, not want me to, not talk, not to write, not to call, not to text, a break, be left, we should not, it is over, not hear from me, not to hear, done, not ready, peace, to be left, quiet, a month, months, weeks
i ?know|realise|understand|get|am_aware|appreciate|remember|heard|respect|hear ..2 you ..2 @asked ..3 @nocontact ~14 but|however|still|yet|though|just|though_i|anyway|nevertheless|only|quick|one ; raw ; no i will keep to that|respect_that_and_will|i will not ; no only to say|to_let_you_know_the|as_we_agreed|so_i_will|sorry_i|was_wrong
you|u ?have blocked me ..6 so|and|but|though|which ; no respect|understand|fine|i_will_not|cause|right_by|reason|get_why|code
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I know you said not to contact you but this is important",
    "i made this account cause u blocked my main",
    "yes i know about the order. this isnt contact its just a song",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "You asked for space and I’ll keep to that. This is only to say the forwarding address has changed, by email as we agreed.",
    "You said no, and I accept it. I won’t write again.",
    "I know I pushed past what you asked for in April. I'm sorry. I won't do it again.",
    "Thank you for getting in touch after the break you wanted. I'm happy to go at your speed.",
];
