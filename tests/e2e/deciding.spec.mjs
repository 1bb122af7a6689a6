// Step nine and both endings: two decisions kept apart, weighed once a week, the last page that closes the book and
// can be opened again; the five questions, the shelf.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, record, stage, times, visit } from "./lib/app.mjs";
import { at, day, moment, past, pick, sheet } from "./lib/life.mjs";

const it = stage();
const later = (app, days, time = "20:30") => app.page.clock.setFixedTime(`${day(days)}T${time}:00+01:00`);
const page = (n, text, ago) => record(n, "entry", { day: day(-ago), text }, at(ago));
const lesson = sheet(10, "lesson", { when: "I go quiet", then: "say so", instead: "leaving" }, 20);

test("Sam: weighed over weeks, put down, the last page written, the book closed, and opened within fourteen days", async () => {
  const records = [
    arrived,
    page(2, "The flat is so loud when it’s empty.", 40),
    page(3, "Slept through for the first time since.", 3),
    lesson,
    moment(4, "weighing", 21),
    sheet(5, "my_decision", { choice: "keep_quiet" }, 21),
    sheet(6, "my_decision", { choice: "let_go" }, 8),
  ];
  await visit(it, { records, start: "#/decide" }, async (app) => {
    const { page } = app;
    await page.getByText("Nothing they’ve said is noted. Unclear means no for now.").waitFor();
    await app.link("Note what they said").click();
    await app.link("Answer it now").click();
    await page.getByLabel("What they said, in their words").fill("I’m with someone, and I’m happy.");
    await page.getByLabel("How I know").fill("They told me at the door.");
    await app.saved();
    await app.follow("#/decide");
    await page.locator("blockquote").filter({ hasText: "I’m with someone, and I’m happy." }).waitFor();
    await app.heading("What you leaned to, over time").waitFor();
    await page.getByText("Three times in a row").waitFor({ state: "detached" });
    await app.isAccessible("two decisions");
    await app.link("Weigh it up").click();
    await page.getByLabel("What I’d gain, and others").fill("Sleep.");
    await pick(app, "My choice", "let go");
    await page.getByLabel("What would change my mind by then").fill("Nothing that I’d have to look for.");
    await app.saved();
    // The same evening it is gone on with, and is one answer; the day after, the scales stay put.
    await app.follow("#/decide");
    await app.link("Go on with today’s").waitFor();
    await later(app, 1);
    await app.goto("#/decide");
    await page.getByText("Once a week is enough").waitFor();
    assert.equal(await app.link("Weigh it up").count(), 0);
    await app.goto("#/path/decision/my_decision/new");
    await page.getByText("Once a week is enough").waitFor();
    assert.equal(await page.getByLabel("What I’d gain, and others").count(), 0);
    // Two taps, and what was put down is not weighed again.
    await app.follow("#/letgo");
    await app.button("Put it down").click();
    await page.getByText("One tap undoes it until").waitFor();
    await later(app, 9);
    await app.goto("#/decide");
    await page.getByText("You’ve put it down.").waitFor();
    await page.getByText("What’s the first good hour I can give myself this week?").waitFor();
    assert.equal(await app.link("Weigh it up").count(), 0, "not after letting go");
    // The last page, from their own lines, in their own words.
    await app.follow("#/letgo");
    await app.link("Write the last page").click();
    await page.getByText("The flat is so loud when it’s empty.").waitFor();
    await page.getByText("Slept through for the first time since.").waitFor();
    assert.equal(await app.button("Close the book").count(), 0, "an empty page closes nothing");
    await page.getByLabel("What this time was").fill("A winter in which I learned to be quiet with myself.");
    await page.getByLabel("The last line").fill("The kettle is on.");
    await app.saved();
    await page.locator("article.book").getByText("The kettle is on.").waitFor();
    await app.isAccessible("the last page");
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("article.book").isVisible());
    assert.ok(!(await page.getByLabel("What this time was").isVisible()), "the page is printed alone");
    await page.emulateMedia({ media: "screen" });
    await app.button("Close the book").click();
    await app.heading("Onward").waitFor();
    await page.getByText("The book was closed on").waitFor();
    assert.equal(await app.heading("Today’s check-in").count(), 0, "a closed book asks for nothing");
    await app.isAccessible("a closed book");
    await app.reload();
    await page.getByText("The kettle is on.").waitFor();
    // Within fourteen days: open again, and picked up, at understanding and not at the message.
    await later(app, 12);
    await app.goto("#/today");
    await app.button("Open it again").click();
    await app.heading("Today’s check-in").waitFor();
    await app.follow("#/letgo");
    await app.button("Undo it").click();
    await page.getByText("You’re at understanding, with everything you wrote.").waitFor();
    await app.follow("#/path");
    await page.getByRole("heading", { level: 1 }).filter({ hasText: /Understand|Grow/ }).waitFor();
    await app.follow("#/message");
    assert.equal(await page.locator("main:not([hidden]) textarea").count(), 0, "no paper for a message");
    assert.equal((await app.records("sheet")).filter((each) => each.data.sheet === "book").length, 1, "the page stays");
  });
});

