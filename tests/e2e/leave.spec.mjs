// Leave and Pause: where they stand, and what they do.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, arrived, record, stage, visit } from "./lib/app.mjs";
import { leaveOften, spread } from "./lib/exits.mjs";
import { isAt, reach } from "./lib/pause.mjs";
import { SCREENS } from "./lib/screens.mjs";

const it = stage();

for (const [name, screen] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`on every screen Leave, Pause and the five places stand where they always stand (${name})`, async () => {
    await visit(it, { screen, records: [arrived], start: "#/today" }, async (app) => {
      const where = async (locator) => {
        const box = await locator.boundingBox();
        return box && Object.values(box).map(Math.round).join(" ");
      };
      const places = ["Today", "Journal", "Path", "Patterns", "Yours"];
      const [leave, pause] = [await where(app.button("Leave")), await where(app.button("Pause"))];
      assert.ok(leave && pause);
      for (const { hash, flow } of SCREENS) {
        await app.follow(hash);
        assert.equal(await where(app.button("Leave")), leave, `Leave on ${hash}`);
        assert.equal(await where(app.button("Pause")), pause, `Pause on ${hash}`);
        // On a phone the small screens of a flow use the foot for back and next.
        if (flow && screen === PHONE) continue;
        for (const place of places) {
          await app.page.getByRole("navigation").getByRole("link", { name: place, exact: true }).waitFor();
        }
      }
      for (const button of ["Leave", "Pause"]) {
        const { width, height } = await app.button(button).boundingBox();
        assert.ok(width >= 44 && height >= 44, `${button} is ${width} × ${height}`);
      }
    });
  });
}

test("by each way, and from any depth: the last letter is kept, the page is blank, and neither Back nor Forward returns", async (t) => {
  const results = await leaveOften(it, 6);
  assert.deepEqual(results.filter(({ wrongs }) => wrongs.length > 0), []);
  // A figure for people to look at. It is measured on a busy machine, so nothing depends on it.
  const [blank, painted] = ["blank", "painted"].map((each) => spread(results.map((result) => result[each])));
  t.diagnostic(`blank after ${blank.median} ms, at most ${blank.most}; on the screen after ${painted.median} ms, at most ${painted.most}`);
});

test("two presses of Escape, or three slow ones, leave nothing", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.press("Escape");
    await app.page.clock.setFixedTime("2026-11-23T20:30:10+01:00");
    await app.page.keyboard.press("Escape");
    await app.heading("Today only has to be today.").waitFor();
  });
});

test("capital letters, a held key, and a click in between leave nothing", async () => {
  await visit(it, { records: [arrived], start: "#/journal/new" }, async (app) => {
    const { page } = app;
    const paper = page.getByRole("textbox", { name: "Write", exact: true });
    await paper.focus();
    for (const letter of "ABC") await page.keyboard.press(`Shift+${letter}`);
    for (let n = 0; n < 5; n += 1) await page.keyboard.down("Escape");
    await page.keyboard.up("Escape");
    for (let n = 0; n < 3; n += 1) await paper.click({ modifiers: ["Shift"] });
    assert.equal(await paper.inputValue(), "ABC");
  });
});

test("Leave goes where the person chose, and to no address that isn’t safe", async () => {
  await visit(it, { records: [arrived], start: "#/yours/look" }, async (app) => {
    const { page } = app;
    const field = app.field("Where Leave leads");
    for (const bad of ["javascript:alert(1)", "http://weather.example", "https://me:secret@weather.example", "weather"]) {
      await field.fill(bad);
      await app.button("Use this address").click();
      await page.getByRole("alert").filter({ hasText: "Leave can’t go there." }).waitFor();
    }
    await app.isAccessible("an address that Leave refuses");
    assert.equal((await app.records("settings")).length, 0);
    await field.fill("weather.example/today");
    await app.button("Use this address").click();
    await app.status().filter({ hasText: "Leave leads to https://weather.example/today." }).waitFor();
    const asked = [];
    await page.route("https://weather.example/**", (route) => {
      asked.push(route.request().headers().referer);
      return route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Rain</h1>" });
    });
    await app.follow("#/today");
    await app.button("Leave").click();
    await page.waitForURL("https://weather.example/today");
    assert.deepEqual(asked, [undefined], "the other page is not told where they came from");
    await page.goBack();
    await page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
    // The person’s own request, and the only one.
    for (const asked of [app.late, app.elsewhere]) assert.deepEqual(asked.splice(0), ["https://weather.example/today"]);
  });
});

test("the page that Leave leads to is a plain page, runs nothing, and says nothing of us", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.button("Leave").click();
    await page.getByRole("heading", { name: "Kitchen measures" }).waitFor();
    await app.isAccessible("the plain page");
    const html = await page.content();
    assert.ok(!/<script|afterword|journal|notes/i.test(html), html.slice(0, 300));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it runs off the side");
  });
});

test("without a network an empty page comes in its place", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    await app.context.setOffline(true);
    await app.button("Leave").click();
    await app.page.waitForURL("about:blank");
    assert.equal((await app.page.evaluate(() => document.body.innerText)).trim(), "");
    await app.context.setOffline(false);
  });
});

