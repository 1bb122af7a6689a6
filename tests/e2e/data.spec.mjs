// Your data: a copy that holds everything, bringing it back, bringing another journal over, erasing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { LIFE, THEN } from "./lib/screens.mjs";

const it = stage();
const DATA = "#/yours/data";
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));
const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** Presses “Save a copy” and hands back the file that the browser was given. */
async function saveCopy(app) {
  const coming = app.page.waitForEvent("download");
  await app.button("Save a copy").first().click();
  const download = await coming;
  await app.page.getByText("Checked and handed over:").first().waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("a copy, erasing, and bringing back give the same store again, value for value", async () => {
  const foreign = [["qj1:r:0123456789ab", '{"v":1,"kind":'], ["someone-else", "theirs"]];
  await visit(it, { at: THEN, records: [...LIFE, ...foreign], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    await app.write("Sealed by this version: é👩‍👩‍👧 \u202e \u0000.");
    await app.follow(DATA);
    await app.isAccessible("your data");
    const records = async () => new Map([...(await app.stored())].filter(([key]) => key.startsWith("qj1:r:")));
    const before = await records();
    const copy = await saveCopy(app);
    assert.equal(copy.name, "notes-2026-04-09.jsonl");
    const [head, ...rest] = lines(copy.text);
    assert.equal(head.records, LIFE.length + 1);
    assert.equal(head.unreadable, 1);
    assert.equal(rest.length, LIFE.length + 1 + 1 + 1, "every record, the unreadable value, the end");

    const erase = app.button("Erase everything");
    assert.equal(await erase.getAttribute("aria-disabled"), "true");
    await erase.click({ force: true });
    assert.ok((await records()).size >= before.size, "nothing goes before the word is typed");
    await app.field("To be sure, type: erase").fill("erase");
    await erase.click();
    await app.heading("This is one of the hard ones.").waitFor();
    assert.equal((await app.stored()).size, 0);
    assert.equal(await page.evaluate(() => localStorage.getItem("someone-else")), "theirs");

    await app.button("Just look around").click();
    await app.follow(DATA);
    await app.field("Restore from a file").setInputFiles(file(copy.name, copy.text));
    await page.getByText("A copy from Thursday 9 April.").waitFor();
    await page.getByText(`${LIFE.length + 1} records would come back.`).waitFor();
    await app.isAccessible("what would come back");
    assert.ok((await app.records("entry")).length === 0, "looking changes nothing");
    await app.button("Bring it back").click();
    await page.getByText("Brought back:").waitFor();
    await app.reload();
    await app.follow("#/yours/about");
    assert.equal(await app.field("A letter or a made-up name").inputValue(), "R", "the answers of the copy, not the blank ones");
    await app.follow(DATA);
    const after = await records();
    for (const [key, text] of before) {
      const plain = text.startsWith("{") && key !== foreign[0][0];
      if (!plain) assert.equal(after.get(key), text, key);
      else assert.ok(after.has(key), key);
    }
    // The same file a second time changes nothing.
    await app.field("Restore from a file").setInputFiles(file(copy.name, copy.text));
    await page.getByText("is here already").or(page.getByText("are here already")).waitFor();
  });
});

test("bringing back can be taken back in one step", async () => {
  const theirs = record(7, "entry", { day: "2026-11-20", text: "From the copy." });
  let copy;
  await visit(it, { records: [arrived, theirs], start: DATA }, async (app) => {
    copy = await saveCopy(app);
  });
  await visit(it, { records: [arrived], start: DATA }, async (app) => {
    await app.field("Restore from a file").setInputFiles(file(copy.name, copy.text));
    await app.button("Bring it back").click();
    await app.button("Take it out again").click();
    await app.page.getByText("Taken out again.").waitFor();
    await app.follow("#/journal");
    await app.page.getByText("A blank page is fine.").waitFor();
    assert.equal((await app.records("entry")).length, 0);
  });
});

test("of two versions the later one stays, and other words come in beside", async () => {
  const other = record(7, "entry", { day: "2026-11-20", text: "Written on another device." });
  const mine = record(7, "entry", { day: "2026-11-20", text: "Written here." });
  let copy;
  await visit(it, { records: [arrived, other], start: DATA }, async (app) => {
    copy = await saveCopy(app);
  });
  await visit(it, { records: [arrived, mine], start: DATA }, async (app) => {
    await app.field("Restore from a file").setInputFiles(file(copy.name, copy.text));
    await app.page.getByText("One record differs and would come in beside yours.").waitFor();
    await app.button("Bring it back").click();
    await app.page.getByText("Brought back: one record.").waitFor();
    const texts = (await app.records("entry")).map(({ data }) => data.text).sort();
    assert.deepEqual(texts, ["Written here.", "Written on another device."]);
  });
});

test("a file that is no copy, is empty, or was cut short says what is wrong, and nothing half comes in", async () => {
  await visit(it, { records: [arrived, record(7, "entry", { day: "2026-11-20", text: "Here." })], start: DATA }, async (app) => {
    const { page } = app;
    const copy = await saveCopy(app);
    const before = await app.stored();
    const choose = (text) => app.field("Restore from a file").setInputFiles(file("x.jsonl", text));
    for (const [text, said] of [
      ["", "There’s nothing in this file."],
      ["hello", "This isn’t a copy that was saved here."],
      ['{"backup":"afterword","version":99}\n', "A newer version of this app saved this copy."],
      [copy.text.slice(0, -40), "The file isn’t whole, or was changed since."],
      [copy.text.replace("Here.", "Hers."), "The file isn’t whole, or was changed since."],
    ]) {
      await choose(text);
      await page.getByText(said).waitFor();
    }
    assert.deepEqual(await app.stored(), before);
  });
});

test("a journal of Day One comes in page for page, and goes out again in one step", async () => {
  const diary = readFileSync(new URL("../fixtures/pepys.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const entries = diary.map(({ date, text }, n) => ({
    uuid: String(n).padStart(32, "A"),
    creationDate: `${date}T12:00:00Z`,
    timeZone: "Europe/London",
    text,
  }));
  const dayOne = JSON.stringify({ metadata: { version: "1.0" }, entries });
  await visit(it, { records: [arrived], start: DATA }, async (app) => {
    const { page } = app;
    const choose = () => app.field("Import a file").setInputFiles(file("Journal.json", dayOne));
    await choose();
    await page.getByText("10 pages from 1 January 1660 to 10 January 1660").waitFor();
    await app.isAccessible("what would come in");
    assert.equal((await app.records("entry")).length, 0);
    await app.button("Add them").click();
    await page.getByText("10 pages came in.").waitFor();
    const kept = async () => (await app.records("entry")).map(({ data }) => [data.day, data.text]).sort();
    assert.deepEqual(await kept(), diary.map(({ date, text }) => [date, text]));
    await choose();
    await page.getByText("Everything in this file is here already.").waitFor();
    await app.reload();
    assert.deepEqual(await kept(), diary.map(({ date, text }) => [date, text]));
    await app.follow("#/journal");
    await app.heading("January 1660").waitFor();
  });
  await visit(it, { records: [arrived], start: DATA }, async (app) => {
    await app.field("Import a file").setInputFiles(file("Journal.json", dayOne));
    await app.button("Add them").click();
    await app.button("Take it out again").click();
    await app.page.getByText("Taken out again.").waitFor();
    assert.equal((await app.records("entry")).length, 0);
  });
});

