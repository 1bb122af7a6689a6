//! A look over JSON without reading it: how deep it goes, and where its parts begin and end.
//!
//! One pass over the bytes finds every entry of a file, so that the entries can be read a few at a
//! time. It holds the outer marks to the letter; what stands inside a part is only followed to its
//! end, and read, or refused, when its turn comes. So one damaged entry doesn't take the others along.

use super::limits;
use std::ops::Range;

/// Why the marks can't be followed, with the byte where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The text ends inside something.
    Ends,
    /// Something else stands here than may.
    Odd(usize),
    /// More than [`limits::DEPTH`] brackets are open.
    TooDeep(usize),
}

/// A walk over JSON text, from one mark to the next.
pub(super) struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, depth: 0 }
    }

    /// What comes next after white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while self.bytes.get(self.at).is_some_and(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    /// # Errors
    /// Anything but white space stands before the end.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        self.peek().map_or(Ok(()), |_| Err(Fault::Odd(self.at)))
    }

    /// Walks through a list. `item` has to step over one value each time it is called.
    pub(super) fn list(&mut self, item: impl FnMut(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.series(b'[', b']', item)
    }

    /// Walks through an object. `member` gets the place of a name, without its quotes, and has to step
    /// over the value.
    pub(super) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self, Range<usize>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.series(b'{', b'}', |scan| {
            scan.peek();
            let name = scan.string()?;
            scan.mark(b':')?;
            member(scan, name.start + 1..name.end - 1)
        })
    }

    /// Steps over one value of any kind and says where it stands.
    pub(super) fn value(&mut self) -> Result<Range<usize>, Fault> {
        let start = match self.peek() {
            Some(b'"') => return self.string(),
            Some(b'{' | b'[') => return self.nested(),
            _ => self.at,
        };
        let scalar = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        self.at += self.bytes[start..].iter().take_while(|byte| scalar(byte)).count();
        if self.at == start { Err(self.odd()) } else { Ok(start..self.at) }
    }

    fn series(
        &mut self,
        open: u8,
        close: u8,
        mut part: impl FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.mark(open)?;
        self.depth += 1;
        if self.peek() != Some(close) {
            part(self)?;
            while self.peek() == Some(b',') {
                self.at += 1;
                part(self)?;
            }
        }
        self.depth -= 1;
        self.mark(close)
    }

    fn mark(&mut self, wanted: u8) -> Result<(), Fault> {
        if self.peek() != Some(wanted) {
            return Err(self.odd());
        }
        self.at += 1;
        Ok(())
    }

    fn odd(&self) -> Fault {
        if self.at < self.bytes.len() { Fault::Odd(self.at) } else { Fault::Ends }
    }

    fn string(&mut self) -> Result<Range<usize>, Fault> {
        let start = self.at;
        if self.bytes.get(start) != Some(&b'"') {
            return Err(self.odd());
        }
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                None => return Err(Fault::Ends),
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        Ok(start..self.at)
    }

    /// Follows brackets to the one that closes the first. No call stack grows with them: which of the
    /// two kinds is open stands in one bit for each.
    fn nested(&mut self) -> Result<Range<usize>, Fault> {
        let start = self.at;
        let (mut lists, mut open) = (0_u64, 0);
        loop {
            let byte = *self.bytes.get(self.at).ok_or(Fault::Ends)?;
            match byte {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => {
                    open += 1;
                    if self.depth + open > limits::DEPTH {
                        return Err(Fault::TooDeep(self.at));
                    }
                    lists = lists << 1 | u64::from(byte == b'[');
                }
                b'}' | b']' => {
                    if (lists & 1 == 1) != (byte == b']') {
                        return Err(Fault::Odd(self.at));
                    }
                    lists >>= 1;
                    open -= 1;
                }
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Ok(start..self.at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The one value of a text.
    fn whole(text: &str) -> Result<&str, Fault> {
        let mut scan = Scan::of(text);
        let place = scan.value()?;
        scan.end().map(|()| &text[place])
    }

    fn items(text: &str) -> Result<Vec<&str>, Fault> {
        let mut found = Vec::new();
        let mut scan = Scan::of(text);
        scan.list(|scan| scan.value().map(|place| found.push(&text[place])))?;
        scan.end()?;
        Ok(found)
    }

    #[test]
    fn a_list_falls_into_its_items_whatever_stands_in_them() {
        assert_eq!(items("[]"), Ok(vec![]));
        assert_eq!(
            items(" [ 1 ,\"a,]\\\"\", {\"b\":[2,3]},null ] "),
            Ok(vec!["1", "\"a,]\\\"\"", "{\"b\":[2,3]}", "null"])
        );
    }

    #[test]
    fn what_does_not_belong_is_found_where_it_stands() {
        for (text, at) in [("[1,]", 3), ("[1 2]", 3), ("[,1]", 1), ("[1] x", 4), ("[{]", 2), ("[[1}]", 3), ("[1}", 2)] {
            assert_eq!(items(text), Err(Fault::Odd(at)), "{text}");
        }
        let mut names = Scan::of("{\"a\":1,b:2}");
        assert_eq!(names.object(|scan, _| scan.value().map(|_| ())), Err(Fault::Odd(7)));
    }

    #[test]
    fn a_text_that_stops_too_soon_is_told_from_one_that_is_wrong() {
        let text = "[1,\"a\\\"\",{\"b\":[2,3]}]";
        for end in 0..text.len() {
            assert_eq!(items(&text[..end]), Err(Fault::Ends), "{}", &text[..end]);
        }
    }

    #[test]
    fn brackets_may_lie_as_deep_as_the_limit_and_a_million_do_no_harm() {
        let deep = |count: usize| "[".repeat(count) + &"]".repeat(count);
        assert!(whole(&deep(limits::DEPTH)).is_ok());
        assert_eq!(whole(&deep(limits::DEPTH + 1)), Err(Fault::TooDeep(limits::DEPTH)));
        assert_eq!(whole(&"[".repeat(1_000_000)), Err(Fault::TooDeep(limits::DEPTH)));
        assert_eq!(items(&deep(limits::DEPTH + 1)), Err(Fault::TooDeep(limits::DEPTH)));
    }

    proptest! {
        #[test]
        fn it_never_panics(text in any::<String>(), marks in "[\\[\\]{}\",:\\\\ a1]{0,40}") {
            for text in [text, marks] {
                let _ = whole(&text);
                let _ = items(&text);
            }
        }

        #[test]
        fn what_serde_reads_is_one_value(text in "[\\[\\]{}\",:\\\\ a1]{0,12}") {
            if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
                prop_assert_eq!(whole(&text), Ok(text.trim()));
            }
        }
    }
}
