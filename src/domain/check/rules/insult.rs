//! `insult`: names, mocking, contempt, armchair diagnosis (brief 5.5.22).

pub(super) const RULES: &str = "
! i told|spoke ..4 people|friends|badly
! sorry|wrong ..3 i|for
! you are|were not
! i ..2 said|told|thought|think|used_to ..6 you were
! perfectly entitled
! i am|was ?so|such|being ?so|such ?a|an @insultadj|@insultnoun
! summer|weather|it_is freezing|so_far
@adv: so, such, just, really, literally, the most, the, a, an, as, very, being, fucking, bloody, absolutely, a proper, a right, a real, a total, a complete, actually, too, always, honestly, frankly, basically, nothing but, nothing more than, still, that, pretty, exactly, clearly, one, such a, a bit, how, completely, totally, utterly, never not, incredibly, a sad, a little, a big, a bitter, a spoiled
you|u are|were|is|be|have_been|sound|act|look|acted|turned_out|became ..2 ?@adv ?@adv @insultadj ; no not|you_were_broken|were_never|broken_up|cold_and|if_you_are_cold|hope|sick_i|you_are_sick|were_sick|when_you_were_sick|when_you_were|if_you|lonely|weak_from|if_you_are|you_look_lovely|you_have_been_ill|made_you|feel|called|boring_you|right ; no too_precious
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "you’re a selfish cow and everyone sees it now",
    "good luck finding anyone who’ll put up with your moods lol",
    "Enjoy your sad little flat.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I called you selfish in that last fight. It wasn't true and I'm sorry I said it.",
    "I was the cold one, not you.",
    "I said you were boring in front of your course mates. You weren't, and I'm sorry.",
    "it's freezing here, pathetic summer so far. hope yours is better",
    "I spoke about you badly to our friends. I've gone back and put that right.",
];
