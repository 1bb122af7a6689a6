//! `nostalgia_pressure`: uses a memory to pull (brief 5.5.14).

pub(super) const RULES: &str = "
! grateful|boxed|thank|thanks|good_memories
! remember to
! sorry|wrong ..6 ; no but|i_know
! not ..2 trade|dwell|going
! would you like|you_want|you_would_like
! if you would like|want
remember ?when|how|the|that|our|us|what|all|this|me ?we|you|night|time|day|first|trip|summer|i|way|little|song ..4 ; with we|us|our|you|u|night|trip|when ; no do_not_remember|to_change|i_remember_you_saying|i_remember_what_you_said|if_you_remember|remember_the_bins|i_remember_you_telling|key*|half|please_remember|form*|appointment|handover|coat|i_remember_that_you|remember_that_the|remember_me ; no school|remember_you_asking
do|don|does|dont ?not you|u ?not ?even|ever|still remember|miss|think_about|recall|feel|forget|want ..4 ; with us|our|we|that|me|it|remember|this|when|? ; with remember|miss|think_about|forget ; no how|i_do_not|need|if_you_do_not|still_want|do_not_forget|remember_if|remember_where|need_me ; no want_the
our|that ?first|special|old|favourite|little|usual|corner song|booth|place|table|bench|spot|restaurant|cafe|show|bar|beach|film|pub|album|playlist|tree|bridge|hotel|cottage|cabin|anniversary|dance|secret_place|series|corner ; with playing|heard|hear|came_on|here|sat|sitting|listening|listen|was_on|walked_past|went_to|drove|without_you|remember|saw|watching|still|passed|on_repeat|asked|empty|happy|today|day|same|waiting|miss|made|put|i_am|im|know ; no sell*|half|refund|agent|bookings|deposit|insurance|kids|cancel*|school|rent|is_closed|dining_table|paid|coffee_table|lease
song|playlist|album|film|movie|perfume|smell|photo|photos|picture|pictures|ticket|jumper|hoodie|ring|scan|video|videos|letter|card|shirt|text ..8 ; with found|listening|repeat|still|wearing|smells|looking_at|made|came_on|can_not_take|fridge|playing|wear|kept|heard|watch* ; with us|our|you|we|smile*|cry*|cried|feel|remember|ours|together ; no box*|post|return*|drop|half|letter_for_you|deposit|want_it|collect|found_your|your_mum|school|kind|send|agent|tax|council|kids|keep_them_safe|bank|saw_you|new|in_the_post|bin|delete* ; with us|our|remember|we|feel|first|cry*|smell*|that_is_us|together|must|tell_me
old times|time sake|, ; raw
we were ?so|really|just ?so good|happy|perfect|great|amazing|unstoppable|magic|beautiful|happiest|in_love ..2 ; no not|when_we_were_together|kids|but_it ; with good|happy|perfect|great|amazing|magic|love
christmas|birthday|anniversary|valentine*|easter|new_year ; with remember|last_year|this_time|ago_today|should_have_been|would_have_been|supposed_to|used_to|our_first|happy_anniversary|today_would ; with we|us|our|you|me ; no sorry|thank|school|kids|your_mum|presents|handover|half
this|on_this|a_year|one|exactly|# ?time|day|year|years ?last|a|year|# ?year ?ago ; with today|this_time_last|on_this_day|ago_today|year_ago_we|years_ago_we|year_ago_you|years_ago_you|ago_tonight|anniversary ; with we|you|us|our ; no sorry|i_was|sober|thank|reminder
that|this|it ?was|is|its us|ours|you_and_me|who_we_are|real ; with not|remember|that|whatever|always|was ; no help|between_us|house|kids|agent|car|for_us ; with us|ours ; no on_us
i|still ?am|still wearing|wear|sleep|sleeping|kept|keep|have|sat|sitting|stood|watching ..2 your|our|in|on|with ..1 jumper|shirt|hoodie|side|photo|picture|mug|pillow|t_shirt|toothbrush|ring|spot|bench|beach|place|chair|letters|perfume|playlist|voicemails ; with still|smell*|every|in_our|at_our|cant|your_side|sleep|on_our ; no post|return|box|give|drop|collect|want|back|safe|found
you|u ?know|both ?you felt|feel|remember|know ..1 it|that|this|them ..2 too|just_now|still|now|again ; no i_know|you_know_it_is
you|u|we used to spin|call|sing|dance|sit|fix|hold|raid|laugh|say|love|put|bring|make|do|kiss|call_me|write|be ..6 ; no i_used|sorry|thank|argue|fight|upset|use_the|when_i|told_me
still|forever|always ours|us|our|ours_and ; with is|are|was|it ; no box
found|clearing|opened|came_across ..6 tin|box|tickets|ticket|photo|letters|drawer|album|ring|note|polaroid|shoebox ; with our|we|you|us ; with sat|cried|floor|remember|lost|all_our|first|train|still ; no drop|post|want|collect|would_you|return|safe|yours_if|kind_letter|thank
put on ..3 tonight|and|the ; with you|we|track|side|song|record|your_hand
everything|everywhere|all reminds ..1 me ..1 of you
best thing that ..1 ever happened ; with said|told|u_said|you_said
holding my hand ; with you|were
going over|replaying the
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "remember the night on the pier?? thats us. not whatever this is",
    "I found the ticket from our first film. You can't tell me that girl doesn't still love me.",
    "Playing our song on repeat. You know the one. You must feel something when you hear it 🎶",
    "I'm sat in our booth at Luigi's, they asked where you were",
    "our baby scan picture is still on the fridge, i cant take it down and i know you couldnt either",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I have good memories of us and I'm grateful for them.",
    "I've boxed up the photos. They're yours whenever you'd like them, or I can keep them safe.",
    "thanks for teaching me to make your mums dal, i made it for my flatmates yesterday",
    "I don’t want to trade on old times here. I just want to say sorry for March.",
];
