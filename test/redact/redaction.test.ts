/** The law of masking: whatever the chunks, the same bytes come out; with the values put back they are the input. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/secret.ts';
import { createRedaction } from '../../src/redact/redaction.ts';
import type { RedactionOptions } from '../../src/redact/redaction.ts';
import { fakeKey } from '../support/random.ts';

const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function redact(content: Buffer, cuts: readonly number[] = [], options: RedactionOptions = {}): Buffer {
  const redaction = createRedaction(options);
  const out: Buffer[] = [];
  let at = 0;
  for (const cut of [...cuts.filter((one) => one < content.length).toSorted((a, b) => a - b), content.length]) {
    // A copy that is spoilt afterwards: nothing may be kept of a chunk.
    const chunk = Buffer.from(content.subarray(at, cut));
    out.push(...redaction.write(chunk).map((one) => Buffer.from(one)));
    chunk.fill(0x58);
    at = cut;
  }
  out.push(...redaction.end());
  return Buffer.concat(out);
}

function text(content: string, options: RedactionOptions = {}): string {
  return redact(Buffer.from(content), [], options).toString();
}

function mark(kind: string, value: string): string {
  return `[binance-${kind}:${sha256Hex(value).slice(0, 4)}…]`;
}

const [KEY, SECRET] = [fakeKey(1), fakeKey(2)];

describe('what is masked', () => {
  it('is whatever looks like a value where there is no work left to judge it by', () => {
    const values = Array.from({ length: 40 }, (_, index) => fakeKey(100 + index));
    const lines = values.map((value, index) => `${index}: "${value.slice(0, 40)}" + "${value.slice(40)}" and ${value}\n`).join('');
    for (const allowance of [0, 5000, 20_000]) {
      const out = text(lines, { allowance });
      for (const value of values) for (let at = 0; at + 16 <= value.length; at += 8) expect(out).not.toContain(value.slice(at, at + 16));
      expect(out.split('\n').length).toBe(41);
      expect(out).toContain('and [');
    }
  });

  it('is a value by its name, with its kind and a tag that tells equal values', () => {
    expect(text(`BINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET=${SECRET}\nagain ${SECRET}.\n`)).toBe(
      `BINANCE_API_KEY=${mark('api-key', KEY)}\nBINANCE_API_SECRET=${mark('secret-key', SECRET)}\nagain ${mark('secret-key', SECRET)}.\n`,
    );
  });

  it('is a bare value, and one with another name: the shape is enough', () => {
    for (const line of [KEY, `jwt_secret: ${KEY}`, `x ${KEY} y`, `{"token":"${KEY}"}`]) expect(text(`${line}\n`)).not.toContain(KEY);
  });

  it('leaves hashes, ids and the names of things', () => {
    const lines = [
      `${sha256Hex('x')}  file.tgz`,
      `commit ${sha256Hex('y').slice(0, 40)}`,
      `integrity sha512-${Buffer.from(sha256Hex('a') + sha256Hex('b'), 'hex').toString('base64')}`,
      `GET /api/v3/order?symbol=BTCUSDT&timestamp=1&signature=${sha256Hex('z')}`,
      'at /home/user/Projects/MyVeryLongProjectName2/node_modules/SomePackage/dist/index.js:1:2',
      '550e8400-e29b-41d4-a716-446655440000',
    ];
    expect(text(lines.join('\n'))).toBe(lines.join('\n'));
  });

  it('is less with a higher threshold', () => {
    const lines = `BINANCE_API_KEY=${KEY}\n\njwt_secret=${SECRET}\n`;
    expect(text(lines, { minConfidence: 'high' })).toBe(`BINANCE_API_KEY=${mark('api-key', KEY)}\n\njwt_secret=${SECRET}\n`);
    expect(text(lines)).not.toContain(SECRET);
  });

  it('is a value that looks like a hash where its name tells, and from then on', () => {
    const hex = sha256Hex('an old testnet key');
    const other = sha256Hex('another');
    const lines = `BINANCE_FUTURES_TESTNET_API_KEY=${hex}\n${'clean line\n'.repeat(50)}sum ${hex}, sum ${other}\n`;
    const masked = text(lines);
    expect(masked).not.toContain(hex);
    expect(masked).toContain(other);
    expect(text(`sum ${hex}\n`)).toContain(hex);
  });

  it('is a listen key where it is named, and from then on', () => {
    const listen = KEY.slice(0, 60);
    expect(text(`{"listenKey":"${listen}"}\nwss://x/ws/${listen}\nopen ${listen}\n`).match(/\[binance-listen-key:\w{4}…\]/g)?.length).toBe(
      3,
    );
  });

  it('is a known value inside of a longer token, and in hexadecimal', () => {
    const masked = text(`BINANCE_API_SECRET=${SECRET}\nx${SECRET}yz\n${Buffer.from(SECRET).toString('hex')}\n`);
    expect(masked).toContain(`x${mark('secret-key', SECRET)}yz`);
    expect(masked).not.toContain(Buffer.from(SECRET).toString('hex'));
  });

  it('is a PEM block of long lines behind times', () => {
    const [head = '', ...rest] = rsa.trim().split('\n');
    const body =
      rest
        .slice(0, -1)
        .join('')
        .match(/.{1,128}/g) ?? [];
    const masked = text([head, ...body, rest.at(-1) ?? ''].map((line) => `10:00:01 ${line}\n`).join(''));
    expect(masked).not.toMatch(/[A-Za-z0-9+/]{100}/);
    expect(masked.match(/^10:00:01 \[binance-private-key:[0-9a-f]{4}…\]/gm)?.length).toBe(body.filter((line) => line.length >= 40).length);
  });

  it('is a whole PEM block, whatever its wrapping, and text goes on behind it', () => {
    for (const pem of [ed25519, rsa, rsa.replaceAll('\n', '\r\n'), JSON.stringify({ pem: rsa }), rsa.replaceAll('\n', '\\n')]) {
      const masked = text(`before\n${pem}\nafter\n`);
      expect(masked).toMatch(/^before\n(?:\{"pem":")?\[binance-private-key:[0-9a-f]{4}…\][^A-Za-z]*n?(?:"\})?\r?\n+after\n$/);
    }
  });

  it('is each line of a PEM block whose lines have a time before them', () => {
    const lines = rsa
      .trim()
      .split('\n')
      .map((line) => `Nov 21 07:00:00 host bot[12]: ${line}\n`)
      .join('');
    const body = rsa.split('\n').filter((line) => line.length === 64);
    const masked = text(lines);
    expect(body.length).toBeGreaterThan(20);
    for (const line of body) expect(masked).not.toContain(line);
  });

  it('is a private key in lines of base64 without a header, and an .env in base64', () => {
    const body = rsa.split('\n').slice(1, -2).join('\n');
    const masked = text(`key:\n${body}\nend\n`);
    for (const line of body.split('\n')) if (line.length > 40) expect(masked).not.toContain(line);
    const env = Buffer.from(`# my settings for the bot\nBINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET=${SECRET}\n`).toString('base64');
    for (const width of [64, 76, 1000]) {
      const wrapped = env.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n');
      expect(text(`data:\n${wrapped}\nend\n`).match(/\[binance-/g)?.length).toBe(2);
    }
  });

  it('is UTF-16, and stays UTF-16', () => {
    const plain = `\ufeffBINANCE_API_KEY=${KEY}\r\nBINANCE_API_SECRET=${SECRET}\r\n`;
    const wanted = `\ufeffBINANCE_API_KEY=${mark('api-key', KEY)}\r\nBINANCE_API_SECRET=${mark('secret-key', SECRET)}\r\n`;
    const little = Buffer.from(plain, 'utf16le');
    expect(redact(little).toString('utf16le')).toBe(wanted);
    expect(redact(Buffer.from(little).swap16()).swap16().toString('utf16le')).toBe(wanted);
  });

  it.each([
    ['an operator', '"A" +\n  "B"'],
    ['an operator on the next line', '"A"\n  + "B"'],
    ['an operator and a line continuation', '"A" & _\n  "B"'],
    ['a line continuation', '"A" \\\n  "B"'],
    ['a comment behind', '"A" +  // the first half\n  "B"'],
    ['a comment of another language', "'A' . # the first half\n  'B'"],
    ['a comment between', '"A" +\n  // the second half\n  "B"'],
    ['an empty line between', '"A" +\n\n  "B"'],
    ['brackets', '("A" +\n  ("B"))'],
    ['a soft line end', 'A=\nB'],
  ])('is a literal in pieces in lines, joined by %s', (_, form) => {
    const written = form.replace('A', SECRET.slice(0, 39)).replace('B', SECRET.slice(39));
    for (const newline of ['\n', '\r\n']) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        const content = Buffer.from(`\nBINANCE_API_SECRET = ${written}\nprint(1)\n`.replaceAll('\n', newline), encoding);
        const out = redact(content);
        expect(redact(content, [...content.keys()])).toEqual(out);
        const left = out.toString('latin1').replaceAll('\0', '');
        for (const piece of [SECRET.slice(0, 39), SECRET.slice(39)]) expect(left).not.toContain(piece);
        expect(left).toContain('print(1)');
      }
    }
  });

  it('is a signature where that is asked for', () => {
    const hex = sha256Hex('signed');
    const base64 = Buffer.from(sha256Hex('a') + sha256Hex('b'), 'hex').toString('base64');
    const lines = [
      `GET /api/v3/account?timestamp=1&signature=${hex} HTTP/1.1`,
      `{"params":{"signature":"${hex}"}}`,
      `{"params":{"signature": "${base64}"}}`,
      `?timestamp=1&signature=${encodeURIComponent(base64)}`,
      `8=FIX.4.4\u000195=88\u000196=${base64}\u000198=0\u0001`,
    ].join('\n');
    expect(text(lines)).toBe(lines);
    const masked = text(lines, { signatures: true });
    expect(masked.match(/\[binance-signature:[0-9a-f]{4}…\]/g)?.length).toBe(5);
    expect(masked).not.toContain(hex);
    expect(masked).toContain('\u0001[binance-signature'.replace('[', '96=['));
  });
});

/** Pieces of a log, some with a value. */
const piece = fc.oneof(
  fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ', '"', '=', ',', '{"a":1}\n', '\0', '\u001b[33m'),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('BINANCE_API_KEY=', '"apiSecret":"', 'X-MBX-APIKEY: ', 'listenKey=', 'signature=', 'binance futures testnet apiKey='),
  fc.nat({ max: 5 }).map((seed) => fakeKey(seed)),
  fc.nat({ max: 5 }).map((seed) => sha256Hex(String(seed))),
  fc.nat({ max: 5 }).map((seed) => Buffer.from(`BINANCE_API_SECRET=${fakeKey(seed)} and so on and on`).toString('base64')),
  fc.nat({ max: 5 }).map((seed) => `"${fakeKey(seed).slice(0, 30)}" +\n  "${fakeKey(seed).slice(30)}"\n`),
  fc.constantFrom(ed25519, rsa, ed25519.slice(0, 90), ...rsa.split('\n').slice(0, 2)),
  fc.nat({ max: 3 }).map((seed) => Buffer.from(`BINANCE_API_KEY=${fakeKey(seed)}\n`, 'utf16le').toString('latin1')),
  fc.nat({ max: 300 }).map((count) => 'a clean line of a log, GET /api/v3/time\n'.repeat(count)),
);

