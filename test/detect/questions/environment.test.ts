/**
 * Which of Binance's systems a value belongs to: only its own name, a switch of its own record with the switch's value, and
 * its own record's host tell. In doubt it is live: a live key that is called a testnet one passes unseen.
 */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { environmentsAs } from '../../support/environments.ts';
import type { EnvironmentCase } from '../../support/environments.ts';
import { fakeKey } from '../../support/random.ts';

const CASES: readonly EnvironmentCase[] = [
  [
    '.env',
    'live',
    `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
BINANCE_TESTNET=false
`,
  ],
  [
    'a.json',
    'live',
    `{"apiKey":"{K}","secret":"{S}","testnet":false, "exchange":"binance"}
`,
  ],
  [
    'a.py',
    'live',
    `from binance.client import Client
c = Client("{K}", "{S}", testnet=False)
`,
  ],
  [
    'a.py',
    'live',
    `import ccxt
ex = ccxt.binance({'apiKey': '{K}', 'secret': '{S}'})
ex.set_sandbox_mode(False)
`,
  ],
  [
    'a.py',
    'live',
    `client = Client("{K}", "{S}",
    #testnet=True,
)  # binance
`,
  ],
  [
    '.env',
    'live',
    `BINANCE_KEY={K}
BINANCE_SECRET={S}
USE_TESTNET=0
`,
  ],
  [
    'a.json',
    'demo',
    `{ "Binance": { "ApiKey": "{K}", "ApiSecret": "{S}", "UseTestnet": false, "UseDemo": true } }
`,
  ],
  [
    '.env',
    'live',
    `API_URL=https://fapi.binance.com
API_TEST_URL=https://testnet.binancefuture.com
API_KEY={K}
API_SECRET={S}
`,
  ],
  [
    '.env',
    'live',
    `BINANCE_KEY={K}
BINANCE_SECRET={S}
BINANCE_TESTNET_KEY=
BINANCE_TESTNET_SECRET=
`,
  ],
  [
    '.env',
    'live',
    `BINANCE_LIVE_API_KEY={K}
BINANCE_TEST_API_KEY=
`,
  ],
  [
    'a.py',
    'live',
    `import os
if os.environ.get("TESTNET"):
    BASE = "https://testnet.binance.vision"
else:
    BASE = "https://api.binance.com"
API_KEY = "{K}"
API_SECRET = "{S}"
`,
  ],
  [
    'chat.txt',
    'live',
    `here are the binance keys, not the testnet keys:
key {K}
secret {S}
`,
  ],
  [
    'test_api.py',
    'live',
    `from binance import Client
def test_futures_api():
    client = Client("{K}", "{S}")
    assert client.ping() == {}
class TestNetworkError(Exception):
    pass
`,
  ],
  [
    'a.json',
    'live',
    `{"symbol": "bnbusdt", "binance": {"key": "{K}", "secret": "{S}"}, "pairs": ["bnbusdt"]}
`,
  ],
  [
    '.env',
    'testnet',
    `BINANCE_TEST_PUBLIC_KEY={K}
BINANCE_TEST_SECRET_KEY={S}
`,
  ],
  [
    'a.py',
    'us',
    `client = Client("{K}", "{S}", tld="us")  # binance
`,
  ],
  [
    '.env',
    'testnet',
    `BINANCE_TESTNET_API_KEY={K}
BINANCE_TESTNET_API_SECRET={S}
`,
  ],
  [
    'a.json',
    'testnet',
    `{"binance":{"apiKey":"{K}","secret":"{S}","testnet":true}}
`,
  ],
  [
    'c.yaml',
    'testnet',
    `binance:
  base_url: https://testnet.binance.vision
  api_key: {K}
  api_secret: {S}
`,
  ],
  [
    'c.ini',
    'testnet testnet live live',
    `[testnet]
api_key = {K}
api_secret = {S}
[binance]
api_key = {K2}
api_secret = {S2}
`,
  ],
  [
    'c.yaml',
    'live live testnet testnet',
    `binance:
  live:
    key: {K}
    secret: {S}
  testnet:
    key: {K2}
    secret: {S2}
`,
  ],
  [
    'a.py',
    'testnet',
    `# testnet
BINANCE_API_KEY = "{K}"
BINANCE_API_SECRET = "{S}"
`,
  ],
  [
    'a.py',
    'testnet',
    `BASE = "https://testnet.binance.vision"
API_KEY = "{K}"
API_SECRET = "{S}"
`,
  ],
  [
    'a.js',
    'testnet testnet live live',
    `const cfg = testnet ? { key: '{K}', secret: '{S}' } : { key: '{K2}', secret: '{S2}' }; // binance
`,
  ],
  [
    'a.js',
    'testnet live',
    `// binance
const key = isTestnet ? '{K}' : '{K2}';
`,
  ],
  [
    'a.py',
    'testnet live',
    `binance_key = "{K}" if TESTNET else "{K2}"
`,
  ],
  [
    'a.py',
    'testnet testnet live live',
    `# binance
if USE_TESTNET:
    API_KEY = "{K}"
    API_SECRET = "{S}"
else:
    API_KEY = "{K2}"
    API_SECRET = "{S2}"
`,
  ],
  [
    'a.py',
    'live live testnet testnet',
    `# binance
if not testnet:
    API_KEY = "{K}"
    API_SECRET = "{S}"
else:
    API_KEY = "{K2}"
    API_SECRET = "{S2}"
`,
  ],
  [
    'a.go',
    'testnet',
    `package main
import "github.com/adshao/go-binance/v2"
func main() {
	binance.UseTestnet = true
	client := binance.NewClient("{K}", "{S}")
}
`,
  ],
  [
    'a.go',
    'live',
    `package main
import "github.com/adshao/go-binance/v2"
func main() {
	binance.UseTestnet = false
	client := binance.NewClient("{K}", "{S}")
}
`,
  ],
  [
    'a.go',
    'testnet',
    `const (
	binanceApiKey = "{K}"
	binanceSecret = "{S}"
)
func main() {
	futures.UseTestnet = true
	client := binance.NewFuturesClient(binanceApiKey, binanceSecret)
}
`,
  ],
  [
    'a.cs',
    'testnet',
    `var client = new BinanceRestClient(options => {
    options.ApiCredentials = new ApiCredentials("{K}", "{S}");
    options.Environment = BinanceEnvironment.Testnet;
});
`,
  ],
  [
    'a.cs',
    'live',
    `var client = new BinanceRestClient(options => {
    options.ApiCredentials = new ApiCredentials("{K}", "{S}");
    options.Environment = BinanceEnvironment.Live;
});
`,
  ],
  [
    'a.rs',
    'testnet',
    `let account: FuturesAccount = Binance::new_with_config(Some("{K}".into()), Some("{S}".into()), &Config::testnet());
`,
  ],
  [
    'a.java',
    'testnet',
    `SpotClient client = new SpotClientImpl("{K}", "{S}", "https://testnet.binance.vision"); // binance
`,
  ],
  [
    'a.java',
    'testnet',
    `private static final String API_KEY = "{K}";
private static final String SECRET_KEY = "{S}";
private static final String BASE_URL = "https://testnet.binance.vision";
`,
  ],
  [
    'a.php',
    'testnet',
    `$exchange = new \\ccxt\\binance(array('apiKey' => '{K}', 'secret' => '{S}'));
$exchange->set_sandbox_mode(true);
`,
  ],
  [
    'a.rb',
    'testnet',
    `client = Binance::Spot.new(key: '{K}', secret: '{S}', base_url: 'https://testnet.binance.vision')
`,
  ],
  [
    'a.js',
    'testnet',
    `const exchange = new ccxt.binance({ apiKey: '{K}', secret: '{S}' });
exchange.setSandboxMode(true);
`,
  ],
  [
    'a.js',
    'live',
    `const exchange = new ccxt.binance({ apiKey: '{K}', secret: '{S}' });
exchange.setSandboxMode(false);
`,
  ],
  [
    'a.js',
    'live',
    `const exchange = new ccxt.binance({ apiKey: '{K}', secret: '{S}' });
// exchange.setSandboxMode(true);
`,
  ],
  [
    'a.js',
    'live live testnet',
    `const live = new ccxt.binance({ apiKey: '{K}', secret: '{S}' });
const paper = new ccxt.binance({ apiKey: '{K2}', secret: 'x' });
paper.setSandboxMode(true);
`,
  ],
  [
    'a.py',
    'us',
    `import ccxt
ex = ccxt.binanceus({'apiKey': '{K}', 'secret': '{S}'})
`,
  ],
  [
    '.env',
    'us',
    `BINANCE_US_API_KEY={K}
BINANCEUS_SECRET={S}
`,
  ],
  [
    'a.json',
    'us',
    `{"exchange": {"name": "binanceus", "key": "{K}", "secret": "{S}"}}
`,
  ],
  [
    'a.csv',
    'testnet testnet live live',
    `exchange,api_key,api_secret,testnet
binance,{K},{S},true
binance,{K2},{S2},false
`,
  ],
  [
    'a.csv',
    'testnet testnet live live',
    `account,api_key,api_secret
binance-testnet,{K},{S}
binance-main,{K2},{S2}
`,
  ],
  [
    'a.xml',
    'live',
    `<configuration><add key="BinanceApiKey" value="{K}"/><add key="BinanceSecret" value="{S}"/><add key="BinanceTestnet" value="false"/></configuration>
`,
  ],
  [
    'a.xml',
    'testnet',
    `<binance><testnet>true</testnet><apiKey>{K}</apiKey><secretKey>{S}</secretKey></binance>
`,
  ],
  [
    'a.xml',
    'live',
    `<binance><testnet>false</testnet><apiKey>{K}</apiKey><secretKey>{S}</secretKey></binance>
`,
  ],
  [
    'a.yaml',
    'testnet',
    `env:
  - name: BINANCE_API_KEY
    value: {K}
  - name: BINANCE_API_SECRET
    value: {S}
  - name: BINANCE_TESTNET
    value: "true"
`,
  ],
  [
    'a.yaml',
    'live',
    `env:
  - name: BINANCE_API_KEY
    value: {K}
  - name: BINANCE_API_SECRET
    value: {S}
  - name: BINANCE_TESTNET
    value: "false"
`,
  ],
  [
    'run.sh',
    'testnet',
    `docker run -e BINANCE_KEY={K} -e BINANCE_SECRET={S} -e USE_TESTNET=true bot
`,
  ],
  [
    'run.sh',
    'live',
    `docker run -e BINANCE_KEY={K} -e BINANCE_SECRET={S} -e USE_TESTNET=false bot
`,
  ],
  [
    'run.sh',
    'testnet',
    `binance-bot --api-key {K} --api-secret {S} --testnet
`,
  ],
  [
    'run.sh',
    'live',
    `binance-bot --api-key {K} --api-secret {S} --no-testnet
`,
  ],
  [
    'run.sh',
    'testnet',
    `curl -H "X-MBX-APIKEY: {K}" "https://testnet.binance.vision/api/v3/account"
`,
  ],
  [
    'run.sh',
    'live',
    `curl -H "X-MBX-APIKEY: {K}" "https://api.binance.com/api/v3/account"
`,
  ],
  [
    'http.txt',
    'testnet',
    `GET /api/v3/account HTTP/1.1
Host: testnet.binance.vision
X-MBX-APIKEY: {K}
`,
  ],
  [
    'README.md',
    'testnet testnet live live',
    `## Testnet
- Binance API key: {K}
- Secret: {S}
## Live
- Binance API key: {K2}
- Secret: {S2}
`,
  ],
  [
    'a.sql',
    'testnet testnet live live',
    `INSERT INTO accounts (exchange, api_key, api_secret, testnet) VALUES ('binance', '{K}', '{S}', true), ('binance', '{K2}', '{S2}', false);
`,
  ],
  [
    '.env.testnet',
    'testnet',
    `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
  ],
  [
    '.env',
    'live',
    `BYBIT_TESTNET=true
BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
  ],
  [
    '.env',
    'live live testnet testnet',
    `ACC1_BINANCE_KEY={K}
ACC1_BINANCE_SECRET={S}
ACC1_TESTNET=false
ACC2_BINANCE_KEY={K2}
ACC2_BINANCE_SECRET={S2}
ACC2_TESTNET=true
`,
  ],
  [
    'a.py',
    'live',
    `API_KEY = "{K}"
API_SECRET = "{S}"
TESTNET = False
client = Client(API_KEY, API_SECRET, testnet=TESTNET)  # binance
`,
  ],
  [
    'a.py',
    'testnet',
    `API_KEY = "{K}"
API_SECRET = "{S}"

client = Client(API_KEY, API_SECRET, testnet=True)  # binance
`,
  ],
  [
    'a.py',
    'live',
    `API_KEY = "{K}"
API_SECRET = "{S}"

client = Client(API_KEY, API_SECRET)  # binance
test_client = Client(API_KEY2, API_SECRET2, testnet=True)
`,
  ],
  [
    'a.json',
    'live',
    `{"binance": {"apiKey":"{K}","secret":"{S}","urls":{"logo":"https://x","test":{"public":"https://testnet.binance.vision/api/v3"},"api":{"public":"https://api.binance.com/api/v3"}},"has":{"sandbox":true}}}
`,
  ],
  [
    'a.toml',
    'testnet',
    `[exchange.binance]
key = "{K}"
secret = "{S}"
sandbox = true
`,
  ],
  [
    'a.ts',
    'testnet',
    `const client = new MainClient({ api_key: '{K}', api_secret: '{S}', baseUrl: 'https://testnet.binance.vision' });
`,
  ],
  [
    'a.ts',
    'testnet',
    `const client = new USDMClient({ api_key: '{K}', api_secret: '{S}', testnet: true }); // binance
`,
  ],
  [
    'a.js',
    'live',
    `const binance = new Binance().options({ APIKEY: '{K}', APISECRET: '{S}', test: false });
`,
  ],
  [
    'a.js',
    'testnet',
    `const binance = new Binance().options({ APIKEY: '{K}', APISECRET: '{S}', testnet: true });
`,
  ],
  [
    'a.log',
    'live',
    `2024-05-01 12:00:00 INFO request GET https://api.binance.com/api/v3/account headers={'X-MBX-APIKEY': '{K}'}
2024-05-01 12:00:01 INFO request GET https://testnet.binance.vision/api/v3/ping
`,
  ],
  [
    'a.log',
    'testnet',
    `2024-05-01 12:00:00 DEBUG request GET https://testnet.binance.vision/api/v3/account headers={'X-MBX-APIKEY': '{K}'}
`,
  ],
  [
    'a.js',
    'live',
    `const binance = new Binance().options({ APIKEY: '{K}', APISECRET: '{S}', test: true });
`,
  ],
  [
    'a.py',
    'testnet',
    `from binance_sdk_spot.spot import Spot, ConfigurationRestAPI, SPOT_REST_API_TESTNET_URL
configuration = ConfigurationRestAPI(api_key="{K}", api_secret="{S}", base_path=SPOT_REST_API_TESTNET_URL)
`,
  ],
  [
    'a.py',
    'live',
    `configuration = ConfigurationRestAPI(api_key="{K}", api_secret="{S}", base_path=SPOT_REST_API_PROD_URL)
`,
  ],
  [
    'bot/settings.py',
    'live',
    `import os

DEBUG = True
EXCHANGE = "binance"
IS_SANDBOX = bool(int(os.getenv("IS_SANDBOX", "0")))

CREDENTIALS = {
    "binance": {
        "key": "{K}",
        "secret": "{S}",
    },
}
`,
  ],
  [
    'trader.kt',
    'live',
    `val client = BinanceClient.Builder()
    .apiKey("{K}")
    .secretKey("{S}")
    .useTestnet(false)
    .build()
`,
  ],
  [
    'trader.kt',
    'testnet',
    `val client = BinanceClient.Builder()
    .apiKey("{K}")
    .secretKey("{S}")
    .useTestnet(true)
    .build()
`,
  ],
  [
    'Main.java',
    'testnet',
    `DefaultSpotClient
ClientConfiguration clientConfiguration = SpotRestApiUtil.getClientConfiguration();
clientConfiguration.setUrl("https://testnet.binance.vision");
SignatureConfiguration signatureConfiguration = new SignatureConfiguration();
signatureConfiguration.setApiKey("{K}");
signatureConfiguration.setSecretKey("{S}");
clientConfiguration.setSignatureConfiguration(signatureConfiguration);
`,
  ],
  [
    'application.yml',
    'testnet testnet live live',
    `spring:
  config:
    activate:
      on-profile: testnet
binance:
  api:
    key: {K}
    secret: {S}
---
spring:
  config:
    activate:
      on-profile: prod
binance:
  api:
    key: {K2}
    secret: {S2}
`,
  ],
  [
    'application-testnet.properties',
    'testnet',
    `binance.api.key={K}
binance.api.secret={S}
`,
  ],
  [
    'src/config.ts',
    'live live testnet testnet',
    `export const config = {
  production: { binance: { apiKey: '{K}', apiSecret: '{S}' } },
  testnet: { binance: { apiKey: '{K2}', apiSecret: '{S2}' } },
};
`,
  ],
  [
    'src/config.js',
    'live live testnet testnet',
    `module.exports = {
  binance: {
    apiKey: '{K}',
    apiSecret: '{S}',
    // testnet
    testnetApiKey: '{K2}',
    testnetApiSecret: '{S2}',
    useTestnet: false,
  },
};
`,
  ],
  [
    'config.json',
    'live live testnet testnet',
    `{
  "accounts": [
    { "name": "main", "exchange": "binance", "testnet": false, "api_key": "{K}", "api_secret": "{S}" },
    { "name": "play", "exchange": "binance", "testnet": true, "api_key": "{K2}", "api_secret": "{S2}" }
  ]
}
`,
  ],
  [
    'notes.md',
    'live',
    `I created a new Binance API key yesterday because testnet.binance.vision was down:

API Key: {K}
Secret Key: {S}
`,
  ],
  [
    'notes.txt',
    'testnet',
    `Binance testnet API key: {K}
Binance testnet secret key: {S}
`,
  ],
  [
    'slack.json',
    'live',
    `[{"user":"U1","text":"does this work on testnet?"},{"user":"U2","text":"no, binance live key: {K} and secret: {S}"}]
`,
  ],
  [
    'docker-compose.yml',
    'live',
    `services:
  bot:
    image: bot
    environment:
      - BINANCE_API_KEY={K}
      - BINANCE_API_SECRET={S}
      - BINANCE_TESTNET=\${BINANCE_TESTNET:-false}
`,
  ],
  [
    'docker-compose.yml',
    'live live testnet testnet',
    `services:
  live:
    environment:
      BINANCE_API_KEY: {K}
      BINANCE_API_SECRET: {S}
      TESTNET: "no"
  sim:
    environment:
      BINANCE_API_KEY: {K2}
      BINANCE_API_SECRET: {S2}
      TESTNET: "yes"
`,
  ],
  [
    'hummingbot.yml',
    'testnet',
    `connector: binance_perpetual_testnet
binance_perpetual_testnet_api_key: {K}
binance_perpetual_testnet_api_secret: {S}
`,
  ],
  [
    'bot.rb',
    'live',
    `Binance::Api::Configuration.api_key = '{K}'
Binance::Api::Configuration.secret_key = '{S}'
Binance::Api::Configuration.testnet = false
`,
  ],
  [
    'bot.lua',
    'testnet',
    `local binance = require("binance")
local api = binance.new{
  key = "{K}",
  secret = "{S}",
  sandbox = true,
}
`,
  ],
  [
    'bot.cs',
    'live',
    `var options = new BinanceApiClientOptions {
    ApiKey = "{K}",
    ApiSecret = "{S}",
    IsTestNet = false
};
`,
  ],
  [
    'Bot.vb',
    'testnet',
    `Dim client As New BinanceClient(New BinanceClientOptions() With {
    .ApiKey = "{K}",
    .ApiSecret = "{S}",
    .BaseAddress = "https://testnet.binancefuture.com"
})
`,
  ],
  [
    'main.rs',
    'live',
    `let client = BinanceHttpClient::new("{K}".to_string(), "{S}".to_string(), BinanceEnvironment::Live);
`,
  ],
  [
    'test_binance.py',
    'live',
    `import unittest
from binance.client import Client

class TestBinance(unittest.TestCase):
    def setUp(self):
        self.client = Client('{K}', '{S}')

    def test_network_error(self):
        pass
`,
  ],
  [
    'conftest.py',
    'testnet',
    `import pytest
from binance import Client

@pytest.fixture
def testnet_client():
    return Client("{K}", "{S}", testnet=True)
`,
  ],
  [
    'demo.py',
    'live',
    `"""Demo of the binance client."""
from binance.client import Client

def demo():
    client = Client("{K}", "{S}")
    print(client.get_account())
`,
  ],
  [
    '.env.example',
    'live',
    `# Set to true to use the testnet instead of the live exchange
BINANCE_USE_TESTNET=
BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
  ],
  [
    'app.ini',
    'live live testnet testnet',
    `[binance]
api_key={K}
api_secret={S}
[binance_testnet]
api_key={K2}
api_secret={S2}
`,
  ],
  [
    'tfvars.tfvars',
    'live',
    `binance_api_key    = "{K}"
binance_api_secret = "{S}"
environment        = "production"
testnet_enabled    = false
`,
  ],
  [
    'values.yaml',
    'demo',
    `binance:
  restUrl: https://demo-fapi.binance.com
  key: {K}
  secret: {S}
`,
  ],
  [
    'log.txt',
    'live',
    `[2024-03-01 10:00:00] ccxt.binance config: {"apiKey":"{K}","secret":"{S}","options":{"defaultType":"spot","sandboxMode":false},"urls":{"test":{"public":"https://testnet.binance.vision/api/v3"}}}
`,
  ],
  [
    'a.swift',
    'live',
    `#if DEBUG
let baseURL = "https://testnet.binance.vision"
#else
let baseURL = "https://api.binance.com"
#endif
let binanceApiKey = "{K}"
let binanceSecret = "{S}"
`,
  ],
  [
    'creds.csv',
    'us us live live',
    `exchange,key,secret
binanceus,{K},{S}
binance,{K2},{S2}
`,
  ],
  [
    'a.ps1',
    'live',
    `$env:BINANCE_API_KEY = "{K}"
$env:BINANCE_API_SECRET = "{S}"
$env:BINANCE_TESTNET = "0"
`,
  ],
  [
    'a.ipynb',
    'testnet',
    `{"cells":[{"cell_type":"code","source":["client = Client(api_key='{K}', api_secret='{S}', testnet=True)\\n"]}]}
`,
  ],
  [
    'a.ex',
    'live',
    `config :binance, api_key: "{K}", secret_key: "{S}", end_point: "https://api.binance.com"
`,
  ],
];

describe('the environment of a value', () => {
  it.each(CASES.map(([path, expected, text], index) => [`${path} (${index + 1})`, path, expected, text] as const))(
    'is told by what is its own: %s',
    (_, path, expected, text) => {
      expect(environmentsAs(expected, path, text), text).toBe(expected);
    },
  );

  it('says live where it is told, and nothing where it is not', () => {
    const environment = (text: string): string | undefined => detect({ bytes: Buffer.from(text), path: 'a.py' })[0]?.environment;
    expect(environment(`binance = Client("${fakeKey(1)}", "${fakeKey(2)}", testnet=False)`)).toBe('live');
    expect(environment(`binance = Client("${fakeKey(1)}", "${fakeKey(2)}")`)).toBe('unknown');
  });
});
