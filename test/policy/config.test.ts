import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig, parseConfig } from '../../src/policy/config.ts';
import { jsonErrorPlace } from '../../src/policy/json/json-error.ts';
import { UsageError } from '../../src/model/errors.ts';
import { globProblem } from '../../src/policy/globs/glob-problem.ts';
import { compileGlobs } from '../../src/policy/globs/globs.ts';
import { fakeKey } from '../support/random.ts';
import { compileSchema } from '../support/schema.ts';

const HASH = 'a'.repeat(64);
const isValid = compileSchema('config');

describe('parseConfig', () => {
  it('reads everything a configuration may hold, as the schema does', () => {
    const content = {
      exclude: ['docs/**', '*.snap'],
      allow: [{ sha256: HASH.toUpperCase(), reason: 'the demo account', expires: '2030-01-31' }],
      minConfidence: 'high',
      failOn: 'medium',
      baseline: 'policy/accepted.json',
      verify: { environments: ['live', 'us'], limit: 20 },
      rotationDays: { bot: 30, 'one-off': 2 },
    };
    expect(isValid(content)).toBe(true);
    expect(parseConfig(JSON.stringify(content), 'c.json')).toEqual({
      file: 'c.json',
      folder: process.cwd(),
      exclude: ['docs/**', '*.snap'],
      allow: [{ sha256: HASH, reason: 'the demo account', expires: '2030-01-31' }],
      minConfidence: 'high',
      failOn: 'medium',
      baseline: 'policy/accepted.json',
      verify: { environments: ['live', 'us'], limit: 20 },
      rotationDays: { dashboard: 180, bot: 30, 'market-maker': 60, arbitrage: 60, custody: 30, 'one-off': 2 },
    });
  });

  it.each([
    ['{ "exlude": [] }', 'unknown key "exlude"; did you mean "exclude"?'],
    ['{ "colour": true }', 'unknown key "colour"; known keys: exclude, allow, minConfidence, failOn, baseline, verify, rotationDays'],
    ['{ "exclude": "docs" }', '"exclude": expected a list of globs, found "docs"'],
    ['{ "exclude": [1] }', '"exclude[0]": expected a glob, found number 1'],
    ['{ "minConfidence": "sure" }', '"minConfidence": expected one of low, medium, high, found "sure"'],
    ['{ "allow": [{ "sha256": "abc", "reason": "x" }] }', '"allow[0].sha256": expected the id of a finding'],
    [`{ "allow": [{ "sha256": "${HASH}" }] }`, '"allow[0].reason": expected a text that says why'],
    [`{ "allow": [{ "sha256": "${HASH}", "reason": "x", "expires": "soon" }] }`, '"allow[0].expires": expected a date'],
    [`{ "allow": [{ "sha256": "${HASH}", "reason": "x", "until": "soon" }] }`, 'unknown key "allow[0].until"'],
    ['{ "baseline": 1 }', '"baseline": expected the path of a file, found number 1'],
    ['{ "rotationDays": 90 }', '"rotationDays": expected an object of days by profile, found number 90'],
    ['{ "rotationDays": { "bots": 90 } }', 'unknown key "rotationDays.bots"; did you mean "bot"?'],
    [
      '{ "rotationDays": { "bot": "90" } }',
      '"rotationDays.bot": expected a whole number of days from 0 (delete after use) to 3650, found "90"',
    ],
    ['{ "rotationDays": { "bot": 1.5 } }', '"rotationDays.bot": expected a whole number of days'],
    ['{ "rotationDays": { "one-off": -1 } }', '"rotationDays.one-off": expected a whole number of days'],
    ['{ "rotationDays": { "custody": 3651 } }', '"rotationDays.custody": expected a whole number of days'],
    ['[]', 'expected an object, found a list'],
    ['{ "exclude": ["docs", "{a,b"] }', '"exclude[1]": bad glob "{a,b": a bracket or brace is not closed'],
    [`{ "allow": [{ "sha256": "${HASH}", "reason": "x", "expires": "2026-02-30" }] }`, '"allow[0].expires": expected a date'],
    ['{ "verify": true }', '"verify": expected an object, found boolean true: what is asked of Binance is asked for by --verify'],
    ['{ "verify": { "on": true } }', 'unknown key "verify.on"'],
    ['{ "verify": { "endpoints": {} } }', 'unknown key "verify.endpoints"'],
    ['{ "verify": { "environments": "live" } }', '"verify.environments": expected a list, found "live"'],
    ['{ "verify": { "environments": ["moon"] } }', '"verify.environments[0]": expected one of live, testnet'],
    ['{ "verify": { "environments": [null] } }', '"verify.environments[0]": expected one of live, testnet'],
    ['{ "verify": { "limit": 0 } }', '"verify.limit": expected a whole number from 1 to 100, found number 0'],
    ['{ "verify": { "limit": 101 } }', '"verify.limit": expected a whole number from 1 to 100, found number 101'],
    ['{ "exclude": [ }', 'not valid JSON (line 1, column 16)'],
  ])('refuses %s and names what is wrong', (text, message) => {
    expect(() => parseConfig(text, 'c.json')).toThrow(message);
    expect(() => parseConfig(text, 'c.json')).toThrow('c.json');
    expect(text.startsWith('{ "verify"') && isValid(JSON.parse(text))).toBe(false);
  });

  it('never shows a credential that stands where a hash belongs', () => {
    const key = fakeKey(5);
    for (const text of [
      `{"allow": [{"sha256": "${key}", "reason": "x"}]}`,
      `{"${key}": 1}`,
      `{"${key}`,
      `{"allow": [{"${key}": 1}]}`,
      `{"minConfidence": "${key}"}`,
      `{"exclude": ["${key}`,
    ]) {
      let thrown: unknown = null;
      try {
        parseConfig(text, 'c.json');
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(UsageError);
      expect(inspect(thrown)).not.toContain(key.slice(0, 6));
      expect(inspect(thrown)).not.toContain(key.slice(-6));
    }
  });
});

describe('jsonErrorPlace', () => {
  it.each([
    ['{', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['[1, 2\n3]', 2, 1],
    ['{"a": "b\nc"}', 1, 7],
    ['{"a": 01}', 1, 7],
    ['nul', 1, 1],
    ['{} x', 1, 4],
    ['', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(() => void JSON.parse(text)).toThrow();
    expect(jsonErrorPlace(text)).toEqual({ line, column });
  });
});

describe('loadConfig', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'binleaks-config-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('looks from the scanned folder upwards, package.json included', () => {
    const inner = join(folder, 'a', 'b');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "name": "x", "binleaks": { "failOn": "high" } }');
    writeFileSync(join(folder, 'a', 'package.json'), '{ "name": "no key here" }');
    expect(loadConfig(inner, null)).toMatchObject({ failOn: 'high' });
    writeFileSync(join(folder, 'a', 'binleaks.config.json'), '{ "failOn": "low" }');
    expect(loadConfig(inner, null)).toMatchObject({ failOn: 'low' });
  });

  it.each(['package.json', 'binleaks.config.json'])('does not wait at a FIFO named %s', (name) => {
    execFileSync('mkfifo', [join(folder, name)]);
    if (name === 'package.json') expect(loadConfig(folder, null)).toMatchObject({ failOn: null });
    else
      expect(() => loadConfig(folder, null)).toThrow(
        /binleaks\.config\.json: can't read the configuration \(is a .*, not a regular file\)/,
      );
  });

  it('does not read without end', () => {
    symlinkSync('/dev/zero', join(folder, 'binleaks.config.json'));
    expect(() => loadConfig(folder, null)).toThrow('not a regular file');
    const large = join(folder, 'large.json');
    writeFileSync(large, `{"exclude": ["${'x'.repeat(1024 * 1024)}"]}`);
    expect(() => loadConfig(folder, large)).toThrow('at most 1048576 expected');
  });

  it('names a file that is not there', () => {
    expect(() => loadConfig(folder, join(folder, 'no.json'))).toThrow(/no\.json: can't read the configuration \(no such file\)/);
  });
});

