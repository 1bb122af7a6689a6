// Two windows at once: one writes, the others read along and can ask to write.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { raceWindows } from "./lib/race.mjs";

const it = stage();
const EDIT = "#/journal/entry/000000000007/edit";
const written = [arrived, record(7, "entry", { day: "2026-11-20", text: "Before." })];

const paper = (page) => page.getByRole("textbox", { name: "Write", exact: true });
const writeHere = (page) => page.getByRole("button", { name: "Write here", exact: true });
const reads = (page) => page.getByText("Another window is writing.", { exact: true }).waitFor();
const isSaved = (page) => page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();

/** Another window of the same person, on the same clock. */
async function open(app, hash) {
  const page = await app.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime("2026-11-23T20:30:00+01:00");
  await page.goto(it.host.url + hash);
  await page.locator("main:not([hidden]) h1").first().waitFor({ state: "attached" });
  return page;
}

const texts = async (app) => (await app.records("entry")).map(({ data }) => data.text).sort();

/** Two windows are open on the same page, and the first one writes. */
const withTwo = (options, act) =>
  visit(it, { records: written, start: EDIT, ...options }, async (app) => {
    await app.page.waitForFunction(() => !document.querySelector(".paper").readOnly);
    const second = await open(app, EDIT);
    await reads(second);
    await act(app, second);
    await second.close();
  });

test("the second window reads along live, and can’t write", async () => {
  await withTwo({}, async (app, second) => {
    await app.write("Written in the first window.");
    await second.waitForFunction(() => document.querySelector(".paper").value === "Written in the first window.");
    assert.equal(await paper(second).isEditable(), false);
    await second.getByText("How did you sleep?").locator("xpath=ancestor::fieldset[1]").getByRole("radio").first().click();
    await second.getByText("Another window is writing at the moment.").waitFor();
    assert.deepEqual(await texts(app), ["Written in the first window."]);
  });
});

test("what reading along looks like breaks no rule of accessibility", async () => {
  await visit(it, { records: written, start: EDIT }, async (app) => {
    const first = await open(app, "#/today");
    // The window under test is the second one now.
    await app.reload();
    await reads(app.page);
    await app.isAccessible("reading along");
    await first.close();
  });
});

test("“Write here” hands the page over with every word, saved or not", async () => {
  await withTwo({}, async (app, second) => {
    // Typed, and asked for before the page has saved it by itself.
    await paper(app.page).fill("Typed a moment ago.");
    await writeHere(second).click();
    await second.getByText("You can write here now.").waitFor();
    await second.waitForFunction(() => document.querySelector(".paper").value === "Typed a moment ago.");
    await reads(app.page);
    await paper(second).fill("Typed a moment ago. And more.");
    await isSaved(second);
    await app.page.waitForFunction(() => document.querySelector(".paper").value === "Typed a moment ago. And more.");

    await writeHere(app.page).click();
    await app.page.getByText("You can write here now.").waitFor();
    await app.write("Back again.");
    assert.deepEqual(await texts(app), ["Back again."]);
  });
});

test("by keyboard alone, the focus goes on to the page", async () => {
  await withTwo({}, async (app, second) => {
    await writeHere(second).focus();
    await second.keyboard.press("Enter");
    await second.getByText("You can write here now.").waitFor();
    assert.equal(await second.evaluate(() => document.activeElement.localName), "h1");
  });
});

test("when the window that writes is closed, the next one writes without a word", async () => {
  await withTwo({}, async (app, second) => {
    const third = await open(app, "#/today");
    await second.bringToFront();
    await app.write("The last words of this window.");
    await app.page.goto("about:blank");
    await second.waitForFunction(() => !document.querySelector(".paper").readOnly);
    assert.equal(await paper(second).inputValue(), "The last words of this window.");
    await paper(second).fill("And the first of the next.");
    await isSaved(second);
    await reads(third);
    await third.close();
    await app.goto(EDIT);
  });
});

test("a window that sleeps is not waited for, and its unsaved words get a page of their own", async () => {
  await withTwo({}, async (app, second) => {
    const asleep = app.page.evaluate(() => {
      const paper = document.querySelector(".paper");
      paper.value = "Typed before the sleep.";
      paper.dispatchEvent(new Event("input", { bubbles: true }));
      const end = performance.now() + 5_000;
      while (performance.now() < end);
    });
    await writeHere(second).click();
    await second.getByText("Asking the other window to save and make way.").waitFor();
    await second.getByText("You can write here now.").waitFor();
    await paper(second).fill("Written meanwhile.");
    await isSaved(second);
    await asleep;
    await app.page.getByText("Another window took over while this one was asleep.").waitFor();
    await reads(app.page);
    assert.deepEqual(await texts(app), ["Typed before the sleep.", "Written meanwhile."]);
  });
});

test("answers and settings wait for “Write here” too, and say so", async () => {
  await visit(it, { records: written, start: "#/today" }, async (app) => {
    const second = await open(app, "#/yours/look");
    await reads(second);
    await second.getByRole("radio", { name: /dusk/i }).click();
    await second.getByText("Another window is writing at the moment.").waitFor();
    assert.equal(await second.getByRole("radio", { name: /dusk/i }).isChecked(), false);
    await writeHere(second).click();
    await second.getByText("You can write here now.").waitFor();
    await second.getByRole("radio", { name: /dusk/i }).click();
    await second.waitForFunction(() => document.documentElement.dataset.theme === "dusk");
    await second.close();
  });
});

test("erasing in one window leaves none of them with the old words", async () => {
  await visit(it, { records: written, start: "#/yours/data" }, async (app) => {
    const second = await open(app, "#/journal");
    await second.getByText("Before.").waitFor();
    await app.page.evaluate(() => localStorage.setItem("someone-else", "keeps the profile from being filled again"));
    await app.field("To be sure, type: erase").fill("erase");
    await app.button("Erase everything").click();
    await app.heading("This is one of the hard ones.").waitFor();
    await second.getByText("A blank page is fine.").or(second.getByText("This is one of the hard ones.")).waitFor();
    assert.equal(await second.getByText("Before.").count(), 0);
    await second.close();
  });
});

test("where pages have no locks, a lease does the same", async () => {
  const before = (_, context) => context.addInitScript(() => delete Navigator.prototype.locks);
  await withTwo({ before }, async (app, second) => {
    await paper(app.page).fill("Under a lease.");
    await writeHere(second).click();
    await second.getByText("You can write here now.").waitFor();
    await second.waitForFunction(() => document.querySelector(".paper").value === "Under a lease.");
    await reads(app.page);
    await paper(second).fill("Under another lease.");
    await isSaved(second);
    assert.deepEqual(await texts(app), ["Under another lease."]);
  });
});

test("two hundred hand-overs at the worst of moments lose no word", async () => {
  const sum = await raceWindows(it, 200, 20261124);
  assert.deepEqual([sum.missing, sum.errors], [[], []]);
  assert.ok(sum.words > 200, "words were typed");
});
