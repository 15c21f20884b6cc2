/** Names in one file and use in another: a value is judged where a text that names Binance uses it. */
import { describe, expect, it } from 'vitest';
import { reportedOf } from '../../support/references.ts';
import type { Files } from '../../support/references.ts';

/** What the files hold, and what is reported of the first one besides what it says by itself. */
const USED: readonly (readonly [title: string, expected: readonly string[], files: Files])[] = [
  [
    'a PEM that a script of python opens',
    ['rsa_prv.pem private-key'],
    {
      'rsa_prv.pem': '{RSA}',
      'order.py': `with open('rsa_prv.pem', 'rb') as f:\n    key = load_pem_private_key(f.read(), None)\nrequests.post('https://api.binance.com/api/v3/order', data=key.sign(b''))\n`,
    },
  ],
  [
    'a PEM joined to the folder of a script',
    ['keys/prod.key private-key'],
    {
      'keys/prod.key': '{ED}',
      'src/binance.js': `const pem = fs.readFileSync(path.join(__dirname, '..', 'keys', 'prod.key'), 'utf8');\nexport const client = new Spot({ privateKey: pem });\n`,
    },
  ],
  [
    'include_str! of Rust',
    ['keys/desk.pem private-key'],
    {
      'keys/desk.pem': '{ED}',
      'src/auth.rs': `static PEM: &str = include_str!("../keys/desk.pem");\nfn key() -> SigningKey { SigningKey::from_pkcs8_pem(PEM).expect("binance session key") }\n`,
    },
  ],
  [
    'a path in the ini of a FIX client',
    ['secrets/fix.pem private-key with fix/config.ini'],
    {
      'secrets/fix.pem': '{ED}',
      'fix/config.ini': `[keys]\nAPI_KEY = {K}\nPATH_TO_PRIVATE_KEY_PEM_FILE = ../secrets/fix.pem\n\n[session]\nENDPOINT = tcp+tls://fix-oe.binance.com:9000\n`,
    },
  ],
  [
    'PrivateKeyFile of a FIX engine',
    ['certs/oe.key private-key'],
    {
      'certs/oe.key': '{ED}',
      'fix.cfg': `[SESSION]\nSocketConnectHost=fix-oe.binance.com\nTargetCompID=SPOT\nPrivateKeyFile=certs/oe.key\n`,
    },
  ],
  [
    'PRIVATE_KEY_PATH of an environment',
    ['keys/ed.pem private-key with .env'],
    { 'keys/ed.pem': '{ED}', '.env': `BINANCE_API_KEY={K}\nBINANCE_PRIVATE_KEY_PATH=./keys/ed.pem\n` },
  ],
  [
    'secrets of docker compose',
    ['secrets/bn_secret.txt secret-key'],
    {
      'secrets/bn_secret.txt': '{S}\n',
      'docker-compose.yml': `services:\n  bot:\n    image: bot\n    secrets: [binance_api_secret]\nsecrets:\n  binance_api_secret:\n    file: ./secrets/bn_secret.txt\n`,
    },
  ],
  [
    'files of a generator of kustomize',
    ['creds/ed.pem private-key'],
    {
      'creds/ed.pem': '{ED}',
      'kustomization.yaml': `secretGenerator:\n  - name: binance-keys\n    files:\n      - private.pem=creds/ed.pem\n`,
    },
  ],
  [
    'two accounts, two files',
    ['pem/a.pem private-key with accounts.json', 'pem/b.pem private-key with accounts.json'],
    {
      'pem/a.pem': '{ED}',
      'pem/b.pem': '{ED2}',
      'accounts.json': `{"venue": "binance", "accounts": [\n  {"name": "a", "apiKey": "{K}", "privateKeyPath": "pem/a.pem"},\n  {"name": "b", "apiKey": "{K2}", "privateKeyPath": "pem/b.pem"}\n]}\n`,
    },
  ],
  [
    'two files of one value each',
    ['b_key.txt api-key with b_secret.txt', 'b_secret.txt secret-key with b_key.txt'],
    {
      'b_key.txt': '{K}\n',
      'b_secret.txt': '{S}\n',
      'trader.py': `from binance.client import Client\nkey = open("b_key.txt").read().strip()\nsecret = open("b_secret.txt").read().strip()\nclient = Client(key, secret)\n`,
    },
  ],
  [
    'Sys.getenv of R',
    ['.Renviron api-key', '.Renviron secret-key'],
    {
      '.Renviron': 'BNC_K={K}\nBNC_S={S}\n',
      'fetch.R': `sig <- hmac(Sys.getenv("BNC_S"), q, algo = "sha256")\nres <- GET(paste0("https://api.binance.com/api/v3/account?", q), add_headers("X-MBX-APIKEY" = Sys.getenv("BNC_K")))\n`,
    },
  ],
  [
    'env! of Rust',
    ['.cargo/config.toml api-key', '.cargo/config.toml secret-key'],
    {
      '.cargo/config.toml': `[env]\nXK = "{K}"\nXS = { value = "{S}", force = true }\n`,
      'src/lib.rs': `use binance::account::Account;\npub fn spot() -> Account {\n    Binance::new(Some(env!("XK").into()), Some(env!("XS").into()))\n}\n`,
    },
  ],
  [
    'build arguments of a Dockerfile',
    ['docker-compose.override.yml api-key', 'docker-compose.override.yml secret-key'],
    {
      'docker-compose.override.yml': `services:\n  bot:\n    build:\n      args:\n        - BKEY={K}\n        - BSECRET={S}\n`,
      Dockerfile: `ARG BKEY\nARG BSECRET\nENV BINANCE_API_KEY=$BKEY \\\n    BINANCE_API_SECRET=\${BSECRET}\n`,
    },
  ],
  [
    'string resources of Android',
    ['res/values/secrets.xml api-key', 'res/values/secrets.xml secret-key'],
    {
      'res/values/secrets.xml': `<resources>\n  <string name="bnc_public">{K}</string>\n  <string name="bnc_private">{S}</string>\n</resources>\n`,
      'BinanceRepo.kt': `class BinanceRepo(ctx: Context) {\n  val client = BinanceApiClientFactory.newInstance(ctx.getString(R.string.bnc_public), ctx.getString(R.string.bnc_private))\n}\n`,
    },
  ],
  [
    'members of a configuration',
    ['src/config.js api-key', 'src/config.js secret-key'],
    {
      'src/config.js': `export default {\n  port: 3000,\n  creds: {\n    key: '{K}',\n    secret: '{S}',\n  },\n  cookie: { name: 'sid', secret: '{S2}' },\n};\n`,
      'src/exchange.js': `import config from './config.js';\nexport const exchange = new ccxt.binance({ apiKey: config.creds.key, secret: config.creds.secret });\n`,
    },
  ],
  [
    'a module of names that say nothing by themselves',
    ['config.py api-key', 'config.py secret-key'],
    {
      'config.py': `client_key = "{K}"\nclient_secret = "{S}"\n`,
      'bot.py': `import config\nfrom binance import Client\nclient = Client(config.client_key, config.client_secret)\n`,
    },
  ],
  [
    'imported names',
    ['settings/creds.ts api-key', 'settings/creds.ts secret-key'],
    {
      'settings/creds.ts': `export const alpha = '{K}';\nexport const beta = '{S}';\n`,
      'src/run.ts': `import { alpha, beta } from '../settings/creds';\nimport { Spot } from '@binance/connector';\nconst client = new Spot(alpha, beta);\n`,
    },
  ],
];

