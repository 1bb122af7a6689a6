// Pause: the eleven screens, the letter that is put away, the morning after.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, times, visit } from "./lib/app.mjs";
import { isAt, next, reach, TITLES } from "./lib/pause.mjs";

const it = stage();
const NIGHT = "2026-11-23T01:40:00+01:00";
const DATA = "#/yours/data";
const WORDS = "I keep your side of the shelf empty.";

const people = record(1, "about", { arrived: true, people: ["Ana"] }, "2026-11-20T20:00");
const plan = record(2, "plan", { start: "2026-11-20", length: 30, instead: ["walk to the weir"] }, "2026-11-20T20:05");
const slip = record(3, "slip", { what: "message", day: "2026-11-12", time: "23:10:00", hour_after: "worse" }, "2026-11-13T09:00");
const ridden = (n, day, minutes) =>
  record(n, "urge", { minutes: 15, strength: 8, strength_after: 4, ended: `${day}T20:${minutes}:00+01:00` }, `${day}T20:00`);
const letter = (until) =>
  record(8, "entry", { day: "2026-11-20", mode: "unsent", text: WORDS, feelings: ["aching"], intensity: 9, closed_until: until }, "2026-11-20T01:40");

const setTime = (app, text) => app.page.clock.setFixedTime(text);
const urge = async (app) => (await app.records("urge")).at(-1).data;

/** Presses a button that saves a copy, and hands back the file. */
async function copied(app, name) {
  const coming = app.page.waitForEvent("download");
  await app.button(name).first().click();
  return readFile(await (await coming).path(), "utf8");
}

/** The words of the letter are nowhere in the page. */
async function isClosed(app, where) {
  const html = await app.page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("textarea, input")].map((each) => each.value).join(" "));
  assert.ok(!html.includes(WORDS.slice(0, 20)), `the words are on ${where}`);
}

