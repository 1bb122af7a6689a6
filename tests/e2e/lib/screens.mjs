// Every screen, and the life that they are shown with: month one of somebody's space, 9 April.

import { fileURLToPath } from "node:url";
import { record } from "./app.mjs";
import { codeOn, lockNow, lockPage, typeGroups, typeNew } from "./lock.mjs";
import { isAt, next } from "./pause.mjs";

/** The moment at which the screens are looked at. */
export const THEN = "2026-04-09T20:30:00+02:00";

const summer = (n, kind, data, made) => record(n, kind, data, `${made}:00+02:00`);
const page = (n, day, time, data) => summer(n, "entry", { day, ...data }, `${day}T${time}`);

/** What somebody kept in their first month. */
export const LIFE = [
  summer(1, "about", { arrived: true, nickname: "R", people: ["Ana", "Tom"], values: ["kind", "steady", "honest"], shape: ["pet"] }, "2026-03-15T21:00"),
  summer(2, "hope", { hope: "understand" }, "2026-03-15T21:02"),
  summer(3, "plan", {
    start: "2026-03-16",
    length: 45,
    why: "So that I sleep, and so that the next thing I say is one I meant.",
    counts: ["messages", "calls", "likes", "profiles"],
    if_then: [{ when: "a song comes on", then: "let it play and name three things I can see" }],
    hard_days: [{ day: "2026-04-11", label: "Their birthday" }],
    instead: ["walk to the weir and back", "call Ana"],
    end_view: "think",
  }, "2026-03-20T20:00"),
  summer(4, "slip", { what: "message", day: "2026-04-04", time: "15:10:00", state: ["lonely"], hour_after: "worse", reply: "no" }, "2026-04-04T16:00"),
  summer(5, "space_day", { day: "2026-04-08", mark: "quiet", urges: 2, helped: "a walk" }, "2026-04-08T22:00"),
  summer(6, "space_day", { day: "2026-04-06", mark: "by_chance", urges: 1 }, "2026-04-06T22:00"),
  page(10, "2026-04-08", "21:40", { text: "Cooked for one and didn’t mind the quiet until about nine.", feelings: ["quiet", "low"], intensity: 5, sleep: "ok", after: "same" }),
  page(11, "2026-04-06", "22:05", { text: "Plain day. Fixed the bicycle chain, did the washing, called Ana about Saturday. **Nothing to analyse.**", feelings: ["steady"], intensity: 3, sleep: "good" }),
  page(12, "2026-04-04", "23:20", { text: "I wrote to them. Two lines. It was read, and then nothing.\n\nWhat I wanted was to be asked how the day went. Not all of it. The asking. Maybe that is something Ana and I could do for each other.\n\n- phone in the kitchen after ten\n- the weir, even in rain", feelings: ["exposed", "regretful"], intensity: 8, sleep: "poor", after: "lighter" }),
  page(13, "2026-04-02", "01:50", { mode: "unsent", text: "I keep your side of the shelf empty." }),
  page(14, "2026-03-28", "20:10", { feelings: ["foggy"], intensity: 6 }),
  page(15, "2026-03-21", "19:00", { text: "Woke at four and reached for the phone before I remembered. Put it back in the drawer and listened to the rain, and it was only rain.", feelings: ["missing", "homesick"], intensity: 7, sleep: "poor", after: "lighter" }),
];

const moment = (n, happened, made, more = {}) => summer(n, "moment", { happened, ...more }, `${made}T12:00`);
const past = (n, gate, made) => moment(n, "gone_on", made, { gate, note: "because" });
const sheet = (n, name, given, made) => summer(n, "sheet", { sheet: name, given }, `${made}T12:00`);

/** Somebody who has kept space and sheets, and stands at growing. */
const GROWING = [
  ...LIFE,
  sheet(20, "communication", { my_part: "I went quiet for days" }, "2026-03-27"),
  sheet(21, "neglect", { my_part: "I stopped asking" }, "2026-03-28"),
  sheet(22, "distance", { my_part: "I stayed late on purpose" }, "2026-03-30"),
  sheet(23, "lesson", { when: "I go quiet", then: "say that I’m quiet", instead_of: "leaving the room" }, "2026-04-01"),
  sheet(24, "action", { action: "walk to the weir" }, "2026-04-02"),
];

