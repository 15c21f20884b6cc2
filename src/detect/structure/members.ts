/**
 * From the tokens between two separators to members: `name: value`, `NAME=value`, `--option value`, a lone value. Shared by the
 * nested, the indented and the line-based family.
 */
import { MemberDraft, isRecord, kindOf } from './drafts.ts';
import type { Part, RecordDraft } from './drafts.ts';
import type { Token } from './tokens.ts';

/** So much of a value's text is kept. */
const MAX_TEXT = 400;
const MAX_PHRASE = 120;
/** What begins a statement that names nothing: its words are conditions, not names. */
const STATEMENTS = new Set([
  'async',
  'case',
  'catch',
  'class',
  'def',
  'elif',
  'else',
  'elsif',
  'elseif',
  'except',
  'for',
  'foreach',
  'fn',
  'func',
  'function',
  'if',
  'match',
  'switch',
  'try',
  'unless',
  'until',
  'when',
  'while',
  'with',
]);

/** True for text that begins as a statement with a block does. */
export function isStatement(text: string): boolean {
  const word = /^[}\s]*([a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  return word !== undefined && STATEMENTS.has(word);
}

/** The members that some parts make up, in order; several where a line holds several assignments or options. */
export function membersOf(
  parts: readonly Part[],
  text: string,
  record: RecordDraft,
  paragraph: number,
  note: string,
): readonly MemberDraft[] {
  const pieces = mapPairs(parts, text) ?? split(parts, text);
  return pieces.map((piece) => memberOf(piece, text, record, paragraph, note));
}

/** `:key value :key value`, as maps and arguments are written in EDN and Lisp; null where parts are written in another way. */
function mapPairs(parts: readonly Part[], text: string): readonly (readonly Part[])[] | null {
  const starts: number[] = [];
  for (let i = 0; i + 2 < parts.length; i++) {
    if (text.charCodeAt(parts[i]?.start ?? 0) !== 0x3a || !isKeyword(parts, i, text)) continue;
    const value = parts[i + 2];
    const kind = kindOf(value);
    if (kind === 'bind' || kind === 'separator') return null;
    starts.push(i);
    // The value may be a keyword too: `:env :testnet`.
    i += isKeyword(parts, i + 2, text) ? 3 : 2;
  }
  const [first] = starts;
  // A colon before a word is written for much else: pairs begin with one, or there are several of them.
  if (first === undefined || (first > 0 && starts.length < 2)) return null;
  const all = first > 0 ? [0, ...starts] : starts;
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length));
}

/** A colon that touches the word behind it, and nothing before it; a space follows. */
function isKeyword(parts: readonly Part[], index: number, text: string): boolean {
  const sign = parts[index];
  const word = parts[index + 1];
  if (kindOf(sign) !== 'other' || kindOf(word) !== 'word' || !sign || !word) return false;
  return (
    text.charAt(sign.start) === ':' &&
    sign.end === word.start &&
    sign.end - sign.start === 1 &&
    /[\s([{,]/.test(text.charAt(sign.start - 1)) &&
    /[\s)\]}?]/.test(text.charAt(word.end))
  );
}

/** The parts of each of the assignments and options that stand on one line. */
function split(parts: readonly Part[], text: string): readonly (readonly Part[])[] {
  if (parts.length === 1) return [parts];
  const starts: number[] = [];
  let binds = 0;
  let boundary = 0;
  for (const [index, part] of parts.entries()) {
    const kind = kindOf(part);
    if (kind === 'option' && index > 0) starts.push(index);
    else if (kind === 'separator' || isBar(part, text)) boundary = index + 1;
    else if (kind === 'bind') {
      const name = parts[index - 1];
      if (name !== undefined && binds > 0 && boundary > (starts.at(-1) ?? 0)) starts.push(boundary);
      else if (name !== undefined && index > 1 && isTight(part, name, parts[index + 1], text)) starts.push(index - 1);
      binds++;
    }
  }
  if (starts.length === 0) return [parts];
  const all = [0, ...new Set(starts)].filter((start) => start < parts.length);
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length)).filter((piece) => piece.length > 0);
}

function isBar(part: Part, text: string): boolean {
  return kindOf(part) === 'other' && text.charAt(part.start) === '|' && /\s/.test(text.charAt(part.start - 1));
}

