/**
 * A name in the very place where Binance's stands in a sibling owns its values, whether anybody lists it or not.
 */
import { owns } from '../../support/owners.ts';

owns('a name in the place where Binance stands in a sibling', [
  [
    '.env',
    `BINANCE_API_KEY=
TOOBIT_API_KEY={X}
TOOBIT_API_SECRET={Y}
`,
  ],
  [
    '.env',
    `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}

NOVADAX_API_KEY={X}
NOVADAX_API_SECRET={Y}
`,
  ],
  [
    'keys.yml',
    `binance:
  key: ""
  secret: ""
pionex:
  key: {X}
  secret: {Y}
`,
  ],
  [
    'config/exchanges.yaml',
    `exchanges:
  binance:
    enabled: true
    api_key: "{K}"
    api_secret: "{S}"
  hashkey:
    enabled: false
    api_key: "{X}"
    api_secret: "{Y}"
`,
  ],
  [
    'accounts.csv',
    `exchange,api_key,api_secret
binance,,
pionex,{X},{Y}
`,
  ],
  [
    'accounts.csv',
    `id,venue,label,api_key,api_secret
1,binance,main,{K},{S}
2,orangex,hedge,{X},{Y}
`,
  ],
  [
    'dump.sql',
    `INSERT INTO exchange_keys (id, exchange, api_key, api_secret) VALUES
  (1,'binance',NULL,NULL),
  (2,'toobit','{X}','{Y}');
`,
  ],
  [
    'seed.sql',
    `INSERT INTO keys VALUES
  (1, 'binance', '{K}', '{S}'),
  (2, 'coinw', '{X}', '{Y}');
`,
  ],
  [
    'vault.md',
    `## Binance

in the vault

## Deepcoin

- key: {X}
- secret: {Y}
`,
  ],
  [
    'keys.go',
    `var creds = map[string][2]string{
	"binance": {"", ""},
	"xt":      {"{X}", "{Y}"},
}
`,
  ],
  [
    'Config.swift',
    `let keys: [String: (String, String)] = [
    "binance": ("{K}", "{S}"),
    "bitkub": ("{X}", "{Y}"),
]
`,
  ],
  [
    'secrets.toml',
    `[binance]
api_key = "{K}"
api_secret = "{S}"

[biconomy]
api_key = "{X}"
api_secret = "{Y}"
`,
  ],
  [
    'accounts.json',
    `{
  "accounts": [
    { "exchange": "binance", "apiKey": "{K}", "secret": "{S}" },
    { "exchange": "bitunix", "apiKey": "{X}", "secret": "{Y}" }
  ]
}
`,
  ],
  [
    'Settings.xml',
    `<exchanges>
  <exchange name="binance"><apiKey>{K}</apiKey><apiSecret>{S}</apiSecret></exchange>
  <exchange name="weex"><apiKey>{X}</apiKey><apiSecret>{Y}</apiSecret></exchange>
</exchanges>
`,
  ],
  [
    'credentials.properties',
    `binance.key={K}
binance.secret={S}
bitopro.key={X}
bitopro.secret={Y}
`,
  ],
  [
    'config.rb',
    `EXCHANGES = {
  binance: { key: '{K}', secret: '{S}' },
  zoomex: { key: '{X}', secret: '{Y}' },
}
`,
  ],
  [
    'config.php',
    `<?php
return [
    'binance' => ['key' => '{K}', 'secret' => '{S}'],
    'coinstore' => ['key' => '{X}', 'secret' => '{Y}'],
];
`,
  ],
  [
    'Keys.cs',
    `public static class Keys
{
    public const string BinanceApiKey = "{K}";
    public const string BinanceApiSecret = "{S}";
    public const string PionexApiKey = "{X}";
    public const string PionexApiSecret = "{Y}";
}
`,
  ],
  [
    'lib/keys.dart',
    `const binanceKey = '{K}';
const binanceSecret = '{S}';
const bitkanKey = '{X}';
const bitkanSecret = '{Y}';
`,
  ],
  [
    'notes.txt',
    `Binance:
  key {K}
  secret {S}

Deepcoin:
  key {X}
  secret {Y}
`,
  ],
  [
    'exchanges.md',
    `| Exchange | API key | Secret |
| --- | --- | --- |
| Binance | | |
| BigONE | {X} | {Y} |
`,
  ],
  [
    'main.py',
    `import ccxt
binance = ccxt.binance({"apiKey": os.environ["K"], "secret": os.environ["S"]})
digifinex = ccxt.digifinex({"apiKey": "{X}", "secret": "{Y}"})
`,
  ],
  [
    'default.json',
    `{
  "auth0": { "clientId": "abc", "clientSecret": "{X}" },
  "binance": { "apiKey": "@@KEY@@", "apiSecret": "@@SECRET@@" }
}
`,
  ],
]);

owns('siblings that are accounts, systems and products of Binance', [
  [
    '.env',
    `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
MAIN_API_KEY={K1}
MAIN_API_SECRET={S1}
`,
  ],
  [
    'keys.yml',
    `binance:
  spot:
    key: {K}
    secret: {S}
  futures:
    key: {K1}
    secret: {S1}
`,
  ],
  [
    'accounts.json',
    `{ "binance": [ { "name": "alice", "key": "{K}", "secret": "{S}" }, { "name": "bob", "key": "{K1}", "secret": "{S1}" } ] }
`,
  ],
  [
    'accounts.csv',
    `owner,exchange,api_key,api_secret
alice,binance,{K},{S}
bob,binance,{K1},{S1}
`,
  ],
  [
    'accounts.csv',
    `name,api_key,api_secret
binance_main,{K},{S}
binance_sub,{K1},{S1}
`,
  ],
  [
    'config.py',
    `BINANCE_KEY = "{K}"
BINANCE_SECRET = "{S}"
FUTURES_KEY = "{K1}"
FUTURES_SECRET = "{S1}"
`,
  ],
  [
    'config.toml',
    `[binance]
key = "{K}"
secret = "{S}"

[account2]
key = "{K1}"
secret = "{S1}"
`,
  ],
  [
    'app.yml',
    `exchange: binance
credentials:
  api_key: {K}
  api_secret: {S}
`,
  ],
  [
    'bot.js',
    `// Binance
const rahasia = '{S}';
const kunci = '{K}';
const binance = new Binance().options({ APIKEY: kunci, APISECRET: rahasia });
`,
  ],
  [
    'bot.py',
    `binance = Client()
clave = "{K}"
secreto = "{S}"
binance.set_keys(clave, secreto)
`,
  ],
  [
    'run.sh',
    `# name:apikey:secret;...
export BINANCE_ACCOUNTS="alice:{K}:{S};bob:{K1}:{S1}"
`,
  ],
  [
    'bot.xml',
    `<component>
  <module name="binance-bot" />
  <envs>
    <env name="API_KEY" value="{K}" />
    <env name="SECRET_KEY" value="{S}" />
  </envs>
</component>
`,
  ],
]);
