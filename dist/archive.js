import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  joinedPlace
} from "./chunk-SQHTMHPI.js";
import {
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  HELD_PROGRAM,
  NAMES_TOLD,
  NAME_LENGTH
} from "./chunk-E2KB3337.js";
import {
  RequestSample,
  StreamSearch,
  accessTo,
  endRecords,
  findZip,
  isProgram,
  isSound
} from "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import {
  HEAD,
  brokenPromise,
  formatOf,
  nameInside,
  unreadBehindProgram,
  unreadFormatOf
} from "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  ArchiveError,
  ByteReader
} from "./chunk-2WZFBUV5.js";
import {
  BinleaksError,
  InterruptedError
} from "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/archive/utf32.ts
var REPLACEMENT = 65533;
var LEADS = [0, 192, 224, 240];
var Utf32Decoder = class {
  #isBigEndian;
  #rest = Buffer.alloc(0);
  constructor(format) {
    this.#isBigEndian = format === "utf-32be";
  }
  decode(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.length & ~3;
    this.#rest = Buffer.from(bytes.subarray(end));
    const output = Buffer.allocUnsafe(end);
    let length = 0;
    for (let at = 0; at < end; at += 4) {
      const code = this.#isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
      length = put(output, length, code > 1114111 || code >= 55296 && code < 57344 ? REPLACEMENT : code);
    }
    return output.subarray(0, length);
  }
};
function put(output, at, code) {
  if (code < 128) {
    output[at] = code;
    return at + 1;
  }
  const more = code < 2048 ? 1 : code < 65536 ? 2 : 3;
  output[at] = (LEADS[more] ?? 0) | code >>> 6 * more;
  for (let i = 1; i <= more; i++) output[at + i] = 128 | code >>> 6 * (more - i) & 63;
  return at + more + 1;
}

