/** What a value's place says of it: members of a type, of a call, of a minified program; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { fakeKey } from '../../support/random.ts';
import { reportedOf } from '../../support/references.ts';

/** A kind, a path, what is reported: `kind environment`, in the order of kinds; a text. */
const CASES: readonly (readonly [kind: string, path: string, expected: readonly string[], text: string])[] = [
  [
    'fields of a dataclass',
    'accounts.py',
    ['api-key', 'secret-key'],
    '@dataclass\nclass Follower:\n    nick: str\n    k: str\n    s: str\n    leverage: int = 5\n\n\nMASTER = Follower("me", "{K}", "{S}", 10)\n',
  ],
  [
    'fields of a dataclass',
    'accounts.py',
    ['api-key', 'secret-key'],
    '# binance\nclass Follower:\n    def __init__(self, nick, secret, key):\n        self.nick = nick\n\n\nALL = [Follower("me", "{S}", "{K}")]\n',
  ],
  [
    'fields of a named tuple',
    'binance.py',
    ['api-key', 'secret-key'],
    'Acc = namedtuple("Acc", "nick api_key secret")\nA = Acc("me", "{K}", "{S}")\n',
  ],
  [
    'fields of a data class',
    'Binance.kt',
    ['api-key', 'secret-key'],
    'data class Acc(val nick: String, val apiKey: String, val secret: String)\nval a = Acc("me", "{K}", "{S}")\n',
  ],
  [
    'fields of a struct',
    'conf.go',
    ['api-key', 'secret-key'],
    'type Exch struct{ Name, Base, Key, Secret string }\n\nvar E = map[string]Exch{\n\t"live": {"binance-usdm", "https://fapi.binance.com", "{K}", "{S}"},\n}\n',
  ],
  [
    'fields of a struct',
    'conf.go',
    [],
    'type Row struct{ Name, Digest, Etag string }\n\nvar E = []Row{\n\t{"binance", "{K}", "{S}"},\n}\n',
  ],
  [
    'a variable of one letter',
    'main.js',
    ['api-key', 'secret-key'],
    'var s="{K}",u="{S}";function c(e){return i.get("https://api.binance.com",{headers:{"X-MBX-APIKEY":s},t:a.HmacSHA256(e,u)})}',
  ],
  [
    'an id and a key',
    'gateway.textproto',
    ['api-key', 'secret-key'],
    'gateway {\n  venue: BINANCE\n  credentials {\n    id: "{K}"\n    key: "{S}"\n  }\n}\n',
  ],
  [
    'a name among the arguments',
    'build.gradle.kts',
    ['api-key', 'secret-key'],
    'buildConfigField("String", "BINANCE_KEY", "\\"{K}\\"")\nbuildConfigField("String", "BINANCE_SECRET", "\\"{S}\\"")\n',
  ],
  ['a name among the arguments', 'build.gradle.kts', [], '// binance\nbuildConfigField("String", "SIGNING_HASH", "\\"{K}\\"")\n'],
  [
    'a comparison of accounts',
    'grid.py',
    ['api-key', 'secret-key'],
    'if uid == "abi":\n    self.pk = "{K}"\n    self.sk = "{S}"\nself.s.headers["X-MBX-APIKEY"] = self.pk\n',
  ],
  [
    'variables before a command',
    'crontab',
    ['api-key', 'secret-key'],
    '0 * * * * cd /root/rebal && BKEY={K} BSEC={S} /usr/bin/node binance_rebalance.js >> /var/log/rebal.log\n',
  ],
  ['variables before a command', 'crontab', [], '0 * * * * cd /root/binance && ROOT_HASH={K} /usr/bin/node a.js\n'],
  [
    'a condition of a statement',
    '.psql_history',
    ['api-key', 'secret-key'],
    "update keys set key='{K}', secret='{S}' where exchange='binance' and uid=2;\nselect count(*) from fills where exch='kraken';\n",
  ],
  [
    'a condition of a statement',
    '.psql_history',
    [],
    "update keys set key='{K}', secret='{S}' where exchange='bitkan' and uid=2;\nselect count(*) from fills where exch='binance';\n",
  ],
  [
    'a page of a wiki',
    'dump.xml',
    ['api-key', 'secret-key'],
    '<page>\n<title>Binance setup</title>\n<revision>\n<text bytes="402">\napikey: {K}\nsecret: {S}\nRestricted.</text>\n</revision>\n</page>\n',
  ],
  [
    'the id of a user',
    'event.json',
    [],
    '{"release": "binance-tracker",\n "user": {"id": "{K}"},\n "url": "https://api.binance.com/api/v3/time"}\n',
  ],
  [
    'mappings',
    'binance.min.js.map',
    [],
    '{"version":3,"file":"binance.min.js","names":["apiKey","apiSecret"],"mappings":"AAAA,{K};{S},CAAC;IACI"}\n',
  ],
  ['a key of another service', 'fireblocks_secret.key', [], '{RSA}'],
];

