//! The apology checker: which parts an apology has, what takes them back, and what it could still say (brief 3.8, 5.3).

use super::matcher::Matcher;
use super::{Class, Context, Finding, LEARNED, Places, check, hits, place, rules, sentences, text};
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

/// Whether a rule found it, or one of the sentences that it points into raises it by itself. Owning up to much in several
/// sentences sounds a little like all that people say who let themselves off.
fn stands_alone(raw: &str, one: &Finding) -> bool {
    let touches = |sentence: &Range<usize>| sentence.start < one.bytes.end && one.bytes.start < sentence.end;
    let raises = |sentence: Range<usize>| {
        let alone = check(&raw[sentence], &Context::default());
        alone.findings.iter().any(|other| other.class == one.class)
    };
    one.rule != LEARNED || sentences(raw).into_iter().filter(touches).any(raises)
}

/// Looks at an apology.
pub fn apology(raw: &str) -> ApologyReport {
    let message = check(raw, &Context::default());
    let held: Vec<&Finding> = message.findings.iter().filter(|one| stands_alone(raw, one)).collect();
    let of_class = |class: Class| held.iter().filter(move |one| one.class == class);
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
        for hit in hits(&matcher).0 {
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
