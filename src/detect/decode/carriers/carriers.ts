/**
 * Carriers: what stands between the parts of a text that something else transports, such as line prefixes, hard wraps, dumps
 * and lists of numbers. Each is told by a look at the bytes around a run, and read as the text that it holds, with the place
 * of every character; candidates are looked for in that text as in any other.
 */
import { KEY_LENGTH } from '../../text/shape.ts';
import type { CarriedText } from '../view.ts';
import { cellAt, uncelled } from './cells.ts';
import { readCharacters } from './rows/characters.ts';
import { isRowText, readDump } from './rows/dump.ts';
import { isEncodedWord, readEncodedWords } from './encoded-words.ts';
import { isEncodedPem, readEncodedPem } from './encoded-pem.ts';
import { isHexRow, readHexRows } from './rows/hex-rows.ts';
import { taggedAt, untagged } from './markup.ts';
import { readNumbers } from './numbers.ts';
import { isSpelled, readSpelled } from './spelled.ts';
import { streamedAt, unstreamed } from './streams.ts';
import { unwrapped, unwrappedRows, wrappedAt } from './wrapped.ts';

/** Shorter than any value: a longer run is looked at by itself. */
const WHOLE = 60;

/** Whether a run of all three classes may be a part of what a carrier holds. */
export function isCarried(bytes: Buffer, start: number, end: number): boolean {
  if (isEncodedPem(bytes, start) || isEncodedWord(bytes, end)) return true;
  if (end - start >= WHOLE) return false;
  if (isSpelled(bytes, start, end)) return true;
  return (
    isRowText(bytes, start, end) ||
    taggedAt(bytes, start, end) !== null ||
    wrappedAt(bytes, start, end) !== null ||
    streamedAt(bytes, start, end) !== null ||
    cellAt(bytes, start, end) !== null
  );
}

/** The letters of an escape before a value, in the same run. */
const LONGEST_ESCAPE = 6;

/** Whether a byte begins an escape. */
function isSign(byte: number | undefined): boolean {
  return byte === 0x5c || byte === 0x25 || byte === 0x26;
}

/** A text that a carrier holds. What stands before `settled` need not be asked about again. */
export interface Carried {
  readonly text: CarriedText;
  readonly settled: number;
}

/** What the carrier around a run, or around a place in a list of numbers, holds; null where there is none. */
export function readCarrier(bytes: Buffer, start: number, end: number): Carried | null {
  if (start === end) return isSign(bytes[start]) ? readSpelled(bytes, start) : (readNumbers(bytes, start) ?? readCharacters(bytes, start));
  if (isEncodedWord(bytes, end)) return readEncodedWords(bytes, start);
  if (isHexRow(bytes, start, end)) return readHexRows(bytes, start, end);
  if (isEncodedPem(bytes, start)) {
    const text = readEncodedPem(bytes, start);
    return text && { text, settled: text.to };
  }
  if (end - start <= KEY_LENGTH + LONGEST_ESCAPE && isSpelled(bytes, start, end)) {
    const spelled = readSpelled(bytes, start);
    if (spelled) return spelled;
  }
  if (end - start < KEY_LENGTH) {
    if (isRowText(bytes, start, end)) return readDump(bytes, start);
    const tagged = taggedAt(bytes, start, end);
    if (tagged) return untagged(bytes, tagged);
    // Another stream's value may stand between the pieces of this one.
    const pieces = streamedAt(bytes, start, end);
    if (pieces !== null && pieces !== 'open') return { text: unstreamed(bytes, pieces), settled: end };
    const chain = wrappedAt(bytes, start, end);
    if (chain === null || chain === 'open') {
      const cell = cellAt(bytes, start, end);
      return cell === null || cell === 'open' ? null : { text: uncelled(bytes, cell), settled: end };
    }
    return { text: unwrapped(bytes, chain), settled: chain.pieces.at(-1)?.end ?? end };
  }
  const rows = unwrappedRows(bytes, start, end);
  return rows && { text: rows, settled: rows.to };
}
