/** The kinds of rows that programs print bytes in: for those who ask whether lines belong together, and not what they hold. */
import { isCharacterRow, isLastCharacterRow } from './characters.ts';
import { isDumpRow } from './dump.ts';
import { isHexLine, isLastHexLine } from './hex-rows.ts';
import { isLastNumberRow, isNumberRow } from '../numbers.ts';
import { lineAt, lineFrom, rowsStart } from './rows.ts';
import type { Line } from './rows.ts';

type IsRow = (bytes: Buffer, line: Line) => boolean;

/** Whether a line is a row of the kind, and whether it may be the last one of some. */
const KINDS: readonly { readonly isRow: IsRow; readonly isLast: IsRow }[] = [
  { isRow: isDumpRow, isLast: isDumpRow },
  { isRow: isHexLine, isLast: isLastHexLine },
  { isRow: isNumberRow, isLast: isLastNumberRow },
  { isRow: isCharacterRow, isLast: isLastCharacterRow },
];

/** Whether the line that begins at an offset is a row. */
export function isRowLine(bytes: Buffer, from: number): boolean {
  const line = lineFrom(bytes, from);
  return line !== null && KINDS.some(({ isRow }) => isRow(bytes, line));
}

/** Whether the line at an offset, the one before or the one behind is a row. */
export function isByRow(bytes: Buffer, at: number): boolean {
  const own = lineAt(bytes, at);
  if (!own) return false;
  const before = own.from > 0 ? lineAt(bytes, own.from - 1) : null;
  const next = own.next < bytes.length ? lineFrom(bytes, own.next) : null;
  return [own, before, next].some((line) => line !== null && KINDS.some(({ isRow }) => isRow(bytes, line)));
}

/** Whether the row that begins at `from` goes on in the line that begins at `next`. */
export function goesOnInRow(bytes: Buffer, from: number, next: number): boolean {
  const [own, other] = [lineFrom(bytes, from), lineFrom(bytes, next)];
  return own !== null && other !== null && KINDS.some(({ isRow, isLast }) => isRow(bytes, own) && isLast(bytes, other));
}

/** Where the rows begin that reach up to `to`, the beginning of a line, as far as is read with them; `to` where there are none. */
export function rowsBefore(bytes: Buffer, from: number, to: number): number {
  return Math.min(...KINDS.map(({ isRow }) => rowsStart(bytes, to, from, isRow)));
}
