// Safety: the pages under help, the crisis flow, and the red lines with what closes and opens them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, visit } from "./lib/app.mjs";

const it = stage();
const minutesLater = (app, minutes) => app.page.clock.setFixedTime(new Date(Date.parse(EVENING) + minutes * 60_000));
const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
const moment = (n, happened, ago, more = {}) => record(n, "moment", { happened, ...more }, at(ago));
const slip = (n, ago, more = {}) =>
  record(n, "slip", { what: "message", day: daysFrom(EVENING, -ago), time: "15:10:00", reply: "no", ...more }, at(ago));
const question = (app, name) => app.page.getByRole("group", { name });

test("every page under help is one tap from help, holds numbers, and keeps nothing", async () => {
  const pages = {
    now: "Please talk to someone now.",
    fear: "If you’ve been afraid, or hurt",
    pursuit: "Reaching out again and again",
    own: "If you’re worried about what you do",
    lines: "The numbers",
  };
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    await app.inUse();
    const before = await app.stored();
    for (const [topic, title] of Object.entries(pages)) {
      await app.follow("#/help");
      await app.page.locator(`main:not([hidden]) a[href="#/help/${topic}"]`).click();
      await app.heading(title).first().waitFor();
      assert.equal(await app.link("Call 999").getAttribute("href"), "tel:999", topic);
      await app.isAccessible(topic);
      assert.equal(await app.page.title(), "Notes", "the title names no page");
    }
    const kept = await app.stored();
    assert.deepEqual([...kept.keys()].sort(), [...before.keys()].sort(), "nothing new is stored");
  });
});

test("a yes and not sure open the same calm words, with numbers for both sides, and nothing calls anybody safe", async () => {
  await visit(it, { records: [arrived], start: "#/help/fear" }, async (app) => {
    const { page } = app;
    const matters = page.getByText("What you’ve described matters.");
    const first = () => page.locator(".number .small").first().innerText();
    assert.equal(await matters.count(), 0);
    await question(app, "Have you ever been afraid of them?").getByLabel("No", { exact: true }).check();
    assert.equal(await matters.count(), 0);
    await question(app, "Have you ever been afraid of them?").getByLabel("Not sure").check();
    await matters.waitFor();
    assert.equal(await first(), "In danger now");
    await question(app, "Have you been the one").getByLabel("Yes", { exact: true }).check();
    await page.getByText("Working on this is possible. It isn’t done by getting back together.").waitFor();
    assert.equal(await first(), "Worried about what you do");
    await question(app, "Is anyone in danger now?").getByLabel("Yes", { exact: true }).check();
    await page.getByText("call the emergency number first").waitFor();
    assert.equal(await first(), "In danger now");
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /you are safe|you’re safe|low risk|\d+ ?%/i);
    await app.isAccessible("fear, answered");
    await app.reload();
    assert.equal(await page.locator("input:checked").count(), 0, "no answer is kept");
  });
});

test("the crisis flow asks about the next hour, keeps the numbers, and hides the rest where that is wanted", async () => {
  await visit(it, { records: [record(1, "about", { arrived: true, people: ["Ana"] })], start: "#/help/now" }, async (app) => {
    const { page } = app;
    const hour = question(app, "Are you safe for the next hour?");
    await page.getByText("You named Ana.").waitFor();
    await hour.getByLabel("No", { exact: true }).check();
    await page.getByText("Then stay with these numbers.").waitFor();
    assert.equal(await app.link("Call 999").isVisible(), true);
    await app.button("Show only this page").click();
    await page.getByRole("navigation").waitFor({ state: "hidden" });
    assert.equal(await app.button("Leave").isVisible(), true, "the way to leave stays");
    await app.isAccessible("alone");
    await app.button("Show the rest again").click();
    await page.getByRole("navigation").waitFor();
    await hour.getByLabel("Yes", { exact: true }).check();
    await page.getByText("Good. The numbers stay here.").waitFor();
    await app.button("Close help with contact for now").click();
    await page.getByText("First you.").first().waitFor();
    await app.follow("#/path");
    await page.getByText("Help with contact is closed.").waitFor();
    await app.follow("#/help/now");
    await minutesLater(app, 1);
    await app.button("I’m safe now").click();
    await page.getByText("Good. Help with contact opens again a day from now.").waitFor();
    await minutesLater(app, 23 * 60);
    await app.follow("#/path");
    await page.getByText("Help with contact is closed.").waitFor();
    await minutesLater(app, 25 * 60);
    await app.reload();
    await app.heading("You’re at").waitFor();
    assert.equal(await page.getByText("Help with contact is closed.").count(), 0);
  });
});

