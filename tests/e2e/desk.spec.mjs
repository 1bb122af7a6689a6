// The desk for the one message: what comes before the paper, the day of rest, copying, and what came back.
// Nothing on it sends anything, and once it was said the next word is theirs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { daysFrom, EVENING, record, stage, visit } from "./lib/app.mjs";

const it = stage();
const DESK = "#/message";
const TEXT = "Hello Robin. I went quiet when you needed an answer, and I see that now. If you’d ever like to talk, I’d be glad. No need to reply.";

const at = (ago, time = "20:00") => `${daysFrom(EVENING, -ago)}T${time}:00+01:00`;
const moment = (n, happened, when, more = {}) => record(n, "moment", { happened, ...more }, when);
const past = (n, gate, when) => moment(n, "gone_on", when, { gate, note: "because" });
const sheet = (n, name, given, when) => record(n, "sheet", { sheet: name, given }, when);

/** Somebody who has gone through the gates before the desk. */
const READY = [
  record(1, "about", { arrived: true, values: ["kind", "steady", "honest"] }, at(60)),
  record(2, "plan", { start: daysFrom(EVENING, -40), length: 30 }, at(40)),
  past(3, "g1", at(30)),
  past(4, "g2", at(20)),
  past(5, "g3", at(5)),
];
const PLANS = [
  sheet(10, "purpose", { purpose: "to own my silence", no_reply: "it is true either way" }, at(4)),
  sheet(11, "any_outcome", { yes: "answer once", nothing: "walk on Sundays", no: "call Ana" }, at(4)),
];
const TREE = sheet(12, "reply_tree", { warm: "breathe", neutral: "thank them", cold: "not answer", silence: "walk", someone_new: "wish them well", stop: "stop" }, at(4));
const message = (n, when, text = TEXT) => sheet(n, "message", { way: "whole", whole: text }, when);
const cool = (n, when) => sheet(n, "heat", { strength: 3 }, when);
const rested = [...READY, ...PLANS, past(20, "g4", at(3)), message(21, at(3)), moment(22, "cooling", at(2), { note: TEXT })];
const NOON = `${EVENING.slice(0, 10)}T12:00:00+01:00`;

test("the desk stays closed until three plans are written, and then asks how warm it is before the paper", async () => {
  await visit(it, { records: READY, start: "#/path/reach" }, async (app) => {
    const { page } = app;
    await page.getByRole("link", { name: /^The desk/ }).click();
    await app.heading("Before the paper").waitFor();
    await page.getByText("Nothing here can make someone come back.").waitFor();
    await page.getByText("You can consider it. You don’t have to.").waitFor();
    await page.getByText("The desk opens once").waitFor();
    await app.isAccessible("before the paper");
    await app.link("Purpose").or(page.locator(".gates__line a")).first().click();
    await app.field("What is this message for?").fill("to own my silence");
    await app.field("If no reply comes, it will still have been right, because").fill("it is true either way");
    await app.saved();
    await app.button("Close the sheet").click();
    await app.heading("Before the paper").waitFor();
    assert.equal(await app.button("Open the desk").count(), 0, "one of two is not enough");
    await page.locator(".gates__line a").first().click();
    await app.heading("Three plans").waitFor();
    await app.field("If they answer warmly, I will").fill("answer once");
    await app.field("If there’s no reply, for the next month I will").fill("walk on Sundays");
    await app.saved();
    await app.button("Close the sheet").click();
    await app.heading("Before the paper").waitFor();
    assert.equal(await app.button("Open the desk").count(), 0, "two plans of three are not enough");
    await page.locator(".gates__line a").first().click();
    await app.field("If they say no, that evening I will").fill("call Ana");
    await app.saved();
    await app.button("Close the sheet").click();
    await app.button("Open the desk").click();
    await app.heading("How warm is it now?").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0, "no paper so far");
    await app.isAccessible("how warm");
  });
});

