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
blocked my|the|this|every|all|everything|ur|our ..2 number|account|email|main|phone|insta|profile|other ; raw ; no i_have_blocked
made|created|set|opened ?up|a|this|another ..2 account|profile|email ..4 ; with you|u ; with reach|message|see|talk|blocked|get_through|write|contact ; no school|joint|bills|deleted|closed
technically ..3 you|this|i|it ; no technic*_works
this|that|it is|does ..1 not ..2 contact|breaking|texting|count|messaging ; no number
sorry|forgive ..6 no_contact ; no in_march|last_year|again ; no i_will_not
no contact ; with but|just|can_not|lol|sorry|who|stupid|rule|over|missed|done|long_enough|count*|last|punish*|except ; no thank|i_will_keep|keeping|respect|happy|i_will_not|agree|helped|good_for|not_breaking|stick*
the|court|restraining|non_molestation|protection ?restraining order|injunction|bail_conditions|bail|solicitor_letter ; with but|just|does_not|not|so|technically|only|says_nothing|know|whatever|expire*|care|paper|miss|love|anyway|about_the_kids ; no email only|keeping|as_the|respect|using|agree*|standing|per|i_have_stopped|solicitor_has|i_will ; no in_order|takeaway
rather not ..8 ; msg can_i_just|one_thing|but|just_tell ; no if|i_would_rather ; nomsg no_need|will_not
got|given|gave|have your|ur ?new number|address|email from ; raw
one|1 ?more|last|quick|final|tiny|little thing|question|message|chance|try|time|text ; with know|said|asked|blocked|space|respect|promise|leave|alone|after_this|rather_not|then ; with i|you ; no wrong|sorry_i|thank|will_not_write|do_you_still|moving
even if|when you ?have|do|hate|gave|given|tell|block|ask|never ..4 up|me|not ; with i|will ; with stop|give_up|keep|wait|fight ; no happy|understand
fight*|fighting for ?my|our|us|you|this marriage|us|relationship|you|love|family ; with not|never|even|no|keep|always|will|told|me ; no thank|i_did_not
i|my ..1 do not|never ..2 care ..2 what|if ..3 you|said|want|they|judge ..4 ; with coming|calling|writing|text*|talk|message*|see
i|we saw|read|got|heard|noted|received your|ur|the ..1 please_stop|stop|no|block|message_saying|solicitor|letter_telling|request|stop_messaging|do_not_contact ..6 ; no thank|i_will_stop|respect|accept|i_will_not
please stop ; with i|your|you ; with saw|chose|said|wrote|heard|but|read ; no i_will|please_stop_if
you ?keep|kept saying|said|say no|stop|enough|never ; with but|i_keep|i_hear|i_do_not_hear|since|anyway|yes|still|not_giving|isnt|it_is_not ; no i_accept|respect|i_hear_you
not hear|take|accept|believe|do|know ..1 ?word ?an ?the enough|no|boundaries|stop|goodbye|the_word ; with i|me ; no phone
you|u ..1 said|asked|told ?me ?for ?to no|silence|not|space|quiet|stay_away|lose|stop|distance ..8 ; with it_is_not|isnt|not_giving|its_a|all_the_same|anyway|i_will_be|regardless|rules|but_i|nonetheless|despite|not_a|had_to|so_instead|but_this ; no i_will_not|i_accept|i_am_not_going_to|respect|thank|will_respect
you ?did|do|can ..1 ask|tell|say|returned|sent|refuse* ..3 me|to|back|it|unopened|flowers|last|letter|parcel|one ..8 ; with so|but|instead|as_much|anyway|have_to|all_you|like ; with written|these|so_you|but|chocolates|as_you_like|account|hand|leave|ill|anyway|hear_how ; no sorry
i ?will|can|shall write|call|message|come|speak|visit|text ..4 when|whenever|as|how_often|where|if ..1 i please|like|want|choose|wish
you|u ?have blocked me ..6 so|and|but|though|which ; no respect|understand|fine|i_will_not
blocked ; with so|cos|because|but ; with im|i_am|on_your|everywhere|writing|watching|given|bank|transfer|using|account ; no respect|understand|i_will
dont|do_not hang up
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
