// Days are dates on the person's own calendar. Each case here is a defect that was measured in other
// apps: a day lost to UTC in the evening, a day lost at every clock change.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { LIFE } from "./lib/screens.mjs";

const it = stage();

const plan = (start) => record(2, "plan", { start, length: 45, counts: [] }, `${start}T12:00`);
const slip = (day, time) => record(3, "slip", { what: "message", day, time, state: [] }, `${day}T${time.slice(0, 5)}`);

const ZONES = {
  "America/Los_Angeles": { winter: "-08:00", summer: "-07:00" },
  "Europe/Berlin": { winter: "+01:00", summer: "+02:00" },
};

for (const [zone, { winter, summer }] of Object.entries(ZONES)) {
  const today = (at, records, act) => visit(it, { zone, at, records: [arrived, ...records], start: "#/today" }, act);
  const number = async (app) => (await app.page.locator(".days__number").innerText()).trim();

  test(`${zone}: from 1 to 31 March is thirty days, over the clock change in spring`, async () => {
    await today(`2026-03-31T12:00:00${summer}`, [plan("2026-03-01")], async (app) => {
      assert.equal(await number(app), "30");
      await app.page.getByText("longest run 30, so far").waitFor();
    });
  });

  test(`${zone}: from 15 October to 14 November is thirty days, over the clock change in autumn`, async () => {
    await today(`2026-11-14T12:00:00${winter}`, [plan("2026-10-15")], async (app) => {
      assert.equal(await number(app), "30");
    });
  });

  test(`${zone}: days since a slip are counted by date, over both clock changes`, async () => {
    await today(`2026-03-31T00:30:00${summer}`, [plan("2026-01-01"), slip("2026-03-01", "23:50:00")], async (app) => {
      // Half past midnight still belongs to the 30th: 29 days.
      await app.page.getByText("29 days since you last reached out.").waitFor();
    });
    await today(`2026-11-30T12:00:00${winter}`, [plan("2026-10-01"), slip("2026-10-20", "12:00:00")], async (app) => {
      await app.page.getByText("41 days since you last reached out.").waitFor();
    });
  });

  test(`${zone}: a page written at 20:30 stays on its day, with its own time and offset`, async () => {
    await visit(it, { zone, at: `2026-06-10T20:30:00${summer}`, records: [arrived], start: "#/journal/new" }, async (app) => {
      await app.heading("A new page, Wednesday 10 June").waitFor();
      await app.write("Half past eight.");
      const [page] = await app.records("entry");
      assert.equal(page.data.day, "2026-06-10");
      assert.equal(page.made, `2026-06-10T20:30:00${summer}`);
    });
  });

  test(`${zone}: in the night in which the clock changes, no day is lost and none is counted twice`, async () => {
    for (const [at, offset, day] of [
      ["2026-03-29T00:30:00", zone === "Europe/Berlin" ? winter : summer, "28 March"],
      ["2026-10-25T12:00:00", zone === "Europe/Berlin" ? winter : summer, "25 October"],
    ]) {
      await today(at + offset, [plan(at.startsWith("2026-03") ? "2026-03-27" : "2026-10-24")], async (app) => {
        assert.equal(await number(app), "1", day);
        await app.link("See the days").click();
        const listed = await app.page.locator("main .list li").allInnerTexts();
        assert.equal(listed.length, 2);
        assert.match(listed[0], new RegExp(day));
      });
    }
  });
}

test("01:40 belongs to the evening before, until the person says when their day turns", async () => {
  await visit(it, { at: "2026-11-24T01:40:00+01:00", records: [arrived, plan("2026-11-20")], start: "#/today" }, async (app) => {
    const { page } = app;
    await page.getByText("It’s past midnight, so this counts for Monday 23 November.").waitFor();
    await page.getByRole("radio", { name: "quiet kept" }).check();
    await app.button("Keep").click();
    await page.getByText("Kept for today.").waitFor();
    assert.equal((await app.records("space_day"))[0].data.day, "2026-11-23");
    assert.equal((await page.locator(".days__number").innerText()).trim(), "3");

    await app.follow("#/yours/look");
    await app.field("When does your day turn?").fill("00:00");
    await app.follow("#/today");
    await page.locator(".days__number", { hasText: "4" }).waitFor();
    assert.equal(await page.getByText("It’s past midnight").count(), 0);
    // A page keeps its own date whatever the turn: it was written on the 24th.
    await app.follow("#/journal/new");
    await app.heading("A new page, Tuesday 24 November").waitFor();
  });
});

test("a page left open overnight wakes up on the right day", async () => {
  await visit(it, { records: [arrived, plan("2026-11-20")], start: "#/today" }, async (app) => {
    const number = app.page.locator(".days__number");
    assert.equal((await number.innerText()).trim(), "3");
    await app.page.clock.setFixedTime("2026-11-24T09:00:00+01:00");
    await app.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await number.filter({ hasText: "4" }).waitFor();
    await app.page.getByText("Tuesday 24 November").waitFor();
  });
});

test("a slip is noted and erases nothing: the days before it and after it still count", async () => {
  await visit(it, { at: "2026-04-09T20:30:00+02:00", records: [arrived, plan("2026-03-16")], start: "#/today" }, async (app) => {
    const { page } = app;
    assert.equal((await page.locator(".days__number").innerText()).trim(), "24");
    await app.link("I reached out, or looked").click();
    await page.getByText("Your 24 days of space still happened.").waitFor();
    await app.isAccessible("noting a slip");
    await page.getByRole("radio", { name: "message", exact: true }).check();
    await app.field("On which day?").fill("2026-04-04");
    await app.field("At what time, roughly?").fill("15:00");
    await app.button("Note it").first().click();
    await app.heading("Noted.").waitFor();
    await page.getByText("23 days of space in all, 5 days since you last reached out.").waitFor();
    await app.isAccessible("a slip, noted");
    await app.link("To Today").click();
    await page.getByText("longest run 19, so far").waitFor();
    assert.equal((await page.locator(".days__number").innerText()).trim(), "23");
    await app.link("See the days").click();
    await page.locator("li", { hasText: "Saturday 4 April" }).getByText("you reached out").waitFor();

    // And it can be taken out again, with an undo.
    await app.follow("#/path/space/slip");
    await page.getByText("Noted so far").click();
    await app.button("Noted by mistake").click();
    await app.button("Undo").click();
    await page.getByText("Put back.").waitFor();
    await app.reload();
    await app.follow("#/today");
    assert.equal((await page.locator(".days__number").innerText()).trim(), "23");
  });
});

test("a slip that was noted by mistake is taken out two days later, and what it took is there again", async () => {
  const slip = LIFE.find(([, text]) => JSON.parse(text).kind === "slip");
  const made = JSON.parse(slip[1]).made;
  const later = new Date(Date.parse(made) + 47 * 3_600_000);
  await visit(it, { records: LIFE, at: later, start: "#/today" }, async (app) => {
    const { page } = app;
    const days = async () => Number((await page.locator(".days__number").innerText()).trim());
    const before = await days();
    await app.follow("#/path/space/slip");
    await page.getByText("Noted so far").click();
    await app.button("Noted by mistake").click();
    await page.getByText("Removed.").waitFor();
    await app.follow("#/today");
    assert.equal(await days(), before + 1, "its day counts again");
    await app.button("Undo").click();
    await page.getByText("Put back.").waitFor();
    assert.equal(await days(), before);
  });
});
