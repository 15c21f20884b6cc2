/**
 * Text that is printed a character a column, each four wide: `od -c`, `od -a`, `hexdump -c`.
 *
 *   0000020   J   5   k   L   m   9   P   x   Z   2   Q   w   E   r   T   y
 *   0000040   =  \n 303 244
 */
import { CarriedBuilder } from '../../view.ts';
import type { CarriedText } from '../../view.ts';
import { lineAt, rowsAround, rowsStart } from './rows.ts';
import type { Line } from './rows.ts';

const SPACE = 0x20;
/** A column's width. */
const CELL = 4;
const MAX_CELLS = 32;
/** A line with fewer is no row, but for the last one. */
const LEAST = 8;
/** A value's characters. */
const VALUE = 60;
/** Behind a place that may lie in an address so many bytes are surely columns. */
const ADDRESS = 24;
const CELLS_IN_A_ROW = 3;

/** The names of characters that can't be printed. */
const NAMES: ReadonlyMap<string, number> = new Map([
  ['\\0', 0],
  ['\\a', 7],
  ['\\b', 8],
  ['\\f', 12],
  ['\\n', 10],
  ['\\r', 13],
  ['\\t', 9],
  ['\\v', 11],
  ['cr', 13],
  ['esc', 27],
  ['ht', 9],
  ['nl', 10],
  ['nul', 0],
  ['sp', 32],
]);

/** Where the rows begin that a place lies in, none before `from`; -1 where it lies in none. */
export function charactersAt(bytes: Buffer, at: number, from: number): number {
  const place = isCells(bytes, at) ? at : isCells(bytes, at + ADDRESS) ? at + ADDRESS : -1;
  if (place < 0) return -1;
  const line = lineAt(bytes, place);
  return line && isCharacterRow(bytes, line) ? rowsStart(bytes, line.next, from, isCharacterRow) : -1;
}

/** Whether columns of one character each stand at a place. */
function isCells(bytes: Buffer, at: number): boolean {
  let column = at;
  while (column < at + CELL && bytes[column] === SPACE) column++;
  if (column === at + CELL) return false;
  for (let i = column + 1; i < column + CELLS_IN_A_ROW * CELL; i++) {
    const isColumn = (i - column) % CELL === 0;
    if ((bytes[i] ?? 0) > SPACE !== isColumn || (!isColumn && bytes[i] !== SPACE)) return false;
  }
  return true;
}

/** Whether a line is a row, and not the last one. */
export function isCharacterRow(bytes: Buffer, line: Line): boolean {
  return cellsOf(bytes, line).length >= LEAST;
}

/** Whether a line may be the last row. */
export function isLastCharacterRow(bytes: Buffer, line: Line): boolean {
  return cellsOf(bytes, line).length > 0;
}

/** What the rows around a place hold; null where there are none. */
export function readCharacters(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  const found = rowsAround(bytes, at, (_, line) => {
    const cells = cellsOf(bytes, line);
    return cells.length > 0 ? cells : null;
  });
  if (!found) return null;
  const text = new CarriedBuilder();
  for (const cell of found.rows.flat()) text.add(cell.code, cell.start, cell.end);
  const isFiller = (start: number, end: number): boolean => end - start <= CELL && !bytes.subarray(start, end).includes(0x0a);
  return text.length < VALUE ? null : { text: text.build(found.from, found.to, 'dump', { isFiller }), settled: found.settled };
}

interface Cell {
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** The columns that a line ends in. */
function cellsOf(bytes: Buffer, { from, end }: Line): readonly Cell[] {
  const cells: Cell[] = [];
  for (let to = end; to - CELL >= from && cells.length < MAX_CELLS; to -= CELL) {
    const code = codeOf(bytes, to - CELL, to);
    if (code < 0) break;
    let start = to - CELL;
    while (start < to - 1 && bytes[start] === SPACE) start++;
    cells.unshift({ code, start, end: to });
  }
  return cells;
}

/** The character that a column shows; negative where it is none. */
function codeOf(bytes: Buffer, from: number, to: number): number {
  if (bytes[from] !== SPACE) return -1;
  const last = bytes[to - 1] ?? 0;
  if (bytes[from + 1] === SPACE && bytes[from + 2] === SPACE) return last >= SPACE && last < 0x7f ? last : -1;
  const text = bytes.toString('latin1', from, to).trimStart();
  return NAMES.get(text) ?? (/^[0-3][0-7]{2}$/.test(text) ? Number.parseInt(text, 8) : -1);
}
