import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  BinleaksError
} from "./chunk-2K5ZJM7O.js";

// src/archive/byte-reader.ts
var ArchiveError = class extends BinleaksError {
  name = "ArchiveError";
  damage;
  constructor(damage, message) {
    super(damage, message);
    this.damage = damage;
  }
};
var NOTHING = Buffer.alloc(0);
var TAIL = 22 + 65535;
var ByteReader = class _ByteReader {
  #source;
  #rest = NOTHING;
  #position = 0;
  #ended = false;
  #failure = null;
  #kept = null;
  #origin;
  #tail = [];
  #tailLength = 0;
  #arrived = 0;
  /** `origin` says where the source's bytes stand, where they are a stretch of others. */
  constructor(source, origin = { raw: { zipEnds: /* @__PURE__ */ new Set() }, offset: 0 }) {
    this.#source = source[Symbol.asyncIterator]();
    this.#origin = origin;
  }
  /** Where the next byte stands. */
  get origin() {
    return { raw: this.#origin.raw, offset: this.#origin.offset + this.#position };
  }
  /** The last bytes that have come, and where they begin in the origin's bytes. */
  tail() {
    const bytes = Buffer.concat(this.#tail);
    return { bytes, offset: this.#origin.offset + this.#arrived - bytes.length };
  }
  /** How many bytes have been taken. */
  get position() {
    return this.#position;
  }
  /** The next bytes, up to `most`; null at the end. */
  async chunk(most = Infinity) {
    while (this.#rest.length === 0) if (!await this.#more()) return this.#end();
    return this.#take(Math.min(most, this.#rest.length));
  }
  /** The next bytes without taking them: `count` of them, or as many as there are. */
  async peek(count) {
    while (this.#rest.length < count && await this.#more()) ;
    if (this.#rest.length === 0 && count > 0) this.#end();
    return this.#rest.subarray(0, count);
  }
  /** Exactly so many bytes. For small numbers: they are held in memory. */
  async take(count) {
    while (this.#rest.length < count && await this.#more()) ;
    if (this.#rest.length < count) {
      this.#end();
      throw tooShort();
    }
    return this.#take(count);
  }
  async skip(count) {
    for (let left = count; left > 0; ) {
      const chunk = await this.chunk(left);
      if (chunk === null) throw tooShort();
      left -= chunk.length;
    }
  }
  /** Puts bytes back that were the last ones taken. */
  unread(bytes) {
    if (bytes.length === 0) return;
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
    this.#position -= bytes.length;
    if (!this.#kept) return;
    for (let left = bytes.length; left > 0; ) {
      const last = this.#kept.pop();
      if (!last) break;
      if (last.length > left) this.#kept.push(last.subarray(0, last.length - left));
      left -= Math.min(left, last.length);
    }
  }
  /** The next `size` bytes as a reader of their own, to be finished before this one is used again. */
  portion(size) {
    let left = size;
    const short = tooShort();
    const next = async () => {
      if (left === 0) return null;
      const chunk = await this.chunk(left);
      if (chunk === null) throw short;
      left -= chunk.length;
      return chunk;
    };
    const finish = async () => {
      while (await next() !== null) ;
    };
    return { reader: new _ByteReader(iterate(next), this.origin), finish };
  }
  /** From now on keeps what is taken, so that rewind() can put it back; release() lets go of it. */
  mark() {
    this.#kept = [];
  }
  release() {
    this.#kept = null;
  }
  rewind() {
    const kept = this.#kept ?? [];
    this.#kept = null;
    const all = Buffer.concat(kept);
    this.#position -= all.length;
    this.#rest = Buffer.concat([all, this.#rest]);
  }
  /** All that is left, chunk by chunk. */
  chunks() {
    return iterate(() => this.chunk());
  }
  #take(count) {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#position += count;
    this.#kept?.push(taken);
    return taken;
  }
  async #more() {
    if (this.#ended) return false;
    try {
      const next = await this.#source.next();
      if (next.done !== true) {
        const chunk = toBuffer(next.value);
        this.#remember(chunk);
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        return true;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#ended = true;
    return false;
  }
  #remember(chunk) {
    this.#arrived += chunk.length;
    this.#tail.push(chunk);
    this.#tailLength += chunk.length;
    for (let first = this.#tail[0]; first && this.#tailLength - first.length >= TAIL; first = this.#tail[0]) {
      this.#tail.shift();
      this.#tailLength -= first.length;
    }
  }
  /** What stands at the end of the bytes: nothing, or the source's error. */
  #end() {
    if (this.#failure) throw this.#failure.error;
    return null;
  }
};
function toBuffer(bytes) {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function tooShort() {
  return new ArchiveError("truncated", "it ends too early");
}
async function* iterate(next) {
  for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
}
async function* once(bytes) {
  await Promise.resolve();
  yield bytes;
}

export {
  ArchiveError,
  ByteReader,
  once
};
