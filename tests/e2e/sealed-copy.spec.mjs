// A copy under a passphrase, and back: what is in the file, what the reader shows, and what is refused.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { openCopy } from "../../src/web/reader/container.mjs";
import { arrived, record, stage, visit } from "./lib/app.mjs";

const it = stage();
const PASSPHRASE = "river lamp stone bread quiet";
const page1 = record(10, "entry", { day: "2026-11-20", text: "The kettle is mine again." }, "2026-11-20T21:00");
const letter = record(11, "entry", { day: "2026-11-21", mode: "future", text: "Read me in spring.", closed_until: "2027-03-01" }, "2026-11-21T21:00");
const sheet = record(12, "sheet", { sheet: "lesson", given: { when: "I go quiet", then: "say so" } }, "2026-11-22T20:00");

/** Saves a copy under a passphrase, and gives its path. */
async function saveSealed(app, folder, passphrase = PASSPHRASE) {
  const { page } = app;
  const section = page.locator("section", { has: app.heading("Save a copy under a passphrase") });
  await section.getByText("Choose a passphrase and save it").click();
  await section.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await section.getByLabel(/again/i).fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent("download"), app.button("Save the sealed copy").click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByText(/^Checked and handed over/).waitFor();
  return path;
}

async function inFolder(act) {
  const folder = await mkdtemp(join(tmpdir(), "copies-"));
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("Dee: a copy under a passphrase, everything erased, the reader opens it without the app, and it comes back", async () => {
  await inFolder((folder) =>
    visit(it, { records: [arrived, page1, letter, sheet, ["someone-else", "stays"]], start: "#/yours/data" }, async (app) => {
      const { page } = app;
      await app.inUse();
      const path = await saveSealed(app, folder);
      assert.match(path, /notes-2026-11-23\.copy$/);
      const file = new Uint8Array(await readFile(path));
      assert.ok(!Buffer.from(file).includes("kettle"), "no word stands in it in the open");
      assert.match(new TextDecoder().decode(openCopy(file, PASSPHRASE)), /The kettle is mine again\./);
      await app.isAccessible("after a sealed copy");

      // The reader, saved beside it. The person asks for that file, and for nothing else.
      const [download] = await Promise.all([page.waitForEvent("download"), app.link("Save the reader beside it").click()]);
      assert.equal(download.suggestedFilename(), "notes-reader.html");
      await download.saveAs(join(folder, "notes-reader.html"));
      assert.deepEqual(app.late.splice(0).map((url) => url.replace(it.host.url, "")).filter((name) => name !== "reader.html"), []);

      await page.evaluate(() => (globalThis.hasErased = false));
      await page.getByLabel("To be sure, type: erase").fill("erase");
      await app.button("Erase everything").click();
      await page.waitForFunction(() => location.hash === "#/arrive" && !Object.keys(localStorage).some((key) => key.startsWith("qj1:r:")));
      // The page is loaded anew then; only after that the network may go.
      await page.waitForFunction(() => !("hasErased" in globalThis));
      await app.heading("This is one of the hard ones.").waitFor();

      // Without the app: a window of its own, from a folder, with no network.
      await app.context.setOffline(true);
      const reader = await app.context.newPage();
      await reader.goto(pathToFileURL(join(folder, "notes-reader.html")).href);
      await reader.getByLabel("The copy").setInputFiles(path);
      await reader.getByLabel("Its passphrase").fill(PASSPHRASE);
      await reader.getByRole("button", { name: "Open it" }).click();
      await reader.getByText("The kettle is mine again.").waitFor();
      assert.equal(await reader.getByText("Read me in spring.").isVisible(), false, "a letter stays folded until its day");
      await reader.getByRole("searchbox", { name: "Look for words" }).fill("say so");
      await reader.getByText("I go quiet").waitFor();
      assert.equal(await reader.getByText("The kettle is mine again.").isVisible(), false);
      await reader.close();
      await app.context.setOffline(false);

      await app.goto("#/yours/data");
      await app.field("Restore from a file").setInputFiles(path);
      await app.field("The passphrase of this copy").fill("another passphrase");
      await app.button("Open it").click();
      await page.getByRole("alert").filter({ hasText: "This passphrase doesn’t open it." }).waitFor();
      await app.isAccessible("a passphrase that doesn’t fit");
      await app.field("The passphrase of this copy").fill(PASSPHRASE);
      await page.keyboard.press("Enter");
      await app.button("Bring it back").click();
      await page.getByText(/^Brought back: /).waitFor();
      const back = await app.records("entry");
      assert.deepEqual(back.map(({ data }) => data.text).toSorted(), ["Read me in spring.", "The kettle is mine again."]);
      assert.equal((await app.records("sheet")).length, 1);
      assert.equal(await page.evaluate(() => localStorage.getItem("someone-else")), "stays");
    }),
  );
});

test("a passphrase that is too short or typed in two ways is refused, and nothing is saved", async () => {
  await visit(it, { records: [arrived, page1], start: "#/yours/data" }, async (app) => {
    const { page } = app;
    page.on("download", () => app.wrongs.push("a file was handed over"));
    const section = page.locator("section", { has: app.heading("Save a copy under a passphrase") });
    await section.getByText("Choose a passphrase and save it").click();
    for (const [one, other] of [["short", "short"], ["long enough", "long enough too"]]) {
      await section.getByLabel("Passphrase", { exact: true }).fill(one);
      await section.getByLabel(/again/i).fill(other);
      await app.button("Save the sealed copy").click();
      await section.getByRole("alert").waitFor();
    }
    await app.isAccessible("a passphrase that is refused");
  });
});

test("a sealed copy that was cut or changed is refused with a sentence, and nothing comes in", async () => {
  await inFolder((folder) =>
    visit(it, { records: [arrived, page1], start: "#/yours/data" }, async (app) => {
      const { page } = app;
      const path = await saveSealed(app, folder);
      const file = await readFile(path);
      const changed = (at, by) => Buffer.from(file.map((byte, n) => (n === at ? byte ^ by : byte)));
      for (const [bytes, sentence] of [
        [file.subarray(0, 128), "The end of this file is missing."],
        [file.subarray(0, file.length - 3), "Something in this file was changed or is missing"],
        [changed(200, 1), "Something in this file was changed or is missing"],
        [changed(40, 1), "This passphrase doesn’t open it."],
        [changed(11, 255), "it asks for work that no copy asks for"],
        [changed(8, 2), "A newer version of this app saved this copy."],
      ]) {
        const damaged = join(folder, "notes-damaged.copy");
        await writeFile(damaged, bytes);
        await app.field("Restore from a file").setInputFiles(damaged);
        await app.field("The passphrase of this copy").fill(PASSPHRASE);
        await app.button("Open it").click();
        await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
      }
      assert.equal(await app.button("Bring it back").count(), 0);
    }),
  );
});
