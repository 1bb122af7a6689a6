//! Where Leave leads, when it isn’t the page of our own.

use super::validate::Refusal;

/// The longest address that is taken, in bytes.
const LONGEST: usize = 200;

/// An address that Leave may go to: `https`, a host with a dot in its name, and nothing that a person at the
/// screen would wonder about. Where the scheme is left out, `https://` is put in front.
///
/// # Errors
/// [`Refusal::NotAnAddress`].
pub fn address(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
        None => text,
        Some(_) => return Err(Refusal::NotAnAddress),
    };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let is_part = |part: &str| {
        let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        !part.is_empty() && part.chars().all(letters) && !part.starts_with('-') && !part.ends_with('-')
    };
    // A name of letters at the end keeps out numbers of machines, ports and accounts.
    let has_name =
        host.rsplit('.').next().is_some_and(|last| last.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    let is_host = host.contains('.') && host.split('.').all(is_part) && has_name;
    let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`{}|^".contains(&byte));
    if is_host && is_plain && rest.len() <= LONGEST {
        Ok(format!("https://{}{path}", host.to_ascii_lowercase()))
    } else {
        Err(Refusal::NotAnAddress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_address_is_taken_with_its_scheme_or_without() {
        for (typed, taken) in [
            ("https://www.bbc.co.uk/weather", "https://www.bbc.co.uk/weather"),
            (" HTTPS://Example.org ", "https://example.org"),
            ("example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("example.org?q=%20", "https://example.org?q=%20"),
        ] {
            assert_eq!(address(typed).as_deref(), Ok(taken), "{typed}");
        }
    }

    #[test]
    fn an_address_that_runs_something_is_open_to_the_network_or_names_a_person_is_refused() {
        for typed in [
            "",
            "weather",
            "http://example.org",
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "//example.org",
            "https://",
            "https://me:secret@example.org",
            "me@example.org",
            "https://example.org:8443/",
            "https://127.0.0.1/",
            "https://exa mple.org",
            "https://example.org/a b",
            "https://example.org/\"x",
            "https://example.org/\na",
            "https://-a.org",
            "https://a..org",
            "https://ex\u{430}mple.org",
        ] {
            assert_eq!(address(typed), Err(Refusal::NotAnAddress), "{typed:?}");
        }
        assert!(address(&format!("https://example.org/{}", "a".repeat(LONGEST))).is_err());
    }
}
