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
