// Real input: the first ten days of Pepys, written on their own dates in 1660 through the page, as a
// person would paste them, and read back letter for letter.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dayOne, readDiary } from "./bench/diary.mjs";
import { arrived, stage, visit } from "./lib/app.mjs";

const it = stage();
const fixture = new URL("../fixtures/pepys.jsonl", import.meta.url);
const diary = readFileSync(fixture, "utf8").trim().split("\n").map((line) => JSON.parse(line));

test("ten days of 1660 are written, found after a reload, and read back letter for letter", async () => {
  assert.equal(diary.length, 10);
  await visit(it, { records: [arrived], start: "#/journal" }, async (app) => {
    const { page } = app;
    for (const { date, text } of diary) {
      await app.link("Write").click();
      await app.heading("A new page").waitFor();
      await page.getByText("Another day").click();
      await app.field("The day this page is for").fill(date);
      await app.write(text);
      await app.button("Close the page").click();
      await app.heading(/ January 1660$/).waitFor();
      await app.link("To the journal").click();
      await app.heading("Journal").waitFor();
    }
    await app.reload();
    await app.heading("January 1660").waitFor();
    const days = await page.locator(".index__day").allInnerTexts();
    assert.deepEqual(days.map((day) => Number.parseInt(day, 10)), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], "newest first");
    assert.match(days.at(-1), /Thu/, "1 January 1660 was a Thursday in the calendar that dates are kept in");

    for (const [place, { date, text }] of diary.entries()) {
      await page.locator(".index__row").nth(diary.length - 1 - place).click();
      await app.heading(new RegExp(`\\b${place + 1} January 1660$`)).waitFor();
      await app.link("Go on writing").click();
      const paper = page.getByRole("textbox", { name: "Write", exact: true });
      assert.equal(await paper.inputValue(), text, date);
      await page.goBack();
      await page.goBack();
      await app.heading("Journal").waitFor();
    }
    const kept = (await app.records("entry")).map(({ data }) => [data.day, data.text]);
    assert.deepEqual(kept.sort(), diary.map(({ date, text }) => [date, text]));
  });
});

const whole = readDiary();
const skip = whole ? false : "the whole diary is not beside the project (../shared/data/pepys.jsonl.gz)";

test("ten years come in from a Day One file with a moving bar, are there after a restart, and are found", { skip }, async () => {
  await visit(it, { records: [arrived], start: "#/yours/data" }, async (app) => {
    const { page } = app;
    page.setDefaultTimeout(120_000);
    await page.evaluate(() => {
      globalThis.seen = new Set();
      new MutationObserver(() => {
        const bar = document.querySelector("progress");
        if (bar?.value > 0) globalThis.seen.add(bar.value);
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
    });
    await app.field("Import a file").setInputFiles({ name: "Journal.json", mimeType: "application/json", buffer: dayOne(whole) });
    await app.button("Add them").click();
    await page.getByText("pages came in.").waitFor();
    assert.ok((await page.evaluate(() => globalThis.seen.size)) > 10, "the bar moves");

    await app.goto("#/journal/search");
    const { total, first } = expected("plague");
    const ask = async (words) => {
      await page.getByRole("searchbox").fill(words);
      return app.status().filter({ hasText: "Found in" }).innerText();
    };
    assert.equal(await ask("plague"), `Found in ${total} places.`);
    assert.match(await page.locator(".found__row .small").first().innerText(), first);
    assert.equal(await ask("“my wife”"), `Found in ${expected(/\bmy[^a-z0-9]+wife\b/i).total} places.`);
    assert.equal(await ask("deptford"), `Found in ${expected("deptford").total} places.`);
    await page.locator(".found__row").first().click();
    await page.locator(".prose").filter({ hasText: /deptford/i }).waitFor();
  });
});

/** How many entries hold `words`, by a plain look at each, and the day of the newest. */
function expected(words) {
  const holds = words instanceof RegExp ? (text) => words.test(text.replace(/\s+/g, " ")) : (text) => text.toLowerCase().includes(words);
  const found = whole.filter(({ text }) => holds(text));
  // The very word goes before those that only begin with it.
  const exact = found.filter(({ text }) => new RegExp(`(?<![a-z])${words.source ?? words}(?![a-z])`, "i").test(text));
  const [year, month, day] = exact.at(-1).date.split("-").map(Number);
  return { total: found.length, first: new RegExp(`\\b${day} ${MONTHS[month - 1]} ${year}`) };
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
