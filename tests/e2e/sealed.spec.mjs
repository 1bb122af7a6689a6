// The second reader of stored records against the values that every later version has to open.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { recordsIn, unseal } from "./lib/sealed.mjs";

/** The lines of a fixture that are no comment, as their parts. */
const fixture = (name) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));

test("the second reader reads every value that was sealed once, and under no other name", () => {
  const lines = fixture("envelope.txt");
  assert.ok(lines.length >= 8);
  for (const [name, , body, stored] of lines) {
    assert.deepEqual(unseal(name, stored), { text: body, isManifest: false });
    assert.throws(() => unseal("zzzzzzzzzzzz", stored), /is not whole/);
  }
});

test("it puts a long record together from its pages, and only from all of them", () => {
  const [[name, text], ...values] = fixture("paged.txt");
  assert.deepEqual([...recordsIn(new Map(values))], [[name, JSON.parse(text)]], "and takes no page for a record");
  for (const [key] of values) {
    if (key === `qj1:r:${name}`) continue;
    assert.throws(() => recordsIn(new Map(values.filter(([other]) => other !== key))), `without ${key}`);
  }
});
