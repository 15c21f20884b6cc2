/** The redaction as a stream. */
import { Transform } from 'node:stream';
import { BinleaksError } from '../model/errors.ts';
import { HEAD, isText, packingOf } from '../archive/archive-format.ts';
import { createRedaction } from './redaction.ts';
import type { Redaction, RedactionOptions } from './redaction.ts';

export interface RedactorOptions extends Omit<RedactionOptions, 'known'> {
  /** After so many milliseconds without input an unfinished line is let through. Default: 100. */
  readonly idleMs?: number;
}

const IDLE_MS = 100;
/** So many times as long is waited for the end of a PEM block. */
const LONG = 20;

/** What the stream ends with where it is given an archive or a compressed file: its credentials would go through. */
export class PackedError extends BinleaksError {
  override name = 'PackedError';
  constructor(packing: string) {
    super('packed', `it is packed (${packing}), and what is in it would stay: unpack it first`);
  }
}

/** Fewer bytes of text than these may still be an archive's mark, where they begin as one. */
const MARK_LENGTH = 8;
const TEXT_MARKS = Buffer.from('!%7BLMPR');

/** Looks at how a stream begins. */
class Entrance {
  readonly #path: string;
  #held: Buffer | null = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
  }

  /** The bytes that may pass, once enough of them have come; throws PackedError where they are an archive's. */
  pass(bytes: Buffer, isEnd: boolean): Buffer {
    if (this.#held === null) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const mayBeMark = !isText(all.subarray(0, HEAD)) || (all.length < MARK_LENGTH && TEXT_MARKS.includes(all[0] ?? 0));
    this.#held = all;
    if (!isEnd && mayBeMark && all.length < HEAD) return NOTHING;
    const packing = packingOf(all, this.#path);
    if (packing !== null) throw new PackedError(packing);
    this.#held = null;
    return all;
  }
}

const NOTHING = Buffer.alloc(0);

/**
 * A stream that masks Binance credentials in what is written to it: `[binance-secret-key:3f9a…]` in place of a value, the tag
 * being the start of its SHA-256, and every other byte as it is. Whole lines come out at once. Text that is written is
 * taken for UTF-8. Ends with a PackedError, before anything has come out, where an archive or a compressed file is written.
 */
export function createRedactor(options: RedactorOptions = {}): Transform {
  return redactorOf(createRedaction(options), options.path ?? '', options.idleMs ?? IDLE_MS);
}

/** The same of a whole content. Throws PackedError for an archive or a compressed file. */
export function redactBytes(bytes: Buffer, options: RedactionOptions = {}): Buffer {
  const packing = packingOf(bytes, options.path ?? '');
  if (packing !== null) throw new PackedError(packing);
  const redaction = createRedaction(options);
  // What comes out may be a view of what went in.
  return Buffer.concat([...redaction.write(bytes), ...redaction.end()]);
}

/** So long a piece of a chunk may take, in milliseconds: a signal must be heard while there is much to mask. */
const SLICE_MS = 50;
const LEAST_PIECE = 4 * 1024;
const LARGEST_PIECE = 1024 * 1024;

/** The stream of a redaction. `path` is the name of what is written, where it has one. After an abort no more of it is begun. */
export function redactorOf(redaction: Redaction, path = '', idleMs = IDLE_MS, signal: AbortSignal | null = null): Transform {
  const entrance = new Entrance(path);
  let timer: NodeJS.Timeout | undefined;
  let size = LEAST_PIECE;
  const put = (buffers: readonly Buffer[]): void => {
    // Lines with masks come in many pieces; each would be a write of its own.
    const [first] = buffers;
    if (first) transform.push(buffers.length === 1 ? first : Buffer.concat(buffers));
  };
  const wait = (): void => {
    if (redaction.held() === 0) return;
    timer = setTimeout(() => {
      put(redaction.idle(false));
      if (redaction.held() === 0) return;
      timer = setTimeout(() => put(redaction.idle(true)), idleMs * (LONG - 1)).unref();
    }, idleMs).unref();
  };
  const transform = new Transform({
    transform(chunk: unknown, _encoding, done) {
      clearTimeout(timer);
      // Text comes as bytes: streams decode it unless told otherwise.
      const bytes = chunk instanceof Uint8Array ? asBuffer(chunk) : Buffer.from(String(chunk));
      const next = (passed: Buffer): void => {
        attempt(done, () => {
          if (passed.length === 0 || signal?.aborted === true) {
            wait();
            return true;
          }
          const piece = passed.subarray(0, size);
          const started = performance.now();
          put(redaction.write(piece));
          // As much as fits into a slice, by what the last one took.
          const perByte = (performance.now() - started) / piece.length;
          size = Math.min(LARGEST_PIECE, Math.max(LEAST_PIECE, Math.floor(SLICE_MS / Math.max(perByte, 1e-6))));
          if (piece.length < passed.length) {
            setImmediate(next, passed.subarray(piece.length));
            return false;
          }
          wait();
          return true;
        });
      };
      attempt(done, () => {
        next(entrance.pass(bytes, false));
        return false;
      });
    },
    flush(done) {
      clearTimeout(timer);
      attempt(done, () => {
        put(redaction.write(entrance.pass(NOTHING, true)));
        put(redaction.end());
        return true;
      });
    },
    destroy(error, done) {
      clearTimeout(timer);
      done(error);
    },
  });
  return transform;
}

/** Takes a step of a stream: ends it with the error that came up in it, or without where the step says that it was the last. */
function attempt(done: (error?: Error) => void, step: () => boolean): void {
  let isLast: boolean;
  try {
    isLast = step();
  } catch (error) {
    done(error instanceof Error ? error : new Error('unknown error'));
    return;
  }
  if (isLast) done();
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
