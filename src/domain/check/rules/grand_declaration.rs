//! `grand_declaration`: sweeping love, destiny, total change, big gestures (brief 5.5.6).

pub(super) const RULES: &str = r"
! not ..2 big promises|promise
! as friends|parents
! you said|told_me|used_to ..4 ; no i_said
love|woman|man|girl|boy|person of|in my|in life|my_life|my_dreams|dreams
soulmate*|soul_mate*|twin_flame|other_half|better_half|one_true_love|true_love|missing_piece|my_person|my_everything|my_world|my_universe|my_sun|my_moon|my_whole_world|my_whole_life|my_forever|my_rock|my_queen|my_king|my_destiny|my_one|my_north_star|my_home ; no met|to_my_home|is_at_my_home|world_of|left|around_the_world|hope_you_find|at|not
you|u are|were|will_be|have_been ?always|still|truly|just ?be ?the|my ?only the_one|everything|my_everything|it_for_me|my_whole|my_world|my_person|my_home|perfect|the_best_thing|all_i|my_life|my_heart|my_soul|the_only|my_reason|my_future|my_forever|the_air|the_reason|my_sunshine|my_favourite ; no only_one_who_told|the_one_who|the_one_that|everything_okay|only_fair|only_one_i_trust_with|not|perfectly|the_one_with|the_only_one_with|one_of|i_was_not|one_to_say|right|the_one_to|my_reason_to_stop ; no right_about
love|adore|worship|cherish|wait ..4 forever|for_ever|until_the_day|till_the_day|until_i_die|till_i_die|always_will|eternity|more_than_anything|more_than_life|more_than_anyone|for_life|always_have|till_the_end|to_the_moon|with_all_my|with_every|for_the_rest|as_long_as_i_live|never_stop|madly|unconditionally|my_whole_heart|beyond_words|infinitely|a_hundred|endlessly ; with you|u|us|ya|her ; no kids|them|our|your_mum|the_dog|will_always_be_grateful
always|forever|never_stop|never_stopped|will_always|never_not ?ever ..1 love|loved|loving|be_yours|adore|be_my|be_mine|be_the_one|be_in_love|be_you|been_you|waiting ..1 ; with you|u|us|we|ur ; with i|you|it_was|us|we ; no kids|their_mum|their_dad|used_to|always_loved_the|always_loved_your|you_always_loved|cooking|as_a_friend|loved_how|i_always_loved_that|you_will_always_be_loved
never|no_one|nobody|noone ?will|can|could|is|has|have|ever|else|would ?will|can|could|ever|else|has|gonna|find|going_to|be|want|loved|have ?ever|love|been|to ?ever love|loved|another|replace|compare|anyone_else|another_you|anyone|someone_else|feel_this|come_close|like_you|like_us|want_anyone|be_with_anyone ..3 ; with you|u|me|us|i|like|else ; no want_anyone_to|never_loved_the|never_compare_you|tell_anyone|i_never_told|hurt|never_asked|has_anyone|no_one_else_needs|never_meant|i_never_let_anyone|i_have_not_told|tell_anyone|she_never_loved|never_tell|never_let_you ; with love*|replace|compare|like_you|anyone_else|close|another
only|one ?person|man|woman|girl|boy|one ?i|for|in ?will ?have ever love|loved|me|wanted|want ; with i|for_me ; with only|the_one ; no only_wanted_to_say|i_only_wanted|one_for_me_to|only_ever_wanted_what|is_for_me|only_for_me|one_for_me_is
meant|destined|supposed|fated|written|made ?to ?for ?in be|each|the_stars|together|end_up|one_another ; with we|us|you|it|were|are|stars|each_other ; no if|meant_to_be_there|supposed_to_be_at|meant_to_be_a|to_be_working|to_be_in|supposed_to_be_on|was_meant_to_be|i_was_supposed|not_meant|kids|was_not_meant ; with meant|destined|written|fated|made_for
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
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[];
