import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { closeSync, ftruncateSync, openSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Detection } from '../../src/model/detection.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import { readBatch } from '../../src/workers/file-batch.ts';
import { assembleParts, splitFile } from '../../src/workers/file-parts.ts';
import { CONTEXT, SEGMENT, readFileItem, readFileRange } from '../../src/sources/read.ts';
import { readStream } from '../../src/sources/read-stream.ts';
import { deserializeDetection, serializeDetection } from '../../src/workers/messages.ts';
import { makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const nothing = (): void => undefined;
const MB = 1024 * 1024;
const PLAIN = { shareAbove: 0, shareArchives: Infinity, maxFileSize: Infinity, archives: ARCHIVE_LIMITS };

/** A large content with a credential at each of the given offsets, in lines of text or all in one line. */
function contentWith(offsets: readonly number[], size: number, newlines: boolean): Buffer {
  const filler = newlines ? 'lorem ipsum dolor sit amét, 中文 😀 elit\r\n' : 'lorem ipsum dolor sit amét, 中文 😀 elit ';
  const bytes = Buffer.alloc(size, filler);
  for (const [index, offset] of offsets.entries()) {
    const text = `\n BINANCE_API_KEY="${fakeKey(index + 1)}" `;
    bytes.write(newlines ? text : text.replace('\n', ' '), offset, 'latin1');
  }
  return bytes;
}

function places(detections: readonly Detection[]): readonly object[] {
  return detections.map(({ sha256, position }) => ({ sha256, ...position }));
}

/** Offsets at which a segment's or a part's border goes through the value, its name or its context. */
const BORDERS = [SEGMENT, 2 * SEGMENT, 16 * SEGMENT].flatMap((border) => [
  border - 90,
  border - 64,
  border - 40,
  border - 19,
  border,
  border + 1,
]);
const OFFSETS = [0, 70, ...BORDERS.filter((_, index) => index % 6 < 3), 40 * MB - 200].map((offset, index) => offset + index * 3000);

function writeLarge(content: Buffer): string {
  return path.join(makeFolder({ 'big.log': content }), 'big.log');
}

describe('a large file', () => {
  for (const newlines of [true, false]) {
    it(`gives each credential once, at its place, when read in segments (${newlines ? 'lines' : 'a single line'})`, async () => {
      const content = contentWith(OFFSETS, 41 * MB, newlines);
      const file = writeLarge(content);
      const whole = detect({ bytes: content, path: 'big.log' });
      expect(whole.length).toBe(OFFSETS.length);

      const inSegments = await readFileItem({ path: 'big.log', file }, Infinity, nothing);
      if (!('detections' in inSegments)) throw new Error('not read');
      expect(places(inSegments.detections)).toEqual(places(whole));

      const large = await readFileItem({ path: 'big.log', file }, 10 * MB, nothing);
      expect(large).toEqual({ large: content.length });
      const split = splitFile({ path: 'big.log', file }, content.length);
      expect(split.tasks.length).toBe(2);
      const batch = await readBatch(split.tasks, PLAIN, nothing);
      for (const part of batch.parts) split.done.set(split.tasks[part.index]?.range?.from ?? -1, part);
      const inParts = assembleParts(split).found.flatMap(({ detections }) => detections.map(deserializeDetection));
      expect(places(inParts)).toEqual(places(whole));
    });
  }

  it('finds a credential wherever a border falls', async () => {
    for (const offset of BORDERS.filter((border) => border < 8 * MB)) {
      const content = contentWith([offset], 9 * MB, true);
      const result = await readFileItem({ path: 'big.log', file: writeLarge(content) }, Infinity, nothing);
      if (!('detections' in result)) throw new Error('not read');
      expect(places(result.detections)).toEqual(places(detect({ bytes: content, path: 'big.log' })));
    }
  });

  it('reads UTF-16 with the right columns', async () => {
    const filler = 'timestamp price volume '.repeat(400_000);
    const text = `\ufeff${filler} BINANCE_API_KEY=${fakeKey(1)} `;
    const content = Buffer.from(text, 'utf16le');
    const file = writeLarge(content);
    const result = await readFileItem({ path: 'big.log', file }, Infinity, nothing);
    if (!('detections' in result)) throw new Error('not read');
    expect(result.detections[0]?.position).toMatchObject({
      line: 1,
      column: text.indexOf(fakeKey(1)),
      offset: text.indexOf(fakeKey(1)) * 2,
    });
  });

  it('keeps offsets, lines and columns right past 4 GiB', async () => {
    const file = path.join(makeFolder(), 'sparse.log');
    const descriptor = openSync(file, 'w');
    const at = 2 ** 32 + 5 * MB;
    ftruncateSync(descriptor, at + 1000);
    const line = `\nBINANCE_API_KEY=${fakeKey(1)}\n`;
    writeSync(descriptor, line, at, 'latin1');
    closeSync(descriptor);
    const part = await readFileRange({ path: 'sparse.log', file }, { from: at - SEGMENT, to: at + 1000 }, nothing);
    expect(part.detections[0]?.position).toMatchObject({ offset: at + line.indexOf('=') + 1, line: 2, column: 17 });
  });

  it('is reported where it shrank after it was listed', async () => {
    const file = writeLarge(contentWith([100], 40 * MB, true));
    const split = splitFile({ path: 'big.log', file }, 40 * MB);
    truncateSync(file, 20 * MB);
    const batch = await readBatch(split.tasks, PLAIN, nothing);
    expect(batch.skipped).toContainEqual({ path: 'big.log', reason: 'changed while it was read' });
  });
});

describe('a stream', () => {
  it('gives what the whole content gives, however it is cut', async () => {
    const content = contentWith([10, SEGMENT - 50, SEGMENT - CONTEXT - 30, 2 * SEGMENT - 20, 3 * SEGMENT], 4 * SEGMENT, true);
    const whole = places(detect({ bytes: content, path: '' }));
    expect(whole.length).toBe(5);
    for (const size of [65_536, 1_000_003, content.length]) {
      const chunks = Array.from({ length: Math.ceil(content.length / size) }, (_, i) => content.subarray(i * size, (i + 1) * size));
      const result = await readStream(Readable.from(chunks), '', new AbortController().signal, nothing);
      expect(result.error).toBeNull();
      expect(result.bytes).toBe(content.length);
      expect(places(result.detections)).toEqual(whole);
    }
  });

  it('keeps what came before an error', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`BINANCE_API_KEY=${fakeKey(1)}\n`);
      await Promise.resolve();
      throw new Error('the pipe burst');
    }
    const result = await readStream(broken(), '', new AbortController().signal, nothing);
    expect(result.error).toBeInstanceOf(Error);
    expect(result.detections.length).toBe(1);
  });

  it('ends when interrupted while it waits', async () => {
    const stop = new AbortController();
    const stream = new Readable({ read: nothing });
    stream.push(`BINANCE_API_KEY=${fakeKey(1)}\n`);
    setTimeout(() => stop.abort(), 20);
    const result = await readStream(stream, '', stop.signal, nothing);
    expect(result.detections.length).toBe(1);
  });

  it('keeps offsets and columns right past 4 GiB, in a single line', async () => {
    const filler = Buffer.alloc(4 * MB, '.');
    const count = 1025;
    const last = Buffer.from(`BINANCE_API_KEY=${fakeKey(1)}\n`);
    async function* virtual(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (let i = 0; i < count; i++) yield filler;
      yield last;
    }
    const result = await readStream(virtual(), '', new AbortController().signal, nothing);
    const before = count * filler.length;
    expect(before).toBeGreaterThan(2 ** 32);
    expect(result.bytes).toBe(before + last.length);
    expect(result.detections.map((one) => one.position)).toMatchObject([{ offset: before + 16, line: 1, column: before + 17 }]);
  }, 120_000);

  it('is put together from parts with lines, columns and offsets past 2^32', () => {
    const item = { path: 'huge.log', file: 'huge.log' };
    const size = 2 ** 33;
    const split = splitFile(item, size);
    const text = `BINANCE_API_KEY=${fakeKey(1)}\n`;
    const [found] = detect({ bytes: Buffer.from(text), path: '' });
    if (!found) throw new Error('not found');
    const { length } = split.tasks;
    for (const [index, task] of split.tasks.entries()) {
      const from = task.range?.from ?? 0;
      const position = { ...found.position, offset: from + 16, endOffset: from + 80 };
      const detections = index === length - 1 ? [{ ...serializeDetection(found), position }] : [];
      split.done.set(from, { index, extent: { lines: 2 ** 26, units: 0, bytes: 0 }, detections, requests: [] });
    }
    const [place] = assembleParts(split).found[0]?.detections ?? [];
    expect(place?.position.line).toBe((length - 1) * 2 ** 26 + 1);
    expect(place?.position.line).toBeGreaterThan(2 ** 32);
    expect(place?.position.offset).toBeGreaterThan(2 ** 32);
  });

  it('lets go of what each chunk brought, however long it waits to be interrupted', async () => {
    const stop = new AbortController();
    const seen: WeakRef<Uint8Array>[] = [];
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 200; i++) {
        const chunk = Buffer.alloc(SEGMENT, '.');
        seen.push(new WeakRef(chunk));
        yield await Promise.resolve(chunk);
      }
      setFlagsFromString('--expose-gc');
      const collect: unknown = runInNewContext('gc');
      await new Promise((next) => setImmediate(next));
      if (typeof collect === 'function') Reflect.apply(collect, null, []);
      await new Promise((next) => setImmediate(next));
      expect(seen.filter((one) => one.deref() !== undefined).length).toBeLessThan(5);
    }
    const result = await readStream(chunks(), '', stop.signal, nothing);
    expect(result.error).toBeNull();
  });
});
