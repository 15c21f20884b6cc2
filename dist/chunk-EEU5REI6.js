import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  hasTarMark,
  isTarHeader
} from "./chunk-TQLIILXI.js";

// src/archive/unread-formats.ts
import { crc32 } from "node:zlib";
var latin = (mark) => Buffer.from(mark, "latin1");
function begins(name, mark) {
  const bytes = latin(mark);
  return { name, test: (head) => head.length >= bytes.length && head.compare(bytes, 0, bytes.length, 0, bytes.length) === 0 };
}
var FORMATS = [
  begins("7z", "7z\xBC\xAF'"),
  begins("Git bundle", "# v2 git bundle\n"),
  begins("Git bundle", "# v3 git bundle\n"),
  begins("Microsoft cabinet", "MSCF\0\0\0\0"),
  { name: "OpenPGP message", test: isOpenPgp },
  begins("RAR", "Rar!\x07"),
  begins("RPM package", "\xED\xAB\xEE\xDB"),
  begins("SquashFS", "hsqs"),
  { name: "compress (.Z)", test: isCompress },
  { name: "legacy Zstandard", test: (head) => head.length > 8 && head.readUIntLE(1, 3) === 16592821 && isLegacy(head[0] ?? 0) },
  begins("lz4", '"M'),
  begins("lz4", "!L"),
  { name: "lzip", test: (head) => head.length > 6 && head.subarray(0, 4).equals(latin("LZIP")) && (head[4] ?? 9) <= 1 },
  { name: "lzma", test: isLzma },
  begins("lzop", "\x89LZO\0\r\n\n")
];
var FIRST = /* @__PURE__ */ new Set([...latin(`7#MR\xEDh"#$%&'L]\x89-`)]);
function unreadFormatOf(head, path) {
  const first = head[0] ?? 0;
  if (!FIRST.has(first) && (first < 128 || first === 255)) return null;
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
  return FORMATS.find(({ test }) => test(bytes, path))?.name ?? null;
}
function isLegacy(first) {
  return first === 30 || first >= 34 && first <= 39;
}
function isCompress(head) {
  const flags = head[2] ?? 0;
  return head.length > 3 && head[0] === 31 && head[1] === 157 && (flags & 96) === 0 && (flags & 31) >= 9 && (flags & 31) <= 16;
}
function isLzma(head, path) {
  if (head.length < 13 || (head[0] ?? 255) >= 225) return false;
  const dictionary = head.readUInt32LE(1);
  const size = head.readBigUInt64LE(5);
  const isSize = size === 0xffffffffffffffffn || size < 1n << 38n;
  const top = 31 - Math.clz32(dictionary);
  const rest = dictionary - 2 ** top;
  const isDictionary = dictionary === 4294967295 || dictionary >= 4096 && (rest === 0 || rest === 2 ** (top - 1));
  return isSize && isDictionary && (head[0] === 93 || /\.(?:lzma|tlz)$/i.test(path));
}
var ARMOR = latin("-----BEGIN PGP MESSAGE-----");
function isOpenPgp(head, path) {
  if (head.subarray(0, ARMOR.length).equals(ARMOR)) return true;
  const first = head[0] ?? 0;
  if (head.length < 16 || (first & 128) === 0) return false;
  const isNew = (first & 64) !== 0;
  const tag = isNew ? first & 63 : first >>> 2 & 15;
  const sizes = isNew ? (head[1] ?? 0) < 192 ? 1 : (head[1] ?? 0) < 224 ? 2 : 5 : [1, 2, 4, 0][first & 3];
  const body = 1 + (sizes ?? 0);
  const version = head[body] ?? 0;
  if (tag === 1 && version === 3 && PUBLIC_KEY_ALGORITHMS.has(head[body + 9] ?? 0)) {
    const bits = head.length >= body + 12 ? head.readUInt16BE(body + 10) : 0;
    const length = sizes === 2 ? head.readUInt16BE(1) : head[1] ?? 0;
    return bits >= 200 && bits <= 8200 && length > bits / 8 && length < bits;
  }
  if (tag === 3 && (version === 4 || version === 5) && (head[body + 1] ?? 0) <= 13 && [0, 1, 3].includes(head[body + 2] ?? 9)) {
    return head[1] !== void 0 && head[1] < 64;
  }
  return /\.(?:gpg|pgp)$/i.test(path) && [1, 3, 8, 9, 18, 20].includes(tag);
}
var PUBLIC_KEY_ALGORITHMS = /* @__PURE__ */ new Set([1, 2, 16, 18, 25, 26]);
var BEHIND_PROGRAMS = [
  { name: "7z", mark: latin("7z\xBC\xAF'"), isSound: is7z },
  { name: "RAR", mark: latin("Rar!\x07"), isSound: isRar }
];
function unreadBehindProgram(bytes) {
  for (const { name, mark, isSound } of BEHIND_PROGRAMS)
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1))
      if (isSound(bytes, at)) return `${name} behind a program: this format is not read`;
  return null;
}
function is7z(bytes, at) {
  return at + 32 <= bytes.length && bytes.readUInt32LE(at + 8) === crc32(bytes.subarray(at + 12, at + 32));
}
function isRar(bytes, at) {
  if (at + 16 > bytes.length) return false;
  if (bytes[at + 6] === 0) {
    const size2 = bytes.readUInt16LE(at + 12);
    const isWhole = size2 >= 7 && at + 7 + size2 <= bytes.length;
    return bytes[at + 9] === 115 && isWhole && bytes.readUInt16LE(at + 7) === (crc32(bytes.subarray(at + 9, at + 7 + size2)) & 65535);
  }
  if (bytes[at + 6] !== 1 || bytes[at + 7] !== 0) return false;
  const [low = 0, high = 0] = bytes.subarray(at + 12, at + 14);
  const size = low < 128 ? low + 1 : (low & 127) + high * 128 + 2;
  return at + 12 + size <= bytes.length && bytes.readUInt32LE(at + 8) === crc32(bytes.subarray(at + 12, at + 12 + size));
}

