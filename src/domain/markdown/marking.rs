//! Setting the light marks while writing: what a button of the toolbar, or its keys, does to the text.
//!
//! Places are counted in UTF-16 units, as a text box counts them.

use std::ops::Range;

/// A mark that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Strong,
    Emphasis,
    Heading,
    List,
    Quote,
}

impl Mark {
    pub const ALL: [Self; 5] = [Self::Strong, Self::Emphasis, Self::Heading, Self::List, Self::Quote];

    /// The letter that sets it, with Ctrl or ⌘ held.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Strong => Some("b"),
            Self::Emphasis => Some("i"),
            _ => None,
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Heading => "## ",
            Self::List => "- ",
            Self::Quote => "> ",
        }
    }
}

/// What is to be put in place of `range`, and what is picked out afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub range: Range<usize>,
    pub words: String,
    pub picked: Range<usize>,
}

/// Sets `mark` on what is picked out, or takes it off where it is set already. `Strong` and `Emphasis` go around the
/// words, the others before each line.
pub fn set(text: &str, picked: Range<usize>, mark: Mark) -> Edit {
    let units: Vec<u16> = text.encode_utf16().collect();
    let end = picked.end.min(units.len());
    let start = picked.start.min(end);
    match mark {
        Mark::Strong | Mark::Emphasis => around(&units, start..end, mark.sign()),
        _ => before_lines(&units, start..end, mark.sign()),
    }
}

fn words(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

fn around(units: &[u16], picked: Range<usize>, sign: &str) -> Edit {
    let width = sign.len();
    let mark: Vec<u16> = sign.encode_utf16().collect();
    let (mut start, mut end) = (picked.start, picked.end);
    // White space at the ends stays outside, or the mark would be none.
    let is_space = |unit: &u16| char::from_u32(u32::from(*unit)).is_some_and(char::is_whitespace);
    while start < end && is_space(&units[start]) {
        start += 1;
    }
    while end > start && is_space(&units[end - 1]) {
        end -= 1;
    }
    let star = mark[0];
    let run = |units: &mut dyn Iterator<Item = &u16>| units.take_while(|unit| **unit == star).count();
    let before = run(&mut units[..start].iter().rev());
    let after = run(&mut units[end..].iter());
    // One star is emphasis, two are strong, three are both.
    let is_set = |stars: usize| if width == 1 { stars == 1 || stars == 3 } else { stars == 2 || stars == 3 };
    if is_set(before) && is_set(after) {
        let inner = words(&units[start..end]);
        return Edit { range: start - width..end + width, words: inner, picked: start - width..end - width };
    }
    Edit {
        range: start..end,
        words: format!("{sign}{}{sign}", words(&units[start..end])),
        picked: start + width..end + width,
    }
}

fn before_lines(units: &[u16], picked: Range<usize>, sign: &str) -> Edit {
    let line = u16::from(b'\n');
    let start = units[..picked.start].iter().rposition(|unit| *unit == line).map_or(0, |at| at + 1);
    let last = if picked.end > picked.start && units[picked.end - 1] == line { picked.end - 1 } else { picked.end };
    let end = units[last..].iter().position(|unit| *unit == line).map_or(units.len(), |at| last + at);
    let lines = words(&units[start..end]);
    let is_blank = lines.trim().is_empty();
    let is_set = !is_blank && lines.split('\n').all(|line| line.trim().is_empty() || line.starts_with(sign));
    let each = |line: &str| {
        if is_set {
            line.strip_prefix(sign).unwrap_or(line).to_owned()
        } else if line.trim().is_empty() && !is_blank || line.starts_with(sign) {
            line.to_owned()
        } else {
            format!("{sign}{line}")
        }
    };
    let marked = lines.split('\n').map(each).collect::<Vec<_>>().join("\n");
    let reach = start + marked.encode_utf16().count();
    // With nothing picked out, writing goes on where the line ends.
    let picked = if picked.is_empty() { reach..reach } else { start..reach };
    Edit { range: start..end, words: marked, picked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Sets a mark on what stands between two `|`, and shows the text with what is picked out then.
    fn marked(text: &str, mark: Mark) -> String {
        let places: Vec<usize> =
            text.encode_utf16().enumerate().filter(|(_, unit)| *unit == u16::from(b'|')).map(|(at, _)| at).collect();
        let picked = match places[..] {
            [at] => at..at,
            [start, end] => start..end - 1,
            _ => panic!("one or two bars"),
        };
        let (text, picked) = done(&text.replace('|', ""), picked, mark);
        let mut units: Vec<u16> = text.encode_utf16().collect();
        if !picked.is_empty() {
            units.insert(picked.end, u16::from(b'|'));
        }
        units.insert(picked.start, u16::from(b'|'));
        String::from_utf16(&units).expect("whole letters")
    }

    fn done(text: &str, picked: Range<usize>, mark: Mark) -> (String, Range<usize>) {
        let edit = set(text, picked, mark);
        let mut units: Vec<u16> = text.encode_utf16().collect();
        units.splice(edit.range, edit.words.encode_utf16());
        (String::from_utf16(&units).expect("whole letters"), edit.picked)
    }

    #[test]
    fn words_that_are_picked_out_get_their_mark_and_lose_it_again() {
        for (mark, set) in [(Mark::Strong, "a **|b|** c"), (Mark::Emphasis, "a *|b|* c")] {
            assert_eq!(marked("a |b| c", mark), set);
            assert_eq!(marked(set, mark), "a |b| c");
        }
    }

    #[test]
    fn strong_inside_emphasis_and_the_other_way_keep_each_other() {
        assert_eq!(marked("*|b|*", Mark::Strong), "***|b|***");
        assert_eq!(marked("***|b|***", Mark::Strong), "*|b|*");
        assert_eq!(marked("***|b|***", Mark::Emphasis), "**|b|**");
        assert_eq!(marked("**|b|**", Mark::Emphasis), "***|b|***");
    }

    #[test]
    fn white_space_stays_outside_and_an_empty_pick_waits_between_its_marks() {
        assert_eq!(marked("a| b |c", Mark::Strong), "a **|b|** c");
        assert_eq!(marked("|", Mark::Emphasis), "*|*");
    }

    #[test]
    fn a_list_is_set_on_every_line_that_has_words_and_taken_off_again() {
        assert_eq!(marked("x\n|a\n\nb|\ny", Mark::List), "x\n|- a\n\n- b|\ny");
        assert_eq!(marked("x\n|- a\n\n- b|\ny", Mark::List), "x\n|a\n\nb|\ny");
        assert_eq!(marked("one|", Mark::Quote), "> one|");
        assert_eq!(marked("|", Mark::Heading), "## |");
    }

    #[test]
    fn letters_of_two_units_are_counted_as_the_box_counts_them() {
        assert_eq!(marked("🌊|a|", Mark::Strong), "🌊**|a|**");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_whatever_is_picked_out(text in "[a-z *_>#\n🌊é-]{0,30}", a in 0usize..40, b in 0usize..40, which in 0usize..5) {
            // A box never picks half a letter.
            let place = |unit: usize| text.char_indices().map(|(at, _)| text[..at].encode_utf16().count()).chain([text.encode_utf16().count()]).min_by_key(|at| at.abs_diff(unit)).unwrap_or(0);
            let (a, b) = (place(a), place(b));
            let (after, picked) = done(&text, a.min(b)..a.max(b), Mark::ALL[which]);
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&after), letters(&text));
            prop_assert!(picked.end <= after.encode_utf16().count());
        }
    }
}
