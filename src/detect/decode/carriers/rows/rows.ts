/**
 * Lines that a program prints bytes in, a row each. What stands before a row (a log's time, a service's name, an address) is not asked
 * about: a row is told by its end. Readers of rows: dump.ts (text beside the digits), numbers.ts, characters.ts, hex-rows.ts.
 */

const [NEWLINE, RETURN, BACKSLASH, QUOTE] = [0x0a, 0x0d, 0x5c, 0x22];
/** A row of 32 bytes with text beside it, behind the longest prefix of a log. */
const MAX_ROW = 440;
/** What follows the text of a line in Docker's files, and how far behind it the line may end. */
const DOCKER = Buffer.from('","stream":"');
const DOCKER_REST = 400;
/** So much of rows is read at once, before a place and behind it. */
const BEFORE = 6144;
const BEHIND = 65_536;
/** Rows at the end that are read again with what follows. */
const OVERLAP = 8;

/** A line: its text in [from, end), and where the next one begins. */
export interface Line {
  readonly from: number;
  readonly end: number;
  readonly next: number;
}

/** Rows that follow each other. `settled` is where the next part of them begins, or what stands behind them. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly to: number;
  readonly settled: number;
}

/** The line of an offset; null where it is too long to be a row. */
export function lineAt(bytes: Buffer, at: number): Line | null {
  const floor = Math.max(0, at - MAX_ROW - DOCKER_REST);
  let from = at;
  while (from > floor && bytes[from - 1] !== NEWLINE) from--;
  return from === 0 || bytes[from - 1] === NEWLINE ? lineFrom(bytes, from) : null;
}

/** The line that begins at an offset; null where it is too long to be a row. */
export function lineFrom(bytes: Buffer, from: number): Line | null {
  const ceiling = Math.min(bytes.length, from + MAX_ROW + DOCKER_REST);
  let end = from;
  while (end < ceiling && bytes[end] !== NEWLINE) end++;
  if (end === ceiling && ceiling < bytes.length) return null;
  const next = Math.min(bytes.length, end + 1);
  if (bytes[end - 1] === RETURN && end > from) end--;
  if (bytes[end - 1] === 0x7d) {
    const floor = Math.max(from, end - DOCKER_REST);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER);
    if (close >= 0) {
      end = floor + close;
      while (end - 2 >= from && bytes[end - 2] === BACKSLASH && (bytes[end - 1] === 0x6e || bytes[end - 1] === 0x72)) end -= 2;
    }
  }
  return end - from > MAX_ROW ? null : { from, end, next };
}

/** Whether the byte behind a row can stand there: a line's end, or that of a text in Docker's files. */
export function mayEndRow(bytes: Buffer, at: number): boolean {
  const behind = bytes[at];
  if (behind === QUOTE) return bytes[at + 1] === 0x2c && bytes[at + 3] === 0x73;
  return behind === undefined || behind === NEWLINE || behind === RETURN || behind === BACKSLASH;
}

/** The rows around an offset, the line of which is one; null where it is none. */
export function rowsAround<Row>(bytes: Buffer, at: number, read: (bytes: Buffer, line: Line) => Row | null): Rows<Row> | null {
  const own = lineAt(bytes, at);
  const row = own && read(bytes, own);
  if (!own || !row) return null;
  const before: Row[] = [];
  let from = own.from;
  while (from > 0 && own.from - from < BEFORE) {
    const line = lineAt(bytes, from - 1);
    const found = line && read(bytes, line);
    if (!found) break;
    before.push(found);
    from = line.from;
  }
  const rows = [...before.toReversed(), row];
  const starts = [own.from];
  let to = own.next;
  while (to < bytes.length && to - own.from < BEHIND) {
    const line = lineFrom(bytes, to);
    const found = line && read(bytes, line);
    if (!found) break;
    rows.push(found);
    starts.push(to);
    to = line.next;
  }
  const goesOn = to < bytes.length && to - own.from >= BEHIND;
  return { rows, from, to, settled: goesOn ? (starts.at(-OVERLAP) ?? to) : to };
}

/** Where the rows begin that reach up to the line at `at`, as far as is read with them; `at` where there are none. */
export function rowsStart(bytes: Buffer, at: number, floor: number, isRow: (bytes: Buffer, line: Line) => boolean): number {
  let from = at;
  while (from > floor && at - from < BEFORE) {
    const line = lineAt(bytes, from - 1);
    if (!line || line.from < floor || !isRow(bytes, line)) break;
    from = line.from;
  }
  return from;
}

/** Whether a byte is a hexadecimal digit. */
export function isHex(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66) || (byte >= 0x41 && byte <= 0x46));
}

/** What a hexadecimal digit says. */
export function hexValue(byte: number | undefined): number {
  const code = byte ?? 0;
  return code < 0x40 ? code - 0x30 : (code | 0x20) - 0x57;
}
