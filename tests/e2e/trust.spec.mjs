// Steps six to eight on a phone: promises and what became of them, hurt heard, needs said, and no rushing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, EVENING, stage, times, visit } from "./lib/app.mjs";
import { day, moment, past, pick, sheet } from "./lib/life.mjs";

const it = stage();
const talking = [arrived, moment(2, "they_wrote", 60)];
const rebuilding = [...talking, past(3, "g6", 50)];
const slowly = [...rebuilding, past(4, "g7", 30), past(5, "g8", 28)];
const promise = (n, given, ago = 10) => sheet(n, "promise", { what: `thing ${n}`, ...given }, ago);
const given = async (app, name) => (await app.records("sheet")).filter((each) => each.data.sheet === name).map((each) => each.data.given);

test("Ines: a promise is made, missed, said before it’s found, made again and kept; hurt is heard; a sign shows", async () => {
  await visit(it, { records: slowly, start: "#/path/trust/promise/new" }, async (app) => {
    const { page } = app;
    await page.getByLabel("What I’ll do").fill("Ring on Sunday at six");
    await page.getByText("Without a day nobody can count on it.").waitFor();
    await page.getByLabel(/^By which day/).fill(day(-3));
    await page.getByText("That day lies before today.").waitFor();
    await page.getByLabel(/^By which day/).fill(day(2));
    await page.getByText("That day lies before today.").waitFor({ state: "detached" });
    await pick(app, "How big is it?", "big");
    await page.getByText("Big ones fail quietly.").waitFor();
    await pick(app, "How big is it?", "tiny");
    await app.saved();
    await app.isAccessible("a promise");
    // Two days on it is due, and Today says so.
    await page.clock.setFixedTime(`${day(3)}T20:30:00+01:00`);
    await app.goto("#/today");
    await page.getByText("A promise, was due on").waitFor();
    await page.getByRole("link", { name: /Ring on Sunday at six/ }).click();
    await app.heading("Promises").first().waitFor();
    await page.getByText("How did it go?").click();
    await app.button("missed").click();
    await page.getByText("Say it before they find it.").waitFor();
    await page.getByText("“I said: Ring on Sunday at six").waitFor();
    await app.isAccessible("a missed promise");
    // Told, it is another entry; and the next one is kept.
    await page.getByRole("link", { name: "Ring on Sunday at six" }).click();
    await pick(app, "How did it go?", "missed, and I said so first");
    await page.getByText("Say it before they find it.").waitFor({ state: "detached" });
    await app.saved();
    await app.follow("#/path/trust/promise/new");
    await page.getByLabel("What I’ll do").fill("Ring on Wednesday");
    await page.getByLabel(/^By which day/).fill(day(3));
    await app.saved();
    await app.follow("#/path/trust/promise");
    await page.getByText("How did it go?").click();
    await app.button("kept").click();
    await page.getByText("2 missed").waitFor({ state: "detached" });
    assert.deepEqual((await given(app, "promise")).map((each) => each.outcome).sort(), ["kept", "missed_told"]);
    // After they told her something hard.
    await app.follow("#/path/trust/heard/new");
    await page.getByLabel("What they said, in their words").fill("You decide things without me.");
    await page.getByLabel("My first words").fill("That’s not true.");
    await page.getByLabel("What I’d say now").fill("I booked it before I asked. You had to hear it from Ana.");
    await pick(app, "What did they need?", "listening");
    await pick(app, "Did I go back and say so?", "yes");
    await app.saved();
    await app.isAccessible("after something hard");
    // Two nights in the first week: the sign shows with its rule and its records.
    for (const [n, what] of [[0, "A walk"], [1, "Dinner"]]) {
      await app.follow("#/path/slowly/time/new");
      await page.getByLabel("When", { exact: true }).fill(day(n));
      await page.getByLabel("What we did").fill(what);
      await page.getByLabel("a night together").check();
      await app.saved();
    }
    await app.follow("#/path/slowly");
    const sign = page.getByRole("listitem").filter({ hasText: "Two nights or more in the first two weeks" }).first();
    await sign.getByText("What this rests on").click();
    await times(sign.getByRole("link", { name: /Time together/ }), 2);
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /\d+ ?%|score|level/i);
    await app.isAccessible("going slowly");
  });
});

