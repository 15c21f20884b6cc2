/** The baseline's file: what is read, what is refused, and what accepting and pruning make of it. */
import { inspect } from 'node:util';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineFile, formatBaseline, loadBaseline, parseBaseline, updateBaseline } from '../../src/policy/baseline.ts';
import type { BaselineEntry } from '../../src/policy/baseline.ts';
import { DEFAULT_CONFIG, loadConfig } from '../../src/policy/config.ts';
import { UsageError } from '../../src/policy/errors.ts';
import { makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { compileSchema } from '../support/schema.ts';

const isValid = compileSchema('baseline');
const HASH = 'ab'.repeat(32);

/** Few different hashes, so that they meet. */
const hash = fc.integer({ min: 0, max: 12 }).map((n) => n.toString(16).padStart(64, '0'));
const kind = fc.constantFrom('api-key', 'secret-key', 'private-key', 'listen-key');
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const entry: fc.Arbitrary<BaselineEntry> = fc.record(
  { sha256: hash, kind, reason: fc.string({ unit: 'binary' }), by: fc.string(), on: day },
  { requiredKeys: ['sha256', 'kind'] },
);
const entries = fc.array(entry);
const reported = fc.array(fc.record({ sha256: hash, kind }));
const fields = { reason: 'new', by: undefined, on: '2026-05-10' };

function hashes(list: readonly { readonly sha256: string }[]): readonly string[] {
  return [...new Set(list.map((one) => one.sha256))].toSorted();
}

describe('the file', () => {
  it('reads back as it was written, and keeps to the schema', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = formatBaseline(list);
        expect(isValid(JSON.parse(text))).toBe(true);
        expect(parseBaseline(text, 'b.json')).toEqual(list);
        expect(formatBaseline(parseBaseline(text, 'b.json'))).toBe(text);
      }),
    );
  });

  it('has one line an entry', () => {
    const list = [
      { sha256: HASH, kind: 'api-key' },
      { sha256: 'cd'.repeat(32), kind: 'secret-key', reason: 'old', by: 'Ana', on: '2026-05-10' },
    ] as const;
    expect(formatBaseline(list)).toBe(
      `{\n  "version": 1,\n  "entries": [\n    {"sha256":"${HASH}","kind":"api-key"},\n    {"sha256":"${'cd'.repeat(32)}","kind":"secret-key","reason":"old","by":"Ana","on":"2026-05-10"}\n  ]\n}\n`,
    );
    expect(formatBaseline([])).toBe('{\n  "version": 1,\n  "entries": []\n}\n');
  });

  const one = (text: string): string => `{ "version": 1, "entries": [${text}] }`;
  it.each([
    ['[]', 'expected an object with "entries", found a list'],
    ['{ "entries": [] }', '"version": expected 1, found nothing'],
    ['{ "version": 2, "entries": [] }', '"version": expected 1, found number 2'],
    ['{ "version": 1 }', '"entries": expected a list, found nothing'],
    ['{ "version": 1, "entries": [], "path": "x" }', 'unknown key "path"'],
    [one('1'), '"entries[0]": expected an object'],
    [one(`{"sha256": "${HASH}", "kind": "key"}`), '"entries[0].kind": expected one of api-key'],
    [one(`{"sha256": "${HASH}", "kind": "api-key"}, {"sha256": "short", "kind": "api-key"}`), '"entries[1].sha256": expected the SHA-256'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "reason": 1}`), '"entries[0].reason": expected a text'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "on": "today"}`), '"entries[0].on": expected a date'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "path": "x"}`), 'unknown key "entries[0].path"'],
    ['{ "version": 1,', 'not valid JSON (line 1, column 16)'],
    [`{\n<<<<<<< HEAD\n}`, 'conflict markers'],
  ])('is refused where it is wrong: %s', (text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message);
    expect(() => parseBaseline(text, 'b.json')).toThrow(/^b\.json: /);
  });

  it('never shows a credential that stands where a hash belongs', () => {
    const key = fakeKey(5);
    for (const text of [one(`{"sha256": "${key}", "kind": "api-key"}`), one(`{"${key}": 1}`), `{"${key}`, one(`{"kind": "${key}"}`)]) {
      let thrown: unknown = null;
      try {
        parseBaseline(text, 'b.json');
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(UsageError);
      expect(inspect(thrown)).not.toContain(key.slice(0, 6));
    }
  });
});

