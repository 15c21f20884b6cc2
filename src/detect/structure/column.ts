/** Values in rows: the column's header is the value's name. CSV, TSV, Markdown, SQL inserts and dumps, HTML tables. */
import { withoutEnds } from '../text/edges.ts';

export interface Column {
  /** The header of the value's column. */
  readonly header: string;
  /** The table's name and headers, as far as known: context that may name the exchange. */
  readonly context: string;
}

/** Finds the header of the column a value stands in; null where it stands in no table. */
export function readColumn(before: string, after: string): Column | null {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}

/** `INSERT INTO t (a, b) VALUES (1, 'V'), (2, 'W')`; without a column list the CREATE TABLE above gives it. */
function sqlColumn(before: string): Column | null {
  const text = before.slice(-16000);
  const inserts = [
    ...text.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\)\s*)?(?:VALUES|SELECT|OVERRIDING[^(]{0,40}VALUES)/gi,
    ),
  ];
  const insert = inserts.at(-1);
  if (!insert) return null;
  const rows = text.slice(insert.index + insert[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert[1] ?? '';
  const columns = insert[2] ? insert[2].split(',') : createdColumns(text, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, '');
  return header ? { header, context: `${table} ${columns.join(' ')}` } : null;
}

/** Index of the open tuple's last cell at the end of `text`; null where no parenthesis is open. */
function tupleIndex(text: string): number | null {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character of text) {
    if (character === "'") quote = !quote;
    // The value itself stands in an open quote, so only closed ones hide separators.
    else if (quote) continue;
    else if (character === '(') {
      level++;
      if (level === 1) index = 0;
    } else if (character === ')') level = Math.max(0, level - 1);
    else if (character === ',' && level === 1) index++;
    else if (character === ';' && level === 0) return null;
  }
  return level > 0 ? index : null;
}

function createdColumns(text: string, table: string): readonly string[] {
  const name =
    table
      .replace(/["`[\]]/g, '')
      .split('.')
      .at(-1) ?? '';
  const creates = [...text.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(/gi)];
  const create = creates.findLast(
    (match) =>
      (match[1] ?? '')
        .replace(/["`[\]]/g, '')
        .split('.')
        .at(-1) === name,
  );
  if (!create) return [];
  const body = text.slice(create.index + create[0].length);
  const end = body.search(/\)\s*(?:;|ENGINE|WITHOUT|STRICT)/i);
  return splitOutside(end < 0 ? '' : body.slice(0, end))
    .map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? '')
    .filter((column) => column !== '' && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}

/** The parts between commas, but for those within parentheses. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '(') level++;
    else if (character === ')') level = Math.max(0, level - 1);
    else if (character === ',' && level === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** pg_dump: `COPY public.keys (id, api_key) FROM stdin;` and rows of tab-separated cells. */
function copyColumn(before: string): Column | null {
  const copies = [...before.slice(-16000).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]{0,200}\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16000).slice(copy.index).includes('\n\\.')) return null;
  const cells = before.slice(before.lastIndexOf('\n') + 1).split('\t').length - 1;
  const columns = (copy[2] ?? '').split(',').map((column) => column.replace(/["\s]/g, ''));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ''} ${columns.join(' ')}` } : null;
}

/** `<tr><th>API Key</th>…</tr><tr><td>V`: the cell's index among its row's cells. */
function htmlColumn(before: string): Column | null {
  const text = before.slice(-8000);
  const row = text.toLowerCase().lastIndexOf('<tr');
  if (row < 0) return null;
  const open = text.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text.slice(Math.max(0, text.toLowerCase().lastIndexOf('<table')), row);
  // The first one may be empty: the column of a data frame's index.
  const headers = table
    .split(/<th\b/i)
    .slice(1)
    .map((cell) => cell.slice(cell.indexOf('>') + 1).split(/<\/(?:th|tr)/i)[0] ?? '')
    .map((cell) =>
      cell
        .slice(0, 400)
        .replace(/<[^<>]*>/g, ' ')
        .trim(),
    );
  const header = headers[index];
  return header ? { header, context: headers.join(' ') } : null;
}

const DELIMITERS = ['|', '\t', ',', ';'] as const;

/** Stands for the value while its row is split. */
const VALUE = '\u0001value\u0001';

function delimitedColumn(before: string, after: string): Column | null {
  const lineStart = before.lastIndexOf('\n') + 1;
  const head = before.slice(lineStart);
  if (head.length > 4000) return null;
  const end = after.search(/[\r\n]/);
  const tail = end < 0 ? after.slice(0, 4000) : after.slice(0, end);
  const row = head + VALUE + tail;
  let above: readonly string[] | null = null;
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter) && !tail.includes(delimiter)) continue;
    if (delimiter !== '|' && !isAlone(head, tail, delimiter)) continue;
    const cells = split(row, delimiter);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell) => cell.includes(VALUE));
    // In a table the value has its cell to itself; in code there is more in it.
    if (delimiter !== '|' && !/^[\s"']*$/.test((cells[index] ?? '').replace(VALUE, ''))) continue;
    above ??= before
      .slice(Math.max(0, lineStart - 24000), lineStart)
      .split(/\r?\n/)
      .slice(0, -1);
    const header = headerAbove(above, delimiter, cells.length);
    const cell = plainCell(header?.[index] ?? '');
    if (header && cell) return { header: cell, context: header.join(' ') };
  }
  return null;
}

/** Whether nothing but quotes and blanks stands between a value and the delimiters next to it, or the ends of its line. */
function isAlone(head: string, tail: string, delimiter: string): boolean {
  let before = head.length - 1;
  while (before >= 0 && head[before] !== delimiter && BLANKS.has(head[before] ?? '')) before--;
  if (before >= 0 && head[before] !== delimiter) return false;
  let behind = 0;
  while (behind < tail.length && tail[behind] !== delimiter && BLANKS.has(tail[behind] ?? '')) behind++;
  return behind === tail.length || tail[behind] === delimiter;
}

const BLANKS: ReadonlySet<string> = new Set(' \t\v\f\u00a0\ufeff"\'');

/** A cell without white space, quotes and stars around it. */
function plainCell(cell: string): string {
  let plain = cell.trim();
  for (let length = -1; plain.length !== length;) {
    length = plain.length;
    plain = withoutEnds(plain, '"\'`*').trim();
  }
  return plain;
}

/** The first line of the block of lines with as many cells as the value's; its cells must look like names. */
function headerAbove(above: readonly string[], delimiter: string, cells: number): readonly string[] | null {
  let header: readonly string[] | null = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? '';
    if (line.trim() === '') break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter);
    if (row.length < 2 || Math.abs(row.length - cells) > (delimiter === '|' ? 2 : 0)) break;
    header = row;
  }
  // Code has lists too: a header holds names only.
  if (
    !header ||
    (delimiter !== '|' && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
  )
    return null;
  const named = header.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(plainCell(cell)) && !/[A-Za-z0-9]{40}/.test(cell));
  return named.length * 2 > header.filter((cell) => cell.trim() !== '').length ? header : null;
}

/** Splits a row; a delimiter in double quotes does not count. */
function split(row: string, delimiter: string): string[] {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < row.length; i++) {
    const character = row[i];
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push(row.slice(from, i));
      from = i + 1;
    }
  }
  cells.push(row.slice(from));
  return quoted ? row.split(delimiter) : cells;
}
