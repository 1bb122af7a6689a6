//! Help lines, shipped inside the app (brief, sections 6.1 and 6.2).
//!
//! Only lines that are well known or were looked up are here. The region is chosen by the person
//! or guessed from the language of the device, never from where they are.

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
}

/// When the list was last looked through, as year and month.
pub const LAST_CHECKED: (i32, u32) = (2026, 11);

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

/// The lines of a region, the most urgent kind first.
pub fn lines(region: Region) -> Vec<&'static Line> {
    let of_kind = |kind: &Kind| {
        let kind = *kind;
        super::copy::help_lines::LINES.iter().filter(move |line| line.region == region && line.kind == kind)
    };
    Kind::ALL.iter().flat_map(of_kind).collect()
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
    fn every_line_can_be_dialled_or_texted() {
        for line in super::super::copy::help_lines::LINES {
            assert!(!line.tel().is_empty() || line.sms.is_some(), "{}", line.name);
            assert!(line.sms.is_none_or(|sms| !dial(sms.number).is_empty()), "{}", line.name);
        }
    }

    #[test]
    fn a_text_starts_with_its_keyword() {
        let sms = Sms { number: "678-678", keyword: "START" };
        assert_eq!(sms.address(), "sms:678678?&body=START");
        assert_eq!(Sms { number: "988", keyword: "" }.address(), "sms:988");
    }
}
