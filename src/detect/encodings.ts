/** Encodings that hide a whole value or file: base64, hex, UTF-16, literals split and joined. Each gives nested views. */
import { ALNUM, CLASSES, KEY, classAt } from './alphabet.ts';
import { contextAfter, contextBefore, nestedView } from './view.ts';
import type { View } from './view.ts';

/** Base64 of 64 characters is 86 characters and padding. */
const MIN_BASE64 = 86;
const MAX_BASE64 = 16 * 1024 * 1024;

interface Segment {
  readonly start: number;
  readonly end: number;
  /** Index of its first character in the joined text. */
  readonly at: number;
}

const FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
const WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*[+.\\]?\s*["'`])/y;

/** The base64 text that begins at `start`, joined over line wraps. */
function readWrapped(
  text: string,
  start: number,
): { readonly segments: readonly Segment[]; readonly length: number; readonly end: number } | null {
  const segments: Segment[] = [];
  let at = start;
  let length = 0;
  let width = 0;
  for (;;) {
    FIRST.lastIndex = at;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at, end: at + characters, at: length });
    length += characters;
    at += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at;
    const wrap = WRAP.exec(text);
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    at += wrap[0].length;
  }
  return length < MIN_BASE64 ? null : { segments, length, end: at };
}

/**
 * Reads base64 or base64url text at `start` as the text it encodes. `view` is null where it does not encode text; `end` is
 * how far the block reaches all the same, so that its further lines need not be tried. Null where no block begins.
 */
export function base64View(view: View, start: number): { readonly view: View | null; readonly end: number } | null {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded =
    segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join('');
  for (let skip = 0; skip < 4; skip++) {
    const head = Buffer.from(encoded.slice(skip, skip + 172), 'base64');
    if (!looksLikeText(head)) continue;
    const decoded = Buffer.from(encoded.slice(skip), 'base64');
    const toParent = (character: number): number => {
      const segment = segments.findLast((one) => one.at <= character) ?? segments[0];
      return segment ? segment.start + (character - segment.at) : start;
    };
    const reading = /[-_]/.test(encoded) ? 'base64url' : 'base64';
    return {
      end: block.end,
      view: nestedView(view, decoded, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor((index * 4) / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil((index * 4) / 3), encoded.length) - 1)) + 1,
      }),
    };
  }
  return { view: null, end: block.end };
}

/** Reads hexadecimal text (128 digits or more) in [start, end) as the text it encodes; null where it encodes none. */
export function hexView(view: View, start: number, end: number): View | null {
  const match = /[0-9a-f]{128,}|[0-9A-F]{128,}/.exec(view.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const digits = match[0].slice(0, match[0].length & ~1);
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), 'hex'))) return null;
  return nestedView(view, Buffer.from(digits, 'hex'), 'hex', {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index,
  });
}

/** Printable ASCII nearly throughout, as bytes or as UTF-16. Random bytes have a chance below 1 in 10^9. */
function looksLikeText(bytes: Buffer): boolean {
  if (bytes.length < 48) return false;
  let printable = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1b) printable++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  // UTF-8 labels may precede the value: a third of the head may be other bytes if they form valid UTF-8.
  return (
    printable >= bytes.length * 0.92 ||
    (printable >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString('utf8').includes('\ufffd'))
  );
}

/** How much text around UTF-16 runs is decoded with them. */
const WIDE_CONTEXT = 65_536;

/**
 * Reads the UTF-16 text around [start, end), whose characters stand at start, start + 2, …, each with a NUL between.
 * Returns the view and how far in the parent it reaches.
 */
export function utf16View(view: View, start: number, end: number): { readonly view: View; readonly end: number } {
  const { bytes } = view;
  const bigEndian = isBigEndian(bytes, start, end);
  const unit = bigEndian ? start - 1 : start;
  const from = Math.max(unit & 1, unit - WIDE_CONTEXT);
  const to = Math.min(bytes.length - ((bytes.length - from) & 1), end + WIDE_CONTEXT + ((end - from) & 1));
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString('utf16le');
  // Characters beyond Latin-1 must not turn into key characters when cut to one byte.
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, '\x01'), 'latin1');
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, bigEndian ? 'utf-16be' : 'utf-16le', {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index,
  });
  return { end: to, view: { ...nested, text } };
}

