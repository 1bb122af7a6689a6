//! The stored fields of each kind of event, version 1. Names here never change once released.

use super::fields::Fields;
use crate::domain::about::About;
use crate::domain::entry::{Entry, Mode};
use crate::domain::event::Hoped;
use crate::domain::moment::Moment;
use crate::domain::plan::{HardDay, IfThen, Plan};
use crate::domain::scale::Scale;
use crate::domain::settings::Settings;
use crate::domain::sheet::{Answer, Answers, Given};
use crate::domain::slip::Slip;
use crate::domain::space_day::SpaceDay;
use crate::domain::urge::Urge;
use crate::domain::{Day, Time, Turn};
use serde_json::{Value, json};

/// An event that can be stored.
pub(super) trait Stored: Sized {
    /// `None` when something it can't be without is missing.
    fn read(fields: &mut Fields) -> Option<Self>;
    fn write(&self) -> Fields;
}

fn scale(fields: &mut Fields, name: &str) -> Option<Scale> {
    fields.small(name, |value| u8::try_from(value).ok().and_then(Scale::new))
}

fn put_number(fields: &mut Fields, name: &str, value: Option<u64>) {
    if let Some(value) = value {
        fields.put(name, value.into());
    }
}

fn put_scale(fields: &mut Fields, name: &str, scale: Option<Scale>) {
    put_number(fields, name, scale.map(|scale| scale.value().into()));
}

/// An object of exactly these text fields; with any other it is left for a version that knows it.
fn texts_of<const N: usize>(item: &Value, names: [&str; N]) -> Option<[String; N]> {
    let object = item.as_object().filter(|object| object.len() == N)?;
    let mut texts = names.map(|name| object.get(name).and_then(Value::as_str).map(str::to_owned));
    texts.iter().all(Option::is_some).then(|| std::array::from_fn(|n| texts[n].take().unwrap_or_default()))
}

impl Stored for About {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            nickname: fields.words("nickname"),
            own_name: fields.words("own_name"),
            how_ended: fields.choice("how_ended"),
            when_ended: fields.day("when_ended"),
            shape: fields.choices("shape"),
            values: fields.texts("values"),
            people: fields.texts("people"),
            arrived: fields.flag("arrived"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_words("nickname", &self.nickname);
        fields.put_words("own_name", &self.own_name);
        fields.put_choice("how_ended", self.how_ended);
        fields.put_some("when_ended", self.when_ended);
        fields.put_choices("shape", &self.shape);
        fields.put_texts("values", &self.values);
        fields.put_texts("people", &self.people);
        fields.put_flag("arrived", self.arrived);
        fields
    }
}

impl Stored for Entry {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            day: fields.day("day")?,
            mode: fields.choice("mode").unwrap_or(Mode::Free),
            feelings: fields.choices("feelings"),
            intensity: scale(fields, "intensity"),
            sleep: fields.choice("sleep"),
            text: fields.words("text"),
            after: fields.choice("after"),
            closed_until: fields.day("closed_until"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_some("day", Some(self.day));
        // A mode that only a newer version knows stays; a page without one is a free page.
        fields.put_choice("mode", (self.mode != Mode::Free).then_some(self.mode));
        fields.put_choices("feelings", &self.feelings);
        put_scale(&mut fields, "intensity", self.intensity);
        fields.put_choice("sleep", self.sleep);
        fields.put_words("text", &self.text);
        fields.put_choice("after", self.after);
        fields.put_some("closed_until", self.closed_until);
        fields
    }
}

impl Stored for Hoped {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { hope: fields.choice("hope"), rest: fields.rest() })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_choice("hope", self.hope);
        fields
    }
}

impl Stored for Moment {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            happened: fields.choice("happened"),
            gate: fields.choice("gate"),
            line: fields.choice("line"),
            note: fields.words("note"),
            until: fields.day("until"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_choice("happened", self.happened);
        fields.put_choice("gate", self.gate);
        fields.put_choice("line", self.line);
        fields.put_words("note", &self.note);
        fields.put_some("until", self.until);
        fields
    }
}

impl Stored for Plan {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            start: fields.day("start")?,
            length: fields.small("length", Some)?,
            why: fields.words("why"),
            counts: fields.choices("counts"),
            exceptions: fields.choices("exceptions"),
            channel: fields.words("channel"),
            if_then: fields
                .each("if_then", |item| texts_of(item, ["when", "then"]).map(|[when, then]| IfThen { when, then })),
            easier: fields.choices("easier"),
            hard_days: fields.each("hard_days", |item| {
                let [day, label] = texts_of(item, ["day", "label"])?;
                Some(HardDay { day: Day::parse(&day)?, label })
            }),
            instead: fields.texts("instead"),
            end_view: fields.choice("end_view"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_some("start", Some(self.start));
        fields.put("length", self.length.into());
        fields.put_words("why", &self.why);
        fields.put_choices("counts", &self.counts);
        fields.put_choices("exceptions", &self.exceptions);
        fields.put_words("channel", &self.channel);
        fields.put_each("if_then", self.if_then.iter().map(|line| json!({ "when": line.when, "then": line.then })));
        fields.put_choices("easier", &self.easier);
        fields.put_each(
            "hard_days",
            self.hard_days.iter().map(|hard| json!({ "day": hard.day.to_string(), "label": hard.label })),
        );
        fields.put_texts("instead", &self.instead);
        fields.put_choice("end_view", self.end_view);
        fields
    }
}

