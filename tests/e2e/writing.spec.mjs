// Coming back daily: a check-in in three taps, the ways of writing, marks, tags, forms, and the same day again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, DESK, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const page = (n, day, data) => record(n, "entry", { day, ...data }, `${day}T12:00:00+01:00`);
const kept = (app) => app.status().filter({ hasText: /^(Saved|Safe on disk)$/ }).waitFor();
const entries = async (app) => (await app.records("entry")).filter((each) => !each.deleted).map((each) => each.data);

test("a check-in is three taps, keeps itself, and writing is optional", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    const now = app.page.getByRole("region", { name: "How is it now?" }).or(app.page.locator(".now"));
    await now.getByRole("button", { name: "Sad" }).click();
    await now.getByLabel("heavy").check();
    await now.getByText(/^Kept at/).waitFor();
    await now.getByRole("slider", { name: "How strong is it?" }).click({ position: { x: 200, y: 10 } });
    await app.page.waitForFunction(() => document.querySelector(".now output").textContent !== "–");
    const [one] = await entries(app);
    assert.deepEqual(one.feelings, ["heavy"]);
    assert.ok(one.intensity >= 0);
    await app.isAccessible("Today with a check-in");

    // The next time the word is offered at once, and a tag is one tap.
    await now.getByLabel("A tag").fill("Work");
    await app.page.keyboard.press("Enter");
    await now.getByRole("button", { name: "Another one" }).click();
    await now.getByLabel("heavy").check();
    await now.getByLabel("Work").check();
    await now.getByText(/^Kept at/).waitFor();
    await app.page.waitForFunction(() => document.querySelectorAll(".now :checked").length === 2);
    const all = await entries(app);
    assert.deepEqual(all.map((each) => each.tags), [["Work"], ["Work"]]);

    await now.getByRole("button", { name: "Take it back" }).click();
    await app.page.locator(".toast").getByText("Taken back.").waitFor();
    await now.getByLabel("heavy").check();
    await now.getByRole("link", { name: "Write a few words to it" }).click();
    await app.page.getByLabel("Write", { exact: true }).fill("The bus was late.");
    await kept(app);
    assert.ok((await entries(app)).some((each) => each.text === "The bus was late." && each.feelings[0] === "heavy"));
  });
});

test("every way of writing keeps its name, and a question stays with its page", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const ways = ["Plain day", "Three good-enough things", "From a distance", "Voice of a friend", "Unsent letter", "On a question"];
    await app.page.getByLabel("Write", { exact: true }).fill("Words.");
    await kept(app);
    await app.page.getByText("Another way to write").first().click();
    for (const way of ways) {
      await app.page.getByLabel(way, { exact: true }).check();
      await kept(app);
    }
    const asked = await app.page.locator(".writing .lead").first().innerText();
    await app.button("Another one").click();
    await app.page.waitForFunction((before) => document.querySelector(".writing .lead").innerText !== before, asked);
    await app.page.getByLabel("Or pick one of the sixty").selectOption("60");
    const last = "One good wish for them that costs me nothing to leave unsent.";
    await app.page.getByText(last).first().waitFor();
    await kept(app);
    await app.isAccessible("writing on a question");
    await app.button("Close the page").click();
    await app.page.locator(".reading").getByText(last).waitFor();
    const [one] = await entries(app);
    assert.deepEqual([one.mode, one.prompt, one.text], ["prompt", 60, "Words."]);
  });
});

test("a blank page offers a question or a form, and no more once there is a word", async () => {
  const own = page(3, "2026-11-01", { text: "## My form\n\nOne:", tags: ["Template"] });
  await visit(it, { records: [arrived, own], start: "#/journal/new" }, async (app) => {
    await app.page.getByText("Begin with a form").first().click();
    const forms = app.page.getByLabel("Begin with a form");
    await times(forms.locator("option"), 6, "a blank page, four forms, and an own one");
    await forms.selectOption({ index: 5 });
    await app.page.waitForFunction(() => document.querySelector(".paper").value === "## My form\n\nOne:");
    await kept(app);
    await app.button("A question to begin with").waitFor({ state: "detached" });
  });
});

test("light marks by button and by keys, undone as typing is, and read on the page itself", async () => {
  await visit(it, { records: [arrived], screen: DESK, start: "#/journal/new" }, async (app) => {
    const paper = app.page.getByLabel("Write", { exact: true });
    const holds = (text) => app.page.waitForFunction((text) => document.querySelector(".paper").value === text, text);
    await paper.fill("a b c");
    await paper.evaluate((paper) => paper.setSelectionRange(2, 3));
    await app.page.keyboard.press("Control+b");
    await holds("a **b** c");
    await app.page.keyboard.press("Control+z");
    await holds("a b c");
    await paper.evaluate((paper) => paper.setSelectionRange(0, 5));
    await app.button("List").click();
    await holds("- a b c");
    assert.ok(await paper.evaluate((paper) => document.activeElement === paper), "writing goes on");
    await app.page.locator(".tools").getByText("4 words").or(app.page.locator(".tools").getByText("3 words")).waitFor();
    await app.button("See the page").click();
    await app.page.locator(".paper--read li").getByText("a b c").waitFor();
    await app.button("Go on writing").click();
    await kept(app);
    assert.equal((await entries(app))[0].text, "- a b c");
  });
});

test("only the paper: nothing else but the pause and the way to leave, and everything comes back", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    await app.page.getByLabel("Write", { exact: true }).fill("Quiet.");
    await app.button("Only the paper").click();
    await app.page.getByRole("navigation", { name: "Places" }).waitFor({ state: "hidden" });
    assert.ok(await app.page.getByRole("button", { name: "Pause" }).isVisible());
    assert.ok(await app.page.getByRole("button", { name: "Leave" }).isVisible());
    assert.ok(!(await app.page.getByText("How did you sleep?").isVisible()));
    await app.isAccessible("only the paper");
    await app.button("Everything else again").click();
    await app.page.getByText("How did you sleep?").waitFor();
    await kept(app);
  });
});

