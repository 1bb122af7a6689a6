// The diary that the benchmarks use: that of Samuel Pepys, where it lies beside the project.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const PATH = fileURLToPath(new URL("../../../../shared/data/pepys.jsonl.gz", import.meta.url));

/** Its entries, or `undefined` where it isn't there. */
export function readDiary() {
  if (!existsSync(PATH)) return undefined;
  return gunzipSync(readFileSync(PATH)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line));
}

/** The diary as Day One exports it. */
export function dayOne(diary) {
  const entries = diary.map(({ date, text }, n) => ({
    uuid: n.toString(16).toUpperCase().padStart(32, "0"),
    creationDate: `${date}T12:00:00Z`,
    timeZone: "Europe/London",
    text,
  }));
  return Buffer.from(JSON.stringify({ metadata: { version: "1.0" }, entries }));
}

export const wordsIn = (diary) => diary.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
export const whole = (number) => Math.round(number).toLocaleString("en-GB");
export const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
