//! The tree of the page: elements and texts, and what is heard on them.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element or a text. Copies are the same one.
#[derive(Clone)]
pub struct Node(web_sys::Node);

impl Node {
    /// An element of HTML, or of SVG.
    pub fn element(name: &str, is_drawn: bool) -> Self {
        let document = document();
        let element =
            if is_drawn { document.create_element_ns(Some(SVG), name) } else { document.create_element(name) };
        Self(element.expect("names of elements are plain words").into())
    }

    pub fn words(words: &str) -> Self {
        Self(document().create_text_node(words).into())
    }

    /// The element of the page with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Some(Self(document().get_element_by_id(id)?.into()))
    }

    pub fn say(&self, words: &str) {
        self.0.set_node_value(Some(words));
    }

    /// Sets an attribute, or takes it off.
    pub fn set(&self, name: &str, value: Option<&str>) {
        let element: &web_sys::Element = self.0.unchecked_ref();
        drop(match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        });
    }

    pub fn set_class(&self, name: &str, is: bool) {
        drop(self.0.unchecked_ref::<web_sys::Element>().class_list().toggle_with_force(name, is));
    }

    pub fn set_checked(&self, is: bool) {
        self.0.unchecked_ref::<web_sys::HtmlInputElement>().set_checked(is);
    }

    /// Shows `value` in a field. One that shows it already is left alone, for somebody may be typing.
    pub fn set_value(&self, value: &str) {
        let field: &web_sys::HtmlInputElement = self.0.unchecked_ref();
        if field.value() != value {
            field.set_value(value);
        }
    }

    /// Puts `other` inside, before `place` or at the end.
    ///
    /// # Panics
    /// Where the page does not take it: half a screen would be worse than the page that says so.
    pub fn put(&self, other: &Self, place: Option<&Self>) {
        self.0.insert_before(&other.0, place.map(|place| &place.0)).expect("the page takes what is put on it");
    }

    pub fn around(&self) -> Option<Self> {
        self.0.parent_node().map(Self)
    }

    pub fn remove(&self) {
        self.0.unchecked_ref::<web_sys::Element>().remove();
    }

    /// The same, for what asks for an element of HTML.
    pub fn html(&self) -> web_sys::HtmlElement {
        self.0.clone().unchecked_into()
    }

    /// Takes out everything inside.
    pub fn empty(&self) {
        self.0.unchecked_ref::<web_sys::Element>().replace_children_with_node_0();
    }

    /// Hears an event until the listener goes.
    pub fn hear(&self, event: &'static str, act: Box<dyn Fn(Event)>) -> Listener {
        Listener::on(self.0.unchecked_ref(), event, act)
    }
}

impl From<web_sys::HtmlElement> for Node {
    fn from(element: web_sys::HtmlElement) -> Self {
        Self(element.into())
    }
}

/// Something that happened on an element, or on the page.
pub struct Event(web_sys::Event);

impl Event {
    /// What stands in the field that this happened on.
    pub fn value(&self) -> String {
        self.target().map(|field| field.value()).unwrap_or_default()
    }

    /// Whether the box that this happened on is ticked.
    pub fn checked(&self) -> bool {
        self.target().is_some_and(|field| field.checked())
    }

    /// The field that this happened on, for what reads more of it.
    pub fn target(&self) -> Option<web_sys::HtmlInputElement> {
        self.0.target().map(wasm_bindgen::JsCast::unchecked_into)
    }

    /// The key that was pressed.
    pub fn key(&self) -> String {
        self.0.unchecked_ref::<web_sys::KeyboardEvent>().key()
    }

    /// Whether the key is held down, and this is only the keyboard saying so again.
    pub fn is_repeated(&self) -> bool {
        self.0.unchecked_ref::<web_sys::KeyboardEvent>().repeat()
    }

    /// The key of the storage that another window wrote.
    pub fn storage_key(&self) -> Option<String> {
        self.0.unchecked_ref::<web_sys::StorageEvent>().key()
    }

    /// Whether the browser shows the page again as it was left.
    pub fn is_from_memory(&self) -> bool {
        let is = js_sys::Reflect::get(&self.0, &"persisted".into());
        is.is_ok_and(|is| is.is_truthy())
    }

    /// Whether the other window took that key away.
    pub fn is_removal(&self) -> bool {
        self.0.unchecked_ref::<web_sys::StorageEvent>().new_value().is_none()
    }

    /// Whether this is about an answer that is ticked: a round or a square one.
    pub fn is_tick(&self) -> bool {
        let field = self.0.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        field.is_some_and(|field| ["radio", "checkbox"].contains(&field.type_().as_str()))
    }

    /// How many clicks in a row this is one of.
    pub fn clicks(&self) -> i32 {
        self.0.unchecked_ref::<web_sys::UiEvent>().detail()
    }

    /// Keeps the browser from doing what it usually does now.
    pub fn stop(&self) {
        self.0.prevent_default();
    }
}

/// Hears until it goes.
#[must_use = "it hears until it goes"]
pub struct Listener {
    of: web_sys::EventTarget,
    event: &'static str,
    act: Closure<dyn Fn(web_sys::Event)>,
}

impl Listener {
    fn on(of: &web_sys::EventTarget, event: &'static str, act: Box<dyn Fn(Event)>) -> Self {
        let act = Closure::wrap(Box::new(move |event| act(Event(event))) as Box<dyn Fn(web_sys::Event)>);
        drop(of.add_event_listener_with_callback(event, act.as_ref().unchecked_ref()));
        Self { of: of.clone(), event, act }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        drop(self.of.remove_event_listener_with_callback(self.event, self.act.as_ref().unchecked_ref()));
    }
}

/// Hears an event anywhere on the page until the listener goes.
///
/// # Panics
/// Never, in a page.
pub fn hear(event: &'static str, act: impl Fn(Event) + 'static) -> Listener {
    Listener::on(&web_sys::window().expect("a page has a window"), event, Box::new(act))
}

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page has a document")
}
