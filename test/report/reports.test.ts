import { quoted } from '../../src/report/formats/blocked.ts';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { adviceFor } from '../../src/policy/advice/advice.ts';
import { DEFAULT_ROTATION } from '../../src/policy/profiles.ts';
import { withVerification } from '../../src/policy/verified.ts';
import { historyAdvice } from '../../src/policy/advice/history-advice.ts';
import { printable } from '../../src/report/printable.ts';
import { amountOf } from '../../src/report/words.ts';
import { CLEAN, HOSTILE, LIVE, RESULT, STEERING, finding, hostileResult, occurrence } from '../support/result.ts';
import { compileSchema } from '../support/schema.ts';
import { reportBlocked, reportExplanation, reportJson, reportText } from '../support/reporters.ts';

const isValid = compileSchema('report');

const PLAIN = { colour: false, quiet: false, verbose: false };
describe('text report', () => {
  it.each([
    ['text', RESULT, PLAIN],
    ['text-quiet', RESULT, { ...PLAIN, quiet: true }],
    ['text-verbose-colour', RESULT, { ...PLAIN, colour: true, verbose: true }],
    ['text-clean', CLEAN, PLAIN],
    ['text-hostile', hostileResult(HOSTILE), PLAIN],
  ])('%s', async (name, result, options) => {
    await expect(reportText(result, options)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('says nothing of a clean scan when quiet', () => {
    expect(reportText(CLEAN, { ...PLAIN, quiet: true })).toBe('');
  });

  it('holds the same words with colour and without', () => {
    const coloured = reportText(RESULT, { ...PLAIN, colour: true });
    expect(coloured).not.toBe(reportText(RESULT, PLAIN));
    expect(stripVTControlCharacters(coloured)).toBe(reportText(RESULT, PLAIN));
  });

  it('says that a scan was incomplete even when quiet', () => {
    const text = reportText({ ...CLEAN, complete: false, skipped: RESULT.skipped }, { ...PLAIN, quiet: true });
    expect(text).toContain('not complete');
    expect(text).toContain('private.key: permission denied');
  });

  it('marks the mask and nothing else, behind wide and combining characters too', () => {
    const before = '\u540d\u524d e\u0301 = "';
    const snippet = { text: `${before}AAA…ZZ"`, start: before.length, end: before.length + 6 };
    const text = reportText({ ...CLEAN, findings: [finding('api-key', 'a', null, [{ ...occurrence('a', 1), snippet }])] }, PLAIN);
    // Two wide characters take four columns, the combining accent none: 4 + 1 + 1 + 4 behind an indent of 6.
    expect(text).toContain(`\n${' '.repeat(6 + 4 + 1 + 1 + 4)}^^^^^^\n`);
  });

  it('names a single thing that was left out', () => {
    const excluded = [
      ...RESULT.excluded,
      { path: 'run/pipe', reason: 'is a FIFO (named pipe)' },
      { path: '', reason: '2 left out by globs' },
    ];
    const text = reportText({ ...CLEAN, excluded }, PLAIN);
    expect(text).toContain('purpose: .git; node_modules (2 times); run/pipe: is a FIFO (named pipe)\n');
    expect(text.trimEnd().split('\n').at(-1)).toBe('Suppressed: 2 left out by globs');
  });

  it('spells the same steps out once', () => {
    const text = reportText(RESULT, PLAIN);
    const first = adviceFor({ kind: 'secret-key', confidence: 'high', environment: 'unknown', encrypted: false, hasPair: true })[0] ?? '';
    expect(text.split(first.slice(0, 30))).toHaveLength(2);
  });
});

describe('the report of a history', () => {
  const HISTORY: ScanResult = {
    ...RESULT,
    source: 'history',
    findings: RESULT.findings.map((one, index) => {
      const exposure = {
        introduced: { commit: 'a'.repeat(40), author: 'Ada <ada@example.com>', date: '2021-01-29T10:00:00+01:00', summary: 'Add the bot' },
        removed: index === 0 ? null : { commit: 'b'.repeat(40), author: 'Bob', date: '2021-02-05T10:00:00+01:00', summary: 'Remove keys' },
        introducedBy: ['a'.repeat(40)],
        removedBy: index === 0 ? [] : ['b'.repeat(40)],
        inHead: index === 0,
        refs: ['main', 'origin/main', 'v1.0'],
        heldBy: index === 0 ? ['main', 'origin/main', 'v1.0'] : ['v1.0'],
        reachable: true,
        onRemote: index === 0,
        days: 7,
        commits: 3,
      };
      const occurrences = one.occurrences.map((at) => ({ ...at, commit: 'a'.repeat(40), blob: 'c'.repeat(40) }));
      const found = { ...one, exposure, occurrences };
      return { ...found, advice: historyAdvice(found, 'origin') };
    }),
  };

  it('begins with a table and tells each timeline', async () => {
    await expect(reportText(HISTORY, PLAIN)).toMatchFileSnapshot('golden/text-history.txt');
    expect(isValid(JSON.parse(reportJson(HISTORY, '1'))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('is steered by no author, summary, date, ref or path', () => {
    const [one] = HISTORY.findings;
    if (!one) throw new Error('no finding');
    const commit = { commit: 'a'.repeat(40), author: HOSTILE, date: HOSTILE, summary: HOSTILE };
    const exposure = {
      introduced: commit,
      removed: commit,
      introducedBy: [commit.commit],
      removedBy: [commit.commit],
      inHead: false,
      refs: [HOSTILE],
      heldBy: [HOSTILE],
      reachable: true,
      onRemote: true,
      days: 1,
      commits: 1,
    };
    const places = ['file', 'message', 'tag', 'note', 'stash', 'unreachable', 'name'] as const;
    const occurrences = places.flatMap((place) =>
      one.occurrences.map((at) => ({ ...at, place, path: HOSTILE, commit: 'a'.repeat(40), blob: null })),
    );
    const text = reportText({ ...HISTORY, findings: [{ ...one, exposure, occurrences }] }, { ...PLAIN, verbose: true });
    expect(text).not.toMatch(STEERING);
  });
});

describe('the report of a blocked commit', () => {
  const STAGED: ScanResult = { ...RESULT, source: 'staged', skipped: [], complete: true };

  it('says what stands where, and how to go on', async () => {
    await expect(reportBlocked(STAGED, { colour: false, verbose: false })).toMatchFileSnapshot('golden/blocked.txt');
  });

  it('says nothing where there is nothing to say', () => {
    expect(reportBlocked({ ...STAGED, findings: [], suppressed: [] }, { colour: false, verbose: false })).toBe('');
  });

  it('stops what could not be read, and is steered by no name', () => {
    const broken = reportBlocked(
      { ...STAGED, findings: [], complete: false, skipped: [{ path: 'a.py', reason: 'is missing' }] },
      { colour: false, verbose: false },
    );
    expect(broken).toContain('the commit is stopped');
    expect(broken).toContain('a.py: is missing');
    const hostile = { ...hostileResult(HOSTILE), source: 'staged' as const };
    expect(reportBlocked(hostile, { colour: false, verbose: true })).not.toMatch(STEERING);
  });
});

describe('JSON report', () => {
  it('is valid against the schema', async () => {
    const text = reportJson(RESULT, '1.2.3');
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    await expect(text).toMatchFileSnapshot('golden/report.json');
  });

  it('gives every text back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), fc.string({ unit: 'binary' }), (readable, binary) => {
        for (const text of [readable, binary, HOSTILE]) {
          const json = reportJson(hostileResult(text), '1');
          expect(json).not.toMatch(STEERING);
          expect(JSON.parse(json)).toMatchObject({ scan: { root: text }, findings: [{ occurrences: [{ path: text }] }] });
          expect(isValid(JSON.parse(json))).toBe(true);
        }
      }),
    );
  });

  it('holds no line of a scanned file', () => {
    expect(reportJson(RESULT, '1')).not.toContain('snippet');
    expect(reportJson(RESULT, '1')).not.toContain('BINANCE_API_KEY=');
  });

  it.each<[string, (report: Record<string, unknown>) => object]>([
    ['another version', (report) => ({ ...report, schemaVersion: 2 })],
    ['an unknown field', (report) => ({ ...report, extra: 1 })],
    ['no findings', (report) => ({ ...report, findings: undefined })],
    ['a finding without its hash', (report) => ({ ...report, findings: [{ id: 'a'.repeat(16) }] })],
    ['an unmasked value', (report) => ({ ...report, suppressed: [{ ...RESULT.suppressed[0], redacted: 'A'.repeat(64) }] })],
  ])('the schema refuses %s', (_, change) => {
    expect(isValid(change(toObject(reportJson(RESULT, '1'))))).toBe(false);
  });
});

function toObject(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  return { ...value };
}

describe('explanation', () => {
  const [first] = RESULT.findings;
  if (!first) throw new Error('no finding');

  it('lists every signal, their sum and what to do', async () => {
    await expect(reportExplanation(first, { colour: false })).toMatchFileSnapshot('golden/explanation.txt');
  });

  it('says what asking Binance told', () => {
    const text = reportExplanation(withVerification(first, LIVE, DEFAULT_ROTATION), { colour: false });
    expect(text).toMatch(/Asked Binance\n {2}verified LIVE on Binance\n {2}can {6}trade spot and margin, read balances/);
    expect(text).toMatch(/from {5}anywhere.*\n {2}created {2}2024-11-17, 411 days before the check\n/);
  });

  it.each([
    [9.75, 'almost certainly a Binance credential'],
    [0, 'about 50 in 100'],
    [-9, 'almost certainly no Binance credential'],
  ])('puts a sum of %d in words', (score, words) => {
    expect(reportExplanation({ ...first, score }, { colour: false })).toContain(words);
  });
});

/** What GitHub's runner, Azure and TeamCity take for a command in a build's log. */
const BUILD_COMMAND = /^\s*::|##\[|##vso\[|##teamcity\[/im;

describe('hostile names, lines and details', () => {
  it.each([
    '::error::forged',
    '  \u00a0::add-mask::x',
    '\n::stop-commands::x',
    'a ##[error]b',
    '##vso[task.x]',
    '##teamcity[x]',
    '###[x]',
    `${'w '.repeat(43)}::error::x`,
  ])('forge no command in a build log: %j', (text) => {
    const result = hostileResult(text);
    const [found] = result.findings;
    if (!found) throw new Error('no finding');
    for (const verbose of [true, false]) expect(reportText(result, { ...PLAIN, verbose })).not.toMatch(BUILD_COMMAND);
    expect(reportExplanation(found, { colour: false })).not.toMatch(BUILD_COMMAND);
    expect(reportJson(result, '1')).not.toMatch(BUILD_COMMAND);
    expect(JSON.parse(reportJson(result, '1'))).toMatchObject({ scan: { root: text } });
  });

  it('steer no terminal and begin no line, in any report', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (random) => {
        for (const text of [HOSTILE, random]) {
          const result = hostileResult(text);
          const [found] = result.findings;
          if (!found) throw new Error('no finding');
          const texts = [false, true].flatMap((flag) => [
            reportText(result, { colour: false, quiet: flag, verbose: false }),
            reportText(result, { colour: false, quiet: false, verbose: flag }),
          ]);
          for (const report of [...texts, reportExplanation(found, { colour: false })]) {
            expect(report).not.toMatch(STEERING);
            expect(report).not.toMatch(/^::error/m);
          }
        }
      }),
    );
  });
});

