/** What vouches for an archive, what is named as not read, and formats that hold contents in other ways. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, crc32, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../fixtures/random.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import type { ContentResult } from '../../src/detect/content-result.ts';
import { archiveOf } from '../../src/model/content-place.ts';
import { once } from '../../src/archive/byte-reader.ts';
import { searchBytes, searchStream } from '../../src/sources/content.ts';
import { Utf32Decoder } from '../../src/archive/utf32.ts';
import { paxRecord, tarOf, zipOf } from '../support/archives.ts';
import { envFile } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const ENV = envFile(fakeKey(1), fakeKey(2));
const NOISE = new Random('noise').bytes(20_000);

async function both(bytes: Buffer, path: string): Promise<readonly ContentResult[]> {
  const options = { path, limits: ARCHIVE_LIMITS, signal: new AbortController().signal, onBytes: (): void => undefined };
  return [await searchBytes(bytes, options), await searchStream(once(bytes), options)];
}

/** Where each credential stands, and what is named as not read; the same from memory and from a stream. */
async function read(bytes: Buffer, path: string): Promise<{ readonly places: readonly string[]; readonly reasons: readonly string[] }> {
  const [whole, streamed] = (await both(bytes, path)).map((result) => ({
    places: result.found.flatMap(({ inside, detections }) =>
      detections.map((one) => `${archiveOf({ path, inside }).join(' > ')}:${one.position.line}`),
    ),
    reasons: result.skipped.map((one) => one.reason),
  }));
  expect(streamed).toEqual(whole);
  return whole ?? { places: [], reasons: [] };
}

