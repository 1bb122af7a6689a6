//! The reader of copies: one HTML file made of the sheets and scripts in `src/web/reader/`, with a policy that lets
//! nothing run but those, and nothing be asked for.

use crate::{Outcome, place, sha256};
use std::fs;

/// In the order in which they need each other.
const SCRIPTS: [&str; 6] = ["blake2b.mjs", "argon2.mjs", "xchacha.mjs", "container.mjs", "pages.mjs", "show.mjs"];
const FOLDER: &str = "src/web/reader";
/// Where Trunk finds it; see `index.html`.
const TARGET: &str = "target/reader/reader.html";

/// Writes the file, where it isn’t there already as it has to be.
pub fn run() -> Outcome {
    let read = |name: &str| place::read(&place::of(FOLDER).join(name));
    let scripts: Vec<String> = SCRIPTS.iter().map(|name| read(name)).collect::<Outcome<_>>()?;
    let script =
        format!("\"use strict\";\n(() => {{\n{}}})();\n", scripts.iter().map(|text| light(text)).collect::<String>());
    let page = page(&read("reader.html")?, &light(&read("reader.css")?), &script)
        .ok_or_else(|| format!("{FOLDER}/reader.html has no <meta charset>, </head> or </body>."))?;
    let target = place::of(TARGET);
    if fs::read_to_string(&target).is_ok_and(|old| old == page) {
        return Ok(());
    }
    place::write(&target, &page)
}

/// A script without notes, blank lines, and what ties it to other files.
fn light(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| {
        let is_note =
            line.starts_with("//") || line.starts_with("/*") || line.starts_with('*') && !line.starts_with("* {");
        !line.is_empty() && !is_note && !line.starts_with("import ")
    });
    lines.flat_map(|line| [line.strip_prefix("export ").unwrap_or(line), "\n"]).collect()
}

fn page(html: &str, style: &str, script: &str) -> Option<String> {
    let digest = |text: &str| format!("'sha256-{}'", sha256::base64(&sha256::digest(text.as_bytes())));
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {}; style-src {}; \
         img-src data:; base-uri 'none'; form-action 'none'\">\n",
        digest(script),
        digest(style)
    );
    let (first, rest) = html.split_once("<meta charset=\"utf-8\">\n")?;
    let (head, body) = rest.split_once("</head>")?;
    let (body, end) = body.split_once("</body>")?;
    Some(format!(
        "{first}<meta charset=\"utf-8\">\n{policy}{head}<style>{style}</style>\n</head>{body}<script>{script}</script>\n</body>{end}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ties_a_script_to_others_and_its_notes_are_left_out() {
        let text =
            "// note\nimport { a } from \"./a.js\";\n\n/** note */\nexport const b = a * 2;\n  // note\n  go(b);\n";
        assert_eq!(light(text), "const b = a * 2;\ngo(b);\n");
    }

    #[test]
    fn the_policy_lets_only_this_style_and_this_script_through() {
        let html = "<head>\n<meta charset=\"utf-8\">\n</head>\n<body>\n</body>\n";
        let page = page(html, "", "").expect("a page");
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert!(page.contains(&format!("default-src 'none'; script-src {empty}; style-src {empty}; ")), "{page}");
    }
}
