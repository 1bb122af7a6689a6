// The calendar: a year in small squares with the same in words, a month as on the wall, the pages of a day.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const page = (n, day, text, more = {}) => record(n, "entry", { day, text, ...more }, `${day}T20:00:00+01:00`);
const PAGES = [
  page(2, "2026-11-02", "The bins went out.", { intensity: 3 }),
  page(3, "2026-11-02", "And in again.", { intensity: 8 }),
  page(4, "2026-11-20", "Quiet."),
  page(5, "2026-03-09", "Rain on the bus.", { intensity: 6 }),
  page(6, "1665-08-31", "The plague increases.", { intensity: 9 }),
];

test("a month is read like a table, and a day with pages leads to them", async () => {
  await visit(it, { records: [arrived, ...PAGES], start: "#/journal" }, async (app) => {
    const { page } = app;
    await app.link("Calendar").click();
    await page.getByRole("table", { name: "November" }).waitFor();
    await times(page.getByRole("columnheader"), 7);
    await times(page.locator(".wall button"), 23, "every day until today can be picked, and none to come");
    await times(page.locator(".wall button:not(.wall__day--empty)"), 2, "two have pages");
    await app.button("Monday 2 November, 2 pages").click();
    await page.getByText("And in again.").waitFor();
    await app.isAccessible("the calendar");
    await page.getByRole("link", { name: /The bins went out/ }).click();
    await app.heading("Monday 2 November").waitFor();
    await page.goBack();
    await app.button("The month before").click();
    await page.getByRole("table", { name: "October" }).waitFor();
    assert.equal(await page.locator(".wall button:not(.wall__day--empty)").count(), 0);
  });
});

test("the year in squares has its twin in words, and the years with pages are next to each other", async () => {
  await visit(it, { records: [arrived, ...PAGES], start: "#/journal/calendar" }, async (app) => {
    const { page } = app;
    await page.getByRole("heading", { name: "2026", exact: true }).waitFor();
    const heard = await page.locator(".year").ariaSnapshot();
    assert.match(heard, /img "January to June 2026: one page on one day, strength 6\."/, "a picture says what is in it");
    assert.match(heard, /img "July to December 2026: 3 pages on 2 days, strength from 3 to 8\."/);
    await times(page.locator(".year rect"), 3, "one square a day with pages");
    await page.getByText("The year in words").click();
    await page.getByText("November: 3 pages on 2 days, strength from 3 to 8").waitFor();
    await page.getByText("March: one page on one day, strength 6").waitFor();
    const tree = await page.locator("main:not([hidden])").ariaSnapshot();
    assert.match(tree, /listitem: .*November: 3 pages on 2 days, strength from 3 to 8/, "a screen reader hears the year");
    await app.button("The year before").click();
    await page.getByRole("heading", { name: "1665", exact: true }).waitFor();
    await page.getByRole("table", { name: "December 1665" }).waitFor();
    for (let n = 0; n < 4; n += 1) await app.button("The month before").click();
    await app.button("Monday 31 August 1665, one page").click();
    await page.getByText("The plague increases.").waitFor();
    await app.button("The year after").click();
    await page.getByRole("heading", { name: "2026", exact: true }).waitFor();
  });
});

test("without a page the calendar says so", async () => {
  await visit(it, { records: [arrived], at: EVENING, start: "#/journal/calendar" }, async (app) => {
    await app.page.getByText("There are no pages so far.").waitFor();
    await app.isAccessible("an empty calendar");
  });
});
