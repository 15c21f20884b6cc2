import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  ArchiveError
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/compression/unxz.ts
var RESULT = { ok: 0, end: 1, unknownCheck: 2, memory: 3, memoryLimit: 4, format: 5, options: 6 };
var MAGIC = Buffer.from([253, 55, 122, 88, 90, 0]);
var FIELD = { size: 0, input: 1, inputAt: 2, inputEnd: 3, output: 4, outputAt: 5 };
async function* unxz(reader) {
  for (let first = true; ; first = false) {
    if (!first) while ((await reader.peek(4)).equals(PADDING)) await reader.skip(4);
    if (!(await reader.peek(6)).equals(MAGIC)) return;
    yield* stream(reader, await makeDecoder());
  }
}
var PADDING = Buffer.alloc(4);
async function* stream(reader, decoder) {
  const context = decoder.create();
  const words = () => new Uint32Array(decoder.memory(), context, 6);
  const field = (index) => words()[index] ?? 0;
  const size = field(FIELD.size);
  const bytes = (index) => Buffer.from(decoder.memory(), field(index), size);
  for (let isEnd = false; ; ) {
    if (field(FIELD.inputAt) === field(FIELD.inputEnd)) {
      const chunk = await reader.chunk(size);
      if (chunk === null) isEnd = true;
      bytes(FIELD.input).set(chunk ?? []);
      decoder.supply(context, chunk?.length ?? 0);
    }
    const result = decoder.next(context);
    const length = field(FIELD.outputAt);
    if (length > 0) yield Buffer.from(bytes(FIELD.output).subarray(0, length));
    words()[FIELD.outputAt] = 0;
    if (result === RESULT.end) {
      reader.unread(Buffer.from(bytes(FIELD.input).subarray(field(FIELD.inputAt), field(FIELD.inputEnd))));
      return;
    }
    if (result !== RESULT.ok && result !== RESULT.unknownCheck) throw errorOf(result, isEnd);
    if (isEnd && length === 0) throw new ArchiveError("truncated", "it ends too early");
  }
}
function errorOf(result, isEnd) {
  if (result === RESULT.memory || result === RESULT.memoryLimit)
    return new ArchiveError("unsupported", "it asks for a dictionary of more than 64 MB");
  if (result === RESULT.options)
    return new ArchiveError("unsupported", "it uses a filter or a check (such as SHA-256) that is not supported");
  return isEnd ? new ArchiveError("truncated", "it ends too early") : new ArchiveError("damaged", "its compressed data is damaged");
}
async function makeDecoder() {
  const module = await import("./xz-decompress-N6OJQ7QB.js");
  const stream2 = propertyOf(module, "XzReadableStream") ?? propertyOf(propertyOf(module, "default"), "XzReadableStream");
  const make = propertyOf(stream2, "_getModuleInstance");
  if (isCallable(make)) {
    await Reflect.apply(make, stream2, []);
    const decoder = decoderOf(propertyOf(propertyOf(stream2, "_moduleInstance"), "exports"));
    if (decoder) return decoder;
  }
  throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
}
function decoderOf(exports) {
  const memory = propertyOf(exports, "memory");
  const create = propertyOf(exports, "create_context");
  const supply = propertyOf(exports, "supply_input");
  const next = propertyOf(exports, "get_next_output");
  if (!isCallable(create) || !isCallable(supply) || !isCallable(next)) return null;
  return {
    memory: () => {
      const buffer = propertyOf(memory, "buffer");
      if (!(buffer instanceof ArrayBuffer)) throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
      return buffer;
    },
    create: () => Number(create()),
    supply: (context, length) => void supply(context, length),
    next: (context) => Number(next(context))
  };
}
function isCallable(value) {
  return typeof value === "function";
}
function propertyOf(value, name) {
  const isHolder = typeof value === "object" && value !== null || typeof value === "function";
  return isHolder ? Reflect.get(value, name) : void 0;
}
export {
  unxz
};
