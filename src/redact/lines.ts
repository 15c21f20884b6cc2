/**
 * Where a line ends for a credential: a PEM block, base64 in lines and a literal in pieces go on over line ends, and must be
 * seen whole to be masked whole.
 */

import { CLASSES, KEY } from '../detect/alphabet.ts';
import { withoutEnd } from '../detect/edges.ts';

/** What is known of a line that may go on. */
export interface LineEnd {
  /** Where it ends; null where that takes bytes that have not come yet. */
  readonly end: number | null;
  /** So far it surely goes. */
  readonly sure: number;
  /** Where to go on once more has come. */
  readonly resume: Resume;
}

/** How far a line has been followed, in bytes from its beginning. */
export interface Resume {
  readonly at: number;
  /** Where an open PEM block began; negative where none is open. */
  readonly armorFrom: number;
  readonly stray: number;
}

export const LINE_START: Resume = { at: 0, armorFrom: -1, stray: 0 };

const NEWLINE = 0x0a;
/** What begins and ends every PEM private key, whatever its type. */
export const ARMOR = Buffer.from('PRIVATE KEY-----');
/** No line of base64 or of a literal is longer than this. */
const MAX_NEXT = 4096;
/** A PEM block is no longer than this (src/detect/private-keys.ts). */
const MAX_ARMOR = 16_384;
/** Lines of a log that may come between those of a PEM block. */
const MAX_STRAY = 2;

/** Base64 up to the line's end, as wrapped text has it, is at least so long. */
const MIN_WRAPPED = 60;
const WRAPPED_NEXT = /^[ \t]*["'`]?[A-Za-z0-9+/_-]+(?![A-Za-z0-9+/_-])={0,2}(?:\\+n)?["'`]?[\s,;+.\\)\]]*$/;
/** A literal that is joined to the next line's. */
const JOINED_END = /[A-Za-z0-9+/_-]{6}["'`]\)?\s*(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,\\_]|&amp;)\s*)?$/;
const JOINED_NEXT = /^\s*(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,\\]|&amp;)\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?["'`][A-Za-z0-9+/_-]/;
/** What such a line can end with, white space apart. */
const JOINED_LAST = /["'`)+<>|.&~^,\\_;]/;
/** A backslash, or quoted-printable's soft line end. */
const SOFT_END = /[A-Za-z0-9+/_-](?:\\|=)\r?\n$/;
const SOFT_NEXT = /^[ \t]*[A-Za-z0-9+/_-]/;

/** Where the line that begins at `start` ends. `last` is true where no more bytes will come. */
export function logicalLine(bytes: Buffer, start: number, last: boolean, resume: Resume): LineEnd {
  let at = start + resume.at;
  let armorFrom = resume.armorFrom < 0 ? -1 : start + resume.armorFrom;
  let { stray } = resume;
  for (;;) {
    const here = { at: at - start, armorFrom: armorFrom < 0 ? -1 : armorFrom - start, stray };
    const closed = (end: number): LineEnd => ({ end, sure: end, resume: here });
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return last ? closed(bytes.length) : { end: null, sure: bytes.length, resume: here };
    const end = newline + 1;
    if (end === bytes.length && last) return closed(end);
    armorFrom = armorAt(bytes, at, end, armorFrom);
    const isArmored = armorFrom >= 0 && end - armorFrom < MAX_ARMOR;
    const { isWrapped, isJoined, isSoft } = howItEnds(bytes, at, end);
    if (!isArmored && !isWrapped && !isJoined && !isSoft) return closed(end);
    const following = bytes.indexOf(NEWLINE, end);
    const isWhole = following >= 0 || last;
    const nextEnd = following < 0 ? bytes.length : following + 1;
    if (nextEnd - end > MAX_NEXT) return closed(end);
    if (!isWhole) return { end: null, sure: end, resume: here };
    const next = bytes.toString('latin1', end, nextEnd);
    if (isArmored) {
      stray = isArmorLine(next) ? 0 : stray + 1;
      if (stray > MAX_STRAY) return closed(end);
    } else if (!(isWrapped && WRAPPED_NEXT.test(next)) && !(isJoined && JOINED_NEXT.test(next)) && !(isSoft && SOFT_NEXT.test(next)))
      return closed(end);
    at = end;
  }
}

/** In which ways the line in bytes[from, to) could go on. */
function howItEnds(
  bytes: Buffer,
  from: number,
  to: number,
): { readonly isWrapped: boolean; readonly isJoined: boolean; readonly isSoft: boolean } {
  let at = to;
  while (at > from && isSpace(bytes[at - 1])) at--;
  const last = String.fromCharCode(bytes[at - 1] ?? 0);
  const close = JOINED_LAST.test(last) ? bytes.toString('latin1', Math.max(from, at - 64), at) : '';
  const isSoft = (last === '\\' || last === '=') && SOFT_END.test(bytes.toString('latin1', Math.max(from, to - 8), to));
  // Quotes, an operator and a written-out line end may stand behind the last character of a wrapped line.
  let digits = at - (close.length - withoutWrap(close).length);
  const stop = digits;
  while (digits > from && stop - digits < MIN_WRAPPED && ((CLASSES[bytes[digits - 1] ?? 0] ?? 0) & KEY) !== 0) digits--;
  return { isWrapped: stop - digits >= MIN_WRAPPED, isJoined: close !== '' && JOINED_END.test(close), isSoft };
}

/** A line's end without the quote, the operator and the written-out line end that a wrapped literal has there. */
function withoutWrap(close: string): string {
  let text = (/[+.\\]$/.test(close) ? close.slice(0, -1) : close).trimEnd();
  if (/["'`]$/.test(text)) text = text.slice(0, -1);
  return text.endsWith('\\n') ? withoutEnd(text.slice(0, -1), '\\') : text;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09;
}

/** Where the PEM block that is open at the end of a line began; negative where none is. */
function armorAt(bytes: Buffer, from: number, to: number, before: number): number {
  let open = before;
  const line = bytes.subarray(from, to);
  for (let found = line.indexOf(ARMOR); found >= 0; found = line.indexOf(ARMOR, found + 1)) {
    const at = from + found;
    const head = bytes.toString('latin1', Math.max(from, at - 24), at);
    const begin = head.lastIndexOf('-----BEGIN ');
    const end = head.lastIndexOf('-----END ');
    open = begin > end ? at : end >= 0 ? -1 : open;
  }
  return open;
}

function isArmorLine(line: string): boolean {
  return /[A-Za-z0-9+/]{16}/.test(line) || /^[A-Za-z0-9+/=\s"'`,;+\\]*$/.test(line) || /-----END |Proc-Type|DEK-Info/.test(line);
}