function packedBy(tool: string, args: readonly string[], input: Buffer): Buffer | null {
  try {
    return execFileSync(tool, args, { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

const MIXED = Buffer.concat([NOISE, Buffer.from(`\n${ENV}`)]);
const PACKED: readonly (readonly [string, string, Buffer | null])[] = [
  ['gzip', 'gz', gzipSync(MIXED)],
  ['bzip2', 'bz2', packedBy('bzip2', ['-c'], MIXED)],
  ['xz', 'xz', packedBy('xz', ['-c'], MIXED)],
  ['zstd', 'zst', packedBy('zstd', ['-c', '-q'], MIXED)],
  ['zip', 'zip', zipOf([{ name: 'x', content: MIXED }])],
  ['tar', 'tar', tarOf([{ name: 'x.gz', content: gzipSync(MIXED) }])],
];

describe.each(PACKED)('a damaged %s', (format, ending, packed) => {
  it.skipIf(!packed)('is named where one byte in front is another', async () => {
    const bytes = Buffer.from(packed ?? '');
    bytes[0] = (bytes[0] ?? 0) ^ 0x55;
    for (const name of [`x.${ending}`, `X.${ending.toUpperCase()}`])
      for (const result of await both(bytes, name)) expect(result.skipped.length).toBeGreaterThan(0);
  });

  it.skipIf(!packed)('is named where a byte was put in front, or all is read', async () => {
    const bytes = Buffer.concat([Buffer.from([0x99]), packed ?? Buffer.alloc(0)]);
    const [whole] = await both(bytes, `x.${ending}`);
    if (whole?.skipped.length === 0) expect(whole.found.length).toBeGreaterThan(0);
    else expect(whole?.skipped.length).toBeGreaterThan(0);
  });

  it.skipIf(!packed || format === 'zip')('is named where its header is sound and no name vouches', async () => {
    const bytes = Buffer.from(packed ?? '');
    // Behind the header; of a tar in its checksum, and of gzip where the first block says what it is.
    const [from, to] = { gzip: [10, 60], bzip2: [10, 40], xz: [12, 60], zstd: [7, 40], tar: [148, 156] }[format] ?? [0, 0];
    bytes.fill(0xff, from, to);
    expect((await read(bytes, 'data.bin')).reasons.length).toBeGreaterThan(0);
  });
});

describe.each([1, 2, 30])('a zip without its first %i bytes', (missing) => {
  it.each(['x.bin', 'x.zip'])('is named: programs find its directory from behind (%s)', async (name) => {
    const bytes = zipOf([
      { name: 'a', content: MIXED },
      { name: 'b', content: MIXED },
    ]).subarray(missing);
    for (const result of await both(bytes, name)) expect(result.skipped.length).toBeGreaterThan(0);
    // Most programs pass over the number of the volume in the end record.
    bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 4);
    for (const result of await both(bytes, name)) expect(result.skipped.length).toBeGreaterThan(0);
  });
});

describe('noise', () => {
  it('is none where random bytes begin like an archive', async () => {
    const marks = [
      [0x1f, 0x8b],
      [0x1f, 0x8b, 8],
      [0x28, 0xb5, 0x2f],
      [0xfd, 0x37, 0x7a],
      [0x42, 0x5a, 0x68],
      [0x5d, 0, 0],
      [0x1f, 0x9d],
      [0x85, 1],
      [0x50, 0x4b],
    ];
    let named = 0;
    for (const [index, mark] of marks.entries())
      for (let round = 0; round < 40; round++) {
        const bytes = Buffer.concat([Buffer.from(mark), new Random(`${index} ${round}`).bytes(700)]);
        named += (await read(bytes, 'model.bin')).reasons.length;
      }
    // Of gzip's mark with its method, one in thousands goes on as a header would; of compress one in sixteen.
    expect(named).toBeLessThanOrEqual(8);
  });

  it('is none of a text that is named as an archive, of a pointer to one, and of nothing', async () => {
    const texts = ['', 'plain text\n', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n', 'größer\n', '\ufeffx\n'];
    for (const text of texts)
      for (const ending of ['gz', 'zip', 'tar', 'xz', 'bz2', 'zst', 'br', 'jar'])
        expect([text, ending, (await read(Buffer.from(text), `a.${ending}`)).reasons]).toEqual([text, ending, []]);
    expect((await read(Buffer.from('const mark = "%PDF-1.4";\n'), 'pdf.js')).reasons).toEqual([]);
  });
});

describe('brotli', () => {
  it('is known by its name, whatever it begins with and however that is written', async () => {
    const small = brotliCompressSync(Buffer.from(ENV));
    expect((await read(small, 'env.br')).places).toEqual(['env.br > env:2', 'env.br > env:3']);
    expect((await read(small, 'ENV.BR')).places).toEqual(['ENV.BR > ENV:2', 'ENV.BR > ENV:3']);
    // Named so, and something else.
    expect((await read(gzipSync(ENV), 'env.br')).places).toEqual(
      ['env.br > env.br:2', 'env.br > env.br:3'].map((place) => place.replace('> env.br', '> (gzip content)')),
    );
  });

  const piped = packedBy('brotli', ['-c', '-'], Buffer.from(ENV));
  it.skipIf(!piped)('is read as the program of that name makes it of a pipe', async () => {
    expect((await read(piped ?? Buffer.alloc(0), 'env.br')).places.length).toBe(2);
  });
});

describe('what is not read', () => {
  const text = Buffer.from(ENV);
  const made: readonly (readonly [string, Buffer | null])[] = [
    ['lzma', packedBy('xz', ['--format=lzma', '-c'], text)],
    ['lz4', packedBy('lz4', ['-c'], text)],
    ['lzip', packedBy('lzip', ['-c'], text)],
    ['lzop', packedBy('lzop', ['-c'], text)],
    ['compress (.Z)', packedBy('compress', ['-c'], Buffer.from(ENV.repeat(20)))],
    ['7z', Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'), NOISE])],
    ['RAR', Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), NOISE])],
    ['Microsoft cabinet', Buffer.concat([Buffer.from('MSCF\0\0\0\0', 'latin1'), NOISE])],
    ['Git bundle', Buffer.from('# v2 git bundle\n')],
    ['OpenPGP message', Buffer.from('-----BEGIN PGP MESSAGE-----\n\nabc\n')],
    ['OpenPGP message', Buffer.concat([Buffer.from([0x8c, 0x0d, 0x04, 0x09, 0x03, 0x0a]), NOISE.subarray(0, 100)])],
    ['OpenPGP message', Buffer.concat([Buffer.from([0x85, 0x01, 0x0c, 3, 1, 2, 3, 4, 5, 6, 7, 8, 1, 0x07, 0xff]), NOISE.subarray(0, 300)])],
  ];
  it.for(made)('is named: %s', async ([name, bytes], context) => {
    context.skip(bytes === null, `no program here makes ${name}`);
    expect((await read(bytes ?? Buffer.alloc(0), 'data.bin')).reasons).toEqual([`${name}: this format is not read`]);
    const [inside] = (await read(tarOf([{ name: 'data.bin', content: bytes ?? '' }]), 'a.tar')).reasons;
    expect(inside).toBe(`${name}: this format is not read: data.bin`);
  });
});

describe('an archive that unpacks itself', () => {
  const program = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), NOISE]);
  const checked = (bytes: Buffer): Buffer => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(bytes));
    return sum;
  };
  const block = Buffer.from('7300000d00000000000000', 'hex');
  const header = Buffer.from('0b0105070006010180808000', 'hex');
  const made: readonly (readonly [string, string, Buffer | null])[] = [
    ['RAR 4', 'RAR', Buffer.concat([Buffer.from('Rar!\x1a\x07\0', 'latin1'), checked(block).subarray(0, 2), block, Buffer.alloc(9)])],
    ['RAR 5', 'RAR', Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), checked(header), header])],
    ['7z', '7z', sevenZip()],
  ];

  it.for(made)('is named: %s', async ([name, format, archive], context) => {
    context.skip(archive === null, `no program here makes ${name}`);
    const bytes = archive ?? Buffer.alloc(0);
    const words = `${format} behind a program: this format is not read`;
    for (const result of await both(Buffer.concat([program, bytes]), 'setup.bin'))
      expect(result.skipped.map((one) => one.reason)).toEqual([words]);
    const [inside] = (await read(tarOf([{ name: 'setup.bin', content: Buffer.concat([program, bytes]) }]), 'a.tar')).reasons;
    expect(inside).toBe(`${words}: setup.bin`);
  });

  it.for(made)('is none where a program holds the mark alone: %s', async ([, , archive]) => {
    const bytes = Buffer.from(archive ?? '');
    if (bytes.length > 12) bytes[12] = (bytes[12] ?? 0) ^ 1;
    for (const result of await both(Buffer.concat([program, bytes]), 'setup.bin')) expect(result.skipped).toEqual([]);
  });

  /** What 7-Zip itself makes. */
  function sevenZip(): Buffer | null {
    const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-7z-'));
    try {
      writeFileSync(path.join(folder, '.env'), ENV);
      const file = path.join(folder, 'a.7z');
      for (const program of ['7zz', '7z'])
        if (spawnSync(program, ['a', '-bd', file, path.join(folder, '.env')], { stdio: 'ignore' }).status === 0) return readFileSync(file);
      return null;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

describe('text in UTF-32', () => {
  const encode = (text: string, isBig: boolean): Buffer =>
    Buffer.concat(
      [...text].map((character) => {
        const unit = Buffer.alloc(4);
        if (isBig) unit.writeUInt32BE(character.codePointAt(0) ?? 0);
        else unit.writeUInt32LE(character.codePointAt(0) ?? 0);
        return unit;
      }),
    );

  it.each([
    ['little-endian', false, ''],
    ['big-endian', true, ''],
    ['little-endian with a mark', false, '\ufeff'],
    ['big-endian with a mark', true, '\ufeff'],
  ])('is read: %s', async (_, isBig, mark) => {
    const bytes = encode(`${mark}# 😀 schlüssel\n${ENV}`, isBig);
    expect(await read(bytes, 'notes.txt')).toEqual({ places: [':3', ':4'], reasons: [] });
    expect((await read(gzipSync(bytes), 'notes.txt.gz')).places).toEqual(['notes.txt.gz > notes.txt:3', 'notes.txt.gz > notes.txt:4']);
  });

  it('hides nothing that stands in it otherwise', async () => {
    expect((await read(Buffer.concat([encode('x'.repeat(200), false), Buffer.from(`\n${ENV}`)]), 'a')).places).toEqual([':3', ':4']);
  });

  it('becomes what it was, whatever it is cut into', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), fc.integer({ min: 1, max: 9 }), (text, isBig, size) => {
        const bytes = encode(text, isBig);
        const decoder = new Utf32Decoder(isBig ? 'utf-32be' : 'utf-32le');
        const pieces: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(decoder.decode(bytes.subarray(at, at + size)));
        expect(Buffer.concat(pieces).toString('utf8')).toBe(text);
      }),
    );
  });
});

