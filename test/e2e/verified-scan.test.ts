/** What a scan with --verify says of each credential: how bad, in which order, and what to do. */
import { describe, expect, it } from 'vitest';
import { startBinance } from '../support/binance.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';
import { FORMATS } from '../../src/report/render.ts';

/** Pairs by the name of the file they stand in. */
const PAIRS = new Map(
  ['calm', 'open', 'stray', 'trade'].map((name, index) => [name, [fakeKey(8100 + index), fakeKey(8200 + index)] as const]),
);

function pair(name: string): readonly [string, string] {
  return PAIRS.get(name) ?? ['', ''];
}

async function serve(): Promise<string> {
  const account = (name: string, permissions: Readonly<Record<string, boolean>>, secret = pair(name)[1]) => ({
    apiKey: pair(name)[0],
    secret,
    permissions: { enableFutures: false, enableSpotAndMarginTrading: false, ...permissions },
  });
  const { url } = await startBinance({
    accounts: [
      account('calm', {}),
      account('open', { enableWithdrawals: true }),
      account('stray', {}, fakeKey(8300)),
      account('trade', { enableSpotAndMarginTrading: true }),
    ],
  });
  return url;
}

function folder(): string {
  return makeFolder(Object.fromEntries([...PAIRS].map(([name, [key, secret]]) => [`${name}/.env`, envFile(key, secret)])));
}

function parse(text: string): Report {
  const value: unknown = JSON.parse(text);
  if (!isReport(value)) throw new Error('no report');
  return value;
}

describe('a scan with --verify', () => {
  it('judges by what Binance answers, and shows what withdraws first', async () => {
    const run = await binleaks(['scan', '--verify', '--verify-endpoint', `live=${await serve()}`, '--format', 'json', folder()]);
    expect(run.code).toBe(1);
    const { findings } = parse(run.stdout);
    expect(findings.map((one) => [one.occurrences[0]?.path, one.kind, one.severity])).toEqual([
      ['open/.env', 'api-key', 'critical'],
      ['open/.env', 'secret-key', 'critical'],
      ['trade/.env', 'api-key', 'critical'],
      ['trade/.env', 'secret-key', 'critical'],
      ['stray/.env', 'secret-key', 'high'],
      ['calm/.env', 'api-key', 'medium'],
      ['calm/.env', 'secret-key', 'medium'],
      ['stray/.env', 'api-key', 'medium'],
    ]);
    // What was shown to be no pair is reported as none.
    for (const one of findings) expect(one.pair === null).toBe(one.occurrences[0]?.path === 'stray/.env');
    expect(findings[0]?.advice[0]).toMatch(/anyone who has it can withdraw your money/);
    expect(findings[2]?.advice[1]).toMatch(/^Check orders and open positions/);
  });

  it('counts days as the configuration says', async () => {
    const root = folder();
    const config = makeFolder({ 'c.json': '{ "rotationDays": { "bot": 7 } }' });
    const args = [
      'scan',
      '--verify',
      '--verify-endpoint',
      `live=${await serve()}`,
      '--format',
      'json',
      '--config',
      `${config}/c.json`,
      root,
    ];
    const { findings } = parse((await binleaks(args)).stdout);
    expect(findings[2]?.advice.join('\n')).toMatch(/a bot's key should be replaced every 7 days, so this one is \d+ days too old/);
  });

  it.each(FORMATS)('tells it in %s, and no value', async (format) => {
    const run = await binleaks(['scan', '--verify', '--verify-endpoint', `live=${await serve()}`, '--format', format, folder()]);
    expect(run.code).toBe(1);
    for (const value of [...PAIRS.values()].flat()) expect(run.stdout + run.stderr).not.toContain(value.slice(3, 40));
    if (!/^json/.test(format)) expect(run.stdout).toMatch(/Anyone who has this can withdraw your money from anywhere in the world/);
    if (format === 'text') expect(run.stdout).toMatch(/^Anyone who has this/);
    expect(run.stdout).toMatch(/^json/.test(format) ? /"enableWithdrawals": ?true/ : /withdraw, read balances and orders/);
  });
});
