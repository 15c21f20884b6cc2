/** Kinds of leaks and of what looks like one, each by its neighbours: what is reported of a text, and as what. */
import { describe, expect, it } from 'vitest';
import { reportedOf } from '../../support/references.ts';

/** A kind, a path, a text, and what is reported in it: `kind environment`, in the order of kinds. */
const CASES: readonly (readonly [kind: string, path: string, expected: readonly string[], text: string])[] = [
  ['a conversion', 'a.jl', ['api-key', 'secret-key'], 'const SECRET = codeunits("{S}")\nconst H = ["X-MBX-APIKEY" => "{K}"]\n'],
  ['a conversion', 'a.m', ['api-key', 'secret-key'], "base = 'https://api.binance.com';\nsecret = uint8('{S}');\nkey = strtrim('{K}');\n"],
  ['a conversion', 'a.rs', ['api-key', 'secret-key'], '// binance\nlet secret: Vec<u8> = to_bytes("{S}");\nlet api_key = wrap("{K}");\n'],
  [
    'an HMAC of another name',
    'Code.gs',
    ['api-key', 'secret-key'],
    "var chave = '{K}'; // binance\nvar assinatura = Utilities.computeHmacSha256Signature(query, '{S}');\n",
  ],
  ['the private half', 'p.ini', ['api-key', 'secret-key'], '[binance]\nklucz_publiczny = {K}\nklucz_prywatny = {S}\n'],
  ['the private half', 'p.ini', ['api-key', 'secret-key'], '[binance]\nclave_privada = {S}\nclave_publica = {K}\n'],
  ['a list of passwords', 'x.tsv', ['api-key', 'secret-key'], 'Dienst\tBenutzer\tPasswort\nBinance API\t{K}\t{S}\nRouter\tadmin\tx\n'],
  ['a list of passwords', 'x.csv', ['api-key', 'secret-key'], 'servicio,usuario,contraseña\nbinance,{K},{S}\nrouter,admin,x\n'],
  [
    'COPY of PostgreSQL',
    'x.sql',
    ['api-key', 'secret-key'],
    'COPY public.account (id, exchange, api_key, api_secret) FROM stdin;\n1\tbinance\t{K}\t{S}\n4\ttoobit\t{K2}\t{S2}\n\\.\n',
  ],
  ['FIX shown with carets', 'fix.log', ['api-key demo'], '# demo-fix-oe.binance.com:9000\n8=FIX.4.4^A35=A^A553={K}^A25035=2^A10=077^A\n'],
  ['two options of one sign', 'ps.txt', ['api-key', 'secret-key'], '7227 ./binance-bot -key={K} -secret={S}\n'],
  [
    'a comment behind another line',
    'config.js',
    ['api-key', 'secret-key'],
    "config.watch = { exchange: 'binance' };\n\nconfig.trader = {\n  key: '{K}',\n  secret: '{S}',\n  passphrase: '', // GDAX, requires a passphrase.\n};\n",
  ],
  [
    'a variable of a collection',
    'pm.json',
    ['api-key'],
    '{"request": {"header": [{"key": "X-MBX-APIKEY", "value": "{{bkey}}"}], "url": "https://api.binance.com"},\n"variable": [{"key": "ts", "value": ""},\n{"name": "bkey", "bkey": "{K}"}]}\n',
  ],
  [
    'a switch with a prefix',
    'App.config',
    ['api-key testnet'],
    '<s>\n  <add key="Binance:UseTestnet" value="true" />\n  <add key="Binance:ApiKey" value="{K}" />\n</s>\n',
  ],
  [
    'a switch with a prefix',
    'App.config',
    ['api-key'],
    '<s>\n  <add key="Binance:UseTestnet" value="false" />\n  <add key="Binance:ApiKey" value="{K}" />\n</s>\n',
  ],
  [
    'documents of one file',
    'a.properties',
    ['api-key', 'api-key testnet'],
    '#---\nbinance.rest.url=https://api.binance.com\nbinance.api.key={K}\n#---\nbinance.rest.url=https://testnet.binance.vision\nbinance.api.key={K2}\n',
  ],
  [
    'a pair of one system',
    'log.txt',
    ['api-key us', 'secret-key us'],
    '06-14 12:40:21.882 I okhttp: --> GET https://api.binance.us/api/v3/account\n06-14 12:40:21.882 I okhttp: X-MBX-APIKEY: {K}\n06-14 12:40:22.241 D Signer: apiSecret={S} offset=-2\n',
  ],
  [
    'a boundary of mail',
    'a.eml',
    [],
    'From: Binance <a@binance.com>\nSubject: API key created\nContent-Type: multipart/mixed; boundary="{K}"\n\n--{K}\nContent-Type: text/plain\n\nYour API key\n--{K}--\n',
  ],
  [
    'a signature of mail',
    'a.eml',
    [],
    'DKIM-Signature: v=1; d=binance.com;\n s=s1; bh=abc=;\n b={K}\nFrom: Binance <a@binance.com>\nSubject: API key created\n',
  ],
  [
    'a link',
    'a.eml',
    [],
    'Binance: delete your API keys at https://www.binance.com/en/security?track={K}\nUnsubscribe: https://email.binance.com/u/{S}\n',
  ],
  ['a key in a link', 'a.txt', ['api-key'], 'curl "https://api.binance.com/api/v3/x?apiKey={K}"\n'],
  [
    'users of a program',
    'a.sql',
    [],
    "INSERT INTO users (id, email, password_hash, api_token, exchange) VALUES\n(1, 'a@b.c', 'x', '{K}', 'binance');\n",
  ],
  [
    'users with pairs',
    'a.sql',
    ['api-key', 'secret-key'],
    "INSERT INTO users (id, email, api_key, api_secret, exchange) VALUES\n(1, 'a@b.c', '{K}', '{S}', 'binance');\n",
  ],
  ['the password of a server', 'a.json', [], '{"identifier": "binance-trades", "username": "trader", "password": "{K}"}\n'],
  ['an access key with an id', 'a.properties', [], '# collector on the binance host\nname=binance-bot\naccessid=suAbc123\naccesskey={K}\n'],
  [
    'SECRET_KEY of a framework',
    'settings.py',
    [],
    'BASE_DIR = Path(__file__)\nSECRET_KEY = "{S}"\nBINANCE_API_KEY = config("BINANCE_API_KEY")\nBINANCE_API_SECRET = config("BINANCE_API_SECRET")\n',
  ],
  ['a type of its own', 'profiles.yml', [], 'binance_dwh:\n  prod:\n    type: snowflake\n    user: DBT\n    private_key: |\n{ED}'],
];

describe('a kind', () => {
  it.each(CASES)('is told for what it is: %s (%s)', async (_, path, expected, text) => {
    const reported = await reportedOf({ [path]: text });
    expect(reported.map((one) => one.slice(path.length + 1)).filter((one, index, all) => all.indexOf(one) === index)).toEqual(expected);
  });
});
