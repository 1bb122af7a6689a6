// The app alone: under any path, on a host that knows no other file, and with the host gone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { arrived, stage, visit } from "./lib/app.mjs";
import { filesIn, serve } from "./lib/serve.mjs";

const it = stage();
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

for (const path of ["/", "/some/deep/path/", "/~user/a%20b/"]) {
  test(`it opens under ${path} and asks for nothing outside of it`, async () => {
    const host = await serve(dist, { path: decodeURIComponent(path) });
    try {
      const there = { ...it, host: { ...host, url: new URL(path, host.url).href } };
      await visit(there, {}, async (app) => {
        await app.button("Just look around").click();
        await app.heading("Today only has to be today.").waitFor();
      });
      const missed = host.requests.filter((request) => request.status !== 200);
      assert.deepEqual(missed, [], "every file was found");
    } finally {
      await host.stop();
    }
  });
}

test("with the host stopped everything goes on, because nothing more is asked for", async () => {
  const host = await serve(dist);
  await visit({ ...it, host }, { records: [arrived] }, async (app) => {
    await host.stop();
    await app.context.setOffline(true);
    const places = ["#/today", "#/journal", "#/path", "#/patterns", "#/yours", "#/pause", "#/help", "#/path/space/plan", "#/yours/privacy"];
    for (const hash of places) {
      await app.follow(hash);
    }
    await app.page.getByText("Since this page opened: nothing.").waitFor();
    await app.follow("#/journal/new");
    await app.write("The line is dead, and the page is not.");
    await app.button("Close the page").click();
    await app.page.getByText("The line is dead, and the page is not.").waitFor();
  });
});

test("the page's policy lets no script in, and no word out", async () => {
  const expected = ["policy:", "Content Security Policy", "TrustedHTML", "Trusted", "violates", "Failed to fetch", "Refused to connect"];
  await visit(it, { records: [arrived], start: "#/today", expected }, async ({ page, late, wrongs }) => {
    const tried = await page.evaluate(async () => {
      const refused = async (act) => {
        try {
          await act();
          return "went through";
        } catch (error) {
          return error.name;
        }
      };
      const div = document.createElement("div");
      // What the test's own call starts may do more than the page may; a timer is the page's.
      await new Promise((resolve) => setTimeout(resolve));
      return {
        fetch: await refused(() => fetch("https://example.org/?words")),
        handler: await refused(() => (div.innerHTML = "<img src=x onerror=alert(1)>")),
        script: await refused(() => (div.innerHTML = "<script>alert(1)</script>")),
        address: await refused(() => (div.innerHTML = '<a href="javascript:alert(1)">x</a>')),
        eval: await refused(() => (0, eval)("1+1")),
        policy: await refused(() => trustedTypes.createPolicy("second", {})),
        inert: await refused(() => (div.innerHTML = '<p class="small">words</p>')),
      };
    });
    const { inert, ...others } = tried;
    for (const [what, outcome] of Object.entries(others)) assert.match(outcome, /Error$/, what);
    assert.equal(inert, "went through", "the interface's own markup");
    const ran = await page.evaluate(() => {
      try {
        const script = document.createElement("script");
        script.textContent = "globalThis.ran = true";
        document.head.append(script);
      } catch {
        // Refused even earlier: a script's text needs a policy that nobody has.
      }
      return globalThis.ran === true;
    });
    assert.equal(ran, false, "an inline script");
    assert.ok(wrongs.some((wrong) => wrong.startsWith("policy:")), "the browser reports it");
    // The attempt itself is seen as a request, and the policy stopped it before it left.
    late.splice(0, late.length, ...late.filter((url) => !url.startsWith("https://example.org/")));
  });
});

test("no file of the app names another host", async () => {
  // The one name is that of the SVG vocabulary, which nothing ever loads.
  const allowed = ["http://www.w3.org/", "https://rustwasm", "https://github.com"];
  for (const [name, body] of await filesIn(dist)) {
    if (name.endsWith(".wasm")) continue;
    const found = [...body.toString().matchAll(/\bhttps?:\/\/[\w./-]+/g)].map(([address]) => address);
    assert.deepEqual(found.filter((address) => !allowed.some((start) => address.startsWith(start))), [], name);
  }
  const page = readFileSync(`${dist}index.html`, "utf8");
  assert.ok(page.includes("<title>Notes</title>"), "the tab says no more than that");
});
