//! What is private here, how to see it for oneself, and what it can’t do.

mod stored;

use super::data::promise::promise;
use crate::app::held::{Held, until_gone};
use crate::app::parts::icons::tick;
use crate::app::parts::plain::{QUIET, button, div, folded, h2, lines, open, p, row, sect};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{privacy as words, yours};
use crate::platform::page::breathe;
use crate::platform::proof::{self, Outcome, Request};
use crate::platform::timer::every;
use std::time::Duration;

/// How often the browser’s record is looked at.
const LOOK: Duration = Duration::from_secs(1);

pub fn privacy(state: AppState) -> Piece {
    let facts = yours::PRIVATE.iter().map(|fact| el("li").with(tick()).with(el("span").with(*fact)).into());
    let first = sect().with(el("ul").class("facts").with(many(facts)));
    let may = sect()
        .with(h2(words::PROMISE))
        .with(promise(state))
        .with(el("ul").class("plain-list").with(lines(words::deletes(state.engine()))))
        .with(p(words::ONLY_A_COPY).class("small"));
    let left = el("div").with(first).with(asked(state)).with(rights());
    let right = el("div").with(stored::stored(state)).with(may);
    several()
        .with(open(yours::PRIVACY, words::LEAD))
        .with(div("two").with(left).with(right))
        .with(threats())
        .with(build())
        .into()
}

/// The requests since the page opened, as they come.
fn asked(state: AppState) -> El {
    let record = Held::new(proof::requests());
    until_gone(every(LOOK, move || {
        let now = proof::requests();
        if record.with_untracked(|record| *record != now) {
            record.set(now);
        }
    }));
    let is_late = move |request: &Request| request.at > state.opened;
    let list = move |is_wanted: bool| {
        let record = record.get();
        let wanted = record.into_iter().filter(move |request| is_late(request) == is_wanted);
        el("ul").class("plain-list small").with(many(wanted.map(|request| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds since the page opened")]
            let tenths = (request.at / 100.0) as u32;
            el("li").class("breaks").with(words::request(tenths, &request.name)).into()
        })))
    };
    let count = move || words::asked(record.with(|record| record.iter().filter(|request| is_late(request)).count()));
    sect()
        .with(h2(words::ASKED))
        .with(p(live(count)).set("role", "status"))
        .with(live(move || list(true)))
        .with(folded(words::OPENED).with(live(move || list(false))))
        .with(h2(words::PLANE))
        .with(el("ol").class("plain-list").with(lines(&words::PLANE_STEPS)))
}

/// The policies, and a try.
fn rights() -> El {
    // Where this page is the first that is shown, the second policy comes a moment later.
    let policies = Held::new(Vec::new());
    leptos::task::spawn_local(async move {
        breathe().await;
        policies.set(proof::policies());
    });
    let dropped = move || {
        policies.with(|policies| match policies.len() {
            0 => "",
            1 => words::NOT_DROPPED,
            _ => words::DROPPED,
        })
    };
    let tried = Held::new(None::<Outcome>);
    let attempt = move || {
        leptos::task::spawn_local(async move { tried.set(Some(proof::try_request().await)) });
    };
    let said = move || {
        tried.get().map(|outcome| match outcome {
            Outcome::Refused => words::REFUSED,
            Outcome::Lost => words::REFUSED_UNSAID,
            Outcome::Went => words::WENT,
        })
    };
    let rule = |policy: String| el("p").with(el("code").class("breaks").with(policy)).into();
    sect()
        .with(h2(words::RIGHTS))
        .with(p(live(dropped)))
        .with(folded(words::POLICY).with(live(move || many(policies.get().into_iter().map(rule)))))
        .with(p(words::TRY_WHAT).class("small"))
        .with(row().with(button(QUIET, words::TRY, attempt)))
        .with(p(live(said)).set("role", "status"))
}

fn threats() -> El {
    let each = |[who, they, holds, not]: &[&'static str; 4]| {
        let line =
            |name: &'static str, words: &'static str| several().with(el("dt").with(name)).with(el("dd").with(words));
        folded(who)
            .with(
                el("dl")
                    .class("answers")
                    .with(line(words::THEY, they))
                    .with(line(words::WE_PROMISE, holds))
                    .with(line(words::WE_CANNOT, not)),
            )
            .into()
    };
    sect().class("sect measure").with(h2(words::THREATS)).with(many(words::EACH.iter().map(each)))
}

/// The version, and the digests that the build put into the page.
fn build() -> El {
    let files = proof::files();
    let is_listed = !files.is_empty();
    let file = |(name, digest): (String, String)| {
        el("li").with(name).with(el("br")).with(el("code").class("breaks small").with(digest)).into()
    };
    let list = sect()
        .class("sect measure")
        .with(h2(words::BUILD))
        .with(p(words::version(env!("CARGO_PKG_VERSION"))))
        .with(el("ul").class("plain-list").with(many(files.into_iter().map(file))));
    if !is_listed {
        return list.with(p(words::NO_DIGESTS).class("small"));
    }
    let open = el("a").class("b b--quiet").set("href", "checksums.txt").set("target", "_blank").set("rel", "noopener");
    list.with(
        folded(words::CHECK)
            .with(el("ol").class("plain-list").with(lines(&words::CHECK_STEPS)))
            .with(row().with(open.with(words::CHECK_LIST)))
            .with(p(words::CHECK_LIST_WHAT).class("small")),
    )
}
