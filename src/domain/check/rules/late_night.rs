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
can|could|did ?not ..1 ?get sleep|settle|drift|nod|fall ?back ; with i|me|so|again|cant|and|,|tonight ; no eat|kids|baby|he|she|for_weeks|since
awake ; with still|wide|lying|again|u|you|up|in_the_night|hours|staring|all_night|tonight|and|thinking|so ; no kept_you|kept_awake|operation|surgery|lay_awake_because
insomnia
woke|wake|waking|woken ?up ..4 dream*|sweat|thinking|nightmare|you_were_not|crying|at|reached|night|from ; no wake_up_call|kids|baby|early
you|u|ur ?still up|awake ?? $ ; no hair|when|pick|wake
had ..2 few|drink|drinks|couple|too_many|one_too|glass|much_to_drink ; with i|,|and|^|just|so|with ; no you_had|ideas|things|days|weeks|months|months_to|conversations|a_few_weeks|hours|minutes|questions|therapy|couple_of_days|people|a_couple_of|your_drink|good|laughs|sessions
it ?is late|so_late|really_late|stupidly_late|stupid_o_clock

house|flat|bed|room is|so|feels ?so|too ?so quiet|empty|dark|silent|cold ; with night|tonight|midnight|sleep|dark|late|am
autocorrect|typos|spelling ; with drunk|sorry|wine|hammered
^ nightclock
nightclock ?am ; with awake|sleep|again|night|drunk|dream|bed|still_up|morning|sorry_about|brain|bottle ; no kids|train|flight|handover
half|quarter|ten|five|twenty ?past|to|gone one|two|three|four|midnight|twelve ; with its|it_is|like|^|and|again|ve|here|awake|im|night|your|n|bottle|remember ; no pick|kids|train|handover|meeting|dentist|flight|appointment|school
^ half|quarter ?past|to|gone one|two|three|four|twelve
# ?oclock in the morning|mornin|night
most|half|whole|end|rest of ..1 bottle ; with had|drunk|ive|i|of ; no gas|sauce
chucked|kicked|thrown|just ?left ?back ?out ?of ?from ?the pub|bar|club|crown|boozer ; with i|me|im|at|and|jus
steaming|battered|mortal|blootered|ratted|merry|bladdered|paralytic|stotious|lashed ; with im|i_am|i|n
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
