/**
 * Reading escaped text as what it stands for, so that the words around a value look the same whether they stand in a
 * file or in a JSON string in a JSON string in a log line. The value itself needs no unescaping: it is alphanumeric.
 */
import type { Reading } from '../../model/detection.ts';

/** How many layers are undone: JSON in JSON in JSON. */
const MAX_DEPTH = 4;
/** Escapes are looked for this close to the value, so that a `\n` elsewhere in a source file changes nothing. */
const NEAR = 400;

const BACKSLASH = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
const BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
const PERCENT = /%([0-9a-fA-F]{2})/g;
const PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
const ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
const ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
/** Colours, as the byte ESC or written out: `ESC[33m`, `\x1b[33m`, `\033[1;33m`, `\e[0m`, `^[[0m`. */
const ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
const ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*m|m(?![a-z]))/g;
/** A line ends softly in one equals sign: one before it would be written as `=3D`, and two are a rule of text. */
const QP = /(?<!=)=\r?\n|=([0-9A-F]{2})/g;
/** Not the first digits of a hash: `signature=22f0…`. */
const QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|(?<!=)=\r?\n|=20\r?\n/;

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  equals: '=',
  colon: ':',
  nbsp: ' ',
  num: '#',
  sol: '/',
  lowbar: '_',
  hyphen: '-',
  comma: ',',
  semi: ';',
  period: '.',
};
const BACKSLASHED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', e: '\x1b' };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

interface Layer {
  readonly reading: Reading;
  readonly near: RegExp;
  readonly undo: (text: string) => string;
}

const LAYERS: readonly Layer[] = [
  { reading: 'ansi', near: ANSI, undo: (text) => text.replace(ANSI, '') },
  {
    reading: 'escape',
    near: BACKSLASH_NEAR,
    undo: (text) =>
      text.replace(BACKSLASH, (_all, four: string, braced: string, two: string, octal: string, one: string) => {
        const hex = four || braced || two;
        if (hex) return character(parseInt(hex, 16));
        if (octal) return character(parseInt(octal, 8));
        return BACKSLASHED[one] ?? one;
      }),
  },
  {
    reading: 'html-entity',
    near: ENTITY_NEAR,
    undo: (text) =>
      text.replace(ENTITY, (_all, named: string, decimal: string, hex: string) =>
        named ? (NAMED[named] ?? ' ') : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16)),
      ),
  },
  {
    reading: 'percent',
    near: PERCENT_NEAR,
    undo: (text) => text.replace(/\+(?=[^+]*%|[A-Za-z])/g, ' ').replace(PERCENT, (_all, hex: string) => character(parseInt(hex, 16))),
  },
  {
    reading: 'quoted-printable',
    near: QP_NEAR,
    undo: (text) => text.replace(QP, (_all, hex: string | undefined) => (hex ? character(parseInt(hex, 16)) : '')),
  },
];

/** The text before and behind a value with the escapes of up to four layers undone, and which layers these were. */
export function unescapeAround(
  before: string,
  after: string,
): { readonly before: string; readonly after: string; readonly readings: readonly Reading[] } {
  const readings: Reading[] = [];
  let head = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      // A layer that is undone must touch the value: what stands elsewhere on a long line says nothing of it.
      layer.near.lastIndex = 0;
      const close = head.slice(-NEAR);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !((layer.near.lastIndex = 0), layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head);
      const newTail = layer.undo(tail);
      if (newHead === head && newTail === tail) continue;
      head = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head.replace(ANSI_BARE, ''), after: tail.replace(ANSI_BARE, ''), readings };
}

function lineTail(text: string): string {
  return text.slice(text.lastIndexOf('\n', text.length - 2) + 1);
}

function lineHead(text: string): string {
  if (/^\r?\n/.test(text)) return '';
  const end = text.indexOf('\n', 2);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * How many characters at the front of a token belong to an escape that glues to it, and which escape: in `\n<64>` the
 * run of key characters is 65 long, in `%3D<64>` 66, in `\u0022<64>` 69. `before` is the text up to the token.
 */
export function escapeGlue(
  before: string,
  token: string,
): { readonly length: number; readonly reading: Reading; readonly gives: string } | null {
  if (before.endsWith('\\')) {
    const unicode = /^u([0-9a-fA-F]{4})/.exec(token) ?? /^x([0-9a-fA-F]{2})/.exec(token) ?? null;
    if (unicode?.[1]) return { length: unicode[0].length, reading: 'escape', gives: character(parseInt(unicode[1], 16)) };
    const octal = /^[0-3][0-7]{2}/.exec(token);
    if (octal && token.length >= 67) return { length: 3, reading: 'escape', gives: character(parseInt(octal[0], 8)) };
    const single = /^[nrtbfv0ae]/.exec(token);
    if (single) return { length: 1, reading: 'escape', gives: BACKSLASHED[single[0]] ?? ' ' };
  }
  if (before.endsWith('%')) {
    const percent = /^((?:25)*)([0-9a-fA-F]{2})/.exec(token);
    if (percent?.[2]) return { length: percent[0].length, reading: 'percent', gives: character(parseInt(percent[2], 16)) };
    const wide = /^u([0-9a-fA-F]{4})/.exec(token);
    if (wide?.[1]) return { length: 5, reading: 'percent', gives: character(parseInt(wide[1], 16)) };
  }
  if (before.endsWith('=')) {
    const quoted = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted) return { length: 2, reading: 'quoted-printable', gives: character(parseInt(quoted[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: 'ansi', gives: '' };
  }
  return null;
}
