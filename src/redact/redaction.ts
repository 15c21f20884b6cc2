/**
 * Masking of a stream, without a clock or a stream in it: bytes in, bytes out.
 *
 * What comes out depends on the content alone, never on how it was cut into chunks: a line is judged by itself and by what
 * stands before it, once it has come whole; a line of megabytes in segments that are counted from its beginning. Only
 * idle(), which gives an unfinished line to whoever waits for it, makes a difference.
 */
import { CLASSES, KEY, isMixed } from '../detect/text/charset.ts';
import { FORGET_SCORE, confidenceOf } from '../detect/confidence.ts';
import { spotsAt } from '../detect/detect.ts';
import type { Spot } from '../detect/detect.ts';
import { Effort, allowanceFor } from '../detect/effort.ts';
import { MIN_PIECE, interestingRuns } from '../detect/prefilter.ts';
import type { FoundRun } from '../detect/prefilter.ts';
import { findRuns } from '../detect/text/runs.ts';
import { findCandidatesBehind } from '../detect/candidates.ts';
import { byteOrderOf } from '../detect/decode/utf16.ts';
import type { Confidence } from '../model/detection.ts';
import { CONFIDENCES } from '../policy/config.ts';
import { strayPemBlocks } from './pem-blocks.ts';
import { prefilterOffsets } from './line-prefilter.ts';
import { createValueMemory } from './value-memory.ts';
import type { ValueMemory } from './value-memory.ts';
import { PEM_LINES, LINE_START, logicalLine } from './logical-line.ts';
import { markBytes, withoutOverlaps } from './marks.ts';
import type { MaskSpan } from './marks.ts';
import { signatureSpans } from './signature-masks.ts';
import { tailOf } from './tail.ts';

export interface RedactionOptions {
  /**
   * Mask from this confidence on. Default: low, which is everything that has the shape of a credential, whatever speaks
   * against it; medium and high are those of a scan, as far as a line and what stands before it tell.
   */
  readonly minConfidence?: Confidence;
  /** Mask the signatures of requests, too. */
  readonly signatures?: boolean;
  /** The name of what is read: evidence, as in a scan. */
  readonly path?: string;
  /** The units of work that a line may cost with what stands before it. Default: {@link allowanceFor} their size. */
  readonly allowance?: number;
  /** What has been recognised already, in another content. Default: nothing. */
  readonly known?: ValueMemory;
}

/** A redaction of one content. The buffers that come out may be parts of those that went in. */
export interface Redaction {
  /** Takes bytes; gives what can be told of them so far. */
  readonly write: (chunk: Buffer) => readonly Buffer[];
  /**
   * Nothing has come for a while: gives what is held, but for what could be the beginning of a value, and for a PEM block
   * that is still open, unless it has been waited for long enough.
   */
  readonly idle: (isLong: boolean) => readonly Buffer[];
  /** No more will come: gives the rest. */
  readonly end: () => readonly Buffer[];
  /** How many bytes are held. */
  readonly held: () => number;
  /** How many places have been masked. */
  readonly masked: () => number;
}

/** Context before a line: PEM and PGP blocks must be seen from their beginning. */
const CONTEXT = 16_384;
/** A longer line is looked at in segments of this size, each with so much more behind it. */
const SEGMENT = 262_144;
const LOOKAHEAD = 65_536;
/** Where the line before was looked at and begins no farther away, it is looked at again: a key and its secret. */
const NEIGHBOUR = 2048;

/** A megabyte is so many contexts: what is full of values in one of them gets as little context as in a large content. */
const DENSITY = 64;

/** Bytes that have come, joined once with what stands before them for the lines near their beginning. */
interface Held {
  readonly bytes: Buffer;
  joined: Buffer | null;
}

