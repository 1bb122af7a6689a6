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
either|its_either you|we|u|it|he|me|i|come|this|they|talk|tell|say|answer|come ..12 or ; no either_way|is_fine|fine|ok|suits|works|happy|monday|saturday|tuesday|sunday|thursday|one_is|whichever|you_can_either|we_can_either|pick_up|half|i_can_either|post_it|drop
last|final|only|one_last|one_more|one ?ever|real chance|warning|offer|time_i|shot|opportunity ; no give_me|please_give|let_me|last_time_i_saw|was_my_last|i_had|want_one|ask|collect*|for_the_school|last_time_i_was|last_time_i_looked|second ; no of_the_season|book|i_want|sale|to_see_the ; no train ; no give_us
now or never ; raw
or i ?am|will|swear|just ?going|am ?to ?just done|leave|leaving|go|going|block|blocking|delete|deleting|move|moving|walk|walking|give_up|giving_up|never|stop|will_never|out|gone|tell|telling|assume ; no i_can|drop_it|leave_it|post|prefer|leave_them|not ; raw
pick|choose|it_is|its one ; with or|limbo|now|him ; no you_pick|you_choose
when|by_the_time|once you ..2 realise|decide|figure|work_out|wake_up|come_round|want|change_your ..10 i|it|too_late|gone|will|might|may ..2 not|gone|be|too_late ; no there|no_rush|i_would|ready|happy|i_will_be_here|listen
by|before|until|till|end_of ..2 @day|tonight|tomorrow|month|week|weekend|# ..6 or ; with or_i|or_it|or_we|or_that|or_its|or_else|or_consider|or_you ; no agent|landlord|council
decide if|whether|what ..1 you|u ..4 want|are|in|love|this|us|need ; with need|have|week|by|now|time|or|then|until|before
work|figure|sort ?out ?out what ?it_is you ..1 want ; with need|or|by|then|wait|until|better|so
tell me ..2 you|u ..1 do|did|never|have not|never|nothing ..2 love|loved|feel*|want|miss|care|felt|left|for
someone|somebody|a_guy|a_girl|others|people|man|woman|other ?else ?is ..2 interested|asked|wants|waiting|likes|queue ; with me|so|choose|decide|in|out|i
block me or ; raw
which ?one is it ; no school|of_the|wednesday
take|make your pick|choice|decision
lose|choose|pick|drop|ditch ..3 or lose|choose|find|i|me|forget
one|# ?more week|day|month|message|night|chance|time|hours ..3 and|then ..1 i|im|the|its|it|thats|we ..4 ; with sell|am|will|leave|go|out|done|take|move|goes|delete|stop|gone|throw|over ; no thank|pick|sober|kids
or i ?will|am ?just ?going sell|take|drop|walk|go|stop|start|move|file|keep|come|ring|call|tell|contest|fight|leave|give|cancel|accept|book|sign|delete|burn|change|send|post|get ..4 ; with by|you|your|before|until|if|and|either|counselling|transfer|alone ; no or_i_can|could|post_it|reception|i_could_drop|if_you_prefer|if_it_is_easier|whichever|or_i_drop|leave_them|leave_it ; no happy
until|till then ; with not|nothing|no|wont|never|hear ; with you|another ; no see_you|take_care|wednesday
dont|do_not bother ; with or|by|unless|if ; with coming|calling|speaking|answering|replying
keep ignoring me and ; raw
if you ..1 see|talk|text|go ..3 again ..1 i ; with will|swear|done
unless you come|call|talk|answer|sign
does not have to go|be ..1 that|this way ; raw
nobody|no_one has to see|know|find ; with if|unless|sensible
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