test("with a strength of eight, or after a drink, Pause comes first, and tomorrow it is asked again", async () => {
  const drafting = [...READY, ...PLANS, past(20, "g4", at(1))];
  await visit(it, { records: drafting, start: DESK }, async (app) => {
    const { page } = app;
    await app.link("Say how warm it is").click();
    await page.getByRole("slider").or(page.getByRole("spinbutton")).first().waitFor();
    await page.getByRole("slider").first().fill("8");
    await app.saved();
    await app.button("Close the sheet").click();
    await app.heading("It’s warm right now.").waitFor();
    await page.getByText("Words chosen now carry the heat.").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0, "no paper");
    await app.isAccessible("too warm");
    await app.link("Pause first").click();
    await app.button("Begin").waitFor();
    await page.clock.setFixedTime(`${daysFrom(EVENING, 1)}T12:00:00+01:00`);
    await app.goto(DESK);
    await app.heading("How warm is it now?").waitFor();
  });
  const drunk = [...drafting, sheet(30, "heat", { strength: 2, body: ["took"] }, EVENING)];
  await visit(it, { records: drunk, start: DESK }, async (app) => {
    await app.heading("It’s warm right now.").waitFor();
  });
});

test("written line by line, it rests for a day, and a real change begins the day again", async () => {
  const drafting = [...READY, ...PLANS, past(20, "g4", at(1)), cool(23, EVENING)];
  await visit(it, { records: drafting, start: DESK }, async (app) => {
    const { page } = app;
    await app.heading("One message").waitFor();
    await app.field("Say hello like a person. One line.").fill("Hello Robin.");
    await app.field("One thing you’ve understood about your part").fill("I went quiet when you needed an answer.");
    await page.getByText("Nothing that lets them off answering so far.").waitFor();
    await app.field("Take the weight off. They don’t have to answer.").fill("No need to reply.");
    await page.getByText("Nothing that lets them off answering so far.").waitFor({ state: "detached" });
    await page.locator(".message").filter({ hasText: "Hello Robin. I went quiet when you needed an answer. No need to reply." }).waitFor();
    await app.saved();
    await app.isAccessible("writing");
    assert.equal(await page.getByRole("button", { name: /send/i }).count(), 0);
    await app.button("Let it rest for a day").click();
    await app.heading("It rests.").waitFor();
    await page.getByText("24 hours left.").waitFor();
    await page.getByText("kind · steady · honest").waitFor();
    await app.isAccessible("it rests");
    assert.equal(await app.button("Copy the text").count(), 0);

    await page.clock.setFixedTime(`${daysFrom(EVENING, 1)}T08:30:00+01:00`);
    await app.goto(DESK);
    await page.getByText("12 hours left.").waitFor();
    await page.getByText("It can’t wait a day").waitFor({ state: "detached" });
    await app.button("Change something").click();
    await app.heading("How warm is it now?").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0, "no paper before that is asked");
    await app.link("Say how warm it is").click();
    await page.getByRole("slider").first().fill("2");
    await app.saved();
    await app.button("Close the sheet").click();
    await app.button("Change something").click();
    await app.field("One kind wish for them, if you like").fill("I hope your new job is all you wanted it to be, and the dog is well.");
    await app.saved();
    await app.button("Let it rest for a day").click();
    await page.getByText("24 hours left.").waitFor();
  });
});

test("what is worth another look stands beside the words, with why and one way to say it, and can be set aside with a reason", async () => {
  const drafting = [...READY, ...PLANS, past(20, "g4", at(1)), cool(23, EVENING), message(24, EVENING, "")];
  await visit(it, { records: drafting, start: DESK }, async (app) => {
    const { page } = app;
    const paper = page.getByRole("textbox").first();
    await app.heading("Worth another look").waitFor();
    await paper.fill("Hello Robin. I cut you off when you were tired. Please answer me.");
    const card = page.locator(".finding").first();
    await card.getByText("This asks them to answer.").waitFor();
    await card.getByText("One way to say it").waitFor();
    assert.ok((await page.locator(".message mark").allInnerTexts()).some((words) => words.includes("answer me")));
    await app.isAccessible("a finding");
    await card.getByText("It’s fine as it is").click();
    await card.getByRole("textbox").fill("They asked me a question.");
    await card.getByRole("button", { name: "Leave it" }).click();
    await card.waitFor({ state: "detached" });
    await app.saved();
    await app.reload();
    await app.heading("Worth another look").waitFor();
    assert.equal(await page.locator(".finding").count(), 0, "it stays set aside");
    assert.doesNotMatch(await page.locator("main:not([hidden])").innerText(), /score|%|out of 10/i);

    await paper.fill("Hi Robin, I’ve been reflecting a lot on our relationship, and I realise I made mistakes. I wanted to see how you’re doing and maybe talk things over when you’re ready.");
    await page.getByText("Nothing stands out.").waitFor();
    await app.heading("What this does well").waitFor();
    await paper.fill("Ich hoffe es geht dir gut und der Garten blüht schön in diesem Jahr");
    await page.getByText("Only English is looked at here.").waitFor();
  });
});

