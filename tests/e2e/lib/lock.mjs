// A lock, as a person sets it up and opens it.

/** The passphrase that the tests type. */
export const PASSPHRASE = "lantern otter plum ferry sketch";

const reading = (page) => page.evaluate(() => document.querySelector(".groups").innerText.split("\n").map((group) => group.trim()));

/** The recovery code on the screen, in its groups. */
export const codeOn = async (app) => (await reading(app.page)).join("-");

/** Types the groups that are asked for, from the code that is shown. */
export async function typeGroups(app) {
  const groups = await reading(app.page);
  for (const field of await app.page.getByLabel(/^Group \d of the code/).all()) {
    const label = await app.page.locator(`label[for="${await field.getAttribute("id")}"]`).innerText();
    await field.fill(groups[Number(label.match(/\d/)[0]) - 1].toLowerCase());
  }
}

export async function typeNew(app, passphrase = PASSPHRASE) {
  await app.field("Passphrase").fill(passphrase);
  await app.field("The same again").fill(passphrase);
}

/** Sets a lock up from its page, and hands back the recovery code. */
export async function setUp(app, passphrase = PASSPHRASE) {
  await lockPage(app);
  await app.button("Set up a lock").click();
  await typeNew(app, passphrase);
  const code = await codeOn(app);
  await typeGroups(app);
  await app.button("Lock my pages").click();
  await app.page.getByText("Your pages are locked from now on.").waitFor();
  return code;
}

/** The page of the lock, from its beginning. */
export async function lockPage(app) {
  await app.follow("#/yours");
  await app.follow("#/yours/lock");
}

export async function lockNow(app) {
  await lockPage(app);
  await app.button("Lock now").click();
  await isShut(app);
}

/** The door stands there, and nothing else. */
export const isShut = (app) => app.heading("Locked.").waitFor();

export async function unlock(app, passphrase = PASSPHRASE) {
  await app.field("Passphrase").fill(passphrase);
  await app.button("Unlock").click();
  await app.heading("Locked.").waitFor({ state: "detached" });
  await app.opens();
}
