//! Who may know of whom: the domain of nothing, the platform of no screen, the app of no browser.

use crate::code::{among, barred_names, names, path_at};
use crate::source::{File, Source, files, shipped};
use crate::{allows, hold, refuses, sample};
use std::collections::BTreeSet;

fn is_web_crate(name: &str) -> bool {
    among("web_sys js_sys wasm_bindgen wasm_bindgen_futures", name) || name.starts_with("gloo")
}

/// The modules of `std` that a file names, also those in braces.
fn std_modules(source: &Source) -> Vec<(usize, String)> {
    let starts = source.code.match_indices("std::").map(|(at, _)| at + "std::".len());
    let named = starts.flat_map(|at| {
        let rest = &source.code[at..];
        let list = match rest.strip_prefix('{') {
            Some(inside) => inside.split(';').next().unwrap_or_default(),
            None => rest.split([',', ';']).next().unwrap_or_default(),
        };
        list.split(',')
            .map(move |part| (at, path_at(part.trim_start(), 0).split("::").next().unwrap_or_default().to_owned()))
    });
    named.collect()
}

fn impure(file: &File) -> Vec<String> {
    const NAMES: &str =
        "Instant Local SystemTime Utc dbg eprint eprintln fastrand getrandom leptos print println rand thread_local";
    const MODULES: &str = "env fs io net os process thread time";
    let source = file.source();
    let mut complaints = barred_names(&source, |name| is_web_crate(name) || among(NAMES, name));
    let modules = std_modules(&source).into_iter().filter(|(_, module)| among(MODULES, module));
    complaints.extend(modules.map(|(at, module)| format!("{}: names std::{module}", source.line(at))));
    complaints
}

#[test]
fn the_domain_and_the_addresses_know_no_browser_no_clock_no_chance_and_no_files() {
    refuses(
        impure,
        &[
            "use leptos::prelude::*;",
            "let window = web_sys::window();",
            "use gloo_storage::Storage as _;",
            "let now = std::time::Instant::now();",
            "use std::{fmt, fs};",
            "use std::collections::BTreeMap;\nuse std::{collections::{BTreeMap, BTreeSet}, net};",
            "let now = chrono::Utc::now();",
            "let n: u8 = rand::random();",
            "println!(\"{day}\");",
            "#[cfg(test)]\nmod tests;\n\nuse std::fs;\n",
            "#[cfg(test)]\nmod tests {\n    fn a() {}\n}\n\nuse std::fs;\n",
        ],
    );
    allows(
        impure,
        &[
            "// leptos shows it\n/// web_sys\nlet words = \"rand std::fs\";",
            "use std::{fmt, rc::Rc};\nfn instant() {}",
            "#[cfg(test)]\nmod tests;\n\nfn a() {}\n\n#[cfg(test)]\nmod more {\n    use std::fs;\n}\n",
        ],
    );
    hold(&shipped(&["src/domain", "src/route.rs"]), impure);
}

fn names_serde(file: &File) -> Vec<String> {
    barred_names(&file.source(), |name| name.starts_with("serde"))
}

/// Who knows JSON: the schema, because our records are stored as JSON, and the transfer, because other
/// apps write their journals as JSON. Import files are a second format from outside; what is stored is
/// still turned into text and back by the schema alone.
const KNOW_JSON: [&str; 2] = ["src/domain/schema/", "src/domain/transfer/"];

#[test]
fn only_the_schema_and_the_transfer_know_json() {
    /// These carry what a newer version stored through every edit, and look at none of it.
    const CARRIERS: [&str; 2] = ["src/domain/event.rs", "src/domain/rest.rs"];
    refuses(names_serde, &["#[derive(serde::Serialize)]\nstruct A;", "use serde_json::json;"]);
    allows(names_serde, &["// serde\nlet words = \"serde_json\";"]);
    let (carriers, others): (Vec<File>, Vec<File>) = shipped(&["src"])
        .into_iter()
        .filter(|file| !KNOW_JSON.iter().any(|folder| file.path.starts_with(folder)))
        .partition(|file| CARRIERS.contains(&file.path.as_str()));
    hold(&others, names_serde);
    for file in carriers {
        assert_eq!(names_serde(&file).len(), 1, "{} names it once, for the type of one field", file.path);
    }
}

