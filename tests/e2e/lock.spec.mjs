// Dee’s lock: set up before the first word, shut and opened again, with the passphrase or the recovery code.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, stage, visit } from "./lib/app.mjs";
import { bytesOf } from "./lib/sealed.mjs";
import { PASSPHRASE, codeOn, isShut, lockNow, lockPage, setUp, typeGroups, typeNew, unlock } from "./lib/lock.mjs";

const it = stage();

/** No word of these stands in the storage as it is. */
async function isSealed(app) {
  for (const [key, text] of await app.stored()) {
    // The second bit of the flags says that a value is encrypted (docs/storage-format.md).
    if (/^qj1:r:/.test(key)) assert.ok(bytesOf(text)[1] & 2, `${key} is plain`);
  }
}

test("somebody sets a lock up before the first word, writes, locks and unlocks", async () => {
  await visit(it, {}, async (app) => {
    await app.page.getByText("Can someone else open this device?").waitFor();
    await app.link("Set up a lock first").click();
    await setUp(app);
    await app.link("Go on").click();
    await app.button("Begin").waitFor();
    await app.follow("#/journal/new");
    await app.write("Nobody reads this but me.");
    await lockNow(app);
    assert.equal(await app.page.getByText("Nobody reads this").count(), 0);
    await isSealed(app);
    await app.field("Passphrase").fill("not the passphrase");
    await app.button("Unlock").click();
    await app.page.getByText("That passphrase doesn’t open it.").waitFor();
    await unlock(app);
    await app.follow("#/journal");
    await app.page.getByText("Nobody reads this but me.").waitFor();
  });
});

test("a half-written page is there again after unlocking", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    await app.follow("#/journal/new");
    const paper = app.page.getByRole("textbox", { name: "Write", exact: true });
    await paper.fill("half a sent");
    // Out of sight for longer than the minute.
    await hide(app);
    await app.page.clock.setFixedTime("2026-11-23T20:32:00+01:00");
    await show(app);
    await isShut(app);
    await unlock(app);
    assert.equal(await paper.inputValue(), "half a sent");
  });
});

test("who has lost the passphrase opens with the code and sets another, and a slip is told", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    const code = await setUp(app);
    await app.follow("#/journal/new");
    await app.write("Kept before I forgot.");
    await lockNow(app);
    await app.page.getByText("I don’t have the passphrase").click();
    const slip = code.replace(/^./, (letter) => (letter === "Z" ? "Y" : "Z"));
    await app.field("Recovery code").fill(slip);
    await app.button("Open with the code").click();
    await app.page.getByText("One letter seems to be wrong. Look at group 1 first.").waitFor();
    await app.field("Recovery code").fill(code.slice(1));
    await app.button("Open with the code").click();
    await app.page.getByText("A code has 34 letters, and this one has 33.").waitFor();
    await app.field("Recovery code").fill(code.toLowerCase().replaceAll("-", " "));
    await app.button("Open with the code").click();
    await app.page.getByText("The code fits.").waitFor();
    await app.field("Passphrase").fill("short");
    await app.button("Set it and open").click();
    await app.page.getByText("That’s short.").waitFor();
    await typeNew(app, "a newer one than before");
    await app.button("Set it and open").click();
    await app.opens();
    await app.follow("#/journal");
    await app.page.getByText("Kept before I forgot.").waitFor();
    await lockNow(app);
    await app.field("Passphrase").fill(PASSPHRASE);
    await app.button("Unlock").click();
    await app.page.getByText("That passphrase doesn’t open it.").waitFor();
    await unlock(app, "a newer one than before");
  });
});

