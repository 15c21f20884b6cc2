/**
 * Values that a container's runtime cut into partial lines, with lines of the other stream, or of other services, between them:
 *
 *   2026-11-28T06:00:00Z stdout P secret=J5kLm…        {"log":"secret=J5kLm…","stream":"stdout","time":"…"}
 *   2026-11-28T06:00:00Z stderr F a warning            {"log":"a warning\n","stream":"stderr","time":"…"}
 *   2026-11-28T06:00:00Z stdout F 9xYz…                {"log":"9xYz…\n","stream":"stdout","time":"…"}
 *
 *   bot-1  | secret=J5kLm…
 *   db-1   | checkpoint starting
 *   bot-1  | 9xYz…
 */
import { ALNUM, CLASSES } from '../../text/charset.ts';
import { KEY_LENGTH, shapeOf } from '../../text/shape.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText, Piece } from '../view.ts';

const NEWLINE = 0x0a;
/** Docker's runtime cuts lines at 16 KiB, and writes some text around each part. */
const MAX_LINE = 20_000;
/** So many lines of the other stream may stand between two parts, and as many parts has a value. */
const MAX_OTHERS = 16;
const MAX_PIECES = 6;
/** What stands before the text of a line, and behind it. */
const MAX_FRAME = 120;
const CRI = /^[\dTZ:.+-]{16,40} (stdout|stderr) ([PF]) /;
/** A service's name as `docker compose logs` has it, with a time behind it or without, in a colour or none. */
const SERVICE = /^((?:\x1b\[[\d;]{1,8}m)?[\w.@-]{1,64} {0,40}\|)(?:\x1b\[[\d;]{0,8}m)? (?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z )?/;
const DOCKER = /^","stream":"(stdout|stderr)"/;
const DOCKER_START = '{"log":"';
const DOCKER_STREAM = Buffer.from('","stream":"');

/** A part of a line. */
interface Part {
  readonly stream: string;
  /** Where its own text begins. */
  readonly text: number;
  /** Where it ends. */
  readonly textEnd: number;
  readonly isPartial: boolean;
}

/**
 * The pieces of the value of which the run [start, end) is the first, where lines of another stream stand between them; 'open'
 * where lines that have not come yet decide.
 */
export function streamedAt(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null {
  const before = end - start >= LONG_PIECE ? shortBefore(bytes, start) : null;
  if (before) {
    const pieces = streamFrom(bytes, before.start, before.end);
    if (pieces !== null && (pieces === 'open' || pieces.some((piece) => piece.start === start))) return pieces;
  }
  return streamFrom(bytes, start, end);
}

/** Of two pieces one is at least so long where the other is shorter than any that is looked at. */
const LONG_PIECE = 40;

/** The piece that the line of the same stream ends in which stands before the one whose text begins at `start`; null for none. */
function shortBefore(bytes: Buffer, start: number): Piece | null {
  const mark = bytes[start - 1];
  if (mark !== 0x20 && mark !== 0x22) return null;
  const line = lineStart(bytes, start);
  const own = line < 0 ? null : partAt(bytes, line, start);
  if (own?.text !== start) return null;
  let next = line;
  for (let others = 0; others <= MAX_OTHERS && next > 0; others++) {
    const from = lineStart(bytes, next - 1);
    const part = from < 0 ? null : partAt(bytes, from, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let end = part.textEnd;
      if (bytes[end - 1] === 0x0d) end--;
      let first = end;
      while (end - first < KEY_LENGTH && first > part.text && ((CLASSES[bytes[first - 1] ?? 0] ?? 0) & ALNUM) !== 0) first--;
      return first < end ? { start: first, end } : null;
    }
    next = from;
  }
  return null;
}

/** As {@link streamedAt}, from the first piece on. */
function streamFrom(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null {
  const behind = bytes[end];
  // A partial line ends with its text: most runs stand before something else.
  if (behind !== NEWLINE && (behind !== 0x22 || bytes[end + 1] !== 0x2c)) return null;
  const first = lineStart(bytes, start);
  const own = first < 0 ? null : partAt(bytes, first, end);
  if (!own?.isPartial) return null;
  const pieces: Piece[] = [{ start, end }];
  let length = end - start;
  let others = 0;
  let line = nextLine(bytes, end);
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    const next = line < 0 ? -1 : nextLine(bytes, line);
    if (next < 0) return 'open';
    const part = partAt(bytes, line, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let stop = part.text;
      while (stop - part.text <= KEY_LENGTH && ((CLASSES[bytes[stop] ?? 0] ?? 0) & ALNUM) !== 0) stop++;
      if (stop === part.text) return null;
      pieces.push({ start: part.text, end: stop });
      length += stop - part.text;
      if (length < KEY_LENGTH && !part.isPartial) return null;
    } else if (++others > MAX_OTHERS) return null;
    line = next;
  }
  // Without other lines between them they are told by their frame.
  if (length !== KEY_LENGTH || others === 0) return null;
  return shapeOf(pieces.map((piece) => bytes.toString('latin1', piece.start, piece.end)).join('')) === 'random' ? pieces : null;
}

/** The value in pieces, without what stands between them. */
export function unstreamed(bytes: Buffer, pieces: readonly Piece[]): CarriedText {
  const text = new CarriedBuilder();
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0, 'wrapped');
}

/** What the line at `from` is a part of, whose text reaches up to `to` at most. */
function partAt(bytes: Buffer, from: number, to: number): Part | null {
  const head = bytes.toString('latin1', from, Math.min(to, from + MAX_FRAME));
  const cri = CRI.exec(head);
  if (cri) return { stream: cri[1] ?? '', text: from + cri[0].length, textEnd: to, isPartial: cri[2] === 'P' };
  // Of a line of a service nothing tells whether it is whole.
  const service = SERVICE.exec(head);
  if (service) return { stream: service[1] ?? '', text: from + service[0].length, textEnd: to, isPartial: true };
  if (!head.startsWith(DOCKER_START)) return null;
  const text = from + DOCKER_START.length;
  const found = bytes.subarray(text, Math.min(bytes.length, from + MAX_LINE)).indexOf(DOCKER_STREAM);
  if (found < 0) return null;
  const close = text + found;
  const stream = DOCKER.exec(bytes.toString('latin1', close, close + MAX_FRAME))?.[1];
  // A whole line has its line end, written out.
  return stream === undefined ? null : { stream, text, textEnd: close, isPartial: bytes[close - 1] !== 0x6e || bytes[close - 2] !== 0x5c };
}

function lineStart(bytes: Buffer, at: number): number {
  const floor = Math.max(0, at - MAX_LINE);
  const found = bytes.subarray(floor, at).lastIndexOf(NEWLINE);
  return found < 0 ? (floor === 0 ? 0 : -1) : floor + found + 1;
}

/** Where the line behind `at` begins; -1 where none has come. */
function nextLine(bytes: Buffer, at: number): number {
  const found = bytes.subarray(at, Math.min(bytes.length, at + MAX_LINE)).indexOf(NEWLINE);
  return found < 0 ? -1 : at + found + 1;
}