test("the tab can have another plain name, from before the first paint on", async () => {
  await visit(it, { records: [arrived], start: "#/yours/look" }, async (app) => {
    const { page } = app;
    for (const name of ["Recipes", "Weather", "Notes", "Lists"]) {
      await page.getByRole("radio", { name, exact: true }).check();
      await page.waitForFunction((name) => document.title === name, name);
    }
    // The program is held back: the title on the screen now comes from the script before it.
    let go;
    const held = new Promise((resolve) => (go = resolve));
    await page.route("**/*.wasm", (route) => held.then(() => route.continue()));
    const opening = app.reload();
    await page.getByText("Opening your pages.").waitFor();
    assert.equal(await page.title(), "Lists");
    go();
    await opening;
    assert.equal(await page.title(), "Lists");
  });
});

test("the tab never says more than “Notes”", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    for (const { hash } of SCREENS) {
      await app.follow(hash);
      assert.equal(await app.page.title(), "Notes", hash);
    }
  });
});

test("Pause is one tap away, runs by the clock, survives a reload, and is kept as an urge", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    const { page } = app;
    await app.button("Pause").click();
    await app.heading("You want to reach out.").waitFor();
    await page.getByRole("link", { name: /go here now/ }).waitFor();
    await page.getByRole("radio", { name: "10 minutes" }).check();
    await page.getByText("Let’s give it ten minutes.").waitFor();
    await app.isAccessible("pause, beginning");
    await reach(app, 2);
    await page.getByRole("slider", { name: "How strong is it?" }).fill("8");
    await app.button("Next").click();
    await isAt(app, 3);
    await page.getByRole("timer").filter({ hasText: "10:00" }).waitFor();
    await app.isAccessible("pause, breathing");
    await page.clock.setFixedTime("2026-11-23T20:33:00+01:00");
    await app.reload();
    await page.getByRole("timer").filter({ hasText: "7:00" }).waitFor();

    await reach(app, 9, 3);
    await page.getByText("7:00 left").waitFor();
    await page.getByRole("textbox", { name: "Unsent page" }).fill("Say it badly.");
    await app.saved();
    await app.isAccessible("pause, the unsent page");
    await app.reload();
    assert.equal(await page.getByRole("textbox", { name: "Unsent page" }).inputValue(), "Say it badly.");
    await reach(app, 11, 9);
    await page.getByRole("slider", { name: "How strong is it now?" }).fill("4");
    await app.isAccessible("pause, the end");
    await app.button("Close the pause").click();
    await page.getByText("Kept: an urge you noticed and stayed with.").waitFor();
    const [urge] = await app.records("urge");
    assert.deepEqual([urge.data.minutes, urge.data.strength, urge.data.strength_after], [10, 8, 4]);
    assert.ok(urge.data.ended);
    await app.follow("#/journal");
    await page.getByText("Unsent letter").waitFor();
  });
});

test("the unsent page can be let go, and put back", async () => {
  await visit(it, { records: [arrived], start: "#/pause" }, async (app) => {
    const { page } = app;
    await reach(app, 9);
    const unsent = page.getByRole("textbox", { name: "Unsent page" });
    await unsent.fill("gone in a moment");
    await app.button("Let it go").click();
    await page.getByText("Let go. You can put it back for thirty days.").waitFor();
    assert.equal(await unsent.inputValue(), "");
    assert.equal((await app.records("entry"))[0].gone !== undefined, true);
    await app.button("Undo").click();
    await page.getByText("Put back.").waitFor();
    await app.follow("#/journal");
    await page.getByText("Unsent letter").waitFor();
  });
});

test("words that are left in the middle by a link are kept, and nothing stops", async () => {
  const paper = (app) => app.page.getByRole("textbox", { name: "Unsent page" });
  const places = [
    ["#/pause", (app) => reach(app, 9), paper],
    ["#/journal/new", () => {}, (app) => app.page.getByRole("textbox", { name: "Write", exact: true })],
    ["#/path/understand/communication", () => {}, (app) => app.page.getByLabel("My part", { exact: true })],
  ];
  for (const [start, reach, field] of places) {
    await visit(it, { records: [arrived], start }, async (app) => {
      await reach(app);
      await field(app).fill("half a wo");
      await app.follow("#/help");
      await app.heading("People who can help now").waitFor();
      const kept = [...(await app.records("entry")), ...(await app.records("sheet"))];
      assert.ok(kept.some(({ data }) => JSON.stringify(data).includes("half a wo")), start);
      await app.follow("#/today");
      await app.heading("Today only has to be today.").waitFor();
    });
  }
});

test("a pause that is going on waits on Today", async () => {
  const urge = record(5, "urge", { minutes: 15 }, "2026-11-23T20:20");
  await visit(it, { records: [arrived, urge], start: "#/today" }, async (app) => {
    await app.page.getByRole("link", { name: /A pause is going on/ }).click();
    await app.page.getByRole("timer").filter({ hasText: "5:00" }).waitFor();
  });
});

test("help has numbers to call and to text from the first moment, by country", async () => {
  await visit(it, { start: "#/help" }, async (app) => {
    const { page } = app;
    const href = (name) => page.getByRole("link", { name, exact: true }).getAttribute("href");
    assert.equal(await href("Call 999"), "tel:999");
    assert.equal(await href("Call 116 123"), "tel:116123");
    assert.equal(await href("Text SHOUT to 85258"), "sms:85258?&body=SHOUT");
    await app.isAccessible("help");
    await page.getByLabel("Where are you?").selectOption({ label: "United States" });
    assert.equal(await href("Call 988"), "tel:988");
    await app.reload();
    await page.getByRole("link", { name: "Call 988", exact: true }).waitFor();
    await app.button("Show every country").click();
    await page.getByRole("link", { name: "Call 3114", exact: true }).waitFor();
    await page.getByText("Last checked in November 2026.").waitFor();
    await app.isAccessible("help, every country");
  });
});