/** On as far as the last step, with every gate gone through by hand. */
const FAR = [
  ...GROWING,
  past(30, "g3", "2026-04-03"),
  past(31, "g4", "2026-04-03"),
  moment(32, "sent", "2026-04-04"),
  moment(33, "warm", "2026-04-05"),
  past(34, "g6", "2026-04-06"),
  past(35, "g7", "2026-04-07"),
  past(36, "g8", "2026-04-08"),
];

/** Lives for the drawn path. */
export const PATHS = {
  firstDay: [summer(1, "about", { arrived: true }, "2026-04-09T20:00")],
  growing: GROWING,
  redLine: [...GROWING, moment(40, "line_drawn", "2026-04-08", { line: "asked_for_none" })],
  letGo: [...GROWING, moment(40, "let_go", "2026-04-08")],
  together: [...FAR, past(40, "g9", "2026-04-09")],
  wentBack: [...FAR, moment(40, "back_to_space", "2026-04-09")],
};

/**
 * The screens by name and address. `flow` marks the small screens of arrival and pause; `ready` brings
 * a screen into the state in which it is worth looking at.
 */
export const SCREENS = [
  { name: "arrive", hash: "#/arrive", flow: true },
  { name: "today", hash: "#/today" },
  { name: "journal", hash: "#/journal" },
  { name: "journal-new", hash: "#/journal/new" },
  { name: "journal-entry", hash: "#/journal/entry/000000000012" },
  { name: "journal-edit", hash: "#/journal/entry/000000000012/edit" },
  { name: "journal-calendar", hash: "#/journal/calendar" },
  { name: "journal-search", hash: "#/journal/search" },
  { name: "path", hash: "#/path" },
  { name: "path-space", hash: "#/path/space" },
  { name: "path-understand", hash: "#/path/understand" },
  { name: "path-grow", hash: "#/path/grow" },
  { name: "path-reach", hash: "#/path/reach", ready: (app) => app.page.getByText("Go on anyway").first().click() },
  { name: "path-trust", hash: "#/path/trust" },
  { name: "path-decision", hash: "#/path/decision" },
  { name: "sheet-one", hash: "#/path/understand/communication" },
  { name: "sheet-cards", hash: "#/path/understand/lesson" },
  { name: "sheet-card", hash: "#/path/grow/action/new", ready: (app) => app.page.getByText("Some ideas").click() },
  { name: "sheet-repeated", hash: "#/path/understand/healthy" },
  { name: "sheet-healthy", hash: "#/path/understand/healthy/new" },
  { name: "movedon", hash: "#/movedon" },
  { name: "review", hash: "#/review" },
  { name: "plan", hash: "#/path/space/plan", ready: (app) => app.page.getByText("More, if it helps").click() },
  { name: "slip", hash: "#/path/space/slip", ready: (app) => app.page.getByText("The rest, as far as you like").click() },
  { name: "patterns", hash: "#/patterns" },
  { name: "pause", hash: "#/pause", flow: true },
  { name: "yours", hash: "#/yours" },
  { name: "yours-about", hash: "#/yours/about" },
  { name: "yours-look", hash: "#/yours/look" },
  { name: "yours-data", hash: "#/yours/data" },
  { name: "yours-lock", hash: "#/yours/lock" },
  { name: "yours-privacy", hash: "#/yours/privacy" },
  { name: "help", hash: "#/help" },
  { name: "help-now", hash: "#/help/now", ready: (app) => app.page.getByLabel("Not sure").check() },
  { name: "help-fear", hash: "#/help/fear" },
  { name: "help-pursuit", hash: "#/help/pursuit" },
  { name: "help-own", hash: "#/help/own" },
  { name: "help-closed", hash: "#/help/closed" },
  { name: "help-lines", hash: "#/help/lines" },
  { name: "message", hash: "#/message" },
  {
    name: "apology",
    hash: "#/path/apologise/apology/new",
    ready: async (app) => {
      await app.page.getByLabel("I don’t know", { exact: true }).check();
      await app.page.getByLabel("Say sorry plainly.").fill("I’m sorry I read your letters in May, but you never talked.");
      await app.page.getByText("This takes it back").waitFor();
    },
  },
  { name: "letgo", hash: "#/letgo" },
  { name: "unknown", hash: "#/nowhere" },
];

