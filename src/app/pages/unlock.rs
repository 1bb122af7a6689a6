//! The door of a locked journal. Nothing of it is read before it is open.

use super::help::numbers;
use crate::app::held::{Derived, Held};
use crate::app::leave;
use crate::app::opening::opens;
use crate::app::parts::field::line;
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, folded, h1, p, row, section};
use crate::app::parts::secret;
use crate::app::piece::{El, Piece, el, live};
use crate::app::state::locking::new_lock;
use crate::domain::copy::{lock as words, recovery, shell};
use crate::domain::store::locked::{Door, Locked, Turning};
use crate::domain::store::{Keys, NotSaved, Store};
use crate::domain::vault::code::Code;
use crate::domain::vault::{Master, Shut};
use crate::platform::clock::{BrowserClock, Clock as _};
use crate::platform::{address, canary, page, passphrase, random};
use crate::route::Route;
use std::cell::RefCell;
use std::rc::Rc;

/// Where somebody stands at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Asked for the passphrase, or for the code where that is all that opens it.
    Asked,
    Working,
    /// The code fits; a new passphrase is asked for.
    Fits,
    Open,
}

/// What stands behind the door.
struct Behind {
    store: Store,
    door: Door,
    /// What the recovery code opened.
    master: Option<Master>,
}

/// Why it stays shut.
enum Why {
    Shut(Shut),
    NotSaved(NotSaved),
}

impl Behind {
    /// Looks at the door again: another window may have changed the lock since it was drawn. Where it is another
    /// kind of door, the page begins anew.
    fn look(&mut self) {
        let door = self.store.door();
        if std::mem::discriminant(&door) == std::mem::discriminant(&self.door) {
            self.door = door;
        } else {
            page::reload();
        }
    }

    fn open(&mut self, passphrase: &str) -> Result<(), Why> {
        self.look();
        let Door::Locked { vault, locked } = &self.door else { return Err(Why::Shut(Shut::Wrong)) };
        let master = locked.lock.open(vault, passphrase).map_err(Why::Shut)?;
        let keys = Keys::of(&master, vault, locked.turning).map_err(Why::Shut)?;
        self.store.unlock(keys, random::secret);
        Ok(())
    }

    fn try_code(&mut self, code: &Code) -> Result<(), Shut> {
        self.look();
        let opened = match &self.door {
            Door::Locked { vault, locked } => locked.lock.open_by_code(vault, code),
            Door::Damaged(Some(spare)) => Master::opened_by_code(&spare.vault, code, &spare.by_code),
            _ => Err(Shut::Wrong),
        };
        self.master = Some(opened?);
        Ok(())
    }

    /// Opens it with what the code opened, and sets another passphrase.
    fn set_passphrase(&mut self, passphrase: &str) -> Result<(), Why> {
        let before = self.door.clone();
        self.look();
        if self.door != before {
            // The code was that of another lock.
            self.master = None;
        }
        let Some(master) = &self.master else { return Err(Why::Shut(Shut::Wrong)) };
        let store = &self.store;
        match &self.door {
            Door::Locked { vault, locked } => {
                let lock = new_lock(vault, master, passphrase, locked.lock.by_code).map_err(Why::Shut)?;
                store.unlock(Keys::of(master, vault, locked.turning).map_err(Why::Shut)?, random::secret);
                store.change_lock(lock).map_err(Why::NotSaved)
            }
            Door::Damaged(Some(spare)) => {
                let lock = new_lock(&spare.vault, master, passphrase, spare.by_code).map_err(Why::Shut)?;
                // It isn’t known whether every record was sealed, so it is looked after.
                let turning = spare.older.map_or(Turning::On, Turning::Anew);
                let keys = Keys::of(master, &spare.vault, turning).map_err(Why::Shut)?;
                let locked = Locked { lock, turning };
                let (vault, now) = (spare.vault.clone(), BrowserClock.now());
                store.mend_lock(vault, now, locked, keys, Box::new(random::secret)).map_err(Why::NotSaved)
            }
            _ => Err(Why::Shut(Shut::Wrong)),
        }
    }
}

/// The door, and what is held there. Copies are the same one.
#[derive(Clone)]
struct At {
    behind: Rc<RefCell<Option<Behind>>>,
    stage: Held<Stage>,
    ask: Held<Option<String>>,
    shows: Held<bool>,
}

impl At {
    /// Does what takes a moment, once the screen says so.
    fn work(&self, back: Stage, act: impl FnOnce(&mut Behind) -> Result<(), Why> + 'static) {
        self.ask.set(None);
        self.stage.set(Stage::Working);
        let at = self.clone();
        leptos::task::spawn_local(async move {
            page::painted().await;
            let outcome = at.behind.borrow_mut().as_mut().map_or(Ok(()), act);
            let Err(why) = outcome else { return at.stage.set(Stage::Open) };
            at.stage.set(back);
            at.ask.set(Some(match why {
                Why::Shut(why) => why.to_string(),
                Why::NotSaved(why) => why.to_string(),
            }));
            page::at_next_frame(|| page::focus("main .field"));
        });
    }

