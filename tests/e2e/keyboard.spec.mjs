// The main job with the keyboard alone. The mouse is never touched; a control that Tab does not reach
// can't be found here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, daysFrom, EVENING, record, stage, visit } from "./lib/app.mjs";

const it = stage();

/** Goes on with Tab until `name` has the focus, and sees that the focus can be seen. */
async function tabTo(page, name, key = "Tab") {
  const seen = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press(key);
    const { words, visible } = await page.evaluate(() => {
      const here = document.activeElement;
      const label = here.labels?.[0]?.innerText ?? here.getAttribute("aria-label") ?? here.innerText ?? "";
      // A field shows its focus by its line, a feeling word by the word beside the box.
      const shown = [here, here.nextElementSibling].filter(Boolean).map((each) => getComputedStyle(each));
      const ringed = shown.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none");
      // A line of a list is known by its title; what is said under it changes.
      return { words: label.trim().split("\n")[0], visible: ringed || here.classList.contains("paper") };
    });
    seen.push(words);
    if (words === name) {
      assert.ok(visible, `the focus on “${name}” can be seen`);
      return;
    }
  }
  assert.fail(`Tab never reached “${name}”. It went: ${seen.join(" → ")}`);
}

const press = async (page, name) => {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
};

test("somebody arrives, writes, plans space and finds it again without a mouse", async () => {
  await visit(it, {}, async (app) => {
    const { page } = app;
    await press(page, "Begin");
    await app.heading("What shall we call").waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === "h1");
    await tabTo(page, "A letter or a made-up name");
    await page.keyboard.type("R");
    await press(page, "Next");
    await app.heading("How did it end?").waitFor();
    await tabTo(page, "They ended it");
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.getByRole("radio", { name: "I ended it" }).isChecked());
    await press(page, "Next");
    for (const question of ["When, roughly?", "Anything to plan around?", "What are you hoping", "Which three words", "Who could you message", "feel unsafe around you?"]) {
      await app.heading(question).waitFor();
      await page.waitForFunction(() => document.activeElement?.localName === "h1");
      await press(page, "Skip this");
    }
    await app.heading("Thank you.").waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === "h1");
    await press(page, "Write a few words");
    await app.heading("A new page").waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === "h1");
    await tabTo(page, "Write");
    await page.keyboard.type("Only rain.");
    await app.saved();
    await press(page, "Lonely");
    await tabTo(page, "missing");
    await page.keyboard.press("Space");
    await tabTo(page, "How strong is it?");
    await page.keyboard.press("ArrowRight");
    await app.saved();
    await press(page, "Close the page");
    await app.heading("Monday 23 November").waitFor();
    await page.getByText("missing · intensity 6").waitFor();

    await press(page, "Path");
    await app.heading("You’re at Make space.").waitFor();
    await press(page, "Make space");
    await app.heading("Make space").waitFor();
    await press(page, "Your plan");
    await app.heading("A plan for space").waitFor();
    await press(page, "Keep this plan");
    await app.heading("Your space: 23 November to 22 December.").waitFor();
    await press(page, "To Today");
    await page.getByText("Your space begins today.").waitFor();
  });
});

test("Leave comes first, then Pause, then a way past the places", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async ({ page }) => {
    await page.evaluate(() => document.activeElement.blur());
    for (const name of ["Leave", "Pause", "Skip to the page"]) {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.innerText), name);
    }
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
  });
});

test("an unanswered scale is answered by the key that moves it, or by Enter where it stands", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    await tabTo(app.page, "How strong is it?");
    const shown = app.page.locator(".scale output");
    assert.equal(await shown.innerText(), "–");
    await app.page.keyboard.press("Enter");
    assert.equal(await shown.innerText(), "5");
    await app.page.keyboard.press("ArrowLeft");
    assert.equal(await shown.innerText(), "4");
    await app.saved();
  });
});

const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
const sheet = (n, name, given, when = at(4)) => record(n, "sheet", { sheet: name, given }, when);
const past = (n, gate) => record(n, "moment", { happened: "gone_on", gate, note: "because" }, at(4));

