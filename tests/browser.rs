//! The edge to the browser, and the parts of the screen, in a real one.
//!
//! A panic here ends without unwinding, so nothing is tidied up on the way out: every test makes
//! its own beginning and takes nothing for granted.
#![cfg(target_arch = "wasm32")]

use afterword::app::held::Held;
use afterword::app::parts::bound::Bound;
use afterword::app::parts::feelings::feelings;
use afterword::app::parts::field::line;
use afterword::app::parts::markdown::prose;
use afterword::app::parts::notice::{notice, trouble, warning, why};
use afterword::app::parts::scale::ruler;
use afterword::app::piece::{self, Piece, el, several};
use afterword::app::state::{AppState, Failure};
use afterword::domain::entry::{Entry, Mode};
use afterword::domain::feeling::Feeling;
use afterword::domain::journal::Change;
use afterword::domain::scale::Scale;
use afterword::domain::settings::{Settings, Theme};
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::{Fault, MemoryStorage};
use afterword::domain::store::{self, NotSaved, Refused, Storage as _, Store};
use afterword::domain::validate::Refusal;
use afterword::domain::{Command, Event, Id, Journal, Stamp};
use afterword::platform::clock::{BrowserClock, Clock as _, StoppedClock};
use afterword::platform::random::{BrowserRandom, CountingRandom, Random as _};
use afterword::platform::{address, dom, page, storage};
use afterword::route::Route;
use leptos::prelude::*;
use leptos::{ev, task::tick};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

// What the tests share.

const NOW: &str = "2026-11-23T21:00:00+01:00";
/// A key of some other app under the same origin.
const FOREIGN: &str = "other-app";

fn now() -> Stamp {
    Stamp::parse(NOW).expect("a stamp")
}

fn id(n: u8) -> Id {
    Id::from_random([n; 8])
}

fn entry(text: &str) -> Event {
    let mut entry = Entry::blank(now().day, Mode::Free);
    text.clone_into(&mut entry.text);
    Event::Entry(entry)
}

/// The change that keeps a page under `id(n)`.
fn page_of(n: u8, text: &str) -> Change {
    Journal::default().apply(Command::keep(id(n), entry(text)), now()).expect("a page can be kept")
}

/// The same page after it was changed once.
fn changed_page(n: u8, text: &str) -> Change {
    let mut change = page_of(n, text);
    for record in &mut change.keep {
        record.rev = 1;
    }
    change
}

/// Calls a method that web-sys does not offer here, or with values that have no Rust form.
fn call(object: &JsValue, method: &str, arguments: &[&JsValue]) -> JsValue {
    let function: js_sys::Function =
        js_sys::Reflect::get(object, &method.into()).expect("an object").dyn_into().expect("a method");
    function.apply(object, &arguments.iter().copied().collect()).expect("the method holds")
}

/// Waits for what the browser does on its own time, such as telling of a new fragment.
async fn later(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.expect("a timer ends");
}

/// Holds signals that a test makes outside of what it mounts.
fn owner() -> Owner {
    let owner = Owner::new();
    owner.set();
    owner
}

/// A view on the page. It goes when this does.
struct Mounted {
    root: web_sys::HtmlElement,
    _view: Box<dyn Any>,
}

fn mount<P: Into<Piece>>(make: impl FnOnce() -> P + 'static) -> Mounted {
    let root: web_sys::HtmlElement = document().create_element("div").expect("an element").unchecked_into();
    document().body().expect("a body").append_child(&root).expect("room on the page");
    let view = Box::new(piece::begin(dom::Node::from(root.clone()), move || make().into()));
    Mounted { root, _view: view }
}

impl Mounted {
    /// Every element that `selector` finds.
    fn all(&self, selector: &str) -> Vec<web_sys::HtmlElement> {
        let found = call(&self.root, "querySelectorAll", &[&selector.into()]);
        js_sys::Array::from(&found).iter().map(JsCast::unchecked_into).collect()
    }

