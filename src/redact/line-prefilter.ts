/**
 * Where a redaction must look closer. What is not hot passes as it is, so this may say yes too often, and never no where the
 * detector, asked about that line with what stands before it, would find something.
 */
import { isMixed } from '../detect/text/charset.ts';
import { FILTER, searchRuns } from '../kernel/kernel.ts';
import { numbersAt, numbersBefore } from '../detect/decode/carriers/numbers.ts';
import { dumpStart, isRowText } from '../detect/decode/carriers/rows/dump.ts';
import { rowsBefore } from '../detect/decode/carriers/rows/row-kinds.ts';
import { MIN_PIECE, isInteresting, isPromising, surroundings } from '../detect/prefilter.ts';
import type { FoundRun, Surroundings } from '../detect/prefilter.ts';
import { KEY_LENGTH } from '../detect/text/shape.ts';
import { PEM_LINES } from './logical-line.ts';
import { SIGNATURE_WORDS } from './signature-masks.ts';
import type { ValueMemory } from './value-memory.ts';

/** A shorter run is a piece of a value at most. */
const WHOLE = 60;
/** A line of a PEM body is longer, but for the last one. */
const ARMORED = 40;
/** How far before a run its surroundings are looked at, in bytes. */
const BEFORE = 2048;
/** So many bytes tell all about a run that begins in the first BEFORE. */
const NEAR = BEFORE + 65_536;

export interface PrefilterOptions {
  readonly signatures: boolean;
  /** How much of the stream stands before the bytes. */
  readonly offset: number;
  /** Before this index a PEM private key may go on: its lines look like nothing. */
  readonly armoredTo: number;
  /** Asked of every run of WHOLE or more, whatever it looks like: whether a known value could stand in it. */
  readonly known: Pick<ValueMemory, 'mayStandIn' | 'beginnings'> | null;
}

/** Offsets in bytes[from, to) that make their line hot, in order. `before` gives bytes that stand before the buffer. */
export function prefilterOffsets(
  bytes: Buffer,
  from: number,
  to: number,
  before: (length: number) => Buffer,
  options: PrefilterOptions,
): readonly number[] {
  const offsets: number[] = [];
  const doubtful: FoundRun[] = [];
  const places: number[] = [];
  const query = {
    minimum: MIN_PIECE,
    // The lines of a key look like nothing, and a known value is looked for in whatever is long enough.
    filter: options.armoredTo > from ? FILTER.all : FILTER.interest | FILTER.redact,
    ...(options.known ? { known: options.known.beginnings() } : {}),
    offset: options.offset,
    onPlace: (at: number) => numbersAt(bytes, at, from, (start) => places.push(start)),
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    const length = (end - start) / step;
    if (start < options.armoredTo && length >= ARMORED && hasBothCases(bytes, start, end)) offsets.push(start);
    else if (length < WHOLE) {
      if (isMixed(bytes, start, end)) doubtful.push({ start, end, step });
    } else if (step !== 1 || options.known?.mayStandIn(bytes, start, end, step)) offsets.push(start);
    else if (length < 128 && !isMixed(bytes, start, end)) {
      doubtful.push({ start, end, step });
    } else if (isPromising(bytes, start, end)) offsets.push(start);
    else if (length < KEY_LENGTH) doubtful.push({ start, end, step });
  });
  for (const place of places) offsets.push(place);
  // A list of numbers, or rows, that may go on in what has not come yet.
  for (const start of [numbersBefore(bytes, from, to), rowsBefore(bytes, from, to)]) if (start < to) offsets.push(start);
  if (doubtful.length > 0) offsets.push(...interesting(bytes, doubtful, from, before));
  const words = [PEM_LINES, ...(options.signatures ? SIGNATURE_WORDS : [])];
  for (const word of words) {
    for (let at = bytes.indexOf(word, from); at >= 0 && at < to; at = bytes.indexOf(word, at + 1)) offsets.push(at);
  }
  return offsets.toSorted((a, b) => a - b);
}