test("a finding is read and set aside by keyboard alone, and the message laid to rest", async () => {
  const drafting = [
    arrived,
    past(5, "g3"),
    sheet(10, "purpose", { purpose: "to own it", no_reply: "it is true" }),
    sheet(11, "any_outcome", { yes: "answer once", nothing: "walk", no: "call Ana" }),
    past(12, "g4"),
    sheet(13, "heat", { strength: 3 }, EVENING),
    sheet(14, "message", { way: "whole", whole: "Hello." }, at(1)),
  ];
  await visit(it, { records: drafting, start: "#/message" }, async (app) => {
    const { page } = app;
    await tabTo(page, "The message");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" I’m sorry if you felt hurt. No need to reply.");
    await page.locator(".finding").first().waitFor();
    await press(page, "It’s fine as it is");
    await tabTo(page, "Why? A line for the person who reads this later.");
    await page.keyboard.type("They said it was the feeling.");
    await press(page, "Leave it");
    await page.locator(".finding").filter({ hasText: "if you felt" }).waitFor({ state: "detached" });
    await app.saved();
    await press(page, "Let it rest for a day");
    await app.heading("It rests.").waitFor();
  });
});

test("an apology is written, and its change made a promise, by keyboard alone", async () => {
  await visit(it, { records: [arrived], start: "#/path/apologise/apology/new" }, async (app) => {
    const { page } = app;
    await tabTo(page, "yes, they asked for one");
    await page.keyboard.press("Space");
    await tabTo(page, "Say sorry plainly.");
    await page.keyboard.type("I’m sorry.");
    await tabTo(page, "What are you already doing differently, since when?");
    await page.keyboard.type("Since March I say by noon if I’m late.");
    await press(page, "Make the change a promise");
    await page.getByText("It’s among your promises.").waitFor();
    await press(page, "Copy the words");
  });
});

test("a promise is settled, a step noted on the ladder and a decision weighed by keyboard alone", async () => {
  const near = [arrived, record(2, "moment", { happened: "they_wrote" }, at(20)), past(3, "g6"), past(4, "g8"), sheet(10, "promise", { what: "ring on Sunday" })];
  await visit(it, { records: near, start: "#/path/trust/promise" }, async (app) => {
    const { page } = app;
    await press(page, "How did it go?");
    await press(page, "kept");
    await page.getByText("kept · 23 November").waitFor();
    await app.follow("#/path/slowly/rung");
    await press(page, "We tried it: a message exchange");
    await page.getByText("tried on 23 November").waitFor();
    await app.follow("#/decide");
    await press(page, "Weigh it up");
    await app.heading("My decision").waitFor();
    await tabTo(page, "What I’d gain, and others");
    await page.keyboard.type("Quiet evenings.");
    await app.saved();
    await press(page, "Close the sheet");
    await app.heading("My decision").waitFor();
  });
});

test("somebody looks what is private, saves a copy under a passphrase, and leaves, without a mouse", async () => {
  const expected = ["policy: connect-src", "console:"];
  await visit(it, { records: [arrived], start: "#/yours", expected }, async (app) => {
    const { page } = app;
    await press(page, "Private, and how you can tell");
    await app.heading("Private, and how you can tell").waitFor();
    await press(page, "Every key");
    await page.getByText("qj1:r:000000000001").waitFor();
    await press(page, "The rules in the browser’s words");
    await press(page, "Try to ask for something");
    await app.status().filter({ hasText: "Refused by the page’s own rules" }).waitFor();
    app.late.length = 0;
    await press(page, "Somebody glances at the screen");
    await page.getByText("Nobody can stop eyes over a shoulder.").waitFor();
    await press(page, "How to check them");
    await tabTo(page, "Open checksums.txt");

    await app.follow("#/yours/data");
    await press(page, "Choose a passphrase and save it");
    for (const field of ["Passphrase", "The same again"]) {
      await tabTo(page, field);
      await page.keyboard.type("river lamp stone");
    }
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.match(file.suggestedFilename(), /\.copy$/);
    await page.getByText(/^Checked and handed over/).waitFor();
    await tabTo(page, "Save the reader beside it");

    await app.follow("#/yours/look");
    await tabTo(page, "Notes");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.title === "Documents");
    await tabTo(page, "Where Leave leads");
    await press(page, "Use this address");
    await tabTo(page, "Leave", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
  });
});
