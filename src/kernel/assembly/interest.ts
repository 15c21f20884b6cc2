/**
 * Which runs can be, or be a piece of, a credential: a coarser question than src/detect/prefilter.ts asks. It may say yes too
 * often, and never no where isInteresting() there says yes. What would need more bytes than are loaded is answered with yes.
 */
import { isAlnum, isBlank, isKey, isQuote, SEXTETS, UNREADABLE } from './classes';

/** The first byte that is loaded, and the end of what is. */
let low: usize = 0;
let high: usize = 0;

/** Says which bytes may be looked at. */
export function setBounds(from: usize, to: usize): void {
  low = from;
  high = to;
}

/** A shorter run is a piece of a value at most. */
const WHOLE: i32 = 60;
/** Runs of one case that long may be text in hexadecimal. */
const LONG: i32 = 128;
/** So far is looked before a run and behind it: what goes on farther is answered with yes. */
const FAR: usize = 64;

const UPPER: u32 = 1;
const LOWER: u32 = 2;
const DIGIT: u32 = 4;
const MIXED: u32 = 7;

/** Whether upper case, lower case and digits all stand in a run of 16 characters or more. */
function isMixed(start: usize, end: usize): bool {
  let seen: u32 = 0;
  let at = start;
  while (seen != MIXED) {
    const bytes = v128.load(at);
    if (v128.any_true(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26)))) seen |= UPPER;
    if (v128.any_true(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(26)))) seen |= LOWER;
    if (v128.any_true(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)))) seen |= DIGIT;
    if (at + 16 >= end) break;
    at = at + 32 <= end ? at + 16 : end - 16;
  }
  return seen == MIXED;
}

/**
 * Whether a run passes. `isRedact`: also what may go on in the next line is passed. `areLong`: every run of a value's length is.
 */
export function mayMatter(start: usize, end: usize, isRedact: bool, areLong: bool): bool {
  const length = i32(end - start);
  if (length < WHOLE) return (touches(start, end) || (isRedact && mayGoOn(end))) && isMixed(start, end);
  if (areLong) return true;
  if (length >= LONG || isMixed(start, end)) return length < 64 || isPromising(start, end);
  return !isNamedHash(start);
}

/** Whether what stands right before or behind a piece can join it to another one. */
function touches(start: usize, end: usize): bool {
  if (start < low + FAR || end + FAR > high) return true;
  return mayGoOnBehind(start, end) || mayGoOnBefore(start, end);
}

function mayGoOnBehind(start: usize, end: usize): bool {
  const behind: u32 = load<u8>(end);
  switch (behind) {
    case 0x22: // quotes
    case 0x27:
    case 0x60:
      // What Docker writes behind a line: `","stream":"stdout"`.
      if (load<u8>(end + 1) == 0x2c && load<u8>(end + 3) == 0x73) return true;
      return isJoined(end) || mayAdd(start, end) || isBehindMark(start) || isCompressedPiece(start, end) || isFramed(start, end);
    case 0x0a:
    case 0x0d:
      return (
        mayBePiece(start, end) || isBehindMark(start) || isRowText(start, end) || isCompressedPiece(start, end) || isFramed(start, end)
      );
    case 0x5c: // backslash
    case 0x25: // %
    case 0x26: // &
      return true;
    case 0x3b: // ;
      return isBehindMark(start);
    case 0x3d: // =, which ends a line, or base64 in an encoded word
      return load<u8>(end + 1) == 0x0a || load<u8>(end + 1) == 0x0d || load<u8>(end + 1) == 0x3d || load<u8>(end + 1) == 0x3f;
    case 0x3f: // the end of an encoded word
      return load<u8>(end + 1) == 0x3d;
    case 0x2e: // a piece in a table's cell that goes on
      return isCellEnd(end + 1);
    case 0x3c: // the end of an element, or of a dump's row
      return load<u8>(end + 1) == 0x2f || isRowText(start, end);
    case 0x7c: // |, a line of a box, a colour
    case 0xe2:
    case 0x1b:
      return mayBePiece(start, end) || isRowText(start, end);
    case 0x20:
    case 0x09:
      return (endsLine(end) && mayBePiece(start, end)) || isCellEnd(end);
    default:
      return false;
  }
}

