// The app in a browser, as the tests see it: served under a deep path, watched from the first byte.
//
// Whatever must never happen on any screen is collected while a test drives the page, and refused
// when the test ends: errors, violations of the page's policy, requests after the page has opened.

import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { recordsIn } from "./sealed.mjs";
import { serve } from "./serve.mjs";

const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

export const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The two screens that everything is looked at on. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** Evening in Berlin on an ordinary day, unless a test says otherwise. */
export const EVENING = "2026-11-23T20:30:00+01:00";

const PREFIX = "qj1:";

/** Starts a browser and a host before the tests of a file, and stops both after them. */
export function stage() {
  const stage = {};
  before(async () => {
    stage.host = await serve(dist);
    stage.browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
  });
  after(async () => {
    await stage.browser?.close();
    await stage.host?.stop();
  });
  return stage;
}

/**
 * Runs `act` on a fresh profile, and refuses what no screen may do.
 *
 * `at` is what the clock shows (a fixed moment with its offset), or `null` for the real one; `zone`
 * is the zone of the device. `expected` lists parts of messages that the test provokes itself.
 */
export async function visit(stage, options, act) {
  const {
    screen = PHONE,
    zone = "Europe/Berlin",
    at = EVENING,
    start = "",
    records = [],
    expected = [],
    before = () => {},
    context: more = {},
  } = options;
  const context = await stage.browser.newContext({
    viewport: screen,
    timezoneId: zone,
    locale: "en-GB",
    reducedMotion: "reduce",
    ...more,
  });
  try {
    const app = await open(stage, context, { at, records, before });
    await app.goto(start);
    await act(app);
    await app.isWell(expected);
  } catch (error) {
    error.stack += await lookedLike(context);
    throw error;
  } finally {
    await context.close();
  }
}

/** What stood there when a journey broke off: of every page its address and its first words. */
async function lookedLike(context) {
  const looks = context.pages().map(async (page) => {
    const words = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " ").slice(0, 200)).catch(() => "no answer");
    return `\n  ${page.url().replace(/^[^#]*/, "")} “${words}”`;
  });
  return `\nWhat stood there:${(await Promise.all(looks)).join("")}`;
}

async function open(stage, context, { at, records, before }) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const wrongs = [];
  const late = [];
  const elsewhere = [];
  let opening = 0;
  let opened = false;
  page.on("pageerror", (error) => wrongs.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    // Loading the page again is an opening of its own; nothing else may be asked for.
    const isOpening = request.isNavigationRequest() && request.url().startsWith(stage.host.url);
    if (isOpening) opened = false;
    if (!/^(https?|wss?):/.test(request.url())) return;
    if (opened) late.push(request.url());
    else opening += 1;
    if (!request.url().startsWith(stage.host.url)) elsewhere.push(request.url());
  });
  await context.exposeBinding("reportViolation", (_, violation) => wrongs.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  if (at) await page.clock.setFixedTime(at);
  if (records.length > 0) {
    // Only a profile that is still empty is filled, so that a reload finds what the test did since.
    await context.addInitScript((records) => {
      if (!location.protocol.startsWith("http") || localStorage.length > 0) return;
      for (const [key, value] of records) localStorage.setItem(key, value);
    }, records);
  }
  await before(page, context);

  const app = {
    page,
    context,
    stage,
    wrongs,
    late,
    elsewhere,

    /** Opens the app anew at an address such as `#/journal`. */
    async goto(hash = "") {
      await page.goto("about:blank");
      await page.goto(stage.host.url + hash);
      await this.opens();
    },

    async reload() {
      await page.reload();
      await this.opens();
    },

    /** Waits until a page stands there, whichever it is. From then on no request is allowed. */
    async opens() {
      await page.locator("main:not([hidden]) h1").first().waitFor({ state: "attached" });
      opened = true;
    },

    /** Follows an address inside the app, as a bookmark on the same page would. */
    async follow(hash) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForFunction(() => document.activeElement?.matches("main h1, main [autofocus]"));
    },

    button: (name, more = {}) => page.getByRole("button", { name, exact: true, ...more }),
    link: (name, more = {}) => page.getByRole("link", { name, exact: true, ...more }),
    heading: (name) => page.getByRole("heading", { name }),
    field: (name) => page.getByLabel(name, { exact: true }),
    status: () => page.getByRole("status"),

    /** Waits until the canary has been told of so many records. */
    canaryKnows: (records) => page.waitForFunction(canaryHas, records),

    /** Empties the storage behind the app's back, and leaves somebody else's value in it. */
    loseEverything: () =>
      page.evaluate(() => {
        localStorage.clear();
        localStorage.setItem("someone-else", "keeps the profile from being filled again");
      }),

    /** Writes on the journal's paper and waits until the words are kept. */
    async write(words) {
      await page.getByRole("textbox", { name: "Write", exact: true }).fill(words);
      await this.saved();
    },

    async saved() {
      await page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();
    },

    /** Waits until the journal is in use: its header is written a moment after the page stands there. */
    inUse: () => page.waitForFunction((prefix) => ["h0", "h1"].some((key) => localStorage.getItem(prefix + key)), PREFIX),

    /** Everything under our prefix, as it is stored. */
    async stored() {
      const pairs = await page.evaluate(
        (prefix) => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(prefix)),
        PREFIX,
      );
      return new Map(pairs);
    },

    /** The stored records of one kind, deleted ones too. */
    async records(kind) {
      const records = [...recordsIn(await this.stored()).values()];
      return records.filter((record) => record.kind === kind);
    },

    /** No accessibility rule of axe is broken on the screen as it is. */
    async isAccessible(where = page.url().split("#")[1] ?? "") {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
      assert.deepEqual(told, [], `axe on ${where}`);
    },

    /** Nothing went wrong so far that the test did not provoke itself. */
    async isWell(expected = []) {
      const { AFTERWORD_TALLY } = process.env;
      if (AFTERWORD_TALLY) appendFileSync(AFTERWORD_TALLY, `1 ${opening} ${late.length} ${elsewhere.length}\n`);
      const odd = wrongs.filter((wrong) => !expected.some((part) => wrong.includes(part)));
      assert.deepEqual(odd, [], "errors and policy violations");
      assert.deepEqual(late, [], "requests after the page had opened");
      assert.deepEqual(elsewhere, [], "requests to other hosts");
    },
  };
  return app;
}

/** Waits until something stands on the page so many times: what a step leads to may come a moment after it. */
export async function times(locator, count, what = "") {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await locator.count();
    if (found === count) return;
    if (Date.now() > deadline) assert.equal(found, count, what || String(locator));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the canary was told of so many records; runs in the page. */
function canaryHas(records) {
  return new Promise((resolve) => {
    const opening = indexedDB.open("qj1");
    opening.onerror = () => resolve(false);
    // Only the app makes it.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains("notes")) return resolve(false);
      const asked = database.transaction("notes").objectStore("notes").get("canary");
      asked.onsuccess = () => {
        database.close();
        resolve(asked.result && JSON.parse(asked.result).records === records);
      };
    };
  });
}

/** A stored record, for starting a test somewhere else than at the beginning. */
export function record(n, kind, data, made = EVENING) {
  const stamp = made.length === 25 ? made : `${made}:00+01:00`;
  const text = JSON.stringify({ v: 1, kind, rev: 0, made: stamp, changed: stamp, data });
  return [`${PREFIX}r:${String(n).padStart(12, "0")}`, text];
}

/** Somebody who has been here before. */
export const arrived = record(1, "about", { arrived: true });

/** A day before or after the evening on which most tests happen. */
export function daysFrom(evening, days) {
  const day = new Date(`${evening.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
