//! `blame`: their fault, or a charge (brief 5.5.7).

pub(super) const RULES: &str = "
! you never ..1 did_anything|deserved
! not|never ..2 your_fault|blame|anybody_fault|anyone_fault|accusing
! always ..3 time_for|kind|patient|fair|made_me_feel|made_me_laugh|admired|generous|knew|supported|there_for|so_good|honest|loved|remembered|thoughtful ; no never|except
! i_admired|grateful|thank|thanks|appreciate
! you were|are ..1 right|fair|patient|kind
! you deserved|were_not|did_not_imagine
! you ?always|have told|asked|said|warned ..5 i|and_i ; no never_asked|told_the|told_alex|anyone
! if|please|no you ..1 ever|want|would_like|need|rather|prefer ; no if_you_had|if_you_ever_loved|if_you_ever_had
! sorry|wrong ..2 i|of_me|to|for ..10 ; no but|however|if|what_was|when_you|because_you|you_made|unless
! i felt ; no because_you|like_you|that_you
@bad: gave up, give up, ended, threw, broke, quit, left, walked, checked out, lied, cheated, ruined, destroyed, wrecked, killed, let, stopped, ignored, pushed, shut, turned, made, chose, wasted, abandoned, used, betrayed, hurt, humiliated, forgot, refused, blew up, started it, started this, twisted, wouldn_t, would not, could not, did not, never, always, bailed, ran, hid, took, stole, gave, put, decided, replaced, cut, dumped, ditched, switched off, dragged, blamed, criticised, controlled, tore, ripped, set, jumped, led, played, strung, kept, failed, messed, let down, swore, promised, drove, messed up, fucked, walked out, treated, said