/** Makes a redaction. */
export function createRedaction(options: RedactionOptions = {}): Redaction {
  const least = CONFIDENCES.indexOf(options.minConfidence ?? 'low');
  const signatures = options.signatures ?? false;
  const known = options.known ?? createValueMemory();
  const path = options.path ?? '';
  const tail = tailOf(CONTEXT + 4);
  let pending: Buffer[] = [];
  let pendingLength = 0;
  /** The next byte goes on with a line of which a part has gone out. */
  let isInside = false;
  let resume = LINE_START;
  let masked = 0;
  /** What holds the beginning or the end of a PEM private key was last seen before this offset. */
  let lastArmor = -Infinity;
  /** Where the last line that was looked at began. */
  let lastHot = -Infinity;
  /** What was found on the line that was judged last. */
  let beside: readonly Spot[] = [];
  /** The lines that were judged of late, and how many runs each had. */
  const recent: { readonly offset: number; readonly runs: number }[] = [];

  /** How many runs there would be in a large content that is as full of them as the lines before an offset; notes those of its line. */
  const density = (offset: number, runs: number): number => {
    while ((recent[0]?.offset ?? offset) < offset - CONTEXT) recent.shift();
    const before = recent.reduce((sum, line) => sum + line.runs, 0);
    recent.push({ offset, runs });
    return before * DENSITY;
  };

  /** The bytes from `lead` before `from` up to `behind`. */
  const windowOf = (held: Held, from: number, lead: number, behind: number): Buffer => {
    if (lead <= from) return held.bytes.subarray(from - lead, behind);
    const head = held.bytes.subarray(0, CONTEXT + SEGMENT + LOOKAHEAD);
    held.joined ??= Buffer.concat([tail.last(CONTEXT), head]);
    const shift = held.joined.length - head.length;
    return held.joined.subarray(shift + from - lead, shift + behind);
  };

  /** Masks bytes[from, to), judged with what stands before and `behind` bytes more; gives where the last mask ends. */
  const maskRange = (held: Held, from: number, to: number, behind: number, out: Buffer[]): number => {
    const { bytes } = held;
    // Cut at a multiple of four: UTF-16 keeps its byte order and base64 its groups.
    const offset = tail.offset() + from;
    const windowStart = Math.max(0, Math.ceil((offset - CONTEXT) / 4) * 4);
    const lead = offset - windowStart;
    const window = windowOf(held, from, lead, behind);
    const [start, end] = [lead, lead + to - from];
    const spans = withoutOverlaps(spansOf(window, start, end, offset).filter((span) => span.start < end && span.end > start));
    let at = start;
    for (const span of spans) {
      if (span.start > at) out.push(bytes.subarray(from + at - start, from + span.start - start));
      out.push(span.mask);
      masked++;
      at = span.end;
    }
    if (at < end) out.push(bytes.subarray(from + at - start, to));
    return Math.max(to, from + at - start);
  };

  const spansOf = (window: Buffer, start: number, end: number, offset: number): readonly MaskSpan[] => {
    const first = pieceStart(window, start);
    const marked: readonly MaskSpan[] = signatures ? signatureSpans(window, first, window.length) : [];
    const again = known.find(window, first, window.length);
    const isExplained = (run: FoundRun): boolean =>
      again.some((span) => span.sure && span.start - run.start < 16 && run.end - span.end < 16);
    if (window.subarray(first).includes(PEM_LINES)) lastArmor = offset + window.length - start;
    const isArmored = offset - lastArmor < CONTEXT;
    const previous = lastHot;
    const runs = interestingRuns(window, first, window.length);
    // Not of every line that is looked at: which those are, depends on what came with it.
    if (runs.length > 0) lastHot = offset;
    if (!isArmored && runs.every(isExplained)) {
      if (runs.length > 0) beside = [];
      return [...marked, ...again];
    }
    // A threshold above low is about what partners say, too.
    const neighbour = offset - previous < NEIGHBOUR ? Math.max(0, start - (offset - previous)) : first;
    const effort = new Effort(options.allowance ?? allowanceFor(window.length));
    const fullness = density(offset, runs.length);
    const judge = (from: number): readonly Spot[] => spotsAt({ bytes: window, path }, findCandidatesBehind(window, from, effort, fullness));
    const own = least > 0 || neighbour >= first || !areNamed(beside) ? null : judge(first);
    const spots = own && areNamed(own) && !haveOneName(beside, own) ? own : judge(least > 0 ? 0 : Math.min(first, neighbour));
    beside = (own ?? spots).filter((one) => one.places.some((place) => place.end > start));
    const chosen = spots.filter(
      (one) =>
        one.places.some((place) => place.end > start && place.start < end) &&
        isChosen(one, least) &&
        !isIntegrity(window, one.places[0]?.start ?? 0),
    );
    // What a carrier puts between the parts of a value stays.
    const found = chosen.flatMap((one) => {
      const mask = markBytes(known.learn(one), one.reading);
      return one.places.map((place) => ({ start: place.start, end: place.end, mask }));
    });
    // What has just been learnt may stand here once more, in a form that the detector does not take for a value.
    const elsewhere = known
      .find(window, first, window.length)
      .filter((one) => !found.some((two) => one.start < two.end && two.start < one.end));
    const all = [...marked, ...found, ...elsewhere, ...(effort.isSpent ? unjudgedSpans(window, first) : [])];
    return isArmored && least === 0 ? [...all, ...strayPemBlocks(window, start, all)] : all;
  };

  const take = (bytes: Buffer, last: boolean): readonly Buffer[] => {
    const held: Held = { bytes, joined: null };
    const out: Buffer[] = [];
    const whole = last ? bytes.length : bytes.lastIndexOf(0x0a) + 1;
    let at = 0;
    let odd = known.oddCount();
    let armor = lastArmor;
    let hot: readonly number[] | null = null;
    let next = 0;
    const lookAgain = (): readonly number[] => {
      odd = known.oddCount();
      armor = lastArmor;
      const armoredTo = lastArmor + CONTEXT - tail.offset();
      next = 0;
      const offset = tail.offset();
      return at < whole
        ? prefilterOffsets(bytes, at, whole, tail.last, { signatures, offset, armoredTo, known: odd > 0 ? known : null })
        : [];
    };
    for (;;) {
      if (!isInside && resume === LINE_START) {
        // Not before: a line that is still waited for would be searched for each that comes.
        hot ??= lookAgain();
        while (next < hot.length && (hot[next] ?? 0) < at) next++;
        const spot = hot[next];
        const clean = spot === undefined ? Math.max(at, whole) : Math.max(at, bytes.lastIndexOf(0x0a, spot) + 1);
        if (clean > at) out.push(bytes.subarray(at, clean));
        at = clean;
        if (spot === undefined && bytes.length - at <= SEGMENT + LOOKAHEAD) break;
      }
      if (at >= bytes.length) break;
      const line = logicalLine(bytes, at, last, resume);
      resume = line.resume;
      if (line.end === null && line.sure - at <= SEGMENT + LOOKAHEAD) break;
      resume = LINE_START;
      const limit = line.end ?? line.sure;
      if (limit - at > SEGMENT + LOOKAHEAD) {
        at = maskRange(held, at, at + SEGMENT, at + SEGMENT + LOOKAHEAD, out);
        isInside = true;
      } else {
        at = maskRange(held, at, limit, limit, out);
        isInside = false;
      }
      if (known.oddCount() !== odd || lastArmor !== armor) hot = null;
    }
    tail.add(bytes.subarray(0, at));
    pending = at < bytes.length ? [Buffer.from(bytes.subarray(at))] : [];
    pendingLength = bytes.length - at;
    return out;
  };

  const gather = (): Buffer => {
    const [first] = pending;
    return pending.length === 1 && first ? first : Buffer.concat(pending);
  };

  return {
    write: (chunk) => {
      // What is held waits for a line end, or until it is too long to be held.
      if (pendingLength > 0 && pendingLength + chunk.length <= SEGMENT + LOOKAHEAD && !chunk.includes(0x0a)) {
        pending.push(Buffer.from(chunk));
        pendingLength += chunk.length;
        return [];
      }
      if (pendingLength > 0) pending.push(chunk);
      return take(pendingLength > 0 ? gather() : chunk, false);
    },
    idle: (isLong) => {
      if (pendingLength === 0 || (!isLong && resume.armorFrom >= 0)) return [];
      const bytes = gather();
      const keep = pieceAtEnd(bytes);
      if (keep === 0) return [];
      const out: Buffer[] = [];
      const at = Math.min(maskRange({ bytes, joined: null }, 0, keep, keep, out), keep);
      tail.add(bytes.subarray(0, at));
      isInside = bytes[at - 1] !== 0x0a;
      resume = LINE_START;
      pending = at < bytes.length ? [Buffer.from(bytes.subarray(at))] : [];
      pendingLength = bytes.length - at;
      return out;
    },
    end: () => (pendingLength === 0 ? [] : take(gather(), true)),
    held: () => pendingLength,
    masked: () => masked,
  };
}

