/** The reading UTF-16, in text files and in strings inside of binaries. */
import { nestedView } from './view.ts';
import type { View } from './view.ts';

/** How much text around UTF-16 runs is decoded with them. */
const WIDE_CONTEXT = 65_536;

/**
 * Reads the UTF-16 text around [start, end), whose characters stand at start, start + 2, …, each with a NUL between.
 * Returns the view and how far in the parent it reaches.
 */
export function utf16View(view: View, start: number, end: number): { readonly view: View; readonly end: number } {
  const { bytes } = view;
  const bigEndian = isBigEndian(bytes, start, end);
  const unit = bigEndian ? start - 1 : start;
  const from = Math.max(unit & 1, unit - WIDE_CONTEXT);
  const to = Math.min(bytes.length - ((bytes.length - from) & 1), end + WIDE_CONTEXT + ((end - from) & 1));
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString('utf16le');
  // Characters beyond Latin-1 must not turn into key characters when cut to one byte.
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, '\x01'), 'latin1');
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, bigEndian ? 'utf-16be' : 'utf-16le', {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index,
  });
  return { end: to, view: { ...nested, text } };
}

/** Which half of each pair is the NUL. The run's borders tell it inside of binaries, where nothing is aligned. */
function isBigEndian(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  return before === behind ? (start & 1) === 1 : before;
}
