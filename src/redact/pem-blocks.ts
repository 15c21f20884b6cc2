/**
 * PEM blocks that the detector can't put together, such as one in a log whose every line has a time before it: what could be
 * a line of the key is masked by itself.
 */
import { sha256Hex } from '../model/secret.ts';
import { markBytes, markOf } from './marks.ts';
import type { MaskSpan } from './marks.ts';

const BEGIN = /-----BEGIN (?:ENCRYPTED |RSA )?PRIVATE KEY-----/g;
/** A line of a PEM body, but for the last one. */
const BODY = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}(?![A-Za-z0-9+/])/g;
/** Where a block's lines end: its footer, or another one's header, whose the lines behind it are. */
const NEXT = /-----(?:END |BEGIN (?:ENCRYPTED |RSA )?PRIVATE KEY-----)/;
/** How long a block may be, with what stands before its lines. */
const MAX_BLOCK = 16_384;

/** The lines of PEM private keys behind `from` that none of the spans is about. */
export function strayPemBlocks(window: Buffer, from: number, spans: readonly MaskSpan[]): readonly MaskSpan[] {
  const text = window.toString('latin1');
  return [...text.matchAll(BEGIN)].flatMap((header) => {
    const begin = header.index + header[0].length;
    const closing = text.slice(begin, begin + MAX_BLOCK).search(NEXT);
    const end = closing < 0 ? Math.min(text.length, begin + MAX_BLOCK) : begin + closing;
    if (end <= from || spans.some((span) => span.start <= begin && span.end > begin)) return [];
    const lines = [...text.slice(begin, end).matchAll(BODY)].filter(([line]) => /[A-Z]/.test(line) && /[a-z]/.test(line));
    const [first] = lines;
    if (!first || lines.some(([line]) => line.length > first[0].length)) return [];
    const parts = lines.map((line) => ({ start: begin + line.index, end: begin + line.index + line[0].length }));
    const last = closing < 0 ? null : lastLine(text, parts.at(-1), end);
    const all = last ? [...parts, last] : parts;
    if (spans.some((span) => all.some((part) => part.start < span.end && span.start < part.end))) return [];
    const mask = markBytes(markOf('private-key', sha256Hex(lines.map(([line]) => line).join(''))), []);
    return all.map((part) => ({ ...part, mask }));
  });
}

/** The last line of a body, which may be shorter: it begins as far behind its line's beginning as the one before it. */
function lastLine(text: string, before: Part | undefined, end: number): Part | null {
  if (!before) return null;
  const from = text.indexOf('\n', before.end) + 1;
  if (from === 0 || from >= end) return null;
  const newline = text.indexOf('\n', from);
  const line = text.slice(from, newline < 0 || newline > end ? end : newline);
  const prefix = before.start - (text.lastIndexOf('\n', before.start) + 1);
  // Numbers in what stands before may have grown.
  for (const shift of [0, 1, -1, 2, -2]) {
    const at = prefix + shift;
    const match = /^[A-Za-z0-9+/]+={0,2}/.exec(line.slice(Math.max(0, at)));
    if (at >= 0 && match && !/[A-Za-z0-9+/]/.test(line.charAt(at - 1))) return { start: from + at, end: from + at + match[0].length };
  }
  return null;
}

interface Part {
  readonly start: number;
  readonly end: number;
}
