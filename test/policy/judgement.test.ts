/** What the policy makes of findings: what it takes out, how severe the rest is, and what to do about it. */
import { describe, expect, it } from 'vitest';
import type { Finding, Occurrence } from '../../src/model/finding.ts';
import { adviceFor } from '../../src/policy/advice/advice.ts';
import { NO_POLICY, applyPolicy } from '../../src/policy/apply.ts';
import type { BaselineEntry } from '../../src/policy/baseline.ts';
import type { AllowEntry } from '../../src/policy/config.ts';
import { severityOf } from '../../src/policy/severity.ts';
import type { SeverityInput } from '../../src/policy/severity.ts';

const TODAY = '2026-05-10';
const HASH = 'a'.repeat(64);

function place(path: string): Occurrence {
  const snippet = { text: 'KEY=AAA…ZZ', start: 4, end: 10 };
  return {
    path,
    archive: [],
    line: 1,
    column: 5,
    endLine: 1,
    endColumn: 69,
    reading: [],
    place: 'file',
    commit: null,
    blob: null,
    snippet,
  };
}

const FINDING: Finding = {
  id: HASH.slice(0, 16),
  kind: 'api-key',
  confidence: 'high',
  severity: 'medium',
  sha256: HASH,
  redacted: 'AAA…ZZ',
  length: 64,
  environment: 'unknown',
  encrypted: false,
  pair: null,
  evidence: [],
  score: 5,
  occurrences: [place('a.env'), place('b.env')],
  exposure: null,
  verification: null,
  proof: null,
  advice: [],
};

function apply(
  allow: readonly AllowEntry[],
  inlineAllowed = [false, false],
  documentedExample = false,
  baseline: readonly BaselineEntry[] = [],
): ReturnType<typeof applyPolicy> {
  return applyPolicy([{ finding: FINDING, inlineAllowed, documentedExample }], { allow, baseline, inline: true }, TODAY);
}

function allowed(expires: string | null, reason = 'the demo account'): AllowEntry {
  return { sha256: HASH, reason, expires };
}

describe('applyPolicy', () => {
  it('keeps what nothing suppresses', () => {
    expect(apply([])).toEqual({ findings: [FINDING], suppressed: [], notes: [] });
  });

  it.each([null, TODAY, '2030-01-01'])('suppresses an allowed credential and gives the reason (expires %s)', (expires) => {
    const { findings, suppressed, notes } = apply([allowed(expires)]);
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([{ reason: 'config', detail: 'the demo account', occurrences: FINDING.occurrences }]);
    expect(notes).toEqual([]);
  });

  it('reports a credential again from the day after its entry expires, and names the entry', () => {
    const entry = allowed('2026-05-09');
    const { findings, suppressed, notes } = apply([entry]);
    expect({ ...findings[0], advice: [] }).toEqual(FINDING);
    expect(findings[0]?.advice[0]).toMatch(/^This was allowed until 2026-05-09 \(the demo account\)/);
    expect({ suppressed, notes }).toEqual({ suppressed: [], notes: [{ problem: 'expired', where: 'config', ...entry }] });
  });

  it('takes a renewed entry, wherever it stands', () => {
    const { suppressed, notes } = apply([allowed('2026-01-01'), allowed('2027-01-01', 'renewed')]);
    expect(suppressed).toMatchObject([{ detail: 'renewed' }]);
    expect(notes).toEqual([]);
  });

  it('suppresses only the places that a comment allows', () => {
    const { findings, suppressed } = apply([], [true, false]);
    expect(findings[0]?.occurrences).toEqual([place('b.env')]);
    expect(suppressed).toMatchObject([{ reason: 'inline', occurrences: [place('a.env')] }]);
    expect(apply([], [true, true]).findings).toEqual([]);
  });

  it('names a documented example as such, whatever else allows it', () => {
    expect(apply([allowed(null)], [true, true], true).suppressed).toMatchObject([{ reason: 'documented-example' }]);
  });
});

const PAIRED: SeverityInput = { kind: 'secret-key', confidence: 'high', environment: 'unknown', encrypted: false, hasPair: true };
const LONE: SeverityInput = { ...PAIRED, hasPair: false };

describe('the baseline', () => {
  const accepted: BaselineEntry = { sha256: HASH, kind: 'api-key', reason: 'old', by: 'Ana', on: '2026-01-02' };

  it('suppresses every place of a credential, and says who accepted it', () => {
    const { findings, suppressed, notes } = apply([], [true, false], false, [accepted]);
    expect({ findings, notes }).toEqual({ findings: [], notes: [] });
    expect(suppressed).toMatchObject([
      { reason: 'baseline', detail: 'accepted by Ana on 2026-01-02: old', occurrences: FINDING.occurrences },
    ]);
    expect(apply([], [false, false], false, [{ sha256: HASH, kind: 'api-key' }]).suppressed).toMatchObject([{ detail: 'accepted' }]);
  });

  it('is named with the configuration where entries match nothing', () => {
    const other = 'b'.repeat(64);
    const policy = { allow: [{ ...allowed('2026-01-01'), sha256: other }], baseline: [{ ...accepted, sha256: other }], inline: true };
    expect(applyPolicy([], policy, TODAY).notes).toEqual([
      { problem: 'unmatched', where: 'config', sha256: other, reason: 'the demo account', expires: '2026-01-01' },
      { problem: 'unmatched', where: 'baseline', sha256: other, reason: 'old', expires: null },
    ]);
  });

  it('counts as little as comments where the policy is switched off', () => {
    const judged = [{ finding: FINDING, inlineAllowed: [true, true], documentedExample: false }];
    expect(applyPolicy(judged, NO_POLICY, TODAY)).toEqual({ findings: [FINDING], suppressed: [], notes: [] });
  });
});

describe('severityOf', () => {
  it.each<[string, SeverityInput, string]>([
    ['a pair', PAIRED, 'critical'],
    ['a pair of Binance.US', { ...PAIRED, environment: 'us' }, 'critical'],
    ['a pair that is barely believed', { ...PAIRED, confidence: 'low' }, 'high'],
    ['a lone secret', LONE, 'high'],
    ['a lone private key', { ...LONE, kind: 'private-key' }, 'high'],
    ['a lone API key', { ...LONE, kind: 'api-key' }, 'medium'],
    ['a lone API key that is barely believed', { ...LONE, kind: 'api-key', confidence: 'low' }, 'low'],
    ['a testnet pair', { ...PAIRED, environment: 'testnet' }, 'low'],
    ['a demo pair', { ...PAIRED, environment: 'demo' }, 'low'],
    ['an encrypted private key', { ...PAIRED, kind: 'private-key', encrypted: true }, 'low'],
    ['a listen key', { ...LONE, kind: 'listen-key' }, 'info'],
  ])('%s', (_, input, severity) => {
    expect(severityOf(input)).toBe(severity);
  });
});

describe('adviceFor', () => {
  it('says to delete the key first, then to look for damage, then how to do better', () => {
    const steps = adviceFor(PAIRED);
    expect(steps[0]).toMatch(/^Delete the key at Binance now/);
    expect(steps[1]).toMatch(/withdrawals, orders/);
    expect(steps[2]).toMatch(/least permission.*IP addresses/);
    expect(adviceFor(LONE)).toEqual(steps);
  });

  it('is shorter where less is at stake', () => {
    for (const less of [{ environment: 'testnet' }, { environment: 'demo' }, { encrypted: true }, { kind: 'listen-key' }] as const) {
      expect(adviceFor({ ...PAIRED, ...less }).length).toBeLessThan(adviceFor(PAIRED).length);
    }
  });
});