/** Nothing more is reported than each file says by itself. */
const UNUSED: readonly (readonly [title: string, files: Files])[] = [
  [
    'a key of TLS that a server beside the bot reads',
    {
      'certs/server.key': '{RSA}',
      'bot.py': `# proxy of api.binance.com\ncontext.load_cert_chain("certs/server.crt", "certs/server.key")\nrequests.get("https://api.binance.com")\n`,
    },
  ],
  [
    'a file of the same name elsewhere',
    {
      'tests/fixtures/private.pem': '{RSA}',
      'keys/private.pem': '-----BEGIN PUBLIC KEY-----\n',
      'bot.py': `pem = open("keys/private.pem").read()  # binance\n`,
    },
  ],
  [
    'a key that another exchange reads',
    {
      'keys/ed.pem': '{ED}',
      'exchanges.py': `binance = Spot(api_key=os.getenv("BINANCE_KEY"))\n\nkraken = Kraken(private_key=open("keys/ed.pem").read())\n`,
    },
  ],
  ['a name of an example', { '.env': 'ZZ_K={K}\n', '.env.example': '# binance\nZZ_K=\nBINANCE_API_KEY=$ZZ_K\n' }],
  [
    'a secret of a session beside a client of Binance',
    {
      'settings.json': `{"web": {"cookie_secret": "{S}"}}\n`,
      'app.py': `client = BinanceClient(key)\napp.secret = settings["web"]["cookie_secret"]\n`,
    },
  ],
  [
    'a name that something else is called, too',
    {
      'web/config.js': `module.exports = { session: { key: '{K}' } };\n`,
      'bot/exchange.js': `const config = require('./config');\nnew ccxt.binance({ apiKey: config.creds.key });\n`,
    },
  ],
  [
    'a key of a deployment',
    {
      'deploy/id_ed25519': '{ED}',
      'deploy.sh': `ssh -i deploy/id_ed25519 bot@host "systemctl restart binance-bot"\n`,
    },
  ],
];

