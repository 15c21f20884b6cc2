/**
 * A text as tokens that every family of formats shares: words, strings, brackets, separators, comments, elements. It knows
 * no language: what it can't read as anything else is a token of its own, so that it never fails. Linear in the text.
 */
import { closedElements, readTag } from './tagged.ts';
import type { Tag } from './tagged.ts';

/** A candidate in the text: [start, end). */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

type TokenKind =
  'bind' | 'close' | 'comment' | 'newline' | 'open' | 'option' | 'other' | 'separator' | 'string' | 'tag' | 'url' | 'value' | 'word';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Of a value: the index of its mark. */
  readonly mark: number;
  /** Of a tag: its element. */
  readonly tag: Tag | null;
}

/** A string that closes on its line; a longer one is text. */
const MAX_STRING = 4000;
/** What a comment may begin with. */
const COMMENTS = "#/<-;'";
const OPENERS = '([{';
const CLOSERS = ')]}';
/** What joins two words to one name: `process.env.KEY`, `x-mbx-apikey`, `Config::testnet`, `$this->key`. */
const JOINTS = ['::', '->', '?.', '.', '-'];
const JOINT_STARTS = ':-?.';
/** What the schemes of addresses begin with. */
const URL_STARTS = 'htw';

/** Whether a character is one of a name. */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x24 ||
    code === 0x40 ||
    code > 0xa0
  );
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0c || code === 0x0b || code === 0;
}

function isSpace(character: string): boolean {
  return character !== '' && isSpaceCode(character.charCodeAt(0));
}

/** The tokens of a text. `marks` are in order and apart from each other; a comment that holds one is read as content. */
export function tokenize(text: string, marks: readonly Mark[]): readonly Token[] {
  return new Tokenizer(text, marks).run();
}

