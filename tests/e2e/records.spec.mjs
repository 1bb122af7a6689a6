// Two hundred sealed records, each damaged in a way of its own, beside sound ones: every one is noticed and
// counted, it stays as it is, and the sound ones are shown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, stage, visit } from "./lib/app.mjs";
import { chance } from "./lib/crash.mjs";
import { rowsOf } from "./lib/list.mjs";
import { bytesOf, lettersOf, recordOf } from "./lib/sealed.mjs";

const it = stage();
const SEED = 20261127;
const PREFIX = "qj1:r:";
const STORES = 4;
const DAMAGED = 50;
const SOUND = 15;

/** Pages that the app has sealed, as pairs of key and value. */
async function sealedPages(count) {
  const entries = Array.from({ length: count }, (_, n) => ({
    uuid: String(n).padStart(32, "C"),
    creationDate: new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString().replace(".000", ""),
    text: `Page ${n}. ${"It rained, and I walked home along the river. ".repeat(1 + (n % 9))}`,
  }));
  let pairs;
  await visit(it, { records: [arrived], start: "#/yours/data" }, async (app) => {
    const file = JSON.stringify({ metadata: { version: "1.0" }, entries });
    await app.field("Import a file").setInputFiles({ name: "Journal.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await app.button("Add them").click();
    await app.page.getByText(`${count} pages came in.`).waitFor();
    pairs = [...(await app.stored())].filter(([key]) => key.startsWith(PREFIX) && key !== arrived[0]);
  });
  return pairs;
}

/** Ways to damage, each given the damaged pair, another pair that is damaged with it, and numbers by chance. */
const within = (end, random) => Math.floor(random() * end);
const remade = (change) => ([key, value], random) => {
  const bytes = bytesOf(value);
  change(bytes, random);
  return [[key, lettersOf(bytes)]];
};
const WAYS = {
  "a flipped bit": ([key, value], random) => {
    const at = within(value.length, random);
    return [[key, value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << within(12, random))) + value.slice(at + 1)]];
  },
  "a cut": ([key, value], random) => [[key, value.slice(0, 1 + within(value.length - 1, random))]],
  "a swap": (pair, _, other) => [[pair[0], other[1]], [other[0], pair[1]]],
  "a copy under another key": ([key, value], random) => [[key, value], [`${PREFIX}${within(2 ** 40, random).toString(32).replaceAll(/[ilou]/g, "z").padStart(12, "0")}`, value]],
  "an old body under another revision": remade((bytes, random) => bytes.writeUInt32LE(1 + within(9, random), 2)),
  "another version": remade((bytes, random) => (bytes[0] = (bytes[0] + 1 + within(255, random)) % 256)),
};

/** A store with damaged values and sound ones. */
function damage(pairs, random) {
  const store = { damaged: new Map(), sound: new Map() };
  const names = Object.keys(WAYS);
  const left = [...pairs];
  for (let n = 0; store.damaged.size < DAMAGED; n += 1) {
    const pair = left.pop();
    const made = WAYS[names[n % names.length]](pair, random, left.at(-1));
    for (const [key, value] of made) {
      if (key === pair[0] && value === pair[1]) store.sound.set(key, value);
      else store.damaged.set(key, value);
      if (key === left.at(-1)?.[0]) left.pop();
    }
  }
  for (const [key, value] of left.splice(-SOUND)) store.sound.set(key, value);
  return [store, left];
}

test("two hundred damaged records are counted, kept as they are, and not in the way of the sound ones", async (t) => {
  t.diagnostic(`seed ${SEED}`);
  const random = chance(SEED);
  let pages = await sealedPages(STORES * (DAMAGED + SOUND) + 20);
  for (const [key, value] of pages) assert.equal(lettersOf(bytesOf(value)), value, key);
  let damaged = 0;
  for (let n = 0; n < STORES; n += 1) {
    const [store, rest] = damage(pages, random);
    pages = rest;
    damaged += store.damaged.size;
    for (const [key, value] of store.damaged) assert.throws(() => recordOf(key.slice(PREFIX.length), value), key);
    await visit(it, { records: [arrived, ...store.sound, ...store.damaged], start: "#/journal" }, async (app) => {
      const { page } = app;
      await page.getByText(`${store.damaged.size} records here couldn’t be read.`).waitFor();
      const shown = await rowsOf(page);
      assert.equal(shown.length, store.sound.size);
      for (const [id, words] of shown) {
        const { text } = recordOf(id, store.sound.get(PREFIX + id)).data;
        assert.ok(text.startsWith(words.replace("…", "")), `${id}: ${words}`);
      }
      // Writing goes on, and a value that can’t be read stays letter for letter.
      await app.follow("#/journal/new");
      await app.write("Written beside them.");
      const after = await app.stored();
      for (const [key, value] of [...store.damaged, ...store.sound]) assert.equal(after.get(key), value, key);
    });
  }
  assert.ok(damaged >= 200, `${damaged} were damaged`);
});
