// The three papers: which one is shown when, and that it is there before the first paint.

import assert from "node:assert/strict";
import { test } from "node:test";
import { EVENING, arrived, record, stage, visit } from "./lib/app.mjs";
import { reach } from "./lib/pause.mjs";

const it = stage();
/** Waits until the page has this ground. */
const becomes = (page, colour) =>
  page.waitForFunction((colour) => getComputedStyle(document.documentElement).backgroundColor === colour, colour);
const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const PAPER = "rgb(245, 239, 227)";
const DUSK = "rgb(58, 54, 57)";
const NIGHT = "rgb(21, 16, 11)";

test("without a choice the device decides between paper and dusk", async () => {
  for (const [colorScheme, colour] of [["light", PAPER], ["dark", DUSK]]) {
    await visit(it, { records: [arrived], start: "#/today", context: { colorScheme } }, async ({ page }) => {
      assert.equal(await ground(page), colour);
    });
  }
});

test("a chosen paper wins, and is there before the first paint of the next visit", async () => {
  await visit(it, { records: [arrived], start: "#/yours/look", context: { colorScheme: "light" } }, async (app) => {
    const { page } = app;
    for (const [name, colour] of [["Night", NIGHT], ["Dusk", DUSK], ["Paper", PAPER], ["Night", NIGHT]]) {
      // The box is under its small picture; a click on the picture is a click on the label.
      await page.getByRole("radio", { name, exact: true }).check({ force: true });
      await becomes(page, colour);
    }
    // The program is held back: what is on the screen now comes from the script before it.
    let go;
    const held = new Promise((resolve) => (go = resolve));
    await page.route("**/*.wasm", (route) => held.then(() => route.continue()));
    const opening = app.reload();
    await page.getByText("Opening your pages.").waitFor();
    await becomes(page, NIGHT);
    go();
    await opening;
    await page.getByRole("radio", { name: "Like the device" }).check({ force: true });
    await becomes(page, PAPER);
  });
});

test("night comes by itself from 22:00 to 06:00 where it was asked for, and not where it wasn’t", async () => {
  for (const [night_hours, at, colour] of [
    [true, "2026-11-23T22:00:00+01:00", NIGHT],
    [true, "2026-11-24T05:59:00+01:00", NIGHT],
    [true, "2026-11-24T06:00:00+01:00", PAPER],
    [false, "2026-11-23T23:00:00+01:00", PAPER],
  ]) {
    const records = [arrived, record(2, "settings", { theme: "paper", night_hours })];
    await visit(it, { at, records, start: "#/today" }, async (app) => {
      assert.equal(await ground(app.page), colour, at);
      // The mirror for the next start says the same.
      await app.reload();
      assert.equal(await ground(app.page), colour, at);
    });
  }
});

test("spell check is off until the person wants it, and then it is on everywhere", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const paper = app.page.getByRole("textbox", { name: "Write", exact: true });
    assert.equal(await paper.getAttribute("spellcheck"), "false");
    await app.follow("#/yours/look");
    await app.page.getByRole("checkbox", { name: "Spell check while writing" }).check();
    await app.follow("#/journal/new");
    assert.equal(await paper.getAttribute("spellcheck"), "true");
  });
});

test("with less motion the breathing circle stands still and the words count", async () => {
  await visit(it, { records: [arrived], start: "#/pause" }, async (app) => {
    await reach(app, 3);
    const name = await app.page.locator(".breathes").evaluate((each) => getComputedStyle(each).animationName);
    assert.equal(name, "none");
    await app.page.getByText("Let the out-breath be the long one.").waitFor();
    // The circle becomes a count, a second for each.
    const said = () => app.page.locator(".orb .cue, .orb .count").allTextContents();
    const opened = Date.parse(EVENING);
    for (const [second, cue, count] of [[0, "In, for four", "1"], [3, "In, for four", "4"], [4, "Out, for six", "1"], [9, "Out, for six", "6"], [10, "In, for four", "1"]]) {
      await app.page.clock.setFixedTime(opened + second * 1000);
      await app.page.locator(".orb .count", { hasText: new RegExp(`^${count}$`) }).waitFor();
      assert.deepEqual(await said(), [cue, count], `${second} s`);
    }
  });
  await visit(it, { records: [arrived], start: "#/pause", context: { reducedMotion: "no-preference" } }, async (app) => {
    await reach(app, 3);
    const name = await app.page.locator(".breathes").evaluate((each) => getComputedStyle(each).animationName);
    assert.equal(name, "breathe");
    assert.equal(await app.page.locator(".orb .count").isVisible(), false);
  });
});
