//! A line that leads somewhere.

use super::icons::Arrow;
use crate::route::Route;
use leptos::prelude::*;

/// `children` are a further act, such as putting it off.
#[component]
pub fn Item(
    to: Route,
    #[prop(into)] title: String,
    #[prop(optional, into)] what: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <li>
            <a class="item" href=to.href()>
                <span class="item__title">{title}</span>
                {(!what.is_empty()).then(|| view! { <span class="small">{what}</span> })}
                <span class="item__go"><Arrow /></span>
            </a>
            {children.map(|children| children())}
        </li>
    }
}
