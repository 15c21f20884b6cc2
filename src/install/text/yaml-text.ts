/**
 * Additions to YAML files that leave every other byte alone. No parser: one would have to print the file anew. What does
 * not look as such files commonly do is refused, and the user adds the lines by hand.
 */
import { blockOf, insertBlock, NOTHING_MADE } from './block.ts';

interface Line {
  readonly text: string;
  /** Offset of the line behind it. */
  readonly end: number;
  readonly indent: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const line = text.slice(at, end).replace(/\r?\n$/, '');
    lines.push({ text: line, end, indent: line.length - line.trimStart().length });
    at = end;
  }
  return lines;
}

function isContent({ text }: Line): boolean {
  return !/^\s*(?:#.*)?$/.test(text);
}

/** The line of a key with its value on the lines below; -1 where there is none, null where it stands in another form. */
function keyLine(lines: readonly Line[], key: string, indent: number, from = 0, to = lines.length): number | null {
  const name = new RegExp(`^ *(?:${key}|"${key}"|'${key}') *:(.*)$`);
  let found = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line?.indent !== indent) continue;
    const match = name.exec(line.text);
    if (!match) continue;
    if (found >= 0 || !/^\s*(?:#.*)?$/.test(match[1] ?? '')) return null;
    found = i;
  }
  return found;
}

/** The first line behind a key that is no longer below it. A list may stand at the key's own indent. */
function endOf(lines: readonly Line[], start: number): number {
  const indent = lines[start]?.indent ?? 0;
  const first = lines.findIndex((line, index) => index > start && isContent(line));
  const isList = lines[first]?.indent === indent && /^ *- /.test(lines[first].text);
  const end = lines.findIndex(
    (line, index) =>
      index > start && isContent(line) && (line.indent < indent || (line.indent === indent && !(isList && /^ *-/.test(line.text)))),
  );
  return end < 0 ? lines.length : end;
}

function firstBelow(lines: readonly Line[], start: number): Line | null {
  return lines.slice(start + 1, endOf(lines, start)).find(isContent) ?? null;
}

/** Forms that this file does not know its way around in. */
function isStrange(text: string, lines: readonly Line[]): boolean {
  // A mark in front of everything begins the one document; any other begins a second one.
  const mark = lines.findLastIndex((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line.text));
  const isSecond = lines.slice(0, mark + 1).filter(isContent).length > 1;
  return isSecond || /^ *\t/m.test(text) || /^[{[%]/m.test(text) || /\r(?!\n)/.test(text);
}

/** lefthook.yml with a command for a hook, as the first of its commands or jobs; null where that can't be done safely. */
export function addToLefthook(text: string, hook: string, fields: readonly string[]): string | null {
  const lines = linesOf(text);
  if (isStrange(text, lines)) return null;
  const at = keyLine(lines, hook, 0);
  if (at === null) return null;
  const body = fields.map((field) => `  ${field}`);
  if (at < 0)
    return insertBlock(
      text,
      text.length,
      blockOf([`${hook}:`, '  commands:', '    binleaks:', ...body.map((line) => `    ${line}`)], NOTHING_MADE),
    );
  const first = firstBelow(lines, at);
  // A key with nothing below it, or a list.
  if (!first || first.indent === 0 || /^ *- /.test(first.text)) return null;
  const end = endOf(lines, at);
  const commands = keyLine(lines, 'commands', first.indent, at + 1, end);
  const jobs = keyLine(lines, 'jobs', first.indent, at + 1, end);
  if (commands === null || jobs === null) return null;
  const inner = ' '.repeat(first.indent);
  if (jobs >= 0) {
    const item = firstBelow(lines, jobs);
    if (!item || !/^ *- /.test(item.text)) return null;
    const job = ['- name: binleaks', ...body];
    return insertBlock(text, lines[jobs]?.end ?? 0, blockOf(job, NOTHING_MADE, ' '.repeat(item.indent)));
  }
  if (commands >= 0) {
    const command = firstBelow(lines, commands);
    if (!command || command.indent <= first.indent) return null;
    return insertBlock(text, lines[commands]?.end ?? 0, blockOf(['binleaks:', ...body], NOTHING_MADE, ' '.repeat(command.indent)));
  }
  return insertBlock(
    text,
    lines[at]?.end ?? 0,
    blockOf(['commands:', '  binleaks:', ...body.map((line) => `  ${line}`)], NOTHING_MADE, inner),
  );
}

/** .pre-commit-config.yaml with an item in front of its repositories; null where that can't be done safely. */
export function addToPreCommit(text: string, item: readonly string[]): string | null {
  const lines = linesOf(text);
  if (isStrange(text, lines)) return null;
  const at = keyLine(lines, 'repos', 0);
  if (at === null || at < 0) return null;
  const first = firstBelow(lines, at);
  if (!first || !/^ *- /.test(first.text)) return null;
  return insertBlock(text, lines[at]?.end ?? 0, blockOf(item, NOTHING_MADE, ' '.repeat(first.indent)));
}