/** Screens inside a flow: how to get there from its beginning. */
const CARDS = ["nickname", "how-ended", "when-ended", "shape", "hope", "words", "people", "safety", "thanks"];

/** The screens of a pause after its first. */
const PAUSES = ["strength", "breath", "ground", "trigger", "feeling", "need", "elsewhere", "letter", "morning", "end"];

/** The life above, with its unsent letter put away. */
const AWAY = LIFE.map(([key, text]) => [key, text.replace('"mode":"unsent"', '"mode":"unsent","closed_until":"2026-04-10"')]);

/** Goes to the `n`th card of the arrival, whatever the cards before it hold. */
/** The cards of the arrival, one after the other. */
async function walkArrival(app, look) {
  await app.button("Begin").click();
  for (const [n, name] of CARDS.entries()) {
    if (n < 8) await app.page.getByText(`Step ${n + 1} of 8`).waitFor({ state: "attached" });
    else await app.heading("Thank you.").waitFor();
    await look(`arrive-${name}`);
    if (n < 8) await app.page.locator(".nextbar .b").last().click();
  }
}

/** The lock: its form, what stands there once it is on, the door, and the way in with the code. */
async function walkLock(app, look) {
  await app.button("Set up a lock").click();
  await look("lock-form");
  await typeNew(app);
  const code = await codeOn(app);
  await typeGroups(app);
  await app.button("Lock my pages").click();
  await app.page.getByText("Your pages are locked from now on.").waitFor();
  await look("lock-done");
  await lockPage(app);
  await look("lock-on");
  await app.button("Someone may know it").click();
  await look("lock-anew");
  await lockNow(app);
  await look("lock-door");
  await app.page.getByText("I don’t have the passphrase").click();
  await app.page.getByText("I have neither").click();
  await look("lock-door-open");
  await app.field("Recovery code").fill(code);
  await app.button("Open with the code").click();
  await app.page.getByText("The code fits.").waitFor();
  await look("lock-door-new");
}

/** The screens of a pause, one after the other, and its letter once more when it is written. */
async function walkPause(app, look) {
  await app.button("Begin").click();
  for (const [n, name] of PAUSES.entries()) {
    await isAt(app, n + 2);
    await look(`pause-${name}`);
    if (name === "letter") {
      await app.page.getByRole("textbox", { name: "Unsent page" }).fill("I keep your side of the shelf empty.");
      await app.saved();
      await app.button("Put it away for a week").click();
      await app.button("Yes, close it until Thursday 16 April").waitFor();
      await look("pause-letter-written");
    }
    if (n + 1 < PAUSES.length) await next(app);
  }
}

const TEXT = "Hello Robin. I went quiet when you needed an answer, and I see that now. If you’d ever like to talk, I’d be glad. No need to reply.";
const NOON = "2026-04-09T12:00:00+02:00";
const BEFORE_PAPER = [
  ...GROWING,
  past(30, "g3", "2026-04-05"),
  sheet(31, "purpose", { purpose: "to own my silence", no_reply: "it is true either way" }, "2026-04-05"),
];
const ON_PAPER = [
  ...BEFORE_PAPER,
  sheet(32, "any_outcome", { yes: "answer once", nothing: "walk on Sundays", no: "call Ana" }, "2026-04-05"),
  past(33, "g4", "2026-04-06"),
  sheet(34, "message", { hello: "Hello Robin.", seen: "I went quiet when you needed an answer, and I see that now.", door: "If you’d ever like to talk, I’d be glad.", free: "No need to reply." }, "2026-04-06"),
];
const heat = (n, strength, made) => summer(n, "sheet", { sheet: "heat", given: { strength } }, made);
const rest = (made) => moment(35, "cooling", made, { note: TEXT });
const LINES = sheet(36, "reply_tree", { warm: "breathe, and answer once", neutral: "thank them", cold: "not answer", silence: "walk on Sundays", someone_new: "wish them well", stop: "stop" }, "2026-04-07");
const RESTED = [...ON_PAPER, rest("2026-04-07"), LINES, heat(37, 3, "2026-04-09T11:30")];
const SENT = [...RESTED, past(38, "g5", "2026-04-08"), moment(39, "sent", "2026-04-08", { note: TEXT })];