test("Mara: a pause at night on a phone, a letter put away for a week, and the morning after", async () => {
  await visit(it, { at: NIGHT, records: [people, plan, slip], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.button("Pause").click();
    await page.getByRole("link", { name: /go here now/ }).waitFor();
    await isAtBeginning(app);
    await app.isAccessible("the beginning");
    assert.equal((await app.records("urge")).length, 0, "opening the page begins nothing");
    await app.button("Begin").click();

    await isAt(app, 2);
    await page.getByRole("timer").filter({ hasText: "15:00 left" }).waitFor();
    await page.getByRole("slider", { name: "How strong is it?" }).fill("8");
    await page.getByRole("checkbox", { name: "chest" }).check();
    await page.getByRole("checkbox", { name: "hands" }).check();
    await page.getByText("An urge is like a wave.").waitFor();
    await app.isAccessible("how strong");
    await next(app);

    await isAt(app, 3);
    await setTime(app, "2026-11-23T01:42:30+01:00");
    await page.getByRole("timer").filter({ hasText: "12:30" }).waitFor();
    await app.isAccessible("breathing");
    await next(app);

    await isAt(app, 4);
    await page.getByText("Name five things you see, three you hear, one you can touch.").waitFor();
    await app.isAccessible("looking around");
    await next(app);

    await isAt(app, 5);
    await page.getByRole("radio", { name: "silence in the evening" }).check();
    await page.getByLabel("In your own words, if you like").fill("Sunday night");
    await app.isAccessible("what set it off");
    await next(app);

    await isAt(app, 6);
    await app.button("Lonely").click();
    await page.getByRole("checkbox", { name: "unseen" }).check();
    await app.isAccessible("the closest word");
    await next(app);

    await isAt(app, 7);
    await page.getByRole("radio", { name: "to be less alone tonight" }).check();
    await app.isAccessible("what is needed");
    await next(app);

    await isAt(app, 8);
    await app.button("Ana").click();
    await app.button("walk to the weir").click();
    const elsewhere = page.getByRole("textbox", { name: TITLES[7] });
    assert.equal(await elsewhere.inputValue(), "Ana, walk to the weir");
    await app.isAccessible("where else");
    await next(app);

    await isAt(app, 9);
    const paper = page.getByRole("textbox", { name: "Unsent page" });
    await paper.fill(WORDS);
    await app.saved();
    await app.isAccessible("the letter");
    await app.button("Put it away for a week").click();
    await page.getByText("It’s closed until then, for you too.").waitFor();
    assert.equal((await app.records("entry"))[0].data.closed_until, undefined, "one tap asks");
    await app.button("Yes, close it until Monday 30 November").click();
    await page.getByText("Put away. It opens on Monday 30 November.").waitFor();
    assert.equal(await paper.count(), 0);
    await isClosed(app, "the screen of the letter");
    await app.isAccessible("the letter, put away");
    await next(app);

    await isAt(app, 10);
    await page.getByText("On 12 November you reached out. An hour later you felt: worse.").waitFor();
    await page.getByRole("radio", { name: "exposed" }).check();
    await app.isAccessible("the morning");
    await next(app);

    await isAt(app, 11);
    await page.getByRole("slider", { name: "How strong is it now?" }).fill("7");
    await app.isAccessible("the end");
    await setTime(app, "2026-11-23T01:58:00+01:00");
    await app.button("Close the pause").click();
    await page.getByText("Kept: an urge you noticed and stayed with.").waitFor();
    const kept = await urge(app);
    assert.deepEqual(
      [kept.minutes, kept.strength, kept.strength_after, kept.feelings, kept.given],
      [15, 8, 7, ["unseen"], {
        body: ["chest", "hands"],
        elsewhere: "Ana, walk to the weir",
        morning: "exposed",
        need: "less_alone",
        trigger: "silence",
        trigger_words: "Sunday night",
      }],
    );
    assert.equal(kept.ended, "2026-11-23T01:58:00+01:00");

    // At night the day has not turned. In the morning their own answer stands there.
    await app.heading("Today only has to be today.").waitFor();
    assert.equal(await app.heading("The morning after").count(), 0);
    await setTime(app, "2026-11-23T08:00:00+01:00");
    await app.reload();
    await app.heading("The morning after").waitFor();
    await page.getByText("You thought that if you sent it, in the morning you’d feel: exposed.").waitFor();
    await page.getByText("On 12 November you reached out. An hour later you felt: worse.").waitFor();
    await app.isAccessible("the morning after");
    await page.getByRole("radio", { name: "glad" }).check();
    await page.getByLabel("A line for the next time, if you like").fill("I slept, and it was smaller.");
    await app.button("Keep").first().click();
    await page.getByText("Kept. It stands beside the question in the next pause.").waitFor();
    assert.equal(await app.heading("The morning after").count(), 0);
    assert.deepEqual([(await urge(app)).given.after, (await urge(app)).given.after_words], ["glad", "I slept, and it was smaller."]);
    await app.reload();
    await app.heading("Today’s check-in").waitFor();
    assert.equal(await app.heading("The morning after").count(), 0, "it is asked once");

    // The next pause has it beside its question.
    await app.follow("#/pause");
    await reach(app, 10);
    await page.getByText("On 23 November you wrote: “I slept, and it was smaller.”").waitFor();
  });
});

async function isAtBeginning(app) {
  await app.page.getByRole("heading", { level: 1, name: TITLES[0] }).waitFor();
  await app.page.getByText("Let’s give it fifteen minutes. You can still decide afterwards.").waitFor();
}