describe('a zip behind something else', () => {
  const zip = zipOf([{ name: '.env', content: ENV }], 'a comment');
  const fronts: readonly (readonly [string, Buffer])[] = [
    ['a script', Buffer.from('#!/usr/bin/env python3\n')],
    ['a program', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), NOISE])],
    ['a picture', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), NOISE])],
    ['a text', Buffer.from('hello\n')],
  ];
  const adjusted = (front: Buffer): Buffer => {
    const bytes = Buffer.concat([front, zip]);
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const central = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt32LE(central, end + 16);
    bytes.writeUInt32LE(front.length, central + 42);
    return bytes;
  };

  it.each(fronts)('is read behind %s, with its places moved or not', async (_, front) => {
    for (const bytes of [Buffer.concat([front, zip]), adjusted(front)]) {
      const [whole] = await both(bytes, 'a.bin');
      expect(whole?.found.map(({ inside }) => inside)).toEqual([['.env']]);
      expect(whole?.skipped).toEqual([]);
    }
  });

  it.each(fronts)('of a stream is read behind a program, and named behind anything else: %s', async (name, front) => {
    for (const bytes of [Buffer.concat([front, zip]), adjusted(front)]) {
      const [, streamed] = await both(bytes, 'a.bin');
      const isProgram = name === 'a script' || name === 'a program';
      expect(streamed?.found.flatMap(({ detections }) => detections).length).toBe(isProgram ? 2 : 0);
      expect(streamed?.skipped.length).toBe(isProgram ? 0 : 1);
      const nested = await both(tarOf([{ name: 'a.bin', content: bytes }]), 'a.tar');
      for (const result of nested) expect(result.skipped.length).toBe(isProgram ? 0 : 1);
    }
  });

  it('is no other where an archive ends with an entry that is a zip', async () => {
    for (const outer of [tarOf([{ name: 'a.zip', content: zip }]), zipOf([{ name: 'a.zip', content: zip, stored: true }])])
      for (const result of await both(outer, 'outer')) {
        expect(result.skipped).toEqual([]);
        expect(result.found.map(({ inside }) => inside)).toEqual([['a.zip', '.env']]);
      }
  });
});

