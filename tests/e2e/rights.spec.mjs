// What the page may still do once it runs: nothing that reaches anybody. Measured against the host, and in the browser.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { arrived, stage, visit } from "./lib/app.mjs";
import { serve } from "./lib/serve.mjs";

const it = stage();
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Ways in which a page could reach its own host or another one, and those to run more code. Runs in the page. */
function tryEverything(there) {
  const heard = new Set();
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => heard.add(effectiveDirective));
  const settled = (promise) => Promise.race([promise.then(() => "went", () => "refused"), new Promise((done) => setTimeout(done, 1500, "nothing"))]);
  const element = (name, set) =>
    settled(new Promise((went, refused) => {
      const each = Object.assign(document.createElement(name), { onload: went, onerror: refused }, set);
      document.head.append(each);
    }));
  const trusted = (make) => {
    try {
      make();
      return "went";
    } catch {
      return "refused";
    }
  };
  return Promise.all([
    settled(fetch(`${there}boot.js`)),
    settled(new Promise((went, refused) => {
      const request = new XMLHttpRequest();
      Object.assign(request, { onload: went, onerror: refused });
      request.open("GET", `${there}boot.js`);
      request.send();
    })),
    settled(new Promise((went, refused) => Object.assign(new WebSocket(there.replace("http", "ws")), { onopen: went, onerror: refused }))),
    settled(new Promise((went, refused) => Object.assign(new EventSource(`${there}boot.js`), { onopen: went, onerror: refused }))),
    element("img", { src: `${there}early.js` }),
    element("link", { rel: "stylesheet", href: `${there}measures.css` }),
    element("link", { rel: "preload", as: "fetch", href: `${there}boot.js` }),
    settled(WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
    Promise.resolve(trusted(() => (document.createElement("script").src = `${there}boot.js`))),
    Promise.resolve(trusted(() => new Worker(`${there}boot.js`))),
    // Out of reach of the tools that run this, which may do more than the page.
    new Promise((done) => setTimeout(() => done(trusted(() => Function("return 1")())))),
    settled(import(`${there}boot.js?anew`)),
  ]).then((outcomes) => {
    navigator.sendBeacon(`${there}boot.js`, "words");
    return new Promise((done) => setTimeout(() => done({ outcomes, heard: [...heard] }), 300));
  });
}

test("once it runs, the page can reach neither its own host nor another, and can run nothing new", async () => {
  const reached = [];
  const other = createServer((request, response) => {
    reached.push(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("");
  });
  await new Promise((done) => other.listen(0, "127.0.0.1", done));
  try {
    await visit(it, { records: [arrived], start: "#/today", expected: ["policy:", "console:", "error:"] }, async (app) => {
      const before = it.host.requests.length;
      for (const there of [it.host.url, `http://127.0.0.1:${other.address().port}/`]) {
        const { outcomes, heard } = await app.page.evaluate(tryEverything, there);
        assert.ok(!outcomes.includes("went"), `${there}: ${outcomes}`);
        assert.ok(heard.includes("connect-src"), `${heard}`);
      }
      assert.deepEqual(it.host.requests.slice(before), [], "nothing came to the host");
      assert.deepEqual(reached, [], "nothing came to the other one");
      // What the browser’s tools call a request was refused before it left.
      app.late.length = app.elsewhere.length = 0;
      await app.follow("#/journal/new");
      await app.write("And the program runs on.");
    });
  } finally {
    other.close();
  }
});

test("inside another page nothing is shown, nothing is read and nothing runs", async () => {
  const outer = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<title>x</title><iframe src="${it.host.url}#/today" width="600" height="600"></iframe>`);
  });
  await new Promise((done) => outer.listen(0, "127.0.0.1", done));
  const context = await it.browser.newContext();
  try {
    const page = await context.newPage();
    for (const from of [`http://127.0.0.1:${outer.address().port}/`, `http://localhost:${outer.address().port}/`]) {
      const asked = it.host.requests.length;
      await page.goto(from, { waitUntil: "load" });
      const frame = page.frames().find((frame) => frame.url().startsWith(it.host.url));
      await frame.waitForFunction(() => document.documentElement.childNodes.length === 0);
      await page.waitForTimeout(500);
      assert.equal(await frame.evaluate(() => document.documentElement.outerHTML.replace(/ [a-z]+="[^"]*"/g, "")), "<html></html>");
      // A browser may keep a frame of another site out of the storage altogether.
      const kept = await frame.evaluate(() => {
        try {
          return Object.keys(localStorage);
        } catch {
          return [];
        }
      });
      assert.deepEqual(kept, []);
      const later = it.host.requests.slice(asked).map(({ path }) => path).filter((path) => path.endsWith(".wasm"));
      assert.deepEqual(later, [], "the program isn’t fetched");
    }
  } finally {
    await context.close();
    outer.close();
  }
});

const strict = {};
before(async () => {
  Object.assign(strict, { browser: it.browser, host: await serve(dist, { headers: true }) });
});
after(() => strict.host?.stop());

test("a host that sends the headers of the folder serves an app that works, and that no page can frame", async () => {
  await visit({ ...strict, browser: it.browser }, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    const answer = await page.context().request.get(strict.host.url);
    assert.match(answer.headers()["content-security-policy"], /frame-ancestors 'none'$/);
    await app.write("Kept behind headers.");
    await app.follow("#/yours/data");
    const [file] = await Promise.all([page.waitForEvent("download"), app.button("Save a copy").first().click()]);
    assert.match(file.suggestedFilename(), /^notes-/);
    await app.follow("#/journal");
    await page.getByText("Kept behind headers.").waitFor();
    await app.button("Leave").click();
    await page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("table")).borderCollapse), "collapse");
  });
});
