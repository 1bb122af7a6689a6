// Runs the journeys: `node tests/e2e/run.mjs [NAME…]`, where each NAME is a part of a file's name.
// Needs dist/ and the address of Chromium in CHROMIUM; `cargo xtask test` sees to both.
//
// Where the machine allows it, everything runs in a network of its own that has nothing but this machine in it: what
// the app or the browser wants from elsewhere finds no way there, and is counted.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
const folder = mkdtempSync(join(tmpdir(), "afterword-tally-"));
const env = { ...process.env, AFTERWORD_TALLY: join(folder, "tally") };

/** What to put in front of a command so that it runs without any network but its own; nothing where that can’t be. */
function alone() {
  // A browser that sees no cable at all calls itself offline, so there is one, whose other end lies beside it.
  const cable = "ip link add nowhere type veth peer name there && ip link set nowhere up && ip link set there up";
  const network = `ip link set lo up && ${cable} && ip addr add 192.0.2.1/24 dev nowhere`;
  const start = ["sh", "-c", `${network} && { "$@"; code=$?; grep "^Ip: [0-9]" /proc/net/snmp > "$AFTERWORD_TALLY.net"; exit $code; }`, "sh"];
  for (const options of [["--net"], ["--net", "--map-root-user"]]) {
    const tried = spawnSync("unshare", [...options, ...start, "true"], { env });
    if (tried.status === 0) return ["unshare", ...options, ...start];
  }
  return [];
}

/** The sums over every visit of every test. */
function tell(isAlone) {
  const read = (name) => {
    try {
      return readFileSync(name, "utf8").trim();
    } catch {
      return "";
    }
  };
  const rows = read(env.AFTERWORD_TALLY).split("\n").filter(Boolean).map((line) => line.split(" ").map(Number));
  const [visits, opening, late, elsewhere] = [0, 1, 2, 3].map((column) => rows.reduce((sum, row) => sum + row[column], 0));
  console.error(`Network: ${visits} visits, ${opening} requests while opening, ${late} after it, ${elsewhere} to other hosts.`);
  // The twelfth number: packets for which there was no way.
  const noWay = isAlone && read(`${env.AFTERWORD_TALLY}.net`).split(" ")[12];
  console.error(isAlone ? `It had nothing but this machine in it; ${noWay} packets to elsewhere found no way.` : "It was the machine’s own: `unshare --net` is not allowed here.");
  rmSync(folder, { recursive: true, force: true });
}

const command = [...alone(), process.execPath, ...options, ...files];
const tests = spawn(command[0], command.slice(1), { stdio: "inherit", env });
tests.on("exit", (code) => {
  tell(command[0] === "unshare");
  process.exit(code ?? 1);
});