test("a threat, or words of dying, close the desk and lead to people, and the words stay", async () => {
  const drafting = [...READY, ...PLANS, past(20, "g4", at(1)), cool(23, EVENING), message(24, EVENING, "")];
  await visit(it, { records: drafting, start: DESK }, async (app) => {
    const { page } = app;
    const paper = page.getByRole("textbox").first();
    await app.button("Let it rest for a day").waitFor();
    for (const [words, leads] of [
      ["I want to die and it is because of you.", "#/help/now"],
      ["I know where you live and I will hurt you.", "#/help/own"],
      ["I’m outside yours, come down for two minutes.", "#/help/pursuit"],
      ["I followed you home from the station.", "#/help/own"],
      ["I know you said not to contact you but this is important.", "#/help/pursuit"],
    ]) {
      await paper.fill(words);
      await page.getByText("This one can’t rest here.").waitFor();
      assert.equal(await app.button("Let it rest for a day").count(), 0, words);
      await page.locator(`.finding a[href="${leads}"]`).first().waitFor();
      assert.equal(await page.locator(".finding").first().getByText("It’s fine as it is").count(), 0, "danger is not waved away");
      assert.equal(await page.getByRole("heading", { name: "What this does well" }).count(), 0, "nor praised");
    }
    await app.isAccessible("closed");
    await app.saved();
    await app.reload();
    assert.equal(await paper.inputValue(), "I know you said not to contact you but this is important.");
  });
});

test("after its rest it opens in daylight, is read once more with the three words, and may stay unsent", async () => {
  await visit(it, { records: rested, at: `${EVENING.slice(0, 10)}T22:00:00+01:00`, start: DESK }, async (app) => {
    await app.heading("It has rested.").waitFor();
    await app.page.getByText("It opens in daylight").waitFor();
    assert.equal(await app.button("I still want to").count(), 0);
  });
  await visit(it, { records: [...rested, cool(23, NOON)], at: NOON, start: DESK }, async (app) => {
    const { page } = app;
    await app.heading("Read it once more.").waitFor();
    await page.getByText("kind · steady · honest").waitFor();
    await page.getByText("Read it as them, tired, after a bad day.").waitFor();
    await page.getByText("First a line for whatever comes back").waitFor();
    assert.equal(await app.button("I still want to").count(), 0, "not before the six lines");
    await app.isAccessible("read once more");
    await app.button("I won’t send it").click();
    await app.heading("One message, not yet").waitFor();
    assert.equal((await app.records("sheet")).filter(({ data }) => data.sheet === "message").length, 1, "the words stay");
  });
});

test("Jonas: copied, sent once, no reply; day three, fourteen and thirty, and never a second message", async () => {
  const allow = { context: { permissions: ["clipboard-read", "clipboard-write"] } };
  await visit(it, { records: [...rested, TREE, cool(23, NOON)], at: NOON, start: DESK, ...allow }, async (app) => {
    const { page } = app;
    await app.button("I still want to").click();
    await app.heading("It can be copied.").waitFor();
    await app.isAccessible("it can be copied");
    await app.button("Copy the text").click();
    await page.getByText("Copied. Sending is up to you").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), TEXT);
    await page.clock.setFixedTime(`${EVENING.slice(0, 10)}T12:10:00+01:00`);
    await app.button("I sent it").click();
    await app.heading("It’s said.").waitFor();
    await page.getByText("Phone in another room for three hours.").waitFor();
    await page.getByText("If they ask me to stop, I’ll").waitFor();
    await app.isAccessible("it is said");
    for (const [days, words] of [[3, "No answer yet."], [14, "Two weeks of quiet."], [30, "Thirty days."]]) {
      await page.clock.setFixedTime(`${daysFrom(EVENING, days)}T12:00:00+01:00`);
      await app.goto(DESK);
      await page.getByText(words).waitFor();
      assert.equal(await page.getByRole("textbox").count(), 0, `day ${days}`);
    }
    await page.getByText("walk on Sundays").waitFor();
    await page.getByLabel("No reply").check();
    await app.button("Note it").click();
    await app.heading("You’ve said it once.").waitFor();
    await page.getByText("Silence is an answer.").waitFor();
    await app.isAccessible("said once");
    // Nothing leads back, not even the gate.
    await page.clock.setFixedTime(`${daysFrom(EVENING, 90)}T12:00:00+01:00`);
    await app.goto("#/path/reach");
    await app.heading("Reach out, once").or(page.locator("h1")).first().waitFor();
    assert.equal(await app.button("Go on").count(), 0);
    assert.equal(await page.getByText("Go on anyway").count(), 0);
    await app.goto(DESK);
    await app.heading("You’ve said it once.").waitFor();
    assert.equal(await page.getByRole("textbox").count(), 0);
  });
});

