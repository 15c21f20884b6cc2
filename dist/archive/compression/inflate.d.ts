import type { BrotliDecompress, InflateRaw } from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';
/** A decompressor of node:zlib: `bytesWritten` counts the compressed bytes that it has used. */
export type Engine = Pick<InflateRaw | BrotliDecompress, 'write' | 'end' | 'once' | 'destroy' | 'bytesWritten'> & AsyncIterable<unknown>;
/** Decompresses one stream; what follows it stays unread. */
export declare function drive(engine: Engine, reader: ByteReader): AsyncGenerator<Buffer>;
/** Deflate without a header, as zip has it. */
export declare function inflateRaw(reader: ByteReader): AsyncGenerator<Buffer>;
/** Deflate in zlib's frame (RFC 1950), as PDF has it. */
export declare function inflate(reader: ByteReader): AsyncGenerator<Buffer>;
export declare function unbrotli(reader: ByteReader): AsyncGenerator<Buffer>;
/** All members of a gzip file (RFC 1952), with their checksums; what follows the last one stays unread. */
export declare function gunzip(reader: ByteReader): AsyncGenerator<Buffer>;