test("the passphrase is changed, everything is sealed anew, and the lock is turned off again", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    const first = await setUp(app);
    await app.follow("#/journal/new");
    await app.write("Before all of that.");
    const before = await app.stored();

    await app.follow("#/yours/lock");
    await app.button("Change the passphrase").click();
    await app.field("Your passphrase now").fill("not the passphrase");
    await typeNew(app, "the second passphrase");
    await app.button("Change the passphrase").click();
    await app.page.getByText("That passphrase doesn’t open it.").waitFor();
    await app.field("Your passphrase now").fill(PASSPHRASE);
    await app.button("Change the passphrase").click();
    await app.page.getByText("The new passphrase opens your pages now.").waitFor();
    const after = await app.stored();
    for (const [key, text] of before) if (key.startsWith("qj1:r:")) assert.equal(after.get(key), text, `${key} stays`);

    await app.button("Lock").click();
    await app.button("Someone may know it").click();
    await app.field("Your passphrase now").fill("the second passphrase");
    await typeNew(app, "the third passphrase");
    const second = await codeOn(app);
    assert.notEqual(second, first);
    await typeGroups(app);
    await app.button("Encrypt everything anew").click();
    await app.page.getByText("Everything is encrypted anew.").waitFor();
    const anew = await app.stored();
    for (const [key, text] of after) if (key.startsWith("qj1:r:")) assert.notEqual(anew.get(key), text, `${key} is sealed anew`);
    await lockNow(app);
    await app.page.getByText("I don’t have the passphrase").click();
    await app.field("Recovery code").fill(first);
    await app.button("Open with the code").click();
    await app.page.getByText("doesn’t open this journal").waitFor();
    await unlock(app, "the third passphrase");

    await app.follow("#/yours/lock");
    await app.button("Turn the lock off").click();
    await app.field("Your passphrase now").fill("the third passphrase");
    await app.button("Turn the lock off").click();
    await app.page.getByText("The lock is off.").waitFor();
    await app.reload();
    await app.follow("#/journal");
    await app.page.getByText("Before all of that.").waitFor();
    assert.equal((await app.records("entry")).length, 1, "and it can be read by anyone");
  });
});

test("a form with a mistake says so, and the code stays the same", async () => {
  await visit(it, { records: [arrived], start: "#/yours/lock" }, async (app) => {
    await app.button("Set up a lock").click();
    const code = await codeOn(app);
    const press = () => app.button("Lock my pages").click();
    await typeNew(app, "1234567");
    await press();
    await app.page.getByText("That’s short.").waitFor();
    await typeNew(app);
    await app.field("The same again").fill("something else");
    await press();
    await app.page.getByText("The two aren’t the same.").waitFor();
    await typeNew(app);
    await press();
    await app.page.getByText("That isn’t what the code says there.").waitFor();
    assert.equal(await codeOn(app), code);
    const suggested = app.page.locator(".suggested");
    const words = await suggested.innerText();
    await app.button("Five other words").click();
    assert.notEqual(await suggested.innerText(), words);
    assert.equal(await app.field("Passphrase").inputValue(), PASSPHRASE);
  });
});

test("locking in one window locks the others, and each is unlocked by itself", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    const other = await app.context.newPage();
    await other.goto(`${app.stage.host.url}#/journal`);
    await other.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await other.getByRole("button", { name: "Unlock" }).click();
    await other.getByRole("heading", { name: "Journal" }).waitFor();
    await lockNow(app);
    await other.getByRole("heading", { name: "Locked." }).waitFor();
    await unlock(app);
    assert.ok(await other.getByRole("heading", { name: "Locked." }).isVisible());
  });
});

test("a window that reads along is shut when the lock is turned on in the other", async () => {
  await visit(it, { records: [arrived], start: "#/today" }, async (app) => {
    const other = await app.context.newPage();
    await other.goto(`${app.stage.host.url}#/journal`);
    await other.getByRole("heading", { name: "Journal" }).waitFor();
    await setUp(app);
    await other.getByRole("heading", { name: "Locked." }).waitFor();
  });
});

