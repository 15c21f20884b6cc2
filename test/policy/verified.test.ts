/** What an answer of Binance makes of a finding: how bad it is, and what to do about it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Verdict, Verification } from '../../src/model/verification.ts';
import { canWithdraw, grantedIn } from '../../src/model/permissions.ts';
import { BY_SEVERITY } from '../../src/report/describe.ts';
import { adviceFor } from '../../src/policy/advice/advice.ts';
import { historyAdvice } from '../../src/policy/advice/history-advice.ts';
import { DEFAULT_ROTATION, PROFILE_NAMES, excessOf, likelyProfile, overdueBy } from '../../src/policy/profiles.ts';
import { byUrgency, withVerification } from '../../src/policy/verified.ts';
import { LIVE, NO_PERMISSIONS, finding, occurrence, told } from '../support/result.ts';

const NAMES = Object.keys(NO_PERMISSIONS);
const PAIRED = finding('api-key', 'a', 'b'.repeat(16), [occurrence('a.env', 1)]);
const SECRET = finding('secret-key', 'b', 'a'.repeat(16), [occurrence('a.env', 2)]);

function judged(verification: Verification, one: Finding = PAIRED): Finding {
  return withVerification(one, verification, DEFAULT_ROTATION);
}

/** A live key with these permissions and no other. */
function key(granted: readonly string[], ipRestricted: boolean | null = false): Verification {
  const permissions = { ...NO_PERMISSIONS, ...Object.fromEntries(granted.map((name) => [name, true])) };
  return { ...LIVE, permissions, ipRestricted };
}

