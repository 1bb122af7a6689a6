//! `new_partner`: their new partner, or one of ours, as a lever or a dig (brief 5.5.20).

pub(super) const RULES: &str = "
! i ..2 jealous ..6 was|were|wrong|sorry|easily
! told me ..4 thank|glad ; no pathetic
! wish|hope|glad ..2 you|both ..3 well|happy ; no but|actually|really_happy_with_him|though|hope_he
! flatmate|landlord|agent|plumber|vet
@new: new man, new boyfriend, new girlfriend, new bloke, new fella, new guy, new girl, new woman, new partner, new toy, new love, new squeeze, replacement, rebound, boyfriend, girlfriend, lover, fancy man, bit on the side, fling, new fancy man, new lady, new husband, new wife, toyboy, new victim, placeholder, new bf, new gf, new boy, new one, someone new, new bird, other woman, other man
your|ur|the|ya|a ?new|little|precious|shiny|so_called|lovely @new ; no i_had|i_have_a|i_got|your_new_one_is|respect|new_one_when|the_new_one|the_new_girl_at|new_boy_in|my_new|well_with|you_both ; no meter|i_was|a_new_one
so who ?is is|was ?he|she|it|the|they
does|do|did|is|has|can|will|would he|she|they ?even|really|also|ever|know ..3 know|make|love|treat|hold|kiss|get|understand|care|like|better|laugh|good|worth|buy|give|listen|cook|touch|put_up|pretty|prettier ..4 you|your|like_i|about_me|what|it|me|as|than ; no kids|school|need|want_her|want_his|pick ; no know_about_the|agent|vet|know_what_time|like_his|need_a|like_the ; no about_the_party ; no mum
he|she|they will|is|can|could|would|does|has|have|are ?never|not|only|just|going_to|probably ..3 love|treat|know|hurt|leave|cheat|get|make|understand|using|give|bored|after|rebound|better|good_enough|dump|compare|replace|be_me|want|break ..2 you|your|the_way|what_i|ur|bored|me|like ; no kids|dog|grow|pick_up|love_you_and|miss*|mum|swimming|school|we|teacher|vet|solicitor|agent ; with love|treat|cheat|get_bored|using|dump|like_i|rebound|me|never|hurt ; no her_very_much|want_to_see_you|needs|wants
what|whats|wot ..2 he|she|they ..1 got|have|has|give*|offer|see ; with that|i|me|not|you ; no homework|vet
hope|bet he|she|they ..6 ; with treat*|worth|make*|happy|better|love*|knows|leaves|cheat*|hurts|good_to_you|enjoys|does|deserve* ; no feels|hope_she_feels|school|enjoys_her|enjoys_his|cold|gets_well|exams|soon|hope_she_enjoys|party|trip|baby
treat*|treating|love*|make* you ?any|better|right|well|like|happy|laugh|as ?the|than ..3 ; with he|she|him|her ; no your_mum
someone|somebody|a_girl|a_guy|people|guys|girls|women|men ..1 else|at_work|new|at_the_gym|on_here ..2 interested|asked|wants|likes|flirt*|fancies|into|after|messag* ; with me|i|my ; no help|appointment|who|school|i_was
date|dates|tinder|hinge|bumble|flirting|options|queue ; with i_have_a|had_a|going_on|went_on|been_on|plenty|my|loads|girls|match* ; with i ; no up_to_date|court_date|due_date|a_date_for|date_of|date_is|dates_for|the_dates|save_the|date_and|the_date|dates_work|first_date|our|handover|a_date_that|meter|half|plenty_of_time|travel
between|of|way|with|and you and ?kareem|him|her|your|the|that ; with stand|happy|him|her|way ; no agent|school|me|mum|kids|between_you_and_me|him_about|family
leave|dump|ditch|drop|lose|break_up_with|finish_with|choose him|her|me_over|over_him ; raw ; no i_will|leave_him_with|leave_her_with|leave_him_at|drop_him|drop_her|at|not|drop_her_off|leave_her_bag|leave_her_coat|leave_him_a|leave_her_a
holding hands|kissing|in_his|in_her ; with you|u|saw|him|her|picture|photo ; no kids|school|i
saw|seen|heard|hear|told|see ..4 him|her|another|someone|boyfriend|girlfriend|dating|guy|bloke|man|woman|hand ..3 ; with you ; with with|are|have|arm|hand|out|new|car|dating|together|boyfriend|girlfriend ; no school|teacher|told_her_i|mum|sister|dad|i_told|kids|vet|doctor|solicitor|told_him_i|said|sorry|told_me|bumped|heard_her|i_saw_her ; no not
his|her name|car|arms|arm|bed|jumper|place|house|flat|face|ring|dick|t_shirt|hoodie ; with you|your|at|in|wearing|stay* ; with who|at|is|around|saw|post*|in|sleep*|stay*|wearing|name_is|hate|wake ; no school|bag|shoes|doctor|put_his_name|vet|coat|her_bed_time|mum|the_dog|kids|form|dad|her_name_down|birthday|party|swim*|grandmother|room|left_in_her|sign|teacher|dad_car|new_bed|sister|brother
is|was it|that|he|she ?really|actually|at_all serious|official|love|exclusive|him|her ; with with|guy|girl|him|her|the|new|? ; no injury|temp*|the_vet|serious_enough
man|bloke|guy|lad|woman|girl|fella|boy|someone who|that|with ..5 ; with sleeping_with|gone_from|with_a|moved_on|replaced|chose|swapped|traded ; with you|me ; no i
with|to|and him|her|henrik|that_man|that_woman ..3 in|on|at|already|now ; with you|weeks|boat|scarf|stand|bed|holiday|restaurant|wearing|laughing|beach|drive|kitchen ; with saw|weeks|now|never|explain|already|tells ; no kids|handover|school|i_was|mum
upgrade|downgrade|traded_up|traded_down|traded_in|swapped_me ; with you|your|me|him|her ; no phone|broadband|boiler|seat|contract
told|asked|tell|message*|add* ..1 your_new|the_new|his|her ..4 lad|bloke|man|girl|wife|husband|girlfriend|boyfriend|fella
wearing white|the_ring|his_ring|his_shirt|his_coat ; with for_him|for_her|you|his
says|said|told ..2 there ..1 a|someone|somebody|man|tony ..6 ; with pancakes|sleeps|stays|moved|kisses|mummy|daddy|now
is|was that|this|it for ..1 him|her ; no school|birthday
if|when you see him|her ..1 again ; no tell|say_hi|give
i ?have met someone ..1 too|else|new|lovely ; raw ; no sorry|while
are you seeing ?anyone|someone|him|her ; raw
seeing anyone|somebody|someone ; with you|u ; no i_am_not|i_am_seeing_someone_to
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "so who is he",
    "I hear you’re with someone. That was quick.",
    "does she know what you're really like? should i tell her?",
    "Hope he treats you better than I did. Actually I hope he doesn't.",
    "whats he got that i havent. genuinely asking",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I wish you well, in everything and with everyone in your life.",
    "I won't be in touch again. I want to respect the life you've got now.",
    "my new flatmate has a cat so your allergies would be in trouble haha",
    "The kids told me they met Ola and liked her. I’m glad. Nothing needed from you.",
];
