/** Lines that hold a credential which nobody can doubt, and what may stand around them. */
import * as fc from 'fast-check';

export const LEAKS = [
  'BINANCE_API_KEY={KEY}',
  'BINANCE_API_SECRET={SECRET}',
  'BINANCE_API_KEY="{KEY}"\nBINANCE_API_SECRET="{SECRET}"',
  "client = Client('{KEY}', '{SECRET}')  # binance",
  '{"binance": {"apiKey": "{KEY}", "secret": "{SECRET}"}}',
  'binance:\n  api_key: {KEY}\n  api_secret: {SECRET}',
  'binance_api_key: {KEY64}',
  'binance_api_secret = bytes.fromhex("{SECRETHEX}")',
  'https://api.binance.com/api/v3/account?apiKey=%22{KEY}%22',
  'X-MBX-APIKEY: {KEY}',
  'binance_secret = "{SECRETESC}"',
  'binance {KEY}{SECRET}',
  '# binance\n{PEM}',
  'BINANCE_PRIVATE_KEY="{PEM1}"',
  '{"msg": "{\\"binance_api_secret\\": \\"{SECRET}\\"}"}',
  '<add key="BinanceApiSecret" value="{SECRET}"/>',
  '\u001b[33mbinance apiKey={KEY}\u001b[0m',
  'binance,{KEY},{SECRET}',
  '| binance | {KEY} | {SECRET} |',
  '{OTHER}',
] as const;

/** What is repeated to find what is slow. */
const UNITS = [
  '"',
  "'",
  '`',
  '\\',
  '\\\\"',
  '(',
  '[',
  '{',
  '{"a":',
  '<a ',
  '<!--',
  '/*',
  '-----BEGIN PRIVATE KEY-----\n',
  '-----BEGIN RSA PRIVATE KEY-----\\n',
  '-----END PRIVATE KEY-----\n',
  '-----BEGIN PGP MESSAGE-----\n',
  '-----',
  'a=',
  'a: ',
  'BINANCE_API_KEY=',
  'binance.',
  'secret-',
  '%25',
  '%',
  '&amp;',
  '&#x41;',
  '\\u0022',
  '\\x41',
  '=?utf-8?b?',
  '=3D',
  ' ',
  '\t',
  '\r\n',
  '\n',
  '\0',
  'A',
  'Az09',
  '+/',
  '_-',
  '" + "',
  '", "',
  '\u001b[33m',
  'é',
  '🔑',
  '{KEY} ',
  'x={SECRET}\n',
  '{KEY}',
  '{KEY64}\n',
  'signature=',
  '&timestamp=1',
  'key ',
  'api_key(',
  '|',
  ',',
] as const;

/** A piece of a content. */
export type Piece = { readonly leak: string } | { readonly text: string } | { readonly pump: string; readonly times: number };

const MARKS = '"\'`\\()[]{}<>=:;,.|/&%$#@!?*+-_ \t\n\r\0AaZz09éß\u202e\u2028🔑'.split('');

export const pieces: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ leak: fc.constantFrom(...LEAKS) }) },
  {
    weight: 3,
    arbitrary: fc.record({ text: fc.array(fc.constantFrom(...MARKS, ...UNITS), { maxLength: 30 }).map((all) => all.join('')) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      pump: fc.oneof(
        fc.constantFrom(...UNITS),
        fc.array(fc.constantFrom(...MARKS, ...UNITS), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
      ),
      times: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 150 }) },
        { weight: 1, arbitrary: fc.integer({ min: 150, max: 3000 }) },
      ),
    }),
  },
);

/** A piece as text, its placeholders still in it. */
export function textOf(piece: Piece): string {
  if ('leak' in piece) return piece.leak;
  if ('text' in piece) return piece.text;
  return piece.pump.repeat(piece.times);
}
