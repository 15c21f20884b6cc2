/**
 * Values that a word processor or a highlighter cut into runs of text: `<w:t>J5kL</w:t></w:r><w:r><w:t>m9Px</w:t>` in DOCX,
 * and its like in slides, sheets, OpenDocument and HTML. Tags that begin another paragraph or cell end a value.
 */
import { CLASSES, KEY } from '../../text/charset.ts';
import { DER_START } from '../private-keys.ts';
import { KEY_LENGTH, shapeOf } from '../../text/shape.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText, Piece } from '../view.ts';

const [OPEN, CLOSE, SLASH] = [0x3c, 0x3e, 0x2f];
/** So many bytes of tags may stand between two pieces. */
const MAX_TAGS = 4096;
const MAX_TAG = 600;
const MAX_PIECES = 16;
/** Tags that stand within a line of text, without what their names begin with. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'bCs',
  'bookmarkEnd',
  'bookmarkStart',
  'code',
  'color',
  'cs',
  'ea',
  'em',
  'font',
  'highlight',
  'i',
  'iCs',
  'kern',
  'lang',
  'lastRenderedPageBreak',
  'latin',
  'mark',
  'noProof',
  'position',
  'proofErr',
  'r',
  'rFonts',
  'rPr',
  'rStyle',
  'shd',
  'smartTag',
  'solidFill',
  'spacing',
  'span',
  'srgbClr',
  'strike',
  'strong',
  'sz',
  'szCs',
  't',
  'u',
  'vertAlign',
  'w',
  'wbr',
  'webHidden',
]);

/** The pieces of a value that is cut by tags, one of which is the run [start, end); null where it is none. */
export function taggedAt(bytes: Buffer, start: number, end: number): readonly Piece[] | null {
  if (bytes[start - 1] !== CLOSE && (bytes[end] !== OPEN || bytes[end + 1] !== SLASH)) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  for (let first = start; length < KEY_LENGTH && pieces.length < MAX_PIECES;) {
    const stop = tagsStart(bytes, first);
    let piece = stop;
    while (stop - piece <= KEY_LENGTH && isKey(bytes[piece - 1])) piece--;
    if (stop === first || piece === stop) break;
    pieces.unshift({ start: piece, end: stop });
    length += stop - piece;
    first = piece;
  }
  let at = end;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    const next = tagsEnd(bytes, at);
    let stop = next;
    while (stop - next <= KEY_LENGTH && isKey(bytes[stop])) stop++;
    if (next === at || stop === next) return null;
    pieces.push({ start: next, end: stop });
    length += stop - next;
    at = stop;
  }
  if (length !== KEY_LENGTH) return null;
  const text = pieces.map((piece) => bytes.toString('latin1', piece.start, piece.end)).join('');
  return shapeOf(text) === 'random' || DER_START.exec(text)?.index === 0 ? pieces : null;
}

/** Where the tags that begin at `from` end; `from` where one of them ends the line of text. */
function tagsEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === OPEN) {
    const close = bytes.subarray(at, at + MAX_TAG).indexOf(CLOSE);
    if (close < 0 || at - from > MAX_TAGS) return from;
    if (!INLINE.has(tagName(bytes, at, at + close))) return from;
    at += close + 1;
  }
  return at;
}

/** Where the tags that end at `to` begin; `to` where one of them ends the line of text. */
function tagsStart(bytes: Buffer, to: number): number {
  let at = to;
  while (bytes[at - 1] === CLOSE) {
    const floor = Math.max(0, at - MAX_TAG);
    const open = bytes.subarray(floor, at).lastIndexOf(OPEN);
    if (open < 0 || to - at > MAX_TAGS || !INLINE.has(tagName(bytes, floor + open, at))) return to;
    at = floor + open;
  }
  return at;
}

function tagName(bytes: Buffer, from: number, to: number): string {
  const name = /^<\/?(?:[A-Za-z]{1,8}:)?([A-Za-z]{1,24})/.exec(bytes.toString('latin1', from, Math.min(to, from + 40)));
  return name?.[1] ?? '';
}

/** So much of what stands before a value, and behind it, is read with it. */
const BEFORE = 8192;
const BEHIND = 65_536;
/** Of what is read at once so much is read again with what follows. */
const OVERLAP = 16_384;

/** The text around a value in pieces, without its tags: those that end a line of text as line ends. */
export function untagged(bytes: Buffer, pieces: readonly Piece[]): { readonly text: CarriedText; readonly settled: number } {
  const [first] = pieces;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const to = Math.min(bytes.length, (pieces.at(-1)?.end ?? from) + BEHIND);
  const text = new CarriedBuilder();
  let at = from;
  let newline = true;
  while (at < to) {
    if (bytes[at] !== OPEN) {
      text.add(bytes[at] ?? 0, at, at + 1);
      newline = false;
      at++;
      continue;
    }
    const close = bytes.subarray(at, Math.min(to, at + MAX_TAG)).indexOf(CLOSE);
    if (close < 0) break;
    if (!newline && !INLINE.has(tagName(bytes, at, at + close))) {
      text.add(0x0a, at, at + 1);
      newline = true;
    }
    at += close + 1;
  }
  const last = pieces.at(-1)?.end ?? at;
  return { text: text.build(from, at, 'wrapped'), settled: at < bytes.length ? Math.max(last, at - OVERLAP) : at };
}

function isKey(byte: number | undefined): boolean {
  return byte !== undefined && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
