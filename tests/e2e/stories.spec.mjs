// A year of four made-up lives: each opens, every page renders, and what two pages say of the same thing agrees. Takes
// the pictures of the README on the way.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DESK, EVENING, PHONE, record, stage, visit } from "./lib/app.mjs";

const it = stage();
const root = fileURLToPath(new URL("../../", import.meta.url));
const shots = `${root}shots/`;
mkdirSync(shots, { recursive: true });

/** The records of a life, as they stand in the storage. */
function life(name, days) {
  const words = ["run", "--quiet", "--no-default-features", "--example", "story", "--", name, String(days), EVENING];
  const lines = execFileSync("cargo", words, { cwd: root, maxBuffer: 1 << 26 }).toString().trim().split("\n");
  return lines.map((line) => JSON.parse(line)).map(({ key, text }) => [key, text]);
}

const FIXED = [
  "#/today",
  "#/journal",
  "#/journal/search",
  "#/path",
  "#/patterns",
  "#/review",
  "#/decide",
  "#/letgo",
  "#/movedon",
  "#/message",
  "#/apology",
  "#/shelf",
  "#/help/closed",
  "#/yours",
  "#/yours/about",
  "#/yours/data",
  "#/path/space/plan",
  "#/path/space/slip",
  "#/path/trust/drills",
  "#/path/slowly/ideas",
  ...["space", "understand", "grow", "reach", "apologise", "trust", "talk", "slowly", "decision"].map((step) => `#/path/${step}`),
];

for (const name of ["mara", "jonas", "ines", "sam"]) {
  test(`a year of ${name}: every page renders, and no two pages contradict each other`, async () => {
    await visit(it, { records: life(name, 365), start: "#/help" }, async (app) => {
      const { page } = app;
      const main = page.locator("main:not([hidden])");
      // Every sheet that was answered, and a card of each.
      const sheets = new Map();
      for (const { data } of await app.records("sheet")) sheets.set(data.sheet, (sheets.get(data.sheet) ?? 0) + 1);
      const links = new Set(FIXED);
      for (const place of FIXED) {
        await app.follow(place);
        assert.ok((await main.locator("h1").innerText()).trim(), `${place} has a title`);
        for (const href of await main.locator('a[href^="#/path/"]').evaluateAll((all) => all.map((each) => each.getAttribute("href")))) links.add(href);
      }
      for (const place of links) {
        if (FIXED.includes(place)) continue;
        await app.follow(place);
        assert.ok((await main.locator("h1").innerText()).trim(), `${place} has a title`);
        assert.equal(await page.getByText("isn’t here any more").count(), 0, place);
      }
      assert.ok(links.size > FIXED.length + 20, `${links.size} places`);
      // Promises that are open: the step and the list of promises say the same.
      await app.follow("#/path/trust");
      const open = await main.locator("section").filter({ has: app.heading("The ledger") }).locator(".list .item").count();
      await app.follow("#/path/trust/promise");
      assert.equal(await page.getByText("How did it go?").count(), open, "open promises");
      assert.equal(await main.locator(".cards > li").count(), sheets.get("promise") ?? 0, "a card a promise");
      // Days of space: Today and the path.
      await app.follow("#/path/space");
      await app.follow("#/today");
      const days = await main.locator(".days__number").allInnerTexts();
      await app.follow("#/path");
      if (days.length) await main.getByText(new RegExp(`\\b${days[0]} days`)).first().waitFor();
    });
  });
}

test("the pictures of the README show four months of Ines", async () => {
  const records = life("ines", 120);
  const views = [
    ["today", "#/today", PHONE, "paper", 740],
    ["path", "#/path", DESK, "paper", 800],
    ["trust", "#/path/trust", PHONE, "dusk", 740],
    ["pause", "#/pause", PHONE, "night", 740],
  ];
  for (const [name, hash, screen, theme] of views) {
    await visit(it, { records: [...records, record(999, "settings", { theme })], start: hash, screen }, async ({ page }) => {
      await page.locator("main:not([hidden]) h1").first().waitFor();
      if (name === "path") await page.locator(".way").waitFor();
      await page.screenshot({ path: `${shots}story-${name}.png`, animations: "disabled" });
    });
  }
});
