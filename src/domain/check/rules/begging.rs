//! `begging`: pleads, puts oneself down, shows dependence (brief 5.5.5).

pub(super) const RULES: &str = "
! not|never ..2 need|asking|beg|want ..1 anything ; no without
! used to
! thank|thanks
@self: pathetic, worthless, nothing, a mess, useless, a failure, an idiot, a fool, a loser, a screw up, a wreck, broken, rubbish, trash, garbage, scum, a piece of shit, lost, empty, desperate, a monster, a terrible person, the worst, the worst person, an awful person, nobody, a joke, stupid, so stupid, a disaster, unlovable, not good enough, disgusting, a burden, hopeless, a coward, such an idiot, such a mess, the biggest idiot, falling apart, going mad, going crazy, dying without you, half a person, so alone, so lost, an embarrassment, the most awful, a horrible person, in pieces, a shell, drowning, on my knees, a bad person, crawling, weak
@live: live, breathe, eat, sleep, function, cope, go on, carry on, do this, do it, survive, manage, think, exist, be without, get through, work, stop crying, stand, imagine, bear, face, go another, do life, move, be alone, get out, stop thinking, lose you, get over
beg|begging|begs|pleading|plead|implore|grovel*|crawl*|on_my_knees|hands_and_knees|on_bended ..3 ; no baby|i_am_not_going|wont_beg|not|kids|dog
please ..8 please|pls ; raw
please|just|pls|plz ?please|just|dont|do ?not ..1 leave|give|go|let|throw|hate|take|forgive|stay|come|try|love|do_this|say_it|shut|hold|tell_me_you|tell_me_it|say_you|dont|stop|forget|want|be_mine|end|choose|move|replace|block|cut ..2 me|us|back|this|up|on|with|another|home|it|again|go|over ; no leave_me_a_note|take_it|take_the|take_your|leave_it|leave_the|do_not_take|let_me_know|forget_the|leave_me_out|take_this|stop_if|come_back_to|do_not_let|forget_to|come_to_the|please_take|stop_the|stop_me|tell_me_when|come_with_the|leave_us|give_it|give_him|give_the|if_you|please_do_not_feel|go_through|go_to_the|end_of
name it|your_price
nothing|nobody|no_one|half_a|lost|empty|worthless|dead ?a ..1 without you|u|us ; raw
i_am|im|i_feel|i|i_know_i_am|am ?know ?i ?am|was|feel|look|sound ?so|such|just|really|literally|a|like|completely|being|too|that @self ..3 ; no not|never|i_was_an_idiot|feel_lost_if|empty_the|made_you|was_a_coward|was_wrong|was_stupid_to|i_was|i_felt|i_feel_like_a_terrible|felt|nothing_to_do|nothing_more|nothing_like|nothing_but_respect|work|for_words|weak_at|nobody_but|an_idiot_about_the|better|learning|getting_help ; no nothing_wrong|not_good_enough_for_you_and_that|nothing_else|nothing_in_particular
without you|u ..2 ; with i|me|my|life|can_not|nothing|lost|empty|nothing|world|day|how ; with can_not|nothing|lost|empty|nothing|not|die|live|no_point|hard|never|mess|alone|worthless|how_do_i|do_not_know ; no without_you_knowing|without_your|school|without_you_asking|without_you_having|trip|went_without
deserve*|deserved ..1 so|better|someone|more|much ..2 better|than|someone|more ; with you ; with me|i|than ; no than_that|than_how_i|better_than_i_gave|better_than_what|deserved_better_from_me|from_me|than_i_was|the_truth|deserved_better_than_that|that_night|silence ; no sorry_i|sorry
scraps|crumbs|leftover* ; with take|whatever|any|even ; with i|me
even|just ?if|only ?if|as|let ..2 friends|a_friend|five_minutes|be_near|be_around|hear_your_voice|in_your_life|look_at_me|look_at|one_hug|hold_you|be_friends|see_you_once|once|sit|near|next_to_you|hug|hear_you ..3 ; with me|i|you|please|beg ; no if_we_can_be|for_the_kids|keys|looking_at|twice|let_me_know|talk_to_once
tell|show me what|how ..3 be|do|fix|change|win|make ..3 ; with i|you|to ; raw ; no what_time|how_to_use|what_to_bring|which
take me ?back
i ?only|just|cant|sit|go ?only ..3 in_case|waiting_for_you|your_side|hoping|your_pillow|your_old|bed_hugging|your_jumper|your_shirt|crying_into|smell* ..4 you|u|of|it|your ; no drop|post|in_case_you_need|in_case_it
i_am ?so sorry baby|babe
entreat|implore|plead|pleading|beseech ..2 ; no case
on my|ur|hands|rolling ?hands|own ?and knees|floor|ground ; with im|i|asking|beg|please|flat|for_you ; no cleaning|garden|scrub*
flat on|out ?on the floor
kiss|lick|clean|carry|wash your|ur shoes|feet|floor ; with id|i_would
i do|did|am|would not ..1 know how|who to|i ; with any_of_it|without_you|live|run|be|anymore|do_any ; no use_the|know_how_i_can_make|to_say_sorry|thank
one|a ..1 word|look|chance|minute|crumb|smile from|of you|yours|your ; with please|beg|just|only
would mean the world|everything ; with me
please say yes ; raw
do|does you|your|everyone|parents|they ..1 ?all hate me ; raw
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "please please please come back im on my knees here",
    "I'm nothing without you. I mean it, nothing.",
    "I'll do anything. Therapy, sell the bike, quit drinking, whatever you want, name it",
    "i know im pathetic for texting but i cant function, i just sit on your side of the bed",
    "begging you for five minutes on the phone, that’s all, i’d crawl for it",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "please don’t feel you have to reply to this",
    "I need to return your key, is it ok if I post it through the door?",
    "I wasn’t at my best back then. I’ve been working on it, slowly.",
    "I don't need anything from you, I only wanted to say I'm sorry about the argument at Priya's wedding.",
];
