/** Where the environment is told by what looks a value up, by a call that sets a neighbour, and by what a session shows. */
import { describe, expect, it } from 'vitest';
import { environmentsAs } from '../../support/environments.ts';
import type { EnvironmentCase } from '../../support/environments.ts';

const CASES: Readonly<Record<string, readonly EnvironmentCase[]>> = {
  'the name that a value is looked up by': [
    [
      'a.py',
      'testnet',
      'api_key = os.environ.get("BINANCE_TESTNET_API_KEY", "{K}")\napi_secret = os.environ.get("BINANCE_TESTNET_API_SECRET", "{S}")\n',
    ],
    ['a.py', 'live', 'api_key = os.environ.get("BINANCE_API_KEY", "{K}")\napi_secret = os.environ.get("BINANCE_API_SECRET", "{S}")\n'],
    ['a.py', 'demo', 'k = config.get("binance_demo_key", "{K}")\ns = config.get("binance_demo_secret", "{S}")\n'],
  ],
  'an address that a call sets beside a value': [
    [
      'build.gradle.kts',
      'testnet',
      'tasks.test {\n  systemProperty("binance.api.key", "{K}")\n  systemProperty("binance.secret.key", "{S}")\n  systemProperty("binance.base.url", "https://testnet.binance.vision")\n}\n',
    ],
    [
      'build.gradle.kts',
      'live',
      'tasks.test {\n  systemProperty("binance.api.key", "{K}")\n  systemProperty("binance.secret.key", "{S}")\n  systemProperty("binance.base.url", "https://api.binance.com")\n}\n',
    ],
    [
      'A.java',
      'live',
      'void f() {\n  props.setProperty("binance.api.key", "{K}");\n  props.setProperty("binance.secret.key", "{S}");\n  props.setProperty("stub.url", "https://testnet.binance.vision");\n  props.setProperty("binance.url", "https://api.binance.com");\n}\n',
    ],
  ],
  'a variable of a PowerShell session': [
    [
      't.txt',
      'demo',
      'PS C:\\bots> $env:BINANCE_DEMO_API_KEY="{K}"\nPS C:\\bots> $env:BINANCE_DEMO_API_SECRET="{S}"\nPS C:\\bots> node .\\demo.js\n',
    ],
    ['a.ps1', 'testnet', '$env:BINANCE_TESTNET_KEY = "{K}"\n$env:BINANCE_TESTNET_SECRET = "{S}"\n'],
    ['a.ps1', 'live', '$env:BINANCE_KEY = "{K}"\n$env:BINANCE_SECRET = "{S}"\n'],
  ],
  'a record that psql shows line by line': [
    ['t.txt', 'us', '-[ RECORD 1 ]+------\nexchange     | binanceus\npublic_key   | {K}\nprivate_key  | {S}\n'],
    [
      't.txt',
      'live',
      '-[ RECORD 1 ]+------\nexchange     | binance\npublic_key   | {K}\nprivate_key  | {S}\n-[ RECORD 2 ]+------\nexchange     | binanceus\npublic_key   |\n',
    ],
  ],
};

describe('the environment told by', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    it.each(cases.map(([path, told, text], index) => [index + 1, path, told, text] as const))(`${kind} (%s, %s)`, (_, path, told, text) => {
      expect(environmentsAs(told, path, text), text).toBe(told);
    });
  }
});
