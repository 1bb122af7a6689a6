// When the browser loses the journal.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { arrived, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const pages = (count) =>
  Array.from({ length: count }, (_, n) => record(100 + n, "entry", { day: "2026-11-20", text: `Page ${n}.` }));

test("a store that is suddenly empty opens the recovery page, and nothing is written before consent", async () => {
  await visit(it, { records: [arrived, ...pages(12)], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.canaryKnows(13);
    const held = await page.evaluate(() => ({ ...localStorage }));
    await app.loseEverything();
    await app.reload();
    await app.heading("Your pages aren’t where they were.").waitFor();
    await page.getByText("At your last visit there were 13 records here.").waitFor();
    await app.isAccessible("recovery");
    assert.deepEqual(Object.keys(await page.evaluate(() => ({ ...localStorage }))), ["someone-else"]);
    await app.button("Start new").click({ force: true });
    await app.heading("Your pages aren’t where they were.").waitFor();

    // The browser gives everything back after all: the journal opens as if nothing had been.
    await page.evaluate((held) => Object.entries(held).forEach(([key, value]) => localStorage.setItem(key, value)), held);
    await app.button("Look again").click();
    await app.heading("Today only has to be today.").waitFor();
    await app.follow("#/journal");
    await times(page.locator(".index__row"), 12);
  });
});

/** The next `refused` openings of what is beside the journal’s own storage fail. */
function refuse() {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const left = Number(sessionStorage.getItem("refused") ?? 0);
    if (left === 0) return open.apply(this, given);
    sessionStorage.setItem("refused", left - 1);
    const opening = open.call(this, `refused-${left}`, 1);
    opening.addEventListener("upgradeneeded", () => opening.transaction.abort());
    return opening;
  };
}

test("where the browser refuses to tell of a loss, it is asked again", async () => {
  const before = (page) => page.addInitScript(refuse);
  await visit(it, { records: [arrived, ...pages(12)], start: "#/today", before }, async (app) => {
    await app.canaryKnows(13);
    await app.loseEverything();
    await app.page.evaluate(() => sessionStorage.setItem("refused", 2));
    await app.reload();
    await app.heading("Your pages aren’t where they were.").waitFor();
    assert.equal(await app.page.evaluate(() => sessionStorage.getItem("refused")), "0");
  });
});

/** From the next opening on, nobody hears what is beside the journal’s own storage before `release` is called. */
function hold() {
  const untold = [];
  globalThis.release = () => untold.splice(0).forEach((tell) => tell());
  Object.defineProperty(IDBOpenDBRequest.prototype, "onsuccess", {
    set(told) {
      const tell = (event) => (sessionStorage.getItem("held") ? untold.push(() => told(event)) : told(event));
      this.addEventListener("success", tell);
    },
  });
}

/** Loses the journal, opens the app again, and waits until it has waited long enough. */
async function lostUnnoticed(app) {
  await app.canaryKnows(13);
  await app.loseEverything();
  await app.page.evaluate(() => sessionStorage.setItem("held", "yes"));
  await app.reload();
  await app.heading("This is one of the hard ones.").waitFor();
}

const held = {
  records: [arrived, ...pages(12)],
  start: "#/today",
  before: (page) => page.addInitScript(hold),
};

test("what tells of a loss may answer late: the page opens, and the loss is told all the same", async () => {
  await visit(it, held, async (app) => {
    await lostUnnoticed(app);
    await app.page.evaluate(() => globalThis.release());
    await app.heading("Your pages aren’t where they were.").waitFor();
    assert.deepEqual(Object.keys(await app.page.evaluate(() => ({ ...localStorage }))), ["someone-else"]);
    await app.page.evaluate(() => sessionStorage.removeItem("held"));
    await app.reload();
    await app.heading("Your pages aren’t where they were.").waitFor();
  });
});

test("where something was written before it answered, the loss is said and nothing is put before the words", async () => {
  await visit(it, held, async (app) => {
    await lostUnnoticed(app);
    await app.button("Just look around").click();
    await app.heading("Today only has to be today.").waitFor();
    await app.page.evaluate(() => globalThis.release());
    await app.page.getByText(/^\d+ records that were here at your last visit/).waitFor();
    await app.heading("Today only has to be today.").waitFor();
  });
});

test("starting new needs the words, and then it is a first visit", async () => {
  await visit(it, { records: [arrived, ...pages(12)], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.canaryKnows(13);
    await app.loseEverything();
    await app.reload();
    await app.field("To be sure, type: start new").fill("Start new");
    await app.button("Start new").click();
    await app.heading("This is one of the hard ones.").waitFor();
    await app.button("Just look around").click();
    await app.reload();
    await app.heading("Today only has to be today.").waitFor();
  });
});

