/** Archives: what a usual reader gets out of a damaged or dishonest one is found, or something is named as unread. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { edit, edits } from '../lib/mutations.ts';
import type { Edit } from '../lib/mutations.ts';
import { Oracle } from '../lib/oracle.ts';
import { program } from '../lib/program.ts';
import { readReport } from '../lib/report.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { sha256Of, valuesOf } from '../lib/values.ts';

const FORMATS = ['zip', 'zip-stored', 'zip-bz2', 'tar', 'gz', 'bz2', 'xz', 'zst', 'br'] as const;
type Format = (typeof FORMATS)[number];

/** A number of a zip's record is set. */
interface Field {
  readonly record: 'local' | 'central' | 'end';
  readonly offset: number;
  readonly value: number;
}

interface Input {
  readonly values: number;
  /** From the inside out. */
  readonly layers: readonly Format[];
  readonly entry: string;
  readonly lines: number;
  readonly fields: readonly Field[];
  readonly edits: readonly Edit[];
  /** A second archive behind the first, or in front. */
  readonly joined: 'no' | 'behind' | 'before' | 'junk before' | 'junk behind';
  readonly name: string;
  readonly tools: boolean;
}

const MAGIC = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

const fields: fc.Arbitrary<Field> = fc.record({
  record: fc.constantFrom('local' as const, 'central' as const, 'end' as const),
  offset: fc.constantFrom(4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 42),
  value: fc.oneof(fc.constantFrom(0, 1, 8, 9, 12, 0xffff, 99), fc.integer({ min: 0, max: 300 })),
});

const inputs: fc.Arbitrary<Input> = fc.record({
  values: fc.nat(),
  layers: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FORMATS).map((one) => [one]) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...FORMATS), { minLength: 2, maxLength: 3 }) },
  ),
  entry: fc.constantFrom('.env', 'bot/.env', 'README.md', 'a\u001b[31m.env', '../.env', 'x'.repeat(120)),
  lines: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })),
  fields: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fields, { minLength: 1, maxLength: 3 }) }),
  edits: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: edits(4) }),
  joined: fc.oneof(
    { weight: 5, arbitrary: fc.constant('no' as const) },
    { weight: 1, arbitrary: fc.constantFrom('behind' as const, 'before' as const, 'junk before' as const, 'junk behind' as const) },
  ),
  name: fc.constantFrom('a.bin', 'a', 'a.zip', 'a.tar', 'a.gz', 'a.tgz', 'a.xz', 'a.bz2', 'a.zst', 'a.br', 'fit'),
  tools: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const ENDING: Readonly<Record<Format, string>> = {
  zip: '.zip',
  'zip-stored': '.zip',
  'zip-bz2': '.zip',
  tar: '.tar',
  gz: '.gz',
  bz2: '.bz2',
  xz: '.xz',
  zst: '.zst',
  br: '.br',
};

function cases(): fc.Arbitrary<Case> {
  const oracle = new Oracle();

  const pack = async (input: Input, content: Buffer): Promise<Buffer> => {
    let bytes = content;
    for (const format of input.layers) {
      if (format === 'br') bytes = brotliCompressSync(bytes);
      else if (format === 'gz') bytes = gzipSync(bytes);
      else bytes = await oracle.make(format, input.entry, bytes);
    }
    return bytes;
  };

  const check = async (input: Input, place: Place): Promise<void> => {
    const { key, secret } = valuesOf(input.values);
    const noise = valuesOf(input.values + 1).other;
    const filler = Array.from({ length: input.lines }, (_, index) => `# line ${index} ${noise.slice(index % 50, (index % 50) + 9)}\n`).join(
      '',
    );
    const content = Buffer.from(`${filler}BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n${filler}`);
    const packed = await pack(input, content);
    let bytes: Buffer = Buffer.from(packed);
    for (const { record, offset, value } of input.fields) {
      const at = bytes.lastIndexOf(Buffer.from(Uint32Array.of(MAGIC[record]).buffer));
      if (at >= 0 && at + offset + 2 <= bytes.length) bytes.writeUInt16LE(value, at + offset);
    }
    bytes = edit(bytes, input.edits);
    const junk = Buffer.from('#!/bin/sh\nexec unzip "$0"\n');
    const second = input.joined === 'behind' || input.joined === 'before' ? await pack(input, Buffer.from('nothing\n')) : junk;
    if (/^(?:junk )?before$/.test(input.joined)) bytes = Buffer.concat([second, bytes]);
    if (/^(?:junk )?behind$/.test(input.joined)) bytes = Buffer.concat([bytes, second]);

    const outer = input.layers.at(-1) ?? 'zip';
    for (const format of input.layers) place.count(format);
    if (input.layers.length > 1) place.count('nested');
    const isHarmed = input.edits.length > 0 || input.fields.length > 0;
    if (isHarmed) place.count('damaged');
    let given = await oracle.read(bytes, input.tools);
    const name = input.name === 'fit' ? `a${ENDING[outer]}` : input.name;
    // Brotli has no mark of its own: only a name tells it.
    if (outer === 'br' && name.endsWith('.br') && input.layers.length === 1 && !isHarmed && input.joined === 'no')
      given += brotliDecompressSync(bytes).toString('latin1');
    writeFileSync(path.join(place.folder, name), bytes);
    const { code, stdout } = await program(['scan', name, '--format', 'json', '--min-confidence', 'low'], place.folder);
    const report = readReport(stdout);
    if (!report) throw new Violation('no report', `exit code ${code}`);
    if (report.complete !== (report.skipped.length === 0)) throw new Violation('complete', 'says one thing, and names another');
    if (!report.complete && code !== 2) throw new Violation('exit code', `${code} of a scan that is not complete`);
    for (const [what, value] of [
      ['key', key],
      ['secret', secret],
    ] as const) {
      if (!given.includes(value)) continue;
      place.count('readable');
      if (!report.hashes.has(sha256Of(value)) && report.complete)
        throw new Violation('missed', `a reader gives the ${what} of ${name}, the scan neither finds it nor names anything as unread`);
    }
  };
  return casesOf(inputs, check);
}

export const archives: Suite = {
  name: 'archives',
  about: 'archives of every format, damaged, dishonest, nested, joined; beside Python, unzip, 7-Zip, tar and zstd',
  cases,
};
