//! `repeated_contact`: a further attempt after silence, or by another way in (brief 5.5.17).

pub(super) const RULES: &str = r"
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
# th|st|nd|rd ?@msg|one|last ; no of|birthday|parents|handover|school|meeting|march|floor|anniversary|year|may|june|july|is|-@day ; with @msg|try|attempt
third|fourth|fifth|sixth|seventh|second|tenth|hundredth|millionth|umpteenth|nth ?and ?final|last @msg|attempt|lucky|try|time ..3 ; no second_time_around|for_the_second_time_i_saw|second_letter_of|the_first_time ; with i|this|my|lucky|write|you|trying|writing|ask* ; no third_time_this_week_he|school|boiler|time_i_hurt|time_we
third time lucky
me again ; no trust|let|want|choose|ask_me_again|love_me|hurt
its|it_is|only me ?again|back ; with again|back|hi|hey|guess|number
again|back_again ^ ; 
^ ?hi|hey|hello|ok|so ?its|it_is ?only|just ?me|here again
back again|here_again ; with me|i|writing|text*|here ; no be_back|when_i_am_back|not|get_back|not_back
my last|previous|other|earlier|first ..1 @msg ; no i_shouted|was_unkind|was_unfair|were|out_of|sorry_for_my_last|was_too|thank ; with did|get|see|got|read|reply|answer*|after|ignore*|since|again|sorry_about|went|? ; no thank
sorry about|for ?the ?all|my ?the ?other|last|previous|earlier|# ?night @msg ; no ago|in_march|should_not_have|wrong|last_year|back_in|bounced|months
all|the|my|those|these|# ..1 @msg ..4 ?i ?have ?left|sent|you ..3 @nores
i ?have|had|did|already|just|also|even ?already|also|now|even|just left|sent|written|wrote|called|rung|rang|texted|messaged|emailed|tried|dmd|phoned|knocked|posted|mailed|dropped|added ?you ?like|about ..1 #|dozens|several|loads|a_lot|twice|repeatedly|so_many|again|many|everything|everywhere ; no forms|agent|council|school|photos|boxes|years_ago|keys|landlord|deposit|£*|half|pictures|rent|bounced|refund|lies|solicitor|vet ; no recipe|sorry_i|sorry|i_tried_everything
i ?have|had|did ?already ?been ?trying|tried|keep|kept|trying ?on ?to ?reach|calling|call|ring|ringing|get_hold|getting_hold|reach|reaching|messaging|texting|writing|get_through|contact|emailing|phoning|phone ..2 you|your|and|u|all ; with keep|tried|trying|been ; no sorry|agent|wrong|should_not|in_the_first|unfair|kept|i_will_not
try*|trying|reach*|messaging|texting|writing|calling|contacting ?you ?on|from|here|via|through|by|one ?this|on ?here|a_different|another|instead|new|more ; with since|because|as|instead|not_pick|blocked|ignored|different|new_number|another|here_since|one_more_time|again|other_number|not_answer* ; no agent|school|letting|council|if_this|would_rather|solicitor|you_prefer
new|different|another|other|burner|second|work|my_mum|my_brother|brothers|friends|mates|mum ?new|work number|phone|account|email|profile|sim|mobile|insta ; with its_me|it_is_me|this_is|from|because|since|you_blocked|made|using|trying|bought|text*|hang|read|answer|get_through|not_hang ; no i_have_changed|change_of|my_new_number_is|have_a_new_number|for_the_school|for_emergencies|work_phone_for|for_the_kids|lost|broke*|bank|landlord|would_rather
its|it_is|this_is ?me|@name ..3 from|on ..2 phone|account|number|laptop|email|work
not|never ..2 respond*|answer*|reply|replied|acknowledge*|opened|returned|return|pick_up|picked_up|react* ..3 my|the|to|any|when|a ..6 ; with you|u ; no if_you|do_not_have|need|you_do_not|no_need|okay|i_did_not|i_should|fine|hope|free|can|want|you_may|i_never|agent|whether|when_you_asked|ok ; with so|last|messages|calls|letter|card|text*|# |email*
day|week|night|month|attempt|message|try|email|text|letter|round|part|chapter|take # ?of ; with text*|messag*|waiting|silence|no|still|of_|writing|without|trying|again|you ; no school|trip|handover|sober|holiday|rehab|half|term
i ?also|have|already wrote|emailed|texted|called|messaged|rang ?you ..2 on|yesterday|last_week|last_night|this_morning|on_monday|earlier|twice|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..6 ; with and|no|not|assume|ignored|again|seen|reply|answer|did_you|still|nothing|? ; no agent|school|council|lied|sorry|told|vet|wrong|thank
bombard*|spam*|blowing_up|flood* ; with you|your|i ; with sorry|know|keep|hate|but|not_trying ; no never|will_not|sorry_i_bombarded|last_year|i_should_not
know|aware|realise i ?keep|have|am|said|already|promised ..3 text*|messag*|writ*|call*|sent|sending|again|said|email* ; no told_you|i_wrote_some|lied ; no hurt
keep|keeps|kept ?on text*|messag*|writ*|call*|ring*|send*|try*|email*|leaving ; with i|ill|me ; no not|will_not|sorry|you_keep|kept_texting|wrong|scor*|trying_to_be|working|unfair|writing_in|trying_at ; no stopped
promise|swear ..2 this ..2 is|be ?the last|final ; with message|text|one|time|email|try|then
last|final|one_more|another|one_last|last_ever @msg ?i|from|then|promise|ever|and ; with i|this|promise|one|just ; no last_thing|last_time_we|i_got_your|the_last_time|last_time_i_saw|saw|hurt|your_last|another_letter_came|bank|for_the_school|another_time|for_you|arrived|came|another_letter_for|last_call|final_bill
one|just_one more @msg|thing|try|attempt ; with i|know|last|after|then|,|let|sorry|promise ; no for_you_if|we|question_about|no_worries|box|if_that
still|yet|again ..1 no|not|nothing|waiting|silence|ignor* ..3 reply|answer|replied|answered|response|back|heard|word ..4 ; with so|text|message|write|email|call*|thought|i ; no agent|council|landlord|i_have_not|school|refund|i_still
did|do|have you ?even|ever|not get|got|see|seen|receive|read|open|opened|listen|listened ..2 my|the|any|that|all ?last|of_my|other|previous|voice|first ..1 @msg ; raw ; no about_the|agent|school|from_the|form ; no parcel|letter_from|invoice|hospital
left|leave|leaving ..2 voicemail*|voice_note*|voice_messages|missed_calls|messages ; with i|will|#|keep|another|on_your ; no reception|sorry|i_left_you_voicemails|will_not|should_not
emailed|texted|messaged|called|rang|tried ,|and|then ?then|tried ?texted|called|rang|messaged|emailed|dmd|calling|texting|email*|writing|phoning
i|we|ill ..1 keep|not_stop|will_not_stop|not_give_up|keep_on|write|message|try|text ..2 try*|writing|sending|calling|texting|messaging|every|until|again|tomorrow ?until|every|day|again|tomorrow|week ; with you|until|every|day|till|again|up ; no will_not_write|not_message|working_on|trying_to_be|not_keep|i_will_try|never|at_it|not_contact|trying_in_therapy
every ?single|other day|week|night|morning|hour|month ; with text*|messag*|writ*|call*|hear*|send*|letter*|email* ; with i|from_me|you_will ; no sorry|wrong|hard|used_to|with_kids|to_the_kids|call_the_kids|calls_him
since|after|as you ?have|do|did|keep|never|wont|are ?not|been ?not ignor*|answer*|reply|replied|respond*|read*|pick*|blocked|open*|hung ..4 ; no answered_me|replied_kindly|you_replied|asked ; with i|this|try|here
letter|email|text|card|message|poem|parcel|gift|flowers ; with and|or ; with not|ignored|none|no|nothing ; with you|did|respond*|reply|answer*|send|sent ; with another|playlist|also|then|flowers|so ; no no_need|need|agent|not_writing|do_not_have|reception|expect ; no lied
double|triple|quadruple text* ; raw
knock knock
hello ?? ; with anyone|are_you|there|? ; no i
hello anybody|anyone|is|??
are you there ?? ; no when|going_to
bump*|bumping|nudge|reminder|follow up|following_up|chasing|circling|checking_in ?this|my|on|again|up|back ; with message|last|text|email|again|my|reply|heard|this ; no into|council|landlord|bill|rent|friendly|form*|dentist|agent|fees|school|passport|heads
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[];
