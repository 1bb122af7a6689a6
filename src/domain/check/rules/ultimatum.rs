//! `ultimatum`: a condition with a consequence, or a forced choice (brief 5.5.3).

pub(super) const RULES: &str = "
! if_you ?would|do ..4 rather|prefer|not_want|like ..12 fine|ok|understand|no_worries|accept|happy|respect|i_will_not|no_problem|leave_you
! no deadline|pressure|rush|hurry|problem|worries
! that is ?completely|totally|absolutely|also|all fine|ok|okay|alright
! that_s fine
! i_will understand|accept|respect ?that|it|your
@lose: done, finished, over, moving on, move on, gone, out, leaving, deleting, blocking, walking away, walk away, selling, giving up, give up, stop, not bother, never bother, never speak, never hear, never see, never contact, filing, changing, cutting, starting again, moving out, moving away, throwing, binning, burning, leave you alone, leave, know, assume, have my answer, take it, take that, won_t wait, see a lawyer, see a solicitor, call the, accept the job, take the job, find someone, see other people, go ahead, going to, tell the, have to, be forced, ring your, go to your
@neg: do not, can not, will not, not, never, refuse, won_t, are not, ignore, block, don_t, fail, say no, choose, walk, leave, go through, keep
if|unless|until you|u|i ..2 @neg ..10 ~6 then|i|that_is|we|is|do_not_bother ..1 ?will|am ?just|have ?to|be @lose ; no if_i_do_not_hear|if i_can_not|forward|ready|that_is_ok|happy|if_you_do_not_mind|i_will_leave_it|will_not_take|i_will_not_ask|leave_you_in_peace|i_will_post|drop|take_it_to_the|want_one|if_you_do_not_want|if_you_do_not_need|want_it|want_them|need_it ; raw
if you|u|ur ?do|can|will|are|is ..1 not|never ..10 then|that_is|us|we_are|i_will|i_am|do_not|its|it|is ..3 done|over|us|it|finished|bother|know|out|gone|never|leave|leaving|deleting|blocking|move|moving|lost|give|selling|telling|for_good ; no fine|ok|happy|respect|will_leave_it|not_ask|want_the|want_them|want_it|need_the ; raw
if you|u ..2 loved|love|cared|care|ever|want|wanted|respect*|mean|meant ..3 me|us|this|the_kids|it|our ..10 then ?you|come|prove|you_would|would|you_will|show|now|say|at_least|talk|answer ; no if_you_want|would_like|prefer|if_you_ever_want|if_you_love|wants ; no want to talk
unless you|u|we|i ..4 ; with i_will|i_am|am|over|lose|done|going|it_is|finished ; no prefer|would_like|mind|rather|want|need|object|say_otherwise|hear_otherwise|tell_me_otherwise|would_rather|ask
either|its_either you|we|u|it|he|me|i|come|this|they|talk|tell|say|answer|come ..12 or ; no either_way|is_fine|fine|ok|suits|works|happy|monday|saturday|tuesday|sunday|thursday|one_is|whichever|you_can_either|we_can_either|pick_up|half|i_can_either|post_it|drop
its|it_is me|him|her|us|them or|versus
me or him|her|them|it|the|your
him|her|them|it|work|she|he|job or me
you|u ?have|need|got|going ?have|to|gotta to choose|decide|pick ; no no_need|school|whenever
make ?up your ?fucking|bloody mind ; no whenever|no_rush|when_you
make|made ?a|your choice|decision ; with now|time|or|him|me|today|tonight ; no i_made|poor|respect|bad|my_choice|i_have
last|final|only|one_last|one_more|one ?ever|real chance|warning|offer|time_i|shot|opportunity ; no give_me|please_give|let_me|last_time_i_saw|was_my_last|i_had|want_one|ask|collect*|for_the_school|last_time_i_was|last_time_i_looked|second ; no of_the_season|book|i_want|sale|to_see_the ; no train ; no give_us
now or never ; raw
your|ur choice|call|move|decision ; no is_your_choice_and_i|it_is_your_choice|respect|your_call_is|entirely|whatever_you|accept|understand|your_choices|totally|completely|thank|for_your_call|missed|is_your_decision|fully|fine|return|honour|made_your ; with or|if|yes|then|,|either|so|now|me|until|last
ball is in
take it or leave
in or out
all or nothing
say|tell|give|answer|reply ..4 or|and_if_not|otherwise|else ..2 i|that|we|it|do_not|its|never ..6 ; no no_worries|rather|feel_free|whichever|ignore|leave_it ; no or_not|or_i_will_leave|i_can|post|drop|just|do_not_have|tell_me_or|for_you ; with am|will|done|over|never|going|us|is
or i ?am|will|swear|just ?going|am ?to ?just done|leave|leaving|go|going|block|blocking|delete|deleting|move|moving|walk|walking|give_up|giving_up|never|stop|will_never|out|gone|tell|telling|assume ; no i_can|drop_it|leave_it|post|prefer|leave_them|not ; raw
or ?that_is it|we_are|its|it_is ?us|we|is|all done|over|finished|it|the_end|through|us
or|else otherwise|else
or else ; no someone|something
pick|choose|it_is|its one ; with or|limbo|now|him ; no you_pick|you_choose
i ?might|may|will not ?always be here|around|available|single|there|waiting ..4 when|forever|if|always|by|for_ever
when|by_the_time|once you ..2 realise|decide|figure|work_out|wake_up|come_round|want|change_your ..10 i|it|too_late|gone|will|might|may ..2 not|gone|be|too_late ; no there|no_rush|i_would|ready|happy|i_will_be_here|listen
by|before|until|till|end_of ..2 @day|tonight|tomorrow|month|week|weekend|# ..6 or ; with or_i|or_it|or_we|or_that|or_its|or_else|or_consider|or_you ; no agent|landlord|council
set|setting|giving|gave ..3 deadline|ultimatum|timeline ; no no|not ; with you|us|i
deadline ; with answer|decide|you_have|us|me ; no no_deadline|not|council|tax|school|agent|form*
decide if|whether|what ..1 you|u ..4 want|are|in|love|this|us|need ; with need|have|week|by|now|time|or|then|until|before
work|figure|sort ?out ?out what ?it_is you ..1 want ; with need|or|by|then|wait|until|better|so
prove|show ..2 it|me|you ..6 or|otherwise ; no i
do not|never ..1 bother ?ever|even ?ever|coming|calling|replying|speak*|text*|talking|contact* ; with if|unless|can_not|then|again ; no feel|if_it_is_a_bother|no_need|worry|if_you_are_busy
do not|never expect|think|come|ask|think_i_will ..4 me|crying|back|to|again ..6 ; with if|then|later|when ; no do_not_expect|i ; with here|wait*|running|there|around|crying|again|take_you
you ?will|are ?going_to|about lose|losing|lost|to_lose ..2 me|us|this|everything|the_best ; with if|forever|for_good|keep|or|then|unless|know|realise|will ; no i_do|afraid
never|not ?going|ever ?to ?ever|even hear|see|speak|find|get ..3 from|me|to|someone|chance ..2 me|again ..3 ; with if|or|unless|then|nothing|after|choice|miss|say ; no thank|i_promise|you_will_not_hear_from_me_again|want_you_to_know|need|so_you|no_reply|care|well
if it|this|that|tonight|the_answer ..2 is|does|goes ?a|not ..2 no|over|go|done ..5 then|just|i|say|tell|at_least ; with say|then|tell|go|gone|leave|never|let_me_know ; no fine|ok|understand|accept|respect|leave_you|no_hard|completely|sincerely|thank|alright
tell me ..2 you|u ..1 do|did|never|have not|never|nothing ..2 love|loved|feel*|want|miss|care|felt|left|for
or|and i ?will|ll know|assume|take_it|consider|take_that ..8 ; with if|by|do_not|not|otherwise|unless|or ; no whether|fine|and_i_will_take|that_is_ok ; with over|meant|mean|nothing|answer|everything|never|truth|done|chosen|choice|care
one|1|a coffee|chance|conversation|call|date|dinner|drink|hour|talk|answer ..6 or|otherwise|then ; with last|forever|gone|done|over|never|bother|leave ; no if_you ; no some_day
someone|somebody|a_guy|a_girl|others|people|man|woman|other ?else ?is ..2 interested|asked|wants|waiting|likes|queue ; with me|so|choose|decide|in|out|i
it|this is ?now|either|me|the ?now|last|final|your|only time|last|chance|or|never|him_or|decision_time|make_or ..3 ; with or|chance|never ; no i_ask|to_say_thanks|not
not ..2 chase|beg|ask_twice|wait_forever ; with when|but|if|miss|gone|again|will ; with i|gonna|going ; no to_beg_but|sorry
counselling|therapy|counsellor|mediation or|otherwise
stop ..4 or i|else ; no bus
come|meet|show|turn|be ..6 or ?do_not|u_dont|you_do ..1 not ; no if_you
you show|come|turn|answer ..1 up|or_you ; with or
block me or ; raw
which ?one is it ; no school|of_the|wednesday
take|make your pick|choice|decision
lose|choose|pick|drop|ditch ..3 or lose|choose|find|i|me|forget
one|# ?more week|day|month|message|night|chance|time|hours ..3 and|then ..1 i|im|the|its|it|thats|we ..4 ; with sell|am|will|leave|go|out|done|take|move|goes|delete|stop|gone|throw|over ; no thank|pick|sober|kids
or i ?will|am ?just ?going sell|take|drop|walk|go|stop|start|move|file|keep|come|ring|call|tell|contest|fight|leave|give|cancel|accept|book|sign|delete|burn|change|send|post|get ..4 ; with by|you|your|before|until|if|and|either|counselling|transfer|alone ; no or_i_can|could|post_it|reception|i_could_drop|if_you_prefer|if_it_is_easier|whichever|or_i_drop|leave_them|leave_it ; no happy
third|other|middle|no_other thing|option|way|choice|door|road ; with no|there_is_no|only ; with you|or
no|not ..3 while|as_long_as|until my|i|you ..6 ; with mortgage|deeds|name|paying|roof|signed|come_back|talk|apologise|sorry ; no rush|hurry
until|till then ; with not|nothing|no|wont|never|hear ; with you|another ; no see_you|take_care|wednesday
after that|this i|im|my|it|its ..4 ; with out|done|off|gone|over|stop|take|close|leave|moving|sell|decision|silence ; with you|till|until|if|only ; no i_will_leave_you|no_more_messages|peace|respect|not_write|will_stop
dont|do_not bother ; with or|by|unless|if ; with coming|calling|speaking|answering|replying
in or out
if you|u|youre ?are|do not ..6 ill|i_will ..1 know
not at|there ..6 know|us_done|over|done ; with if
keep ignoring me and ; raw
if you ..1 see|talk|text|go ..3 again ..1 i ; with will|swear|done
unless you come|call|talk|answer|sign
does not have to go|be ..1 that|this way ; raw
nobody|no_one has to see|know|find ; with if|unless|sensible
u show|come up or
if you|u dont|do_not i ?will know|never|be ; no understand
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "If I don't hear from you by Sunday I'm deleting everything, photos and all.",
    "last chance. yes or no",
    "Either we talk this through properly or I’m telling the kids it's over for good. Your choice.",
    "its now or never babe, i wont ask again",
    "I’ll wait till the end of the month and then I’m moving on, so you need to work out what you want.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "If you’d rather I didn’t write again, say so or say nothing, and I won’t.",
    "either way I hope the new job goes well",
    "If you ever want your records back they’re boxed up and safe, no deadline.",
    "I've decided to stop waiting and get on with things. That's not a dig, I just wanted you to hear it from me and not worry.",
];
