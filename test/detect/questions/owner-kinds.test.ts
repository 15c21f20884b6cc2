/** Whose a value is where other names stand near it: programs that are called, roots of words, objects that set a key. */
import { describe, expect, it } from 'vitest';
import { found, wanted } from '../../support/pairs.ts';

const LEAKS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a program that is called owns nothing that it is given': [
    [
      'Makefile',
      'run: build\n\tdocker run --rm -it \\\n\t  -e EXCHANGE=binance \\\n\t  -e EXCHANGE_KEY={K1} \\\n\t  -e EXCHANGE_SECRET={S1} \\\n\t  $(IMAGE)\n',
    ],
    ['up.sh', 'docker-compose run --rm \\\n  -e EXCHANGE=binance \\\n  -e API_KEY={K1} \\\n  -e API_SECRET={S1} \\\n  bot\n'],
    ['up.sh', 'sudo docker exec -it \\\n  -e EXCHANGE=binance \\\n  -e API_KEY={K1} \\\n  -e API_SECRET={S1} \\\n  bot sh\n'],
    [
      'session.txt',
      'me@vps:~/ft$ cat x | grep Binance\nme@vps:~/ft$ docker compose config | grep -i exchange\n      FREQTRADE__EXCHANGE__KEY: {K1}\n      FREQTRADE__EXCHANGE__SECRET: {S1}\n',
    ],
    ['deploy.sh', '# binance bot\nheroku config:set \\\n  API_KEY={K1} \\\n  API_SECRET={S1} \\\n  --app grid\n'],
    ['deploy.sh', '# binance bot\naws lambda update-function-configuration --environment \\\n  API_KEY={K1} \\\n  API_SECRET={S1}\n'],
  ],
  'brackets before a word are no colour': [
    [
      '.gitlab-ci.yml',
      'deploy:\n  only: [master]\n  variables:\n    BNC_APIKEY: {K1}\n    BNC_SECRETKEY: {S1}\n  script:\n    - ssh bot@h "cd binance-bot && make restart"\n',
    ],
    ['ci.yml', 'deploy:\n  only: [main]\n  variables:\n    API_KEY: {K1}\n    API_SECRET: {S1}\n  script: make binance\n'],
  ],
  'what signs is given a secret': [
    ['a.pq', 'let\n  ApiKey = "{K1}",\n  Sig = fnSign("timestamp=" & Ts, "{S1}"),\n  Url = "https://api.binance.com"\nin Url\n'],
    ['A.java', 'import com.binance.connector.*;\nclass A { void f() {\n  sig.setApiKey("{K1}");\n  sig.setSecretKey("{S1}");\n} }\n'],
    ['a.cs', 'using Binance.Net;\nsigner.AddApiKey("{K1}");\nsigner.AddApiSecret("{S1}");\n'],
  ],
  'order and partners where names say little': [
    ['a.swift', 'struct BinanceClient {\n  static let apiKey = "{K1}"\n  static let secret = SymmetricKey(data: Data("{S1}".utf8))\n}\n'],
    ['a.ts', 'export class BinanceService {\n  private k = atob("{K1}");\n  private s = atob("{S1}");\n}\n'],
    [
      'a.dfm',
      "object F: TF\n  Caption = 'Binance'\n  object edtApiKey: TEdit\n    Text = '{K1}'\n  end\n  object edtSecret: TEdit\n    Text = '{S1}'\n  end\nend\n",
    ],
    [
      'Env.kt',
      'enum class Env(val rest: String, val key: String, val secret: String) {\n  A("https://api.binance.com", "{K1}", "{S1}"),\n  B("https://x.binance.com", "{K2}", "{S2}");\n}\n',
    ],
    ['a.h', '// Binance\nconst char* bnKey PROGMEM = "{K1}";\nconst char* bnSecret PROGMEM = "{S1}";\n'],
    ['chat.txt', 'бинанс\nапи\n{K1}\n\nсекрет\n{S1}\n'],
    ['forum.txt', 'san=binance\nkhoa_api={K1}\nkhoa_bi_mat={S1}\n'],
    ['212.md', 'Binance\n\n### API key (NOT the secret)\n\n{K1}\n'],
    ['ws.log', '--> {"method":"session.logon","params":{"apiKey":"{K1}","timestamp":1718020800001}}\n'],
    [
      'a.json',
      '{"url":"https://api.binance.com","headers":[{"name":"X-MBX-APIKEY","value":"{K1}"}],"vars":[{"name":"sig","value":"sha256(q; \\"hex\\"; \\"{S1}\\")"}]}\n',
    ],
  ],
  'a record that psql shows line by line': [
    [
      'notes.txt',
      '-[ RECORD 1 ]--+----------\nid             | 7\nexchange_name  | Binance Futures\napi_key        | {K1}\napi_secret     | {S1}\n-[ RECORD 2 ]--+----------\nid             | 8\nexchange_name  | Bybit\napi_key        | abc\n',
    ],
    ['t.txt', 'db=> \\x\n-[ RECORD 1 ]+------\nexchange     | binance\npublic_key   | {K1}\nprivate_key  | {S1}\n'],
  ],
};

const NOT_BINANCE: readonly (readonly [string, string])[] = [
  ['values.yaml', 'binance: true\ndocker:\n  key: {K1}\n  secret: {S1}\n'],
  ['a.json', '{"binance": {"enabled": true}, "docker": {"auth": {"key": "{K1}", "secret": "{S1}"}}}\n'],
  [
    'notes.txt',
    '-[ RECORD 1 ]--+------\nexchange_name  | Bybit\napi_key        | {K1}\napi_secret     | {S1}\n-[ RECORD 2 ]--+------\nexchange_name  | Binance\napi_key        |\n',
  ],
  ['payments.yaml', 'coinpayments:\n  public: a\n  private: {S1}\nbinance_pay:\n  api_key: ""\n  secret: ""\n'],
  ['.netrc', 'machine mirror.binance-data.corp login reader password {S1}\n'],
  ['a.har', '{"url":"https://dapi.binance.com/x","headers":[{"name":"Cookie","value":"sid={K1}"}]}\n'],
  ['notes.md', 'Docker registry:\n   key: {K1}\n   secret: {S1}\n'],
];

describe('the owner of a value', () => {
  for (const [kind, cases] of Object.entries(LEAKS)) {
    it.each(cases.map(([path, text], index) => [index + 1, path, text] as const))(`${kind} (%s, %s)`, (_, path, text) => {
      expect(found(path, text), text).toEqual(wanted(text));
    });
  }
  it.each(NOT_BINANCE)('is another one: %s', (path, text) => {
    expect(
      found(path, text).filter((one) => !one.includes(' low ')),
      text,
    ).toEqual([]);
  });
});
