// What ten years of diary cost: bringing them over, opening, saving, room. The diary is that of Samuel
// Pepys, where it lies beside the project; prints Markdown, or says that it wasn't there.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { PASSPHRASE, setUp } from "../lib/lock.mjs";
import { serve } from "../lib/serve.mjs";
import { dayOne, readDiary, share, whole, wordsIn } from "./diary.mjs";
import * as tiddlywiki from "./tiddlywiki.mjs";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const QUOTA = 5_242_880;
const OPENINGS = 5;
const SAVES = 40;
const ASKED = ["plague", "my wife", "Deptford"];

const diary = readDiary();
if (!diary) {
  console.log("\n## Ten years of diary\n\nSkipped: ../shared/data/pepys.jsonl.gz is not there.");
  process.exit(0);
}

const words = wordsIn(diary);

/** Code units that the diary takes as plain JSON, and as JSON through lz-string, one key an entry as ours. */
function plainly() {
  const folder = fileURLToPath(new URL("../../../target/bench/lz-string/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const program = `${folder}node_modules/lz-string/libs/lz-string.js`;
  if (!existsSync(program)) {
    execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--loglevel=error", "lz-string@1.5.0"], { stdio: "ignore" });
  }
  const lz = createRequire(import.meta.url)(program);
  let [plain, packed] = [0, 0];
  for (const [n, entry] of diary.entries()) {
    const key = `notes:${String(n).padStart(12, "0")}`;
    const json = JSON.stringify(entry);
    plain += key.length + json.length;
    packed += key.length + lz.compressToUTF16(json).length;
  }
  return { plain, packed };
}

/** Milliseconds that an input event of the writing page takes with everything that it starts. */
async function saves(page) {
  return page.evaluate(async (count) => {
    const paper = document.querySelector(".paper");
    const times = [];
    for (let n = 0; n < count; n += 1) {
      paper.value += " More words, and a few of them.";
      paper.dispatchEvent(new Event("input", { bubbles: true }));
      const began = performance.now();
      // Leaving the page saves at once what is typed; it is the same save that the timer starts.
      dispatchEvent(new Event("pagehide"));
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times.sort((a, b) => a - b);
  }, SAVES);
}

/** Milliseconds from each keystroke of these words to the rows that it finds, and how often the page was busy for over 50. */
async function searches(page, url) {
  await page.goto("about:blank");
  await page.goto(`${url}#/journal`);
  await page.locator(".index .index__row").first().waitFor();
  const times = await page.evaluate(async (asked) => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const began = performance.now();
    location.hash = "#/journal/search";
    while (!document.querySelector("input[type=search]")) await drawn();
    const field = document.querySelector("input[type=search]");
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    // The first question waits for the index; it is read in turns that nobody notices.
    type(asked[0]);
    while (!document.querySelector(".found__row")) await drawn();
    const ready = performance.now() - began;
    let busy = 0;
    new PerformanceObserver((list) => (busy += list.getEntries().length)).observe({ type: "longtask" });
    const times = [];
    for (const words of asked) {
      for (let n = 1; n <= words.length; n += 1) {
        const began = performance.now();
        type(words.slice(0, n));
        // The rows are there when the event has been handled and what it set off has run.
        await Promise.resolve();
        await new Promise((resolve) => setTimeout(resolve));
        times.push(performance.now() - began);
        await drawn();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { ready, busy, times: times.sort((a, b) => a - b) };
  }, ASKED);
  return times;
}

/** Milliseconds from the address to the pictures of Patterns and to the counted words, and how often the page was busy for over 50. */
async function patterns(page, url) {
  await page.goto("about:blank");
  await page.goto(`${url}#/journal`);
  await page.locator(".index .index__row").first().waitFor();
  return page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 500));
    let busy = 0;
    new PerformanceObserver((list) => (busy += list.getEntries().length)).observe({ type: "longtask" });
    const began = performance.now();
    location.hash = "#/patterns";
    while (!document.querySelector("svg.pic")) await drawn();
    const pictures = performance.now() - began;
    const counting = () => [...document.querySelectorAll("main [role=status]")].some((line) => line.textContent.startsWith("Counting"));
    while (counting()) await drawn();
    const words = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { pictures, words, busy };
  });
}

/** Locks all of it; then milliseconds from “Unlock” to a list that can be used, each in a new window. */
async function unlockings(context, page, url) {
  const app = {
    page,
    button: (name) => page.getByRole("button", { name, exact: true }),
    field: (name) => page.getByLabel(name, { exact: true }),
    async follow(hash) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForFunction(() => document.activeElement?.matches("main h1"));
    },
  };
  page.setDefaultTimeout(120_000);
  await setUp(app);
  await page.goto("about:blank");
  const times = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const visit = await context.newPage();
    await visit.goto(`${url}#/journal`);
    await visit.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    times.push(
      await visit.evaluate(
        () =>
          new Promise((resolve) => {
            const began = performance.now();
            new MutationObserver((_, observer) => {
              if (!document.querySelector(".index .index__row")) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
            }).observe(document, { childList: true, subtree: true });
            [...document.querySelectorAll("main button")].find((button) => button.textContent === "Unlock").click();
          }),
      ),
    );
    await visit.close();
  }
  return times.sort((a, b) => a - b);
}

