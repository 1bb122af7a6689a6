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
^ ?absolutely|so|just|how|wow|what_a|such_a ?fucking|bloody pathetic|disgusting|unbelievable|tragic|cowardly|coward|childish|selfish|embarrassing|hypocrite|liar|ridiculous|disgraceful|shameful|spineless|classy|classless ?. >
grow up|some|a ?a|pair|spine ; no children|they|kids|where_you|when_they|as_they|so_fast|i ; raw
avoidant|attachment|commitment style|thing|issue*|phobe|problem ; with you|your|she|agree*|its ; no my|i
enjoy your|the|ur ?sad|little|lonely|new|empty|miserable|pathetic|precious ?little ?sad sad|little|lonely|miserable|pathetic|empty|cats|victim|pity|mediocre|boring|freedom|life|rebound ; no hope|holiday
good luck|hope ?with|to|in ?finding|whoever|the_next|anyone|him|whatever|with ?with ?finding ..6 ; with put_up|else|moods|that|like_you|personality|attitude|next_victim|poor|sucker|mug|better|take_you|tolerate|that_stupid|anyone|whoever|cope|deal_with ; no interview|job|move|exam*
poor|pity|feel_sorry|god_help|heaven_help ?for|the ?whoever|next|guy|girl|man|woman|bloke|sod|anyone|your_next|him|her|your_new ..4 ; with for|whoever|next|poor ; with who|has_to|gets|stuck|you|next ; no i_feel_sorry_for_what
pity|feel_sorry ?for you ; with i|you ; no sorry_for_what|hurt
as|like|than|just_like ?ever|bad|your|cold|ice|your|bad_as|shallow|mad|crazy|cruel|selfish ?as ?as ?your mother|mum|dad|father|family|stone|ice|sister|brother|ex ; with you|ur|just|turning|becoming|same|exactly|worse ; no love|cook|kind|pretty|beautiful|look_like
liar|coward|cheat|snake|hypocrite|narcissist|psycho|bitch|slag|slut|whore|bastard|prick|cow|idiot|user|manipulator|fraud|fake|loser ; with you|your|u|ur|which_of_us|is_the|thats_what|once_a|bunch_of|absolute|both ; no i_was|i_am|me_a|myself|i_called|i_felt|not_a|made_me|like_an_idiot|i|fake_plant|felt|cat
emotion*|emotional|emotionally|moral|social ?range|maturity|intelligence|age ?of|stunted|unavailable|dead|cripple|immature|bankrupt|vampire|terrorist|a ; with you|ur|your ; no i|made|support|not
you|u ?are|have|r|were|bunch ..3 hollow|beige|forgettable|brittle|wretched|conceited|smug|pompous|slippery|sly|dull|stuck_up|cheap|neurotic|vicious|hateful|poisonous|tacky|bitter|frumpy|plastic|grasping|vile|mediocre|sad_little|charmless|tedious|lightweight|clueless|feckless|empty_headed|hard_hearted|rotten|tight|snobby|slow|dense|gormless ..1 ; no i_was|hope|not|hollow_feeling|cheap_to|feel
?you wretched|brittle|vain|hollow|sad|cold|stupid|nasty|selfish|spiteful|silly|bitter|beige|needy|cruel|evil|horrible|forgettable|bitter ..2 woman|man|girl|boy|person|creature|thing|individual ; no i_was|i_am|young|for_a ; no not
you|u ?have ?got the soul|personality|heart|brain|charm|depth|spine|warmth|empathy|loyalty|morals|manners of ; no bottom
nothing in|inside|behind ..1 you|your_eyes|your_face ..2 but
your face ; with imagine|laughing|slap|punch|ugly|having|thumb|thing ; no saw_your_face|see_your_face|i_saw|when_i
need|needs|want ..1 map|manual|calculator|mirror ; with you ; no box
selfish|rotten|cruel|fake ..1 to_the|from ..1 marrow|core|bone|start|day
snake|slob|thumb|weasel|parasite|leech|toad|worm|troll|goblin|vulture|harpy|shrew|banshee|gargoyle|pig|sow|mare|donkey|sheep|wet_lettuce|doormat|waste ; with you|your|ur|hes|him|her|she|verdict|like_a ; no i_was|i_am|guinea|pet|snake_plant|kids|farm|toad_in|my|costume|night_mare|paper
you|u are ..2 ?the coldest|meanest|worst|cruellest|most_selfish|nastiest|weakest|fakest|laziest ; no best
liar ?? ; with which|us|you|who
self help|psychobabble|therapy_speak|instagram_therapy|buzzword* ; with your|you|its|punish*|stupid|comes_up|lol ; no i_read|book_you
ready to be reasonable|sensible|adult|grown_up
if you care ; with anyway|vet|at_all
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
