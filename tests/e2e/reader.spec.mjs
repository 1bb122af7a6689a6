// The reader of copies: its own code against everything that was ever saved, and its page in a browser, opened from a
// folder as somebody would years from now.

import assert from "node:assert/strict";
import { createHash, hkdfSync } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { argon2id } from "../../src/web/reader/argon2.mjs";
import { blake2b } from "../../src/web/reader/blake2b.mjs";
import { openCopy } from "../../src/web/reader/container.mjs";
import { open } from "../../src/web/reader/xchacha.mjs";
import { DESK, PHONE, stage } from "./lib/app.mjs";

const it = stage();
const fixtures = new URL("../fixtures/vault/", import.meta.url);
const reader = fileURLToPath(new URL("../../dist/reader.html", import.meta.url));
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));
const utf8 = (text) => new TextEncoder().encode(text);
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The lines of a file of vectors, each by its fields. */
async function vectors(name) {
  const lines = (await readFile(new URL(name, fixtures), "utf8")).trim().split("\n").filter((line) => !line.startsWith("#"));
  return lines.map((line) =>
    Object.fromEntries(line.split("\t").map((field) => (field.includes("=") ? [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)] : ["kind", field]))),
  );
}

const copies = async () =>
  Promise.all((await vectors("copies.txt")).map(async (copy) => ({ ...copy, body: new Uint8Array(await readFile(new URL(`copies/${copy.file}`, fixtures))) })));

