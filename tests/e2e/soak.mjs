// Hundreds of crashes and damaged files:
// `node tests/e2e/soak.mjs [pages] [kills] [seed] [copies] [cuts] [flips] [phantoms] [races] [secrets] [exits]`. Prints
// Markdown for docs/reliability.md. Every seed is printed, so each run can be run again.

import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { ARGS, EXECUTABLE } from "./lib/app.mjs";
import { bound, crashPages, killBrowsers } from "./lib/crash.mjs";
import { leaveOften, spread } from "./lib/exits.mjs";
import { copyWhileWriting, cutLog, damageFiles, flipByte, keepJournal, outcomes, startNew } from "./lib/profile.mjs";
import { raceWindows } from "./lib/race.mjs";
import { secretRounds } from "./lib/secrets.mjs";
import { serve } from "./lib/serve.mjs";

const [pages = 500, kills = 300, seed = 1, copies = 250, cuts = 250, flips = 200, phantoms = 10, races = 1000, secrets = 20, exits = 100] =
  process.argv.slice(2).map(Number);
// Several at once: most of a round is waiting.
const LANES = 8;
// Every other kill comes after the page has said “Safe on disk”; the others come whenever they come.
const LONG = 2;
// So many copies are taken in one session of writing, over so many seconds: two or three of Chromium’s commits.
const [COPIES, SECONDS] = [25, 140];

const host = await serve(fileURLToPath(new URL("../../dist/", import.meta.url)));
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
const began = Date.now();

async function lanes(rounds, run) {
  const share = Array.from({ length: LANES }, (_, lane) => Math.floor(rounds / LANES) + (lane < rounds % LANES ? 1 : 0));
  const results = await Promise.all(share.map((rounds, lane) => run(rounds, seed * 1000 + lane)));
  return results.flat();
}

/** Only a round with a promise can break one. */
function row(what, results, promised, typed) {
  const wrong = results.filter(({ wrongs }) => wrongs.length > 0);
  for (const { round, wrongs } of wrong) console.error(`${what}, round ${round}: ${wrongs.join("; ")}`);
  const there = results.reduce((sum, { there }) => sum + there, 0);
  const upper = wrong.length === 0 && promised > 0 ? bound(promised) : "–";
  return `| ${what} | ${results.length} | ${promised} | ${typed} | ${there} | ${wrong.length} | ${upper} |`;
}

/** Words that were typed, and those of which something was said. */
function crashes(what, results) {
  const typed = results.reduce((sum, { typed }) => sum + typed, 0);
  return row(what, results, results.filter(({ promised }) => promised > 0).length, typed);
}

/** Records that were kept; in each round all of them were safe on disk, or are missed aloud. */
function damages(what, results) {
  told.push(`- ${what}: ${outcomes(results)}.`);
  return row(what, results, results.length, results.reduce((sum, { kept }) => sum + kept, 0));
}

/** Words typed in windows that take the pen from each other; every one of them has to be there. */
async function raceRow() {
  const sum = await raceWindows({ browser, host }, races, seed);
  for (const error of [...sum.missing.map((word) => `lost ${word}`), ...sum.errors]) console.error(error);
  told.push(
    `- windows that race: ${sum.sleeps} fell asleep, ${sum.crashes} crashed, ${sum.closed} were closed, ${sum.forks} pages of their own.`,
  );
  const lost = sum.missing.length;
  return `| three windows on one page | ${sum.rounds} | ${sum.rounds} | ${sum.words} | ${sum.words - lost} | ${lost} | ${lost === 0 ? bound(sum.rounds) : "–"} |`;
}

/** Quick exits: the last letter has to be kept, and neither Back nor Forward may return. */
async function exitRow() {
  const results = await leaveOften({ browser, host }, exits);
  const [blank, painted] = ["blank", "painted"].map((each) => spread(results.map((result) => result[each])));
  const say = ({ median, p95, most, count }) => `median ${median} ms, p95 ${p95} ms, most ${most} ms (${count} measured)`;
  told.push(`- leaving in a hurry: blank after ${say(blank)}; on the screen after ${say(painted)}.`);
  return row("left in a hurry", results.map((result) => ({ ...result, there: result.wrongs.length === 0 ? 1 : 0 })), exits, exits);
}

const told = [];

/** What was typed under a lock, and where any of it was found: nowhere, or it is said. */
async function secretLine() {
  const rounds = await secretRounds(host, secrets, seed);
  const hits = rounds.flat();
  for (const hit of hits) console.error(hit);
  told.push(`- locked journals searched: ${rounds.length} rounds, ${hits.length} finds on the disk, in the heap and in the program’s memory.`);
}

async function damageRows() {
  const journal = await keepJournal(host, seed);
  try {
    const rows = [];
    const sessions = [];
    for (let left = copies; left > 0; left -= COPIES) {
      sessions.push(...(await copyWhileWriting(host, journal, Math.min(left, COPIES), seed * 1000 + left, SECONDS)));
    }
    if (copies > 0) rows.push(damages("files copied while it writes", sessions));
    if (cuts > 0) rows.push(damages("end of the log cut or noise", await damageFiles(host, journal, cuts, seed * 10_000, cutLog)));
    if (flips > 0) rows.push(damages("one byte of the files altered", await damageFiles(host, journal, flips, seed * 20_000, flipByte)));
    if (phantoms > 0) rows.push(damages("started new over damaged files", await startNew(host, journal, phantoms, seed * 30_000)));
    return rows;
  } finally {
    await journal.remove();
  }
}

try {
  const rows = [];
  if (pages > 0) rows.push(crashes("page crashed", await lanes(pages, (rounds, seed) => crashPages({ browser, host }, rounds, seed))));
  if (kills > 0) rows.push(crashes("browser killed (SIGKILL)", await lanes(kills, (rounds, seed) => killBrowsers(host, rounds, seed, LONG))));
  if (races > 0) rows.push(await raceRow());
  if (secrets > 0) await secretLine();
  if (exits > 0) rows.push(await exitRow());
  if (copies + cuts + flips + phantoms > 0) rows.push(...(await damageRows()));
  console.log(`| what | rounds | with a promise | words typed | words there | promises broken | 95 % bound |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
${told.length > 0 ? `\nIn the rows about files, records are counted in the place of words.\n\n${told.join("\n")}\n` : ""}
Seed ${seed}, ${LANES} lanes, ${Math.round((Date.now() - began) / 60_000)} minutes, Chromium ${browser.version()}.`);
} finally {
  await browser.close();
  await host.stop();
}
