//! What is found in an answer, and what is let through. Found words stand in brackets.

use super::*;
use crate::domain::sheet::{Answer, Answers, Sheet};
use crate::domain::{Event, Record, Stamp};
use proptest::prelude::*;

/// A text with brackets around what is found in it.
fn marked(watch: Watch, text: &str) -> String {
    let (mut parts, mut end) = (Vec::new(), 0);
    for found in look(watch, text) {
        parts.extend([&text[end..found.start], "[", &text[found.clone()], "]"]);
        end = found.end;
    }
    parts.push(&text[end..]);
    parts.concat()
}

fn hold(watch: Watch, samples: &[&str]) {
    let wrong = samples.iter().map(|sample| (marked(watch, &sample.replace(['[', ']'], "")), *sample));
    let wrong: Vec<_> = wrong.filter(|(found, wanted)| found != wanted).collect();
    assert!(wrong.is_empty(), "found and wanted: {wrong:#?}");
}

#[test]
fn words_of_character_are_found() {
    hold(
        Watch::Acts,
        &[
            "[I’m a terrible person]",
            "[I'm a terrible person].",
            "[I am lazy]",
            "[selfish]",
            "[Selfish, lazy and mean].",
            "[Too needy]. And I never called.",
            "[I’m too much]",
            "[I'm such a coward], that’s all.",
            "Honestly, [I was selfish].",
            "[I’ve always been a bit lazy]",
            "[I have been a really bad partner] this year",
            "[im toxic]",
            "[I’m not good enough]",
            "[I wasn’t enough]",
            "[I’m the problem] here",
            "It was [my selfishness].",
            "Because of [my laziness] we stayed home.",
            "[I became controlling]",
            "[I can be really cruel and manipulative]",
            "I stopped calling.\n[I’m a failure]",
            "[I'm a jealous person]",
            "I think [I’m broken]",
            "[being insecure]",
            "[I AM USELESS]",
            "[I was an awful, thoughtless husband]",
            "[I’m worthless] and [I’m a burden]",
        ],
    );
}

#[test]
fn acts_and_moments_are_let_through() {
    hold(
        Watch::Acts,
        &[
            "I was late",
            "I did a selfish thing",
            "I stopped asking about your day.",
            "That was selfish of me",
            "I’m not selfish",
            "I was never cruel",
            "I was terrible at listening",
            "I was short with him",
            "I was mean to her that night",
            "She said I’m lazy",
            "They told me that I was a terrible person",
            "He called me needy",
            "I’m sorry",
            "I am tired",
            "I was in a bad place",
            "I was a bad day away from leaving",
            "I was so stupid that evening, I drove home",
            "I’m crazy about her",
            "The lazy Sundays were the best",
            "We had a terrible month",
            "Broken promises",
            "I drank too much",
            "The problem was money",
            "I said mean things",
            "Three times I broke my word",
            "What he called my best jumper",
            "Selfish things I did: I left without a word",
            "I’m a person who needs quiet",
            "",
            "…",
        ],
    );
}

#[test]
fn words_that_may_be_about_safety_are_found() {
    hold(
        Watch::Danger,
        &[
            "He [hit] me",
            "She [hits] walls next to me",
            "I [hit] her once.",
            "He’d start [hitting] the door",
            "I got [hit]",
            "She [pushed] me down the stairs",
            "[Pushing] and shouting, each time",
            "He [pushed] me and walked away",
            "he [pushes] me to the wall",
            "I was [scared of] him",
            "[Afraid of] what he’d do",
            "the kids were [frightened of] her",
            "I’m [terrified of] making them angry",
            "[scared of] being [hit] again",
            "He [locked] me in",
            "I [locked] myself in the bathroom",
            "she [locks] the door so I can’t leave",
            "He [controlled] my money",
            "She [controls] what I wear",
            "It was all very [controlling]",
            "he had [control] over me",
            "He [tracks] my phone",
            "they [tracked] my location",
            "There was a [tracker] in my car",
            "I [tracked] her phone",
            "He keeps [track] of my messages",
            "I know she [tracks] my calls",
            "It hit me that he [hit] me",
            "HE [HIT] ME",
        ],
    );
}

