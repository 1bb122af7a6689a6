// Killing the browser, or one of its pages, while somebody writes; and what is there afterwards.
//
// Each round writes one page, a word at a time: “w1 w2 w3 …”. What is found afterwards must be the
// beginning of what was typed, and hold at least the words of which the page had said “Saved” (a page
// that crashed) or “Safe on disk” (a browser that was killed).

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ARGS, EXECUTABLE } from "./app.mjs";
import { recordsIn } from "./sealed.mjs";

/** A small generator with a seed, so that a round can be run again. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PREFIX = "qj1:r:";
export const wordsOf = (text) => (text.match(/w\d+/g) ?? []).length;
export const isBeginning = (text) => text.split(" ").every((word, n) => word === `w${n + 1}`);

/** Everything that is kept, read by a reader of its own. */
export async function entries(page) {
  const pairs = await page.evaluate((prefix) => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(prefix)), PREFIX);
  const found = [...recordsIn(new Map(pairs)).values()];
  return found.filter((record) => record.kind === "entry").map((record) => record.data.text);
}

/** Writes words until it is stopped, and tells how far it has come and what the status line said of it. */
export async function writing(page, url, pace) {
  const seen = { typed: 0, Saved: 0, "Safe on disk": 0 };
  await page.exposeBinding("tellTyped", (_, count) => (seen.typed = Math.max(seen.typed, count)));
  await page.exposeBinding("tellStatus", (_, [status, count]) => {
    if (status in seen) seen[status] = Math.max(seen[status], count);
  });
  await page.goto(`${url}#/journal/new`);
  await page.locator(".paper").waitFor();
  await page.evaluate((pace) => {
    const paper = document.querySelector(".paper");
    const count = () => (paper.value.match(/w\d+/g) ?? []).length;
    const line = document.querySelector("[role=status]");
    new MutationObserver(() => globalThis.tellStatus([line.innerText.trim(), count()])).observe(line, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    let written = 0;
    const next = () => {
      if (globalThis.paused) return setTimeout(next, 50);
      written += 1;
      paper.value += `${written > 1 ? " " : ""}w${written}`;
      paper.dispatchEvent(new Event("input", { bubbles: true }));
      globalThis.tellTyped(written);
      // Mostly a steady hand, and now and then a moment of thought in which the page saves.
      setTimeout(next, written % 17 === 0 ? 600 : pace);
    };
    next();
  }, pace);
  return seen;
}

function judge(round, seen, kept, promise) {
  const page = kept.find((text) => /^w1( |$)/.test(text)) ?? "";
  const there = wordsOf(page);
  const wrongs = [];
  if (page && !isBeginning(page)) wrongs.push(`what is there is not the beginning of what was typed: ${page.slice(0, 60)}`);
  if (there < seen[promise]) wrongs.push(`${seen[promise]} words were called “${promise}”, ${there} are there`);
  if (there > seen.typed + 2) wrongs.push(`${there} words are there, ${seen.typed} were typed`);
  return { round, typed: seen.typed, promised: seen[promise], there, wrongs };
}

/** Crashes the page (not the browser) at a moment by chance, `rounds` times. */
export async function crashPages(stage, rounds, seed) {
  const random = chance(seed);
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await stage.browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    const seen = await writing(page, stage.host.url, 5 + random() * 40);
    await new Promise((resolve) => setTimeout(resolve, 300 + random() * 2_500));
    const gone = new Promise((resolve) => page.once("crash", resolve));
    page.goto("chrome://crash").catch(() => {});
    await gone;
    const after = await context.newPage();
    await after.goto(`${stage.host.url}#/journal`);
    await after.getByRole("heading", { name: "Journal" }).waitFor();
    results.push(judge(round, seen, await entries(after), "Saved"));
    await context.close();
  }
  return results;
}

/**
 * Starts a browser of its own over a profile, in a process group that can be killed whole. `close` ends
 * it as a person does; what it holds is on the disk then.
 */
export async function start(profile) {
  const child = spawn(
    EXECUTABLE,
    [...ARGS, "--headless=new", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (more) => {
      said += more;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(`The browser ended: ${said.slice(-300)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const end = (act) =>
    new Promise((resolve) => {
      child.removeAllListeners("exit");
      child.on("exit", resolve);
      act();
    });
  const kill = () => end(() => process.kill(-child.pid, "SIGKILL"));
  const close = async () => {
    const session = await browser.newBrowserCDPSession();
    await end(() => session.send("Browser.close").catch(() => {}));
  };
  return { context: browser.contexts()[0], kill, close };
}

/**
 * Kills the whole browser with SIGKILL at a moment by chance, `rounds` times. Every `long`th round waits
 * until the page says “Safe on disk” before it writes on and is killed.
 */
export async function killBrowsers(host, rounds, seed, long) {
  const random = chance(seed);
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const profile = await mkdtemp(join(tmpdir(), "afterword-kill-"));
    try {
      const first = await start(profile);
      const page = await first.context.newPage();
      const seen = await writing(page, host.url, 5 + random() * 40);
      await new Promise((resolve) => setTimeout(resolve, 500 + random() * 3_000));
      if (round % long === long - 1) {
        await page.evaluate(() => (globalThis.paused = true));
        await page.getByRole("status").filter({ hasText: /^Safe on disk$/ }).waitFor({ timeout: 120_000 });
        await page.evaluate(() => (globalThis.paused = false));
        await new Promise((resolve) => setTimeout(resolve, random() * 3_000));
      }
      await first.kill();
      const second = await start(profile);
      const after = await second.context.newPage();
      await after.goto(`${host.url}#/journal`);
      // A page of ours stands there: the journal, or the one for a journal that was lost.
      await after.locator("main h1").first().waitFor();
      results.push(judge(round, seen, await entries(after), "Safe on disk"));
      await second.kill();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return results;
}

/** The 95 % bound on the share of rounds that go wrong, where none of `rounds` did. */
export const bound = (rounds) => `${(300 / rounds).toFixed(rounds < 100 ? 0 : 1)} %`;
