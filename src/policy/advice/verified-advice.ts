/** What the owner should do once Binance was asked: the steps of BINANCE.md's "What the owner should do" that apply. */
import type { Verification } from '../../model/verification.ts';
import { grantedIn, isPlayMoney, isComplete, powerOf } from '../../model/permissions.ts';
import { KEEP_OUT, adviceFor } from './advice.ts';
import { likelyProfile, overdueBy } from '../profiles.ts';
import type { RotationDays } from '../profiles.ts';
import type { SeverityInput } from '../severity.ts';

const DELETE = 'Delete the key at Binance now (profile, Security, API Management).';
const TOO_LATE = 'Editing it or limiting its IP addresses is not enough: once it was outside, count it as taken.';

const KEY_ALONE: readonly string[] = [
  `${DELETE} Binance knows this API key: whoever has its secret too has the account.`,
  'Look for its secret in the same places: keys are mostly leaked in pairs.',
  KEEP_OUT,
];

const STRAY_SECRET: readonly string[] = [
  'It is not the secret of the API key it was tried with, but may be that of another: find out which key it belongs to, and delete that key at Binance (profile, Security, API Management).',
  'Check withdrawals, orders, open positions and sub-accounts of that account since it was written here.',
  KEEP_OUT,
];

/** The steps, the first one first; null where the answer changes nothing of them. */
export function verifiedAdvice(input: SeverityInput, verification: Verification, rotationDays: RotationDays): readonly string[] | null {
  switch (verification.verdict) {
    case 'live':
      return isPlayMoney(verification) ? adviceFor(input) : liveAdvice(verification, rotationDays);
    case 'live-key-only':
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case 'wrong-secret':
      if (input.kind !== 'api-key') return STRAY_SECRET;
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case 'not-found':
      return [
        'No system that was asked knows it. That does not make it harmless: it may belong to a system that was not asked, or key and secret may be exchanged. Make sure in API Management that it is gone; until then treat it as leaked.',
        ...adviceFor(input),
      ];
    case 'refused':
      return [
        'Binance refused it: it may be deleted, limited to other IP addresses, or lack a permission. Only the first of these is an end of it: until you have seen in API Management that it is gone, treat it as leaked.',
        ...adviceFor(input),
      ];
    case 'inconclusive':
      return null;
  }
}

function liveAdvice(verification: Verification, rotationDays: RotationDays): readonly string[] {
  return [...urgent(verification), lookBack(verification), replacement(verification), ...rotation(verification, rotationDays), KEEP_OUT];
}

function urgent({ permissions, ipRestricted }: Verification): readonly string[] {
  if (powerOf(permissions) === 'withdraw' && ipRestricted !== true)
    return [`${DELETE} Until then anyone who has it can withdraw your money. ${TOO_LATE}`];
  return [`${DELETE} ${TOO_LATE}`];
}

/** Where to look for damage: at what the key could do. */
function lookBack({ permissions }: Verification): string {
  const granted = permissions ? grantedIn(permissions) : [];
  const may = (power: string): boolean => permissions === null || !isComplete(permissions) || granted.some((one) => one.power === power);
  if (!may('withdraw') && !may('trade') && !may('move'))
    return 'It can only read, but balances, orders and history may be known to others now: expect messages that use them. Contact Binance support about anything strange.';
  const places = [
    ...(may('withdraw') ? ['withdrawals'] : []),
    ...(may('trade') ? ['orders', 'open positions'] : []),
    ...(may('move') ? ['transfers', 'sub-accounts'] : []),
  ];
  const list = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}` : places.join('');
  return `Check ${list} since it was written here. Contact Binance support about anything strange. If the machine itself was broken into, change the password and the second factor too.`;
}

function replacement({ permissions, ipRestricted }: Verification): string {
  const off = grantedIn(permissions ?? {}).filter((one) => one.power !== 'read');
  const least =
    permissions !== null && off.length === 0
      ? ', again for reading only'
      : ' with the least permission: reading for dashboards, spot trading for a bot, never withdrawals';
  const labels = off.map((one) => one.label);
  const having = labels.length === 0 ? '' : ` This one had: ${labels.join(', ')}; leave off what you do not use.`;
  const limit = ipRestricted === true ? '' : ' Restrict it to your IP addresses: this one works from anywhere.';
  return `Create a new key${least}.${having}${ipRestricted === null ? ' Restrict it to your IP addresses.' : limit}`;
}

const USES = {
  dashboard: 'a key that only reads',
  bot: "a bot's key",
  'market-maker': "a market maker's key",
  arbitrage: 'a key for arbitrage',
  custody: 'a key that withdraws',
  'one-off': 'a key for one use',
} as const;

function rotation(verification: Verification, rotationDays: RotationDays): readonly string[] {
  const profile = likelyProfile(verification);
  const days = rotationDays[profile];
  const overdue = overdueBy(profile, verification.ageDays, rotationDays);
  const rule = days === 0 ? `${USES[profile]} is deleted after use` : `${USES[profile]} should be replaced every ${days} days`;
  if (overdue > 0)
    return [
      `It is ${String(verification.ageDays)} days old: ${rule}, so this one is ${overdue} days too old. New key first, then switch, then delete the old one.`,
    ];
  return [`Replace keys before they grow old: ${rule}. New key first, then switch, then delete the old one.`];
}
