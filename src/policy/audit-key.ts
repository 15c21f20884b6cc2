/**
 * Whether a key of one's own is as it should be for what it is used for: no permission too many, limited to IP addresses, not
 * too old. What the answer does not tell is never taken for right.
 */
import type { KeyAudit, KeyProblem, Verification } from '../model/verification.ts';
import { isComplete } from '../model/permissions.ts';
import type { PermissionMeaning } from '../model/permissions.ts';
import { excessOf, overdueBy } from './profiles.ts';
import type { ProfileName, RotationDays } from './profiles.ts';

/** What follows from an answer: what is wrong, what could not be judged, and what to do. */
export function auditKey(
  profile: ProfileName,
  verification: Verification,
  rotation: RotationDays,
): Pick<KeyAudit, 'problems' | 'unchecked' | 'advice'> {
  if (verification.verdict !== 'live') return { problems: [], unchecked: [notLive(verification)], advice: adviceFor(verification) };
  const excess = excessOf(profile, verification);
  const { ipRestricted, ageDays } = verification;
  const rule = rotation[profile] === 0 ? 'is deleted after use' : `is replaced after ${rotation[profile]} days`;
  const overdue = overdueBy(profile, ageDays, rotation);
  const problems: readonly KeyProblem[] = [
    ...excess.map((one) => tooMuch(profile, one)),
    ...(ipRestricted === false
      ? [
          {
            problem: 'addresses',
            permission: null,
            text: 'It is not limited to IP addresses: whoever gets it can use it from anywhere.',
          } as const,
        ]
      : []),
    ...(overdue > 0
      ? [{ problem: 'age', permission: null, text: `It is ${String(ageDays)} days old: a key of the profile ${profile} ${rule}.` } as const]
      : []),
  ];
  return { problems, unchecked: untold(verification), advice: problems.length === 0 ? [] : repair(profile, problems, excess) };
}

/** 1 where something is wrong, 2 where something could not be judged, 0 where all is well. */
export function auditExitCode({ problems, unchecked }: Pick<KeyAudit, 'problems' | 'unchecked'>): number {
  if (problems.length > 0) return 1;
  return unchecked.length > 0 ? 2 : 0;
}

function tooMuch(profile: ProfileName, { name, can, label, power }: PermissionMeaning): KeyProblem {
  const why =
    profile === 'custody' && power === 'withdraw'
      ? 'may be done from listed IP addresses only'
      : `is more than the profile ${profile} needs`;
  return { problem: 'permission', permission: name, text: `It can ${can}, which ${why} (${label}).` };
}

function untold(verification: Verification): readonly string[] {
  const { permissions, ipRestricted, ageDays } = verification;
  if (permissions === null)
    return ['It is live, but this system does not tell permissions, IP addresses or age: look them up in API Management.'];
  return [
    ...(isComplete(permissions) ? [] : ['The answer does not tell all of its permissions: look them up in API Management.']),
    ...(ipRestricted === null ? ['The answer does not tell whether it is limited to IP addresses.'] : []),
    ...(ageDays === null ? ['The answer does not tell its age.'] : []),
  ];
}

function notLive({ verdict }: Verification): string {
  switch (verdict) {
    case 'wrong-secret':
      return 'Binance knows the API key, but this is not its secret. Nothing more can be told.';
    case 'not-found':
      return 'No system that was asked knows the API key: it was deleted, is of another system, or key and secret are exchanged.';
    case 'refused':
      return 'Binance refused it: it may be deleted, limited to IP addresses other than this one, or not have the reading permission; or key and secret are exchanged.';
    case 'live':
    case 'live-key-only':
    case 'inconclusive':
      return 'Nothing can be said of it: Binance did not give an answer that tells.';
  }
}

function adviceFor({ verdict }: Verification): readonly string[] {
  if (verdict === 'inconclusive') return ['Try again later, or from another place.'];
  if (verdict === 'refused')
    return ['Try it from a machine that is on its list of IP addresses, and look it up in API Management (profile, Security).'];
  return ['Compare key and secret with where they were written down, and look the key up in API Management (profile, Security).'];
}

function repair(profile: ProfileName, problems: readonly KeyProblem[], excess: readonly PermissionMeaning[]): readonly string[] {
  const has = (problem: KeyProblem['problem']): boolean => problems.some((one) => one.problem === problem);
  // Custody withdraws: it lacks the list of addresses, not a permission less.
  const off = excess.filter((one) => profile !== 'custody' || one.power !== 'withdraw').map((one) => one.label);
  const isOpen = off.length < excess.length;
  return [
    ...(off.length === 0
      ? []
      : [`In API Management (profile, Security) edit the restrictions of this key and switch off: ${[...new Set(off)].join(', ')}.`]),
    ...(has('addresses') || isOpen
      ? [
          `Restrict access to trusted IP addresses in API Management: those of the machines that use it.${isOpen ? ' Until then switch off withdrawals.' : ''}`,
        ]
      : []),
    ...(has('age') ? ['Create a new key, switch to it, then delete this one.'] : []),
    'If it may have been outside at any time, delete it instead: editing is not enough then.',
  ];
}
