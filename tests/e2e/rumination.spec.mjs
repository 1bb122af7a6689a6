// What the journal looks out for: each rule says what it saw, is never in the way, and can be switched off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
const page = (n, ago, data) => record(n, "entry", { day: daysFrom(EVENING, -ago), ...data }, at(ago));
const heavy = [page(10, 2, { text: "one", after: "heavier" }), page(11, 1, { text: "two", after: "circles" })];
const WHYS = "Why did it end? Why then? Why me?";

test("many whys are said with what was seen, not today means not today, and off is off until it is on again", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    const whys = page.getByText("Lots of whys. They may not have answers. Try: what now?");
    await app.write(`${WHYS} Tomorrow I will walk.`);
    assert.equal(await whys.count(), 0);
    await app.write(WHYS);
    await whys.waitFor();
    await page.getByText("3 sentences here begin with “why”.").waitFor();
    await app.isAccessible("whys");
    await app.button("Not today").click();
    await whys.waitFor({ state: "detached" });
    await app.write(`${WHYS} Why?`);
    assert.equal(await whys.count(), 0, "nothing more of it today");
    await page.clock.setFixedTime(new Date(Date.parse(EVENING) + 24 * 3_600_000));
    await app.follow("#/journal/new");
    await app.write(WHYS);
    await whys.waitFor();
    await app.button("Don’t look out for this").click();
    await whys.waitFor({ state: "detached" });
    await app.follow("#/yours/look");
    const rule = page.getByLabel("Many whys");
    assert.equal(await rule.isChecked(), false);
    assert.equal(await page.getByLabel("Heavy weeks").isChecked(), true);
    await rule.check();
    await app.isAccessible("look");
    const settings = (await app.records("settings")).at(-1);
    assert.ok(!settings.data.guard_off?.length);
  });
});

test("after two heavy pages a new one begins with a plain day, and the way back is one tap", async () => {
  await visit(it, { records: [arrived, ...heavy], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    await page.getByText("What did you do today? Only the facts, no analysing.").waitFor();
    await page.getByText("Digging isn’t helping this week.").waitFor();
    await page.getByText("What this rests on").click();
    await times(page.locator(".rests-on a"), 2);
    await app.isAccessible("a plain day");
    await page.locator("summary", { hasText: "Another way to write" }).click();
    await page.getByLabel("A page", { exact: true }).check();
    await page.getByText("Only the facts").waitFor({ state: "detached" });
    await app.write("It rained.");
    assert.ok((await app.records("entry")).some(({ data }) => data.text === "It rained." && data.mode === undefined));
  });
});

test("a page close to one of this week offers that one, on a worksheet, too", async () => {
  const text = "I keep going over the last evening in the kitchen and what I said about the train";
  const records = [arrived, page(10, 2, { text }), record(2, "plan", { start: daysFrom(EVENING, -30), length: 45 }, at(30))];
  for (const [start, field] of [
    ["#/journal/new", (app) => app.page.getByRole("textbox", { name: "Write", exact: true })],
    ["#/path/understand/communication", (app) => app.page.getByLabel("My part", { exact: true })],
  ]) {
    await visit(it, { records, start }, async (app) => {
      await field(app).fill(`${text} again`);
      await app.saved();
      await app.page.getByText("You’ve written something close to this on 21 November").waitFor();
      await app.link("Read that one").click();
      await app.page.getByText("what I said about the train").waitFor();
    });
  }
});

test("each way of writing asks its own, and from a distance by one’s own name", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    assert.equal(await page.getByText("Only the facts").count(), 0, "a free page asks nothing");
    await page.locator("summary", { hasText: "Another way to write" }).click();
    await page.getByLabel("Voice of a friend").check();
    await page.getByText("What would a friend who’s on your side say?").waitFor();
    await page.getByLabel("From a distance").check();
    await app.field("Your first name").fill("Mara");
    await app.button("Use it here").click();
    await page.getByText("What was Mara hoping for when this happened?").waitFor();
    await app.isAccessible("from a distance");
    await app.write("Mara wanted to be asked.");
    assert.ok((await app.records("entry")).some(({ data }) => data.mode === "distance"));
  });
});
