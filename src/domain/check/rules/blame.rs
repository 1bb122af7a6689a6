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
you|u|ur ?have|are|did|as|would|were ?just ?as|making|made|will|making ?a ?a|the|huge|big|massive|terrible ?big|huge|worst mistake|bad|much|guilty|wrong|worse ..3 ; with mistake|blame|as|wrong|guilty ; no i_made|if_you_made|can_not_make_mistake|mistakes|right_or_wrong|not|never|you_are_bad|wrong_with ; no i_was|hope
i ?already|do|can|will|would|could|have|know ?always forgive|forgiven|forgave ..3 you|u|ur|even|leaving ; with you ; no not|i_hope_you|if_you_can
everything|it|always had to be|be|was|is|has_to_be|revolved|revolves ?always ..2 ?about your|you|about ?way|terms ; with way|terms|about_you|around_you|your_way ; no happy|thinking|up_to_you|your_call
we ?could|would|should|both ?have ?be|had|have ?been ..5 ; with if_you|but_you|had_you|until_you|because_you|you_just|not_for_you|you_would_not|you_could_not ; no understand|if_you_like|if_you_want|prefer|up_to_you|if_you_ever|if_you_would
because|cause|cos|thanks_to ..1 of ?you|u|your ..6 ; with lost|alone|broke*|ruin*|divorce|this|over|here|explain*|suffer* ; no i|better_person|happ*|kind
which of us ; with liar|wrong|left|really|ended|fault|one
takes|took|needs two ; raw
never ?really|once|even loved|cared|tried|listened|wanted|supported|trusted|believed|respected|there|asked|made_time|apologised|said_sorry|appreciated|thanked|gave_me|gave_us|put_me|stood_up|had_my_back ..3 ; with you|u ; no i_never|i|sorry|stopped|never_wanted_to_hurt|hurt ; no never_asked_you
what|whatever|all_that|after_what|everything you|u ?have ?did|done|do|put|said|threw|lost ..3 ; with to_me|to_us|away|me_through|family|about_me|lies|kids ; no did_for|what_you_said_about|sorry|i_see|right|told_me|heard|been_thinking|hear|said_to_me|thought_about|thank|said_in ; with you
why ..1 did|do|would|must|are you ?always|have|even ?to do|leave|lie|give_up|throw|hurt|make|treat|push|punish|ruin|cheat|lead|say|stop|destroy|turn|break|choose|marry|bother ..4 ; no i_know|i_see|i_understand|thank|how|ask ; no love
who|and_who ..1 left|packed|walked|told|started|broke|ended|lied|ran ..4 ?? ; with who
between you|the_two_of_you ; with killed|ruin*|wreck*
that|thats ?is ?your ?is doing|fault|what_went_wrong|on_you|down_to_you|choice_you|because_you|your_doing ; no my_doing|not
on you not
you|u let ..1 other|your|them|him|her|people|everyone ..4 ; with decision|decide|come|get|turn|tell|between ; no let_me_know|i
knew|know|knowing you|u ..1 would|will|d ..1 overreact|explode|kick_off|go_mad|flip|freak|judge|shout|leave
you|u ?just|did ?kind ?of push|pushed|drove|made ..1 me
you|u broke|tore|ruined|wrecked ..1 this|our|my|the family|marriage|home|kids|life ; raw
looking|look|stop ..2 at me like that
it was a mistake ; with you|leaving|see
you know ..1 how you|what_you ; with get|are|like|stress*
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
