//! `late_night`: night, drink, or an impulse (brief 5.5.18).

pub(super) const RULES: &str = "
! sober|stopped_drinking|gave_up|sleep_well|night_sleep
! i sent|used_to|rang|called ..8 should_not|sorry|drunk ; no in_a|now
! handover|shift|flight|train|alarm|pick_up|airport|boiler|feed|nursery
! your|the|your_new drinking ..6 sorry|right|left
! not|never ..1 drunk|drinking|had_a_drink
! i was|got|came ?so drunk|hammered|wasted ; no sorry_if_i
!! i was drunk when|that_night
# am ; no at|until|till|from|open*|train|flight|meeting|handover|pick ; no monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
gone|past|after|its|nearly|almost|around midnight ; no train|flight
middle of the night ; no you
can|could|did ?not ..1 ?get sleep|settle|drift|nod|fall ?back ; with i|me|so|again|cant|and|,|tonight ; no eat|kids|baby|he|she|for_weeks|since
can not|still ?to awake ; no you
not|hardly|barely slept|sleeping ; with tonight|yet|writing|still_up|so_i|last_night
awake ; with still|wide|lying|again|u|you|up|in_the_night|hours|staring|all_night|tonight|and|thinking|so ; no kept_you|kept_awake|operation|surgery|lay_awake_because
insomnia
woke|wake|waking|woken ?up ..4 dream*|sweat|thinking|nightmare|you_were_not|crying|at|reached|night|from ; no wake_up_call|kids|baby|early
you|u|ur ?still up|awake ?? $ ; no hair|when|pick|wake
u up ; raw
had ..2 few|drink|drinks|couple|too_many|one_too|glass|much_to_drink ; with i|,|and|^|just|so|with ; no you_had|ideas|things|days|weeks|months|months_to|conversations|a_few_weeks|hours|minutes|questions|therapy|couple_of_days|people|a_couple_of|your_drink|good|laughs|sessions
few|couple|pints|bottle|glasses|drinks in|deep|down ; no in_the|in_a|weeks_in|days_in|months_in|in_case|years|in_your|hours
back|home|in|staggered|walking|taxi ..1 from|home_from ?the pub|club|party|night_out|bar|wedding|after|works_do ; with i|just|and|you|thinking ; no collect
it ?is late|so_late|really_late|stupidly_late|stupid_o_clock
know|sorry ..3 late|the_time|time_it_is|stupid_o_clock|hour ; with it_is|its|for_texting|so|but|what_time ; no running|reply|late_reply|sorry_i_was_late|was_late|late_fees|too_late|sorry_it_is_late|being_late|late_payment|i_am_late|rent|late_with|so_late_with
last night|nights ..2 messages|texts|calls|text|rant

tonight ..4 missing|thinking|lonely|quiet|alone|cry*|dark ; with i|the_house|me
house|flat|bed|room is|so|feels ?so|too ?so quiet|empty|dark|silent|cold ; with night|tonight|midnight|sleep|dark|late|am
night|nights|3am|nighttime ..2 worst|hardest|longest|get_to_me|always ; with the|i
should|shouldnt ?i not ..1 text*|writ*|messag*|send* ..3 ; with late|drunk|tonight|hour|morning|wine|hate_myself
regret this in_the_morning|tomorrow|when
before i sober|lose_my_nerve|chicken|change_my_mind|talk_myself
autocorrect|typos|spelling ; with drunk|sorry|wine|hammered
^ nightclock
nightclock ?am ; with awake|sleep|again|night|drunk|dream|bed|still_up|morning|sorry_about|brain|bottle ; no kids|train|flight|handover
half|quarter|ten|five|twenty ?past|to|gone one|two|three|four|midnight|twelve ; with its|it_is|like|^|and|again|ve|here|awake|im|night|your|n|bottle|remember ; no pick|kids|train|handover|meeting|dentist|flight|appointment|school
^ half|quarter ?past|to|gone one|two|three|four|twelve
# ?oclock in the morning|mornin|night
bottle|bottles ?is|was|are ..1 empty|gone|finished|down|deep ; no gas|water|milk
most|half|whole|end|rest of ..1 bottle ; with had|drunk|ive|i|of ; no gas|sauce
chucked|kicked|thrown|just ?left ?back ?out ?of ?from ?the pub|bar|club|crown|boozer ; with i|me|im|at|and|jus
steaming|battered|mortal|blootered|ratted|merry|bladdered|paralytic|stotious|lashed ; with im|i_am|i|n
taxi man|driver ; with tell*|crying|told
third|second|another|# night ?s ?running|awake|without|of_no|up ; with sleep|awake|i|used_to|no ; no nights_at|handover|shift
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "its 3am and im lying here thinking about ur laugh",
    "couldnt sleep so im just gonna say it. i want u back",
    "had a few with the boys n everyone keeps asking about you 🍻",
    "It’s gone midnight and I shouldn’t be writing this, but the house is so quiet",
    "4:17. Wide awake again. You said I could always call at this hour. Does that still count?",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I’ve stopped drinking, eleven weeks now. Not telling you to win points, just wanted you to know the worry you had was fair.",
    "I sent you some things late at night that I shouldn't have. I'm sorry.",
    "The handover is at 3 am to 4 pm shift change for me, so Dad will do pick-up.",
    "sleep well, and good luck with the interview tomorrow",
];