/** What is masked for its look alone. */
const UNJUDGED = '[masked unjudged]';
/** A whole value is at least as long, whatever it looks like. */
const WHOLE = 60;

/** Whatever behind `from` has the shape of a value, or of a piece of one: where there is no work left to judge it by. */
function unjudgedSpans(window: Buffer, from: number): readonly MaskSpan[] {
  const spans: MaskSpan[] = [];
  findRuns(window, from, window.length, MIN_PIECE, (start, end, step) => {
    if ((end - start) / step < WHOLE && !isMixed(window, start, end)) return;
    spans.push({ start, end, mask: markBytes(UNJUDGED, step !== 1 ? [byteOrderOf(window, { start, end })] : []) });
  });
  return spans;
}

/** Whether a value stands in the hash of a package or a script: `sha384-…` in base64 is as long as a key. */
function isIntegrity(window: Buffer, at: number): boolean {
  return /sha(?:256|384|512)-[A-Za-z0-9+/]{0,88}$/.test(window.toString('latin1', Math.max(0, at - 96), at));
}

/** Whether all values have a role of their own. */
function areNamed(spots: readonly Spot[]): boolean {
  return spots.length > 0 && spots.every((one) => one.role !== null);
}

/** Whether one name stands for a value of each: then only their order tells the key from its secret. */
function haveOneName(some: readonly Spot[], others: readonly Spot[]): boolean {
  return some.some((one) => one.role !== 'private-key' && others.some((other) => one.role === other.role && one.name === other.name));
}

/** Whether a detection is masked. */
function isChosen(detection: Spot, least: number): boolean {
  if (least > 0) return CONFIDENCES.indexOf(confidenceOf(detection.score)) >= least;
  // Nothing a bot logs needs 64 random characters whole; what looks like a hash needs a reason.
  return detection.kind === 'private-key' || detection.shape === 'random' || detection.score >= FORGET_SCORE;
}

/** Where the run of key characters, or of UTF-16, that reaches up to `at` begins. */
function pieceStart(window: Buffer, at: number): number {
  let start = at;
  while (start > 0 && (window[start - 1] === 0 || ((CLASSES[window[start - 1] ?? 0] ?? 0) & KEY) !== 0)) start--;
  return start;
}

/** From where on the end of a partial line could be the first piece of a value; its length where it can't be one. */
function pieceAtEnd(bytes: Buffer): number {
  const start = pieceStart(bytes, bytes.length);
  const length = bytes.length - start;
  // Words, numbers and rules of dashes go out: a prompt must be seen. Upper and lower case and digits together are held.
  return length >= 3 && isMixed(bytes, start, bytes.length) ? start : bytes.length;
}
