//! Drawing pieces, and drawing them again over what is there. What has stayed the same stays, and with
//! it the focus and what is being typed.

use super::{Kind, Make, Mark, Piece, Value, Words};
use crate::app::held::until_gone;
use crate::platform::dom::{Listener, Node};
use leptos::reactive::effect::RenderEffect;
use std::cell::RefCell;
use std::rc::Rc;

/// Puts the app, or a part of it, on the page. It goes when what this hands back goes.
pub fn begin(place: Node, make: impl FnOnce() -> Piece + 'static) -> impl Sized {
    leptos::mount::mount_to(place.html(), move || until_gone(put_in(make(), &place)))
}

/// Puts a piece inside an element.
fn put_in(piece: Piece, inside: &Node) -> Drawn {
    let drawn = piece.draw();
    drawn.put(inside, None);
    drawn
}

/// A piece on the page.
pub struct Drawn(State);

enum State {
    Element {
        name: &'static str,
        element: Node,
        marks: Vec<Set>,
        inside: Vec<Drawn>,
    },
    Live {
        inside: Inside,
        _follows: RenderEffect<()>,
    },
    /// With an empty text behind them, where more can come.
    Many(Vec<Drawn>, Node),
    Words(Words, Node),
}

/// What a live piece has drawn. Its effect holds it as well, and goes a moment later than the piece; what is
/// inside goes at once, or effects in there would run once more for a screen that is gone.
struct Inside(Rc<RefCell<Option<Drawn>>>);

impl Inside {
    fn take(&self) -> Option<Drawn> {
        self.0.try_borrow_mut().ok().and_then(|mut inside| inside.take())
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        drop(self.take());
    }
}

/// A mark on an element.
struct Set {
    name: &'static str,
    fixed: Option<Words>,
    _follows: Option<RenderEffect<()>>,
    _heard: Option<Listener>,
}

/// Runs now, and again whenever something that it looked at has changed.
fn follow(mut run: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| run())
}

impl Mark {
    /// Sets this on an element; `before` is what has been set there under the same name.
    fn set(self, element: &Node, before: Option<Set>) -> Set {
        let Self { name, value } = self;
        let was = before.and_then(|before| before.fixed);
        let (mut fixed, mut follows, mut heard) = (None, None, None);
        match value {
            Value::Fixed(words) => {
                if was.as_ref() != Some(&words) {
                    element.set(name, Some(&words));
                }
                fixed = Some(words);
            }
            Value::Follows(tell) => {
                let element = element.clone();
                follows = Some(follow(Box::new(move || tell.tell(&element))));
            }
            Value::Heard(act) => heard = Some(element.hear(name, Box::new(move |event| act.hear(event)))),
        }
        Set { name, fixed, _follows: follows, _heard: heard }
    }
}

impl Piece {
    fn draw(self) -> Drawn {
        Drawn(match *self.0 {
            Kind::Element { name, is_drawn, marks, inside } => {
                let element = Node::element(name, is_drawn);
                let inside = inside.into_iter().map(|piece| put_in(piece, &element)).collect();
                // What a field shows may depend on what is inside it, and on the marks before.
                let marks = marks.into_iter().map(|mark| mark.set(&element, None)).collect();
                State::Element { name, element, marks, inside }
            }
            Kind::Live(make) => live(make, None),
            Kind::Many(pieces) => State::Many(pieces.into_iter().map(Self::draw).collect(), Node::words("")),
            Kind::Words(words) => {
                let text = Node::words(&words);
                State::Words(words, text)
            }
        })
    }

    /// Draws this over what is there.
    fn draw_over(self, there: &mut Drawn) {
        match (*self.0, &mut there.0) {
            (
                Kind::Element { name, marks, inside, .. },
                State::Element { name: same, element, marks: set, inside: old },
            ) if name == *same
                && inside.len() == old.len()
                && marks.iter().map(|mark| mark.name).eq(set.iter().map(|set| set.name)) =>
            {
                let before = std::mem::take(set).into_iter();
                *set = marks.into_iter().zip(before).map(|(mark, before)| mark.set(element, Some(before))).collect();
                for (piece, old) in inside.into_iter().zip(old) {
                    piece.draw_over(old);
                }
            }
            (Kind::Live(make), State::Live { inside, .. }) => {
                let before = inside.take();
                there.0 = live(make, before);
            }
            (Kind::Many(pieces), State::Many(old, end)) => {
                old.drain(pieces.len().min(old.len())..).for_each(Drawn::remove);
                for (place, piece) in pieces.into_iter().enumerate() {
                    if let Some(old) = old.get_mut(place) {
                        piece.draw_over(old);
                    } else {
                        let new = piece.draw();
                        new.put_before(end);
                        old.push(new);
                    }
                }
            }
            (Kind::Words(words), State::Words(old, text)) => {
                if *old != words {
                    text.say(&words);
                    *old = words;
                }
            }
            (kind, _) => {
                let new = Self(Box::new(kind)).draw();
                new.put_before(&there.first());
                std::mem::replace(there, new).remove();
            }
        }
    }
}

fn live(make: Box<dyn Make>, before: Option<Drawn>) -> State {
    let inside = Rc::new(RefCell::new(before));
    let drawn = Rc::clone(&inside);
    let draw = move || {
        let piece = make.make();
        match &mut *drawn.borrow_mut() {
            Some(there) => piece.draw_over(there),
            nothing => *nothing = Some(piece.draw()),
        }
    };
    State::Live { inside: Inside(inside), _follows: follow(Box::new(draw)) }
}

impl Drawn {
    /// The first node of this on the page. There always is one.
    fn first(&self) -> Node {
        match &self.0 {
            State::Element { element: node, .. } | State::Words(_, node) => node.clone(),
            State::Live { inside, .. } => inside.0.borrow().as_ref().map_or_else(|| Node::words(""), Self::first),
            State::Many(there, end) => there.first().map_or_else(|| end.clone(), Self::first),
        }
    }

    fn put_before(&self, place: &Node) {
        if let Some(around) = place.around() {
            self.put(&around, Some(place));
        }
    }

    fn put(&self, around: &Node, place: Option<&Node>) {
        match &self.0 {
            State::Element { element: node, .. } | State::Words(_, node) => around.put(node, place),
            State::Live { inside, .. } => {
                if let Some(drawn) = &*inside.0.borrow() {
                    drawn.put(around, place);
                }
            }
            State::Many(there, end) => {
                for drawn in there {
                    drawn.put(around, place);
                }
                around.put(end, place);
            }
        }
    }

    fn remove(self) {
        match self.0 {
            State::Element { element: node, .. } | State::Words(_, node) => node.remove(),
            State::Live { inside, .. } => {
                if let Some(drawn) = inside.take() {
                    drawn.remove();
                }
            }
            State::Many(there, end) => {
                there.into_iter().for_each(Self::remove);
                end.remove();
            }
        }
    }
}
