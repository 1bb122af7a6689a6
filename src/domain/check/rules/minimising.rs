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
still|keep|keeps|always|constantly|forever ?on ?you ?still ?are ?going ?on|bring|banging|dragging|harping|upset|angry|mad|sulking|holding|hung_up|punish*|throwing|not_over|moaning|crying ..3 about|up|on|grudge|over|with_me ; with you|u|why|it|this ; no i_keep|i_am_still|i_still|if_you_are_still|right_to|understand|i_was|fine|i_know_you_are_still|okay|going_on_saturday|course|can_not_stop|you_can ; with bring*|bang*|drag*|harp*|upset|angry|mad|sulk*|grudge|hung|punish*|throw*|moan*
let_us|lets|can_we|we_should|please|just ?just|not|all forget|drop|move|leave|dwell|draw ..3 behind|past|on|line|dwell|past|it|that|what_happened ; no on_friday|leave_it_there|i_will|leave_it_with|leave_it_at|drop_it_off|move_saturday|move_on_from_you ; no if_you
not ..2 that|such|a|as|so ?a|of bad|big|deep|serious|huge|deal|much|a_big_deal|the_end|end_of_the_world|hurt|the_worst ; with it|that|was|is|you|come_on|honestly ; no i_know|weather|car|cold|did_not_hurt|not_that_serious_about|boiler|injury|cough|sorry|no_big|for_you|not_too|damage|vet|temp*|kid|scratch|really_hurt ; no about_the
world did|will|has|is not end|ended|going ; raw
no ?big|one|real deal|harm|died|bones|hurt ; with it|was|done|come_on|nobody|one|fine ; no if|about_the|deal_if|no_harm_to_the|no_one_hurt|in_the_crash|all_good
nobody|no_one|noone died|was_hurt|got_hurt|is_perfect|is_dead ; no accident|crash|vet|storm
everyone|everybody|people|couples|others|most|all|plenty|loads|every ?of|most ?of ?couple|couples|people|men|man|woman|guys ?all ?would do|does|argue*|fight*|forgive*|lie*|makes|make|make_mistakes|have|goes|go_through|slip*|cheat*|has|row*|say*|survive|deal|worse|get_over|look ..4 ; with it|that|worse|mistakes|much|through|all|time|rows|same|things|way|sometimes|fight*|do|argue* ; no i|no_one|if|help*|happy ; no everyone_makes_their|everyone_has_a|everyone_has_been_kind
much|way|far|lot|so|things ?much worse ; with people|couples|others|could|there_are|done|forgive*|than_that|happens|most|than_me|have ; no get|feel*|sorry|made_it|made_things|if_it|cold|weather|i_made|she_is|he_is|every_hour|you_got
could have been|be worse ; no vet|car
how many|much|often|long ?more times|more|longer|do|am|will|are|can|sorries ..6 ; with sorry|apolog*|punish*|say_it|pay|hold|sulk|mad|angry ; no i|how_long_you ; raw
fine|ok|okay|yes|alright|so|and_so ,|so|what ?i|so ?what ?i forgot|lied|lie|kissed|slept|shouted|missed|lost|said|was|got|cheated|looked|read|hit|messed ..8 ; with big|happy|world|whatever|now|can|who_cares|so_what|people|but|fine|get_over|not|? ; no sorry_i
barely|hardly|never ?even|actually ?really touched|raised|hit|hurt|shouted|knew|spoke|looked|slept|did|anything|remember|meant|kissed ..4 ; with i|it|her|him|you ; with barely|hardly|even|actually|really ; no know_you|i_barely_slept|barely_spoke|hardly_slept|hardly_knew|said_thank|there|even_asked|listened|i_never_even ; no sorry
did|does|do|was ?not|nothing|never ?not ?even mean ?anything ?thing|a_thing|nothing|it ; with it|she|he|they|was|that|text*|meant ; no you|i_did_not|does_not_mean_i|never_meant_to
meant|means nothing ; with it|she|he|him|her|to_me|was ; no you|to_you ; no sorry_if
harmless|innocent|nothing|banter|silly|petty|tiny|trivial|stupid_row|white_lie|hiccup|blip|wobble|bump|misunderstanding|miscommunication|rough_patch|tiff|spat|off_day|off_night|storm_in|lovers ; with it|was|just|we|that|bit|little|over|a|had ; no nothing_else|nothing_more|nothing_needed|nothing_you|petty_cash|silly_question|bump_into|nothing_in|nothing_wrong|nothing_from|nothing_to|nothing_behind|nothing_to_do|you_did_nothing|nothing_was|nothing_like|it_was_nothing_you|stupid_to|how_petty|i_was_silly|wanted_nothing|i_was_petty|i|nothing_is|not_silly|nothing_urgent|offence ; with just|was|only|had|little|over|storm_in|bit_of
difference ; with there_is|big|know|not_the_same|i_pushed|between ; with hit|push*|lie*|lied|cheat*|affair|flirt* ; raw
bigger|more than|of|out_of ..2 was|it|needs|is|deal|this ; with making|make|made ; with you|it ; no i_made
mountain ; with molehill|making
make|making|made ..1 such|so|too|a|this|it|everything ..3 ?a fuss|deal|much|drama|scene|meal|song|big|bigger|issue|thing ; with you|u|stop|why ; no i_made|sorry|not
calm|chill|relax|lighten|cheer ?down ?out ?up ; with you|just|it|jesus|god|please|need_to|,|babe|about|oh|lol ; no i|hope|kids|calm_here|weather|house|down_the|i_am|helped|me|dog|stay|keep|to_calm|a_calm|calm_and|calmer ; no calm_evening
life ?is too short|moves|goes ; with just|let|forgive|hold|grudge|sulk|be_angry|for_this ; no good
come on ; with it|was|just|really|months|years|babe|not|already|seriously ; with just|already|only|really|over|was|big_deal|forgive ; no summer|moving
stop being|making|acting|playing|living|punishing|going_on|bringing|crying ..3 ; with sensitive|dramatic|silly|scene|fuss|upset|stubborn|past|me|hurt|difficult|victim|huff|on|up|it ; no i|will ; with you|silly|dramatic|sensitive|past|huff|difficult|victim|on_about
good ?times ..6 too|more|better|outweigh* ; with we|bad|remember|but
months|weeks|years|days ; with surely|already|still|been ; with over_it|moved_on|upset|angry|forgive*|enough|get_past ; with you ; no i_am|i_still|expect
it|that|this was ?only|just ?a ?one|two|three ?little|single|silly|few|couple shove|push|slap|joke|banter|bet|burger|text|kiss|night|lie|drink|dinner|lapse|comment|look|photo|coffee|horse|party|game|plate|door|mistake|flirt|fib|bill|pint|hug|minute|seconds|mug ; no for_you|i_see|you_asked|thank|lovely|a_joke_i_should|good|cruel|sorry|not|was_a_lie|my_mistake|your|wrong|was_a_mistake
one|a|two|three|few|couple|ten ?of ?little|lousy|slammed|stupid|measly|bad|drunken shove|joke|jokes|bet|text|texts|doors|kisses|kiss|night|lies|drinks|pints|words|seconds|quid|sports_day|dinner|slip|scratch|bruise ; with only|just|all|over_that|thats|people|big|turned|hardly|managed|already|moved_on|would_think|any|of_a ; no for_you|i_see_now|sorry_about_the_two
all i|it|we ?ever did|was|said|wanted was|is|tip|look|a|one ; no all_i_wanted_was_to_say|all_i_want|say_thank
all ?that|it|i it|i ever|did was
hardly|barely|not exactly|a|the ?great|a|the ?a train|crime|hanging|murder|war|end|world|disaster|tragedy|offence|matter|big ; with i|it|was|its|thats ; no weather
people|couples|everyone|everybody|men|women ?all ?get|gets|say|do|does|are|go shoved|flirt*|argue*|pushed|shout*|through|things|row*|lie*|slip* ; no help
act*|acting|behav*|think|carry*|going ..2 like|as_if|id|i_had ..1 i|its|it|we|id ..4 ; with killed|murder*|put_you|burned|moon|a_and_e|criminal|beat*|crime|hospital|monster|robbed|tragedy|died|war ; with you
you would|d think i ; no you_would_think_i_would
turn*|made|making|make|blow* ..2 ?it|this|that|everything ?up ?into ..2 into|out_of|a ..2 tragedy|drama|war|soap|court|nothing|circus|federal|crime|crisis ; with you ; no i_made
got|has|it a kickstand|insurance|it_will_live|lid
live|mend|wash|heal|grow|survive|cope|get_over_it ; with youll|you_will|hell|itll|it_will|shell ; with just|only|all|so|fine|one ; no hope|boiler|i_hope
worse things ; no i
joke|jokes|banter|laugh ; with it_was|only|just|little|used_to|used_to_laugh|cant_you|take_a|my ; with you|your ; no i_made_a|i_made|sorry|i_used|cruel|not_funny|was_not_a
a|bit much sometimes
like|about # times ; with sorry|apolog*
less than ideal|perfect
there is a difference
i pushed|shoved|tapped past|only|just|you ; with didnt|not|difference|barely
ready to stop ..1 this nonsense
out of line , happy
maybe being a|too
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
