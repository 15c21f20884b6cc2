/**
 * Values in binary formats that stand next to other text with no separator: length-prefixed strings (Python marshal and
 * pickle, Java class files, MessagePack, CBOR, protobuf, Go gob), SQLite records, string tables of executables.
 */
import { KEY_LENGTH, isWordLike, shapeOf } from '../text/shape.ts';

export interface PackedValue {
  readonly start: number;
  /** How it was cut out: by a length in the format, or by its statistics alone. */
  readonly by: 'length' | 'statistics';
}

/** The values in an alphanumeric token longer than 64 characters, bytes[start, end). Empty where none can be told. */
export function unpack(bytes: Buffer, start: number, end: number, mayTouch: boolean): readonly PackedValue[] {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString('latin1', start, start + KEY_LENGTH);
  // A length byte 64 ('@'), a 16-bit or 32-bit length, BSON's 65: what follows the 64 characters is the next item.
  const prefixed =
    before === KEY_LENGTH ||
    (before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1));
  if (prefixed && shapeOf(value) === 'random') return [{ start, by: 'length' }];
  return end - start <= 400 && (isBinary(bytes, start, end) || (mayTouch && isNamed(bytes, start, end)))
    ? byStatistics(bytes, start, end)
    : [];
}

/** A name of one value, as in `BINANCE_SECRET=` and `isBinanceKey('`: what it holds is not two. */
const ONE_VALUE = /(?:key|secret|token|hash|sha\d{1,3}|digest|sign|signature)\w{0,20}["'`\])]{0,3}\s{0,8}[=:(]{1,2}[\s"'`]{0,8}$/i;
const NAME = 80;
const SPACE = 0x20;
const OPENS: ReadonlySet<number> = new Set(Buffer.from(' \t\r\n"\'`=:>|('));
const CLOSES: ReadonlySet<number> = new Set(Buffer.from(' \t\r\n"\'`<|)'));
/** How far from a token Binance is looked for, in bytes. */
const NAMED_REACH = 400;
const BINANCE = /binance|mbx-?apikey/i;

/**
 * Whether Binance is named around a token of two values and hardly more, as key and secret that touch stand in columns of a fixed
 * width or in one variable: text holds other tokens of that length.
 */
function isNamed(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 2 * KEY_LENGTH || end - start > 2 * KEY_LENGTH + MAX_WORD) return false;
  // Between other signs stand pieces: of generated tables, of base64.
  if (!OPENS.has(bytes[start - 1] ?? SPACE) || !CLOSES.has(bytes[end] ?? SPACE)) return false;
  if (ONE_VALUE.test(bytes.toString('latin1', Math.max(0, start - NAME), start))) return false;
  return BINANCE.test(
    bytes.toString('latin1', Math.max(0, start - NAMED_REACH), start) +
      ' ' +
      bytes.toString('latin1', start + 2 * KEY_LENGTH, Math.min(bytes.length, end + NAMED_REACH)),
  );
}

/** A word that touches them, too. */
const MAX_WORD = 16;

function isBinary(bytes: Buffer, start: number, end: number): boolean {
  return hasControl(bytes, Math.max(0, start - 256), start) || hasControl(bytes, end, Math.min(bytes.length, end + 256));
}

function hasControl(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) return true;
  }
  return false;
}

/** How far before a value its record's header may stand. */
const RECORD_REACH = 2048;
const TEXT_OF_64 = '\x81\x0d';

/**
 * The 64-character columns of the SQLite record whose payload holds the token. A record is: header length, serial types,
 * then the columns' bytes with nothing between; text of n bytes has serial type 2n + 13, so 64 characters are 141, the
 * varint 81 0D (https://www.sqlite.org/fileformat2.html#record_format).
 */
function sqliteValues(bytes: Buffer, start: number, end: number): readonly PackedValue[] {
  const from = Math.max(0, start - RECORD_REACH);
  const head = bytes.subarray(from, start);
  let at = start;
  for (let tries = 0; tries < 8; tries++) {
    // Only the bytes within reach are searched: a search to the content's beginning for each token would be quadratic.
    const found = at > from ? head.lastIndexOf(TEXT_OF_64, at - 1 - from, 'latin1') : -1;
    if (found < 0) return [];
    at = from + found;
    for (let header = at - 1; header >= Math.max(0, at - 120); header--) {
      const found = recordValues(bytes, header, at, start, end);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function recordValues(bytes: Buffer, header: number, serial: number, start: number, end: number): readonly PackedValue[] {
  const size = bytes[header] ?? 0;
  const payload = header + size;
  if (size < 3 || size > 127 || payload <= serial || payload > start + 1 + (end - start)) return [];
  const found: PackedValue[] = [];
  let column = payload;
  for (let at = header + 1; at < payload;) {
    let type = 0;
    let byte: number;
    do {
      byte = bytes[at] ?? 0;
      type = type * 128 + (byte & 0x7f);
      at++;
    } while ((byte & 0x80) !== 0 && at < payload);
    // A number that the header cuts off: this is no record's header.
    if ((byte & 0x80) !== 0) return [];
    const length = serialLength(type);
    if (length === null) return [];
    if (type >= 13 && (type & 1) === 1) {
      if (!isPrintable(bytes, column, column + length)) return [];
      if (length === KEY_LENGTH && column >= start && column + length <= end) found.push({ start: column, by: 'length' });
    }
    column += length;
    if (column > bytes.length) return [];
  }
  return found;
}

function serialLength(type: number): number | null {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, null, null][type] ?? null;
}

function isPrintable(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) < 0x09) return false;
  return to <= bytes.length;
}

/**
 * With no length to go by, a token is cut only where one border is certain: words then one or two values up to the
 * end, or values from the start and then a word. Both parts must look like what they are.
 */
function byStatistics(bytes: Buffer, start: number, end: number): readonly PackedValue[] {
  const token = bytes.toString('latin1', start, end);
  for (const count of [2, 1]) {
    const rest = token.length - count * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word = fromEnd ? token.slice(0, rest) : token.slice(count * KEY_LENGTH);
      if (word !== '' && !(word.length <= 2 && !fromEnd) && !isWordLike(word)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === 'random')) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: 'statistics' as const }));
      }
    }
  }
  return [];
}
