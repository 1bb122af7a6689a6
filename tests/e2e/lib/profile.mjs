// A journal of sixty pages in a real profile; copies of it whose files are damaged; and what the app
// shows over them.
//
// What is on the disk is read by a reader of its own and compared with every version that each record
// ever had. Then the screen is judged: a record that isn't as it was must have been noticed, an altered
// one must not be shown, and an empty store is no first visit. The canary in IndexedDB is never damaged.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chance, isBeginning, start, writing } from "./crash.mjs";
import { rowsOf } from "./list.mjs";
import { PAGE, readRecord, recordOf } from "./sealed.mjs";

const RECORD = "qj1:r:";
const ARRIVAL = "This is one of the hard ones.";
const NOT_KEPT = "The browser isn’t keeping what you write.";
const RECOVERY = {
  "Your pages aren’t where they were.": "all gone, recovery page",
  "Most of your pages aren’t where they were.": "most gone, recovery page",
  [NOT_KEPT]: "nothing kept, recovery page",
};
const WORDS = "rain bread window evening slept walked home quiet called Ana kitchen letter drawer music again early tired better river coat".split(" ");
const PAGES = 56;

const LOST = "Words after the loss.";
const VISITS = 3;

const within = (end, random) => Math.floor(random() * end);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const removed = (profile) => rm(profile, { recursive: true, force: true, maxRetries: 5 });
const files = (profile) => join(profile, "Default", "Local Storage", "leveldb");
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Everything in the store, as it stands. */
const stored = (page) => page.evaluate(() => Object.entries({ ...localStorage }));

/** Runs `act` in a browser over a profile, which is closed as a person closes it, and killed where that fails. */
async function visit(profile, act) {
  const browser = await start(profile);
  let isClosed = false;
  try {
    const result = await act(browser.context.pages()[0] ?? (await browser.context.newPage()));
    await browser.close();
    isClosed = true;
    return result;
  } finally {
    if (!isClosed) await browser.kill();
  }
}

/** Sixty pages for Day One’s import, each of its own length, with a number that is nowhere else. */
function dayOne(random) {
  const text = (n) => [`Page ${n}:`, ...Array.from({ length: 20 + within(150, random) }, () => WORDS[within(WORDS.length, random)])].join(" ");
  const entries = Array.from({ length: PAGES }, (_, n) => ({
    uuid: String(n).padStart(32, "A"),
    creationDate: new Date(Date.UTC(2026, 0, 2 + 2 * n, 12)).toISOString().replace(".000", ""),
    timeZone: "Europe/Berlin",
    text: text(n),
  }));
  return JSON.stringify({ metadata: { version: "1.0" }, entries });
}

/**
 * Writes a journal in two visits of a browser over a new profile. `versions` holds, by key, each stored
 * value that a record has had, the last one last.
 */
export async function keepJournal(host, seed) {
  const random = chance(seed);
  const profile = await mkdtemp(join(tmpdir(), "afterword-kept-"));
  const versions = new Map();
  const note = async (page) => {
    for (const [key, value] of await stored(page)) {
      if (!key.startsWith(RECORD)) continue;
      const had = versions.get(key) ?? [];
      if (had.at(-1) !== value) versions.set(key, [...had, value]);
    }
  };
  const remove = () => removed(profile);
  try {
    await firstVisit(profile, host, random, note);
    await secondVisit(profile, host, versions, note);
  } catch (error) {
    await remove();
    throw error;
  }
  return { profile, versions, remove };
}

/** Brings over a journal. */
const firstVisit = (profile, host, random, note) =>
  visit(profile, async (page) => {
    await page.goto(host.url);
    await button(page, "Just look around").click();
    await page.goto(`${host.url}#/yours/data`);
    await page.getByLabel("Import a file").setInputFiles({ name: "Journal.json", mimeType: "application/json", buffer: Buffer.from(dayOne(random)) });
    await button(page, "Add them").click();
    await page.getByText(`${PAGES} pages came in.`).waitFor();
    await note(page);
  });