impl Stored for Settings {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            theme: fields.choice("theme"),
            night_hours: fields.flag("night_hours"),
            turn: fields.small("turn", |minutes| Turn::new(minutes.into())).unwrap_or_default(),
            region: fields.choice("region"),
            emergency: fields.words("emergency"),
            spelling: fields.flag("spelling"),
            tab: fields.choice("tab"),
            way_out: fields.words("way_out"),
            copied: fields.stamp("copied"),
            copy_later: fields.day("copy_later"),
            guard_off: fields.choices("guard_off").into_iter().collect(),
            guard_later: fields.day("guard_later"),
            lock_idle: fields.choice("lock_idle"),
            lock_hidden: fields.choice("lock_hidden"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_choice("theme", self.theme);
        fields.put_flag("night_hours", self.night_hours);
        let turn = (self.turn != Turn::default()).then_some(self.turn.minutes());
        put_number(&mut fields, "turn", turn.map(u64::from));
        fields.put_choice("region", self.region);
        fields.put_words("emergency", &self.emergency);
        fields.put_flag("spelling", self.spelling);
        fields.put_choice("tab", self.tab);
        fields.put_words("way_out", &self.way_out);
        fields.put_some("copied", self.copied);
        fields.put_some("copy_later", self.copy_later);
        fields.put_choices("guard_off", &self.guard_off.rules());
        fields.put_some("guard_later", self.guard_later);
        fields.put_choice("lock_idle", self.lock_idle);
        fields.put_choice("lock_hidden", self.lock_hidden);
        fields
    }
}

/// Words are text, what was picked of several is a list, a number is a number.
fn answer(value: &Value) -> Option<Answer> {
    match value {
        Value::String(text) => Some(Answer::Text(text.clone())),
        Value::Number(number) => number.as_u64().and_then(|number| u16::try_from(number).ok()).map(Answer::Number),
        Value::Array(items) => {
            let texts: Option<Vec<String>> = items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
            texts.map(Answer::Many)
        }
        _ => None,
    }
}

/// Answers by the name of their field.
fn given(fields: &mut Fields) -> Given {
    fields.object("given", |inner| inner.all(answer)).unwrap_or_default().into_iter().collect()
}

fn written(given: &Given) -> Vec<(String, Value)> {
    let value = |answer: &Answer| match answer {
        Answer::Text(text) => text.as_str().into(),
        Answer::Many(list) => list.iter().map(String::as_str).collect::<Value>(),
        Answer::Number(number) => (*number).into(),
    };
    given.iter().map(|(name, answer)| (name.to_owned(), value(answer))).collect()
}

impl Stored for Answers {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { sheet: fields.text("sheet")?, given: given(fields), rest: fields.rest() })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_words("sheet", &self.sheet);
        // A sheet always has the field, also while nothing of it is answered.
        fields.put_object("given", written(&self.given));
        fields
    }
}

impl Stored for Slip {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            what: fields.choice("what"),
            day: fields.day("day")?,
            time: fields.parsed("time", Time::parse)?,
            place: fields.words("place"),
            state: fields.choices("state"),
            wanted: fields.choice("wanted"),
            hour_after: fields.choice("hour_after"),
            reply: fields.choice("reply"),
            learn: fields.words("learn"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_choice("what", self.what);
        fields.put_some("day", Some(self.day));
        fields.put_some("time", Some(self.time));
        fields.put_words("place", &self.place);
        fields.put_choices("state", &self.state);
        fields.put_choice("wanted", self.wanted);
        fields.put_choice("hour_after", self.hour_after);
        fields.put_choice("reply", self.reply);
        fields.put_words("learn", &self.learn);
        fields
    }
}

impl Stored for SpaceDay {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            day: fields.day("day")?,
            mark: fields.choice("mark"),
            urges: fields.small("urges", Some).unwrap_or(0),
            helped: fields.words("helped"),
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put_some("day", Some(self.day));
        fields.put_choice("mark", self.mark);
        put_number(&mut fields, "urges", (self.urges > 0).then_some(self.urges.into()));
        fields.put_words("helped", &self.helped);
        fields
    }
}

impl Stored for Urge {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            minutes: fields.small("minutes", Some)?,
            strength: scale(fields, "strength"),
            strength_after: scale(fields, "strength_after"),
            ended: fields.stamp("ended"),
            screen: fields.words("screen"),
            feelings: fields.choices("feelings"),
            answers: Answers { given: given(fields), ..Answers::default() },
            rest: fields.rest(),
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::over(&self.rest);
        fields.put("minutes", self.minutes.into());
        put_scale(&mut fields, "strength", self.strength);
        put_scale(&mut fields, "strength_after", self.strength_after);
        fields.put_some("ended", self.ended);
        fields.put_words("screen", &self.screen);
        fields.put_choices("feelings", &self.feelings);
        if !self.answers.given.is_empty() {
            fields.put_object("given", written(&self.answers.given));
        }
        fields
    }
}
