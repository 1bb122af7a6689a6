//! `meet_now`: a push to meet face to face, soon, or turning up (brief 5.5.19).

pub(super) const RULES: &str = "
! i ?will|would|am ?not never|not ..2 come|drop|turn|visit|drive|show|wait
! you suggested|proposed|offered|asked|said_you
! thanks|thank ..3 saying|suggesting|meeting|agreeing|for
! if you ever|would|want|prefer|fancy|like|are_happy ; no there|come
! some day|one_day|no_need|no_pressure|any_weekend|not_at_all|works_for|if_you_would
! @logistic ; no i_want|see_you|wanna|us|miss|dinner|look_me
! handover|gate|parents_evening|pick_up|drop_off|meeting|reception|swap|collect* ; no see_you_there_baby|us|together|wait_for_you|face_to_face
! i should not have|used_to|turned_up|came_round ..5 sorry|wrong
! sorry for turning|coming|showing
i_am|im|i|ill_be|i_will_be ?am|be ?be ?currently|literally|already|right|sat|stood|standing|parked|waiting|just|now outside|downstairs|at_your|on_your|in_your|by_your|near_your|round_the_corner|at_ur|on_ur|in_ur|near_ur|at_the_door|by_the_door|in_the_lobby|across_the_road|in_the_car_park|at_reception|opposite|out_front|out_the_front|out_back ; stop ; no heart|shoes|on_your_side|in_your_debt|corner_with|lesson|near_your_size|of_school|position|with_the_kids|school|garden|at_your_disposal|at_your_service ; raw ; no the_kids
can|could|may|let|shall|mind|would|is ?it ?if ?ok ?i|we|me ?please|just|at_least ?i ?please|just come|pop|drop|swing|drive|visit|see|meet|stop|stay|crash|hang ..2 over|round|by|you|up|in|to|tonight|tomorrow|yours|your ; no see_your_point|see_why|see_you_are|see_you_were|i_can_see|drop_it|drop_them|drop_the|come_up_with|see_that|could_you_come|meet_the|drop_in_the|meet_in_the_middle|see_you_did|i_could_see|drop_off|drop_your|visit_the_kids|can_see_you_have|see_the_kids|meet_your|drop_by_the_box|see_your|with_the ; with can|could|may|let|shall|mind|please
lets|let_us|we|should|must|need|have|want|gotta|can|could|we_could|please|just ..2 meet|get_together|have_dinner|have_a_drink|have_coffee|have_lunch|go_for|grab|sit_down|do_this_in_person|do_dinner|do_lunch|see_each_other|catch_up|get_coffee|meet_up|have_a_coffee|see_you|see_u|see_your_face|hold_you|hug|talk_in_person|speak_in_person|talk_face|go_out|hang_out|take_you ..3 ; no not|kids|want_to_see_you_happy|could_see_you_were|meet_the_agent|could_see_you|can_see_you|see_you_hurt|want_you|if_we_could_ever|met|meet_his|take_you_for|school|hope|both_parents|need_to_have_lunch|if_we|see_you_happy|thank|if_not|can_have_coffee_if|you_have_lunch|to_see_you_well|for_granted|they_have_lunch ; no never_have
in|face ?to person|face ; with talk|meet|see|say|this|you|do|speak|need|look|hand ; no not|if|would_rather|thank|prefer|told_me|happy_to_hear|i_should_have|never|could_not ; no or_not
come ?and|to|with|for|over|round|out|down|meet|see|sit|find|here|up|by ?me|to|the|a|and|for ?dinner|us|me|see|coffee|drink|walk|party|here|tonight|mine|car|lunch|round|over|out|down ..3 ; with you|u|me|please|will_you|can|would|tonight|now|tomorrow|ovr|just|? ; with me|tonight|dinner|coffee|drink|walk|mine|now|over|round|see|car|lunch|please|here|ovr|sit ; no i_come|come_to|came|parcel|come_up|has_come|come_out_of|i|he|she|for_the_kids|if|come_over_as|to_terms|will_come_out|words_come_out|results|when_you_come|kids|not|comes|come_down_to|the_school|from|it_has|come_through|out_wrong|come_home|want_to_come|come_round_to|coming
come over|ovr|round|outside|down|here|find_me|see_me|with_me|to_mine ; no i_am|as|i_come|came|coming|if|to_seeing|not|has|did_not|used_to|kids|i_have|parcel|wrong
pick|picking|collect|fetch you|u up|at|from|after|on|tonight ; with i|ill ; no kids|ride
book*|got|reserved|bought|have|hold|holding|getting|kept|saved ?us|a|two|#|you|the|our|train|some|you ?a|train|spare|two ?two|the ?a table|tickets|ticket|cabin|hotel|room|seat|flight|flights|dinner|restaurant|weekend|reservation|airbnb|seats|cottage|trip ; with us|you|we|u|saturday|friday|come|with|tonight|for_two|your_name|2|our|see_you|two|next_to_me ; no separate|kids|refund|mediator|cancel*|split|paid|half|dentist|school_trip|train_home|if_you_want|do_not_want|you_can_have|car|slots|for_her|parents ; no meter|bill
you|u|r|are ?you|u ?be free|about|around|doing_anything ..3 later|tonight|tomorrow|this|@day|sat|fri ; no feel_free|kids|pick|school|handover|swap|call
when|where|what_day|what_time can|could|will|do|are|shall ?i|we|you|u ?next|get_to ?to ?next see|meet|come|hang|catch ; no kids|collect|pick|box*|dog|handover|i_see_you_at
same|usual|our|the ?old place|bench|spot|booth|table|bar|cafe|loop|pub|park ; with i_will|ill|be_there|waiting|meet|come|tonight|tomorrow|friday|saturday|sunday|at_# ; no sorry|thank|school|usual_place_for|was|handover|lovely
show* up ; with so_i|i|me|you_said|here|with ; no weather|not|never|time|for_you|i_did_not|should|late|kids|i_show_up|statement
five|10|ten|5 minutes|mins|min ; with see|face|just|outside|only|come|your_time|in_person ; no late|away|reply|before_i|i_would_like
ill|i_will|i ..1 be on|at|in|by|outside|there|downstairs ..4 ; with arrivals|sunday|saturday|friday|tonight|tomorrow|noon|four|five|six|seven|#|nine|monday|bench|station|wait*|your|break|pew|platform ; with you|your|us|ill_bring|with|come|sign|all_the_same ; no kids|school|gate|handover|i_will_be_at_mums|work|away|reception|i_will_be_in_cardiff|pick|not ; no if_you_need
sit|talk|meet|look|face ..1 ?down ?across ?with ?me ?at a|across|each|together|opposite table|other|face_to_face|in_the_eye|me ; with need|us|we|owe|let|just ; no kids|mediator|handover
half|an|one|ten|twenty|five ?an hour|minutes|mins|coffee|drink ..2 in|at|with|for|on|face|of_your ..3 ; with park|pub|cafe|just|only|person|me|owe|that_is_all|meet|see ; no kids|late|handover|phone_call
just|please|pls|now come|nip|pop ?down|out|over|to ?to the|your|down|outside|over|out door|window|car|park|gate
at|to|outside|near|by urs|yours|ur_house|your_place|ur_place|your_gate|ur_door|your_flat ; with im|ill|coming|cominf|around|now|be|on_my_way|outside|left ; no box*|post|key*|leave|handover|drop|pick
on|in|at|got the coach|train|bus|motorway|tube|plane|boat ..2 ; with yours|to_you|suitcase*|be_there|see_you|be_at ; no kids|pick|your_train
# tonight|tomorrow|sharp|oclock ; with come|ill|bring|meet|there|be|or ; with you|us|ill_bring|waltzers|house ; no kids|handover|pick|train
or it is|its another|never ; with tonight|flight|#
im|i_am ..1 coming ..1 round|over|up|down|sat|saturday|tonight ; raw ; stop ; no not|if|is_it_ok|as_agreed|pick|for_the_kids|coming_round_to
come and get ..1 her|him|it|them ..1 yourself
not at ..1 the|our station|bench|pub|restaurant|bar|cafe ; with if_you|u
free later ?? ; raw
bring|give ..2 back ..1 yourself|in_person
be at the ..1 bench|station|pub|bridge|park|corner|bar ..2 at|by|#
come alone
come and see me
book ..1 the|a|us ..1 cabin|table|hotel|room ; with u|you|show|us
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "im outside",
    "Can I come over tonight? I just want to see your face for five minutes.",
    "I'm in your area, pop down for a sec?",
    "We need to do this in person. I'll pick you up after work on Wednesday.",
    "Booked us a table for saturday, 8, the place with the lanterns. Dont say no 😉",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "If you ever wanted a coffee some day I'd be glad, and there's no need to answer.",
    "Yes, Thursday at 4 works, thank you for suggesting it. I’ll bring the papers.",
    "I won't come by the flat. I'll leave the box with reception.",
    "School meeting is Tuesday at 6 in room 4, both parents expected. I’ll sit wherever’s comfortable for you.",
];
