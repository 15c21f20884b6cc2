/** What else is a value for, by the record that it stands in? */
import { wordsOf } from './words/vocabulary.ts';
import type { Member } from '../structure/record.ts';

/** As TradingView's alerts and the bots that take them call them. */
const ORDER_MEMBERS = [
  'action',
  'amount',
  'close',
  'contracts',
  'direction',
  'interval',
  'leverage',
  'market_position',
  'order',
  'order_id',
  'order_type',
  'pair',
  'position',
  'position_size',
  'price',
  'qty',
  'quantity',
  'sentiment',
  'side',
  'signal',
  'sl',
  'stop',
  'strategy',
  'symbol',
  'take_profit',
  'ticker',
  'time',
  'timeframe',
  'tp',
  'type',
];
/** Members of a message that orders a trade, as charts send it. */
const ORDER = new RegExp(`^(?:${ORDER_MEMBERS.join('|')})$`);
/** Those of them that nothing but an order has. */
const ORDER_ONLY = /^(?:contracts|market_position|order_type|pair|position|position_size|qty|quantity|side|symbol|ticker)$/;
const SHARED = /^(?:alert_|bot_|webhook_)?(?:auth|key|pass|passphrase|password|secret|secret_key|token)$/;
const CREDENTIAL = /api_?key|(?:^|_)(?:key|secret)(?:_|$)/;

/** `{"secret": V, "ticker": "…", "action": "buy"}`: whoever sends such a message and whoever gets it share the value. */
export function isSharedInOrder(place: Member): boolean {
  const { record } = place;
  if (record.kind !== 'object' || !SHARED.test(wordsOf(place.name ?? ''))) return false;
  const others = record.members.filter((one) => one !== place);
  if (others.some((one) => one.marks.length > 0 || CREDENTIAL.test(wordsOf(one.name ?? '')))) return false;
  const names = others.map((one) => wordsOf(one.name ?? '')).filter((words) => ORDER.test(words));
  return names.length >= 2 && names.some((words) => ORDER_ONLY.test(words));
}

/** Members beside which a password is that of a server's account, and beside which a key has an id of its own. */
const ACCOUNT = /^(?:admin_user|db_?name|engine|identifier|login|user|user_?name)$/;
const ACCESS_ID = /^(?:[a-z]{1,12}_)?access_?(?:key_)?id$/;

/**
 * Whose a value is that has a companion which is none of Binance's: a password beside a user's name, an access key beside an id.
 * Gives the companion's name; null where there is none.
 */
export function companionOf(place: Member): string | null {
  const own = wordsOf(place.name ?? '');
  const sought = /(?:^|_)(?:password|passwd|pwd)$/.test(own) ? ACCOUNT : /(?:^|_)access_?key$/.test(own) ? ACCESS_ID : null;
  if (sought === null) return null;
  const isCompanion = (one: Member): boolean =>
    one !== place &&
    one.name !== null &&
    one.paragraph === place.paragraph &&
    one.marks.length === 0 &&
    one.records.length === 0 &&
    /[A-Za-z0-9]/.test(one.text) &&
    one.text.length < 60 &&
    sought.test(wordsOf(one.name));
  return place.record.members.slice(0, 200).find(isCompanion)?.name ?? null;
}
