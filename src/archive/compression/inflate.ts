/** Decompression by Node's own zlib, as far as each stream goes and not a byte further. */
import { crc32, createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib';
import type { BrotliDecompress, InflateRaw } from 'node:zlib';
import { isGzip } from '../archive-format.ts';
import { ArchiveError } from '../byte-reader.ts';
import type { ByteReader } from '../byte-reader.ts';

/** Bytes that are handed over at once, and that come back at once. */
const CHUNK = 64 * 1024;

/** A decompressor of node:zlib: `bytesWritten` counts the compressed bytes that it has used. */
export type Engine = Pick<InflateRaw | BrotliDecompress, 'write' | 'end' | 'once' | 'destroy' | 'bytesWritten'> & AsyncIterable<unknown>;

/** How far a decompressor has come. */
interface Drive {
  isOver: boolean;
  /** What ended it before its end. */
  failure: { readonly error: unknown } | null;
}

/** Decompresses one stream; what follows it stays unread. */
export async function* drive(engine: Engine, reader: ByteReader): AsyncGenerator<Buffer> {
  const state: Drive = { isOver: false, failure: null };
  let fed: Buffer[] = [];
  let fedBytes = 0;
  // At the stream's end the decompressor never calls back for what it did not need.
  let release: () => void = () => undefined;
  engine.once('close', () => release());
  const feed = async (): Promise<void> => {
    try {
      while (!state.isOver) {
        const chunk = await reader.chunk(CHUNK);
        if (chunk === null) {
          engine.end();
          return;
        }
        // Nothing is written before all of the chunk before is used, or the stream is over.
        fed = fedBytes > engine.bytesWritten ? [...fed, chunk] : [chunk];
        fedBytes += chunk.length;
        await new Promise<void>((done) => {
          release = done;
          if (state.isOver) done();
          else engine.write(chunk, () => done());
        });
      }
    } catch (error) {
      state.failure = { error };
      engine.destroy();
    }
  };
  const feeding = feed();
  try {
    for await (const chunk of engine) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    state.failure ??= { error: damageOf(error) };
  } finally {
    state.isOver = true;
    engine.destroy();
    await feeding;
    const unused = fedBytes - engine.bytesWritten;
    if (unused > 0) {
      const all = Buffer.concat(fed);
      reader.unread(all.subarray(all.length - unused));
    }
  }
  if (state.failure) throw state.failure.error;
}

function damageOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') return new ArchiveError('truncated', 'it ends too early');
  if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return error;
  return new ArchiveError('damaged', 'its compressed data is damaged');
}

/** Deflate without a header, as zip has it. */
export function inflateRaw(reader: ByteReader): AsyncGenerator<Buffer> {
  return drive(createInflateRaw({ chunkSize: CHUNK }), reader);
}

/** Deflate in zlib's frame (RFC 1950), as PDF has it. */
export function inflate(reader: ByteReader): AsyncGenerator<Buffer> {
  return drive(createInflate({ chunkSize: CHUNK }), reader);
}

export function unbrotli(reader: ByteReader): AsyncGenerator<Buffer> {
  return drive(createBrotliDecompress({ chunkSize: CHUNK }), reader);
}

const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 } as const;
/** Longer names and comments are no such. */
const MAX_TEXT = 64 * 1024;

/** All members of a gzip file (RFC 1952), with their checksums; what follows the last one stays unread. */
export async function* gunzip(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let first = true; first || isGzip(await reader.peek(10)); first = false) {
    const header = await reader.take(10);
    const flags = header[3] ?? 0;
    if ((flags & FLAG.extra) !== 0) await reader.skip((await reader.take(2)).readUInt16LE(0));
    if ((flags & FLAG.name) !== 0) await skipText(reader);
    if ((flags & FLAG.comment) !== 0) await skipText(reader);
    if ((flags & FLAG.headerChecksum) !== 0) await reader.skip(2);
    let checksum = 0;
    let size = 0;
    for await (const chunk of inflateRaw(reader)) {
      checksum = crc32(chunk, checksum);
      size += chunk.length;
      yield chunk;
    }
    const trailer = await reader.take(8);
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== size % 2 ** 32)
      throw new ArchiveError('damaged', 'its checksum is wrong');
  }
}

async function skipText(reader: ByteReader): Promise<void> {
  for (let length = 0; ;) {
    const chunk = await reader.chunk(CHUNK);
    if (chunk === null) throw new ArchiveError('truncated', 'it ends too early');
    const end = chunk.indexOf(0);
    if (end >= 0) {
      reader.unread(chunk.subarray(end + 1));
      return;
    }
    length += chunk.length;
    if (length > MAX_TEXT) throw new ArchiveError('damaged', 'its header is damaged');
  }
}