// src/archive/archive-format.ts
var HEAD = 512;
function formatOf(head, path) {
  const format = formatOfBytes(head);
  if (format !== "tar" && BROTLI.test(path) && head.length > 0) return "brotli";
  return format;
}
function formatOfBytes(head) {
  switch (head[0] ?? 0) {
    case 31:
      if (isGzip(head)) return "gzip";
      break;
    case 80:
      if (isZip(head)) return "zip";
      break;
    case 66:
      if (isBzip2(head)) return "bzip2";
      break;
    case 253:
      if (startsWith(head, XZ)) return "xz";
      break;
    case 40:
      if (startsWith(head, ZSTD)) return "zstd";
      break;
    case 33:
      if (startsWith(head, AR)) return "ar";
      break;
  }
  if (isSkippable(head)) return "zstd";
  if (isTarHeader(head) || hasTarMark(head)) return "tar";
  return utf32Of(head) ?? (isPdf(head) ? "pdf" : null);
}
var ENDINGS = [
  [/\.(?:gz|gzip|tgz|svgz)$/i, "gzip"],
  [/\.(?:zst|zstd|tzst)$/i, "zstd"],
  [/\.br$/i, "brotli"],
  [/\.(?:bz2|tbz2?)$/i, "bzip2"],
  [/\.(?:xz|txz)$/i, "xz"],
  [/\.(?:zip|jar|war|ear|whl|nupkg|docx|xlsx|pptx|odt|ods|apk|aar|ipa|xpi|vsix|egg|epub)$/i, "zip"],
  [/\.tar$/i, "tar"],
  [/\.deb$/i, "ar"]
];
var BROTLI = /\.br$/i;
function formatOfName(path) {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
function brokenPromise(head, path) {
  if (head.length === 0) return null;
  const promised = formatOfName(path);
  if (promised === null || isText(head) || formatOf(head, path) !== null || unreadFormatOf(head, path) !== null) return null;
  return promised;
}
function isArchive(head, path) {
  const bytes = head.subarray(0, HEAD);
  return formatOf(bytes, path) !== null || unreadFormatOf(bytes, path) !== null || brokenPromise(bytes, path) !== null;
}
function packingOf(head, path) {
  const bytes = head.subarray(0, HEAD);
  const format = formatOf(bytes, path);
  if (format !== null && (format !== "brotli" || !isText(bytes))) return format;
  return isText(bytes) ? null : unreadFormatOf(bytes, path) ?? brokenPromise(bytes, path);
}
function isText(head) {
  if (head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255) return true;
  const whole = Buffer.from(head.buffer, head.byteOffset, head.length);
  for (const byte of whole) if (byte < 32 && !SPACES.has(byte) || byte === 127) return false;
  for (let cut = 0; cut < 4 && cut < whole.length; cut++) {
    const text = whole.subarray(0, whole.length - cut);
    if (Buffer.from(text.toString("utf8")).equals(text)) return true;
    if (head.length < HEAD) return false;
  }
  return false;
}
var SPACES = /* @__PURE__ */ new Set([9, 10, 12, 13, 27]);
function nameInside(path, format) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = name.replace(ENDINGS.find(([, one]) => one === format)?.[0] ?? /$^/, "");
  return bare === name || bare === "" ? `(${format} content)` : /\.(?:tgz|tzst|tbz2?|txz)$/i.test(name) ? `${bare}.tar` : bare;
}
var XZ = [253, 55, 122, 88, 90, 0];
var ZSTD = [40, 181, 47, 253];
var AR = [33, 60, 97, 114, 99, 104, 62, 10];
function startsWith(head, magic) {
  return magic.every((byte, index) => head[index] === byte);
}
function isGzip(head) {
  return head[0] === 31 && head[1] === 139 && head[2] === 8;
}
var BZIP2_BLOCK = [49, 65, 89, 38, 83, 89];
var BZIP2_END = [23, 114, 69, 56, 80, 144];
function isBzip2(head) {
  const level = head[3] ?? 0;
  if (head[0] !== 66 || head[1] !== 90 || head[2] !== 104 || level < 49 || level > 57) return false;
  const mark = head.subarray(4, 10);
  return [BZIP2_BLOCK, BZIP2_END].some((wanted) => wanted.filter((byte, index) => mark[index] === byte).length >= 3);
}
function isZip(head) {
  if (head[1] !== 75) return false;
  const [, , third, fourth] = head;
  if (third === 3 && fourth === 4) return true;
  if (third === 5 && fourth === 6) return true;
  const isMark = third === 7 && fourth === 8 || third === 48 && fourth === 48;
  return isMark && head[4] === 80 && head[5] === 75 && head[6] === 3 && head[7] === 4;
}
function isSkippable(head) {
  return ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
}
var PDF = Buffer.from("%PDF-");
function isPdf(head) {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD));
  const at = bytes.indexOf(PDF);
  return at >= 0 && (at <= MAX_PDF_INDENT || !isText(bytes));
}
var MAX_PDF_INDENT = 8;
var UTF32_UNITS = 16;
function utf32Of(head) {
  if (head.length < 4 * UTF32_UNITS) return null;
  if (head[3] === 0 && head[7] === 0 && isUtf32(head, (at) => littleEndian(head, at))) return "utf-32le";
  if (head[0] === 0 && head[4] === 0 && isUtf32(head, (at) => bigEndian(head, at))) return "utf-32be";
  return null;
}
function littleEndian(bytes, at) {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24) >>> 0;
}
function bigEndian(bytes, at) {
  return ((bytes[at + 3] ?? 0) | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 1] ?? 0) << 16 | (bytes[at] ?? 0) << 24) >>> 0;
}
function isUtf32(head, unit) {
  const end = Math.min(head.length, HEAD) & ~3;
  for (let at = 0; at < end; at += 4) {
    const code = unit(at);
    if (code > 1114111 || code < 32 && !SPACES.has(code) || code >= 127 && code < 160 || code >= 55296 && code < 57344)
      return false;
  }
  return true;
}

export {
  unreadFormatOf,
  unreadBehindProgram,
  HEAD,
  formatOf,
  formatOfName,
  brokenPromise,
  isArchive,
  packingOf,
  isText,
  nameInside,
  isGzip,
  isBzip2
};
