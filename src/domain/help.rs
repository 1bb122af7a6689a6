//! Help lines, shipped inside the app (brief, sections 6.1 and 6.2).
//!
//! Only lines that are well known or were looked up are shown; one that still has to be confirmed is in the
//! list and hidden. The region is chosen by the person or guessed from the language of the device, never
//! from where they are.

use super::Day;
use super::choice::{Choice, choices};

choices! {
    /// Where help is for.
    Region {
        Us = "us",
        Ca = "ca",
        Uk = "uk",
        Ie = "ie",
        Au = "au",
        Nz = "nz",
        De = "de",
        Fr = "fr",
        Es = "es",
        It = "it",
        Nl = "nl",
        Eu = "eu",
        In = "in",
        Za = "za",
        Sg = "sg",
        Other = "other",
    }
}

choices! {
    /// What a line is for, in the order in which lines are shown.
    Kind {
        Emergency = "emergency",
        Suicide = "suicide",
        Emotional = "emotional",
        Domestic = "domestic",
        Stalking = "stalking",
        OwnBehaviour = "own_behaviour",
        Young = "young",
        Lgbt = "lgbt",
        Indigenous = "indigenous",
    }
}

/// A way to send a text: to `number`, with `keyword` as the first word where one is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sms {
    pub number: &'static str,
    pub keyword: &'static str,
}

/// One line of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub region: Region,
    pub kind: Kind,
    pub name: &'static str,
    /// As it is dialled and read; empty where the line takes texts only.
    pub number: &'static str,
    pub sms: Option<Sms>,
    /// Who it is for, hours, or what else to know.
    pub note: &'static str,
    /// Whether it was confirmed. Until then it is shown to nobody.
    pub is_sure: bool,
}

/// When the list was last looked through, as year and month.
pub const LAST_CHECKED: (i32, u32) = (2026, 11);
/// Months after which it has to be looked through again before a release (brief, section 6.1).
const GOOD_FOR: i64 = 12;

/// Whether the list is too old to be released on `day`: it was checked at least twelve calendar months before.
/// The day of the check isn’t known, so the last of those months counts as too old.
pub fn is_stale(day: Day) -> bool {
    let months = |year: i32, month: u32| i64::from(year) * 12 + i64::from(month);
    months(day.year(), day.month()) - months(LAST_CHECKED.0, LAST_CHECKED.1) >= GOOD_FOR
}

impl Line {
    /// The digits for a `tel:` link.
    pub fn tel(&self) -> String {
        dial(self.number)
    }
}

impl Sms {
    /// The address of an `sms:` link, with the keyword already written.
    pub fn address(self) -> String {
        match self.keyword {
            "" => format!("sms:{}", dial(self.number)),
            keyword => format!("sms:{}?&body={keyword}", dial(self.number)),
        }
    }
}

fn dial(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The lines of a region that are sure, the most urgent kind first.
pub fn lines(region: Region) -> Vec<&'static Line> {
    let sure = || super::copy::help_lines::LINES.iter().filter(move |line| line.is_sure && line.region == region);
    let of_kind = |kind: &'static Kind| sure().filter(move |line| line.kind == *kind);
    Kind::ALL.iter().flat_map(of_kind).collect()
}

/// The lines of a region of these kinds, in their order; all of them where none is named.
pub fn lines_of(region: Region, kinds: &[Kind]) -> Vec<&'static Line> {
    let all = lines(region);
    if kinds.is_empty() {
        return all;
    }
    kinds.iter().flat_map(|kind| all.iter().copied().filter(move |line| line.kind == *kind)).collect()
}

/// An emergency number as a person may write one down: two to six digits. A longer one could be somebody’s
/// own, and the app keeps no way to reach anybody.
pub fn emergency(text: &str) -> Option<String> {
    let is_number = text.chars().all(|letter| letter.is_ascii_digit() || " -".contains(letter));
    let digits = dial(text);
    (is_number && (2..=6).contains(&digits.len())).then_some(digits)
}

