// BLAKE2b (RFC 7693), without a key. Argon2 needs it a few times only, so it is written to be read.
const WORD = (1n << 64n) - 1n;
const IV = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const SIGMA = [
  "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
  "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
].map((row) => [...row].map((digit) => parseInt(digit, 16)));

const turn = (word, by) => ((word >> by) | (word << (64n - by))) & WORD;

function compress(state, block, length, isLast) {
  const view = new DataView(block.buffer, block.byteOffset, 128);
  const m = Array.from({ length: 16 }, (_, n) => view.getBigUint64(n * 8, true));
  const v = [...state, ...IV];
  v[12] ^= BigInt(length);
  if (isLast) v[14] ^= WORD;
  const mix = (a, b, c, d, x, y) => {
    v[a] = (v[a] + v[b] + x) & WORD;
    v[d] = turn(v[d] ^ v[a], 32n);
    v[c] = (v[c] + v[d]) & WORD;
    v[b] = turn(v[b] ^ v[c], 24n);
    v[a] = (v[a] + v[b] + y) & WORD;
    v[d] = turn(v[d] ^ v[a], 16n);
    v[c] = (v[c] + v[d]) & WORD;
    v[b] = turn(v[b] ^ v[c], 63n);
  };
  for (let round = 0; round < 12; round += 1) {
    const s = SIGMA[round % 10].map((place) => m[place]);
    mix(0, 4, 8, 12, s[0], s[1]);
    mix(1, 5, 9, 13, s[2], s[3]);
    mix(2, 6, 10, 14, s[4], s[5]);
    mix(3, 7, 11, 15, s[6], s[7]);
    mix(0, 5, 10, 15, s[8], s[9]);
    mix(1, 6, 11, 12, s[10], s[11]);
    mix(2, 7, 8, 13, s[12], s[13]);
    mix(3, 4, 9, 14, s[14], s[15]);
  }
  state.forEach((word, n) => (state[n] = word ^ v[n] ^ v[n + 8]));
}

/** `size` bytes, up to 64. */
export function blake2b(bytes, size) {
  const state = [...IV];
  state[0] ^= 0x01010000n ^ BigInt(size);
  const blocks = Math.max(1, Math.ceil(bytes.length / 128));
  for (let n = 0; n < blocks; n += 1) {
    const block = new Uint8Array(128);
    block.set(bytes.subarray(n * 128, n * 128 + 128));
    compress(state, block, Math.min(bytes.length, n * 128 + 128), n === blocks - 1);
  }
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, n) => out.setBigUint64(n * 8, word, true));
  return new Uint8Array(out.buffer, 0, size);
}