test("a letter put away is on no screen, in no list and in no copy that leaves it out, until its date", async () => {
  await visit(it, { at: "2026-11-26T20:30:00+01:00", records: [people, letter("2026-11-27")], start: "#/help" }, async (app) => {
    const { page } = app;
    const places = ["#/today", "#/journal", "#/journal/search", "#/path", "#/path/reach", "#/patterns", "#/yours", "#/review", "#/pause", "#/letgo"];
    for (const hash of [...places, "#/journal/entry/000000000008", "#/journal/entry/000000000008/edit", DATA]) {
      await app.follow(hash);
      await isClosed(app, hash);
      assert.equal(await page.getByRole("link", { name: /Unsent letter/ }).count(), 0, hash);
    }
    await app.follow("#/journal/search");
    await page.getByRole("searchbox").fill("shelf");
    await page.getByRole("status").filter({ hasText: /Nothing/ }).waitFor();
    await isClosed(app, "what is searched");
    await app.follow(DATA);
    await page.getByText("One letter is put away until Friday 27 November.").first().waitFor();
    await page.getByText("whoever owns this device could still dig the words out").waitFor();
    assert.equal(await app.button("Save a copy").count(), 0, "neither is the usual one");
    await app.isAccessible("your data with a letter put away");
    const without = await copied(app, "Save a copy without them");
    assert.ok(!without.includes("shelf") && !without.includes("aching"));
    await setTime(app, "2026-11-26T20:31:00+01:00");
    const all = await copied(app, "Save a copy with the letters");
    assert.ok(all.includes(WORDS) && all.includes('"closed_until":"2026-11-27"'));

    await app.follow("#/journal/entry/000000000008");
    await app.heading("This letter is closed until Friday 27 November.").waitFor();
    await app.isAccessible("a closed letter at its address");
    // It opens by itself on its date, also on a page that was left open.
    await setTime(app, "2026-11-27T00:00:30+01:00");
    await app.follow("#/journal");
    await app.reload();
    await page.getByRole("link", { name: /Unsent letter/ }).click();
    await page.getByText(WORDS).waitFor();
    await app.follow("#/journal/search");
    await page.getByRole("searchbox").fill("shelf");
    await page.getByRole("link", { name: /side of the shelf/ }).waitFor();
    await app.follow("#/today");
    await page.getByRole("link", { name: /A letter is open again/ }).waitFor();
    await app.follow(DATA);
    await app.button("Save a copy").first().waitFor();
  });
});

test("a copy with a letter put away, brought back on another device, keeps it closed", async () => {
  let copy = "";
  const at = "2026-11-26T20:30:00+01:00";
  await visit(it, { at, records: [people, letter("2026-11-27")], start: DATA }, async (app) => {
    copy = await copied(app, "Save a copy with the letters");
  });
  await visit(it, { at, records: [arrived], start: DATA }, async (app) => {
    const { page } = app;
    const file = { name: "notes.jsonl", mimeType: "application/json", buffer: Buffer.from(copy) };
    await app.field("Restore from a file").setInputFiles(file);
    await app.button("Bring it back").click();
    await page.getByText("Brought back:").waitFor();
    await page.getByText("One letter is put away until Friday 27 November.").first().waitFor();
    await app.follow("#/journal");
    assert.equal(await page.getByRole("link", { name: /Unsent letter/ }).count(), 0);
    await isClosed(app, "the journal");
  });
});

test("every screen can be skipped, and gone back from, and Escape three times leaves it", async () => {
  await visit(it, { at: NIGHT, records: [arrived], start: "#/pause" }, async (app) => {
    const { page } = app;
    await app.button("Begin").click();
    const asks = [2, 5, 6, 7, 8, 10];
    for (let screen = 2; screen < 11; screen += 1) {
      await isAt(app, screen);
      await page.getByRole("link", { name: /go here now/ }).waitFor();
      assert.equal(await page.locator("main a, main button, main input, main textarea").first().evaluate((each) => each.textContent.includes("go here now")), true, "the way to help comes first");
      await app.button(asks.includes(screen) ? "Skip this" : "Next").click();
    }
    await isAt(app, 11);
    for (let screen = 10; screen >= 1; screen -= 1) {
      await app.button("Back").click();
      await isAt(app, screen);
    }
    // The length can still be changed, and an answer turns skipping into going on.
    await page.getByRole("radio", { name: "20 minutes" }).check();
    await page.getByText("Let’s give it twenty minutes.").waitFor();
    await app.button("Next").click();
    await page.getByRole("timer").filter({ hasText: "20:00 left" }).waitFor();
    await page.getByRole("checkbox", { name: "jaw" }).check();
    await app.button("Next").click();
    await isAt(app, 3);
    assert.deepEqual((await urge(app)).given, { body: ["jaw"] });
    for (let back = 3; back > 1; back -= 1) {
      await app.button("Back").click();
      await isAt(app, back - 1);
    }
    await app.button("Back").click();
    await page.getByRole("link", { name: /A pause is going on/ }).waitFor();
  });
  for (const screen of [1, 2, 5, 9, 11]) {
    await visit(it, { at: NIGHT, records: [arrived], start: "#/pause" }, async (app) => {
      if (screen > 1) await reach(app, screen);
      if (screen === 9) await app.page.getByRole("textbox", { name: "Unsent page" }).fill("half a wo");
      for (let press = 0; press < 3; press += 1) await app.page.keyboard.press("Escape");
      await app.page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
      await app.goto("#/today");
      if (screen === 9) assert.equal((await app.records("entry"))[0].data.text, "half a wo");
    });
  }
});

