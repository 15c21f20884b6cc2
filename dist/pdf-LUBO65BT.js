import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  inflate
} from "./chunk-Q6YE5GDF.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  ArchiveError,
  ByteReader
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/pdf.ts
var WINDOW = 64 * 1024;
var DICTIONARY = 4096;
var KEYWORD = Buffer.from("stream");
async function readPdf(reader, handlers) {
  let before = "";
  let isEncrypted = false;
  let damaged = 0;
  let count = 0;
  const unsupported = /* @__PURE__ */ new Set();
  const plain = async (bytes) => {
    await handlers.plain(bytes);
    const text = before + bytes.toString("latin1");
    isEncrypted ||= /\/Encrypt\s{0,8}(?:\d|<<)/.test(text.slice(Math.max(0, before.length - 32)));
    before = text.slice(-DICTIONARY);
  };
  for (; ; ) {
    const window = await reader.peek(WINDOW);
    if (window.length === 0) return { isEncrypted, damaged, unsupported: [...unsupported] };
    const at = window.indexOf(KEYWORD);
    const isLast = window.length < WINDOW;
    if (at < 0 || at + 8 > window.length && !isLast) {
      await plain(await reader.take(isLast ? window.length : at < 0 ? window.length - KEYWORD.length : at));
      continue;
    }
    const behind = dataAt(window, at + KEYWORD.length);
    await plain(await reader.take(behind ?? at + KEYWORD.length));
    const filters = behind === null ? null : filtersOf(before);
    if (filters === null) continue;
    const decode = decoderOf(filters.names);
    if (decode === null) {
      if (!filters.isPicture) {
        for (const name of filters.names) if (!IMAGE_FILTERS.has(name) && !READ.has(name)) unsupported.add(name);
      }
      continue;
    }
    reader.mark();
    const body = new ByteReader(handlers.unpack(decode(reader)));
    try {
      await body.peek(1);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      reader.rewind();
      damaged++;
      continue;
    }
    reader.release();
    try {
      await handlers.stream(++count, body);
      while (await body.chunk() !== null) ;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      damaged++;
    }
  }
}
function dataAt(window, at) {
  if (window[at] === 13 && window[at + 1] === 10) return at + 2;
  return window[at] === 10 || window[at] === 13 ? at + 1 : null;
}
var SHORT = { Fl: "FlateDecode", A85: "ASCII85Decode", AHx: "ASCIIHexDecode", LZW: "LZWDecode" };
var READ = /* @__PURE__ */ new Set(["ASCII85Decode", "ASCIIHexDecode", "FlateDecode"]);
var IMAGE_FILTERS = /* @__PURE__ */ new Set(["CCF", "CCITTFaxDecode", "Crypt", "DCT", "DCTDecode", "JBIG2Decode", "JPXDecode"]);
function filtersOf(text) {
  const end = text.lastIndexOf(">>");
  const dictionary = text.slice(Math.max(text.lastIndexOf("endobj"), text.lastIndexOf(" obj"), 0));
  if (end < 0 || !/^>>\s{0,16}stream\s{1,2}$/.test(text.slice(end))) return null;
  const found = /\/Filter\s{0,8}(?:\[([^\]]{0,200})\]|(\/[A-Za-z0-9]{1,20}))/.exec(dictionary);
  if (!found) return null;
  const names = (found[1] ?? found[2] ?? "").match(/[A-Za-z0-9]+/g) ?? [];
  return { names: names.map((name) => SHORT[name] ?? name), isPicture: /\/Subtype\s{0,8}\/Image/.test(dictionary) };
}
function decoderOf(names) {
  const [first, second] = names;
  if (first === "FlateDecode" && names.length === 1) return inflate;
  if (first === "ASCII85Decode" && names.length === 1) return ascii85;
  if (first === "ASCIIHexDecode" && names.length === 1) return asciiHex;
  if (second !== "FlateDecode" || names.length !== 2) return null;
  if (first === "ASCII85Decode") return (reader) => inflate(new ByteReader(ascii85(reader)));
  if (first === "ASCIIHexDecode") return (reader) => inflate(new ByteReader(asciiHex(reader)));
  return null;
}
var TILDE = 126;
var GREATER = 62;
async function* upTo(reader, mark) {
  for (let chunk = await reader.chunk(WINDOW); chunk !== null; chunk = await reader.chunk(WINDOW)) {
    const end = chunk.indexOf(mark);
    if (end < 0) {
      yield chunk;
      continue;
    }
    reader.unread(chunk.subarray(end + 1));
    yield chunk.subarray(0, end);
    return;
  }
  throw new ArchiveError("truncated", "it ends too early");
}
async function* ascii85(reader) {
  let digits = [];
  for await (const chunk of upTo(reader, TILDE)) {
    const output = [];
    for (const byte of chunk) {
      if (byte === 122 && digits.length === 0) output.push(0, 0, 0, 0);
      else if (byte >= 33 && byte <= 117) digits.push(byte - 33);
      else if (byte > 32) throw new ArchiveError("damaged", "its compressed data is damaged");
      if (digits.length < 5) continue;
      output.push(...fourBytes(digits));
      digits = [];
    }
    yield Buffer.from(output);
  }
  if (digits.length > 1) yield Buffer.from(fourBytes([...digits, 84, 84, 84, 84].slice(0, 5))).subarray(0, digits.length - 1);
}
function fourBytes(digits) {
  const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
  return [Math.floor(value / 2 ** 24) & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255];
}
async function* asciiHex(reader) {
  let rest = "";
  for await (const chunk of upTo(reader, GREATER)) {
    const text = rest + chunk.toString("latin1").replace(/\s+/g, "");
    if (/[^0-9a-f]/i.test(text)) throw new ArchiveError("damaged", "its compressed data is damaged");
    const whole = text.length & ~1;
    yield Buffer.from(text.slice(0, whole), "hex");
    rest = text.slice(whole);
  }
  if (rest !== "") yield Buffer.from(`${rest}0`, "hex");
}
export {
  readPdf
};
