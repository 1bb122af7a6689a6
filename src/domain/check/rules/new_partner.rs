//! `new_partner`: their new partner, or one of ours, as a lever or a dig (brief 5.5.20).

pub(super) const RULES: &str = "
! i ..2 jealous ..6 was|were|wrong|sorry|easily
! flatmate|landlord|agent|plumber|vet
does|do|did|is|has|can|will|would he|she|they ?even|really|also|ever|know ..3 know|make|love|treat|hold|kiss|get|understand|care|like|better|laugh|good|worth|buy|give|listen|cook|touch|put_up|pretty|prettier ..4 you|your|like_i|about_me|what|it|me|as|than ; no kids|school|need|want_her|want_his|pick ; no know_about_the|agent|vet|know_what_time|like_his|need_a|like_the ; no about_the_party ; no mum
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
