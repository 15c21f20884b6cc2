/**
 * The search kernel: the runs of key characters in a stretch of memory, 64 bytes a step, and which of them are worth a look.
 *
 * Four vectors are classified by two tables that are asked with the halves of each byte, and give one mask of 64 bits.
 * A run of 16 or more leaves a bit in r = m & m >> 1, r &= r >> 2, r &= r >> 4, r &= r >> 8; the length of the run that is
 * open at a block's end is carried over. Where a block holds NULs, text of two and four bytes a character is looked for in it.
 *
 * Memory belongs to the caller (src/kernel/kernel.ts): there is no allocation in here, and no bound that is checked twice. 64
 * bytes behind what is searched must be readable.
 */
import { isHex, isKey } from './classes';
import { mayBeKnown, mayMatter, maySign, setBounds } from './interest';

/** Bits of `filter`: see FILTER in src/kernel/kernel.ts. */
const INTEREST: i32 = 1;
const SIGNATURES: i32 = 2;
const WHOLE: i32 = 4;
const REDACT: i32 = 8;

let filter: i32 = 0;
let minimum: i32 = 16;
/** Which values are known: see KnownBeginnings in src/kernel/kernel.ts. 0 for none. */
let known: usize = 0;
/** Where the next run is written: its first byte, its end, and its step. */
let cursor: usize = 0;
/** What wide runs have been looked for up to here. */
let wideDone: usize = 0;
let widestDone: usize = 0;

function put(start: usize, end: usize, step: u32): void {
  store<u32>(cursor, u32(start));
  store<u32>(cursor, u32(end), 4);
  store<u32>(cursor, step, 8);
  cursor += 12;
}

function found(start: usize, end: usize): void {
  if (i32(end - start) < minimum) return;
  if (
    filter == 0 ||
    ((filter & INTEREST) != 0 && mayMatter(start, end, (filter & REDACT) != 0, (filter & WHOLE) != 0)) ||
    ((filter & SIGNATURES) != 0 && maySign(start, end)) ||
    (known != 0 && mayBeKnown(start, end, known))
  )
    put(start, end, 1);
}

/** By the lower half of a byte, a bit for each set of upper halves that make it a key character. */
// prettier-ignore
const BY_LOW: v128 = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13);
/** By the upper half: `+ - /`, digits, letters of either case, P to Z with `_`, p to z. */
// prettier-ignore
const BY_HIGH: v128 = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** A bit for each of 16 bytes that is no key character. */
function others(bytes: v128): u64 {
  const halves = i8x16.splat(15);
  const low = i8x16.swizzle(BY_LOW, v128.and(bytes, halves));
  const high = i8x16.swizzle(BY_HIGH, v128.and(i16x8.shr_u(bytes, 4), halves));
  return u64(u32(i8x16.bitmask(i8x16.eq(v128.and(low, high), i8x16.splat(0)))));
}

function zeros(at: usize): u64 {
  return u64(u32(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0)))));
}

/**
 * Writes the runs of at least `least` (16 or more) key characters in [from, to) to `out`, three words each, those of one byte a
 * character in order; returns how many there are. `low` and `high` bound what may be looked at around them.
 */
export function search(from: usize, to: usize, low: usize, high: usize, least: i32, kinds: i32, table: usize, out: usize): u32 {
  known = table;
  setBounds(low, high);
  filter = kinds;
  minimum = least;
  cursor = out;
  wideDone = from;
  widestDone = from;
  let open: usize = 0;
  for (let at = from; at < to; at += 64) {
    const first = v128.load(at);
    const second = v128.load(at, 16);
    const third = v128.load(at, 32);
    const fourth = v128.load(at, 48);
    let gaps = others(first) | (others(second) << 16) | (others(third) << 32) | (others(fourth) << 48);
    if (to - at < 64) gaps |= ~u64(0) << u64(to - at);
    if (!i8x16.all_true(i8x16.min_u(i8x16.min_u(first, second), i8x16.min_u(third, fourth)))) wide(at, from, to, ~gaps);
    if (gaps == 0) {
      open += 64;
      continue;
    }
    const lead = usize(ctz(gaps));
    if (open + lead >= 16) found(at - open, at + lead);
    const keys = ~gaps;
    open = usize(clz(gaps));
    // What is left are the runs that begin and end in here.
    let runs = (((keys >> lead) << lead) << open) >> open;
    runs &= runs >> 1;
    runs &= runs >> 2;
    runs &= runs >> 4;
    runs &= runs >> 8;
    while (runs != 0) {
      const start = usize(ctz(runs));
      const end = start + usize(ctz(gaps >> start));
      found(at + start, at + end);
      runs &= ~u64(0) << end;
    }
  }
  // The bytes behind the end are gaps, unless the last block is full.
  if (open >= 16) found(to - open, to);
  return u32((cursor - out) / 12);
}

/** Looks for runs of two and four bytes a character that have four characters in the block at `at`. */
function wide(at: usize, from: usize, to: usize, keys: u64): void {
  let nul = zeros(at) | (zeros(at + 16) << 16) | (zeros(at + 32) << 32) | (zeros(at + 48) << 48);
  if (to - at < 64) nul &= ~(~u64(0) << u64(to - at));
  const pairs = keys & (nul >> 1) & (keys >> 2);
  let places = pairs & (pairs >> 2) & (pairs >> 4);
  while (places != 0) {
    const place = at + usize(ctz(places));
    if (place >= wideDone) wideDone = widen(place, from, to, 2);
    places = wideDone >= at + 64 ? 0 : places & (~u64(0) << u64(max(wideDone - at, place + 1 - at)));
  }
  const quads = keys & (nul >> 1) & (nul >> 2) & (nul >> 3) & (keys >> 4);
  places = quads & (quads >> 4) & (quads >> 8);
  while (places != 0) {
    const place = at + usize(ctz(places));
    if (place >= widestDone) widestDone = widen(place, from, to, 4);
    places = widestDone >= at + 64 ? 0 : places & (~u64(0) << u64(max(widestDone - at, place + 1 - at)));
  }
}

