/**
 * What a key needs for what it is used for, and how long it should live. Sources: Binance's own guides ("How to create API
 * keys", the API FAQ's security advice) and BINANCE.md's "What the owner should do": reading for dashboards and tax tools,
 * reading and spot trading for a bot, futures only if used, withdrawals never for a bot, universal transfer and margin off
 * unless used. Which futures, margin and FIX rights market making and arbitrage need is this project's judgement.
 *
 * Every profile wants the key limited to IP addresses: one that is not works from anywhere.
 */
import type { Verification } from '../model/verification.ts';
import type { PermissionMeaning } from '../model/permissions.ts';
export declare const PROFILE_NAMES: readonly ["dashboard", "bot", "market-maker", "arbitrage", "custody", "one-off"];
export type ProfileName = (typeof PROFILE_NAMES)[number];
/** After so many days a key of each profile is replaced; 0: it is deleted after use, so one from before today is too old. */
export type RotationDays = Readonly<Record<ProfileName, number>>;
export declare const DEFAULT_ROTATION: RotationDays;
/** What a key may do and its profile does not need. Withdrawals are for custody, and there only from known IP addresses. */
export declare function excessOf(profile: ProfileName, { permissions, ipRestricted }: Verification): readonly PermissionMeaning[];
/** What a key of such permissions is most likely used for: nobody said. */
export declare function likelyProfile(verification: Verification): ProfileName;
/** By how many days a key is older than its profile allows; 0 where it is not, or where its age is not known. */
export declare function overdueBy(profile: ProfileName, ageDays: number | null, rotation: RotationDays): number;