test("the timer goes on when the page is hidden, left or closed, and a reload opens the same screen", async () => {
  await visit(it, { at: NIGHT, records: [arrived], start: "#/pause" }, async (app) => {
    const { page, context } = app;
    await reach(app, 7);
    await page.getByRole("radio", { name: "rest", exact: true }).check();
    // Another tab is in front for four minutes.
    const other = await context.newPage();
    await other.bringToFront();
    await setTime(app, "2026-11-23T01:44:00+01:00");
    await page.bringToFront();
    await other.close();
    await page.getByRole("timer").filter({ hasText: "11:00 left" }).waitFor();
    await setTime(app, "2026-11-23T01:50:00+01:00");
    await app.reload();
    await isAt(app, 7);
    assert.equal(await page.getByRole("radio", { name: "rest", exact: true }).isChecked(), true);
    await page.getByRole("timer").filter({ hasText: "5:00 left" }).waitFor();
    // The page of the lock, and any other, stops nothing.
    await app.follow("#/yours/lock");
    await setTime(app, "2026-11-23T01:56:00+01:00");
    await app.follow("#/pause");
    await isAt(app, 7);
    await page.getByRole("timer").filter({ hasText: "The time is up, and you’re still here." }).waitFor();
  });
});

test("by keyboard alone: begin, answer, go on, go back", async () => {
  await visit(it, { at: NIGHT, records: [arrived], start: "#/pause" }, async (app) => {
    const { page } = app;
    const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await app.button("Begin").focus();
    await press("Enter");
    await isAt(app, 2);
    await page.waitForFunction(() => document.activeElement?.localName === "h1");
    await press("Tab", "ArrowRight");
    await page.getByRole("slider", { name: "How strong is it?" }).and(page.locator(":focus")).waitFor();
    await app.button("Next").focus();
    await press("Enter");
    await isAt(app, 3);
    await app.button("Back").focus();
    await press(" ");
    await isAt(app, 2);
    assert.equal(await page.getByRole("slider", { name: "How strong is it?" }).inputValue(), "6");
  });
});

test("how long their own urges take is said from five timed ones on, with what it rests on, and not before", async () => {
  const timed = [["16", 1], ["17", 2], ["18", 3], ["19", 4], ["20", 5]].map(([day, n]) => ridden(10 + n, `2026-11-${day}`, String(10 + n)));
  await visit(it, { at: NIGHT, records: [arrived, ...timed.slice(1)], start: "#/pause" }, async (app) => {
    await reach(app, 2);
    assert.equal(await app.page.getByText("Yours often ease").count(), 0);
  });
  await visit(it, { at: NIGHT, records: [arrived, ...timed], start: "#/pause" }, async (app) => {
    await reach(app, 2);
    await app.page.getByText("Yours often ease in 10–20 minutes, from 5 timed so far.").waitFor();
    await app.page.getByText("What this rests on").click();
    await times(app.page.getByRole("link", { name: /a pause$/ }), 5);
    await app.isAccessible("with the records");
  });
});

test("answers on Today stay while the clock goes on", async () => {
  const pause = record(5, "urge", { minutes: 15 }, "2026-11-22T23:00");
  await visit(it, { at: "2026-11-23T08:00:00+01:00", records: [arrived, pause], start: "#/today" }, async (app) => {
    const { page } = app;
    await page.getByRole("radio", { name: "quiet kept" }).check();
    await page.getByLabel("A line for the next time, if you like").fill("still he");
    // The page looks at the clock when it is shown again.
    await setTime(app, "2026-11-23T08:01:00+01:00");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))));
    assert.equal(await page.getByRole("radio", { name: "quiet kept" }).isChecked(), true);
    assert.equal(await page.getByLabel("A line for the next time, if you like").inputValue(), "still he");
    await app.button("Not now").first().click();
    assert.equal(await app.heading("The morning after").count(), 0);
  });
});