test("a damaged header is no end: another copy opens, and without any the recovery code does", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    const code = await setUp(app);
    await app.follow("#/journal/new");
    await app.write("Still here.");
    await lockNow(app);
    const damage = (keys) => app.page.evaluate((keys) => keys.forEach((key) => localStorage.setItem(key, "㐀㐀㐀㐀㐀㐀㐀㐀㐀")), keys);
    await damage(["qj1:h0", "qj1:h1"]);
    await app.reload();
    await unlock(app);
    await app.inUse();
    await lockNow(app);
    await damage(["qj1:h0", "qj1:h1", "qj1:hz"]);
    await app.reload();
    await app.heading("The part that the passphrase opens is damaged.").waitFor();
    await app.field("Recovery code").fill(code);
    await app.button("Open with the code").click();
    await typeNew(app, "another passphrase now");
    await app.button("Set it and open").click();
    await app.opens();
    await app.follow("#/journal");
    await app.page.getByText("Still here.").waitFor();
    await lockNow(app);
    await unlock(app, "another passphrase now");
  });
});

test("a page that was put back as it stood once is noticed", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    await app.follow("#/journal/new");
    await app.write("The first version.");
    const old = [...(await app.stored())].filter(([key]) => key.startsWith("qj1:r:"));
    await app.write("The second version.");
    await lockNow(app);
    await app.page.evaluate((old) => old.forEach(([key, text]) => localStorage.setItem(key, text)), old);
    await app.reload();
    await unlock(app);
    await app.page.getByText("Older than when you last locked: one record.").waitFor();
    await app.button("I’ve seen it").click();
    await app.page.getByText("Older than when").waitFor({ state: "detached" });
  });
});

test("who has neither can erase what is here and begin anew", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    await lockNow(app);
    await app.page.evaluate(() => localStorage.setItem("someone-else", "theirs"));
    await app.page.getByText("I have neither").click();
    await app.field("To erase everything, type: erase everything").fill("erase everything");
    await app.button("Erase and begin anew").click();
    await app.button("Begin").waitFor();
    assert.equal((await app.stored()).size, 0);
  });
});

test("on a borrowed device nothing is kept, and what is there stays shut", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    const before = await app.stored();
    await lockPage(app);
    await app.button("Open without keeping anything").click();
    await app.page.getByText("Nothing is kept here.").waitFor();
    await app.follow("#/journal/new");
    await app.page.getByRole("textbox", { name: "Write", exact: true }).fill("Nowhere but in memory.");
    await app.status().filter({ hasText: /^In this window only$/ }).waitFor();
    const names = (stored) => [...stored].filter(([key]) => /^qj1:r:/.test(key));
    assert.deepEqual(names(await app.stored()), names(before));
    await app.button("Close it").click();
    await isShut(app);
  });
});

/** Hides the page, or shows it again, as the browser tells it. */
async function hide(app, state = "hidden") {
  await app.page.evaluate((state) => {
    Object.defineProperty(document, "hidden", { value: state === "hidden", configurable: true });
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, state);
}
const show = (app) => hide(app, "visible");

test("it locks by itself after the idle time that was chosen, when it goes to sleep, and the clock may be set back", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    const { page } = app;
    await setUp(app);
    await app.follow("#/today");
    await page.clock.setFixedTime("2026-11-23T20:34:00+01:00");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 6000)));
    assert.equal(await app.heading("Locked.").count(), 0, "four minutes are not five");
    await page.clock.setFixedTime("2026-11-23T20:36:00+01:00");
    await isShut(app);
    await unlock(app);

    await app.follow("#/yours/lock");
    await page.getByRole("group", { name: "After it was out of sight for" }).getByLabel("At once").check();
    await hide(app);
    await isShut(app);
    await unlock(app);
    await page.clock.setFixedTime("2026-11-22T20:00:00+01:00");
    await page.evaluate(() => document.dispatchEvent(new Event("freeze", { bubbles: true })));
    assert.equal((await page.evaluate(() => document.body.innerText)).trim(), "", "blank while it sleeps");
    await page.evaluate(() => document.dispatchEvent(new Event("resume", { bubbles: true })));
    await isShut(app);
    await unlock(app);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await isShut(app);
  });
});

