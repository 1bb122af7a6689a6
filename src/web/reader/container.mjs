// A copy in a file, as docs/vault-format.md says it.
import { argon2id, joined } from "./argon2.mjs";
import { open } from "./xchacha.mjs";

const [HEADER, CHUNK] = [128, 65536 + 16];

/** Why a file stays shut: `why` is the name of a sentence. */
export class Closed extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** Whether these bytes begin as such a file does. */
export const isSealed = (file) => new TextDecoder().decode(file.subarray(0, 8)) === "qj1:copy";

/** The bytes that were sealed under a passphrase. */
export function openCopy(file, passphrase) {
  if (!isSealed(file)) throw new Closed("none");
  if (file[8] > 1) throw new Closed("newer");
  if (file.length <= HEADER) throw new Closed("short");
  const number = (at) => new DataView(file.buffer, file.byteOffset).getUint32(at, true);
  const [memory, passes, lanes] = [9, 13, 17].map(number);
  const isFair = memory >= 19 << 10 && memory <= 256 << 10 && passes >= 1 && passes <= 10 && lanes === 1;
  if (file[8] !== 1 || !isFair) throw new Closed("work");
  const header = file.subarray(0, HEADER);
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const outer = argon2id(typed, file.subarray(21, 37), { memory, passes });
  const key = open(outer, file.subarray(37, 61), file.subarray(0, 37), file.subarray(61, 109));
  if (!key) throw new Closed("wrong");
  const nonce = new Uint8Array(24);
  nonce.set(file.subarray(109, HEADER));
  const count = Math.ceil((file.length - HEADER) / CHUNK);
  const parts = [];
  for (let n = 0; n < count; n += 1) {
    const sealed = file.subarray(HEADER + n * CHUNK, HEADER + (n + 1) * CHUNK);
    const opened = (isLast) => {
      new DataView(nonce.buffer).setUint32(19, n);
      nonce[23] = isLast ? 1 : 0;
      return open(key, nonce, header, sealed);
    };
    const isLast = n === count - 1;
    const text = opened(isLast);
    if (!text && isLast && opened(false)) throw new Closed("short");
    if (!text || (text.length === 0 && n > 0)) throw new Closed("damaged");
    parts.push(text);
  }
  return joined(...parts);
}
