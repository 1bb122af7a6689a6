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
after all ?of ?that|this|these ..1 i|we|you|years|time|that ; no you_did_for ; no after_all_we
i ?have ?even|always|also @gave ..12 you|your|us|this|here ~8 @ungrat ; no sorry|thank ; no i_wanted
everything|all i @gave ..6 you|us|this
i @gave ..4 everything|everyone|my_life|my_whole|all|my_best|my_youth|my_twenties|my_thirties|my_job|my_career|my_family|my_friends|my_home|years ..6 for|to|you|us|on ; no sorry ; no thank
i @gave ..8 for you ..8 ; with now|and|but|what|this|nothing|even|get ; no thank|sorry
my whole|best|twenties|thirties|entire ..1 years|life|youth|twenties ; with you|wasted|gave|for|took|stole ; no thank|are_my
wasted ..3 years|life|time|youth|on_you|months ; with you|my|i|on ; no i_wasted_your
threw|throw|throwing|thrown|chuck*|binned ..4 away|it_all|me ..4 like ; with you|me
hope|bet|guess|glad|wish you ?are|is|were|feel|r ?so|really|very|all happy|proud|pleased|satisfied|happy_now|enjoying|having_fun|good_about|worth_it|can_live|sleep ; no i_hope_you_are_happy_and|i_hope_you_are_happy_with|well|truly|i_really|happy_wherever|in_the_new|with_the|and_well|proud_of_yourself|settling|safe|hope_you_are_happy|sleep_well ; with now|havent|not|since|cry*|while|because|with_yourself|can_live|,|worth|on_me|what_you|destroy*|eaten|done|?
happy now ; no i_am ; no i_hope_you_are_happy_now
hope|trust it|he|she|that|this|your ?was|is|it|freedom ?really|all worth it
live|living|sleep|sleeping|look|face with|at|in|yourself yourself|that|it|what|the_mirror ..3 ; with you|how ; no i|learning|hope ; no look_after
you|he|she|they ?just|all ?just get|got|are|can|have|go|went|were ?able|off ?to ..4 ~6 and|while|whilst|but ?i|me|here ..2 am|i|have|is|am_the|left|get|sit|can_not|lie|crying|stuck|do_not ; with get_to|sleep|happy|out|new|fun|laugh*|leave|move|live|enjoy*|off|carry_on|easy|party*|start|walk ; no thank|sorry|kids|i_am_glad
while|whilst|meanwhile i ?am|sit|was|lie|have|just|get ..5 @pain|home|here|pieces|bed|bills|wall*|ceiling|floor|kids ; with you|he|she|out|enjoy*
must|it_must|that_must|bet ..2 be|feel|is ..2 ?so|very|really easy|nice|great|lovely|good|fun|wonderful ..4 ; no must_be_nice_to_see|hard|for_you_both|to_hear_from_her ; with you|for|to|it ; no it_is_easy|if_it_is|you_must_be ; no her
easy|fine|alright|simple for you|some ; with so|all|must|it_is|glad|is ; no easier|if_it_is_easy|easy_for_you_to|whatever|whenever|is_it|happy|suit|i_made|make|not
some|wish of|i us|could ; with feelings|forget|switch*|turn|cold|stop|care|like_that|actually|easy ; no help|wish_i_could_have|undo|take_back|go_back
switch*|turn*|forget|delete|erase|cut ..3 off|me|people|like_that|so_easily|just_like ; with wish|how|can_you|easy|you|some ; no phone|i_will|meter|stopcock|boiler|bill*|account|forget_to|forget_the|do_not_forget|not_forget|i_have|i_turn|heating|i_forgot|off_with|off_the ; with like_that|so|easily|how
do not|never worry|mind about|bother me|i|us ; no do_not_worry_about_me_i_am|i_am_fine|ok|doing ; with nobody|no_one|nvm|else|though|then|will_manage|just|only
nobody|no_one|not_that ..1 else ..2 cares|care|does|notice*|asks|would|worries|loves|bother* ; with me|about|else|do_not|anyway|if ; no i
not that you ..1 care|would_care|asked|ask|give|notice*|bother*
if you ?even|still|ever|actually|really care|cared|gave_a|give_a|even_care|bother*|are_interested|want_to_know|have_a_heart|had_a_heart ; no if_you_ever_cared_to|take_care
in case you ..1 care|wonder|interested|give|bothered ; no wondering_about_the
not|never ..1 even|once|bother*|bothered ..1 ask|asked|check*|call|text|say|thank|know|come|visit|noticed|thanked|see|remember|wonder ..4 ; with you|u ; no i_did|i_never|i_have_not|i_do_not|need|have_to|you_did_not_even_have|no_need|i_could|asked_you ; no sorry
you|u ?have|just|really ?really|just|completely ?have broke|broken|destroyed|ruined|wrecked|shattered|killed|crushed|ended|took|stole|turned|left|reduced|finished|tore|ripped ..2 me|my|us|everything|half|a_broken|our ..4 ; no took_me_seriously|took_my_side|left_my|left_me_a|left_your|left_the|took_my_call|me_home|took_the|my_cold|left_us_a|took_us|took_me_to|the_mug|left_me_the|took_my_word|ended_it|ended_us|took_me_in|took_our|ring ; no i ..2 made_you ; no i_know_i
look what you ?have ?done|did|made|do
what|everything|all you ?have ..1 done|did|doing|put|cost|do|are_doing ..2 to|me|us ..3 ; no thank|what_you_did_for|what_you_did_to_help|kind|done_for_me|are_doing_to_him ; no i_see|grateful|doing_to_the_house|appreciate|i_know_what
put|on|prescribed ..2 tablets|antidepressants|medication|pills|meds|sleeping_pills|beta_blockers|valium ; with me|i ; with you|this|because|since ; no dog|cat|not_because
i ?have|can|do|did|am|feel ?just|barely|still|even|really ?not|barely|hardly|lost|stopped|never|only ..3 eaten|slept|eat|eating|sleep|sleeping|stone|kilos|kg|weight|pounds|worked|crying|left_the_house|got_out|my_job|function|see_anyone|going_out|concentrat* ..8 since|because|after|without|in|for|while|over ..3 you|u|this|weeks|days|us|walked|left|what|it|the|to
i ..4 every ?single night|day|morning|time|weekend|hour ..6 ; with cry*|waiting|awake|alone|empty|hoping|window|ring|chair|sick|pillow|look ; no sorry|thought|run|walk|practise ; with you|your|since|because|phone|for|us
thanks|thank|cheers for nothing|ruining|breaking|caring|checking|asking|the_support|wasting|throwing|giving_up|reminding_me|showing_me_what ; no not|for_asking|for_checking|for_caring ; with nothing|ruin*|break*|waste*|throw*|never|not|giving_up|lot|wasting ; raw
least you|u could|can|owe ; with the_least|at_least ; no i_could
do|did not ?i|we ?even deserve|matter|count|mean ; with i|we|me ; with anything|that|answer|at_all|even|you|to|one|? ; no you_did_not|i_did_not_deserve
worth|rate|merit|warrant ..3 text|reply|call|message|answer|goodbye|phone_call|conversation|explanation|minutes ; with not|even|i|am ; no if_it_is_worth
am i ?really|not|just|that ?not worth|nothing|so|that|enough ..4 to_you|you|worthless|easy|disposable|unlovable ; raw
counts for nothing|something_anymore
only works|goes|ever|cuts one way
who ..1 was|held|sat|stayed|paid|drove|picked|looked|stood|did|is ..4 when|through|by|for|up ..4 you|your ; with who ; no someone|person_who|the_one_who|friend
you|u left|leave|abandon*|walked_out|walked_away|dumped|ditched|dropped ?on|me|us|out ..3 when|with|while|at|to|on|in|a_week|like|alone|and|after|without|just_when ..8 ; with i|me|my|us|the_kids|baby|christmas|birthday ; no you_left_your|left_a|left_the|left_some|at_mine|you_left_me_a|left_it|post|i_pushed|right_to|i_get_why|i_see_why|i_can_see|understand|you_left_when_i|after_i_lied|told|you_told|behind|at_the
make|makes|made|making me ?feel|sick|ill ..2 like|so|this|worthless|small|feel|physically|cry|suffer|pay ; with you|u ; with you|it ; no made_me_feel_safe|i_made|happy|welcome|loved|laugh|better|good|smile|proud|want_to_be|cared|lucky ; no you_did_not
how ?could|can|do ?can|you you|u ?just|even|possibly|really|do ?just do|did|leave|throw|treat|be|say|live|sleep|look|act|forget|walk|hurt|move|not_care|stop_loving|stop|let|smile|choose|give|ignore|switch|call|love ..4 ; with this|me|us|so|away|like|yourself|after|that|everything|him|loving|it|someone ; no how_can_i|help|best|call_it|how_you_do_it|stop_the|how_do_you_want|leave_it ; no dishwasher
no idea|clue ?what|how ?much|hard|bad|it|this|i|you|lonely ..5 ; with you|have ; with like|hurt|put|feel|done|me|through ; no i_had|i_have|had_no_idea|sorry|i_have_no_idea ; no where|when
heart|soul|insides|world|life|chest ..2 broken|broke|ripped|torn|pieces|breaking|aches|ended|over|stopped|fell_apart|in_bits|empty|in_ruins|bleeding|shattered ; with you|u|your|since|because ; no sorry|i_broke|your_heart|thank ; no over_the_years|been
i|it ?hope|want|wish ?one ?day you|u ?one_day|know|get|never|feel|someday|have|ever ..3 feel|know|hurt|hurts|alone|this|someone|understand|how|what|treat*|realise|pain ..6 ; with hope|wish|want ; with like_this|i_feel|pain|this_feels|hurt*|what_you_lost|what_you_did|how_it|what_it_is|to_you|same|never_have ; no wish_you_well|never_have_to|want_you_to_know_that|that_i|i_want_you_to_know|hope_you_never_feel|i_wanted|i_hope_you_know ; no made_you|i_can_see
you will|would ?never|not ..1 know|understand|feel|get|care|see ..2 how|what|the ..5 ; with much|i|me|hurt*|love*|pain|like|lost|put ; no you_will_not|no_need|hear|see_me|i_will|never_hear|never_know_how_grateful|sorry|know_how_sorry|you_will_know_what
spending|spent|spend|alone|celebrate|celebrating ..4 christmas|birthday|anniversary|valentine*|new_year|easter|eid|diwali|thanksgiving ..4 alone|by_myself|on_my_own|crying|without_you|without|thanks|to_me ; no kids|peace|fine
happy birthday|anniversary to_me|to_us ; raw
not ..1 fair|right ?that|on|to|how|you|i|me|is ..5 ; with it_is|its|is|this|so ; with i|me|you|have_to|get_to ; no was_not_fair|of_me|that_is_not_fair_on_you|on_you|on_the_kids|i_was|was|to_you|fair_of_me|to_ask ; no if_it_is|on_them|on_her|on_him
you|u get|got|gets|are_allowed to|off|away|the ; with i|me|my ; with get_to ; no i_hope|glad|if_you_get|time|so_you_get|before|please|when_you_get_to|sorry|home|until ; with and|while|have_to|left|but|on
must|you|u be|are ?so|really ?so|really ?proud|laughing|loving|enjoying|having ..3 ; with this|me|suffer*|yourself ; no hope|proud_of_the|of_him|i_am|you_were|should_be|must_be_so_proud_of|glad ; with laughing|proud_of_yourself|enjoying_this|loving_this
promise*|promised|swore|said|vow*|vowed ..6 never|always|forever|not ..3 leave|love|hurt|be_there|be|give_up|stay|worse|abandon|let ; with you|u ; no i_promise*|i_said|i_swore|i_vowed|i_always|i_never ; with you_promis*|you_said|you_swore|you_vowed|you_told ; no sorry
you|u promised|swore|vowed|gave_me_your_word ..3 ; no sorry|i_broke|thank|me_you_would_tell|kids
for better|worse or|for
in sickness
what about me|us|my|our|the|what_i ; no what_about_the|sunday|monday|saturday|friday|meter|tuesday|thursday|half_term ; no the_school|the_dog|car ; with ?|vows|feelings|years|promise*|kids|life|want
did not|never ask|deserve|do|choose|want for|this|anything|to|any ..3 ; with i ; with deserve|ask_for_this|choose_this|wrong ; no you_did_not|you_never|not_deserve_you|i_did_not_ask_you|you_deserve ; no did_not_ask_how|i_did_not_ask_what|deserve_that_from_me
i loved|love|cared|adored you|for_you|about_you ..2 more|better|enough|and|so ; with but|and_you|never|not|threw|left|than|all_along|thanks ; no and_i_respect|thank|and_i_hope|i_love_you_and_the|anything_on|more_than_anything
my ?own|whole only|whole fault|problem|stupid for ..2 ; with loving|trusting|believ*|caring|waiting|me ; with you ; raw
silly|stupid|more|serves fool|me ; with for|me ; with lov*|trust*|think*|believ*|car*|hop*|give|giving|thought ; no i_was_stupid_to|sorry
left|leave ..2 without|for|on ..3 ; with me|us ; with nothing|dead|a_word|goodbye|penny|debts|pieces|explanation ; with you
i left|sold|gave|quit|lost|pawned|moved|turned|missed|walked|buried|ironed|cooked|nursed|carried|raised ..8 for|because_of|so ..1 you|your|u|us ..3 ; no sorry|thank|birthday|left_the|left_your|moved_the|gave_you_the|key*|drop|collect
have|show ..1 pity|mercy|heart|compassion
not ..1 leave|treat|do ..3 animal|dog|enemy|stranger ; with you
live|sleep with ..1 having|that|what|it|yourself ; with you|broken|choose ; no i
think on|about that|it ; with i|my|me ; with nobody|alone|doctor|pressure|lost ; no i_have
if i|we|it ?ever|even ?ever mean|meant|matter|mattered|am|was ..3 anything|something|to_you|at_all ; with you
# years ..2 ?i|of ..2 ironed|cooked|gave|married|loyal|marriage|looked|washed|loved|stood|loving|and_i|worth ; no thank|grateful|ago|sorry ; with you|your
this|you|it does|did|do|is|are|has ?doing|done ..1 to me ; with what|see|how|look ; with you|did_you|you_did
nobody|no_one|not_one|none ..2 asking|asks|asked|here|comes|came|rings|calls ..4 ; with me|i|have_i ; with eaten|alive|alone|cheers|thanks|person|am|ok|not_one|nobody_here ; no did_not
left|leave|walked|drove|went off|out|away|me|a ..4 ; with crying|car_park|grown_man|shopping|alone|ill|bad_chest|funeral|dying|pregnant|baby ; with you ; no i_left|sorry_i|i
apologised|said_sorry ..3 all_my|always|never|nobody ; with me|to_me
ask|asked you|her|him|yourself ; with why|tell*|told_him ; with leo|kids|he|she|daddy|mummy|son|daughter ; with you ; no handover|you_asked|i_told_him_to_ask_you_what
picture|imagine|remember that|me|this ..6 ; with while|as_you|when_you|next_time|like_you_to ; with me|my|i|shirts|reading|alone ; no i_remember|photo|to_bring
you ?still owe ..1 me|us|it|your ; no not|nothing ; raw
# ..1 years|months and you ; no thank|grateful|old
that ?is|was ..2 my ..1 grandmother|gran|mum|dad|mother|father ; with you|u ; with kept|keep|back|took ; no thank
you|u cant|can_not ..1 even ..4 ; with me ; no i
in|from hospital|a_and_e|the_ward ; with i_am|im|me|lying ; with come|visit|alone|see_me|life_is|realised ; no handover|mum_is|vet
dont|do_not know what ..1 else ..1 you ..2 want ; with i
what|all ..1 i ..1 bought|paid|gave|did ..4 ; with you|still
i bought|took ..1 you ..2 ; with i_bought|i_took|and|to ; with what|else|even|still|want|rate|not
rate|worth ..1 ?a text|reply|call|answer ; with i|even
explaining ..1 it|this to ; with im|i_am|one
did|does|was ..2 ?it ?ever mean ..1 nothing|anything ..2 to you
meant nothing to ?you ; with know|then|if|it
one of us cares
might|may not be here|around|waiting ; with you|realise|when
what ..1 u|you ..1 had|lost ; with realise|know|one_day|when
make|made ..1 me look ..1 stupid|bad|foolish|ridiculous ; with you|please|not
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
