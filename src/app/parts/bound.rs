//! What a field shows, and what is told when it changes.

use crate::app::held::Held;
use std::rc::Rc;

/// The two directions of a field. Copies lead to the same value.
#[derive(Clone)]
#[must_use]
pub struct Bound<V> {
    pub read: Rc<dyn Fn() -> V>,
    pub write: Rc<dyn Fn(V)>,
}

impl<V: Clone + 'static> Bound<V> {
    pub fn new(read: impl Fn() -> V + 'static, write: impl Fn(V) + 'static) -> Self {
        Self { read: Rc::new(read), write: Rc::new(write) }
    }

    /// One part of something that is being written, such as an answer of a form.
    pub fn of<T: 'static>(draft: Held<T>, part: fn(&mut T) -> &mut V) -> Self {
        let write = move |value| draft.update(|draft| *part(draft) = value);
        Self::new(move || draft.look_in(|draft| part(draft).clone()), write)
    }

    /// Does something more whenever it changes.
    pub fn then(self, act: impl Fn() + 'static) -> Self {
        let Self { read, write } = self;
        let write = move |value| {
            write(value);
            act();
        };
        Self { read, write: Rc::new(write) }
    }
}

impl<V: Clone + 'static> From<Held<V>> for Bound<V> {
    fn from(value: Held<V>) -> Self {
        Self::new(move || value.get(), move |new| value.set(new))
    }
}
