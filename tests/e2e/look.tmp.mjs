import { readFileSync, mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./lib/serve.mjs";
import { EXECUTABLE, ARGS, record, EVENING } from "./lib/app.mjs";
const [life, theme, width, hash, out, mode] = process.argv.slice(2);
const host = await serve(new URL("../../dist/", import.meta.url).pathname);
const b = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const c = await b.newContext({ viewport: { width: +width, height: 800 }, timezoneId: "Europe/Berlin", locale: "en-GB", reducedMotion: "reduce", acceptDownloads: true });
const recs = life === "none" ? [record(1, "about", { arrived: true })] : readFileSync(`/tmp/lives/${life}.jsonl`, "utf8").trim().split("\n").map((l) => JSON.parse(l)).map(({ key, text }) => [key, text]);
const S = record(999999, "settings", { theme });
await c.addInitScript(([recs]) => { if (!location.protocol.startsWith("http") || localStorage.length > 0) return; for (const [k, v] of recs) localStorage.setItem(k, v); }, [[...recs, S]]);
const p = await c.newPage();
p.on("pageerror", (e) => console.log("ERR", e.message)); p.on("console", (m) => m.type() === "error" && console.log("CON", m.text()));
await p.clock.setFixedTime(EVENING);
await p.goto(host.url + hash);
await p.locator("main:not([hidden]) h1").first().waitFor();
await p.waitForTimeout(700);
if (mode === "pdf") { await p.pdf({ path: out, format: "A4", preferCSSPageSize: false }); }
else if (mode === "print") { await p.emulateMedia({ media: "print" }); await p.screenshot({ path: out, fullPage: true }); }
else if (mode === "open") { for (const s of await p.locator("main summary").all()) await s.click(); await p.waitForTimeout(300); await p.screenshot({ path: out, fullPage: true }); }
else if (mode === "save") { await p.locator("main summary", { hasText: "Save the picture" }).first().click(); for (const n of ["as SVG", "as PNG"]) { const [d] = await Promise.all([p.waitForEvent("download"), p.getByRole("button", { name: n }).first().click()]); await d.saveAs(out + d.suggestedFilename()); console.log(d.suggestedFilename()); } }
else await p.screenshot({ path: out, fullPage: true });
await b.close(); await host.stop();
