/**
 * The lines that binleaks adds to files of others. Marks around them say whose they are and what was made for them, so
 * that they can be renewed in place and taken out again to the last byte without a record kept elsewhere.
 */

/** What was made for a block, to be removed with it. */
export interface Made {
  /** The file holds nothing but what binleaks wrote. */
  readonly file: boolean;
  /** So many folders above the file. */
  readonly folders: number;
}

export const NOTHING_MADE: Made = { file: false, folders: 0 };

/** Counts up when what stands between the marks changes its meaning. */
const FORMAT = 1;
const END = '# <<< binleaks';
const BEGIN = /^([ \t]*)# >>> binleaks v\d+(?: \(made this file(?:, (\d+) folders?)?\))?: [^\r\n]*$/m;

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly made: Made;
}

/** The block in a file's text; null where there is none, or its end is missing. */
export function findBlock(text: string): Block | null {
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const endMark = new RegExp(`^[ \\t]*${END}(?=\\r?$)`, 'm').exec(text.slice(begin.index));
  if (!endMark) return null;
  const end = begin.index + endMark.index + endMark[0].length;
  const made = { file: begin[0].includes('(made this file'), folders: Number(begin[2] ?? 0) };
  return { start: begin.index, end, text: text.slice(begin.index, end), made };
}

/** The block around some lines, without a line end behind its last line. */
export function blockOf(lines: readonly string[], made: Made, indent = ''): readonly string[] {
  const folders = made.folders > 0 ? `, ${made.folders} folder${made.folders === 1 ? '' : 's'}` : '';
  const note = made.file ? ` (made this file${folders})` : '';
  const begin = `# >>> binleaks v${FORMAT}${note}: added by "binleaks install", taken out by "binleaks uninstall"`;
  return [begin, ...lines, END].map((line) => `${indent}${line}`);
}

/** The line end that a text uses. */
function lineEndOf(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/**
 * The text with a block at an offset that begins a line or ends the text. Of a text that does not end its last line, the
 * block behind it does not either: {@link removeBlock} can tell the two apart.
 */
export function insertBlock(text: string, at: number, block: readonly string[]): string {
  const lineEnd = lineEndOf(text);
  const lines = block.join(lineEnd);
  const before = text.slice(0, at);
  if (before !== '' && !before.endsWith('\n')) return `${before}${lineEnd}${lines}`;
  return `${before}${lines}${lineEnd}${text.slice(at)}`;
}

/** The text as it was before {@link insertBlock}; unchanged where there is no block. */
export function removeBlock(text: string): string {
  const block = findBlock(text);
  if (!block) return text;
  const before = text.slice(0, block.start);
  const behind = /^\r?\n/.exec(text.slice(block.end));
  if (behind) return before + text.slice(block.end + behind[0].length);
  return before.replace(/\r?\n$/, '') + text.slice(block.end);
}

/** The text with another block where one stands. */
export function replaceBlock(text: string, found: Block, block: readonly string[]): string {
  return text.slice(0, found.start) + block.join(lineEndOf(text)) + text.slice(found.end);
}
