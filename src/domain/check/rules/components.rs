//! The parts of an apology, in the order of `Component` (brief 3.8, 5.3).

pub(super) const RULES: &[&str] = &[
    // regret
    "
i ?am ..2 sorry|apologise|regret|ashamed ; no sorry_if|sorry_you_feel|sorry_that_you_took|not_sorry
so|truly|deeply|really sorry ; no sorry_if
sorry ?for|that|about|i|to ; no sorry_if|if|sorry_you_feel|but
i ..1 regret ..3
ashamed ?of
my apologies ; no if
remorse*
i ..2 wish i had not|never
i hate ?that|what|how i
forgive me for
i ..1 owe you an apology
",
    // ownership
    "
i ..1 @badpast ..6 ; no but|if|because_you|only_because|you_made|everyone ; no i_had_to|i_said_sorry|i_said_i_am_sorry|i_was_tired|i_was_stressed|i_was_drunk|i_was_raised|i_got_you|i_said_i_was_sorry
i ..1 shouted|snapped|interrupted|dismissed|ghosted|pretended|stopped|spied|criticised|laughed|joked|controlled|refused|failed|neglected|betrayed|belittled|brushed|rolled|drove|stole|borrowed|scared|frightened|bailed|froze|punished|undermined|kept|forged|sold|opened|posted|shared|exposed|picked|pressured|corrected|checked|changed|cut|swore|walked|hung|disappeared|stood ..6 ; no but|if|because_you|you_made
i ?did|was|could|should|would ?have ?not ..2 ask*|listen*|tell|come|call|show|notice|honest|fair|there|wrong|present|faithful|kind|cruel|unfair|selfish|careless|cold|rude|cowardly|believe|support|stand|help|protect|answer|reply|back|let|pay|turn|try|done|told|stop ; no but|if_you|people|you_did_not
i ?take|took|accept|own ..2 responsib*|it|blame|that ; no but|problems|both|course
that|it|this ?was|is on|was me|my ?fault|doing|choice ; no but
no excuse*
my fault|choice|doing|failure|mistake|cowardice ; no but|not
that is|was ?all ?entirely mine ; no but
was ..2 wrong|unfair|unkind|cruel|mine|cowardly|selfish ..1 of_me|to|$ ; no but|you_were_wrong
for shouting|lying|hiding|reading|ignoring|leaving|making|not|missing|forgetting|calling|telling|being|cheating|spending|talking|letting|treating|breaking|taking|turning|using|keeping|saying|throwing|going|walking|checking|blaming|losing|pushing|bringing|sending|how_i|what_i ; with sorry|apolog*|regret|ashamed ; no but|if|everything|being_distant_
",
    // specific
    "
i ..1 @badpast ..12 your|you|the|her|his|our|at|about|on|in|to|# ; no everything|whatever|anything ; no i_hurt_you_$|i_was_not_perfect|specific_actions|i_let_you_down|i_said_sorry|i_made_mistakes|i_was_wrong_$|i_treated_you_badly|some_things|i_said_i_am_sorry|i_was_awful_to|made_you_sad|made_you_unhappy|i_had_to|i_let_you|i_said_i_was_sorry|problems|i_was_a_bad ; no i_was_out_of|things_that_hurt
i ..1 shouted|snapped|interrupted|dismissed|ghosted|pretended|stopped|spied|criticised|laughed|joked|refused|betrayed|belittled|brushed|rolled|stole|borrowed|punished|undermined|forged|sold|opened|posted|shared|exposed|picked|pressured|corrected|kept|checked|changed|walked|hung|disappeared ..10 ; no everything|whatever
for|about shouting|lying|hiding|reading|ignoring|leaving|missing|forgetting|calling|telling|cheating|spending|talking|letting|turning|using|keeping|throwing|walking|checking|blaming|losing|pushing|bringing|sending|raising|snapping|going|not|making|saying|breaking ..8 ; with sorry|apolog*|regret|ashamed ; no everything|making_mistakes|not_being_good_enough|not_being_better|making_you_sad|hurting ; no not_being_perfect|not_being_a
i did not ..1 come|tell|ask|call|show|pay|answer|pick|believe|listen|visit|turn|reply|stand|go|help|invite|introduce|say ..6
sorry|apologise ..2 i ..2 @badpast ..8 ; no i_hurt_you_$|if|everything
my drinking|temper|affair|lies|gambling|spending|jealousy|silence|phone|drugs|comments|jokes
the affair|money|lie|lies|savings|messages|debt
",
    // impact
    "
you|u ..2 felt|feel|feeling|had_to|were_left|were_alone|lost|cried|waited|carried|worried|sat|stood|spent|stopped|thought|believed|trusted|deserved|paid|missed|flinched|slept|begged|kept_asking|went_quiet|learned|faced|defended|hid|walked|needed|dreaded|doubted|were_scared|were_frightened|were_hurt|were_humiliated|gave_up|covered|tiptoe*|were_worried|were_waiting|found|doubting|were_right_to|had_been ; no how_you_feel_about|feel_that_way|if_you_feel|sorry_you_felt|if_you_felt|you_felt_that|you_lost_your_temper|paid_back|you_need_to|that_you_felt|whatever_you_need|you_feel_like|if_you|you_had_to_deal_with_me_being_like
left|made|make|leave|put|made|leaving|making you ..4 ; no not|better|laugh|you_made_me|laugh ; with alone|feel|doubt*|to_deal|to_|with|small|wonder*|carry|explain|afraid|scared|question|look|waiting|lie|choose|crazy|cry|ashamed|stupid|through|pay|a|like|invisible|second|unsafe ; no if
it|that|this|which|what|i must|may|might|would|will|probably ..1 have ..3 ; with felt|been|hurt|made|left|lonely|humiliat*|fright*|awful|hard|like|cost|scary|exhaust*|lonely|confus*
must ?have ..2 been|felt|hurt|made
hurt you|your ..2 ; no if|but|some_things
cost you|your|us
your face|eyes|voice|hands|trust|confidence|sleep|safe ..4 ; with saw|lost|broke*|hurt|fell|shook|see|face|trust|damage*|took
you|she ?had told|said ..3 it|that|me ..4 felt|hurt|like|scared|lonely|was
in front of ; with you|your
humiliat*|embarrassed|frightened|scared|ashamed|betrayed|lonely|unsafe|small|invisible|worthless|doubt* you|your|,|and|must ; with you|your|it
doubting|questioning your|yourself
broke ..1 your trust|heart|confidence
your mum|kids|friends|family|sister ..4 saw|heard|had|lost|watched
",
    // explanation
    "
because ?of ?i|my ..6 ; with i|my ; no because_you|only_because|because_people_were ; no but
i was ..2 scared|afraid|ashamed|frightened|jealous|angry|drinking|drunk|stressed|grieving|ill|depressed|lonely|insecure|exhausted|tired|overwhelmed|worried|too_proud|under|lost|struggling|hurting|embarrassed|panicking|out_of_work ..8 ; no but|you_made
i ?have felt dead|nothing|numb|lost|ashamed|small|useless|trapped|threatened ..6
i could not talk|say|cope|face|bear|admit
i did not ?know ?want how|know|want|understand|think ?how ..4 ; with how|know|understand|face|look
that is|it_is not|no an? excuse|explanation
not an|no|isn excuse
the|my reason|reasons ; no no_reason
i told myself
i grew up
i thought ..2 it|i|you|that ..4
afraid|scared|ashamed|terrified of ..4
",
    // change
    "
i ?have ?been|also|already ?now stopped|started|been_going|been_seeing|been_to|joined|booked|deleted|quit|given_up|signed_up|moved|set|changed|learned|begun|cut|handed|asked_for|blocked|cancelled|been_sober|been_working|been_practising|been_in|closed|ended|put|kept|worked|found|installed|turned|removed|taken ..6 ; with have|now|since|weeks|months|ago|every|last|first|this|sober|tuesday*|january|group|therap*|counsel*|already ; no i_stopped_asking|i_started_assuming|i_stopped_|been_to_rome|i_have_stopped_seeing ; no i_put_your|i_set_you|i_turned_it|i_put_it
i am|i_now|now_i|these_days ..2 seeing|going|doing|in|learning|working|practising|paying|talking|ask|put|leave|tell|write|sober|turn|stop|keep|walk|say ..3 ; no going_to_be|in_hospital|doing_well|in_pieces|going_to_try|going_to_change|going_to_do|going_to_work|going_to_make|talking_about_you ; no i_am_in_love
since ..4 i|then ..4 ; with have|been|not|every|now ; no since_you|since_dad
# weeks|months|days|sessions|meetings ?now|sober|so_far|in|without ..3 ; with sober|now|in|so_far|without|been|sessions|meetings|have ; no ago|dating
every week|tuesday|monday|wednesday|thursday|friday|day|morning ; with i|now|go|therap*|group|meeting ; no text*|shouted|late
counsel*|therap*|anger|course|rehab|meetings|aa|gp|group|support|programme ; with i|started|go|going|seeing|have|since|joined|been|session* ; no if|would
have not ..2 ?had drink|drunk|bet|gambled|shouted|raised|touched|smoked|placed|checked|lied ..4
i no longer
i do not ..3 any_more|anymore
",
    // repair
    "
i ?have|also|just|will|already ?also|already|have|since told|tell|said|spoken|written|admitted|explained|owned ..4 the_truth|her|him|them|your|the|truth|it_was|dev|everyone|that|to|my ..5 ; with have|will|ive|truth ; no i_told_myself|i_told_you_my|i_told_everyone|i_should_have|told_you_i_was|i_told_your|said_things ; no i_told_them|i_said_to|i_tell_you_how
i ?have|will|can|would|am|could|want ?to ?like ?to ?also|already ?gladly pay|paid|paying|repaid|repay|transfer*|return*|replace*|send|sent|give|given|gave|fix*|drop|hand*|refund*|cover|set|put|clear|cleared|correct*|take|post|posted|bring|move|moved|deleted|delete|answer|sell|cancel|settle|buy|stay|sign|signed|apologised|apologise ..6 ; with pay*|paid|back|money|half|right|down|back|card|account|return*|replace*|key*|deposit|truth|bill*|cost|debt|deleted|answer|repay*|send|sent|refund|whatever|anything|transfer*|sister|mum|fixed|standing|photos|straight|question* ; no make_you|you_took_me_back|take_you_back|i_put_my|gave_you_the|i_took_you|sent_you ; no name_it|i_took_the|i_put_you_down|i_gave_you|hear_back|the_silent|i_took|going_back
put|set|make|putting|made ..2 that|it|this|things|right|the ?right|straight|record ; with right|straight|amends|record ; no ok|i_made_it
make it up|amends ; no anything
if you ..2 want|like|would|ever ..5 i ..1 will|would|can ; no listen ; with pay|answer|return|tell|fix|send|give|move|go|replace|explain|talk_to|cover|stay|come_and
i ?will|would answer any|anything|questions|everything|your
is there|if_there_is anything|something ..4 put|make|do|right|fix|repair
anything i can ..2 put|do|make
told ..2 truth|your|her|him|them ; with have ; no i_should_have|i_have_told_you
first payment|instalment ..4
it|the|they ?is|are|will|money|rest ..2 in your account|back
",
    // no_demand
    "
no need|pressure|rush to|for|$|at
not ..3 have|need|owe|expect*|asking|ask ..4 reply|answer|forgive*|respond|anything|back|say|me|do|for|it ; no asked ; no did_not_ask|you_do_not_need_to_be|i_did_not_have
no ..1 answer|reply|response ?needed|necessary|expected
whether|if or_not you
up to you
your|in_your ?own|terms time|pace|terms|choice ; with your
free to
you can ..3 ignore|leave|say_no|not
if ?you|not ?do ?rather|want|prefer not ..4 ; with fine|understand|ok|worries|accept|respect|won
i ?will ?would understand ..4 if|whatever
take ..3 time ; with you|your|all
leave ?that|it|you with|to|in ..1 you|peace
nothing ..2 from|needed|back|to
i ..1 do not expect
that is|it_is ..1 yours|for_you
",
];
