// Runs the journeys: `node tests/e2e/run.mjs [NAME…]`, where each NAME is a part of a file's name.
// Needs dist/ and the address of Chromium in CHROMIUM; `cargo xtask test` sees to both.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = new URL("./", import.meta.url);
const ending = ".spec.mjs";

const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

if (names.length === 0) {
  console.error(`There is no file tests/e2e/*${ending}${wanted.length ? ` whose name contains ${wanted.join(" or ")}` : ""}.`);
  process.exit(1);
}

const files = names.map((name) => fileURLToPath(new URL(name + ending, here)));
const options = ["--test", "--test-reporter=spec", "--test-concurrency=2", "--test-timeout=600000"];
const tests = spawn(process.execPath, [...options, ...files], { stdio: "inherit" });
tests.on("exit", (code) => process.exit(code ?? 1));