test("a copy in a file comes back on the recovery page itself", async () => {
  await visit(it, { records: [arrived, ...pages(12)], start: "#/yours/data" }, async (app) => {
    const { page } = app;
    const coming = page.waitForEvent("download");
    await app.button("Save a copy").first().click();
    const path = await (await coming).path();
    await app.canaryKnows(14);
    await app.loseEverything();
    await app.reload();
    await app.heading("Your pages aren’t where they were.").waitFor();
    await app.field("Restore from a file").setInputFiles({ name: "notes.jsonl", mimeType: "application/json", buffer: await readFile(path) });
    await app.button("Bring it back").click();
    await page.getByText("Brought back:").waitFor();
    await app.isAccessible("recovery, brought back");
    await app.button("Look again").click();
    await app.heading("Your data").waitFor();
    await app.follow("#/journal");
    await times(page.locator(".index__row"), 12);
  });
});

test("losing most of the pages is noticed, and what is left can be gone on with", async () => {
  await visit(it, { records: [arrived, ...pages(30)], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.canaryKnows(31);
    await page.evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith("qj1:r:0000000001"));
      for (const key of keys.slice(5)) localStorage.removeItem(key);
    });
    await app.reload();
    await app.heading("Most of your pages aren’t where they were.").waitFor();
    await app.isAccessible("most is missing");
    await app.button("Go on with what is here").click();
    await app.heading("Today only has to be today.").waitFor();
    await app.reload();
    await app.heading("Today only has to be today.").waitFor();
  });
});

test("losing a few pages, or only what was written last, is told once, and what to do", async () => {
  await visit(it, { records: [arrived, ...pages(12)], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    await app.write("Written last.");
    await app.canaryKnows(14);
    const before = await app.stored();
    const last = await page.evaluate(() => location.hash.split("/").at(-2));
    await page.getByRole("textbox", { name: "Write", exact: true }).fill("Written last, and more.");
    await app.saved();
    const told = page.locator(".toast p");

    // As a browser that stopped before the last change was on the disk.
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [`qj1:r:${last}`, before.get(`qj1:r:${last}`)]);
    await app.goto("#/today");
    await told.getByText("Some of what you wrote last isn’t here.").waitFor();
    await app.isAccessible("something is missing");

    await page.evaluate(() => ["qj1:r:000000000101", "qj1:r:000000000102"].forEach((key) => localStorage.removeItem(key)));
    await app.goto("#/today");
    await told.getByText("2 records that were here at your last visit aren’t here now.").waitFor();

    await page.evaluate(() => localStorage.setItem("qj1:r:000000000103", "\u3401\u3400 damaged"));
    await app.goto("#/today");
    await told.getByText("One record that was here at your last visit can’t be read any more.").waitFor();
    await app.follow("#/journal/new");
    await app.write("Written since.");
    await app.canaryKnows(13);
    await app.goto("#/journal");
    await page.getByText("One record here couldn’t be read.").waitFor();
    await page.getByText("If you have a copy in a file, bring it back under Yours, Your data.").waitFor();
    assert.equal(await told.count(), 0, "it is told once");
  });
});

test("where nothing can be read any more it is no first visit", async () => {
  const damaged = [1, 2, 3].map((n) => [`qj1:r:00000000000${n}`, "\u3401\u3400 damaged"]);
  await visit(it, { records: damaged, start: "#/today" }, async (app) => {
    await app.heading("Today only has to be today.").waitFor();
    await app.follow("#/journal");
    await app.page.getByText("3 records here couldn’t be read.").waitFor();
  });
});

test("a browser that keeps nothing is noticed at the second visit", async () => {
  await visit(it, { records: [arrived, ...pages(3)], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.canaryKnows(4);
    const disk = await page.evaluate(() => ({ ...localStorage }));
    // The writes of each visit vanish at its end, as Chromium does it over a damaged file. The first of
    // these visits could have been a crash in its first seconds; the one after it could not.
    for (let visit = 0; visit < 3; visit += 1) {
      await app.follow("#/journal/new");
      await app.write(`Words of visit ${visit}.`);
      await app.canaryKnows(5);
      await page.evaluate((disk) => {
        localStorage.clear();
        for (const [key, value] of Object.entries(disk)) localStorage.setItem(key, value);
      }, disk);
      await app.goto("#/today");
    }
    await app.heading("The browser isn’t keeping what you write.").waitFor();
    await app.isAccessible("nothing is kept");
  });
});

test("a first visit, and one after erasing, are no loss", async () => {
  await visit(it, {}, async (app) => {
    await app.heading("This is one of the hard ones.").waitFor();
    await app.reload();
    await app.heading("This is one of the hard ones.").waitFor();
  });
});
