/** What a value is called where the name is not before it on its line: the item before, the name behind, the use of its variable. */
import { describe, expect, it } from 'vitest';
import { found, wanted } from '../../support/pairs.ts';

type Case = readonly [string, string];

const ITEM_BEFORE: readonly Case[] = [
  ['a.properties', 'url=https://api.binance.com\nhttpHeaderName1: X-MBX-APIKEY\nhttpHeaderValue1: {K1}\n'],
  ['a.jmx', '<a><b testname="Binance"><stringProp>X-MBX-APIKEY</stringProp><stringProp>{K1}</stringProp></b></a>\n'],
  [
    'load.jmx',
    '<T testname="Binance account">\n<stringProp name="Argument.name">API_SECRET</stringProp>\n<stringProp name="Argument.value">{S1}</stringProp>\n<stringProp name="Argument.name">API_KEY</stringProp>\n<stringProp name="Argument.value">{K1}</stringProp>\n</T>\n',
  ],
  ['appendonly.aof', '*6\r\n$4\r\nHSET\r\n$14\r\nuser:9:binance\r\n$6\r\napikey\r\n$64\r\n{K1}\r\n$9\r\napisecret\r\n$64\r\n{S1}\r\n'],
  ['session.txt', '127.0.0.1:6379> HGETALL user:7:binance\n1) "name"\n2) "main"\n3) "api_key"\n4) "{K1}"\n5) "api_secret"\n6) "{S1}"\n'],
  ['redis-cli.txt', 'redis> hgetall binance:acct:3\n 1) "secret"\n 2) "{S1}"\n 3) "key"\n 4) "{K1}"\n'],
  [
    'export.json',
    '{"text":["binance key ",\n {\n  "type": "code",\n  "text": "{K1}"\n },\n "secret ",\n {\n  "type": "code",\n  "text": "{S1}"\n }]}\n',
  ],
  [
    'a.json',
    '{"url":"https://api.binance.com/api/v3/account","rawHeaders":["Accept","*/*","X-MBX-APIKEY","{K1}","Host","api.binance.com"]}\n',
  ],
  ['A.cs', 'var binance = new Dictionary<string, string> { { "ApiKey", "{K1}" }, { "ApiSecret", "{S1}" } };\n'],
  ['A.java', 'Map<String, String> binance = Map.of("apiKey", "{K1}", "secretKey", "{S1}");\n'],
  ['a.exs', 'binance = [{"api_key", "{K1}"}, {"api_secret", "{S1}"}]\n'],
  ['init.el', '(setq binance-account \'((api-key . "{K1}")\n  (api-secret . "{S1}")))\n'],
  [
    'a.xml',
    '<map name="binance"><entry><string>apiKey</string><string>{K1}</string></entry><entry><string>secretKey</string><string>{S1}</string></entry></map>\n',
  ],
  [
    'a.xml',
    '<binance><property><name>api.key</name><value>{K1}</value></property><property><name>api.secret</name><value>{S1}</value></property></binance>\n',
  ],
  ['setup.sh', 'redis-cli HSET binance:main api_secret {S1} api_key {K1}\n'],
  ['item.json', '{"exchange":{"S":"binance"},"secret":{"S":"{S1}"},"apiKey":{"S":"{K1}"}}\n'],
  ['a.txt', 'Binance\n\napi key\n{K1}\n\nsecret key\n{S1}\n'],
  ['a.pl', "my %binance = ('apiKey', '{K1}', 'secretKey', '{S1}');\n"],
  ['dump.txt', 'set binance:secret 0 0 64\r\n{S1}\r\nset binance:apikey 0 0 64\r\n{K1}\r\n'],
  ['a.yml', 'binance:\n  - name: API_SECRET\n    value: {S1}\n  - name: API_KEY\n    value: {K1}\n'],
  ['vars.tf', 'variable "binance_secret" {\n  default = "{S1}"\n}\nvariable "binance_key" {\n  default = "{K1}"\n}\n'],
];