describe('what was not scanned on purpose', () => {
  it.each([
    [[{ path: '', reason: '1 place outside of the workspace' }], '1 place outside of the workspace'],
    [[{ path: 'a.sock', reason: 'is a socket' }], 'a.sock: is a socket'],
    [
      [
        { path: '', reason: 'the messages' },
        { path: 'x/node_modules', reason: 'installed packages' },
      ],
      'the messages; node_modules',
    ],
  ])('%j is named once, with one colon at most', (excluded, expected) => {
    for (const verbose of [false, true]) {
      const text = reportText({ ...RESULT, complete: true, skipped: [], excluded }, { ...PLAIN, verbose });
      const lines = text.slice(text.indexOf('Not scanned on purpose:')).split('\n');
      if (!verbose) expect(lines[0]).toBe(`Not scanned on purpose: ${expected}`);
      expect(lines.slice(0, excluded.length + 1).join('\n')).not.toMatch(/:\s*:|: ?$(?!\n)/);
    }
  });
});

describe('printable', () => {
  it('leaves nothing that is not plainly printable, and only that changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(STEERING);
        expect(printable(text)).not.toContain('\n');
        expect(Buffer.from(printable(text)).toString()).toBe(printable(text));
      }),
    );
  });

  it.each([
    ['a\nb', 'a\\nb'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u202e', '\\u202e'],
    ['\u00ad\u3164', '\\xad\\u3164'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['src/\u540d\u524d é ünï.py', 'src/\u540d\u524d é ünï.py'],
  ])('%j becomes %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('amountOf', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [2_000_000, '2 MB'],
    [1_234_000_000, '1.2 GB'],
  ])('%d is %s', (bytes, words) => {
    expect(amountOf(bytes)).toBe(words);
  });
});

it.each([
  ['a b.env', 'linux', "'a b.env'"],
  ["it's.env", 'darwin', "'it'\\''s.env'"],
  ['a b.env', 'win32', '"a b.env"'],
  ["it's.env", 'win32', '"it\'s.env"'],
  ['src/bot.env', 'win32', 'src/bot.env'],
] as const)('a command names %s for the shell of %s', (path, platform, expected) => {
  expect(quoted(path, platform)).toBe(expected);
});