/// The region a device language such as `en-GB` suggests.
pub fn region_of_language(language: &str) -> Region {
    let (tongue, land) = language.split_once('-').unwrap_or((language, ""));
    let slug = match land.to_ascii_lowercase().as_str() {
        "gb" => "uk".to_owned(),
        "" => match tongue {
            "de" | "fr" | "es" | "it" | "nl" => tongue.to_owned(),
            _ => String::new(),
        },
        "at" | "be" | "bg" | "hr" | "cy" | "cz" | "dk" | "ee" | "fi" | "gr" | "hu" | "lv" | "lt" | "lu" | "mt"
        | "pl" | "pt" | "ro" | "sk" | "si" | "se" => "eu".to_owned(),
        land => land.to_owned(),
    };
    Region::from_slug(&slug).unwrap_or(Region::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_the_device_suggests_a_region() {
        for (language, region) in [
            ("en-GB", Region::Uk),
            ("en-US", Region::Us),
            ("de", Region::De),
            ("de-AT", Region::Eu),
            ("en", Region::Other),
            ("", Region::Other),
            ("pt-BR", Region::Other),
        ] {
            assert_eq!(region_of_language(language), region, "{language}");
        }
    }

    #[test]
    fn every_region_has_help_and_an_emergency_number_where_one_is_known() {
        for region in Region::ALL {
            assert!(*region == Region::Other || !lines(*region).is_empty(), "{region:?}");
        }
        for region in [Region::Us, Region::Ca, Region::Uk, Region::Ie, Region::Au, Region::Nz, Region::Eu, Region::De] {
            assert_eq!(lines(region)[0].kind, Kind::Emergency, "{region:?}");
        }
    }

    #[test]
    fn lines_come_in_the_order_that_is_asked_for() {
        let kinds = |asked: &[Kind]| lines_of(Region::Uk, asked).iter().map(|line| line.kind).collect::<Vec<_>>();
        assert_eq!(kinds(&[Kind::OwnBehaviour, Kind::Emergency]), [Kind::OwnBehaviour, Kind::Emergency]);
        assert_eq!(lines_of(Region::Uk, &[]), lines(Region::Uk));
    }

    #[test]
    fn an_emergency_number_is_short_and_nothing_else_is_taken() {
        for (text, kept) in [("112", Some("112")), (" 1-1-2 ", Some("112")), ("110 119", Some("110119"))] {
            assert_eq!(emergency(text).as_deref(), kept, "{text}");
        }
        for text in ["", "1", "0170 1234567", "+49112", "call 112", "Ana"] {
            assert_eq!(emergency(text), None, "{text}");
        }
    }

    #[test]
    fn every_line_can_be_dialled_or_texted() {
        for line in super::super::copy::help_lines::LINES {
            assert!(!line.tel().is_empty() || line.sms.is_some(), "{}", line.name);
            assert!(line.sms.is_none_or(|sms| !dial(sms.number).is_empty()), "{}", line.name);
        }
    }

    #[test]
    fn a_line_that_is_not_sure_is_hidden_and_every_other_one_is_shown() {
        let all = super::super::copy::help_lines::LINES;
        let shown: Vec<&Line> = Region::ALL.iter().flat_map(|region| lines(*region)).collect();
        assert!(all.iter().any(|line| !line.is_sure), "nothing is hidden, so this shows nothing");
        for line in all {
            assert_eq!(shown.contains(&line), line.is_sure, "{}", line.name);
        }
    }

    #[test]
    fn the_list_is_good_for_twelve_months() {
        let (year, month) = LAST_CHECKED;
        let on = |months: u32| {
            let count = month - 1 + months;
            Day::new(year + i32::try_from(count / 12).expect("few"), count % 12 + 1, 1).expect("a date")
        };
        assert_eq!([0, 1, 11, 12, 13].map(|months| is_stale(on(months))), [false, false, false, true, true]);
    }

    #[test]
    fn a_text_starts_with_its_keyword() {
        let sms = Sms { number: "678-678", keyword: "START" };
        assert_eq!(sms.address(), "sms:678678?&body=START");
        assert_eq!(Sms { number: "988", keyword: "" }.address(), "sms:988");
    }
}