const BEHIND: readonly Case[] = [
  ['up.sh', 'printf %s "{S1}" | docker secret create binance_api_secret -\nprintf %s "{K1}" | docker secret create binance_api_key -\n'],
  [
    'up.sh',
    'az keyvault secret set --vault-name v1 --name binance-secret --value {S1}\naz keyvault secret set --vault-name v1 --name binance-key --value {K1}\n',
  ],
  ['up.sh', 'echo -n {S1} | gh secret set BINANCE_SECRET\necho -n {K1} | gh secret set BINANCE_KEY\n'],
  ['up.sh', 'echo -n "{S1}" > /run/secrets/binance_api_secret\necho -n "{K1}" > /run/secrets/binance_api_key\n'],
  ['up.sh', "wrangler secret put BINANCE_SECRET <<< '{S1}'\nwrangler secret put BINANCE_KEY <<< '{K1}'\n"],
  [
    'up.sh',
    'aws secretsmanager create-secret --name binance/secret --secret-string {S1}\naws secretsmanager create-secret --secret-string {K1} --name binance/key\n',
  ],
  [
    'up.sh',
    'aws ssm put-parameter --value "{S1}" --type SecureString --name /prod/binance/secret\naws ssm put-parameter --value "{K1}" --type SecureString --name /prod/binance/key\n',
  ],
  ['up.sh', 'echo {S1} | podman secret create binance-secret -\necho {K1} | podman secret create binance-key -\n'],
  ['up.ps1', 'Set-Secret -Secret "{S1}" -Name BinanceSecret\nSet-Secret -Secret "{K1}" -Name BinanceKey\n'],
  ['up.sh', 'fly secrets set BINANCE_SECRET={S1} BINANCE_KEY={K1}\n'],
  [
    'up.sh',
    'echo "{S1}" | gcloud secrets create binance-secret --data-file=-\necho "{K1}" | gcloud secrets create binance-key --data-file=-\n',
  ],
  ['up.sh', 'echo "{S1}" | pass insert -e trading/binance/secret\necho "{K1}" | pass insert -e trading/binance/key\n'],
  ['keys.txt', '{K1}  <- binance api key\n{S1}  <- binance secret\n'],
  ['keys.txt', '{S1} (secret, binance)\n{K1} (api key, binance)\n'],
  ['keys.py', 'pair = [\n  "{S1}",  # binance secret\n  "{K1}",  # binance api key\n]\n'],
];

const USE: readonly Case[] = [
  [
    'bal.sh',
    'A={K1}\nB={S1}\nSIG=$(printf %s "$Q" | openssl dgst -sha256 -hmac "$B" | cut -d" " -f2)\ncurl -H "X-MBX-APIKEY: $A" "https://api.binance.com/api/v3/account?$Q&signature=$SIG"\n',
  ],
  [
    'bal.sh',
    'two={S1}\none={K1}\nsig=$(echo -n $q | openssl dgst -sha256 -hmac ${two})\nwget --header="X-MBX-APIKEY: ${one}" "https://api.binance.com/api/v3/account?$q&signature=$sig"\n',
  ],
  [
    'Code.gs',
    "// balances from Binance\nconst BN_ACCESS = '{K1}';\nconst BN_HIDDEN = '{S1}';\nfunction f(q) {\n  const sig = Utilities.computeHmacSha256Signature(q, BN_HIDDEN);\n  return UrlFetchApp.fetch('https://api.binance.com/api/v3/account?' + q, { headers: { 'X-MBX-APIKEY': BN_ACCESS } });\n}\n",
  ],
  ['a.py', "from binance.client import Client\nx = '{K1}'\ny = '{S1}'\nclient = Client(x, y)\n"],
  ['a.py', "from binance.spot import Spot\nfoo = '{S1}'\nbar = '{K1}'\nclient = Spot(api_key=bar, api_secret=foo)\n"],
  [
    'a.js',
    "const Binance = require('node-binance-api');\nconst a = '{S1}', b = '{K1}';\nconst binance = new Binance().options({ APIKEY: b, APISECRET: a });\n",
  ],
  ['a.go', 'func main() {\n\ta := "{K1}"\n\tb := "{S1}"\n\tclient := binance.NewClient(a, b)\n}\n'],
  ['a.php', "<?php\n$one = '{K1}';\n$two = '{S1}';\n$api = new Binance\\API($one, $two);\n"],
  ['a.rb', "require 'binance'\none = '{S1}'\ntwo = '{K1}'\nclient = Binance::Spot.new(key: two, secret: one)\n"],
  [
    'a.c',
    '/* binance */\nstatic const char p[] = "{S1}";\nstatic const char q[] = "{K1}";\nint f() {\n  HMAC(EVP_sha256(), p, 64, msg, n, out, &len);\n  sprintf(header, "X-MBX-APIKEY: %s", q);\n}\n',
  ],
  [
    'a.rs',
    'let first = "{K1}".to_string();\nlet second = "{S1}".to_string();\nlet account: Account = Binance::new(Some(first), Some(second));\n',
  ],
  ['a.kt', 'val left = "{K1}"\nval right = "{S1}"\nval client = BinanceApiClientFactory.newInstance(left, right)\n'],
  ['crontab.bak', 'BAPI={K1}\nBSEC={S1}\n0 6 * * 1 cd /home/pi/binance-dca && python buy.py "$BAPI" "$BSEC" BTCEUR 25\n'],
  [
    'a.py',
    'import hmac\nBASE = "https://api.binance.com"\nPUB = "{K1}"\nPRV = "{S1}"\nsig = hmac.new(PRV.encode(), q.encode(), "sha256").hexdigest()\nheaders = {"X-MBX-APIKEY": PUB}\n',
  ],
];

