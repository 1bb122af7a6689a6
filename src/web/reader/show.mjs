// The page of the reader. Its sentences stand in reader.html.
import { Closed, isSealed, openCopy } from "./container.mjs";
import { headOf, inOrder, linesOf, wordsOf } from "./pages.mjs";

const by = (id) => document.getElementById(id);
const say = (why) => {
  for (const line of document.querySelectorAll("[data-why]")) line.hidden = line.dataset.why !== why;
};

function make(name, words, set) {
  const element = Object.assign(document.createElement(name), set);
  element.textContent = words;
  return element;
}

/** A record on the page. A letter whose day has not come stays folded. */
function drawn(record) {
  const article = document.createElement("article");
  const { text, fields } = wordsOf(record);
  article.append(make("h3", headOf(record), { dir: "auto" }));
  const words = document.createElement("div");
  if (text) words.append(make("p", text, { className: "words", dir: "auto" }));
  const list = document.createElement("dl");
  for (const [name, value] of fields) list.append(make("dt", name), make("dd", value, { dir: "auto" }));
  if (fields.length > 0) words.append(list);
  const until = record.data?.closed_until;
  if (until && until > new Date().toLocaleDateString("sv")) {
    const fold = document.createElement("details");
    fold.append(make("summary", by("closed").textContent.replace("…", until)), words);
    article.append(fold);
  } else {
    article.append(words);
  }
  article.dataset.words = `${headOf(record)} ${text} ${fields.flat().join(" ")}`.normalize("NFKC").toLowerCase();
  return article;
}

function show(text) {
  const { records, unread } = linesOf(text);
  if (records.length === 0) throw new Closed("none");
  const { pages, others } = inOrder(records);
  by("pages").replaceChildren(...pages.map(drawn));
  by("others").replaceChildren(...others.map(drawn));
  by("page-count").textContent = String(pages.length);
  by("other-count").textContent = String(others.length);
  by("unread").hidden = unread === 0;
  by("ask").hidden = true;
  by("journal").hidden = false;
  by("title").focus();
}

function search() {
  const wanted = by("search").value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const article of document.querySelectorAll("article")) {
    article.hidden = !wanted.every((word) => article.dataset.words.includes(word));
    if (!article.hidden) found += 1;
  }
  by("rest").open ||= wanted.length > 0;
  by("found").textContent = wanted.length > 0 ? String(found) : "";
}

by("search").addEventListener("input", search);
by("print").addEventListener("click", () => print());
by("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = by("file").files[0];
  if (!file) return say("file");
  say("opening");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The line has to be on the screen before the work begins.
    await new Promise((done) => setTimeout(done, 60));
    show(new TextDecoder().decode(isSealed(bytes) ? openCopy(bytes, by("passphrase").value) : bytes));
    by("passphrase").value = "";
  } catch (error) {
    say(error instanceof Closed ? error.why : "memory");
  }
});