describe('the law', () => {
  const content = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1'));
  const cutsOf = fc.array(fc.nat({ max: 6000 }), { maxLength: 60 });

  it('holds for any chunks: what comes out depends on the content alone', () => {
    fc.assert(
      fc.property(content, cutsOf, fc.boolean(), (bytes, cuts, signatures) => {
        const whole = redact(bytes, [], { signatures });
        expect(redact(bytes, cuts, { signatures }).equals(whole)).toBe(true);
        const every = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => i * 7);
        expect(redact(bytes, every, { signatures }).equals(whole)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('holds for what could be lines of a private key and has no digits', () => {
    const name = 'currentKlineLastQuantityOrderSeriesDepthSignalCountBufferCacheF';
    const lines = [
      'package com.binance;',
      `  private String ${name}o;`,
      `  void ${name}i(String apiKey, String secretKey) {`,
      'API testnet',
      '',
    ];
    const bytes = Buffer.from(`-----BEGIN RSA PRIVATE KEY-----\n${'"'.repeat(4096)}\n${lines.join('\n')}`);
    const whole = redact(bytes);
    for (const size of [1, 7, 50, 4200]) {
      const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => i * size);
      expect(redact(bytes, cuts).equals(whole)).toBe(true);
    }
  });

  it('lets no planted value through, and changes nothing but the masks', () => {
    const line = fc.tuple(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat({ max: 40 }), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), cutsOf, (lines, cuts) => {
        const clean = (noise: string): string => noise.replace(/[A-Za-z0-9+/_=-]|[[\]…\0\\%]/g, '.');
        const plain = lines.map(([a, seed, b]) => `${clean(a)} ${fakeKey(seed)} ${clean(b)}\n`).join('');
        const out = redact(Buffer.from(plain), cuts).toString();
        const values = new Map(lines.map(([, seed]) => [sha256Hex(fakeKey(seed)).slice(0, 4), fakeKey(seed)]));
        expect(out.replace(/\[binance-[a-z-]+:([0-9a-f]{4})…\]/g, (all, tag: string) => values.get(tag) ?? all)).toBe(
          Buffer.from(plain).toString(),
        );
        expect([...values.values()].some((value) => out.includes(value))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('holds for lines that are longer than anything that is kept', () => {
    const filler = Buffer.alloc(1_500_000, 'lorem ipsum dolor sit amet ');
    const at = [0, 262_100, 262_300, 327_660, 524_288, 524_400, 600_000, 1_499_900];
    for (const [seed, offset] of at.entries()) filler.write(` "${fakeKey(seed)}" `, offset, 'latin1');
    const whole = redact(filler);
    expect(whole.toString('latin1').match(/\[binance-/g)?.length).toBe(at.length);
    const cuts = Array.from({ length: 400 }, (_, i) => i * 4001);
    expect(redact(filler, cuts).equals(whole)).toBe(true);
    expect(redact(filler, [100_000, 900_000]).equals(whole)).toBe(true);
  });

  it('passes binary bytes as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), cutsOf, (bytes, cuts) => {
        expect(redact(Buffer.from(bytes), cuts).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });
});

describe('what is held', () => {
  it('is nothing of a whole line', () => {
    const redaction = createRedaction();
    expect(Buffer.concat(redaction.write(Buffer.from(`key ${KEY} is known\n`))).toString()).toContain('is known\n');
    expect(Buffer.concat(redaction.write(Buffer.from('clean\n'))).toString()).toBe('clean\n');
    expect(redaction.held()).toBe(0);
  });

  it('goes out when nothing comes: a prompt, but no piece of a value', () => {
    const redaction = createRedaction();
    expect(redaction.write(Buffer.from('Password: '))).toEqual([]);
    expect(Buffer.concat(redaction.idle(false)).toString()).toBe('Password: ');
    redaction.write(Buffer.from(`secret=${KEY.slice(0, 30)}`));
    expect(Buffer.concat(redaction.idle(false)).toString()).toBe('secret=');
    expect(Buffer.concat(redaction.idle(true)).toString()).toBe('');
    const rest = [...redaction.write(Buffer.from(`${KEY.slice(30)} and more\n`)), ...redaction.end()];
    expect(Buffer.concat(rest).toString()).toBe(`${mark('secret-key', KEY)} and more\n`);
  });

  it('is masked to the end where its beginning has gone out already', () => {
    const value = [...Array(1000).keys()].map((seed) => fakeKey(seed)).find((one) => /^[A-Za-z]{12}/.test(one))!;
    const redaction = createRedaction();
    redaction.write(Buffer.from(`secret=${value.slice(0, 10)}`));
    const first = Buffer.concat(redaction.idle(false)).toString();
    const rest = Buffer.concat([...redaction.write(Buffer.from(`${value.slice(10)}\n`)), ...redaction.end()]).toString();
    expect(first + rest).toBe(`secret=${value.slice(0, 10)}${mark('secret-key', value)}\n`);
  });

  it('is a PEM block that has not ended, for as long as one can be', () => {
    const redaction = createRedaction();
    const half = rsa.slice(0, 800);
    expect(redaction.write(Buffer.from(half))).toEqual([]);
    expect(redaction.idle(false)).toEqual([]);
    expect(Buffer.concat([...redaction.write(Buffer.from(rsa.slice(800))), ...redaction.end()]).toString()).toMatch(
      /^\[binance-private-key:[0-9a-f]{4}…\]\n$/,
    );
    const open = createRedaction();
    open.write(Buffer.from(half));
    const early = Buffer.concat(open.idle(true)).toString();
    const late = Buffer.concat([...open.write(Buffer.from(rsa.slice(800))), ...open.end()]).toString();
    for (const line of rsa.split('\n').filter((one) => one.length === 64)) expect(early + late).not.toContain(line);
    const never = createRedaction();
    const out = never.write(Buffer.from(`-----BEGIN PRIVATE KEY-----\n${'lorem/ipsum/dolor/sit/amet\n'.repeat(1000)}`));
    expect(Buffer.concat(out).length).toBeGreaterThan(8000);
  });
});