function mayGoOnBefore(start: usize, end: usize): bool {
  const before: u32 = load<u8>(start - 1);
  const isLong = end - start >= 40;
  switch (before) {
    case 0x22: // quotes
    case 0x27:
    case 0x60:
      return isJoinedBefore(start) || (isLong && load<u8>(start - 2) == 0x3a && load<u8>(start - 4) == 0x67);
    case 0x5c: // backslash
    case 0x25: // %
    case 0x3e: // >
      return true;
    case 0x3b: // ;
    case 0x7d: // }
      return isBehindEscape(start);
    case 0x20:
      if (isLong) {
        // A bar, the end of a colour or of a time, a word of one letter.
        const sign: u32 = load<u8>(start - 2);
        if (!isAlnum(sign) || sign == 0x6d || sign == 0x5a || load<u8>(start - 3) == 0x20) return true;
      }
      return continuesLine(start);
    case 0x09:
    case 0x0a:
      return isLong || continuesLine(start);
    case 0x7c: // |
    case 0x82: // the last byte of a line of a box
      return isLong;
    default:
      // A run that was cut.
      return isKey(before);
  }
}

/** `+ . & \ | < > ~ ^ _`, quotes, and the comma, which joins where the text around says so. */
function isOperator(byte: u32): bool {
  switch (byte) {
    case 0x2b:
    case 0x2e:
    case 0x26:
    case 0x5c:
    case 0x7c:
    case 0x3c:
    case 0x3e:
    case 0x7e:
    case 0x5e:
    case 0x5f:
    case 0x2c:
      return true;
    default:
      return isQuote(byte);
  }
}

/** Whether an operator or another quote stands beyond the quote at `end`. */
function isJoined(end: usize): bool {
  const stop = end + 41;
  for (let at = end + 1; at < stop; at++) {
    const byte: u32 = load<u8>(at);
    if (!isBlank(byte) && byte != 0x0a && byte != 0x29) return isOperator(byte);
  }
  return false;
}

/** As isJoined(), before the quote that stands before `start`. */
function isJoinedBefore(start: usize): bool {
  const stop = start - 42;
  for (let at = start - 2; at > stop; at--) {
    const byte: u32 = load<u8>(at);
    if (!isBlank(byte) && byte != 0x0a && byte != 0x29) return isOperator(byte);
  }
  return false;
}

/** Whether the next statement may begin with a name behind the quote at `end`, or this literal be added to something. */
function mayAdd(start: usize, end: usize): bool {
  const stop = end + FAR;
  let at = end + 1;
  if (load<u8>(at) == 0x29) at++;
  at = skipTabs(at, stop);
  if (load<u8>(at) == 0x3b) at = skipTabs(at + 1, stop);
  const sign: u32 = load<u8>(at);
  if (at >= stop || sign == 0x2f || sign == 0x23 || sign == 0x2d) return true;
  if (load<u8>(at) == 0x0d) at++;
  if (load<u8>(at) == 0x0a) at = skipTabs(at + 1, stop);
  if (at >= stop) return true;
  const name: u32 = load<u8>(at);
  if (name == 0x24 || name == 0x40 || name == 0x5f || isAlnum(name)) return true;
  if (!isQuote(load<u8>(start - 1))) return false;
  const floor = start - FAR;
  let before = start - 2;
  while (before > floor && load<u8>(before) == 0x20) before--;
  const opener: u32 = load<u8>(before);
  return before == floor || opener == 0x3d || opener == 0x28 || opener == 0x3c;
}

function skipTabs(from: usize, stop: usize): usize {
  let at = from;
  while (at < stop && (load<u8>(at) == 0x20 || load<u8>(at) == 0x09)) at++;
  return at;
}

/** Whether `=` or `:` stands before a piece, and before that what can be the end of a half's name: `key_1 = "`. */
function isBehindMark(start: usize): bool {
  let at = start - 1;
  while (start - at < 12 && isBlankOrQuote(load<u8>(at))) at--;
  if (!isSign(load<u8>(at))) return false;
  while (start - at < 24 && (isBlankOrQuote(load<u8>(at)) || isSign(load<u8>(at)))) at--;
  return isAlnum(load<u8>(at));
}

function isBlankOrQuote(byte: u32): bool {
  return byte == 0x20 || byte == 0x09 || isQuote(byte);
}

function isSign(byte: u32): bool {
  return byte == 0x3d || byte == 0x3a || byte == 0x3e;
}

/** Whether an escape may end right before a run: its beginning stands near. */
function isBehindEscape(start: usize): bool {
  for (let at = start - 2; at >= start - 14; at--) if (load<u8>(at) == 0x26 || load<u8>(at) == 0x5c) return true;
  return false;
}

