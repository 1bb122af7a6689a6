// Every single write to the store fails once, in each way in which a browser fails: nothing that was
// kept is lost, the person is told while their words are still there, and the next save works.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { recordOf } from "./lib/sealed.mjs";

const it = stage();
const WAYS = ["full", "refused", "silent", "altered"];
const PREFIX = "qj1:r:";
/** The browser asks for one over the bare file that each round begins on. */
const NO_ICON = "status of 404";
/** Room that is held back is there already, so that a flow’s own writes are all that is counted. */
const BALLAST = ["qj1:zz", " ".repeat(48 * 1024)];
const page7 = record(7, "entry", { day: "2026-11-20", text: "Written before." });
const answer = (n, text) => record(n, "entry", { day: "2026-11-19", text });

/** Lets the nth call of `setItem` fail in a way, once it is told to. */
const wrap = () => {
  const real = Storage.prototype.setItem;
  globalThis.fault = { way: "", nth: 0, calls: 0 };
  Storage.prototype.setItem = function (key, value) {
    const { way, nth } = globalThis.fault;
    globalThis.fault.calls += 1;
    if (way === "" || globalThis.fault.calls !== nth) return real.call(this, key, value);
    if (way === "full") throw new DOMException("No room is left.", "QuotaExceededError");
    if (way === "refused") throw new DOMException("Storage is blocked.", "SecurityError");
    if (way === "altered") real.call(this, key, `${value.slice(0, -2)}?`);
  };
};

/** Everything that is kept, by id, and how many values can’t be read. */
async function keptNow(app) {
  const kept = { unreadable: 0, records: new Map() };
  for (const [key, text] of await app.stored()) {
    if (key.startsWith("qj1:q:")) kept.unreadable += 1;
    if (!key.startsWith(PREFIX)) continue;
    try {
      const { kind, data } = recordOf(key.slice(PREFIX.length), text);
      kept.records.set(key, { kind, data });
    } catch {
      kept.unreadable += 1;
    }
  }
  return kept;
}

const alert = (app) => app.page.getByRole("alert").locator(".notice");
const paper = (app) => app.page.getByRole("textbox", { name: "Write", exact: true });
const texts = ({ records }) => [...records.values()].filter(({ kind }) => kind === "entry").map(({ data }) => data.text);
const ofKind = ({ records }, wanted) => [...records.values()].filter(({ kind }) => kind === wanted);
const choose = (app, label, name, text) =>
  app.field(label).setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** What was typed on the paper is still on it, and saving again keeps it. */
const writing = {
  act: (app) => paper(app).fill("Written while it fails."),
  done: (app) => app.status().filter({ hasText: /^Saved$/ }),
  stays: async (app) => {
    assert.equal(await paper(app).inputValue(), "Written while it fails.");
    await app.status().filter({ hasText: "Not saved" }).waitFor();
  },
  again: (app) => app.button("Try again").click(),
  holds: (kept) => assert.ok(texts(kept).includes("Written while it fails.")),
};

const DAY_ONE = JSON.stringify({
  metadata: { version: "1.0" },
  entries: ["rain", "bread", "coat", "river"].map((text, n) => ({
    uuid: String(n).padStart(32, "B"),
    creationDate: `2026-01-0${n + 1}T12:00:00Z`,
    timeZone: "Europe/Berlin",
    text,
  })),
});

let copy;
/** A copy with answers, a later version of page 7, two pages more and a value that can’t be read. */
async function makeCopy() {
  const about = record(2, "about", { arrived: true, nickname: "R" });
  const raw = [`${PREFIX}0123456789ab`, '{"v":1,"kind":'];
  await visit(it, { records: [about, page7, answer(8, "a"), answer(9, "b"), raw], start: "#/journal/entry/000000000007/edit" }, async (app) => {
    await app.write("Written later.");
    await app.follow("#/yours/data");
    const coming = app.page.waitForEvent("download");
    await app.button("Save a copy").first().click();
    copy = await readFile(await (await coming).path(), "utf8");
  });
}

