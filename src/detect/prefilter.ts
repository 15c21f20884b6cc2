/** Which runs of key characters are worth a closer look. */
import { FILTER, searchRuns } from '../kernel/kernel.ts';
import { ALNUM, CLASSES, isMixed } from './text/charset.ts';
import { encodesNothing } from './decode/base64.ts';
import { compressedStart, isCompressedPiece } from './decode/compressed.ts';
import { isCarried } from './decode/carriers/carriers.ts';
import { numbersAt } from './decode/carriers/numbers.ts';
import { isHexRow } from './decode/carriers/rows/hex-rows.ts';
import { joinsLists, touchesJoint } from './decode/joined.ts';
import { DER_START } from './decode/private-keys.ts';
import type { RunStep } from './text/runs.ts';
import { KEY_LENGTH } from './text/shape.ts';
import { mayBeSignature, noteSignature } from './requests/signatures.ts';
import type { SignaturePosition } from './requests/signatures.ts';

/** The shortest piece of a joined value that is looked at. At least one of up to four pieces is as long. */
export const MIN_PIECE = 16;

/** A run of key characters: `step` 2 for UTF-16, 4 for UTF-32. One without a length leads to a list of numbers. */
export interface FoundRun {
  readonly start: number;
  readonly end: number;
  readonly step: RunStep;
}

/** The futures testnet and Binance Pay, whose keys are of one case, and listen keys. */
const ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;

/** Asks whether such a product is named near enough to a run to matter; runs are asked about in their order. */
function oddProducts(bytes: Buffer): (start: number, end: number) => boolean {
  // Hashes stand close to each other: what was read for one need not be read again for the next.
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    // A value is text too: letters in it may spell a name by chance, as they could before.
    if (known < to && ODD_PRODUCTS.test(bytes.toString('latin1', Math.max(from, known), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}

const LONGEST_NAME = 24;

/** What isInteresting() has to know of a content: asked once, for all of its runs. */
export interface Surroundings {
  readonly joinsByComma: (offset: number) => boolean;
  readonly isNearOddProduct: (start: number, end: number) => boolean;
}

/** What stands around the runs of a content. */
export function surroundings(bytes: Buffer): Surroundings {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}

/**
 * The runs in bytes[from, to) that can be, or be a piece of, a credential. `signatures`, if given, takes the places of the
 * signatures that the search comes by, until there are enough of them.
 */
export function interestingRuns(
  bytes: Buffer,
  from = 0,
  to = bytes.length,
  signatures?: SignaturePosition[],
  areEnough?: () => boolean,
): readonly FoundRun[] {
  const runs: FoundRun[] = [];
  const around = surroundings(bytes);
  const places: FoundRun[] = [];
  const query = {
    minimum: MIN_PIECE,
    filter: FILTER.interest | (signatures === undefined ? 0 : FILTER.signatures),
    onPlace: (at: number) => numbersAt(bytes, at, from, (start) => places.push({ start, end: start, step: 1 })),
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    if (signatures !== undefined && areEnough?.() !== true && mayBeSignature(bytes, start, end, step))
      noteSignature(bytes, start, end, step, signatures);
    if (isInteresting(bytes, start, end, step, around)) runs.push({ start, end, step });
  });
  return places.length === 0 ? runs : [...runs, ...places].toSorted((a, b) => a.start - b.start);
}

/** Whether a run of MIN_PIECE or more can be, or be a piece of, a credential. */
export function isInteresting(bytes: Buffer, start: number, end: number, step: RunStep, around: Surroundings): boolean {
  if (step !== 1) return true;
  const length = end - start;
  // Of the pieces of a value at least one as long as this has all three classes, but for one value in 100,000.
  if (length < 60)
    return (
      isMixed(bytes, start, end) &&
      (touchesJoint(bytes, start, end, around.joinsByComma) || isCarried(bytes, start, end) || isCompressedPiece(bytes, start, end))
    );
  // Hashes, rules of dashes and paths are most of the long runs. One case alone is looked at for the products that issue
  // such keys, and where it is long enough to be text in hexadecimal.
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && (isHexRow(bytes, start, end) || around.isNearOddProduct(start, end));
}

/**
 * True where a run of 64 key characters or more can hold a credential or encode one. Paths, of which some logs are full, are
 * as long and as mixed; but no part of them is long enough, and they are no text in base64. What may go on behind the run,
 * in wrapped lines or pieces of a literal, is not told by the run alone.
 */
export function isPromising(bytes: Buffer, start: number, end: number): boolean {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST) return true;
    from = i + 1;
  }
  return (
    end >= bytes.length ||
    GOES_ON.has(bytes[end] ?? 0) ||
    compressedStart(bytes, start, end) >= 0 ||
    !encodesNothing(bytes, start, end) ||
    DER_START.test(bytes.toString('latin1', start, start + 24))
  );
}

/** A listen key, the shortest of the credentials. */
const SHORTEST = 60;
/** Line ends and their escapes, quotes, padding. */
const GOES_ON: ReadonlySet<number> = new Set(Buffer.from('\r\n\\"\'`= \t&%'));

/** The signature of a request, a checksum: hexadecimal, in every line of some logs, and no credential by their name. */
function isNamedHash(bytes: Buffer, start: number): boolean {
  const before = bytes[start - 1];
  // = : @ - and quotes: most runs stand behind something else.
  if (before !== 0x3d && before !== 0x3a && before !== 0x40 && before !== 0x2d && before !== 0x22 && before !== 0x27) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString('latin1', Math.max(0, start - 16), start));
}
