//! `rush_reunion`: asks for, assumes or arranges being back together (brief 5.5.23).

pub(super) const RULES: &str = r"
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
coming|come ?you ?are|back|right ?back|home ?to home|me|us|back_to_me|back_to_us|back ; with when|you|please|please|just|so|are_you|u|tell|ready|should|could|will|can ; no i_am_coming|i|come_back_to_you_about|get|came_back|mail|he|she|they|back_on|to_the|we_come_back|your_post|if_it_comes|again_and|kids|result|for_the|and_collect|to_get|to_collect|to_pick ; no has_come
come|came|get|move|take|have|want|win|need ..1 ?me|you|us|u ?right back ?please|together|to_me|home|in|here|with_me|now|? ; with me|you|us|u|together|^|in|please|back_in ; no get_back_to|take_it_back|have_the|back_at|have_your|take_back|i_came_back|get_my|want_my|want_it|if_you_want|come_back_to|want_them|back_in_touch|get_my_life|get_you_back_for|move_back_to|money|want_the|need_the|key*|want_your|get_the|need_it|took_me_back_to|need_my|get_your|back_in_the|want_that_back|have_my|get_it|want_anything ; with take|come|want_you|back_together|move_back|win|need_you|have_you|get_back|want_us|want_u ; no dvd|drill|ladder|bike|book|sofa|car|pan
back together ; raw ; no not|do_not|never|whether|no|without|will_not|put_it
together again|forever|properly|as_a_family|once_more|for_christmas|this_summer ; with us|we|be|get|live|should|belong ; no not|boys|kids ; no children
start|try|begin|starting|trying|do|go|beginning|give ..2 over|again|fresh|afresh|this_again|it_again|another_go|another_try|another_shot|another_chance|one_more_go|it_another|us_another|us_a|this_a|from_scratch|new|anew ; with us|we|let|lets|me|together|please|could|want|i|can|you ; no guitar|not|kids|job|i_started|i_am_starting|car|if_you|course|again_tomorrow|i_will_try_again|i_will_try|uni|try_again_later|passport|phone|trying_to|password|school|new_job|new_year|we_tried|glad_we|i_try|ever_talk|tried_again|whether ; with us|we|over|me|fresh|go
one|another|a|it|us|this|second ?more|last|another|a ?go|chance|try|shot|crack ; with give|have|deserve|try|one_more|want|need|ask* ; with us|we|me|it_a|marriage|this|relationship ; no i_had|not|kids|driving|test|chance_to_say|thank
be us|a_family|together|mine|my_wife|my_husband|with_me|my_girlfriend|my_boyfriend|a_couple|happy_again|what_we_were|like_before|like_we_were|yours|how_it_was|how_we_were ; with again|can|could|want|let|should|would|just|please|will|meant|need|and|look ; no friends|not|want_to_be_yours|kids|with_me_on|he_will|she_will|wants|with_me_until ; no used_to
we ?will|are|both|could|can|should|would|still|belong|have ?both|still|just|only|get|have|know ?be|make|work|fix|save|sort|get|to|belong|try|meant|getting|come ..2 ?this|it|us|our|together|through|to|back|marriage|out ; with together|work|fix|save|try|back|belong|through_this|marriage|relationship|us|make_it ; no not|pick|handover|house|deposit|car|kids_can|boiler|we_should_try_to_be|co_parent|civil|not_work|we_can_make|work_out_the|sort_out_the|agent|tried|parent|friends|try_to_keep|rota|fix_the|we_can_try_another|weekend|for_them|for_the_kids|swap|sort_it_out_by|fixed|on_the ; no try_again_tomorrow|counsellor_said|monday
fix|save|mend|repair|rebuild|work_on|fight_for|work_through ..2 us|this|marriage|relationship|family|what_we_had|things|our|it ; with us|we|you|me|let|marriage|relationship|can|want ; no trust_with|car|boiler|roof|fence|bike|myself|i_am_working|phone|key|sink|washing|tap|i_want_to_repair_what|i_would_like_to ; no deposit
i ?just|still|really|only|do|have|want|would|truly ?just|ever ?to want|need|miss|love|deserve|choose ?to you|us|u|my_wife|my_husband|my_family|our_family|our_life|be_with_you|what_we_had|marry ?to ?back|again|home|so|together|here|in_my_life|in_my_arms|next ; with back|again|home|be_with|us|family|together|what_we_had|marry|want_u|want_you ; no not|do_not|you_to_know|to_be_well|want_you_to_have|happy|miss_your_mum|want_you_to_be|want_you_to_feel|want_you_to_see|never|want_you_to_hear|if_you_want
take|have|forgive me ?back ; with back|please|take_me ; no call_me
move|moving|stay|live|sleep ?back in|with|home|together|here|back ; with you|us|me|your|we|please|key* ; with with_me|back_in|home|together|in_together|here ; no i_am_moving|i_moved|out|my_new|flatmate|i_live|cat|dog|kids|sister|back_in_touch|i_stay|he_is|meter|stay_in_touch|friend|when_we_lived|agent|mum|tenant ; no when
keep|keeping|kept|saved|got|cleared|clear|clearing|made|making|left ..4 flat|house|room|space|desk|wardrobe|drawer|side|key|ring|place|sofa|bed ..4 ; with us|you|your|both|for_you|ready|home|waiting|when ; no deposit|post|cupboard|agent|if_you_want|collect|clean|box*|tenan*|reception|empt*|the_last|key_under|with_the|sell|rent|handed|inventory|inspection|would_like
still|always|remain* ?our|your home|wife|husband|marriage|family|engaged|married|yours|mine|us|place ; with you|us|we|my|is ; no kids|when_we_were|on_the_form|until|deed|insurance|paper
hi|hey|hello|morning|dear|my ?my wife|wifey|husband|hubby|babe|baby|darling|love_of ; with home|ready|back|soon|together|when|come|see_you
ready ..4 ; with are_you|you|say_you|im ; with us|again|stop|home|back|try|nonsense|together|come ; no if_you_are|when_you_are|whenever|you_are_ready|when_you|handover|school|kids_are|not
cancel|stop|tear|call_off|put_off|hold_off|drop|pause|rip|withdraw|forget ..2 divorce|separation|nonsense|papers|solicitor*|breakup|break_up|this_break|tenancy|viewing|the_move ; with you|we|us|lets|please|can|let|just ; no i_have|if
divorce|separation|break|breakup|break_up|ending ; with do_not_want|mistake|not_signing|wont_sign|not_sign|never|stop|undo|reverse|forget|temporary|trial ; no papers_will|solicitor_will|thank|agree|final|you_said|sorry
we ?both|all know|knew ..3 ; with back|together|end_up|meant|belong|not_over|work_out|love|again|right ; no over|better_apart|tried|apart|not_working|kids|happy|love_them
you ?will|know|always|just ?will|you|always|be ?be|want|come ?come|will ?back|mine|home|always ; with back|mine|come_back ; no key*|when_you|i|if_you|can|get_your_money|pick|collect|call_back|money|the_loan|i_will_pay|should_be
end up together|back
see ?you ..2 home|week|there|soon|back ; with come|back|home|always ; no school|pick|handover|on|gate|see_you_there|saturday
like|as|how|way ?it|we|things|before ?used|was|were|normal ; with go_back|back_to|again|be|want|could|can ; with us|we|things|it ; no kids|not|job|hospital
go|get|went|getting ?back to ..1 ?how normal|us|we|it|being|the_way|where|before|what ; with we|us|can|let|want|could ; no work|school|gym|hospital|kids|sleep
change ?your mind|status ; with you|will|please|hope|back|if|will_you|think|wait|make ; no i_am_not|if_you_change|want_to_change|try_to_change_your_mind|at_any|let_me_know|in_case
our|the ?next|summer|new|future|planned|big ?next trip|holiday|wedding|plans|baby|future|house|anniversary|honeymoon|tickets|dream|children ; with let|still|booked|do|go|can|keep|could|should|planned|ready|waiting|together|lets|one_day|next|have ; with us|we|you|our|like ; no refund|cancel*|paid|split|half|insurance|had|was|were|i_am_sorry|photos|your_own|thank|deposit|missed|kids|forgot|ruined ; no i_spoilt|school
for two|of_us|the_two ; with budget|table|booked|future|holiday|draft|plan|house|flat|ticket* ; no handover|thank|years
chance ..1 ?for|of|at|that|to ?us|we|left|you ; with is|any|think|still|there|one|tiny|a|even|some|give|maybe ; with us|we|you|back ; no thank|chance_to|if_you_get|get_a_chance|any_chance_you_have|second_chance_to|missed|the_chance
%|1 ..2 chance ; with tell|us|even|if
forever ?and|this|i ?ever ?time ; with back|together|come|us|marry
marry me
when|once you ?are|have|come|get|decide ..3 home|back ; with will|i|us|we|ready|waiting|here ; no get_home|kids|collect|when_you_are_back_from|text_me|from_holiday|key*|post|safe|if
can|could|may|will we ?please|just|not ?please|just ?go|try|be|forget|start|fix|work|put|make|get|stop|still ..3 ; with again|back|over|together|us|this|behind|happened|past|fix|out|up|work ; no handover|saturday|move_it|swap|pick|deposit|kids|bins|talk|make_it|get_the|sunday|start_the|friday|work_out_the|put_the_house|make_11|school
ring|wedding_dress|dress|proposal ; with waiting|still|wear|put|bought|say_yes ; with you|your|marry|me|back_on|us ; no call|return|post|give|keep|gran|doorbell|size|bring|sell
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[];
