// Looking around with an example: a story in memory only, marked on every page, every page alive with it, and gone
// with one tap.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const PLACES = [
  "#/today",
  "#/journal",
  "#/path",
  "#/patterns",
  "#/review",
  "#/path/space",
  "#/path/understand",
  "#/path/understand/lesson",
  "#/path/understand/healthy",
  "#/path/grow",
  "#/path/apologise",
  "#/path/trust",
  "#/path/trust/promise",
  "#/path/talk",
  "#/path/talk/map",
  "#/path/slowly",
  "#/path/slowly/rung",
  "#/path/slowly/time",
  "#/decide",
  "#/path/decision/then_now",
];
const bar = ({ page }) => page.getByRole("complementary", { name: "Example" });

/** Everything under our prefix, as one text. */
const kept = async (app) => JSON.stringify([...(await app.stored())].filter(([key]) => /^qj1:r/.test(key)).sort());

async function looksAround(app) {
  await app.button("Look around with an example").click();
  await app.heading("Today only has to be today.").waitFor();
  await bar(app).waitFor();
}

test("a newcomer looks around: every page is alive and marked, and nothing is stored", async () => {
  await visit(it, { start: "#/arrive" }, async (app) => {
    const { page } = app;
    await app.button("Begin").waitFor();
    const before = await kept(app);
    await looksAround(app);
    for (const place of PLACES) {
      await app.follow(place);
      await times(bar(app), 1, `${place} is marked`);
      const words = (await page.locator("main:not([hidden])").innerText()).split(/\s+/).length;
      assert.ok(words > 40, `${place} has something to show: ${words} words`);
      assert.equal(await page.locator("main:not([hidden]) .empty").count(), 0, `nothing of ${place} is empty`);
    }
    await app.follow("#/path/trust");
    await app.isAccessible("the example");
    assert.ok(await page.locator("svg.pic path").count() > 1, "the ledger is drawn");
    // Somebody tries a page of their own in it: it works, and says that it isn’t kept.
    await app.follow("#/journal/new");
    await page.getByRole("textbox", { name: "Write", exact: true }).fill("only trying");
    await app.status().filter({ hasText: "An example. Nothing is kept." }).waitFor();
    await app.follow("#/path/slowly/rung");
    await app.button(/^We tried it/).first().click();
    await page.getByText("Noted on the ladder.").waitFor();
    assert.equal(await kept(app), before, "the store is as it was");
    // What belongs to a real journal is not here.
    await app.follow("#/yours/data");
    await page.getByText("This belongs to a journal of your own.").waitFor();
    assert.equal(await page.locator("main:not([hidden]) input[type=file]").count(), 0);
    // One tap, and it is gone.
    await app.button("Leave the example").click();
    await app.heading("This is one of the hard ones.").waitFor();
    assert.equal(await bar(app).count(), 0);
    assert.equal(await kept(app), before);
    assert.doesNotMatch(JSON.stringify([...(await app.stored()).values()]), /only trying/);
  });
});

test("a journal that is there stays untouched beside the example, and is back after it", async () => {
  const page = record(2, "entry", { day: EVENING.slice(0, 10), text: "My own page." });
  await visit(it, { records: [arrived, page], start: "#/arrive" }, async (app) => {
    await app.inUse();
    const before = await kept(app);
    await looksAround(app);
    await app.follow("#/journal");
    assert.equal(await app.page.getByText("My own page.").count(), 0);
    // A reload is a way out, too.
    await app.reload();
    await app.page.getByText("My own page.").waitFor();
    assert.equal(await bar(app).count(), 0);
    assert.equal(await kept(app), before);
  });
});