describe('the severity of a live key', () => {
  it.each<[string, readonly string[], Severity, Severity]>([
    ['withdrawals', ['enableReading', 'enableWithdrawals'], 'critical', 'high'],
    ['withdrawals and everything else', NAMES, 'critical', 'high'],
    ['spot and margin trading', ['enableReading', 'enableSpotAndMarginTrading'], 'critical', 'high'],
    ['margin', ['enableMargin'], 'critical', 'high'],
    ['futures', ['enableFutures'], 'critical', 'high'],
    ['options', ['enableVanillaOptions'], 'critical', 'high'],
    ['portfolio margin', ['enablePortfolioMarginTrading'], 'critical', 'high'],
    ['trading over FIX', ['enableFixApiTrade'], 'critical', 'high'],
    ['universal transfer', ['enableReading', 'permitsUniversalTransfer'], 'high', 'medium'],
    ['internal transfer', ['enableReading', 'enableInternalTransfer'], 'high', 'medium'],
    ['a permission that nobody knows yet', ['enableReading', 'enableTeleport'], 'high', 'medium'],
    ['reading', ['enableReading'], 'medium', 'low'],
    ['reading over FIX', ['enableFixReadOnly'], 'medium', 'low'],
    ['nothing', [], 'medium', 'low'],
  ])('with %s', (_, granted, open, limited) => {
    expect(judged(key(granted)).severity).toBe(open);
    expect(judged(key(granted, true)).severity).toBe(limited);
    expect(judged(key(granted, null)).severity).toBe(open);
    for (const environment of ['testnet', 'demo', 'futures-testnet'] as const)
      expect(judged({ ...key(granted), environment }).severity).toBe('low');
  });

  it.each(['live', 'futures', 'us'] as const)('is the worst where %s does not tell its permissions', (environment) => {
    expect(judged(told('live', environment, 'It is live.')).severity).toBe('critical');
  });

  it('takes nothing for granted that the answer leaves out', () => {
    expect(judged({ ...LIVE, permissions: { enableReading: true } }).severity).toBe('high');
    expect(judged({ ...LIVE, permissions: {} }).severity).toBe('high');
    expect(judged({ ...LIVE, permissions: { ...NO_PERMISSIONS, enableReading: true, enableWithdrawals: 'no' } }).severity).toBe('high');
  });

  it('never falls when a permission is added or becomes known, never rises when one is removed; a list of addresses takes one step at most', () => {
    const states = fc.constantFrom<0 | 1 | 2>(0, 1, 2);
    const permission = fc.record(Object.fromEntries([...NAMES, 'enableTeleport'].map((name) => [name, states])));
    const at = (levels: Readonly<Record<string, number>>, verification: Partial<Verification>): number => {
      const entries = Object.entries(levels).flatMap(([name, level]): [string, boolean][] => (level === 1 ? [] : [[name, level === 2]]));
      return BY_SEVERITY.indexOf(judged({ ...LIVE, ...verification, permissions: Object.fromEntries(entries) }).severity);
    };
    fc.assert(
      fc.property(permission, fc.constantFrom(...NAMES, 'enableTeleport'), fc.boolean(), (levels, name, ipRestricted) => {
        // Off, not named by the answer, on.
        const [off, open, on] = ([0, 1, 2] as const).map((level) => at({ ...levels, [name]: level }, { ipRestricted }));
        expect(open).toBeLessThanOrEqual(off ?? -1);
        expect(on).toBeLessThanOrEqual(open ?? -1);
        const step = at(levels, { ipRestricted: true }) - at(levels, { ipRestricted: false });
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the other verdicts', () => {
  const lone = finding('api-key', 'a', null, [occurrence('a.env', 1)]);
  const doubtful: Finding = { ...lone, confidence: 'low', severity: 'low' };

  it.each<[string, Finding, Verdict, Verification['environment'], Severity]>([
    ['an API key alone', lone, 'live-key-only', 'live', 'medium'],
    ['one that was barely believed', doubtful, 'live-key-only', 'us', 'medium'],
    ['one whose secret leaked but was not tried', PAIRED, 'live-key-only', 'live', 'critical'],
    [
      'one that its context took for a testnet key',
      { ...PAIRED, environment: 'testnet', severity: 'low' },
      'live-key-only',
      'live',
      'critical',
    ],
    ['one of the testnet', lone, 'live-key-only', 'testnet', 'low'],
    ['one with another secret', PAIRED, 'wrong-secret', 'live', 'medium'],
    ['one with another secret in demo trading', PAIRED, 'wrong-secret', 'demo', 'low'],
    ['a secret of another key', SECRET, 'wrong-secret', 'live', 'high'],
    ['a secret that is not that of a testnet key', SECRET, 'wrong-secret', 'testnet', 'high'],
  ])('%s: %s', (_, one, verdict, environment, severity) => {
    expect(judged(told(verdict, environment, 'So it is.'), one).severity).toBe(severity);
  });

  it.each<Verdict>(['not-found', 'refused', 'inconclusive'])('%s lowers nothing', (verdict) => {
    for (const one of [PAIRED, SECRET, lone, doubtful]) {
      const after = judged(told(verdict, 'live', 'So it is.'), one);
      expect([after.severity, after.environment]).toEqual([one.severity, one.environment]);
    }
  });

  it('none says that a leak is safe, and each but the inconclusive one says what to do about it', () => {
    for (const verdict of ['not-found', 'refused'] as const) {
      const after = judged(told(verdict, 'live', 'So it is.'));
      expect(after.advice[0]).toMatch(/until (?:then|you have seen in API Management that it is gone,) treat it as leaked/);
      expect(after.advice.slice(1)).toEqual(PAIRED.advice);
    }
    expect(judged(told('inconclusive', null, 'Not tried.')).advice).toEqual(PAIRED.advice);
    expect(judged(told('live-key-only', 'live', 'It is.'), lone).advice[0]).toMatch(/^Delete the key at Binance now/);
    expect(judged(told('wrong-secret', 'live', 'It is.'), SECRET).advice[0]).toMatch(/may be that of another/);
    fc.assert(
      fc.property(fc.constantFrom<Verdict>('live', 'live-key-only', 'wrong-secret', 'not-found', 'refused', 'inconclusive'), (verdict) => {
        for (const one of [PAIRED, SECRET, lone])
          expect(judged(told(verdict, 'live', 'So it is.'), one).advice.join(' ')).not.toMatch(/\bis safe\b|\bis harmless\b/);
      }),
    );
  });

  it('put a credential where it was seen', () => {
    const seen = (verdict: Verdict, environment: Verification['environment'], one = PAIRED): string =>
      judged(told(verdict, environment, ''), one).environment;
    expect(seen('live', 'futures')).toBe('live');
    expect(seen('live', 'futures-testnet')).toBe('testnet');
    expect(seen('live-key-only', 'us')).toBe('us');
    expect(seen('wrong-secret', 'testnet', SECRET)).toBe('unknown');
    expect(seen('refused', 'testnet')).toBe('unknown');
  });
});

describe('the advice for a live key', () => {
  const steps = (verification: Verification): string => judged(verification).advice.join('\n');

  it('says first that money can be withdrawn, where it can from anywhere', () => {
    expect(judged(key(['enableWithdrawals'])).advice[0]).toMatch(
      /^Delete the key at Binance now.*anyone who has it can withdraw your money/,
    );
    expect(judged(key(['enableWithdrawals'], true)).advice[0]).not.toMatch(/withdraw/);
  });

  it('looks for damage where there can be some', () => {
    expect(steps(key(['enableReading', 'enableFutures']))).toMatch(/Check orders and open positions since/);
    expect(steps(key(['permitsUniversalTransfer']))).toMatch(/Check transfers and sub-accounts since/);
    expect(steps(key(['enableReading']))).toMatch(/It can only read/);
    expect(steps(told('live', 'futures', ''))).toMatch(/Check withdrawals, orders, open positions, transfers and sub-accounts/);
  });

  it('names what the key had too much, and a list of addresses only where it had none', () => {
    expect(steps(key(['enableReading', 'enableWithdrawals']))).toMatch(/This one had: Enable Withdrawals;.*this one works from anywhere/);
    expect(steps(key(['enableReading', 'enableFutures'], true))).not.toMatch(/Restrict it/);
    expect(steps(key(['enableReading']))).toMatch(/Create a new key, again for reading only/);
    expect(steps({ ...LIVE, permissions: { ...NO_PERMISSIONS, '](javascript:x)': true } })).toMatch(/had: one with an unknown name;/);
  });

  it('compares its age with what the configuration says', () => {
    expect(steps(LIVE)).toMatch(/It is 411 days old: a bot's key should be replaced every 90 days, so this one is 321 days too old/);
    expect(steps({ ...LIVE, ageDays: 90 })).toMatch(/Replace keys before they grow old: a bot's key should be replaced every 90 days/);
    const custody = withVerification(PAIRED, key(['enableWithdrawals']), { ...DEFAULT_ROTATION, custody: 7 });
    expect(custody.advice.join('\n')).toMatch(/a key that withdraws should be replaced every 7 days, so this one is 404 days too old/);
  });

  it('leaves what others added where it was', () => {
    const expired = judged(LIVE, { ...PAIRED, advice: ['This was allowed until 2026-01-01 (x).', ...PAIRED.advice] });
    expect(expired.advice).toEqual(['This was allowed until 2026-01-01 (x).', ...judged(LIVE).advice]);
    const exposure = {
      introduced: null,
      removed: null,
      introducedBy: [],
      removedBy: [],
      inHead: true,
      refs: ['main'],
      heldBy: ['main'],
      reachable: true,
      onRemote: true,
      days: 3,
      commits: 2,
    };
    const old = { ...PAIRED, exposure };
    const history = judged(LIVE, { ...old, advice: historyAdvice(old, 'origin') });
    expect(history.advice).toEqual(historyAdvice({ ...old, advice: judged(LIVE).advice }, 'origin'));
    expect(history.advice.filter((step) => step.startsWith('Keep keys out'))).toEqual([]);
  });

  it('replaces the steps of a pair that turned out to be none', () => {
    const stray = judged(told('wrong-secret', 'live', ''), { ...SECRET, pair: null });
    expect(stray.advice).toHaveLength(3);
    expect(adviceFor({ ...SECRET, hasPair: true }).filter((step) => stray.advice.includes(step))).toHaveLength(1);
  });
});

describe('byUrgency', () => {
  it('shows what withdraws first, then the worst, then what is known to be live', () => {
    const limited = judged(key(['enableWithdrawals'], true));
    const trades = judged(LIVE);
    const toy = judged({ ...key(['enableWithdrawals']), environment: 'testnet' });
    const order = [toy, SECRET, trades, judged(key(['enableWithdrawals'])), limited].toSorted(byUrgency);
    expect(order.map((one) => one.severity)).toEqual(['critical', 'high', 'critical', 'critical', 'low']);
    expect(order[2]).toBe(trades);
    expect(order[3]).toBe(SECRET);
    expect([limited, trades, toy].map((one) => canWithdraw(one.verification))).toEqual([true, false, false]);
  });
});

describe('profiles', () => {
  const all = (ipRestricted: boolean): Verification => key([...NAMES, 'enableTeleport'], ipRestricted);

  it.each(PROFILE_NAMES)(
    '%s: withdrawals and transfers out of the account are too much, custody from listed addresses apart',
    (profile) => {
      const excess = excessOf(profile, all(false)).map((one) => one.name);
      expect(excess).toContain('enableWithdrawals');
      expect(excess).toContain('enableInternalTransfer');
      expect(excess).toContain('enableTeleport');
      const limited = excessOf(profile, all(true)).map((one) => one.name);
      expect(limited.includes('enableWithdrawals')).toBe(profile !== 'custody');
      expect(excessOf(profile, key(['enableReading', 'enableFixReadOnly']))).toEqual([]);
      expect(excessOf(profile, told('live', 'us', ''))).toEqual([]);
    },
  );

  it.each([
    ['dashboard', ['enableReading'], 'enableSpotAndMarginTrading'],
    ['one-off', ['enableReading'], 'enableSpotAndMarginTrading'],
    ['bot', ['enableReading', 'enableSpotAndMarginTrading'], 'enableFutures'],
    ['market-maker', ['enableSpotAndMarginTrading', 'enableFutures', 'enableFixApiTrade'], 'permitsUniversalTransfer'],
    ['arbitrage', ['enableSpotAndMarginTrading', 'enableMargin', 'enableFutures', 'permitsUniversalTransfer'], 'enableWithdrawals'],
    ['custody', ['enableReading', 'enableWithdrawals'], 'enableSpotAndMarginTrading'],
  ] as const)('%s needs %j, and no more', (profile, needed, more) => {
    expect(excessOf(profile, key(needed, true))).toEqual([]);
    expect(excessOf(profile, key([...needed, more], true)).map((one) => one.name)).toEqual([more]);
  });

  it.each([
    [['enableReading'], 'dashboard'],
    [['enableReading', 'enableSpotAndMarginTrading'], 'bot'],
    [['enableReading', 'enableWithdrawals', 'enableFutures'], 'custody'],
  ] as const)('%j is most likely the key of a %s', (granted, profile) => {
    expect(likelyProfile(key(granted))).toBe(profile);
  });

  it('count days: the last allowed one is none too many, and a key for one use is too old the next day', () => {
    expect(overdueBy('bot', 90, DEFAULT_ROTATION)).toBe(0);
    expect(overdueBy('bot', 91, DEFAULT_ROTATION)).toBe(1);
    expect(overdueBy('one-off', 0, DEFAULT_ROTATION)).toBe(0);
    expect(overdueBy('one-off', 1, DEFAULT_ROTATION)).toBe(1);
    expect(overdueBy('custody', null, DEFAULT_ROTATION)).toBe(0);
  });

  it('tell permissions the worst first', () => {
    expect(grantedIn(all(true).permissions ?? {}).map((one) => one.power)).toEqual([
      'withdraw',
      ...Array.from({ length: 6 }, () => 'trade'),
      ...Array.from({ length: 3 }, () => 'move'),
      ...Array.from({ length: 2 }, () => 'read'),
    ]);
  });
});
