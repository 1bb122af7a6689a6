//! `rush_reunion`: asks for, assumes or arranges being back together (brief 5.5.23).

pub(super) const RULES: &str = "
! not ..3 asking|writing|ask|going_to_ask|expect*|try ..6 ; no because
! whether or not
! i am ?coming home to|for
! thank|thanks ..6 ; no but|love
! slowly|at your pace
! you said|told ..8 not|never|do_not ; no but
! i ?have started|start over with
! we are better|over ?apart
! if we ever ; no try
come ?on|back|straight|the|right ?back home ; no i|for_christmas|your_mum|daddy|she|he|kids|when_you_come|post|i_came|coming|school|a_long|to_your|safe|late ; no did_not|i_used
back together ; raw ; no not|do_not|never|whether|no|without|will_not|put_it
start|try|begin|starting|trying|do|go|beginning|give ..2 over|again|fresh|afresh|this_again|it_again|another_go|another_try|another_shot|another_chance|one_more_go|it_another|us_another|us_a|this_a|from_scratch|new|anew ; with us|we|let|lets|me|together|please|could|want|i|can|you ; no guitar|not|kids|job|i_started|i_am_starting|car|if_you|course|again_tomorrow|i_will_try_again|i_will_try|uni|try_again_later|passport|phone|trying_to|password|school|new_job|new_year|we_tried|glad_we|i_try|ever_talk|tried_again|whether ; with us|we|over|me|fresh|go
we ?still|both|just can|could|will|should|belong|have ?still|both|to make|work|fix|save|try|get|sort ..3 this|it|us|together|through|marriage|out ; no not|deposit|house|car|kids|handover|saturday|boiler|agent|co_parent|rota
i ?just|still|really|only|do|have|want|would|truly ?just|ever ?to want|need|miss|love|deserve|choose ?to you|us|u|my_wife|my_husband|my_family|our_family|our_life|be_with_you|what_we_had|marry ?to ?back|again|home|so|together|here|in_my_life|in_my_arms|next ; with back|again|home|be_with|us|family|together|what_we_had|marry|want_u|want_you ; no not|do_not|you_to_know|to_be_well|want_you_to_have|happy|miss_your_mum|want_you_to_be|want_you_to_feel|want_you_to_see|never|want_you_to_hear|if_you_want
you will ?always|come ?come be|back ?back mine|home|back
change ?your mind|status ; with you|will|please|hope|back|if|will_you|think|wait|make ; no i_am_not|if_you_change|want_to_change|try_to_change_your_mind|at_any|let_me_know|in_case
chance ..1 ?for|of|at|that|to ?us|we|left|you ; with is|any|think|still|there|one|tiny|a|even|some|give|maybe ; with us|we|you|back ; no thank|chance_to|if_you_get|get_a_chance|any_chance_you_have|second_chance_to|missed|the_chance
marry me
can|could|may|will we ?please|just|not ?please|just ?go|try|be|forget|start|fix|work|put|make|get|stop|still ..3 ; with again|back|over|together|us|this|behind|happened|past|fix|out|up|work ; no handover|saturday|move_it|swap|pick|deposit|kids|bins|talk|make_it|get_the|sunday|start_the|friday|work_out_the|put_the_house|make_11|school
let|lets|we|us ..1 ?just ?go ?get get_married|rewind|elope|remarry|undo|pretend_it|go_home|renew|try_for_a_baby|forget_march|wipe|reset
are|r we back|on|together|ok_again|good_again ?on ; no pick|track
put|putting|kept|signed|back_on|have|left ..3 your|our|both|two ..1 name|names ..2 on|back|in|door|bell ; with back|again|flat|door|form|gas|two|home|lease ; no i_took|removed|agent|deposit|school|solicitor|council
home|back by|in_time|for|before monday|tuesday|wednesday|thursday|friday|sunday|saturday|half_term|christmas|tea|weekend|june|then ; with you|us|we|your ; no kids|i_will_be_home|drop|pick|return|i_am_home|handover|bring
one way|two|# ?one_way tickets|flights|seats ; with us|you|we|accra|new_life|no_past|both
pick|picks|carry up|on ?right where|as
move|moving|come ?back ?home ?in ..1 monday|tuesday|friday|sunday|saturday|when|june|tomorrow|tonight|at_the|this_week ; with ill|us|we|you|roof|sausages ; no i_am_moving|handover|forward
never ?spend ..3 apart|again_apart|separate* ; with we|night
whole|this|the ?whole daft|silly|stupid|ridiculous|split|separation|mess ?split|nonsense|thing ..1 behind|over
move back in ; raw ; no not
miss ..1 us being us
you can|could come_back|come_home|move_back ; no not|collect
keeping the|our flat|house|home ; with both|we|us ; no i_am
put|keep* on hold for us
loved ..2 youd|you_would|you ..3 try
you know where ..1 your keys|home|i
meant to be together
look like a ?proper family
nonsense ?? ; with wife|husband|ready|stop
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "come home",
    "lets just forget it all and start over, you me and the dog, this weekend",
    "I think we both know we're getting back together so why waste more time",
    "move back in. ill clear the spare room for ur desk",
    "Can we please be us again? I'm ready, say you are.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I'm not writing to ask you to come back.",
    "I'd like to understand what went wrong, whether or not we ever talk about trying again.",
    "I'm coming home to Cardiff for Christmas, so I thought I'd say now that I won't drop in.",
    "thank you for saying you'd be open to talking. Slowly is good for me too.",
];