test("s56: a fourth open promise asks to finish or renegotiate one first, on every way to it", async () => {
  const three = [10, 11, 12].map((n) => promise(n, { by: day(5) }));
  const debrief = sheet(20, "debrief", { said: "Too fast.", got_it: "yes", heard_on: "the hours", agreements: ["leave by ten"] }, 0);
  await visit(it, { records: [...rebuilding, ...three, debrief], start: "#/path/trust/promise" }, async (app) => {
    const { page } = app;
    const full = () => page.getByText("Three promises are open. Finish one first, or renegotiate it.").first().waitFor();
    await full();
    assert.equal(await app.link("Add one").count(), 0);
    await app.goto("#/path/trust/promise/new");
    await full();
    await app.goto("#/path/talk/debrief/000000000020");
    await app.button("Make what we agreed promises").click();
    await full();
    assert.equal((await given(app, "promise")).length, 3);
    await app.goto("#/path/trust/promise");
    await page.getByText("How did it go?").first().click();
    await app.button("renegotiated first").first().click();
    await app.link("Add one").click();
    await page.getByLabel("What I’ll do").waitFor();
  });
});

test("s52 and s54: what they could count on is asked each week, and four weeks of one-sided work are named", async () => {
  const weeks = [28, 21, 14, 7].map((ago, n) => sheet(10 + n, "count_on", { count_on: "ringing on Sunday", work: "me" }, ago));
  await visit(it, { records: [...rebuilding, ...weeks], start: "#/path/trust" }, async (app) => {
    const { page } = app;
    await page.getByText("For four weeks the work was mostly yours.").first().waitFor();
    await app.follow("#/review");
    await app.heading("Between you, this week").waitFor();
    await page.getByText("For four weeks the work was mostly yours.").waitFor();
    await page.getByRole("link", { name: "This week" }).click();
    await app.link("Answer it again").click();
    await page.getByLabel("What could they count on me for this week?").fill("Wednesday, and ringing if not");
    await pick(app, "Who did the work this week", "both of us");
    await app.saved();
    await app.follow("#/path/trust");
    await app.heading("The ledger").waitFor();
    assert.equal(await page.getByText("For four weeks").count(), 0);
  });
});

test("s53: where cheating broke it, the list of openness asks what contact was ended, and offers, never takes", async () => {
  const broken = sheet(10, "trust", { broken: ["cheating"], by: "me" }, 20);
  await visit(it, { records: [...rebuilding, broken], start: "#/path/trust/openness" }, async (app) => {
    const { page } = app;
    assert.ok(await page.getByLabel("cheating").isChecked(), "the worksheet of step two is known here");
    await page.getByText("What contact have I ended, and how could they know?").waitFor();
    await page.getByText("If it’s taken by checking, it isn’t trust").waitFor();
    await page.getByLabel("cheating").uncheck();
    await page.getByText("What contact have I ended, and how could they know?").waitFor({ state: "detached" });
    await app.isAccessible("openness");
  });
});

test("s55 and s59: eight weeks are plain counts by three words, drawn and in words, and say can and not will", async () => {
  const kinds = ["told", "did", "again"];
  const outcomes = ["kept", "kept", "told_late", "missed", "kept"];
  const all = outcomes.map((outcome, n) => promise(10 + n, { outcome, kind: kinds[n % 3], settled: day(-n), by: day(-n) }));
  await visit(it, { records: [...rebuilding, ...all], start: "#/path/trust" }, async (app) => {
    const { page } = app;
    await app.heading("The last eight weeks").waitFor();
    await page.getByText("4 of 5 so far could be relied on").waitFor();
    await page.getByText("telling it openly: 1 kept of 2").waitFor();
    await page.getByText("doing it when I said: 2 kept of 2").waitFor();
    await page.getByText("doing it again: 0 kept of 1").waitFor();
    await page.getByText("Can, not will.").first().waitFor();
    await times(page.locator("svg.pic"), 1);
    await times(page.getByRole("listitem").filter({ hasText: /^The week from/ }), 8, "the picture in words");
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /\d+ ?%|score|trust level/i);
    await app.isAccessible("the ledger");
  });
});

