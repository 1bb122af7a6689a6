//! `grand_declaration`: sweeping love, destiny, total change, big gestures (brief 5.5.6).

pub(super) const RULES: &str = "
! not ..2 big promises|promise
! as friends|parents
! you said|told_me|used_to ..4 ; no i_said
love|woman|man|girl|boy|person of|in my|in life|my_life|my_dreams|dreams
always|forever|never_stop|never_stopped|will_always|never_not ?ever ..1 love|loved|loving|be_yours|adore|be_my|be_mine|be_the_one|be_in_love|be_you|been_you|waiting ..1 ; with you|u|us|we|ur ; with i|you|it_was|us|we ; no kids|their_mum|their_dad|used_to|always_loved_the|always_loved_your|you_always_loved|cooking|as_a_friend|loved_how|i_always_loved_that|you_will_always_be_loved
never|no_one|nobody|noone ?will|can|could|is|has|have|ever|else|would ?will|can|could|ever|else|has|gonna|find|going_to|be|want|loved|have ?ever|love|been|to ?ever love|loved|another|replace|compare|anyone_else|another_you|anyone|someone_else|feel_this|come_close|like_you|like_us|want_anyone|be_with_anyone ..3 ; with you|u|me|us|i|like|else ; no want_anyone_to|never_loved_the|never_compare_you|tell_anyone|i_never_told|hurt|never_asked|has_anyone|no_one_else_needs|never_meant|i_never_let_anyone|i_have_not_told|tell_anyone|she_never_loved|never_tell|never_let_you ; with love*|replace|compare|like_you|anyone_else|close|another
only|one ?person|man|woman|girl|boy|one ?i|for|in ?will ?have ever love|loved|me|wanted|want ; with i|for_me ; with only|the_one ; no only_wanted_to_say|i_only_wanted|one_for_me_to|only_ever_wanted_what|is_for_me|only_for_me|one_for_me_is
a|the|its|as|another sign ; with universe|from|god|must|is_a|us|meant|that_we
marry me|you ; no did_not
propose|proposal|engagement|wedding|ring ; with i_bought|buy|bought|going_to_ask|get_married|let_us_get|ready_to|for_you|down_on|want_to ; no return|phone|sell|pawn|doorbell|key_ring|gran|sister|priya|friend|brother|your_cousin|them|ring_you|ring_the
i_have|i_am|im|ive|i ?have|am|will|would|can ?be ?completely|totally|already|really|a|finally|so|truly ?a changed|change|different|new|brand_new|better|fixed|transform*|reborn|cured ?completely|man|woman|person|everything|for_you|totally|forever|overnight|me|for_good|basically|in_every_way ; with completely|totally|new_man|new_woman|new_person|different_man|different_person|different_woman|everything|brand|for_you|changed_man|changed_woman|forever|fixed|cured|changed_person|overnight|reborn|transform*|better_man|better_person|better_woman|whole ; no changed_one|not|mediator|i_have_changed_the|changed_my|time|try* ; no working
never ?ever ?again ..2 let|hurt|lie|shout|raise|leave|make|disappoint|fail|drink|do|cheat|take ..3 you|down|again|anything|ever|it ; with i|ill ; with promise|swear|again|ever|never_again|in_my_life|never_let ; no i_never_let_you|should|i_am_not_asking|sorry_i_never|i_never_meant ; no i_will_never_know
rest of|my my|our|life lives|life|days|with_you ; with you|with|us|love|together|spend ; no sorry|kids|hope|alone
spend my ..1 life|forever|days|years
tattoo*|billboard|skywriting|serenade|hot_air|paris|rome|maldives|house_for_us|star_named|named_a_star|banner ; with you|your|us|name ; no took|i_took|remember|boxed|your_tattoo|hope ; with i_got|i_will|surprise|for_us|for_you|booked|your_name|bought
everything|all|every|each|every_song|every_breath|heart|soul ..5 is|reminds|about|for|belongs|beats|breath|bone|yours ; with you|u|yours|belongs_to ; with song|soul|heart|breath|world|yours|beats|fibre|bone ; no every_weekend|thank ; no sunday|box|half|heart_rate|post
twice in a ?lifetime|life
once in a lifetime ; with love|you|we|us
love like ours|this|that|we|mine
what|the_love|the_connection|the_bond|something we|you_and_i ?have|had|got ?is|was ?was ; with never_find|nobody|rare|special|real|once|magic*|bigger|epic|everyone|happen*|forever|people_search|most_people ; no i|not|thank|grateful
no ?version|future|life|world|happiness|joy|version_of ..4 without|with_out|that ..3 you|u|us ; no sorry
you and me|i against|forever|always|till|until|for_ever|are_meant|belong
die|breathe|live|exist ..1 for|without you ; with i|would|id|only
madly|hopelessly|deeply|desperately|still|so|head_over ..2 in love ; with you|i|with ; no not
i ?still|do ?am in love with you|u
i ?will|am|would|can ?always ..1 wait|waiting ..3 forever|as_long|however_long|a_lifetime|for_ever|# ; with you|for|it_takes ; no kids
i love you ..2 so|more|too|and|always|with|forever|please|baby|still ..6 ; with so_much|more_than|always|forever|everything|endless*|much|and_only ; no kids|sorry_i ; with so_much|more_than|forever|always|everything|only
love you ..3 anything|earth|life|words|anyone|world ; with more|than|on_this|in_the
no one|nobody|noone ?else ?will|could|can|would ?ever ?ever love|loves|know|knows|understand*|make|makes|get|gets ..2 you|me ..4 like|the_way|as|more|how ; with i|you|me ; no right
dream*|pray|prayed|imagine*|picture ..4 you|us|our|wedding|kids|together|old|every_night ; with grow|future|old|every_night|altar|babies|life_together|our_kids|of_us ; no woke|i_never_dreamed|dream_job
grow|growing|grown old ..1 together|with|side
love ..4 you|u|ya|her ..3 until|till|til|past|beyond|for_all|when_the|in_this|better_than|to_the_end
never|nobody|noone|no_one|anybody|anyone ?has|was|is|will|there ?been|be ..3 before|after|but|since|like|only you|u|me ; no before_you_go|hurt|tell
no one|body else|after ..4 ; with you|ever|love|in_this ; with love|after_you|my_life|after_u
you|u|ur ?are my ?whole|very north|oxygen|air|religion|eternity|forever|compass|universe|operating|gravity|world|heartbeat|film|always|only|god|star|moon|tide|breath|reason|soul|blood
made|built|born|written|meant for|to you|u|each|belong ; with i|we|was|were ; no birthday|box
yours ..1 for_ever|forever|until|when|always|beyond|till|eternally|in_this
die|death|ninety|old|grave|seas|stars|world|planet|sun ..3 ; with love_you|yours|be_saying|wait|until|beyond|dry|burns|end_of ; with i ; with love*|yours|wait*|always|saying_yours
one|only ?one person|woman|man|name|girl|love on|in|for|god|ever ..2 earth|world|me|made|it|life ; with you|your|yours|u|ur|and
isnt|not|no a|one ..1 star|song|street|day|hour|breath|minute ..6 you|without
build|buy|bought|buying ..3 you|us ..2 house|home|castle|island|land|ring|boat|star|future ; with i|ive ; no i_bought_you_the_wrong
gladly|happily|would die|burn|cross|swim|walk|crawl|climb|fight ..4 for_you|your|to_you
thousand|million|hundred|lifetimes|lifetime|eternity|infinity|every_life ; with you|love|us ; with love|pick|choose|find|you_are|again|wait|over
wait ..3 at_every|for_ever|forever|rest_of_my|ninety|as_long|lifetime|until_i
my queen|king|goddess|angel|empress|forever|destiny
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
