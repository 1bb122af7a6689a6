//! The sentences of the guide, one row each (S1 to S82), and the tests that show what the app makes of them.
//!
//! A row names a test by its file and its words, and no row is without one.

use std::fs;
use std::path::Path;

/// The files of tests and the name of a test in each.
struct Shown(&'static [(&'static str, &'static str)]);

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

const TRUST: &str = "tests/e2e/trust.spec.mjs";
const DECIDING: &str = "tests/e2e/deciding.spec.mjs";
const LEDGER: &str = "src/domain/insight/ledger/tests.rs";
const PACE: &str = "src/domain/insight/pace/tests.rs";
const TALKS: &str = "src/domain/insight/talks.rs";
const PREFILL: &str = "src/domain/prefill.rs";
const INES: &str =
    "Ines: a promise is made, missed, said before it’s found, made again and kept; hurt is heard; a sign shows";
const COUNT_ON: &str =
    "s52 and s54: what they could count on is asked each week, and four weeks of one-sided work are named";
const EIGHT_WEEKS: &str =
    "s55 and s59: eight weeks are plain counts by three words, drawn and in words, and say can and not will";
const SOFT_START: &str = "s62 and s64: what was to be practised is there, the soft start is said as one sentence, and “you always” is flagged";
const DEBRIEFED: &str = "s63 and s65: a talk is not done before it says on what they seemed heard; agreements become promises; fear leads to help";
const PACED: &str = "s66 and s67: time together is noted in a few taps, and the pace comes up on its day";
const SAID_NO: &str = "s73: “they said no” changes where they stand at once, the composer is gone, and the first three days are looked after";

const ROWS: [Shown; 82] = [
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
    Shown(&[
        (
            DECIDING,
            "s42: the shelf opens without a network, says how sure it is and why things were left out, and leads nowhere outside",
        ),
        (
            "src/domain/copy/shelf.rs",
            "s42_there_is_a_note_for_each_step_what_is_left_out_has_its_reason_and_nothing_links_out",
        ),
    ]),
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
    // Step 6, S52 to S59.
    Shown(&[(TRUST, COUNT_ON)]),
    Shown(&[
        (
            TRUST,
            "s53: where cheating broke it, the list of openness asks what contact was ended, and offers, never takes",
        ),
        (PREFILL, "s53_what_i_broke_stands_on_the_list_of_openness_and_what_they_broke_does_not"),
    ]),
    Shown(&[(TRUST, COUNT_ON), (LEDGER, "s54_four_weeks_of_one_sided_work_are_named_and_a_week_of_both_ends_it")]),
    Shown(&[(TRUST, EIGHT_WEEKS)]),
    Shown(&[
        (TRUST, "s56: a fourth open promise asks to finish or renegotiate one first, on every way to it"),
        (LEDGER, "s56_a_fourth_open_promise_is_one_too_many_and_a_settled_one_makes_room"),
        (TRUST, INES),
    ]),
    Shown(&[
        (TRUST, "s57: an answer is picked first, and then each says what it does; fear leads to help"),
        ("src/domain/copy/drills.rs", "s57_there_are_ten_and_more_and_the_one_that_hears_stands_in_every_place"),
        (TRUST, INES),
    ]),
    Shown(&[(
        TRUST,
        "s58: whether it is good for both is asked here once a month, and checking each other is no repair",
    )]),
    Shown(&[(TRUST, EIGHT_WEEKS), (LEDGER, "s59_the_last_eight_weeks_are_counts_by_outcome_and_nothing_older")]),
    // Step 7, S60 to S65.
    Shown(&[(
        TRUST,
        "s60: before talking openly the gate lists the weeks of promises and the two talks, and can be passed",
    )]),
    Shown(&[
        (TRUST, "s61: the map has two columns, theirs only with their words, and is printed on one page"),
        ("src/domain/insight/map.rs", "s61_theirs_is_filled_only_with_what_they_said_and_a_guess_stays_beside_it"),
    ]),
    Shown(&[(TRUST, SOFT_START), (PREFILL, "s62_the_start_that_was_written_in_step_two_is_the_goal_of_the_next_talk")]),
    Shown(&[
        (TRUST, "s63: listening has its steps, two minutes begin and stop, and their words are written down"),
        (TRUST, DEBRIEFED),
    ]),
    Shown(&[(TRUST, SOFT_START), (TALKS, "s64_a_soft_start_is_one_sentence_and_you_always_is_flagged")]),
    Shown(&[(TRUST, DEBRIEFED), (TALKS, "s65_a_talk_is_not_done_until_it_says_on_what_they_seemed_heard")]),
    // Step 8, S66 to S71.
    Shown(&[(TRUST, PACED), (PREFILL, "s66_the_pace_is_looked_at_again_in_six_weeks")]),
    Shown(&[(TRUST, PACED)]),
    Shown(&[
        (PACE, "s68_two_nights_in_the_first_week_show_the_sign_with_their_records"),
        (PACE, "each_sign_shows_by_its_rule_and_not_short_of_it"),
        (TRUST, INES),
    ]),
    Shown(&[
        (TRUST, "s69: the ladder takes one tap a step, and a step over two others says so"),
        (PACE, "s69_a_step_that_jumps_over_two_shows_and_one_that_jumps_over_one_does_not"),
    ]),
    Shown(&[
        (TRUST, "s70: the ideas are filtered without a network, and an open answer fits all"),
        ("src/domain/copy/ideas.rs", "s70_there_are_thirty_and_each_filter_leaves_some"),
    ]),
    Shown(&[(TRUST, "s71: what drew me keeps both, what it was and whether it’s still true")]),
    // Step 9, S72 to S76.
    Shown(&[
        (DECIDING, "s72: this part isn’t yours to decide, and two records that don’t agree stand side by side"),
        (
            DECIDING,
            "Sam: weighed over weeks, put down, the last page written, the book closed, and opened within fourteen days",
        ),
    ]),
    Shown(&[(DECIDING, SAID_NO)]),
    Shown(&[
        (PATH, "three_contacts_in_a_week_close_contact_for_thirty_days_and_looking_never_does"),
        (SAFETY, "three messages in a week lead to the page on pursuit, with the records, and close help with contact"),
    ]),
    Shown(&[
        ("src/domain/desk/tests.rs", "s75_one_closing_line_is_offered_only_if_they_wrote_and_only_that_day"),
        (DECIDING, SAID_NO),
    ]),
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
fn every_sentence_is_shown_by_a_test_that_is_there() {
    let mut missing = Vec::new();
    for (n, Shown(tests)) in ROWS.iter().enumerate() {
        let n = n + 1;
        if tests.is_empty() {
            missing.push(format!("S{n} names no test"));
        }
        let gone = tests.iter().filter(|(file, name)| !holds(file, name));
        missing.extend(gone.map(|(file, name)| format!("S{n}: {file} has no test “{name}”")));
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
    assert!(!holds(JOURNEY, "a test that is not there"));
}