/** The desk for the one message, stage by stage: what was kept, and when it is looked at. */
const DESK_STAGES = {
  prepare: [BEFORE_PAPER, THEN],
  "how-warm": [ON_PAPER, THEN],
  hot: [[...ON_PAPER, heat(37, 8, "2026-04-09T20:00")], THEN],
  write: [[...ON_PAPER, heat(37, 3, "2026-04-09T20:00")], THEN],
  rests: [[...ON_PAPER, rest("2026-04-09")], THEN],
  reread: [RESTED, NOON],
  copy: [[...RESTED, past(38, "g5", "2026-04-08")], NOON],
  sent: [SENT, NOON],
  said: [[...SENT, moment(40, "no_reply", "2026-04-09")], THEN],
  talking: [[...SENT, moment(40, "warm", "2026-04-09", { note: "Thank you. Maybe a coffee some time." })], THEN],
};

let near = 100;
const s = (name, given, made) => sheet(near++, name, given, made);

/** Somebody who sees the other again: promises, talks, time together, decisions, and a last page. */
const NEAR = [...LIFE,
 moment(60,"they_wrote","2026-03-20"), past(61,"g6","2026-03-21"), past(62,"g7","2026-03-28"), past(63,"g8","2026-04-01"),
 s("communication",{my_part:"I went quiet", soft_start:"When plans change late, I feel unsettled, and I’d like a message by noon."},"2026-03-20"),
 s("trust",{broken:["lie"],by:"me"},"2026-03-20"),
 ...["kept","kept","told_late","kept","missed_told","kept","late","renegotiated","kept"].map((o,i)=>s("promise",{what:["Ring on Sunday at six","Pay back the fifty","Tell them about the trip before booking","Be there at the school gate","Bring the boxes"][i%5],to:i%4==3?"self":"them",by:`2026-03-${20+i}`,size:"tiny",kind:["told","did","again"][i%3],outcome:o,settled:`2026-03-${20+i}`},"2026-03-19")),
 s("promise",{what:"Say by noon if I’ll be late",to:"them",by:"2026-04-08",size:"tiny",kind:"told"},"2026-04-05"),
 s("promise",{what:"Bring back the blue bowl",to:"them",by:"2026-04-19",size:"tiny",kind:"did"},"2026-04-06"),
 s("promise",{what:"Give notice of the trip before I book it",to:"them",by:"2026-04-02",outcome:"missed",settled:"2026-04-03"},"2026-03-25"),
 ...[0,1,2,3].map(i=>s("count_on",{count_on:"Ringing on Sunday",work:"me",mine:"rang"},["2026-03-16","2026-03-23","2026-03-30","2026-04-06"][i])),
 s("map",{whose:"mine",kind:"need",what:"An evening a week to myself",tuesday:"I say on Monday which one",request:"Could we keep Wednesdays free?"},"2026-03-29"),
 s("map",{whose:"mine",kind:"boundary",what:"Nobody shouts",if:"one of us shouts",then:"go out for ten minutes and come back"},"2026-03-29"),
 s("map",{whose:"mine",kind:"desire",what:"A weekend at the sea"},"2026-03-29"),
 s("map",{whose:"theirs",kind:"need",what:"To hear about changes before they happen",source:"tell me before, not after",source_day:"2026-03-30"},"2026-03-30"),
 s("map",{whose:"theirs",kind:"desire",what:"More music at home"},"2026-03-30"),
 s("debrief",{said:"That I decide things alone.",got_it:"yes",heard_on:"On the trip. They breathed out."},"2026-03-31"),
 s("debrief",{said:"That it is too fast.",got_it:"didnt_ask",afraid:"no",agreements:["Say it by noon","Leave by ten"]},"2026-04-05"),
 ...[["2026-03-22","Walk to the weir","me","1","3","better"],["2026-03-26","Coffee","me","3","2","worse"],["2026-03-30","Market","me","4","2","worse"],["2026-04-05","Dinner","me","3","3","worse"]].map(([day,what,who,pr,fun,after],i)=>s("time",{day,what,suggested:who,length:"hours",pressure:pr,fun,after,part:i<2?["night"]:[]},day)),
 s("rung",{rung:"message",how:"tried",day:"2026-03-20"},"2026-03-20"), s("rung",{rung:"walk",how:"tried",day:"2026-03-22"},"2026-03-22"), s("rung",{rung:"overnight",how:"tried",day:"2026-03-26"},"2026-03-26"), s("rung",{rung:"went_wrong",how:"talked",day:"2026-03-31"},"2026-03-31"),
 s("pace",{i_asked:"To see each other once a week",they_asked:"Slowly, please",rule:"Home by ten",gentle_no:"I’d like that, and not tonight.",review:"2026-04-08"},"2026-03-21"),
 s("drew_me",{drew:"How they listen to strangers",still:"yes",seen:"At the market"},"2026-03-30"),
 s("their_decision",{words:"I’d like to try, slowly.",day:"2026-04-01",how:"they said it on the walk"},"2026-04-01"),
 s("my_decision",{choice:"reach_out",review:"2026-03-20"},"2026-03-16"), s("my_decision",{choice:"later"},"2026-03-23"), s("my_decision",{choice:"go_slowly"},"2026-03-30"), s("my_decision",{choice:"go_slowly",review:"2026-05-20",change_mind:"If I keep hiding things."},"2026-04-07"),
 s("then_now",{today:"Heavy, and quiet in the evenings.",miss:"Being asked how it went.",think:"What I said in March.",part:"I went quiet.",want:"To sleep."},"2026-03-15"),
 s("then_now",{today:"Better in the mornings.",miss:"Sunday breakfast.",think:"Whether I can be relied on.",part:"I decide things alone.",want:"To keep three promises."},"2026-03-30"),
 s("lesson",{when:"I go quiet",then:"say that I’m quiet",instead:"leaving the room"},"2026-04-01"),
 s("book",{was:"A spring in which I learned to say when I’d be late.",learned:"That quiet isn’t peace.",thanks:"Ana, for the walks.",last_line:"The kettle is on, and the door is open."},"2026-04-08"),
];

