// The browser’s own files are damaged: a power cut, a flipped byte, a store that forgets. A few rounds
// here; `cargo xtask soak` runs hundreds. Each round can be run again from the number it prints.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { stage } from "./lib/app.mjs";
import { copyWhileWriting, cutLog, damageFiles, flipByte, keepJournal, outcomes, startNew } from "./lib/profile.mjs";

const it = stage();
let keeping;
const journal = () => (keeping ??= keepJournal(it.host, 20261126));
after(async () => (await keeping)?.remove());

/** None of the results is wrong; and what became of them is told. */
function hold(t, seed, results, rounds) {
  t.diagnostic(`seed ${seed}: ${outcomes(results)}`);
  assert.deepEqual(
    results.flatMap(({ round, wrongs }) => wrongs.map((wrong) => `round ${round}: ${wrong}`)),
    [],
  );
  assert.equal(results.length, rounds);
}

test("files copied at any moment while somebody writes give the journal back", async (t) => {
  hold(t, 1, await copyWhileWriting(it.host, await journal(), 4, 1, 7), 4);
});

test("a log whose end is gone or noise loses the last changes at most, and the person is told", async (t) => {
  const results = await damageFiles(it.host, await journal(), 4, 20, cutLog);
  hold(t, 20, results, 4);
  assert.ok(results.some(({ there, kept }) => there < kept), "something was cut off");
});

test("a flipped byte in the files alters no word that is shown, and whatever is missing is told", async (t) => {
  const results = await damageFiles(it.host, await journal(), 12, 300, flipByte);
  hold(t, 300, results, 12);
  assert.ok(new Set(results.map(({ outcome }) => outcome)).size >= 3, "the bytes meant something");
});

test("a browser that takes words over its damaged files and forgets them is noticed at the next start", async (t) => {
  const results = await startNew(it.host, await journal(), 2, 4000);
  hold(t, 4000, results, 2);
  assert.ok(results.some(({ outcome }) => outcome.includes("not kept")), "one of them forgot the words");
});