/** Writes four pages, and the first of the others anew. */
const secondVisit = (profile, host, versions, note) =>
  visit(profile, async (page) => {
    const write = async (words) => {
      await page.getByRole("textbox", { name: "Write", exact: true }).fill(words);
      await page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();
      await note(page);
    };
    for (const [n, words] of ["rain", "only rain", "the coat", "bread"].entries()) {
      await page.goto(`${host.url}#/journal/new`);
      await write(`Page ${PAGES + n}: ${words}.`);
      await page.goto("about:blank");
    }
    const first = [...versions].find(([key, [value]]) => /^Page 0:/.test(recordOf(key.slice(RECORD.length), value).data.text ?? ""));
    await page.goto(`${host.url}#/journal/entry/${first[0].slice(RECORD.length)}/edit`);
    await write("Page 0: written anew at the second visit.");
  });

/** A profile with the same localStorage and IndexedDB. Where a browser is writing, it may be torn. */
async function copyOf(profile) {
  const copy = await mkdtemp(join(tmpdir(), "afterword-copy-"));
  for (const part of ["Local Storage", "IndexedDB"]) {
    await cp(join(profile, "Default", part), join(copy, "Default", part), { recursive: true });
  }
  return copy;
}

/** The last bytes of the newest log, which a power cut may take or leave as noise. */
export async function cutLog(profile, random) {
  const dir = files(profile);
  const log = (await readdir(dir)).filter((name) => name.endsWith(".log")).sort().at(-1);
  const path = join(dir, log);
  const bytes = await readFile(path);
  const length = 1 + within(Math.min(bytes.length, 4096), random);
  if (random() < 0.5) {
    await writeFile(path, bytes.subarray(0, bytes.length - length));
    return `the last ${length} bytes of ${log} cut`;
  }
  for (let at = bytes.length - length; at < bytes.length; at += 1) bytes[at] = within(256, random);
  await writeFile(path, bytes);
  return `the last ${length} bytes of ${log} noise`;
}

/** Another byte in the last part of the table: often its index, without which the browser finds nothing. */
async function flipIndex(profile, random) {
  const name = (await readdir(files(profile))).find((name) => name.endsWith(".ldb"));
  return flip(profile, name, (length) => length - 1 - within(length / 9, random), random);
}

async function flip(profile, name, choose, random) {
  const path = join(files(profile), name);
  const bytes = await readFile(path);
  const at = choose(bytes.length);
  bytes[at] ^= 1 + within(255, random);
  await writeFile(path, bytes);
  return `byte ${at} of ${bytes.length} in ${name} altered`;
}

const SHARES = [[0.5, ".ldb"], [0.8, ".log"], [0.95, "MANIFEST"], [1, "CURRENT"]];

/** Another byte at a place by chance: in half of the cases in a table, else in a log or what names them. */
export async function flipByte(profile, random) {
  const chosen = random();
  const part = SHARES.find(([share]) => chosen < share)[1];
  const some = (await readdir(files(profile))).filter((name) => name.includes(part)).sort();
  return flip(profile, some[within(some.length, random)], (length) => within(length, random), random);
}

/** From the first script on, notes every write to the store. */
const watchWrites = (page) =>
  page.addInitScript(() => {
    globalThis.touched = [];
    for (const name of ["setItem", "removeItem", "clear"]) {
      const real = Storage.prototype[name];
      Storage.prototype[name] = function (...given) {
        globalThis.touched.push(`${name} ${given[0] ?? ""}`);
        return real.apply(this, given);
      };
    }
  });

/** Opens the app, and waits until it has looked whether something is missing. Tells what stands there. */
async function open(page, host) {
  await page.goto(`${host.url}#/today`);
  const shown = await page
    .waitForFunction(
      ([arrival, recovery]) => {
        const title = document.querySelector("main:not([hidden]) h1")?.textContent;
        if (title === arrival) return "arrival";
        if (recovery.includes(title)) return title;
        return globalThis.touched.some((touch) => touch.startsWith("setItem qj1:h")) && "open";
      },
      [ARRIVAL, Object.keys(RECOVERY)],
      { timeout: 30_000 },
    )
    .catch(() => undefined);
  return shown?.jsonValue();
}

