import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/report/printable.ts
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
var UNSAFE_IN_LINES = new RegExp(`(?!\\n)${UNSAFE.source}`, "gu");
var NOT_PLAIN = /[^\n -~\u2026]/;
var COMMAND_AT_START = /^(\s*):(?=:)/;
var COMMAND_ANYWHERE = /##(?=\[|vso\[|teamcity\[)/gi;
function printable(text) {
  const escaped = text.replace(UNSAFE, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
  });
  return escaped.replace(COMMAND_AT_START, "$1\\x3a").replace(COMMAND_ANYWHERE, "#\\x23");
}
function asciiControls(json) {
  const calm = json.replace(COMMAND_ANYWHERE, "#\\u0023");
  if (!NOT_PLAIN.test(calm)) return calm;
  return calm.replace(UNSAFE_IN_LINES, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}
function grouped(count) {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

export {
  printable,
  asciiControls,
  grouped
};