/** Whether a run is of letters and digits, or may be a private key in base64: so are the pieces of a wrapped value. */
function mayBePiece(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte: u32 = load<u8>(at);
    if (isAlnum(byte)) continue;
    return byte != 0x2d && byte != 0x5f && mayBeKey(start);
  }
  return true;
}

/** Whether a run is as long as the text of a dump's row, and stands where it would. */
function isRowText(start: usize, end: usize): bool {
  const before: u32 = load<u8>(start - 1);
  const length = end - start;
  return length <= 32 && (before == 0x20 || before == 0x7c || before == 0x3e);
}

/** Whether a piece ends a part of a line that a container's runtime cut: those lines begin with `{"log":"`, or a time and `stdout`. */
function isFramed(start: usize, end: usize): bool {
  const behind: u32 = load<u8>(end);
  if (behind == 0x22 ? load<u8>(end + 1) != 0x2c : behind != 0x0a && behind != 0x0d) return false;
  const newline = i8x16.splat(0x0a);
  let at = start - 16;
  while (at > low + 16 && !v128.any_true(i8x16.eq(v128.load(at), newline))) at -= 16;
  if (at <= low + 16) return true;
  const line = at + 16 - usize(clz(u32(i8x16.bitmask(i8x16.eq(v128.load(at), newline)))) - 16);
  if (load<u64>(line) == 0x223a22676f6c227b) return true;
  for (let i: usize = 0; i <= 40; i++) {
    if (load<u8>(line + i) == 0x20) return i >= 16 && load<u32>(line + i) == 0x64747320;
  }
  return false;
}

/** Whether a compressed text in base64 may begin at a piece, or in it behind an escape. */
function isCompressedPiece(start: usize, end: usize): bool {
  for (let at = start; at <= start + 6 && at < end; at++) {
    const byte: u32 = load<u8>(at);
    if (byte == 0x48 && load<u8>(at + 1) == 0x34 && load<u8>(at + 2) == 0x73) return true;
    if (byte != 0x65 || end - at < 16 || (at > start && isAlnum(load<u8>(at - 1)))) continue;
    decodeHead(at);
    if (isCompressed()) return true;
  }
  return false;
}

/** Whether nothing but blanks, bars and colours stands between a piece and its line's end, as far as its first sign tells. */
function endsLine(end: usize): bool {
  let at = end;
  const stop = end + FAR;
  while (at < stop && isBlank(load<u8>(at))) at++;
  if (at == stop) return true;
  const sign: u32 = load<u8>(at);
  return sign == 0x0a || sign == 0x7c || sign == 0xe2 || sign == 0x1b;
}

/** Whether a bar stands behind a piece in a table's cell, and blanks between; so does a piece that is followed by more than is looked at. */
function isCellEnd(end: usize): bool {
  let at = end;
  const stop = end + FAR;
  while (at < stop && (load<u8>(at) == 0x20 || load<u8>(at) == 0x09)) at++;
  return at == stop || load<u8>(at) == 0x7c || load<u8>(at) == 0xe2;
}

/** Whether the line above ends with a backslash or `=`, and nothing but blanks stands before the run. */
function continuesLine(start: usize): bool {
  const stop = start - FAR + 3;
  let at = start - 1;
  while (at > stop && (load<u8>(at) == 0x20 || load<u8>(at) == 0x09)) at--;
  if (at <= stop) return true;
  if (load<u8>(at) != 0x0a) return false;
  const last: u32 = load<u8>(at - 1) == 0x0d ? load<u8>(at - 2) : load<u8>(at - 1);
  return last == 0x5c || last == 0x3d;
}

/**
 * As mayGoOn() of src/redact/prefilter.ts: a piece at its line's end, behind a quote, a semicolon or a comma at most. Without a
 * quote it goes on only in a line that has not come.
 */
function mayGoOn(end: usize): bool {
  const stop = min(end + FAR, high);
  const isQuoted = end < stop && isQuote(load<u8>(end));
  let at = isQuoted ? end + 1 : end;
  while (at < stop && (isBlank(load<u8>(at)) || load<u8>(at) == 0x29)) at++;
  if (at < stop && (load<u8>(at) == 0x3b || load<u8>(at) == 0x2c)) {
    at++;
    while (at < stop && (isBlank(load<u8>(at)) || load<u8>(at) == 0x29)) at++;
  }
  if (at >= stop) return true;
  if (load<u8>(at) != 0x0a) return false;
  if (isQuoted) return true;
  at++;
  while (at < high && load<u8>(at) != 0x0a) at++;
  return at >= high;
}

