//! Values that screens follow: a [`Held`] one is set, a [`Derived`] one is worked out from others.
//!
//! Underneath are Leptos’s triggers and memos. Its own signals are compiled anew for every type of
//! value; here everything that does not look at the value is written once. What is held goes with the
//! screen that made it.

use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

struct Inner {
    told: ArcTrigger,
    value: Box<dyn Any>,
}

type Handle = StoredValue<Rc<Inner>, LocalStorage>;

fn hold(value: Box<dyn Any>) -> Handle {
    StoredValue::new_local(Rc::new(Inner { told: ArcTrigger::new(), value }))
}

/// What `handle` leads to, unless its screen is gone.
fn find(handle: Handle) -> Option<Rc<Inner>> {
    handle.try_get_value()
}

/// The same, for who may count on it.
fn there(handle: Handle) -> Rc<Inner> {
    find(handle).expect("a value is there while its screen is")
}

/// The same, for who is told when it changes.
fn followed(handle: Handle) -> Rc<Inner> {
    let inner = there(handle);
    inner.told.track();
    inner
}

/// A value that is set. Copies lead to the same one.
pub struct Held<T> {
    handle: Handle,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T: 'static> Held<T> {
    pub fn new(value: T) -> Self {
        Self { handle: hold(Box::new(RefCell::new(value))), of: PhantomData }
    }

    fn of(inner: &Inner) -> &RefCell<T> {
        inner.value.downcast_ref().expect("a handle knows its value")
    }

    /// Looks at the value, and follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&Self::of(&followed(self.handle)).borrow())
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&Self::of(&there(self.handle)).borrow())
    }

    /// Looks into the value by a way that could change it and doesn’t, and follows it.
    pub fn look_in<R>(self, look: impl FnOnce(&mut T) -> R) -> R {
        look(&mut Self::of(&followed(self.handle)).borrow_mut())
    }

    /// Changes the value, and tells who follows it. Does nothing once its screen is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let Some(inner) = find(self.handle) else { return };
        change(&mut Self::of(&inner).borrow_mut());
        inner.told.notify();
    }

    pub fn set(self, value: T) {
        self.update(|now| *now = value);
    }

    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// The value, unless its screen is gone.
    pub fn try_get_untracked(self) -> Option<T>
    where
        T: Clone,
    {
        find(self.handle).map(|inner| Self::of(&inner).borrow().clone())
    }
}

/// A value that is worked out. Who follows it is told when it is another one.
pub struct Derived<T> {
    value: Held<Option<T>>,
    turn: Memo<u32>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// Counts the values that `again` worked out. It says whether there was another one.
fn turns(again: Box<dyn Fn() -> bool>) -> Memo<u32> {
    let again = StoredValue::new_local(again);
    Memo::new(move |last| last.copied().unwrap_or_default() + u32::from(again.with_value(|again| again())))
}

impl<T: PartialEq + 'static> Derived<T> {
    pub fn new(make: impl Fn() -> T + 'static) -> Self {
        let value = Held::new(None);
        let again = move || {
            let new = Some(make());
            let is_other = value.with_untracked(|old| *old != new);
            value.set(new);
            is_other
        };
        Self { value, turn: turns(Box::new(again)) }
    }

    fn look<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.value.with_untracked(|value| look(value.as_ref().expect("it was worked out just now")))
    }

    /// Looks at the value, and follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.turn.get();
        self.look(look)
    }

    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.turn.get_untracked();
        self.look(T::clone)
    }
}

/// Runs `act` soon, and again whenever a value that it looked at has changed.
pub fn whenever(act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    Effect::new(move |_| act());
}

/// Holds `thing`, such as a listener, until the screen that asked for it is gone.
pub fn until_gone(thing: impl Any) {
    let thing: Box<dyn Any> = Box::new(thing);
    let _ = StoredValue::new_local(thing);
}
