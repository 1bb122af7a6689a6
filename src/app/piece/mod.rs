//! What a screen is made of: pieces. There is one type for every element, every text and every part
//! that changes.
//!
//! Leptos writes a view out as a type, one for each shape, and the compiler writes the code that draws
//! it once for each. An app of many screens pays for that on every one. A piece is data, and one
//! function draws it ([`draw`]). What changes follows Leptos’s reactive graph, as it would in `view!`.

mod draw;

pub use crate::platform::dom::Event;
pub use draw::begin;

use crate::platform::dom::Node;
use std::borrow::Cow;

/// Words that never change, or were put together.
pub type Words = Cow<'static, str>;

/// An element, words, something that changes, or several of these.
#[must_use = "a piece is drawn where it is put"]
pub struct Piece(Box<Kind>);

enum Kind {
    Element { name: &'static str, is_drawn: bool, marks: Vec<Mark>, inside: Vec<Piece> },
    Live(Box<dyn Make>),
    Many(Vec<Piece>),
    Words(Words),
}

/// What is set on an element, in the order in which it is written.
struct Mark {
    name: &'static str,
    value: Value,
}

enum Value {
    Fixed(Words),
    /// Told the element each time something that it looked at has changed.
    Follows(Box<dyn Tell>),
    Heard(Box<dyn Hear>),
}

// One method each, where a boxed `Fn` has three. There is one of these for every closure of the app.

trait Make {
    fn make(&self) -> Piece;
}

impl<F: Fn() -> P, P: Into<Piece>> Make for F {
    fn make(&self) -> Piece {
        self().into()
    }
}

trait Tell {
    fn tell(&self, element: &Node);
}

impl<F: Fn(&Node)> Tell for F {
    fn tell(&self, element: &Node) {
        self(element);
    }
}

trait Hear {
    fn hear(&self, event: Event);
}

impl<F: Fn(Event)> Hear for F {
    fn hear(&self, event: Event) {
        self(event);
    }
}

/// An element that is being put together.
#[must_use = "an element is drawn where it is put"]
pub struct El(Box<Kind>);

/// An element of HTML.
pub fn el(name: &'static str) -> El {
    El(Box::new(Kind::Element { name, is_drawn: false, marks: Vec::new(), inside: Vec::new() }))
}

/// An element of SVG.
pub fn drawn(name: &'static str) -> El {
    El(Box::new(Kind::Element { name, is_drawn: true, marks: Vec::new(), inside: Vec::new() }))
}

/// A piece that is made again when something that it looked at has changed. What stays the same is left
/// as it is on the page.
pub fn live<P: Into<Piece>>(make: impl Fn() -> P + 'static) -> Piece {
    Piece(Box::new(Kind::Live(Box::new(make))))
}

/// Several pieces one after the other, put together as an element is.
pub fn several() -> El {
    El(Box::new(Kind::Many(Vec::new())))
}

/// The pieces of a list.
pub fn many(pieces: impl IntoIterator<Item = Piece>) -> Piece {
    Piece(Box::new(Kind::Many(pieces.into_iter().collect())))
}

impl El {
    fn mark(mut self, name: &'static str, value: Value) -> Self {
        if let Kind::Element { marks, .. } = &mut *self.0 {
            marks.push(Mark { name, value });
        }
        self
    }

    fn put(mut self, piece: Piece) -> Self {
        if let Kind::Element { inside, .. } | Kind::Many(inside) = &mut *self.0 {
            inside.push(piece);
        }
        self
    }

    /// Puts a piece inside, after what is there.
    pub fn with(self, piece: impl Into<Piece>) -> Self {
        self.put(piece.into())
    }

    pub fn set(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.mark(name, Value::Fixed(value.into()))
    }

    pub fn class(self, names: &'static str) -> Self {
        self.set("class", names)
    }

    fn follow(self, name: &'static str, tell: impl Fn(&Node) + 'static) -> Self {
        self.mark(name, Value::Follows(Box::new(tell)))
    }

    /// Tells `tell` the element now, and again when something that it looked at has changed.
    pub fn told(self, tell: impl Fn(&Node) + 'static) -> Self {
        self.follow("told", tell)
    }

    /// An attribute that changes, and is absent while it has no value.
    pub fn live_set<W: AsRef<str>>(self, name: &'static str, value: impl Fn() -> Option<W> + 'static) -> Self {
        self.follow(name, move |element| element.set(name, value().as_ref().map(AsRef::as_ref)))
    }

    /// A class that is there while `is` says so.
    pub fn class_while(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.follow(name, move |element| element.set_class(name, is()))
    }

    /// Whether a box is ticked.
    pub fn checked(self, is: impl Fn() -> bool + 'static) -> Self {
        self.follow("checked", move |element| element.set_checked(is()))
    }

    /// What stands in a field.
    pub fn value(self, value: impl Fn() -> String + 'static) -> Self {
        self.follow("value", move |element| element.set_value(&value()))
    }

    pub fn on(self, event: &'static str, act: impl Fn(Event) + 'static) -> Self {
        self.mark(event, Value::Heard(Box::new(act)))
    }
}

impl From<El> for Piece {
    fn from(element: El) -> Self {
        Self(element.0)
    }
}

impl From<Words> for Piece {
    fn from(words: Words) -> Self {
        Self(Box::new(Kind::Words(words)))
    }
}

impl From<&'static str> for Piece {
    fn from(words: &'static str) -> Self {
        Words::Borrowed(words).into()
    }
}

impl From<String> for Piece {
    fn from(words: String) -> Self {
        Words::Owned(words).into()
    }
}

/// Nothing is an empty text.
impl<P: Into<Piece>> From<Option<P>> for Piece {
    fn from(piece: Option<P>) -> Self {
        piece.map_or_else(|| "".into(), Into::into)
    }
}

impl From<Vec<Piece>> for Piece {
    fn from(pieces: Vec<Piece>) -> Self {
        Self(Box::new(Kind::Many(pieces)))
    }
}
