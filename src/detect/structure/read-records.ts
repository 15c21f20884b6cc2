/**
 * The record tree's reader: one pass over a text's tokens, with a stack of what is open. Lines and their indentation count
 * where no bracket and no element is open. It reads pieces, broken text, diffs and logs alike, and never fails: what it can't
 * read is a member without a name. Linear in the text; `MAX_OPEN` bounds the depth.
 */
import { MemberDraft, RecordDraft, isRecord, kindOf } from './drafts.ts';
import type { Part } from './drafts.ts';
import { isStatement, membersOf } from './members.ts';
import type { Member, RecordKind, RecordTree } from './record.ts';
import { isRecordHead, readTables } from './tabular.ts';
import type { Table } from './tabular.ts';
import type { Tag } from './tagged.ts';
import { tokenize } from './tokens.ts';
import type { Mark, Token } from './tokens.ts';

const MAX_OPEN = 120;
const MAX_OPENER = 200;
/** What opens a record is read from so many parts before it. */
const NEAR_PARTS = 24;
/** Attributes that say what an element is called. */
const NAMING = /^(?:name|key|id|k|property|field|label|title|data-(?:name|key))$/i;

/** What is open: a bracket, an element, or at the bottom of the stack lines. */
interface Frame {
  readonly record: RecordDraft;
  /** What closes it: a bracket, `<` for an element; empty for lines. */
  readonly closer: string;
  /** Of lines: the column of their members. */
  indent: number;
  /** Of an entry of a list: the column of its dash. */
  readonly dash: number;
  /** Of a section: its level, from 1; 0 for anything else. */
  readonly level: number;
  parts: Part[];
  /** The comment above what comes next. */
  note: string;
  /** The comment on the line of the member that is being read. */
  behind: string;
  /** How many members stood above the note. */
  noted: number;
  paragraph: number;
}

/** Reads the records of a text. `marks` are the candidates in it, in order and apart from each other. */
export function readRecords(text: string, marks: readonly Mark[], path: string): RecordTree {
  return new Reader(text, marks, path).run();
}

class Reader {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #tokens: readonly Token[];
  readonly #tables: readonly Table[];
  readonly #root: RecordDraft;
  readonly #stack: Frame[];
  readonly #matched: ReadonlySet<number>;
  readonly #isMarkdown: boolean;
  /** In a diff every line has a sign in front. */
  readonly #margin: number;
  #table = 0;
  /** Index of the root's first member that belongs to the document which is being read; -1 where there is but one. */
  #document = -1;
  /** Where the line begins that is being read. */
  #lineStart = 0;

  constructor(text: string, marks: readonly Mark[], path: string) {
    this.#text = text;
    this.#marks = marks;
    this.#tokens = tokenize(text, marks);
    this.#tables = readTables(text, marks);
    this.#root = new RecordDraft('file', null, '', 0);
    this.#stack = [frameOf(this.#root, '', -1)];
    this.#matched = matchedBrackets(this.#tokens, text);
    this.#isMarkdown = /\.(?:md|markdown|mdx|rst|txt)$/i.test(path);
    this.#margin = /^@@ -\d/m.test(text) ? 1 : 0;
  }

  run(): RecordTree {
    const tokens = this.#tokens;
    let lineStart = true;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (lineStart && this.#top.closer === '') {
        const next = this.#line(i);
        if (next > i) {
          const last = tokens[next - 1];
          if (last?.kind === 'newline') this.#lineStart = last.end;
          i = next - 1;
          continue;
        }
      }
      lineStart = token.kind === 'newline';
      if (lineStart) this.#lineStart = token.end;
      this.#take(token, tokens[i + 1]);
    }
    this.#endDocument();
    this.#root.end = this.#text.length;
    return { text: this.#text, root: this.#root, places: this.#places() };
  }