#[test]
fn the_same_letters_in_other_words_and_plain_turns_of_speech_are_let_through() {
    hold(
        Watch::Danger,
        &[
            "The white walls, and the whites",
            "Whitby, architect, hitherto",
            "It hit me that it was over",
            "Then it suddenly hit me",
            "Reality hit hard",
            "We hit it off at once",
            "We hit a rough patch, then we hit rock bottom",
            "I hit the gym and hit send",
            "Their greatest hits",
            "He hit on my friend",
            "I was hit by a wave of grief",
            "I pushed her away",
            "I pushed all my friends away",
            "I push people away",
            "We pushed through",
            "I pushed for marriage and she pushed back",
            "I pushed myself",
            "He pushed me to talk about it",
            "She knew how to push my buttons",
            "a pushy salesman, a push notification",
            "I was scared of losing her",
            "Scared of commitment, afraid of the dark",
            "I’m scared of what comes next",
            "afraid of being alone",
            "scared, of course",
            "Lockdown, and the padlock was unlocked",
            "We locked eyes",
            "I locked the car",
            "They changed the locks",
            "locked in an argument",
            "It got out of control",
            "I lost control, she stayed in control",
            "birth control, self-control, a remote-controlled car",
            "I controlled my temper",
            "I have no control over my feelings",
            "We lost track of time",
            "I track my spending",
            "back on track, with a soundtrack",
            "I tracked the parcel",
            "",
        ],
    );
}

#[test]
fn a_no_to_whether_it_is_worth_it_alone_is_found() {
    hold(Watch::Motive, &["[no]", "yes", "partly", ""]);
}

#[test]
fn the_sheets_look_for_acts_in_the_own_part_and_for_danger_in_the_pattern() {
    let watch =
        |sheet: &str, field: &str| Sheet::named(sheet).and_then(|sheet| sheet.field(field)).expect("there").watch;
    assert_eq!((watch("neglect", "my_part"), watch("neglect", "their_part")), (Watch::Acts, Watch::Nothing));
    assert_eq!((watch("pattern", "same"), watch("action", "motive")), (Watch::Danger, Watch::Motive));
    assert_eq!(look(Watch::Nothing, "I’m lazy, he hit me, no"), []);
}

/// Which of these memories, by their kinds, are three of one kind at the end.
fn in_a_row(sides: &[&str]) -> Option<Vec<usize>> {
    let id = |n: usize| Id::from_random((n as u64).to_be_bytes());
    let records = sides.iter().enumerate().map(|(n, side)| {
        let mut memory = Answers::blank(Sheet::named("memory").expect("a sheet"));
        memory.set("side", Some(Answer::Text((*side).to_owned())));
        let made = Stamp::parse(&format!("2026-03-{:02}T12:00:00+01:00", n + 1)).expect("a stamp");
        Record::new(id(n), made, Event::Sheet(memory))
    });
    let found = one_sided(&Journal::of(records))?;
    Some((0..sides.len()).filter(|n| found.contains(&id(*n))).collect())
}

#[test]
fn three_memories_of_one_kind_in_a_row_offer_the_other() {
    assert_eq!(in_a_row(&["good", "good", "good"]), Some(vec![0, 1, 2]));
    assert_eq!(in_a_row(&["good", "hard", "hard", "hard"]), Some(vec![1, 2, 3]));
    for fine in
        [&["good", "good"][..], &["good", "good", "hard"], &["hard", "hard", "hard", "good"], &["", "", ""], &[]]
    {
        assert_eq!(in_a_row(fine), None, "{fine:?}");
    }
}

proptest! {
    #[test]
    fn what_is_found_is_whole_words_in_order(
        text in "(?:(?:I’m|I was|a|not|so|lazy|person|selfish|he|hit|me|pushed|scared|of|it|and|my|phone|tracks|é|away)[ ,.\n’]{1,2}){0,12}",
        watch in proptest::sample::select(&[Watch::Acts, Watch::Danger][..]),
    ) {
        let words = words::words(&text);
        let mut end = 0;
        for found in look(watch, &text) {
            prop_assert!(end <= found.start && found.start < found.end);
            prop_assert!(words.iter().any(|word| word.at.start == found.start));
            prop_assert!(words.iter().any(|word| word.at.end == found.end));
            end = found.end;
        }
    }

    #[test]
    fn no_text_stops_it(text in any::<String>()) {
        look(Watch::Acts, &text);
        look(Watch::Danger, &text);
    }
}
