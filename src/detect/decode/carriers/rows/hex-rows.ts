/**
 * Text in hexadecimal digits over several lines, as `xxd -p` and some logs print it:
 *
 *   42494e414e43455f4150495f4b45593d4a356b4c6d3950785a32517745
 *   725479
 */
import { CarriedBuilder } from '../../view.ts';
import type { CarriedText } from '../../view.ts';
import { hexValue, isHex, lineAt, mayEndRow, rowsAround } from './rows.ts';
import type { Line } from './rows.ts';

/** The digits of a row that is looked at by itself: `xxd -p` has 60. */
const LEAST = 60;
/** A value's bytes. */
const VALUE = 60;

/** Whether the run [start, end) is a row of text in hexadecimal digits. */
export function isHexRow(bytes: Buffer, start: number, end: number): boolean {
  return end - start >= LEAST && mayEndRow(bytes, end) && isHexText(bytes, start, end);
}

/** Whether a line ends in text in hexadecimal digits that is long enough to go on in the next. */
export function isHexLine(bytes: Buffer, line: Line): boolean {
  const start = digitsBefore(bytes, line);
  return line.end - start >= LEAST && isHexText(bytes, start, line.end);
}

/** Whether a line may be the last of such. */
export function isLastHexLine(bytes: Buffer, line: Line): boolean {
  const start = digitsBefore(bytes, line);
  return line.end > start && isHexText(bytes, start, line.end);
}

/** What rows of hexadecimal digits hold around the run [start, end), which is one. */
export function readHexRows(bytes: Buffer, start: number, end: number): { readonly text: CarriedText; readonly settled: number } | null {
  const found = rowsAround(bytes, start, rowReader(end - start));
  if (!found || found.rows.length < 2) return null;
  const text = new CarriedBuilder();
  for (const row of found.rows) {
    for (let at = row.start; at < row.end; at += 2) text.add((hexValue(bytes[at]) << 4) | hexValue(bytes[at + 1]), at, at + 2);
  }
  return text.length < VALUE ? null : { text: text.build(found.from, found.to, 'hex'), settled: found.settled };
}

/** Reads rows of `width` digits; the last one, behind which none is read, may have less. */
function rowReader(width: number): (bytes: Buffer, line: Line) => { readonly start: number; readonly end: number } | null {
  let shortAt = -1;
  return (bytes, line) => {
    const start = digitsBefore(bytes, line);
    const length = line.end - start;
    if (length < 2 || length > width || !isHexText(bytes, start, line.end)) return null;
    if (length < width) {
      // Before the rows stands no short one, and behind them one at most.
      const before = line.from > 0 ? lineAt(bytes, line.from - 1) : null;
      if (shortAt >= 0 || !before || before.end - digitsBefore(bytes, before) !== width) return null;
      shortAt = line.from;
    }
    return shortAt >= 0 && shortAt < line.from ? null : { start, end: line.end };
  };
}

/** Where the hexadecimal digits begin that a line ends in. */
function digitsBefore(bytes: Buffer, { from, end }: Line): number {
  let start = end;
  while (start > from && isHex(bytes[start - 1])) start--;
  return start;
}

/** Whether the digits in [start, end) are text: an even number of them, every byte of which can be printed. */
function isHexText(bytes: Buffer, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at += 2) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    if (!isHex(high) || !isHex(low)) return false;
    const code = (hexValue(high) << 4) | hexValue(low);
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f) return false;
    // UTF-8 beyond ASCII is text, too, but hashes are full of such bytes: the first ones tell.
    if (code > 0x7f && at - start < 16) return false;
  }
  return true;
}
