//! The text of a message as words, each with its place in what was written.
//!
//! Capitals, curly quotes, accents, invisible letters and lookalikes from other alphabets are folded, short
//! forms of texting and contractions are written out (`texting.rs`), and every word still knows the bytes it
//! came from. Sentences end at `.` `!` `?` and at a line's end; clauses at commas, dashes and emoji.

use super::texting;

/// One word, number, emoji or closing mark (`?`, `!`).
pub(super) struct Token {
    pub word: String,
    /// Where it stands, in bytes of the raw text. Parts of one contraction share it.
    pub start: usize,
    pub end: usize,
    /// A comma, dash, bracket or emoji stands before it.
    pub breaks: bool,
    pub quoted: bool,
    pub is_word: bool,
}

/// A message as tokens, and where its sentences begin and end among them.
pub(super) struct Text {
    pub tokens: Vec<Token>,
    pub sentences: Vec<(usize, usize)>,
    pub words: usize,
}

/// No sentence is longer than this many words; then every look around one costs the same.
const LONGEST: usize = 60;

fn fold(letter: char) -> char {
    match letter {
        '‘' | '’' | 'ʼ' | '`' | '´' | '＇' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        // Fullwidth letters and digits.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    }
}

/// Letters of other alphabets that look like ours, for words that mix the two.
fn lookalike(letter: char) -> char {
    const PAIRS: &str = "аaеeоoрpсcуyхxіiјjѕsкkмmтtнhвbοoαaνvιiρp";
    let mut pairs = PAIRS.chars();
    while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
        if from == letter {
            return to;
        }
    }
    letter
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_emoji(letter: char) -> bool {
    let at = u32::from(letter);
    matches!(at, 0x2190..=0x27bf | 0x2900..=0x2bff | 0x1f000..=0x1faff)
}

struct Reader {
    text: Text,
    word: String,
    start: usize,
    end: usize,
    breaks: bool,
    quoted: bool,
    sentence: usize,
}

impl Reader {
    fn push(&mut self, word: String, start: usize, end: usize, is_word: bool) {
        let token = Token { word, start, end, breaks: self.breaks, quoted: self.quoted, is_word };
        self.text.tokens.push(token);
        self.breaks = false;
        if self.text.tokens.len() - self.sentence >= LONGEST {
            self.close_sentence();
        }
    }

    fn close_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let raw = std::mem::take(&mut self.word);
        let mut word = raw.trim_matches('\'').to_owned();
        if !word.is_ascii() && word.chars().any(|letter| letter.is_ascii_alphabetic()) {
            word = word.chars().map(lookalike).collect();
        }
        if word.is_empty() {
            return;
        }
        let word = shorten(&word);
        self.text.words += 1;
        let (start, end) = (self.start, self.end);
        let before = self.text.tokens.last().map(|token| &*token.word);
        if word == "ill" && texting::is_unwell(before) {
            self.push(word, start, end, true);
            return;
        }
        if texting::split(&word, |part| self.push(part.to_owned(), start, end, true)) {
            return;
        }
        // 3am is a number and a word.
        let digits = word.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')).count();
        if digits > 0 && digits < word.len() {
            let (number, unit) = word.split_at(digits);
            self.push(number.to_owned(), start, end, true);
            self.push(unit.to_owned(), start, end, true);
        } else {
            self.push(word, start, end, true);
        }
    }

    /// `ur` can only be told once the word after it is known.
    fn read_ur(&mut self) {
        let mut tokens = std::mem::take(&mut self.text.tokens).into_iter().peekable();
        let mut moved = Vec::new();
        while let Some(token) = tokens.next() {
            if token.word != "ur" {
                self.text.tokens.push(token);
                continue;
            }
            let (start, end, quoted) = (token.start, token.end, token.quoted);
            if texting::is_you_are(tokens.peek().map(|next| &*next.word)) {
                self.text.tokens.push(Token { word: "you".to_owned(), ..token });
                moved.push(self.text.tokens.len());
                let are = Token { word: "are".to_owned(), start, end, breaks: false, quoted, is_word: true };
                self.text.tokens.push(are);
            } else {
                self.text.tokens.push(Token { word: "your".to_owned(), ..token });
            }
        }
        // Every word put in moves what comes after it; both lists are in order.
        let mut before = moved.iter().peekable();
        let mut shift = 0;
        for (start, end) in &mut self.text.sentences {
            *start += shift;
            while before.next_if(|at| **at < *end + shift + 1).is_some() {
                shift += 1;
            }
            *end += shift;
        }
    }

    fn close_sentence(&mut self) {
        let end = self.text.tokens.len();
        if end > self.sentence {
            self.text.sentences.push((self.sentence, end));
            self.sentence = end;
            self.breaks = false;
        }
    }
}

