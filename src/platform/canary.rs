//! The canary's cage: one small value in `IndexedDB`, where a damaged localStorage can't take it along.
//!
//! What it holds and what it means is the domain's (`domain::store::canary`). Where `IndexedDB` is
//! missing, blocked or silent, there is no canary and the app goes on without one.

use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "qj1";
const STORE: &str = "notes";
const KEY: &str = "canary";
/// Some private windows never answer. Nobody waits longer than this for a bird; a busy machine may need a
/// second or two, and a lost journal greeted as a first visit would be worse than waiting.
const PATIENCE: i32 = 5_000;

/// Reads the value and tells `then`; `None` where there is none, or no answer in time.
pub fn read(then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move {
        let asked = js_sys::Array::of2(&future_to_promise(get()), &patience());
        let answer = JsFuture::from(js_sys::Promise::race(&asked)).await;
        then(answer.ok().and_then(|answer| answer.as_string()));
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
    spawn_local(async move {
        let removing = async {
            let store = object_store(IdbTransactionMode::Readwrite).await?;
            settle(&store.delete(&KEY.into()).ok()?).await
        };
        let asked = js_sys::Array::of2(&future_to_promise(removing), &patience());
        drop(JsFuture::from(js_sys::Promise::race(&asked)).await);
        then();
    });
}

fn future_to_promise(future: impl Future<Output = Option<JsValue>> + 'static) -> js_sys::Promise {
    wasm_bindgen_futures::future_to_promise(async move { Ok(future.await.unwrap_or(JsValue::NULL)) })
}

fn patience() -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE));
        }
    })
}

async fn get() -> Option<JsValue> {
    let store = object_store(IdbTransactionMode::Readonly).await?;
    settle(&store.get(&KEY.into()).ok()?).await
}

async fn object_store(mode: IdbTransactionMode) -> Option<IdbObjectStore> {
    let database = open().await?;
    database.transaction_with_str_and_mode(STORE, mode).ok()?.object_store(STORE).ok()
}

async fn open() -> Option<IdbDatabase> {
    let factory = web_sys::window()?.indexed_db().ok()??;
    let opening = factory.open_with_u32(DATABASE, 1).ok()?;
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
