//! What the page and the views may carry: the strict policy, and nothing that it refuses.

use crate::code::{barred_names, names};
use crate::source::{File, shipped};
use crate::{allows, hold, refuses};
use afterword::domain::settings::{Settings, Theme};
use afterword::domain::{Choice as _, store};
use std::collections::BTreeSet;

/// Markup that the page's policy refuses, or that lets a string become markup.
fn unsafe_markup(file: &File) -> Vec<String> {
    /// Props of our own parts that are spelt as if they were handlers.
    const PROPS: [&str; 1] = ["onward"];
    let source = file.source();
    let code = source.code.as_str();
    let mut complaints = barred_names(&source, |name| {
        ["inner_html", "outer_html", "adjacent_html"].iter().any(|barred| name.ends_with(barred))
    });
    let attributes = names(&source).filter(|(at, name)| {
        let after = &code[at + name.len()..];
        let is_set = after.trim_start().starts_with('=') && !after.trim_start().starts_with("==");
        let is_styled = *name == "style" && after.starts_with(':') && !after.starts_with("::");
        let is_handler = after.starts_with('=') && name.len() > 2 && name.starts_with("on") && !PROPS.contains(name);
        (*name == "style" && is_set) || is_styled || is_handler
    });
    complaints.extend(attributes.map(|(at, name)| format!("{}: {name} in markup", source.line(at))));
    let set = source.texts.iter().filter(|text| {
        let before = code[..text.at].trim_end();
        let is_name = ["set_attribute(", "attr(", "set("].iter().any(|call| before.ends_with(call));
        is_name && (text.value == "style" || text.value.starts_with("on"))
    });
    complaints.extend(set.map(|text| format!("{}: sets {}", source.line(text.at), text.value)));
    complaints
}

#[test]
fn no_view_carries_a_style_a_handler_in_text_or_markup_made_of_text() {
    refuses(
        unsafe_markup,
        &[
            "<p style=\"color: red\"></p>",
            "<p style=move || color.get()></p>",
            "<p style:color=\"red\"></p>",
            "<p inner_html=words></p>",
            "element.set_inner_html(&words);",
            "element.insert_adjacent_html(\"beforeend\", &words)",
            "<button onclick=\"go()\"></button>",
            "drop(element.set_attribute(\"onclick\", \"go()\"));",
            "drop(root.set_attribute(\"style\", \"color: red\"));",
            "el(\"p\").set(\"style\", \"color: red\")",
            "el(\"p\").live_set(\"style\", move || Some(color.get()))",
            "el(\"button\").set(\"onclick\", \"go()\")",
        ],
    );
    allows(
        unsafe_markup,
        &[
            "<NextBar onward=onward />",
            "<p class=\"style\" on:click=go></p>",
            "let on = style == other;",
            "el(\"button\").class(\"style\").set(\"type\", \"button\").on(\"click\", go)",
        ],
    );
    hold(&shipped(&["src/app", "src/platform"]), unsafe_markup);
}

/// A piece of `index.html`.
#[derive(Debug)]
pub enum Node {
    /// Name and attributes; a closing tag keeps its slash.
    Tag(String, Vec<(String, String)>),
    Words(String),
}

impl Node {
    pub fn is(&self, wanted: &str) -> bool {
        matches!(self, Self::Tag(name, _) if name == wanted)
    }