/** `signature=` or `sha256:` right before a run in hexadecimal: the hash that most logs and lock files have on many lines. */
function isNamedHash(start: usize): bool {
  if (start < low + 10) return false;
  const sign: u32 = load<u8>(start - 1);
  if (sign != 0x3d && sign != 0x3a && sign != 0x40) return false;
  // Digits have no case: the bit that is case in letters must be theirs.
  if (load<u16>(start - 3) == 0x3635 && (load<u32>(start - 7) | 0x00202020) == 0x32616873) return true;
  return (load<u64>(start - 9) | 0x2020202020202020) == 0x65727574616e6769 && (load<u8>(start - 10) | 0x20) == 0x73;
}

/** As isPromising() of src/detect/prefilter.ts, of 64 characters or more. */
function isPromising(start: usize, end: usize): bool {
  if (end + 1 >= high || start <= low + 1) return true;
  switch (u32(load<u8>(end))) {
    case 0x0d:
    case 0x0a:
    case 0x5c:
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x3d:
    case 0x20:
    case 0x09:
    case 0x26:
    case 0x25:
      return true;
    default:
      break;
  }
  return hasToken(start, end) || mayBeCompressed(start, end) || mayBeKey(start) || !encodesNothing(start, end);
}

/** Whether letters and digits of a listen key's length stand together. */
function hasToken(start: usize, end: usize): bool {
  let length: i32 = 0;
  for (let at = start; at < end; at++) {
    length = isAlnum(load<u8>(at)) ? length + 1 : 0;
    if (length == WHOLE) return true;
  }
  return false;
}

/** What every private key in DER begins with, `MI` or `MC4`, near a run's beginning. */
function mayBeKey(start: usize): bool {
  for (let at = start; at < start + 24; at++) {
    if (load<u8>(at) == 0x4d && (load<u8>(at + 1) == 0x49 || load<u8>(at + 1) == 0x43)) return true;
  }
  return false;
}

/** So many characters of base64 tell whether they are text. */
const HEAD: usize = 172;

/** As encodesNothing() of src/detect/decode/base64.ts. */
function encodesNothing(start: usize, end: usize): bool {
  return isNoise(start, end) && isNoise(start + 1, end) && isNoise(start + 2, end) && isNoise(start + 3, end);
}

/** What the character at an address stands for in base64. */
function sextetAt(at: usize): u32 {
  return load<u8>(SEXTETS + load<u8>(at));
}

function restOf(byte: u32): u32 {
  return load<u8>(UNREADABLE + byte);
}

function isNoise(start: usize, end: usize): bool {
  const last = min(end, start + HEAD);
  const length = (i32(last - start) * 6) >> 3;
  if (length < 48) return true;
  const tooMany = f64(length) * 0.4;
  let rest: u32 = 0;
  for (let at = start; at + 3 < last; at += 4) {
    const group = (sextetAt(at) << 18) | (sextetAt(at + 1) << 12) | (sextetAt(at + 2) << 6) | sextetAt(at + 3);
    rest += restOf(group >> 16) + restOf((group >> 8) & 255) + restOf(group & 255);
    if (f64(rest) > tooMany) return true;
  }
  return false;
}

/** As compressedStart() of src/detect/decode/compressed.ts, of 64 characters or more. */
function mayBeCompressed(start: usize, end: usize): bool {
  const before: u32 = load<u8>(start - 1);
  if (before == 0x25 || before == 0x5c || before == 0x3b) return true;
  for (let at = start + 1; at <= start + 6; at++) {
    const byte: u32 = load<u8>(at);
    if (byte == 0x48 && load<u8>(at + 1) == 0x34 && load<u8>(at + 2) == 0x73) return true;
    if (byte == 0x65 && !isAlnum(load<u8>(at - 1))) return true;
  }
  decodeHead(start);
  return isCompressed();
}

/** The first twelve bytes of a text in base64, in order; above them nothing but zeros. */
let headLow: u64 = 0;
let headHigh: u32 = 0;

function decodeHead(start: usize): void {
  headLow = 0;
  headHigh = 0;
  for (let i: u32 = 0; i < 4; i++) {
    const at = start + 4 * i;
    const group = (sextetAt(at) << 18) | (sextetAt(at + 1) << 12) | (sextetAt(at + 2) << 6) | sextetAt(at + 3);
    putByte(3 * i, group >> 16);
    putByte(3 * i + 1, (group >> 8) & 255);
    putByte(3 * i + 2, group & 255);
  }
}