test("by keyboard alone: written, laid to rest, read, and left unsent", async () => {
  const drafting = [...READY, ...PLANS, past(20, "g4", at(1)), cool(23, EVENING)];
  await visit(it, { records: drafting, start: DESK }, async (app) => {
    const { page } = app;
    const press = (key) => page.keyboard.press(key);
    /** Goes on with Tab until the focus is on what has this name. */
    const until = async (name) => {
      for (let n = 0; n < 60; n += 1) {
        const here = await page.evaluate(() => {
          const now = document.activeElement;
          return (now?.labels?.[0]?.innerText ?? now?.innerText ?? "").trim();
        });
        if (here === name) return;
        await press("Tab");
      }
      assert.fail(`Tab never comes to “${name}”`);
    };
    await app.heading("One message").waitFor();
    await until("One thing you’ve understood about your part");
    await page.keyboard.type("I went quiet when you needed an answer.");
    await until("Take the weight off. They don’t have to answer.");
    await page.keyboard.type("No need to reply.");
    await app.saved();
    await until("Let it rest for a day");
    await press("Enter");
    await app.heading("It rests.").waitFor();
    await page.waitForFunction(() => document.activeElement?.innerText === "It rests.");
    await until("I won’t send it");
    await press("Enter");
    await app.heading("One message, not yet").waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === "h1");
  });
});

test("an answer is noted in their words, and opens talking at their speed", async () => {
  const sent = [...rested, TREE, cool(23, at(1, "12:00")), past(24, "g5", at(1, "12:01")), moment(25, "sent", at(1, "12:05"), { note: TEXT })];
  await visit(it, { records: sent, at: NOON, start: DESK }, async (app) => {
    const { page } = app;
    await page.getByLabel("They’re open to talking").check();
    await app.button("Note it").click();
    await page.getByText("What they meant by it is a guess.").waitFor();
    assert.equal((await app.records("moment")).filter(({ data }) => data.happened === "warm").length, 0);
    await app.field("In their words, as they said them").fill("Thank you. Maybe a coffee some time.");
    await app.button("Note it").click();
    await app.heading("You’re talking.").waitFor();
    await page.getByText("Go at their speed. Answer what they asked, once").waitFor();
    await page.getByText("Thank you. Maybe a coffee some time.").waitFor();
    await app.isAccessible("talking");
  });
});

test("“they asked me to stop” leaves no screen that offers composing", async () => {
  const sent = [...rested, TREE, cool(23, at(1, "12:00")), past(24, "g5", at(1, "12:01")), moment(25, "sent", at(1, "12:05"), { note: TEXT })];
  await visit(it, { records: sent, at: NOON, start: DESK }, async (app) => {
    const { page } = app;
    await app.heading("It’s said.").waitFor();
    await page.getByLabel("They asked me to stop").check();
    await app.field("In their words, as they said them").fill("Please don’t write again.");
    await app.button("Note it").click();
    await app.heading("The desk is closed.").waitFor();
    await page.getByText("They’ve asked for no contact.").first().waitFor();
    await app.isAccessible("closed");
    const stops = (await app.records("moment")).filter(({ data }) => data.happened === "stop");
    assert.deepEqual(stops.map(({ data }) => data.note), ["Please don’t write again."]);
    for (const hash of [DESK, "#/path", "#/path/reach", "#/path/apologise", "#/path/slowly", "#/today", "#/review"]) {
      await app.follow(hash);
      assert.equal(await app.button("Open the desk").count(), 0, hash);
      assert.equal(await page.getByText("Go on anyway").count(), 0, hash);
      assert.equal(await app.button("Let it rest for a day").count(), 0, hash);
    }
  });
});
