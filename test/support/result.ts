/** Results for the tests of reports, hostile ones among them. */
import type { Finding, Occurrence, ScanResult } from '../../src/finding.ts';
import { adviceFor } from '../../src/policy/advice.ts';
import { severityOf } from '../../src/policy/severity.ts';

/** A place. */
export function occurrence(path: string, line: number): Occurrence {
  return {
    path,
    archive: [],
    line,
    column: 17,
    endLine: line,
    endColumn: 81,
    reading: [],
    place: 'file',
    commit: null,
    blob: null,
    snippet: { text: 'BINANCE_API_KEY=AAA…ZZ', start: 16, end: 22 },
  };
}

/** A finding whose hash is one digit throughout. */
export function finding(kind: Finding['kind'], digit: string, pair: string | null, occurrences: readonly Occurrence[]): Finding {
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
    exposure: null,
    verification: null,
    proof: null,
    advice: adviceFor(input),
  };
}

export const RESULT: ScanResult = {
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
  policyNotes: [
    { problem: 'expired', where: 'config', sha256: 'a'.repeat(64), reason: 'the demo account', expires: '2026-01-01' },
    { problem: 'unmatched', where: 'config', sha256: 'e'.repeat(64), reason: 'an old account', expires: null },
    { problem: 'unmatched', where: 'baseline', sha256: 'f'.repeat(64), reason: '', expires: null },
  ],
  notes: [],
  belowThreshold: 2,
};

/** What must not leave as it is: controls, escapes, bidirectional and zero-width characters, separators. */
export const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
export const HOSTILE = 'x\u001b]0;evil\u0007\n::error::\u202e\u009b31m\r\u2028\u200b.py';

/** The result with a hostile text wherever one can come from the scanned tree. */
export function hostileResult(text: string): ScanResult {
  const place: Occurrence = { ...occurrence(text, 1), snippet: { text: `${text}AAA…ZZ${text}`, start: text.length, end: text.length + 6 } };
  const found = finding('api-key', 'a', null, [place]);
  return {
    ...RESULT,
    root: text,
    findings: [
      {
        ...found,
        evidence: [{ signal: 'name-binance', weight: 7, detail: text }],
        advice: [text, `${'long '.repeat(18)} ${text}`],
      },
    ],
    skipped: [{ path: text, reason: text }],
    excluded: [{ path: text, reason: text }],
    suppressed: RESULT.suppressed.map((one) => ({ ...one, detail: text, occurrences: [place] })),
    policyNotes: RESULT.policyNotes.map((one) => ({ ...one, reason: text })),
  };
}

export const CLEAN = {
  ...RESULT,
  complete: true,
  findings: [],
  skipped: [],
  excluded: [],
  suppressed: [],
  policyNotes: [],
  belowThreshold: 0,
};
