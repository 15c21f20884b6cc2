/** The reading of literals that are split and joined: concatenation, line continuation, lists that are joined. */
import { KEY, classAt } from '../text/charset.ts';
import { originalIndex } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';
import { MAX_STATEMENT, nextHalf, nextInStatement, pieceBefore } from './statements.ts';
import { contextAfter, contextBefore, nestedView } from './view.ts';
import type { Piece, View } from './view.ts';

/** What stands between two pieces of one value, beginning behind the first piece. */
const JOINT =
  /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:(?:\/\/|#)[^\n]{0,80}\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
const JOINT_BEFORE =
  /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
const COMMA = /^["'`]\)?\s*,/;

/** One piece, with what joins it to the one before. */
interface Part extends Piece {
  readonly byComma: boolean;
  /** It stands in a statement of its own: what stands between is no part of the value. */
  readonly isApart: boolean;
}

const MAX_PARTS = 24;
const MAX_BEFORE = 16;
/** Of parts with names of their own. */
const MAX_HALVES = 4;

/** Reads the pieces of a value that [start, end) is one of; null where it is joined to nothing. */
export function joinedView(view: View, start: number, end: number): { readonly view: View; readonly end: number } | null {
  const { text } = view;
  const parts = partsFrom(text, firstPiece(text, start));
  const own = parts.findIndex((part) => part.start <= start && part.end >= end);
  if (own < 0) return null;
  // A comma joins only where the list is joined in so many words; else it stands between two arguments.
  const list = listAround(text, parts, own);
  const chosen = list ?? parts.slice(lastComma(parts, own), nextComma(parts, own));
  const [head] = chosen;
  const last = chosen.at(-1);
  if (!head || !last || chosen.length < 2) return null;
  const segments: Segment[] = [];
  let length = 0;
  for (const part of chosen) {
    segments.push({ start: part.start, end: part.end, at: length });
    length += part.end - part.start;
  }
  if (length < 60) return null;
  const joined = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(''), 'latin1');
  const toParent = (index: number): number => originalIndex(segments, index);
  const nested = nestedView(view, joined, 'joined', {
    start: head.start,
    end: last.end,
    map: toParent,
    mapEnd: (index) => toParent(index - 1) + 1,
  });
  const isApart = chosen.some((part) => part.isApart);
  return {
    end: last.end,
    view: {
      ...nested,
      ...(isApart ? { pieces: (from: number, to: number) => piecesOf(view, segments, from, to) } : {}),
      before: namedBefore(contextBefore(view, head.start, view.reach), list !== null),
      after: contextAfter(view, last.end, view.reach >> 1),
    },
  };
}

/** The places of the joined characters in [from, to). */
function piecesOf(view: View, segments: readonly Segment[], from: number, to: number): readonly Piece[] {
  return segments.flatMap(({ start, end, at }) => {
    const [first, last] = [start + Math.max(0, from - at), Math.min(end, start + to - at)];
    if (first >= last) return [];
    return view.pieces?.(first, last) ?? [{ start: view.origin(first), end: view.originEnd(last) }];
  });
}

/** What a call that joins a list has before its first literal, from the literal on. */
const CALL_PARTS: readonly RegExp[] = [
  // The list's bracket, and the type of its items.
  /[[({]$/,
  /(?:new[ \t]{0,8})?[A-Za-z]{0,12}\[\]$/,
  // What stands between the items: nothing.
  /,$/,
  /["'`]{2}$/,
  /\($/,
  // The call's name, and the text whose method it is.
  /-?[A-Za-z_][\w.:]{0,40}!?$/,
  /\.$/,
  /["'`]{2}$/,
];

/** The text before a list of literals without the call that joins it: what the whole is called stands before that. */
function withoutCall(before: string): string {
  const quote = /[bBrRuUfFL@]{0,2}["'`]$/.exec(before)?.[0] ?? '';
  let text = before.slice(0, before.length - quote.length).trimEnd();
  let isCall = false;
  for (const [index, part] of CALL_PARTS.entries()) {
    // A name is the call's only where it is called.
    if (index > 4 && !isCall) break;
    const found = part.exec(text);
    if (!found) continue;
    isCall ||= index === 4 || (index === 0 && found[0] === '(');
    text = text.slice(0, found.index).trimEnd();
  }
  return `${text} ${quote}`;
}

/** A builder's call: `new StringBuilder().append("`, `sb.append("`. */
const BUILDER_BEFORE =
  /(=[ \t]{0,8}new[ \t]{1,8}[A-Za-z]{1,40}\([^()\n]{0,20}\)|=[ \t]{0,8}["'`]{2}|)(?:\.|->)(?:append|Append|concat|push_str)\(\s{0,20}(["'`])$/;

/** The text before a value, without the call that puts its pieces together. */
function namedBefore(before: string, isList: boolean): string {
  const tail = before.slice(-160);
  const rest = before.slice(0, before.length - tail.length);
  const builder = tail.replace(BUILDER_BEFORE, (_all, _start: string, quote: string) => ` = ${quote}`);
  return rest + (builder === tail && isList ? withoutCall(tail) : builder);
}

/** Where the first piece of the value begins that a piece at `start` is of. */
function firstPiece(text: string, start: number): number {
  let first = start;
  for (let i = 0; i < MAX_BEFORE; i++) {
    const head = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head);
    const jointStart = joint ? first - head.length + joint.index : pieceBefore(text, first);
    if (jointStart < 0) break;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  return first;
}

/** The pieces from one on. */
function partsFrom(text: string, first: number): readonly Part[] {
  const parts: Part[] = [];
  const before = text.slice(Math.max(0, first - MAX_STATEMENT), first);
  let at = first;
  let byComma = false;
  let isApart = false;
  while (parts.length < MAX_PARTS) {
    let stop = at;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at) break;
    parts.push({ start: at, end: stop, byComma, isApart });
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    const isJoint = joint !== null && (joint[1] === undefined || joint[1] === joint[2] || /\w\($/.test(joint[0].slice(0, -1)));
    const isComma = isJoint && COMMA.test(joint[0]);
    // A member of a record with a name of its own stands behind a comma, too.
    const half = (!isJoint || isComma) && parts.length < MAX_HALVES ? nextHalf(text, at, stop) : -1;
    const next = half >= 0 ? half : isJoint ? stop + joint[0].length : nextInStatement(text, stop, before);
    if (next < 0 || (classAt(text, next) & KEY) === 0) break;
    byComma = isComma && half < 0;
    isApart = !isJoint || half >= 0;
    at = next;
  }
  return parts;
}

/** The pieces of the list that a call joins; null where the piece is in none. */
function listAround(text: string, parts: readonly Part[], own: number): readonly Part[] | null {
  let from = own;
  while (parts[from]?.byComma === true) from--;
  let to = own;
  while (parts[to + 1]?.byComma === true) to++;
  const [first, last] = [parts[from], parts[to]];
  return first && last && to > from && isJoinCall(text, first.start, last.end) ? parts.slice(from, to + 1) : null;
}

function lastComma(parts: readonly Part[], own: number): number {
  let from = own;
  while (from > 0 && parts[from]?.byComma === false) from--;
  return from;
}

function nextComma(parts: readonly Part[], own: number): number {
  let to = own + 1;
  while (parts[to]?.byComma === false) to++;
  return to;
}

function isJoinCall(text: string, start: number, end: number): boolean {
  return (
    /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)!?\s{0,8}\(?[^\n]{0,40}[[({]?\s{0,20}["'`]$/.test(
      text.slice(Math.max(0, start - 80), start),
    ) ||
    /^["'`]\s{0,40}(?:,\s{0,40})?(?:[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))|-join)/.test(
      text.slice(end, end + 120),
    )
  );
}

/** True where a run of all three classes that is shorter than a value touches something that may join it to another piece. */
export function touchesJoint(bytes: Buffer, start: number, end: number, joinsLists: (offset: number) => boolean): boolean {
  return isJointByte(bytes, end, 1, joinsLists) || isJointByte(bytes, start - 1, -1, joinsLists) || touchesStatement(bytes, start, end);
}

/** Whether the next statement goes on with a literal, or this one with the literal of the one before. */
function touchesStatement(bytes: Buffer, start: number, end: number): boolean {
  const isQuoted = isQuote(bytes[end]);
  // `;`, `)` or the line's end behind the quote: most literals are followed by something else.
  const behind = bytes[isQuoted ? end + 1 : end];
  const mayEnd =
    behind === 0x3b || behind === 0x0a || behind === 0x0d || (isQuoted && (behind === 0x29 || behind === 0x20 || behind === 0x2c));
  const before = bytes[start - 1];
  if (!mayEnd && !(isQuoted && isQuote(before) && mayBeAdded(bytes, start))) return false;
  const from = Math.max(0, start - MAX_STATEMENT);
  const text = bytes.toString('latin1', from, Math.min(bytes.length, end + MAX_STATEMENT));
  const [first, last] = [start - from, end - from];
  return (
    (mayEnd && ((isQuoted && nextInStatement(text, last, text.slice(0, first)) >= 0) || nextHalf(text, first, last, true) >= 0)) ||
    (isQuoted && mayBeAdded(bytes, start) && pieceBefore(text, first) >= 0)
  );
}

/** Whether `=` or `(` stands before the quote of a literal: something may be added by it. */
function mayBeAdded(bytes: Buffer, start: number): boolean {
  let at = start - 2;
  while (bytes[at] === 0x20) at--;
  return (bytes[at] === 0x3d && ADDERS.has(bytes[at - 1] ?? 0)) || bytes[at] === 0x28 || (bytes[at] === 0x3c && bytes[at - 1] === 0x3c);
}

const ADDERS: ReadonlySet<number> = new Set(Buffer.from('+.<~&|'));

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

/** True where the line above ends with a backslash or `=`: what begins at `at + 1` goes on with it. */
function continuesLine(bytes: Buffer, at: number): boolean {
  let i = at;
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i--;
  if (bytes[i] !== 0x0a) return false;
  const last = bytes[i - 1] === 0x0d ? bytes[i - 2] : bytes[i - 1];
  return last === 0x5c || last === 0x3d;
}

/** The words of the calls that join a list, as {@link isJoinCall} knows them. Byte searches beat one regular expression. */
const JOIN_WORDS = ['join', 'Join', 'concat', 'Concat', 'CONCAT', 'implode', 'paste', 'strcat', 'str_c'] as const;
/** Content is looked at in blocks of this size, with room on both sides for the longest list of pieces. */
const JOIN_BLOCK = 131_072;
const JOIN_REACH = 8192;

/** True where lists of strings are joined near an offset: only there may commas stand between the pieces of a value. */
export function joinsLists(bytes: Buffer): (offset: number) => boolean {
  const known = new Map<number, boolean>();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known.get(block);
    if (answer === undefined) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word) => around.includes(word));
      known.set(block, answer);
    }
    return answer;
  };
}

/** So much white space may stand between two literals: those of C and C++ stand below each other, each as far to the right as the first. */
const MAX_INDENT = 120;

/** A quote with an operator, another quote or a line end beyond it; a backslash or `=` at a line's end; `\/`. */
function isJointByte(bytes: Buffer, at: number, step: 1 | -1, joinsLists: (offset: number) => boolean): boolean {
  if (step === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 0x5c) return step === 1 ? bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d || bytes[at + 1] === 0x2f : false;
  if (byte === 0x3d) return step === 1 && (bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d);
  if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60) return false;
  let i = at + step;
  for (let steps = 0; steps < MAX_INDENT; steps++, i += step) {
    const next = bytes[i];
    if (next === undefined) return false;
    if (next === 0x20 || next === 0x09 || next === 0x0a || next === 0x0d || next === 0x29) continue;
    if (next === 0x2c) return joinsLists(at);
    // + . & \ | < > ~ ^ ' " ` _
    return (
      next === 0x2b ||
      next === 0x2e ||
      next === 0x26 ||
      next === 0x5c ||
      next === 0x7c ||
      next === 0x3c ||
      next === 0x3e ||
      next === 0x7e ||
      next === 0x5e ||
      next === 0x22 ||
      next === 0x27 ||
      next === 0x60 ||
      next === 0x5f
    );
  }
  return false;
}
