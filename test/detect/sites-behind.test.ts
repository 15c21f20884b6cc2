/** What a stream is asked about line by line: the values of one line, with what stands before it as context only. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Effort, allowanceFor } from '../../src/detect/effort.ts';
import { findCandidates, findCandidatesBehind } from '../../src/detect/candidates.ts';
import { fakeKey } from '../support/random.ts';

const LINES = 40;
const pem = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const lines = (line: (value: string, count: number) => string): readonly string[] =>
  Array.from({ length: LINES }, (_, count) => line(fakeKey(count + 1), count));

const CONTENTS: readonly (readonly [string, readonly Buffer[]])[] = [
  ['named lines', lines((value, count) => `BINANCE_API_KEY_${count}=${value}\n`).map((line) => Buffer.from(line))],
  ['UTF-16', lines((value, count) => `BINANCE_API_KEY_${count}=${value}\n`).map((line) => Buffer.from(line, 'utf16le'))],
  ['private keys', Array.from({ length: LINES }, () => Buffer.from(pem()))],
  ['base64', lines((value) => `${Buffer.from(`key=${value}`).toString('base64')}\n`).map((line) => Buffer.from(line))],
  ['pieces', lines((value) => `const a = "${value.slice(0, 30)}" + "${value.slice(30)}";\n`).map((line) => Buffer.from(line))],
];

describe('the sites behind an offset', () => {
  it.each(CONTENTS)('are those of the whole content that end there: %s', (_name, parts) => {
    const bytes = Buffer.concat(parts);
    const from = bytes.length - (parts.at(-1)?.length ?? 0);
    const places = (sites: ReturnType<typeof findCandidates>): readonly string[] =>
      sites.filter((site) => site.end > from).map((site) => `${site.start} ${site.end} ${site.value} ${site.readings.join()}`);
    const found = findCandidatesBehind(bytes, from, new Effort(allowanceFor(bytes.length)), 0);
    expect(found).toHaveLength(1);
    expect(places(found)).toEqual(places(findCandidates(bytes)));
  });

  it.each(CONTENTS)('cost no more work the more values stand before them: %s', (_name, parts) => {
    const last = parts.at(-1) ?? Buffer.alloc(0);
    const workOf = (before: readonly Buffer[]): number => {
      const bytes = Buffer.concat([...before, last]);
      let low = 0;
      for (let high = allowanceFor(bytes.length); low < high;) {
        const middle = Math.floor((low + high) / 2);
        const effort = new Effort(middle);
        findCandidatesBehind(bytes, bytes.length - last.length, effort, 0);
        if (effort.isSpent) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const [few, many] = [workOf(parts.slice(0, 4)), workOf(parts.slice(0, -1))];
    // The context itself, of which there is more: up to 12,000 characters, each a unit, decoded and as it is.
    expect(many - few).toBeLessThan(30_000);
  });

  it('take less context where the content is full of values', () => {
    const bytes = Buffer.concat(CONTENTS[0]?.[1] ?? []);
    const [sparse, dense] = [0, 1000].map(
      (density) => findCandidatesBehind(bytes, bytes.length - 80, new Effort(1e9), density)[0]?.before.length,
    );
    expect(sparse).toBeGreaterThan(3000);
    expect(dense).toBe(3000);
  });
});
