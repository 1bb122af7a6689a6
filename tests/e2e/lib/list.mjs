// The journal’s list as somebody sees it who goes through all of it: only what is near the screen is on the page.

/** Every row of the list, the newest first: the id of its page, and its words. */
export const rowsOf = (page) =>
  page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const found = new Map();
    scrollTo(0, 0);
    for (;;) {
      await drawn();
      for (const row of document.querySelectorAll(".index .index__row")) {
        found.set(row.hash.split("/").at(-1), row.querySelector(".index__words").textContent);
      }
      const before = scrollY;
      scrollBy(0, innerHeight / 2);
      await drawn();
      if (scrollY === before) return [...found];
    }
  });
