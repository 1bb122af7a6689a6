// Bad input gets a sentence that says what to do, and nothing typed is ever lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, record, stage, visit } from "./lib/app.mjs";
import { chance } from "./lib/crash.mjs";

const it = stage();
const page_ = (act) => visit(it, { records: [arrived], start: "#/journal/new" }, act);
const paper = (page) => page.getByRole("textbox", { name: "Write", exact: true });

test("an empty page and a page of white space are not kept, and say nothing unkind", async () => {
  await page_(async (app) => {
    await app.status().filter({ hasText: "Saves by itself from the first word" }).waitFor();
    await paper(app.page).fill(" \n\t ");
    await app.status().filter({ hasText: "Saves by itself from the first word" }).waitFor();
    await app.button("Close the page").click();
    await app.page.getByText("A blank page is fine. One word counts.").waitFor();
    assert.equal((await app.records("entry")).length, 0);
  });
});

test("a page that is emptied keeps what stood there until it is deleted", async () => {
  await page_(async (app) => {
    await app.write("words");
    await paper(app.page).fill("");
    await app.page.getByText("What stood here before is kept until you delete the page.").waitFor();
    assert.equal((await app.records("entry"))[0].data.text, "words");
  });
});

const ODD = {
  emoji: "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 e\u0301 \u{1f9d1}\u200d\u{1f680}",
  "right-to-left": "היום ירד גשם. كان مجرد مطر.\u202e turned \u2066 inside \u2069",
  "zero-width": "a\u200bb\u200cc\u200dd\ufeffe\u2060f",
  control: "bell\u0007 null\u0000 escape\u001b delete\u007f line\u2028par\u2029",
  "markup and marks": '<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](data:text/html,x) &amp; "\\n"',
};

for (const [kind, words] of Object.entries(ODD)) {
  test(`${kind}: every character comes back`, async () => {
    await page_(async (app) => {
      const { page } = app;
      await app.write(words);
      await page.reload();
      await app.opens();
      assert.equal(await paper(page).inputValue(), words);
      await app.button("Close the page").click();
      await page.locator(".prose").waitFor();
      assert.equal(await page.locator("main script, main img").count(), 0);
      const links = await page.locator(".prose a").evaluateAll((all) => all.map((each) => each.href));
      assert.deepEqual(links, []);
      await app.link("Journal").click();
      await page.locator(".index__row").waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false, "the list stays inside the screen");
    });
  });
}

test("a link to the web is a link, and tells the other side nothing", async () => {
  await page_(async (app) => {
    await app.write("See [this](https://example.org/a) and *that*.");
    await app.button("Close the page").click();
    const link = app.page.locator(".prose a");
    assert.equal(await link.getAttribute("href"), "https://example.org/a");
    assert.match(await link.getAttribute("rel"), /noopener.*noreferrer/);
  });
});

test("a million characters are kept and come back, and the list shows a line of them", async () => {
  const long = "Only rain, and it went on. ".repeat(37_040).slice(0, 1_000_000);
  await page_(async (app) => {
    const { page } = app;
    await app.write(long);
    await page.reload();
    await app.opens();
    assert.equal(await paper(page).inputValue(), long);
    await app.button("Close the page").click();
    await page.locator(".prose").waitFor();
    await app.link("To the journal").click();
    const words = await page.locator(".index__words").innerText();
    assert.ok(words.length < 200, `${words.length} characters in the list`);
  });
});

