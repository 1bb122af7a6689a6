//! Saving a copy under a passphrase: sealed, opened again and compared before it is handed over; and the reader that
//! opens it without this app.

use super::copy::{Made, make_copy, remember};
use crate::app::held::Held;
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, button, div, folded, h2, p, row, sect};
use crate::app::parts::secret;
use crate::app::piece::{El, el, live};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::vault::container::{Fresh, open, seal};
use crate::domain::vault::{Cost, Shut};
use crate::platform::random::secret as random;
use crate::platform::{files, page};

/// Seals a copy and hands it over. The sentence says how it went.
fn save(state: AppState, passphrase: &str) -> Result<String, String> {
    let Made { text, records, pages, at } = make_copy(state, true)?;
    let fresh = Fresh { salt: random(), key: random(), nonce: random(), beginning: random() };
    // A device without the memory for the most is asked for less.
    let mut tries = Cost::STEPS.iter().map(|cost| seal(text.as_bytes(), passphrase, *cost, &fresh));
    let file = tries.find(|file| *file != Err(Shut::Memory)).unwrap_or(Err(Shut::Memory));
    let file = file.map_err(|shut| shut.to_string())?;
    if open(&file, passphrase).as_deref() != Ok(text.as_bytes()) {
        return Err(words::COPY_WRONG.to_owned());
    }
    if !files::hand_over_bytes(&words::sealed_name(at), &file) {
        return Err(words::COPY_FAILED.to_owned());
    }
    remember(state, at);
    Ok(words::copied(records, pages))
}

pub fn sealed_copy(state: AppState) -> El {
    let said = Held::new(None::<String>);
    let ask = Held::new(None::<String>);
    let is_plain = Held::new(false);
    let act = move || {
        ask.set(None);
        let typed = match secret::read_fresh() {
            Ok(typed) => typed,
            Err(why) => return ask.set(Some(why.to_owned())),
        };
        secret::clear_all();
        said.set(Some(words::SEALING.to_owned()));
        leptos::task::spawn_local(async move {
            page::painted().await;
            let outcome = save(state, &typed);
            ask.set(outcome.as_ref().err().cloned());
            said.set(outcome.ok());
        });
    };
    let reader =
        el("a").class("b b--second").set("href", "reader.html").set("download", words::READER_NAME).with(words::READER);
    sect()
        .with(h2(words::SEALED))
        .with(p(words::SEALED_WHAT))
        .with(
            folded(words::SEALED_CHOOSE).with(
                div("stack")
                    .with(secret::fresh(is_plain, act))
                    .with(secret::show(is_plain))
                    .with(row().with(button(MAIN, words::SEAL, act)))
                    .with(trouble(ask)),
            ),
        )
        .with(p(live(move || said.get())).class("small").set("role", "status"))
        .with(p(words::READER_WHAT))
        .with(row().with(reader))
        .with(p(words::READER_HOW).class("small"))
}
