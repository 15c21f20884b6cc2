import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan/files.ts';
import type { Finding } from '../../src/model/finding.ts';
import { envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(1);
const SECRET = fakeKey(2);

async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const root = makeFolder(files);
  return (await scan({ root, paths: [root], minConfidence: 'low' })).result.findings;
}

function only(list: readonly Finding[], kind: Finding['kind']): Finding {
  const found = list.filter((finding) => finding.kind === kind);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${kind}`);
  return first;
}

describe('scan', () => {
  it('gives a credential an id of its own, wherever it stands', async () => {
    const here = only(await findingsOf({ 'a.env': envFile(KEY, SECRET) }), 'api-key');
    const there = only(await findingsOf({ 'deep/er/config.txt': `\n\nbinance api key: ${KEY}\n` }), 'api-key');
    expect(here.id).toBe(there.id);
    expect(here.id).toMatch(/^[0-9a-f]{16}$/);
    expect(here.sha256.startsWith(here.id)).toBe(true);
  });

  it('takes kind and evidence from the best place and lists all of them in order', async () => {
    const findings = await findingsOf({ 'z.env': envFile(KEY, SECRET), 'a.txt': `${KEY}\n`, 'b/c.txt': `\n x ${KEY} y ${KEY}\n` });
    const key = only(findings, 'api-key');
    expect(key.confidence).toBe('high');
    expect(key.occurrences.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'a.txt:1:1',
      'b/c.txt:2:4',
      'b/c.txt:2:71',
      'z.env:2:17',
    ]);
  });

  it('judges the names of files and of the folders on the way to them, each once and by itself', async () => {
    const findings = await findingsOf({
      [`binance_secret_${SECRET}.txt`]: 'x\n',
      [`binance_api_key_${KEY}/a.txt`]: 'x\n',
      [`binance_api_key_${KEY}/b/c.txt`]: 'x\n',
    });
    expect(only(findings, 'secret-key').confidence).not.toBe('low');
    expect(only(findings, 'secret-key').occurrences.map(({ place, line, column }) => [place, line, column])).toEqual([['name', 1, 16]]);
    expect(only(findings, 'api-key').occurrences.map(({ place }) => place)).toEqual(['name']);
  });

  it('believes more where the manifest depends on a Binance library', async () => {
    const app = `const client = connect({\n  apiKey: '${KEY}',\n});\n`;
    const without = only(await findingsOf({ 'app.js': app }), 'api-key');
    const manifest = JSON.stringify({ dependencies: { 'node-binance-api': '^0.13.0' } });
    const withIt = only(await findingsOf({ 'app.js': app, 'package.json': manifest }), 'api-key');
    expect(withIt.score).toBeGreaterThan(without.score);
    expect(withIt.evidence.map((one) => one.signal)).toContain('repository-binance');
  });

  it('pairs what stands alone in two files of one folder, and only there', async () => {
    const pair = { 'binance/api_key.txt': KEY, 'binance/api_secret.txt': SECRET };
    const together = await findingsOf(pair);
    expect(only(together, 'api-key').pair).toBe(only(together, 'secret-key').id);
    expect(only(together, 'secret-key').pair).toBe(only(together, 'api-key').id);
    const three = await findingsOf({ ...pair, 'binance/api_key_2.txt': fakeKey(3) });
    expect(three.map((finding) => finding.pair)).toEqual([null, null, null]);
    const apart = await findingsOf({ 'a/binance_api_key.txt': KEY, 'b/binance_api_secret.txt': SECRET });
    expect(apart.map((finding) => finding.pair)).toEqual([null, null]);
  });

  it('counts what stays below the threshold', async () => {
    const root = makeFolder({ 'a.txt': `some words ${KEY} and more words\n`, 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    const { result } = await scan({ root, paths: [root] });
    expect(result.findings.length).toBe(2);
    expect(result.belowThreshold).toBe(1);
  });

  it('masks a value by its class alone', async () => {
    const root = makeFolder({ 'b.env': envFile(KEY, SECRET) });
    const { result, secrets } = await scan({ root, paths: [root] });
    expect(JSON.stringify(result)).not.toContain(KEY.slice(0, 6));
    expect(JSON.stringify(secrets)).toBe('["[secret]","[secret]"]');
    expect(String(secrets[0])).toBe('[secret]');
  });
});
