// Argon2id (RFC 9106), version 0x13. A word of 64 bits is two places of an array: the low half, then the high one.
import { blake2b } from "./blake2b.mjs";

const BLOCK = 256;

const number = (value) => new Uint8Array(new Uint32Array([value]).buffer);

export function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

/** The hash of any length, H'. */
function long(bytes, size) {
  const input = joined(number(size), bytes);
  if (size <= 64) return blake2b(input, size);
  const out = new Uint8Array(size);
  let last = blake2b(input, 64);
  let at = 0;
  for (; size - at > 64; at += 32) {
    out.set(last.subarray(0, 32), at);
    last = blake2b(last, Math.min(64, size - at - 32));
  }
  out.set(last, at);
  return out;
}

/** The high half of a product of two halves. What a fraction of 53 bits loses is less than half of one. */
const SHARE = 2 ** -32;
const high = (a, b, low) => ((a * b - low) * SHARE + 0.5) >>> 0;

/** One mixing of four words, at their places. */
function mix(v, a, b, c, d) {
  let al = v[a], ah = v[a + 1], bl = v[b], bh = v[b + 1], cl = v[c], ch = v[c + 1], dl = v[d], dh = v[d + 1];
  let low, up, sum, one;
  // a = a + b + 2·low(a)·low(b); d = (d ^ a) turned by 32
  low = Math.imul(al, bl) >>> 0; up = high(al, bl, low);
  up = ((up << 1) | (low >>> 31)) >>> 0; low = (low << 1) >>> 0;
  sum = al + bl + low; ah = (ah + bh + up + ((sum * SHARE) | 0)) >>> 0; al = sum >>> 0;
  one = (dl ^ al) >>> 0; dl = (dh ^ ah) >>> 0; dh = one;
  // c = c + d + 2·low(c)·low(d); b = (b ^ c) turned by 24
  low = Math.imul(cl, dl) >>> 0; up = high(cl, dl, low);
  up = ((up << 1) | (low >>> 31)) >>> 0; low = (low << 1) >>> 0;
  sum = cl + dl + low; ch = (ch + dh + up + ((sum * SHARE) | 0)) >>> 0; cl = sum >>> 0;
  bl ^= cl; bh ^= ch;
  one = ((bl >>> 24) | (bh << 8)) >>> 0; bh = ((bh >>> 24) | (bl << 8)) >>> 0; bl = one;
  // the same, with turns by 16 and 63
  low = Math.imul(al, bl) >>> 0; up = high(al, bl, low);
  up = ((up << 1) | (low >>> 31)) >>> 0; low = (low << 1) >>> 0;
  sum = al + bl + low; ah = (ah + bh + up + ((sum * SHARE) | 0)) >>> 0; al = sum >>> 0;
  dl ^= al; dh ^= ah;
  one = ((dl >>> 16) | (dh << 16)) >>> 0; dh = ((dh >>> 16) | (dl << 16)) >>> 0; dl = one;
  low = Math.imul(cl, dl) >>> 0; up = high(cl, dl, low);
  up = ((up << 1) | (low >>> 31)) >>> 0; low = (low << 1) >>> 0;
  sum = cl + dl + low; ch = (ch + dh + up + ((sum * SHARE) | 0)) >>> 0; cl = sum >>> 0;
  bl ^= cl; bh ^= ch;
  one = ((bl << 1) | (bh >>> 31)) >>> 0; bh = ((bh << 1) | (bl >>> 31)) >>> 0; bl = one;
  v[a] = al; v[a + 1] = ah; v[b] = bl; v[b + 1] = bh; v[c] = cl; v[c + 1] = ch; v[d] = dl; v[d + 1] = dh;
}

/** A round over sixteen words, at the places that `at` gives. */
function round(v, at) {
  mix(v, at[0], at[4], at[8], at[12]);
  mix(v, at[1], at[5], at[9], at[13]);
  mix(v, at[2], at[6], at[10], at[14]);
  mix(v, at[3], at[7], at[11], at[15]);
  mix(v, at[0], at[5], at[10], at[15]);
  mix(v, at[1], at[6], at[11], at[12]);
  mix(v, at[2], at[7], at[8], at[13]);
  mix(v, at[3], at[4], at[9], at[14]);
}

