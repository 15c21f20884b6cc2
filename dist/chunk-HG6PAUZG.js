import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/path-bytes.ts
function isUtf8Name(name) {
  return name.equals(Buffer.from(name.toString("utf8")));
}
function showName(name) {
  if (isUtf8Name(name)) return name.toString("utf8");
  return name.toString("latin1").replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
function showRawPath(raw) {
  return showName(Buffer.from(raw, "latin1"));
}

export {
  isUtf8Name,
  showName,
  showRawPath
};