test("a wrong tap is taken back as if it had never been", async () => {
  const records = [arrived, moment(2, "they_wrote", 9), past(3, "g6", 8)];
  await visit(it, { records, start: "#/letgo" }, async (app) => {
    await app.button("Put it down").click();
    await app.button("Undo it").click();
    await app.page.getByText("Undone. You’re where you were.").waitFor();
    await app.follow("#/path");
    await app.heading("You’re at Rebuild trust.").waitFor();
  });
});

test("together again: both said it with their dates, the gate says so, and the book closes the same way", async () => {
  const meetings = [50, 43, 36, 29, 22, 15, 8, 1].map((ago, n) => sheet(30 + n, "time", { day: day(-ago), what: "a walk", suggested: n % 2 ? "me" : "them" }, ago));
  const checks = [sheet(20, "healthy", { say_no: "true" }, 20), sheet(21, "healthy", { say_no: "true" }, 5)];
  const records = [arrived, moment(2, "they_wrote", 70), past(3, "g6", 60), past(4, "g8", 55), ...checks, ...meetings];
  await visit(it, { records, start: "#/path/decision" }, async (app) => {
    const { page } = app;
    const line = (name) => page.getByRole("listitem").filter({ hasText: name });
    await line("Six weeks of time together").getByText("done").waitFor();
    await line("Both said it").getByText("not yet").waitFor();
    await app.link("Both said it").click();
    await page.getByLabel("What I said", { exact: true }).fill("I’d like to, if you do.");
    await page.getByLabel("When", { exact: true }).fill(day(-1));
    await app.saved();
    await app.follow("#/path/decision");
    await line("Both said it").getByText("not yet").waitFor();
    await app.follow("#/path/decision/together");
    await page.getByLabel("What they said, in their words").fill("Yes. Slowly.");
    await page.getByLabel("When did they say it?").fill(day(-1));
    await page.getByLabel("What we keep doing (1)").fill("Sunday, one talk");
    await app.saved();
    await app.follow("#/path/decision");
    await line("Both said it").getByText("done").waitFor();
    await app.button("Go on", { exact: true }).click();
    await app.follow("#/path");
    await page.getByText("Together again").first().waitFor();
    await app.follow("#/path/decision/book");
    await page.getByLabel("The last line").fill("Two cups.");
    await app.saved();
    await app.button("Close the book").click();
    await app.heading("Together again, differently").waitFor();
    await app.link("Is getting back together healthy?").waitFor();
    await page.getByText("Sunday, one talk").waitFor();
    await app.isAccessible("together, closed");
    await app.button("Open it again").click();
    await app.heading("Waiting for you").waitFor();
  });
});

