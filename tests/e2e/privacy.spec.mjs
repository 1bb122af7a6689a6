// The page on which somebody can see for themselves what is private here.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { filesIn } from "./lib/serve.mjs";

const it = stage();
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

test("every key is listed with its bytes, what it is for and when it was written, also what isn’t ours", async () => {
  const pages = Array.from({ length: 60 }, (_, n) => record(100 + n, "entry", { day: "2026-11-20", text: "x".repeat(n) }, "2026-11-20T10:00"));
  await visit(it, { records: [arrived, ...pages, ["someone-else", "a curly ’"]], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.inUse();
    await app.follow("#/yours/privacy");
    const stored = page.locator("section", { has: app.heading("What is stored here") });
    await stored.getByText("Pages of the journal").first().waitFor();
    await stored.getByText(/^60 keys, [\d,]+ bytes, last written 20 November at 10:00$/).waitFor();
    await stored.getByText("Not ours: another page under the same address").first().waitFor();
    await stored.getByText("Every key").click();
    for (let n = 0; n < 3 && (await app.button("Show fifty more").count()) > 0; n += 1) await app.button("Show fifty more").click();
    const shown = await stored.locator("details code").allTextContents();
    const all = await page.evaluate(() => Object.entries({ ...localStorage }));
    assert.deepEqual(shown.toSorted(), all.map(([key]) => key).toSorted());
    const lines = await stored.locator("details li").allTextContents();
    for (const [key, value] of all) {
      const bytes = ((key.length + value.length) * 2).toLocaleString("en-GB");
      assert.ok(lines.some((line) => line.includes(`${bytes} bytes`) && line.endsWith(key)), `${key}: ${bytes} bytes`);
    }
    await app.isAccessible("privacy, every key");
  });
});

test("the record of requests is the browser’s, a try is refused by the page’s own rules, and nothing stops", async () => {
  // A clock of the tests’ own would hide the browser’s record.
  const expected = ["policy: connect-src", "console:"];
  await visit(it, { at: null, records: [arrived], start: "#/yours/privacy", expected }, async (app) => {
    const { page } = app;
    await page.getByText("Since this page opened: nothing.").waitFor();
    await page.getByText("the page gave up its right to fetch or to start anything").waitFor();
    await page.getByText("What opening the page fetched").click();
    const fetched = (await page.locator("details li", { hasText: /^After/ }).allTextContents()).join(" ");
    for (const [name] of await filesIn(dist)) {
      const isFetched = /\.(wasm|js|css)$/.test(name) && !name.startsWith("measures");
      assert.equal(fetched.includes(`/${name}`), isFetched, name);
    }
    await page.getByText("The rules in the browser’s words").click();
    await page.getByText("default-src 'none'; connect-src 'none'; script-src 'none'; img-src data: blob:").waitFor();
    const before = it.host.requests.length;
    await app.button("Try to ask for something").click();
    await app.status().filter({ hasText: "Refused by the page’s own rules, before it left the browser." }).waitFor();
    assert.equal(it.host.requests.length, before, "nothing came to the host");
    app.late.length = 0;
    // Nothing stopped.
    await app.follow("#/journal/new");
    await app.write("Still here.");
  });
});

test("should the rules not hold, the page says so", async () => {
  // The second policy never comes, as if a browser did not know it.
  const without = (page) =>
    page.addInitScript(() => {
      const append = Element.prototype.append;
      Element.prototype.append = function (...nodes) {
        if (nodes[0]?.httpEquiv !== "Content-Security-Policy") append.apply(this, nodes);
      };
    });
  await visit(it, { records: [arrived], start: "#/yours/privacy", at: null, before: without }, async (app) => {
    await app.page.getByText("The page hasn’t given up its right to fetch.").waitFor();
    await app.button("Try to ask for something").click();
    await app.status().filter({ hasText: "It went through. The rules don’t hold here" }).waitFor();
    await app.page.getByText("Since this page opened: one request.").waitFor();
    app.late.length = 0;
  });
});

test("the digests on the page are those of the files, and checksums.txt has them all", async () => {
  const files = await filesIn(dist);
  const listed = new Map(
    files.find(([name]) => name === "checksums.txt")[1].toString().trim().split("\n").map((line) => line.split("  ").reverse()),
  );
  const others = files.filter(([name]) => name !== "checksums.txt");
  assert.deepEqual([...listed.keys()].toSorted(), others.map(([name]) => name).toSorted());
  for (const [name, bytes] of others) assert.equal(listed.get(name), sha256(bytes), name);
  await visit(it, { records: [arrived], start: "#/yours/privacy" }, async ({ page }) => {
    await page.getByText(/^Version \d/).waitFor();
    for (const [name, digest] of listed) {
      if (name !== "index.html") await page.getByText(digest, { exact: true }).waitFor();
    }
  });
});

test("with the network off everything works", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.context.setOffline(true);
    await app.follow("#/journal/new");
    await app.write("Written over the sea.");
    await app.follow("#/journal/search");
    await page.getByRole("searchbox").fill("sea");
    await page.getByText("Written over the").first().waitFor();
    await app.follow("#/yours/data");
    const [file] = await Promise.all([page.waitForEvent("download"), app.button("Save a copy").first().click()]);
    assert.match(file.suggestedFilename(), /^notes-/);
    await app.context.setOffline(false);
  });
});