/** Whether NULs fill the bytes between two characters of which the first stands at `at`. */
function isGap(at: usize, step: usize): bool {
  if (step == 2) return load<u8>(at + 1) == 0;
  return (load<u32>(at) & 0xffffff00) == 0;
}

/** Widens the run of `step` bytes a character around `at`; writes it where it is long enough; returns where it ends. */
function widen(at: usize, from: usize, to: usize, step: usize): usize {
  let start = at;
  while (start >= from + step && isGap(start - step, step) && isKey(load<u8>(start - step))) start -= step;
  let last = at;
  while (last + step < to && isGap(last, step) && isKey(load<u8>(last + step))) last += step;
  if (i32((last - start) / step) + 1 >= minimum) put(start, last + 1, u32(step));
  return last + 1;
}

/** How many bytes in [from, to) are newlines. */
export function countNewlines(from: usize, to: usize): u32 {
  const newline = i8x16.splat(0x0a);
  let count: u32 = 0;
  let at = from;
  while (at + 64 <= to) {
    // One sum a byte: none of them runs over within 255 steps.
    const stop = min(to, at + 64 * 255);
    let sums = i8x16.splat(0);
    let others = i8x16.splat(0);
    let third = i8x16.splat(0);
    let fourth = i8x16.splat(0);
    for (; at + 64 <= stop; at += 64) {
      sums = i8x16.sub(sums, i8x16.eq(v128.load(at), newline));
      others = i8x16.sub(others, i8x16.eq(v128.load(at, 16), newline));
      third = i8x16.sub(third, i8x16.eq(v128.load(at, 32), newline));
      fourth = i8x16.sub(fourth, i8x16.eq(v128.load(at, 48), newline));
    }
    count += sumOf(sums) + sumOf(others) + sumOf(third) + sumOf(fourth);
  }
  for (; at < to; at++) if (load<u8>(at) == 0x0a) count++;
  return count;
}

function sumOf(bytes: v128): u32 {
  const words = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
  return i32x4.extract_lane(words, 0) + i32x4.extract_lane(words, 1) + i32x4.extract_lane(words, 2) + i32x4.extract_lane(words, 3);
}

/** No number is longer, with what stands before it. */
const NUMBER: usize = 9;
/** So many bytes of digits and separators lead on. */
const WINDOW: usize = 16;
const ESCAPE: usize = 14;

/** What stands in a list of numbers: digits of all notations, separators, brackets. */
function isOfList(byte: u32): bool {
  return (
    isHex(byte) ||
    byte == 0x78 ||
    byte == 0x2c ||
    byte == 0x20 ||
    (byte - 0x09 < 5 && byte != 0x0b && byte != 0x0c) ||
    byte == 0x5b ||
    byte == 0x5d
  );
}

/** What stands in a text that is written in escapes: `%5B`, `\x5b`, `\u{5b}`, `&#91;`. */
function isOfEscape(byte: u32): bool {
  const letter = byte | 0x20;
  return (
    isHex(byte) ||
    letter == 0x78 ||
    letter == 0x75 ||
    byte == 0x5c ||
    byte == 0x25 ||
    byte == 0x26 ||
    byte == 0x23 ||
    byte == 0x3b ||
    byte == 0x7b ||
    byte == 0x7d
  );
}

/**
 * Writes the places among first, first + stride, … below `to` that may lie in a list of numbers, in columns of characters or in text in
 * escapes to `out`, a word each; returns how many there are. 16 bytes behind each are looked at.
 */
export function findNumbers(first: usize, to: usize, stride: usize, out: usize): u32 {
  let end = out;
  for (let at = first; at < to; at += stride) {
    const one: u32 = load<u8>(at);
    const two: u32 = load<u8>(at + 5);
    const three: u32 = load<u8>(at + 11);
    if (
      (isOfEscape(one) && isOfEscape(two) && isOfEscape(three) && hasSign(at)) ||
      (isOfList(one) && isOfList(two) && isOfList(three) && isList(at)) ||
      areColumns(at)
    ) {
      store<u32>(end, u32(at));
      end += 4;
    }
  }
  return u32((end - out) >> 2);
}

function hasSign(at: usize): bool {
  for (let sign = at; sign < at + ESCAPE; sign++) {
    const byte: u32 = load<u8>(sign);
    if (byte == 0x5c || byte == 0x25 || byte == 0x26) return true;
  }
  return false;
}

/** Whether three of four bytes are blanks, as in columns of one character each. */
function areColumns(at: usize): bool {
  const bytes = load<u32>(at) ^ 0x20202020;
  if ((bytes & 0xff) != 0 && (bytes & 0xff00) != 0) return false;
  return i32((bytes & 0xff) == 0) + i32((bytes & 0xff00) == 0) + i32((bytes & 0xff0000) == 0) + i32((bytes & 0xff000000) == 0) == 3;
}

function isList(at: usize): bool {
  let sign = at;
  while (sign < at + NUMBER && load<u8>(sign) > 0x2c) sign++;
  if (sign == at + NUMBER) return false;
  for (let i = at + 1; i < at + WINDOW; i++) if (!isOfList(load<u8>(i))) return false;
  return true;
}
