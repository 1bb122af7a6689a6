//! Tests of the checker as a whole; the cases of each class stand with its rules.

use super::rules::{CASES, book};
use super::*;
use crate::domain::copy::check::ADVICE;
use proptest::prelude::*;

fn classes(text: &str) -> Vec<&'static str> {
    check(text, &Context::default()).findings.iter().map(|one| one.class.name()).collect()
}

fn signals(text: &str) -> Vec<SignalKind> {
    check(text, &Context::default()).signals.iter().map(|one| one.kind).collect()
}

#[test]
fn each_class_finds_its_cases_and_leaves_those_that_look_alike() {
    assert_eq!(CASES.len(), Class::ALL.len());
    let mut wrong: Vec<String> = Vec::new();
    for ((name, flag, fine), class) in CASES.iter().zip(Class::ALL) {
        assert_eq!(*name, class.name());
        for text in *flag {
            if !classes(text).contains(name) {
                wrong.push(format!("{name} does not see: {text}"));
            }
        }
        for text in *fine {
            if classes(text).contains(name) {
                wrong.push(format!("{name} speaks of: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const GUIDE: &str = "Hi Sam, I’ve been reflecting a lot on our relationship, and I realize I made mistakes. I wanted to \
reach out to see how you’re doing and maybe talk things over when you’re ready.";

#[test]
fn s35_the_guides_own_message_has_no_finding_and_two_things_done_well() {
    assert_eq!(classes(GUIDE), [""; 0]);
    let signals = signals(GUIDE);
    assert!(signals.contains(&SignalKind::Acknowledgement));
    assert!(signals.contains(&SignalKind::OpenDoor));
}

#[test]
fn s36_a_door_left_open_is_not_a_clock_and_tonight_is() {
    assert!(!classes("We could talk when you're ready.").contains(&"urgency"));
    assert!(classes("I need to talk to you tonight, please answer me today").contains(&"urgency"));
}

#[test]
fn s39_a_known_no_closes_the_desk() {
    let report = check("I know you said not to contact you but this is important", &Context::default());
    assert!(report.closes);
    assert_eq!(report.findings[0].level, Level::Stop);
}

#[test]
fn s45_an_apology_with_a_but_is_shown_as_undone() {
    let report = apology("I’m sorry I shouted but you know how you get when you’re stressed");
    assert!(report.labels.contains(&Class::Justification));
    assert!(!report.undone.is_empty());
    assert!(!report.has(Component::Ownership));
}

#[test]
fn s48_a_form_left_unfilled_names_nothing() {
    let report =
        apology("I want to say sorry for how I acted. I hurt you by [specific actions], and I deeply regret it.");
    assert!(report.missing.contains(&Component::Specific));
    assert!(report.has(Component::Regret));
}

#[test]
fn an_apology_that_names_one_thing_and_puts_it_right_is_seen() {
    let report = apology(
        "I'm sorry I missed your graduation. I chose a work drink over something you'd worked four years for, and I let \
         your mum think I was ill. I've told her the truth.",
    );
    for component in [Component::Regret, Component::Ownership, Component::Specific, Component::Repair] {
        assert!(report.has(component), "{component:?}");
    }
}

#[test]
fn the_moment_counts_beside_the_words() {
    let text = "I hope the new job is going well.";
    let with = |context: Context| check(text, &context);
    let has = |report: &Report, class: Class| report.findings.iter().any(|one| one.class == class);
    assert!(has(&with(Context { hour: Some(23), ..Context::default() }), Class::LateNight));
    assert!(!has(&with(Context { hour: Some(21), ..Context::default() }), Class::LateNight));
    assert!(has(&with(Context { already_sent: true, ..Context::default() }), Class::RepeatedContact));
    assert!(!has(
        &with(Context { already_sent: true, they_asked: true, ..Context::default() }),
        Class::RepeatedContact
    ));
    assert!(with(Context { red_line: true, ..Context::default() }).closes);
    assert!(!with(Context::default()).closes);
}

#[test]
fn in_logistics_a_list_may_be_longer() {
    let list = "Pick-up is at ten and she has her bag. ".repeat(11);
    let has = |logistics: bool| {
        let report = check(&list, &Context { logistics, ..Context::default() });
        report.findings.iter().any(|one| one.class == Class::OverLength)
    };
    assert!(has(false));
    assert!(!has(true));
}

#[test]
fn the_heaviest_comes_first_and_every_class_has_words() {
    let report = check("You'll regret this. Please answer me, please, I need you.", &Context::default());
    assert!(report.findings.is_sorted_by_key(|one| one.level));
    assert!(report.findings.len() > 1);
    assert!(ADVICE.iter().all(|advice| !advice.why.is_empty() && !advice.hint.is_empty()));
}

#[test]
fn odd_texts_are_answered() {
    for text in ["", " ", "🙂", "?!…", ",,,,", "\u{200d}", "שלום", "пожалуйста", "\"\"\"", "ur", "'", "n't", "’s"]
    {
        let report = check(text, &Context::default());
        assert!(report.findings.is_empty(), "{text}: {:?}", report.findings);
    }
    let german = check("Bitte ruf mich an, ich halte das nicht mehr aus ohne dich", &Context::default());
    assert!(!german.is_english && german.findings.is_empty());
}

#[test]
fn every_rule_begins_with_a_word_that_can_be_looked_up() {
    let book = book();
    let mut reached = vec![false; book.rules.len()];
    for rule in book.by_atom.iter().flatten() {
        reached[usize::from(*rule)] = true;
    }
    let lost: Vec<&str> =
        book.rules.iter().zip(&reached).filter(|(_, is)| !**is).map(|(rule, _)| rule.source).collect();
    assert_eq!(lost, [""; 0]);
}

/// Comparisons made for a text.
fn steps(text: &str) -> usize {
    let text = text::read(text);
    let matcher = Matcher::new(book(), &text);
    hits(&matcher);
    matcher.steps()
}

#[test]
fn the_work_grows_with_the_length_and_no_faster() {
    for line in ["please answer me i know you said not to write but i need you now ", "you ", "I was wrong. "] {
        let (once, twice) = (steps(&line.repeat(50_000 / line.len())), steps(&line.repeat(100_000 / line.len())));
        assert!(twice < once * 22 / 10, "{line}: {once} and {twice}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered_and_places_are_between_letters(text in "\\PC{0,120}") {
        holds(&text);
    }

    #[test]
    fn so_is_any_row_of_words(words in prop::collection::vec(
        prop::sample::select(vec!["you", "ur", "I’m", "sorry", "but", "if", "🙄", "call", "me", "now", "é", "\"", "?", "3am", "\n", "don’t", ","]), 0..60,
    )) {
        holds(&words.join(" "));
    }
}

fn holds(text: &str) {
    let report = check(text, &Context::default());
    assert_eq!(report, check(text, &Context::default()));
    let places = report.findings.iter().map(|one| (&one.bytes, &one.utf16));
    let signals = report.signals.iter().map(|one| (&one.bytes, &one.utf16));
    for (bytes, utf16) in places.chain(signals) {
        let found = text.get(bytes.clone()).expect("between letters");
        assert_eq!(utf16.len(), found.encode_utf16().count());
        assert_eq!(utf16.start, text[..bytes.start].encode_utf16().count());
    }
    for part in apology(text).present {
        assert!(text.get(part.bytes).is_some());
    }
}

#[test]
fn what_was_learned_points_at_the_words_that_raised_it() {
    let text = "Saw you two outside the cinema last night. The boiler man is coming on Tuesday.";
    let found = check(text, &Context::default()).findings;
    let watching = found.iter().find(|one| one.class == Class::Surveillance).expect("it is found");
    assert_eq!(watching.rule, LEARNED);
    assert!(text[watching.bytes.clone()].to_lowercase().contains("saw you"), "{}", &text[watching.bytes.clone()]);
    assert!(!text[watching.bytes.clone()].contains("boiler"));
    assert_eq!(classes("The boiler man is coming on Tuesday."), [""; 0]);
}

#[test]
fn only_what_is_sure_closes_the_desk() {
    // These ask and press, and none of it is danger.
    for text in ["answer me please, one word", "come home", "Are you seeing someone? Who is he?"] {
        assert!(!check(text, &Context::default()).closes, "{text}");
    }
    assert!(check("I want to die and nobody would notice", &Context::default()).closes);
}

#[test]
fn being_at_their_home_or_following_them_closes_the_desk() {
    let level = |text: &str, class: Class| {
        let findings = check(text, &Context::default()).findings;
        findings.iter().find(|one| one.class == class).map(|one| one.level)
    };
    for text in [
        "I'm sitting outside your house in the car.",
        "I was sat outside your flat till two",
        "parked round the corner from yours, your light is still on",
        "I drove past and your car wasn’t there, just checking you're ok",
        "I followed you home from the station",
        "I followed you home from the station, and I will send you the photo.",
        "There is an AirTag in your rucksack, so don't tell me you were at your mum's.",
    ] {
        let is_seen =
            [Class::Surveillance, Class::MeetNow].map(|class| level(text, class)).contains(&Some(Level::Stop));
        assert!(is_seen, "{text}");
    }
    for text in [
        "im outside",
        "I'm outside yours, come down",
        "I'm coming to your place tonight",
        "I will be at your work at five",
        "I'm parked across from your work, come out for five minutes",
    ] {
        assert_eq!(level(text, Class::MeetNow), Some(Level::Stop), "{text}");
    }
    // Asking is not going.
    let asks = "Can I come over tonight? I just want to see your face for five minutes.";
    assert_eq!(level(asks, Class::MeetNow), Some(Level::Revise));
    // The same words say nothing where nobody is pushed or watched.
    for text in [
        "I'm outside the school gate with both coats, they're soaked but cheerful",
        "I'll drop Leo at yours at five on Sunday.",
        "I will not come to your house again.",
        "I was wrong to turn up at your work in March. It won't happen again.",
        "I followed you home once, in November. It was frightening and wrong, and it has ended.",
        "Your light’s still on the shared electric bill.",
    ] {
        assert!(!check(text, &Context::default()).closes, "{text}");
    }
}

#[test]
fn what_was_learned_weighs_as_much_as_it_is_sure() {
    let level = |text: &str, class: Class| {
        let found = check(text, &Context::default()).findings;
        let one = found.iter().find(|one| one.class == class).expect("it is found");
        assert_eq!(one.rule, LEARNED, "{text}");
        one.level
    };
    assert_eq!(level("I saw his car outside yours this morning", Class::NewPartner), Level::Revise);
    assert_eq!(level("What a pathetic little worm you turned into.", Class::Insult), Level::Hold, "this is sure");
    let unsure = "I don’t think I will be here at Christmas, give my coat to Tom.";
    assert_eq!(level(unsure, Class::SelfHarm), Level::Hold, "not so sure");
    let sure = "I’ve put my rings in an envelope for Mia. By the time you read this it will be quiet.";
    assert_eq!(level(sure, Class::SelfHarm), Level::Crisis);
}

/// A writer from whom nothing was learned and for whom no rule was written (`docs/checker.md` has the figures).
#[test]
fn of_a_strangers_messages_it_finds_many_and_leaves_most_plain_ones_alone() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/messages/judge.jsonl");
    let (mut spoke, mut right, mut labels, mut plain, mut touched) = (0, 0, 0, 0, 0);
    for line in std::fs::read_to_string(path).expect("the file is there").lines() {
        let given: serde_json::Value = serde_json::from_str(line).expect("a line is a message");
        let given = (given["text"].as_str().expect("it has words"), given["labels"].as_object().expect("and labels"));
        let found = classes(given.0);
        labels += given.1.len();
        spoke += found.len();
        right += found.iter().filter(|class| given.1.contains_key(**class)).count();
        plain += usize::from(given.1.is_empty());
        touched += usize::from(given.1.is_empty() && !found.is_empty());
    }
    assert!(right * 100 >= spoke * 80, "{right} of {spoke} that were said are right");
    assert!(right * 100 >= labels * 65, "{right} of {labels} were found");
    assert!(touched * 100 <= plain * 8, "{touched} of {plain} plain ones were touched");
}

#[test]
fn what_only_all_sentences_together_sound_like_does_not_take_an_apology_back() {
    let owned = "I’m so sorry. I read your diary in May while you were asleep. I did that, and it was wrong of me.";
    assert!(apology(owned).undone.is_empty());
    let report = apology("I’m so sorry. I shouted, but you know how you get when you’re stressed. I read your diary.");
    assert!(!report.undone.is_empty() && report.labels.contains(&Class::Justification), "{:?}", report.labels);
}

#[test]
fn each_sentence_of_an_apology_knows_what_it_carries() {
    let text = "I’m sorry. I read your diary in May while you slept, and it was wrong of me. The weather is fine.";
    let report = apology(text);
    let said: Vec<&str> = report.sentences.iter().map(|bytes| text[bytes.clone()].trim()).collect();
    assert_eq!(said.concat().replace(' ', ""), text.replace(' ', ""), "no word is left out");
    assert_eq!(report.carried_by(&report.sentences[0]), [Component::Regret]);
    assert!(report.carried_by(&report.sentences[1]).contains(&Component::Ownership));
    assert_eq!(report.carried_by(&report.sentences[2]), []);
}
