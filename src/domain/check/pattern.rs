//! The small language that rules are written in, and how it is read.
//!
//! One rule a line. A rule is words in a row:
//!
//! | written | means |
//! |---|---|
//! | `reply` | this word, however it was typed (`texting.rs`) |
//! | `wait*` | a word that begins so |
//! | `call\|ring\|text` | one of these |
//! | `call\|get_back` | a word, or several in a row |
//! | `@contact` | one of a family (`rules/families.rs`); its members may be several words long |
//! | `?just` | this, or nothing |
//! | `..` `..6` | up to 3 (or 6) words of the same clause, none of them a "not" |
//! | `~8` | up to 8 words of the same sentence, whatever they are |
//! | `-now` | the next word is not this one |
//! | `#` `??` | a number, a question mark |
//! | `^` `<` | here a sentence, or a clause, begins |
//! | `$` `>` | here a sentence, or a clause, ends |
//!
//! After `;` come conditions: `no X` and `with X` look at the whole sentence, `nomsg X` and `msg X` at the whole
//! message, `raw` lets neither a "not" before the words nor the file's own exceptions stop the rule, `stop` raises
//! its level, and `found` lets it speak only by raising what was found of its class in the message.
//!
//! A line `! X` is an exception for the whole file: no rule in it speaks in a sentence that has X. `!! X` is the same
//! for a message, and silences what was learned there as well, but for danger. Exceptions have no conditions. A line
//! `@name: a, b c` names a family.

use super::class::Level;
use crate::domain::sorted::{Map, Set as Sorted};

pub(super) enum Part {
    Family(u16),
    Maybe(u16),
    Gap(usize),
    Reach(usize),
    Not(u16),
    SentenceStart,
    ClauseStart,
    SentenceEnd,
    ClauseEnd,
}

pub(super) type Row = Vec<Part>;

type Set16 = Sorted<u16>;

#[derive(Default)]
pub(super) struct Family {
    pub atoms: Set16,
    pub rows: Vec<Row>,
    /// The atoms that a word must have one of, for a member to begin with it.
    pub leads: Set16,
}

#[derive(Default)]
pub(super) struct Rule {
    pub source: &'static str,
    pub set: usize,
    pub row: Row,
    pub no: Vec<Row>,
    pub with: Vec<Row>,
    pub nomsg: Vec<Row>,
    pub msg: Vec<Row>,
    /// Families that must stand somewhere in the sentence for this to be worth a try.
    pub needs: Vec<u16>,
    pub raw: bool,
    /// It finds nothing by itself, and raises the level of what is found.
    pub raises: bool,
    pub level: Option<Level>,
}

/// The rules of one file, and when none of them speaks.
#[derive(Default)]
pub(super) struct Set {
    pub no: Vec<Row>,
    pub nomsg: Vec<Row>,
}

/// Everything that was read.
#[derive(Default)]
pub(super) struct Book {
    pub words: Map<&'static str, u16>,
    pub starts: Map<&'static str, u16>,
    /// The lengths in bytes that a start has: the bit of each is set.
    pub start_lengths: u64,
    pub number: u16,
    pub families: Vec<Family>,
    names: Map<&'static str, u16>,
    atoms: u16,
    pub rules: Vec<Rule>,
    pub sets: Vec<Set>,
    /// Families by the atoms they have.
    pub families_of: Vec<Vec<u16>>,
    /// Rules by the atom they can begin with.
    pub by_atom: Vec<Vec<u16>>,
}

impl Book {
    fn atom(&mut self, word: &'static str) -> u16 {
        let next = self.atoms;
        if word == "#" {
            if self.number == 0 {
                self.atoms += 1;
                self.number = next;
            }
            return self.number;
        }
        let (map, word) = match word.strip_suffix('*') {
            Some(start) => {
                self.start_lengths |= 1 << start.len().min(63);
                (&mut self.starts, start)
            }
            None => (&mut self.words, word),
        };
        if let Some(known) = map.get(word) {
            return *known;
        }
        map.insert(word, next);
        self.atoms += 1;
        next
    }

    /// `a|b*|@c` as a family.
    fn family(&mut self, source: &'static str) -> u16 {
        if let Some(known) = self.names.get(source) {
            return *known;
        }
        let mut family = Family::default();
        for each in source.split('|') {
            self.add(&mut family, each);
        }
        self.keep(source, family)
    }

    fn add(&mut self, family: &mut Family, member: &'static str) {
        if let Some(name) = member.strip_prefix('@') {
            debug_assert!(self.names.contains_key(member), "no family is called {name}");
            if let Some(known) = self.names.get(member).copied() {
                family.atoms.extend(self.families[usize::from(known)].atoms.iter().copied());
                if !self.families[usize::from(known)].rows.is_empty() {
                    family.rows.push(vec![Part::Family(known)]);
                }
            }
        } else if member.contains([' ', '_']) {
            let row = self.parts(member.split([' ', '_']));
            family.rows.push(row);
        } else {
            let atom = self.atom(member);
            family.atoms.insert(atom);
        }
    }

    fn keep(&mut self, name: &'static str, family: Family) -> u16 {
        let at = u16::try_from(self.families.len()).unwrap_or(u16::MAX);
        self.families.push(family);
        self.names.insert(name, at);
        at
    }