test("s57: an answer is picked first, and then each says what it does; fear leads to help", async () => {
  await visit(it, { records: rebuilding, start: "#/path/trust/drills" }, async (app) => {
    const { page } = app;
    await page.getByText("You never cared what I was going through.").waitFor();
    assert.equal(await page.getByText("This one defends.").count(), 0, "nothing is explained before it is chosen");
    await app.button("That’s not fair, I drove you everywhere.").click();
    await page.getByText("This one defends.").waitFor();
    await page.getByText("It felt like you were on your own with it.").last().waitFor();
    await app.isAccessible("a drill");
    await app.button("I’m such a terrible person.").click();
    await page.getByText("This one collapses.").waitFor();
    for (let n = 1; n <= 5; n += 1) await app.button("The next one").click();
    await page.getByText("I was frightened of your temper.").waitFor();
    await app.button("Thank you for telling me. I’m sorry I was frightening.").click();
    await page.getByText("This one hears.").waitFor();
    await page.locator('main:not([hidden]) .drill a[href^="#/help"]').first().waitFor();
    for (let n = 6; n <= 12; n += 1) await app.button("The next one").click();
    await page.getByText("1 of 12").waitFor();
    assert.equal((await app.records("sheet")).length, 0, "it is kept nowhere");
  });
});

test("s58: whether it is good for both is asked here once a month, and checking each other is no repair", async () => {
  await visit(it, { records: [...rebuilding, sheet(10, "healthy", { say_no: "true" }, 31)], start: "#/path/trust" }, async (app) => {
    await app.page.getByText("checking where somebody is, is no repair").waitFor();
    await app.follow("#/today");
    await app.link(/Is it good for both of you/).waitFor();
  });
  await visit(it, { records: [...rebuilding, sheet(10, "healthy", { say_no: "true" }, 5)], start: "#/today" }, async (app) => {
    await app.heading("Waiting for you").waitFor();
    assert.equal(await app.link(/Is it good for both of you/).count(), 0);
  });
});

test("s60: before talking openly the gate lists the weeks of promises and the two talks, and can be passed", async () => {
  await visit(it, { records: rebuilding, start: "#/path/talk" }, async (app) => {
    const { page } = app;
    for (const line of ["Three weeks of promises", "A missed one said before it was found", "Two talks looked back on"]) {
      await page.getByRole("listitem").filter({ hasText: line }).getByText("not yet").waitFor();
    }
    await page.getByText("Go on anyway").first().click();
    await page.getByLabel(/^Why now/).fill("We talk anyway.");
    await app.button("Go on anyway").click();
    await page.getByText("You’ve gone on.").waitFor();
    await app.isAccessible("talking openly");
  });
});

test("s61: the map has two columns, theirs only with their words, and is printed on one page", async () => {
  const lines = [
    sheet(10, "map", { whose: "mine", kind: "need", what: "An evening to myself", tuesday: "I say which one on Monday", request: "Wednesdays free?" }),
    sheet(11, "map", { whose: "mine", kind: "boundary", what: "Nobody shouts", if: "one of us shouts", then: "go out for ten minutes" }),
    sheet(12, "map", { whose: "theirs", kind: "need", what: "To hear before things change", source: "tell me before", source_day: day(-4) }),
    sheet(13, "map", { whose: "theirs", kind: "desire", what: "More trips" }),
  ];
  await visit(it, { records: [...rebuilding, ...lines], start: "#/path/talk/map" }, async (app) => {
    const { page } = app;
    const theirs = page.locator(".map .two > div").nth(1);
    await theirs.getByText("To hear before things change").waitFor();
    await theirs.getByText("“tell me before”").waitFor();
    assert.equal(await theirs.getByText("More trips").count(), 0);
    await app.heading("Written without their words").waitFor();
    await page.getByText("If one of us shouts, I will go out for ten minutes").waitFor();
    await app.isAccessible("the map");
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    assert.equal(pdf.match(/\/Type ?\/Page\b(?!s)/g)?.length, 1, "one page");
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await app.heading("Written without their words").isVisible()), "what they never said is not printed");
    assert.ok(await theirs.getByText("To hear before things change").isVisible());
    await page.emulateMedia({ media: "screen" });
    await app.goto("#/path/talk/map/new");
    await pick(app, "Whose is it?", "theirs, from their own words");
    await page.getByText("Without their words for it, it stays off their column.").waitFor();
    await page.getByLabel("They said", { exact: true }).fill("I need warning");
    await page.getByText("Without their words for it").waitFor({ state: "detached" });
  });
});

