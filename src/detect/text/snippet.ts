/** The masked line of a hit. Nothing that could be a piece of a credential stays readable in it. */
import type { Snippet } from '../../model/detection.ts';
import { isWordLike } from './shape.ts';

/** Characters kept on each side of the mask. */
const BEFORE = 100;
const AFTER = 60;
/** Tokens shorter than this give nothing away. */
const MIN_TOKEN = 16;

/** A value as it may be shown: the first 3 and the last 2 characters, or less of a short one. */
export function previewOf(value: string): string {
  return value.length >= 40 ? `${value.slice(0, 3)}…${value.slice(-2)}` : '…';
}

/** A range of the content that must be masked, with what is shown in its place. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** Spans in the order of their starts, and how to find those that end behind an offset without a look at all of them. */
export interface MaskedSpans {
  readonly spans: readonly MaskedSpan[];
  /** Of each span the farthest end of those up to it. */
  readonly reach: readonly number[];
}

/** Prepares spans, which are ordered by start, for {@link snippetOf}. */
export function maskedSpans(spans: readonly MaskedSpan[]): MaskedSpans {
  let farthest = 0;
  return { spans, reach: spans.map(({ end }) => (farthest = Math.max(farthest, end))) };
}

/** Index of the first span that may end behind an offset. */
function firstBehind({ reach }: MaskedSpans, offset: number): number {
  let low = 0;
  for (let high = reach.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The line around bytes[start, end) with every span masked and every other token that isn't made of words too.
 * `masked` holds at least the hit itself.
 */
export function snippetOf(bytes: Buffer, start: number, end: number, masked: MaskedSpans, wide: boolean): Snippet {
  const step = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE * 8 * step);
  const to = lineEnd(bytes, end, AFTER * 8 * step);
  let text = '';
  let at = from;
  let markStart = 0;
  let markEnd = 0;
  const { spans } = masked;
  for (let index = firstBehind(masked, from); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.start >= to) break;
    if (span.end <= at) continue;
    text += maskTokens(withoutBorder(decode(bytes, at, Math.max(at, span.start), wide), at === from && isCutBefore(bytes, from)));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text.length;
      markEnd = text.length + mask.length;
    }
    text += mask;
    at = span.end;
  }
  const rest = decode(bytes, at, to, wide);
  text += maskTokens(to < bytes.length && bytes[to] !== 0x0a ? rest.replace(LAST_TOKEN, '…') : rest);
  const cutFront = Math.max(0, markStart - BEFORE);
  const cutBack = Math.min(text.length, markEnd + AFTER);
  const head = cutFront > 0 ? '…' : '';
  const lead = text.slice(cutFront, markStart);
  const trimmed = cutFront > 0 ? lead : lead.trimStart();
  const body = head + trimmed + text.slice(markStart, cutBack).trimEnd() + (cutBack < text.length ? '…' : '');
  const shift = head.length + trimmed.length;
  return { text: body, start: shift, end: shift + (markEnd - markStart) };
}

function lineStart(bytes: Buffer, offset: number, reach: number): number {
  const from = Math.max(0, offset - reach);
  return from + bytes.subarray(from, offset).lastIndexOf(0x0a) + 1;
}

function lineEnd(bytes: Buffer, offset: number, reach: number): number {
  const near = bytes.subarray(offset, offset + reach);
  const newline = near.indexOf(0x0a);
  return offset + (newline < 0 ? near.length : newline);
}

function decode(bytes: Buffer, from: number, to: number, wide: boolean): string {
  const slice = bytes.subarray(from, to);
  const text = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString('latin1') : slice.toString('utf8');
  return text.replace(/[\r\u0000]/g, '');
}

/** What a window that begins or ends within a line cuts may be a piece of something, however short it is now. */
const FIRST_TOKEN = /^[A-Za-z0-9+/_=%;&#\\-]+/;
const LAST_TOKEN = /(?<![A-Za-z0-9+/_=%;&#\\-])[A-Za-z0-9+/_=%;&#\\-]+$/;

function isCutBefore(bytes: Buffer, from: number): boolean {
  return from > 0 && bytes[from - 1] !== 0x0a;
}

function withoutBorder(text: string, isCut: boolean): string {
  return isCut ? text.replace(FIRST_TOKEN, '…') : text;
}

/** The characters of values and of their encodings, as they are or each escaped. */
const ESCAPE = /%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|&#\d{1,4};|&#x[0-9A-Fa-f]{1,4};/;
const LONG_TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${ESCAPE.source}){${MIN_TOKEN},}`, 'g');
const EACH_ESCAPE = new RegExp(ESCAPE.source, 'g');
/** Letters need no escape: more than these few are hidden on purpose, or all of a value is. */
const MAX_ESCAPED = 3;

/** Masks whatever is long and isn't made of words: other secrets, encoded forms, pieces of them. */
function maskTokens(text: string): string {
  return text.replace(LONG_TOKEN, (token) => (isHarmless(token) ? token : '…'));
}

function isHarmless(token: string): boolean {
  let escaped = 0;
  const plain = token.replace(EACH_ESCAPE, (code) => {
    const digits = code.replace(/^[%\\&#xu]+|;$/g, '');
    const sign = String.fromCharCode(parseInt(digits, /^&#\d/.test(code) ? 10 : 16));
    if (/[A-Za-z0-9]/.test(sign)) escaped++;
    return sign;
  });
  if (escaped > MAX_ESCAPED) return false;
  return plain
    .split(/[^A-Za-z0-9]+/)
    .every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || (part.length < MIN_TOKEN + 16 && isReadable(part)));
}

/** Words in camel case or of one case, with a number behind at most. */
function isReadable(part: string): boolean {
  return isWordLike(part) || (part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part));
}
