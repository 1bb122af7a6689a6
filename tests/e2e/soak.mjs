// Hundreds of crashes: `node tests/e2e/soak.mjs [pages] [kills] [seed]`. Prints Markdown for
// docs/reliability.md. Every seed is printed, so each run can be run again.

import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { ARGS, EXECUTABLE } from "./lib/app.mjs";
import { bound, crashPages, killBrowsers } from "./lib/crash.mjs";
import { serve } from "./lib/serve.mjs";

const [pages = 500, kills = 300, seed = 1] = process.argv.slice(2).map(Number);
// Several at once: most of a round is waiting.
const LANES = 3;
// Every other kill comes after the page has said “Safe on disk”; the others come whenever they come.
const LONG = 2;

const host = await serve(fileURLToPath(new URL("../../dist/", import.meta.url)));
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const began = Date.now();

async function lanes(rounds, run) {
  const share = Array.from({ length: LANES }, (_, lane) => Math.floor(rounds / LANES) + (lane < rounds % LANES ? 1 : 0));
  const results = await Promise.all(share.map((rounds, lane) => run(rounds, seed * 1000 + lane)));
  return results.flat();
}

function row(what, promise, results) {
  const wrong = results.filter(({ wrongs }) => wrongs.length > 0);
  for (const { round, wrongs } of wrong) console.error(`${what}, round ${round}: ${wrongs.join("; ")}`);
  const promised = results.filter(({ promised }) => promised > 0).length;
  const typed = results.reduce((sum, { typed }) => sum + typed, 0);
  const there = results.reduce((sum, { there }) => sum + there, 0);
  // Only a round with a promise can break one.
  const upper = wrong.length === 0 && promised > 0 ? bound(promised) : "–";
  return `| ${what} | ${results.length} | ${promised} | ${typed} | ${there} | ${wrong.length} | ${upper} |`;
}

try {
  const rows = [];
  if (pages > 0) rows.push(row("page crashed", "Saved", await lanes(pages, (rounds, seed) => crashPages({ browser, host }, rounds, seed))));
  if (kills > 0) rows.push(row("browser killed (SIGKILL)", "Safe on disk", await lanes(kills, (rounds, seed) => killBrowsers(host, rounds, seed, LONG))));
  console.log(`| what | rounds | with a promise | words typed | words there | promises broken | 95 % bound |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

Seed ${seed}, ${LANES} lanes, ${Math.round((Date.now() - began) / 60_000)} minutes, Chromium ${browser.version()}.`);
} finally {
  await browser.close();
  await host.stop();
}
