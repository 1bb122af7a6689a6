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
@ask ..5 now|right_now|tonight|today|asap|immediately|straight_away|straight_off|right_away|at_once|this_minute|this_second|this_instant|urgent*|tomorrow|this_evening|this_morning|this_afternoon|this_weekend|by_tonight|before_it_is|within_the_hour|quick|quickly|pronto|before_midnight|before_tomorrow ; no i_see|i_think_now|i_know|i_am_going_to_stop|i_stop|thinking_about_you_today|thinking_of_you|come_on|i_know_now|see_that_now|birthday_today|i_have_read|i_am_ok_now|i_said|i_can_see_it|i_told|my_answer|no_longer|i_spoke|i_will_stop|until_now|i_understand|know_that_now|i_will_tell|for_now|kids|she_needs|hear_it_now|i_need_to_go|i_see_now|i_listen|i_can_hear|your_interview|i_answer|i_called|i_talk|i_have_come|it_came_today|just_now|i_need_to|not_now|i_know_it_now|i_have_to_work|your_big_day|exam*|good_luck|i_speak|i_do_not_need|i_thought ; no sleep_well|i_have_decided|hope_today|nothing|i_wrote
before ..2 too|its_too|it_is_too late ; raw
can not|it wait ; no kids|holiday|school
running|run|ran|racing ..1 out of|against ?of time ; raw ; no i_ran
time|clock|days|window is|are ?running|nearly|ticking|short|up|passing|slipping|now|closing|going ..2 ; with running|ticking|short|up|slipping|closing|run ; no up_to|not_up_to|first_time_is
hurry ; raw ; no no_hurry|sorry|no_rush|not
emergency ; with me|you|us|not_medical|ring|call|please|need ; no contact|vet|dentist|exit|kids|number|room|plumber
urgent* ; with talk|you|need|call|me|please|us|about ; no not|post|letter|boiler|vet|nothing
every ?single hour|minute|second|day ..4 ; with worse|longer|passes|silent|counts|kill*|go*|without|wait*|matters|waste* ; no i_practise|better|used_to|walk|i_thought|call_him
as soon as ?you ; with call|reply|text|me|ring|answer|read|let_me_know|get_this|see_this|free|talk ; no i|agent|school|arrives|key
soon|sooner|quick|quickly|quicker ; with answer|reply|decide|call|talk|need|respond|please|must|the_sooner|have_to ; no get_well|see_you_soon|too_soon|no|not|hope|settle|baby|i_will|told_me|thank
moment|minute|second you|u get|see|read|land|wake|finish ..3
lease|rent|flight|train|tickets|visa|offer|booking|contract|house|flat|viewing|hold|table|deal|job ..8 decide|know|answer|us|tell_me|need_to_know|yes|choose ; with monday|friday|tomorrow|sunday|before|tonight|today|by|ends|until|week|weekend|renew*|saturday|expires ; with us|me|decide|tell|know|answer ; no deposit|agent|form|box|refund ; raw
on hold|reserved for us|until|till|you ; with until|till|monday|only|friday
drop|leave everything|work|what_you ; with and|call|come|now ; no key
pick|answer|get up|to|on ?your ?the phone ; with now|right|please|up ; no i|kids ; with now|right_now
only|have|has|just|there_is ..2 # minutes|hours|days|weeks|day|week|months ..1 left|to|until|before|till ; with us|decide|fix|save|talk|answer|you|see ; no holiday|agent|exam*|half_term|kids|trip|left_on_the
now ! ; raw ; no here|there|i_am_fine|fine_now|kids
waiting now|right_now
it|this|we|i has|have|need*|want|must ?to ..1 ?to ..3 tonight|today|now|this_week|before|this_weekend|tomorrow ; with talk|settle|sort|resolve|fix|answer|know|see|speak|end|hear|decide|be ; no kids|boiler|key*|i_have_an|i_have_a|i_have_to_work|i_have_work|i_see_now|school|i_want_to_stop|i_have_now
expect* ..4 by|before|today|tonight|tomorrow ; with i|answer|reply|you|address ; no agent|baby|delivery|no|parents
going ..1 out_of_my_mind|mad|crazy|insane ; with i ; with text|call|reply|answer|wait*|over_here|hurry|not_knowing|tell
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[];
