/** What the owner should do, in the order it should be done (Binance's security guides; BINANCE.md). */
import type { SeverityInput } from '../severity.ts';

/** The steps for one credential, the first one first. */
export function adviceFor(input: SeverityInput): readonly string[] {
  if (input.kind === 'listen-key')
    return ['A listen key opens one user-data stream for 60 minutes. Keep it out of logs; no other step is needed once it has expired.'];
  if (input.environment === 'testnet' || input.environment === 'demo') {
    return ['Delete this test key and create a new one: no real money is behind it, but the same habit leaks real keys.', KEEP_OUT];
  }
  if (input.encrypted) {
    return [
      'The private key is encrypted: it is of use only with its password. Make sure that the password did not leak too; if in doubt, delete the API key at Binance.',
      KEEP_OUT,
    ];
  }
  if (input.kind === 'api-key' && !input.hasPair) {
    return [
      'If this file, or the repository it is in, was ever shared: delete the key at Binance (profile, Security, API Management). An API key alone signs nothing, but it names your account and halves the work.',
      'Look for its secret in the same places: keys are mostly leaked in pairs.',
      KEEP_OUT,
    ];
  }
  return [
    'Delete the key at Binance now (profile, Security, API Management). Editing it or limiting its IPs is not enough: once it was outside, count it as taken.',
    'Check withdrawals, orders, open positions and sub-accounts since it was written here. Contact Binance support about anything strange.',
    'Create a new key with the least permission: reading for dashboards, spot trading for a bot, never withdrawals. Restrict it to your IP addresses.',
    "Replace keys before they grow old: a bot's every 90 days, a read-only one every 180. New key first, then switch, then delete the old one.",
    KEEP_OUT,
  ];
}

export const KEEP_OUT = 'Keep keys out of files that are shared: environment variables or a secret manager, with .env in .gitignore.';
