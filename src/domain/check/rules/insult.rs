//! `insult`: names, mocking, contempt, armchair diagnosis (brief 5.5.22).

pub(super) const RULES: &str = "
! i called|was|am|acted|behaved|have been|felt ..8 ; no you_are|you_were_a
! i told|spoke ..4 people|friends|badly
! sorry|wrong ..3 i|for
! you are|were not
! i am|was ?so|such|being ?so|such ?a|an @insultadj|@insultnoun
! summer|weather|it_is freezing|so_far
@adv: so, such, just, really, literally, the most, the, a, an, as, very, being, fucking, bloody, absolutely, a proper, a right, a real, a total, a complete, actually, too, always, honestly, frankly, basically, nothing but, nothing more than, still, that, pretty, exactly, clearly, one, such a, a bit, how, completely, totally, utterly, never not, incredibly, a sad, a little, a big, a bitter, a spoiled
you|u are|were|is|be|have_been|sound|act|look|acted|turned_out|became ..2 ?@adv ?@adv @insultadj ; no not|you_were_broken|were_never|broken_up|cold_and|if_you_are_cold|hope|sick_i|you_are_sick|were_sick|when_you_were_sick|when_you_were|if_you|lonely|weak_from|if_you_are|you_look_lovely|you_have_been_ill|made_you|feel|called|boring_you|right ; no too_precious
you|u are|were|have_been|turned_out|act|acted|acting|behave|behaving ..3 ?@adv ?a|like_a|an|like|to_be_a ?@insultadj @insultnoun ; no called|good_user|a_child_when|when_you_were_a|baby_sitter|baby_seat|treated_you|you_are_not|were_a_baby|a_robot_when|as_a_child|made_you|feel|people_get
how ?could|can ?you|so selfish|pathetic|cruel|cold|heartless|childish|stupid|dare|low|weak|immature|spiteful ..4 ; no i
^ ?absolutely|so|just|how|wow|what_a|such_a ?fucking|bloody pathetic|disgusting|unbelievable|tragic|cowardly|coward|childish|selfish|embarrassing|hypocrite|liar|ridiculous|disgraceful|shameful|spineless|classy|classless ?. >
that|this|it ?is|was|its ?so|just|really|pretty|absolutely|honestly pathetic|cowardly|childish|disgusting|immature|spineless|low|gutless|selfish|tragic ; no of_me
you|your ..1 selfish|lying|cheating|heartless|pathetic|cold|evil|stupid|ungrateful|manipulative|spiteful|bitter|two_faced|sad|twisted|poisonous|horrible|nasty ..1 @insultnoun|attitude|family|mother|face|self|ways|heart|games|person|excuse
you @insultnoun ; no you_child|you_people|baby_sat|user_name|queen|you_baby|baby|nobody|martyr_yourself|rat ; no baby
fuck|screw|piss|sod you|off|him ; no up ; raw
go to hell
rot in hell|in
such|what ?an|a ?a ?absolute|fucking|total|complete|selfish|utter|sad|cold|big|real @insultnoun ; no i_was|i_am|baby|child|i|queen ; no for_me
grow up|some|a ?a|pair|spine ; no children|they|kids|where_you|when_they|as_they|so_fast|i ; raw
be ?a|an man|adult|grown_up|grown about|for_once|and ; no i
act|behave|start_acting your_age|like_an_adult|like_a_grown
not ..1 a child|teenager|kid|baby ; with you|stop|u ; no i
man|woman up ; no and
what|who is ?even|actually|the_hell|fuck ?is wrong|the_matter with|you_with you|u ; raw ; no dishwasher
wrong with you|u|ur_head ; with something|what|seriously ; no is_nothing|nothing
get|need|seek|see|try|want ?some|a|professional ?proper help|therapist|shrink|therapy|psychiatrist|counsellor ; with you|u|yourself ; no i|if_you_need_help|help_with|need_any|we|need_help_moving|would|hand|glad|let_me_know|helping
you|ur ?are|have|clearly|obviously|probably|got|a ?a|clearly|got|such|textbook|classic|complete|total|obviously|literally|an|so|all ..1 narcissis*|avoidant|borderline|bpd|sociopath*|psychopath*|bipolar|gaslight*|commitment_phob*|commitment_issues|daddy_issues|mummy_issues|attachment|personality_disorder|emotionally_unavailable|issues|toxic|abusive|mentally|codependent|trauma*|damaged|unstable|autistic|a_gaslighter|control_freak|abandonment|a_love_bomber|fear_of_intimacy ; no not|i ; no sorry
textbook|classic|typical narciss*|avoidant|you|behaviour|gaslight*|behavior|cancer|libra|gemini
gaslight* me|us|ing ; no i
avoidant|attachment|commitment style|thing|issue*|phobe|problem ; with you|your|she|agree*|its ; no my|i
read|look*|listen*|podcast|article|book ..8 narciss*|avoidant|attachment|toxic|borderline|sociopath* ; with you|it_is_you|describes ; no i_was|my
well_done|well_played ; with congrat*|you_win|you_got|hurting|breaking|ruining|👏|hope_you|for_ruining|on_ruining|🙄
congrat* ..2 on ..2 being|ruining|becoming|breaking|winning|your_new_victim|exactly|destroying|finally_becoming ; no baby|job
👏 ; with you|happy ; no job|marathon|exam|proud
slow clap
bravo ; no school|tango
happy now ?? ; raw
enjoy your|the|ur ?sad|little|lonely|new|empty|miserable|pathetic|precious ?little ?sad sad|little|lonely|miserable|pathetic|empty|cats|victim|pity|mediocre|boring|freedom|life|rebound ; no hope|holiday
sad|pathetic|boring|little|miserable|lonely|empty|tiny|precious ?little ?little|sad|boring life|flat|world|existence|ego|games|mind|excuse*|career|friends ; with your|ur|you|enjoy ; no my
good luck|hope ?with|to|in ?finding|whoever|the_next|anyone|him|whatever|with ?with ?finding ..6 ; with put_up|else|moods|that|like_you|personality|attitude|next_victim|poor|sucker|mug|better|take_you|tolerate|that_stupid|anyone|whoever|cope|deal_with ; no interview|job|move|exam*
no wonder ..6 ; with you|your|everyone|nobody|single|left|alone|friends ; no you_were|i|angry|felt|were_tired|tired_of_me
poor|pity|feel_sorry|god_help|heaven_help ?for|the ?whoever|next|guy|girl|man|woman|bloke|sod|anyone|your_next|him|her|your_new ..4 ; with for|whoever|next|poor ; with who|has_to|gets|stuck|you|next ; no i_feel_sorry_for_what
pity|feel_sorry ?for you ; with i|you ; no sorry_for_what|hurt
you|u make|makes|making me sick|laugh|want_to_vomit|puke ; no made_me|laugh_so|you_always_made ; no you_made
disgust*|repuls*|sicken*|ashamed me|of_you|by_you|you ; with you ; no i_am_ashamed|myself
embarrass* of|yourself|you|by|to|for ; with yourself|you_are|for_you|of_you ; no i_embarrassed|sorry|i_was|to_embarrass|to_ask|you_in
shame|should_be_ashamed on_you|of_yourself|you
should ..1 be ..1 ashamed|embarrassed ; with you|yourself
as|like|than|just_like ?ever|bad|your|cold|ice|your|bad_as|shallow|mad|crazy|cruel|selfish ?as ?as ?your mother|mum|dad|father|family|stone|ice|sister|brother|ex ; with you|ur|just|turning|becoming|same|exactly|worse ; no love|cook|kind|pretty|beautiful|look_like
turning|turned|become|becoming ..1 into ..1 your|a ?mother|dad|father|bitch|monster|cow|stranger ; with you|ur
do ?not flatter yourself|kid_yourself|pretend_you|act_innocent|play_the_victim|play_innocent ; raw
play*|playing the|such_a victim|innocent|martyr|saint|hurt ; with you|u|stop|always|love ; no i
you|u ?have|got|with no|zero|the|any|a ?emotional|single|fucking|actual ..1 heart|soul|backbone|spine|guts|balls|shame|conscience|empathy|class|integrity|morals|maturity|loyalty|decency|self_awareness|feelings|idea_how_to_love|substance|intelligence ; with no|zero|not|heart_of ; no i|sorry|my
heart|stone|piece of stone|ice|work|shit|crap|dirt|trash|rubbish ; with you|ur|your|treated ; no i_was|my|i_treated|sorry|felt_like|piece_of_work_ ; no cutting
not|too|never ..2 capable|mature|man|woman|adult|brave|honest|bothered|decent|grown|big|guts|balls ?of|enough ?to|of ..3 love|loving|care|caring|feeling|talk|say|face|admit|reply|empathy|be_honest|answer|own|look_me|speak ; with you|u ; no i|anyone|sorry ; no too_brave
too|so ?much|of cowardly|chicken|gutless|stupid|thick|selfish|proud|immature|weak|scared|of_a_coward|lazy|up_your_own ; with you|u ; no i|were_too_scared|not|should_not|sorry ; no if
hide*|hiding|cower* behind ; with you|your|u|mum|lawyer|solicitor|mates ; no i|hid_behind
run*|running ..2 to|away|back|crying ?like|to|crying ..2 mummy|coward|mum|everything|daddy|scared|from_everything|as_usual|when_things ; with you|your|like|off
liar|coward|cheat|snake|hypocrite|narcissist|psycho|bitch|slag|slut|whore|bastard|prick|cow|idiot|user|manipulator|fraud|fake|loser ; with you|your|u|ur|which_of_us|is_the|thats_what|once_a|bunch_of|absolute|both ; no i_was|i_am|me_a|myself|i_called|i_felt|not_a|made_me|like_an_idiot|i|fake_plant|felt|cat
your lies|games|bullshit|crap|drama|tantrum*|nonsense|moods|attitude|ego|mind_games|selfishness|coldness|sulk*|temper|lying|jealousy|bitterness|craziness|stupidity ; no sorry|i_should|i ; no hurt_your
mind games ; with you|your|stop|playing ; no i
bull*shit ; with you|your|it ; no my
cut the crap
cheap|nasty|classy|lovely|nice|mature|charming|brave|big|real_mature|very_mature|so_mature|adult of_you|touch|move|one ; with you|real|very|that|how|so|, ; no thank|that_was_brave|brave_of_you_to|nice_of_you_to|lovely_of|nice_one|really|nice_touch|kind|generous|it_was ; no mature_of_you_about
oh ?look|so|well ..2 the|you|miss|mr|she|he|poor|now ; with princess|perfect|speaks|poor|big|suddenly|decides|type|high_and|saint|high|almighty|important|mighty|wronged|victim|so_busy
miss|mr|mrs|little perfect|independent|high|innocent|popular|important|busy|self|righteous ; no i_miss
think you ..1 so|are|is|better|too ..2 special|clever|perfect|better|superior|smart|important|hot|good_for|above|innocent|god|than|big ; with you ; no i_think|deserve|than_this|i
high horse ; no my
holier than ; no i
everyone|nobody|no_one|people|all|they ..3 ?that|you|know|sees|say|says|think|thinks|said|laugh* ..1 you ..3 ; with selfish|crazy|liar|joke|pathetic|fake|mental|snake|laugh*|behind_your|coward|cold|weird|user|horrible|nasty|likes_you|stand_you|trouble|bad_news|damaged ; no i_was
laughing|laugh*|laughed at|behind|about you|your ; no with_you|we
you ?are|will|deserve ?going|to|end ?end ?up|die|be ..2 alone|lonely|miserable|sad ?and ; with die|end_up|deserve|forever|cats|always|old|bitter ; no i|hope_you_never|i_do_not_want
not|never ..1 worth ..2 it|the|my|spit|effort|time|tears|trouble ; with you|u|ur ; no i_was_not|i_am_not|if_it|worth_worrying|worth_keeping|worth_arguing|thing|i_did_not
waste of|such_a space|time|oxygen|breath|a_human|skin ; with you|ur|what|such
best ?you|thing ?can|you ?ever|will ?get|do|had ; with you_will_never|out_of_your|never_do|lucky ; no i_was
thick|dim|slow|mad|mental|off_your_head|out_of_your_mind|insane|deluded|delusional|unhinged|crazy ?? $ ; with are_you|you_are|you_must_be|u|you_that
are you ?really|actually|that|so|just|completely|fucking|seriously stupid|thick|mad|mental|insane|crazy|dense|serious|blind|heartless|deaf|that_cold|selfish|deluded ; raw ; no serious_about
typical ; with you|ur|as_usual|behaviour|of_you|selfish ; no day|weather|me|of_me|monday|british
as|per usual|always ; with you|selfish|typical|never|your_way|cold ; no i|as_always_i|same|pick
shut up|your ; no i|shut_the_door|up_shop|gate
how|so dare|low you|can_you ; raw
you|u ?cold|heartless|fucking|selfish|ungrateful|absolute|lying|cheating|little|bloody|stupid|evil|horrible ?hearted ?little|fucking|lying bitch|cow|bastard|prick|witch|snake|coward|liar|idiot|cunt|slag|slut|whore|robot|child|brat|user|hypocrite|psycho|pig|piece|mug|monster|clown ; no were_a_child|not|user_name|child_minder|called
damaged goods
emotion*|emotional|emotionally|moral|social ?range|maturity|intelligence|age ?of|stunted|unavailable|dead|cripple|immature|bankrupt|vampire|terrorist|a ; with you|ur|your ; no i|made|support|not
easier|harder|better|more|less|fun ..3 to|than|with ?love|live|you ..3 ; with robot|stone|fridge|brick|corpse|statue|wall|ice|cactus|toddler|snake ; no i_was
you|u ?are|have|r|were|bunch ..3 hollow|beige|forgettable|brittle|wretched|conceited|smug|pompous|slippery|sly|dull|stuck_up|cheap|neurotic|vicious|hateful|poisonous|tacky|bitter|frumpy|plastic|grasping|vile|mediocre|sad_little|charmless|tedious|lightweight|clueless|feckless|empty_headed|hard_hearted|rotten|tight|snobby|slow|dense|gormless ..1 ; no i_was|hope|not|hollow_feeling|cheap_to|feel
?you wretched|brittle|vain|hollow|sad|cold|stupid|nasty|selfish|spiteful|silly|bitter|beige|needy|cruel|evil|horrible|forgettable|bitter ..2 woman|man|girl|boy|person|creature|thing|individual ; no i_was|i_am|young|for_a ; no not
you|u ?have ?got the soul|personality|heart|brain|charm|depth|spine|warmth|empathy|loyalty|morals|manners of ; no bottom
nothing in|inside|behind ..1 you|your_eyes|your_face ..2 but
your face ; with imagine|laughing|slap|punch|ugly|having|thumb|thing ; no saw_your_face|see_your_face|i_saw|when_i
need|needs|want ..1 map|manual|calculator|mirror ; with you ; no box
selfish|rotten|cruel|fake ..1 to_the|from ..1 marrow|core|bone|start|day
snake|slob|thumb|weasel|parasite|leech|toad|worm|troll|goblin|vulture|harpy|shrew|banshee|gargoyle|pig|sow|mare|donkey|sheep|wet_lettuce|doormat|waste ; with you|your|ur|hes|him|her|she|verdict|like_a ; no i_was|i_am|guinea|pet|snake_plant|kids|farm|toad_in|my|costume|night_mare|paper
sort|kind|type of ..1 slob|person|snake|woman|man|mother|father|coward|monster|liar|animal|parent ..2 ; with what|you|told|which ; no i_was|i_am|i_have|i_do_not
spoil|spoilt|poison|ruin|break|destroy everything ; with you|the_way ; no i_spoil
you|u are ..2 ?the coldest|meanest|worst|cruellest|most_selfish|nastiest|weakest|fakest|laziest ; no best
coldest|cruellest|nastiest|meanest|most_selfish ..1 person|woman|man|human|bitch
liar ?? ; with which|us|you|who
self help|psychobabble|therapy_speak|instagram_therapy|buzzword* ; with your|you|its|punish*|stupid|comes_up|lol ; no i_read|book_you
ready to be reasonable|sensible|adult|grown_up
if you care ; with anyway|vet|at_all
commitment thing|issue*|problem ; with you|its|agree*|your
nobody|no_one ..4 take ..1 you in|on|back
happy ?? $ ; with out_of_line|sorry|there|ok|fine
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "you’re a selfish cow and everyone sees it now",
    "Pathetic. Absolutely pathetic.",
    "good luck finding anyone who’ll put up with your moods lol",
    "u r literally the coldest person ive ever met",
    "Enjoy your sad little flat.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I called you selfish in that last fight. It wasn't true and I'm sorry I said it.",
    "I was the cold one, not you.",
    "it's freezing here, pathetic summer so far. hope yours is better",
    "I spoke about you badly to our friends. I've gone back and put that right.",
];
