//! `justification`: an apology or admission taken back by a reason, or by their part (brief 5.5.8).

pub(super) const RULES: &str = "
!! that is on me
! sorry ?to ?for ?the bother|disturb|trouble|message|interrupt|text ..3 but
! sorry but ?a|there|your|the|please|i_can_not|we
! does not|still make|excuse ..2 ok|right|it|okay
! mine to deal
@adm: sorry, apologise, apologies, i admit, my bad, i regret, i should not have, i shouldn_t have, i know i, i was wrong, i did wrong, i was out of line, forgive me, i cheated, i lied, i hit, i messed up, i fucked up, i screwed up, i snapped, i shouted, i yelled, i went through, i read your, i looked, i checked, i made mistakes, i was cold, i was distant, i said things, i hurt you, i take responsibility, i accept, i own, i take full responsibility, i overreacted, not my finest, not my best, not proud, yes i, ok i, ok so i, i wasn_t perfect, i was not perfect, i am not perfect, i was no saint, i did say, i did do, i did lie, i am to blame, my fault, i could have, i may have, ashamed, i did
@adm ~18 but|however|although|only|except|unless you|u|your|what|in|it|that|anyone|i|we|life|if|work|things|to|so|who|honestly|come|there|they|everyone|at|we|he|she|the|this|nobody|how|any ..6 ; no still|not_right|that_is_on_me|sorry_but_i_can_not_make|but_i_am_not_asking|but_i_want|but_i_know|but_i_hope|but_i_would|but_i_will_not|but_i_understand|but_you_deserve|but_that_is_no|but_i_have_no_excuse|but_i_did_not_tell|but_it_is_not_fair|but_i_have|but_i_am_sorry|but_i_am_working|but_i_do_not_expect|but_i_never|but_i_see|but_i_said|only_wanted|but_i_will|but_you_did_not|but_i_chose|but_i_let|but_i_am|but_there_is_a|but_the|but_it_does_not|you_were_right|no_answer|but_you_were|but_to_say|but_i_should|i_know_i_can|i_know_i_am ; with @adm
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I'm sorry I shouted but you know how you get when you're stressed",
    "sorry i went through ur phone, but i had a reason, you were acting weird",
    "My bad for missing your birthday but work was insane and nobody reminded me",
    "I apologise for the things I said. In my defence I'd had no sleep for a week with the baby.",
    "ok so i cheated, but we were basically on a break",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I’m sorry I shouted. There’s no excuse for it.",
    "I was under a lot of strain at work, and that still doesn't make it ok that I took it out on you.",
    "I lied about the money because I was scared of looking like a failure. That’s on me. You deserved the truth.",
    "Sorry to bother you, but a letter from the tax office came here for you.",
];
