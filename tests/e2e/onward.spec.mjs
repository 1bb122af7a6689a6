// The way out: letting go from anywhere in two taps, undone with one, and what stays; they’ve moved on; and the
// look back on a week.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, times, visit } from "./lib/app.mjs";

const it = stage();

/** Two things are done one after the other, and the clock goes on between them. */
const minutesLater = (app, minutes) => app.page.clock.setFixedTime(new Date(Date.parse(EVENING) + minutes * 60_000));

const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
const lesson = record(10, "sheet", { sheet: "lesson", given: { when: "I go quiet", then: "say so", instead: "leaving" } }, at(20));
const moment = (n, happened, ago, more = {}) => record(n, "moment", { happened, ...more }, at(ago));

test("Sam: they’ve moved on; the honest answer comes first, and it can be put down", async () => {
  await visit(it, { records: [arrived, lesson], start: "#/movedon" }, async (app) => {
    const { page } = app;
    await app.heading("Can you get them back now they’re with someone?").waitFor();
    await page.getByText("Maybe, maybe not, and it isn’t something you can make happen.").waitFor();
    await app.isAccessible("the answer");
    await app.button("They’re with someone").click();
    await page.getByText("Noted on").waitFor();
    await page.getByText("Contacting them isn’t something we’ll help with.").waitFor();
    // The path knows, and help with contact is closed there.
    await app.follow("#/path");
    await app.heading("Onward.").waitFor();
    await page.getByText("Help with contact is closed.").waitFor();
    // How they know: a guess is named as one.
    await app.follow("#/path/decision/moved_on");
    await page.getByLabel("I’m guessing").check();
    await page.getByText("Then it may not be so.").waitFor();
    await app.saved();
    // Two taps from here to letting go, and one to do it.
    await app.link("Path").click();
    await app.link("letting go").click();
    await app.heading("You can put this down.").waitFor();
    await app.isAccessible("letting go");
    await minutesLater(app, 3);
    await app.button("Put it down").click();
    await page.getByText("One tap undoes it until").waitFor();
    await page.getByText("say so").waitFor();
    await app.isAccessible("put down");
    for (const step of ["The first three days", "Saying it", "Making room", "A closing ritual", "A new routine"]) {
      await times(page.getByRole("link", { name: new RegExp(`^${step}`) }), 1, step);
    }
  });
});

test("putting it down is undone with one tap for fourteen days, and can be picked up after that", async () => {
  await visit(it, { records: [arrived, lesson, moment(20, "let_go", 14)], start: "#/letgo" }, async (app) => {
    await app.button("Undo it").click();
    await app.heading("You can put this down.").waitFor();
    assert.equal((await app.records("sheet")).length, 1, "nothing is lost");
  });
  await visit(it, { records: [arrived, lesson, moment(20, "let_go", 15)], start: "#/letgo" }, async (app) => {
    assert.equal(await app.button("Undo it").count(), 0);
    await app.button("Pick it up again").click();
    await app.page.getByText("Picked up again").waitFor();
    // With a lesson written down, Understand leads on to Grow.
    await app.follow("#/path");
    await app.heading("You’re at Grow.").waitFor();
  });
});

/** Records that bring somebody into a state of the path. */
const past = (n, gate, ago) => moment(n, "gone_on", ago, { gate });
const STATES = {
  arrive: [record(1, "entry", { day: daysFrom(EVENING, -3), text: "one" })],
  space: [arrived],
  understand: [arrived, past(20, "g1", 9)],
  grow: [arrived, past(20, "g2", 9)],
  ready: [arrived, past(20, "g3", 9)],
  draft: [arrived, past(20, "g3", 9), past(21, "g4", 9)],
  waiting: [arrived, past(20, "g3", 9), past(21, "g4", 9), moment(22, "sent", 8)],
  quiet: [arrived, past(20, "g3", 9), past(21, "g4", 9), moment(22, "sent", 8), moment(23, "no_reply", 7)],
  talking: [arrived, moment(20, "they_wrote", 5)],
  trust: [arrived, moment(20, "they_wrote", 5), past(21, "g6", 4)],
  slow: [arrived, moment(20, "they_wrote", 5), past(21, "g8", 4)],
  together: [arrived, moment(20, "they_wrote", 5), past(21, "g8", 4), past(22, "g9", 3)],
  weighing: [arrived, moment(20, "weighing", 5)],
  movedOn: [arrived, moment(20, "they_have_someone", 5)],
  onABreak: [arrived, moment(20, "break", 5)],
};