    /// The one element that `selector` finds.
    fn one(&self, selector: &str) -> web_sys::HtmlElement {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.root.inner_html());
        found.remove(0)
    }

    fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    fn words(&self, selector: &str) -> String {
        self.one(selector).text_content().unwrap_or_default()
    }

    fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.one(selector).get_attribute(name)
    }

    /// Types into the only field, as a person does.
    async fn type_in(&self, text: &str) {
        let field: web_sys::HtmlInputElement = self.one("input").unchecked_into();
        field.set_value(text);
        field.dispatch_event(&web_sys::Event::new("input").expect("an event")).expect("listeners hold");
        tick().await;
    }

    /// Presses a key on the only field.
    async fn press(&self, key: &str) {
        let event: js_sys::Function =
            js_sys::Reflect::get(&window(), &"KeyboardEvent".into()).expect("a window").unchecked_into();
        let how = js_sys::Object::new();
        js_sys::Reflect::set(&how, &"key".into(), &key.into()).expect("an object takes a value");
        let event = js_sys::Reflect::construct(&event, &js_sys::Array::of2(&"keydown".into(), &how));
        self.one("input").dispatch_event(event.expect("an event").unchecked_ref()).expect("listeners hold");
        tick().await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.root.remove();
    }
}

// Storage.

/// localStorage without anything that a test may have left.
fn emptied() -> web_sys::Storage {
    let area = window().local_storage().expect("storage is allowed").expect("there is storage");
    let count = area.length().expect("storage has a length");
    let keys: Vec<String> = (0..count).filter_map(|n| area.key(n).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(store::PREFIX) || *key == FOREIGN) {
        area.remove_item(key).expect("a value can be removed");
    }
    area
}

fn opened() -> Store {
    Store::over(storage::open().expect("storage is allowed"), Engine::Chromium)
}

#[wasm_bindgen_test]
fn what_one_tab_kept_another_tab_reads() {
    emptied();
    assert_eq!(opened().open().records, []);
    opened().save(page_of(1, "Woke at four.")).all().expect("room");
    assert_eq!(opened().open().records, page_of(1, "Woke at four.").keep);
    opened().save(Change { keep: Vec::new(), forget: vec![id(1)] }).all().expect("forgetting needs no room");
    assert_eq!(opened().open().records, []);
}

#[wasm_bindgen_test]
fn values_of_others_stay_as_they_are() {
    let area = emptied();
    // Half an emoji: JavaScript can keep it, and a Rust string can't hold it.
    let half = js_sys::JsString::from_char_code(&[0x61, 0xd83d, 0x62]);
    call(&area, "setItem", &[&FOREIGN.into(), &half]);
    area.set_item("qj1:r:hello", "not ours").expect("room");
    let store = opened();
    store.save(page_of(1, "a")).all().expect("room");
    store.save(Change { keep: Vec::new(), forget: vec![id(1)] }).all().expect("forgetting needs no room");
    let found = store.open();
    assert_eq!(found.left.iter().map(|left| left.key.as_str()).collect::<Vec<_>>(), ["qj1:r:hello"]);
    assert_eq!(area.get_item("qj1:r:hello").expect("storage is allowed").as_deref(), Some("not ours"));
    let still: js_sys::JsString = call(&area, "getItem", &[&FOREIGN.into()]).unchecked_into();
    assert_eq!(still.iter().collect::<Vec<u16>>(), [0x61, 0xd83d, 0x62]);
    emptied();
}

#[wasm_bindgen_test]
fn every_letter_there_is_comes_back() {
    emptied();
    let half = js_sys::JsString::from_char_code(&[0x61, 0xd83d, 0x62]);
    let typed = String::from(half);
    assert_eq!(typed, "a\u{fffd}b", "half an emoji takes no other letter with it");
    for text in [
        "\0",
        "a\0b",
        "\u{feff}a",
        "😀👩‍👩‍👧",
        "é e\u{301}",
        "\r\n\t\u{2028}\u{7f}",
        "\u{ffff}\u{10ffff}",
        "\"\\ud83d\"",
        &typed,
    ] {
        emptied();
        opened().save(page_of(1, text)).all().expect("room");
        assert_eq!(opened().open().records, page_of(1, text).keep, "{text:?}");
    }
    emptied();
}

