/** `binleaks verify` as its user runs it, against a server that behaves as Binance documents. */
import { describe, expect, it } from 'vitest';
import { makeKeyPair, startBinance } from '../support/binance.ts';
import type { Account, BinanceServer, ServerOptions } from '../support/binance.ts';
import { binleaks, makeFolder } from '../support/cli.ts';
import type { Run, RunOptions } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { compileSchema } from '../support/schema.ts';
import { HAS_SCRIPT, onTerminal } from '../support/terminal.ts';

const KEY = fakeKey(8001);
const SECRET = fakeKey(8002);
const INPUT = `KEY=${KEY}\nSECRET=${SECRET}\n`;
const DAY_MS = 86_400_000;
const LOCAL = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** A key that may read and trade spot, from this machine only, made ten days ago. */
function account(permissions: Account['permissions'] = {}, ips: readonly string[] | null = LOCAL): Account {
  return { apiKey: KEY, secret: SECRET, ips, permissions: { enableFutures: false, createTime: Date.now() - 10 * DAY_MS, ...permissions } };
}

/** Whatever is printed, no value is part of it. */
function expectNoValue(text: string): void {
  for (const value of [KEY, SECRET]) {
    for (const form of [value, Buffer.from(value).toString('base64').slice(0, 60), Buffer.from(value).toString('hex')])
      expect(text).not.toContain(form);
    expect(text).not.toContain(value.slice(3, 12));
    expect(text).not.toContain(value.slice(-12, -2));
  }
  expect(text).not.toContain(SECRET.slice(0, 3));
}

async function check(server: BinanceServer | null, args: readonly string[], options: RunOptions = { input: INPUT }): Promise<Run> {
  const endpoint = server ? ['--verify-endpoint', `live=${server.url}`] : [];
  const cwd = options.cwd ?? makeFolder();
  const run = await binleaks(['verify', ...args, ...endpoint], { ...options, cwd });
  expectNoValue(run.stdout + run.stderr);
  return run;
}

async function serve(one: Account, options: ServerOptions = {}): Promise<BinanceServer> {
  return startBinance({ ...options, accounts: [one] });
}