describe('an ar archive', () => {
  const member = (name: string, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(
        `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(content.length).padEnd(10)}\`\n`,
      ),
      content,
      Buffer.alloc(content.length % 2, '\n'),
    ]);
  const arOf = (...members: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from('!<arch>\n'), ...members]);

  it('is read as a Debian package is made', async () => {
    const deb = arOf(
      member('debian-binary', Buffer.from('2.0\n')),
      member('data.tar.gz', gzipSync(tarOf([{ name: './opt/.env', content: ENV }]))),
    );
    expect(await read(deb, 'a.deb')).toEqual({
      places: ['a.deb > data.tar.gz > ./opt/.env:2', 'a.deb > data.tar.gz > ./opt/.env:3'],
      reasons: [],
    });
  });

  it('may have long names, of GNU and of BSD', async () => {
    const table = member('//', Buffer.from('a-very-long-name-of-a-member.env/\nanother-one.env/\n'));
    const gnu = arOf(table, member('/34', Buffer.from(ENV)));
    expect((await read(gnu, 'a.a')).places).toEqual(['a.a > another-one.env:2', 'a.a > another-one.env:3']);
    const bsd = arOf(member('#1/20', Buffer.from(`${'bsd-long-name.env'.padEnd(20, '\0')}${ENV}`)));
    expect((await read(bsd, 'a.a')).places).toEqual(['a.a > bsd-long-name.env:2', 'a.a > bsd-long-name.env:3']);
  });

  it('that is damaged or cut off says so, and gives what can be read', async () => {
    const broken = Buffer.concat([arOf(member('x', Buffer.from(ENV))), Buffer.from('?'.repeat(80))]);
    expect(await read(broken, 'a.a')).toEqual({ places: ['a.a > x:2', 'a.a > x:3'], reasons: ['damaged: it has a broken header'] });
    expect((await read(arOf(member('x', Buffer.from(ENV))).subarray(0, 100), 'a.a')).reasons).toEqual(['truncated: it ends too early: x']);
  });
});

