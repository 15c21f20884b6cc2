/** Contents that are hard on a search for runs: every border, every neighbour that matters, every kind of run. */
import fc from 'fast-check';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { fakeKey, randomFrom } from '../support/random.ts';

const HEX = '0123456789abcdef';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function textFrom(alphabet: string, seed: number, length: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

const seed = fc.nat({ max: 1e6 });
const lengths = fc.oneof(fc.integer({ min: 1, max: 140 }), fc.constantFrom(15, 16, 17, 24, 31, 32, 59, 60, 63, 64, 65, 70, 86, 127, 128));
const words = 'the exchange answered that a request with this signature and these parameters had come too late for its window';

/** Runs of key characters of every kind. */
const token: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(seed, lengths).map(([from, length]) => textFrom(ALNUM, from, length)),
  fc.tuple(seed, lengths).map(([from, length]) => textFrom(`${ALNUM}+/`, from, length)),
  fc.tuple(seed, lengths).map(([from, length]) => textFrom(HEX, from, length)),
  fc.tuple(seed, lengths).map(([from, length]) => textFrom(HEX, from, length).toUpperCase()),
  fc.tuple(seed, lengths).map(([from, length]) => textFrom('abcdefghijklmnopqrstuvwxyz', from, length)),
  fc.tuple(seed, lengths).map(([from, length]) => `/home/bot/src/${textFrom('abcdE1/_-', from, length)}`),
  fc.tuple(fc.constantFrom('A', 'z', '0', '+', '/', '_', '-'), lengths).map(([character, length]) => character.repeat(length)),
  seed.map((from) => fakeKey(from)),
  fc.tuple(fc.nat({ max: 80 }), fc.integer({ min: 20, max: 110 })).map(([from, length]) => {
    const text = words.slice(from, from + length);
    return Buffer.from(text).toString(length % 2 === 0 ? 'base64' : 'base64url');
  }),
  fc.integer({ min: 1, max: 60 }).map((from) => gzipSync(words.slice(from)).toString('base64')),
  fc.integer({ min: 1, max: 60 }).map((from) => deflateSync(words.slice(from)).toString('base64')),
  fc.integer({ min: 1, max: 60 }).map((from) => deflateRawSync(words.slice(from)).toString('base64url')),
  fc.tuple(seed, lengths).map(([from, length]) => `MC4CAQAwBQYDK2VwBCIEI${textFrom(ALNUM, from, length)}`),
  fc.tuple(seed, lengths).map(([from, length]) => `MIIEvQIBADANBgkq${textFrom(ALNUM, from, length)}`),
);

/** What may stand before a run, and behind it. */
const before = fc.constantFrom(
  '', ' ', '\t', '\n', '"', "'", '`', '=', ':', '@', '\\', '%', ';', '}', '>', '|', '│ ', '+= "', '.append("', 'const key_1 = "', '+ "',
  'signature=', 'Signature: ', '&signature=', '%26signature%3D', 'sha256:', 'SHA256=', 'sha256-', '\x13ha256:', '96=', '\\\n', '=\n  ', '\\\r\n', '\\u003d', '%3D',
  '-----BEGIN%20PRIVATE%20KEY-----%0A', '\x1b[33m', '2026-11-28T06:00:00Z stdout P ', '\n{"log":"', '00000000  61 62 63 64  |', 'x-1 = ', '\\x4c', '&#76;',
); // prettier-ignore
const behind = fc.constantFrom(
  '', ' ', '\n', '\r\n', '"', '",', '" +\n', '"\n  "', "'", '`', '= ', '=\n', '=\r\n', '\\\n', '\\/', '\\n', '%2B', '%2F', '&', ';', ';\n', '</b>', '<br>', ' |\n', '  \n',
  '\t\t\n', ')', '),\n', '","stream":"stdout","time":"x"}\n', ', ', ',\n', '.', ': ', '\x1b[0m\n', '│\n', ' x', '\n2026-11-28T06:00:00Z stdout F ',
); // prettier-ignore

