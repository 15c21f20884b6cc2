/**
 * What the permissions of a Binance API key mean, in words for people who have never seen the API. The names are the fields
 * that GET /sapi/v1/account/apiRestrictions answers (developers.binance.com, wallet, "Get API Key Permission"; the types of
 * binance/binance-connector-js). All of them are optional there, and new ones appear: names of an answer are not to be
 * trusted, and whatever is unknown is counted as more than reading.
 */
import type { Verification } from './verification.ts';
/** What a thief can do with a permission, the worst last. */
export declare const POWERS: readonly ["read", "move", "trade", "withdraw"];
export type Power = (typeof POWERS)[number];
export interface PermissionMeaning {
    readonly name: string;
    readonly power: Power;
    /** What a key with it can do: follows "can". */
    readonly can: string;
    /** What it is called in API Management. */
    readonly label: string;
}
type Permissions = NonNullable<Verification['permissions']>;
/** The permissions a key has, the worst first; of one that no table knows, the name stands for its words. */
export declare function grantedIn(permissions: Permissions): readonly PermissionMeaning[];
/** The most a thief can do with a key; null where the permissions are not known, or none is granted. */
export declare function powerOf(permissions: Permissions | null): Power | null;
/** Whether an answer names what it takes to judge a key; what it does not name is not known, and never taken for "no". */
export declare function isComplete(permissions: Permissions): boolean;
/** Whether Binance accepted a key that may withdraw. */
export declare function canWithdraw(verification: Verification | null): boolean;
/** Whether a key was seen on a system with no real money behind it. */
export declare function isPlayMoney({ environment }: Pick<Verification, 'environment'>): boolean;
export {};
