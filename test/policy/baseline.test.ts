/** The baseline's file: what is read, what is refused, and what accepting and pruning make of it. */
import { inspect } from 'node:util';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptInBaseline, baselineFile, formatBaseline, loadBaseline, parseBaseline, pruneBaseline } from '../../src/policy/baseline.ts';
import type { BaselineEntry } from '../../src/policy/baseline.ts';
import { DEFAULT_CONFIG, loadConfig } from '../../src/policy/config.ts';
import { UsageError } from '../../src/model/errors.ts';
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
  {
    sha256: hash,
    kind,
    reason: fc.string({ unit: 'binary' }),
    by: fc.string(),
    on: day,
    deleted: day,
    foundIn: fc.constantFrom('files' as const, 'history' as const),
    redacted: fc.string(),
    path: fc.string(),
  },
  { requiredKeys: ['sha256', 'kind'] },
);
const entries = fc.array(entry);
const foundIn = fc.constantFrom('files' as const, 'history' as const);
const reported = fc.array(fc.record({ sha256: hash, kind, foundIn, redacted: fc.string(), path: fc.string() }));
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
    [one(`{"sha256": "${HASH}", "kind": "api-key", "line": 1}`), 'unknown key "entries[0].line"'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "path": 1}`), '"entries[0].path": expected a text'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "deleted": "2026-02-30"}`), '"entries[0].deleted": expected a date'],
    [one(`{"sha256": "${HASH}", "kind": "api-key", "foundIn": "tree"}`), '"entries[0].foundIn": expected one of files, history'],
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

describe('accepting', () => {
  it('accepts everything that is reported, sorted, each once, and drops nothing', () => {
    fc.assert(
      fc.property(entries, reported, (existing, found) => {
        const { entries: after } = acceptInBaseline(existing, found, new Set(), fields);
        expect(after.map((item) => item.sha256)).toEqual(hashes([...existing, ...found]));
      }),
    );
  });

  it('changes nothing when it is run again', () => {
    fc.assert(
      fc.property(entries, reported, (existing, found) => {
        const once = acceptInBaseline(existing, found, new Set(), fields);
        const twice = acceptInBaseline(once.entries, found, new Set(), { reason: 'other', by: 'other', on: '2030-01-01' });
        expect(twice.entries).toEqual(once.entries);
        expect(twice.added).toEqual([]);
      }),
    );
  });

  it('keeps the fields of what stands there, and notes what the history holds', () => {
    fc.assert(
      fc.property(entries, reported, (existing, found) => {
        const { entries: after, added } = acceptInBaseline(existing, found, new Set(), fields);
        for (const item of after) {
          const before = existing.find((old) => old.sha256 === item.sha256);
          const isInHistory = found.some((one) => one.sha256 === item.sha256 && one.foundIn === 'history');
          if (before) {
            const foundIn = before.foundIn === 'files' && isInHistory ? 'history' : before.foundIn;
            expect(item).toEqual(foundIn === undefined ? before : { ...before, foundIn });
          } else
            expect(item).toMatchObject({ kind: item.kind, reason: 'new', on: '2026-05-10', foundIn: isInHistory ? 'history' : 'files' });
        }
        expect(hashes([...existing, ...added])).toEqual(hashes(after));
      }),
    );
  });
});

describe('pruning', () => {
  it('drops what is gone and was accepted from the files, and never accepts anything', () => {
    fc.assert(
      fc.property(entries, fc.array(hash), (existing, present) => {
        const { kept, dropped, undecided } = pruneBaseline(existing, new Set(present), false);
        expect(hashes([...kept, ...dropped])).toEqual(hashes(existing));
        for (const one of dropped)
          expect({ foundIn: one.foundIn, isThere: present.includes(one.sha256) }).toEqual({ foundIn: 'files', isThere: false });
        for (const one of undecided) expect(kept).toContain(one);
        expect(hashes([...dropped, ...undecided])).toEqual(hashes(existing).filter((sha256) => !present.includes(sha256)));
      }),
    );
  });

  it('drops all that is gone where the history was searched too', () => {
    fc.assert(
      fc.property(entries, fc.array(hash), (existing, present) => {
        const { kept, dropped, undecided } = pruneBaseline(existing, new Set(present), true);
        expect(undecided).toEqual([]);
        expect(hashes(kept)).toEqual(hashes(existing).filter((sha256) => present.includes(sha256)));
        expect(hashes(dropped)).toEqual(hashes(existing).filter((sha256) => !present.includes(sha256)));
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
