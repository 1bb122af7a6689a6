// Words survive the death of the page and of the browser. A few rounds here; `cargo xtask soak` runs
// hundreds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./lib/app.mjs";
import { crashPages, killBrowsers } from "./lib/crash.mjs";

const it = stage();
const wrongs = (results) => results.flatMap(({ round, wrongs }) => wrongs.map((wrong) => `round ${round}: ${wrong}`));

test("a page that crashes while somebody writes loses nothing of which it said “Saved”", async () => {
  const results = await crashPages(it, 12, 20261124);
  assert.deepEqual(wrongs(results), []);
  assert.ok(results.some(({ promised }) => promised > 0), "some words were called saved before the end");
});

test("a browser that is killed loses nothing of which the page said “Safe on disk”", async () => {
  const results = await killBrowsers(it.host, 3, 20261125, 3);
  assert.deepEqual(wrongs(results), []);
  assert.ok(results.at(-1).promised > 0, "the last round waited for the promise");
});