/** Which half of each pair is the NUL. The run's borders tell it inside of binaries, where nothing is aligned. */
function isBigEndian(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  return before === behind ? (start & 1) === 1 : before;
}

/** What stands between two pieces of one value, beginning behind the first piece. */
const JOINT =
  /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?(?:(?:\/\/|#)[^\n]{0,80}\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
const JOINT_BEFORE =
  /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
const COMMA = /^["'`]\s*,/;

/** Reads the pieces of a value that [start, end) is one of; null where it is joined to nothing. */
export function joinedView(view: View, start: number, end: number): { readonly view: View; readonly end: number } | null {
  const { text } = view;
  let first = start;
  let commas = 0;
  let joints = 0;
  // Walk to the first piece.
  for (let i = 0; i < 16; i++) {
    const head = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head);
    if (!joint) break;
    const jointStart = first - head.length + joint.index;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  const segments: Segment[] = [];
  let length = 0;
  let at = first;
  for (let i = 0; i < 24; i++) {
    let stop = at;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at) break;
    segments.push({ start: at, end: stop, at: length });
    length += stop - at;
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    if (!joint || (joint[1] !== undefined && joint[1] !== joint[2] && !/\w\($/.test(joint[0].slice(0, -1)))) break;
    if ((classAt(text, stop + joint[0].length) & KEY) === 0) break;
    if (COMMA.test(joint[0])) commas++;
    joints++;
    at = stop + joint[0].length;
  }
  const last = segments.at(-1);
  if (!last || segments.length < 2 || length < 60 || end > last.end) return null;
  // A comma joins only where the list is joined in so many words.
  if (commas > 0 && !(commas === joints && isJoinCall(text, first, last.end))) return null;
  const joined = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(''), 'latin1');
  const toParent = (index: number): number => {
    const segment = segments.findLast((one) => one.at <= index) ?? segments[0];
    return segment ? segment.start + (index - segment.at) : first;
  };
  return {
    end: last.end,
    view: {
      ...nestedView(view, joined, 'joined', {
        start: first,
        end: last.end,
        map: toParent,
        mapEnd: (index) => toParent(index - 1) + 1,
      }),
      before: contextBefore(view, first, 8192),
      after: contextAfter(view, last.end, 4096),
    },
  };
}

function isJoinCall(text: string, start: number, end: number): boolean {
  return (
    /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)\s*\(?[^\n]{0,40}[[({]?\s*["'`]$/.test(
      text.slice(Math.max(0, start - 80), start),
    ) || /^["'`]\s*[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))/.test(text.slice(end, end + 60))
  );
}

/** True where a run of key characters shorter than a value touches something that may join it to another piece. */
export function touchesJoint(bytes: Buffer, start: number, end: number, joinsLists: (offset: number) => boolean): boolean {
  // Of the pieces of a value at least one as long as this has all three classes, but for one value in 100,000.
  if (!isMixed(bytes, start, end)) return false;
  return isJointByte(bytes, end, 1, joinsLists) || isJointByte(bytes, start - 1, -1, joinsLists);
}

/** True where the line above ends with a backslash or `=`: what begins at `at + 1` goes on with it. */
function continuesLine(bytes: Buffer, at: number): boolean {
  let i = at;
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i--;
  if (bytes[i] !== 0x0a) return false;
  const last = bytes[i - 1] === 0x0d ? bytes[i - 2] : bytes[i - 1];
  return last === 0x5c || last === 0x3d;
}

/** True where upper case, lower case and digits all stand in bytes[start, end). */
export function isMixed(bytes: Buffer, start: number, end: number): boolean {
  let seen = 0;
  for (let i = start; i < end; i++) {
    seen |= CLASSES[bytes[i] ?? 0] ?? 0;
    if ((seen & ALNUM) === ALNUM) return true;
  }
  return false;
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

/** A quote with an operator, another quote or a line end beyond it; a backslash or `=` at a line's end; `\/`. */
function isJointByte(bytes: Buffer, at: number, step: 1 | -1, joinsLists: (offset: number) => boolean): boolean {
  if (step === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 0x5c) return step === 1 ? bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d || bytes[at + 1] === 0x2f : false;
  if (byte === 0x3d) return step === 1 && (bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d);
  if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60) return false;
  let i = at + step;
  for (let steps = 0; steps < 40; steps++, i += step) {
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