function putByte(index: u32, byte: u32): void {
  if (index < 8) headLow |= u64(byte) << (8 * index);
  else headHigh |= byte << (8 * (index - 8));
}

function byteAt(index: u32): u32 {
  if (index < 8) return u32(headLow >> (8 * index)) & 255;
  return index < 12 ? (headHigh >> (8 * (index - 8))) & 255 : 0;
}

function bitAt(bit: u32): u32 {
  return (byteAt(bit >> 3) >> (bit & 7)) & 1;
}

function numberAt(bit: u32, width: u32): u32 {
  let value: u32 = 0;
  for (let i: u32 = 0; i < width; i++) value |= bitAt(bit + i) << i;
  return value;
}

/** As compressionOf() of src/detect/decode/deflate.ts. */
function isCompressed(): bool {
  const first = byteAt(0);
  const second = byteAt(1);
  if (first == 0x1f && second == 0x8b && byteAt(2) == 8) return true;
  if ((first & 15) == 8 && first < 0x80 && (first * 256 + second) % 31 == 0 && (second & 0x20) == 0) return beginsBlock(2, false);
  return beginsBlock(0, true);
}

function beginsBlock(at: u32, isText: bool): bool {
  const type = (byteAt(at) >> 1) & 3;
  if (type == 0) return ((byteAt(at + 1) | (byteAt(at + 2) << 8)) ^ (byteAt(at + 3) | (byteAt(at + 4) << 8))) == 0xffff;
  if (type == 1) return !isText || beginsWithText(at * 8 + 3);
  return type == 2 && hasCompleteCode(at * 8 + 3);
}

function beginsWithText(from: u32): bool {
  let bit = from;
  for (let letters: u32 = 0; letters < 8; letters++) {
    let code: u32 = 0;
    for (let i: u32 = 0; i < 8; i++, bit++) code = (code << 1) | bitAt(bit);
    if (code < 0x30) return letters >= 4 && code > 1;
    const letter = code - 0x30;
    if ((letter < 0x20 || letter > 0x7e) && letter != 0x0a && letter != 0x0d && letter != 0x09) return false;
  }
  return true;
}

function hasCompleteCode(from: u32): bool {
  if (numberAt(from, 5) > 29 || numberAt(from + 5, 5) > 29) return false;
  const count = numberAt(from + 10, 4) + 4;
  let sum: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const length = numberAt(from + 14 + 3 * i, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum == 128;
}

/**
 * Whether a run may be a part of a request's signature: it touches an escape, or is long and stands behind letters of that word
 * (see mayBeSignature() and mayBeNamed() of src/detect/requests/signatures.ts).
 */
export function maySign(start: usize, end: usize): bool {
  if (start <= low + 50 || end + 1 >= high) return true;
  const before: u32 = load<u8>(start - 1);
  const behind: u32 = load<u8>(end);
  if (before == 0x25 || before == 0x5c || behind == 0x25 || behind == 0x5c) return true;
  if (end - start < 64) return false;
  if (before == 0x3d && load<u8>(start - 2) == 0x36) return true;
  for (let at = start - 50; at < start + 4; at += 16) if (saysIgn(at)) return true;
  return false;
}

/** Whether `ign` begins at one of the 16 bytes from `at` on, in whatever case. */
function saysIgn(at: usize): bool {
  const bit = i8x16.splat(0x20);
  const i = i8x16.eq(v128.or(v128.load(at), bit), i8x16.splat(0x69));
  const g = i8x16.eq(v128.or(v128.load(at + 1), bit), i8x16.splat(0x67));
  const n = i8x16.eq(v128.or(v128.load(at + 2), bit), i8x16.splat(0x6e));
  return v128.any_true(v128.and(v128.and(i, g), n));
}

/** The weight of a hash's first character: 31 to the power of 15. */
const FIRST: u32 = 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31;

/** Whether a value of which `table` has the beginning may begin in a run, early enough to have 60 characters. */
export function mayBeKnown(start: usize, end: usize, table: usize): bool {
  if (i32(end - start) < WHOLE) return false;
  let hash: u32 = 0;
  for (let at = start; at < start + 16; at++) hash = hash * 31 + load<u8>(at);
  const last = end - 60;
  let at = start;
  while (load<u8>(table + (hash & 0xffff)) == 0) {
    if (at >= last) return false;
    hash = (hash - u32(load<u8>(at)) * FIRST) * 31 + load<u8>(at + 16);
    at++;
  }
  return true;
}