const FLOWS = {
  "the first page of all": { ...writing, records: [], start: "#/journal/new", writes: 4 },
  "a page that was there before": { ...writing, records: [arrived, page7, BALLAST], start: "#/journal/entry/000000000007/edit", changes: "entry" },
  "the card of the day": {
    records: [arrived, page7, BALLAST],
    start: "#/today",
    before: (app) => app.page.getByRole("radio", { name: "quiet kept" }).check(),
    act: (app) => app.button("Keep").click(),
    done: (app) => app.page.getByText("Kept for today."),
    stays: async (app) => assert.ok(await app.page.getByRole("radio", { name: "quiet kept" }).isChecked()),
    again: (app) => app.button("Keep").click(),
    holds: (kept) => assert.deepEqual(ofKind(kept, "space_day").map(({ data }) => data.mark), ["quiet"]),
  },
  "a slip": {
    records: [arrived, page7, BALLAST],
    start: "#/path/space/slip",
    before: (app) => app.page.getByRole("radio", { name: "message", exact: true }).check(),
    act: (app) => app.button("Note it").first().click(),
    done: (app) => app.heading("Noted."),
    stays: async (app) => assert.ok(await app.page.getByRole("radio", { name: "message", exact: true }).isChecked()),
    again: (app) => app.button("Note it").first().click(),
    holds: (kept) => assert.deepEqual(ofKind(kept, "slip").map(({ data }) => data.what), ["message"]),
  },
  "another journal": {
    records: [arrived, page7, BALLAST],
    start: "#/yours/data",
    before: (app) => choose(app, "Import a file", "Journal.json", DAY_ONE),
    act: (app) => app.button("Add them").click(),
    done: (app) => app.page.getByText("4 pages came in."),
    stays: async (app) => assert.deepEqual(texts(await keptNow(app)), ["Written before."], "nothing half came in"),
    again: async (app) => {
      await choose(app, "Import a file", "Journal.json", DAY_ONE);
      await app.button("Add them").click();
    },
    holds: (kept) => assert.deepEqual(texts(kept).sort(), ["Written before.", "bread", "coat", "rain", "river"]),
    writes: 4,
  },
  "a copy that is brought back": {
    records: [arrived, page7, BALLAST],
    start: "#/yours/data",
    before: (app) => choose(app, "Restore from a file", "notes.jsonl", copy),
    act: (app) => app.button("Bring it back").click(),
    done: (app) => app.page.getByText("Brought back:"),
    stays: async (app) => assert.deepEqual(texts(await keptNow(app)), ["Written before."], "nothing half came back"),
    again: (app) => app.button("Bring it back").click(),
    holds: (kept) => {
      assert.deepEqual(texts(kept).sort(), ["Written later.", "a", "b"]);
      assert.deepEqual(ofKind(kept, "about").map(({ data }) => data.nickname), ["R"]);
    },
    unreadable: 1,
    changes: "entry about",
    writes: 5,
  },
  "a copy that is saved": {
    records: [arrived, page7, BALLAST],
    start: "#/yours/data",
    act: async (app) => {
      const coming = app.page.waitForEvent("download");
      await app.button("Save a copy").first().click();
      const text = await readFile(await (await coming).path(), "utf8");
      assert.ok(text.includes("Written before.") && text.includes('"end"'), "the file is whole");
    },
    done: (app) => app.page.getByText("Checked and handed over:").first(),
    holds: (kept) => assert.deepEqual(texts(kept), ["Written before."]),
  },
};

/** Opens the flow’s page over its records alone, as at a first visit with them. */
async function begin(app, flow) {
  const { page } = app;
  // A file of the same origin, in which nothing of the app runs.
  await page.goto(`${it.host.url}early.js`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        localStorage.clear();
        indexedDB.deleteDatabase("qj1").onsuccess = resolve;
      }),
  );
  await page.goto(it.host.url + flow.start);
  await app.opens();
  // The header of this visit is written before the faults begin.
  if (flow.records.length > 0) await app.inUse();
  await flow.before?.(app);
}

/** One flow in which the nth write fails. Tells whether there was such a write. */
async function failOnce(app, flow, way, nth) {
  const { page } = app;
  await begin(app, flow);
  const standing = await keptNow(app);
  await page.evaluate(([way, nth]) => (globalThis.fault = { way, nth, calls: 0 }), [way, nth]);
  await flow.act(app);
  await page.waitForFunction(() => globalThis.fault.calls > 0);
  await flow.done(app).or(alert(app)).first().waitFor();
  const isTold = (await alert(app).count()) > 0;
  const wasReached = await page.evaluate(() => globalThis.fault.calls >= globalThis.fault.nth);
  await page.evaluate(() => (globalThis.fault.way = ""));

  const kept = await keptNow(app);
  for (const [key, { kind, data }] of standing.records) {
    if (!isTold && flow.changes?.includes(kind)) continue;
    assert.deepEqual(kept.records.get(key), { kind, data }, "what had been kept is there");
  }
  if (isTold) {
    assert.equal(kept.unreadable, standing.unreadable, "half a write does not stay");
    await flow.stays(app);
    await flow.again(app);
    await flow.done(app).first().waitFor();
    assert.equal(await alert(app).count(), 0);
  }
  const after = await keptNow(app);
  flow.holds(after);
  assert.equal(after.unreadable, standing.unreadable + (flow.unreadable ?? 0));
  return wasReached;
}

/** Every write of a flow fails once in this way. Hands back how many there were. */
async function failEach(flow, way) {
  let nth = 0;
  const before = (_, context) => context.addInitScript(wrap);
  await visit(it, { records: flow.records, start: flow.start, before, expected: [NO_ICON] }, async (app) => {
    try {
      do nth += 1;
      while (await failOnce(app, flow, way, nth));
    } catch (cause) {
      throw new Error(`write ${nth}, ${way}`, { cause });
    }
  });
  return nth - 1;
}

for (const [name, flow] of Object.entries(FLOWS)) {
  test(`${name}: any write may fail in any way, nothing is lost, and the next one works`, async (t) => {
    if (flow.unreadable) await makeCopy();
    const counts = await Promise.all(WAYS.map((way) => failEach(flow, way)));
    t.diagnostic(`writes that failed, ${WAYS.map((way, n) => `${way}: ${counts[n]}`).join(", ")}`);
    assert.ok(counts.every((count) => count >= (flow.writes ?? 1)), "every write was met");
  });
}
