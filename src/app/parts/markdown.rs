//! A page of writing with its light formatting. Made of elements and text, never of markup.

use crate::domain::markdown::{Block, Inline, parse};
use leptos::prelude::*;

#[component]
pub fn Prose(#[prop(into)] text: String) -> impl IntoView {
    view! { <div class="prose" dir="auto">{blocks(parse(&text))}</div> }
}

fn blocks(blocks: Vec<Block>) -> AnyView {
    blocks.into_iter().map(block).collect_view().into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Code(text) => view! { <pre>{text}</pre> }.into_any(),
        // The page's own headings come first; a heading inside writing is a strong line.
        Block::Heading(words) => view! { <p class="prose__heading">{inlines(words)}</p> }.into_any(),
        Block::List { ordered: true, items } => view! { <ol>{list(items)}</ol> }.into_any(),
        Block::List { ordered: false, items } => view! { <ul>{list(items)}</ul> }.into_any(),
        Block::Paragraph(words) => view! { <p dir="auto">{inlines(words)}</p> }.into_any(),
        Block::Quote(inner) => view! { <blockquote>{blocks(inner)}</blockquote> }.into_any(),
        Block::Rule => view! { <hr /> }.into_any(),
    }
}

fn list(items: Vec<Vec<Block>>) -> AnyView {
    items.into_iter().map(|item| view! { <li>{blocks(item)}</li> }).collect_view().into_any()
}

fn inlines(words: Vec<Inline>) -> AnyView {
    words.into_iter().map(inline).collect_view().into_any()
}

fn inline(piece: Inline) -> AnyView {
    match piece {
        Inline::Break => view! { <br /> }.into_any(),
        Inline::Code(text) => view! { <code>{text}</code> }.into_any(),
        Inline::Emphasis(words) => view! { <em>{inlines(words)}</em> }.into_any(),
        Inline::Link { to, words } => {
            view! { <a href=to target="_blank" rel="noopener noreferrer nofollow">{inlines(words)}</a> }.into_any()
        }
        Inline::Strike(words) => view! { <s>{inlines(words)}</s> }.into_any(),
        Inline::Strong(words) => view! { <strong>{inlines(words)}</strong> }.into_any(),
        Inline::Text(text) => text.into_any(),
    }
}