describe('binleaks verify', () => {
  it('is content with a key that has what its profile needs', async () => {
    const server = await serve(account());
    const { code, stdout, stderr } = await check(server, ['--profile', 'bot']);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(new RegExp(`^API key ${KEY.slice(0, 3)}…${KEY.slice(-2)}, profile bot\n {2}verified LIVE on Binance\n`));
    expect(stdout).toMatch(/can {6}trade spot and margin, read balances and orders\n/);
    expect(stdout).toMatch(/from {5}listed IP addresses only/);
    expect(stdout).toMatch(/created {2}\d{4}-\d\d-\d\d, 10 days before the check\n {2}checked {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC\n/);
    expect(stdout).toMatch(/\nAll is well: /);
    expect(stderr).toContain('127.0.0.1');
    expect(stderr).toMatch(/^binleaks: verify: /);
    expect(server.requests.map((one) => one.path)).toEqual(['/api/v3/time', '/sapi/v1/account/apiRestrictions']);
  });

  it.each([
    ['dashboard', {}, 'enableSpotAndMarginTrading'],
    ['bot', { enableFutures: true }, 'enableFutures'],
    ['bot', { enableWithdrawals: true }, 'enableWithdrawals'],
    ['market-maker', { permitsUniversalTransfer: true }, 'permitsUniversalTransfer'],
    ['arbitrage', { enableTeleport: true }, 'enableTeleport'],
    ['custody', { enableWithdrawals: true }, 'enableSpotAndMarginTrading'],
  ])('names what is too much for the profile %s', async (profile, permissions, name) => {
    const { code, stdout } = await check(await serve(account(permissions)), ['--profile', profile, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ profile, problems: [{ problem: 'permission', permission: name }], unchecked: [] });
  });

  it('begins with the worst where a key withdraws from anywhere, and says what to do', async () => {
    const { code, stdout } = await check(await serve(account({ enableWithdrawals: true }, null)), ['--profile', 'custody']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Anyone who gets this key and its secret can withdraw your money from anywhere in the world\.\n/);
    expect(stdout).toMatch(/It can withdraw, which may be done from listed IP addresses only \(Enable Withdrawals\)/);
    expect(stdout).toMatch(/It is not limited to IP addresses/);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toMatch(/switch off: Enable Spot & Margin Trading\./);
    expect(words).toMatch(/Restrict access to trusted IP addresses .* Until then switch off withdrawals\./);
  });

  it('finds fault with a key that works from anywhere', async () => {
    const { code, stdout } = await check(await serve(account({}, null)), ['--profile', 'bot', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ problem: 'addresses', permission: null }] });
  });

  it('finds fault with a key that is too old, by default and by the configuration', async () => {
    const old = await serve(account({ createTime: Date.now() - 91.5 * DAY_MS }));
    const late = await check(old, ['--profile', 'bot']);
    expect(late.code).toBe(1);
    expect(late.stdout).toMatch(/It is 91 days old: a key of the profile bot is replaced after 90 days\./);
    expect(late.stdout).toMatch(/Create a new key, switch to it, then delete this one\./);
    const cwd = makeFolder({
      'binleaks.config.json': '{ "rotationDays": { "bot": 120 } }',
      'strict.json': '{ "rotationDays": { "bot": 5 } }',
    });
    expect(await check(old, ['--profile', 'bot'], { cwd, input: INPUT })).toMatchObject({ code: 0 });
    const young = await serve(account());
    const strict = await check(young, ['--profile', 'bot', '--config', 'strict.json', '--format', 'json'], { cwd, input: INPUT });
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.stdout)).toMatchObject({ rotationDays: 5, problems: [{ problem: 'age' }] });
    const once = await check(young, ['--profile', 'one-off']);
    expect(once.stdout).toMatch(/a key of the profile one-off is deleted after use/);
  });

  it.each<[string, () => Promise<BinanceServer>, RegExp]>([
    ['a wrong secret', () => serve({ ...account(), secret: fakeKey(8003) }), /Binance knows the API key, but this is not its secret/],
    ['a key that nobody knows', () => startBinance(), /No system that was asked knows the API key/],
    ['a key of other addresses', () => serve(account({}, ['192.0.2.1'])), /Binance refused it/],
    ['a place that is not served', () => serve(account(), { fault: () => ({ status: 451 }) }), /Nothing can be said of it/],
    ['an answer that tells little', () => serve(account({ enableWithdrawals: 'maybe' })), /does not tell all of its permissions/],
  ])('says that it could not check %s', async (_, start, words) => {
    const { code, stdout } = await check(await start(), ['--profile', 'bot']);
    expect({ code, stdout }).toMatchObject({ code: 2 });
    expect(stdout).toMatch(/\nIt could not be checked\n/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(words);
    expect(stdout).not.toMatch(/All is well|--verify-swapped/);
  });

  it('says that the testnet tells no permissions', async () => {
    const server = await serve(account());
    const { code, stdout } = await check(null, ['--profile', 'bot', '--verify-endpoint', `testnet=${server.url}`]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/LIVE on the Spot testnet \(no real money\)/);
    expect(stdout).toMatch(/this system does not tell permissions/);
  });

  it('takes the pair from the environment, and a private key', async () => {
    const { pem, publicKey } = makeKeyPair('ed25519');
    const server = await serve({ ...account(), secret: publicKey });
    const names = ['--profile', 'bot', '--key-env', 'BOT_KEY', '--secret-env', 'BOT_PEM'];
    for (const text of [pem, pem.replaceAll('\n', '\\n')]) {
      const run = await check(server, names, { env: { BOT_KEY: KEY, BOT_PEM: text } });
      expect(run).toMatchObject({ code: 0 });
      expect(run.stdout + run.stderr).not.toContain(pem.split('\n')[1]?.slice(22, 40));
    }
    expect(await check(server, ['--profile', 'bot'], { input: `KEY=${KEY}\n${pem}` })).toMatchObject({ code: 0 });
    expect(await check(server, names, { env: { BOT_KEY: KEY } })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'binleaks: --secret-env: the environment variable BOT_PEM is not set\n',
    });
  });

  it('writes JSON that is valid against its schema', async () => {
    const isAudit = compileSchema('audit');
    for (const server of [await serve(account()), await serve(account({ enableWithdrawals: true }, null)), await startBinance()]) {
      const { stdout } = await check(server, ['--profile', 'dashboard', '--format', 'json']);
      expect(isAudit(JSON.parse(stdout)), JSON.stringify(isAudit.errors)).toBe(true);
      expect(JSON.parse(stdout)).toMatchObject({ key: { redacted: `${KEY.slice(0, 3)}…${KEY.slice(-2)}` } });
    }
    expect(isAudit({ schemaVersion: 1 })).toBe(false);
  });

  it('is steered by nothing that a server answers, and repeats no value', async () => {
    const hostile = { [KEY]: true, [`can${SECRET}`]: true, 'enable\u001b[31m::error::': true, note: SECRET };
    const { code, stdout } = await check(await serve(account(hostile)), ['--profile', 'bot']);
    expect([0, 1]).toContain(code);

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it.each<[string, readonly string[], RunOptions, RegExp]>([
    ['no profile', [], { input: INPUT }, /--profile is required/],
    ['another profile', ['--profile', 'whale'], { input: INPUT }, /--profile: expected one of .*dashboard/],
    ['half of a pair', ['--profile', 'bot', '--key-env', 'A'], { env: { A: KEY } }, /--secret-env is missing/],
    ['nothing', ['--profile', 'bot'], { input: '' }, /standard input: expected two lines/],
    ['a key for a name', ['--profile', 'bot', '--key-env', KEY, '--secret-env', SECRET], {}, /--key-env: expected the name/],
    ['a key on the command line', ['--profile', 'bot', KEY], { input: INPUT }, /Unknown/],
    ['a key that is cut off', ['--profile', 'bot'], { input: `KEY=${KEY.slice(1)}\nSECRET=${SECRET}` }, /found 63 characters/],
    ['two lines without names', ['--profile', 'bot'], { input: `${SECRET}\n${KEY}\n` }, /would be sent to Binance. Name them/],
    ['too much', ['--profile', 'bot'], { input: 'x'.repeat(70_000) }, /found more than 65536 bytes/],
    ['a host that is not', ['--profile', 'bot', '--verify-endpoint', 'live=http://example.org'], { input: INPUT }, /expected https/],
  ])('refuses %s, and sends nothing', async (_, args, options, message) => {
    const server = await serve(account());
    const run = await check(args.includes('--verify-endpoint') ? null : server, args, options);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(server.requests).toEqual([]);
  });
});