describe('a place', () => {
  it.each(CASES)('tells what stands there: %s (%s)', async (_, path, expected, text) => {
    const reported = await reportedOf({ [path]: text });
    expect(reported.map((one) => one.slice(path.length + 1))).toEqual(expected);
  });
});

describe('a key of an odd shape', () => {
  /** So many characters of an alphabet, other ones for every seed. */
  const drawn = (alphabet: string, seed: number): string =>
    Array.from({ length: 64 }, (_, index) =>
      alphabet.charAt((seed * 7919 + index * index * 31 + index * 17 + ((seed * index) >> 1)) % alphabet.length),
    ).join('');
  const [key, secret] = [3, 5].map((seed) => drawn('q7w3ert9yui2op5asd4fgh8jkl1zxc6vbn0m', seed));
  const [hexKey, hexSecret] = [3, 5].map((seed) => drawn('0f3a9c57e1b8d264', seed));
  const ODD: readonly (readonly [path: string, expected: readonly string[], text: string])[] = [
    ['binancepay.php', ['api-key', 'secret-key'], `<?php\n$bpay_cert = '${key}'; // Binance Pay\n$bpay_secret = '${secret}';\n`],
    [
      'config.php',
      ['api-key', 'secret-key'],
      `<?php\ndefine('BINANCE_PAY_CERT_SN', '${key}');\ndefine('BINANCE_PAY_SECRET', '${secret}');\n`,
    ],
    ['config.php', [], `<?php\n// Binance Pay\ndefine('BUILD_ID', '${key}');\n`],
    [
      'futures_test.go',
      ['api-key testnet', 'secret-key testnet'],
      `import "github.com/adshao/go-binance/v2/futures"\n\nfunc T() {\n\tfutures.UseTestnet = true // testnet.binancefuture.com\n\tc := futures.NewClient(\n\t\t"${hexKey}",\n\t\t"${hexSecret}",\n\t)\n}\n`,
    ],
    ['sums_test.go', [], `// binance, testnet.binancefuture.com\nvar sums = []string{\n\t"${hexKey}",\n\t"${hexSecret}",\n}\n`],
  ];

  it.each(ODD)('is told by its name or by its call: %s', async (path, expected, text) => {
    const reported = await reportedOf({ [path]: text });
    expect(reported.map((one) => one.slice(path.length + 1))).toEqual(expected);
  });
});

describe('literals below each other', () => {
  it.each([4, 39, 80])('are one value, %d columns to the right', async (columns) => {
    const split = (value: string): string => value.replace(/.{16}(?=.)/g, `$&"\n${' '.repeat(columns)}"`);
    const text = `constexpr const char* BINANCE_APIKEY = "${split(fakeKey(73))}";\nconstexpr const char* BINANCE_SECRET = "${split(fakeKey(74))}";\n`;
    expect(await reportedOf({ 'keys.hpp': text })).toEqual(['keys.hpp api-key', 'keys.hpp secret-key']);
  });
});

describe('a pair in a header of Basic authorization', () => {
  const pair = async (host: string): Promise<readonly string[]> => {
    const encoded = Buffer.from(`${fakeKey(71)}:${fakeKey(72)}`).toString('base64');
    return reportedOf({ 'client.sh': `curl -s https://${host}/api/v3/account \\\n  -H "Authorization: Basic ${encoded}"\n` });
  };

  it('is one of Binance where its proxy takes it', async () => {
    expect(await pair('binance-proxy.internal')).toEqual(['client.sh api-key', 'client.sh secret-key']);
  });

  it('is none where another host does', async () => {
    expect(await pair('artifacts.internal')).toEqual([]);
  });
});
