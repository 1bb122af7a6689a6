//! The sentences of the guide, one row each (S1 to S82), and the tests that show what the app makes of them.
//!
//! A row names a test by its file and its words. A row that no test shows says what it waits for; a row of the
//! steps that are built may not.

use std::fs;
use std::path::Path;

/// How a sentence is shown.
enum Row {
    /// The files of tests and the name of a test in each.
    Shown(&'static [(&'static str, &'static str)]),
    /// What has to be built first.
    Waits(&'static str),
}
use Row::{Shown, Waits};

const JOURNEY: &str = "tests/e2e/journey.spec.mjs";
const PAUSE: &str = "tests/e2e/pause.spec.mjs";
const SHEETS: &str = "tests/e2e/sheets.spec.mjs";
const ONWARD: &str = "tests/e2e/onward.spec.mjs";
const SAFETY: &str = "tests/e2e/safety.spec.mjs";
const PATH: &str = "src/domain/path/tests.rs";
const DESK: &str = "tests/e2e/desk.spec.mjs";
const COPY: &str = "tests/copy.rs";
const APOLOGY: &str = "tests/e2e/apology.spec.mjs";
const APOLOGISING: &str = "src/domain/apologising.rs";
const CARRIES: &str =
    "each part is shown with the words that carry it, what is missing has a hint, and a “but” takes it back";
const PROMISED: &str =
    "a change and a repair become promises in one tap, once, and after it nothing asks whether it was forgiven";
const CHECK: &str = "src/domain/check/tests.rs";
const LOOKED_AT: &str = "what is worth another look stands beside the words, with why and one way to say it, and can be set aside with a reason";

const TRUST: &str = "rebuilding trust";
const TALK: &str = "talking openly";
const SLOWLY: &str = "going slowly";
const DECIDING: &str = "the decision record";

const ROWS: [Row; 82] = [
    // Introduction, S1 to S7.
    Shown(&[(JOURNEY, "one feeling word and no text is a page")]),
    Shown(&[
        (
            ONWARD,
            "how it ended changes what understanding and an apology ask first, and nothing says when it should be over",
        ),
        (COPY, "it_never_blames_promises_hurries_or_keeps_a_score"),
    ]),
    Shown(&[
        (ONWARD, "each hope leads to a working day"),
        (
            ONWARD,
            "the look back counts the week from the records, asks the same questions, and keeps each hope with its date",
        ),
    ]),
    Shown(&[(COPY, "it_never_blames_promises_hurries_or_keeps_a_score")]),
    Shown(&[(
        ONWARD,
        "a gate advises: its lines say what they rest on, and going on needs a line for why and no permission",
    )]),
    Shown(&[(ONWARD, "letting go is two taps from every state, and so are the journal and help")]),
    Shown(&[(ONWARD, "each step shows room for both, and what it holds or will hold")]),
    // Step 1, S8 to S14.
    Shown(&[(JOURNEY, "somebody arrives, writes, plans space, loads the page again, and all of it is there")]),
    Shown(&[(DESK, "with a strength of eight, or after a drink, Pause comes first, and tomorrow it is asked again")]),
    Shown(&[
        (PAUSE, "Mara: a pause at night on a phone, a letter put away for a week, and the morning after"),
        ("src/domain/morning_after.rs", "what_was_said_before_is_told_newest_first_with_its_day"),
    ]),
    Shown(&[(ONWARD, "a plan under three weeks says what the guide suggests, and one of three weeks says nothing")]),
    Shown(&[(
        ONWARD,
        "the look back counts the week from the records, asks the same questions, and keeps each hope with its date",
    )]),
    Shown(&[
        ("src/domain/markers.rs", "the_four_markers_are_plain_values_with_their_days_and_records_s13"),
        (ONWARD, "the four markers stand before the step of the message, with what they rest on"),
    ]),
    Shown(&[(ONWARD, "Today has three lanes, and three things that have nothing to do with them")]),
    // Step 2, S15 to S22.
    Shown(&[(SHEETS, "before a week of space a worksheet is short, says why, and opens whole with one tap")]),
    Shown(&[(SHEETS, "the timeline asks what was going on around, and leaves as text")]),
    Shown(&[(SHEETS, "Jonas: a worksheet becomes a lesson, and the lesson a small action in one tap")]),
    Shown(&[("src/domain/copy/sheets/tests.rs", "every_question_of_the_brief_for_these_steps_is_asked")]),
    Shown(&[(SHEETS, "what both can’t bend on, and what nothing shows, is open beside the healthy check")]),
    Shown(&[(SHEETS, "Jonas: a worksheet becomes a lesson, and the lesson a small action in one tap")]),
    Shown(&[
        (SHEETS, "what both can’t bend on, and what nothing shows, is open beside the healthy check"),
        (ONWARD, "the four markers stand before the step of the message, with what they rest on"),
    ]),
    Shown(&[(ONWARD, "Sam: they’ve moved on; the honest answer comes first, and it can be put down")]),
    // Step 3, S23 to S28.
    Shown(&[(SHEETS, "on the first day an action can be planned, below what stays")]),
    Shown(&[
        ("src/domain/growing/tests.rs", "giving_up_what_is_kept_is_asked_about_and_nothing_else_is_s24"),
        (SHEETS, "on the first day an action can be planned, below what stays"),
    ]),
    Shown(&[("src/domain/growing/tests.rs", "every_area_has_eight_examples_or_more_s25")]),
    Shown(&[(SHEETS, "Jonas: a worksheet becomes a lesson, and the lesson a small action in one tap")]),
    Shown(&[(SHEETS, "a moment that went differently has its before and its now, and nothing to show it with")]),
    Shown(&[
        ("src/domain/letter/tests.rs", "where_else_it_showed_is_in_the_letter_of_the_month_s28"),
        (
            ONWARD,
            "the look back counts the week from the records, asks the same questions, and keeps each hope with its date",
        ),
    ]),
    // Step 4, S29 to S42.
    Shown(&[(
        DESK,
        "the desk stays closed until three plans are written, and then asks how warm it is before the paper",
    )]),
    Shown(&[(
        DESK,
        "the desk stays closed until three plans are written, and then asks how warm it is before the paper",
    )]),
    Shown(&[
        (
            "tests/e2e/leave.spec.mjs",
            "Pause is one tap away, runs by the clock, survives a reload, and is kept as an urge",
        ),
        (PAUSE, "the timer goes on when the page is hidden, left or closed, and a reload opens the same screen"),
    ]),
    Shown(&[
        (DESK, "written line by line, it rests for a day, and a real change begins the day again"),
        ("src/domain/desk/tests.rs", "a_real_edit_begins_the_rest_again_and_a_comma_does_not"),
    ]),
    Shown(&[(DESK, "written line by line, it rests for a day, and a real change begins the day again")]),
    Shown(&[(DESK, "written line by line, it rests for a day, and a real change begins the day again")]),
    Shown(&[(CHECK, "s35_the_guides_own_message_has_no_finding_and_two_things_done_well"), (DESK, LOOKED_AT)]),
    Shown(&[(CHECK, "s36_a_door_left_open_is_not_a_clock_and_tonight_is")]),
    Shown(&[(CHECK, "each_class_finds_its_cases_and_leaves_those_that_look_alike"), (DESK, LOOKED_AT)]),
    Shown(&[
        (CHECK, "each_class_finds_its_cases_and_leaves_those_that_look_alike"),
        (CHECK, "of_a_strangers_messages_it_finds_many_and_leaves_most_plain_ones_alone"),
    ]),
    Shown(&[
        (CHECK, "s39_a_known_no_closes_the_desk"),
        (DESK, "a threat, or words of dying, close the desk and lead to people, and the words stay"),
    ]),
    Shown(&[(DESK, "an answer is noted in their words, and opens talking at their speed")]),
    Shown(&[
        (DESK, "“they asked me to stop” leaves no screen that offers composing"),
        (DESK, "Jonas: copied, sent once, no reply; day three, fourteen and thirty, and never a second message"),
    ]),
    Waits("the shelf of notes"),
    // Step 5, S43 to S51.
    Shown(&[(APOLOGY, "before the words it asks whether they would want it, and whether they were heard first")]),
    Shown(&[(APOLOGY, CARRIES)]),
    Shown(&[(CHECK, "s45_an_apology_with_a_but_is_shown_as_undone"), (APOLOGY, CARRIES)]),
    Shown(&[(APOLOGY, CARRIES), (APOLOGISING, "s46_words_for_everything_name_nothing")]),
    Shown(&[(APOLOGISING, "s46_words_for_everything_name_nothing")]),
    Shown(&[(CHECK, "s48_a_form_left_unfilled_names_nothing"), (APOLOGY, CARRIES)]),
    Shown(&[(APOLOGISING, "s49_a_change_that_is_only_meant_for_later_is_told_from_one_that_has_begun")]),
    Shown(&[(APOLOGY, PROMISED)]),
    Shown(&[(APOLOGY, PROMISED), (APOLOGISING, "s51_a_promise_is_made_once_and_never_of_nothing")]),
    // Step 6, S52 to S58.
    Waits(TRUST),
    Waits(TRUST),
    Waits(TRUST),
    Waits(TRUST),
    Waits(TRUST),
    Waits(TRUST),
    Waits(TRUST),
    // Step 7, S59 to S65.
    Waits(TALK),
    Waits(TALK),
    Waits(TALK),
    Waits(TALK),
    Waits(TALK),
    Waits(TALK),
    Waits(TALK),
    // Step 8, S66 to S71.
    Waits(SLOWLY),
    Waits(SLOWLY),
    Waits(SLOWLY),
    Waits(SLOWLY),
    Waits(SLOWLY),
    Waits(SLOWLY),
    // Step 9, S72 to S76.
    Waits(DECIDING),
    Waits(DECIDING),
    Shown(&[
        (PATH, "three_contacts_in_a_week_close_contact_for_thirty_days_and_looking_never_does"),
        (SAFETY, "three messages in a week lead to the page on pursuit, with the records, and close help with contact"),
    ]),
    Waits(DECIDING),
    Shown(&[(ONWARD, "Sam: they’ve moved on; the honest answer comes first, and it can be put down")]),
    // The close, S77 to S82.
    Shown(&[(
        ONWARD,
        "the look back counts the week from the records, asks the same questions, and keeps each hope with its date",
    )]),
    Shown(&[(
        DESK,
        "after its rest it opens in daylight, is read once more with the three words, and may stay unsent",
    )]),
    Shown(&[(ONWARD, "Today has three lanes, and three things that have nothing to do with them")]),
    Shown(&[(
        DESK,
        "the desk stays closed until three plans are written, and then asks how warm it is before the paper",
    )]),
    Shown(&[("src/domain/letter/tests.rs", "every_line_is_a_fixed_sentence_around_words_and_counts_of_its_records")]),
    Shown(&[(ONWARD, "Sam: they’ve moved on; the honest answer comes first, and it can be put down")]),
];

/// Whether a file holds a test of that name.
fn holds(file: &str, name: &str) -> bool {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_default();
    text.contains(&format!("test(\"{name}\""))
        || text.contains(&format!("fn {name}()"))
        || text.contains(&format!("fn {name}("))
}

#[test]
fn every_sentence_is_shown_by_a_test_that_is_there_or_says_what_it_waits_for() {
    let mut missing = Vec::new();
    for (n, row) in ROWS.iter().enumerate() {
        let n = n + 1;
        match row {
            Shown([]) => missing.push(format!("S{n} names no test")),
            Shown(tests) => {
                let gone = tests.iter().filter(|(file, name)| !holds(file, name));
                missing.extend(gone.map(|(file, name)| format!("S{n}: {file} has no test “{name}”")));
            }
            Waits(what) => assert!(!what.is_empty()),
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
    assert!(!holds(JOURNEY, "a test that is not there"));
}

/// Steps 1 to 5 but for the shelf of notes, the safety of the path and the close are built: nothing of them waits.
#[test]
fn of_the_steps_that_are_built_nothing_waits() {
    let built = (1..=41).chain(43..=51).chain(77..=82);
    let waiting: Vec<usize> = built.filter(|n| matches!(ROWS[n - 1], Waits(_))).collect();
    assert_eq!(waiting, []);
}
