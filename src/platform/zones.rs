//! Time zones by name, as the browser knows them.

use crate::domain::transfer::Zones;
use crate::domain::{Day, Stamp, Time};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// The browser's own zone table, asked through `Intl`. One formatter a zone is kept, because making one
/// is slow.
#[derive(Default)]
pub struct BrowserZones {
    formats: RefCell<Vec<(String, Option<js_sys::Function>)>>,
}

impl Zones for BrowserZones {
    fn offset_minutes(&self, zone: &str, utc_seconds: i64) -> Option<i32> {
        let mut formats = self.formats.borrow_mut();
        let place = formats.iter().position(|(name, _)| name == zone).unwrap_or_else(|| {
            formats.push((zone.to_owned(), formatter(zone)));
            formats.len() - 1
        });
        let format = formats[place].1.as_ref()?;
        let shown = format.call1(&JsValue::NULL, &date(utc_seconds).into()).ok()?;
        let wall = read(&js_sys::Array::from(&shown))?;
        i32::try_from((wall.instant() - utc_seconds).div_euclid(60)).ok()
    }

    fn local_offset_minutes(&self, utc_seconds: i64) -> i32 {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "an offset is less than a day, and the cast holds any number"
        )]
        let west = date(utc_seconds).get_timezone_offset() as i32;
        -west
    }
}

fn date(utc_seconds: i64) -> js_sys::Date {
    #[allow(clippy::cast_precision_loss, reason = "the years 1 to 9999 fit")]
    let milliseconds = utc_seconds as f64 * 1000.0;
    js_sys::Date::new(&milliseconds.into())
}

/// The function that takes a moment apart in a zone; `None` where the browser doesn't know the zone.
fn formatter(zone: &str) -> Option<js_sys::Function> {
    let options = js_sys::Object::new();
    let set = |name: &str, value: &str| js_sys::Reflect::set(&options, &name.into(), &value.into()).is_ok();
    let is_set = ["year", "month", "day", "hour", "minute", "second"].iter().all(|name| set(name, "numeric"));
    if !(is_set && set("hourCycle", "h23") && set("timeZone", zone)) {
        return None;
    }
    let mut path = "Intl.DateTimeFormat".split('.');
    let found = path.try_fold(JsValue::from(js_sys::global()), |at, name| js_sys::Reflect::get(&at, &name.into()).ok());
    let kind: js_sys::Function = found?.dyn_into().ok()?;
    // A zone that isn't known throws, so it has to be made where that can be caught.
    let made = js_sys::Reflect::construct(&kind, &js_sys::Array::of2(&"en-US".into(), &options)).ok()?;
    let parts: js_sys::Function = js_sys::Reflect::get(&made, &"formatToParts".into()).ok()?.dyn_into().ok()?;
    Some(parts.bind0(&made))
}

/// What the clock on the wall showed there, as if it were UTC.
fn read(parts: &js_sys::Array) -> Option<Stamp> {
    let part = |name: &str| {
        let found = parts.iter().find(|part| text(part, "type").as_deref() == Some(name))?;
        text(&found, "value")?.parse::<u32>().ok()
    };
    let day = Day::new(i32::try_from(part("year")?).ok()?, part("month")?, part("day")?)?;
    Some(Stamp::new(day, Time::new(part("hour")?, part("minute")?, part("second")?)?, 0))
}

fn text(part: &JsValue, name: &str) -> Option<String> {
    js_sys::Reflect::get(part, &name.into()).ok()?.as_string()
}