fn sees_the_screen(file: &File) -> Vec<String> {
    let source = file.source();
    let mut complaints = barred_names(&source, |name| among("component view", name));
    let app = source.code.match_indices("::app").map(|(at, _)| at + "::".len());
    let app = app.filter(|at| path_at(&source.code, *at).split("::").next() == Some("app"));
    complaints.extend(app.map(|at| format!("{}: names the app", source.line(at))));
    let leptos = names(&source).filter(|(_, name)| *name == "leptos").map(|(at, _)| (at, path_at(&source.code, at)));
    let other = leptos.filter(|(_, path)| !path.starts_with("leptos::task::"));
    complaints.extend(other.map(|(at, path)| format!("{}: names {path}", source.line(at))));
    complaints
}

#[test]
fn the_platform_knows_nothing_of_the_screen() {
    refuses(
        sees_the_screen,
        &["use crate::app::state::AppState;", "use super::super::app;", "view! { <p></p> }", "use leptos::prelude::*;"],
    );
    allows(sees_the_screen, &["leptos::task::spawn_local(async {});", "// crate::app shows it\nlet app = views();"]);
    hold(&shipped(&["src/platform"]), sees_the_screen);
}

/// What a file of the app takes from the web crates, as paths.
fn web_paths(file: &File) -> BTreeSet<String> {
    let source = file.source();
    let names = names(&source).filter(|(_, name)| is_web_crate(name));
    names.map(|(at, _)| path_at(&source.code, at).to_owned()).collect()
}

#[test]
fn the_app_reaches_the_browser_through_the_platform() {
    let sample = sample("use leptos::web_sys::{self, Event};\nuse gloo_timers::future; // js_sys");
    assert_eq!(web_paths(&sample), BTreeSet::from(["gloo_timers::future".into(), "web_sys".into()]));
    for file in shipped(&["src/app", "src/main.rs"]) {
        assert_eq!(web_paths(&file), BTreeSet::new(), "{}", file.path);
    }
}

/// What Leptos compiles anew for every view or every type of value, and this app has once.
fn is_written_out_anew(file: &File) -> Vec<String> {
    const NAMES: &str = "AnyView Callback IntoView Memo RwSignal Signal component view";
    barred_names(&file.source(), |name| among(NAMES, name))
}

#[test]
fn a_screen_is_made_of_pieces_and_of_held_values() {
    /// Held values are Leptos’s own underneath.
    const UNDERNEATH: &str = "src/app/held.rs";
    refuses(
        is_written_out_anew,
        &[
            "view! { <p></p> }",
            "#[component]\nfn Page() -> impl IntoView {}",
            "let name = RwSignal::new(String::new());",
            "let today = Memo::new(move |_| state.today());",
        ],
    );
    allows(
        is_written_out_anew,
        &["let name = Held::new(String::new()); // an RwSignal", "drawn(\"svg\").set(\"viewBox\", view_box)"],
    );
    let mut files = shipped(&["src/app"]);
    files.retain(|file| file.path != UNDERNEATH);
    hold(&files, is_written_out_anew);
}

/// Where storage is at hand, only timers are cleared.
fn clears_storage(file: &File) -> Vec<String> {
    const TIMERS: [&str; 3] = ["handle", "idle", "timer"];
    let source = file.source();
    let is_near = names(&source).any(|(_, name)| name.to_lowercase().contains("storage"));
    let clears = names(&source).filter(|(at, name)| {
        let before = source.code[..*at].trim_end_matches('.');
        let receiver = before.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
        *name == "clear"
            && source.code[at + name.len()..].starts_with('(')
            && !receiver.is_some_and(|receiver| TIMERS.contains(&receiver))
    });
    clears.filter(|_| is_near).map(|(at, _)| format!("{}: clears something beside storage", source.line(at))).collect()
}

#[test]
fn nothing_ever_clears_the_storage() {
    refuses(
        clears_storage,
        &[
            "LocalStorage::clear();",
            "fn a(storage: &dyn Storage) { storage.clear() }",
            "use web_sys::Storage;\nself.area.clear();",
        ],
    );
    allows(
        clears_storage,
        &["use x::LocalStorage;\nidle.clear();", "line.clear(); // not storage", "// storage.clear()"],
    );
    hold(&shipped(&["src"]), clears_storage);
    for script in files("src/web", "js") {
        assert!(!script.text.contains(".clear("), "{} clears something", script.path);
    }
}
