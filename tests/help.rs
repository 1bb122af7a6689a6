//! The help lines before a release: those of the brief, and none too long unchecked.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::Day;
use afterword::domain::copy::help_lines::LINES;
use afterword::domain::help::Kind::{
    self, Domestic, Emergency, Emotional, Indigenous, Lgbt, OwnBehaviour, Stalking, Suicide, Young,
};
use afterword::domain::help::Region::{self, Au, Ca, De, Es, Eu, Fr, Ie, In, It, Nl, Nz, Sg, Uk, Us, Za};
use afterword::domain::help::{LAST_CHECKED, Line, Sms, is_stale, lines};
use std::time::{SystemTime, UNIX_EPOCH};

/// The date of this build, in UTC.
fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is later than 1970").as_secs();
    Day::parse("1970-01-01").expect("a date").plus(i64::try_from(seconds / 86_400).expect("few days"))
}

#[test]
fn the_help_lines_were_checked_within_twelve_months_of_this_build() {
    let (year, month) = LAST_CHECKED;
    let checked = Day::new(year, month, 1).expect("a month there is");
    assert!(checked <= today(), "the list was checked in a month to come; look at LAST_CHECKED and at this clock");
    assert!(!is_stale(today()), "call or look up every line, then set LAST_CHECKED in src/domain/help.rs");
}

/// A row of the brief: region, kind, a word of the name, the number to call, and keyword and number to text.
type Row = (Region, Kind, &'static str, &'static str, &'static str, &'static str);

