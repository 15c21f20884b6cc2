/** Looks for credentials in streams, in constant memory. */
import type { DetectionResult } from '../detect/detect.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { SignedRequest } from '../detect/requests/find.ts';
import type { Detection } from '../model/detection.ts';
import { NOTHING, join, measure, moved } from './extent.ts';
import { detectPaced } from './pace.ts';
import { CONTEXT, SEGMENT, SPARING, isWide } from './read.ts';

export interface StreamResult extends DetectionResult {
  readonly bytes: number;
  /** What ended the stream before its end; the result is that of what had come until then. */
  readonly error: unknown;
}

/**
 * The window of the search that ended last, for the next one. A window for each segment would be a megabyte of garbage each
 * time, which the collector lets pile up.
 */
let spare: Buffer | null = null;
const FIRST_WINDOW = 64 * 1024;

/** A search of one content that comes in chunks, whatever their sizes and that of its lines. */
export class StreamSearch {
  readonly detections: Detection[] = [];
  /** What the content is called. */
  readonly path: string;
  readonly #signal: AbortSignal;
  readonly #sample = new RequestSample();
  #windows = 0;
  /** What has been looked at and still is context, and behind it what has come since. */
  #window: Buffer;
  #length = 0;
  /** Where the window begins in the stream. */
  #offset = 0;
  #extent = NOTHING;
  /** Index in the window from which on nothing has been reported yet. */
  #from = 0;
  #unread: string | null = null;

  constructor(path: string, signal: AbortSignal) {
    this.path = path;
    this.#signal = signal;
    this.#window = spare ?? Buffer.allocUnsafeSlow(FIRST_WINDOW);
    spare = null;
  }

  /** Why the content was not searched to its end; null where it was. */
  get unread(): string | null {
    return this.#unread;
  }

  /** Takes a chunk, which must stay as it is until the promise is kept. */
  async push(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      // The window stays under 1 MB, as in a file: see SEGMENT.
      const piece = chunk.subarray(at, at + SEGMENT - this.#length);
      at += piece.length;
      this.#makeRoom(this.#length + piece.length);
      this.#window.set(piece, this.#length);
      this.#length += piece.length;
      if (this.#length === SEGMENT) await this.#look(false);
    }
  }

  /** Some of the signed requests that have come by. */
  requests(): readonly SignedRequest[] {
    return this.#sample.list().map((one) => one.request);
  }

  /** To be called once, behind the last chunk. */
  async end(): Promise<void> {
    try {
      await this.#look(true);
    } finally {
      spare = this.#window;
      this.#window = Buffer.alloc(0);
    }
  }

  #makeRoom(length: number): void {
    if (length <= this.#window.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.min(SEGMENT, Math.max(length, this.#window.length * 4)));
    this.#window.copy(larger, 0, 0, this.#length);
    this.#window = larger;
  }

  async #look(last: boolean): Promise<void> {
    const window = this.#window.subarray(0, this.#length);
    const to = last ? window.length : Math.max(this.#from, window.length - CONTEXT);
    const { path } = this;
    const sparing = this.#windows++ % SPARING !== 0;
    const found = await detectPaced({ bytes: window, path, from: this.#from, to, sparing }, this.#signal);
    this.#unread ??= found.unread;
    for (const one of found.detections)
      this.detections.push({ ...one, position: moved(one.position, this.#offset, this.#extent, isWide(one)) });
    for (const one of found.requests)
      this.#sample.add({ path, request: { ...one, position: moved(one.position, this.#offset, this.#extent, one.wide) } });
    if (last) return;
    // Cut at a multiple of four: UTF-16 keeps its byte order and base64 its groups.
    const keep = Math.max(0, to - CONTEXT) & ~3;
    this.#extent = join(this.#extent, measure(window.subarray(0, keep), this.#offset === 0));
    this.#window.copyWithin(0, keep, this.#length);
    this.#length -= keep;
    this.#offset += keep;
    this.#from = to - keep;
  }
}

/**
 * Looks for credentials in a stream of chunks. After an abort the result is that of what has come until then; `searchSignal`
 * ends the search in it, too, where that would take long.
 */
export async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  signal: AbortSignal,
  onBytes: (count: number) => void,
  searchSignal = signal,
): Promise<StreamResult> {
  const search = new StreamSearch(path, searchSignal);
  let total = 0;
  let error: unknown = null;
  try {
    for await (const chunk of untilAborted(chunks, signal)) {
      total += chunk.length;
      onBytes(chunk.length);
      await search.push(chunk);
    }
  } catch (thrown) {
    error = thrown;
  }
  try {
    await search.end();
  } catch (thrown) {
    error ??= thrown;
  }
  return { bytes: total, detections: search.detections, requests: search.requests(), unread: search.unread, error };
}

/** The chunks until the signal aborts, even where the next one is still being waited for. */
export async function* untilAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  // Each chunk races with a promise of its own: one for all of them would hold on to what came of every race.
  let stop: (value: null) => void = () => undefined;
  const onAbort = (): void => stop(null);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const aborted = new Promise<null>((done) => (stop = done));
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
