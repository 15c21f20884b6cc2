/** The tabular family: CSV, TSV, Markdown and other tables of text. A row is a record whose members the header names. */
import { withoutEnds } from '../text/edges.ts';
import type { Mark } from './tokens.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

/** Whole lines of a text; the header is none of the rows. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Rows of so many columns, up to `end`, that no header stands above: asked once for all of them. */
interface Block {
  readonly columns: number;
  readonly end: number;
}

const DELIMITERS = ['\t', '|', ',', ';'] as const;
const MAX_LINE = 4000;
const MAX_LINES = 400;

/** The tables that marks stand in, in order. */
export function readTables(text: string, marks: readonly Mark[]): readonly Table[] {
  const tables: Table[] = [];
  const headless = new Map<string, Block>();
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const start = text.lastIndexOf('\n', mark.start - 1) + 1;
    const end = lineEnd(text, mark.end);
    known = end;
    if (end - start > MAX_LINE || text.slice(mark.start, mark.end).includes('\n')) continue;
    for (const delimiter of DELIMITERS) {
      const own = cellsOf(text, start, end, delimiter);
      if (own.length < 2 || !isAlone(text, mark, own)) continue;
      const block = headless.get(delimiter);
      const isHeadless = block?.columns === own.length && areRows(text, block.end + 1, start, delimiter, own.length);
      const table = isHeadless ? null : tableAround(text, start, end, delimiter, own, tables.at(-1)?.end ?? 0);
      if (!table) headless.set(delimiter, { columns: own.length, end });
      // Names only: a line with a value in it heads nothing.
      if (!table || marks.some((one) => one.start >= table.start && one.start < (table.rows[0]?.start ?? 0))) continue;
      tables.push(table);
      known = table.end;
      break;
    }
  }
  return tables;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether the lines in [from, to) are rows of so many columns. */
function areRows(text: string, from: number, to: number, delimiter: string, columns: number): boolean {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start);
    const row = rowOf(text, start, end, delimiter);
    if (row === null || (row.cells.length > 0 && row.cells.length !== columns)) return false;
    start = end + 1;
  }
  return true;
}

/** In a table a value has its cell to itself; in code there is more in it. */
function isAlone(text: string, mark: Mark, cells: readonly Cell[]): boolean {
  const cell = cells.find((one) => one.start <= mark.start && one.end >= mark.end);
  return cell !== undefined && text.slice(cell.start, mark.start).trim().length <= 3 && text.slice(mark.end, cell.end).trim().length <= 3;
}

/** The table whose row with these cells stands in [start, end); null where the rows above it have no header. */
function tableAround(text: string, start: number, end: number, delimiter: string, own: readonly Cell[], floor: number): Table | null {
  const above: Row[] = [];
  let first = start;
  while (first > floor && above.length < MAX_LINES) {
    const from = text.lastIndexOf('\n', first - 2) + 1;
    const row = rowOf(text, from, first - 1, delimiter);
    if (row === null || (row.cells.length > 0 && row.cells.length !== own.length)) break;
    above.push(row);
    first = from;
  }
  const rows = above.filter((row) => row.cells.length > 0).toReversed();
  const copied = delimiter === '\t' ? copyColumns(text, first) : null;
  const head = copied ? { start: copied.start, end: first, cells: [] } : rows[0];
  if (!head || (!copied && isRecordHead(text, text.lastIndexOf('\n', head.start - 2) + 1))) return null;
  const header = copied?.names ?? head.cells.map((one) => plain(text.slice(one.start, one.end)));
  if (copied ? header.length !== own.length : !isHeader(header, text.slice(head.start, head.end), delimiter)) return null;
  const below: Row[] = [];
  let last = end;
  while (last < text.length && below.length < MAX_LINES) {
    const to = lineEnd(text, last + 1);
    const row = rowOf(text, last + 1, to, delimiter);
    if (row === null || (row.cells.length > 0 && row.cells.length !== own.length)) break;
    below.push(row);
    last = to;
  }
  return {
    start: head.start,
    end: last,
    header,
    rows: [...rows.slice(copied ? 0 : 1), { start, end, cells: own }, ...below.filter((row) => row.cells.length > 0)],
  };
}

/** The columns of PostgreSQL's `COPY table (a, b) FROM stdin;`, where that is the line that ends before `end`. */
function copyColumns(text: string, end: number): { readonly start: number; readonly names: readonly string[] } | null {
  const start = text.lastIndexOf('\n', end - 2) + 1;
  if (end - start > MAX_LINE) return null;
  const columns = /^COPY [\w."]{1,120} \(([^()]{1,2000})\) FROM stdin/i.exec(text.slice(start, end))?.[1];
  return columns === undefined ? null : { start, names: columns.split(',').map(plain) };
}

/** `-[ RECORD 1 ]---+---`, `*** 1. row ***`: the lines below are the members of one row. */
export function isRecordHead(text: string, start: number): boolean {
  return /^(?:-\[ ?RECORD \d{1,9} ?\]|\*{3,40} \d{1,9}\. row \*{3})/.test(text.slice(start, start + 60));
}

/** A line as a row; without cells where it is a rule, null where it is none. */
function rowOf(text: string, start: number, end: number, delimiter: string): Row | null {
  if (end - start > MAX_LINE || end <= start) return null;
  const line = text.slice(start, end);
  if (line.trim() === '') return null;
  if (/^[\s|+:=-]+$/.test(line)) return { start, end, cells: [] };
  return { start, end, cells: cellsOf(text, start, end, delimiter) };
}

/** The cells of a line; a delimiter in double quotes is text. */
function cellsOf(text: string, start: number, end: number, delimiter: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const character = text.charAt(i);
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}

/** A cell without white space, quotes and stars around it. */
function plain(cell: string): string {
  return withoutEnds(withoutEnds(cell.trim(), '"\'`*').trim(), '"\'`*').trim();
}

/** Names only, and more of them than anything else. */
function isHeader(cells: readonly string[], line: string, delimiter: string): boolean {
  if (delimiter !== '|' && (/[=(){}[\]<>]/.test(line) || /^\s*(?:import|const|let|return|public|private|use)\s/.test(line))) return false;
  const filled = cells.filter((cell) => cell !== '');
  const named = filled.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell));
  return named.length * 2 > filled.length;
}
