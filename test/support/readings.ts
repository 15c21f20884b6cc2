/** An example of every reading: the same settings as each encoding or carrier has them. A reading without one does not compile. */
import { gzipSync } from 'node:zlib';
import type { Reading } from '../../src/model/readings.ts';

/** What the examples hold. */
export interface Pair {
  readonly key: string;
  readonly secret: string;
}

const settings = ({ key, secret }: Pair): string => `# >>>???~~~\nBINANCE_API_KEY="${key}"\nBINANCE_API_SECRET="${secret}"\n`;
const rows = (text: string): readonly string[] => text.match(/[^]{1,16}/g) ?? [];
const hexOf = (text: string): string => Buffer.from(text).toString('hex');

/** A row of `hexdump -C`. */
function dumpRow(row: string, index: number): string {
  const bytes = (hexOf(row).match(/../g) ?? []).map((one, at) => (at === 8 ? ` ${one}` : one)).join(' ');
  return `${(index * 16).toString(16).padStart(8, '0')}  ${bytes.padEnd(49)} |${row.replace(/[^ -~]/g, '.')}|\n`;
}

/** The settings in the form that a reading undoes. */
export const EXAMPLES: Readonly<Record<Reading, (pair: Pair) => string | Buffer>> = {
  ansi: ({ key, secret }) => `BINANCE_API_KEY=\x1b[33m${key}\x1b[0m\nBINANCE_API_SECRET=\x1b[33m${secret}\x1b[0m\n`,
  base64: (pair) => Buffer.from(settings(pair)).toString('base64'),
  base64url: (pair) => Buffer.from(settings(pair)).toString('base64url'),
  compressed: (pair) => gzipSync(settings(pair)).toString('base64'),
  dump: (pair) => rows(settings(pair)).map(dumpRow).join(''),
  escape: (pair) => JSON.stringify({ text: settings(pair) }),
  hex: (pair) => hexOf(settings(pair)),
  'html-entity': (pair) => settings(pair).replaceAll('"', '&quot;'),
  joined: ({ key, secret }) =>
    `BINANCE_API_KEY = "${key.slice(0, 32)}" + "${key.slice(32)}"\nBINANCE_API_SECRET = "${secret.slice(0, 32)}" + "${secret.slice(32)}"\n`,
  'length-prefix': ({ key, secret }) => `binance\0api_key@${key}api_secret@${secret}end\0`,
  numbers: (pair) => `{"binance": [${[...Buffer.from(settings(pair))].join(', ')}]}\n`,
  packed: ({ key, secret }) => `binance ${key}${secret}\n`,
  percent: (pair) => `body=${encodeURIComponent(settings(pair))}\n`,
  'quoted-printable': (pair) => settings(pair).replaceAll('=', '=3D'),
  'utf-16be': (pair) => Buffer.from(settings(pair), 'utf16le').swap16(),
  'utf-16le': (pair) => Buffer.from(settings(pair), 'utf16le'),
  wrapped: (pair) => settings(pair).replace(/[^\n]{1,40}/g, '> $&\n'),
};