test("BLAKE2b is that of OpenSSL, and Argon2id that of RFC 9106", () => {
  for (const length of [0, 1, 64, 127, 128, 129, 255, 256, 257, 1000]) {
    const text = Uint8Array.from({ length }, (_, n) => n % 251);
    assert.equal(hex(blake2b(text, 64)), createHash("blake2b512").update(text).digest("hex"), `${length}`);
  }
  const of = (byte, length) => new Uint8Array(length).fill(byte);
  const made = argon2id(of(1, 32), of(2, 16), { memory: 32, passes: 3, lanes: 4, secret: of(3, 8), about: of(4, 12) });
  assert.equal(hex(made), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
});

test("XChaCha20-Poly1305 is that of its draft, and opens nothing that was changed", () => {
  const key = bytes("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
  const nonce = bytes("404142434445464748494a4b4c4d4e4f5051525354555657");
  const about = bytes("50515253c0c1c2c3c4c5c6c7");
  const sealed = bytes(
    "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
  );
  const text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
  assert.equal(new TextDecoder().decode(open(key, nonce, about, sealed)), text);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const other = sealed.slice();
    other[bit >> 3] ^= 1 << (bit & 7);
    assert.equal(open(key, nonce, about, other), undefined, `bit ${bit}`);
  }
  assert.equal(open(key, nonce, about.slice(1), sealed), undefined);
});

test("it opens every lock and every sealed text of the fixtures, by code that shares nothing with the app’s", async () => {
  const seen = new Set();
  const wrapped = (key, about, wrap) => open(key, wrap.subarray(0, 24), about, wrap.subarray(24));
  for (const each of await vectors("vectors.txt")) {
    const derived = (secret, info) => new Uint8Array(hkdfSync("sha256", secret, utf8(each.vault), utf8(info), 32));
    const about = (place) => utf8(`afterword|wrap|${place}|${each.vault}|`);
    seen.add(each.kind);
    if (each.kind === "passphrase") {
      const cost = { memory: Number(each.memory), passes: Number(each.passes) };
      const key = argon2id(utf8(each.passphrase.normalize("NFKC")), bytes(each.salt), cost);
      assert.equal(hex(key), each.key);
      const numbers = new Uint8Array(new Uint32Array([cost.memory, cost.passes, 1]).buffer);
      assert.equal(hex(wrapped(key, Buffer.concat([about("passphrase"), numbers, bytes(each.salt)]), bytes(each.wrap))), each.master);
    } else if (each.kind === "code") {
      const key = derived(bytes(each.bytes), "afterword|code");
      assert.equal(hex(key), each.key);
      assert.equal(hex(wrapped(key, about("code"), bytes(each.wrap))), each.master);
    } else if (each.kind === "keys") {
      assert.equal(hex(derived(bytes(each.master), "afterword|record")), each.record);
      assert.equal(hex(derived(bytes(each.master), "afterword|export")), each.export);
    } else if (each.kind === "older") {
      assert.equal(hex(wrapped(derived(bytes(each.master), "afterword|older"), about("older"), bytes(each.wrap))), each.older);
    } else if (each.kind === "sealed") {
      const padded = hex(open(bytes(each.key), bytes(each.nonce), bytes(each.about), bytes(each.sealed)));
      assert.ok(padded.startsWith(`${each.text}80`) && /^(00)*$/.test(padded.slice(each.text.length + 2)), padded);
    } else {
      assert.fail(`nothing here knows ${each.kind}`);
    }
  }
  assert.deepEqual([...seen].toSorted(), ["code", "keys", "older", "passphrase", "sealed"]);
});

test("it opens every copy that was ever saved", async () => {
  for (const { file, body, passphrase, sha256: digest } of await copies()) {
    assert.equal(sha256(openCopy(body, passphrase)), digest, file);
    // As a keyboard of another system types it: the accent by itself.
    if (file === "accents.copy") assert.equal(sha256(openCopy(body, passphrase.normalize("NFD"))), digest);
  }
});

test("it refuses what was cut, changed, moved or made to ask for too much, and says which", async () => {
  const all = await copies();
  const two = all.find(({ file }) => file === "two-chunks.copy");
  const cheap = all.find(({ file }) => file === "exactly-one-chunk.copy");
  const refused = (body, passphrase) => {
    try {
      openCopy(body, passphrase);
    } catch (error) {
      return error.why;
    }
    return "opened";
  };
  const changed = (body, change) => {
    const other = body.slice();
    change(other);
    return other;
  };
  const [first, second] = [two.body.subarray(128, 128 + 65552), two.body.subarray(128 + 65552)];
  const put = (...chunks) => new Uint8Array(Buffer.concat([two.body.subarray(0, 128), ...chunks]));
  for (const [body, wanted] of [
    [put(first), "short"],
    [put(second, first), "damaged"],
    [put(first, first, second), "damaged"],
    [put(second), "damaged"],
    [put(first, second, new Uint8Array(1)), "damaged"],
    [changed(two.body, (body) => (body[200] ^= 1)), "damaged"],
    [changed(two.body, (body) => (body[120] ^= 1)), "damaged"],
    [two.body.subarray(0, two.body.length - 1), "damaged"],
    [two.body.subarray(0, 128), "short"],
  ]) {
    assert.equal(refused(body, two.passphrase), wanted);
  }
  const set = (at, value) => changed(cheap.body, (body) => new DataView(body.buffer).setUint32(at, value, true));
  for (const [body, wanted] of [
    [set(9, (19 << 10) - 1), "work"],
    [set(9, (256 << 10) + 1), "work"],
    [set(13, 0), "work"],
    [set(13, 11), "work"],
    [set(17, 2), "work"],
    [set(9, 20 << 10), "wrong"],
    [changed(cheap.body, (body) => (body[30] ^= 1)), "wrong"],
    [changed(cheap.body, (body) => (body[100] ^= 1)), "wrong"],
    [changed(cheap.body, (body) => (body[8] = 2)), "newer"],
    [cheap.body.subarray(0, 100), "short"],
    [utf8("{}"), "none"],
    [new Uint8Array(), "none"],
  ]) {
    assert.equal(refused(body, cheap.passphrase), wanted);
  }
  assert.equal(refused(cheap.body, "another one"), "wrong");
});

/** The reader, opened from a folder with nothing else in it. */
async function withReader(options, act) {
  const folder = await mkdtemp(join(tmpdir(), "reader-"));
  const context = await it.browser.newContext({ viewport: PHONE, locale: "en-GB", ...options });
  try {
    const page = await context.newPage();
    const wrongs = [];
    page.on("pageerror", (error) => wrongs.push(error.message));
    page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
    page.on("request", (request) => request.isNavigationRequest() || request.url().startsWith("data:") || wrongs.push(request.url()));
    await writeFile(join(folder, "reader.html"), await readFile(reader));
    await page.goto(pathToFileURL(join(folder, "reader.html")).href);
    await act(page, folder);
    assert.deepEqual(wrongs, []);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const LINES = [
  { backup: "afterword", version: 1, made: "2026-04-09T21:00:00+02:00", records: 5, unreadable: 0 },
  ...[
    ["entry", { day: "2026-04-08", text: "Second page.\n\n<img src=x onerror=alert(1)> stays text.", feelings: ["low"] }],
    ["entry", { day: "2026-04-02", text: "First page, about a lamp." }],
    ["entry", { day: "2026-04-03", text: "Deleted." }, { gone: "2026-04-04T10:00:00+02:00" }],
    ["entry", { day: "2026-04-05", mode: "future", text: "Open me later.", closed_until: "2199-01-01" }],
    ["sheet", { sheet: "lesson", given: { when: "I go quiet", then: "say so" } }],
  ].map(([kind, data, more], n) => ({ id: `${n}`.padStart(12, "0"), record: { v: 1, kind, rev: 0, made: "2026-04-02T20:00:00+02:00", changed: "2026-04-02T20:00:00+02:00", data, ...more } })),
];

for (const [name, options] of Object.entries({ phone: {}, desk: { viewport: DESK }, dark: { colorScheme: "dark" } })) {
  test(`in a browser it shows the pages in order, finds words and is a page like any other (${name})`, async () => {
    await withReader(options, async (page, folder) => {
      const plain = join(folder, "notes.jsonl");
      await writeFile(plain, LINES.map((line) => JSON.stringify(line)).join("\n"));
      const isAccessible = async (where) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), [], where);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where} runs off the side`);
      };
      await isAccessible("asking");
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByText("Choose the file first.").waitFor();
      await page.getByLabel("The copy").setInputFiles(fileURLToPath(new URL("copies/journal.copy", fixtures)));
      await page.getByLabel("Its passphrase").fill("wrong");
      await page.getByLabel("Its passphrase").press("Enter");
      await page.getByText("This passphrase doesn’t open it.").waitFor();
      await page.getByLabel("Its passphrase").fill("correct horse battery");
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByRole("heading", { name: "Your pages" }).waitFor();
      await page.getByText("It’s quiet here. I cooked, and slept.").waitFor();
      await page.getByText("Some lines of this copy can’t be read here.").waitFor();
      assert.equal(await page.getByText("Deleted on the tenth.").count(), 0);

      await page.reload();
      await page.getByLabel("The copy").setInputFiles(plain);
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByText("<img src=x onerror=alert(1)> stays text.").waitFor();
      const heads = await page.locator("#pages h3").allTextContents();
      assert.deepEqual(heads.map((head) => head.slice(0, 10)), ["2026-04-02", "2026-04-05", "2026-04-08"]);
      assert.equal(await page.getByText("Open me later.").isVisible(), false);
      await page.getByText("This letter is closed until 2199-01-01. Open it anyway").click();
      await page.getByText("Open me later.").waitFor();
      await isAccessible("reading");
      await page.getByRole("searchbox", { name: "Look for words" }).fill("LAMP first");
      await page.waitForFunction(() => [...document.querySelectorAll("article")].filter((each) => each.checkVisibility()).length === 1);
      await page.getByRole("searchbox").fill("quiet");
      await page.getByText("I go quiet").waitFor();
      await page.evaluate(() => (globalThis.print = () => (document.title = "printed")));
      await page.getByRole("button", { name: "Print" }).click();
      assert.equal(await page.title(), "printed");
    });
  });
}
