//! The canary's cage: one small value in `IndexedDB`, where a damaged localStorage can't take it along.
//!
//! What it holds and what it means is the domain's (`domain::store::canary`). Where `IndexedDB` is
//! missing, blocked or silent, there is no canary and the app goes on without one.

use super::timer::{after, pause};
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "qj1";
const STORE: &str = "notes";
const KEY: &str = "canary";
/// Some private windows never answer. Nobody waits longer than this for a bird; a busy machine may need a
/// second or two, and a lost journal greeted as a first visit would be worse than waiting.
const PATIENCE: Duration = Duration::from_secs(5);

/// A browser that is busy can refuse what it gives a moment later. It is asked again so many times, and so long after.
const AGAIN: usize = 2;
const MOMENT: Duration = Duration::from_millis(200);

/// Reads the value and tells `then`; `None` where there is none. Where no answer comes in time, `silent` is
/// called first, and `then` when it comes after all.
pub fn read(silent: impl Fn() + 'static, then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move {
        let waiting = after(PATIENCE, silent);
        let answer = get().await;
        drop(waiting);
        then(answer.and_then(|answer| answer.as_string()));
    });
}

/// Writes the value. Whether it worked is seen at the next visit, and changes nothing now.
pub fn write(text: String) {
    spawn_local(async move {
        if let Some(store) = object_store(IdbTransactionMode::Readwrite).await
            && let Ok(request) = store.put_with_key(&text.into(), &KEY.into())
        {
            settle(&request).await;
        }
    });
}

/// Takes it away, and tells `then` once it is gone, or nobody answered in time.
pub fn remove(then: impl FnOnce() + 'static) {
    let then = Rc::new(Cell::new(Some(then)));
    let once = move || {
        if let Some(then) = then.take() {
            then();
        }
    };
    spawn_local(async move {
        let _waiting = after(PATIENCE, once.clone());
        if let Some(store) = object_store(IdbTransactionMode::Readwrite).await
            && let Ok(request) = store.delete(&KEY.into())
        {
            settle(&request).await;
        }
        once();
    });
}

async fn get() -> Option<JsValue> {
    factory()?;
    for _ in 0..AGAIN {
        match ask().await {
            None => pause(MOMENT).await,
            answer => return answer,
        }
    }
    ask().await
}

/// The value, or `undefined` where there is none; nothing where the browser refuses.
async fn ask() -> Option<JsValue> {
    let store = object_store(IdbTransactionMode::Readonly).await?;
    settle(&store.get(&KEY.into()).ok()?).await
}

async fn object_store(mode: IdbTransactionMode) -> Option<IdbObjectStore> {
    let database = open().await?;
    database.transaction_with_str_and_mode(STORE, mode).ok()?.object_store(STORE).ok()
}

fn factory() -> Option<IdbFactory> {
    web_sys::window()?.indexed_db().ok()?
}

async fn open() -> Option<IdbDatabase> {
    let opening = factory()?.open_with_u32(DATABASE, 1).ok()?;
    let request: IdbRequest = opening.clone().into();
    let make = Closure::once_into_js(move || {
        let database = request.result().ok().and_then(|result| result.dyn_into::<IdbDatabase>().ok());
        if let Some(database) = database {
            drop(database.create_object_store(STORE));
        }
    });
    opening.set_onupgradeneeded(Some(make.unchecked_ref()));
    settle(&opening).await?.dyn_into().ok()
}

/// Waits for a request, and hands back its result.
async fn settle(request: &IdbRequest) -> Option<JsValue> {
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.ok()?;
    request.result().ok()
}