const ENCLOSING: readonly Case[] = [
  ['a.swift', 'enum Binance {\n  var key: String { isLive ? "{K1}" : "{K2}" }\n  var secret: String { isLive ? "{S1}" : "{S2}" }\n}\n'],
  ['slack.json', '[{"user":"U1","text":"binance creds below"},{"user":"U1","text":"{K1}"},{"user":"U1","text":"{S1}"}]\n'],
];

const COLUMNS: readonly Case[] = [
  [
    'client_test.go',
    'for _, tc := range []struct{ name, base, key, secret string }{\n\t{"live", "https://api.binance.com", "{K1}", "{S1}"},\n\t{"old", "https://api1.binance.com", "{K2}", "{S2}"},\n} {\n',
  ],
  [
    'client_test.go',
    'var accounts = []struct {\n\tname   string\n\tsecret string\n\tkey    string\n}{\n\t{"binance-a", "{S1}", "{K1}"},\n\t{"binance-b", "{S2}", "{K2}"},\n}\n',
  ],
  ['a.py', 'BINANCE = [\n  ("{S1}", "{K1}"),\n  ("{S2}", "{K2}"),\n]\nfor secret, key in BINANCE:\n    run(Client(key, secret))\n'],
  [
    'a.js',
    "const accounts = [\n  ['{S1}', '{K1}'],\n  ['{S2}', '{K2}'],\n];\nfor (const [apiSecret, apiKey] of accounts) start(new Binance({ apiKey, apiSecret }));\n",
  ],
  ['a.py', '# (name, secret, api key) of the binance accounts\nACCOUNTS = [\n  ("a", "{S1}", "{K1}"),\n  ("b", "{S2}", "{K2}"),\n]\n'],
  ['accounts.txt', '# binance: label | secret | key\nmain|{S1}|{K1}\nalt|{S2}|{K2}\n'],
  ['data/binance_accounts.txt', '{K1}|{S1}|http://u:p@45.9.2.1:8000\n{K2}|{S2}|http://u:p@45.9.2.2:8000\n{K3}|{S3}|\n'],
  ['binance_keys.txt', '{K1}:{S1}\n{K2}:{S2}\n{K3}:{S3}\n'],
  ['binance/accounts.list', '1 {K1} {S1}\n2 {K2} {S2}\n3 {K3} {S3}\n'],
];

function check(cases: readonly Case[]): void {
  it.each(cases.map(([path, text], index) => [`${path} (${index + 1})`, path, text] as const))('%s', (_, path, text) => {
    expect(found(path, text), text).toEqual(wanted(text));
  });
}

describe('the name is the item before', () => {
  check(ITEM_BEFORE);
});
describe('the name stands behind', () => {
  check(BEHIND);
});
describe('the use of a variable names it', () => {
  check(USE);
});
describe('what encloses a value names it', () => {
  check(ENCLOSING);
});
describe('the columns of a table of accounts', () => {
  check(COLUMNS);
});