test("s73: “they said no” changes where they stand at once, the composer is gone, and the first three days are looked after", async () => {
  const sent = [arrived, past(2, "g3", 9), past(3, "g4", 9), moment(4, "sent", 8, { note: "Hello." })];
  await visit(it, { records: sent, start: "#/message" }, async (app) => {
    const { page } = app;
    await page.getByLabel("They said no", { exact: true }).check();
    await page.getByLabel("In their words, as they said them").fill("No. Please leave it.");
    await app.button("Note it").click();
    // S75: one closing line, and only for whoever was written to.
    await page.getByText("If they wrote to you, one line is enough: “Thank you for telling me.").waitFor();
    assert.equal(await page.locator("main:not([hidden]) textarea").count(), 0);
    await app.follow("#/decide");
    await page.locator("blockquote").filter({ hasText: "No. Please leave it." }).waitFor();
    await app.link(/The first three days/).click();
    await page.getByLabel("Who I’m with tonight").waitFor();
    await app.follow("#/path");
    await page.getByText("Help with contact is closed.").waitFor();
  });
});

test("s72: this part isn’t yours to decide, and two records that don’t agree stand side by side", async () => {
  const records = [arrived, sheet(5, "their_decision", { words: "I don’t know.", day: day(-2) }, 2), sheet(6, "my_decision", { choice: "go_slowly" }, 2)];
  await visit(it, { records, start: "#/decide" }, async (app) => {
    await app.page.getByText("Their part isn’t yours to decide.").waitFor();
    const columns = app.page.locator("main:not([hidden]) .two > section");
    await times(columns, 2);
    await columns.nth(0).getByText("I don’t know.").waitFor();
    await columns.nth(1).getByText("keep going slowly").waitFor();
  });
});

test("then and now: the five questions come on their days and stand side by side", async () => {
  const first = sheet(5, "then_now", { today: "Heavy.", miss: "Being asked." }, 29);
  await visit(it, { records: [record(1, "about", { arrived: true }, at(29)), first], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.link(/Five questions/).click();
    await page.getByLabel("How is it today?").fill("Lighter in the mornings.");
    await app.saved();
    await app.follow("#/path/decision/then_now");
    const series = page.locator(".series").first();
    await series.getByText("Day 1,").waitFor();
    await series.getByText("Heavy.").waitFor();
    await series.getByText("Day 30,").waitFor();
    await series.getByText("Lighter in the mornings.").waitFor();
    await app.isAccessible("then and now");
    await app.follow("#/today");
    assert.equal(await app.link(/Five questions/).count(), 0);
  });
});

test("Today never asks for more than three things, each with its reason", async () => {
  const records = [
    record(1, "about", { arrived: true }, at(100)),
    moment(2, "they_wrote", 60),
    past(3, "g6", 50),
    past(4, "g8", 40),
    sheet(5, "promise", { what: "ring on Sunday", by: day(-1) }, 5),
    sheet(6, "pace", { rule: "home by ten", review: day(-2) }, 50),
    sheet(7, "talk", { topic: "Sundays" }, 4),
    sheet(8, "my_decision", { choice: "later", review: day(-1) }, 30),
    ...[...Array(12).keys()].map((n) => page(20 + n, `page ${n}`, 20 - n)),
  ];
  await visit(it, { records, start: "#/today" }, async (app) => {
    const waiting = app.page.locator("section").filter({ has: app.heading("Waiting for you") }).last();
    await waiting.getByRole("link", { name: /ring on Sunday/ }).waitFor();
    await times(waiting.getByRole("link"), 4, "three things, and the open page");
    for (const small of await waiting.locator(".item .small").allInnerTexts()) assert.ok(small.trim().length > 0);
  });
});

test("s42: the shelf opens without a network, says how sure it is and why things were left out, and leads nowhere outside", async () => {
  await visit(it, { records: [arrived], start: "#/path" }, async (app) => {
    const { page } = app;
    await app.link(/The shelf/).click();
    await app.heading("The shelf").waitFor();
    await page.getByText("How trust comes back").click();
    await page.getByText("Steady small acts repair trust more than words do.").waitFor();
    await app.heading("Left out on purpose").waitFor();
    await page.getByText("So no link here leads to one, or to anywhere.").waitFor();
    assert.equal(await page.locator('main:not([hidden]) a:not([href^="#/"])').count(), 0);
    await app.isAccessible("the shelf");
  });
});
