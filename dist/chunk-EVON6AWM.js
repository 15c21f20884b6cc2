import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/report/style.ts
function styleOf(colour) {
  const paint = (open, close) => colour ? (text) => `\x1B[${open}m${text}\x1B[${close}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    magenta: paint(35, 39),
    cyan: paint(36, 39),
    green: paint(32, 39),
    amber: colour ? (text) => `\x1B[1;30;43m${text}\x1B[0m` : (text) => text,
    alert: colour ? (text) => `\x1B[1;97;41m${text}\x1B[0m` : (text) => text
  };
}
function hyperlink(text, address) {
  return `\x1B]8;;${address}\x1B\\${text}\x1B]8;;\x1B\\`;
}

export {
  styleOf,
  hyperlink
};
