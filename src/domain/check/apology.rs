//! The apology checker: which parts an apology has, what takes them back, and what it could still say (brief 3.8, 5.3).

use super::matcher::Matcher;
use super::{Class, Context, Places, check, hits, place, rules, text};
use crate::domain::order::by_key;
use std::ops::Range;

/// A part of an apology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component {
    Regret,
    Ownership,
    Specific,
    Impact,
    Explanation,
    Change,
    Repair,
    NoDemand,
}

impl Component {
    /// All of them, in the order of the rules in `rules/components.rs`.
    pub const ALL: [Self; 8] = [
        Self::Regret,
        Self::Ownership,
        Self::Specific,
        Self::Impact,
        Self::Explanation,
        Self::Change,
        Self::Repair,
        Self::NoDemand,
    ];

    /// What is worth a hint when it is missing, the most important first.
    pub const HINTED: [Self; 6] =
        [Self::Ownership, Self::Specific, Self::Repair, Self::Impact, Self::Change, Self::Regret];

    /// The name that data and tools know it by.
    pub fn name(self) -> &'static str {
        ["regret", "ownership", "specific", "impact", "explanation", "change", "repair", "no_demand"][self as usize]
    }
}

/// A part that is there, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub carries: Component,
    /// In bytes.
    pub bytes: Range<usize>,
    /// In UTF-16 code units.
    pub utf16: Range<usize>,
}

/// What an apology says. Never a total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApologyReport {
    /// The parts that are there, as they stand in the text; one part may stand in several places.
    pub present: Vec<Part>,
    /// Its sentences, in bytes.
    pub sentences: Vec<Range<usize>>,
    /// Places that take the apology back: a "but", an "if", their share.
    pub undone: Vec<Range<usize>>,
    /// What could still be said, the most important first.
    pub missing: Vec<Component>,
    /// The classes of the message checker that matter in an apology.
    pub labels: Vec<Class>,
}

impl ApologyReport {
    /// The parts that a sentence carries, each once.
    pub fn carried_by(&self, sentence: &Range<usize>) -> Vec<Component> {
        let inside = self.present.iter().filter(|part| sentence.contains(&part.bytes.start));
        let mut carried: Vec<Component> = inside.map(|part| part.carries).collect();
        carried.dedup();
        carried
    }

    /// Whether a part is there.
    pub fn has(&self, component: Component) -> bool {
        self.present.iter().any(|part| part.carries == component)
    }
}

/// What an apology is held to beside its parts (brief 5.3), and whether it takes the apology back.
const LABELS: [(Class, bool); 8] = [
    (Class::Justification, true),
    (Class::ConditionalApology, true),
    (Class::Minimising, true),
    (Class::Blame, true),
    (Class::Pressure, false),
    (Class::Begging, false),
    (Class::GuiltTrip, false),
    (Class::Insult, false),
];

/// Looks at an apology.
pub fn apology(raw: &str) -> ApologyReport {
    let message = check(raw, &Context::default());
    let of_class = |class: Class| message.findings.iter().filter(move |one| one.class == class);
    let labels: Vec<Class> =
        LABELS.iter().map(|(class, _)| *class).filter(|class| of_class(*class).next().is_some()).collect();
    let mut undone: Vec<Range<usize>> = LABELS
        .iter()
        .filter(|(_, undoes)| *undoes)
        .flat_map(|(class, _)| of_class(*class).map(|one| one.bytes.clone()))
        .collect();
    let blank = blank(raw);
    undone.extend(blank.clone());
    let undone = by_key(undone, |bytes| place(0, bytes.start));
    let text = text::read(raw);
    let places = Places::of(raw);
    let matcher = Matcher::new(rules::book(), &text);
    let mut present = Vec::new();
    if message.is_english {
        for hit in hits(&matcher) {
            let Some(component) = hit.set.checked_sub(rules::COMPONENTS).and_then(|set| Component::ALL.get(set)) else {
                continue;
            };
            // A reason that lets itself off, or a share of the blame handed back, is no ownership.
            let is_taken_back = matches!(component, Component::Ownership | Component::Explanation)
                && labels
                    .iter()
                    .any(|class| matches!(class, Class::Justification | Class::ConditionalApology | Class::Blame));
            if !is_taken_back {
                present.push(Part { carries: *component, utf16: places.utf16(&hit.bytes), bytes: hit.bytes });
            }
        }
    }
    if blank.is_some() {
        present.retain(|part| part.carries != Component::Specific);
    }
    // What lets them off is said; but where something is asked for, they are not let off.
    if labels.iter().any(|class| matches!(class, Class::Pressure | Class::Begging)) {
        present.retain(|part| part.carries != Component::NoDemand);
    }
    let present = by_key(present, |part| place(0, part.bytes.start));
    let missing =
        Component::HINTED.into_iter().filter(|each| !present.iter().any(|part| part.carries == *each)).collect();
    let mut starts: Vec<usize> = text.sentences.iter().map(|(from, _)| text.tokens[*from].start).collect();
    starts.push(raw.len());
    let sentences = starts.windows(2).map(|pair| pair[0]..pair[1]).collect();
    ApologyReport { present, sentences, undone, missing, labels }
}

/// A place left to be filled in, as in “I hurt you by [specific actions]”.
fn blank(raw: &str) -> Option<Range<usize>> {
    let start = raw.find('[')?;
    let end = start + raw[start..].find(']')?;
    Some(start..end + 1)
}
