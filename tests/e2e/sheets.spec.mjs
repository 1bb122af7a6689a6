// Sheets: every one opens and is kept, a worksheet leads to a lesson and the lesson to an action, and what was
// answered before stands beside what is answered now.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();

const sheet = (n, name, given, ago) =>
  record(n, "sheet", { sheet: name, given }, `${daysFrom(EVENING, -ago)}T20:00:00+01:00`);
const plan = (ago) => record(2, "plan", { start: daysFrom(EVENING, -ago), length: 30 }, `${daysFrom(EVENING, -ago)}T20:00:00+01:00`);

/** Types into the field of that name, letter by letter being what people do. */
const answer = (app, name, words) => app.page.getByLabel(name, { exact: true }).fill(words);

test("Jonas: a worksheet becomes a lesson, and the lesson a small action in one tap", async () => {
  await visit(it, { records: [arrived, plan(35)] }, async (app) => {
    const { page } = app;
    // From Today to the step, to the sheet: by the places everyone has.
    await app.link("Path").click();
    await app.link("Understand").first().click();
    await app.heading("Understand").waitFor();
    await app.isAccessible("the step");
    await page.getByRole("link", { name: /When talking broke down/ }).click();
    await app.heading("When talking broke down").waitFor();
    // The gate is open after five weeks, so all of it is asked.
    await answer(app, "What did we keep not talking about?", "Money, and moving.");
    await page.getByRole("group", { name: "When it got tense, what did I usually do?" }).getByLabel("go silent or leave").check();
    // The own part comes last of the three, and character is nudged towards acts.
    const own = page.getByLabel("My part", { exact: true });
    await own.fill("I’m a terrible person");
    await page.getByText(/is about who you are. What did you do, or not do\?/).waitFor();
    await own.fill("I left the room when it got tense");
    await page.getByText(/is about who you are/).waitFor({ state: "detached" });
    await app.saved();
    await app.isAccessible("the sheet");
    // A reload finds every word.
    await app.reload();
    assert.equal(await own.inputValue(), "I left the room when it got tense");
    await app.button("Close the sheet").click();
    await app.heading("Understand").waitFor();

    await page.getByRole("link", { name: /^Lessons/ }).click();
    await app.link("Add one").click();
    await answer(app, "Next time, when", "it gets tense");
    await answer(app, "I’ll", "say that I need ten minutes");
    await answer(app, "instead of", "leaving the room");
    await app.saved();
    await app.button("Make it a small action").click();
    await app.heading("A small action").waitFor();
    assert.equal(await page.getByLabel("What I’ll do", { exact: true }).inputValue(), "say that I need ten minutes");
    assert.equal(await page.getByLabel("When and where", { exact: true }).inputValue(), "it gets tense");
    await app.isAccessible("the action");

    // Nothing to show anybody: a no to its own sake is met with three ways on, and none of them blocks.
    const motive = page.getByRole("group", { name: "Would I still do this if they never found out?" });
    await motive.getByLabel("no", { exact: true }).check();
    await page.getByText(/What would make it worth it for you alone\?/).waitFor();
    await app.button("Keep it anyway").click();
    await app.saved();
    await app.button("Close the sheet").click();

    // A day’s note: done, tiny, not today; a skip is a gap.
    await page.getByText("not noted so far").waitFor();
    await app.button("not today").click();
    await page.getByText("A gap doesn’t undo what you’ve built.").first().waitFor();
    await app.button("the tiny version").click();
    await page.getByText("done once so far").waitFor();
    const logs = (await app.records("sheet")).filter((record) => record.data.sheet === "action_log");
    assert.equal(logs.length, 1, "a day has one note");
  });
});

test("three running actions are plenty, and finishing one makes room", async () => {
  const actions = ["walk", "cook", "read"].map((action, n) => sheet(10 + n, "action", { action }, 3));
  await visit(it, { records: [arrived, ...actions], start: "#/path/grow/action" }, async (app) => {
    await app.page.getByText("Three is plenty. Finish or drop one first.").waitFor();
    assert.equal(await app.link("Add one").count(), 0);
    await app.link("walk").click();
    await app.page.getByLabel("finished").check();
    await app.saved();
    await app.button("Close the sheet").click();
    await app.link("Add one").waitFor();
  });
});

test("before a week of space a worksheet is short, says why, and opens whole with one tap", async () => {
  await visit(it, { records: [arrived, plan(1)], start: "#/path/understand/distance" }, async (app) => {
    const { page } = app;
    await page.getByText("This is the short version.").waitFor();
    assert.equal(await page.getByLabel("What felt too risky to say?").count(), 0);
    await page.getByLabel("My part", { exact: true }).waitFor();
    await app.isAccessible("the short version");
    await app.button("Open all of it now").click();
    await page.getByLabel("What felt too risky to say?").fill("That I was lonely beside them");
    await app.saved();
    // Who has written beyond the short version sees it whole from then on.
    await app.reload();
    assert.equal(await page.getByLabel("What felt too risky to say?").inputValue(), "That I was lonely beside them");
  });
});

test("danger words lead quietly to the help page", async () => {
  await visit(it, { records: [arrived, plan(30)], start: "#/path/understand/pattern" }, async (app) => {
    await answer(app, "What was the same each time?", "he pushed me and then he cried");
    await app.page.getByText("This sounds like it may be about safety.").waitFor();
    await app.saved();
    assert.ok((await app.records("sheet")).some((record) => record.data.given.same.includes("pushed")), "it is kept like any answer");
  });
});