test("words about dying in a page lead quietly to people, and the page is kept like any other", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    await app.write("this heatwave is killing me");
    assert.equal(await page.getByText("Thank you for writing it here.").count(), 0);
    await app.write("i dont want to be here anymore");
    await page.getByText("Thank you for writing it here.").waitFor();
    await app.isAccessible("a page with a quiet link");
    assert.ok((await app.records("entry")).some(({ data }) => data.text === "i dont want to be here anymore"));
    await app.link("Are you safe for the next hour?").click();
    await app.heading("Please talk to someone now.").waitFor();
    await app.follow("#/journal/new");
    await app.write("he pushed me and then he cried");
    await app.link("If you’ve been afraid, or hurt").waitFor();
  });
});

test("three messages in a week lead to the page on pursuit, with the records, and close help with contact", async () => {
  const records = [arrived, slip(10, 5), slip(11, 3)];
  await visit(it, { records, start: "#/path/space/slip" }, async (app) => {
    const { page } = app;
    await page.getByRole("radio", { name: "message", exact: true }).check();
    await app.button("Note it").first().click();
    await app.heading("Noted.").waitFor();
    await app.link("Reaching out again and again, and being reached").click();
    await page.getByText("You’ve reached out 3 times without an answer, or after a no.").waitFor();
    await page.getByText("We’ve closed message help for 30 days. Your journal is open.").waitFor();
    await page.getByText("You don’t have to answer to be polite.").waitFor();
    await app.isAccessible("pursuit");
    await app.follow("#/path/reach");
    await page.getByText("Help with contact is closed.").waitFor();
    await app.isAccessible("a closed step");
  });
});

test("after they asked for none no screen offers to write, and only their own first word opens it, a day later", async () => {
  await visit(it, { records: [arrived, moment(20, "stop", 40)], start: "#/path/reach" }, async (app) => {
    const { page } = app;
    await page.getByText("They’ve asked for no contact.").first().waitFor();
    assert.equal(await app.button("Go on anyway").count(), 0);
    await app.link("What closes help with contact").click();
    await page.getByText("Closed now").waitFor();
    await app.isAccessible("what is closed");
    await page.getByText("This changed").click();
    await page.getByText("They got in touch with me first, and asked to talk").waitFor();
    await page.getByLabel("What changed, if you’d like to say").fill("They called on Sunday");
    await app.button("Note it").click();
    await page.getByText("It opens a day from now.").waitFor();
    const told = await app.records("moment");
    assert.ok(told.some(({ data }) => data.happened === "they_wrote" && data.note === "They called on Sunday"));
    await page.getByText("Closed now").waitFor();
    await minutesLater(app, 25 * 60);
    await app.reload();
    await page.getByText("Nothing is closed now.").waitFor();
  });
});

test("a red line can be said, says why, is taken back where it was a mistake, and fear needs a person", async () => {
  await visit(it, { records: [arrived], start: "#/help/closed" }, async (app) => {
    const { page } = app;
    await page.getByText("Nothing is closed now.").waitFor();
    const fear = page.locator("details").filter({ hasText: "There was fear, threats" });
    await fear.locator("summary").click();
    await fear.getByText("Contact can raise danger.").waitFor();
    await fear.getByRole("button", { name: "This is so" }).click();
    await page.getByText("This needs a person, not an app.").waitFor();
    assert.equal(await page.getByText("This changed").count(), 0);
    await app.isAccessible("fear stands");
    for (const open of ["#/journal", "#/letgo", "#/yours/data", "#/path/grow", "#/pause", "#/review"]) await app.follow(open);
    await app.follow("#/help/closed");
    await minutesLater(app, 9);
    await app.button("I pressed it by mistake").click();
    await page.getByText("Nothing is closed now.").waitFor();
  });
  const drawn = moment(20, "line_drawn", 1, { line: "fear" });
  await visit(it, { records: [arrived, drawn], start: "#/help/closed" }, async (app) => {
    await app.page.getByText("This needs a person, not an app.").waitFor();
    assert.equal(await app.button("I pressed it by mistake").count(), 0);
  });
});

test("an emergency number of one’s own is kept and shown first, and nobody’s telephone number is", async () => {
  await visit(it, { records: [arrived], start: "#/help/lines" }, async (app) => {
    const { page } = app;
    await page.getByText("Another emergency number").click();
    await app.field("Your emergency number").fill("0170 1234567");
    await app.button("Keep the number").click();
    await page.getByText("An emergency number has two to six digits.").waitFor();
    await app.field("Your emergency number").fill("110");
    await app.button("Keep the number").click();
    await app.link("Call 110").waitFor();
    await app.reload();
    assert.equal(await page.locator(".number__call").first().getAttribute("href"), "tel:110");
    await app.isAccessible("own number");
  });
});

test("help is within two taps of every place", async () => {
  for (const place of ["#/today", "#/journal", "#/path", "#/patterns", "#/yours", "#/journal/new", "#/letgo"]) {
    await visit(it, { records: [arrived], start: place }, async (app) => {
      await app.button("Pause").click();
      await app.page.locator("main:not([hidden]) a.first").click();
      await app.heading("Please talk to someone now.").waitFor();
    });
  }
});