    fn open(&self) {
        let typed = passphrase::read(secret::NOW);
        secret::clear_all();
        self.work(Stage::Asked, move |behind| behind.open(&typed));
    }

    fn set(&self) {
        match secret::read_fresh() {
            Ok(typed) => {
                secret::clear_all();
                self.work(Stage::Fits, move |behind| behind.set_passphrase(&typed));
            }
            Err(why) => self.ask.set(Some(why.to_owned())),
        }
    }

    fn try_code(&self, typed: Held<String>) {
        let read = typed.with_untracked(|typed| Code::read(typed)).map_err(|slip| slip.to_string());
        let tried = read.and_then(|code| {
            let mut behind = self.behind.borrow_mut();
            let tried = behind.as_mut().map_or(Ok(()), |behind| behind.try_code(&code));
            tried.map_err(|_| words::WRONG_CODE.to_owned())
        });
        self.ask.set(tried.as_ref().err().cloned());
        if tried.is_ok() {
            typed.set(String::new());
            self.stage.set(Stage::Fits);
            page::begin();
        }
    }

    fn erase(&self) {
        if let Some(behind) = &*self.behind.borrow() {
            behind.store.erase();
        }
        canary::remove(|| {
            address::rewrite(&Route::Arrive);
            page::reload();
        });
    }

    /// A button that does something here.
    fn button(&self, class: &'static str, words: &'static str, act: fn(&Self)) -> El {
        let at = self.clone();
        button(class, words, move || act(&at))
    }

    fn by_code(&self, class: &'static str) -> El {
        let typed = Held::new(String::new());
        let at = self.clone();
        div("stack").with(p(words::FORGOT_WHAT)).with(line(words::CODE, typed)).with(row().with(button(
            class,
            words::OPEN_BY_CODE,
            move || at.try_code(typed),
        )))
    }

    fn screen(&self, stage: Stage, opens: Opens) -> El {
        let enter = |act: fn(&Self)| {
            let at = self.clone();
            move || act(&at)
        };
        match (stage, opens) {
            (Stage::Working, _) => p(words::UNLOCKING).class("opening").set("role", "status"),
            (Stage::Fits, _) => section("stack")
                .with(h1(words::NEW_PASSPHRASE))
                .with(p(words::CODE_FITS).class("lead"))
                .with(secret::fresh(self.shows, enter(Self::set)))
                .with(secret::show(self.shows))
                .with(row().with(self.button(MAIN, words::SET_AND_OPEN, Self::set))),
            (_, Opens::Nothing) => section("stack").with(h1(words::DAMAGED)).with(p(words::LOST_LEAD).class("lead")),
            (_, Opens::Code) => section("stack")
                .with(h1(words::DAMAGED))
                .with(p(words::DAMAGED_LEAD).class("lead"))
                .with(self.by_code(MAIN)),
            (_, Opens::Passphrase) => section("stack")
                .with(h1(words::DOOR))
                .with(p(words::DOOR_LEAD).class("lead"))
                .with(secret::field(secret::NOW, words::PASSPHRASE, "", self.shows, enter(Self::open), true))
                .with(secret::show(self.shows))
                .with(row().with(self.button(MAIN, words::UNLOCK, Self::open)))
                .with(folded(words::FORGOT).with(self.by_code(SECOND))),
        }
    }
}

/// What opens the door at most.
#[derive(Clone, Copy)]
enum Opens {
    Passphrase,
    Code,
    Nothing,
}

pub fn unlock(store: Store, door: Door) -> Piece {
    let most = match &door {
        Door::Damaged(None) => Opens::Nothing,
        Door::Damaged(_) => Opens::Code,
        _ => Opens::Passphrase,
    };
    let at = At {
        behind: Rc::new(RefCell::new(Some(Behind { store, door, master: None }))),
        stage: Held::new(Stage::Asked),
        ask: Held::new(None),
        shows: Held::new(false),
    };
    let held = at.stage;
    let stage = Derived::new(move || held.get());
    let is_open = Derived::new(move || stage.get() == Stage::Open);
    page::begin();
    live(move || -> Piece {
        if is_open.get() {
            let behind = at.behind.borrow_mut().take();
            return behind.map_or_else(|| "".into(), |behind| opens(behind.store));
        }
        leave::on_keys(leave::go);
        let (shown, last) = (at.clone(), at.clone());
        el("main")
            .class("calm door")
            .with(live(move || shown.screen(stage.get(), most)))
            .with(trouble(at.ask))
            .with(neither(move || last.erase()))
            .with(folded(recovery::HELP).with(numbers(None, &[])))
            .with(row().with(button(QUIET, shell::LEAVE, leave::go)))
            .into()
    })
}

/// The last way: erasing what nobody can open.
fn neither(erase: impl Fn() + 'static) -> El {
    let typed = Held::new(String::new());
    let is_sure = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(words::ERASE_WORDS));
    let act = move || {
        if is_sure() {
            erase();
        }
    };
    let last = button(SECOND, words::ERASE, act).live_set("aria-disabled", move || (!is_sure()).then_some("true"));
    let inside = div("stack").with(p(words::NEITHER_WHAT)).with(line(words::ERASE_LABEL, typed));
    folded(words::NEITHER).with(inside.with(row().with(last)))
}