const host = await serve(DIST, { compress: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", timezoneId: "Europe/London" });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole("button", { name: "Just look around" }).click();
  await page.getByRole("heading", { name: "Today only has to be today." }).waitFor();

  await page.goto(`${host.url}#/journal/new`);
  await page.locator(".paper").fill("A page of an empty journal.");
  const empty = await saves(page);

  await page.goto(`${host.url}#/yours/data`);
  const bar = [];
  const watching = setInterval(async () => {
    bar.push(await page.locator("progress").evaluate((each) => each.value).catch(() => undefined));
  }, 100);
  const began = performance.now();
  await page.getByLabel("Import a file").setInputFiles({ name: "Journal.json", mimeType: "application/json", buffer: dayOne(diary) });
  await page.getByRole("button", { name: "Add them" }).click({ timeout: 120_000 });
  await page.getByText("pages came in.").waitFor({ timeout: 120_000 });
  const imported = (performance.now() - began) / 1000;
  clearInterval(watching);
  const steps = new Set(bar.filter((value) => value > 0)).size;

  const { units, records } = await page.evaluate(() => {
    const keys = Object.keys(localStorage);
    const ours = keys.filter((key) => key.startsWith("qj1:r:"));
    return { records: ours.length, units: ours.reduce((sum, key) => sum + key.length + localStorage[key].length, 0) };
  });
  assert.ok(records >= diary.length);

  const openings = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const visit = await context.newPage();
    await visit.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(".index .index__row")) return;
        observer.disconnect();
        // The row is there; it can be used once it was laid out and drawn.
        requestAnimationFrame(() => setTimeout(() => (globalThis.listAt = performance.now())));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await visit.goto(`${host.url}#/journal`);
    await visit.locator(".index .index__row").first().waitFor();
    await visit.waitForFunction(() => globalThis.listAt !== undefined);
    openings.push(await visit.evaluate(() => globalThis.listAt));
    await visit.close();
  }
  openings.sort((a, b) => a - b);

  await page.goto("about:blank");
  await page.goto(`${host.url}#/journal/new`);
  await page.locator(".paper").fill("A page of a full journal.");
  const full = await saves(page);
  const found = await searches(page, host.url);
  const drawn = await patterns(page, host.url);
  const heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);

  const unlocked = await unlockings(context, page, host.url);

  const wiki = await serve(tiddlywiki.build(diary));
  const anchor = await tiddlywiki.measure(browser, wiki.url, 3, ASKED);
  await wiki.stop();

  const other = plainly();
  const row = (what, measured, budget, anchor = "") => `| ${what} | ${measured} | ${budget} | ${anchor} |`;
  console.log(`
## Ten years of diary

${whole(diary.length)} entries, ${whole(words)} words (Pepys), in the same run and browser.

| what | measured | budget | TiddlyWiki ${anchor.version} |
| --- | ---: | ---: | ---: |
${[
  row("bringing all of it over from a Day One file, with the page awake", `${imported.toFixed(1)} s, bar seen at ${steps} places`, "≤ 15 s"),
  row("share of Chromium’s 5,242,880 units", `${((units / QUOTA) * 100).toFixed(1)} % (${whole(units)})`, "≤ 45 %"),
  row("opening to a list that can be used, median and slowest", `${share(openings, 0.5).toFixed(0)} / ${openings.at(-1).toFixed(0)} ms`, "≤ 600 ms", `${whole(anchor.ready)} / ${whole(anchor.slowest)} ms`),
  row("the same locked, from “Unlock” to the list, median and slowest", `${share(unlocked, 0.5).toFixed(0)} / ${unlocked.at(-1).toFixed(0)} ms`, "≤ 600 ms and ≤ 1 s for the unlocking"),
  row("saving a page, empty journal, p50 / p95", `${share(empty, 0.5).toFixed(1)} / ${share(empty, 0.95).toFixed(1)} ms`, ""),
  row("saving a page, full journal, p50 / p95", `${share(full, 0.5).toFixed(1)} / ${share(full, 0.95).toFixed(1)} ms`, "p95 ≤ 5 ms", `${whole(anchor.save)} / ${whole(anchor.slowestSave)} ms`),
  row("searching, a keystroke, p50 / slowest", `${share(found.times, 0.5).toFixed(1)} / ${found.times.at(-1).toFixed(1)} ms, busy for over 50 ms ${found.busy} times`, "≤ 16 ms", `${anchor.search.toFixed(1)} / ${anchor.slowestSearch.toFixed(1)} ms, no snippets`),
  row("reading all of it for the first search", `${whole(found.ready)} ms, in turns`, ""),
  row("Patterns: pictures of the last half year, and all words counted", `${whole(drawn.pictures)} / ${whole(drawn.words)} ms, busy for over 50 ms ${drawn.busy} times`, "none over 50 ms"),
  row("JavaScript heap with all of it open", `${whole(heap / 1e6)} MB`, "", `${whole(anchor.heap / 1e6)} MB`),
].join("\n")}

| how it is kept | code units | of Chromium’s room | words that fit in Chromium and Firefox | in WebKit |
| --- | ---: | ---: | ---: | ---: |
${[
  ["Afterword, sealed, with its Day One fields", units],
  ["lz-string 1.5.0 over JSON", other.packed],
  ["plain JSON", other.plain],
].map(([how, units]) => `| ${how} | ${whole(units)} | ${((units / QUOTA) * 100).toFixed(1)} % | ${whole((words * QUOTA) / units)} | ${whole((words * QUOTA) / 2 / units)} |`).join("\n")}
`);
} finally {
  await browser.close();
  await host.stop();
}
