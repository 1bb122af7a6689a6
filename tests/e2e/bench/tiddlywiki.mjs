// The anchor: TiddlyWiki, the reference for notes in a file of one's own, with the same diary in the same
// browser. Built into a folder that git ignores, from the npm package.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { share } from "./diary.mjs";

const VERSION = "5.4.1";
const folder = fileURLToPath(new URL("../../../target/bench/tiddlywiki/", import.meta.url));

/** Builds the single file with one tiddler an entry, and hands back its folder. */
export function build(diary) {
  mkdirSync(folder, { recursive: true });
  const program = `${folder}node_modules/tiddlywiki/tiddlywiki.js`;
  if (!existsSync(program)) {
    execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--loglevel=error", `tiddlywiki@${VERSION}`], { stdio: "ignore" });
  }
  const tiddlers = diary.map(({ date, text }) => ({ title: date, text, created: `${date.replaceAll("-", "")}120000000`, tags: "diary" }));
  writeFileSync(`${folder}diary.json`, JSON.stringify(tiddlers));
  execFileSync(process.execPath, [
    program,
    "+themes/tiddlywiki/vanilla",
    "+themes/tiddlywiki/snowwhite",
    "--load", `${folder}diary.json`,
    "--output", `${folder}out`,
    "--render", "$:/core/save/all", "index.html", "text/plain",
  ], { cwd: folder, stdio: "ignore", timeout: 120_000 });
  return `${folder}out`;
}

/** Milliseconds to a page that can be used, that one save takes, and that each keystroke of a search does. */
export async function measure(browser, url, visits, asked) {
  const ready = [];
  const saves = [];
  const searches = [];
  let heap = 0;
  for (let n = 0; n < visits; n += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { timeout: 120_000 });
    await page.waitForFunction(() => document.querySelector(".tc-page-container, .tc-story-river"), undefined, { timeout: 120_000 });
    ready.push(await page.evaluate(() => performance.now()));
    saves.push(await page.evaluate(() => {
      $tw.wiki.addTiddler({ title: "2026-11-24", text: "A page of a full journal." });
      const began = performance.now();
      $tw.wiki.renderTiddler("text/plain", "$:/core/save/all");
      return performance.now() - began;
    }));
    searches.push(...(await page.evaluate((asked) => asked.flatMap((words) => [...words].map((_, n) => {
      const began = performance.now();
      $tw.wiki.filterTiddlers(`[tag[diary]search:text[${words.slice(0, n + 1)}]]`);
      return performance.now() - began;
    })), asked)));
    heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
    await context.close();
  }
  ready.sort((a, b) => a - b);
  saves.sort((a, b) => a - b);
  searches.sort((a, b) => a - b);
  return { version: VERSION, ready: share(ready, 0.5), slowest: ready.at(-1), save: share(saves, 0.5), slowestSave: saves.at(-1), search: share(searches, 0.5), slowestSearch: searches.at(-1), heap };
}
