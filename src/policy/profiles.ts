/**
 * What a key needs for what it is used for, and how long it should live. Sources: Binance's own guides ("How to create API
 * keys", the API FAQ's security advice) and BINANCE.md's "What the owner should do": reading for dashboards and tax tools,
 * reading and spot trading for a bot, futures only if used, withdrawals never for a bot, universal transfer and margin off
 * unless used. Which futures, margin and FIX rights market making and arbitrage need is this project's judgement.
 *
 * Every profile wants the key limited to IP addresses: one that is not works from anywhere.
 */
import type { Verification } from '../model/verification.ts';
import { grantedIn, powerOf } from '../model/permissions.ts';
import type { PermissionMeaning } from '../model/permissions.ts';

export const PROFILE_NAMES = ['dashboard', 'bot', 'market-maker', 'arbitrage', 'custody', 'one-off'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** After so many days a key of each profile is replaced; 0: it is deleted after use, so one from before today is too old. */
export type RotationDays = Readonly<Record<ProfileName, number>>;

export const DEFAULT_ROTATION: RotationDays = {
  dashboard: 180,
  bot: 90,
  'market-maker': 60,
  arbitrage: 60,
  custody: 30,
  'one-off': 0,
};

const READING = ['enableReading', 'enableFixReadOnly'] as const;
const DESK = [
  ...READING,
  'enableSpotAndMarginTrading',
  'enableFixApiTrade',
  'enableMargin',
  'enableFutures',
  'enablePortfolioMarginTrading',
] as const;

/** The permissions that a profile needs at most. A key may have fewer. */
const ALLOWED: Readonly<Record<ProfileName, readonly string[]>> = {
  dashboard: READING,
  bot: [...READING, 'enableSpotAndMarginTrading'],
  'market-maker': DESK,
  // Both legs of a trade stand in wallets of their own, between which it moves funds.
  arbitrage: [...DESK, 'permitsUniversalTransfer'],
  custody: [...READING, 'enableWithdrawals'],
  'one-off': READING,
};

/** What a key may do and its profile does not need. Withdrawals are for custody, and there only from known IP addresses. */
export function excessOf(profile: ProfileName, { permissions, ipRestricted }: Verification): readonly PermissionMeaning[] {
  const isAllowed = ({ name }: PermissionMeaning): boolean =>
    ALLOWED[profile].includes(name) && (name !== 'enableWithdrawals' || ipRestricted === true);
  return grantedIn(permissions ?? {}).filter((one) => !isAllowed(one));
}

/** What a key of such permissions is most likely used for: nobody said. */
export function likelyProfile(verification: Verification): ProfileName {
  const power = powerOf(verification.permissions);
  if (power === 'withdraw') return 'custody';
  return power === 'read' ? 'dashboard' : 'bot';
}

/** By how many days a key is older than its profile allows; 0 where it is not, or where its age is not known. */
export function overdueBy(profile: ProfileName, ageDays: number | null, rotation: RotationDays): number {
  return ageDays === null ? 0 : Math.max(0, ageDays - rotation[profile]);
}
