// The screens of a pause, and ways through them.

/** The title of each screen, in their order. */
export const TITLES = [
  "You want to reach out.",
  "How strong is it?",
  "Breathe",
  "Look around you.",
  "What set it off?",
  "What’s the closest word?",
  "Under the urge, what do I need?",
  "Where else could a bit of that come from, in the next hour?",
  "Write it here. It will not be sent.",
  "If I sent this now, tomorrow morning I’d feel:",
  "Still there? That’s alright.",
];

/** Waits until the screen of that number, from 1, is open. */
export async function isAt(app, screen) {
  await app.page.getByRole("heading", { level: 1, name: TITLES[screen - 1], exact: true }).waitFor({ state: "attached" });
  await app.page.getByText(`Step ${screen} of ${TITLES.length}`, { exact: true }).waitFor({ state: "attached" });
}

/** Goes on, with or without an answer. */
export const next = (app) => app.page.locator(".nextbar .b").last().click();

/** From the first screen of a pause, or from a later one, to the screen of that number. */
export async function reach(app, screen, from = 1) {
  if (from === 1) await app.button("Begin").click();
  for (let here = Math.max(from, 2); here < screen; here += 1) {
    await isAt(app, here);
    await next(app);
  }
  await isAt(app, screen);
}
