/**
 * Reads the streams of a PDF (ISO 32000-1, 7.3.8) that are compressed by Flate, as they come: the cross-reference table is
 * not asked for, so that what it leaves out is read too. All other bytes are the PDF's own.
 */
import { ArchiveError, ByteReader } from './byte-reader.ts';
import { inflate } from './compression/inflate.ts';

/** Whoever reads a PDF. */
export interface PdfHandlers {
  /** Takes bytes that stand in no compressed stream. */
  readonly plain: (bytes: Buffer) => Promise<void>;
  /** Takes what a stream holds. */
  readonly stream: (number: number, body: ByteReader) => Promise<void>;
  /** All that was decompressed goes through here, to be counted. */
  readonly unpack: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

/** What is not read of a PDF. */
export interface PdfGaps {
  readonly isEncrypted: boolean;
  /** How many streams could not be decompressed. */
  readonly damaged: number;
  /** Compressions other than Flate, of what is no picture. */
  readonly unsupported: readonly string[];
}

const WINDOW = 64 * 1024;
/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 4096;
const KEYWORD = Buffer.from('stream');

/** Reads a PDF to its end. */
export async function readPdf(reader: ByteReader, handlers: PdfHandlers): Promise<PdfGaps> {
  let before = '';
  let isEncrypted = false;
  let damaged = 0;
  let count = 0;
  const unsupported = new Set<string>();
  const plain = async (bytes: Buffer): Promise<void> => {
    await handlers.plain(bytes);
    const text = before + bytes.toString('latin1');
    isEncrypted ||= /\/Encrypt\s{0,8}(?:\d|<<)/.test(text.slice(Math.max(0, before.length - 32)));
    before = text.slice(-DICTIONARY);
  };
  for (;;) {
    const window = await reader.peek(WINDOW);
    if (window.length === 0) return { isEncrypted, damaged, unsupported: [...unsupported] };
    const at = window.indexOf(KEYWORD);
    const isLast = window.length < WINDOW;
    if (at < 0 || (at + 8 > window.length && !isLast)) {
      // The keyword may be cut.
      await plain(await reader.take(isLast ? window.length : at < 0 ? window.length - KEYWORD.length : at));
      continue;
    }
    const behind = dataAt(window, at + KEYWORD.length);
    await plain(await reader.take(behind ?? at + KEYWORD.length));
    const filters = behind === null ? null : filtersOf(before);
    if (filters === null) continue;
    const decode = decoderOf(filters.names);
    if (decode === null) {
      if (!filters.isPicture) for (const name of filters.names) if (!IMAGE_FILTERS.has(name) && !READ.has(name)) unsupported.add(name);
      continue;
    }
    reader.mark();
    const body = new ByteReader(handlers.unpack(decode(reader)));
    try {
      await body.peek(1);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      // Encrypted, or none: its bytes are looked at as they are.
      reader.rewind();
      damaged++;
      continue;
    }
    reader.release();
    try {
      await handlers.stream(++count, body);
      while ((await body.chunk()) !== null);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      damaged++;
    }
  }
}

/** Where the data of a stream begins whose keyword ends at `at`; null where that is none. */
function dataAt(window: Buffer, at: number): number | null {
  if (window[at] === 0x0d && window[at + 1] === 0x0a) return at + 2;
  // A carriage return alone is not allowed, and read by most.
  return window[at] === 0x0a || window[at] === 0x0d ? at + 1 : null;
}

interface Filters {
  readonly names: readonly string[];
  readonly isPicture: boolean;
}

const SHORT: Readonly<Record<string, string>> = { Fl: 'FlateDecode', A85: 'ASCII85Decode', AHx: 'ASCIIHexDecode', LZW: 'LZWDecode' };
const READ: ReadonlySet<string> = new Set(['ASCII85Decode', 'ASCIIHexDecode', 'FlateDecode']);
const IMAGE_FILTERS: ReadonlySet<string> = new Set(['CCF', 'CCITTFaxDecode', 'Crypt', 'DCT', 'DCTDecode', 'JBIG2Decode', 'JPXDecode']);

/** The filters of the stream whose dictionary ends with `text`; null where there is no dictionary or no filter. */
function filtersOf(text: string): Filters | null {
  const end = text.lastIndexOf('>>');
  const dictionary = text.slice(Math.max(text.lastIndexOf('endobj'), text.lastIndexOf(' obj'), 0));
  if (end < 0 || !/^>>\s{0,16}stream\s{1,2}$/.test(text.slice(end))) return null;
  const found = /\/Filter\s{0,8}(?:\[([^\]]{0,200})\]|(\/[A-Za-z0-9]{1,20}))/.exec(dictionary);
  if (!found) return null;
  const names = (found[1] ?? found[2] ?? '').match(/[A-Za-z0-9]+/g) ?? [];
  return { names: names.map((name) => SHORT[name] ?? name), isPicture: /\/Subtype\s{0,8}\/Image/.test(dictionary) };
}

