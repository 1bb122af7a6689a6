//! `urgency`: a clock on their response, or something that cannot wait (brief 5.5.2).

pub(super) const RULES: &str = r"
! no|not|never ..2 rush|hurry|deadline|pressure|urgent|urgency
! whenever|any_time|anytime|some_day|no_hurry|if_it_suits|when_you_can|if_that_works|if_you_are_free
! @logistic ; no us|answer_me|decide
! works|suits ; no not
! i ?was|have ?was rushed|rushing|pushed
! thank|thanks
! if you ?would|ever|can ..3 like|rather|prefer|want
!! @logistic ..12 @day ; no love
@ask: @contact, tell, know, decide, decision, answer, come, meet, see you, see me, need you, need to, need an, need your, say, let me, open, read, listen, give, choose, fix, sort this, speak, an address, think, respond, yes, forgive, come home, change your mind, explain, hear, hear from, tell me, stop, reach me, free
before ..2 too|its_too|it_is_too late ; raw
can not|it wait ; no kids|holiday|school
running|run|ran|racing ..1 out of|against ?of time ; raw ; no i_ran
time|clock|days|window is|are ?running|nearly|ticking|short|up|passing|slipping|now|closing|going ..2 ; with running|ticking|short|up|slipping|closing|run ; no up_to|not_up_to|first_time_is
hurry ; raw ; no no_hurry|sorry|no_rush|not
emergency ; with me|you|us|not_medical|ring|call|please|need ; no contact|vet|dentist|exit|kids|number|room|plumber
urgent* ; with talk|you|need|call|me|please|us|about ; no not|post|letter|boiler|vet|nothing
as soon as ?you ; with call|reply|text|me|ring|answer|read|let_me_know|get_this|see_this|free|talk ; no i|agent|school|arrives|key
soon|sooner|quick|quickly|quicker ; with answer|reply|decide|call|talk|need|respond|please|must|the_sooner|have_to ; no get_well|see_you_soon|too_soon|no|not|hope|settle|baby|i_will|told_me|thank
moment|minute|second you|u get|see|read|land|wake|finish ..3
on hold|reserved for us|until|till|you ; with until|till|monday|only|friday
drop|leave everything|work|what_you ; with and|call|come|now ; no key
pick|answer|get up|to|on ?your ?the phone ; with now|right|please|up ; no i|kids ; with now|right_now
only|have|has|just|there_is ..2 # minutes|hours|days|weeks|day|week|months ..1 left|to|until|before|till ; with us|decide|fix|save|talk|answer|you|see ; no holiday|agent|exam*|half_term|kids|trip|left_on_the
now ! ; raw ; no here|there|i_am_fine|fine_now|kids
waiting now|right_now
expect* ..4 by|before|today|tonight|tomorrow ; with i|answer|reply|you|address ; no agent|baby|delivery|no|parents
going ..1 out_of_my_mind|mad|crazy|insane ; with i ; with text|call|reply|answer|wait*|over_here|hurry|not_knowing|tell
expire*|last_orders|deadline|cut_off|countdown ; with you|your|need|yes|answer|say ; no no|insurance|passport|card|mot|licence|permit|council|agent
yes or no ; with now|till|driving|quick|?|got|waiting
has|got|needs|must|does_need to be ..2 said|tonight|now|today|this|sorted|decided ; with tonight|today|now|this_evening|by ; no kids|collected|returned|in_by|fixed|form*|signed
my|the ?last train|flight|plane|coach|boat|ferry ..4 is|leaves|goes|at ..4 ; with you|stay|nothing|say|if|stop_me|come ; no your_train|pick|handover|i_land|kids
quick|hurry|quickly ; with cos|because|you_coming|answer|please|driving|waiting|reply ; no question|recover*|one
only|just in|here|free|around ..3 till|until|for ..4 ; with tonight|today|flight|come|meet|an_hour|or ; no kids|school
in # min|minutes|mins|hour|hours|days ; with answer|pls|please|reply|call|before|now ; no back_in|be_there|home
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[];
