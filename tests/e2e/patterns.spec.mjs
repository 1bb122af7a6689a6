// Patterns: an empty journal, three records, a life, ten years; each number opens its records, each picture can be
// saved and says the same in words; and what is printed is chosen part by part.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dayOne, readDiary } from "./bench/diary.mjs";
import { arrived, daysFrom, DESK, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();
const evening = (ago) => daysFrom(EVENING, -ago);
const page = (n, ago, more) => record(n, "entry", { day: evening(ago), ...more }, `${evening(ago)}T20:00:00+01:00`);
const pause = (n, ago, more) => record(n, "urge", { minutes: 15, strength: 8, strength_after: 4, ended: `${evening(ago)}T21:12:00+01:00`, ...more }, `${evening(ago)}T21:00:00+01:00`);

/** Fifty pages, some of them with bad nights, and eight pauses on one weekday. */
const FIFTY = [
  record(1, "about", { arrived: true, nickname: "Robin" }),
  record(2, "plan", { start: evening(60), length: 90 }, `${evening(60)}T20:00:00+01:00`),
  ...Array.from({ length: 50 }, (_, n) =>
    page(10 + n, n, {
      text: `I rang Robin about day ${n}. Did we say Sunday?`,
      intensity: n % 3 === 0 ? 8 : 3,
      sleep: n % 3 === 0 ? "poor" : "good",
      feelings: n < 4 ? ["proud", "quiet"] : ["low", "quiet"],
    }),
  ),
  ...Array.from({ length: 8 }, (_, n) => pause(80 + n, 7 * n + 1, { given: { trigger: n < 5 ? "silence" : "song" } })),
];

const section = (app, name) => app.page.locator("main .sect").filter({ has: app.heading(name) });
const counted = (app) => app.page.getByText("Counting your words").waitFor({ state: "hidden" });

test("an empty journal has nothing to draw, and says so", async () => {
  await visit(it, { records: [arrived], start: "#/patterns" }, async (app) => {
    await app.page.getByText("Nothing to draw so far.").waitFor();
    assert.equal(await app.page.locator("svg.pic").count(), 0);
    await app.isAccessible("empty patterns");
  });
});

test("three records are shown as records and as no pattern", async () => {
  const three = [3, 5, 9].map((ago, n) => page(10 + n, ago, { intensity: ago, feelings: ["low"] }));
  await visit(it, { records: [arrived, ...three], start: "#/patterns" }, async (app) => {
    await counted(app);
    const strength = section(app, "How strong it was, week by week");
    await strength.getByText("Under five, so far. Here are the records, and no pattern.").waitFor();
    assert.equal(await app.page.locator("svg.pic").count(), 0, "no picture of three");
    await times(strength.getByRole("link"), 3);
    await strength.getByRole("link").first().click();
    await app.heading(/^Friday 20 November$/).waitFor();
  });
});

test("a picture is named, says its sentence, reads as a list, and every number opens its pages", async () => {
  await visit(it, { records: FIFTY, start: "#/patterns" }, async (app) => {
    const { page } = app;
    await counted(app);
    const strength = section(app, "How strong it was, week by week");
    await strength.getByText("In the week from 23 November it was 8, so far.").waitFor();
    const tree = await strength.ariaSnapshot();
    assert.match(tree, /img "A bar a week, from the lowest strength to the highest"/, "a screen reader hears the picture");
    await strength.getByText("Read it as a list").click();
    await strength.getByText("The week from 16 November: from 3 to 8").click();
    await times(strength.getByRole("link", { name: /a page/ }), 7, "seven pages behind one week");
    await app.isAccessible("patterns");

    await section(app, "Words for it").getByText("3 different words in these weeks. New in November: proud.").waitFor();
    await section(app, "What goes with heavier days").getByText(/^sleep: poor: 17 of 17 days with it were heavier, and 0 of 33 without\.$/).waitFor();
    await section(app, "When urges come").getByText("Sunday, 20 to 24 o’clock stands out: 8 of 8 pauses, so far.").waitFor();
    await section(app, "What set them off").getByText("Most often: silence in the evening, 5 of 8.").waitFor();
    await section(app, "Words you use").getByText("In November: “Robin” 23, “I” 23, “we” 23, questions 23, in 230 words.").waitFor();
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /%|average|score/i);

    await app.link("Every day of your space, one by one").click();
    await app.heading("The days of your space").waitFor();
  });
});