type Decoder = (reader: ByteReader) => AsyncIterable<Buffer>;

/** What undoes the filters; null where they are none that are read. */
function decoderOf(names: readonly string[]): Decoder | null {
  const [first, second] = names;
  if (first === 'FlateDecode' && names.length === 1) return inflate;
  if (first === 'ASCII85Decode' && names.length === 1) return ascii85;
  if (first === 'ASCIIHexDecode' && names.length === 1) return asciiHex;
  if (second !== 'FlateDecode' || names.length !== 2) return null;
  if (first === 'ASCII85Decode') return (reader) => inflate(new ByteReader(ascii85(reader)));
  if (first === 'ASCIIHexDecode') return (reader) => inflate(new ByteReader(asciiHex(reader)));
  return null;
}

const TILDE = 0x7e;
const GREATER = 0x3e;

/** The bytes up to the mark of a text encoding's end, which is taken too. */
async function* upTo(reader: ByteReader, mark: number): AsyncGenerator<Buffer> {
  for (let chunk = await reader.chunk(WINDOW); chunk !== null; chunk = await reader.chunk(WINDOW)) {
    const end = chunk.indexOf(mark);
    if (end < 0) {
      yield chunk;
      continue;
    }
    reader.unread(chunk.subarray(end + 1));
    yield chunk.subarray(0, end);
    return;
  }
  throw new ArchiveError('truncated', 'it ends too early');
}

/** Five characters of base 85 for four bytes, `z` for four zeros; ends with "~>". */
async function* ascii85(reader: ByteReader): AsyncGenerator<Buffer> {
  let digits: number[] = [];
  for await (const chunk of upTo(reader, TILDE)) {
    const output: number[] = [];
    for (const byte of chunk) {
      if (byte === 0x7a && digits.length === 0) output.push(0, 0, 0, 0);
      else if (byte >= 0x21 && byte <= 0x75) digits.push(byte - 0x21);
      else if (byte > 0x20) throw new ArchiveError('damaged', 'its compressed data is damaged');
      if (digits.length < 5) continue;
      output.push(...fourBytes(digits));
      digits = [];
    }
    yield Buffer.from(output);
  }
  if (digits.length > 1) yield Buffer.from(fourBytes([...digits, 84, 84, 84, 84].slice(0, 5))).subarray(0, digits.length - 1);
}

function fourBytes(digits: readonly number[]): readonly number[] {
  const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
  return [Math.floor(value / 2 ** 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** Two hexadecimal digits a byte; ends with ">". */
async function* asciiHex(reader: ByteReader): AsyncGenerator<Buffer> {
  let rest = '';
  for await (const chunk of upTo(reader, GREATER)) {
    const text = rest + chunk.toString('latin1').replace(/\s+/g, '');
    if (/[^0-9a-f]/i.test(text)) throw new ArchiveError('damaged', 'its compressed data is damaged');
    const whole = text.length & ~1;
    yield Buffer.from(text.slice(0, whole), 'hex');
    rest = text.slice(whole);
  }
  if (rest !== '') yield Buffer.from(`${rest}0`, 'hex');
}