// src/sources/archive.ts
async function readArchive(source, options) {
  const walk = new Walk(source, options);
  return walk.run();
}
var NOT_PACKED = /* @__PURE__ */ new Set(["pdf", "utf-32be", "utf-32le"]);
var ZIP_BEHIND = "a zip stands behind something else in it, and was not read";
var CENTRAL = Buffer.from("PK", "latin1");
var LimitError = class extends BinleaksError {
  name = "LimitError";
  constructor(message) {
    super("limit", message);
  }
};
var Walk = class {
  #options;
  #source;
  #found = [];
  #sample = new RequestSample();
  /** By reason the names of what was not read, and how many they are. */
  #skipped = /* @__PURE__ */ new Map();
  #reported = /* @__PURE__ */ new WeakSet();
  /** What ended too early last, and where the source was then. */
  #cutOff = { chain: [], position: -1 };
  #bytes = 0;
  #contents = 0;
  #unpacked = 0;
  #entries = 0;
  #detections = 0;
  constructor(source, options) {
    this.#options = options;
    this.#source = new ByteReader(source);
  }
  async run() {
    let error = null;
    try {
      await this.#content(this.#source, [this.#options.path], 0);
    } catch (thrown) {
      if (thrown instanceof LimitError) this.#skip([], thrown.message);
      else if (!(thrown instanceof InterruptedError)) error = thrown;
    }
    const { path } = this.#options;
    const skipped = [...this.#skipped].map(([reason, { names, count }]) => ({ path, reason: `${reason}${told(names, count)}` }));
    return { bytes: this.#bytes, contents: this.#contents, found: this.#found, requests: this.#sample.list(), skipped, error };
  }
  /** Reads a content of whatever form to its end. Its damage is reported here, and ends nothing but itself. */
  async #content(reader, chain, depth, name = chain.at(-1) ?? "") {
    try {
      await this.#read(reader, chain, depth, name);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.#report(chain, error);
    }
    this.#nameZipBehind(reader, chain);
  }
  /** Programs find a zip by what a content ends with, whatever that is: one that was not read as a zip is named. */
  #nameZipBehind(reader, chain) {
    const { raw } = reader.origin;
    const { bytes, offset } = reader.tail();
    const left = endRecords(bytes, offset).filter((end) => !raw.zipEnds.has(end));
    if (left.length === 0) return;
    this.#skip(chain, ZIP_BEHIND);
    for (const end of left) raw.zipEnds.add(end);
  }
  async #read(reader, chain, depth, name) {
    const { limits, access } = this.#options;
    const head = await reader.peek(HEAD);
    const format = formatOf(head, name);
    if (format === null || NOT_PACKED.has(format)) {
      const zip = access && reader === this.#source && reader.position === 0 ? findZip(access) : null;
      if (access && zip) return this.#withZip(reader, chain, depth, access, zip.start);
    }
    if (format === null) return this.#unknown(head, reader, chain, depth, name);
    if (format === "utf-32le" || format === "utf-32be") return this.#plain(reader, chain, format);
    if (depth >= limits.depth) return this.#tooDeep(reader, chain);
    if (format === "pdf") return this.#pdf(reader, chain, depth + 1);
    if (format === "tar") await this.#tar(reader, chain, depth + 1);
    else if (format === "zip") await this.#zip(reader, chain, depth + 1);
    else if (format === "ar") await this.#ar(reader, chain, depth + 1);
    else if (!await this.#compressed(format, head, reader, chain, depth + 1)) return;
    await this.#tail(reader, chain, depth + 1);
  }
  /** An archive that is not unpacked any more: its bytes are searched as they are. */
  async #tooDeep(reader, chain) {
    this.#skip(chain, `archives within archives are read ${this.#options.limits.depth} deep (--max-archive-depth)`);
    await this.#plain(reader, chain);
    const { bytes, offset } = reader.tail();
    for (const end of endRecords(bytes, offset)) reader.origin.raw.zipEnds.add(end);
  }
  /** A content of no format that is read: one that can't be is named, and all of it is searched as it is. */
  async #unknown(head, reader, chain, depth, name) {
    const unread = unreadFormatOf(head, name);
    if (unread !== null) this.#skip(chain, `${unread}: this format is not read`);
    const promised = brokenPromise(head, name);
    if (promised !== null) {
      this.#skip(chain, `damaged: it is named as ${promised}, and does not begin so`);
      const isDeep = depth >= this.#options.limits.depth;
      if (promised === "tar" && !isDeep) return this.#tar(reader, chain, depth + 1);
      if (promised === "zip" && !isDeep) return this.#zip(reader, chain, depth + 1);
    }
    if (isProgram(head)) return this.#program(reader, chain, depth);
    return this.#plain(reader, chain);
  }
  /** A program may have a zip behind it, which it unpacks or runs: one that comes as a stream is held for that. */
  async #program(reader, chain, depth) {
    const { origin } = reader;
    const held = [];
    let length = 0;
    let isWhole = false;
    while (!isWhole && length <= HELD_PROGRAM) {
      const chunk = await reader.chunk();
      if (chunk === null) isWhole = true;
      else held.push(chunk);
      length += chunk?.length ?? 0;
    }
    async function* again() {
      yield* held.splice(0);
      yield* reader.chunks();
    }
    const beginning = Buffer.concat(held);
    const behind = unreadBehindProgram(beginning);
    if (behind !== null) this.#skip(chain, behind);
    const all = isWhole ? beginning : Buffer.alloc(0);
    const access = accessTo(all);
    const zip = findZip(access);
    const replay = new ByteReader(again(), origin);
    return zip ? this.#withZip(replay, chain, depth, access, zip.start) : this.#plain(replay, chain);
  }
  /** A content that ends with a zip which begins at `start`, and has something else in front of it. */
  async #withZip(reader, chain, depth, access, start) {
    if (start > 0) {
      const { reader: front, finish } = reader.portion(start);
      await this.#content(front, chain, depth, "");
      await finish();
    }
    if (depth >= this.#options.limits.depth) return this.#tooDeep(reader, chain);
    await this.#zip(reader, chain, depth + 1, access);
    await this.#tail(reader, chain, depth + 1);
  }
  /** False where it turned out to be no such thing, and was read as it is. */
  async #compressed(format, head, reader, chain, depth) {
    const name = chain.at(-1) ?? "";
    reader.mark();
    const inner = new ByteReader(this.#counted(await decode(format, reader)));
    try {
      await inner.peek(1);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      reader.rewind();
      if (format === "brotli" && (formatOf(head, "") ?? unreadFormatOf(head, "")) !== null) {
        await this.#read(reader, chain, depth - 1, "");
        return false;
      }
      if (isSound(format, head, name)) this.#report(chain, error);
      await this.#plain(reader, chain);
      return false;
    }
    reader.release();
    const content = nameInside(name, format);
    if (formatOf(await inner.peek(HEAD), content) === "tar") {
      await this.#tar(inner, chain, depth);
      await this.#tail(inner, chain, depth);
    } else await this.#content(inner, [...chain, content], depth);
    while (await inner.chunk() !== null) ;
    return true;
  }
  async #ar(reader, chain, depth) {
    const { readAr } = await import("./ar-ECBCD6GQ.js");
    const broken = await readAr(reader, async (name, body) => {
      this.#entry();
      if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, shown(name)], depth);
    });
    if (broken) this.#report(chain, broken);
  }
  async #tar(reader, chain, depth) {
    const { readTar } = await import("./tar-UYTP7MYY.js");
    await readTar(reader, {
      entry: async (name, body) => {
        this.#entry();
        if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, shown(name)], depth);
      },
      broken: (error) => this.#report(chain, error)
    });
  }
  /** `access` is the content that the reader gives, where that can be read from anywhere. */
  async #zip(reader, chain, depth, access) {
    const { readZip } = await import("./zip-GY23X2BL.js");
    await readZip(reader, {
      entry: async (name, body) => {
        this.#entry();
        await this.#content(body, [...chain, shown(name)], depth);
      },
      skip: (name, reason) => {
        this.#entry();
        this.#skip(name === "" ? chain : [...chain, shown(name)], reason);
      },
      broken: (name, error) => this.#report([...chain, shown(name)], error),
      unpack: (chunks) => this.#counted(chunks),
      isDirectoryAt: (offset) => access ? access.read(offset, CENTRAL.length).equals(CENTRAL) : null
    });
  }
  async #pdf(reader, chain, depth) {
    const { readPdf } = await import("./pdf-LUBO65BT.js");
    const search = this.#startSearch(chain);
    try {
      const { isEncrypted, damaged, unsupported } = await readPdf(reader, {
        plain: (bytes) => this.#push(search, bytes),
        stream: async (number, body) => {
          this.#entry();
          await this.#content(body, [...chain, `(stream ${number})`], depth);
        },
        unpack: (chunks) => this.#counted(chunks)
      });
      if (isEncrypted) this.#skip(chain, "encrypted");
      else if (damaged > 0) this.#skip(chain, "damaged: a compressed stream in it could not be read whole");
      for (const filter of unsupported) this.#skip(chain, `not supported: a stream in it is compressed by ${filter}`);
    } finally {
      await this.#endSearch(search, chain);
    }
    this.#limitDetections();
  }
  /** What stands behind an archive's end, such as a zip's comment, is read too; zeros are padding. */
  async #tail(reader, chain, depth) {
    for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
      const at = chunk.findIndex((byte) => byte !== 0);
      if (at < 0) continue;
      reader.unread(chunk.subarray(at));
      return this.#content(reader, [...chain, "(behind its end)"], depth);
    }
  }
  /** Searches a content as it is; of text in UTF-32 both its bytes and its characters. */
  async #plain(reader, chain, utf32 = null) {
    const decoder = utf32 === null ? null : new Utf32Decoder(utf32);
    const search = this.#startSearch(chain);
    const text = decoder ? new StreamSearch(search.path, this.#options.signal) : null;
    try {
      for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
        await this.#push(search, chunk);
        if (decoder) await text?.push(decoder.decode(chunk));
      }
    } finally {
      if (text) await this.#endSearch(text, chain);
      const known = new Set(text?.detections.map(placeOf));
      await this.#endSearch(search, chain, (one) => !known.has(placeOf(one)));
    }
    this.#limitDetections();
  }
  #startSearch(chain) {
    this.#contents++;
    const { isNamed, signal } = this.#options;
    return new StreamSearch((isNamed === false ? chain.slice(1) : chain).join("/"), signal);
  }
  async #push(search, chunk) {
    const { signal, onBytes } = this.#options;
    if (signal.aborted) throw new InterruptedError();
    this.#bytes += chunk.length;
    onBytes(chunk.length);
    await search.push(chunk);
  }
  async #endSearch(search, chain, isNew = () => true) {
    await search.end();
    if (search.unread !== null && !this.#options.signal.aborted) this.#skip(chain, search.unread);
    const detections = search.detections.filter(isNew);
    const [path = "", ...inside] = chain;
    if (detections.length > 0) this.#found.push({ inside, detections });
    for (const request of search.requests()) this.#sample.add({ path: joinedPlace({ path, inside }), request });
    this.#detections += detections.length;
  }
  #limitDetections() {
    if (this.#detections > this.#options.limits.detections)
      throw new LimitError(`more than ${this.#options.limits.detections} values of a credential's shape: the rest was not read`);
  }
  /** What a decompressor gives, as far as the limits allow. */
  async *#counted(chunks) {
    const { limits, signal } = this.#options;
    for await (const chunk of chunks) {
      this.#unpacked += chunk.length;
      if (signal.aborted) throw new InterruptedError();
      if (this.#unpacked > limits.bytes) throw new LimitError(`it unpacks to more than ${amount(limits.bytes)} (--max-archive-size)`);
      if (this.#unpacked > limits.ratioFrom && this.#unpacked > limits.ratio * this.#source.position)
        throw new LimitError(`it unpacks to more than ${limits.ratio} times its size, as nothing but a decompression bomb does`);
      yield chunk;
    }
  }
  #entry() {
    if (this.#options.signal.aborted) throw new InterruptedError();
    if (++this.#entries > this.#options.limits.entries)
      throw new LimitError(`more than ${this.#options.limits.entries} entries (--max-archive-entries): the rest was not read`);
  }
  #report(chain, error) {
    if (this.#reported.has(error) || this.#options.signal.aborted) return;
    this.#reported.add(error);
    const isWithin = chain.every((name, index) => name === this.#cutOff.chain[index]);
    if (error.damage === "truncated" && isWithin && this.#cutOff.position === this.#source.position) return;
    if (error.damage === "truncated") this.#cutOff = { chain, position: this.#source.position };
    this.#skip(chain, `${error.damage === "unsupported" ? "not supported" : error.damage}: ${error.message}`);
  }
  #skip(chain, reason) {
    const entry = this.#skipped.get(reason) ?? { names: /* @__PURE__ */ new Set(), count: 0 };
    this.#skipped.set(reason, entry);
    const name = chain.slice(1).join(" \u2192 ");
    if (entry.names.has(name)) return;
    if (entry.names.size < NAMES_TOLD) entry.names.add(name);
    entry.count++;
  }
};
function placeOf({ sha256, position }) {
  return `${sha256} ${position.line}`;
}
function told(names, count) {
  const inner = [...names].filter((name) => name !== "");
  if (inner.length === 0) return "";
  const rest = count - names.size;
  return `: ${inner.join(", ")}${names.has("") ? ", and the archive itself" : ""}${rest > 0 ? ` and ${rest} more` : ""}`;
}
async function decode(format, reader) {
  switch (format) {
    case "gzip":
      return (await import("./inflate-4LAX4E5N.js")).gunzip(reader);
    case "brotli":
      return (await import("./inflate-4LAX4E5N.js")).unbrotli(reader);
    case "bzip2":
      return (await import("./bunzip2-CY7AO75U.js")).bunzip2(reader);
    case "xz":
      return (await import("./unxz-HAAHQQHG.js")).unxz(reader);
    case "zstd":
      return (await import("./unzstd-HHBRL3JG.js")).unzstd(reader);
  }
}
function shown(name) {
  return name.length > NAME_LENGTH ? shorten(name, NAME_LENGTH) : name;
}
function amount(bytes) {
  return bytes >= 1024 ** 3 ? `${Math.round(bytes / 1024 ** 3)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
export {
  readArchive
};