    fn attribute(&self, wanted: &str) -> Option<&str> {
        let Self::Tag(_, attributes) = self else { return None };
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Reads markup as plain as ours: quoted values, no `>` inside them, comments left out.
pub fn nodes(html: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut rest = html;
    while let Some((words, markup)) = rest.split_once('<') {
        if !words.trim().is_empty() {
            nodes.push(Node::Words(words.trim().to_owned()));
        }
        let end = if markup.starts_with("!--") { "-->" } else { ">" };
        let (tag, after) = markup.split_once(end).expect("every tag ends");
        rest = after;
        if end == ">" {
            let (name, mut inside) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
            let mut attributes = Vec::new();
            while let Some((name, value)) = inside.split_once("=\"") {
                let (value, more) = value.split_once('"').expect("every value ends");
                // Attributes without a value stand before one that has one.
                let mut names: Vec<&str> = name.split_whitespace().collect();
                let last = names.pop().unwrap_or_default();
                attributes.extend(names.into_iter().map(|name| (name.to_owned(), String::new())));
                attributes.push((last.to_owned(), value.to_owned()));
                inside = more;
            }
            attributes.extend(inside.split_whitespace().map(|name| (name.to_owned(), String::new())));
            nodes.push(Node::Tag(name.to_owned(), attributes));
        }
    }
    nodes
}

/// The policy of the page, one directive an item.
const POLICY: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
];

fn page_without_policy(file: &File) -> Vec<String> {
    let mut complaints = Vec::new();
    let nodes = nodes(&file.text);
    let is_policy = |node: &Node| node.attribute("http-equiv") == Some("Content-Security-Policy");
    let loads = |node: &Node| ["script", "link", "style", "img", "iframe", "base"].iter().any(|name| node.is(name));
    match (nodes.iter().position(is_policy), nodes.iter().position(loads)) {
        (None, _) => complaints.push("1: no policy".to_owned()),
        (Some(policy), Some(first)) if first < policy => complaints.push("1: something loads before the policy".into()),
        (Some(policy), _) => {
            let content = nodes[policy].attribute("content").unwrap_or_default();
            let said: BTreeSet<&str> = content.split(';').map(str::trim).collect();
            let wanted = BTreeSet::from(POLICY);
            complaints
                .extend(said.symmetric_difference(&wanted).map(|one| format!("1: the policy differs in “{one}”")));
        }
    }
    if nodes.iter().filter(|node| is_policy(node)).count() > 1 {
        complaints.push("1: two policies".to_owned());
    }
    for (place, node) in nodes.iter().enumerate() {
        let is_closed_at_once = nodes.get(place + 1).is_some_and(|next| next.is("/script"));
        if node.is("script") && (node.attribute("src").is_none_or(str::is_empty) || !is_closed_at_once) {
            complaints.push("1: a script stands in the page".to_owned());
        }
        if node.is("style") || node.attribute("style").is_some() {
            complaints.push("1: a style stands in the page".to_owned());
        }
        let Node::Tag(_, attributes) = node else { continue };
        let runs = attributes.iter().filter(|(name, value)| name.starts_with("on") || value.starts_with("javascript:"));
        complaints.extend(runs.map(|(name, _)| format!("1: {name} runs something")));
    }
    complaints
}

#[test]
fn the_page_has_the_strict_policy_first_and_nothing_inline() {
    let page = File::at("index.html");
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", POLICY.join("; "));
    let after = |markup: &str| format!("{meta}{markup}");
    let looser = meta.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    let shorter = meta.replace("; trusted-types default", "");
    for bad in [
        "<script src=\"early.js\"></script>".to_owned(),
        format!("<script src=\"early.js\"></script>{meta}"),
        format!("<link rel=\"icon\" href=\"a.svg\">{meta}"),
        looser,
        shorter,
        after(&meta),
        after("<script>go()</script>"),
        after("<script src=\"early.js\">go()</script>"),
        after("<script src=\"\"></script>"),
        after("<style>p { color: red }</style>"),
        after("<p style=\"color: red\"></p>"),
        after("<button hidden onclick=\"go()\"></button>"),
        after("<a href=\"javascript:go()\"></a>"),
    ] {
        refuses(page_without_policy, &[&bad]);
    }
    allows(page_without_policy, &[&after("<link rel=\"icon\" href=\"a.svg\"><script src=\"early.js\"></script>")]);
    hold(&[page], page_without_policy);
}

/// The headers for hosts that take a file of them say what the page says, and what a page can’t say.
fn headers_differ(file: &File) -> Vec<String> {
    let header = |name: &str| {
        let line = file.text.lines().find_map(|line| line.trim().strip_prefix(name));
        line.and_then(|line| line.strip_prefix(": ")).unwrap_or_default().to_owned()
    };
    let wanted = [
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", POLICY.join("; "))),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    let mut complaints: Vec<String> = wanted
        .into_iter()
        .filter(|(name, value)| header(name) != *value)
        .map(|(name, value)| format!("1: {name} is not “{value}”"))
        .collect();
    // Everything that a page may ask for is off, but for writing to the clipboard when somebody copies words, and the
    // whole screen when somebody wants only the paper.
    let permissions = header("Permissions-Policy");
    let allowed: Vec<&str> = permissions.split(", ").filter(|one| !one.ends_with("=()")).collect();
    if allowed != ["clipboard-write=(self)", "fullscreen=(self)"] {
        complaints.push(format!("1: permissions are {allowed:?}"));
    }
    if !file.text.starts_with("/*\n") || file.text.lines().skip(1).any(|line| !line.starts_with("  ")) {
        complaints.push("1: the headers are not for every file".to_owned());
    }
    complaints
}

#[test]
fn hosts_that_take_headers_send_the_same_policy() {
    let headers = File::at("src/web/_headers");
    for (from, to) in [
        ("frame-ancestors 'none'", "frame-ancestors 'self'"),
        ("connect-src 'self'", "connect-src *"),
        ("camera=()", "camera=*"),
        ("nosniff", "sniff"),
        ("/*\n", "/index.html\n"),
    ] {
        refuses(headers_differ, &[&headers.text.replacen(from, to, 1)]);
    }
    hold(&[headers], headers_differ);
}

/// The script before the first paint knows the key, the themes and the hours of the night from
/// nobody, so it has to repeat them.
fn differs_from_early(file: &File) -> Vec<String> {
    let night = Settings { night_hours: true, ..Settings::default() };
    let is_night = |hour: &u32| night.theme_at(*hour) == Some(Theme::Night);
    let dusk = (12..24).find(is_night).expect("night comes");
    let dawn = (0..12).find(|hour| !is_night(hour)).expect("night goes");
    let themes: Vec<_> = Theme::ALL.iter().map(|theme| theme.slug()).collect();
    let wanted = [
        format!("localStorage.getItem(\"{}\")", store::LOOK),
        format!("/^({})$/", themes.join("|")),
        format!("words.includes(\"{NIGHT_HOURS}\") && (hour >= {dusk} || hour < {dawn})"),
        format!("night ? \"{}\"", Theme::Night.slug()),
    ];
    wanted.iter().filter(|part| !file.text.contains(*part)).map(|part| format!("1: does not say {part}")).collect()
}

/// The word that the app's mirror and the script before the first paint share.
const NIGHT_HOURS: &str = "night-hours";

#[test]
fn the_script_before_the_first_paint_reads_what_the_app_mirrors() {
    let script = File::at("src/web/early.js");
    for word in [store::LOOK, "|dusk", NIGHT_HOURS, "22", "\"night\""] {
        refuses(differs_from_early, &[&script.text.replace(word, "other")]);
    }
    hold(&[script], differs_from_early);
    let mirror = File::at("src/app/state.rs").source();
    assert!(mirror.texts.iter().any(|text| text.value == NIGHT_HOURS), "the app mirrors the same word");
}
