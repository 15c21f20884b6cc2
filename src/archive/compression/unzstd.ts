/**
 * Decompresses Zstandard (RFC 8878): by node:zlib where it can (from Node 22.15 on), else by fzstd. The frames and blocks
 * are walked here, so that no frame gets more memory than is asked for it and what follows the last one stays unread.
 */
import * as zlib from 'node:zlib';
import { ZSTD_WINDOW } from '../limits.ts';
import { ArchiveError, ByteReader } from '../byte-reader.ts';
import { drive } from './inflate.ts';
import type { Engine } from './inflate.ts';
import { Xxh64 } from './xxh64.ts';

/** A frame's header takes no more. */
const MAX_HEADER = 18;
const MAX_BLOCK = 128 * 1024;
/** What Zstandard's own tools accept where nothing is said: 128 MB. */
const NATIVE_WINDOW = 128 * 1024 * 1024;

/** Decompresses all frames; what follows the last one stays unread. */
export async function* unzstd(reader: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const head = await reader.peek(MAX_HEADER);
    if (head.length >= 8 && (head.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50) {
      yield* metadata(reader, head.readUInt32LE(4));
      continue;
    }
    if (head.length < 4 || head.readUInt32LE(0) !== 0xfd2fb528) return;
    const frame = readHeader(head);
    const native = nativeEngine();
    if (frame.window > (native ? NATIVE_WINDOW : ZSTD_WINDOW)) {
      const size = `${Math.ceil(frame.window / 1024 ** 2)} MB`;
      throw new ArchiveError('unsupported', `it asks for a window of ${size}${native ? '' : ', which takes Node 22.15 or newer'}`);
    }
    if (native) yield* drive(native, new ByteReader(pieces(reader, frame)));
    else yield* byPackage(pieces(reader, frame), frame.checksum > 0);
  }
}

/** A shorter piece of metadata, such as pzstd's sizes, holds no credential. */
const SHORTEST_METADATA = 60;

/** Metadata, which is stored as it is and which no program gives out: it is searched all the same, as lines of its own. */
async function* metadata(reader: ByteReader, length: number): AsyncGenerator<Buffer> {
  await reader.skip(8);
  if (length < SHORTEST_METADATA) {
    await reader.skip(length);
    return;
  }
  yield NEWLINE;
  for (let left = length; left > 0;) {
    const chunk = await reader.chunk(left);
    if (chunk === null) throw new ArchiveError('truncated', 'it ends too early');
    left -= chunk.length;
    yield chunk;
  }
  yield NEWLINE;
}

const NEWLINE = Buffer.from('\n');

interface Frame {
  readonly header: number;
  readonly window: number;
  readonly checksum: number;
}

function readHeader(head: Buffer): Frame {
  const flags = head[4] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6] ?? 0;
  const sizeAt = (isSingle ? 5 : 6) + dictionary;
  const header = sizeAt + sizeBytes;
  if (head.length < header) throw new ArchiveError('truncated', 'it ends too early');
  if ((flags & 8) !== 0) throw new ArchiveError('damaged', 'its header is damaged');
  const descriptor = head[5] ?? 0;
  const base = 2 ** (10 + (descriptor >>> 3));
  const window = isSingle ? sizeOf(head, sizeAt, sizeBytes) : base + (base / 8) * (descriptor & 7);
  if (dictionary > 0 && head.readUIntLE(isSingle ? 5 : 6, dictionary) !== 0)
    throw new ArchiveError('unsupported', 'it was compressed with a dictionary of its own');
  return { header, window, checksum: (flags & 4) !== 0 ? 4 : 0 };
}

function sizeOf(head: Buffer, at: number, length: number): number {
  if (length === 8) return Number(head.readBigUInt64LE(at));
  return head.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}

/**
 * A frame's bytes, about a block at a time; the last piece ends with the checksum. Each other one has a byte of the next
 * block: where a piece ends with its block, fzstd holds on to that piece until the frame's end.
 */
async function* pieces(reader: ByteReader, { header, checksum }: Frame): AsyncGenerator<Buffer> {
  let before = await reader.take(header);
  let head = await reader.take(3);
  before = Buffer.concat([before, head]);
  for (;;) {
    const word = head.readUIntLE(0, 3);
    const type = (word >>> 1) & 3;
    const size = word >>> 3;
    if (type === 3 || size > MAX_BLOCK) throw new ArchiveError('damaged', 'it has a broken block');
    const body = await reader.take(type === 1 ? 1 : size);
    if ((word & 1) === 1) {
      yield Buffer.concat([before, body, await reader.take(checksum)]);
      return;
    }
    head = await reader.take(3);
    yield Buffer.concat([before, body, head.subarray(0, 1)]);
    before = head.subarray(1);
  }
}

async function* byPackage(frame: AsyncGenerator<Buffer>, hasChecksum: boolean): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  let output: Buffer[] = [];
  const decoder = new Decompress((chunk) => {
    if (chunk.length > 0) output.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  const push = (piece: Buffer, isLast: boolean): readonly Buffer[] => {
    output = [];
    try {
      decoder.push(piece, isLast);
    } catch {
      throw new ArchiveError('damaged', 'its compressed data is damaged');
    }
    return output;
  };
  // The package passes over checksums.
  const hash = new Xxh64();
  const hashed = (chunks: readonly Buffer[]): readonly Buffer[] => {
    if (hasChecksum) for (const chunk of chunks) hash.update(chunk);
    return chunks;
  };
  let held: Buffer | null = null;
  for await (const piece of frame) {
    if (held) yield* hashed(push(held, false));
    held = piece;
  }
  if (!held) return;
  yield* hashed(push(held, true));
  if (hasChecksum && hash.digest() !== held.readUInt32LE(held.length - 4)) throw new ArchiveError('damaged', 'its checksum is wrong');
}

/** node:zlib's own decompressor; null where this Node has none. */
function nativeEngine(): Engine | null {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof create !== 'function') return null;
  const engine: unknown = Reflect.apply(create, zlib, []);
  return isEngine(engine) ? engine : null;
}

function isEngine(value: unknown): value is Engine {
  return typeof value === 'object' && value !== null && 'write' in value && 'bytesWritten' in value;
}
