// What a keystroke costs at the desk while a message of 300 words is checked: from the key to the next frame, on
// this machine and on one four times slower. Prints Markdown.

import { chromium } from "playwright-core";
import { ARGS, EXECUTABLE, record } from "../lib/app.mjs";
import { fileURLToPath } from "node:url";
import { serve } from "../lib/serve.mjs";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const AT = "2026-11-23T12:00:00+01:00";
const KEYS = 200;
const FRAME = 1000 / 60;

const sentences = [
  "I went quiet when you needed an answer, and I see that now.",
  "You always said that evenings were for the two of us, and I forgot.",
  "If you’d ever like to talk, I’d be glad, and if not, I understand.",
  "The boxes are with Ana, and the blue bowl is in the second one.",
  "I read what you wrote in May again, and it was fair.",
];
const words = [];
while (words.length < 300) words.push(...sentences[words.length % sentences.length].split(" "));
const text = words.slice(0, 300).join(" ");

const moment = (n, happened, more = {}) => record(n, "moment", { happened, ...more }, "2026-11-20T12:00:00+01:00");
const sheet = (n, name, given, made = "2026-11-20T12:00:00+01:00") => record(n, "sheet", { sheet: name, given }, made);
const records = [
  record(1, "about", { arrived: true }),
  moment(2, "gone_on", { gate: "g3", note: "because" }),
  sheet(3, "purpose", { purpose: "to own it", no_reply: "it is true" }),
  sheet(4, "any_outcome", { yes: "answer once", nothing: "walk", no: "call Ana" }),
  moment(5, "gone_on", { gate: "g4", note: "because" }),
  sheet(6, "message", { way: "whole", whole: text }),
  sheet(7, "heat", { strength: 3 }, "2026-11-23T11:30:00+01:00"),
];

const host = await serve(DIST);
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const rows = [];
for (const slower of [1, 4]) {
  const context = await browser.newContext({ timezoneId: "Europe/Berlin", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(AT);
  await context.addInitScript((records) => {
    for (const [key, value] of records) localStorage.setItem(key, value);
  }, records);
  await page.goto(`${host.url}#/message`);
  await page.getByLabel("The message", { exact: true }).waitFor();
  await page.locator(".message").first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const times = await page.evaluate(async (keys) => {
    const field = [...document.querySelectorAll("textarea")].find((each) => each.value.length > 500);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const times = [];
    for (let n = 0; n < keys; n += 1) {
      await frame();
      const began = performance.now();
      field.value += n % 6 === 5 ? " " : "e";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // What follows is drawn before the next task.
      await new Promise((resolve) => setTimeout(resolve));
      document.body.getBoundingClientRect();
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b);
  }, KEYS);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  rows.push(`| ${slower === 1 ? "this machine" : "four times slower"} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${times.filter((time) => time > FRAME).length} of ${times.length} |`);
  await context.close();
}
await browser.close();
await host.stop();
console.log(`\n## A keystroke at the desk, 300 words\n\n| | median, ms | 95 % | longest | over a frame (16.7) |\n|---|---|---|---|---|\n${rows.join("\n")}`);
