//! `urgency`: a clock on their response, or something that cannot wait (brief 5.5.2).

pub(super) const RULES: &str = "
! no|not|never ..2 rush|hurry|deadline|pressure|urgent|urgency
! whenever|any_time|anytime|some_day|no_hurry|if_it_suits|when_you_can|if_that_works|if_you_are_free
! i ?was|have ?was rushed|rushing|pushed
! thank|thanks
! if you ?would|ever|can ..3 like|rather|prefer|want
has|got|needs|must|does_need to be ..2 said|tonight|now|today|this|sorted|decided ; with tonight|today|now|this_evening|by ; no kids|collected|returned|in_by|fixed|form*|signed
running|run out of time ; with us|we ; no boiler|parking
quick|hurry|quickly ; with cos|because|you_coming|answer|please|driving|waiting|reply ; no question|recover*|one
need|want|have_to|must|let_us|gotta|please ..4 talk|call|answer|reply|ring|text|see|hear|come|decide|tell|meet|speak ..4 now|tonight|today|asap|right_now|straight_away|this_minute|immediately ; no kids|school|i_see_now|work_tonight|collect*
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "need to talk tonight, it cant wait till the weekend",
    "Please get back to me before you fly on Thursday, after that it’ll be too late for us.",
    "get back to me asap ok? every hour of this makes it worse",
    "I know it's only been six days but we’re running out of time to fix this 😣",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "No rush at all on this. Next month, next year, whenever.",
    "Your parcel has to be collected from the depot by Friday, so I’ve left the card with your neighbour.",
    "heads up the boiler man is coming tuesday 9am, nothing else, hope you're ok",
    "I rushed you a lot when we were together. I’m sorry for that, I’m not going to do it now.",
];