this|it|that|all|everything ..2 is|was|are ?all ?all on|your|because_of|down_to ?to you|u|fault|doing|choice|decision|mess|own|u ; with you|your ; no is_your_choice|respect|totally|it_is_your_decision|key*|box*|is_it_your|all_your_post|post|your_own_time|on_you_to|not_on_you|is_your_day|this_is_your|all_your_things|all_your_stuff|it_is_your|mess_you_left|not ; no my_fault
you ?were|are|have|had|really ?was ?the|been ?one ?one who|that ?one @bad ; no who_told|i_let|not|were_the_one_who_always ; with who|one
did not ?even ?ever|once|have|want try|fight|care|listen|give|love|talk|bother|ask ; with you ; no i_did_not ; no if
bad|villain|monster|wrong|crazy|guilty guy|person|one ; with i_am|me|im|make|always|how ; no i_was|fault
blame|blaming ..2 me|everything|us ; with you|always|stop|easy|not ; no i|sorry|not_blame_you|do_not_blame
blame you|u|yourself ; no not|do_not|never|no
you|u|ur ?have|are|did|as|would|were ?just ?as|making|made|will|making ?a ?a|the|huge|big|massive|terrible ?big|huge|worst mistake|bad|much|guilty|wrong|worse ..3 ; with mistake|blame|as|wrong|guilty ; no i_made|if_you_made|can_not_make_mistake|mistakes|right_or_wrong|not|never|you_are_bad|wrong_with ; no i_was|hope
mistake ; with you|your ; with will_see|regret|leaving|made_a|making|see_that|was_a|realise ; no i_made|my_mistake|mistakes|no_mistake|bank|mine|i_see|i_realise|post|learn*|my
i ?already|do|can|will|would|could|have|know ?always forgive|forgiven|forgave ..3 you|u|ur|even|leaving ; with you ; no not|i_hope_you|if_you_can
everything|it|always had to be|be|was|is|has_to_be|revolved|revolves ?always ..2 ?about your|you|about ?way|terms ; with way|terms|about_you|around_you|your_way ; no happy|thinking|up_to_you|your_call
your way|terms|rules|friends_first|family_first|job_first|career ; with always|everything|had_to|only|never|first ; no on_your_terms_is|fit_your
came|comes|put|always ?always|everyone|work|him|her|them ?come first ; with you|work|your|me|never|friends|family|job|else|before_me ; no i_put|i_came|let|i_let|kids|first_thing
took|take|gave ?me|us|all ?for granted ; with you ; no i_took|for_taking|took_you|i_take|i
do|does you ?even|ever|really|just ?have know|realise|see|understand|care|think|get ?any ..3 what|how|idea ..4 ; with you_have|you_did|you_are_doing|done|doing_to|put|ruined ; no sorry
act|acting|behave|pretend* like|as_if|surprised|innocent|so ?you|nothing|we|i ; with you|now ; no i_acted|i|sorry|act_on
we ?could|would|should|both ?have ?be|had|have ?been ..5 ; with if_you|but_you|had_you|until_you|because_you|you_just|not_for_you|you_would_not|you_could_not ; no understand|if_you_like|if_you_want|prefer|up_to_you|if_you_ever|if_you_would
because|cause|cos|thanks_to ..1 of ?you|u|your ..6 ; with lost|alone|broke*|ruin*|divorce|this|over|here|explain*|suffer* ; no i|better_person|happ*|kind
which of us ; with liar|wrong|left|really|ended|fault|one
you ..2 part|half|share ..2 it|this|too|in|of|blame ; with your|play*|too ; no my|deposit|rent|bills|half_of_the
not ..1 all|just|only|entirely|the_only ..1 my|me|one ?fault ?who ; with it|i|was|wrong|fault|problems|too ; no you|sorry
takes|took|needs two ; raw
never ?really|once|even loved|cared|tried|listened|wanted|supported|trusted|believed|respected|there|asked|made_time|apologised|said_sorry|appreciated|thanked|gave_me|gave_us|put_me|stood_up|had_my_back ..3 ; with you|u ; no i_never|i|sorry|stopped|never_wanted_to_hurt|hurt ; no never_asked_you
what|whatever|all_that|after_what|everything you|u ?have ?did|done|do|put|said|threw|lost ..3 ; with to_me|to_us|away|me_through|family|about_me|lies|kids ; no did_for|what_you_said_about|sorry|i_see|right|told_me|heard|been_thinking|hear|said_to_me|thought_about|thank|said_in ; with you
expect|want|need me|us|us_all to ..6 ; with you ; with just|after|forgive|forget|be_fine|pick_up ; no not|i|if_you_want|would_you_like|do_you_want|if_you_need
accus* ..2 me|of ; with you ; no i_accused|sorry
why ..1 did|do|would|must|are you ?always|have|even ?to do|leave|lie|give_up|throw|hurt|make|treat|push|punish|ruin|cheat|lead|say|stop|destroy|turn|break|choose|marry|bother ..4 ; no i_know|i_see|i_understand|thank|how|ask ; no love
controlling|abusive|jealous|clingy|crazy|problem ; with you_told|tell*|said_i|say_i|called_me|calling_me|call_me|make_me_out|think_i_am ; no right|were_right|i_was|sorry|i_called|you_told_me_it|i_see
told|tell*|saying|telling|say everyone|people|friends|the_kids|alex|them|your_mum|police ..3 i|me|lies|about|that ; with you|did_u|u ; no i_told|i_have_told|i|if_you
you|u|youre ..2 one|who ..2 ?that stopped|left|packed|gave|walked|ended|broke|wanted|started|quit|lost|chose|moved|lied|killed ..4 ; no one_who_told|i
its|it_is|that|thats you ..1 who|that
who|and_who ..1 left|packed|walked|told|started|broke|ended|lied|ran ..4 ?? ; with who
between you|the_two_of_you ; with killed|ruin*|wreck*
you had|backed|forced|drove|pushed|left|made|gave|put me|us|my ..2 into|no|to|out|through|in ; no home|no_reason|laugh|smile|feel_safe|thank|me_to_it|i_hurt|up|i_left|kind
that|thats ?is ?your ?is doing|fault|what_went_wrong|on_you|down_to_you|choice_you|because_you|your_doing ; no my_doing|not
that on you
on you not
lost|lose your ..1 sense|funny|mind|way|humour|interest ; with you|thats ; no i|key*
you|u let ..1 other|your|them|him|her|people|everyone ..4 ; with decision|decide|come|get|turn|tell|between ; no let_me_know|i
knew|know|knowing you|u ..1 would|will|d ..1 overreact|explode|kick_off|go_mad|flip|freak|judge|shout|leave
push* me ..1 to ; no i
you|u ?just|did ?kind ?of push|pushed|drove|made ..1 me
you took ..2 ; with you_took ..8 you_took
werent|were_not|are_not|arent ..1 easy|perfect|innocent|honest|where_you ; with you
were not where you
you|u broke|tore|ruined|wrecked ..1 this|our|my|the family|marriage|home|kids|life ; raw
problems|issues|trouble in ..1 the|our marriage|relationship ; with before|already|both ; no i
looking|look|stop ..2 at me like that
it was a mistake ; with you|leaving|see
you kept|keep ..2 ring|house|dog|money ; no safe|thank
you know ..1 how you|what_you ; with get|are|like|stress*
cant believe you|u ; no kind|thank|lucky
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "this is on you. i tried, you didn't",
    "You never made time for us, work came first every single time, and now you act surprised.",
    "funny how im the bad guy when YOU were the one who checked out in january",
    "You let other people make this decision for you.",
    "Everything had to be your way. Every holiday, every weekend, every wall colour 🙃",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I always hid in my work when things got hard. That was me, not you.",
    "you never did anything wrong by asking for space",
    "You always had time for people, it’s something I admired.",
    "I felt alone in the last few months and I didn't say so. I wish I had.",
];
