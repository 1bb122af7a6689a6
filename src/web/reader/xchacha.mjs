// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, RFC 8439): opening only.
import { joined } from "./argon2.mjs";

const words = (bytes) => Array.from({ length: bytes.length / 4 }, (_, n) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(n * 4, true));
const CONSTANT = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

function quarter(s, a, b, c, d) {
  const turn = (word, by) => (word << by) | (word >>> (32 - by));
  s[a] += s[b]; s[d] = turn(s[d] ^ s[a], 16);
  s[c] += s[d]; s[b] = turn(s[b] ^ s[c], 12);
  s[a] += s[b]; s[d] = turn(s[d] ^ s[a], 8);
  s[c] += s[d]; s[b] = turn(s[b] ^ s[c], 7);
}

function rounds(s) {
  for (let n = 0; n < 10; n += 1) {
    quarter(s, 0, 4, 8, 12); quarter(s, 1, 5, 9, 13); quarter(s, 2, 6, 10, 14); quarter(s, 3, 7, 11, 15);
    quarter(s, 0, 5, 10, 15); quarter(s, 1, 6, 11, 12); quarter(s, 2, 7, 8, 13); quarter(s, 3, 4, 9, 14);
  }
}

/** A key from a key and the first sixteen bytes of a nonce. */
function hchacha(key, nonce) {
  const state = Uint32Array.from([...CONSTANT, ...words(key), ...words(nonce)]);
  rounds(state);
  return new Uint8Array(Uint32Array.from([...state.subarray(0, 4), ...state.subarray(12)]).buffer);
}

/** The bytes from the block numbered `from` on, laid over `bytes`. */
function stream(key, nonce, from, bytes) {
  const start = Uint32Array.from([...CONSTANT, ...words(key), from, ...words(nonce)]);
  const state = new Uint32Array(16);
  const laid = new Uint8Array(state.buffer);
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 64) {
    state.set(start);
    rounds(state);
    for (let n = 0; n < 16; n += 1) state[n] += start[n];
    for (let n = 0; n < 64 && at + n < bytes.length; n += 1) out[at + n] = bytes[at + n] ^ laid[n];
    start[12] += 1;
  }
  return out;
}

const big = (bytes) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** A number in sixteen bytes, the lowest first. */
const low = (view, at) => view.getBigUint64(at, true) | (view.getBigUint64(at + 8, true) << 64n);

function poly1305(key, bytes) {
  const prime = (1n << 130n) - 5n;
  const r = big(key.subarray(0, 16)) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0n;
  for (let at = 0; at < bytes.length; at += 16) {
    const part = at + 16 <= bytes.length ? low(view, at) | (1n << 128n) : big(joined(bytes.subarray(at), [1]));
    sum = ((sum + part) * r) % prime;
  }
  return (sum + big(key.subarray(16, 32))) & ((1n << 128n) - 1n);
}

/** The text that was sealed about `about`; nothing where it does not fit. */
export function open(key, nonce, about, sealed) {
  if (sealed.length < 16) return undefined;
  const under = hchacha(key, nonce.subarray(0, 16));
  const short = joined(new Uint8Array(4), nonce.subarray(16));
  const text = sealed.subarray(0, -16);
  const filled = (bytes) => [bytes, new Uint8Array(-bytes.length & 15)];
  const lengths = new Uint8Array(new BigUint64Array([BigInt(about.length), BigInt(text.length)]).buffer);
  const tag = poly1305(stream(under, short, 0, new Uint8Array(64)), joined(...filled(about), ...filled(text), lengths));
  return tag === big(sealed.subarray(-16)) ? stream(under, short, 1, text) : undefined;
}
