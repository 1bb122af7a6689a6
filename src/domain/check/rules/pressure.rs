//! `pressure`: asks for, expects or chases a reply, a call or a talk (brief 5.5.1).

pub(super) const RULES: &str = "
!! if you ?ever ..3 reply|replying|write|writing|answer ~14 if not ..4 fine|ok|okay|alright
! no need|pressure|obligation|rush|hurry
! not|never ..2 have|need|expect*|owe|want ..3 to_reply|to_answer|to_respond|to_write|reply|answer|response|anything|back|respond|feel_you|to_do|to_say|it
! if not
! whenever|some_day|one_day|when_you_are_ready|any_time|anytime|if_that_is|if_it_is|if_ever|either_way_is|if_you_would_rather|at_your_own|your_own_time
! please ?do ?feel free|ignore|not
! thank|thanks ..3 replying|reply|answering|writing|calling|getting
! i_will ..1 listen|answer|not_push|take_that|understand
! you ?were|did asked|ask
!! no need|pressure to|for
!! talk|talking ..3 when you are|feel ready
!! or do not answer|reply|write
!! not ..1 need|have ?to ..1 reply|answer|respond
@tome: me, back, this, my, us, to this, to me, to my, the phone, your phone, the door, soon, now, asap, or, pls, please
please|just|plz|and|so|then|hey|babe|look|now ?please|just|at_least|fucking @contact @tome ; no i|can_call_me|text_me_back_when_convenient ; no in_touch_with_me_if
owe ..1 me|us ..4 conversation|call|answer|explanation|reply|talk|goodbye|that|truth|much|least|coffee|hour|minutes|text|response|chat|closure|apology ; no not
yes or|/ ?a no ; no deposit
want|need|after|waiting ..2 your|a|the|an yes|answer|word|reply|response|decision|signature ; with i|ill|im|need|waiting ; no agent|do_not|no|form*|solicitor|bank
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "hey, answer me pls. i dont care what you say, just say something",
    "Still waiting on a reply, Jess. Two words would do it.",
    "ring me back when you get this, don’t leave it on read",
    "You owe me a conversation. Pick a time and we'll talk.",
    "Hi Marcus, hope work is ok. I do expect a response to this, even if it's only to say you've read it.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "No need to answer this, I just wanted to say happy birthday.",
    "If you ever feel like replying I'd be glad to hear from you, and if not that's completely fine x",
    "The letting agent wants a reply from both of us about the deposit. I've sent mine, their email is on the form.",
    "take all the time you want with this, or don’t answer at all, both are ok",
];
