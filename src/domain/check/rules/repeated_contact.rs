//! `repeated_contact`: a further attempt after silence, or by another way in (brief 5.5.17).

pub(super) const RULES: &str = "
! as you asked|requested
!! email|mail|message|first|it bounced
! bounced|first email|forms
! you asked|wanted ..4 again|resend|send
! i called|rang|texted|messaged|wrote|contacted ?you ?far too ?often|much|many
! thanks|thank ..2 answering|replying|getting|calling
! i ..3 too often
! not be in_touch|writing
left|leave|leaving ..2 voicemail*|voice_note*|voice_messages|missed_calls|messages ; with i|will|#|keep|another|on_your ; no used_to|reception|sorry|i_left_you_voicemails|will_not|should_not
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "this is the 6th message so i guess you’re really not going to answer",
    "Trying you on here since you don't pick up the phone any more",
    "I've left four voicemails. I'll keep leaving them until the mailbox is full.",
    "Me again 😬 did my last text go through?",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I won't message again after this.",
    "Thanks for answering yesterday. Tuesday works for the handover.",
    "I sent the forms twice because the first email bounced, sorry about that.",
    "I called too often in the first month. I’m sorry, that must have been hard to be on the end of.",
];
