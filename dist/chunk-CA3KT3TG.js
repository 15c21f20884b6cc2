import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/archive/zip/zip-records.ts
var SIGNATURE = {
  local: 67324752,
  descriptor: 134695760,
  central: 33639248,
  end: 101010256,
  end64: 101075792,
  locator64: 117853008,
  extraData: 134630224,
  digital: 84233040,
  /** What a zip begins with that was meant to be cut into volumes and was not. */
  singleVolume: 808471376
};
var LOCAL_SIZE = 30;
var CENTRAL_SIZE = 46;
var END_SIZE = 22;
function readLocal(bytes) {
  return {
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    packed: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    nameLength: bytes.readUInt16LE(26),
    extraLength: bytes.readUInt16LE(28)
  };
}
async function readCentral(reader) {
  const bytes = await reader.take(CENTRAL_SIZE);
  const name = await reader.take(bytes.readUInt16LE(28));
  const extra = await reader.take(bytes.readUInt16LE(30));
  const comment = await reader.take(bytes.readUInt16LE(32));
  const [size = 0, packed = 0, offset = 0] = widen([bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)], extra);
  return {
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    crc: bytes.readUInt32LE(16),
    packed,
    size,
    offset,
    name,
    extra,
    comment
  };
}
var FULL = 4294967295;
function widen(fields, extra) {
  const wide = zip64(extra);
  let at = 0;
  return fields.map((field) => {
    if (field !== FULL || !wide || at + 8 > wide.length) return field;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}
function zip64(extra) {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
function readDescriptor(bytes, packed, size) {
  const at = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor ? 4 : 0;
  if (bytes.length >= at + 12 && bytes.readUInt32LE(at + 4) === packed % 2 ** 32 && bytes.readUInt32LE(at + 8) === size % 2 ** 32)
    return { length: at + 12, crc: bytes.readUInt32LE(at) };
  if (bytes.length >= at + 20 && bytes.readBigUInt64LE(at + 4) === BigInt(packed) && bytes.readBigUInt64LE(at + 12) === BigInt(size))
    return { length: at + 20, crc: bytes.readUInt32LE(at) };
  return null;
}
var METHODS = { 1: "shrink", 6: "implode", 9: "Deflate64", 14: "LZMA", 97: "WavPack", 98: "PPMd" };
function methodName(method) {
  return METHODS[method] ?? `number ${method}`;
}

export {
  SIGNATURE,
  LOCAL_SIZE,
  CENTRAL_SIZE,
  END_SIZE,
  readLocal,
  readCentral,
  widen,
  readDescriptor,
  methodName
};
