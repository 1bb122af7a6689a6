// A second reader of stored records, written from docs/storage-format.md alone and not from the app's
// code. What it can't read, the document has wrong.

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const RUNS = [[0x3400, 0x19c0], [0x4e00, 0x5200], [0xac00, 0x1440]];
const LAST = 0xc040;
const DICTIONARIES = {
  1: readFileSync(new URL("../../../src/domain/store/codec/dictionary-1.bin", import.meta.url)),
};

export const DICTIONARY = DICTIONARIES[1];

/** Fifteen bits a letter, seven in the last one where that is enough. */
export function bytesOf(text) {
  const value = (letter) => {
    let before = 0;
    for (const [first, count] of RUNS) {
      if (letter >= first && letter < first + count) return before + letter - first;
      before += count;
    }
  };
  const bytes = [];
  let [held, bits] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    const [more, width] = value(letter) === undefined ? [letter - LAST, 7] : [value(letter), 15];
    held = held * 2 ** width + more;
    bits += width;
    while (bits >= 8) {
      bits -= 8;
      bytes.push(Math.floor(held / 2 ** bits));
      held %= 2 ** bits;
    }
  }
  return Buffer.from(bytes);
}

/** The letters for these bytes. */
export function lettersOf(bytes) {
  const letter = (value) => {
    for (const [first, count] of RUNS) {
      if (value < count) return String.fromCharCode(first + value);
      value -= count;
    }
  };
  let text = "";
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = held * 256 + byte;
    bits += 8;
    if (bits >= 15) {
      bits -= 15;
      text += letter(Math.floor(held / 2 ** bits));
      held %= 2 ** bits;
    }
  }
  if (bits > 7) text += letter(held * 2 ** (15 - bits));
  else if (bits > 0) text += String.fromCharCode(LAST + held * 2 ** (7 - bits));
  return text;
}

const MASK = (1n << 64n) - 1n;
const [P1, P2, P3, P4, P5] = [0x9e3779b185ebca87n, 0xc2b2ae3d27d4eb4fn, 0x165667b19e3779f9n, 0x85ebca77c2b2ae63n, 0x27d4eb2f165667c5n];
const rotate = (x, n) => ((x << n) | (x >> (64n - n))) & MASK;
const round = (acc, lane) => (rotate((acc + lane * P2) & MASK, 31n) * P1) & MASK;

/** XXH64 with seed 0. */
function xxh64(data) {
  let at = 0;
  let hash;
  if (data.length >= 32) {
    let lanes = [(P1 + P2) & MASK, P2, 0n, (MASK + 1n - P1) & MASK];
    for (; at + 32 <= data.length; at += 32) lanes = lanes.map((lane, n) => round(lane, data.readBigUInt64LE(at + n * 8)));
    hash = [1n, 7n, 12n, 18n].reduce((sum, turn, n) => (sum + rotate(lanes[n], turn)) & MASK, 0n);
    for (const lane of lanes) hash = ((hash ^ round(0n, lane)) * P1 + P4) & MASK;
  } else {
    hash = P5;
  }
  hash = (hash + BigInt(data.length)) & MASK;
  for (; at + 8 <= data.length; at += 8) hash = (rotate(hash ^ round(0n, data.readBigUInt64LE(at)), 27n) * P1 + P4) & MASK;
  if (at + 4 <= data.length) {
    hash = (rotate(hash ^ ((BigInt(data.readUInt32LE(at)) * P1) & MASK), 23n) * P2 + P3) & MASK;
    at += 4;
  }
  for (; at < data.length; at += 1) hash = (rotate(hash ^ ((BigInt(data[at]) * P5) & MASK), 11n) * P1) & MASK;
  hash = ((hash ^ (hash >> 33n)) * P2) & MASK;
  hash = ((hash ^ (hash >> 29n)) * P3) & MASK;
  return hash ^ (hash >> 32n);
}

const PREFIX = "qj1:r:";
/** A page of a long record, which is none by itself. */
export const PAGE = /^[^.]+\.\d+$/;

/** What is sealed under `name`: its text, and whether it is a manifest. Throws where it isn't whole. */
export function unseal(name, stored) {
  const bytes = bytesOf(stored);
  const [sealed, check] = [bytes.subarray(0, -8), bytes.subarray(-8)];
  const tied = Buffer.concat([Buffer.from(`qj1|rec|${name}|`), sealed]);
  if (xxh64(tied) !== check.readBigUInt64LE()) throw new Error(`${name} is not whole.`);
  const [version, flags] = sealed;
  if (version !== 2 || flags & 0b1010) throw new Error(`${name} is of version ${version}, with flags ${flags}.`);
  const body = sealed.subarray(6);
  const text = flags & 1 ? inflateRawSync(body, { dictionary: DICTIONARIES[flags >> 4] }) : body;
  return { text: text.toString("utf8"), isManifest: (flags & 4) !== 0 };
}

/** The record called `name`, which `stored` holds as a whole. Throws where it isn’t whole, or is kept in pages. */
export function recordOf(name, stored) {
  return JSON.parse(stored.startsWith("{") ? stored : unseal(name, stored).text);
}

/** The text of the record called `name` among the stored `values`, of either version, whole or in pages. */
function textOf(name, values) {
  const stored = values.get(PREFIX + name);
  if (stored.startsWith("{")) return stored;
  const { text, isManifest } = unseal(name, stored);
  if (!isManifest) return text;
  const { head, pages = [], tail, bytes, sum } = JSON.parse(text);
  const page = (number) => unseal(`${name}.${number}`, values.get(`${PREFIX}${name}.${number}`)).text;
  const whole = [head, ...pages.map(page), tail].join("");
  const data = Buffer.from(whole);
  if (data.length !== bytes || xxh64(data) !== BigInt(`0x${sum}`)) throw new Error(`${name} is made of other pages.`);
  return whole;
}

/** The record called `name` among the stored `values`. Throws where it can’t be read. */
export const readRecord = (name, values) => JSON.parse(textOf(name, values));

/** Every record among the stored values, by its name. Throws where one can't be read. */
export function recordsIn(values) {
  const names = [...values.keys()].filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  return new Map(names.filter((name) => !PAGE.test(name)).map((name) => [name, readRecord(name, values)]));
}
