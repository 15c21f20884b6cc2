/**
 * Which API key and which secret belong together: inside a record first, columns by their header, then siblings by their
 * names or their place, and never across records that are complete by themselves.
 */
import { describe, expect, it } from 'vitest';
import { found, wanted } from '../../support/pairs.ts';

/** A path and a text. Keys are written {K1}, secrets {S1}; what has one number is a pair, what has no partner has none. */
const CASES: readonly (readonly [string, string])[] = [
  ['accounts.csv', 'exchange,secret,apikey\nbinance,{S1},{K1}\nbinance,{S2},{K2}\n'],
  ['accounts.csv', 'exchange;label;api_secret;api_key;note\nbinance;main;{S1};{K1};\nbinance;alt;{S2};{K2};x\nbinance;old;{S3};{K3};\n'],
  ['accounts.md', '| Binance account | Secret | API Key |\n|---|---|---|\n| main | {S1} | {K1} |\n| alt | {S2} | {K2} |\n'],
  ['accounts.tsv', 'account\tSecret key\tAPI key\nbinance-1\t{S1}\t{K1}\nbinance-2\t{S2}\t{K2}\n'],
  [
    'dump.sql',
    "INSERT INTO binance_accounts (id, api_secret, api_key) VALUES\n(1, '{S1}', '{K1}'),\n(2, '{S2}', '{K2}'),\n(3, '{S3}', '{K3}');\n",
  ],
  [
    'accounts.html',
    '<table><tr><th>Binance</th><th>Secret</th><th>API key</th></tr><tr><td>a</td><td>{S1}</td><td>{K1}</td></tr><tr><td>b</td><td>{S2}</td><td>{K2}</td></tr></table>\n',
  ],
  ['a.json', '{"binance":[{"secret":"{S1}","apiKey":"{K1}"},{"secret":"{S2}","apiKey":"{K2}"}]}\n'],
  [
    'a.json',
    '{\n  "binance": {\n    "live": {\n      "secret": "{S1}",\n      "key": "{K1}"\n    },\n    "paper": {\n      "secret": "{S2}",\n      "key": "{K2}"\n    }\n  }\n}\n',
  ],
  ['a.js', 'const binance = {live: {apiSecret: "{S1}", apiKey: "{K1}"}, paper: {apiSecret: "{S2}", apiKey: "{K2}"}};\n'],
  ['a.yml', 'binance:\n  - secret: {S1}\n    key: {K1}\n  - secret: {S2}\n    key: {K2}\n'],
  ['a.yml', 'binance:\n  main:\n    api_secret: {S1}\n    api_key: {K1}\n  hedge:\n    api_secret: {S2}\n    api_key: {K2}\n'],
  ['a.toml', '[[binance]]\nsecret = "{S1}"\nkey = "{K1}"\n[[binance]]\nsecret = "{S2}"\nkey = "{K2}"\n'],
  ['a.ini', '[binance-main]\nsecret={S1}\napikey={K1}\n[binance-alt]\nsecret={S2}\napikey={K2}\n'],
  [
    'a.xml',
    '<binance><account><secret>{S1}</secret><apiKey>{K1}</apiKey></account><account><secret>{S2}</secret><apiKey>{K2}</apiKey></account></binance>\n',
  ],
  ['a.xml', '<accounts>\n<binance apiSecret="{S1}" apiKey="{K1}"/>\n<binance apiSecret="{S2}" apiKey="{K2}"/>\n</accounts>\n'],
  [
    'a.py',
    'from binance.client import Client\na = Client(api_secret="{S1}", api_key="{K1}")\nb = Client(api_secret="{S2}", api_key="{K2}")\n',
  ],
  ['a.go', 'var accounts = []binance.Account{\n\t{Secret: "{S1}", Key: "{K1}"},\n\t{Secret: "{S2}", Key: "{K2}"},\n}\n'],
  [
    'a.cpp',
    '// Binance sub accounts\nconst char* accounts[][3] = {{"ALICE","{K1}","{S1}"},{"BOB","{K2}","{S2}"},{"CAROL","{K3}","{S3}"}};\n',
  ],
  [
    'accounts.h',
    '#pragma once\n// binance: name, key, secret\nstatic Account accounts[] = {\n  {"ALICE",\n   "{K1}",\n   "{S1}"},\n  {"BOB",\n   "{K2}",\n   "{S2}"},\n  {"CAROL",\n   "{K3}",\n   "{S3}"},\n  {"DAVE",\n   "{K4}",\n   "{S4}"},\n  {"ERIN",\n   "{K5}",\n   "{S5}"},\n  {"FRANK",\n   "{K6}",\n   "{S6}"},\n  {"GRACE",\n   "{K7}",\n   "{S7}"},\n};\n',
  ],
  ['a.py', 'BINANCE_ACCOUNTS = [\n    ("alice", "{K1}", "{S1}"),\n    ("bob", "{K2}", "{S2}"),\n    ("carol", "{K3}", "{S3}"),\n]\n'],
  ['a.js', "const binanceKeys = [['{K1}', '{S1}'], ['{K2}', '{S2}'], ['{K3}', '{S3}']];\n"],
  ['a.rb', 'BINANCE = {\n  alice: ["{K1}", "{S1}"],\n  bob: ["{K2}", "{S2}"],\n}\n'],
  ['a.php', "<?php\n$binance_users = array(\n  'alice' => array('{K1}', '{S1}'),\n  'bob' => array('{K2}', '{S2}'),\n);\n"],
  ['a.py', 'binance_keys = {"alice": "{K1}", "bob": "{K2}"}\nbinance_secrets = {"bob": "{S2}", "alice": "{S1}"}\n'],
  ['a.py', 'BINANCE_API_KEYS = ["{K1}", "{K2}"]\nBINANCE_API_SECRETS = ["{S1}", "{S2}"]\n'],
  ['.env', 'BINANCE_SECRET_1={S1}\nBINANCE_SECRET_2={S2}\nBINANCE_KEY_1={K1}\nBINANCE_KEY_2={K2}\n'],
  ['.env', 'BINANCE_SECRET={S1}\nBINANCE_KEY={K1}\nBINANCE_SECRET_ALT={S2}\nBINANCE_KEY_ALT={K2}\n'],
  [
    '.env',
    '# main\nBINANCE_SECRET={S1}\nBINANCE_KEY={K1}\n\n# hedge\nBINANCE_SECRET={S2}\nBINANCE_KEY={K2}\n\n# old\nBINANCE_SECRET={S3}\nBINANCE_KEY={K3}\n',
  ],
  ['config.py', '# binance\nclient_key = "{K1}"\nclient_key = "{K2}"\n'],
  ['config.env', 'BINANCE_API_KEY={K1}\n#BINANCE_API_KEY={K2}\n'],
  ['config.yml', 'binance:\n  key: {K1}\nbinance_backup:\n  key: {K2}\n'],
  ['a.json', '{"binance":{"main":{"secret":"{S1}"},"alt":{"secret":"{S2}","apiKey":"{K2}"}}}\n'],
  ['a.json', '{"binance":[{"secret":"{S1}","apiKey":"{K1}"},{"apiKey":"{K2}"},{"secret":"{S3}"}]}\n'],
  ['notes.txt', 'Binance alice\nsecret: {S1}\nkey: {K1}\n\nBinance bob\nsecret: {S2}\nkey: {K2}\n'],
  ['notes.md', '## Binance alice\n- Secret: {S1}\n- API key: {K1}\n\n## Binance bob\n- Secret: {S2}\n- API key: {K2}\n'],
];

describe('the partner of a value', () => {
  it.each(CASES.map(([path, text], index) => [`${path} (${index + 1})`, path, text] as const))('is in its record: %s', (_, path, text) => {
    expect(found(path, text), text).toEqual(wanted(text));
  });
});