    fn row(&mut self, source: &'static str) -> Row {
        self.parts(source.split(' '))
    }

    fn parts(&mut self, parts: impl Iterator<Item = &'static str>) -> Row {
        let count = |digits: &str| digits.parse().unwrap_or(3);
        let parts = parts.filter(|part| !part.is_empty()).map(|part| match part {
            "^" => Part::SentenceStart,
            "??" => Part::Family(self.family("?")),
            "<" => Part::ClauseStart,
            "$" => Part::SentenceEnd,
            ">" => Part::ClauseEnd,
            _ => {
                if let Some(most) = part.strip_prefix("..") {
                    Part::Gap(count(most))
                } else if let Some(most) = part.strip_prefix('~') {
                    Part::Reach(count(most))
                } else if let Some(word) = part.strip_prefix('-') {
                    Part::Not(self.family(word))
                } else if let Some(word) = part.strip_prefix('?').filter(|word| !word.is_empty()) {
                    Part::Maybe(self.family(word))
                } else {
                    Part::Family(self.family(part))
                }
            }
        });
        parts.collect()
    }

    fn rule(&mut self, line: &'static str, set: usize) {
        let mut parts = line.split(';').map(str::trim);
        let source = parts.next().unwrap_or_default();
        let mut rule = Rule { source, set, row: self.row(source), ..Rule::default() };
        for part in parts {
            let (word, rest) = part.split_once(' ').unwrap_or((part, ""));
            match word {
                "raw" => rule.raw = true,
                "found" => rule.raises = true,
                "stop" => rule.level = Some(Level::Stop),
                "hold" => rule.level = Some(Level::Hold),
                _ => {
                    let row = self.row(rest);
                    match word {
                        "no" => rule.no.push(row),
                        "with" => rule.with.push(row),
                        "nomsg" => rule.nomsg.push(row),
                        "msg" => rule.msg.push(row),
                        _ => debug_assert!(false, "no condition is called {word}: {line}"),
                    }
                }
            }
        }
        self.rules.push(rule);
    }

    /// Reads families that every file may use.
    pub(super) fn families(&mut self, source: &'static str) {
        self.lines(source, usize::MAX);
    }

    /// Reads the rules of one file.
    pub(super) fn read(&mut self, source: &'static str) {
        self.sets.push(Set::default());
        self.lines(source, self.sets.len() - 1);
    }

    fn lines(&mut self, source: &'static str, set: usize) {
        let lines = || source.lines().map(str::trim).filter(|line| !line.is_empty());
        let family = |line: &'static str| line.split_once(": ").filter(|(name, _)| name.starts_with('@'));
        for (name, members) in lines().filter_map(family) {
            let mut family = Family::default();
            for member in members.split(',').map(str::trim).filter(|member| !member.is_empty()) {
                self.add(&mut family, member);
            }
            debug_assert!(!self.names.contains_key(name), "two families are called {name}");
            self.keep(name, family);
        }
        for line in lines().filter(|line| family(line).is_none()) {
            debug_assert!(!line.starts_with('!') || !line.contains(';'), "an exception has no conditions: {line}");
            if let Some(rest) = line.strip_prefix("!! ") {
                let row = self.row(rest);
                self.sets[set].nomsg.push(row);
            } else if let Some(rest) = line.strip_prefix("! ") {
                let row = self.row(rest);
                self.sets[set].no.push(row);
            } else {
                self.rule(line, set);
            }
        }
    }

    /// Notes which rules can begin with which atom. To be called when all is read.
    pub(super) fn index(&mut self) {
        let mut by_atom = vec![Vec::new(); usize::from(self.atoms)];
        for (at, rule) in self.rules.iter().enumerate() {
            let mut firsts = Set16::default();
            self.firsts(&rule.row, &mut firsts);
            for atom in firsts.iter() {
                by_atom[usize::from(*atom)].push(u16::try_from(at).unwrap_or(u16::MAX));
            }
        }
        self.by_atom = by_atom;
        let mut families_of = vec![Vec::new(); usize::from(self.atoms)];
        for at in 0..self.families.len() {
            let family = &self.families[at];
            let mut leads = Set16::default();
            leads.extend(family.atoms.iter().copied());
            for row in &family.rows {
                self.firsts(row, &mut leads);
            }
            for atom in leads.iter() {
                families_of[usize::from(*atom)].push(u16::try_from(at).unwrap_or(u16::MAX));
            }
            self.families[at].leads = leads;
        }
        self.families_of = families_of;
        for rule in &mut self.rules {
            let rows = std::iter::once(&rule.row).chain(rule.with.iter());
            let needs = rows.flatten().filter_map(|part| match part {
                Part::Family(family) => Some(*family),
                _ => None,
            });
            rule.needs = needs.collect();
        }
    }

    fn firsts(&self, row: &[Part], out: &mut Set16) {
        for part in row {
            match part {
                Part::Family(family) | Part::Maybe(family) => {
                    let family_of = &self.families[usize::from(*family)];
                    out.extend(family_of.atoms.iter().copied());
                    for row in &family_of.rows {
                        self.firsts(row, out);
                    }
                    if matches!(part, Part::Family(_)) {
                        return;
                    }
                }
                _ => {}
            }
        }
    }
}
