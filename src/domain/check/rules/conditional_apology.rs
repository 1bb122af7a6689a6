//! `conditional_apology`: an apology that doubts the harm, or blankets it (brief 5.5.9).

pub(super) const RULES: &str = "
!! sorry if this|it comes|is|came at a bad|wrong time
! sorry if this|it|i_am|the ..2 comes|reach*|is|bad_time|catches|disturb*|interrupt*|wakes|sends|arriv*|a_surprise|late|out_of|weird|strange|seems|message|makes|timing|repeat*
! sorry ..2 bother|disturb|intrude|to_hear|for_your_loss|about_your|you_are|you_were_ill|you_had_to|you_have_to_deal|about_the_noise
@s: sorry, apologise, apologies, apology, apols, regret, forgive me
@s ..3 if|in_case|should ..4 i|anything|it|you|my|that|any|something|we|u|things|there|anyone ..5 ; no asking|want_one|wanted_one|if_you_would|if_you_want|be_asking|if_you_like|one_day|if_not|if_you_ever|if_you_need ; no you_need|wish|if_i_could
if|in_case|should ..1 i|anything|something|you|u|that|my|it|any|there ..10 ~6 @s ; no if_you_want|if_you_would_like|if_you_ever_want|if_you_like|asking|want_one|wanted_one|one_day|if_i_could|if_i_am_late|forgive_me_if_you|prefer|if_you_need|hear_an|ready|open_to|if_it_is_ok|properly|if_not|willing
@s that|you|u|for_how|how|about_how ?you|u feel|felt|took|take|see|saw|got|think|thought|are_upset|were_upset|were_offended|reacted|interpreted|misunderstood|found|got_hurt|are_hurt|were_hurt|read|perceived|have_been ..4 ; no i_made|when_i|because_i|by_me|had_to|by_what_i|alone_and|saw_that|found_out|found_it|saw_me|i
@s ..3 any|whatever|anything|everything|all|what_ever|all_of_it|every|if_any|some|what_i_did|what_happened|the_way_things|how_things|how_it|things|stuff|the_past ..3 hurt|upset|pain|distress|offence|harm|confusion|inconvenience|it_is|i|caused|and_everything|$|,|that|to|went|ended|turned|happened|way|you|wrong|of_it|this|trouble|damage|bad ; no everything_you|everything_i_said_at|i_said_at|hurt_by_shouting|what_i_did_on|what_happened_at|all_the_best|i_left_things_in|things_with_your|i_did_at|i_said_on|what_i_said_about|how_it_ended_because|on_friday|in_front_of|any_news|anything_like|how_i_ended|i_shouted|those_things|that_night|the_way_i|anything_i_can|ended_things_by|i_told
@s ..4 may|might|perhaps|maybe|possibly|seemed|come_across|came_across|somehow ..3 ; no may_not|might_not|thought_you_might|you_may_want|it_may_have|what_it_may|must ; no thought_it_might ; with hurt|upset|caused|across|been|bit|offended|done|made|felt|seem*|said
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I’m sorry if I hurt you.",
    "sorry you feel that way",
    "If anything I did came across wrong then I apologise for that.",
    "im sorry for whatever it is i did lol",
    "I apologise for any upset that may have been caused during our time together.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I'm sorry I hurt you when I cancelled the trip.",
    "If you'd like to tell me how it felt, I'd listen and not argue.",
    "I’m sorry I made you feel small in front of your friends. I did that, you didn’t imagine it.",
    "sorry if this comes at a bad time, please ignore it if so",
];
