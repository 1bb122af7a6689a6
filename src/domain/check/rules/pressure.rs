//! `pressure`: asks for, expects or chases a reply, a call or a talk (brief 5.5.1).

pub(super) const RULES: &str = "
! no need|pressure|obligation|rush|hurry
! not|never ..2 have|need|expect*|owe|want ..3 to_reply|to_answer|to_respond|to_write|reply|answer|response|anything|back|respond|feel_you|to_do|to_say|it
! if not
! if you ..2 ever|would_like|want|prefer|feel|fancy|are_happy|are_open|are_up|do_want|like|need ; no had|any|loved|respect|a_heart|me_to_beg|to_fix
! whenever|some_day|one_day|when_you_are_ready|any_time|anytime|if_that_is|if_it_is|if_ever|either_way_is|if_you_would_rather|at_your_own|your_own_time
! please ?do ?feel free|ignore|not
! thank|thanks ..3 replying|reply|answering|writing|calling|getting
! agent|landlord|school|council|mediator|solicitor|nursery|insurance|deposit|vet|gp|invoice|handover|pick_up|tax ; no or_not|owe_me|answer_me
! i should have|did_not|never|used_to|kept ; no reply_to_me|get_a
! i_will ..1 listen|answer|not_push|take_that|understand
! you ?were|did asked|ask
!! no need|pressure to|for
!! not ..1 need|have ?to ..1 reply|answer|respond
@tome: me, back, this, my, us, to this, to me, to my, the phone, your phone, the door, soon, now, asap, or, pls, please
please|just|plz|and|so|then|hey|babe|look|now ?please|just|at_least|fucking @contact @tome ; no i|can_call_me|text_me_back_when_convenient ; no in_touch_with_me_if
tell|let me|us ?know what|where|if|why|how|that|whether|you|one|is|it|we|there|when|honestly|straight ..6 ; no let_us|you_can_tell|let_me_know_what_suits|let_me_know_what_you|time|what_works|know_if_you_need|know_if_you_want|which|sunday ; with you|us|we|feel|stand|did|love|chance|mean|wrong|think|still|hope|fix
where ?do|are|does we|things|this|i|that|us ?are stand|going|leave|at|headed|leaves ; no i_see|keys
can|could|may|would|will|please|cant ?we|you|i|u ?not ?please|just|at_least we|you|i|u ?please|just|at_least|even|not ?please|just ?not|you ?please|just|at_least talk|speak|call|ring|text|reply|answer|respond|chat|phone|pick_up|message|say|tell_me|give_me|let_me_know|have_a_chat|have_a_talk|hear|explain|have_five|facetime|get_on_the|email_me|acknowledge|write_back|meet_me_halfway ..3 ; no about_the|tell_the|i_tell|explain_to_the|tell_me_what_time|tell_me_which|tell_me_where_the|message_you_about|call_the|call_in|email_me_the|i_call_the|text_me_the|let_me_know_which|let_me_know_what_time|ring_the|let_me_know_if_the|send|forward|reply_to_the|drop|let_me_know_when_the|give_me_the_number|let_me_know_by|let_me_know_if_saturday|let_me_know_if_you ; no not_talk|we_can_talk|i_can_tell|talk_to_each_other|kids|coach|when_you_can_talk|i_could_tell|gp|you_could_tell|i_can_hear|i_could_hear|call_it|i_could_say|you_can_say_no|say_no|so_i_can_tell|i_can_say|if_we_can_talk
when|how ?soon|long can|will|do|are|could|am ..2 we|you|i|u ?going ?to ..2 talk|speak|call|reply|answer|hear|text|respond|free|chat|ring|get_to_talk|going_to ; no pick|school|long_ago ; no kids
waiting|waited|wait ..5 reply|answer|call|response|hear|text|message|word|you|phone ; with still|for|by_my|days|weeks|been|all|keep|am ; no i_will_wait_for_the|waiting_for_you_at_the|agent|parcel|delivery|refund|results|waiting_list|no_longer|stop_waiting|stopped|left_you_waiting|kept_you_waiting|made_you ; no i_left|i_am_not|not_waiting
owe ..1 me|us ..4 conversation|call|answer|explanation|reply|talk|goodbye|that|truth|much|least|coffee|hour|minutes|text|response|chat|closure|apology ; no not
yes or|/ ?a no ; no deposit
just|only|one|two|even|at_least|all_i_want|all_i_need|all_i_am_asking ..3 word|words|text|line|minute|minutes|emoji|thumbs_up|sentence|reply|answer|call|sign|question ; with me|say|send|type|want|please|need|would|ask*|from|pls|that_is_all|could|one_word|for|would_do|give|anything|is_all|?|, ; no few_words|thank|i_wanted_to|quick_question|question_about|last_word|line_to|last_minute|to_say|a_line_to|one_question_about|ten_minutes_late|late|five_minutes_away|in_other_words|for_one_minute|half
say|type|send|write|give|drop|show|do ..1 something|anything|one_word|a_word|emoji|sign|a_line|hi|yes|no|me_something|a_thumbs ; with please|just|say_something|or|me|back|, ; no did_not_say|never_say|i|able|to_say_something|anything_else|you_say|if_you_want|want_to_say ; no wanted
talk|speak|call|ring|phone|facetime|chat ?to|me|with ?me|later|tonight|tomorrow|soon|today|properly|this|now|on|about ?me ?? $ ; with ?|lets|can|we|please|fancy|free|need|up_for|want_to ; no talk_to_the|would_you_be_open|ever
decent|courtesy|manners|polite|grown_up|grown|adult|mature|normal|civil|respect|brave|guts|decency ..4 ; with reply*|answer*|respond*|write|text|talk|call|conversation|phone|pick|acknowledge|say_it ; no i|thank|agent
expect*|assume|trust|looking_forward|await|hoping ..3 reply|response|answer|hear|call|you|address|text ; with i ; no not|no|never|do_not|without|hearing_about|well|both_parents|hear_the_kids|nothing ; with reply|response|answer|hear|call|back|address
check*|looking_at|staring_at|refresh*|jump* ..2 my|the|every|when ?my phone|inbox|screen|messages|time_it|time_my ; with keep|every|still|all|waiting ; no sorry
are|is you|u|that|this ?just|really|ever|seriously ?going|ignoring|not ?to|me ..2 ; with ignor*|reply|answer|talk|respond|speak|just_not|silent|pretend*|speak*|avoid*
do|would|is|are|could ..2 think|you|there|u|i ..3 chance|any_hope|hope|way ..3 ; with us|you|we|still|back|talk|there ; no way_to|any_way_you|chance_you_have
get back to|in_touch|with ; with me|asap|please|soon|by|us ; no i_will|agent|getting|i_can|if|glad_to|if_you_would
say ..2 we_are|you|yes|it_is|that ..2 ok|okay|forgive|fine|good|yes|love|miss|will ; with just|please|say ; no not|i_would_say|if
say yes ; no would_not|if|he|she|they|you_can|to_say
play|listen ?to ..3 and|then ..2 call|ring|text|tell|reply|me