/** What pem-blocks.ts asks of a line of a PEM body. */
function hasBothCases(bytes: Buffer, from: number, to: number): boolean {
  const text = bytes.toString('latin1', from, to);
  return /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** Those of the runs that the detector would look at, as far as their line and what stands before tells. */
function interesting(bytes: Buffer, runs: readonly FoundRun[], from: number, before: (length: number) => Buffer): readonly number[] {
  const head = from < BEFORE ? before(BEFORE - from) : Buffer.alloc(0);
  // Only the first runs need what stands before: not all of the bytes need be copied for them.
  const near = head.length === 0 ? 0 : runs.findLastIndex((run) => run.start < BEFORE) + 1;
  const first = near === 0 ? bytes : Buffer.concat([head, bytes.subarray(0, NEAR)]);
  return [
    ...interestingOf(bytes, first, near === 0 ? 0 : head.length, runs.slice(0, near), from),
    ...interestingOf(bytes, bytes, 0, runs.slice(near), from),
  ];
}

/** Those of some runs in `bytes`, which stand `shift` bytes farther behind in `region`. */
function interestingOf(bytes: Buffer, region: Buffer, shift: number, runs: readonly FoundRun[], from: number): readonly number[] {
  const around: Surroundings = { ...surroundings(region), joinsByComma: joinsBefore(region) };
  return runs
    .filter((run) => isInteresting(region, run.start + shift, run.end + shift, run.step, around) || mayGoOn(bytes, run))
    .map((run) => {
      const isRow = run.step === 1 && isRowText(region, run.start + shift, run.end + shift);
      return isRow ? dumpStart(bytes, bytes.lastIndexOf(0x0a, run.start) + 1, from) : run.start;
    });
}

/**
 * Whether a piece at its line's end may go on in the next one, which may not have come yet: that can begin with an operator or a
 * quote, add to what the piece is called, or, behind a list of literals, join them.
 */
function mayGoOn(bytes: Buffer, { start, end }: FoundRun): boolean {
  const isQuoted = QUOTES.has(bytes[end] ?? 0);
  let at = isQuoted ? end + 1 : end;
  while (BEHIND_QUOTE.has(bytes[at] ?? 0)) at++;
  const sign = bytes[at];
  if (sign === 0x3b || sign === 0x2c)
    do at++;
    while (BEHIND_QUOTE.has(bytes[at] ?? 0));
  if (bytes[at] !== 0x0a || !isMixed(bytes, start, end)) return false;
  if (bytes.indexOf(0x0a, at + 1) < 0) return true;
  return isQuoted && (sign === 0x0a || (sign === 0x2c && beginsLine(bytes, start - 1)));
}

/** Whether nothing but blanks stands before `at` on its line. */
function beginsLine(bytes: Buffer, at: number): boolean {
  let from = at;
  while (bytes[from - 1] === 0x20 || bytes[from - 1] === 0x09) from--;
  return from === 0 || bytes[from - 1] === 0x0a;
}

const QUOTES: ReadonlySet<number> = new Set(Buffer.from('"\'`'));
const BEHIND_QUOTE: ReadonlySet<number> = new Set(Buffer.from(') \t\r'));

/** The words of calls that join a list, as src/detect/decode/joined.ts has them. */
const JOIN_WORDS = ['join', 'Join', 'concat', 'Concat', 'CONCAT', 'implode', 'paste', 'strcat', 'str_c'] as const;

/**
 * Whether a call that joins a list is named on the line or shortly before. Nearly every line of JSON has a comma behind a
 * quote, so this has to be narrower than the detector's own question. See mayGoOn() on lists that are joined behind their end.
 */
function joinsBefore(region: Buffer): (offset: number) => boolean {
  let places: readonly number[] | null = null;
  return (offset) => {
    places ??= JOIN_WORDS.flatMap((word) => placesOf(region, word)).toSorted((a, b) => a - b);
    if (places.length === 0) return false;
    const newline = region.indexOf(0x0a, offset);
    const end = newline < 0 ? region.length : newline;
    return places.some((at) => at > offset - BEFORE / 2 && at < end);
  };
}

function placesOf(region: Buffer, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = region.indexOf(word); at >= 0 && places.length < 1000; at = region.indexOf(word, at + 1)) places.push(at);
  return places;
}
