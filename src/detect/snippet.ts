/** The masked line of a hit. Nothing that could be a piece of a credential stays readable in it. */
import type { Snippet } from '../finding.ts';
import { isWordLike } from './shape.ts';

/** Characters kept on each side of the mask. */
const BEFORE = 100;
const AFTER = 60;
/** Tokens shorter than this give nothing away. */
const MIN_TOKEN = 16;

/** A value as it may be shown: the first 3 and the last 2 characters, or less of a short one. */
export function redact(value: string): string {
  return value.length >= 40 ? `${value.slice(0, 3)}…${value.slice(-2)}` : '…';
}

/** A range of the content that must be masked, with what is shown in its place. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/**
 * The line around bytes[start, end) with every span masked and every other token that isn't made of words too.
 * `spans` holds at least the hit itself, ordered by start.
 */
export function snippetOf(bytes: Buffer, start: number, end: number, spans: readonly MaskedSpan[], wide: boolean): Snippet {
  const step = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE * 8 * step);
  const to = lineEnd(bytes, end, AFTER * 8 * step);
  let text = '';
  let at = from;
  let markStart = 0;
  let markEnd = 0;
  for (const span of spans) {
    if (span.end <= at || span.start >= to) continue;
    text += maskTokens(decode(bytes, at, Math.max(at, span.start), wide));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text.length;
      markEnd = text.length + mask.length;
    }
    text += mask;
    at = span.end;
  }
  text += maskTokens(decode(bytes, at, to, wide));
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
  const newline = offset === 0 ? -1 : bytes.lastIndexOf(0x0a, offset - 1);
  return Math.max(newline + 1, offset - reach, 0);
}

function lineEnd(bytes: Buffer, offset: number, reach: number): number {
  const newline = bytes.indexOf(0x0a, offset);
  return Math.min(newline < 0 ? bytes.length : newline, offset + reach, bytes.length);
}

function decode(bytes: Buffer, from: number, to: number, wide: boolean): string {
  const slice = bytes.subarray(from, to);
  const text = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString('latin1') : slice.toString('utf8');
  return text.replace(/[\r\u0000]/g, '');
}

/** Masks whatever is long and isn't made of words: other secrets, encoded forms, pieces of them. */
function maskTokens(text: string): string {
  return text.replace(/[A-Za-z0-9+/_=-]{16,}/g, (token) => (isHarmless(token) ? token : '…'));
}

function isHarmless(token: string): boolean {
  return token
    .split(/[/+_=-]+/)
    .every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || (part.length < MIN_TOKEN + 16 && isReadable(part)));
}

/** Words in camel case or of one case, with a number behind at most. */
function isReadable(part: string): boolean {
  return isWordLike(part) || (part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part));
}