describe('compileGlobs', () => {
  it.each([
    ['*.snap', 'test/a/b.snap', true],
    ['docs/', 'docs/a/b.md', true],
    ['docs/**', 'docs/a.md', true],
    ['/docs', 'src/docs/a.md', false],
    ['docs', 'src/docs/a.md', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['.env*', 'x/.env.local', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(compileGlobs([glob], 'test')(path)).toBe(expected);
  });

  it('refuses a glob that is not closed', () => {
    expect(() => compileGlobs(['src/{a,b'], '--exclude')).toThrow('--exclude: bad glob "src/{a,b"');
  });
});

describe('globProblem of a backslash', () => {
  it('names the slash where one stands between folders, and takes it as an escape elsewhere', () => {
    for (const glob of ['src\\x.js', 'a\\b\\**', '**\\_x']) expect(globProblem(glob)).toMatch(/write "\/" between folders/);
    for (const glob of ['src/\\[id\\]/x.js', 'a\\*b', '\\!important', 'v1\\.2/**']) expect(globProblem(glob)).toBeNull();
  });
});

describe('globProblem', () => {
  it.each(['*a*a*a*a*b', '+(a|aa)b', '*(a|b)', '(a+)+b', '(a|a)*b', '{a,b}'.repeat(9), '**/a/**/a/**/a/**/b', 'x'.repeat(501)])(
    'refuses %s, which could take for ever',
    (glob) => {
      expect(globProblem(glob)).not.toBeNull();
    },
  );

  it.each(['*.snap', '**/test/**', 'src/**/*.{js,ts}', '!(keep)', 'a\\[b', '**/__tests__/**/*.test.*', '[!a]*', 'a+b'])(
    'takes %s',
    (glob) => {
      expect(globProblem(glob)).toBeNull();
    },
  );

  it('lets through only what is fast over the longest names', () => {
    const test = compileGlobs(['*a*a*b', '**/a/**/a/*b', '{a,aa}{a,aa}{a,aa}*a*b'], 'test');
    const started = performance.now();
    expect(test('a'.repeat(255))).toBe(false);
    expect(test('a/'.repeat(500) + 'c')).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
