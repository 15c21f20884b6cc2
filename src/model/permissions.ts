/**
 * What the permissions of a Binance API key mean, in words for people who have never seen the API. The names are the fields
 * that GET /sapi/v1/account/apiRestrictions answers (developers.binance.com, wallet, "Get API Key Permission"; the types of
 * binance/binance-connector-js). All of them are optional there, and new ones appear: names of an answer are not to be
 * trusted, and whatever is unknown is counted as more than reading.
 */
import type { Verification } from './verification.ts';

/** What a thief can do with a permission, the worst last. */
export const POWERS = ['read', 'move', 'trade', 'withdraw'] as const;
export type Power = (typeof POWERS)[number];

export interface PermissionMeaning {
  readonly name: string;
  readonly power: Power;
  /** What a key with it can do: follows "can". */
  readonly can: string;
  /** What it is called in API Management. */
  readonly label: string;
}

/** In the order in which people are told of them, the worst first. */
const MEANINGS: readonly PermissionMeaning[] = [
  { name: 'enableWithdrawals', power: 'withdraw', can: 'withdraw', label: 'Enable Withdrawals' },
  { name: 'enableSpotAndMarginTrading', power: 'trade', can: 'trade spot and margin', label: 'Enable Spot & Margin Trading' },
  { name: 'enableFixApiTrade', power: 'trade', can: 'trade over FIX', label: 'FIX API trading' },
  { name: 'enableMargin', power: 'trade', can: 'borrow and trade on margin', label: 'Enable Margin Loan, Repay & Transfer' },
  { name: 'enableFutures', power: 'trade', can: 'trade futures', label: 'Enable Futures' },
  { name: 'enableVanillaOptions', power: 'trade', can: 'trade options', label: 'Enable European Options' },
  { name: 'enablePortfolioMarginTrading', power: 'trade', can: 'trade with portfolio margin', label: 'Enable Portfolio Margin Trading' },
  {
    name: 'permitsUniversalTransfer',
    power: 'move',
    can: 'move funds between wallets and sub-accounts (universal transfer)',
    label: 'Permits Universal Transfer',
  },
  {
    name: 'enableInternalTransfer',
    power: 'move',
    can: 'move funds between the main account and sub-accounts (internal transfer)',
    label: 'Enable Internal Transfer',
  },
  { name: 'enableReading', power: 'read', can: 'read balances and orders', label: 'Enable Reading' },
  { name: 'enableFixReadOnly', power: 'read', can: 'read over FIX', label: 'FIX API read only' },
];

/** Fields that say something else than what a key may do. */
const NO_PERMISSION: ReadonlySet<string> = new Set(['ipRestrict', 'createTime', 'tradingAuthorityExpirationTime']);

/** An answer without one of these does not say how bad the key is. (Those for FIX and portfolio margin came later.) */
const TELLING: readonly string[] = [
  'enableWithdrawals',
  'enableSpotAndMarginTrading',
  'enableMargin',
  'enableFutures',
  'enableVanillaOptions',
  'permitsUniversalTransfer',
  'enableInternalTransfer',
];

type Permissions = NonNullable<Verification['permissions']>;

/** The permissions a key has, the worst first; of one that no table knows, the name stands for its words. */
export function grantedIn(permissions: Permissions): readonly PermissionMeaning[] {
  const granted = new Set(Object.keys(permissions).filter((name) => permissions[name] === true && !NO_PERMISSION.has(name)));
  const known = MEANINGS.filter((one) => granted.delete(one.name));
  const worse = known.filter((one) => one.power !== 'read');
  const unknown = [...granted].map((name): PermissionMeaning => {
    // A label goes into the advice, which some reports show as Markdown.
    const label = /^[A-Za-z][A-Za-z0-9]{0,60}$/.test(name) ? name : 'one with an unknown name';
    return { name, power: 'move', can: `use "${name}"`, label };
  });
  return [...worse, ...unknown, ...known.filter((one) => one.power === 'read')];
}

/** The most a thief can do with a key; null where the permissions are not known, or none is granted. */
export function powerOf(permissions: Permissions | null): Power | null {
  const [worst] = permissions ? grantedIn(permissions).toSorted((a, b) => POWERS.indexOf(b.power) - POWERS.indexOf(a.power)) : [];
  return worst?.power ?? null;
}

/** Whether an answer names what it takes to judge a key; what it does not name is not known, and never taken for "no". */
export function isComplete(permissions: Permissions): boolean {
  const isUnclear = ({ name }: PermissionMeaning): boolean => Object.hasOwn(permissions, name) && typeof permissions[name] !== 'boolean';
  return TELLING.every((name) => typeof permissions[name] === 'boolean') && !MEANINGS.some(isUnclear);
}

/** Whether Binance accepted a key that may withdraw. */
export function canWithdraw(verification: Verification | null): boolean {
  return verification?.verdict === 'live' && powerOf(verification.permissions) === 'withdraw' && !isPlayMoney(verification);
}

/** Whether a key was seen on a system with no real money behind it. */
export function isPlayMoney({ environment }: Pick<Verification, 'environment'>): boolean {
  return environment === 'testnet' || environment === 'demo' || environment === 'futures-testnet';
}