const ROWS = Array.from({ length: 8 }, (_, row) => Array.from({ length: 16 }, (_, n) => (row * 16 + n) * 2));
const COLUMNS = Array.from({ length: 8 }, (_, column) =>
  Array.from({ length: 16 }, (_, n) => ((n >> 1) * 16 + column * 2 + (n & 1)) * 2),
);

const work = new Uint32Array(BLOCK);
const before = new Uint32Array(BLOCK);

/** Fills `out` from two blocks; on a later pass what stood there is mixed in. */
function fill(out, one, other, isLater) {
  for (let n = 0; n < BLOCK; n += 1) work[n] = before[n] = one[n] ^ other[n];
  if (isLater) for (let n = 0; n < BLOCK; n += 1) before[n] ^= out[n];
  for (const row of ROWS) round(work, row);
  for (const column of COLUMNS) round(work, column);
  for (let n = 0; n < BLOCK; n += 1) out[n] = work[n] ^ before[n];
}

/** `size` bytes from a password and a salt. `memory` is in KiB. */
export function argon2id(password, salt, { memory, passes, lanes = 1, size = 32, secret = new Uint8Array(), about = new Uint8Array() }) {
  const sized = (bytes) => [number(bytes.length), bytes];
  const first = blake2b(
    joined(...[lanes, size, memory, passes, 0x13, 2].map(number), ...[password, salt, secret, about].flatMap(sized)),
    64,
  );
  const segment = Math.floor(memory / (4 * lanes));
  const lane = segment * 4;
  const blocks = new Uint32Array(lane * lanes * BLOCK);
  const block = (l, n) => blocks.subarray((l * lane + n) * BLOCK, (l * lane + n + 1) * BLOCK);
  for (let l = 0; l < lanes; l += 1) {
    for (let n = 0; n < 2; n += 1) {
      block(l, n).set(new Uint32Array(long(joined(first, number(n), number(l)), 1024).buffer));
    }
  }
  const zero = new Uint32Array(BLOCK);
  const asked = new Uint32Array(BLOCK);
  const addresses = new Uint32Array(BLOCK);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let slice = 0; slice < 4; slice += 1) {
      for (let l = 0; l < lanes; l += 1) {
        // In the first half of the first pass the places don't depend on the password.
        const isFixed = pass === 0 && slice < 2;
        asked.fill(0);
        [pass, l, slice, lane * lanes, passes, 2].forEach((value, n) => (asked[n * 2] = value));
        for (let n = pass === 0 && slice === 0 ? 2 : 0; n < segment; n += 1) {
          if (isFixed && (n % 128 === 0 || asked[12] === 0)) {
            asked[12] += 1;
            fill(addresses, zero, asked, false);
            fill(addresses, zero, Uint32Array.from(addresses), false);
          }
          const here = slice * segment + n;
          const last = block(l, (here + lane - 1) % lane);
          const at = (n % 128) * 2;
          const [one, two] = isFixed ? [addresses[at], addresses[at + 1]] : [last[0], last[1]];
          const from = pass === 0 && slice === 0 ? l : two % lanes;
          const done = pass === 0 ? slice * segment : lane - segment;
          const area = from === l ? done + n - 1 : done - (n === 0 ? 1 : 0);
          const square = high(one, one, Math.imul(one, one) >>> 0);
          const back = high(area, square, Math.imul(area, square) >>> 0);
          const start = pass === 0 ? 0 : ((slice + 1) % 4) * segment;
          fill(block(l, here), last, block(from, (start + area - 1 - back) % lane), pass > 0);
        }
      }
    }
  }
  const end = new Uint32Array(BLOCK);
  for (let l = 0; l < lanes; l += 1) block(l, lane - 1).forEach((word, n) => (end[n] ^= word));
  return long(new Uint8Array(end.buffer), size);
}
