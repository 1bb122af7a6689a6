// The drawn path: it follows the records, its stones lead to their steps, and the list beside it holds the
// same in words for everybody who does not look.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, stage, times, visit } from "./lib/app.mjs";
import { PATHS, THEN } from "./lib/screens.mjs";

const it = stage();
const there = (records, more = {}) => ({ records, at: THEN, start: "#/path", ...more });

/** The picture, as a person would tell it: how each stone looks, what is written under it, what lies there. */
const picture = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(`.way ${selector}`)];
    const look = (stone) => stone.classList[1].replace("stone--", "");
    return {
      looks: all(".stone").map(look),
      under: all(".stone .t-sub").map((words) => words.textContent),
      // The way in from the edge is inked too, and so is the footpath where it was taken.
      walked: all(".inked").length - 1 - all(".foot-glow--near").length,
      gates: { open: all(".gate--open").length, next: all(".gate--next").length },
      walls: all(".wall").length,
      taken: all(".foot-glow--near").length,
      lamps: all(".lamp").length,
      endings: all(".ending").map((ending) => ending.classList.contains("ending--here")),
    };
  });

const here = (looks) => looks.indexOf("here");

test("the picture and the list follow the records", async () => {
  for (const [life, title, { stands, walked, wall = 0, taken = 0, endings = [false, false] }] of [
    ["firstDay", "You’re at Make space.", { stands: 0, walked: 0 }],
    ["growing", "You’re at Grow.", { stands: 2, walked: 2 }],
    ["redLine", "You’re at Grow.", { stands: 2, walked: 2, wall: 1 }],
    ["letGo", "Onward.", { stands: -1, walked: 2, taken: 1, endings: [false, true] }],
    ["together", "Together again, differently.", { stands: -1, walked: 9, endings: [true, false] }],
  ]) {
    for (const screen of [PHONE, DESK]) {
      await visit(it, there(PATHS[life], { screen }), async (app) => {
        await app.heading(title).waitFor();
        const seen = await picture(app.page);
        assert.equal(here(seen.looks), stands, life);
        // Together is two lines side by side, in one stroke.
        assert.equal(seen.walked, walked, life);
        assert.deepEqual([seen.walls, seen.taken, seen.lamps, seen.endings], [wall, taken, 1, endings], life);
        const list = app.page.locator(".toc > li");
        assert.deepEqual(await list.evaluateAll((lines) => lines.map((line) => line.classList[0])), seen.looks, life);
        assert.equal(await app.page.locator(".toc [aria-current=step]").count(), stands < 0 ? 0 : 1);
        await app.isAccessible(`${life} at ${screen.width} px`);
      });
    }
  }
});

test("a red line says why, in the picture, in the list and above them, and closes nothing else", async () => {
  await visit(it, there(PATHS.redLine), async (app) => {
    const { page } = app;
    assert.ok((await picture(page)).under.includes("they asked for quiet"));
    await page.locator(".toc .closed").getByText("They’ve asked for no contact.").waitFor();
    const notice = page.locator(".notice");
    await notice.getByText("Help with contact is closed.").waitFor();
    await notice.getByRole("link", { name: "What this is about" }).click();
    await app.heading("Reach out, once").waitFor();
    await app.follow("#/path");
    await app.link("letting go").click();
    await page.waitForURL(/#\/letgo$/);
  });
});

test("what is kept meanwhile shows at once, and going back shows a shorter way", async () => {
  await visit(it, there(PATHS.firstDay), async (app) => {
    assert.equal((await picture(app.page)).under[0], "You are here");
    await app.page.getByText("There’s no plan so far.").waitFor();
    await app.follow("#/path/space/plan");
    await app.button("Keep this plan").first().click();
    await app.heading("Your space:").waitFor();
    await app.follow("#/path");
    await app.page.getByText("0 days of space in all.").waitFor();
  });
  await visit(it, there(PATHS.wentBack), async (app) => {
    await app.heading("You’re at Make space.").waitFor();
    const { walked, looks } = await picture(app.page);
    assert.deepEqual([walked, here(looks)], [0, 0]);
    await app.page.getByText("You came back here for a while.").waitFor();
  });
});

test("each stone leads to its step, and the footpath to letting go", async () => {
  const steps = ["space", "understand", "grow", "reach", "apologise", "trust", "talk", "slowly", "decision"];
  for (const screen of [PHONE, DESK]) {
    await visit(it, there(PATHS.growing, { screen }), async ({ page }) => {
      for (const [n, step] of steps.entries()) {
        await page.locator(".stone .hit").nth(n).click();
        await page.waitForURL(new RegExp(`#/path/${step}$`));
        await page.evaluate(() => (location.hash = "#/path"));
        await page.locator(".way .stone").nth(8).waitFor();
      }
      const sizes = await page.locator(".stone .hit").evaluateAll((hits) => hits.map((hit) => hit.getBoundingClientRect().width));
      assert.ok(sizes.every((size) => size >= 48), `${sizes}`);
      await page.locator(".foot-name").click();
      await page.waitForURL(/#\/letgo$/);
    });
  }
});

test("the keyboard goes through the list and never into the picture", async () => {
  await visit(it, there(PATHS.growing), async (app) => {
    const { page } = app;
    const names = await page.locator(".toc__title").allInnerTexts();
    assert.equal(names.length, 9);
    const reached = [];
    for (let press = 0; press < 40 && !reached.includes("letting go"); press += 1) {
      await page.keyboard.press("Tab");
      const { words, drawn, ringed } = await page.evaluate(() => {
        const on = document.activeElement;
        return {
          words: on.innerText ?? on.textContent,
          drawn: Boolean(on.closest(".way")),
          ringed: getComputedStyle(on).outlineStyle !== "none",
        };
      });
      assert.ok(!drawn, "the picture is not reached");
      if (names.includes(words)) assert.ok(ringed, `the focus on ${words} can be seen`);
      reached.push(words);
    }
    assert.deepEqual(reached.filter((words) => names.includes(words)), names);
    await app.link("Talk openly").focus();
    await page.keyboard.press("Enter");
    await app.heading("Talk openly").waitFor();
  });
});

test("one plate at a time, by the width of the page, and it follows when that changes", async () => {
  await visit(it, there(PATHS.growing), async ({ page }) => {
    const box = () => page.locator(".way").evaluate((way) => way.getAttribute("viewBox"));
    assert.deepEqual([await page.locator(".way").count(), await box()], [1, "0 0 360 1270"]);
    await page.setViewportSize({ width: 900, height: 700 });
    await page.locator('.way[viewBox="0 0 1064 590"]').waitFor();
    await times(page.locator(".way"), 1);
    await page.setViewportSize({ width: 899, height: 700 });
    await page.locator('.way[viewBox="0 0 360 1270"]').waitFor();
  });
});

test("nothing in the picture moves, and it fits 320 px", async () => {
  for (const reducedMotion of ["reduce", "no-preference"]) {
    await visit(it, there(PATHS.growing, { screen: { width: 320, height: 640 }, context: { reducedMotion } }), async ({ page }) => {
      await page.locator(".way").waitFor();
      assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it runs off the side");
      const out = await page.locator(".way text").evaluateAll((texts) =>
        texts.filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).map((text) => text.textContent));
      assert.deepEqual(out, [], "words run out of the picture");
    });
  }
});
