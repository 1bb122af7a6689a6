// Real input: the first ten days of Pepys, written on their own dates in 1660 through the page, as a
// person would paste them, and read back letter for letter.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
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