test("letting go is two taps from every state, and so are the journal and help", async () => {
  for (const [name, records] of Object.entries(STATES)) {
    await visit(it, { records, start: "#/today" }, async (app) => {
      await app.link("Path").click();
      await app.link("letting go").click();
      await app.heading("You can put this down.").waitFor();
      await times(app.button("Put it down"), 1, name);
      await app.link("Journal").click();
      await app.heading("Journal").waitFor();
    });
  }
});

test("each step shows room for both, and what it holds or will hold", async () => {
  const steps = ["space", "understand", "grow", "reach", "apologise", "trust", "talk", "slowly", "decision"];
  for (const step of steps) {
    await visit(it, { records: [arrived], start: `#/path/${step}` }, async (app) => {
      await app.heading("Room for you").waitFor();
      await app.heading("Room for them").waitFor();
      assert.ok((await app.page.getByRole("heading", { name: /What’s here|What this step will hold/ }).count()) > 0, step);
    });
  }
});

test("a gate advises: its lines say what they rest on, and going on needs a line for why and no permission", async () => {
  const records = [arrived, record(2, "plan", { start: daysFrom(EVENING, -25), length: 30 }, at(25)), lesson];
  await visit(it, { records, start: "#/path/reach" }, async (app) => {
    const { page } = app;
    const line = (name) => page.getByRole("listitem").filter({ hasText: name });
    await line("Three weeks since the start").getByText("done").waitFor();
    await line("Two worksheets with your own part").getByText("not yet").waitFor();
    await line("Three weeks since the start").getByText("What this rests on").click();
    await line("Three weeks since the start").getByRole("link", { name: /your plan/ }).waitFor();
    await app.link("Do the open ones").waitFor();
    await app.button("Not today").click();
    await page.getByText("Alright. It stays here").waitFor();
    await page.getByText("Go on anyway").first().click();
    await page.getByLabel("Why now?").fill("I want to see what it asks");
    await app.button("Go on anyway").click();
    await page.getByText("You’ve gone on. Going back is free.").waitFor();
    const moments = await app.records("moment");
    assert.ok(moments.some(({ data }) => data.happened === "gone_on" && data.note === "I want to see what it asks"));
    await app.follow("#/path");
    await app.heading("You’re at Reach out, once.").waitFor();
    await app.follow("#/path/grow");
    await minutesLater(app, 1);
    await app.button("Come back to this step for a while").click();
    await app.follow("#/path");
    await app.heading("You’re at Grow.").waitFor();
  });
});

test("the look back counts the week from the records, asks the same questions, and keeps each hope with its date", async () => {
  const records = [
    arrived,
    record(3, "hope", { hope: "together" }, at(20)),
    record(4, "entry", { day: daysFrom(EVENING, -2), text: "Slept, and it was only rain outside.", feelings: ["steady"], intensity: 4 }, at(2)),
    record(5, "space_day", { day: daysFrom(EVENING, -1), mark: "quiet", urges: 2 }, at(1)),
  ];
  await visit(it, { records, start: "#/today" }, async (app) => {
    const { page } = app;
    await page.getByRole("link", { name: /A look back at the week/ }).click();
    await app.heading("A look back").first().waitFor();
    await page.getByText("Urges you noticed: 2.").waitFor();
    await page.getByText("Felt most often: steady.").waitFor();
    await page.getByRole("group", { name: "What are you hoping for right now?" }).getByLabel("To let go").check();
    await page.getByText("What you answered before").click();
    for (const hope of ["To get back together", "To let go"]) await page.getByRole("listitem").filter({ hasText: hope }).first().waitFor();
    await app.isAccessible("the look back");
    await page.getByRole("link", { name: /^The week/ }).click();
    await app.link("Answer it now").click();
    for (const question of ["Where did I wait well?", "What did I see about my part?", "What did I do differently?", "What’s clearer?", "What do I still not know?"]) {
      await times(page.getByLabel(question), 1, question);
    }
    await page.getByLabel("Where else did it show?").fill("At work I asked before I decided.");
    await app.saved();
    await app.follow("#/review");
    await page.getByText("Where else it showed: “At work I asked before I decided.”").waitFor();
  });
});