test("a file of another kind says what it is and what to do", async () => {
  await visit(it, { records: [arrived], start: DATA }, async (app) => {
    for (const [text, said] of [
      ["", "There’s nothing in this file."],
      ["PK\u0003\u0004", "This is a zip. Unpack it first"],
      ["{\"a\":1}", "This isn’t a Day One export."],
      ['{"entries":[{"creationDate":"2026-01-01T00:00:00Z","text":"a"}', "The file ends too soon"],
      ["[".repeat(5000), "This isn’t a Day One export."],
    ]) {
      await app.field("Import a file").setInputFiles(file("x.json", text));
      await app.page.getByRole("alert").getByText(said).waitFor();
    }
    await app.isAccessible("a file that can’t come in");
  });
});

test("how much fits is said in words", async () => {
  await visit(it, { records: [arrived], start: DATA }, async (app) => {
    await app.page.getByText(/^About 3\.\d million more words fit\.$/).waitFor();
  });
});

test("“Saved” becomes “Safe on disk” when the browser has had its time, and not before", async () => {
  const running = (page) => page.clock.install({ time: new Date("2026-11-23T20:30:00+01:00") });
  await visit(it, { at: null, before: running, records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    await page.getByRole("textbox", { name: "Write", exact: true }).fill("words");
    await page.clock.runFor(3_000);
    await app.status().filter({ hasText: /^Saved$/ }).waitFor();
    await page.clock.runFor(50_000);
    await app.status().filter({ hasText: /^Saved$/ }).waitFor();
    await page.clock.runFor(30_000);
    await app.status().filter({ hasText: /^Safe on disk$/ }).waitFor();
  });
});
