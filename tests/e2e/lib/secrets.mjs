// What somebody finds who has the disk, or looks into the browser, after a journal was locked: R14.
//
// Each round sets a lock up in a profile of its own, writes words that are nowhere else, and locks. Then every file
// of the profile is searched for the words, the passphrase and the code, as they are and in whatever of our
// envelopes they may stand; and so is everything that the page holds in its memory.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { chance, start } from "./crash.mjs";
import { setUp, lockNow, unlock } from "./lock.mjs";
import { DICTIONARY, bytesOf } from "./sealed.mjs";

const word = (random) => Array.from({ length: 14 }, () => "bcdfghjklmnpqrstvwxz"[Math.floor(random() * 20)]).join("");

/** The app in a page, as far as setting up and unlocking need it. */
const appIn = (page, url) => ({
  page,
  button: (name) => page.getByRole("button", { name, exact: true }),
  heading: (name) => page.getByRole("heading", { name }),
  field: (name) => page.getByLabel(name, { exact: true }),
  follow: async (hash) => {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await page.waitForFunction(() => document.activeElement?.matches("main h1, main [autofocus]"));
  },
  opens: () => page.locator("main:not([hidden]) h1").first().waitFor({ state: "attached" }),
  goto: (hash) => page.goto(url + hash),
});

/** Text in which each letter of UTF-16 is one of those that carry fifteen bits. */
function* runs(bytes) {
  const isLetter = (unit) => (unit >= 0x3400 && unit < 0x4dc0) || (unit >= 0x4e00 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xc0c0);
  for (const shift of [0, 1]) {
    let text = "";
    for (let at = shift; at + 1 < bytes.length; at += 2) {
      const unit = bytes.readUInt16LE(at);
      if (isLetter(unit)) text += String.fromCharCode(unit);
      else {
        if (text.length > 16) yield text;
        text = "";
      }
    }
    if (text.length > 16) yield text;
  }
}

/** What an envelope holds that is not encrypted; whether it is whole is not asked. */
function opened(text) {
  try {
    const bytes = bytesOf(text);
    if (bytes[0] !== 2 || bytes[1] & 2) return "";
    const body = bytes.subarray(6, -8);
    return (bytes[1] & 1 ? inflateRawSync(body, { dictionary: DICTIONARY }) : body).toString("utf8");
  } catch {
    return "";
  }
}

/** Where in the files of a profile any of the words stand. */
export async function found(profile, words) {
  const hits = [];
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    for (const word of words) {
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"))) hits.push(`${word} in ${path}`);
    }
    if (!/leveldb|Storage|IndexedDB/.test(path)) continue;
    for (const text of runs(bytes)) {
      const inside = opened(text);
      for (const word of words) if (inside.includes(word)) hits.push(`${word} in an envelope in ${path}`);
    }
  }
  return hits;
}

/** Which of the words the page still holds: in its heap, in the memory of the program, or in what it shows. */
async function held(page, words) {
  const session = await page.context().newCDPSession(page);
  let text = "";
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => (text += chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const search = function (words) {
    const has = (bytes, word) => {
      for (let at = bytes.indexOf(word[0]); at >= 0; at = bytes.indexOf(word[0], at + 1)) {
        if (word.every((byte, n) => bytes[at + n] === byte)) return true;
      }
      return false;
    };
    const hits = [];
    for (const memory of this) {
      const bytes = new Uint8Array(memory.buffer);
      for (const word of words) if (has(bytes, [...new TextEncoder().encode(word)])) hits.push(word);
    }
    const shown = document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((field) => field.value).join(" ");
    return { memories: this.length, hits, shown: words.filter((word) => shown.includes(word)) };
  };
  const { result: answer } = await session.send("Runtime.callFunctionOn", {
    functionDeclaration: search.toString(),
    objectId: objects.objectId,
    arguments: [{ value: words }],
    returnByValue: true,
  });
  await session.detach();
  const { memories, hits, shown } = answer.value;
  if (memories === 0) throw new Error("The program’s memory was not found.");
  return [
    ...words.filter((word) => text.includes(word)).map((word) => `${word} in the heap`),
    ...hits.map((word) => `${word} in the program’s memory`),
    ...shown.map((word) => `${word} on the page`),
  ];
}

/** So many rounds, and where anything was found. */
export async function secretRounds(host, rounds, seed) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const { onDisk, inHeap } = await secretRound(host, seed * 100_000 + round);
    results.push([...onDisk, ...inHeap]);
  }
  return results;
}

/** One round; with `isLocked` false no lock is set up, to show that the search finds what is there. */
export async function secretRound(host, seed, isLocked = true) {
  const random = chance(seed);
  const [passphrase, first, second] = [`${word(random)} ${word(random)}`, word(random), word(random)];
  const words = [...passphrase.split(" "), first, second];
  const profile = await mkdtemp(join(tmpdir(), "afterword-secrets-"));
  const browser = await start(profile);
  let isClosed = false;
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const app = appIn(page, host.url);
    await app.goto("#/today");
    await app.opens();
    // The code as it stands on the screen would be nine texts of four letters, which stand anywhere by chance.
    if (isLocked) words.push(await setUp(app, passphrase));
    const write = async (text) => {
      await app.goto("#/journal/new");
      await app.opens();
      if (await app.heading("Locked.").isVisible()) await unlock(app, passphrase);
      const paper = page.getByRole("textbox", { name: "Write", exact: true });
      await paper.pressSequentially(text, { delay: 5 });
      await page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor();
    };
    await write(`${first} is what I call it.`);
    const long = words.filter((word) => word.length > 4);
    if (isLocked) {
      await lockNow(app);
      await unlock(app, passphrase);
      await write(`And ${second}.`);
      await lockNow(app);
    }
    const inHeap = await held(page, long);
    await browser.close();
    isClosed = true;
    return { seed, onDisk: await found(profile, long), inHeap };
  } finally {
    if (!isClosed) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
