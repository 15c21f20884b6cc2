/**
 * Where the environment of a value is told, kind by kind: each in several formats, with cases in which the same words tell
 * nothing of the value. In doubt it is live.
 */
import { describe, expect, it } from 'vitest';
import { environmentsAs } from '../../support/environments.ts';
import type { EnvironmentCase } from '../../support/environments.ts';

const CASES: Readonly<Record<string, readonly EnvironmentCase[]>> = {
  'entries of one record that are numbered or repeat their names': [
    [
      'Desk.conf',
      'live live live live testnet testnet',
      `[BinanceAccounts]
1\\name=Papa
1\\apiKey={K}
1\\secretKey={S}
1\\testnet=false
2\\name=Mama
2\\apiKey={K2}
2\\secretKey={S2}
2\\testnet=false
3\\name=Play
3\\apiKey={K3}
3\\secretKey={S3}
3\\testnet=true
size=3
`,
    ],
    [
      '.env',
      'live live testnet testnet',
      `BINANCE_1_API_KEY={K}
BINANCE_1_API_SECRET={S}
BINANCE_1_TESTNET=false
BINANCE_2_API_KEY={K2}
BINANCE_2_API_SECRET={S2}
BINANCE_2_TESTNET=true
`,
    ],
    [
      'app.properties',
      'live live testnet testnet',
      `binance.accounts[0].key={K}
binance.accounts[0].testnet=false
binance.accounts[0].secret={S}
binance.accounts[1].key={K2}
binance.accounts[1].testnet=true
binance.accounts[1].secret={S2}
`,
    ],
    [
      'accounts.txt',
      'live live testnet testnet',
      `[binance]
testnet=false
key={K}
secret={S}

name=paper
testnet=true
key={K2}
secret={S2}
`,
    ],
    [
      'bot.ini',
      'live live',
      `[binance]
1\\apiKey={K}
1\\secretKey={S}
2\\testnet=true
`,
    ],
  ],
  'a cell of its row': [
    [
      'konten.csv',
      'live live us us live live',
      `"Nr.";"Börse";"Bezeichnung";"API-Schlüssel";"Geheimschlüssel";"Bemerkung"
"1";"Binance";"Spot Mama";"{K}";"{S}";"nur lesen"
"2";"Binance.US";"Onkel";"{K2}";"{S2}";"umziehen!"
"3";"Binance";"Futures";"{K3}";"{S3}";""
`,
    ],
    [
      'accounts.tsv',
      'live live testnet testnet',
      `Біржа\tМережа\tКлюч\tСекрет\tВласник
Binance\tосновна\t{K}\t{S}\tОлена
Binance\ttestnet\t{K2}\t{S2}\tТарас
`,
    ],
    [
      'keys.csv',
      'live live testnet testnet live live',
      `Name,Exchange,API Key,API Secret,Created At
main,Binance Spot,{K},{S},2024-02-11 08:12:44
paper,Binance Perpetual Futures Testnet,{K2},{S2},2024-03-01 19:44:10
perp,Binance Perpetual Futures,{K3},{S3},2024-03-02 07:01:37
`,
    ],
    [
      'accounts.md',
      'demo demo live live',
      `| Exchange | Umgebung | API Key | API Secret |
|---|---|---|---|
| Binance | Demo | {K} | {S} |
| Binance | Live | {K2} | {S2} |
`,
    ],
    [
      'seed.sql',
      'live live testnet testnet',
      `INSERT INTO cuentas (bolsa, red, clave_api, secreto) VALUES
('binance', 'principal', '{K}', '{S}'),
('binance', 'testnet', '{K2}', '{S2}');
`,
    ],
    [
      'page.html',
      'live live testnet testnet',
      `<table><tr><th>Bourse</th><th>Réseau</th><th>API key</th><th>Secret</th></tr>
<tr><td>Binance</td><td>principal</td><td>{K}</td><td>{S}</td></tr>
<tr><td>Binance</td><td>testnet</td><td>{K2}</td><td>{S2}</td></tr></table>
`,
    ],
    [
      'accounts.py',
      'live live testnet testnet',
      `ACCOUNTS = [
    ("binance", "main", "{K}", "{S}"),
    ("binance", "testnet", "{K2}", "{S2}"),
]
`,
    ],
    // What a row says of something else.
    [
      'keys.csv',
      'live',
      `exchange,country,api_key,api_secret,note
binance,US,{K},{S},moved here from testnet
`,
    ],
    [
      'keys.csv',
      'live live testnet testnet',
      `exchange,testnet,api_key,api_secret
binance,no,{K},{S}
binance,yes,{K2},{S2}
`,
    ],
    [
      'keys.csv',
      'live',
      `exchange,api_key,api_secret,Bemerkung
binance,{K},{S},not for testnet
binance,{K2},{S2},testnet disabled
`,
    ],
    [
      'keys.csv',
      'live',
      `exchange,api_key,api_secret,fallback
binance,{K},{S},testnet
`,
    ],
    [
      'keys.csv',
      'live',
      `team,exchange,api_key,api_secret
Demo,binance,{K},{S}
`,
    ],
  ],

  'a key of the map around it': [
    [
      'config.edn',
      'testnet testnet live live',
      `{:binance #profile {:dev  {:base-url "https://testnet.binance.vision"
                           :api-key "{K}"
                           :secret-key "{S}"}
                    :prod {:base-url "https://api.binance.com"
                           :api-key "{K2}"
                           :secret-key "{S2}"}}}
`,
    ],
    [
      'keys.edn',
      'testnet testnet live live',
      `{:binance {:testnet {:key "{K}" :secret "{S}"}
           :live {:key "{K2}" :secret "{S2}"}}}
`,
    ],
    [
      'core.clj',
      'testnet',
      `(def client (binance/client {:api-key "{K}" :secret-key "{S}" :testnet true}))
`,
    ],
    [
      'core.clj',
      'live',
      `(def client (binance/client {:api-key "{K}" :secret-key "{S}" :testnet false}))
`,
    ],
    [
      'core.clj',
      'live',
      `(def client (binance/client {:api-key "{K}" :secret-key "{S}" :testnet? false}))
`,
    ],
    [
      'bot.lisp',
      'testnet',
      `(make-instance 'binance-client :api-key "{K}" :api-secret "{S}" :testnet t)
`,
    ],
    [
      'bot.rb',
      'testnet testnet live live',
      `KEYS = {
  :testnet => { :binance_key => '{K}', :binance_secret => '{S}' },
  :live => { :binance_key => '{K2}', :binance_secret => '{S2}' }
}
`,
    ],
    [
      'keys.exs',
      'testnet testnet live live',
      `@binance %{
  testnet: %{api_key: "{K}", secret: "{S}"},
  live: %{api_key: "{K2}", secret: "{S2}"}
}
`,
    ],
    [
      'config.json',
      'live live us us',
      `{"binance": {"com": {"key": "{K}", "secret": "{S}"}, "us": {"key": "{K2}", "secret": "{S2}"}}}
`,
    ],
    [
      'keys.toml',
      'testnet testnet live live',
      `[profile.testnet]
binance_key = "{K}"
binance_secret = "{S}"

[profile.mainnet]
binance_key = "{K2}"
binance_secret = "{S2}"
`,
    ],
    [
      'lib.rs',
      'testnet testnet live live',
      `let keys = HashMap::from([
    ("testnet", Keys { api_key: "{K}", secret: "{S}" }), // binance
    ("mainnet", Keys { api_key: "{K2}", secret: "{S2}" }),
]);
`,
    ],
    // Names that are somebody's region, team or test.
    [
      'config.json',
      'live',
      `{"regions": {"eu": {"binance": {"key": "{K}", "secret": "{S}"}}, "us": {"binance": {"key": "{K2}", "secret": "{S2}"}}}}
`,
    ],
    [
      'keys.edn',
      'live',
      `{:binance {:key "{K}" :secret "{S}"} :testnet-url "https://testnet.binance.vision" :us true}
`,
    ],
  ],

  'the arm that chooses it': [
    [
      'Factory.cs',
      'live live testnet testnet us us',
      `options.ApiCredentials = env.Name switch // Binance
{
    "live"    => new ApiCredentials("{K}", "{S}"),
    "testnet" => new ApiCredentials("{K2}", "{S2}"),
    "us"      => new ApiCredentials("{K3}", "{S3}"),
    _ => throw new ArgumentOutOfRangeException(nameof(env)),
};
`,
    ],
    [
      'keys.rs',
      'testnet testnet live live',
      `fn binance_keys(env: Env) -> (&'static str, &'static str) {
    match env {
        Env::Testnet => ("{K}", "{S}"),
        Env::Live => ("{K2}", "{S2}"),
    }
}
`,
    ],
    [
      'keys.go',
      'testnet testnet live live',
      `switch network { // binance
case "testnet":
	apiKey = "{K}"
	secretKey = "{S}"
default:
	apiKey = "{K2}"
	secretKey = "{S2}"
}
`,
    ],
    [
      'keys.py',
      'live live testnet testnet',
      `match environment:  # binance
    case "live":
        api_key = "{K}"
        api_secret = "{S}"
    case "testnet":
        api_key = "{K2}"
        api_secret = "{S2}"
`,
    ],
    [
      'Keys.kt',
      'testnet testnet live live',
      `val binance = when (network) {
    Network.TESTNET -> Credentials("{K}", "{S}")
    else -> Credentials("{K2}", "{S2}")
}
`,
    ],
    [
      'keys.ts',
      'demo demo live live',
      `switch (mode) {
  case 'demo':
    return { binanceKey: '{K}', binanceSecret: '{S}' };
  default:
    return { binanceKey: '{K2}', binanceSecret: '{S2}' };
}
`,
    ],
    [
      'run.sh',
      'testnet testnet live live',
      `case "$NET" in
  testnet)
    export BINANCE_KEY={K}
    export BINANCE_SECRET={S}
    ;;
  live)
    export BINANCE_KEY={K2}
    export BINANCE_SECRET={S2}
    ;;
esac
`,
    ],
    [
      'Engine.swift',
      'demo live demo live',
      `enum BinanceEnv {
    case demo, live

    var host: String { self == .demo ? "https://demo-api.binance.com" : "https://api.binance.com" }
    var key: String { self == .demo
        ? "{K}"
        : "{K2}" }
    var secret: String { self == .demo
        ? "{S}"
        : "{S2}" }
}
`,
    ],
    [
      'Engine.java',
      'testnet live',
      `String binanceKey = config.isTestnet()
    ? "{K}"
    : "{K2}";
`,
    ],
    [
      'Engine.php',
      'live testnet',
      `$binanceKey = !$testnet
    ? '{K}'
    : '{K2}';
`,
    ],
    // The arm is another's, or the question is none.
    [
      'Factory.cs',
      'live',
      `options.ApiCredentials = region switch // Binance
{
    "eu" => new ApiCredentials("{K}", "{S}"),
    "us" => new ApiCredentials("{K2}", "{S2}"),
};
`,
    ],
    [
      'keys.go',
      'live',
      `switch network { // binance
case "testnet":
	base = "https://testnet.binance.vision"
}
apiKey := "{K}"
secretKey := "{S}"
`,
    ],
    [
      'keys.go',
      'live',
      `switch network { // binance
case "testnet", "live":
	apiKey = "{K}"
	secretKey = "{S}"
}
`,
    ],
    [
      'Engine.java',
      'live',
      `String base = config.isTestnet() ? "https://testnet.binance.vision" : "https://api.binance.com";
String binanceKey = args.length > 0 ? args[0]
    : "{K}";
`,
    ],
  ],

  'a heading right above it': [
    [
      'note.json',
      'us',
      `{"color":"DEFAULT","textContent":"binance us api\\nkey {K}\\nsecret {S}\\nwifi cafe: 12345678","title":""}
`,
    ],
    [
      'notes.txt',
      'testnet',
      `binance testnet
key {K}
secret {S}
`,
    ],
    [
      'notes.txt',
      'testnet testnet live live',
      `Binance testnet keys:
API key: {K}
Secret: {S}

Binance live keys:
API key: {K2}
Secret: {S2}
`,
    ],
    [
      'notes.txt',
      'testnet testnet live live',
      `=== BINANCE TESTNET ===
{K}
{S}
=== BINANCE LIVE ===
{K2}
{S2}
`,
    ],
    [
      'carl.env',
      'us',
      `# binance.us carl
API_KEY={K}
API_SECRET={S}
`,
    ],
    [
      'keys.ini',
      'us',
      `; Binance.US (onkel)
api_key = {K}
api_secret = {S}
`,
    ],
    [
      'keys.py',
      'testnet testnet live live',
      `# --- TESTNET (testnet.binancefuture.com) ---
# API_KEY = "{K}"
# API_SECRET = "{S}"

# --- LIVE (fapi.binance.com) ---
API_KEY = "{K2}"
API_SECRET = "{S2}"

TESTNET = False
`,
    ],
    [
      'keys.js',
      'live live testnet testnet',
      `// binance live
const key = '{K}';
const secret = '{S}';
// binance testnet
// const key = '{K2}';
// const secret = '{S2}';
`,
    ],
    [
      'keys.yml',
      'live live demo demo',
      `binance:
  # live
  key: {K}
  secret: {S}
  # demo (demo-api.binance.com)
  # key: {K2}
  # secret: {S2}
`,
    ],
    [
      'mail.txt',
      'testnet',
      `Hi, here are the Binance testnet credentials:

API Key: {K}
Secret Key: {S}
`,
    ],
    // Sentences that name it, and headings of something else.
    [
      'notes.txt',
      'live',
      `binance, no testnet
key {K}
secret {S}
`,
    ],
    [
      'notes.txt',
      'live',
      `tried testnet first, did not work
binance key {K}
binance secret {S}
`,
    ],
    [
      'keys.env',
      'live',
      `# testnet disabled
BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'keys.env',
      'live',
      `# binance testnet
# BINANCE_URL=https://testnet.binance.vision

BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'notes.txt',
      'live',
      `please send us binance keys
key {K}
secret {S}
`,
    ],
    [
      'notes.txt',
      'live',
      `binance.us is down, use the other one
binance key {K}
binance secret {S}
`,
    ],
    [
      'notes.txt',
      'live',
      `binance testnet
(nothing yet)

binance
key {K}
secret {S}
`,
    ],
    [
      'notes.txt',
      'live',
      `binance testnet or live?
key {K}
secret {S}
`,
    ],
  ],

  'an address of its record': [
    [
      'dev.exs',
      'us',
      `import Config

config :trader_web, TraderWeb.Endpoint,
  http: [port: 4000]

config :binance,
  api_key: "{K}",
  secret_key: "{S}",
  end_point: "https://api.binance.us"
`,
    ],
    [
      'config.json',
      'testnet testnet us us',
      `{
  "environment": "live-binance",
  // binance configuration
  "binance-api-url": "https://testnet.binance.vision",
  "binance-websocket-url": "wss://testnet.binance.vision/ws",
  "binance-api-key": "{K}",
  "binance-api-secret": "{S}",

  // binance.us configuration
  "binanceus-api-url": "https://api.binance.us",
  "binanceus-websocket-url": "wss://stream.binance.us:9443/ws",
  "binanceus-api-key": "{K2}",
  "binanceus-api-secret": "{S2}"
}
`,
    ],
    [
      '.env',
      'testnet testnet live live',
      `SPOT_BINANCE_URL=https://testnet.binance.vision
SPOT_BINANCE_KEY={K}
SPOT_BINANCE_SECRET={S}
FUTURES_BINANCE_URL=https://fapi.binance.com
FUTURES_BINANCE_KEY={K2}
FUTURES_BINANCE_SECRET={S2}
`,
    ],
    [
      'app.properties',
      'testnet',
      `binance.site=https://testnet.binance.vision
binance.apikey={K}
binance.secret={S}
`,
    ],
    [
      'config.yaml',
      'demo',
      `binance:
  upstream: wss://demo-ws-api.binance.com/ws-api/v3
  api_key: {K}
  api_secret: {S}
`,
    ],
    [
      'Bot.scala',
      'testnet',
      `val binance = BinanceConfig(
  key = "{K}",
  secret = "{S}",
  origin = "https://testnet.binancefuture.com"
)
`,
    ],
    [
      'setup.sh',
      'live live us us',
      `curl -s -X PUT $BASE/exchanges -H 'Content-Type: application/json' \\
  -d '{"name":"my binance","location":"binance","api_key":"{K}","api_secret":"{S}"}'
curl -s -X PUT $BASE/exchanges -H 'Content-Type: application/json' \\
  -d '{"name":"us account","location":"binanceus","api_key":"{K2}","api_secret":"{S2}"}'
`,
    ],
    [
      'bot.json',
      'testnet',
      `{"connector":"binance_perpetual_testnet","api_key":"{K}","api_secret":"{S}"}
`,
    ],
    // Another pair's address, or one that is not called.
    [
      'Account.fsx',
      'us us live live',
      `let binanceUs = { Key = "{K}"; Secret = "{S}" }
let baseUrl = "https://api.binance.us"
let binanceCom =
    { Key = "{K2}"
      Secret = "{S2}" }
`,
    ],
    [
      'keys.js',
      'testnet testnet live live',
      `const binanceTestnet = { key: '{K}', secret: '{S}' };
const baseUrl = 'https://testnet.binance.vision';
const binance = { key: '{K2}', secret: '{S2}' };
`,
    ],
    [
      'config.json',
      'live',
      `{"key":"{K}","secret":"{S}","exchange":"binance","docs":"https://testnet.binance.vision","help":"https://demo.binance.com"}
`,
    ],
    [
      '.env',
      'live',
      `BINANCE_KEY={K}
BINANCE_SECRET={S}
BINANCE_URL=https://testnet.binance.vision
BINANCE_TESTNET=false
`,
    ],
    [
      'bot.json',
      'live',
      `{"exchange":"binance","fallback":"binance_perpetual_testnet","api_key":"{K}","api_secret":"{S}"}
`,
    ],
    [
      'bot.json',
      'live',
      `{"exchange":"binance","location":"us","country":"US","api_key":"{K}","api_secret":"{S}"}
`,
    ],
  ],

  'the variable that it is used with': [
    [
      'main.rs',
      'testnet',
      `use binance::config::Config;

const KEY: &str = "{K}";
const SECRET: &str = "{S}";

fn main() {
    let config = Config::testnet();
    let account: Account =
        Binance::new_with_config(Some(KEY.into()), Some(SECRET.into()), &config);
}
`,
    ],
    [
      'main.cs',
      'testnet',
      `const string Key = "{K}"; // binance
const string Secret = "{S}";

var env = BinanceEnvironment.Testnet;
var client = Make(new ApiCredentials(Key, Secret), env);
`,
    ],
    [
      'bot.py',
      'testnet',
      `KEY = "{K}"  # binance
SECRET = "{S}"

net = Network.TESTNET
client = Client(str(KEY), str(SECRET), net)
`,
    ],
    [
      'Main.java',
      'testnet',
      `// binance
static final String KEY = "{K}";
static final String SECRET = "{S}";

void run() {
    BinanceConfig cfg = BinanceConfig.testnet();
    Client client = Client.create(KEY.trim(), SECRET.trim(), cfg);
}
`,
    ],
    [
      'main.go',
      'testnet',
      `const key = "{K}" // binance
const secret = "{S}"

func main() {
	cfg := binance.NewTestnetConfig()
	client := binance.NewClientWithConfig(key, secret, cfg)
}
`,
    ],
    // The other configuration, or both.
    [
      'main.rs',
      'live',
      `const KEY: &str = "{K}"; // binance
const SECRET: &str = "{S}";

fn main() {
    let config = Config::default();
    let other = Config::testnet();
    let account: Account = Binance::new_with_config(Some(KEY.into()), Some(SECRET.into()), &config);
}
`,
    ],
    [
      'bot.py',
      'live',
      `KEY = "{K}"  # binance
SECRET = "{S}"

net = Network.TESTNET
net = Network.LIVE
client = Client(str(KEY), str(SECRET), net)
`,
    ],
    [
      'bot.py',
      'live',
      `KEY = "{K}"  # binance
SECRET = "{S}"

net = Network.TESTNET
client = Client(str(KEY), str(SECRET))
other = Client(OTHER, OTHER_SECRET, net)
`,
    ],
    [
      'bot.py',
      'live',
      `KEY = "{K}"  # binance
SECRET = "{S}"

net = Network.TESTNET
a = Client(KEY, SECRET, net)
b = Client(KEY, SECRET)
`,
    ],
  ],

  'the connection of its log': [
    [
      'ws.log',
      'demo',
      `2026-02-03 11:00:01 INFO  connecting to wss://demo-ws-api.binance.com/ws-api/v3
2026-02-03 11:00:02 INFO  Sending message to WebSocket: {"id":"1","method":"session.logon","params":{"apiKey":"{K}","timestamp":1770116402001}}
2026-02-03 11:00:02 INFO  Received: {"id":"1","status":200,"result":{"apiKey":"{K}","authorizedSince":1770116402099,"userDataStream":false}}
`,
    ],
    [
      'bot.log',
      'testnet',
      `[11:00:01] WebSocket opened: wss://ws-api.testnet.binance.vision/ws-api/v3
[11:00:02] >> {"method":"session.logon","params":{"apiKey":"{K}","timestamp":1770116402001}}
`,
    ],
    [
      'out.txt',
      'testnet',
      `DEBUG:websocket:Connected to wss://testnet.binancefuture.com/ws-fapi/v1
DEBUG:websocket:send {"id":2,"method":"account.status","params":{"apiKey":"{K}"}}
`,
    ],
    [
      'http.log',
      'testnet',
      `DEBUG:urllib3.connectionpool:Starting new HTTPS connection (1): testnet.binance.vision:443
send: b'GET /api/v3/account HTTP/1.1\\r\\nX-MBX-APIKEY: {K}\\r\\n\\r\\n'
`,
    ],
    [
      'curl.txt',
      'testnet',
      `* Connected to testnet.binance.vision (18.178.3.78) port 443 (#0)
> GET /api/v3/account HTTP/1.1
> X-MBX-APIKEY: {K}
`,
    ],
    // Two connections, one that follows, and one that is only spoken of.
    [
      'ws.log',
      'live',
      `11:00:01 connecting to wss://ws-api.binance.com/ws-api/v3
11:00:01 connecting to wss://demo-ws-api.binance.com/ws-api/v3
11:00:02 sending {"method":"session.logon","params":{"apiKey":"{K}"}}
`,
    ],
    [
      'ws.log',
      'live',
      `11:00:02 binance sending {"method":"session.logon","params":{"apiKey":"{K}"}}
11:00:05 connecting to wss://testnet.binance.vision/ws-api/v3
`,
    ],
    [
      'ws.log',
      'live',
      `11:00:01 hint: the testnet is at wss://testnet.binance.vision/ws-api/v3
11:00:02 binance sending {"method":"session.logon","params":{"apiKey":"{K}"}}
`,
    ],
    [
      'ws.log',
      'live',
      `11:00:01 connecting to wss://testnet.binance.vision/ws-api/v3
11:00:01 connection failed, closed
11:00:01 connecting to wss://ws-api.binance.com/ws-api/v3
11:00:02 binance sending {"method":"session.logon","params":{"apiKey":"{K}"}}
`,
    ],
  ],

  'the file and its folders': [
    [
      'envs/testnet/anna/.env',
      'testnet',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'accounts/testnet.env',
      'testnet',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'deploy/.env.binanceus',
      'us',
      `API_KEY={K}
API_SECRET={S}
`,
    ],
    [
      'keys/binance-us/keys.json',
      'us',
      `{"apiKey":"{K}","apiSecret":"{S}"}
`,
    ],
    [
      'overlays/testnet/secret.yaml',
      'testnet',
      `stringData:
  BINANCE_API_KEY: {K}
  BINANCE_API_SECRET: {S}
`,
    ],
    // A folder of programs, a nearer name, a switch in the file.
    [
      'testnet/live/.env',
      'live',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'envs/testnet/.env',
      'live',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
BINANCE_TESTNET=false
`,
    ],
    [
      'us/.env',
      'live',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'testnet-tools/live.env',
      'live',
      `BINANCE_API_KEY={K}
BINANCE_API_SECRET={S}
`,
    ],
    [
      'demo/config.json',
      'live',
      `{"binance":{"apiKey":"{K}","apiSecret":"{S}"}}
`,
    ],
  ],
};

describe.each(Object.entries(CASES))('the environment is told by %s', (_, cases) => {
  it.each(cases.map(([path, expected, text], index) => [`${path} (${index + 1})`, path, expected, text] as const))(
    '%s',
    (_name, path, expected, text) => {
      expect(environmentsAs(expected, path, text), text).toBe(expected);
    },
  );
});
