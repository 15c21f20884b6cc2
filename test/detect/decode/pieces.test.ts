/** Values that stand in pieces of source text, or with characters in escapes, are put together, named, and masked in every piece. */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/detect/confidence.ts';
import { detect } from '../../../src/detect/detect.ts';
import { fakeKey } from '../../support/random.ts';
import { redact } from '../../support/redact.ts';

const [KEY, SECRET] = [fakeKey(901), fakeKey(902)];
const [a, b, c, d] = [KEY.slice(0, 32), KEY.slice(32), SECRET.slice(0, 30), SECRET.slice(30)];

const each =
  (spell: (code: number) => string, chosen: (index: number) => boolean) =>
  (text: string): string =>
    Array.from(text, (character, index) => (chosen(index) ? spell(character.charCodeAt(0)) : character)).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');
const SPELLINGS: readonly (readonly [name: string, spell: (code: number) => string])[] = [
  ['\\x4a', (code) => `\\x${hex(code)}`],
  ['\\u004a', (code) => `\\u00${hex(code)}`],
  ['\\u{4a}', (code) => `\\u{${hex(code)}}`],
  ['\\112', (code) => `\\${code.toString(8).padStart(3, '0')}`],
  ['%4a', (code) => `%${hex(code)}`],
  ['%254a', (code) => `%25${hex(code)}`],
  ['&#74;', (code) => `&#${code};`],
  ['&#x4a;', (code) => `&#x${hex(code)};`],
  ['\\\\x4a', (code) => `\\\\x${hex(code)}`],
];

