//! `guilt_trip`: my pain as their doing, or what they owe (brief 5.5.4).

pub(super) const RULES: &str = "
! not|never ..2 your|you|yours ..1 fault|to_fix|responsib*|job|to_carry|on_you|problem|burden
! thank|thanks|grateful
! i_am getting|have ?got ..3 help|support|therapy|better
! do not ..1 owe me|us ..2 anything|a_thing
! not ..2 guilt|blame you
! i_am alright|fine|ok|doing_well ?now
! @confess ; no but|after_everything|counts|only_works
@gave: gave, gave up, paid, sacrificed, moved, moved here, lent, bought, supported, looked after, nursed, stayed, was there, did, waited, put, cooked, cleaned, drove, held, defended, stood by, worked, invested, built, raised, fixed, carried, left, quit, turned down, sat up, spent, lost, forgave, loved, believed, covered, changed, tried, fought, helped, stopped seeing, learned, took you, took care, picked you, got you through, kept, missed, cancelled, cared
@ungrat: and this is, and now, and you, and i, and for what, but you, but i, for what, for nothing, this is what, this is how, this is the thanks, and what do i get, not even, counts for nothing, and i get, what i get, you can not even, could not even, can not even, so much for, funny how, is that nothing, meant nothing, means nothing, without a, yet, is this, and you just, do i not deserve, and all i get, and still, not enough, nothing back, and that is, i do not even, i get, one text, to be, thrown away, only to
after everything|all ..2 i|we|you|my|that ; no thank ; no after_all_you ; no well_after_all
i ?have ?even|always|also @gave ..12 you|your|us|this|here ~8 @ungrat ; no sorry|thank ; no i_wanted
i @gave ..8 for you ..8 ; with now|and|but|what|this|nothing|even|get ; no thank|sorry
you|he|she|they ?just|all ?just get|got|are|can|have|go|went|were ?able|off ?to ..4 ~6 and|while|whilst|but ?i|me|here ..2 am|i|have|is|am_the|left|get|sit|can_not|lie|crying|stuck|do_not ; with get_to|sleep|happy|out|new|fun|laugh*|leave|move|live|enjoy*|off|carry_on|easy|party*|start|walk ; no thank|sorry|kids|i_am_glad
must|it_must|that_must|bet ..2 be|feel|is ..2 ?so|very|really easy|nice|great|lovely|good|fun|wonderful ..4 ; no must_be_nice_to_see|hard|for_you_both|to_hear_from_her ; with you|for|to|it ; no it_is_easy|if_it_is|you_must_be ; no her
switch*|turn*|forget|delete|erase|cut ..3 off|me|people|like_that|so_easily|just_like ; with wish|how|can_you|easy|you|some ; no phone|i_will|meter|stopcock|boiler|bill*|account|forget_to|forget_the|do_not_forget|not_forget|i_have|i_turn|heating|i_forgot|off_with|off_the ; with like_that|so|easily|how
do not|never worry|mind about|bother me|i|us ; no do_not_worry_about_me_i_am|i_am_fine|ok|doing ; with nobody|no_one|nvm|else|though|then|will_manage|just|only
if you ?even|still|ever|actually|really care|cared|gave_a|give_a|even_care|bother*|are_interested|want_to_know|have_a_heart|had_a_heart ; no if_you_ever_cared_to|take_care
you|u ?have|just|really ?really|just|completely ?have broke|broken|destroyed|ruined|wrecked|shattered|killed|crushed|ended|took|stole|turned|left|reduced|finished|tore|ripped ..2 me|my|us|everything|half|a_broken|our ..4 ; no took_me_seriously|took_my_side|left_my|left_me_a|left_your|left_the|took_my_call|me_home|took_the|my_cold|left_us_a|took_us|took_me_to|the_mug|left_me_the|took_my_word|ended_it|ended_us|took_me_in|took_our|ring ; no i ..2 made_you ; no i_know_i
what|everything|all you ?have ..1 done|did|doing|put|cost|do|are_doing ..2 to|me|us ..3 ; no thank|what_you_did_for|what_you_did_to_help|kind|done_for_me|are_doing_to_him ; no i_see|grateful|doing_to_the_house|appreciate|i_know_what
put|on|prescribed ..2 tablets|antidepressants|medication|pills|meds|sleeping_pills|beta_blockers|valium ; with me|i ; with you|this|because|since ; no dog|cat|not_because
i ?have|can|do|did|am|feel ?just|barely|still|even|really ?not|barely|hardly|lost|stopped|never|only ..3 eaten|slept|eat|eating|sleep|sleeping|stone|kilos|kg|weight|pounds|worked|crying|left_the_house|got_out|my_job|function|see_anyone|going_out|concentrat* ..8 since|because|after|without|in|for|while|over ..3 you|u|this|weeks|days|us|walked|left|what|it|the|to
counts for nothing|something_anymore
only works|goes|ever|cuts one way
who ..1 was|held|sat|stayed|paid|drove|picked|looked|stood|did|is ..4 when|through|by|for|up ..4 you|your ; with who ; no someone|person_who|the_one_who|friend
make|makes|made|making me ?feel|sick|ill ..2 like|so|this|worthless|small|feel|physically|cry|suffer|pay ; with you|u ; with you|it ; no made_me_feel_safe|i_made|happy|welcome|loved|laugh|better|good|smile|proud|want_to_be|cared|lucky ; no you_did_not
how ?could|can|do ?can|you you|u ?just|even|possibly|really|do ?just do|did|leave|throw|treat|be|say|live|sleep|look|act|forget|walk|hurt|move|not_care|stop_loving|stop|let|smile|choose|give|ignore|switch|call|love ..4 ; with this|me|us|so|away|like|yourself|after|that|everything|him|loving|it|someone ; no how_can_i|help|best|call_it|how_you_do_it|stop_the|how_do_you_want|leave_it ; no dishwasher
happy birthday|anniversary to_me|to_us ; raw
not ..1 fair|right ?that|on|to|how|you|i|me|is ..5 ; with it_is|its|is|this|so ; with i|me|you|have_to|get_to ; no was_not_fair|of_me|that_is_not_fair_on_you|on_you|on_the_kids|i_was|was|to_you|fair_of_me|to_ask ; no if_it_is|on_them|on_her|on_him
promise*|promised|swore|said|vow*|vowed ..6 never|always|forever|not ..3 leave|love|hurt|be_there|be|give_up|stay|worse|abandon|let ; with you|u ; no i_promise*|i_said|i_swore|i_vowed|i_always|i_never ; with you_promis*|you_said|you_swore|you_vowed|you_told ; no sorry
i left|sold|gave|quit|lost|pawned|moved|turned|missed|walked|buried|ironed|cooked|nursed|carried|raised ..8 for|because_of|so ..1 you|your|u|us ..3 ; no sorry|thank|birthday|left_the|left_your|moved_the|gave_you_the|key*|drop|collect
have|show ..1 pity|mercy|heart|compassion
not ..1 leave|treat|do ..3 animal|dog|enemy|stranger ; with you
live|sleep with ..1 having|that|what|it|yourself ; with you|broken|choose ; no i
if i|we|it ?ever|even ?ever mean|meant|matter|mattered|am|was ..3 anything|something|to_you|at_all ; with you
# years ..2 ?i|of ..2 ironed|cooked|gave|married|loyal|marriage|looked|washed|loved|stood|loving|and_i|worth ; no thank|grateful|ago|sorry ; with you|your
this|you|it does|did|do|is|are|has ?doing|done ..1 to me ; with what|see|how|look ; with you|did_you|you_did
nobody|no_one|not_one|none ..2 asking|asks|asked|here|comes|came|rings|calls ..4 ; with me|i|have_i ; with eaten|alive|alone|cheers|thanks|person|am|ok|not_one|nobody_here ; no did_not
picture|imagine|remember that|me|this ..6 ; with while|as_you|when_you|next_time|like_you_to ; with me|my|i|shirts|reading|alone ; no i_remember|photo|to_bring
you ?still owe ..1 me|us|it|your ; no not|nothing ; raw
# ..1 years|months and you ; no thank|grateful|old
dont|do_not know what ..1 else ..1 you ..2 want ; with i
explaining ..1 it|this to ; with im|i_am|one
meant nothing to ?you ; with know|then|if|it
might|may not be here|around|waiting ; with you|realise|when
how serious i_am ; with i
are you happy|sorry|proud ?? ; raw ; no there|with_the|in_the
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "hope youre happy, i havent eaten properly since you walked out",
    "After everything I gave up to move here for you, this is what I get.",
    "I sat up with you every night through chemo. Funny how that counts for nothing now",
    "You get to sleep at night and I’m the one crying in the car at work. Nice.",
    "dont worry about me, nobody else does",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I've found this hard, and I'm getting help with it. It isn't yours to fix.",
    "thank you for everything you did when my nan was ill, i dont think i said it enough",
    "You don’t owe me anything. I mean that kindly.",
    "i was sad for a good while, i’m alright now, and i hope you are too",
];
