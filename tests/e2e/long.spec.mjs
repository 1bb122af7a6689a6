// Long pages, which are kept in parts; and long journals, which open a little at a time.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";

const it = stage();

/** Words by chance, of about so many letters. They are no easier to pack than what a person writes. */
function words(length) {
  let state = 7;
  const roll = (sides) => ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 16) % sides;
  let text = "";
  while (text.length < length) {
    text += Array.from({ length: 1 + roll(8) }, () => "etaoinsrhldcumfp’é今"[roll(19)]).join("");
    text += roll(40) === 0 ? ".\n\n" : " ";
  }
  return `${text}The end.`;
}

const kept = async (app) => {
  const stored = await app.stored();
  return new Map([...stored].filter(([key]) => key.startsWith("qj1:r:")));
};

const paper = (app) => app.page.getByRole("textbox", { name: "Write", exact: true });

/** Types where the caret is put, and waits until the words are kept. */
async function type(app, place, more) {
  await paper(app).evaluate((paper, place) => {
    paper.focus();
    paper.setSelectionRange(place, place);
  }, place);
  await app.page.keyboard.insertText(more);
  await app.saved();
}

test("a keystroke on a long page writes one part of it and what names the parts, and every word is read back", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    let text = words(60_000);
    await app.write(text);
    const whole = [...(await kept(app)).values()].reduce((sum, value) => sum + value.length, 0);
    for (const share of [0.02, 0.5, 1]) {
      const before = await kept(app);
      const place = Math.floor(text.length * share);
      text = `${text.slice(0, place)}More. ${text.slice(place)}`;
      await type(app, place, "More. ");
      const written = [...(await kept(app))].filter(([key, value]) => before.get(key) !== value);
      const units = written.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
      assert.equal(written.length, 2, `at ${share}: ${written.map(([key]) => key)}`);
      assert.ok(units * 6 < whole, `at ${share}: ${units} of ${whole}`);
    }
    const texts = async () => (await app.records("entry")).map(({ data }) => data.text);
    assert.deepEqual(await texts(), [text], "by the second reader");
    await app.reload();
    assert.equal(await paper(app).inputValue(), text, "by the app");

    // Deleted, put back, and down to a few words.
    await app.button("Delete this page").click();
    await app.button("Undo").click();
    await page.locator(".index__row").first().click();
    await app.link("Go on writing").click();
    assert.equal(await paper(app).inputValue(), text);
    await app.write("A few words.");
    assert.deepEqual(await texts(), ["A few words."]);
    assert.equal((await kept(app)).size, 2, "and no part is left over");
  });
});

test("a lost part is noticed, counts once, and comes back from a copy", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    const text = words(30_000);
    await app.write(text);
    await app.follow("#/yours/data");
    const coming = page.waitForEvent("download");
    await app.button("Save a copy").first().click();
    const copy = await readFile(await (await coming).path());
    const lost = [...(await kept(app)).keys()].find((key) => key.split(".").length > 1);
    await page.evaluate((key) => localStorage.removeItem(key), lost);
    const left = await kept(app);
    await app.reload();
    await app.follow("#/journal");
    await page.getByText("One record here couldn’t be read.").waitFor();
    assert.equal(await page.locator(".index__row").count(), 0);
    assert.deepEqual(await kept(app), left, "nothing of it was touched");

    await app.follow("#/yours/data");
    await app.field("Restore from a file").setInputFiles({ name: "notes.jsonl", mimeType: "application/json", buffer: copy });
    await app.button("Bring it back").click();
    await page.getByText("Brought back:").waitFor();
    await app.reload();
    assert.deepEqual((await app.records("entry")).map((record) => record.data.text), [text]);
    const aside = [...(await app.stored())].filter(([key]) => key.startsWith("qj1:q:")).map(([, value]) => value);
    const parts = [...left].filter(([key]) => key.startsWith(lost.split(".")[0])).map(([, value]) => value);
    assert.deepEqual(aside.sort(), parts.sort(), "and what could not be read is still there, letter for letter");
  });
});

/** Counts the turns of the page while records are read, and what was read when the journal first showed. */
function watch() {
  globalThis.seen = { turns: new Set(), read: new Set(), shownAt: undefined };
  let turn = 0;
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    if (key.startsWith("qj1:r:") && globalThis.seen.shownAt === undefined) {
      globalThis.seen.turns.add(turn);
      globalThis.seen.read.add(key);
    }
    return getItem.call(this, key);
  };
  const ticks = new MessageChannel();
  ticks.port1.onmessage = () => {
    turn += 1;
    if (document.querySelector("main:not([hidden]) h1")) globalThis.seen.shownAt = globalThis.seen.read.size;
    else ticks.port2.postMessage(0);
  };
  ticks.port2.postMessage(0);
}

/** Opens the journal anew on a machine that is so many times slower. */
async function opening(app, slower) {
  const { page } = app;
  const session = await app.context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.reload();
  await page.waitForFunction(() => globalThis.seen?.shownAt !== undefined);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return page.evaluate(() => ({ turns: globalThis.seen.turns.size, shownAt: globalThis.seen.shownAt }));
}

const before = (page) => page.addInitScript(watch);
const day = (n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
const pages = (count) =>
  Array.from({ length: count }, (_, n) => record(100 + n, "entry", { day: day(n), text: `Page ${n}. ${"quiet ".repeat(40)}` }));

test("a long journal gives the page its turns while it opens, and shows nothing before all of it is read", async () => {
  await visit(it, { at: null, records: [arrived, ...pages(3000)], start: "#/journal", before }, async (app) => {
    const { turns, shownAt } = await opening(app, 4);
    assert.ok(turns > 3, `${turns} turns`);
    assert.ok(shownAt >= 3001, `${shownAt} records were read when it showed`);
    await app.follow("#/yours/data");
    await app.page.getByText("3000 pages, and 3001 records in all").waitFor();
  });
});

test("a short journal opens in one turn", async () => {
  await visit(it, { at: null, records: [arrived, ...pages(5)], start: "#/journal", before }, async (app) => {
    assert.deepEqual(await opening(app, 1), { turns: 1, shownAt: 6 });
  });
});
