//! A picture as a file of its own: on paper, with its title and its sentence, and with its colours in it.

use super::{Plot, WIDTH, tenths};
use std::fmt::Write as _;

/// The paper theme, as the tokens of the styles have it; a test holds the two equal.
const PAPER: &str = "#f5efe3";
const INK: &str = "#28231c";
const QUIET: &str = "#51483c";
const RULE: &str = "#d8cdb8";
const EDGE: &str = "#857965";
const GREEN: &str = "#2c5844";
const WASH: &str = "#e2e6d6";
const AMBER: &str = "#ae6c0e";

/// Fill, line, and how wide the line is, in the order of [`Look::ALL`].
const LOOKS: [(&str, &str, &str); 8] = [
    (WASH, "none", "0"),
    ("none", RULE, "1"),
    ("none", EDGE, "1"),
    (EDGE, "none", "0"),
    ("none", GREEN, "2.4"),
    (PAPER, GREEN, "1.6"),
    (GREEN, "none", "0"),
    ("none", AMBER, "2.4"),
];

const MARGIN: f64 = 24.0;
/// Letters of a line under the picture.
const LETTERS: usize = 50;
const STEP: f64 = 18.0;
/// So much larger than its units is a file shown.
const SCALE: f64 = 2.0;

const SERIF: &str = "Palatino Linotype, Palatino, Georgia, serif";
const SANS: &str = "system-ui, Segoe UI, Roboto, sans-serif";

/// The picture as SVG, and its width and height in pixels.
pub fn file(plot: &Plot, title: &str, sentence: &str) -> (String, (f64, f64)) {
    let (above, below) = (lines(title, 36), lines(sentence, LETTERS));
    let count = |lines: &[String]| f64::from(u32::try_from(lines.len()).unwrap_or(0));
    let top = 22.0 * count(&above) + 10.0;
    let (width, height) = (WIDTH + 2.0 * MARGIN, top + plot.height + 18.0 + STEP * count(&below) + 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{}' height='{}' viewBox='-{m} -{m} {} {}'>",
        tenths(width * SCALE),
        tenths(height * SCALE),
        tenths(width),
        tenths(height),
        m = tenths(MARGIN),
    );
    let _ = write!(svg, "<title>{}</title>", escaped(title));
    let _ = write!(
        svg,
        "<path fill='{PAPER}' d='M-{m} -{m}h{}v{}H-{m}z'/>",
        tenths(width),
        tenths(height),
        m = tenths(MARGIN),
    );
    let mut say = |lines: &[String], from: f64, step: f64, size: &str, colour: &str| {
        for (n, line) in (0_u32..).zip(lines) {
            let y = tenths(from + step * f64::from(n));
            let line = escaped(line);
            let _ = write!(svg, "<text y='{y}' fill='{colour}' font-family='{SERIF}' font-size='{size}'>{line}</text>");
        }
    };
    say(&above, 14.0, 22.0, "18", INK);
    say(&below, top + plot.height + 28.0, STEP, "13", QUIET);
    let _ = write!(svg, "<g transform='translate(0 {})' stroke-linecap='round' stroke-linejoin='round'>", tenths(top));
    for (look, path) in plot.paths() {
        let (fill, stroke, wide) = LOOKS[look as usize];
        let _ = write!(svg, "<path fill='{fill}' stroke='{stroke}' stroke-width='{wide}' d='{path}'/>");
    }
    let _ = write!(svg, "<g fill='{QUIET}' font-family='{SANS}' font-size='11.5'>");
    for words in &plot.words {
        let (x, y) = (tenths(words.at.0), tenths(words.at.1));
        let (anchor, said) = (words.anchor.name(), escaped(&words.words));
        let _ = write!(svg, "<text x='{x}' y='{y}' text-anchor='{anchor}'>{said}</text>");
    }
    svg.push_str("</g></g></svg>");
    (svg, (width * SCALE, height * SCALE))
}

/// Words on lines of at most so many letters, where no single word is longer.
fn lines(words: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= letters) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text as it can stand between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::super::{Look, ranges};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_colours_of_a_saved_picture_are_those_of_paper() {
        let tokens = include_str!("../../../style/tokens.css");
        let paper = &tokens[..tokens.find("data-theme").expect("other themes come later")];
        let named = [
            ("bg", PAPER),
            ("ink", INK),
            ("ink-2", QUIET),
            ("rule", RULE),
            ("edge", EDGE),
            ("accent", GREEN),
            ("accent-wash", WASH),
            ("amber-mark", AMBER),
        ];
        for (token, colour) in named {
            assert!(paper.contains(&format!("--{token}: {colour};")), "--{token} is another colour than {colour}");
        }
        assert_eq!(LOOKS.len(), Look::ALL.len());
    }

    #[test]
    fn a_saved_picture_stands_alone_and_says_its_sentence() {
        let plot = ranges(&[Some((3, 6)), None], &[(0, "Nov".into())]);
        let sentence = "From 3 to 6 & <so far>, in a sentence that is too long for one line of the picture.";
        let (svg, (width, height)) = file(&plot, "How strong it was", sentence);
        assert!(svg.starts_with("<svg xmlns='http://www.w3.org/2000/svg'") && svg.ends_with("</svg>"));
        assert!(svg.contains("From 3 to 6 &amp; &lt;so far&gt;, in a sentence"), "{svg}");
        assert!(svg.contains("one line of the picture.</text>"));
        for other in ["class=", "style=", "var(", "href", "<image", "url("] {
            assert!(!svg.contains(other), "{other} would need something that is not in the file");
        }
        assert!(width > 0.0 && height > plot.height * SCALE);
    }

    proptest! {
        #[test]
        fn no_word_is_lost_on_its_lines(words in "[a-zé]{1,9}( [a-zé]{1,9}){0,20}", letters in 10_usize..60) {
            let lines = lines(&words, letters);
            prop_assert_eq!(lines.join(" "), words);
            prop_assert!(lines.iter().all(|line| line.chars().count() <= letters));
        }
    }
}
