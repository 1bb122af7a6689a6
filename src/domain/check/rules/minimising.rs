//! `minimising`: shrinks what happened, or hurries their feelings (brief 5.5.10).

pub(super) const RULES: &str = "
! i used to|told_you
! small|little thing ..4 your|the|scarf|left|found
! i minimised|said_it_was|called_it|made_it_small
! for me ..3 and|but ..4 for_you
! you were not
! not expect
! no big deal about|if
! i see now|that
one|two|few|couple ?little|silly|stupid|drunk|tiny|single|bad|lousy|of ?stupid|drunk|silly kiss|text|texts|mistake|night|slip|lie|lies|message|messages|fight|row|drunken|argument|time|photo|slap|push|comment|joke|drinks|bad_night|drink|fling|indiscretion ; with just|only|was|over|throw*|really|forgive|past|about|because|that_is_all|come_on|one_time ; no one_time_i|one_night_i|that_one|one_mistake_i|last|one_night_in|sorry|two_mistakes_i|one_text_to|i_made|at_a_time|handover|one_message_only|good_night|late|more_time|one_more|one_thing|one_day|i_sent|it_was_one_night_for|one_lie_i
too|so|being|bit ?too|so ?much sensitive|dramatic|emotional|touchy|serious|paranoid|precious|soft|extreme ; with you|u|this|it ; no i_said_you|i_called|i_was|not_too|sorry|i_am|told_you|getting_too
let_us|lets|can_we|we_should|please|just ?just|not|all forget|drop|move|leave|dwell|draw ..3 behind|past|on|line|dwell|past|it|that|what_happened ; no on_friday|leave_it_there|i_will|leave_it_with|leave_it_at|drop_it_off|move_saturday|move_on_from_you ; no if_you
world did|will|has|is not end|ended|going ; raw
nobody|no_one|noone died|was_hurt|got_hurt|is_perfect|is_dead ; no accident|crash|vet|storm
everyone|everybody|people|couples|others|most|all|plenty|loads|every ?of|most ?of ?couple|couples|people|men|man|woman|guys ?all ?would do|does|argue*|fight*|forgive*|lie*|makes|make|make_mistakes|have|goes|go_through|slip*|cheat*|has|row*|say*|survive|deal|worse|get_over|look ..4 ; with it|that|worse|mistakes|much|through|all|time|rows|same|things|way|sometimes|fight*|do|argue* ; no i|no_one|if|help*|happy ; no everyone_makes_their|everyone_has_a|everyone_has_been_kind
barely|hardly|never ?even|actually ?really touched|raised|hit|hurt|shouted|knew|spoke|looked|slept|did|anything|remember|meant|kissed ..4 ; with i|it|her|him|you ; with barely|hardly|even|actually|really ; no know_you|i_barely_slept|barely_spoke|hardly_slept|hardly_knew|said_thank|there|even_asked|listened|i_never_even ; no sorry
did|does|do|was ?not|nothing|never ?not ?even mean ?anything ?thing|a_thing|nothing|it ; with it|she|he|they|was|that|text*|meant ; no you|i_did_not|does_not_mean_i|never_meant_to
harmless|innocent|nothing|banter|silly|petty|tiny|trivial|stupid_row|white_lie|hiccup|blip|wobble|bump|misunderstanding|miscommunication|rough_patch|tiff|spat|off_day|off_night|storm_in|lovers ; with it|was|just|we|that|bit|little|over|a|had ; no nothing_else|nothing_more|nothing_needed|nothing_you|petty_cash|silly_question|bump_into|nothing_in|nothing_wrong|nothing_from|nothing_to|nothing_behind|nothing_to_do|you_did_nothing|nothing_was|nothing_like|it_was_nothing_you|stupid_to|how_petty|i_was_silly|wanted_nothing|i_was_petty|i|nothing_is|not_silly|nothing_urgent|offence ; with just|was|only|had|little|over|storm_in|bit_of
make|making|made ..1 such|so|too|a|this|it|everything ..3 ?a fuss|deal|much|drama|scene|meal|song|big|bigger|issue|thing ; with you|u|stop|why ; no i_made|sorry|not
months|weeks|years|days ; with surely|already|still|been ; with over_it|moved_on|upset|angry|forgive*|enough|get_past ; with you ; no i_am|i_still|expect
it|that|this was ?only|just ?a ?one|two|three ?little|single|silly|few|couple shove|push|slap|joke|banter|bet|burger|text|kiss|night|lie|drink|dinner|lapse|comment|look|photo|coffee|horse|party|game|plate|door|mistake|flirt|fib|bill|pint|hug|minute|seconds|mug ; no for_you|i_see|you_asked|thank|lovely|a_joke_i_should|good|cruel|sorry|not|was_a_lie|my_mistake|your|wrong|was_a_mistake
one|a|two|three|few|couple|ten ?of ?little|lousy|slammed|stupid|measly|bad|drunken shove|joke|jokes|bet|text|texts|doors|kisses|kiss|night|lies|drinks|pints|words|seconds|quid|sports_day|dinner|slip|scratch|bruise ; with only|just|all|over_that|thats|people|big|turned|hardly|managed|already|moved_on|would_think|any|of_a ; no for_you|i_see_now|sorry_about_the_two
all i|it|we ?ever did|was|said|wanted was|is|tip|look|a|one ; no all_i_wanted_was_to_say|all_i_want|say_thank
hardly|barely|not exactly|a|the ?great|a|the ?a train|crime|hanging|murder|war|end|world|disaster|tragedy|offence|matter|big ; with i|it|was|its|thats ; no weather
people|couples|everyone|everybody|men|women ?all ?get|gets|say|do|does|are|go shoved|flirt*|argue*|pushed|shout*|through|things|row*|lie*|slip* ; no help
act*|acting|behav*|think|carry*|going ..2 like|as_if|id|i_had ..1 i|its|it|we|id ..4 ; with killed|murder*|put_you|burned|moon|a_and_e|criminal|beat*|crime|hospital|monster|robbed|tragedy|died|war ; with you
turn*|made|making|make|blow* ..2 ?it|this|that|everything ?up ?into ..2 into|out_of|a ..2 tragedy|drama|war|soap|court|nothing|circus|federal|crime|crisis ; with you ; no i_made
got|has|it a kickstand|insurance|it_will_live|lid
joke|jokes|banter|laugh ; with it_was|only|just|little|used_to|used_to_laugh|cant_you|take_a|my ; with you|your ; no i_made_a|i_made|sorry|i_used|cruel|not_funny|was_not_a
a|bit much sometimes
like|about # times ; with sorry|apolog*
less than ideal|perfect
there is a difference
i pushed|shoved|tapped past|only|just|you ; with didnt|not|difference|barely
ready to stop ..1 this nonsense
just|its|only punishment|a_phase|a_blip|a_wobble
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "it was one kiss, can we get past it already",
    "Honestly you're making this way bigger than it was.",
    "I barely even raised my voice, most couples argue way worse",
    "cmon it was just a few texts to an ex it didn’t MEAN anything",
    "Let’s not dwell on the past, what’s done is done 😊",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "It was one evening for me and it was months of doubt for you. I see that now.",
    "I don’t expect you to be over it.",
    "Small thing: your blue scarf was behind the sofa, I can post it.",
    "I used to say you were overreacting. You weren't. I'm sorry.",
];
