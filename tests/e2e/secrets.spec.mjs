// Secrets at rest (R14): what was typed under a lock is nowhere on the disk, and nowhere in the heap once it is
// locked. `cargo xtask soak` does twenty rounds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./lib/app.mjs";
import { secretRound } from "./lib/secrets.mjs";

const it = stage();

test("without a lock the search finds what was typed, on the disk and in the heap", async () => {
  const { onDisk, inHeap } = await secretRound(it.host, 1, false);
  assert.ok(onDisk.some((hit) => hit.includes("in an envelope")), onDisk.join("\n"));
  assert.ok(inHeap.some((hit) => hit.includes("program’s memory")), inHeap.join("\n"));
});

for (const seed of [2, 3]) {
  test(`under a lock nothing that was typed is on the disk, or in the heap after locking (${seed})`, async () => {
    const { onDisk, inHeap } = await secretRound(it.host, seed);
    assert.deepEqual([...onDisk, ...inHeap], []);
  });
}