test("s62 and s64: what was to be practised is there, the soft start is said as one sentence, and “you always” is flagged", async () => {
  const pattern = sheet(10, "communication", { soft_start: "When plans change, I’d like to know by noon." }, 40);
  await visit(it, { records: [...rebuilding, pattern], start: "#/path/talk/talk/new" }, async (app) => {
    const { page } = app;
    await page.getByText("You’d start like this").waitFor();
    assert.equal(await page.getByLabel("What I want to practise in it").inputValue(), "When plans change, I’d like to know by noon.");
    await page.getByLabel("The one topic").fill("Sundays");
    await page.getByLabel("When", { exact: true }).fill("you always change the plan");
    await page.getByLabel("I feel", { exact: true }).fill("left out");
    await page.getByText("Worth another look before you say it").waitFor();
    await page.locator(".finding q").filter({ hasText: "you always" }).waitFor();
    await app.isAccessible("a soft start");
    await page.getByLabel("When", { exact: true }).fill("the plan changed on Sunday");
    await page.getByText("Worth another look").waitFor({ state: "detached" });
    await page.getByLabel("and I’d like", { exact: true }).fill("a message by noon");
    await page.getByText("When the plan changed on Sunday, I feel left out, and I’d like a message by noon").waitFor();
    await app.saved();
  });
});

test("s63: listening has its steps, two minutes begin and stop, and their words are written down", async () => {
  await visit(it, { records: rebuilding, start: "#/path/talk/listening/new", before: (page) => page.clock.install({ time: EVENING }), at: null }, async (app) => {
    const { page } = app;
    await page.getByText("Put the phone away.").waitFor();
    await page.getByText("Ask: “Did I get it?”").waitFor();
    await app.button("Begin two minutes").click();
    await page.getByRole("progressbar", { name: "Time left" }).waitFor();
    await app.button("Stop").click();
    await app.button("Begin two minutes").click();
    await page.clock.fastForward("02:01");
    await page.getByText("Two minutes have passed.").waitFor();
    await page.getByLabel("What they said, as near as I remember").fill("That the evenings are long.");
    await page.getByLabel("So for you it was", { exact: true }).fill("lonely");
    await page.getByText("Saved").first().waitFor();
  });
});

test("s63 and s65: a talk is not done before it says on what they seemed heard; agreements become promises; fear leads to help", async () => {
  await visit(it, { records: [...rebuilding, sheet(10, "talk", { topic: "Sundays" }, 3)], start: "#/today" }, async (app) => {
    const { page } = app;
    // A talk without a look back is asked about.
    await app.link(/After the talk/).click();
    await page.getByLabel("What did they say, in their words?").fill("That I decide alone.");
    await pick(app, "Did they agree that I’d got it?", "I didn’t ask");
    await page.getByText("one question does it: “Did I get it?”").waitFor();
    await app.saved();
    await app.follow("#/path/talk/debrief");
    await page.getByText("still open: on what they seemed heard").waitFor();
    await page.getByRole("link", { name: /That I decide alone/ }).click();
    await page.getByLabel(/^On what did they seem heard/).fill("On the trip. They breathed out.");
    await page.getByLabel("What we agreed (1)").fill("Say it by noon");
    await app.saved();
    await app.button("Make what we agreed promises").click();
    await page.getByText("They’re among your promises.").waitFor();
    await app.button("Make what we agreed promises").click();
    await page.getByText("There’s nothing agreed that isn’t among your promises.").waitFor();
    await pick(app, "Was anyone afraid?", "not sure");
    await page.getByText("Then talking isn’t what comes first.").waitFor();
    await page.locator('main:not([hidden]) form a[href^="#/help"], main:not([hidden]) .notice a[href^="#/help"]').first().waitFor();
    await app.isAccessible("after a talk");
    assert.deepEqual((await given(app, "promise")).map((each) => each.what), ["Say it by noon"]);
    await app.follow("#/path/talk/debrief");
    await page.getByText("looked back on", { exact: true }).waitFor();
  });
});

