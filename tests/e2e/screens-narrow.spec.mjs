// Every screen on the smallest phone, and with large text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, visit } from "./lib/app.mjs";
import { tooWide } from "./lib/look.mjs";
import { LIFE, SCREENS, THEN } from "./lib/screens.mjs";

const it = stage();

test("nothing runs off the side at 320 px, nor with text half as large again", async () => {
  for (const [width, text] of [[320, "100%"], [360, "150%"]]) {
    await visit(it, { screen: { width, height: 640 }, at: THEN, records: LIFE, start: "#/today" }, async (app) => {
      await app.page.evaluate((text) => document.documentElement.style.setProperty("font-size", text), text);
      for (const { name, hash, ready } of SCREENS) {
        await app.follow(hash);
        await ready?.(app);
        const { wide, by } = await app.page.evaluate(tooWide);
        assert.ok(!wide, `${name} at ${width} px and ${text} runs off the side: ${by}`);
      }
    });
  }
});
