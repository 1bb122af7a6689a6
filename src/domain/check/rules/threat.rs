//! `threat`: harm, exposure, loss, a visit against their wish, or going on for ever (brief 5.5.12).

pub(super) const RULES: &str = "
! i used to threaten|say|shout
! i will|would never|not ; no or|if|you_will_regret|until|watch|whether|coming|ever|sure
! i threatened
@will: will, am going to, am about to, would, could, might, can, have half a mind to, am tempted to, am this close to, swear i will, may have to, have to, will have to, am gonna
@harm: hurt, kill, hit, ruin, destroy, wreck, smash, burn, break, finish, end, bury, punish, hunt, follow, batter, slash, trash, expose, humiliate, crush, get even, get you back, get back at, make you pay, make him pay, make her pay, make your life, make his life, make her life, make things, make this, make it hard, make it ugly, make sure you, make sure everyone, make sure he, make sure she, make sure they, make sure nobody, tear, drag, sort him, sort her, deal with him, pay him a visit, pay her a visit, pay you a visit, find out where, find you, find him, find her, come after, come for you, come for him, report, sue, take you to, take you for, take everything, take the kids, take the, clean you out, leave you with nothing, go to the police, go to your, go to hr, go public, be waiting, show up, turn up
@expose: tell, post, show, send, share, upload, leak, publish, forward, put, email, let, inform, report, screenshot, print, circulate, drop
@audience: boss, work, parents, mum, dad, family, everyone, everybody, police, hr, court, judge, school, friends, facebook, instagram, insta, online, internet, social services, immigration, home office, employer, manager, colleagues, wife, husband, girlfriend, boyfriend, the world, group chat, university, uni, church, neighbours, landlord, visa office, your new, fiance, council, the group, followers, story, twitter, tiktok, imam, pastor, mosque, community, taxman, hmrc, the kids, lawyer, solicitor, boss about, fella, licensing, regulator
@secret: pics, pictures, photos, photo, nudes, video*, screenshots, messages, texts, secret*, recordings, recording, emails, evidence, proof, voice notes, clips, tapes, diary, everything you, what you did, what you are, what really, the truth, all of it, those pictures
@leverage: custody, visa, passport, immigration, kids, children, dog, cat, house, flat, money, account*, card*, deposit, job, boss, name, reputation, clothes, things, stuff, car, mortgage, maintenance, inheritance, rent, allowance, citizenship, status, lawyer*, records, phone, insurance, solicitor, courts, court, residency, papers, guitar, ring, laptop
you|he|she|they will|are_going_to|shall ..2 regret|pay|be_sorry|live_to_regret|suffer|wish_you|wish_he|wish_she ; raw ; no pay half|for_the|me_back|rent|the_bill|my|your_share|into|by|deposit ; no i am sorry ; no be sorry to hear
you ..1 are_going_to|will|gonna|would regret ; raw
regret|rue it|this|what_you|doing_this|the_day|crossing|leaving|ever_meeting ; with you ; no i regret|never_regret|you_ever_regret|not_regret
make|making you|him|her|them|u ..1 pay|regret|sorry|suffer|wish ; raw ; no how can i make
you|he|she ..1 have|got it|this|whats coming ?to_you|to_him|to_her
what is coming to|for you|him|her|them
get|getting|gets what ..2 deserve|coming|owed|asked_for
watch|check|mind|look_over his|your|her|their back|backs|step|shoulder
watch yourself ; raw
sleep with one eye
better|best|want_to ..1 watch|be_careful|be_very_careful|hope|pray|run|hide|think_very|remember_who|lock|keep_your ; with you|he|she|him|her ; no i|we_better
you want to be ?very careful
be|very careful what|who|how ..2 you|wish|say|put|post|tell ; no want|please be
careful ..2 what ..2 you say|wish|do|put|post|tell
see|watch|find_out what ?will|i happens|happen|will_happen|i_do|i_can_do|i_am_capable|comes
wait|just_wait till|until|and ..3 boss|parents|mum|dad|friends|everyone|family|he|she|they|police|court|see|lawyer|people|work|hear*|find*|read* ; with you|what|your|this|see
i know where he|she|your|his|her|the_kids|they ..2 live*|work*|park*|mum|school|boyfriend|parents|family|drinks|goes|sleeps
i know where to find
i know people|someone ..3 who|that ; with you|he|him|her|sort
i know your|his|her ?new address|route|shift|shifts|routine|schedule|car|number_plate|registration|street|parking
know what ?kind_of car|time you|he|she ..1 drive|finish|leave|get_home|start
the easy|nice|hard|nasty way ; with way
easy|nice ?way ?way or|or_the ?the hard|nasty
i am|will_be|will coming|come|be ?round|over|there|back|in ..6 whether ; raw
coming|come|be_there|be_round|see_you|talk|stay|turning_up|do_it ..5 whether ..3 or_not|like_it|want|or_no ; raw
whether you ..1 like|want|agree|let ..2 or not
like it or not ; with i|me|my|you ; no whether_we
not ..2 get|allowed to ?just leave|walk_away|walk|decide|end_this|end_it|throw|move_on|be_happy|replace ?me ; with you ; no i do not get to decide
no one|body ..1 leaves|walks|does_this|dumps|treats|makes_a_fool|humiliates|says_no|crosses ..2 me ?like_that
nobody ..1 leaves|walks_out_on|does_this_to|dumps|treats|makes|humiliates|says_no_to|crosses ..2 me
you are|will_always|you_will_always ?always|still ?be mine ; no friend_of|fault
belong to me
not ..1 finished|done with you|with_her|with_him|with_this ; no i_am_not_done_with_the
this is not|far_from over ; no conversation
not ..1 heard|seen the last of me
never ?ever be ?free|rid|shot of|from me
never get rid of|away|free of me
never|not ..1 let you|him|her ..1 go|leave|be_happy|be_with|have|see|take|near|forget ; with i ; no down|i_will_never_let_you_down|i_should
if i can ?not have you
will|would not|never stop ..2 until|till|ever|coming|calling|trying|texting|writing|looking ; with i|you ; no smiling|loving
not|never stop ..3 until|till you
until|till you ?finally understand|answer|listen|talk|admit|apologise|learn|come_back|come_home|pick_up|reply|see_sense ; with every|keep|will|going_to|sitting|camp ; raw
keep|keeping ..1 calling|ringing|messaging|texting|coming|writing|turning_up|knocking|emailing|doing_it ..3 until|till|forever|whether|for_as_long
going|go nowhere until
i|we @will ..2 @expose ..5 @audience ..5 you|your|what|that|about|he|she|everything|how|this|who|why|him|those ; no thank|sorry|truth_to ; no told ; no let_the_school|let_the_agent|tell_the_school|tell_the_kids_we|tell_the_kids_together|tell_my|tell_our|tell_the_agent|email_the|send_the_form|my_mum|pick ; no would|could ..1 tell_you ; no the_kids_about|the_kids_that_you_love
@expose ?it|them|this|these|those|all|the ..3 @secret ..4 to|on|with|all_over|online|everywhere ; with you|your|or|if|unless ; no mediator|printed|album ; no i_have_deleted|thank|please|would_you|asked|send_you_the|to_you ; no pictures_of_the|photos_of_the ; no if_you_want|if_you_would_like
or|and|else|otherwise i ..1 post|tell|send|share|upload|leak|publish|report|call_the|expose ..6 @secret|@audience
@secret ..5 everyone|online|internet|public|your_boss|your_mum|your_parents|the_world ..3 see|know|find|read ; no my
still|kept|got|have|copies ..4 pics|pictures|photos|nudes|videos|video|screenshots|messages|recordings|texts ..8 shame|would|imagine|see|sensible|boss|mum|just_saying|remember|nobody|everyone|if|careful ; no if_you_want|would_like|would_you|you_would_like|boxed|happy_to|post_them|send_them|if_you_would|grateful
have|kept|got ..2 copies|screenshots|copy|everything ..3 of|saved|backed|recorded ; with you|everything|photos|just_saying ; no if_you_need|form|birth|keys|you_asked|certificate|insurance|passport
just saying ; with everyone|see|boss|photos|police|know|careful|copy ; no no_pressure
would not want|like ..4 your|boss|everyone|anyone|anything|people|him|her|them|that|those ..5 to ..2 find|know|see|happen|get|hear ; no upset ; no i_would_not_want_you ; no i would
be a shame if|to|when
shame if something|anything|that|those|your|this|they
imagine ?if|what|how ..1 boss|parents|work|everyone|headlines|faces|husband ; with your|you|find|saw
what would|will|do ?you_think your|he|she ..2 boss|parents|mum|family|new|work|kids|say|do|think ..4 if|when|knew|saw|found|about|heard
they|everyone|people|boss|police|he|she deserve*|need*|should|ought ..1 to ?all know|hear|see|be_told|find ..2 what|who|the_truth|about|how ; with you|what_kind|really ; no i_told|deserved_the_truth|to_hear_it_from_us
lawyer*|solicitor|barrister|court|judge|police|social|immigration ..3 will|is_going_to|are_going_to|would ..2 make_sure|love|take|hear|see|be_interested|find|destroy|eat|know|bury|have_you|come_for|strip|want ; with you|your|this|kids|about ; no send
not|never ..1 see|seeing|have|getting|get|be_seeing ..2 @child|the_dog|our_dog|the_cat|passport|your_stuff|a_penny ..6 again|if|unless|until|ever|like_this|keep|like_that|anymore ; with you ; no i_miss|i_do_not
will|never|not ..1 see a penny
@child|full_custody|sole_custody|custody ..6 if|unless you ..3 carry_on|keep|do_not|move|leave|see|bring|go_through|take|continue ; no if_you_need|if_you_want ; no ask|miss|need_both
go for|get|fight_for|have|apply_for ?full|sole custody
i|my|the ?will ..3 take|taking|keep|keeping|get the @child ..3 from_you|away|off_you|and_you|abroad|and_leave|with_me_and ; no for_the|to
take*|keep* @child|them|him|her|the_kids|the_dog ..2 away_from_you|off_you|from_you
dog|cat|records|guitar|clothes|stuff|things|belongings|letters|photos|dress|books ..5 shelter|skip|tip|bin|bonfire|burn*|fire|landfill|pound|ebay|sold|gone|out_on_the_street|canal|dump|put_down|charity_shop|rspca ..8 unless|if|by|until|or|come|monday|friday|tomorrow|tonight ; no if_you_would_like|is_it_ok|would_you_like|you_want|anything_you_want|take_it_to_the_tip_for ; no happy_to ; no when you want|do_you_want
burn*|smash*|sell*|bin*|bleach*|cut*_up|destroy* ..3 your|everything ..3 ; with i ; with will|if|going_to|unless|until|by|or ; no bridges|binning|sold_my|sell_your_half|i_would_not|sell_your|sorry|promise_not
accident*|something ..1 happen* ; with to_you|him|her|your
be there|waiting|outside|round|at_your|on_your ..6 until|till you ; with will|am ; no take_your_time|ready|are_ready ; no rush
i am coming for|after you|him|her|them|the|my|what_is
coming ?round|over|there ?to_get ..3 sat|tonight|now|tomorrow ; with i ; with do_not_care|no_matter|judge|court|whatever|stop|order|police|one_way ; no you_asked
i do not care ..2 what|about|who|if ..3 judge|court|police|order|law|say|said|injunction|you_want|arrest* ; with coming|going|will|those|my|am|see|until
do not force me|my_hand
do not test|push|try|mess_with|play_with|play_games_with|cross|underestimate|provoke me
you do not know what i ..2 capable|will_do|can_do|do|might
what i am capable of
have no idea what i|who_you ..2 capable|do|can|dealing|messing
no idea who you are dealing|messing
nothing ?left to lose ; no i_had_nothing
got nothing to lose
one way or another|the_other|the ; with you|i_will|get|see|talk ; no hope|healing
no matter what|where|how|who ..2 you ; with find|come|stop|run|go|try|get|will ; no i_will_always|love|proud|support
where ?ever you go|run|hide|move ..6 i|find
can ?not run|hide|ignore|escape|avoid ..3 from_me|me|this ..2 forever|for_ever|hide|long
you can not run|hide|escape|get_away
i ?will always find|know|be ?you|where|watching|behind
i am|will_be|always|still watching ?you|your|him|her ; no watching_the|watching_our|tv
i have eyes|people|friends everywhere|watching|in_your
got|have friends|people|mates who ; with you|sort|owe|police ; no help
if i ?ever see|catch|hear|find ..2 him|you|her|he|she ..6 ; with will|i_swear|kill|make|hospital|sorry|punch|smash ; no sorry to|i_will_smile|i_will_say_hello|cross|i_will_walk|i_will_just_nod
if i ?ever see|catch you ..3 with
tell|warn your|him|her|that ?new man|boyfriend|bloke|fella|girlfriend|husband|he|she|to ..3 watch|stay_away|back_off|sleep|careful|better|he_is_a_dead|if|i_know|keep
tell him|her to watch|stay_away|back_off|be_careful|keep_away|sleep|mind
you are|will_be|both dead|finished|done_for|over to_me|when|if|mate|as_soon|in|by ; no done_for_the
dead to me|when
i will be the last|worst thing|person|face|nightmare
your worst|living nightmare ; with i|be|become
life ?a ?living hell ; with make|making|will
make|making|made ?your|his|her|this|things ..1 life ?a misery|hell|miserable|impossible|very_hard
get you|him|her|them sacked|fired|deported|arrested|evicted|sectioned|struck_off|reported|suspended|thrown_out
have you|him|her|them ?all sacked|fired|deported|arrested|evicted|sectioned|struck_off|reported|declared|removed|thrown
lose|losing your|the|his|her|everything ?your job|visa|house|licence|kids|custody|flat|status|name|reputation|place|everything ; with will|you_could|would|if|unless|when|want_to|might ; no i_lost|do_not_want_you|sorry|i_am_losing ; no afraid
deport*|home_office|immigration|visa|sponsor* ; with your|you ; with tell|call|report|if|remember|forget|without|depends|withdraw|cancel|one ; no renewed|posted|letter|came_through|arrived ; no good_luck
you|that|your own|owe|depend*|live ..5 because of me|my_name|i_say_so ; with if|can_change|take|remember
i pay for|own|control ..3 so|and|remember ..3 ; with your
cut you|them off|out ; with will|if|going
stop|stopping|cancel|cancelling|freeze|freezing|empty|emptied|emptying|lock|block|blocking|withdraw ?paying|the|your|our ..2 card*|account*|payments|rent|money|maintenance|phone|insurance|allowance|sponsorship|fees ..4 unless|if|until|till|so|see_how ; no as_agreed|my_own ; no gym|subscription
see|good_luck|try how|paying|managing|living ..5 without my|me_paying|the_money|a_penny
take|taking|see|drag|dragging you|u through|to|for ..2 court|courts|cleaners|everything|every_penny|all_you ; no tennis|thank
see you in court
court|solicitor|lawyer|police ; with do_not_have_to|does_not_have_to|unless|or_we_can|if_you_come|come_home|keep_it_between|your_choice ; no so_you_do_not|so_that|agreement|agreed|not_going|not_to_court ; no going_to_court ; no either_way|happy
does not|do_not have to ..2 go|get|be|come ..2 that|this|ugly|nasty|messy|difficult|way|to_that ; with you|come|it ; no you_do_not_have_to_go
get|turn|going_to_get|gets|things ugly|nasty|messy ; with or|if|you|before|could|will|can ; no before_it_got|before_it|kitchen|sky|weather
slander|libel|defam* ; with you|your
going to ring|call|tell|phone|write ..2 back|them|police|court|school|her|him|the ..6 ; with you_are ; no ask|i_am
come|be|go alone ; with bench|meet|at|do_not_tell|and|or ; no i_will_come|not_come|i
tell no one|nobody ; with come|meet|bring|or
do not tell|bother_telling|call|ring|involve anyone|the_police|anybody|your_brother|your_dad ; with or|come|meet|if
else ; with or_else ; no someone_else|anyone_else|anything_else|something_else|everyone_else|nobody_else|everything_else|what_else
last warning|chance_before|warned ; with you|this_is
i ?have|am ?already warned|warning you|u|him ; raw
consider ?yourself|this ?a|your warned|warning
this is ?a|your|the ?final|last|only|first warning|promise|not_a_threat
not a threat ; raw
that is ?not ?a threat|promise|fact ; with not_a|and_that_is|threat
call|take|see it ?as|how ?a threat|promise|you_like ; with threat|warning|if_you
mark my words
you have|had|got been|all|no|one chance|warned|day|choice|more|hour ; with warned|or_i|until|before_i
things|it ?could|will|can|would ..1 get|be ?a_lot|much|very worse|difficult|bad|unpleasant|uncomfortable|hard|ugly for|if|unless ; with you|for_you|if
make|making|made|gets|get|be ?it|things|life ?very|really difficult|hard|unpleasant|uncomfortable|nasty for ; with you|her|him ; with will|can|could|if|unless|going_to ; no sorry|i_made|did_not_want|do_not_want|would_never|not
do not think|imagine ..2 i|that ..2 will_not|would_not|can_not|do_not|forget|let ; with i ; no that_i_do_not|i_do_not_care|badly ; no i_do_not_love|i_do_not_miss
you think|thought ..2 can|could|are ?just walk|get_away|safe|hide|leave|treat|block|ignore|free|rid ..5 ; no you_can_do_better
get|getting away with ..2 it|this|that|what|treating|ruining|hurting ; with you|he|she|nobody ; no i_got
take|taking|took ..2 down with me
if i ..1 go|going|am_going|fall ..1 down you|we
take you|him|her|everyone|all_of_you with|down
i ?still|have|kept have|got|kept|a|your|the|copy ?a|your|the ?spare|old key|keys ; with know|remember|could|forget|use|let_myself|careful|night|asleep|locks|anytime|funny ; no post*|return*|give|drop*|letterbox|back|leave|reception|left
change the locks ; with all_you|will_not|want|do_not_bother|if|think ; no you_can|i_will
locks will not|do_not|can_not|never ; with me|stop|keep
cross me|my
blood|grave|funeral|hospital|coffin|bullet|knife|gun|petrol|matches|hammer|bat ; with your|him|his|he|her ; with will|going_to|watch|if|have_a|put|bring|end_up|i_swear|see ; no in_hospital|visit*|hospital_appointment|at_the_hospital|bring_your|cricket|dad|mum|nan|grandmother|well|donat*|test*|pressure
nobody|no_one ?else will|is_going_to|gets_to|can|would ..2 take_you_in|have_you|help|believe|touch|love_you_when|want_you_when ; with you|me ; with know|keys|here|court|them|family|or|when
believe you ..2 over_me|anyway ; no i
take you in ; with nobody|no_one|family|where
who do|will|would you|they think|they|you ..3 believe ; no to_believe|trust
keep|kept|keeping ?on ignoring|blocking|pushing|lying|acting|playing|testing|it_up|this_up ..6 and ; no in_touch ; no i_keep|i_kept
carry on|ahead|on_like_this and ; with you|see|will
you ?will|have left|leave|leaving|giving|give|given|are me|i|with ?no choice|option|alternative ..2 but|except|to|now ; no i_was_left
my|no|own hand* ..3 forced|tied|on_you|are ; with or|if|you ; with forc*
on your head|conscience|doorstep_when ; with be|whatever|happens|will
time|days|hours ..2 running|counting|ticking|numbered ; with your|you
tick tock
be|it_would_be|would_be|itd_be ..2 shame|terrible|awful|pity|laugh|funny|sad|interesting|unfortunate ..3 if|when|should|to_see ..6 ; no if_we_lost_touch|if_you_missed|to_lose_you|i|to_lose_touch|we ; no shame_to_waste
be|it_would_be ..1 a laugh if
goes|go|went|goin|burn*|catch* ..2 up ..1 quick|fast|easy|like|in_flames|with|all ; with your|you|house|cottage|thatch|wiring|that ; no goes_up_to
petrol|match*|lighter|crowbar|hammer|bat|digger|brick|axe|knife|twelve_bore|shotgun|gun|rifle|machete|chainsaw|acid|bleach|paint_stripper ; with you|your|his|her|fella|him|kitchen|car|window|house|in_kind|precious|come_with|and_me|mate_with ; no cricket|photos_match|return|borrow|toolbox|my_lighter|box|match_is|matches_are|football|the_match|kids ; no paint_the|left_your
through|in|on your|his|her ?front window|windows|letterbox|windscreen|door|tyres|conservatory ; with come*|brick|fifth|next|going|gonna|smash*|put|will_be|stone ; no post*|drop|clean*|came_through|key*|letter_for|put_the|double_glazing|card
no|not|any ..2 windows|teeth|tyres|face|job|house|kids left|when|by|after ; with you|your|him|his|that ; no box*|not_left|in_the_house
ends|end|ended|wind|winds ..1 up ..3 bottom|hospital|hurt|ground|river|ditch|dead|floor|hurt|morgue|court|boot|skip|bin ; with someone|somebody|you|he|she|people|him ; no sorry|i_ended
feet first|box
only|can ..2 be pushed|push|take ..2 so|too far|many|much ; with man|woman|person|bloke|i|people ; with before|until|then|so_many|someone
somebody|someone ..3 leaving|pay|pays|hurt|paying|suffer|suffers|feel|bleed|answer ..4 ; with you|me|my|what ; with got_to|going_to|will|gonna|needs_to|has_to|leaving ; no someone_hurt|help
in the ground ; with i_put|put|both|you|will
put ..1 you|him|her|them in ..2 ground|hospital|box|place|grave|wheelchair
fool|mug|clown|laughing_stock ..2 of|out_of me ; with you|they|nobody|no_one|think ; no i_made
enjoy ..1 having|it|your|them|him|that ..3 ; with while ; with last*|can|still|have
enjoy having
pretty|nice|lovely|little|precious ?new face|car|house|cottage|kitchen|dog|boy|smile|teeth|legs|family|job ; with enjoy|while|shame|lose|break|fire|keep_it|if_anything|careful ; no thank|looks|hope
keep an eye|count|hold|track|watch ..2 of|on ..1 them|him|her|your|the_kids|it ; with you|id|i_would|beach|better|if_i_were ; no i_will|thank|please|could_you|would_you
if i were|was you ; no birthday|honest
price|cost|worth|quiet|silence ; with my_silence|my_quiet|keep_quiet|keep_it_quiet|stay_quiet|keep_my_mouth ; no i_kept_quiet|when_i
keep|stay quiet|schtum|silent|mouth_shut ; with if|unless|when|until|about|for ; with you|pay|price|sign ; no i_kept|sorry
clip|clips|pictures|pics|photos|recordings|video|videos|tape|screenshots|letters|passwords|emails|messages ..12 your_new|colleagues|head|boss|school|work|husband|mother|parents|church|everyone|team|class|employer|judge|friends ; with have|kept|got|sitting|wonder|might|could|would|still|laptop|used_to_send|saved|love ; no printed|i_have_deleted|deleted|album|class_photo|school_photo|kids|forms|sent_the
wonder ?if|what|how|whether ..3 your|the ..4 ; with make_of|think_of|say_about|would_do|knew|know_about|like_to|say_if|fancy|feel_if ; no i_wonder_if_you|garden|dog|birthday|hope
i have ?still ?got the recordings|recording|videos|video|photos|tapes|letter|transfers|evidence|screenshots|proof ; with you|your ; no if_you_want|would_like|boxed|collect*|drop|copy_for_you
sign|transfer|pay|drop|send|give|hand|return|admit|withdraw|move|unblock|answer|reply|call ..12 or|otherwise ..1 i|the|your|judge|he|she|everyone|police|im|its|we ..6 ; with tell|hears|come|court|will|sell|go|boss|know|lose|lucky|kids|burn|post|telling|find|police|crowbar|damp|sea|public ; no if_you_would|either_is|agent|pick|works|if_you_prefer|sunday|drop_it|whichever|or_the_neighbour|reception|post_it|fine
lucky to|if ..1 see|get|keep|have|walk|live ..4 ; with you|he|she ; no i_was|i_am|we_were|feel|was_lucky|so_lucky
then|and|or|otherwise the|your|his|her|our ..2 ?ring|dress|paintings|piano|dog|cat|car|clothes|guitar|photos|books|records|letters|medals|album|furniture ..2 goes|go|is|are|gets|get|will ..3 ; with sea|skip|tip|bin|fire|damp|auction|ebay|sold|canal|burned|rain|garden|bonfire|shelter|vet
store|leave|put|keep ..2 them|it|your ..3 ; with damp|rain|wet|outside|skip|kerb|street|bonfire ; with otherwise|or|until|if|unless|admit|then ; no shed|in_the_dry|dry|reception|key*
i know ..2 your|which|what|the|where|when ..4 ; with walk|gym|floorboard|route|car_park|comes_out|finish*|shift|landing|stairs|window|alone|train_you|parks|school_run|back_door|nursery|bedroom|hotel ; no pick_up|handover|hope|i_know_what_you_said|sorry|how_hard
your|his|her|fella|sister|mum|brother|bloke|the_kids|he|she|marcus ..6 walk|walks|gym|route|run|bike|commute|bakery|bus_stop|shift|nursery|school ..6 ; with quiet|alone|dark|every|morning|helmet|careful|time|late|comes_out|still|7 ; with tell|know|you_have|should|someone|somebody|careful|left_me|feel|still ; no pick|handover|drop|kids_are|i_will|happy|thank
reason ..3 you|u ..1 will|ll|should|keep|sleep|leave|lock|check
keep|leave|leaving the|your ?landing light|lights|door|curtains ..1 on|locked|closed|shut ; with you|better|want_to|should|reason ; no thank|boiler|meter|i
lock your|ur|the doors|door|windows|curtains ; with better|should|tonight|you|remember|good|id|if ; no please|i|key*|when_you_leave|behind
not bring*|be_nice|be_polite|ask_nicely|knock*|asking ..2 flowers|nicely|this_time|next_time|again|first ; with i|im|this_time|next_time ; with coming|way|over|next_time|this_time|not_asking ; no i_will_not
get the kids|children|baby|mother ..1 out ; no for_school|of_bed|of_the_car
next time i|it|you|we|he ..6 ; with might|not_be|will_not|wont|wish|closer|distance|door|regret|polite|nice|miss ; no see|thank|i_will_be_on_time|i_will_bring|if_that|i_will_call|listen|ask|i_would|sorry
piece of paper|order|injunction|judge|lock|police|your_brother|your_dad|new_lock|restraining ..3 will|is_going|can|does|wont|going_to|are_going ?not|to ?not ..2 stop|protect|save|help|be|keep|matter ..3 ; with me|you|when|i|room
have|has|havent|hasnt|never ?not forgotten|forget|forgot|forgive* ; with people|who|get_it_back|back|what_you_did|nobody|pay ; with i|me ; no birthday|i_have_not_forgotten_the|i_forgot|key*|kind ; with get_it|back_at|people_who|pay|always_get|one_day
people|anyone|ones|everyone|last|guys who|that|one|person ..1 do|did|does|cross|crossed|mess|messed|hurt|left|leave|make|made ..4 me ; with always|back|regret|learn|ask|end|sorry|lucky|know|found ; no help
this ..2 not ..1 finished|over|end|done ; no conversation ; with you|i|me|think|swear|yet ; no course|boiler|kids|paperwork|divorce_is_not_final
if i ?am|have going|go|cant|lose|can_not|burn|drown ..3 ; with not_going_alone|you_will|no_one|nobody|neither|so_will|with_me|you_are_coming|take_you|everyone ; no leave_you|help|you_will_not|understand|tell_me
hours|days|minutes|hour|day then|and_then|until|till|before|after_that ; with goes|i_post|sell|burn|sea|tell|send|press|publish|know|everyone ; with #|one|an|a ; no i_will_stop|agent|kids
i_will ..1 come|be|go|turn_up|drive|get ..6 ; with take_it|in_kind|crowbar|myself|my_brothers|the_lads|boys|by_force|like_it ; with or|if|unless|not ; no collect_my|pick|kids
@hazard: fire, burn, burns, burning, flames, petrol, brakes, brake line, wiring, gas leak, accident, accidents, blade, knife, brick, bricks, bat, hammer, axe, gun, shotgun, rifle, bullet, poison, antifreeze, acid, drown, bleed, blood, bruise*, broken bones, teeth, kneecaps, jaw, throat, skull, coffin, grave, hospital, wheelchair, ambulance, stitches, morgue, missing, snap, snapped, match, matches, lighter, crowbar, sledgehammer, tyres, windscreen, smashed, black eye, cellar, ditch, canal, river bed, shallow
@theirs: your house, your car, your face, your flat, your cat, your dog, your kids, your sister, your mum, your mother, your brother, your dad, your parents, your new, your fella, your fancy, your bloke, your boyfriend, your girlfriend, your job, your career, your name, your reputation, your studio, your shop, your windows, your precious, your little, your pretty, his face, his car, his house, his van, his teeth, his legs, her face, her car, her house, your horse, your garden, your boat, your mam, your nan, your door, your place, that house, that cottage, that van, that dog, your hands, your throat, your neck, your visa, your licence, your husband, your wife, the baby, your bike, your hair, your legs
@hedge: shame, just a thought, just saying, just so you know, funny how, funny thing, wonder, i would hate, would hate, hate to see, pity, terrible, accidents happen, would be a laugh, be awful, who knows, never know, you never know, imagine if, would be easy, so easy, remember that, be careful, take care of it, sleep tight, sweet dreams, tick tock, your move, up to you, anything could happen, things happen, it happens, i hear, mind how you go, no hard feelings, enjoy it while, while you can, lovely and dry, all alone, out there on your own, think about that, think on
@office: boss, head teacher, headteacher, hr, manager, employer, tribunal, police, council, social services, visa, home office, immigration, newspaper*, papers, licensing, benefits, taxman, hmrc, dean, university, clients, customers, parents, group chat, facebook, ofsted, court, judge, governors, partners, board, regulator, vicar, congregation, ethics, bishop, committee, editor, sponsor*, landlord, gmc, nmc, your ex husband, school gates, whole office, whole school, whole village, in laws
@theirs ..12 @hazard ; no visit|hospital_appointment|well_soon|hospital_letter|hope|how_is|thinking
@theirs ..8 ; with @hedge ; with if|happen*|went|gone|burn*|found|lost|knew|door|lock|alone|dark|fell|break*|broke ; no hope|birthday|thank|i_do_not_want
@hedge ..8 @theirs ; with if|happen*|something|anything|burn*|found|lost|knew|fell|went ; no hope|birthday|thank
i ..2 ?still|have|kept|got|saved|copied|recorded|filmed|printed ..4 ; with @office ; with photo*|picture*|message*|email*|recording*|video*|everything|copies|screenshots|letter* ; no refund|form*|i_have_asked_the
@office ..4 would|might|will|may|could|should ..2 love|like|enjoy|find|be|want|hear|know|see|think|ask|have ..3 ; with you|your|that|what|how|it|those ; no i_told|i_asked|contact_us|send_you|email_you|let_you_know|need_your|write_to_you|be_in_touch|need_both|ask_for ; no pick
i ?might|may|could|will|would|am_going_to ?just ?have|drop|pop|send|write|put|make|ring|call|let|have ..6 @office ..3 ; with about_you|you|your|what_you|who_you ; with word|line|call|copy|letter|know|email|tip|visit|chat ; no with_you|for_you|if_you_want|landlord_and_ask|cc|on_your_behalf|forward*
someone|somebody ..2 is|has|will|going|gets|might|could|should ..3 hurt|bleed|pay|suffer|dead|cry|answer|sorry ; no help
wherever you ..4 ; with i|ill|find|follow|there ; no happy|hope|wish|well|end_up_i_hope
sleep|rest|night ..1 tight|well|easy ; with door|window|lock|watch*|outside|while_you_can|key|alone|floor
i ?still ?have|got|kept ..1 ?a ?your|the ?spare key|keys|code ; with night|sleep|wake|letting_myself|let_myself|remember|never_changed|any_time|when_i_like|still_works|works ; no post*|return*|drop*
think ..2 safe|hidden|rid_of_me|protect* ; with you|he|she|that|lock|door|they ; no hope
my brother*|mates|boys|lads|cousin*|uncle ; with visit|sort|pay|round|fond|waiting|owe|knows_people|just_out|prison|van|come ..3 ; with you|him|your|her ; no card|thank
@leverage ..4 ; with if|unless|or ; with sign|drop|come_back|talk|answer|behave|stop|withdraw ; with you ; with lose|take|gone|kiss_goodbye|never_see|cancel*|stop_paying|not_see|say_goodbye|cut
kiss ..3 goodbye ; with your|you ; with can|job|kids|house|visa|money|deposit
say goodbye to ; with your|if|unless|or|you_can ; no came_to
pay|paid for this|it|what|that ; with will|going_to|gonna|ll ; with you|he|she|somebody|someone ; no i_will_pay|share|half|bill|deposit|back
last thing you|he|she ..1 ?ever see|hear|do|eat
wish ..3 never ..1 met|left|born|crossed ; with you_will|youll|going_to|make_you
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "You'll regret this. I promise you that.",
    "answer or i post the pics, your call",
    "I'm coming round tonight whether you like it or not.",
    "wait till your boss hears what you're really like",
    "If you see him again I’ll make his life hell",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "You won't get any trouble from me about the house.",
    "I used to threaten to leave every time we argued. That was unfair and I'm sorry.",
    "my solicitor will send the papers to yours next week, so you don't have to deal with me directly",
    "the storm did some damage to the shed, insurance are handling it",
];