describe('a PDF', () => {
  const stream = (dictionary: string, data: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`1 0 obj\n<< /Length ${data.length} ${dictionary} >>\nstream\r\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const pdf = (...objects: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ...objects, Buffer.from('trailer << /Size 2 >>\n%%EOF\n')]);

  it('is read by its compressed streams', async () => {
    const flate = deflateSync(ENV);
    const hex = Buffer.from(`${flate.toString('hex')}>`);
    for (const [dictionary, data] of [
      ['/Filter /FlateDecode', flate],
      ['/Filter[/FlateDecode]', flate],
      ['/Filter [ /ASCIIHexDecode /FlateDecode ]', hex],
      ['/Filter /AHx', Buffer.from(`${Buffer.from(ENV).toString('hex')}>`)],
    ] as const)
      expect([dictionary, await read(pdf(stream(dictionary, data)), 'a.pdf')]).toEqual([
        dictionary,
        { places: ['a.pdf > (stream 1):2', 'a.pdf > (stream 1):3'], reasons: [] },
      ]);
    expect((await read(pdf(Buffer.from(ENV)), 'a.pdf')).places.length).toBe(2);
    const twice = pdf(stream('/Filter /FlateDecode', deflateSync('nothing')), Buffer.from(ENV), stream('/Filter /FlateDecode', flate));
    expect((await read(twice, 'a.pdf')).places.length).toBe(4);
  });

  it('says what is encrypted, damaged, or compressed otherwise; pictures count as none', async () => {
    const locked = Buffer.concat([
      pdf(stream('/Filter /FlateDecode', NOISE.subarray(0, 500))),
      Buffer.from('trailer << /Encrypt 5 0 R >>\n'),
    ]);
    expect((await read(locked, 'a.pdf')).reasons).toEqual(['encrypted']);
    expect((await read(pdf(stream('/Filter /FlateDecode', NOISE.subarray(0, 500))), 'a.pdf')).reasons).toEqual([
      'damaged: a compressed stream in it could not be read whole',
    ]);
    expect((await read(pdf(stream('/Filter /LZWDecode', NOISE.subarray(0, 500))), 'a.pdf')).reasons).toEqual([
      'not supported: a stream in it is compressed by LZWDecode',
    ]);
    expect((await read(pdf(stream('/Subtype /Image /Filter /DCTDecode', NOISE)), 'a.pdf')).reasons).toEqual([]);
  });
});

describe('a tar that programs read otherwise', () => {
  const env = { name: '.env', content: ENV };
  const reads = async (tar: Buffer): Promise<string> => {
    const { places, reasons } = await read(tar, 'a.tar');
    return `${places.length > 0 ? 'read' : 'hidden'}${reasons.length > 0 ? ', named' : ''}`;
  };

  it('gives no entry twice the size that an extended header meant for another', async () => {
    // A size belongs to the entry, and not to the extended header that stands between.
    const tar = tarOf([
      { name: 'pax', type: 'x', content: paxRecord('size', String(Buffer.byteLength(ENV))) },
      { name: 'pax', type: 'x', content: paxRecord('comment', 'x'.repeat(600)) },
      { ...env, size: 0 },
    ]);
    expect(await read(tar, 'a.tar')).toEqual({ places: ['a.tar > .env:2', 'a.tar > .env:3'], reasons: [] });
  });

  it('goes on behind a broken header, and behind its end', async () => {
    const packed = { name: 'x.gz', content: gzipSync(ENV) };
    const broken = tarOf([{ name: 'a', content: 'x' }, { name: 'b' }, packed]);
    broken[1024 + 5] = 0x41;
    broken[1024 + 257] = 0;
    expect(await reads(broken)).toBe('read, named');
    const end = Buffer.concat([tarOf([{ name: 'a', content: 'x' }]), Buffer.alloc(512, 'junk'), tarOf([packed])]);
    expect(await reads(end)).toBe('read');
    // A size that is no number makes a broken header, and no reading without end.
    const noSize = tarOf([{ name: 'a', content: 'x' }, { name: 'b' }, packed]);
    noSize.write('9z', 1024 + 124, 'latin1');
    noSize.write('        ', 1024 + 148, 'latin1');
    noSize.write(
      `${noSize
        .subarray(1024, 1536)
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      1024 + 148,
      'latin1',
    );
    expect(await reads(noSize)).toBe('read, named');
  });

  it('says what it does not read as other programs do', async () => {
    expect(await reads(tarOf([{ name: 'g', type: 'g', content: paxRecord('size', '0') }, env]))).toBe('read, named');
    expect(await reads(tarOf([{ name: 'x', type: 'x', content: '99 path=short\n' }, env]))).toBe('read, named');
    expect(await reads(tarOf([{ name: 'folder/', content: 'x', old: true }, env]))).toBe('read, named');
    const swapped = `2\n512\n${ENV.length - 10}\n0\n10\n`.padEnd(512, '\0');
    const sparse = [
      { name: 'x', type: 'x', content: paxRecord('GNU.sparse.major', '1') + paxRecord('GNU.sparse.minor', '0') },
      { name: 's', content: swapped + ENV },
    ];
    expect(await reads(tarOf(sparse))).toBe('read, named');
  });

  const hasTar = spawnSync('tar', ['--version']).status === 0;
  it.skipIf(!hasTar)(hasTar ? 'gives all that GNU tar gives' : 'is not compared with GNU tar, which is not installed', async () => {
    const values = Array.from({ length: 6 }, (_, index) => fakeKey(100 + index));
    const entries = values.map((value, index) => ({ name: `${index}.env`, content: `\nBINANCE_API_KEY=${value}\n` }));
    for (let seed = 0; seed < 40; seed++) {
      const random = new Random(`tar ${seed}`);
      const tar = Buffer.concat([tarOf(entries.slice(0, 3)), random.bytes(512 * random.below(3)), tarOf(entries.slice(3))]);
      for (let count = 1 + random.below(3); count > 0; count--) tar[random.below(tar.length)] = random.byte();
      for (const option of ['-xOf', '-ixOf']) {
        const { stdout } = spawnSync('tar', [option, '-'], { input: tar, maxBuffer: 1 << 28 });
        const [result] = await both(tar, 'a.tar');
        const known = new Set(result?.found.flatMap(({ detections }) => detections.map((one) => one.value.reveal())));
        const hidden = values.filter((value) => stdout.includes(value) && !known.has(value));
        if (result?.skipped.length === 0) expect([seed, option, hidden]).toEqual([seed, option, []]);
      }
    }
  });
});

describe('gzip', () => {
  it('with flags that nobody knows is read, as some programs do', async () => {
    const bytes = gzipSync(ENV);
    bytes[3] = 0x40;
    expect((await read(bytes, 'x.gz')).places).toEqual(['x.gz > x:2', 'x.gz > x:3']);
  });

  it('goes on behind zeros', async () => {
    const bytes = Buffer.concat([gzipSync('nothing'), Buffer.alloc(700), gzipSync(ENV)]);
    expect((await read(bytes, 'x.gz')).places.length).toBe(2);
  });
});
