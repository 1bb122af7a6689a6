// One window writes and the others read along, because two windows don’t see each other’s words in time:
// each has a copy of the storage, and a browser brings the copies together a moment later. The browser’s
// lock says which window it is. This file waits for the lock, hands it over when another window asks, and
// takes it from a window that has stopped answering. The app is told by one word: "writing", "reading",
// "waiting" (it isn’t known for the moment), "save" (another window is about to write), "robbed" (another
// window writes already) or "lock" (another window locked the journal).
"use strict";

const LOCK = "qj1.writer";
const LEASE = "qj1:w";
const FENCE = "qj1:f";
// A window that has not answered for so long has stopped. Nobody is robbed sooner.
const SILENCE = 3000;
// How often a window notices that it is awake, and the gap after which it may have been robbed meanwhile.
const PULSE = 1000;
const GAP = 2500;
// A window that reloads waits this long for the lock of the page it was.
const MOMENT = 300;

const me = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
const channel = hear();
const pause = (time) => new Promise((done) => setTimeout(done, time));

let tell = () => {};
let isWriting = false;
let isDoubtful = false;
let checking;
let awake = performance.now();
let patience;

/** Where windows hear one another; nothing where the browser has no such place, or keeps the page out of it. */
function hear() {
  try {
    return new BroadcastChannel("qj1");
  } catch {
    return undefined;
  }
}

/** Ends when everything that any window wrote before has arrived in this one’s copy of the storage. */
async function fence() {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.hidden = true;
  try {
    const token = `${me}${Math.random()}`;
    // The storage tells every other document of a change, in the order of the changes. This is one.
    const heard = new Promise((done) =>
      frame.contentWindow.addEventListener("storage", ({ key, newValue }) => key === FENCE && newValue === token && done()),
    );
    localStorage.setItem(FENCE, token);
    await Promise.race([heard, pause(500)]);
  } catch {
    // Where nothing more can be written, time has to do.
    await pause(100);
  } finally {
    frame.remove();
  }
}

function begins() {
  clearTimeout(patience);
  patience = undefined;
  isWriting = true;
  isDoubtful = false;
  awake = performance.now();
  tell("writing");
}

function isRobbed() {
  if (!isWriting) return;
  isWriting = false;
  tell("robbed");
}

/** The browser’s own lock. It goes when the window goes, however that happens. */
const byLock = () => {
  let queue;
  let owner;
  let free;
  const mine = async () => (await navigator.locks.query()).held.find(({ name }) => name === LOCK)?.clientId;
  const request = (options) => {
    let has = false;
    const hold = () =>
      new Promise((done) => {
        has = true;
        free = done;
        mine().then((id) => (owner = id));
        begins();
      });
    // It ends when the lock is let go of, and fails when it is stolen or the waiting is called off.
    const over = () => has && (isRobbed(), wait());
    navigator.locks.request(LOCK, options, hold).then(over, over);
  };
  const wait = () => {
    queue = new AbortController();
    request({ signal: queue.signal });
  };
  return {
    wait,
    take() {
      queue.abort();
      request({ steal: true });
    },
    // The one who asked takes it; should that window be gone, the next in line gets it.
    letGo: () => setTimeout(free, PULSE),
    isMine: async () => owner !== undefined && (await mine()) === owner,
  };
};

/** Where pages have no locks (a page without https): a key that says who, and since when. */
const byLease = () => {
  const read = () => (localStorage.getItem(LEASE) ?? "").split(" ");
  const write = () => {
    try {
      localStorage.setItem(LEASE, `${me} ${Date.now()}`);
    } catch {}
  };
  const isMine = async () => read()[0] === me;
  const take = async () => {
    write();
    await fence();
    if (await isMine()) begins();
  };
  let answered = 0;
  channel.addEventListener("message", ({ data }) => {
    if (data.there && isWriting) channel.postMessage({ here: data.there });
    if (data.here === me) answered = Date.now();
  });
  const look = async () => {
    if (isWriting) return (await isMine()) ? write() : isRobbed();
    if (Date.now() - Number(read()[1] ?? 0) < SILENCE) return;
    // A hidden window keeps its lease late, but it answers.
    const asked = Date.now();
    channel.postMessage({ there: me });
    await pause(SILENCE / 2);
    if (answered < asked && !isWriting) await take();
  };
  addEventListener("pagehide", () => isWriting && localStorage.removeItem(LEASE));
  return {
    wait() {
      setInterval(look, PULSE);
      if (!read()[0]) take();
      else look();
    },
    take,
    letGo() {},
    isMine,
  };
};

/** Alone: there is no way to hear of another window. */
const alone = { wait: begins, take: begins, letGo() {}, isMine: async () => true };

const pen = !channel ? alone : navigator.locks ? byLock() : byLease();

/** A window that slept may have been robbed, and must not write before it knows. */
function notice() {
  const now = performance.now();
  isDoubtful ||= now - awake > GAP;
  awake = now;
}

function makeSure() {
  notice();
  if (isWriting && isDoubtful) checking ??= check().finally(() => (checking = undefined));
  return checking;
}

async function check() {
  tell("waiting");
  if (isWriting && (await pen.isMine())) begins();
}

/** Once a second. A hidden window sleeps most of the time; it makes sure when it is looked at, or has to save. */
const pulse = () => (document.hidden ? notice() : makeSure());

channel?.addEventListener("message", async ({ data }) => {
  if (data.ask && isWriting) {
    await makeSure();
    if (!isWriting) return;
    tell("save");
    isWriting = false;
    await fence();
    channel.postMessage({ free: data.ask });
    pen.letGo();
  } else if (data.free === me && patience) {
    take();
  } else if (data.lock) {
    tell("lock");
  }
});

function take() {
  clearTimeout(patience);
  patience = undefined;
  pen.take();
}

globalThis.windows = {
  /** From now on `told` hears the words; the first one at once, where it is known. */
  join(told) {
    tell = told;
    if (isWriting) return tell("writing");
    setTimeout(() => isWriting || tell("reading"), MOMENT - (performance.now() - began));
  },
  /** Asks the window that writes; it saves, and this one writes. */
  ask() {
    clearTimeout(patience);
    patience = setTimeout(take, SILENCE);
    channel?.postMessage({ ask: me });
  },
  /** Locks the journal in every other window. */
  lock: () => channel?.postMessage({ lock: true }),
  /** Whether this window surely writes, now. */
  isSure() {
    makeSure();
    return isWriting && !isDoubtful;
  },
  fence: (then) => fence().then(then),
};

// The lock is waited for while the program is still on its way.
const began = performance.now();
pen.wait();
setInterval(pulse, PULSE);
for (const name of ["visibilitychange", "resume"]) document.addEventListener(name, pulse);
addEventListener("pageshow", pulse);
