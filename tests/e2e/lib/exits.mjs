// Leaving in a hurry, as often as wanted: somebody walks through a few pages, types, and leaves by one of the three
// ways. Counted is the time from the press to the first frame in which nothing of the app is on the screen.

import { PHONE, arrived } from "./app.mjs";

/** The ways to leave, by name. */
export const WAYS = {
  button: (page) => page.getByRole("button", { name: "Leave", exact: true }).click(),
  "Esc three times": (page) => press(page, "Escape"),
  "Shift three times": (page) => press(page, "Shift"),
};

async function press(page, key) {
  for (let n = 0; n < 3; n += 1) await page.keyboard.press(key);
}

/** Notes when the last press was, and when the page was blank after it. Runs in the page. */
function watchExit() {
  if (!location.protocol.startsWith("http")) return;
  let pressed;
  let seen = false;
  for (const kind of ["keydown", "click"]) addEventListener(kind, (event) => (pressed = event.timeStamp), true);
  const watch = () => {
    if (seen || pressed === undefined || document.body.childElementCount > 0) return;
    seen = true;
    const note = (name) => sessionStorage.setItem(name, String(performance.now() - pressed));
    note("exit-blank");
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note("exit-painted");
      port2.postMessage(0);
    });
  };
  new MutationObserver(watch).observe(document, { childList: true, subtree: true });
}

/** Everything that a screen of the app would show, and a page that was left must not. */
const isOurs = (page) => page.evaluate(() => Boolean(document.querySelector("#app, .shell, textarea")));

/**
 * Leaves `rounds` times and says for each how: `wrongs` is empty where all went well, `blank` are the milliseconds to a
 * page without a word on it, `painted` those to the frame after, unless the next page was there sooner.
 */
export async function leaveOften({ browser, host }, rounds, records = [arrived]) {
  const results = [];
  const ways = Object.entries(WAYS);
  for (let round = 0; round < rounds; round += 1) {
    const [way, leave] = ways[round % ways.length];
    // Back has to go past all of these; on every other round somebody went back already, so that steps lie ahead.
    const steps = ["#/today", "#/journal", "#/path", "#/yours"].slice(0, round % 4);
    const returns = round % 2 === 1;
    const context = await browser.newContext({ viewport: PHONE, timezoneId: "Europe/Berlin", locale: "en-GB", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const wrongs = [];
    const check = (is, what) => is || wrongs.push(what);
    const elsewhere = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url)) elsewhere.push(request.url());
    });
    try {
      await context.addInitScript(watchExit);
      await context.addInitScript((records) => {
        if (!location.protocol.startsWith("http") || localStorage.length > 0) return;
        for (const [key, value] of records) localStorage.setItem(key, value);
      }, records);
      await page.goto("about:blank#before");
      await page.goto(`${host.url}#/journal/new`);
      const paper = page.getByRole("textbox", { name: "Write", exact: true });
      for (const step of steps) {
        await paper.or(page.locator("main h1")).first().waitFor({ state: "attached" });
        await page.evaluate((step) => (location.hash = step), step);
        await page.waitForFunction(() => document.activeElement?.matches("main h1"));
      }
      if (steps.length > 0) {
        await page.evaluate(() => (location.hash = "#/journal/new"));
      }
      await paper.waitFor();
      if (steps.length > 0 && returns) {
        await page.evaluate(() => (location.hash = "#/help"));
        await page.getByRole("heading", { name: "People who can help now" }).waitFor();
        await page.goBack();
        await paper.waitFor();
      }
      const words = `Typed in round ${round}, to the last letter ${"abcdefghij"[round % 10]}`;
      await paper.pressSequentially(words);
      await leave(page);
      await page.waitForURL(`${host.url}measures.html`);
      await page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
      const times = await page.evaluate(() => ["exit-blank", "exit-painted"].map((name) => Number(sessionStorage.getItem(name) ?? NaN)));
      const [blank, painted] = times;
      check(blank >= 0, "the page was never blank");
      // Back and forward, as far as they go.
      for (const go of ["goForward", "goBack", "goBack", "goBack", "goForward", "goForward", "goForward"]) {
        await page[go]({ timeout: 3000 }).catch(() => {});
        check(!page.url().includes("#/") && !(await isOurs(page)), `${go} led to ${page.url()}`);
      }
      await page.goto(`${host.url}#/journal`);
      const kept = await page.getByText(words).first().waitFor({ timeout: 5000 }).then(() => true, () => false);
      check(kept, `“${words}” is not in the journal`);
      check(elsewhere.length === 0, `asked for ${elsewhere}`);
      results.push({ round, way, steps: steps.length, blank, painted, wrongs });
    } catch (error) {
      results.push({ round, way, steps: steps.length, blank: NaN, painted: NaN, wrongs: [...wrongs, error.message.split("\n")[0]] });
    } finally {
      await context.close();
    }
  }
  return results;
}

/** The middle and the largest of some numbers, in whole milliseconds. */
export function spread(times) {
  const sorted = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { median: at(0.5), p95: at(0.95), most: at(1), count: sorted.length };
}