/** One, some and all characters in each of the ways to write them. */
const SPELLED = SPELLINGS.flatMap(([name, spell]) =>
  Object.entries({
    first: (index: number) => index === 0,
    last: (index: number) => index === 63,
    one: (index: number) => index === 20,
    three: (index: number) => index === 10 || index === 33 || index === 34,
    all: () => true,
  }).map(([which, chosen]): readonly [string, string] => {
    const write = each(spell, chosen);
    return [`${which} as ${name}`, `var binance_key="${write(KEY)}",binance_secret="${write(SECRET)}";`];
  }),
);

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['two arguments', `from binance.client import Client\nClient('${a}' + '${b}', '${c}' + '${d}')\n`],
  ['implicit concatenation in a dict', `binance = {'apiKey': '${a}' '${b}', 'secret': '${c}' '${d}'}\n`],
  ['in parentheses over lines', `binance = {\n  'apiKey': ('${a}'\n    '${b}'),\n  'secret': ('${c}'\n     '${d}'),\n}\n`],
  ['a list with a trailing comma', `const binanceKey = ['${a}', '${b}',].join('');\nconst binanceSecret = ['${c}', '${d}',].join('');\n`],
  [
    'a list over lines, joined behind it',
    `const binanceKey = [\n  '${a}',\n  '${b}',\n].join('');\nconst binanceSecret = [\n  '${c}',\n  '${d}',\n].join('');\n`,
  ],
  ['join of Python', `BINANCE_KEY = "".join(["${a}", "${b}"])\nBINANCE_SECRET = "".join(["${c}", "${d}",])\n`],
  [
    'join of Python over lines',
    `BINANCE_KEY = "".join([\n    "${a}",\n    "${b}",\n])\nBINANCE_SECRET = "".join((\n    "${c}",\n    "${d}",\n))\n`,
  ],
  ['+= of Python', `binance_key = '${a}'\nbinance_key += '${b}'\nbinance_secret = '${c}'\nbinance_secret += '${d}'\n`],
  ['+= of JavaScript', `let binanceKey = "${a}";\nbinanceKey += "${b}";\nlet binanceSecret = "${c}";\nbinanceSecret += "${d}";\n`],
  ['+= on one line', `let binanceKey = "${a}"; binanceKey += "${b}"; let binanceSecret = "${c}"; binanceSecret += "${d}";\n`],
  [
    '+= in three parts',
    `this.binanceKey = "${a}";\nthis.binanceKey += "${b.slice(0, 7)}";\nthis.binanceKey += "${b.slice(7)}";\nthis.binanceSecret = "${SECRET}";\n`,
  ],
  [
    '+= with a short first part',
    `let binanceKey = "${KEY.slice(0, 9)}";\nbinanceKey += "${KEY.slice(9)}";\nlet binanceSecret = "${SECRET.slice(0, 12)}";\nbinanceSecret += "${SECRET.slice(12)}";\n`,
  ],
  ['.= of PHP', `$binance_key = '${a}';\n$binance_key .= '${b}';\n$binance_secret = '${c}';\n$binance_secret .= '${d}';\n`],
  ['+= of a shell', `BINANCE_KEY="${a}"\nBINANCE_KEY+="${b}"\nBINANCE_SECRET="${c}"\nBINANCE_SECRET+="${d}"\n`],
  ['<<= and << of Ruby', `binance_key = "${a}" << "${b}"\nbinance_secret = "${c}"\nbinance_secret << "${d}"\n`],
  [
    'a name that is used again',
    `binanceKey = "${a}"\nbinanceKey = binanceKey & "${b}"\nbinanceSecret = "${c}"\nbinanceSecret = binanceSecret & "${d}"\n`,
  ],
  [
    'a builder',
    `StringBuilder binanceKey = new StringBuilder("${a}");\nbinanceKey.append("${b}");\nStringBuilder binanceSecret = new StringBuilder();\nbinanceSecret.append("${c}");\nbinanceSecret.append("${d}");\n`,
  ],
  [
    'a builder in a chain',
    `String binanceKey = new StringBuilder("${a}").append("${b}").toString();\nString binanceSecret = new StringBuilder().append("${c}").append("${d}").toString();\n`,
  ],
  [
    'halves in environment variables',
    `BINANCE_KEY_1=${a}\nBINANCE_KEY_2=${b}\nBINANCE_SECRET_1=${c}\nBINANCE_SECRET_2=${d}\n${'LOG_LEVEL=info\n'.repeat(30)}`,
  ],
  [
    'halves as members of a record',
    `{"binanceKeyPart1": "${a}", "binanceKeyPart2": "${b}", "binanceSecretPart1": "${c}", "binanceSecretPart2": "${d}"}\n`,
  ],
  [
    'thirds',
    `BINANCE_KEY=${KEY}\nBINANCE_SECRET_1=${SECRET.slice(0, 20)}\nBINANCE_SECRET_2=${SECRET.slice(20, 44)}\nBINANCE_SECRET_3=${SECRET.slice(44)}\n${'LOG_LEVEL=info\n'.repeat(30)}`,
  ],
  [
    'halves that are added',
    `binance_key_1 = '${a}'\nbinance_key_2 = '${b}'\nbinance_secret_1 = '${c}'\nbinance_secret_2 = '${d}'\nclient = Client(binance_key_1 + binance_key_2, binance_secret_1 + binance_secret_2)\n`,
  ],
  ['parts in an env file', `BINANCE_KEY_PART1=${a}\nBINANCE_KEY_PART2=${b}\nBINANCE_SECRET_PART1=${c}\nBINANCE_SECRET_PART2=${d}\n`],
  [
    'heads and tails',
    `const binanceKeyHead = "${a}";\nconst binanceKeyTail = "${b}";\nconst binanceSecretHead = "${c}";\nconst binanceSecretTail = "${d}";\n`,
  ],
  [
    'C',
    `static const char *binance_key = "${a}"\n                                 "${b}";\nstatic const char *binance_secret =\n    "${c}"\n    "${d}";\n`,
  ],
  ['Rust', `const BINANCE_KEY: &str = concat!("${a}", "${b}");\nconst BINANCE_SECRET: &str = concat!(\n    "${c}",\n    "${d}",\n);\n`],
  ['SQL', `UPDATE t SET binance_key='${a}'||'${b}', binance_secret=CONCAT('${c}','${d}');\n`],
  ['PowerShell', `$binanceKey = -join("${a}","${b}")\n$binanceSecret = "${c}","${d}" -join ""\n`],
  ['R', `binance_key <- paste0("${a}", "${b}")\nbinance_secret <- paste("${c}", "${d}", sep="")\n`],
  ['C#', `var binanceKey = string.Join("", new[] { "${a}", "${b}" });\nvar binanceSecret = string.Concat("${c}", "${d}");\n`],
  [
    'quoted-printable',
    `binance apikey=3D${KEY.slice(0, 50)}=\r\n${KEY.slice(50)}\r\nsecret=3D${SECRET.slice(0, 50)}=\r\n${SECRET.slice(50)}\r\n`,
  ],
  ...SPELLED,
  ['a key and its secret that touch', `BINANCE_AUTH=${KEY}${SECRET}\n`],
  ['a key and its secret that touch, quoted', `binance_credentials = "${KEY}${SECRET}"\n`],
];

