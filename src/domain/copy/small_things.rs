//! Small things to do that have nothing to do with anyone else (brief, section 3.4).

pub const SMALL_THINGS: [&str; 16] = [
    "Ten minutes outside, if you can.",
    "Name three things today that have nothing to do with them.",
    "One proper meal, at a table.",
    "Stretch while the kettle boils.",
    "Open the window and listen for a minute.",
    "Tell one friend what you’re actually feeling.",
    "Play one song from before you met.",
    "Mend one small object.",
    "Sit with a bad mood for five minutes without fixing it.",
    "Thank someone for a specific thing.",
    "Read four pages of anything.",
    "Find the exact word for one feeling.",
    "Put the phone in another room for half an hour.",
    "Wash one thing until it’s clean.",
    "Walk a street you don’t know.",
    "Go to bed half an hour earlier than last night.",
];