class Tokenizer {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #tokens: Token[] = [];
  /** Quotes that close a string which was read as content. */
  readonly #closing = new Set<number>();
  readonly #elements: ReadonlySet<string>;
  /** What closes a comment or a string, and is not there any more. */
  readonly #missing = new Set<string>();
  /** Up to where a quotation mark of a kind closes nothing. */
  readonly #unclosed = new Map<string, number>();
  /** Up to here comments are content: the lines around a mark that is commented out. */
  readonly #content: readonly Mark[];
  #at = 0;
  #mark = 0;

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#marks = marks;
    this.#elements = closedElements(text);
    this.#content = commentedParts(text, marks);
  }

  run(): readonly Token[] {
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens;
  }

  #push(kind: TokenKind, end: number, mark = -1, tag: Tag | null = null): void {
    this.#tokens.push({ kind, start: this.#at, end, mark, tag });
    this.#at = end;
    while ((this.#marks[this.#mark]?.start ?? Infinity) < end) this.#mark++;
  }

  /** Whether a mark begins in [start, end). */
  #holdsMark(start: number, end: number): boolean {
    for (let i = this.#mark; i < this.#marks.length; i++) {
      const at = this.#marks[i]?.start ?? Infinity;
      if (at >= end) return false;
      if (at >= start) return true;
    }
    return false;
  }

  #step(): void {
    const text = this.#text;
    const at = this.#at;
    const mark = this.#marks[this.#mark];
    if (mark?.start === at) {
      this.#push('value', Math.max(mark.end, at + 1), this.#mark);
      return;
    }
    const code = text.charCodeAt(at);
    // Most of a text: no word and no space begins anything else.
    if (isWordCode(code)) {
      this.#word();
      return;
    }
    if (isSpaceCode(code)) {
      this.#at++;
      return;
    }
    const character = text.charAt(at);
    if (character === '\n') this.#push('newline', at + 1);
    else if (this.#comment(character)) return;
    else if (character === '"' || character === "'" || character === '`') this.#string(character);
    else if (OPENERS.includes(character)) this.#push('open', at + 1);
    else if (CLOSERS.includes(character)) this.#push('close', at + 1);
    else if (character === ',' || character === ';') this.#push('separator', at + 1);
    else if (character === '<' && this.#tag()) return;
    else if (character === ':' || character === '=' || character === '<') this.#bind(character);
    else if (character === '-') this.#dash();
    else if (character === '|' && isColumnBar(text, at)) this.#push('bind', at + 1);
    else this.#push('other', at + 1);
  }

  /** A comment, unless it holds a mark or stands among lines that do. */
  #comment(character: string): boolean {
    const text = this.#text;
    const at = this.#at;
    if (!COMMENTS.includes(character) || (character === '-' && text.charAt(at + 1) !== '-')) return false;
    const lineStart = isLineStart(text, at);
    const free = lineStart || ' \t;,({[}])'.includes(text.charAt(at - 1));
    const next = text.charAt(at + 1);
    let end = -1;
    if (character === '/' && next === '*') end = this.#closeOf('*/', at + 2);
    else if (character === '<' && text.startsWith('<!--', at)) end = this.#closeOf('-->', at + 4);
    else if (
      (character === '#' && free && next !== '{' && !isTagged(text, at)) ||
      (character === '/' && next === '/' && free) ||
      (character === '-' && next === '-' && free && (isSpace(text.charAt(at + 2)) || text.charAt(at + 2) === '-')) ||
      (lineStart && (character === ';' || (character === "'" && next === ' ')))
    ) {
      const line = text.indexOf('\n', at);
      end = line < 0 ? text.length : line;
    }
    if (end < 0) return false;
    if (this.#holdsMark(at, end) || this.#content.some((one) => at >= one.start && at < one.end)) {
      this.#push('other', at + (character === '<' ? 4 : character === '#' || character === ';' || character === "'" ? 1 : 2));
      return true;
    }
    this.#push('comment', end);
    return true;
  }

  #string(quote: string): void {
    const text = this.#text;
    const at = this.#at;
    const isApostrophe = quote === "'" && at > 0 && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
    if (this.#closing.delete(at) || isApostrophe) {
      this.#push('other', at + 1);
      return;
    }
    const triple = text.startsWith(quote.repeat(3), at);
    const end = triple ? this.#closeOf(quote.repeat(3), at + 3) : this.#stringEnd(at, quote);
    if (end < 0) {
      this.#push('other', at + (triple ? 3 : 1));
      return;
    }
    if (!this.#holdsMark(at, end)) {
      this.#push('string', end);
      return;
    }
    const mark = this.#marks[this.#mark];
    if (mark && !triple && text.slice(at + 1, mark.start).trim() === '' && text.slice(mark.end, end - 1).trim() === '') {
      this.#push('value', end, this.#mark);
      return;
    }
    // A text in quotes that holds more than a value: a command, a header, an object in a string.
    if (!triple) this.#closing.add(end - 1);
    this.#push('other', at + (triple ? 3 : 1));
  }

  /** Index behind the next `closer`; -1 where there is none. */
  #closeOf(closer: string, from: number): number {
    if (this.#missing.has(closer)) return -1;
    const at = this.#text.indexOf(closer, from);
    if (at < 0) this.#missing.add(closer);
    return at < 0 ? -1 : at + closer.length;
  }

  /** Index behind the quote that closes the one at `at`; -1 where the string does not close in time. */
  #stringEnd(at: number, quote: string): number {
    if (at < (this.#unclosed.get(quote) ?? 0)) return -1;
    const text = this.#text;
    const last = Math.min(text.length, at + MAX_STRING);
    let i = at + 1;
    for (; i < last; i++) {
      const character = text.charAt(i);
      if (character === '\\') i++;
      else if (character === quote) return i + 1;
      else if (character === '\n' && quote !== '`') break;
    }
    // What stands up to here was looked through: no mark in it closes.
    this.#unclosed.set(quote, i);
    return -1;
  }

  #word(): void {
    const text = this.#text;
    const start = this.#at;
    const url = URL_STARTS.includes(text.charAt(start)) ? /^(?:https?|wss?|tcp|tls):\/\//.exec(text.slice(start, start + 8)) : null;
    const limit = this.#marks[this.#mark]?.start ?? text.length;
    if (url) {
      let end = start + url[0].length;
      while (end < limit && end - start < 2000 && !' \t\r\n"\'`<>,;)]}|\\'.includes(text.charAt(end))) end++;
      this.#push('url', end);
      return;
    }
    let end = start;
    while (end < limit) {
      if (isWordCode(text.charCodeAt(end))) end++;
      else {
        const joint = JOINT_STARTS.includes(text.charAt(end)) ? JOINTS.find((one) => text.startsWith(one, end)) : undefined;
        const length = joint?.length ?? (text.charAt(end) === ':' && isPowerShellDrive(text.slice(start, end)) ? 1 : 0);
        if (length === 0 || end + length >= limit || !isWordCode(text.charCodeAt(end + length))) break;
        end += length;
      }
    }
    this.#push('word', end);
  }

  #tag(): boolean {
    if (this.#elements.size === 0) return false;
    const tag = readTag(this.#text, this.#at, this.#elements);
    if (!tag) return false;
    this.#push('tag', tag.end, -1, tag);
    return true;
  }

  #bind(character: string): void {
    const text = this.#text;
    const at = this.#at;
    const next = text.charAt(at + 1);
    if (character === '<') {
      this.#push(next === '-' && isSpace(text.charAt(at + 2)) ? 'bind' : 'other', at + (next === '-' || next === '=' ? 2 : 1));
      return;
    }
    if (next === '=') {
      const isComparison = character === '=';
      this.#push(isComparison ? 'other' : 'bind', at + (isComparison && text.charAt(at + 2) === '=' ? 3 : 2));
    } else if (character === '=') {
      const isComparison = '!<>~'.includes(text.charAt(at - 1)) || next === '~';
      this.#push(isComparison ? 'other' : 'bind', at + (next === '>' ? 2 : 1));
    } else if (next === ':') this.#push('other', at + 2);
    else {
      const before = text.charAt(at - 1);
      // `PS C:\bots> …`: a disk is no name.
      const isDisk = next === '\\' && /[\s"'`(]/.test(text.charAt(at - 2)) && /[A-Za-z]/.test(before);
      const binds =
        !isDisk &&
        (next === '' || /[\s"'`[{(!&*<]/.test(next) || /[A-Za-z_"'`)\]\u0080-\uffff]/.test(before) || this.#holdsMark(at + 1, at + 2));
      this.#push(binds ? 'bind' : 'other', at + 1);
    }
  }

  /** `--api-key`, `-k`: an option; any other dash is text. */
  #dash(): void {
    const text = this.#text;
    const at = this.#at;
    const before = text.charAt(at - 1);
    const length = text.charAt(at + 1) === '-' ? 2 : 1;
    let end = at + length;
    if ((at === 0 || /[\s"'`([,]/.test(before)) && /[A-Za-z]/.test(text.charAt(end))) {
      while (isWordCode(text.charCodeAt(end)) || (text.charAt(end) === '-' && isWordCode(text.charCodeAt(end + 1)))) end++;
      if (!this.#holdsMark(at, end)) {
        this.#push('option', end);
        return;
      }
    }
    this.#push('other', at + 1);
  }
}

/** `$env:NAME`: what the colon joins is one name. */
function isPowerShellDrive(word: string): boolean {
  return /^\$(?:env|global|script|private|using)$/i.test(word);
}

/** `name   | value` below or above another such line, as psql shows a record: the bar binds. */
function isColumnBar(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const column = at - start;
  if (column > MAX_COLUMN || !/^[ \t]{0,8}[A-Za-z_]\w{0,40}[ \t]+$/.test(text.slice(start, at)) || !isSpace(text.charAt(at + 1)))
    return false;
  const end = text.indexOf('\n', at);
  const stop = end < 0 ? text.length : end;
  if (text.slice(at + 1, Math.min(stop, at + MAX_LINE)).includes('|')) return false;
  const above = start === 0 ? -1 : text.lastIndexOf('\n', start - 2) + 1;
  return [above, end < 0 ? -1 : end + 1].some(
    (line) => line >= 0 && '|+'.includes(text.charAt(line + column) || ' ') && !text.slice(line, line + column).includes('\n'),
  );
}

/** So far into a line the bar may stand behind a column's name. */
const MAX_COLUMN = 60;
const MAX_LINE = 2000;

/** `#profile {:dev …}`: in EDN a word in front of a map is its tag. */
function isTagged(text: string, at: number): boolean {
  return /^#[A-Za-z][\w./-]{0,40}\s{0,8}[{[]\s{0,8}:[a-z]/i.test(text.slice(at, at + 64));
}

function isLineStart(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const character = text.charAt(i);
    if (character === '\n') return true;
    if (!isSpace(character) && !(character === '+' && (i === 0 || text.charAt(i - 1) === '\n'))) return false;
  }
  return at < 200;
}

const LINE_COMMENT = /^[ \t]*(#+|\/\/+|--|;+|\*(?!\*)|REM\b|rem\b|'(?= ))/;

/** The parts of a text that are commented out together with a mark. */
function commentedParts(text: string, marks: readonly Mark[]): readonly Mark[] {
  const parts: Mark[] = [];
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const part = commentedLines(text, mark);
    if (part) parts.push(part);
    const line = text.indexOf('\n', mark.end);
    known = Math.max(part?.end ?? 0, line < 0 ? text.length : line);
  }
  return parts;
}

/** The lines around a mark that are comments of its line's kind, where its line is one. */
function commentedLines(text: string, mark: Mark): Mark | null {
  const lineAt = (start: number): string => text.slice(start, start + 240);
  let start = text.lastIndexOf('\n', mark.start - 1) + 1;
  const sign = LINE_COMMENT.exec(lineAt(start))?.[1];
  if (sign === undefined) return null;
  const isSame = (from: number): boolean => LINE_COMMENT.exec(lineAt(from))?.[1]?.charAt(0) === sign.charAt(0);
  for (let count = 0; start > 0 && count < 40; count++) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!isSame(above)) break;
    start = above;
  }
  let end = text.indexOf('\n', mark.end);
  for (let count = 0; end >= 0 && count < 40 && isSame(end + 1); count++) end = text.indexOf('\n', end + 1);
  return { start, end: end < 0 ? text.length : end };
}