/** `NAME=value` without spaces, as in a shell: several may stand on one line. */
function isTight(bind: Part, name: Part, value: Part | undefined, text: string): boolean {
  return (
    text.charAt(bind.start) === '=' &&
    bind.end - bind.start === 1 &&
    kindOf(name) === 'word' &&
    name.end === bind.start &&
    (value === undefined || value.start === bind.end) &&
    /[\s"'&?;]/.test(text.charAt(name.start - 1))
  );
}

function memberOf(parts: readonly Part[], text: string, record: RecordDraft, paragraph: number, note: string): MemberDraft {
  const first = parts[0];
  const last = parts.at(-1);
  const member = new MemberDraft(record, first?.start ?? record.start, last?.end ?? record.start, paragraph, note);
  const bind = isKeyword(parts, 0, text) && kindOf(parts[2]) !== 'bind' ? { left: 2, right: 2 } : bindOf(parts, text);
  const left = bind === null ? [] : parts.slice(0, bind.left);
  const value = bind === null ? parts : parts.slice(bind.right);
  if (bind !== null) {
    member.name = nameOf(left, text);
    member.phrase = text.slice(Math.max(member.start, (left.at(-1)?.end ?? member.start) - MAX_PHRASE), left.at(-1)?.end ?? member.start);
  } else if (kindOf(first) === 'option' && first) {
    member.name = text.slice(first.start, first.end);
    member.phrase = member.name;
  }
  const body = bind === null && kindOf(first) === 'option' ? value.slice(1) : value;
  member.valueStart = body[0]?.start ?? member.end;
  member.text = text.slice(member.valueStart, Math.min(member.end, member.valueStart + MAX_TEXT)).trim();
  for (const part of parts) {
    if (isRecord(part)) member.hold(part);
    else if (part.kind === 'value') member.marks.push(part.mark);
  }
  // `ENV NAME value`, `setx NAME value`, `API key K`: what stands right before a value.
  if (member.name === null && member.marks.length > 0) {
    const at = parts.findIndex((part) => kindOf(part) === 'value');
    const before = parts[at - 1];
    const kind = kindOf(before);
    if (before && !isRecord(before) && (kind === 'word' || kind === 'string' || kind === 'option')) {
      member.name = inner(before, text);
      member.phrase = text.slice(Math.max(member.start, before.end - MAX_PHRASE), before.end);
      member.valueStart = parts[at]?.start ?? member.valueStart;
    }
  }
  return member;
}

/** Where the left side ends and the value begins; null where nothing binds them. */
function bindOf(parts: readonly Part[], text: string): { readonly left: number; readonly right: number } | null {
  const at = parts.findIndex((part) => kindOf(part) === 'bind');
  if (at < 0 || isStatement(text.slice(parts[0]?.start ?? 0, (parts[0]?.start ?? 0) + 12))) return null;
  const bind = parts[at];
  // `const KEY: &str = "…"`, `key: string = '…'`: the type stands between.
  if (bind && text.charAt(bind.start) === ':' && bind.end - bind.start === 1) {
    const equals = parts.findIndex((part, index) => index > at && kindOf(part) === 'bind' && text.charAt(part.start) === '=');
    const between = parts.slice(at + 1, equals);
    if (equals > 0 && between.length <= 8 && between.every((part) => ['word', 'other', 'record', 'bind', 'option'].includes(kindOf(part))))
      return { left: at, right: equals + 1 };
  }
  return { left: at, right: at + 1 };
}

/** The name slot that a left side ends with. */
function nameOf(left: readonly Part[], text: string): string | null {
  const last = left.at(-1);
  if (last === undefined) return null;
  if (!isRecord(last)) return last.kind === 'value' ? null : numberOf(last, text) + inner(last, text);
  // `config['testnet']`, `os.environ["KEY"]`, `getenv('KEY')`: the subscript's own text is the name, behind what it is a part of.
  const key = last.members.length === 1 ? last.members[0] : undefined;
  const base = left.at(-2);
  if (key && last.kind !== 'object' && key.text.length <= 80 && key.records.length === 0) {
    const owner = base && !isRecord(base) && base.kind === 'word' && base.end === last.start ? `${inner(base, text)}.` : '';
    return `${owner}${key.text.replace(/["'`:]/g, '')}`;
  }
  return base && !isRecord(base) && base.kind === 'word' ? inner(base, text) : null;
}

/** The number of an array's entry before its key, as Qt's settings write it: `2\\apiKey=`. */
function numberOf(token: Token, text: string): string {
  if (text.charCodeAt(token.start - 1) !== 0x5c) return '';
  return /(?:^|\s)(\d{1,4}\\)$/.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[1] ?? '';
}

/** A token's text, of a string what stands in its quotes. */
function inner(token: Token, text: string): string {
  const raw = text.slice(token.start, Math.min(token.end, token.start + 160));
  return token.kind === 'string' ? raw.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, '') : raw;
}