test("a picture is saved with its colours and its sentence, and nothing is asked for", async () => {
  await visit(it, { records: FIFTY, start: "#/patterns", context: { acceptDownloads: true } }, async (app) => {
    const { page } = app;
    await counted(app);
    const strength = section(app, "How strong it was, week by week");
    await strength.getByText("Save the picture").click();
    const save = async (name) => {
      const [file] = await Promise.all([page.waitForEvent("download"), strength.getByRole("button", { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const svg = await save("as SVG");
    assert.equal(svg.name, "notes-strength-2026-11-23.svg");
    const text = svg.bytes.toString("utf8");
    assert.match(text, /^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg'/);
    assert.match(text, /#2c5844/, "its own colours");
    assert.match(text, /it was 8, so far\./, "its sentence");
    const png = await save("as PNG");
    assert.equal(png.name, "notes-strength-2026-11-23.png");
    assert.deepEqual([...png.bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    const wide = png.bytes.readUInt32BE(16);
    assert.equal(wide, 736, "twice its units");
    assert.ok(png.bytes.length > 8_000, "something is drawn on it");
    await page.waitForTimeout(200);
  });
});

test("half years are turned, and one without a record says so", async () => {
  const old = Array.from({ length: 6 }, (_, n) => page(10 + n, 400 + n, { text: "Then.", intensity: 5 }));
  await visit(it, { records: [arrived, ...old], start: "#/patterns" }, async (app) => {
    await counted(app);
    await section(app, "How strong it was, week by week").locator("svg.pic").waitFor();
    assert.equal(await app.button("The half year before").count(), 0, "nothing lies before the first page");
    await app.button("The half year after").click();
    await app.page.getByText("Nothing was noted in these weeks.").waitFor();
    assert.equal(await section(app, "How strong it was, week by week").count(), 0);
    await app.button("The half year before").click();
    await section(app, "How strong it was, week by week").locator("svg.pic").waitFor();
  });
});

test("a report holds nothing that was written until it is ticked, and is printed alone", async () => {
  const said = record(90, "sheet", { sheet: "debrief", given: { said: "That it is too fast.", first: "breathed" } }, `${evening(2)}T20:00:00+01:00`);
  await visit(it, { screen: DESK, records: [...FIFTY, said], start: "#/patterns" }, async (app) => {
    const { page } = app;
    await app.link("A report, to print or to take along").click();
    await app.heading("A report").first().waitFor();
    const paper = page.locator("article.print");
    await paper.getByText("Strength, 0 to 10: 8 · Feelings: proud, quiet · Sleep: poor").first().waitFor();
    assert.doesNotMatch(await paper.innerText(), /I rang Robin|too fast/);
    await page.getByRole("group", { name: "Pages" }).getByLabel("What I wrote").check();
    await paper.getByText("I rang Robin about day 3.").waitFor();
    await page.getByText("Answers of the steps, question by question").click();
    await page.locator("summary", { hasText: "Afterwards" }).or(page.locator("details details summary")).first().click();
    const theirs = page.getByLabel("What did they say, in their words?");
    assert.equal(await theirs.isChecked(), false);
    await theirs.check();
    await paper.getByText("That it is too fast.").waitFor();
    await app.field("From").fill(evening(1));
    await paper.getByText("I rang Robin about day 3.").waitFor({ state: "detached" });
    await app.isAccessible("the report");

    await page.evaluate(() => (globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)));
    await app.button("Print").click();
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await app.field("From").isVisible(), false, "the form stays on the screen");
    assert.equal(await paper.isVisible(), true);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color !== getComputedStyle(document.documentElement).backgroundColor), true);
    await page.emulateMedia({ media: null });
  });
});

test("a page, a month and a step have their way to paper", async () => {
  const step = record(91, "sheet", { sheet: "lesson", given: { when: "I go quiet", then: "say so" } }, `${evening(2)}T20:00:00+01:00`);
  await visit(it, { records: [...FIFTY, step], start: "#/journal/entry/000000000012" }, async (app) => {
    const { page } = app;
    await page.evaluate(() => (globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)));
    await app.button("Print").click();
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.getByText("I rang Robin about day 2.").isVisible(), true);
    assert.equal(await app.button("Print").isVisible(), false);
    await page.emulateMedia({ media: null });

    await app.follow("#/journal/calendar/2026-11");
    await page.getByRole("heading", { name: "November 2026", exact: true }).waitFor();
    await times(page.locator(".book__item"), 23);
    await app.isAccessible("a month as a book");

    await app.follow("#/path/understand");
    await app.link("This step as a book").click();
    await page.getByText("say so").waitFor();
    await app.isAccessible("a step as a book");
    await app.follow("#/journal/calendar/2020-01");
    await page.getByText("No page is for a day in this month.").waitFor();
  });
});

const whole = readDiary();
const skip = whole ? false : "the whole diary is not beside the project (../shared/data/pepys.jsonl.gz)";

test("with ten years inside, Patterns opens where the diary ends and keeps the page awake", { skip }, async () => {
  await visit(it, { screen: DESK, records: [arrived], start: "#/yours/data" }, async (app) => {
    const { page } = app;
    page.setDefaultTimeout(120_000);
    await app.field("Import a file").setInputFiles({ name: "Journal.json", mimeType: "application/json", buffer: dayOne(whole) });
    await app.button("Add them").click();
    await page.getByText("pages came in.").waitFor();
    await app.follow("#/patterns");
    await counted(app);
    await section(app, "Pages, week by week").locator("svg.pic").waitFor();
    await page.getByText("26 weeks, from 30 November 1668 to 2 June 1669").or(page.getByText(/^26 weeks, from .* 1669$/)).first().waitFor();
    const words = section(app, "Words you use");
    await words.getByText(/^In May 1669: “I” \d+, “we” \d+, questions \d+, in \d+ words\.$/).waitFor();
    await words.getByText("Read it as a list").click();
    // A line a month.
    await words.locator("details details").nth(100).waitFor({ state: "attached" });
    // A word-by-word count of one month, by another hand.
    const text = whole.filter(({ date }) => date.startsWith("1665-09")).map(({ text }) => text).join(" ");
    const i = text.match(/(?<![\p{L}\p{N}])i(?:['’]\p{L}+)*(?![\p{L}\p{N}])/giu).length;
    await words.getByText(new RegExp(`^September 1665: “I” ${i}, `)).waitFor();
  });
});