/// The rows of the brief, section 6.2, that are marked sure, in its order.
const SURE: [Row; 61] = [
    (Us, Emergency, "Emergency", "911", "", ""),
    (Us, Suicide, "988", "988", "", "988"),
    (Us, Emotional, "Crisis Text Line", "", "HOME", "741741"),
    (Us, Domestic, "National Domestic Violence Hotline", "1-800-799-7233", "START", "88788"),
    (Us, Young, "love is respect", "1-866-331-9474", "LOVEIS", "22522"),
    (Us, Lgbt, "Trevor", "1-866-488-7386", "START", "678-678"),
    (Us, Lgbt, "Trans Lifeline", "877-565-8860", "", ""),
    (Us, Indigenous, "StrongHearts", "1-844-762-8483", "", ""),
    (Ca, Emergency, "Emergency", "911", "", ""),
    (Ca, Suicide, "9-8-8", "988", "", "988"),
    (Ca, Young, "Kids Help Phone", "1-800-668-6868", "CONNECT", "686868"),
    (Ca, Indigenous, "Hope for Wellness", "1-855-242-3310", "", ""),
    (Uk, Emergency, "Emergency", "999", "", ""),
    // “Emotional” in the brief; see the list.
    (Uk, Suicide, "Samaritans", "116 123", "", ""),
    (Uk, Emotional, "Shout", "", "SHOUT", "85258"),
    (Uk, Domestic, "National Domestic Abuse Helpline", "0808 2000 247", "", ""),
    (Uk, Domestic, "Men’s Advice Line", "0808 801 0327", "", ""),
    (Uk, Lgbt, "Galop", "0800 999 5428", "", ""),
    (Uk, Domestic, "Domestic Abuse and Forced Marriage", "0800 027 1234", "", ""),
    (Uk, Domestic, "Live Fear Free", "0808 80 10 800", "", ""),
    (Uk, Domestic, "Domestic and Sexual Abuse", "0808 802 1414", "", ""),
    (Uk, Stalking, "National Stalking Helpline", "0808 802 0300", "", ""),
    (Uk, OwnBehaviour, "Respect", "0808 802 4040", "", ""),
    (Ie, Emergency, "Emergency", "112", "", ""),
    (Ie, Emotional, "Samaritans", "116 123", "", ""),
    (Ie, Emotional, "Text", "", "HELLO", "50808"),
    (Ie, Suicide, "Pieta", "1800 247 247", "", ""),
    (Ie, Domestic, "Women’s Aid", "1800 341 900", "", ""),
    (Au, Emergency, "Emergency", "000", "", ""),
    (Au, Suicide, "Lifeline", "13 11 14", "", ""),
    (Au, Domestic, "1800RESPECT", "1800 737 732", "", "0458 737 732"),
    (Au, Emotional, "MensLine", "1300 78 99 78", "", ""),
    (Au, OwnBehaviour, "Men’s Referral Service", "1300 766 491", "", ""),
    (Au, Indigenous, "13YARN", "13 92 76", "", ""),
    (Au, Lgbt, "QLife", "1800 184 527", "", ""),
    (Nz, Emergency, "Emergency", "111", "", ""),
    (Nz, Emotional, "1737", "1737", "", "1737"),
    (Nz, Domestic, "Women’s Refuge", "0800 733 843", "", ""),
    (Nz, Domestic, "Shine", "0508 744 633", "", ""),
    (Nz, OwnBehaviour, "Are You OK", "0800 456 450", "", ""),
    (Eu, Emergency, "Emergency", "112", "", ""),
    (De, Emotional, "TelefonSeelsorge", "0800 111 0 111", "", ""),
    (De, Domestic, "Hilfetelefon", "116 016", "", ""),
    (Fr, Suicide, "3114", "3114", "", ""),
    (Fr, Domestic, "3919", "3919", "", ""),
    (Es, Suicide, "024", "024", "", ""),
    (Es, Domestic, "016", "016", "", ""),
    (It, Domestic, "1522", "1522", "", ""),
    (Nl, Suicide, "113", "113", "", ""),
    (Nl, Domestic, "Veilig Thuis", "0800-2000", "", ""),
    (In, Emergency, "Emergency", "112", "", ""),
    (In, Emotional, "Tele-MANAS", "14416", "", ""),
    (In, Domestic, "Women", "181", "", ""),
    (Za, Suicide, "SADAG", "0800 567 567", "", ""),
    (Za, Domestic, "GBV Command Centre", "0800 428 428", "", ""),
    (Sg, Emotional, "SOS", "1767", "", ""),
    // “EU, emergency” holds for each of its countries.
    (De, Emergency, "Emergency", "112", "", ""),
    (Fr, Emergency, "Emergency", "112", "", ""),
    (Es, Emergency, "Emergency", "112", "", ""),
    (It, Emergency, "Emergency", "112", "", ""),
    (Nl, Emergency, "Emergency", "112", "", ""),
];

/// Those it marks “check”, or as being there in some countries only.
const CHECK: [(Region, &str); 6] =
    [(Ca, "211"), (Uk, "111"), (Ie, "1800 816 588"), (Eu, "116 123"), (Eu, "116 016"), (Eu, "116 006")];

fn is_row(line: &Line, row: &Row) -> bool {
    let (region, kind, name, number, keyword, text) = *row;
    let sms = (!text.is_empty()).then_some(Sms { number: text, keyword });
    (line.region, line.kind, line.number, line.sms) == (region, kind, number, sms) && line.name.contains(name)
}

#[test]
fn every_line_that_the_brief_is_sure_of_is_shown_under_its_region_and_kind() {
    for row in &SURE {
        assert!(lines(row.0).into_iter().any(|line| is_row(line, row)), "{row:?}");
    }
}

#[test]
fn nothing_is_shown_that_the_brief_is_not_sure_of() {
    for line in LINES.iter().filter(|line| line.is_sure) {
        assert!(SURE.iter().any(|row| is_row(line, row)), "{line:?}");
    }
    for (region, number) in CHECK {
        let of_number = LINES.iter().find(|line| line.region == region && line.number == number);
        assert!(of_number.is_some_and(|line| !line.is_sure), "{region:?} {number} waits for somebody to confirm it");
        assert!(!lines(region).iter().any(|line| line.number == number), "{region:?} {number} is shown");
    }
}