describe('updateBaseline', () => {
  it('accepts everything that is reported, sorted, each once', () => {
    fc.assert(
      fc.property(entries, reported, fc.boolean(), (existing, found, prune) => {
        const { entries: after } = updateBaseline(existing, found, new Set(), { ...fields, prune });
        expect(after.map((item) => item.sha256)).toEqual(hashes(prune ? found : [...existing, ...found]));
      }),
    );
  });

  it('changes nothing when it is run again', () => {
    fc.assert(
      fc.property(entries, reported, fc.boolean(), (existing, found, prune) => {
        const once = updateBaseline(existing, found, new Set(), { ...fields, prune });
        const twice = updateBaseline(once.entries, found, new Set(), { reason: 'other', by: 'other', on: '2030-01-01', prune });
        expect(twice.entries).toEqual(once.entries);
        expect(twice.added).toEqual([]);
      }),
    );
  });

  it('keeps the fields of what stands there', () => {
    fc.assert(
      fc.property(entries, reported, (existing, found) => {
        const { entries: after, added } = updateBaseline(existing, found, new Set(), { ...fields, prune: false });
        for (const item of after) {
          const before = existing.find((old) => old.sha256 === item.sha256);
          expect(item).toEqual(before ?? { sha256: item.sha256, kind: item.kind, reason: 'new', on: '2026-05-10' });
        }
        expect(hashes([...existing, ...added])).toEqual(hashes(after));
      }),
    );
  });

  it('drops with prune what is neither reported nor present, and nothing else', () => {
    fc.assert(
      fc.property(entries, reported, fc.array(hash), (existing, found, present) => {
        const update = updateBaseline(existing, found, new Set(present), { ...fields, prune: true });
        const isThere = (sha256: string): boolean => present.includes(sha256) || found.some((one) => one.sha256 === sha256);
        expect(hashes(update.dropped)).toEqual(hashes(existing).filter((sha256) => !isThere(sha256)));
        expect(hashes([...update.kept, ...update.dropped])).toEqual(hashes(existing));
        const careful = updateBaseline(existing, found, new Set(present), { ...fields, prune: false });
        expect(hashes(careful.gone)).toEqual(hashes(update.dropped));
        expect(careful.dropped).toEqual([]);
      }),
    );
  });
});

describe('which file counts', () => {
  const text = formatBaseline([{ sha256: HASH, kind: 'api-key' }]);

  it('is the named one, else the configured one, else the first upwards', () => {
    const root = makeFolder({ '.binleaks-baseline.json': text, 'a/b/x': '' });
    expect(baselineFile(path.join(root, 'a/b'), null, DEFAULT_CONFIG)).toBe(path.join(root, '.binleaks-baseline.json'));
    writeFileSync(path.join(root, 'a/binleaks.config.json'), '{ "baseline": "policy/accepted.json" }');
    const config = loadConfig(path.join(root, 'a/b'), null);
    expect(baselineFile(path.join(root, 'a/b'), null, config)).toBe(path.join(root, 'a/policy/accepted.json'));
    expect(baselineFile(root, '/x.json', config)).toBe(path.resolve('/x.json'));
  });

  it('must be there where it is named', () => {
    const root = makeFolder({ 'binleaks.config.json': '{ "baseline": "gone.json" }' });
    expect(() => loadBaseline(root, null, loadConfig(root, null))).toThrow(/gone\.json: no such file, though "baseline" in .*config\.json/);
    expect(() => loadBaseline(root, path.join(root, 'x.json'), DEFAULT_CONFIG)).toThrow(
      /x\.json: no such file, though --baseline names it/,
    );
    expect(loadBaseline(makeFolder(), null, DEFAULT_CONFIG)).toEqual([]);
  });
});
