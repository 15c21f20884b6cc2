/** The redaction as a stream. */
import { Transform } from 'node:stream';
import { createRedaction } from './redaction.ts';
import type { Redaction, RedactionOptions } from './redaction.ts';

export interface RedactorOptions extends Omit<RedactionOptions, 'known'> {
  /** After so many milliseconds without input an unfinished line is let through. Default: 100. */
  readonly idleMs?: number;
}

const IDLE_MS = 100;
/** So many times as long is waited for the end of a PEM block. */
const LONG = 20;

/**
 * A stream that masks Binance credentials in what is written to it: `[binance-secret-key:3f9a…]` in place of a value, the tag
 * being the start of its SHA-256, and every other byte as it is. Whole lines come out at once. Text that is written is
 * taken for UTF-8.
 */
export function createRedactor(options: RedactorOptions = {}): Transform {
  return redactorOf(createRedaction(options), options.idleMs ?? IDLE_MS);
}

/** The stream of a redaction. */
export function redactorOf(redaction: Redaction, idleMs = IDLE_MS): Transform {
  let timer: NodeJS.Timeout | undefined;
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
      put(redaction.write(chunk instanceof Uint8Array ? asBuffer(chunk) : Buffer.from(String(chunk))));
      wait();
      done();
    },
    flush(done) {
      clearTimeout(timer);
      put(redaction.end());
      done();
    },
    destroy(error, done) {
      clearTimeout(timer);
      done(error);
    },
  });
  return transform;
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