test("s66 and s67: time together is noted in a few taps, and the pace comes up on its day", async () => {
  await visit(it, { records: slowly, start: "#/path/slowly/pace" }, async (app) => {
    const { page } = app;
    assert.equal(await page.getByLabel("When I’ll look at all this again").inputValue(), day(42), "six weeks");
    await page.getByLabel("What I asked for, in my words").fill("Once a week.");
    await page.getByLabel("What they asked for, in their words").fill("Slowly, please.");
    await page.getByLabel("My rule for myself").fill("Home by ten.");
    await app.saved();
    await app.follow("#/path/slowly/time/new");
    assert.equal(await page.getByLabel("When", { exact: true }).inputValue(), day(0));
    await pick(app, "Who suggested it?", "both");
    await pick(app, "How much pressure was in it?", "a little");
    await pick(app, "How much fun?", "quite a lot");
    await pick(app, "How was I two hours after?", "better");
    await page.getByLabel("What made us laugh or feel easy?").fill("The dog with the umbrella");
    await app.saved();
    await app.isAccessible("time together");
    await page.clock.setFixedTime(`${day(42)}T20:30:00+01:00`);
    await app.goto("#/today");
    await app.link(/Our pace/).waitFor();
  });
});

test("s69: the ladder takes one tap a step, and a step over two others says so", async () => {
  await visit(it, { records: slowly, start: "#/path/slowly/rung" }, async (app) => {
    const { page } = app;
    await app.button("We tried it: a message exchange").click();
    await page.getByText("Noted on the ladder.").waitFor();
    await app.button("We tried it: a walk or coffee").click();
    await app.button("We talked about it: a shared hobby").click();
    assert.equal(await page.getByText("There’s no hurry.").count(), 0, "step by step is no jump");
    await app.button("We tried it: sleeping over").click();
    await page.getByText("Sleeping over came before a longer day").waitFor();
    assert.equal((await given(app, "rung")).length, 4);
    await app.isAccessible("the ladder");
    await app.follow("#/path/slowly");
    await page.locator(".card").filter({ hasText: "A step that jumped over two or more" }).waitFor();
  });
});

test("s70: the ideas are filtered without a network, and an open answer fits all", async () => {
  await visit(it, { records: slowly, start: "#/path/slowly/ideas" }, async (app) => {
    const { page } = app;
    await page.getByText("30 ideas").waitFor();
    await app.context.setOffline(true);
    await pick(app, "What may it cost?", "nothing");
    await pick(app, "Where?", "indoors");
    await page.getByText("30 ideas").waitFor({ state: "detached" });
    const left = await page.locator(".ideas-list > li").count();
    assert.ok(left > 0 && left < 30, `${left}`);
    assert.equal(await page.getByText("A market, one thing each").count(), 0);
    await app.isAccessible("ideas");
  });
});

test("s71: what drew me keeps both, what it was and whether it’s still true", async () => {
  await visit(it, { records: slowly, start: "#/path/slowly/drew_me/new" }, async (app) => {
    await app.page.getByLabel("What drew me to them at the start?").fill("How they listen");
    await pick(app, "Is it still true, as far as I can see?", "partly");
    await app.saved();
    assert.deepEqual((await given(app, "drew_me"))[0], { drew: "How they listen", still: "partly" });
    await app.follow("#/path/slowly/drew_me");
    await app.page.getByText("partly").waitFor();
  });
});

test("a red line closes what is planned or practised with them, says why, and leaves what was written", async () => {
  const afraid = moment(9, "line_drawn", 1, { line: "fear" });
  const talked = sheet(10, "talk", { topic: "Sundays" }, 5);
  await visit(it, { records: [...slowly, talked, afraid], start: "#/path/talk/talk" }, async (app) => {
    const { page } = app;
    await page.getByRole("link", { name: /Sundays/ }).waitFor();
    for (const place of ["#/path/talk/talk/new", "#/path/talk/listening/new", "#/path/slowly/pace", "#/path/slowly/time/new", "#/path/slowly/ideas"]) {
      await app.goto(place);
      await page.getByText("There’s been fear").first().waitFor();
      assert.equal(await page.locator("main:not([hidden]) :is(textarea, input)").count(), 0, place);
    }
    await app.isAccessible("closed by a red line");
    await app.follow("#/path/trust/promise/new");
    await page.getByLabel("What I’ll do").waitFor();
  });
});

test("a feeling is taken from the list with one tap", async () => {
  await visit(it, { records: rebuilding, start: "#/path/talk/talk/new" }, async (app) => {
    const { page } = app;
    await page.getByText("From the list of feelings").click();
    await app.button("homesick").click();
    assert.equal(await page.getByLabel("I feel", { exact: true }).inputValue(), "homesick");
    await app.isAccessible("the list of feelings");
  });
});
