// Files that nobody should have chosen: each gets a sentence that says what is wrong and where, nothing in
// the storage changes by a letter, and what is too large is not even read.

import assert from "node:assert/strict";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { chance } from "./lib/crash.mjs";

const it = stage();
const DATA = "#/yours/data";
const JOURNAL = "Import a file";
const COPY = "Restore from a file";
const mine = record(7, "entry", { day: "2026-11-20", text: "Here before." });
const file = (name, content) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });
const utf16 = (text) => Buffer.from(text, "utf16le");
/** Everything under this address, ours or not. */
const all = (app) => app.page.evaluate(() => JSON.stringify({ ...localStorage }));

/** A page with what somebody has already, and the storage as it is before anything is chosen. */
function asked(act, more = {}) {
  return visit(it, { records: [arrived, mine], start: DATA, ...more }, async (app) => {
    await app.field(JOURNAL).waitFor();
    await app.inUse();
    await act(app, await all(app));
  });
}

test("a file of 200 MB is refused by its size and never read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-"));
  const huge = join(folder, "huge.json");
  const handle = await open(huge, "w");
  await handle.truncate(200 * 1024 * 1024);
  await handle.close();
  const before = (page, context) =>
    context.addInitScript(() => {
      globalThis.reads = 0;
      for (const name of ["arrayBuffer", "text", "stream", "slice"]) {
        const real = Blob.prototype[name];
        Blob.prototype[name] = function (...given) {
          globalThis.reads += 1;
          return real.apply(this, given);
        };
      }
    });
  try {
    await asked(
      async (app, stored) => {
        for (const [field, said] of [
          [JOURNAL, "This file is larger than 32 MB."],
          [COPY, "This file is larger than 64 MB."],
        ]) {
          await app.field(field).setInputFiles(huge);
          await app.page.getByRole("alert").getByText(said).waitFor();
        }
        assert.equal(await app.page.evaluate(() => globalThis.reads), 0, "not a byte was asked for");
        assert.equal(await all(app), stored);
        await app.isAccessible("files that are too large");
      },
      { before },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

const entry = (more = {}) => ({ uuid: "A".repeat(32), creationDate: "2019-10-18T08:07:39Z", text: "Rain.", ...more });
const journal = (...entries) => JSON.stringify({ metadata: { version: "1.0" }, entries });
const deep = (count) => "[".repeat(count) + "]".repeat(count);

/** What is chosen where a journal is asked for, and what is said to it. */
const JOURNALS = {
  "an empty file": ["", "There’s nothing in this file."],
  "a zip": ["PK\u0003\u0004", "This is a zip."],
  "UTF-16": [utf16(journal(entry())), "This file is saved as UTF-16."],
  "a letter that is none": [
    Buffer.concat([Buffer.from('{"entries":[]}\n'), Buffer.from([0xff])]),
    "There’s a letter that can’t be read at line 2, column 1.",
  ],
  "a file that was cut off": [journal(entry(), entry()).slice(0, -20), "The file ends too soon, after one entry."],
  "brackets without end": [journal(entry()).replace('"Rain."', "[".repeat(200_000)), "At line 1, column"],
  "brackets too deep": [journal(entry({ photos: "HERE" })).replace('"HERE"', deep(33)), "more brackets inside brackets"],
  "too many entries": [`{"entries":[${"1,".repeat(200_000)}1]}`, "There are more than 200,000 entries in this file."],
  "something behind the end": [`${journal(entry())}\n<script>`, "after the end of the journal, at line 2, column 1."],
  "another app’s file": ['{"items":[1e999]}', "This isn’t a Day One export."],
  "entries that are none": [journal(entry(), 7, null), "2 pages can’t come in."],
  "a page over 1 MiB": [journal(entry({ text: "x".repeat(1024 * 1024 + 1) })), "Entry 1: It’s longer than a page can be"],
  "a day to come": [journal(entry(), entry({ creationDate: "9999-01-01T00:00:00Z" })), "Entry 2: Its date is still to come."],
  "half of a letter": [journal(entry({ text: "HERE" })).replace("HERE", "\\ud83d"), "One page with a damaged letter."],
  "markup and marks": [
    journal(entry({ text: '<img src=x onerror=alert(1)>\u202e\u0000<script>alert(1)</script>', tags: ["<svg/onload=alert(1)>"] })),
    "One page would come in.",
  ],
};

const head = '{"backup":"afterword","version":1,"made":"2026-06-10T20:30:00-07:00"}';
const page = (n, text, v = 1) =>
  JSON.stringify({
    id: String(n).padStart(12, "0"),
    record: { v, kind: "entry", rev: 0, made: "2026-06-10T20:30:00-07:00", data: { day: "2026-06-10", text } },
  });
const copy = (...lines) => `${[head, ...lines].join("\n")}\n`;

/** What is chosen where a copy is asked for, and what is said to it. */
const COPIES = {
  "an empty file": ["\n\n", "There’s nothing in this file."],
  "a journal of Day One": [journal(entry()), "This isn’t a copy that was saved here."],
  "another app’s copy": ['{"backup":"another","version":1}', "This isn’t a copy that was saved here."],
  "a newer copy": ['{"backup":"afterword","version":99}', "A newer version of this app saved this copy."],
  "UTF-16": [utf16(copy(page(1, "a"))), "This file is saved as UTF-16."],
  "too many lines": [copy("{}\n".repeat(200_003)), "There are more than 200,000 records in this file."],
  "no end": [copy(page(8, "a")), "The file isn’t whole, or was changed since."],
  "a line that is none": [copy(page(8, "a"), "<script>", page(9, "b")), "Line 3: It’s damaged and can’t be read."],
  "brackets without end": [copy("[".repeat(200_000), page(9, "b")), "Line 2: It’s damaged and can’t be read."],
  "a name twice": [copy(page(8, "a"), page(8, "b")), "Line 3: A record of the same name stands before it"],
  "a record of a newer version": [copy(page(8, "a", 9)), "Line 2: A newer version of this app wrote it."],
  "half of a letter": [copy(page(8, "HERE").replace("HERE", "\\ud83d")), "Line 2: It’s damaged and can’t be read."],
  "a letter that is none": [
    Buffer.concat([Buffer.from(copy().trimEnd()), Buffer.from([0x0a, 0xff, 0x0a])]),
    "Line 2: It’s damaged and can’t be read.",
  ],
  "a name that leads elsewhere": [copy(page("../../look", "a")), "Line 2: Something that every record has is missing."],
};

for (const [field, files] of [
  [JOURNAL, JOURNALS],
  [COPY, COPIES],
]) {
  test(`“${field}” says what is wrong, and nothing changes before somebody says so`, async () => {
    await asked(async (app, stored) => {
      for (const [kind, [content, said]] of Object.entries(files)) {
        await app.field(field).setInputFiles(file("chosen.json", content));
        await app.page.getByText(said).first().waitFor({ state: "attached" });
        assert.equal(await all(app), stored, kind);
        const markup = app.page.locator("main script, main img, main svg[onload]");
        assert.equal(await markup.count(), 0, kind);
      }
      await app.isAccessible("after many broken files");
    });
  });
}

test("what does not fit is said before the first page of it is kept", async () => {
  const random = chance(11);
  // Letters by chance take almost the room that they take unpacked.
  const long = Array.from({ length: 900_000 }, () => Math.floor(random() * 36).toString(36)).join("");
  const fill = (app) =>
    app.page.evaluate(() => {
      const used = Object.entries({ ...localStorage }).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      localStorage.setItem("another-app", "x".repeat(5_242_880 - used - 300_000));
    });
  await asked(async (app) => {
    await fill(app);
    for (const [field, content, act] of [
      [JOURNAL, journal(entry(), entry({ uuid: "B".repeat(32), text: long })), "Add them"],
      [COPY, copy(page(8, "a"), page(9, long)), "Bring it back"],
    ]) {
      await app.field(field).setInputFiles(file("chosen.json", content));
      await app.button(act).waitFor();
      const stored = await all(app);
      await app.button(act).click();
      await app.page.getByRole("alert").getByText("This needs more room than is left in this browser").waitFor();
      assert.equal(await all(app), stored, field);
      await app.reload();
    }
  });
});
