// When the app can't run: each case has a calm page that says what happened and what to do.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { ARGS, EXECUTABLE, PHONE, arrived, record, stage, visit } from "./lib/app.mjs";

const it = stage();

test("an unknown address says so, loses nothing, and leads home", async () => {
  for (const hash of ["#/nowhere", "#/journal/entry/x", "#/path/fly", "#/%00", "#//today//x"]) {
    await visit(it, { records: [arrived], start: hash }, async (app) => {
      await app.heading("There’s no page here.").waitFor();
      await app.isAccessible(hash);
      await app.link("Go to Today").click();
      await app.heading("Today only has to be today.").waitFor();
    });
  }
});

test("a page that was deleted, or belongs to another device, says so", async () => {
  for (const hash of ["#/journal/entry/000000000009", "#/journal/entry/000000000009/edit"]) {
    await visit(it, { records: [arrived], start: hash }, async (app) => {
      await app.heading("This page isn’t here.").waitFor();
      await app.isAccessible(hash);
    });
  }
});

test("the page of an unknown address is no way in for markup", async () => {
  await visit(it, { records: [arrived], start: "#/<img src=x onerror=alert(1)>" }, async (app) => {
    await app.heading("There’s no page here.").waitFor();
    assert.equal(await app.page.locator("main img").count(), 0);
  });
});

/** A browser with content settings of its own, because they belong to a profile. */
async function withSettings(values, act) {
  const profile = await mkdtemp(join(tmpdir(), "afterword-profile-"));
  await mkdir(join(profile, "Default"));
  const settings = { profile: { default_content_setting_values: values } };
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(settings));
  const options = { executablePath: EXECUTABLE, args: ARGS, viewport: PHONE, locale: "en-GB" };
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    await act(await context.newPage());
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

test("blocked storage, as the browser really blocks it: nothing is asked for, and help is open", async () => {
  await withSettings({ cookies: 2 }, async (page) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(it.host.url);
    await page.getByRole("heading", { name: "This browser won’t let us keep anything." }).waitFor();
    const refused = await page.evaluate(() => {
      try {
        return String(localStorage);
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(refused, "SecurityError", "the browser blocks it");
    await page.getByText("If you wrote here before, it hasn’t been touched.").waitFor();
    await page.getByText("Help numbers are open all the same").click();
    await page.getByRole("link", { name: "Call 999" }).waitFor();
    assert.deepEqual(errors, []);
  });
});

/** One of the pages that stand ready in index.html. */
async function standsReady(app, title) {
  await app.heading(title).waitFor();
  await app.page.getByText("If you’re in danger now, call your local emergency number.").first().waitFor();
  await app.isAccessible(title);
}

test("a browser without WebAssembly gets a page that says what is missing", async () => {
  const without = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
  await visit(it, { before: without, expected: ["console:", "WebAssembly"] }, async (app) => {
    await standsReady(app, "This browser can’t open the pages.");
  });
});

test("so does one that the program never reaches", async () => {
  const lost = (page) => page.route("**/*.wasm", (route) => route.abort());
  await visit(it, { before: lost, expected: ["console:"] }, async (app) => {
    await standsReady(app, "This browser can’t open the pages.");
    await app.button("Load the page again").waitFor();
  });
});

test("and one where a byte of the program was damaged on the way", async () => {
  const damaged = (page) =>
    page.route("**/*.wasm", async (route) => {
      const answer = await route.fetch();
      const body = Buffer.concat([await answer.body(), Buffer.from([0])]);
      await route.fulfill({ response: answer, body });
    });
  await visit(it, { before: damaged, expected: ["console:"] }, async (app) => {
    await standsReady(app, "This browser can’t open the pages.");
  });
});

test("without JavaScript the page says how to go on", async () => {
  await withSettings({ javascript: 2 }, async (page) => {
    await page.goto(it.host.url);
    // Without scripts the usual ways of looking don't work either; the browser's tree for listeners does.
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const heard = nodes.filter((node) => !node.ignored).map((node) => node.name?.value ?? "");
    assert.ok(heard.includes("JavaScript is switched off."), heard.join(" | "));
    assert.ok(heard.some((words) => words.includes("nothing is sent anywhere")));
    assert.ok(!heard.includes("Opening your pages."), "it does not seem to be opening for ever");
  });
});

test("a panic shows a page that says the saved words are safe, and they are", async () => {
  const expected = ["error:", "console:"];
  await visit(it, { records: [arrived], start: "#/journal/new", expected }, async (app) => {
    const { page } = app;
    await app.write("Written before it stopped.");
    // The document refuses what the interface takes for granted, so the program panics for real.
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException("provoked");
      };
      Node.prototype.insertBefore = Node.prototype.appendChild = Node.prototype.cloneNode = refuse;
      location.hash = "#/yours/look";
    });
    await app.heading("Something in the app stopped.").waitFor();
    await page.getByText("Your saved words are safe.").waitFor();
    assert.ok(!(await page.locator("#app").count()), "nothing half-dead stays on the screen");
    assert.equal(await page.evaluate(() => document.activeElement.innerText), "Load the page again");
    await app.isAccessible("a panic");
    await app.button("Load the page again").click();
    await page.getByRole("heading", { name: "Look", exact: true }).waitFor();
    await app.follow("#/journal");
    await page.getByText("Written before it stopped.").waitFor();
  });
});

test("while it opens, a line says so", async () => {
  const slow = (page) => page.route("**/*.wasm", async (route) => {
    await page.getByText("Opening your pages.").waitFor();
    await route.continue();
  });
  await visit(it, { before: slow, records: [arrived, record(2, "settings", { theme: "night" })] }, async (app) => {
    await app.heading("Today only has to be today.").waitFor();
  });
});
