// Finding words again: by typing, by keyboard, in everything that was written, as it is now.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { LIFE, THEN } from "./lib/screens.mjs";

const it = stage();

/** Opens the search with the life of the screens, and types. */
const searching = (act, more = {}) =>
  visit(it, { records: LIFE, at: THEN, start: "#/journal", ...more }, async (app) => {
    await app.link("Search").click();
    await app.heading("Search").waitFor();
    const field = app.page.getByRole("searchbox");
    const rows = app.page.locator(".found__row");
    await app.page.waitForFunction(() => document.activeElement?.type === "search");
    await act(app, {
      field,
      rows,
      says: (words) => app.status().filter({ hasText: words }).waitFor(),
      days: async () => (await rows.locator(".small").allInnerTexts()).map((line) => line.split(" · ")[0]),
    });
  });

test("words are found as they are typed, the newest first, and marked where they stand", async () => {
  await searching(async (app, { rows, says, days }) => {
    await app.page.keyboard.type("qui");
    await says("Found in one place.");
    await app.page.keyboard.type("et");
    assert.deepEqual(await days(), ["Wednesday 8 April"]);
    assert.deepEqual(await rows.locator("mark").allInnerTexts(), ["quiet"]);
    await app.isAccessible("search with what was found");

    const field = app.page.getByRole("searchbox");
    await field.fill("the");
    await says("Found in 5 places.");
    assert.deepEqual(await days(), ["Wednesday 8 April", "Monday 6 April", "Saturday 4 April", "Thursday 2 April", "Saturday 21 March"]);
    await field.fill("the when");
    await says("Nothing has that.");
    await field.fill("no");
    await says("Found in 2 places.");
    assert.deepEqual(await days(), ["Monday 6 April", "Saturday 4 April"], "“nothing” begins with it");
    await field.fill("“the weir”");
    await says("Found in one place.");
    await field.fill("rain feeling:homesick");
    await says("Found in one place.");
    assert.deepEqual(await days(), ["Saturday 21 March"]);
    await field.fill("rain before:2026-03");
    await says("Nothing has that.");
    await field.fill("");
    await app.page.waitForFunction(() => document.querySelectorAll(".found__row").length === 0);
    assert.equal(await app.status().first().innerText(), "");
  });
});

test("by keyboard: down to what was found, in, and back to the same words", async () => {
  await searching(async (app, { field, rows, says }) => {
    await app.page.keyboard.type("ana");
    await says("Found in 2 places.");
    await app.page.keyboard.press("ArrowDown");
    await app.page.keyboard.press("ArrowDown");
    assert.equal(await rows.nth(1).evaluate((row) => row === document.activeElement), true);
    await app.page.keyboard.press("ArrowDown");
    assert.equal(await rows.nth(1).evaluate((row) => row === document.activeElement), true, "the last one stays");
    await app.page.keyboard.press("Enter");
    await app.heading("Saturday 4 April").waitFor();
    await app.page.goBack();
    await says("Found in 2 places.");
    assert.equal(await field.inputValue(), "ana");
    await app.page.waitForFunction(() => document.activeElement === document.querySelectorAll(".found__row")[1]);
    await app.page.keyboard.press("ArrowUp");
    await app.page.keyboard.press("ArrowUp");
    assert.equal(await field.evaluate((field) => field === document.activeElement), true);
  });
});

test("a page that was just written is found, one that was deleted is not, and the answers of a sheet are", async () => {
  const sheet = record(40, "sheet", { sheet: "lesson", given: { when: "I hear a zither", then: "breathe" } }, "2026-04-01T12:00");
  await visit(it, { records: [arrived, sheet], at: THEN, start: "#/journal/new" }, async (app) => {
    await app.write("A zebra crossed the café.");
    await app.button("Close the page").click();
    await app.follow("#/journal/search");
    await app.page.getByRole("searchbox").fill("CAFE z");
    await app.status().filter({ hasText: "Found in one place." }).waitFor();
    await app.page.getByRole("searchbox").fill("zither");
    await app.page.locator(".found__row").click();
    await app.heading("Lessons").waitFor();
    await app.page.goBack();
    await app.page.getByRole("searchbox").fill("zebra");
    await app.page.locator(".found__row").click();
    await app.button("Delete this page").click();
    await app.follow("#/journal/search");
    await app.status().filter({ hasText: "Nothing has that." }).waitFor();
  });
});

test("what is searched stands in no address, no storage and no tab", async () => {
  await searching(async (app, { says }) => {
    await app.page.keyboard.type("weir");
    await says("Found in one place.");
    const traces = await app.page.evaluate(() => [location.href, document.title, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify(history.state)]);
    const stored = traces.filter((trace) => trace?.includes("weir"));
    // The page itself holds the word; here it was laid in as plain text.
    assert.deepEqual(stored.filter((trace) => !trace.includes("walk to the weir and back")), []);
    assert.equal(app.page.url().endsWith("#/journal/search"), true);
  });
});
