import { chromium } from "playwright-core";
import { serve } from "./lib/serve.mjs";
import { EXECUTABLE, ARGS, record, EVENING, daysFrom } from "./lib/app.mjs";
import { readDiary } from "./bench/diary.mjs";
const host = await serve(new URL("../../dist/", import.meta.url).pathname);
const diary = readDiary();
const b = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Berlin", locale: "en-GB", reducedMotion: "reduce" });
const W = ["low","heavy","tearful","alone","annoyed","anxious","guilty","flat","longing","steady","proud","quiet"];
let seed = 7; const rnd = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
const recs = [record(1, "about", { arrived: true, nickname: "my wife" }), record(2, "plan", { start: daysFrom(EVENING, -3650), length: 90 }, `${daysFrom(EVENING, -3650)}T20:00:00+01:00`)];
let n = 10;
for (let ago = 0; ago < 3413; ago++) {
  const d = daysFrom(EVENING, -ago);
  recs.push(record(n++, "entry", { day: d, text: diary[diary.length - 1 - ago].text.slice(0, 420), intensity: rnd(11), feelings: [W[rnd(12)]], sleep: ["poor", "ok", "good"][rnd(3)], after: ["lighter", "same", "heavier"][rnd(3)] }, `${d}T20:00:00+01:00`));
  if (ago % 3 === 0) recs.push(record(n++, "urge", { minutes: 15, strength: 8, strength_after: rnd(8), ended: `${d}T23:${10 + rnd(40)}:00+01:00`, given: { trigger: ["song", "silence", "dream", "online"][rnd(4)] } }, `${d}T${["08","13","18","21","23"][rnd(5)]}:02:00+01:00`));
  if (ago % 2 === 0) recs.push(record(n++, "space_day", { day: d, mark: rnd(40) ? "quiet" : "reached_out", urges: rnd(4) }, `${d}T22:00:00+01:00`));
}
await c.addInitScript(([recs]) => { if (!location.protocol.startsWith("http") || localStorage.length > 0) return; for (const [k, v] of recs) localStorage.setItem(k, v); }, [recs]);
const p = await c.newPage();
p.on("pageerror", (e) => console.log("ERR", e.message));
await p.clock.setFixedTime(EVENING);
await p.goto(host.url + "#/help"); await p.locator("main:not([hidden]) h1").first().waitFor({ timeout: 60000 }); await p.waitForTimeout(1500);
for (const [hash, done] of [["#/patterns", "words"], ["#/patterns/report", ""], ["#/journal/calendar/2026-10", ""]]) {
  await p.evaluate(() => { globalThis.tasks = []; globalThis.obs?.disconnect(); globalThis.obs = new PerformanceObserver((l) => l.getEntries().forEach((e) => tasks.push(Math.round(e.duration)))); obs.observe({ type: "longtask" }); });
  await p.evaluate((h) => (location.hash = h), hash); await p.waitForTimeout(4000);
  console.log(hash, JSON.stringify(await p.evaluate(() => tasks)));
  if (hash === "#/patterns") {
    await p.screenshot({ path: "/tmp/ten.png", fullPage: true });
    await p.evaluate(() => (tasks.length = 0)); await p.getByRole("button", { name: "The half year before" }).click(); await p.waitForTimeout(3000);
    console.log("turned", JSON.stringify(await p.evaluate(() => tasks)));
    await p.evaluate(() => (tasks.length = 0)); for (const s of await p.locator("main summary").all()) await s.click(); await p.waitForTimeout(500);
    console.log("unfolded", JSON.stringify(await p.evaluate(() => tasks)));
  }
  if (hash === "#/patterns/report") {
    await p.evaluate(() => (tasks.length = 0)); await p.getByLabel("From").fill("2016-01-01"); await p.waitForTimeout(6000);
    console.log("ten years of report", JSON.stringify(await p.evaluate(() => tasks)));
    await p.evaluate(() => (tasks.length = 0)); await p.getByRole("group", { name: "Pages" }).getByLabel("What I wrote").check(); await p.waitForTimeout(8000);
    console.log("with words", JSON.stringify(await p.evaluate(() => tasks)));
  }
}
await b.close(); await host.stop();
