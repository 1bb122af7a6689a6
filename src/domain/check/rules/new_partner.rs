//! `new_partner`: their new partner, or one of ours, as a lever or a dig (brief 5.5.20).

pub(super) const RULES: &str = "
! i ..2 jealous ..6 was|were|wrong|sorry|easily
! told me ..4 thank|glad ; no pathetic
! wish|hope|glad ..2 you|both ..3 well|happy ; no but|actually|really_happy_with_him|though|hope_he
! flatmate|landlord|agent|plumber|vet
@new: new man, new boyfriend, new girlfriend, new bloke, new fella, new guy, new girl, new woman, new partner, new toy, new love, new squeeze, replacement, rebound, boyfriend, girlfriend, lover, fancy man, bit on the side, fling, new fancy man, new lady, new husband, new wife, toyboy, new victim, placeholder, new bf, new gf, new boy, new one, someone new, new bird, other woman, other man
your|ur|the|ya|a ?new|little|precious|shiny|so_called|lovely @new ; no i_had|i_have_a|i_got|your_new_one_is|respect|new_one_when|the_new_one|the_new_girl_at|new_boy_in|my_new|well_with|you_both ; no meter|i_was|a_new_one
does|do|did|is|has|can|will|would he|she|they ?even|really|also|ever|know ..3 know|make|love|treat|hold|kiss|get|understand|care|like|better|laugh|good|worth|buy|give|listen|cook|touch|put_up|pretty|prettier ..4 you|your|like_i|about_me|what|it|me|as|than ; no kids|school|need|want_her|want_his|pick ; no know_about_the|agent|vet|know_what_time|like_his|need_a|like_the ; no about_the_party ; no mum
he|she|they will|is|can|could|would|does|has|have|are ?never|not|only|just|going_to|probably ..3 love|treat|know|hurt|leave|cheat|get|make|understand|using|give|bored|after|rebound|better|good_enough|dump|compare|replace|be_me|want|break ..2 you|your|the_way|what_i|ur|bored|me|like ; no kids|dog|grow|pick_up|love_you_and|miss*|mum|swimming|school|we|teacher|vet|solicitor|agent ; with love|treat|cheat|get_bored|using|dump|like_i|rebound|me|never|hurt ; no her_very_much|want_to_see_you|needs|wants
hope|bet he|she|they ..6 ; with treat*|worth|make*|happy|better|love*|knows|leaves|cheat*|hurts|good_to_you|enjoys|does|deserve* ; no feels|hope_she_feels|school|enjoys_her|enjoys_his|cold|gets_well|exams|soon|hope_she_enjoys|party|trip|baby
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "so who is he",
    "I hear you’re with someone. That was quick.",
    "does she know what you're really like? should i tell her?",
    "Hope he treats you better than I did. Actually I hope he doesn't.",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I wish you well, in everything and with everyone in your life.",
    "I won't be in touch again. I want to respect the life you've got now.",
    "my new flatmate has a cat so your allergies would be in trouble haha",
    "The kids told me they met Ola and liked her. I’m glad. Nothing needed from you.",
];
