//! `urgency`: a clock on their response, or something that cannot wait (brief 5.5.2).

pub(super) const RULES: &str = "
! no|not|never ..2 rush|hurry|deadline|pressure|urgent|urgency
! whenever|any_time|anytime|some_day|no_hurry|if_it_suits|when_you_can|if_that_works|if_you_are_free
! @logistic ; no us|answer_me|decide
! works|suits ; no not
! i ?was|have ?was rushed|rushing|pushed
! thank|thanks
! if you ?would|ever|can ..3 like|rather|prefer|want
!! @logistic ..12 @day ; no love
@ask: @contact, tell, know, decide, decision, answer, come, meet, see you, see me, need you, need to, need an, need your, say, let me, open, read, listen, give, choose, fix, sort this, speak, an address, think, respond, yes, forgive, come home, change your mind, explain, hear, hear from, tell me, stop, reach me, free
running|run|ran|racing ..1 out of|against ?of time ; raw ; no i_ran
on hold|reserved for us|until|till|you ; with until|till|monday|only|friday
expect* ..4 by|before|today|tonight|tomorrow ; with i|answer|reply|you|address ; no agent|baby|delivery|no|parents
going ..1 out_of_my_mind|mad|crazy|insane ; with i ; with text|call|reply|answer|wait*|over_here|hurry|not_knowing|tell
yes or no ; with now|till|driving|quick|?|got|waiting
has|got|needs|must|does_need to be ..2 said|tonight|now|today|this|sorted|decided ; with tonight|today|now|this_evening|by ; no kids|collected|returned|in_by|fixed|form*|signed
quick|hurry|quickly ; with cos|because|you_coming|answer|please|driving|waiting|reply ; no question|recover*|one
only|just in|here|free|around ..3 till|until|for ..4 ; with tonight|today|flight|come|meet|an_hour|or ; no kids|school
need|want|have_to|must|let_us|gotta|please ..4 talk|call|answer|reply|ring|text|see|hear|come|decide|tell|meet|speak ..4 now|tonight|today|asap|right_now|straight_away|this_minute|immediately ; no kids|school|i_see_now|work_tonight|collect*
^ ?please|just|hey call|ring|answer|reply|text|phone|come|decide|respond|talk ..3 now|tonight|today|asap|right_now|tomorrow|immediately ; no i|kids|come_on
get|write|call|ring|text ..1 back ..3 asap|now|tonight|today|before|by
now or never ; raw
till|until|before|by ..3 shift|weekend|thursday|monday|sunday|friday|saturday|tuesday|wednesday ; with decide|answer|too_late|tell_me|choose|in_or_out|your_answer|hear_from_you|get_back_to_me|about_us ; no no_rush
a|one|# week|weeks|day|days|hours to ..1 decide|choose|answer|think|tell|make ; with you|u
decide|choose|tell_me|let_me_know ..4 this_weekend|this_week|tonight|today|tomorrow|now|by ; no kids|handover|thursday_works|pick ; with us|me|you|want|love
be|come ..3 at # ; with bench|station|alone|or|if|there ; with you|u|be_at|come ; no school|handover|pick
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "call me NOW",
    "need to talk tonight, it cant wait till the weekend",
    "Please get back to me before you fly on Thursday, after that it’ll be too late for us.",
    "get back to me asap ok? every hour of this makes it worse",
    "I know it's only been six days but we’re running out of time to fix this 😣",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "No rush at all on this. Next month, next year, whenever.",
    "Your parcel has to be collected from the depot by Friday, so I’ve left the card with your neighbour.",
    "heads up the boiler man is coming tuesday 9am, nothing else, hope you're ok",
    "I rushed you a lot when we were together. I’m sorry for that, I’m not going to do it now.",
];
