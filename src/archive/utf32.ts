/** UTF-32 as UTF-8: lines and columns stay what they are. */
import type { Utf32 } from './archive-format.ts';

const REPLACEMENT = 0xfffd;
/** What the first byte of a character has above its bits, by how many follow. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** Turns text of four bytes a character into UTF-8, chunk by chunk; what is no character becomes U+FFFD. */
export class Utf32Decoder {
  readonly #isBigEndian: boolean;
  #rest: Buffer = Buffer.alloc(0);

  constructor(format: Utf32) {
    this.#isBigEndian = format === 'utf-32be';
  }

  decode(chunk: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.length & ~3;
    this.#rest = Buffer.from(bytes.subarray(end));
    // No character takes more bytes in UTF-8.
    const output = Buffer.allocUnsafe(end);
    let length = 0;
    for (let at = 0; at < end; at += 4) {
      const code = this.#isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
      length = put(output, length, code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? REPLACEMENT : code);
    }
    return output.subarray(0, length);
  }
}

/** Writes a character as UTF-8; gives where the next one goes. */
function put(output: Buffer, at: number, code: number): number {
  if (code < 0x80) {
    output[at] = code;
    return at + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  output[at] = (LEADS[more] ?? 0) | (code >>> (6 * more));
  for (let i = 1; i <= more; i++) output[at + i] = 0x80 | ((code >>> (6 * (more - i))) & 0x3f);
  return at + more + 1;
}
