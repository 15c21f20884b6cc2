/**
 * A private key in PEM that is percent- or form-encoded as a whole: `-----BEGIN%20PRIVATE%20KEY-----%0AMII…`,
 * `-----BEGIN+PRIVATE+KEY-----%0D%0AMII…`.
 */
import { CarriedBuilder } from '../view.ts';
import type { CarriedText } from '../view.ts';

const PERCENT = 0x25;
/** A header with its blanks encoded up to three times. */
const MAX_HEADER = 96;
/** No block is longer (private-keys.ts), and each line end and sign takes two characters more. */
const MAX_BLOCK = 24_576;
const HEADER = /-----BEGIN(?:\+|%(?:25)*20)(?:(?:RSA|ENCRYPTED)(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----(?:%(?:25)*0[ADad])*%?$/;
const FOOTER = /-----END(?:\+|%(?:25)*20)(?:[A-Z]{1,10}(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----/;

/** Whether the run at `start` is the first of an encoded block's body: `%0AMII…` behind its header. */
export function isEncodedPem(bytes: Buffer, start: number): boolean {
  if (bytes[start - 1] !== PERCENT || (bytes[start] !== 0x30 && bytes[start] !== 0x32)) return false;
  const before = bytes.toString('latin1', Math.max(0, start - MAX_HEADER), start);
  return before.includes('KEY-----') && HEADER.test(before);
}

/** The block whose body begins with the run at `start`, with its encoding undone once. */
export function readEncodedPem(bytes: Buffer, start: number): CarriedText | null {
  const before = bytes.toString('latin1', Math.max(0, start - MAX_HEADER), start);
  const header = HEADER.exec(before);
  if (!header) return null;
  const from = start - header[0].length;
  const block = bytes.toString('latin1', from, Math.min(bytes.length, from + MAX_BLOCK));
  const footer = FOOTER.exec(block);
  const end = footer ? footer.index + footer[0].length : encodedEnd(block);
  const isForm = header[0].includes('BEGIN+');
  const text = new CarriedBuilder();
  for (let i = 0; i < end;) {
    const hex = block[i] === '%' ? /^[0-9a-fA-F]{2}/.exec(block.slice(i + 1, i + 3))?.[0] : undefined;
    const length = hex === undefined ? 1 : 3;
    const code = hex === undefined ? block.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(isForm && hex === undefined && code === 0x2b ? 0x20 : code, from + i, from + i + length);
    i += length;
  }
  return text.build(from, from + end, 'percent');
}

/** Where a block that is cut off ends. */
function encodedEnd(block: string): number {
  return /^[\w+/%=.-]*/.exec(block)?.[0].length ?? 0;
}
