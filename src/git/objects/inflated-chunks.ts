/** Objects too large to hold, piece by piece. */
import { readSync } from 'node:fs';
import { createInflate } from 'node:zlib';

const CHUNK = 128 * 1024;

/** The bytes of an open file from one offset to another, or to its end. */
export async function* fileChunks(descriptor: number, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to;) {
    const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, to - at));
    const length = readSync(descriptor, chunk, 0, chunk.length, at);
    if (length === 0) return;
    at += length;
    // Lets signals through.
    await new Promise((next) => setImmediate(next));
    yield chunk.subarray(0, length);
  }
}

/** What a zlib stream inflates to, as it comes. Throws zlib's error where it is damaged or cut short. */
export async function* inflatedChunks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const inflate = createInflate({ chunkSize: CHUNK });
  const feed = async (): Promise<void> => {
    for await (const chunk of source) {
      if (inflate.destroyed) return;
      await new Promise<void>((next) => inflate.write(chunk, () => next()));
    }
    inflate.end();
  };
  const fed = feed().catch((error: unknown) => void inflate.destroy(error instanceof Error ? error : new Error('unknown error')));
  try {
    for await (const chunk of inflate) if (Buffer.isBuffer(chunk)) yield chunk;
    await fed;
  } finally {
    inflate.destroy();
  }
}