test("how it ended changes what understanding and an apology ask first, and nothing says when it should be over", async () => {
  const asked = new Set();
  for (const how_ended of ["they", "me", "both", "faded", "unsure"]) {
    for (const step of ["understand", "apologise"]) {
      const records = [record(1, "about", { arrived: true, how_ended })];
      await visit(it, { records, start: `#/path/${step}` }, async (app) => {
        await app.page.getByText("To begin with").waitFor();
        asked.add(await app.page.locator("main:not([hidden]) .lead").nth(1).innerText());
        const page = await app.page.locator("main:not([hidden])").innerText();
        assert.doesNotMatch(page, /over it by now|should be over|most people recover/i);
      });
    }
  }
  assert.equal(asked.size, 10, [...asked].join(" | "));
});

test("each hope leads to a working day", async () => {
  for (const hope of ["together", "understand", "better", "let_go", "unsure"]) {
    await visit(it, { records: [arrived, record(2, "hope", { hope })], start: "#/today" }, async (app) => {
      await app.heading("Today only has to be today.").waitFor();
      await app.heading("Today’s check-in").waitFor();
      await app.link("Path").click();
      await app.heading("You’re at").waitFor();
    });
  }
});

test("a plan under three weeks says what the guide suggests, and one of three weeks says nothing", async () => {
  await visit(it, { records: [arrived], start: "#/path/space/plan" }, async (app) => {
    const { page } = app;
    const note = page.getByText("The guide suggests at least a few weeks.");
    await page.getByLabel("my own", { exact: true }).check();
    await page.getByLabel("Days, 14 to 365").fill("14");
    await note.waitFor();
    await page.getByLabel("21 days").check();
    await note.waitFor({ state: "detached" });
  });
});

test("the four markers stand before the step of the message, with what they rest on", async () => {
  const records = [
    arrived,
    record(4, "entry", { day: daysFrom(EVENING, -2), text: "rain", feelings: ["steady", "low"], intensity: 4 }, at(2)),
    record(5, "sheet", { sheet: "no_as_answer", given: { accept: "some_days" } }, at(3)),
  ];
  await visit(it, { records, start: "#/path/reach" }, async (app) => {
    const { page } = app;
    const marker = (name) => page.locator("dt", { hasText: name }).locator("+ dd");
    await marker("How strong the days were").getByText(/^4 in the middle of the days since/).waitFor();
    await marker("From an urge to calmer").getByText("nothing to go by so far").waitFor();
    await marker("Different feeling words").getByText("2 in the last two weeks, 0 in the two before").waitFor();
    await marker("Could you accept a no?").getByText(/on some days on 20 November/).waitFor();
    await marker("How strong the days were").getByText("What this rests on").click();
    await marker("How strong the days were").getByRole("link", { name: /a page/ }).click();
    await page.getByText("rain").waitFor();
    await app.follow("#/path/reach");
    await page.getByText("Whether they want to work on it: not known so far.").waitFor();
  });
});

test("Today has three lanes, and three things that have nothing to do with them", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    const { page } = app;
    for (const lane of ["Understand", "Grow", "Talk openly"]) {
      await times(page.getByRole("link", { name: new RegExp(`^${lane}`) }), 1, lane);
    }
    await page.getByRole("link", { name: /Three things today that have nothing to do with them/ }).click();
    await app.link("Answer it now").click();
    await page.getByLabel("Three things today (1)").fill("soup");
    await app.saved();
    await app.isAccessible("three things");
  });
});
