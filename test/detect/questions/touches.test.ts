/** What stands right around a value and is neither a longer token nor another purpose: names on lines of their own, and calls that wrap it. */
import { describe, expect, it } from 'vitest';
import { found, wanted } from '../../support/pairs.ts';

/** A path and a text, as in pair.test.ts. */
const CASES: readonly (readonly [string, string])[] = [
  ['etcd.txt', '$ etcdctl get --prefix /trading/\n/trading/binance/apiKey\n{K1}\n/trading/binance/apiSecret\n{S1}\n/trading/version\n12\n'],
  ['kv.txt', 'services/binance/api/key\n{K1}\nservices/binance/api/secret\n{S1}\n'],
  ['zk.txt', '/config/prod/binance/apikey\n{K1}\n/config/prod/binance/secretkey\n{S1}\n/config/prod/log/level\ninfo\n'],
  ['consul.txt', 'apps/bot/binance-api-key\n{K1}\napps/bot/binance-api-secret\n{S1}\n'],
  ['redis.txt', 'binance/main/apiKey\n{K1}\nbinance/main/secretKey\n{S1}\n'],
  [
    'seed.ts',
    "await db.exchange.create({\n  provider: 'BINANCE',\n  apiKeyEnc: encrypt('{K1}'),\n  apiSecretEnc: encrypt(\n    '{S1}',\n  ),\n});\n",
  ],
  [
    'seed.php',
    "<?php\nExchange::create(['name' => 'binance', 'api_key' => Crypt::encryptString('{K1}'), 'api_secret' => Crypt::encryptString('{S1}')]);\n",
  ],
  ['seed.py', 'Account.objects.create(exchange="binance", api_key=fernet.encrypt(b"{K1}"), api_secret=fernet.encrypt(b"{S1}"))\n'],
  ['seeds.rb', "Exchange.create!(name: 'binance', api_key: encrypt('{K1}'), api_secret: encrypt('{S1}'))\n"],
  ['Seed.cs', 'db.Add(new Account { Exchange = "Binance", ApiKey = protector.Protect("{K1}"), ApiSecret = protector.Protect("{S1}") });\n'],
  ['main.go', 'acct := Account{Exchange: "binance", APIKey: box.Seal("{K1}"), APISecret: box.Seal("{S1}")}\n'],
];

describe('what stands right around a value', () => {
  it.each(CASES)('%s', (path, text) => {
    expect(found(path, text)).toEqual(wanted(text));
  });
});
