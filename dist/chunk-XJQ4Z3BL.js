import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/report/style.ts
import { styleText } from "node:util";
function styleOf(colour) {
  const paint = (format) => colour ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    magenta: paint("magenta"),
    cyan: paint("cyan"),
    green: paint("green"),
    // In one sequence: styleText() would nest three, and end each.
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
