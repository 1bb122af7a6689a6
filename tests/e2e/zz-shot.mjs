import { chromium } from "playwright-core";
import { ARGS, EXECUTABLE, record } from "./lib/app.mjs";
import { LIFE, THEN } from "./lib/screens.mjs";
import { serve } from "./lib/serve.mjs";
const host = await serve("/work/wt/proof/dist/");
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const [hash, name, ...acts] = process.argv.slice(2);
for (const theme of ["paper", "night"]) for (const [size, screen] of [["phone", {width:360,height:740}],["desk",{width:1280,height:800}]]) {
  const ctx = await browser.newContext({ viewport: screen, timezoneId: "Europe/Berlin", locale: "en-GB", reducedMotion: "reduce" });
  const page = await ctx.newPage(); await page.clock.setFixedTime(THEN);
  page.on("pageerror", e => console.log("err", e.message)); page.on("console", m => m.type()==="error" && console.log("console", m.text()));
  await ctx.addInitScript(records => { if (localStorage.length > 0) return; for (const [k,v] of records) localStorage.setItem(k,v); localStorage.setItem("other-app","xyz"); }, [...LIFE, record(9,"settings",{theme})]);
  await page.goto(host.url + hash); await page.locator("main:not([hidden]) h1").first().waitFor(); await page.waitForTimeout(600);
  for (const act of acts) await eval(`(async()=>{${act}})()`);
  const h = await page.evaluate(()=>document.documentElement.scrollHeight);
  await page.setViewportSize({...screen, height: Math.max(h, screen.height)});
  await page.screenshot({ path: `/tmp/${name}-${size}-${theme}.png` });
  await ctx.close();
}
await browser.close(); await host.stop();
