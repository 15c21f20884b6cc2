import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  isGzip
} from "./chunk-EEU5REI6.js";
import {
  ArchiveError
} from "./chunk-2WZFBUV5.js";

// src/archive/compression/inflate.ts
import { crc32, createBrotliDecompress, createInflate, createInflateRaw } from "node:zlib";
var CHUNK = 64 * 1024;
async function* drive(engine, reader) {
  const state = { isOver: false, failure: null };
  let fed = [];
  let fedBytes = 0;
  let release = () => void 0;
  engine.once("close", () => release());
  const feed = async () => {
    try {
      while (!state.isOver) {
        const chunk = await reader.chunk(CHUNK);
        if (chunk === null) {
          engine.end();
          return;
        }
        fed = fedBytes > engine.bytesWritten ? [...fed, chunk] : [chunk];
        fedBytes += chunk.length;
        await new Promise((done) => {
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
function damageOf(error) {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "Z_BUF_ERROR") return new ArchiveError("truncated", "it ends too early");
  if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return error;
  return new ArchiveError("damaged", "its compressed data is damaged");
}
function inflateRaw(reader) {
  return drive(createInflateRaw({ chunkSize: CHUNK }), reader);
}
function inflate(reader) {
  return drive(createInflate({ chunkSize: CHUNK }), reader);
}
function unbrotli(reader) {
  return drive(createBrotliDecompress({ chunkSize: CHUNK }), reader);
}
var FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
var MAX_TEXT = 64 * 1024;
async function* gunzip(reader) {
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
      throw new ArchiveError("damaged", "its checksum is wrong");
  }
}
async function skipText(reader) {
  for (let length = 0; ; ) {
    const chunk = await reader.chunk(CHUNK);
    if (chunk === null) throw new ArchiveError("truncated", "it ends too early");
    const end = chunk.indexOf(0);
    if (end >= 0) {
      reader.unread(chunk.subarray(end + 1));
      return;
    }
    length += chunk.length;
    if (length > MAX_TEXT) throw new ArchiveError("damaged", "its header is damaged");
  }
}

export {
  drive,
  inflateRaw,
  inflate,
  unbrotli,
  gunzip
};