phone|ring|call|text|message|answer|reply|talk_to|write_to|bell|buzz|shout ..1 me ..2 about|with|tonight|now|please|or|when|and|asap|soon|to|yeah|? ; no can_call_me|if|you_told|feel_free|kids|you_could_call|let_me
now|so|just|then|here call|ring|phone|reply|answer|type|text|talk|try_typing|pick_up
say|even|just|one|a ..2 hi|hello|line|not_now|word|thumbs|emoji|full_stop|something|yes ; with would|just|at_least|do|back|please|earn|enough|say|even|same ; no i_just_wanted|wanted_to_say|yes_please|would_say|i_say_hello|said_hi|says_hi|hello_to|tell|my_hello|one_line_to
nothing|silence|not_a_word|no_word ..2 from|since|back you|u|since|? ; with if|by|still|so|and|one_more|your ; no kids|respect|take|need
one|1|another ?more week|day|month|hour|word of|from silence|you|nothing
want|need|after|waiting ..2 your|a|the|an yes|answer|word|reply|response|decision|signature ; with i|ill|im|need|waiting ; no agent|do_not|no|form*|solicitor|bank
if you ..2 ever ..6 you|youd|u would|have|d ..2 answer*|repl*|call*|say|talk*|come|text*
delivered|read|blue_ticks|seen ; with all|now|say|two|so_you|and_nothing|whats ; no parcel|post|tomorrow|order|i_have_read|thank|fridge|sofa|i_seen|not_seen|have_read_your
whats|what_is going on ..2 there|with_you|?
i ?do|would|will|still expect ..1 ?a|an|your response|reply|answer|call ; raw ; no do_not
no|not|never ..2 time ..2 write|reply|text|call|answer|talk|message ; with you|u ; raw
minutes ..1 on the phone
pick ..1 a|the time|day|place ; with talk|owe|meet|well|we ; no handover|works|if
when can i ..1 see|call|talk|come|ring ; no kids|collect
ring|call|tell them|him|her back ; with you_are_going_to|today|now
you say when|where
keep ignoring|blanking|reading
answer ..1 your|the ..1 phone|door|calls|messages ; no when_you
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "hey, answer me pls. i dont care what you say, just say something",
    "Still waiting on a reply, Jess. Two words would do it.",
    "ring me back when you get this, don’t leave it on read",
    "You owe me a conversation. Pick a time and we'll talk.",
    "Hi Marcus, hope work is ok. I do expect a response to this, even if it's only to say you've read it.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "No need to answer this, I just wanted to say happy birthday.",
    "If you ever feel like replying I'd be glad to hear from you, and if not that's completely fine x",
    "The letting agent wants a reply from both of us about the deposit. I've sent mine, their email is on the form.",
    "take all the time you want with this, or don’t answer at all, both are ok",
];
