/** The public API's types: what a caller may give, what it gets, and that nothing internal is among it. */
import type { Transform } from 'node:stream';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as library from '../../src/index.ts';
import type {
  Finding,
  Progress,
  Scan,
  ScanFilesOptions,
  ScanHistoryOptions,
  ScanResult,
  StagedScan,
  VerifyOptions,
} from '../../src/index.ts';
import { fakeKey } from '../support/random.ts';

describe('the public API', () => {
  it('is these functions and classes', () => {
    expect(Object.keys(library).toSorted()).toEqual([
      'BinleaksError',
      'EndpointError',
      'FORMATS',
      'FileError',
      'GitError',
      'PackedError',
      'RepositoryError',
      'SecretText',
      'UsageError',
      'createRedactor',
      'loadPolicy',
      'redact',
      'renderReport',
      'scanFiles',
      'scanHistory',
      'scanRange',
      'scanStaged',
      'scanStream',
      'verify',
    ]);
  });

  it('has one kind of result', () => {
    expectTypeOf(library.scanFiles).returns.toEqualTypeOf<Promise<Scan>>();
    expectTypeOf(library.scanStream).returns.toEqualTypeOf<Promise<Scan>>();
    expectTypeOf(library.scanRange).returns.toEqualTypeOf<Promise<Scan>>();
    expectTypeOf(library.scanHistory).returns.toEqualTypeOf<Promise<Scan>>();
    expectTypeOf(library.scanStaged).returns.toEqualTypeOf<Promise<StagedScan>>();
    expectTypeOf<StagedScan>().toExtend<Scan>();
    expectTypeOf(library.verify).parameter(0).toEqualTypeOf<Scan>();
    expectTypeOf<Scan['result']>().toEqualTypeOf<ScanResult>();
    expectTypeOf<ScanResult['findings']>().toEqualTypeOf<readonly Finding[]>();
  });

  it('takes nothing internal', () => {
    expectTypeOf<ScanFilesOptions>().not.toHaveProperty('workerFile');
    expectTypeOf<ScanHistoryOptions>().not.toHaveProperty('workerFile');
    expectTypeOf<VerifyOptions>().not.toHaveProperty('clock');
    expectTypeOf<VerifyOptions>().not.toHaveProperty('env');
    expectTypeOf<NonNullable<ScanFilesOptions['onProgress']>>().parameter(0).toEqualTypeOf<Progress>();
  });

  it('masks a text as a text, and bytes as bytes', () => {
    expectTypeOf(library.createRedactor).returns.toEqualTypeOf<Transform>();
    const text = `key ${fakeKey(3)} é`;
    const masked: string = library.redact(text);
    expect(masked).toMatch(/^key \[binance-\S+\] é$/);
    const bytes: Uint8Array = library.redact(Buffer.from(text, 'utf16le'));
    expect(Buffer.from(bytes).toString('utf16le')).toMatch(/^key \[binance-\S+\] é$/);
    expect(() => library.redact(Buffer.from('PK\x03\x04 and more'))).toThrow(library.PackedError);
  });

  it('finds policy files as the command line does', () => {
    expect(library.loadPolicy({ folder: 'test' }).baseline).toEqual([]);
    expect(() => library.loadPolicy({ config: 'no-such-file.json' })).toThrow(library.FileError);
  });
});
