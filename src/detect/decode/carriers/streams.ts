/**
 * Values that a container's runtime cut into partial lines, with lines of the other stream between them:
 *
 *   2026-11-28T06:00:00Z stdout P secret=J5kLm…        {"log":"secret=J5kLm…","stream":"stdout","time":"…"}
 *   2026-11-28T06:00:00Z stderr F a warning            {"log":"a warning\n","stream":"stderr","time":"…"}
 *   2026-11-28T06:00:00Z stdout F 9xYz…                {"log":"9xYz…\n","stream":"stdout","time":"…"}
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
const DOCKER = /^","stream":"(stdout|stderr)"/;
const DOCKER_START = '{"log":"';
const DOCKER_STREAM = Buffer.from('","stream":"');

/** A part of a line. */
interface Part {
  readonly stream: string;
  /** Where its own text begins. */
  readonly text: number;
  readonly isPartial: boolean;
}

/**
 * The pieces of the value of which the run [start, end) is the first, where lines of another stream stand between them; 'open'
 * where lines that have not come yet decide.
 */
export function streamedAt(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null {
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
  if (cri) return { stream: cri[1] ?? '', text: from + cri[0].length, isPartial: cri[2] === 'P' };
  if (!head.startsWith(DOCKER_START)) return null;
  const text = from + DOCKER_START.length;
  const found = bytes.subarray(text, Math.min(bytes.length, from + MAX_LINE)).indexOf(DOCKER_STREAM);
  if (found < 0) return null;
  const close = text + found;
  const stream = DOCKER.exec(bytes.toString('latin1', close, close + MAX_FRAME))?.[1];
  // A whole line has its line end, written out.
  return stream === undefined ? null : { stream, text, isPartial: bytes[close - 1] !== 0x6e || bytes[close - 2] !== 0x5c };
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