const CLOSED = [...NEAR, moment(70, "let_go", "2026-04-07"), moment(71, "book_closed", "2026-04-08")];

/** Screens of steps six to nine by their address, with what is on them. */
const BESIDE = {
  trust: "#/path/trust",
  promises: "#/path/trust/promise",
  "promise-new": "#/path/trust/heard/new",
  openness: "#/path/trust/openness",
  drills: "#/path/trust/drills",
  talk: "#/path/talk",
  map: "#/path/talk/map",
  "talk-plan": "#/path/talk/talk/new",
  listening: "#/path/talk/listening/new",
  debriefs: "#/path/talk/debrief",
  slowly: "#/path/slowly",
  ladder: "#/path/slowly/rung",
  "time-new": "#/path/slowly/time/new",
  ideas: "#/path/slowly/ideas",
  decide: "#/decide",
  "last-page": "#/path/decision/book",
  "then-now": "#/path/decision/then_now",
  "review-near": "#/review",
  shelf: "#/shelf",
  "today-near": "#/today",
};

/**
 * What is not an address: how to get there, on a profile with `records` of its own where the life above
 * won't do, and with `before` and `expected` as in `visit`.
 * A flow has a `walk` instead, which goes through it once and looks at each screen.
 */
export const INSIDE = [
  ...Object.entries(DESK_STAGES).map(([name, [records, at]]) => ({
    name: `desk-${name}`,
    hash: "#/message",
    records,
    at,
    reach: ({ page }) => page.locator("main:not([hidden]) h1").first().waitFor(),
  })),
  ...Object.entries(PATHS).map(([name, records]) => ({
    name: `path-${name}`,
    hash: "#/path",
    records,
    reach: ({ page }) => page.locator(".way").waitFor(),
  })),
  ...Object.entries(BESIDE).map(([name, hash]) => ({
    name,
    hash,
    records: NEAR,
    reach: ({ page }) => page.locator("main:not([hidden]) h1").first().waitFor(),
  })),
  { name: "today-closed-book", hash: "#/today", records: CLOSED, reach: (app) => app.button("Open it again").waitFor() },
  { name: "arrive", hash: "#/arrive", walk: walkArrival },
  { name: "lock", hash: "#/yours/lock", walk: walkLock },
  {
    name: "plan-kept",
    hash: "#/path/space/plan",
    reach: async (app) => {
      await app.button("Keep the changes").first().click();
      await app.heading("Your space: 16 March to 29 April.").waitFor();
    },
  },
  {
    name: "slip-noted",
    hash: "#/path/space/slip",
    reach: async (app) => {
      await app.page.getByRole("radio", { name: "message", exact: true }).check();
      await app.button("Note it").first().click();
      await app.heading("Noted.").waitFor();
    },
  },
  {
    name: "privacy-open",
    hash: "#/yours/privacy",
    expected: ["policy: connect-src", "console:"],
    reach: async (app) => {
      await app.button("Try to ask for something").click();
      await app.status().filter({ hasText: "Refused by the page’s own rules" }).waitFor();
      app.late.length = 0;
      for (const fold of await app.page.locator("main details").all()) await fold.evaluate((each) => (each.open = true));
      await app.page.getByText("sha256sum -c checksums.txt").waitFor();
    },
  },
  {
    name: "copy-sealed",
    hash: "#/yours/data",
    reach: async (app) => {
      await app.page.getByText("Choose a passphrase and save it").click();
      await app.button("Save the sealed copy").click();
      await app.page.getByRole("alert").filter({ hasText: /./ }).waitFor();
    },
  },
  {
    name: "copy-asks",
    hash: "#/yours/data",
    reach: async (app) => {
      const copy = fileURLToPath(new URL("../../fixtures/vault/copies/journal.copy", import.meta.url));
      await app.field("Restore from a file").setInputFiles(copy);
      await app.field("The passphrase of this copy").fill("another one");
      await app.button("Open it").click();
      await app.page.getByText("This passphrase doesn’t open it.").waitFor();
    },
  },
  { name: "pause", hash: "#/pause", walk: walkPause },
  {
    name: "morning-after",
    hash: "#/today",
    records: [...LIFE, summer(16, "urge", { minutes: 15, strength: 8, given: { morning: "exposed" } }, "2026-04-08T23:10")],
    reach: (app) => app.heading("The morning after").waitFor(),
  },
  {
    name: "letter-put-away",
    hash: "#/yours/data",
    records: AWAY,
    reach: (app) => app.button("Save a copy without them").first().waitFor(),
  },
  {
    name: "letter-closed",
    hash: "#/journal/entry/000000000013",
    records: AWAY,
    reach: (app) => app.heading("This letter is closed until Friday 10 April.").waitFor(),
  },
  {
    name: "other-window",
    hash: "#/journal/entry/000000000012/edit",
    reach: async (app) => {
      const other = await app.context.newPage();
      await other.goto(app.stage.host.url);
      // The one that opened the page first makes way by loading it anew.
      await app.reload();
      await app.button("Write here").waitFor();
    },
  },
  {
    name: "recovery",
    hash: "#/today",
    reach: async (app) => {
      await app.canaryKnows(LIFE.length + 1);
      await app.loseEverything();
      await app.reload();
      await app.heading("Your pages aren’t where they were.").waitFor();
    },
  },
  {
    name: "calm-no-program",
    hash: "#/today",
    before: (page) => page.addInitScript(() => delete globalThis.WebAssembly),
    expected: ["console:", "WebAssembly"],
    reach: (app) => app.heading("This browser can’t open the pages.").waitFor(),
  },
  {
    name: "calm-stopped",
    hash: "#/today",
    expected: ["error:", "console:"],
    reach: async (app) => {
      await app.page.evaluate(() => {
        const refuse = () => {
          throw new DOMException("provoked");
        };
        Node.prototype.insertBefore = Node.prototype.appendChild = Node.prototype.cloneNode = refuse;
        location.hash = "#/yours/look";
      });
      await app.heading("Something in the app stopped.").waitFor();
    },
  },
  {
    name: "calm-blocked",
    hash: "#/today",
    before: (page) =>
      page.addInitScript(() => {
        const refuse = { get: () => { throw new DOMException("provoked", "SecurityError"); } };
        if (location.protocol.startsWith("http")) Object.defineProperty(globalThis, "localStorage", refuse);
      }),
    records: [],
    expected: [],
    reach: (app) => app.heading("This browser won’t let us keep anything.").waitFor(),
  },
];