test("what both can’t bend on, and what nothing shows, is open beside the healthy check", async () => {
  const records = [
    arrived,
    sheet(10, "value", { topic: "children", i_bend: "cant", they_bend: "cant" }, 9),
    sheet(11, "healthy", { say_no: "not", disagree: "little", can_wait: "dont_know" }, 20),
    sheet(12, "healthy", { say_no: "mostly", disagree: "mostly", can_wait: "true" }, 1),
  ];
  await visit(it, { records, start: "#/path/understand/healthy" }, async (app) => {
    const { page } = app;
    await page.getByText("Neither of you can bend on children").waitFor();
    await page.getByText("Whether they want to work on it: not known so far").waitFor();
    // The line that moved two steps is open, with what was said before.
    await page.getByText(/you said “not true”, today “mostly true”/).waitFor();
    const shown = await page.locator("main:not([hidden])").innerText();
    assert.doesNotMatch(shown, /\d+ ?%|score|points/i);
    await app.isAccessible("the outcome");
    await app.link("Neither of you can bend on children").click();
    await page.getByText("This isn’t anyone’s fault.").waitFor();
  });
});

test("the question about fear stands apart, closes help with contact, and can be taken back for ten minutes", async () => {
  await visit(it, { records: [arrived], start: "#/path/understand/healthy/new" }, async (app) => {
    const { page } = app;
    await app.button("Yes").click();
    await page.getByText("While this is here, the app won’t help with getting back together.").waitFor();
    await app.follow("#/path");
    await page.getByText("Help with contact is closed.").waitFor();
    await app.follow("#/path/understand/healthy/new");
    await app.button("I pressed yes by mistake").click();
    await app.button("Yes").waitFor();
    await app.follow("#/path");
    await app.heading("You’re at").waitFor();
    assert.equal(await page.getByText("Help with contact is closed.").count(), 0);
  });
});

test("memories of one kind offer the other side after three", async () => {
  const good = (n) => sheet(10 + n, "memory", { side: "good", memory: `the lake, ${n}` }, 5 - n);
  await visit(it, { records: [arrived, good(0), good(1), good(2)], start: "#/path/understand/memory" }, async (app) => {
    await app.page.getByText("One of the other kind would make the picture rounder.").waitFor();
    await app.isAccessible("memories");
  });
});

test("a keyboard is enough to answer a sheet and to leave it", async () => {
  await visit(it, { records: [arrived], start: "#/path/space/no_as_answer/new" }, async (app) => {
    const { page } = app;
    const group = page.getByRole("group", { name: "Could I accept no for an answer?" });
    for (let n = 0; n < 30 && !(await group.getByLabel("yes").evaluate((each) => each === document.activeElement)); n += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await app.saved();
    for (let n = 0; n < 10 && !(await app.button("Close the sheet").evaluate((each) => each === document.activeElement)); n += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await app.heading("A no").waitFor();
    await page.getByText("on some days").first().waitFor();
  });
});

test("the timeline asks what was going on around, and leaves as text", async () => {
  const point = (n, point, happened, around) => sheet(10 + n, "timeline", { point, happened, around }, 5 - n);
  const records = [arrived, point(0, "good_start", "The lake", "A new job for both"), point(1, "the_end", "The kitchen", "Money")];
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await visit(it, { records, start: "#/path/understand/timeline", context }, async (app) => {
    const { page } = app;
    await app.button("Copy the words").click();
    await page.getByText("Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of ["The lake", "A new job for both", "The kitchen", "Money", "What was going on around us?"]) assert.ok(text.includes(words), words);
    assert.ok(text.indexOf("The lake") < text.indexOf("The kitchen"), "in the order in which they were written");
    await app.link("Add one").click();
    for (const ask of ["What happened?", "What was going on around us?", "What did I need and not say?"]) {
      await times(page.getByLabel(ask, { exact: true }), 1, ask);
    }
    const points = page.getByRole("group", { name: "Which point is this?" }).getByRole("radio");
    await times(points, 5);
  });
});

test("on the first day an action can be planned, below what stays", async () => {
  const keep = record(9, "sheet", { sheet: "keep", given: { keep: ["my guitar", "Sundays with Ana"] } });
  await visit(it, { records: [arrived, keep], start: "#/path/grow/action" }, async (app) => {
    const { page } = app;
    const kept = page.getByText("my guitar");
    await kept.waitFor();
    await app.link("Add one").click();
    await page.getByLabel("body", { exact: true }).check();
    await page.getByText("Some ideas").click();
    await times(page.locator(".ideas li"), 8);
    await app.button("Dance to one song").click();
    assert.equal(await page.getByLabel("What I’ll do", { exact: true }).inputValue(), "Dance to one song");
    // Giving up something that is kept is asked about, and not refused.
    await answer(app, "What I’ll do", "Sell my guitar");
    await page.getByText("Is it still yours to keep?").waitFor();
    await app.saved();
    await app.isAccessible("an action");
  });
});

test("a moment that went differently has its before and its now, and nothing to show it with", async () => {
  await visit(it, { records: [arrived], start: "#/path/grow/before_now/new" }, async (app) => {
    const { page } = app;
    await answer(app, "A moment when I’d normally", "go quiet");
    await answer(app, "This time I", "said that I was tired");
    await answer(app, "What it cost or gave me", "an easier evening");
    await app.saved();
    assert.equal(await page.getByRole("button", { name: /share|send/i }).count(), 0);
    await app.button("Close the sheet").click();
    await app.link("go quiet").waitFor();
  });
});

test("a sheet that is not there says so, and leads back", async () => {
  await visit(it, { records: [arrived], start: "#/path/understand/lesson/000000000099" }, async (app) => {
    await app.heading("This sheet isn’t here.").waitFor();
    await app.link("To the step").click();
    await app.heading("Understand").waitFor();
  });
});