/** What looks like one value in pieces, and is none. */
const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['two variables', `binance_id = '${a}'\nother = '${b}'\n`],
  ['something added to another', `binance_id = '${a}'\nother += '${b}'\n`],
  ['numbered values', `binance_key_1 = '${a}'\nbinance_key_2 = '${b}'\n${'print("nothing is added here")\n'.repeat(10)}`],
  ['arguments', `binance('${a}', '${b}')\n`],
  ['items of a list', `binance = [\n  '${a}',\n  '${b}',\n]\n`],
  ['a token of two lengths', `session = "${KEY}${SECRET}"\n`],
  ['escapes that stand for signs', `binance = "${a}\\x2d${b}"\n`],
];

describe('columns of a fixed width', () => {
  it('give a key and its secret that touch', () => {
    const text = `ACCOUNT   API_KEY${' '.repeat(57)}SECRET_KEY${' '.repeat(54)}EXCHANGE\nalice     ${KEY}${SECRET}binance\n`;
    const found = detect({ bytes: Buffer.from(text), path: 'accounts.txt' });
    expect(found.map((one) => [one.kind, one.value.reveal(), confidenceOf(one.score)])).toEqual([
      ['api-key', KEY, 'medium'],
      ['secret-key', SECRET, 'medium'],
    ]);
    expect(redact(Buffer.from(text), 7).toString()).not.toMatch(/[A-Za-z0-9]{16}/);
  });
});

describe('a value in pieces', () => {
  it.each(TEXTS)('is read and masked: %s', (_, text) => {
    const bytes = Buffer.from(text);
    const found = detect({ bytes, path: 'bot.txt' });
    expect(found.map((one) => [one.kind, one.value.reveal(), confidenceOf(one.score)])).toEqual([
      ['api-key', KEY, 'high'],
      ['secret-key', SECRET, 'high'],
    ]);
    const [key] = found;
    expect(bytes.subarray(0, key?.position.offset).toString()).not.toContain(KEY.slice(1, 9));
    const masked = redact(bytes, bytes.length);
    expect(detect({ bytes: masked, path: 'bot.txt' })).toEqual([]);
    const left = masked.toString();
    for (const value of [KEY, SECRET]) for (let at = 0; at + 16 <= value.length; at++) expect(left).not.toContain(value.slice(at, at + 16));
    for (const size of [1, 7, 64]) expect(redact(bytes, size).toString()).toBe(left);
    // Statements between the pieces stay.
    for (const word of text.match(/\b(?:const|let|var|String|StringBuilder|print|Client)\b/g) ?? []) expect(left).toContain(word);
    expect(left.split('+= ').length).toBe(text.split('+= ').length);
  });

  it.each(OTHERS)('is none: %s', (_, text) => {
    expect(detect({ bytes: Buffer.from(text), path: 'bot.txt' })).toEqual([]);
  });
});
