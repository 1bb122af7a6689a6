import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { ARGS, EXECUTABLE, PHONE, DESK } from "./lib/app.mjs";
import { serve } from "./lib/serve.mjs";
import * as S from "./lib/screens.mjs";
const host = await serve(process.env.DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url)));
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const life = process.env.LIFE ? S.PATHS[process.env.LIFE] : S.PATHS.growing;
for (const hash of process.argv.slice(2)) for (const [sname, screen] of [["phone", PHONE], ["desk", DESK]]) for (const theme of ["paper","night"]) {
  if (process.env.ONLY && !process.env.ONLY.split(",").includes(sname+"-"+theme)) continue;
  const ctx = await browser.newContext({ viewport: screen, timezoneId: "Europe/Berlin", locale: "en-GB", reducedMotion: "reduce" });
  const page = await ctx.newPage();
  page.on("pageerror", e => console.log("ERR", e.message)); page.on("console", m => m.type()==="error" && console.log("CON", m.text()));
  await page.clock.setFixedTime(S.THEN);
  const settings = ["qj1:r:0000000000ee", JSON.stringify({})];
  await page.addInitScript(([records]) => { if (location.protocol.startsWith("http") && localStorage.length===0) for (const [k,v] of records) localStorage.setItem(k,v); }, [life]);
  await page.goto(host.url + hash); await page.locator("main:not([hidden]) h1").first().waitFor({state:"attached"});
  await page.evaluate(t => document.documentElement.dataset.theme = t, theme);
  await page.waitForTimeout(300);
  if (process.env.ACT) await page.evaluate(process.env.ACT);
  await page.screenshot({ path: `/tmp/look-${hash.replace(/[^a-z_]/g,"-")}-${sname}-${theme}.png`, fullPage: true });
  await ctx.close();
}
await browser.close(); await host.stop();
