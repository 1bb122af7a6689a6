//! Every question of the brief is asked (section 3).

use super::ALL;

/// The sheets and their questions, in the order in which they are asked. A worksheet’s own part comes last of the
/// three columns.
const ASKED: &[(&str, &str)] = &[
    ("clearer", "clearer not_known"),
    ("no_as_answer", "accept"),
    ("mine_today", "things"),
    ("morning", "intention"),
    ("evening", "hard helped"),
    ("timeline", "point happened around needed"),
    (
        "communication",
        "decent not_talking tense_me tense_them wrong_talk soft_start heard calm_place circumstances their_part my_part so leave",
    ),
    (
        "neglect",
        "decent stopped chose_else they_asked i_asked best_hours stretched keep_doing circumstances their_part my_part so leave",
    ),
    (
        "distance",
        "decent when risky in_place their_chair closest seen_upset early_small circumstances their_part my_part so leave",
    ),
    ("values", "decent itll_change pretended nothing_changed circumstances their_part my_part so leave"),
    ("value", "topic mine theirs i_bend they_bend"),
    (
        "pattern",
        "decent times same good_bad repairing different changed friend circumstances their_part my_part so leave",
    ),
    ("trust", "decent broken by sentence came_out cost since need circumstances their_part my_part so leave"),
    ("both_willing", "they_said they_when i_did"),
    ("lesson", "when then instead tags"),
    ("memory", "side memory was_like"),
    ("keep", "keep"),
    ("action", "area action tiny when motive obstacle plan_b why_me over"),
    ("action_log", "action day done note"),
    ("before_now", "day before now gave lesson"),
    (
        "healthy",
        "say_no disagree respected treated can_name they_name has_changed can_bend fine_alone liked_me kept_mine honest_with they_want free steady want_them few_restarts stayed_better can_wait hear_no dependants not_trapped friend_glad good_year",
    ),
    ("purpose", "purpose no_reply"),
    ("any_outcome", "yes yes_not nothing no tell"),
    ("heat", "strength body"),
    ("message", "mode way hello seen door free wish whole set_aside take_out"),
    ("reply_tree", "warm neutral cold silence someone_new stop"),
    ("apology", "consent heard care regret own specific impact why change repair free"),
    ("apology_after", "how said_back defended asked_for first_promise"),
    ("promise", "what to by size kind outcome settled after"),
    ("openness", "broken asked ended answer visible private"),
    ("count_on", "count_on work mine theirs"),
    ("heard", "said where first now needed back"),
    ("map", "whose kind what tuesday request if then alone source source_day"),
    ("talk", "topic practise good when feel like place stop wont listening flooded children"),
    ("listening", "said back hard more"),
    ("debrief", "said got_it heard_on first tone_mine tone_theirs better repair agreements afraid"),
    ("time", "day what suggested length pressure fun after easy alcohol part contacts old"),
    ("rung", "rung how day words"),
    ("pace", "i_asked they_asked waited rule gentle_no review"),
    ("drew_me", "drew still seen"),
    ("their_decision", "words day how"),
    ("my_decision", "gains losses of_myself respected by_nothing friend three_words choice review change_mind"),
    ("letgo_first", "with eat work phone told wont"),
    ("letgo_say", "ended keep set_down miss wont_miss did_well differently"),
    ("letgo_room", "done places dates"),
    ("letgo_who", "kept back new"),
    ("letgo_cool", "didnt_work pleasant"),
    ("letgo_ritual", "ritual when after"),
    ("letgo_routine", "people hands new"),
    ("acceptance", "check rehearse name wish plan"),
    ("moved_on", "know stop if_then harsh fairer none_of_mine"),
    ("moved_on_again", "now"),
    ("together", "i_said i_day they_said they_day different keep_doing"),
    ("book", "was learned thanks did_well last_line"),
    ("then_now", "today miss think part want"),
    ("week", "clearer not_known patience reflection change elsewhere hoping leaned kind"),
];

#[test]
fn every_question_of_the_brief_for_these_steps_is_asked() {
    let asked: Vec<(&str, String)> = ALL
        .iter()
        .map(|sheet| (sheet.slug, sheet.fields().map(|field| field.slug).collect::<Vec<_>>().join(" ")))
        .collect();
    for (name, fields) in ASKED {
        let found = asked.iter().find(|(slug, _)| slug == name);
        assert_eq!(found.map(|(_, asked)| asked.as_str()), Some(*fields), "{name}");
    }
    assert_eq!(asked.len(), ASKED.len(), "a sheet that is not in the table");
}

#[test]
fn six_worksheets_begin_with_a_decent_line_and_end_with_the_own_part_and_what_to_take_along() {
    const WORKSHEETS: [&str; 6] = ["communication", "neglect", "distance", "values", "pattern", "trust"];
    for name in WORKSHEETS {
        let sheet = ALL.iter().find(|sheet| sheet.slug == name).expect("a worksheet");
        let fields: Vec<&str> = sheet.fields().map(|field| field.slug).collect();
        assert_eq!(fields.first(), Some(&"decent"), "{name}");
        assert!(fields.ends_with(&["circumstances", "their_part", "my_part", "so", "leave"]), "{name}");
        assert!(sheet.has_short_version(), "{name} has a short version");
    }
}

#[test]
fn the_healthy_check_has_twenty_four_lines_and_no_number() {
    let sheet = ALL.iter().find(|sheet| sheet.slug == "healthy").expect("the check");
    assert_eq!(sheet.fields().count(), 24);
}