/** Where a use says which of Binance's systems it is. */
const SYSTEMS: readonly (readonly [title: string, expected: readonly string[], files: Files])[] = [
  [
    'a switch where the names are used',
    ['.env api-key testnet', '.env secret-key testnet'],
    {
      '.env': 'BINANCE_KEY={K}\nBINANCE_SECRET={S}\n',
      'bot.py': `client = Client(os.getenv("BINANCE_KEY"), os.getenv("BINANCE_SECRET"), testnet=True)  # python-binance\n`,
    },
  ],
  [
    'a switch that says no',
    ['.env api-key', '.env secret-key'],
    {
      '.env': 'BINANCE_KEY={K}\nBINANCE_SECRET={S}\n',
      'bot.py': `client = Client(os.getenv("BINANCE_KEY"), os.getenv("BINANCE_SECRET"), testnet=False)  # python-binance\n`,
    },
  ],
  [
    'two uses of which one is live',
    ['.env api-key', '.env secret-key'],
    {
      '.env': 'BINANCE_KEY={K}\nBINANCE_SECRET={S}\n',
      'test_bot.py': `client = Client(os.getenv("BINANCE_KEY"), os.getenv("BINANCE_SECRET"), testnet=True)  # python-binance\n`,
      'bot.py': `client = Client(os.getenv("BINANCE_KEY"), os.getenv("BINANCE_SECRET"))  # python-binance\n`,
    },
  ],
  [
    'a use that can not be read',
    ['.env api-key', '.env secret-key'],
    {
      '.env': 'BINANCE_KEY={K}\nBINANCE_SECRET={S}\n',
      'test_bot.py': `client = Client(os.getenv("BINANCE_KEY"), os.getenv("BINANCE_SECRET"), testnet=True)  # python-binance\n`,
      'run.py': `names = ["BINANCE_KEY", "BINANCE_SECRET"]\nrun_binance(*map(secrets_of, names))\n`,
    },
  ],
];

/** Paths of what is reported more than without the other files. */
async function moreThanAlone(files: Files): Promise<readonly string[]> {
  const alone = new Set(await reportedOf(files, { alone: true }));
  return (await reportedOf(files)).filter((one) => !alone.has(one));
}

describe('a value that another file uses by its name', () => {
  it.each(USED)('is judged by its use: %s', async (_, expected, files) => {
    const [holder = ''] = Object.keys(files);
    const folder = holder.replace(/[^/]*$/, '');
    const reported = await reportedOf(files);
    expect(
      reported.filter(
        (one) => expected.some((other) => one.split(' ')[0] === other.split(' ')[0]) || (folder !== '' && one.startsWith(folder)),
      ),
    ).toEqual([...expected].toSorted());
  });

  it.each(UNUSED)('is not where it is none of Binance’s: %s', async (_, files) => {
    expect(await moreThanAlone(files)).toEqual([]);
  });

  it.each(SYSTEMS)('is of the system that all its uses say: %s', async (_, expected, files) => {
    expect(await reportedOf(files)).toEqual(expected);
  });
});
