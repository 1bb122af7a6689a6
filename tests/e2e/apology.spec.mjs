// An apology: whether they would want one, its parts, what each sentence carries, and its promises.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, visit } from "./lib/app.mjs";

const it = stage();
const NEW = "#/path/apologise/apology/new";
const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
const sheet = (n, name, given, ago = 1) => record(n, "sheet", { sheet: name, given }, at(ago));
const choice = (app, group, name) => app.page.getByRole("group", { name: group }).getByLabel(name, { exact: true });
const answered = (app, group, name) => choice(app, group, name).check();

test("before the words it asks whether they would want it, and whether they were heard first", async () => {
  await visit(it, { records: [arrived, sheet(2, "trust", { my_part: "I read their messages" })], start: "#/apology" }, async (app) => {
    const { page } = app;
    await app.heading("An apology").first().waitFor();
    await page.locator(`main:not([hidden]) a[href="${NEW}"]`).first().click();
    await app.heading("Before the words").waitFor();
    await page.getByText("I read their messages").waitFor();
    await answered(app, "Would they want to hear an apology", "I don’t know");
    await page.getByText("You can ask once, in one line").waitFor();
    await answered(app, "Would they want to hear an apology", "they asked for no contact");
    await page.getByText("It’s worth writing. It stays here.").waitFor();
    await answered(app, "Have they been able", "not yet");
    await page.getByText("their turn comes first").waitFor();
    await app.field("Say sorry plainly.").fill("I’m sorry.");
    await page.getByText("It stays a private page.").waitFor();
    assert.equal(await app.button("Copy the words").count(), 0, "nothing to copy where they asked for none");
    await app.saved();
    await app.isAccessible("a private apology");
  });
});

test("each part is shown with the words that carry it, what is missing has a hint, and a “but” takes it back", async () => {
  await visit(it, { records: [arrived], start: NEW }, async (app) => {
    const { page } = app;
    const carries = page.locator("dl.answers");
    await app.field("Say sorry plainly.").fill("I’m so sorry.");
    await carries.getByText("a plain sorry").waitFor();
    await page.getByText("What did it cost them?").waitFor();
    await page.getByText("Try “I …”").first().waitFor();
    await app.field("What exactly? One time, one thing.").fill("everything");
    await page.getByText("“Everything” is hard to forgive.").first().waitFor();
    await app.field("What exactly? One time, one thing.").fill("I hurt you by [specific actions].");
    await page.getByText("A place in brackets is still to be filled in.").waitFor();
    await app.field("What exactly? One time, one thing.").fill("I read your diary in May while you were asleep.");
    await page.getByText("A place in brackets").waitFor({ state: "detached" });
    await page.getByLabel(/^Say it was you/).fill("I shouted, but you know how you get when you’re stressed.");
    await app.heading("This takes it back").waitFor();
    await page.getByLabel(/^Say it was you/).fill("I did that, and it was wrong of me.");
    await app.heading("This takes it back").waitFor({ state: "detached" });
    await page.getByLabel(/^What are you already doing differently/).fill("I will be better, I promise.");
    await page.getByText("What have you already started?").first().waitFor();
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /forgiven\?|\d+ ?%|score/i);
    await app.saved();
    await app.isAccessible("an apology");
  });
});

test("a change and a repair become promises in one tap, once, and after it nothing asks whether it was forgiven", async () => {
  await visit(it, { records: [arrived], start: NEW }, async (app) => {
    const { page } = app;
    await answered(app, "Would they want to hear an apology", "they said they’d listen");
    await page.getByLabel(/^What are you already doing differently/).fill("Since March I see a counsellor every Tuesday.");
    await page.getByLabel(/^Is there something you can put right/).fill("I’ll pay back the 200, if you’d want that.");
    await app.button("Copy the words").waitFor();
    await app.button("Make the change a promise").click();
    await page.getByText("It’s among your promises.").waitFor();
    await app.button("Make the change a promise").click();
    await page.getByText("This is already among your promises.").waitFor();
    await app.button("Make the repair a promise").click();
    await page.getByText("It’s among your promises.").waitFor();
    await app.saved();
    const given = (await app.records("sheet")).filter((each) => each.data.sheet === "promise").map((each) => each.data.given.what);
    assert.deepEqual(given.sort(), ["I’ll pay back the 200, if you’d want that.", "Since March I see a counsellor every Tuesday."]);
    await page.getByText("Said well doesn’t mean forgiven.").waitFor();
    await app.link("What became of it").click();
    await app.heading("After the apology").waitFor();
    await page.getByText("Done is not the same as forgiven.").waitFor();
    await answered(app, "What became of it?", "said to them");
    await page.getByLabel("What’s my first kept promise, this week?").fill("Tuesday, six o’clock");
    await app.saved();
    await app.isAccessible("after the apology");
  });
});

test("a red line closes the copying, and the page stays open", async () => {
  const line = record(3, "moment", { happened: "stop" }, at(2));
  await visit(it, { records: [arrived, line, sheet(4, "apology", { consent: "asked", regret: "I’m sorry." })], start: "#/apology" }, async (app) => {
    const { page } = app;
    await page.locator('main:not([hidden]) a[href^="#/path/apologise/apology/"]').filter({ hasNotText: /new/i }).last().click();
    await page.getByText("It stays a private page.").waitFor();
    assert.equal(await app.button("Copy the words").count(), 0);
    await page.getByLabel("Say sorry plainly.").fill("I’m sorry for May.");
    await app.saved();
  });
});