/// Letters drawn out for feeling: `pleaseee` and `nooo` end in one, `coool` keeps two.
fn shorten(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut run = 1;
        while letters.next_if_eq(&letter).is_some() {
            run += 1;
        }
        let kept = if run < 3 || letter.is_ascii_digit() {
            run
        } else if letters.peek().is_none() {
            1
        } else {
            2
        };
        out.extend(std::iter::repeat_n(letter, kept));
    }
    out
}

/// Reads a message.
pub(super) fn read(raw: &str) -> Text {
    let text = Text { tokens: Vec::new(), sentences: Vec::new(), words: 0 };
    let mut reader = Reader { text, word: String::new(), start: 0, end: 0, breaks: false, quoted: false, sentence: 0 };
    let mut letters = raw.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if is_invisible(letter) {
            continue;
        }
        let end = at + letter.len_utf8();
        let folded = fold(letter.to_lowercase().next().unwrap_or(letter));
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let goes_on = (folded == '\'' && !reader.word.is_empty() && next.is_alphanumeric())
            || (matches!(folded, ':' | '.')
                && next.is_ascii_digit()
                && reader.word.ends_with(|last: char| last.is_ascii_digit()));
        if folded.is_alphanumeric() || goes_on {
            if reader.word.is_empty() {
                reader.start = at;
            }
            reader.word.push(folded);
            reader.end = end;
            continue;
        }
        reader.close_word();
        match folded {
            '?' | '!' => {
                let mark = folded.to_string();
                reader.push(mark, at, end, false);
                while letters.next_if(|(_, next)| matches!(next, '?' | '!' | '.')).is_some() {}
                reader.close_sentence();
            }
            '.' | '…' | '\n' | '。' => reader.close_sentence(),
            '"' => reader.quoted = !reader.quoted,
            '&' => reader.push("and".to_owned(), at, end, true),
            '-' if next.is_alphabetic() => {}
            ',' | ';' | ':' | '(' | ')' | '-' | '–' | '—' | '/' => reader.breaks = true,
            _ if is_emoji(folded) => {
                reader.push(folded.to_string(), at, end, false);
                reader.breaks = true;
            }
            _ => {}
        }
    }
    reader.close_word();
    reader.close_sentence();
    reader.read_ur();
    reader.text
}

/// Whether it reads like English: by the share of words that hold English sentences together.
pub(super) fn is_english(text: &Text) -> bool {
    let words: Vec<&str> = text.tokens.iter().filter(|token| token.is_word).map(|token| &*token.word).collect();
    if words.is_empty() {
        return true;
    }
    let latin = words.iter().filter(|word| word.is_ascii()).count();
    if words.len() < 6 {
        return latin * 2 >= words.len();
    }
    let known = words.iter().filter(|word| texting::holds_sentences(word)).count();
    known * 100 >= words.len() * 15
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(raw: &str) -> String {
        let words: Vec<String> = read(raw).tokens.into_iter().map(|token| token.word).collect();
        words.join(" ")
    }

    #[test]
    fn short_forms_and_contractions_are_written_out() {
        assert_eq!(words("idk why u cant call me rn"), "i do not know why you can not call me right now");
        assert_eq!(words("I’m sorry. Don't!"), "i am sorry do not !");
        assert_eq!(words("ur being dramatic, ur mum"), "you are being dramatic your mum");
        assert_eq!(words("PLEASEEE"), "please");
        assert_eq!(words("its 3am"), "it is 3 am");
        assert_eq!(words("4:17."), "4:17");
    }

    #[test]
    fn what_hides_a_word_is_taken_off() {
        assert_eq!(words("pa\u{200b}thetic"), "pathetic");
        assert_eq!(words("pаthetic"), "pathetic"); // a Cyrillic а
        assert_eq!(words("ｐathetic"), "pathetic");
    }

    #[test]
    fn sentences_end_at_marks_and_lines() {
        assert_eq!(read("one. two? three\nfour").sentences.len(), 4);
        assert_eq!(read("").sentences.len(), 0);
        assert_eq!(read("?!...").sentences.len(), 1);
    }

    #[test]
    fn other_languages_are_told_apart() {
        assert!(is_english(&read("I hope you are well and the garden is fine")));
        assert!(!is_english(&read("ich hoffe es geht dir gut und der garten blüht schön")));
        assert!(!is_english(&read("я тебя очень люблю")));
        assert!(is_english(&read("im outside")));
    }
}
