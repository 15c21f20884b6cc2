/** The reading UTF-16, in text files and in strings inside of binaries. */
import type { FoundRun } from '../prefilter.ts';
import { contextAfter, contextBefore, nestedView } from './view.ts';
import type { View } from './view.ts';

/** How much text around UTF-16 runs is decoded with them. */
const WIDE_CONTEXT = 65_536;

/** Which half of each pair is the zero. */
export type ByteOrder = 'utf-16le' | 'utf-16be';

/**
 * Reads the UTF-16 text around a run whose characters have a zero byte between them. In text of four bytes a character the view
 * holds a zero byte between two characters, and is UTF-16 once more. Returns the view and how far in the parent it reaches.
 */
export function utf16View(view: View, { start, end, step }: FoundRun, order: ByteOrder): { readonly view: View; readonly end: number } {
  const { bytes } = view;
  const bigEndian = order === 'utf-16be';
  const unit = bigEndian ? start - 1 : start;
  // A file with a mark is UTF-16 throughout; a string in a binary ends where its pairs do, and the next one may be aligned
  // otherwise.
  const marked = hasMark(bytes);
  const isText = (at: number): boolean => {
    const high = bytes[bigEndian ? at : at + 1];
    const low = bytes[bigEndian ? at + 1 : at] ?? 0;
    if (marked) return true;
    if (step === 4 && ((at - unit) & 3) === 2) return high === 0 && low === 0;
    return high === 0 && low >= 0x09 && low !== 0x7f;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString('utf16le');
  // Characters beyond Latin-1 must not turn into key characters when cut to one byte, nor into controls, which tell binaries.
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, '\xff'), 'latin1');
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, order, {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index,
  });
  if (marked) return { end: to, view: { ...nested, text } };
  // Around it stand other strings, wide or not: without their NULs all of them can be read.
  const before = contextBefore(view, from, view.reach).replaceAll('\0', '');
  const after = contextAfter(view, to, view.reach >> 1).replaceAll('\0', '');
  return { end: Math.max(to, end), view: { ...nested, text, before, after } };
}

function hasMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
}

/**
 * The byte order of a run whose characters have a zero byte between them. Its borders tell it wherever something else stands
 * there: one content may hold text of both orders, at even and at odd offsets. Else the content's mark does, or the offset.
 */
export function byteOrderOf(bytes: Buffer, { start, end }: Pick<FoundRun, 'start' | 'end'>): ByteOrder {
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  if (before !== behind) return before ? 'utf-16be' : 'utf-16le';
  if (hasMark(bytes)) return bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  return (start & 1) === 1 ? 'utf-16be' : 'utf-16le';
}

/** Whether the borders of such a run leave open which byte order it has. Read in either of them it is the same. */
export function isOfEitherOrder(bytes: Buffer, { start, end }: FoundRun): boolean {
  return bytes[start - 1] === 0 && bytes[end] === 0;
}
