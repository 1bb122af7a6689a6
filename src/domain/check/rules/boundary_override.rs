//! `boundary_override`: knows of a no, a block, a wish for space or an order, and goes on (brief 5.5.24).

pub(super) const RULES: &str = "
! i accept|respect ..3 it|that|your|and ?i|will|so|your
!! will not write|message|contact|text|call|reach|bother|ask ?you ?again
! i pushed|ignored|overrode|kept ..4 sorry|wrong
! as|like ?we|you agreed|asked|said|wanted|prefer*|suggested
! that is fine|ok|fair
! i hear you|that
! as you asked
@asked: said, asked, told, wanted, want, need, needed, requested, made it clear, made clear, begged, wrote, blocked
@nocontact: not to, no contact, space, time, alone, leave you alone, stop, distance, no more, never contact, not contact, not message, not to contact, silence, not want to hear, not want me to, not talk, not to write, not to call, not to text, a break, be left, we should not, it is over, not hear from me, not to hear, done, not ready, peace, to be left, quiet, a month, months, weeks
i ?know|realise|understand|get|am_aware|appreciate|remember|heard|respect|hear ..2 you ..2 @asked ..3 @nocontact ~14 but|however|still|yet|though|just|though_i|anyway|nevertheless|only|quick|one ; raw ; no i will keep to that|respect_that_and_will|i will not ; no only to say|to_let_you_know_the|as_we_agreed|so_i_will|sorry_i|was_wrong
i ?know|realise|understand|get|am_aware|appreciate|remember|heard ..1 you ..2 @asked ..2 @nocontact ; no respect|so_i_will|accept|sorry_i|thank|i_will_not|i_am_not_going|that_is_ok|keep_to|honour|give_you|stick_to|was_wrong|for_telling ; nomsg i_will_not|i_accept|respect|take_care|leave_you|no_reply|glad_you|thank_you ; no ago|when_you_first
you @asked ..3 @nocontact ..6 but|however|yet|anyway|though ; no i will keep ; no for_telling ; no and_i_did|did_not_listen|kept|sorry_i|i_still_called
you @asked ..2 space|time|distance|no_contact ..6 one|quick|just|only ; no keep_to|agreed|i_will
you|u ?have ?went_and ?even blocked|unfriended|unfollowed|muted|removed|banned|barred me ; no fair|understand|right_to|do_not_blame|i_see_why|makes_sense|good_call
blocked my|the|this|every|all|everything|ur|our ..2 number|account|email|main|phone|insta|profile|other ; raw ; no i_have_blocked
you|have blocked|changed ..2 so|on_everything|everywhere|but ; no i_have
since|because|as|cause you ?have ?already blocked|changed
around|past|round the|your block
new|another|different|fake|burner|second account|number|email|profile|phone|sim|insta ..5 because|since|so|only ; no agent|landlord|my_new_number|work
made|created|set|opened ?up|a|this|another ..2 account|profile|email ..4 ; with you|u ; with reach|message|see|talk|blocked|get_through|write|contact ; no school|joint|bills|deleted|closed
technically ..3 you|this|i|it ; no technic*_works
this|that|it is|does ..1 not ..2 contact|breaking|texting|count|messaging ; no number
not|never ..1 break*|breaching|against ..2 rule*|order|no_contact|agreement ; with this|technically|just|if|email|so ; no will|i_have_not|have_not
loophole|grey area
break|breaking|broke|breach*|ignore|ignoring|bending|bend ..2 no_contact|silence|rule*|promise_not|order|injunction|agreement|your_wishes|the_space|your_boundar*|radio_silence|what_you_asked ; no sorry_i_broke|i_will_not|will_not_be|would_not|not_going|you_broke|i_broke_your_trust|was_wrong|never|i_am_not
sorry|forgive ..6 no_contact ; no in_march|last_year|again ; no i_will_not
no contact ; with but|just|can_not|lol|sorry|who|stupid|rule|over|missed|done|long_enough|count*|last|punish*|except ; no thank|i_will_keep|keeping|respect|happy|i_will_not|agree|helped|good_for|not_breaking|stick*
the|court|restraining|non_molestation|protection ?restraining order|injunction|bail_conditions|bail|solicitor_letter ; with but|just|does_not|not|so|technically|only|says_nothing|know|whatever|expire*|care|paper|miss|love|anyway|about_the_kids ; no email only|keeping|as_the|respect|using|agree*|standing|per|i_have_stopped|solicitor_has|i_will ; no in_order|takeaway
judge|court|police|solicitor|lawyer|officer ..1 said|says|told|warned|ordered|decided ..8 but|i_do_not_care|still|those|my|does_not|however|only ; no as|so_i
not ..1 take|taking|accept|accepting ..1 no|that ?as|for ?an|your ?answer ; no i_will_take
you|u ..1 do|did not ?really|actually|truly mean ..1 it|that|no|what|to ; with no|over|space|said|blocked|goodbye|stop|leave ; no it_to|you_did_not_mean_to_hurt
you said ..3 no|stop|over|not ..8 but|do_not_believe|think_you|know_you ; no i_hear
i ?can|could|just|will ?simply|just not|never ?just ?stay_away|stop|leave|let|help|keep_away|stay|do ?it|myself|you|away|quiet|silent|this_no ..3 alone|myself|away|quiet|contact|silent|writing|messaging|texting ; with alone|away|sorry|know|space|contact|asked|supposed|said
not supposed|meant|allowed to ?be ..1 contact*|text*|call*|messag*|writ*|talk*|email*|do_this|reach* ; with i|we ; no i_will
per|under|against our agreement|terms ; with but|miss|love|so_do
only|just about|for the apartment|house|kids|children|flat ~8 miss|love|us|we|also|too ; with agree*|order|text|talk|said|contact|rule ; no i_am_keeping
except about|for ..3 ; with contact|talk ; with miss|us|love|also
wish|want|like|prefer|rather ..2 not|never ..2 hear|contact|to_hear|me|talk ..5 ~10 but|nevertheless|however|still|yet|regardless ; with you
do not wish|want to hear|see|speak|talk ~10 but|nevertheless|however|still|yet|regardless|there_are|one ; with you ; no i do not want
you ..1 rather|would_rather not|i_did_not ; with but|just|one|still|can_i|though|though ; no if you would rather|fair|accept|fine|that_is_ok
rather not ..8 ; msg can_i_just|one_thing|but|just_tell ; no if|i_would_rather ; nomsg no_need|will_not
i|we ?know|think you ?just|really need|needed|want time|space but|and|however|though ; no i_respect
i|have got|found|tracked|looked|managed|persuaded|asked|dug ..4 your|ur|the|you ..1 new ?number|address|email|phone|number|insta|profile ; raw ; no do_you_still|sent|agent|form
got|given|gave|have your|ur ?new number|address|email from ; raw
hope ..2 not|you_do ..1 mind ..4 got|found|asked|number|address
hear|listen|let me ?just me|finish|say out|what|this|one|my ; with know|said|blocked|asked|mad ; no i_will
one|1 ?more|last|quick|final|tiny|little thing|question|message|chance|try|time|text ; with know|said|asked|blocked|space|respect|promise|leave|alone|after_this|rather_not|then ; with i|you ; no wrong|sorry_i|thank|will_not_write|do_you_still|moving
i|do respect that|it|your|you ..8 but|just|however ; no i_accept|that_is_all|wanted_to_say|hope ; no to_let_you_know ; with space|said|asked|wish*|decision|no|time|need|want*|boundar*|privacy ; raw
not|never respect*|honour* ..1 space|silence|wish*|boundar* ; no i_did_not|i_have_not|sorry
whether you|u want|like ..3 hear|read|listen
even|though though|if|you you|said ..4 not|never|space|no_contact|to_stop|stop|alone|blocked ; with i|but|me ; no i_will|sorry|understand|thank|still_here ; with contact|hear|write|writing|message|text|call|need|want|ask*|said|told
despite|in spite of|regardless ?your|what|everything ..4 asked|said|wish*|request|block*|told|want
been|given|gave|left ?you|it ?enough|long|plenty|the|your ?of ?enough space|time ?you ; with now|so|but|enough|asked|you ; with talk|ready|enough|time ; no thank|i_will|no_rush|i_have_had_time|take ; no next_time
enough|long|plenty of|your ?of space|time|silence now|already|i_think|,|so|to ; with given|gave|had|been|think ; with you ; no i_have_had
space|break is|was|has been over|long|enough|stupid|done
no contact|space is|was|has just|only|a ..2 punish*|game|control|rule|cruel
i ?will not ..1 give|giving up on|you ; with even|if|no_matter|said|told|you|us ; no hope
even if|when you ?have|do|hate|gave|given|tell|block|ask|never ..4 up|me|not ; with i|will ; with stop|give_up|keep|wait|fight ; no happy|understand
fight*|fighting for ?my|our|us|you|this marriage|us|relationship|you|love|family ; with not|never|even|no|keep|always|will|told|me ; no thank|i_did_not
i|my ..1 do not|never ..2 care ..2 what|if ..3 you|said|want|they|judge ..4 ; with coming|calling|writing|text*|talk|message*|see
know|told|said ..3 not|never ?to ?to come|ring|knock|visit|turn|call|write|post|send ..8 but|i_am|i_had|had_to ; with you ; no sorry_i|i_will
returned|sent|ignored|refused|rejected ..3 back ..6 so|but ; with letter*|flowers|gift|parcel ; with you
you hung|put up|down ; with again|so|but|back
i ?can ?not help myself|it ; with know|said|text|writing|message|miss|stop|contact
could|can|do not|never stay|keep away
just this once|one|1 ..1 ?time|more ; with know|said|promise|rule|contact|blocked|space
last|final ?ever time i|message|text|i_promise ; with know_you|you_said|you_asked|blocked|promise
i|we saw|read|got|heard|noted|received your|ur|the ..1 please_stop|stop|no|block|message_saying|solicitor|letter_telling|request|stop_messaging|do_not_contact ..6 ; no thank|i_will_stop|respect|accept|i_will_not
please stop ; with i|your|you ; with saw|chose|said|wrote|heard|but|read ; no i_will|please_stop_if
you ?keep|kept saying|said|say no|stop|enough|never ; with but|i_keep|i_hear|i_do_not_hear|since|anyway|yes|still|not_giving|isnt|it_is_not ; no i_accept|respect|i_hear_you
not hear|take|accept|believe|do|know ..1 ?word ?an ?the enough|no|boundaries|stop|goodbye|the_word ; with i|me ; no phone
you|u ..1 said|asked|told ?me ?for ?to no|silence|not|space|quiet|stay_away|lose|stop|distance ..8 ; with it_is_not|isnt|not_giving|its_a|all_the_same|anyway|i_will_be|regardless|rules|but_i|nonetheless|despite|not_a|had_to|so_instead|but_this ; no i_will_not|i_accept|i_am_not_going_to|respect|thank|will_respect
you ?did|do|can ..1 ask|tell|say|returned|sent|refuse* ..3 me|to|back|it|unopened|flowers|last|letter|parcel|one ..8 ; with so|but|instead|as_much|anyway|have_to|all_you|like ; with written|these|so_you|but|chocolates|as_you_like|account|hand|leave|ill|anyway|hear_how ; no sorry
i ?will|can|shall write|call|message|come|speak|visit|text ..4 when|whenever|as|how_often|where|if ..1 i please|like|want|choose|wish
boundaries|boundary|restraining|no_contact|metres|meters|order ; with but|downstairs|all_she_wants|please|dont_make|anyway|i_am|only_to|nonsense|therapist|husband|says ; with i ; no respect|keep*|email_only|as_the|stick|i_will|alphabetical|in_order|ordered|order_your|helped
you|u ?have blocked me ..6 so|and|but|though|which ; no respect|understand|fine|i_will_not
blocked ; with so|cos|because|but ; with im|i_am|on_your|everywhere|writing|watching|given|bank|transfer|using|account ; no respect|understand|i_will
per our agreement ; with miss|but|love|so_do
dont|do_not hang up
no contact ?? ; raw ; with lol|who|stupid|punish*|rubbish
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I know you said not to contact you but this is important",
    "technically you never said i couldnt email 😅",
    "Sorry to break the no contact thing, I just can’t do it.",
    "i made this account cause u blocked my main",
    "yes i know about the order. this isnt contact its just a song",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "You asked for space and I’ll keep to that. This is only to say the forwarding address has changed, by email as we agreed.",
    "You said no, and I accept it. I won’t write again.",
    "I know I pushed past what you asked for in April. I'm sorry. I won't do it again.",
    "Thank you for getting in touch after the break you wanted. I'm happy to go at your speed.",
];
