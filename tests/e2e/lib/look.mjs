// Every screen on a phone and on a desk, in paper, dusk or night: nothing runs off the side, no rule of
// axe is broken, everything that is pressed is large enough, and a picture goes into shots/ for people
// to look at.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DESK, PHONE, record, visit } from "./app.mjs";
import { INSIDE, LIFE, SCREENS, THEN } from "./screens.mjs";

const shots = fileURLToPath(new URL("../../../shots/", import.meta.url));
mkdirSync(shots, { recursive: true });

/** Controls that are smaller than a thumb, other than words inside a sentence. */
function small() {
  const least = 44;
  const inSentence = (each) => each.matches("p a, p u, li span a");
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((each) => each.checkVisibility() && !inSentence(each) && !each.matches(".skip"))
    .map((each) => ({ each, box: (each.closest("label") ?? each).getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && (box.height < least - 0.5 || box.width < 24))
    .map(({ each, box }) => `${each.outerHTML.slice(0, 80)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

/** Whether the page is wider than its screen, and what sticks out. */
export function tooWide() {
  const out = [...document.querySelectorAll("main *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
  return { wide: document.documentElement.scrollWidth > innerWidth, by: out.map((each) => each.outerHTML.slice(0, 90)).slice(0, 3) };
}

export async function look(app, name) {
  const { page } = app;
  const { wide, by } = await page.evaluate(tooWide);
  assert.ok(!wide, `${name} runs off the side: ${by}`);
  assert.deepEqual(await page.evaluate(small), [], `${name}: too small to press`);
  await app.isAccessible(name);
  await picture(page, `${shots}${name}.png`);
}

/** The whole page on one picture, with what is fixed to the screen at its foot and nothing pointed at. */
async function picture(page, path) {
  const screen = page.viewportSize();
  await page.mouse.move(0, 0);
  // A page that keeps its distance from the top in parts of the screen grows with it, a little less each time.
  for (let n = 0; n < 4; n += 1) {
    const height = Math.max(await page.evaluate(() => document.documentElement.scrollHeight), screen.height);
    await page.setViewportSize({ ...screen, height });
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, animations: "disabled" });
  await page.setViewportSize(screen);
}

const SIZES = { phone: PHONE, desk: DESK };

/**
 * Tests that look at every screen in one theme on one size; and at the screens inside a flow, unless `inside` is
 * false: dusk is laid out as paper is, and its colours are on the screens that have an address.
 */
export function looksAt(theme, size, it, { inside = true } = {}) {
  const records = [...LIFE, record(9, "settings", { theme })];
  // Before the program runs, and without it, the system’s colours decide.
  const context = { colorScheme: theme === "night" ? "dark" : "light" };
  const there = { screen: SIZES[size], at: THEN, records, context };

  test(`every screen in ${theme} on a ${size}`, async () => {
    await visit(it, { ...there, start: "#/today" }, async (app) => {
      for (const { name, hash, ready } of SCREENS) {
        await app.follow(hash);
        await ready?.(app);
        await look(app, `${name}-${size}-${theme}`);
      }
    });
  });

  if (!inside) return;
  test(`the screens inside a flow in ${theme} on a ${size}`, async () => {
    for (const { name, hash, reach, walk, ...own } of INSIDE) {
      if (own.records?.length) own.records = [...own.records, record(9, "settings", { theme })];
      await visit(it, { ...there, ...own, start: hash }, async (app) => {
        if (walk) return walk(app, (name) => look(app, `${name}-${size}-${theme}`));
        await reach(app);
        await look(app, `${name}-${size}-${theme}`);
      });
    }
  });
}
