// The main job at 360 px, by hand: arrive, write, plan space, come back, and find it all there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, visit } from "./lib/app.mjs";

const it = stage();

test("somebody arrives, writes, plans space, loads the page again, and all of it is there", async () => {
  await visit(it, {}, async (app) => {
    const { page } = app;

    // Arrive: eight cards, each with one question, each skippable.
    await app.heading("This is one of the hard ones.").waitFor();
    await app.isAccessible("welcome");
    await app.button("Begin").click();
    await app.heading("What shall we call the person you’re missing?").waitFor();
    await app.field("A letter or a made-up name").fill("R");
    await app.isAccessible("nickname");
    await app.button("Next").click();
    await app.heading("How did it end?").waitFor();
    await page.getByRole("radio", { name: "It faded out" }).check();
    await app.isAccessible("how it ended");
    await app.button("Next").click();
    await app.heading("When, roughly?").waitFor();
    await app.isAccessible("when");
    await app.button("Skip this").click();
    await app.heading("Anything to plan around?").waitFor();
    await page.getByRole("checkbox", { name: "We share a pet" }).check();
    await app.isAccessible("shape");
    await app.button("Next").click();
    await app.heading("What are you hoping for right now?").waitFor();
    await page.getByRole("radio", { name: "To let go" }).check();
    await app.isAccessible("hope");
    await app.button("Next").click();
    await app.heading("Which three words").waitFor();
    for (const word of ["kind", "steady"]) await page.getByRole("checkbox", { name: word, exact: true }).check();
    await app.isAccessible("words");
    await app.button("Next").click();
    await app.heading("Who could you message when it’s hard?").waitFor();
    await app.field("One person").fill("Ana");
    await app.isAccessible("people");
    await app.button("Next").click();
    await app.heading("might make R feel unsafe around you?").waitFor();
    await page.getByRole("radio", { name: "Not sure" }).check();
    await app.isAccessible("safety");
    await app.button("Next").click();
    await app.heading("Thank you.").waitFor();
    await app.link("Numbers, if you want them").waitFor();
    await app.isAccessible("thanks");

    // Write: a word, a number, a few lines.
    await app.link("Write a few words").click();
    await app.heading("A new page, Monday 23 November").waitFor();
    await app.isAccessible("a blank page");
    await app.write("Woke at four.\n\nIt was **only** rain.");
    await app.button("Lonely").click();
    await page.getByRole("checkbox", { name: "missing" }).check();
    await page.getByRole("slider", { name: "How strong is it?" }).fill("6");
    await page.getByRole("group", { name: "How did you sleep?" }).getByRole("radio", { name: "poor" }).check();
    await page.getByRole("group", { name: "How did writing leave you?" }).getByRole("radio", { name: "lighter" }).check();
    await app.saved();
    await app.isAccessible("a page being written");
    await app.button("Close the page").click();
    await app.heading("Monday 23 November").waitFor();
    assert.equal(await page.locator(".prose strong").innerText(), "only");
    await app.isAccessible("a page");

    // Space: the plan with its defaults. Today → plan → keep.
    await app.link("Today").click();
    await app.link("Make a plan for space").click();
    await app.heading("A plan for space").waitFor();
    await app.isAccessible("the plan");
    await app.button("Keep this plan").click();
    await app.heading("Your space: 23 November to 22 December.").waitFor();
    await app.isAccessible("the plan, kept");
    await app.link("To Today").click();
    await page.getByText("Your space begins today.").waitFor();

    // The card of the day.
    await page.getByRole("radio", { name: "quiet kept" }).check();
    await app.button("One more").click();
    await app.field("What helped, even a bit?").fill("a walk");
    await app.button("Keep").click();
    await page.getByText("Kept for today.").waitFor();
    await app.isAccessible("today");

    await app.reload();
    assert.ok(await page.getByRole("radio", { name: "quiet kept" }).isChecked());
    assert.equal(await app.field("What helped, even a bit?").inputValue(), "a walk");
    await page.getByText("Your space: 23 November to 22 December.").waitFor();

    await app.link("Journal").click();
    await app.isAccessible("the journal");
    await page.getByRole("link", { name: /Woke at four\. It was only rain\./ }).click();
    await page.getByRole("link", { name: "missing" }).waitFor();
    await page.getByText("intensity 6 · slept poor").waitFor();
    await page.getByText("Writing left you lighter.").waitFor();

    await app.follow("#/yours/about");
    assert.equal(await app.field("A letter or a made-up name").inputValue(), "R");
    assert.ok(await page.getByRole("radio", { name: "It faded out" }).isChecked());
    assert.ok(await page.getByRole("checkbox", { name: "We share a pet" }).isChecked());
    assert.ok(await page.getByRole("radio", { name: "To let go" }).isChecked());
    assert.ok(await page.getByRole("checkbox", { name: "steady", exact: true }).isChecked());
    assert.equal(await app.field("One person").inputValue(), "Ana");
    // The answer to the safety question is kept nowhere.
    assert.ok(![...(await app.stored()).values()].join().includes("unsure"));
  });
});

test("“just look around” leads to Today, and the cards do not come again", async () => {
  await visit(it, {}, async (app) => {
    await app.button("Just look around").click();
    await app.heading("Today only has to be today.").waitFor();
    await app.reload();
    await app.heading("Today only has to be today.").waitFor();
  });
});

test("every card can be skipped", async () => {
  await visit(it, {}, async (app) => {
    await app.button("Begin").click();
    for (let card = 1; card <= 8; card += 1) {
      await app.page.getByText(`Step ${card} of 8`).waitFor({ state: "attached" });
      await app.button("Skip this").click();
    }
    await app.heading("Thank you.").waitFor();
  });
});

test("arriving half-way is kept, and goes on after a reload", async () => {
  await visit(it, {}, async (app) => {
    await app.button("Begin").click();
    await app.field("A letter or a made-up name").fill("R");
    await app.button("Next").click();
    await app.heading("How did it end?").waitFor();
    await app.goto("#/arrive");
    await app.button("Begin").click();
    assert.equal(await app.field("A letter or a made-up name").inputValue(), "R");
  });
});

test("a number, an address or an account is not taken as a name", async () => {
  await visit(it, {}, async (app) => {
    await app.button("Begin").click();
    const name = app.field("A letter or a made-up name");
    await name.fill("robin@example.org");
    await app.button("Next").click();
    await app.page.getByText("A letter or a made-up name is safer.").waitFor();
    assert.equal(await name.getAttribute("aria-invalid"), "true");
    assert.equal(await name.inputValue(), "robin@example.org", "what was typed stays");
    assert.ok(![...(await app.stored()).values()].join().includes("robin@"));
  });
});

test("one feeling word and no text is a page", async () => {
  await visit(it, { records: [], start: "#/journal/new" }, async (app) => {
    await app.button("Numb").click();
    await app.page.getByRole("checkbox", { name: "foggy" }).check();
    await app.saved();
    await app.button("Close the page").click();
    await app.page.getByText("No words, and that’s fine.").waitFor();
    await app.page.getByText("foggy").waitFor();
  });
});
