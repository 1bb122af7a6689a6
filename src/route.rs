//! Addresses: the part after `#`. They are a public interface; bookmarks and tests rely on them.

use crate::domain::help_page::Topic;
use crate::domain::sheet::Sheet;
use crate::domain::{Choice, Id};
use std::fmt;

/// The nine steps, by their address.
pub const STEPS: [&str; 9] =
    ["space", "understand", "grow", "reach", "apologise", "trust", "talk", "slowly", "decision"];

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Apology,
    Arrive,
    /// A journal that is kept nowhere, for a device that isn’t one’s own.
    Borrowed,
    Calendar,
    Data,
    Decide,
    /// Practice in hearing hurt.
    Drills,
    EditEntry(Id),
    Entry(Id),
    Gallery,
    Help,
    /// A page under help.
    HelpPage(Topic),
    /// Thirty quiet ideas.
    Ideas,
    Journal,
    LetGo,
    Lock,
    Look,
    Message,
    MovedOn,
    NewEntry,
    Path,
    Patterns,
    Pause,
    Plan,
    Privacy,
    Review,
    Search,
    /// Short notes on what is known.
    Shelf,
    Slip,
    /// Place in [`STEPS`].
    Step(usize),
    Today,
    Unknown,
    Yours,
    YoursAbout,
    /// The answers of a sheet, or its cards.
    Sheet(&'static Sheet),
    /// A new card of a sheet.
    NewCard(&'static Sheet),
    Card(&'static Sheet, Id),
}

/// Addresses without a changing part.
const FIXED: [(&str, Route); 30] = [
    ("apology", Route::Apology),
    ("arrive", Route::Arrive),
    ("borrowed", Route::Borrowed),
    ("decide", Route::Decide),
    ("gallery", Route::Gallery),
    ("help", Route::Help),
    ("journal", Route::Journal),
    ("journal/calendar", Route::Calendar),
    ("journal/new", Route::NewEntry),
    ("journal/search", Route::Search),
    ("letgo", Route::LetGo),
    ("message", Route::Message),
    ("movedon", Route::MovedOn),
    ("path", Route::Path),
    ("path/slowly/ideas", Route::Ideas),
    ("path/space/plan", Route::Plan),
    ("path/space/slip", Route::Slip),
    ("path/trust/drills", Route::Drills),
    ("patterns", Route::Patterns),
    ("pause", Route::Pause),
    ("review", Route::Review),
    ("shelf", Route::Shelf),
    ("today", Route::Today),
    ("yours", Route::Yours),
    ("yours/about", Route::YoursAbout),
    ("yours/data", Route::Data),
    ("yours/lock", Route::Lock),
    ("yours/look", Route::Look),
    ("yours/privacy", Route::Privacy),
    ("", Route::Today),
];

impl Route {
    /// Reads the fragment of an address, with or without its `#`. No fragment is Today; one that
    /// names no place is [`Route::Unknown`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        if let Some((_, route)) = FIXED.iter().find(|(address, _)| *address == path) {
            return route.clone();
        }
        let parts: Vec<_> = path.split('/').collect();
        match parts.as_slice() {
            ["journal", "entry", id] => Id::parse(id).map_or(Self::Unknown, Self::Entry),
            ["journal", "entry", id, "edit"] => Id::parse(id).map_or(Self::Unknown, Self::EditEntry),
            ["help", topic] => Topic::from_slug(topic).map_or(Self::Unknown, Self::HelpPage),
            ["path", step] => STEPS.iter().position(|name| name == step).map_or(Self::Unknown, Self::Step),
            ["path", step, sheet, rest @ ..] => Self::of_sheet(step, sheet, rest).unwrap_or(Self::Unknown),
            _ => Self::Unknown,
        }
    }

    fn of_sheet(step: &str, name: &str, rest: &[&str]) -> Option<Self> {
        let sheet = Sheet::named(name).filter(|sheet| STEPS[sheet.step] == step)?;
        match rest {
            [] => Some(Self::Sheet(sheet)),
            ["new"] => Some(Self::NewCard(sheet)),
            [id] => Id::parse(id).map(|id| Self::Card(sheet, id)),
            _ => None,
        }
    }

    /// Whether it is the page on which something new is begun.
    pub fn is_for_new(&self) -> bool {
        matches!(self, Self::NewEntry | Self::NewCard(_))
    }

    /// The address as it stands in a link.
    pub fn href(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#/")?;
        if let Some((address, _)) = FIXED.iter().find(|(_, route)| route == self) {
            return f.write_str(address);
        }
        match self {
            Self::Entry(id) => write!(f, "journal/entry/{id}"),
            Self::EditEntry(id) => write!(f, "journal/entry/{id}/edit"),
            Self::HelpPage(topic) => write!(f, "help/{}", topic.slug()),
            Self::Step(step) => write!(f, "path/{}", STEPS[*step]),
            Self::Sheet(sheet) => write!(f, "path/{}/{}", STEPS[sheet.step], sheet.slug),
            Self::NewCard(sheet) => write!(f, "path/{}/{}/new", STEPS[sheet.step], sheet.slug),
            Self::Card(sheet, id) => write!(f, "path/{}/{}/{id}", STEPS[sheet.step], sheet.slug),
            _ => f.write_str("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::copy::sheets::ALL;
    use proptest::prelude::*;

    #[test]
    fn every_address_reads_back() {
        let id = Id::from_random([7; 8]);
        let fixed = FIXED.iter().map(|(_, route)| route.clone());
        let steps = (0..STEPS.len()).map(Route::Step);
        let sheets = ALL.iter().flat_map(|sheet| [Route::Sheet(sheet), Route::NewCard(sheet), Route::Card(sheet, id)]);
        let topics = Topic::ALL.iter().copied().map(Route::HelpPage);
        for route in fixed.chain(topics).chain(steps).chain(sheets).chain([Route::Entry(id), Route::EditEntry(id)]) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn no_fragment_is_today_and_nonsense_is_unknown() {
        for hash in ["", "#", "#/", "#/today", "#/today/"] {
            assert_eq!(Route::parse(hash), Route::Today, "{hash}");
        }
        for hash in [
            "#/nowhere",
            "#/help/me",
            "#/journal/entry/",
            "#/journal/entry/x",
            "#/path/fly",
            "#today2",
            "#/TODAY",
            "#/path/space/lesson",
            "#/path/grow/action/new/x",
        ] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
    }

    proptest! {
        #[test]
        fn any_fragment_is_some_place(hash in any::<String>()) {
            let _ = Route::parse(&hash).href();
        }
    }
}
