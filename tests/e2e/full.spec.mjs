// Another app under the same address takes all the room there is. What is typed is kept, or the person is
// told while the words are still there; reading, deleting and saving a copy go on.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { chance } from "./lib/crash.mjs";

const it = stage();
const SEED = 20261128;
const ROUNDS = 10;
const OLD = "Written while there was room.";
const old = [7, 8].map((n) => record(n, "entry", { day: "2026-11-20", text: `${OLD} ${n}` }));

/** Letters by chance, because others would be packed into next to nothing. */
const noise = (length, random) => Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join("");
const paper = (app) => app.page.getByRole("textbox", { name: "Write", exact: true });
const pagesIn = async (app) => (await app.records("entry")).filter(({ gone }) => !gone).map(({ data }) => data.text);

/** The other app takes everything but so many units, and says what it holds. */
const takeRoom = (app, left) =>
  app.page.evaluate((left) => {
    localStorage.removeItem("sibling");
    const used = Object.entries({ ...localStorage }).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const size = 5 * 1024 * 1024 - used - "sibling".length;
    localStorage.setItem("sibling", "x".repeat(size - left));
    let fitsMore = true;
    try {
      localStorage.setItem("s", "x".repeat(left));
    } catch {
      fitsMore = false;
    }
    if (fitsMore) throw new Error("more fits than was to be left");
    return size - left;
  }, left);
const siblingHas = (app) => app.page.evaluate(() => localStorage.getItem("sibling")?.length);

/** Half of the rounds, in a profile of its own. Hands back how often words were kept and how often told. */
async function rounds(seed) {
  const random = chance(seed);
  const came = { kept: 0, told: 0 };
  await visit(it, { records: [arrived, ...old], start: "#/journal" }, async (app) => {
    const { page } = app;
    for (let round = 0; round < ROUNDS; round += 1) {
      const where = `seed ${seed}, round ${round}`;
      await app.follow("#/journal/new");
      await app.write(`Round ${round}.`);
      // In every other round the other app takes what the ballast gave as well.
      const isTwice = round % 2 === 1;
      const left = Math.floor(random() * (isTwice ? 300 : 60_000));
      let taken = await takeRoom(app, left);
      const words = `Round ${round}. ${noise(100 + Math.floor(random() * 4_000), random)}`;
      if (isTwice) {
        await paper(app).fill(`Round ${round}. ${noise(600, random)}`);
        await app.status().filter({ hasText: /^(Saved|Not saved)$/ }).waitFor();
        taken = await takeRoom(app, left);
      }
      await paper(app).fill(words);
      await app.status().filter({ hasText: /^(Saved|Not saved)$/ }).waitFor();
      const isTold = (await app.status().filter({ hasText: "Not saved" }).count()) > 0;
      came[isTold ? "told" : "kept"] += 1;
      assert.equal(await paper(app).inputValue(), words, where);
      if (isTold) await page.getByRole("alert").getByText("There’s no room left in this browser’s storage.").waitFor();
      else assert.ok((await pagesIn(app)).includes(words), where);

      // Reading.
      await app.follow("#/journal/entry/000000000007");
      await page.getByText(`${OLD} 7`).waitFor();
      if (isTold) {
        await page.getByText("Words of a page you left aren’t kept so far.").waitFor();
        if (came.told === 1) await app.isAccessible("words that are held");
      }
      // A copy, and what it says of the room.
      await app.follow("#/yours/data");
      const coming = page.waitForEvent("download");
      await app.button("Save a copy").first().click();
      const copy = await readFile(await (await coming).path(), "utf8");
      for (const text of await pagesIn(app)) assert.ok(copy.includes(JSON.stringify(text).slice(1, -1)), where);
      await page.getByText(/^Other pages under the same address use (9\d|100) parts of a hundred\.$/).waitFor();
      // Deleting, for good; then what did not fit fits by itself.
      await app.follow("#/journal");
      await page.locator(".index__row", { hasText: `Round ${round}.` }).first().click();
      await app.button("Delete this page").click();
      await app.heading("Journal").waitFor();
      await page.getByText("Deleted in the last thirty days").click();
      if (round === 0) await app.isAccessible("a deleted page");
      await app.button("Delete for good").click();
      await app.button("Yes, for good").click();
      assert.equal(await siblingHas(app), taken, "nobody touched what the other app keeps");

      await page.evaluate(() => localStorage.removeItem("sibling"));
      if (isTold) {
        if (await page.getByText("Words of a page you left aren’t kept so far.").count()) await app.button("Try again").click();
        await page.getByText("Words of a page you left aren’t kept so far.").waitFor({ state: "detached" });
        assert.ok((await pagesIn(app)).includes(words), `${where}: kept once there was room`);
      }
    }
  });
  return came;
}

test("whatever another app leaves of the room, words are kept or still there, and everything else goes on", async (t) => {
  const seeds = [SEED, SEED + 1];
  const came = await Promise.all(seeds.map(rounds));
  for (const [n, { kept, told }] of came.entries()) t.diagnostic(`seed ${seeds[n]}: kept ${kept}, told ${told}`);
  assert.ok(came.every(({ kept, told }) => kept > 0 && told > 0), "some fitted and some did not");
});