test("a window that nobody sees shuts itself, and not the one that somebody writes in", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    await app.follow("#/today");
    await app.follow("#/yours/lock");
    await app.page.getByRole("group", { name: "After it was out of sight for" }).getByLabel("At once").check();
    const other = await app.context.newPage();
    await other.goto(`${app.stage.host.url}#/journal`);
    await other.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await other.getByRole("button", { name: "Unlock" }).click();
    await other.getByRole("heading", { name: "Journal" }).waitFor();
    await hide(app);
    await isShut(app);
    // What one window tells another arrives within moments; the next unlocking takes longer.
    await unlock(app);
    assert.ok(await other.getByRole("heading", { name: "Journal" }).isVisible());
  });
});

test("a door that was drawn before everything was sealed anew opens with the new passphrase, and no word is lost", async () => {
  await visit(it, { records: [arrived] }, async (app) => {
    await setUp(app);
    await app.follow("#/journal/new");
    await app.write("Before all of that.");
    const other = await app.context.newPage();
    await other.goto(`${app.stage.host.url}#/journal`);
    const door = other.getByRole("heading", { name: "Locked." });
    await door.waitFor();
    await app.follow("#/yours/lock");
    await app.button("Someone may know it").click();
    await app.field("Your passphrase now").fill(PASSPHRASE);
    await typeNew(app, "the second passphrase");
    await typeGroups(app);
    await app.button("Encrypt everything anew").click();
    await app.page.getByText("Everything is encrypted anew.").waitFor();
    await app.page.goto("about:blank");
    await other.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await other.getByRole("button", { name: "Unlock" }).click();
    await other.getByText("That passphrase doesn’t open it.").waitFor();
    await other.getByLabel("Passphrase", { exact: true }).fill("the second passphrase");
    await other.getByRole("button", { name: "Unlock" }).click();
    await door.waitFor({ state: "detached" });
    await other.getByText("Before all of that.").waitFor();
  });
});

/** Presses Tab until the focus is on what is called so. */
async function tabTo(app, name) {
  const called = () =>
    app.page.evaluate(() => {
      const at = document.activeElement;
      const label = at.id && document.querySelector(`label[for="${at.id}"]`);
      return (label || at.closest("label") || at).textContent.trim();
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await called())) return;
    await app.page.keyboard.press("Tab");
  }
  assert.fail(`${name} is not reached`);
}

test("a lock is set up, shut and opened by keyboard alone, with no rule of axe broken on the way", async () => {
  await visit(it, { records: [arrived], start: "#/yours/lock" }, async (app) => {
    const { keyboard } = app.page;
    const press = async (name) => {
      await tabTo(app, name);
      await keyboard.press("Enter");
    };
    const type = async (name, words) => {
      await tabTo(app, name);
      await keyboard.type(words);
    };
    await press(/^Set up a lock$/);
    await app.heading("A recovery code").waitFor();
    await app.isAccessible("the form");
    const code = (await codeOn(app)).split("-");
    await type(/^Passphrase$/, PASSPHRASE);
    await type(/^The same again$/, PASSPHRASE);
    for (const [name, group] of (await app.page.locator("label").allInnerTexts()).flatMap((label) => {
      const asked = /^Group (\d)/.exec(label);
      return asked ? [[label, code[asked[1] - 1]]] : [];
    })) {
      await type(new RegExp(`^${name}$`), group);
    }
    await press(/^Lock my pages$/);
    await app.page.getByText("Your pages are locked from now on.").waitFor();
    await lockPage(app);
    await app.heading("When it locks by itself").waitFor();
    await app.isAccessible("the lock");
    await press(/^Lock now$/);
    await isShut(app);
    await app.isAccessible("the door");
    await app.page.waitForFunction(() => document.activeElement?.matches("input"));
    await keyboard.type(PASSPHRASE);
    await keyboard.press("Enter");
    await app.heading("Locked.").waitFor({ state: "detached" });
    await app.page.waitForFunction(() => document.activeElement?.matches("main h1"));
  });
});
