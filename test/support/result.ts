/** Results for the tests of reports, hostile ones among them. */
import type { Finding, Occurrence } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { Verification } from '../../src/model/verification.ts';
import { adviceFor } from '../../src/policy/advice/advice.ts';
import { DEFAULT_ROTATION } from '../../src/policy/profiles.ts';
import { severityOf } from '../../src/policy/severity.ts';
import { byUrgency, withVerification } from '../../src/policy/verified.ts';

/** Every permission that Binance documents, switched off. */
export const NO_PERMISSIONS = {
  enableReading: false,
  enableWithdrawals: false,
  enableInternalTransfer: false,
  enableMargin: false,
  enableFutures: false,
  permitsUniversalTransfer: false,
  enableVanillaOptions: false,
  enableFixApiTrade: false,
  enableFixReadOnly: false,
  enableSpotAndMarginTrading: false,
  enablePortfolioMarginTrading: false,
} as const;

/** A live key of a bot, limited to no IP address, 412 days old. */
export const LIVE: Verification = {
  verdict: 'live',
  environment: 'live',
  reason: 'Key and secret belong together and are live on live: Binance answered a signed read.',
  permissions: { ...NO_PERMISSIONS, enableReading: true, enableSpotAndMarginTrading: true, ipRestrict: false, createTime: 1731801845000 },
  ipRestricted: false,
  createdAt: '2024-11-17T00:04:05.000Z',
  ageDays: 411,
  checkedAt: '2026-01-02T03:04:06.000Z',
};

/** An answer that tells nothing of the key but its verdict. */
export function told(verdict: Verification['verdict'], environment: Verification['environment'], reason: string): Verification {
  return { ...LIVE, verdict, environment, reason, permissions: null, ipRestricted: null, createdAt: null, ageDays: null };
}

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

/** The result after asking Binance about every credential, with one of each verdict. */
export function verifiedResult(): ScanResult {
  const withdraws: Verification = { ...LIVE, permissions: { ...LIVE.permissions, enableWithdrawals: true, enableTeleport: true } };
  const reads: Verification = { ...LIVE, permissions: { ...NO_PERMISSIONS, enableReading: true }, ipRestricted: true, ageDays: 30 };
  const single = (kind: Finding['kind'], digit: string, path: string, verification: Verification): Finding =>
    withVerification(finding(kind, digit, null, [occurrence(path, 3)]), verification, DEFAULT_ROTATION);
  const [key, secret] = RESULT.findings;
  if (!key || !secret) throw new Error('no pair');
  const findings = [
    single('api-key', '1', 'lone.env', told('live-key-only', 'live', 'The key is live on live: Binance knows it.')),
    single('secret-key', '2', 'stray.env', told('wrong-secret', 'live', 'It is not the secret of the API key it was tried with on live.')),
    single('api-key', '3', 'gone.env', told('not-found', 'us', 'Not known on live, us. Treat it as leaked all the same.')),
    single(
      'api-key',
      '4',
      'shut.env',
      told('refused', 'live', 'Refused on live: invalid API key, IP or permissions (HTTP 401, code -2015).'),
    ),
    single('secret-key', '5', 'open.env', told('inconclusive', null, 'Not tried: Binance does not serve this location (HTTP 451).')),
    single('private-key', '6', 'reader.pem', reads),
    single('secret-key', '7', 'toy.env', { ...told('live', 'testnet', ''), reason: '' }),
    ...[key, secret].map((one) => withVerification(one, withdraws, DEFAULT_ROTATION)),
  ];
  return { ...RESULT, complete: true, skipped: [], findings: findings.toSorted(byUrgency) };
}

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
        verification: {
          ...LIVE,
          reason: text,
          permissions: { ...LIVE.permissions, [text]: true, [`enable${text}`]: true, note: text },
          createdAt: text,
          checkedAt: text,
        },
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