/// Fills the storage to its last letter under the foreign key.
fn fill(area: &web_sys::Storage) {
    let (mut size, mut step) = (0, 1 << 23);
    while step > 0 {
        if area.set_item(FOREIGN, &"x".repeat(size + step)).is_ok() {
            size += step;
        }
        step /= 2;
    }
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_and_what_stood_there_still_stands() {
    let area = emptied();
    let store = opened();
    store.save(page_of(1, "before")).all().expect("room");
    fill(&area);
    // What is typed is kept while there is ballast to drop.
    assert_eq!(store.save(page_of(3, "the last words that fit")).all(), Ok(()));
    assert!(store.is_tight());
    store.save(Change { keep: Vec::new(), forget: vec![id(3)] }).all().expect("forgetting needs no room");
    fill(&area);
    let longer = "after ".repeat(200);
    assert_eq!(store.save(changed_page(1, &longer)).all(), Err(NotSaved::Full));
    assert_eq!(store.save(page_of(2, "another")).all(), Err(NotSaved::Full));
    assert_eq!(opened().open().records, page_of(1, "before").keep);
    area.remove_item(FOREIGN).expect("a value can be removed");
    assert_eq!(store.save(changed_page(1, &longer)).all(), Ok(()));
    assert_eq!(opened().open().records, changed_page(1, &longer).keep);
    emptied();
}

// Clock and randomness.

/// Year to minute, and `+0100`, as JavaScript prints them.
fn shown_by_javascript(date: &js_sys::Date) -> (u32, u32, u32, u32, u32, String) {
    let said = String::from(date.to_string());
    let zone = said.split_once("GMT").map_or("", |(_, zone)| &zone[..5]);
    (date.get_full_year(), date.get_month() + 1, date.get_date(), date.get_hours(), date.get_minutes(), zone.to_owned())
}

#[wasm_bindgen_test]
fn the_clock_shows_what_the_browser_shows() {
    // Where a minute ends in between, the second try is inside one.
    let (date, stamp) = loop {
        let (before, stamp, after) = (js_sys::Date::new_0(), BrowserClock.now(), js_sys::Date::new_0());
        if before.get_minutes() == after.get_minutes() {
            break (before, stamp);
        }
    };
    let zone = stamp.to_string()[19..].replace(':', "");
    let year = u32::try_from(stamp.day.year()).expect("a year of this era");
    let shown = (year, stamp.day.month(), stamp.day.day(), stamp.time.hour(), stamp.time.minute(), zone);
    assert_eq!(shown, shown_by_javascript(&date));
    assert_eq!(StoppedClock(now()).now(), now());
}

#[wasm_bindgen_test]
fn a_thousand_ids_are_a_thousand_names() {
    let fresh: BTreeSet<Id> = (0..1_000).map(|_| BrowserRandom.id()).collect();
    assert_eq!(fresh.len(), 1_000);
    // The ones for tests are the same every time, and none twice.
    let [first, second] = [CountingRandom::default(), CountingRandom::default()]
        .map(|random| (0..10).map(|_| random.id()).collect::<BTreeSet<Id>>());
    assert_eq!((first.len(), &first), (10, &second));
}

// Address and page.

#[wasm_bindgen_test]
async fn the_address_goes_reads_back_and_is_rewritten_in_silence() {
    // The page of the test runner has a fragment of its own.
    let runner = address::hash();
    address::go(&Route::Today);
    later(50).await;
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let listener = window_event_listener(ev::hashchange, move |_| count.set(count.get() + 1));
    let length = || window().history().expect("a history").length().expect("it has a length");

    let began = length();
    address::go(&Route::Journal);
    later(50).await;
    assert_eq!((address::hash().as_str(), told.get(), length()), ("#/journal", 1, began + 1));

    let rewritten = Route::EditEntry(id(1));
    address::rewrite(&rewritten);
    later(50).await;
    assert_eq!((Route::parse(&address::hash()), told.get(), length()), (rewritten, 1, began + 1));

    address::go_instead(&Route::Help);
    later(50).await;
    assert_eq!((Route::parse(&address::hash()), told.get(), length()), (Route::Help, 2, began + 1));

    listener.remove();
    window().location().set_hash(&runner).expect("a fragment");
    later(50).await;
}

fn shown_theme() -> Option<String> {
    document().document_element().expect("a root").get_attribute("data-theme")
}

#[wasm_bindgen_test]
fn a_theme_is_set_and_given_back_to_the_system() {
    page::set_theme(Some("night"));
    assert_eq!(shown_theme().as_deref(), Some("night"));
    page::set_theme(Some("dusk"));
    assert_eq!(shown_theme().as_deref(), Some("dusk"));
    page::set_theme(None);
    assert_eq!(shown_theme(), None);
}

// State.

fn state_over(storage: impl store::Storage + 'static) -> AppState {
    let store = Store::over(storage, Engine::Chromium);
    let found = store.open();
    AppState::open(store, found, StoppedClock(now()), CountingRandom::default(), 0.0)
}

fn texts(state: AppState) -> Vec<String> {
    state.journal.with_untracked(|journal| journal.pages(now().day).map(|of| of.event.text.clone()).collect())
}

/// A storage that looks at the journal on the screen whenever something is written.
#[derive(Clone, Default)]
struct Watching {
    inner: MemoryStorage,
    journal: Rc<Cell<Option<Held<Journal>>>>,
    seen: Rc<RefCell<Vec<usize>>>,
}

impl store::Storage for Watching {
    fn keys(&self) -> Vec<String> {
        self.inner.keys()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.inner.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Refused> {
        let shown = self.journal.get().map(|journal| journal.with_untracked(Journal::page_count));
        self.seen.borrow_mut().extend(shown);
        self.inner.set(key, value)
    }

    fn remove(&self, key: &str) {
        self.inner.remove(key);
    }
}

#[wasm_bindgen_test]
fn a_page_shows_only_after_it_is_kept() {
    let _owner = owner();
    let storage = Watching::default();
    let state = state_over(storage.clone());
    storage.journal.set(Some(state.journal));
    let id = state.keep(state.fresh_id(), entry("a")).expect("room");
    assert_eq!(storage.seen.take(), [0, 0], "while it and the ballast are written, the screen does not have it");
    assert_eq!(texts(state), ["a"]);
    state.keep(id, entry("b")).expect("room");
    assert_eq!(storage.seen.take(), [1]);
    assert_eq!(texts(state), ["b"]);
    assert_eq!(texts(state_over(storage)), ["b"], "and the next start has it");
}

#[wasm_bindgen_test]
fn what_is_not_kept_changes_nothing_and_says_what_to_do() {
    let _owner = owner();
    let storage = MemoryStorage::default();
    let state = state_over(storage.clone());
    let id = state.keep(state.fresh_id(), entry("a")).expect("room");
    for (fault, why) in [
        (Fault::Full, NotSaved::Full),
        (Fault::Blocked, NotSaved::Refused),
        (Fault::Silent, NotSaved::NotReadBack),
        (Fault::Garbled, NotSaved::NotReadBack),
    ] {
        let before = state.journal.get_untracked();
        storage.fail_with(Some(fault));
        let failure = state.keep(id, entry("b")).expect_err("it can't be kept");
        storage.fail_with(None);
        assert_eq!(failure, Failure::NotSaved(why));
        assert_eq!(state.journal.get_untracked(), before, "{fault:?}");
        let said = failure.to_string();
        assert!(said.contains("Copy them somewhere safe"), "{fault:?}: {said}");
    }
    let blank = state.keep(state.fresh_id(), entry(" ")).expect_err("a blank page is not kept");
    assert_eq!(blank, Failure::Refused(Refusal::BlankPage));
    state.keep(id, entry("b")).expect("room again");
    assert_eq!(texts(state), ["b"]);
}

#[wasm_bindgen_test]
fn a_removed_page_can_be_put_back_from_the_line_at_the_foot() {
    let _owner = owner();
    let state = state_over(MemoryStorage::default());
    let id = state.keep(state.fresh_id(), entry("a")).expect("room");
    state.remove(id, "Deleted.").expect("it is there");
    assert_eq!(texts(state), Vec::<String>::new());
    let toast = state.toast.get_untracked().expect("the line says so");
    assert_eq!((toast.words.as_str(), toast.undo), ("Deleted.", Some(id)));
    state.send(Command::PutBack { id }).expect("it can be put back");
    assert_eq!(texts(state), ["a"]);
    assert_eq!(state.remove(Id::from_random([9; 8]), ""), Err(Failure::Refused(Refusal::MissingRecord)));
}

#[wasm_bindgen_test]
async fn a_chosen_theme_shows_at_once_and_is_mirrored_for_the_next_start() {
    let _owner = owner();
    let storage = MemoryStorage::default();
    let state = state_over(storage.clone());
    state.begin(None);
    let _mounted = mount(move || {
        state.follow_theme();
        several()
    });
    let choose = |settings| state.keep(state.fresh_id(), Event::Settings(settings)).expect("room");
    for (settings, shown, mirrored) in [
        (Settings { theme: Some(Theme::Dusk), ..Settings::default() }, Some("dusk"), Some("dusk")),
        (
            Settings { theme: Some(Theme::Paper), night_hours: true, ..Settings::default() },
            Some("paper"),
            Some("paper night-hours"),
        ),
        (Settings::default(), None, None),
    ] {
        choose(settings);
        tick().await;
        assert_eq!(shown_theme().as_deref(), shown);
        assert_eq!(storage.get(store::LOOK).as_deref(), mirrored);
    }
}

// Parts.

#[wasm_bindgen_test]
async fn an_unanswered_scale_shows_a_dash_and_sets_nothing_until_it_is_touched() {
    let _owner = owner();
    let value = Held::new(None::<Scale>);
    let told = Held::new(Vec::<Option<u8>>::new());
    let tell = move |scale: Option<Scale>| {
        told.update(|told| told.push(scale.map(Scale::value)));
        value.set(scale);
    };
    let ruler = mount(move || ruler("How strong?", Bound::new(move || value.get(), tell)));
    tick().await;
    assert_eq!(ruler.words("output"), "–");
    assert_eq!(ruler.attribute("input", "aria-valuetext").as_deref(), Some("–"));
    assert_eq!(told.get_untracked(), []);
    assert!(!ruler.has("button"), "there is nothing to take back");

    ruler.type_in("7").await;
    assert_eq!((ruler.words("output").as_str(), told.get_untracked()), ("7", vec![Some(7)]));
    assert_eq!(ruler.attribute("input", "aria-valuetext"), None);

    ruler.one("button").click();
    tick().await;
    assert_eq!((ruler.words("output").as_str(), told.get_untracked()), ("–", vec![Some(7), None]));

    // The hollow knob waits at five. To touch it there, or to press Enter on it, is an answer.
    ruler.one("input").click();
    tick().await;
    assert_eq!((ruler.words("output").as_str(), value.get_untracked()), ("5", Scale::new(5)));
    for (key, answer) in [("Tab", None), ("Enter", Scale::new(5))] {
        value.set(None);
        tick().await;
        ruler.press(key).await;
        assert_eq!(value.get_untracked(), answer, "{key}");
    }
}

#[wasm_bindgen_test]
async fn three_feelings_can_be_picked_and_no_fourth() {
    let _owner = owner();
    let page = Held::new(Entry::blank(now().day, Mode::Free));
    let picked = move || page.with(|page| page.feelings.clone());
    let toggle = move |feeling: Feeling| page.update(|page| page.toggle_feeling(feeling));
    let feelings = mount(move || feelings(picked, toggle, None, Vec::new()));
    tick().await;
    assert!(!feelings.has("input"), "the families come first");
    feelings.all(".words--family button")[0].click();
    tick().await;
    let words = |feelings: &Mounted| feelings.all("input");
    assert_eq!(words(&feelings).len(), 6);
    let can_be_picked =
        |feelings: &Mounted| words(feelings).into_iter().filter(|word| !word.has_attribute("disabled")).count();
    for place in 0..4 {
        words(&feelings)[place].click();
        tick().await;
    }
    let sad = Feeling::of_family(0);
    assert_eq!(page.with_untracked(|page| page.feelings.clone()), sad[..3]);
    assert_eq!(can_be_picked(&feelings), 3, "only those that can be put back");
    assert_eq!(feelings.all(".slot").len(), 0);

    feelings.all(".picked__word")[0].click();
    tick().await;
    assert_eq!(page.with_untracked(|page| page.feelings.clone()), sad[1..3]);
    assert_eq!((can_be_picked(&feelings), feelings.all(".slot").len()), (6, 1));
    words(&feelings)[3].click();
    tick().await;
    assert_eq!(page.with_untracked(|page| page.feelings.clone()), sad[1..4]);
}

#[wasm_bindgen_test]
async fn writing_shows_as_text_whatever_it_holds() {
    let _owner = owner();
    let text = "<script>window.ran = true</script>\n\n<img src=\"x\" onerror=\"window.ran = true\">\n\n\
                [here](javascript:window.ran=true) or [there](https://example.org/a), **bold**";
    let prose = mount(move || prose(text));
    later(50).await;
    assert!(!prose.has("script") && !prose.has("img"), "{}", prose.root.inner_html());
    let words = prose.words(".prose");
    for inert in ["<script>window.ran = true</script>", "onerror=\"window.ran = true\"", "here"] {
        assert!(words.contains(inert), "{inert} in {words}");
    }
    assert_eq!(prose.words("strong"), "bold");
    assert_eq!(prose.attribute("a", "href").as_deref(), Some("https://example.org/a"));
    assert_eq!(prose.words("a"), "there");
    let ran = js_sys::Reflect::get(&window(), &"ran".into()).expect("a window");
    assert!(ran.is_undefined());
}

#[wasm_bindgen_test]
async fn a_line_says_what_would_have_to_change_and_takes_it_back() {
    let _owner = owner();
    let ask = Held::new(None::<String>);
    let value = Held::new(String::new());
    let line = mount(move || line("A name", value).help("Any name.").ask(ask));
    tick().await;
    assert!(!line.has(".ask-line"));
    assert_eq!(line.attribute("input", "aria-invalid"), None);
    let described = |line: &Mounted| {
        let by = line.attribute("input", "aria-describedby").expect("something describes it");
        by.split(' ').map(|id| line.words(&format!("#{id}"))).collect::<Vec<_>>()
    };
    assert_eq!(described(&line), ["Any name."]);
    assert_eq!(line.attribute("label", "for"), line.attribute("input", "id"));

    ask.set(Some(Refusal::LooksLikeContact.to_string()));
    tick().await;
    assert_eq!(described(&line), [Refusal::LooksLikeContact.to_string(), "Any name.".to_owned()]);
    assert_eq!(line.attribute(".ask-line", "role").as_deref(), Some("alert"));
    assert_eq!(line.attribute("input", "aria-invalid").as_deref(), Some("true"));

    line.type_in("R").await;
    assert_eq!(value.get_untracked(), "R");
    ask.set(None);
    tick().await;
    assert!(!line.has(".ask-line"));
    assert_eq!(line.attribute("input", "aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn a_notice_is_calm_unless_it_asks_for_attention() {
    let _owner = owner();
    let on = || el("a").set("href", "#/").with("On");
    let calm = mount(move || notice("It’s late.").with(why("It’s past one.")).with(on()));
    assert_eq!(calm.all("p").len(), 2);
    assert_eq!(calm.words(".notice--calm .why"), "It’s past one.");
    assert!(calm.has("a"));
    let loud = mount(|| warning("Not saved.").with(why("")));
    assert_eq!(loud.words(".notice"), "Not saved.");
    assert!(!loud.has(".notice--calm") && !loud.has(".why"));

    let words = Held::new(None::<String>);
    let trouble = mount(move || trouble(words));
    assert_eq!(trouble.words("[role=alert]"), "");
    words.set(Some("Look again.".into()));
    tick().await;
    assert_eq!(trouble.words("[role=alert] .notice"), "Look again.");
}