const between = fc.oneof(
  fc.constantFrom('testnet ', 'pay ', 'listenKey ', 'stream ', 'join ', 'concat(', ' ', 'x'.repeat(40), '\n', '. '),
  fc.nat({ max: 80 }).map((length) => '. '.repeat(length)),
  fc.integer({ min: 1, max: 60 }).map((length) => Array.from({ length }, (_, i) => (i * 37 + 40) % 126).join(', ')),
  fc.integer({ min: 1, max: 60 }).map((length) => '\\u0041'.repeat(length)),
  fc.integer({ min: 1, max: 90 }).map((length) => '%41'.repeat(length)),
);

/** What stands before a value that is cut in two, and between its halves. */
const opening = fc.constantFrom(
  '\n', '"', "'", 'key = "', 'const key_1 = "', '\nkey_1: ', 'key_part1=', '| ', '\n│ ', '\n> ', '\n    ', 'sb.append("', '["', 'x, "', '<b>', '\x1b[33m',
  '\n2026-11-28T06:00:00.000000000Z stdout P ', '\n2026-11-28T06:00:00.000000000Z stdout P key=', '\n{"log":"', '\n{"log":"key=', '\nbot | ', '\n00000010: 4142 4344 ',
); // prettier-ignore
const joint = fc.constantFrom(
  '" +\n  "', "' .\n '", '"\n    "', '" "', '",\n  "', '", "', '")\n  + "', '\\\n', '\\\r\n', '=\n', '=\r\n', '\n', '\r\n', '\n    ', '\n> ', ' |\n| ', '   │\n│ ',
  '";\nkey += "', '"\nkey = key + "', '"); // more\nsb.append("', '"\nconst key_2 = "', '\nkey_2: ', '\nkey_part2=', ';\nkey_part2=', '\\/', '%2F', '\\x41', '%41', '&#65;', '\\u0041',
  '</b><b>', '<wbr>', '\x1b[0m\n\x1b[33m', '\n2026-11-28T06:00:00.000000001Z stdout F ', '\nbot | ', '\n00000020: 4142 4344 ',
  '\n2026-11-28T06:00:00.000000001Z stderr F slow\n2026-11-28T06:00:00.000000002Z stdout F ', '","stream":"stdout","time":"x"}\n{"log":"',
  '","stream":"stdout","time":"x"}\n{"log":"slow\\n","stream":"stderr","time":"y"}\n{"log":"', '\\n","stream":"stdout"}\n{"log":"',
); // prettier-ignore

const halves = fc
  .tuple(opening, seed, fc.integer({ min: 8, max: 56 }), joint, behind)
  .map(([first, from, cut, middle, last]) => `${first}${fakeKey(from).slice(0, cut)}${middle}${fakeKey(from).slice(cut)}${last}`);

const phrase = fc.tuple(before, token, behind).map((parts) => Buffer.from(parts.join('')));

/** Text as logs, sources and what carries them have it. */
export const written: fc.Arbitrary<Buffer> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: phrase },
      { weight: 4, arbitrary: halves.map((text) => Buffer.from(text)) },
      { weight: 2, arbitrary: between.map((text) => Buffer.from(text)) },
      { weight: 1, arbitrary: fc.tuple(before, token).map(([first, second]) => Buffer.from(first + second, 'utf16le')) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
    ),
    { maxLength: 16 },
  )
  .map((parts) => Buffer.concat(parts));

/** Bytes in stretches: long runs, runs one short of the minimum, lone separators, two and four bytes a character, anything. */
export const adversarial: fc.Arbitrary<Buffer> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('A', 'z', '0', '+', '/', '_', '-'), fc.integer({ min: 1, max: 140 }))
        .map(([character, length]) => Buffer.from(character.repeat(length))),
      fc.constantFrom(15, 16, 17, 63, 64, 65).map((length) => Buffer.from('k'.repeat(length))),
      fc.constantFrom(' ', '\n', '"', '=', '\0', '\xff').map((character) => Buffer.from(character, 'latin1')),
      fc.integer({ min: 1, max: 80 }).map((length) => Buffer.from('w'.repeat(length), 'utf16le')),
      fc.integer({ min: 1, max: 80 }).map((length) => Buffer.from('w'.repeat(length), 'utf16le').swap16()),
      fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 3 })).map(([length, lead]) => {
        const unit = Buffer.alloc(4);
        unit.write('v', lead);
        return Buffer.concat(Array.from({ length }, () => unit));
      }),
      fc.integer({ min: 1, max: 40 }).map((length) => Buffer.alloc(length)),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => Buffer.concat(parts));
