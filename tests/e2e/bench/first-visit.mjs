// What a first visit costs: bytes by file, and the time until something can be pressed, for the app
// and for a bare Leptos page in the same run. Prints Markdown; `cargo xtask bench` builds both first.

import { gzipSync } from "node:zlib";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { brotli, filesIn, serve } from "../lib/serve.mjs";

const BUDGET = { brotli: 350_000, fcp: 1000, usable: 2200 };
const VISITS = 5;
const PATIENCE = 60_000;
const CPU_SLOWDOWN = 4;
// Lighthouse's “slow 4G”, given to the browser as it is: the delay is added to every request.
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};

const PAGES = [
  { name: "Afterword", dir: folder("dist"), control: { within: "header", name: "Pause" } },
  { name: "bare Leptos page", dir: folder("bench/bare/dist"), control: { within: "body", name: "Count 0" } },
];

function folder(path) {
  return fileURLToPath(new URL(`../../../${path}/`, import.meta.url));
}

const whole = (number) => Math.round(number).toLocaleString("en-GB");
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function table(head, rows) {
  const right = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, right, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

async function sizes({ name, dir }) {
  const rows = (await filesIn(dir)).map(([file, body]) => ({
    file,
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotli(body).length,
  }));
  const total = Object.fromEntries(["raw", "gzip", "brotli"].map((kind) => [kind, sum(rows.map((row) => row[kind]))]));
  return { name, rows, total };
}

function sizeTable({ name, rows, total }) {
  const line = ({ file, raw, gzip, brotli }) => [file, whole(raw), whole(gzip), whole(brotli)];
  return table([`${name}, bytes`, "raw", "gzip 9", "brotli 11"], [...rows.map(line), line({ file: "**in all**", ...total })]);
}

// Runs inside the page, before anything of its own: notes when the control stands there to be pressed.
function watchFor({ within, name }) {
  const look = () => {
    const buttons = [...document.querySelectorAll(`${within} :is(button, [role="button"])`)];
    const named = buttons.find((button) => (button.ariaLabel ?? button.textContent).trim() === name);
    if (!named?.checkVisibility()) return;
    globalThis.usableAt = performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

async function visit(browser, host, control) {
  host.requests.length = 0;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.addInitScript(watchFor, control);
    await page.goto(host.url, { timeout: PATIENCE });
    await page.waitForFunction(() => globalThis.usableAt !== undefined, undefined, { timeout: PATIENCE });
    const role = page.locator(control.within).getByRole("button", { name: control.name, exact: true });
    if (!(await role.first().isVisible())) throw new Error(`“${control.name}” is not a visible button.`);
    const times = await page.evaluate(() => ({
      fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      usable: globalThis.usableAt,
    }));
    return { ...times, requests: host.requests.length, bytes: sum(host.requests.map((request) => request.bytes)) };
  } finally {
    await context.close();
  }
}

async function measure(browser, { name, dir, control }) {
  const host = await serve(dir, { compress: true });
  const visits = [];
  try {
    // One visit that is not counted: the browser itself starts cold only once.
    await visit(browser, host, control);
    while (visits.length < VISITS) visits.push(await visit(browser, host, control));
  } finally {
    await host.stop();
  }
  const middle = (kind) => median(visits.map((one) => one[kind]));
  return { name, visits, fcp: middle("fcp"), usable: middle("usable"), requests: middle("requests"), bytes: middle("bytes") };
}

const [app, bare] = await Promise.all(PAGES.map(sizes));
const used = app.total.brotli / BUDGET.brotli;
console.log(`## Size\n\n${sizeTable(app)}\n\n${sizeTable(bare)}\n`);
console.log(
  table(
    ["first visit, everything", "brotli, bytes", "of the budget"],
    [
      ["budget", whole(BUDGET.brotli), "100 %"],
      [app.name, whole(app.total.brotli), `${(used * 100).toFixed(0)} %${used > 1 ? ", **over**" : ""}`],
      [bare.name, whole(bare.total.brotli), `${((bare.total.brotli / BUDGET.brotli) * 100).toFixed(0)} %`],
    ],
  ),
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const measured = [];
  for (const page of PAGES) measured.push(await measure(browser, page));
  const span = (kind, { visits }) => {
    const all = visits.map((one) => one[kind]);
    return `${seconds(Math.min(...all))}–${seconds(Math.max(...all))}`;
  };
  const row = (page) => [
    page.name,
    `${seconds(page.fcp)} (${span("fcp", page)})`,
    `${seconds(page.usable)} (${span("usable", page)})`,
    page.requests,
    whole(page.bytes),
  ];
  console.log(`
## First visit

Slow 4G as Lighthouse names it (150 ms added to every request, 1.6 Mbit/s down, 750 kbit/s up), ${CPU_SLOWDOWN}× slower CPU,
files sent as brotli 11, nothing cached. Median of ${VISITS} visits, each in a new browser context; fastest and slowest in brackets.
“Usable” is the moment at which a real control stands on the page: for the app the button “Pause”.

${table(
    ["page", "first contentful paint, s", "usable, s", "requests", "bytes received"],
    [["budget", `≤ ${seconds(BUDGET.fcp)}`, `≤ ${seconds(BUDGET.usable)}`, "", ""], ...measured.map(row)],
  )}

Machine: ${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}, Chromium ${browser.version()}.`);
} finally {
  await browser.close();
}