/** Compares what is in the store with what was kept. Nothing of this comes from the app. */
function compare(pairs, versions, isNew) {
  const found = { whole: 0, older: 0, unreadable: 0, missing: 0, readable: new Map(), wrongs: [] };
  const standing = new Map(pairs);
  for (const [key, value] of standing) {
    if (key.startsWith("qj1:q:")) found.unreadable += 1;
    const name = key.startsWith(RECORD) ? key.slice(RECORD.length) : undefined;
    if (!name || PAGE.test(name)) continue;
    try {
      found.readable.set(key, readRecord(name, standing));
    } catch {
      found.unreadable += 1;
      continue;
    }
    const had = versions.get(key) ?? [];
    if (had.at(-1) === value) found.whole += 1;
    else if (had.includes(value)) found.older += 1;
    else if (!isNew?.(found.readable.get(key))) found.wrongs.push(`${key} reads as ${JSON.stringify(found.readable.get(key)).slice(0, 120)}, which it never was`);
  }
  found.missing = [...versions.keys()].filter((key) => !standing.has(key)).length;
  return found;
}

/** What the journal shows: each page by its id, and everything it says about what isn’t there. */
async function readScreen(page) {
  await page.evaluate(() => (location.hash = "#/journal"));
  await page.getByRole("heading", { name: "Journal" }).waitFor();
  const rows = await rowsOf(page);
  const said = await page.locator(".toast p, .notice p").allInnerTexts();
  return { rows, said: said.join(" ") };
}

/** Whether the screen shows what can be read, nothing else, and tells of the rest. */
function judgeScreen({ rows, said }, found, mayBeBehind) {
  const wrongs = [];
  const pages = new Map([...found.readable].filter(([, { kind, gone }]) => kind === "entry" && !gone).map(([key, { data }]) => [key.slice(RECORD.length), data.text]));
  for (const [id, words] of rows) {
    const text = pages.get(id);
    if (!text?.startsWith(words.replace(/…$/, ""))) wrongs.push(`the journal shows “${words.slice(0, 40)}”, and ${id} is “${text?.slice(0, 40)}”`);
  }
  if (rows.length !== pages.size) wrongs.push(`the journal shows ${rows.length} pages of ${pages.size}`);
  const counted = Number(/(\d+|One) records? here couldn’t be read/.exec(said)?.[1].replace("One", "1") ?? 0);
  if (counted !== found.unreadable) wrongs.push(`${found.unreadable} records can’t be read, and the screen counts ${counted}`);
  const isShort = found.missing > 0 || found.older > 0;
  const isTold = /at your last visit|wrote last/.test(said);
  if (isTold && !isShort && found.unreadable === 0 && !mayBeBehind) wrongs.push("a loss is told that there is not");
  if (isShort && !isTold) wrongs.push(`${found.missing} records are missing and ${found.older} older, and nobody is told`);
  return wrongs;
}

function outcomeOf({ unreadable, missing, older }) {
  if (unreadable > 0) return "some unreadable, counted";
  if (missing > 0 || older > 0) return "the last ones missing, told";
  return "everything right";
}

/**
 * Opens the app over a damaged profile. Where somebody was writing, `isNew` says of a record that was never
 * kept whether it may be there; the last words of it may be missing.
 */
async function look(host, profile, versions, isNew) {
  const browser = await start(profile);
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await watchWrites(page);
    const shown = await open(page, host);
    const found = compare(await stored(page), versions, isNew);
    const there = found.whole + found.older;
    if (shown === undefined) return { there, outcome: "nothing", wrongs: ["nothing came on the screen"] };
    if (shown === "arrival") return { there, outcome: "arrival", wrongs: ["a first visit is greeted"] };
    if (shown in RECOVERY) {
      const touched = await page.evaluate(() => globalThis.touched);
      const wrongs = touched.length > 0 ? [`written before consent: ${touched.join(", ")}`] : [];
      return { there, outcome: RECOVERY[shown], wrongs };
    }
    const wrongs = [...found.wrongs, ...judgeScreen(await readScreen(page), found, isNew !== undefined)];
    return { there, outcome: outcomeOf(found), wrongs };
  } finally {
    await browser.kill();
  }
}