test("a single word as long as a book does not push the page off the screen", async () => {
  await page_(async (app) => {
    await app.write("é".repeat(5_000));
    await app.button("Close the page").click();
    await app.page.locator(".prose").waitFor();
    assert.equal(await app.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
});

test("a date that is still to come, or is none, is asked about, and the words stay", async () => {
  await page_(async (app) => {
    const { page } = app;
    await app.write("words");
    await page.getByText("Another day").click();
    const day = app.field("The day this page is for");
    await day.fill("2099-12-31");
    await page.getByText("That day is still to come.").waitFor();
    await day.fill("");
    await page.getByText("That isn’t a date in the calendar.").waitFor();
    await day.fill("0001-01-01");
    await app.saved();
    await page.getByText("still to come").waitFor({ state: "detached" });
    assert.equal((await app.records("entry"))[0].data.day, "0001-01-01");
    assert.equal(await paper(page).inputValue(), "words");
  });
});

test("a plan that starts far away or lasts too long says what to choose", async () => {
  await visit(it, { records: [arrived], start: "#/path/space/plan" }, async (app) => {
    const { page } = app;
    await app.field("From when?").fill("1660-01-01");
    await app.button("Keep this plan").first().click();
    await page.getByText("Choose a day in the last ten years, or within the next.").first().waitFor();
    await app.field("From when?").fill("2026-11-01");
    await page.getByRole("radio", { name: "my own" }).check();
    const days = app.field("Days, 14 to 365");
    for (const wrong of ["3", "9999999", "-1", ""]) {
      await days.fill(wrong);
      await app.button("Keep this plan").first().click();
      await page.getByText("A plan can have 14 to 365 days.").first().waitFor();
    }
    await days.fill("14");
    await page.getByText("The guide suggests at least a few weeks. Shorter is your call.").waitFor();
    await page.getByRole("radio", { name: "21 days" }).check();
    await page.getByText("Shorter is your call.").waitFor({ state: "detached" });
    await app.button("Keep this plan").first().click();
    await app.heading("Your space: 1 November to 21 November.").waitFor();
  });
});

test("two clicks at once do one thing", async () => {
  await visit(it, { start: "#/arrive" }, async (app) => {
    const { page } = app;
    await app.button("Begin").click();
    // The second half of a double click never answers a card that nobody has read.
    await app.button("Skip this").dblclick();
    await page.getByText("Step 2 of 8").waitFor({ state: "attached" });
    await app.button("Skip this").dblclick();
    await page.getByText("Step 3 of 8").waitFor({ state: "attached" });

    const twice = (name) => app.button(name).first().evaluate((button) => (button.click(), button.click()));
    await app.follow("#/path/space/slip");
    await page.getByRole("radio", { name: "message", exact: true }).check();
    await twice("Note it");
    await app.follow("#/path/space/plan");
    await twice("Keep this plan");
    await app.follow("#/today");
    await page.getByRole("radio", { name: "quiet kept" }).check();
    await twice("Keep");
    await app.follow("#/pause");
    await twice("Begin");
    await app.follow("#/journal/new");
    await app.button("Lonely").click();
    await page.getByRole("checkbox", { name: "missing" }).check();
    await app.saved();
    await twice("Close the page");
    await app.heading("Monday 23 November").waitFor();
    await twice("Delete this page");
    await app.button("Undo").waitFor();
    await twice("Undo");
    for (const kind of ["slip", "plan", "space_day", "urge", "entry"]) {
      assert.equal((await app.records(kind)).length, 1, kind);
    }
    assert.equal((await app.records("entry"))[0].gone, undefined, "undone");
  });
});

test("a deleted page can be put back at once, and from the journal for thirty days", async () => {
  const page1 = record(7, "entry", { day: "2026-11-20", text: "Kept after all." });
  await visit(it, { records: [arrived, page1], start: "#/journal/entry/000000000007" }, async (app) => {
    const { page } = app;
    await app.button("Delete this page").click();
    await app.heading("Journal").waitFor();
    assert.equal(await page.locator(".index__row").count(), 0);
    await app.button("Undo").click();
    await page.locator(".index__row").waitFor();
    await page.locator(".index__row").click();
    await app.button("Delete this page").click();
    await app.heading("Journal").waitFor();
    await app.reload();
    await page.getByText("Deleted in the last thirty days").click();
    await app.button("Put back").click();
    await page.locator(".index__row", { hasText: "Kept after all." }).waitFor();
    await page.clock.setFixedTime("2026-12-30T12:00:00+01:00");
    await page.locator(".index__row").click();
    await app.button("Delete this page").click();
    await app.heading("Journal").waitFor();
    await page.clock.setFixedTime("2027-01-30T12:00:00+01:00");
    await app.reload();
    await page.getByText("A blank page is fine.").waitFor();
    assert.equal((await app.records("entry")).length, 0, "after thirty days it is forgotten");
  });
});

test("a full storage: the words stay on the screen, a sentence says what to do, and room brings them in", async () => {
  await page_(async (app) => {
    const { page } = app;
    const fill = () =>
      page.evaluate(() => {
        // One value that grows until not a letter more fits.
        let [size, step] = [0, 1 << 22];
        while (step >= 1) {
          try {
            localStorage.setItem("another-app-full", "x".repeat(size + step));
            size += step;
          } catch {
            step >>= 1;
          }
        }
      });
    await app.write("Before it was full.");
    await fill();
    // The ballast goes first: these words are kept although nothing fitted any more.
    await paper(page).fill("Before it was full. The last words that fit.");
    await app.saved();
    await app.write("Before it was full.");
    await fill();
    // Letters by chance, because others would be packed into next to nothing.
    const random = chance(7);
    const more = Array.from({ length: 900 }, () => Math.floor(random() * 36).toString(36)).join("");
    await paper(page).fill(`Before it was full. And after. ${more}`);
    await page.getByRole("alert").getByText("There’s no room left in this browser’s storage.").waitFor();
    await app.status().filter({ hasText: "Not saved" }).waitFor();
    const typed = await paper(page).inputValue();
    assert.ok(typed.startsWith("Before it was full. And after."));
    assert.equal((await app.records("entry"))[0].data.text, "Before it was full.", "what was kept is untouched");
    await app.isAccessible("a full storage");
    // Closing the page does not throw the words away.
    await app.button("Close the page").click();
    assert.equal(await paper(page).inputValue(), typed);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith("another-app-")) localStorage.removeItem(key);
    });
    await app.button("Try again").click();
    await app.saved();
    assert.equal((await app.records("entry"))[0].data.text, typed);
  });
});

test("a value somebody else wrote under our prefix is counted, left as it is, and in nobody’s way", async () => {
  const foreign = [
    ["qj1:r:hello", "hello"],
    ["qj1:r:0123456789ab", '{"v":1,"kind":'],
    ["qj1:r:0123456789ac", '{"v":99,"kind":"entry"}'],
    ["someone-else", "theirs"],
  ];
  await visit(it, { records: [arrived, ...foreign], start: "#/journal" }, async (app) => {
    await app.page.getByText("3 records here couldn’t be read.").waitFor();
    await app.isAccessible("records that could not be read");
    await app.link("Write").click();
    await app.write("words");
    await app.reload();
    const all = await app.page.evaluate(() => ({ ...localStorage }));
    for (const [key, value] of foreign) assert.equal(all[key], value, key);
  });
});

test("words typed in the last second are kept when the page is closed, hidden or left", async () => {
  for (const leave of [
    (app) => app.page.reload(),
    (app) => app.follow("#/today"),
    (app) => app.page.evaluate(() => dispatchEvent(new Event("pagehide"))),
  ]) {
    await page_(async (app) => {
      await paper(app.page).fill("typed a moment ago");
      await leave(app);
      assert.equal((await app.records("entry"))[0]?.data.text, "typed a moment ago", leave.toString());
    });
  }
});
