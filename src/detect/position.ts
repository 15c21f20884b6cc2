/** Offsets to lines and columns. */
import type { Position } from '../finding.ts';

/** Turns offsets of one content, asked for in ascending order of their starts, into lines and columns. */
export interface Positions {
  readonly at: (start: number, end: number, wide: boolean) => Position;
}

/** Lines are counted as far as the last offset asked for; a UTF-16 content is counted in its own units. */
export function positionsOf(bytes: Buffer): Positions {
  let counted = 0;
  let line = 1;
  let lineStart = 0;
  const advance = (offset: number, unit: 1 | 2): void => {
    for (;;) {
      const newline = bytes.indexOf(0x0a, counted);
      if (newline < 0 || newline >= offset) break;
      line++;
      // Of UTF-16's newline (0A 00 or 00 0A) the line begins behind both bytes.
      lineStart = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
      counted = newline + 1;
    }
  };
  const restart = (): void => {
    counted = 0;
    line = 1;
    lineStart = 0;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < counted) restart();
      advance(start, unit);
      const first = { line, column: columnOf(bytes, lineStart, start, unit) };
      const mark = { counted, line, lineStart };
      advance(end - 1, unit);
      const last = { line, column: columnOf(bytes, lineStart, end, unit) };
      ({ counted, line, lineStart } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    },
  };
}

/** The column (from 1) in UTF-16 code units. A byte order mark counts for nothing, as in editors. */
function columnOf(bytes: Buffer, lineStart: number, offset: number, unit: 1 | 2): number {
  if (unit === 2) {
    const mark = lineStart === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) ? 2 : 0;
    return Math.floor((offset - lineStart - mark) / 2) + 1;
  }
  const mark = lineStart === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let units = 0;
  for (let i = lineStart + mark; i < offset; i++) {
    const byte = bytes[i] ?? 0;
    // Continuation bytes add nothing, four-byte characters are a surrogate pair.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units + 1;
}
