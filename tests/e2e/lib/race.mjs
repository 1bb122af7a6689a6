// Windows that write on the same page as fast as they can.
//
// Each window appends words of its own at the very moment at which it may write, and hands over, closes,
// crashes or falls asleep at moments by chance. Afterwards every word that was typed has to be there: on
// the page, or on a page of its own.

import { chance, entries } from "./crash.mjs";
import { arrived, record } from "./app.mjs";

const PAGE = "000000000007";
const WINDOWS = 3;
/** After so many hand-overs the windows begin anew on a fresh page. */
const ROUNDS = 25;

/** What each window can be told to do; runs in the page. */
function greedy() {
  const paper = () => document.querySelector(".paper");
  const append = (word) => {
    paper().value += ` ${word}`;
    paper().dispatchEvent(new Event("input", { bubbles: true }));
  };
  globalThis.race = {
    mayWrite: () => paper() !== null && !paper().readOnly,
    /** Types now, and leaves the saving to whatever comes. */
    type: append,
    /** Asks to write, and writes and saves at the first moment. True once the page says so. */
    grab: (word) =>
      new Promise((done) => {
        const late = setTimeout(() => finish(false), 9_000);
        const finish = (saved) => {
          observer.disconnect();
          clearTimeout(late);
          done(saved);
        };
        const look = () => {
          if (!globalThis.race.mayWrite()) return;
          observer.disconnect();
          append(word);
          // Leaving saves at once.
          dispatchEvent(new Event("pagehide"));
          setTimeout(() => finish(paper().value.includes(word)));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        const ask = [...document.querySelectorAll("button")].find((button) => button.textContent === "Write here");
        ask?.click();
        look();
      }),
    sleep: (time) => {
      const end = performance.now() + time;
      while (performance.now() < end);
    },
  };
}

async function openWindow(context, host) {
  const page = await context.newPage();
  await page.goto(`${host.url}#/journal/entry/${PAGE}/edit`);
  await page.locator(".paper").waitFor();
  // Which window writes is known by then.
  await page.waitForFunction(() => performance.now() > 600);
  return page;
}

/** Runs hand-overs until there were `rounds`, and tells what was typed, what is there and what is missing. */
export async function raceWindows(stage, rounds, seed, sleeps = 40) {
  const random = chance(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sum = { rounds: 0, words: 0, sleeps: 0, crashes: 0, closed: 0, forks: 0, missing: [], errors: [] };
  while (sum.rounds < rounds) {
    const context = await stage.browser.newContext({ locale: "en-GB" });
    const start = [arrived, record(7, "entry", { day: "2026-11-20", text: "start" })];
    await context.addInitScript((records) => {
      if (location.protocol.startsWith("http") && localStorage.length === 0) {
        for (const [key, value] of records) localStorage.setItem(key, value);
      }
    }, start);
    await context.addInitScript(greedy);
    const typed = new Set();
    const windows = [];
    for (let n = 0; n < WINDOWS; n += 1) windows.push(await openWindow(context, stage.host));
    for (let round = 0; round < ROUNDS && sum.rounds < rounds; round += 1, sum.rounds += 1) {
      const word = (letter) => `${letter}${sum.rounds}.`;
      const writer = await windowThatWrites(windows);
      const chosen = pick(windows.filter((one) => one !== writer));
      const grabs = [[chosen, word("g")]];
      if (random() < 0.2) grabs.push([windows.find((one) => one !== writer && one !== chosen), word("h")]);
      let asleep;
      if (writer && random() < 0.5) {
        typed.add(word("t"));
        await writer.evaluate((word) => globalThis.race.type(word), word("t"));
        if (random() < 1 / sleeps) {
          sum.sleeps += 1;
          asleep = writer.evaluate(() => globalThis.race.sleep(4_500));
        }
      } else if (writer && random() < 0.1) {
        sum.closed += 1;
        await writer.close({ runBeforeUnload: random() < 0.5 });
        windows.splice(windows.indexOf(writer), 1, await openWindow(context, stage.host));
      } else if (writer && random() < 0.05) {
        sum.crashes += 1;
        const gone = new Promise((resolve) => writer.once("crash", resolve));
        writer.goto("chrome://crash").catch(() => {});
        await gone;
        windows.splice(windows.indexOf(writer), 1, await openWindow(context, stage.host));
      }
      const said = await Promise.all(grabs.map(([page, word]) => page.evaluate((word) => globalThis.race.grab(word), word)));
      grabs.forEach(([, word], n) => said[n] && typed.add(word));
      if (!said.some(Boolean)) sum.errors.push(`round ${sum.rounds}: nobody could write`);
      await asleep;
    }
    // What is typed and not saved is saved within moments.
    await windows[0].waitForTimeout(700);
    const texts = await entries(windows[0]);
    sum.forks += texts.length - 1;
    sum.words += typed.size;
    const there = texts.join(" ").split(/\s+/);
    sum.missing.push(...[...typed].filter((word) => !there.includes(word)));
    await context.close();
  }
  return sum;
}

async function windowThatWrites(windows) {
  for (const page of windows) {
    if (await page.evaluate(() => globalThis.race.mayWrite())) return page;
  }
  return undefined;
}