test("a day that is past is written for from the calendar", async () => {
  await visit(it, { records: [arrived], start: "#/journal/calendar" }, async (app) => {
    // An empty journal says so; a page for another day is begun by its address as well.
    await app.follow("#/journal/new/2026-11-02");
    await app.page.locator(".writing__date").getByText("Monday 2 November").waitFor();
    await app.page.getByLabel("Write", { exact: true }).fill("That day.");
    await kept(app);
    assert.equal((await entries(app))[0].day, "2026-11-02");
    await app.follow("#/journal/calendar");
    await app.page.getByRole("button", { name: "Tuesday 3 November, no pages" }).click();
    await app.link("Write for this day").click();
    await app.page.locator(".writing__date").getByText("Tuesday 3 November").waitFor();
  });
});

test("tags and feelings lead to the other pages that have them, and the search is narrowed by hand as by typing", async () => {
  const records = [
    arrived,
    page(3, "2026-11-01", { text: "One.", feelings: ["missing"], tags: ["my flat"] }),
    page(4, "2026-11-05", { text: "Two.", feelings: ["missing", "low"] }),
    page(5, "2026-11-09", { text: "Three.", feelings: ["low"], tags: ["My Flat", "mum"] }),
  ];
  await visit(it, { records, start: "#/journal" }, async (app) => {
    await app.page.getByRole("link", { name: /One\./ }).click();
    await app.link("#my flat").click();
    await app.status().filter({ hasText: "Found in 2 places." }).waitFor();
    assert.equal(await app.page.getByRole("searchbox").inputValue(), 'tag:"my flat"');
    await app.page.getByText("Narrow it", { exact: true }).click();
    await app.page.getByLabel("A feeling").selectOption("low");
    await app.status().filter({ hasText: "Found in one place." }).waitFor();
    await app.isAccessible("search narrowed");
    await app.page.getByLabel("A tag").selectOption("");
    await app.page.getByLabel("Before this day").fill("2026-11-08");
    await app.status().filter({ hasText: "Found in one place." }).waitFor();
    assert.equal(await app.page.getByRole("searchbox").inputValue(), "feeling:low before:2026-11-08");
    await app.page.getByRole("searchbox").fill("tag:mum");
    await app.status().filter({ hasText: "Found in one place." }).waitFor();
    assert.equal(await app.page.getByLabel("A tag").inputValue(), "mum");
  });
});

test("the same day in another year is folded away, and a date can be muted and opened again", async () => {
  const records = [arrived, page(3, "2025-11-23", { text: "A year ago here." }), page(4, "2026-10-23", { text: "A month." })];
  await visit(it, { records, start: "#/journal" }, async (app) => {
    await app.page.getByText("On this day").click();
    await app.page.getByText("A month ago").waitFor();
    await app.page.getByText("A year ago", { exact: true }).waitFor();
    await app.isAccessible("on this day");
    await app.button("Not on this date").click();
    await app.page.getByText("On this day").waitFor({ state: "detached" });
    await app.follow("#/yours/look");
    await app.page.getByText("23 November").waitFor();
    await app.button("Show again").click();
    await app.follow("#/journal");
    await app.page.getByText("On this day").waitFor();
  });
});

test("months with one page each are all drawn as far as the screen reaches, also after a page came or went", async () => {
  const records = [arrived, ...Array.from({ length: 9 }, (_, n) => page(n + 3, `2026-0${n + 1}-15`, { text: `Month ${n + 1}.` }))];
  await visit(it, { records, screen: { width: 1280, height: 1900 }, start: "#/journal" }, async (app) => {
    const rows = app.page.locator(".index .index__row");
    const shows = (count) => app.page.waitForFunction((count) => document.querySelectorAll(".index .index__row").length === count, count);
    await shows(9);
    await rows.nth(4).click();
    await app.button("Delete this page").click();
    await shows(8);
    await app.page.getByText("Deleted in the last thirty days").click();
    await app.button("Put back").click();
    await shows(9);
  });
});

test("a long list has at most sixty rows on the page, says how many there are, and is come back to", async () => {
  const day = (n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  const records = [arrived, ...Array.from({ length: 900 }, (_, n) => page(n + 3, day(n), { text: `Page ${n}. Word.` }))];
  await visit(it, { records, start: "#/journal", at: "2026-11-23T20:30:00+01:00" }, async (app) => {
    const rows = app.page.locator(".index .index__row");
    await rows.first().waitFor();
    const most = async () => assert.ok((await rows.count()) <= 60, `${await rows.count()} rows`);
    await most();
    const height = await app.page.evaluate(() => document.documentElement.scrollHeight);
    for (const part of [0.2, 0.5, 0.8]) {
      await app.page.evaluate((y) => scrollTo(0, y), Math.round(height * part));
      await app.page.waitForFunction(() => [...document.querySelectorAll(".index .index__row")].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }));
      await most();
    }
    await app.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const first = app.page.getByRole("link", { name: /Page 0\./ });
    await first.waitFor();
    await most();
    assert.equal(await first.locator("xpath=..").getAttribute("aria-posinset"), "900");
    assert.equal(await first.locator("xpath=..").getAttribute("aria-setsize"), "900");
    await first.click();
    await app.heading(/Monday 1 January/).waitFor();
    await app.page.goBack();
    await app.page.waitForFunction(() => document.activeElement?.matches(".index__row") && document.activeElement.innerText.includes("Page 0."));
    await most();
  });
});
