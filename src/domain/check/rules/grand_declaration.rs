//! `grand_declaration`: sweeping love, destiny, total change, big gestures (brief 5.5.6).

pub(super) const RULES: &str = "
! not ..2 big promises|promise
! as friends|parents
! you said|told_me|used_to ..4 ; no i_said
love|woman|man|girl|boy|person of|in my|in life|my_life|my_dreams|dreams
never|no_one|nobody|noone ?will|can|could|is|has|have|ever|else|would ?will|can|could|ever|else|has|gonna|find|going_to|be|want|loved|have ?ever|love|been|to ?ever love|loved|another|replace|compare|anyone_else|another_you|anyone|someone_else|feel_this|come_close|like_you|like_us|want_anyone|be_with_anyone ..3 ; with you|u|me|us|i|like|else ; no want_anyone_to|never_loved_the|never_compare_you|tell_anyone|i_never_told|hurt|never_asked|has_anyone|no_one_else_needs|never_meant|i_never_let_anyone|i_have_not_told|tell_anyone|she_never_loved|never_tell|never_let_you ; with love*|replace|compare|like_you|anyone_else|close|another
marry me|you ; no did_not
propose|proposal|engagement|wedding|ring ; with i_bought|buy|bought|going_to_ask|get_married|let_us_get|ready_to|for_you|down_on|want_to ; no return|phone|sell|pawn|doorbell|key_ring|gran|sister|priya|friend|brother|your_cousin|them|ring_you|ring_the
i_have|i_am|im|ive|i ?have|am|will|would|can ?be ?completely|totally|already|really|a|finally|so|truly ?a changed|change|different|new|brand_new|better|fixed|transform*|reborn|cured ?completely|man|woman|person|everything|for_you|totally|forever|overnight|me|for_good|basically|in_every_way ; with completely|totally|new_man|new_woman|new_person|different_man|different_person|different_woman|everything|brand|for_you|changed_man|changed_woman|forever|fixed|cured|changed_person|overnight|reborn|transform*|better_man|better_person|better_woman|whole ; no changed_one|not|mediator|i_have_changed_the|changed_my|time|try* ; no working
never ?ever ?again ..2 let|hurt|lie|shout|raise|leave|make|disappoint|fail|drink|do|cheat|take ..3 you|down|again|anything|ever|it ; with i|ill ; with promise|swear|again|ever|never_again|in_my_life|never_let ; no i_never_let_you|should|i_am_not_asking|sorry_i_never|i_never_meant ; no i_will_never_know
you and me|i against|forever|always|till|until|for_ever|are_meant|belong
i ?will|am|would|can ?always ..1 wait|waiting ..3 forever|as_long|however_long|a_lifetime|for_ever|# ; with you|for|it_takes ; no kids
dream*|pray|prayed|imagine*|picture ..4 you|us|our|wedding|kids|together|old|every_night ; with grow|future|old|every_night|altar|babies|life_together|our_kids|of_us ; no woke|i_never_dreamed|dream_job
love ..4 you|u|ya|her ..3 until|till|til|past|beyond|for_all|when_the|in_this|better_than|to_the_end
never|nobody|noone|no_one|anybody|anyone ?has|was|is|will|there ?been|be ..3 before|after|but|since|like|only you|u|me ; no before_you_go|hurt|tell
no one|body else|after ..4 ; with you|ever|love|in_this ; with love|after_you|my_life|after_u
you|u|ur ?are my ?whole|very north|oxygen|air|religion|eternity|forever|compass|universe|operating|gravity|world|heartbeat|film|always|only|god|star|moon|tide|breath|reason|soul|blood
made|built|born|written|meant for|to you|u|each|belong ; with i|we|was|were ; no birthday|box
yours ..1 for_ever|forever|until|when|always|beyond|till|eternally|in_this
die|death|ninety|old|grave|seas|stars|world|planet|sun ..3 ; with love_you|yours|be_saying|wait|until|beyond|dry|burns|end_of ; with i ; with love*|yours|wait*|always|saying_yours
one|only ?one person|woman|man|name|girl|love on|in|for|god|ever ..2 earth|world|me|made|it|life ; with you|your|yours|u|ur|and
build|buy|bought|buying ..3 you|us ..2 house|home|castle|island|land|ring|boat|star|future ; with i|ive ; no i_bought_you_the_wrong
gladly|happily|would die|burn|cross|swim|walk|crawl|climb|fight ..4 for_you|your|to_you
thousand|million|hundred|lifetimes|lifetime|eternity|infinity|every_life ; with you|love|us ; with love|pick|choose|find|you_are|again|wait|over
wait ..3 at_every|for_ever|forever|rest_of_my|ninety|as_long|lifetime|until_i
off by heart ; with number|you|fate
meant to be together
loves you more than
everything i would do differently
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "You are the love of my life and I will love you until the day I die.",
    "i bought the ring. i was going to ask you in june. marry me",
    "Nobody will ever love you the way I do, we are written in the stars ✨",
    "ill never love anyone else. ever. this was it for me, you were it",
    "every song is about you now, ur my whole world, my sun moon n stars 🥹",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I still care about you and I hope you’re well.",
    "I learned a lot from loving you. Thank you.",
    "I’ve changed one thing so far: I put my phone away at dinner. Small, but I wanted you to know I heard you.",
    "you were a good person to share those years with",
];
