/**
 * The structure around a value, read without a grammar: what encloses it (objects, calls, sections, elements, blocks by
 * indentation), which text belongs to the same object, and which lines to the same paragraph.
 */

export interface Structure {
  /** What opens the enclosing blocks, innermost first: `"binance": `, `new ccxt.binance(`, `[binance]`, `def f():`. */
  readonly ancestors: readonly string[];
  /** The text of the innermost enclosing object, call or indented block, without the value; empty where none is. */
  readonly object: string;
  /** The text of the object around that one. */
  readonly outerObject: string;
  /** Those of the ancestors that are calls: what stands before a parenthesis. */
  readonly calls: readonly string[];
  readonly lineBefore: string;
  readonly lineAfter: string;
  /** The lines up to the next blank one, before and behind the value. */
  readonly paragraphBefore: string;
  readonly paragraphAfter: string;
}

const REACH = 8192;
const MAX_OBJECT = 6000;
const MAX_ANCESTORS = 8;

/** Reads the structure around a value from the (unescaped) text before and behind it: each part once, when it is asked for. */
export function readStructure(before: string, after: string): Structure {
  const lineStart = Math.max(before.lastIndexOf('\n') + 1, before.length - 2000);
  const brackets = once(() => openBrackets(before));
  const indented = once(() => indentedBlock(before, after, lineStart));
  const ancestors = once(() =>
    [...brackets().map((bracket) => bracket.opener), ...elements(before), ...indented().ancestors, ...section(before)].slice(
      0,
      MAX_ANCESTORS * 2,
    ),
  );
  const object = once(() => {
    const [inner] = brackets();
    return (inner ? enclosed(before, after, inner.at, 1) : indented().text).slice(0, MAX_OBJECT * 2);
  });
  const outerObject = once(() => {
    const [inner, outer] = brackets();
    if (!inner) return indented().outerText.slice(0, MAX_OBJECT * 2);
    return (outer ? enclosed(before, after, outer.at, 2) : indented().text).slice(0, MAX_OBJECT * 2);
  });
  const paragraphs = once(() => [paragraphBefore(before), paragraphAfter(after)] as const);
  return {
    get ancestors() {
      return ancestors();
    },
    get calls() {
      return brackets()
        .filter((bracket) => before[bracket.at] === '(')
        .map((bracket) => bracket.opener);
    },
    get object() {
      return object();
    },
    get outerObject() {
      return outerObject();
    },
    lineBefore: before.slice(lineStart),
    get lineAfter() {
      const lineEnd = after.search(/[\r\n]/);
      return lineEnd < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd, 600));
    },
    get paragraphBefore() {
      return paragraphs()[0];
    },
    get paragraphAfter() {
      return paragraphs()[1];
    },
  };
}

/** A function that works once. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

interface Bracket {
  readonly at: number;
  readonly opener: string;
}

/** The brackets that are open at the end of `before`, innermost first, with what stands before them on their line. */
function openBrackets(before: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let level = 0;
  const stop = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= stop && found.length < MAX_ANCESTORS; i--) {
    const character = before[i];
    if (character === '}' || character === ']' || character === ')') level++;
    else if (character === '{' || character === '[' || character === '(') {
      if (level > 0) {
        level--;
        continue;
      }
      if (isBare(before, i)) continue;
      found.push({ at: i, opener: openerText(before, i) });
    }
  }
  return found;
}

/** A bracket in prose, a section header or a subscript opens nothing around the value. */
function isBare(before: string, at: number): boolean {
  const line = before.slice(at, at + 120);
  const newline = line.indexOf('\n');
  return (
    newline > 0 &&
    /^[[(][^\])}]*$/.test(line.slice(0, newline)) &&
    /^\s*\S/.test(line.slice(1, newline)) &&
    before[at] === '(' &&
    /[a-z]\s$/.test(before.slice(at - 2, at))
  );
}

/** What stands before an opening bracket: the rest of its line, or of the line above where it stands alone. */
function openerText(before: string, at: number): string {
  const head = before.slice(Math.max(0, at - 200), at);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const text = line.trim() === '' ? (head.trimEnd().split('\n').at(-1) ?? '') : line;
  // Only the last element of a list or object belongs to the bracket.
  const cut = Math.max(text.lastIndexOf('{'), text.lastIndexOf('}'), text.lastIndexOf(';'), lastCommaOutsideCall(text));
  return text
    .slice(cut + 1)
    .trim()
    .slice(-120);
}

function lastCommaOutsideCall(text: string): number {
  return text.includes('(') ? -1 : text.lastIndexOf(',');
}

/** The text between the bracket at `open` and the one that closes it behind the value, `depth` levels out. */
function enclosed(before: string, after: string, open: number, depth: number): string {
  const head = before.slice(open + 1).slice(-MAX_OBJECT);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT);
  for (let i = 0; i < end; i++) {
    const character = after[i];
    if (character === '{' || character === '[' || character === '(') level++;
    else if ((character === '}' || character === ']' || character === ')') && --level === 0) end = i;
  }
  return `${head}\n${after.slice(0, end)}`;
}

function indentOf(line: string): number {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}

/** The lines at least as far indented as the value's, and the less indented lines that lead to it. */
function indentedBlock(
  before: string,
  after: string,
  lineStart: number,
): { readonly ancestors: readonly string[]; readonly text: string; readonly outerText: string } {
  const own = before.slice(lineStart);
  let limit = indentOf(own);
  const ancestors: string[] = [];
  if (limit === 0) return { ancestors, text: '', outerText: '' };
  const blocks: string[][] = [[]];
  const lines = before.slice(Math.max(0, lineStart - REACH), Math.max(0, lineStart - 1)).split('\n');
  for (let i = lines.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const dashed = /^[ \t]*-[ \t]/.test(line);
    const indent = indentOf(line);
    // `- exchange: binance` opens the list item that a line with the same text column belongs to.
    const outdented = dashed ? indent < limit || (/^[ \t]*/.exec(line)?.[0].length ?? 0) < limit - 2 : indent < limit;
    if (outdented) {
      ancestors.push(line.trim().slice(0, 120));
      limit = indent;
      blocks.push([]);
    }
    blocks.at(-1)?.push(line);
    if (dashed && !outdented && indent === limit) break;
  }
  const tail: string[] = [];
  const ownIndent = indentOf(own);
  for (const line of after.slice(0, MAX_OBJECT).split('\n').slice(1)) {
    if (line.trim() !== '' && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text = [...(blocks[0] ?? []).toReversed(), ...tail].join('\n');
  return { ancestors, text, outerText: (blocks[1] ?? []).toReversed().join('\n') };
}

/** The INI, TOML, systemd or AWS-style section the value stands in, and the heading of a document. */
function section(before: string): readonly string[] {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === undefined ? [] : [last];
}

/** The XML or HTML elements that are open at the value, innermost first, with their attributes. */
function elements(before: string): readonly string[] {
  if (!before.includes('</') && !/<[\w:.-][^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open: string[] = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?![\w:.-])[^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === '/' || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? '')) continue;
    if (match[1] === '/') level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ''}${match[3] ?? ''}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}

function paragraphBefore(before: string): string {
  const text = before.slice(-3000);
  const blank = [...text.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank ? text.slice(blank.index + blank[0].length) : text;
}

function paragraphAfter(after: string): string {
  const text = after.slice(0, 2000);
  const blank = text.search(/\n[ \t]*\r?\n/);
  return blank < 0 ? text : text.slice(0, blank);
}