// Without script(1) of util-linux there is no terminal to type on.
describe.skipIf(!HAS_SCRIPT)('the prompt of binleaks verify', () => {
  const ARGS = ['verify', '--profile', 'bot', '--verify-endpoint'];

  it('shows nothing of what is typed', async () => {
    const server = await serve(account());
    const { code, screen } = await onTerminal(
      [...ARGS, `live=${server.url}`],
      [
        [/API key \(nothing is shown\): $/, `x\u007f${KEY}\r`],
        [/Secret or private key \(nothing is shown\): $/, `wrong\u0015${SECRET}\r`],
      ],
    );
    expectNoValue(screen);
    expect(screen).toMatch(/All is well/);
    expect(code).toBe(0);
  });

  it('takes both in one paste, and a private key of many lines', async () => {
    const { pem, publicKey } = makeKeyPair('rsa');
    const server = await serve({ ...account(), secret: publicKey });
    const paste = `\u001b[200~${KEY}\r\n${pem.replaceAll('\n', '\r')}\u001b[201~`;
    const { code, screen } = await onTerminal([...ARGS, `live=${server.url}`], [[/API key/, paste]]);
    expectNoValue(screen);
    expect(screen).not.toContain(pem.split('\n')[2]?.slice(0, 20));
    expect(code).toBe(0);
  });

  it('can be left', async () => {
    const server = await serve(account());
    const { code, screen } = await onTerminal(
      [...ARGS, `live=${server.url}`],
      [
        [/API key/, `${KEY}\r`],
        [/Secret/, '\u0003'],
      ],
    );
    expectNoValue(screen);
    expect(screen).toMatch(/ended before both were given/);
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });
});
