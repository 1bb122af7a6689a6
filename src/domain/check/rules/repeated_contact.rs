//! `repeated_contact`: a further attempt after silence, or by another way in (brief 5.5.17).

pub(super) const RULES: &str = "
! as you asked|requested
! bounced|first email|forms
! will|would not ..2 again|message|write|contact|text|call ..4 ; no keep|until|promise_this|last
! you asked|wanted ..4 again|resend|send
! i called|rang|texted|messaged|wrote|contacted ?you ?far too ?often|much|many
! thanks|thank ..2 answering|replying|getting|calling
! sorry for|about all the|messages_last ; no one_before|again|back_again
! i ..3 too often
! not be in_touch|writing
@msg: message*, text*, email*, letter*, call*, voicemail*, voice note*, note, card, cards, try, attempt, time, times, mail, ring, go, dm, snap*, missed calls, flowers, post, posts, poem*
@nores: no reply, no answer, not replied, not answered, not respond, not responded, not answer, not reply, no response, nothing back, nothing, silence, ignored, ignoring, unanswered, not pick up, not pick, rings out, voicemail, not heard, not seen, straight to
third time lucky
^ ?hi|hey|hello|ok|so ?its|it_is ?only|just ?me|here again
my last|previous|other|earlier|first ..1 @msg ; no i_shouted|was_unkind|was_unfair|were|out_of|sorry_for_my_last|was_too|thank ; with did|get|see|got|read|reply|answer*|after|ignore*|since|again|sorry_about|went|? ; no thank
sorry about|for ?the ?all|my ?the ?other|last|previous|earlier|# ?night @msg ; no ago|in_march|should_not_have|wrong|last_year|back_in|bounced|months
its|it_is|this_is ?me ..3 from|on ..2 phone|account|number|laptop|email|work
promise|swear ..2 this ..2 is|be ?the last|final ; with message|text|one|time|email|try|then
did|do|have you ?even|ever|not get|got|see|seen|receive|read|open|opened|listen|listened ..2 my|the|any|that|all ?last|of_my|other|previous|voice|first ..1 @msg ; raw ; no about_the|agent|school|from_the|form ; no parcel|letter_from|invoice|hospital
left|leave|leaving ..2 voicemail*|voice_note*|voice_messages|missed_calls|messages ; with i|will|#|keep|another|on_your ; no reception|sorry|i_left_you_voicemails|will_not|should_not
emailed|texted|messaged|called|rang|tried ,|and|then ?then|tried ?texted|called|rang|messaged|emailed|dmd|calling|texting|email*|writing|phoning
i|we|ill ..1 keep|not_stop|will_not_stop|not_give_up|keep_on|write|message|try|text ..2 try*|writing|sending|calling|texting|messaging|every|until|again|tomorrow ?until|every|day|again|tomorrow|week ; with you|until|every|day|till|again|up ; no will_not_write|not_message|working_on|trying_to_be|not_keep|i_will_try|never|at_it|not_contact|trying_in_therapy
every ?single|other day|week|night|morning|hour|month ; with text*|messag*|writ*|call*|hear*|send*|letter*|email* ; with i|from_me|you_will ; no sorry|wrong|hard|used_to|with_kids|to_the_kids|call_the_kids|calls_him
since|after|as you ?have|do|did|keep|never|wont|are ?not|been ?not ignor*|answer*|reply|replied|respond*|read*|pick*|blocked|open*|hung ..4 ; no answered_me|replied_kindly|you_replied|asked ; with i|this|try|here
letter|email|text|card|message|poem|parcel|gift|flowers ; with and|or ; with not|ignored|none|no|nothing ; with you|did|respond*|reply|answer*|send|sent ; with another|playlist|also|then|flowers|so ; no no_need|need|agent|not_writing|do_not_have|reception|expect ; no lied
that|thats ?is|makes # now|youve_ignored|you_have_ignored|and_you|unread|unopened
third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second|# ..1 letter|number|message|email|card|text|voicemail|parcel|note|account|phone ; with my|this_is|since|your_office|so_i|previous|mislaid|you_have|ignored|you|i_have ; no from_the|school|bank|sorry_for_the_second|second_phone|council|kids|letter_from|second_number_for
last|previous|first|other #|eleven|nine|sixteen|twelve|few|dozen|two|three|six ; with open*|message*|letter*|same|author|unread|answered|ignored|i_sent|been|texts|calls ; with my|i|me|the ; no last_few_months|few_weeks|years|last_two|last_six|i_have_thought|few_days|kids
all|every|any|each|none|# of my letters|messages|texts|emails|calls|notes|cards|voicemails
follow* up ..2 follow
still|keep|keeping my word|promise ..3 write|writing|message|each|every ; no kids|sober
sorry about|for the #|one|1.12|other ; with and|another|last_of ; with nightclock|one|#|before ; no other_day
i ?have called|rung|emailed|texted|written ..4 i_have|and ..1 called|rung|emailed|texted|written|tried ; no sorry
when you ignore ..1 every|my|all
i ?have made|created|set ..1 this|an|a|another ..1 account|profile ; with blocked|main|cause|because
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "this is the 6th message so i guess you’re really not going to answer",
    "Trying you on here since you don't pick up the phone any more",
    "I've left four voicemails. I'll keep leaving them until the mailbox is full.",
    "Me again 😬 did my last text go through?",
    "ok third time lucky lol. thinking of you",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I won't message again after this.",
    "Thanks for answering yesterday. Tuesday works for the handover.",
    "I sent the forms twice because the first email bounced, sorry about that.",
    "I called too often in the first month. I’m sorry, that must have been hard to be on the end of.",
];
