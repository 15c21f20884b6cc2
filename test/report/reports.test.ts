import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Occurrence, ScanResult } from '../../src/finding.ts';
import { adviceFor } from '../../src/policy/advice.ts';
import { severityOf } from '../../src/policy/severity.ts';
import { reportExplanation } from '../../src/report/explain.ts';
import { reportJson } from '../../src/report/json.ts';
import { printable } from '../../src/report/printable.ts';
import { reportText } from '../../src/report/text.ts';
import { compileSchema } from '../support/schema.ts';

const isValid = compileSchema('report');

function occurrence(path: string, line: number): Occurrence {
  return {
    path,
    line,
    column: 17,
    endLine: line,
    endColumn: 81,
    reading: [],
    place: 'file',
    snippet: { text: 'BINANCE_API_KEY=AAA…ZZ', start: 16, end: 22 },
  };
}

function finding(kind: Finding['kind'], digit: string, pair: string | null, occurrences: readonly Occurrence[]): Finding {
  const input = { kind, confidence: 'high', environment: 'unknown', encrypted: false, hasPair: pair !== null } as const;
  return {
    id: digit.repeat(16),
    kind,
    confidence: 'high',
    severity: severityOf(input),
    sha256: digit.repeat(64),
    redacted: 'AAA…ZZ',
    length: 64,
    environment: 'unknown',
    encrypted: false,
    pair,
    evidence: [
      { signal: 'name-binance', weight: 7, detail: 'BINANCE_API_KEY' },
      { signal: 'random-64', weight: -3.2, detail: 'random mixed-case 64' },
    ],
    score: 3.8,
    occurrences,
    advice: adviceFor(input),
  };
}

const RESULT: ScanResult = {
  source: 'files',
  root: '/home/user/bot',
  startedAt: '2026-01-02T03:04:05.000Z',
  durationMs: 1234,
  complete: false,
  stats: { bytes: 1_234_567, contents: 1234, objects: 0, commits: 0 },
  skipped: [{ path: 'private.key', reason: 'permission denied' }],
  excluded: [
    { path: '.git', reason: "git's own storage" },
    { path: 'a/node_modules', reason: 'installed packages' },
    { path: 'b/node_modules', reason: 'installed packages' },
  ],
  findings: [
    finding('api-key', 'a', 'b'.repeat(16), [occurrence('bot/.env', 2)]),
    finding(
      'secret-key',
      'b',
      'a'.repeat(16),
      [1, 2, 3, 4, 5, 6, 7].map((n) => occurrence(`bot/copy${n}.env`, n)),
    ),
    finding('api-key', 'c', null, [occurrence('x\u001b]0;evil\u0007\n::error::\u202e.py', 9)]),
  ],
  suppressed: [
    {
      id: 'd'.repeat(16),
      kind: 'api-key',
      sha256: 'd'.repeat(64),
      redacted: 'vmP…8A',
      reason: 'documented-example',
      detail: 'Binance publishes it',
      occurrences: [],
    },
  ],
  belowThreshold: 2,
};

describe('reports', () => {
  it('text', () => {
    expect(reportText(RESULT, { colour: false, quiet: false, verbose: false })).toMatchSnapshot();
  });
  it('text, quiet', () => {
    expect(reportText(RESULT, { colour: false, quiet: true, verbose: false })).toMatchSnapshot();
  });
  it('text, verbose, in colour', () => {
    expect(reportText(RESULT, { colour: true, quiet: false, verbose: true })).toMatchSnapshot();
  });
  it('text with nothing found', () => {
    const clean = { ...RESULT, complete: true, findings: [], skipped: [], excluded: [], suppressed: [], belowThreshold: 0 };
    expect(reportText(clean, { colour: false, quiet: false, verbose: false })).toMatchSnapshot();
    expect(reportText(clean, { colour: false, quiet: true, verbose: false })).toBe('');
  });
  it('JSON, valid against the schema', () => {
    const text = reportJson(RESULT, '1.2.3');
    expect(isValid(JSON.parse(text))).toBe(true);
    expect(text).toMatchSnapshot();
  });
  it('explanation', () => {
    const [first] = RESULT.findings;
    if (!first) throw new Error('no finding');
    expect(reportExplanation(first, { colour: false })).toMatchSnapshot();
  });
  it('let no name from the scanned tree steer the terminal or begin a line', () => {
    for (const verbose of [true, false]) {
      const text = reportText(RESULT, { colour: false, quiet: false, verbose });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(text).not.toMatch(/^::error/m);
    }
  });
});

describe('printable', () => {
  it('leaves nothing that is not plainly printable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      }),
    );
  });
});