/** Runs `act` for each number below `rounds`, two at once, and hands back what came of them in order. */
async function each(rounds, act) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < rounds) {
      const round = next++;
      results[round] = await act(round);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** Damages a copy of the journal in each round with `damage`, and looks what the app makes of it. */
export function damageFiles(host, journal, rounds, seed, damage) {
  return each(rounds, async (round) => {
    const copy = await copyOf(journal.profile);
    try {
      const what = await damage(copy, chance(seed + round));
      const seen = await look(host, copy, journal.versions);
      return { round: `${seed + round} (${what})`, kept: journal.versions.size, ...seen };
    } finally {
      await removed(copy);
    }
  });
}

/** Copies the files at moments by chance while somebody writes, as a power cut would leave them. */
export async function copyWhileWriting(host, journal, rounds, seed, seconds) {
  const random = chance(seed);
  const moments = Array.from({ length: rounds }, () => random() * seconds * 1000).sort((a, b) => a - b);
  const copies = [];
  const live = await copyOf(journal.profile);
  const browser = await start(live);
  let seen;
  try {
    seen = await writing(await browser.context.newPage(), host.url, 5 + random() * 40);
    const began = Date.now();
    for (const moment of moments) {
      await pause(Math.max(0, began + moment - Date.now()));
      copies.push(await copyOf(live));
    }
  } finally {
    await browser.kill();
    await removed(live);
  }
  const isNew = ({ kind, data }) => kind === "entry" && isBeginning(data.text);
  return each(copies.length, async (n) => {
    try {
      const seen = await look(host, copies[n], journal.versions, isNew);
      return { round: `${seed} (copied after ${Math.round(moments[n])} ms)`, kept: journal.versions.size, ...seen };
    } finally {
      await removed(copies[n]);
    }
  });
}

/**
 * Damages a copy in each round so that the browser gives back an empty store, starts new in it, and
 * writes. At the next starts the words must be there, or the person is told that they aren’t kept.
 */
export async function startNew(host, journal, rounds, seed) {
  const results = [];
  for (let attempt = 0; results.length < rounds && attempt < 9 * rounds; attempt += 1) {
    const copy = await copyOf(journal.profile);
    try {
      const what = await flipIndex(copy, chance(seed + attempt));
      const seen = await writeOverLoss(host, copy);
      if (seen) results.push({ round: `${seed + attempt} (${what})`, kept: journal.versions.size, there: 0, ...seen });
    } finally {
      await removed(copy);
    }
  }
  return results;
}

/** What comes of starting new; nothing where the store was not empty. */
async function writeOverLoss(host, profile) {
  const told = [];
  for (let start = 0; start < VISITS; start += 1) {
    const outcome = await visit(profile, async (page) => {
      await watchWrites(page);
      const shown = await open(page, host);
      const kept = (await stored(page)).filter(([key]) => key.startsWith(RECORD)).map(([key, value]) => recordOf(key.slice(RECORD.length), value));
      if (start > 0 && kept.some(({ data }) => data.text === LOST)) return "what was written after it is kept";
      if (start > 0 && shown === NOT_KEPT) return "what was written after it is not kept, told";
      told.push(shown);
      if (start === 0 && shown === "open") return "was not empty";
      if (!(shown in RECOVERY)) return "nobody is told";
      await page.getByLabel("To be sure, type: start new").fill("start new");
      await button(page, "Start new").click();
      await button(page, "Just look around").click();
      await page.goto(`${host.url}#/journal/new`);
      await page.getByRole("textbox", { name: "Write", exact: true }).fill(LOST);
      await page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();
      return undefined;
    });
    if (outcome === "was not empty") return undefined;
    if (outcome) return { outcome, wrongs: outcome === "nobody is told" ? [`the starts showed ${told.join(", ")}`] : [] };
  }
  return { outcome: "told only that it was empty", wrongs: [`the starts showed ${told.join(", ")}`] };
}

/** How often each outcome came, in words. */
export function outcomes(results) {
  const counts = new Map();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${outcome}: ${count}`).join("; ");
}
