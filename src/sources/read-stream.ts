/** Looks for credentials in streams, in constant memory. */
import { look as lookAt } from '../detect/detect.ts';
import { RequestSample } from '../detect/request-sample.ts';
import type { Detection } from '../finding.ts';
import { NOTHING, join, measure, moved } from './lines.ts';
import { CONTEXT, SEGMENT, SPARING, isWide } from './read.ts';
import type { ContentResult } from './read.ts';

export interface StreamResult extends ContentResult {
  /** What ended the stream before its end; the result is that of what had come until then. */
  readonly error: unknown;
}

/** Looks for credentials in a stream of chunks. After an abort the result is that of what has come until then. */
export async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<StreamResult> {
  const detections: Detection[] = [];
  const sample = new RequestSample();
  let pending: Uint8Array[] = [];
  let pendingLength = 0;
  /** What has been looked at and still is context. */
  let carried = Buffer.alloc(0);
  /** Where `carried` begins in the stream. */
  let offset = 0;
  let extent = NOTHING;
  let windows = 0;
  let total = 0;
  /** Index in the window from which on nothing has been reported yet. */
  let from = 0;
  const look = (last: boolean): void => {
    const window = Buffer.concat([carried, ...pending]);
    pending = [];
    pendingLength = 0;
    const to = last ? window.length : Math.max(from, window.length - CONTEXT);
    const found = lookAt({ bytes: window, path, from, to, sparing: windows++ % SPARING !== 0 });
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, offset, extent, isWide(one)) });
    for (const one of found.requests) sample.add({ path, request: { ...one, position: moved(one.position, offset, extent, one.wide) } });
    // Cut at a multiple of four: UTF-16 keeps its byte order and base64 its groups.
    const keep = Math.max(0, to - CONTEXT) & ~3;
    extent = join(extent, measure(window.subarray(0, keep), offset === 0));
    carried = Buffer.from(window.subarray(keep));
    offset += keep;
    from = to - keep;
  };
  let error: unknown = null;
  try {
    for await (const chunk of untilAborted(chunks, signal)) {
      pending.push(chunk);
      pendingLength += chunk.length;
      total += chunk.length;
      onBytes(chunk.length);
      // The window stays under 1 MB, as in a file: see SEGMENT.
      if (carried.length + pendingLength >= SEGMENT) look(false);
    }
  } catch (thrown) {
    error = thrown;
  }
  try {
    look(true);
  } catch (thrown) {
    error ??= thrown;
  }
  return { bytes: total, detections, requests: sample.list().map((one) => one.request), error };
}

/** The chunks until the signal aborts, even where the next one is still being waited for. */
async function* untilAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const aborted = new Promise<null>((done) => signal.addEventListener('abort', () => done(null), { once: true }));
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === null || next.done === true) return;
    yield next.value;
  }
}