  get #top(): Frame {
    return this.#stack.at(-1) ?? frameOf(this.#root, '', 0);
  }

  /** What begins a line where no bracket is open. Returns the index of the first token that is not dealt with. */
  #line(index: number): number {
    const text = this.#text;
    const token = this.#tokens[index];
    if (!token) return index;
    const continued = this.#top.parts.length > 0;
    if (token.kind === 'newline') {
      if (continued) this.#flush(this.#top);
      for (const frame of this.#stack) frame.paragraph++;
      this.#top.note = '';
      return index + 1;
    }
    if (continued) return index;
    const start = this.#lineStart;
    const table = this.#tables[this.#table];
    if (table && table.start <= token.start && token.start < table.end) {
      this.#table++;
      this.#indent(0, -1);
      this.#addTable(table);
      let next = index;
      while ((this.#tokens[next]?.start ?? Infinity) < table.end) next++;
      return this.#nextLine(next, table.end + 1);
    }
    if (token.start === start && isRecordHead(text, start)) for (const frame of this.#stack) frame.paragraph++;
    const isPlain = this.#marksIn(start, this.#lineEnd(start)).length === 0;
    if (isPlain && !this.#isMarkdown && token.start === start && /^---[ \t]*(?:#.*)?\r?$/.test(text.slice(start, this.#lineEnd(start)))) {
      this.#document = Math.max(this.#document, 0);
      this.#endDocument();
      return this.#nextLine(index, this.#lineEnd(start));
    }
    if (token.kind === 'comment') {
      this.#commentLine(token, start);
      return this.#tokens[index + 1]?.kind === 'newline' ? index + 2 : index + 1;
    }
    const section = isPlain ? sectionTitle(text, start) : null;
    if (section !== null) {
      this.#section(section, 1, start);
      return this.#nextLine(index, this.#lineEnd(start));
    }
    let first = index;
    // The sign of a diff is none of the text.
    if (
      token.start === start &&
      /[+-]/.test(text.charAt(start)) &&
      token.kind === 'other' &&
      (this.#margin > 0 || !/\s/.test(text.charAt(start + 1)))
    )
      first++;
    const begin = this.#tokens[first];
    if (!begin || begin.kind === 'newline') return first;
    const column = begin.start - start - this.#margin;
    if (begin.kind === 'other' && text.charAt(begin.start) === '-' && /\s/.test(text.charAt(begin.end))) {
      const content = this.#tokens[first + 1];
      const inner = content && content.kind !== 'newline' ? content.start - start - this.#margin : column + 2;
      this.#indent(column, column);
      this.#push(new RecordDraft('item', null, '', begin.start), '', inner, column);
      return first + 1;
    }
    this.#indent(column, -1);
    return first;
  }

  #lineEnd(start: number): number {
    return start + headOfLine(this.#text, start, MAX_OPENER).length;
  }

  /** Each of several YAML documents is a record of its own. */
  #endDocument(): void {
    while (this.#stack.length > 1) this.#pop();
    this.#flush(this.#top);
    if (this.#document < 0) return;
    const members = this.#root.members.splice(this.#document);
    const first = members[0];
    if (first) {
      const record = new RecordDraft('section', null, '', first.start);
      for (const member of members) {
        member.record = record;
        record.add(member);
      }
      const holder = new MemberDraft(this.#root, record.start, record.end, 0, '');
      holder.hold(record);
      this.#root.add(holder);
    }
    this.#document = this.#root.members.length;
    this.#top.indent = 0;
  }

  /** Index behind the tokens up to `end`, and behind the line's end. What goes on beyond it is read as any other text. */
  #nextLine(index: number, end: number): number {
    let next = index;
    while ((this.#tokens[next]?.end ?? Infinity) <= end && this.#tokens[next]?.kind !== 'newline') next++;
    return this.#tokens[next]?.kind === 'newline' ? next + 1 : next;
  }

  /** A comment on a line of its own is a heading of what follows, or a section's title. */
  #commentLine(token: Token, start: number): void {
    const line = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    // Spring's properties: a file of several documents.
    if (/^[#!]---\s*$/.test(line)) {
      for (const frame of this.#stack) frame.paragraph++;
      this.#top.note = '';
      return;
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    if (heading?.[1] && heading[2] && token.start === start && (this.#isMarkdown || heading[1].length === 2 || heading[1].length === 3)) {
      this.#section(heading[2].trim(), heading[1].length, start);
    } else addNote(this.#top, line);
  }

  #section(title: string, level: number, start: number): void {
    while (this.#stack.length > 1 && (this.#top.level === 0 || this.#top.level >= level)) this.#pop();
    this.#flush(this.#top);
    const record = new RecordDraft('section', title, title, start);
    this.#push(record, '', -1, -1, level);
  }

  /** Closes what ends with a line of this indentation, and opens the block that begins with it. */
  #indent(column: number, dash: number): void {
    for (;;) {
      const top = this.#top;
      if (this.#stack.length === 1 || top.level > 0 || top.closer !== '') break;
      if (top.indent < column || (top.indent === column && (dash < 0 || top.dash !== column))) break;
      if (top.indent > column || top.dash === column) this.#pop();
      else break;
    }
    const top = this.#top;
    if (top.indent < 0) {
      top.indent = column;
      return;
    }
    if (column > top.indent || (dash >= 0 && column === top.indent && isOpenEnded(top.record.members.at(-1)))) {
      const last = top.record.members.at(-1);
      if (last)
        this.#push(new RecordDraft('block', last.text === '' ? last.name : null, this.#openerOf(last), last.end), '', column, -1, 0, last);
      else top.indent = column;
    } else if (column < top.indent) {
      // The text began in the midst of something: what stood there is a block of its own.
      const members = top.record.members.splice(0);
      const block = new RecordDraft('block', null, '', members[0]?.start ?? top.record.start);
      for (const member of members) {
        member.record = block;
        block.add(member);
      }
      const holder = new MemberDraft(top.record, block.start, block.end, 0, '');
      holder.hold(block);
      if (members.length > 0) top.record.add(holder);
      top.indent = column;
    }
  }

  #openerOf(member: MemberDraft): string {
    return this.#text.slice(member.start, Math.min(member.end, member.start + MAX_OPENER));
  }

  #push(record: RecordDraft, closer: string, indent: number, dash = -1, level = 0, holder: MemberDraft | null = null): void {
    if (this.#stack.length >= MAX_OPEN) return;
    if (holder) holder.hold(record);
    this.#stack.push({ ...frameOf(record, closer, indent), dash, level, paragraph: this.#top.paragraph });
  }

  /** Closes the innermost frame; lines and sections go to the record around them, brackets to the parts around them. */
  #pop(): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    this.#flush(frame);
    const { record } = frame;
    const top = this.#top;
    if (record.inside) {
      record.inside.end = Math.max(record.inside.end, record.end);
      return;
    }
    if (frame.closer !== '') {
      top.parts.push(record);
      return;
    }
    const [only] = record.members;
    // An entry that is one member is a member of the list: `- NAME=value`, `- Secret: …`.
    if (record.kind === 'item' && record.members.length === 1 && only && only.records.length === 0) {
      only.record = top.record;
      top.record.add(only);
      return;
    }
    const member = new MemberDraft(top.record, record.start, record.end, frame.paragraph, '');
    member.name = record.kind === 'section' ? record.name : null;
    member.hold(record);
    top.record.add(member);
  }

  #take(token: Token, next: Token | undefined): void {
    const top = this.#top;
    if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token);
    else if (token.kind === 'tag' && token.tag) this.#takeTag(token, token.tag);
    else if (token.kind === 'comment') this.#takeComment(token);
    else if (token.kind === 'newline') {
      if (top.parts.length > 0 && this.#endsAtNewline(top, next)) this.#flush(top);
    } else if (token.kind === 'separator' && (top.closer !== '' || this.#text.charAt(token.start) === ';')) {
      if (top.closer === '<') top.parts.push(token);
      else this.#flush(top);
    } else if (this.#isAmpersand(token)) this.#flush(top);
    else top.parts.push(token);
  }

  #isAmpersand(token: Token): boolean {
    const text = this.#text;
    return (
      token.kind === 'other' &&
      text.charAt(token.start) === '&' &&
      /\w/.test(text.charAt(token.start - 1)) &&
      /\w/.test(text.charAt(token.end))
    );
  }

  /** A statement goes on behind an operator; in parentheses and in lists it always does. */
  #endsAtNewline(top: Frame, next: Token | undefined): boolean {
    if (top.closer === ']' || (top.closer === ')' && !/^(?:const|let|type|var)$/.test(top.record.opener))) return false;
    const last = top.parts.at(-1);
    if (last === undefined) return false;
    const sign = this.#text.charAt(last.end - 1);
    if (kindOf(last) === 'bind') return top.closer === '' && sign === ':';
    if (kindOf(last) === 'other' && '+\\&|?.'.includes(sign)) return false;
    // A chain of calls: `.apiKey(…)` on the next line.
    if (next?.kind === 'other' && /^\??\.[A-Za-z]/.test(this.#text.slice(next.start, next.start + 3))) return false;
    if (top.closer === '}' && next && (next.kind === 'bind' || (next.kind === 'other' && '+?.&|:'.includes(this.#text.charAt(next.start)))))
      return false;
    return true;
  }

  #takeComment(token: Token): void {
    const top = this.#top;
    const text = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    const last = top.record.members.at(-1);
    if (top.parts.length > 0) top.behind ||= text;
    else if (last && token.start - last.end < 300 && !this.#text.slice(last.end, token.start).includes('\n')) last.note ||= text;
    else addNote(top, text);
  }

  #open(token: Token): void {
    const text = this.#text;
    const character = text.charAt(token.start);
    if (!this.#matched.has(token.start) || this.#stack.length >= MAX_OPEN) {
      this.#top.parts.push({ ...token, kind: 'other' });
      return;
    }
    const parts = this.#top.parts.slice(-NEAR_PARTS);
    const kind: RecordKind = character === '{' ? 'object' : character === '[' ? 'list' : 'call';
    const body = parts.findLastIndex((part) => isRecord(part) && part.kind === 'object');
    const from = parts[body + 1]?.start ?? token.start;
    const opener = text.slice(Math.max(from, token.start - MAX_OPENER), token.start).trim();
    const bound = parts.length > 0 ? membersOf(parts, text, this.#root, 0, '').at(-1)?.name : null;
    // To ask for the name must not tie the records of its left side to a member that is thrown away.
    for (const part of parts) if (isRecord(part)) part.inside = null;
    this.#push(new RecordDraft(kind, isStatement(opener) ? null : (bound ?? null), opener, token.start), CLOSER[character] ?? '', 0);
  }

  #close(token: Token): void {
    const character = this.#text.charAt(token.start);
    const at = this.#stack.findLastIndex((frame) => frame.closer === character);
    if (at < 0 || !this.#matched.has(token.start)) return;
    while (this.#stack.length > at) {
      const frame = this.#top;
      this.#flush(frame);
      frame.record.end = token.end;
      this.#pop();
    }
    if (this.#top.closer === '' && this.#top.parts.length === 0) this.#flush(this.#top);
  }

  #takeTag(token: Token, tag: Tag): void {
    if (tag.form === 'close') {
      const at = this.#stack.findLastIndex((frame) => frame.closer === '<' && frame.record.opener === tag.name);
      if (at < 0) return;
      while (this.#stack.length > at) {
        const frame = this.#top;
        this.#flush(frame);
        frame.record.end = token.end;
        this.#pop();
      }
      this.#flush(this.#top);
      return;
    }
    this.#flush(this.#top);
    const named = tag.attributes.find((one) => NAMING.test(one.name));
    const name = named ? this.#text.slice(named.start, named.end) : tag.name;
    const record = new RecordDraft('element', name, tag.name, token.start);
    for (const attribute of tag.attributes) {
      const member = new MemberDraft(record, attribute.start, attribute.end, 0, '');
      member.name = attribute.name;
      member.phrase = attribute.name;
      member.text = this.#text.slice(attribute.start, Math.min(attribute.end, attribute.start + 400));
      member.marks.push(...this.#marksIn(attribute.start, attribute.end));
      record.add(member);
    }
    record.end = token.end;
    if (tag.form === 'open' && this.#stack.length < MAX_OPEN) this.#push(record, '<', 0);
    else {
      this.#top.parts.push(record);
      this.#flush(this.#top);
    }
  }

  /** Ends the member that is being read. */
  #flush(frame: Frame): void {
    const { parts, record } = frame;
    if (parts.length === 0) return;
    frame.parts = [];
    const note = frame.behind === '' ? frame.note : `${frame.note}\n${frame.behind}`.trim();
    frame.behind = '';
    const [only] = parts;
    if (isRecord(only) && parts.length === 1 && only.kind === 'element') {
      const member = new MemberDraft(record, only.start, only.end, frame.paragraph, note);
      member.name = only.name;
      member.hold(only);
      // A property list: the key is the element before.
      const before = record.members.at(-1)?.records[0];
      if (record.opener === 'dict' && before?.opener === 'key' && only.opener !== 'key') {
        member.name = before.members[0]?.text ?? null;
        if (only.members.length === 0) member.text = only.opener;
      }
      member.phrase = member.name ?? '';
      record.add(member);
    } else if (frame.closer === '' && isList(parts)) record.add(this.#row(parts, record, frame.paragraph, note));
    else {
      nameTuples(parts, this.#text);
      for (const member of membersOf(parts, this.#text, record, frame.paragraph, note)) record.add(member);
    }
    // A comment heads what follows up to a blank line; one behind a member is that member's.
    if (record.kind === 'object' || record.kind === 'list' || record.kind === 'call') frame.note = '';
  }

  /** A line of values with commas between: a row without a header. */
  #row(parts: readonly Part[], record: RecordDraft, paragraph: number, note: string): MemberDraft {
    const row = new RecordDraft('row', null, '', parts[0]?.start ?? record.start);
    let from = 0;
    for (let i = 0; i <= parts.length; i++) {
      if (i < parts.length && kindOf(parts[i]) !== 'separator') continue;
      if (i > from) for (const member of membersOf(parts.slice(from, i), this.#text, row, 0, '')) row.add(member);
      from = i + 1;
    }
    const member = new MemberDraft(record, row.start, row.end, paragraph, note);
    member.hold(row);
    return member;
  }

  #addTable(table: Table): void {
    const top = this.#top;
    const list = new RecordDraft('list', null, table.header.join(' '), table.start);
    for (const { start, end, cells } of table.rows) {
      const row = new RecordDraft('row', null, '', start);
      for (const [index, cell] of cells.entries()) {
        const member = new MemberDraft(row, cell.start, cell.end, 0, '');
        member.name = table.header[index] ?? null;
        member.phrase = member.name ?? '';
        member.text = this.#text
          .slice(cell.start, Math.min(cell.end, cell.start + 400))
          .replace(/["'`*]/g, '')
          .trim();
        member.marks.push(...this.#marksIn(cell.start, cell.end));
        row.add(member);
      }
      row.end = end;
      const holder = new MemberDraft(list, start, end, 0, '');
      holder.hold(row);
      list.add(holder);
    }
    list.end = table.end;
    const member = new MemberDraft(top.record, table.start, table.end, top.paragraph, top.note);
    member.hold(list);
    top.record.add(member);
  }

  /** The marks that begin in [start, end). */
  #marksIn(start: number, end: number): readonly number[] {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; (this.#marks[i]?.start ?? Infinity) < end; i++) found.push(i);
    return found;
  }

  #places(): readonly (Member | null)[] {
    const places: (Member | null)[] = this.#marks.map(() => null);
    const open: RecordDraft[] = [this.#root];
    for (let record = open.pop(); record; record = open.pop()) {
      for (const member of record.members) {
        for (const mark of member.marks) places[mark] ??= member;
        open.push(...member.records);
      }
    }
    return places;
  }
}

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function frameOf(record: RecordDraft, closer: string, indent: number): Frame {
  return { record, closer, indent, dash: -1, level: 0, parts: [], note: '', behind: '', noted: 0, paragraph: 0 };
}

/** Comments one below the other are one note; a member between begins another. */
function addNote(frame: Frame, text: string): void {
  const count = frame.record.members.length;
  frame.note = (count === frame.noted ? `${frame.note}\n${text}` : text).slice(-MAX_OPENER).trim();
  frame.noted = count;
}

/** `binance:` and `keys =` at a line's end: what is indented below is its value, and so is a list at its own column. */
function isOpenEnded(member: MemberDraft | undefined): boolean {
  return member !== undefined && member.text === '' && member.name !== null;
}

function isList(parts: readonly Part[]): boolean {
  return (
    parts.some((part) => kindOf(part) === 'separator') &&
    parts.some((part) => kindOf(part) === 'value') &&
    !parts.some((part) => kindOf(part) === 'bind' || kindOf(part) === 'option')
  );
}

/** The first characters of the line that begins at `start`: a long line is asked about once for each of its dashes. */
function headOfLine(text: string, start: number, length: number): string {
  const head = text.slice(start, start + length);
  const end = head.indexOf('\n');
  return end < 0 ? head : head.slice(0, end);
}

/** `[binance]`, `[[accounts]]`, `[profile testnet]` alone on its line. */
function sectionTitle(text: string, start: number): string | null {
  const line = headOfLine(text, start, 120);
  const title = /^[ \t]*\[{1,2}([\w.:@/\\ "'-]{1,80})\]{1,2}[ \t\r]*(?:[#;].*)?$/.exec(line)?.[1];
  return title === undefined ? null : title.replace(/["']/g, '').trim();
}

/** `(a, b) VALUES (1, 2), (3, 4)`: the columns name the values. */
function nameTuples(parts: readonly Part[], text: string): void {
  const at = parts.findIndex(
    (part) => kindOf(part) === 'word' && part.end - part.start === 6 && /^values$/i.test(text.slice(part.start, part.end)),
  );
  if (at < 0) return;
  const columns = parts.slice(0, at).findLast(isRecord);
  if (columns?.kind !== 'call') return;
  for (const tuple of parts.slice(at + 1)) {
    if (!isRecord(tuple) || tuple.kind !== 'call') continue;
    for (const [index, member] of tuple.members.entries()) member.name ??= columns.members[index]?.text.replace(/["'`[\]]/g, '') ?? null;
  }
}

/** Where the brackets stand that have a partner; what is left open at its line's end counts as open to the end. */
function matchedBrackets(tokens: readonly Token[], text: string): ReadonlySet<number> {
  const matched = new Set<number>();
  const open: { readonly closer: string; readonly start: number }[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') open.push({ closer: CLOSER[text.charAt(token.start)] ?? '', start: token.start });
    else if (token.kind === 'close') {
      const character = text.charAt(token.start);
      const top = open.at(-1);
      // One bracket that was left open may stand between; more of them are another text's.
      const at = top?.closer === character ? open.length - 1 : open.at(-2)?.closer === character ? open.length - 2 : -1;
      if (at < 0) continue;
      matched.add(open[at]?.start ?? 0);
      matched.add(token.start);
      open.length = at;
    }
  }
  for (const one of open) if (/^\s*(?:\/\/.*)?\n/.test(text.slice(one.start + 1, one.start + 120))) matched.add(one.start);
  return matched;
}
