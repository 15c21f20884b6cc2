/** Whether a key is as it should be for what its owner says it is used for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict, Verification } from '../../src/model/verification.ts';
import { auditExitCode, auditKey } from '../../src/policy/audit-key.ts';
import { DEFAULT_ROTATION, PROFILE_NAMES } from '../../src/policy/profiles.ts';
import { LIVE, NO_PERMISSIONS, told } from '../support/result.ts';

const GOOD: Verification = {
  ...LIVE,
  permissions: { ...NO_PERMISSIONS, enableReading: true },
  ipRestricted: true,
  ageDays: 0,
};

describe('auditKey', () => {
  it.each(PROFILE_NAMES)('finds no fault with a new key that only reads from listed addresses: %s', (profile) => {
    const audit = auditKey(profile, GOOD, DEFAULT_ROTATION);
    expect(audit).toEqual({ problems: [], unchecked: [], advice: [] });
    expect(auditExitCode(audit)).toBe(0);
  });

  it.each<Verdict>(['live-key-only', 'wrong-secret', 'not-found', 'refused', 'inconclusive'])('could not check what is %s', (verdict) => {
    const audit = auditKey('bot', told(verdict, 'live', 'So it is.'), DEFAULT_ROTATION);
    expect(audit.unchecked).toHaveLength(1);
    expect(audit.advice).toHaveLength(1);
    expect(auditExitCode(audit)).toBe(2);
  });

  it.each<[string, Partial<Verification>, number]>([
    ['permissions', { permissions: null }, 1],
    ['one permission', { permissions: { enableReading: true, enableWithdrawals: false } }, 1],
    ['addresses', { ipRestricted: null }, 1],
    ['age', { ageDays: null, createdAt: null }, 1],
    ['addresses and age', { ipRestricted: null, ageDays: null }, 2],
  ])('takes for right nothing that the answer does not tell: %s', (_, change, count) => {
    const audit = auditKey('bot', { ...GOOD, ...change }, DEFAULT_ROTATION);
    expect(audit.problems).toEqual([]);
    expect(audit.unchecked).toHaveLength(count);
    expect(auditExitCode(audit)).toBe(2);
  });

  it('has more to say of what is wrong than of what it could not check', () => {
    const audit = auditKey('bot', { ...GOOD, ipRestricted: false, ageDays: null }, DEFAULT_ROTATION);
    expect(auditExitCode(audit)).toBe(1);
    expect(audit.unchecked).toHaveLength(1);
  });

  it('never finds less wrong where a permission is added, the addresses are opened or the key is older', () => {
    const names = [...Object.keys(NO_PERMISSIONS), 'enableTeleport'];
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILE_NAMES),
        fc.subarray(names),
        fc.constantFrom(...names),
        fc.boolean(),
        fc.nat(400),
        (profile, granted, more, ipRestricted, ageDays) => {
          const permissions = { ...NO_PERMISSIONS, ...Object.fromEntries(granted.map((name) => [name, true])) };
          const before = { ...GOOD, permissions, ipRestricted, ageDays };
          const count = (verification: Verification): number => auditKey(profile, verification, DEFAULT_ROTATION).problems.length;
          const wrong = count(before);
          expect(count({ ...before, permissions: { ...permissions, [more]: true } })).toBeGreaterThanOrEqual(wrong);
          expect(count({ ...before, ipRestricted: false })).toBeGreaterThanOrEqual(wrong);
          expect(count({ ...before, ageDays: ageDays + 30 })).toBeGreaterThanOrEqual(wrong);
        },
      ),
    );
  });
});
