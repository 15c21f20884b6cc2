/** What is kept of signed requests: bounded, the same in whatever order, and of every API key some. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PART_SAMPLE, RequestSample, SCAN_SAMPLE } from '../../../src/detect/requests/sample.ts';
import type { LocatedRequest } from '../../../src/detect/requests/sample.ts';
import { SecretText } from '../../../src/model/secret.ts';

function request(seed: number, apiKey: string | null, path = 'a.log', offset = seed): LocatedRequest {
  const position = { offset, endOffset: offset + 64, line: 1, column: 1, endLine: 1, endColumn: 65 };
  const signature = createHash('sha256').update(String(seed)).digest('hex');
  return { path, request: { payloads: [new SecretText(`timestamp=${seed}`)], signature, by: 'secret', apiKey, position, wide: false } };
}

const most = ({ keys, perKey, keyless }: typeof SCAN_SAMPLE): number => keys * perKey + keyless;

describe('the sample of requests', () => {
  it('stays within its bounds over a million requests', () => {
    const sample = new RequestSample(PART_SAMPLE);
    // The hash of each is taken from its number: to hash a million takes longer than all the rest.
    const { request: one, path } = request(1, null);
    for (let i = 0; i < 1_000_000; i++) {
      const mixed = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
      const apiKey = i % 3 === 0 ? null : `key ${i % 100_000}`;
      sample.add({ path, request: { ...one, apiKey, signature: mixed.toString(16).padStart(64, '0') } });
      if (i % 50_000 === 0) expect(sample.size).toBeLessThanOrEqual(2 * most(PART_SAMPLE));
    }
    expect(sample.list().length).toBe(most(PART_SAMPLE));
  });

  it('is the same in whatever order and in however many pieces', () => {
    const requests = fc.array(fc.tuple(fc.nat(400), fc.option(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'))), { maxLength: 300 });
    const size = { keys: 3, perKey: 2, keyless: 5 };
    fc.assert(
      fc.property(requests, fc.nat(), fc.nat(300), (list, turn, cut) => {
        const all = list.map(([seed, key]) => request(seed, key));
        const whole = new RequestSample(size);
        for (const one of all) whole.add(one);
        const parts = [new RequestSample(size), new RequestSample(size)];
        const start = turn % Math.max(1, all.length);
        for (const [i, one] of [...all.slice(start), ...all.slice(0, start)].toReversed().entries()) parts[i < cut ? 0 : 1]?.add(one);
        const joined = new RequestSample(size);
        for (const one of parts.toReversed().flatMap((part) => part.list())) joined.add(one);
        const plain = (sample: RequestSample<LocatedRequest>): unknown =>
          sample.list().map((one) => [one.request.signature, one.request.apiKey]);
        expect(plain(joined)).toEqual(plain(whole));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('keeps one of every API key, however many another one has', () => {
    const sample = new RequestSample();
    for (let i = 0; i < 5000; i++) sample.add(request(i, 'busy'));
    for (let i = 0; i < 100; i++) sample.add(request(10_000 + i, `quiet ${i}`));
    const keys = sample.list().map((one) => one.request.apiKey);
    expect(new Set(keys).size).toBe(101);
    expect(keys.filter((key) => key === 'busy').length).toBe(SCAN_SAMPLE.perKey);
  });

  it('gives of the same request the first place', () => {
    for (const order of [
      ['a.log', 'b.log'],
      ['b.log', 'a.log'],
    ]) {
      const sample = new RequestSample();
      for (const path of order) sample.add(request(1, 'key', path));
      for (const offset of order[0] === 'a.log' ? [9, 5] : [5, 9]) sample.add(request(2, null, 'c.log', offset));
      expect(sample.list().map((one) => [one.path, one.request.position.offset])).toEqual([
        ['a.log', 1],
        ['c.log', 5],
      ]);
    }
  });
});
