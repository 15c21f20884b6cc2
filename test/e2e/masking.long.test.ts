/** No output of any format, verbosity or error path holds more than the allowed characters of a planted credential. */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run, RunOptions } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

/** So many characters in a row would be too many: 3 at the start and 2 at the end may be shown. */
const TOO_MANY = 6;
const KEY = fakeKey(71);
const SECRET = fakeKey(72);
const OTHER = fakeKey(73);
const PEM = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PEM_BODY = PEM.split('\n')[1] ?? '';

interface Form {
  readonly text: string;
  /** So many of its characters in a row are too many. */
  readonly limit: number;
}

/** Every way in which a value could come out. */
function forms(value: string): readonly Form[] {
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.from(`${'\0'.repeat(shift)}${value}`)
      .toString('base64')
      .slice(4, -4),
  );
  const texts = [value, Array.from(value).toReversed().join(''), ...shifted];
  return [...texts.map((text) => ({ text, limit: TOO_MANY })), { text: Buffer.from(value).toString('hex'), limit: 2 * TOO_MANY }];
}

function expectNoneOf(values: readonly string[], output: string, what: string): void {
  // Hashes and ids belong in a report.
  const text = output.replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{16})\b/g, '');
  for (const form of values.flatMap(forms)) {
    for (let i = 0; i + form.limit <= form.text.length; i++) {
      const part = form.text.slice(i, i + form.limit);
      if (text.includes(part)) throw new Error(`${what} shows ${form.limit} characters of a credential: ${part.slice(0, 2)}…`);
    }
  }
}

const VALUES = [KEY, SECRET, OTHER, PEM_BODY.slice(24)];

async function check(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { stdout, stderr } = await binleaks(args, options);
  expectNoneOf(VALUES, stdout, `the output of ${args.slice(0, 3).join(' ').slice(0, 60)}`);
  expectNoneOf(VALUES, stderr, `the errors of ${args.slice(0, 3).join(' ').slice(0, 60)}`);
  return stdout + stderr;
}

function plantedFolder(): string {
  const json = JSON.stringify({ binance: { apiKey: KEY, secret: SECRET } });
  return makeFolder({
    '.env': envFile(KEY, SECRET),
    'one-line.env': `BINANCE_API_KEY=${KEY} BINANCE_API_SECRET=${SECRET} X=${OTHER} ${KEY}${SECRET}\n`,
    'config.json': json,
    'nested.json': JSON.stringify({ payload: json, again: JSON.stringify({ payload: json }) }),
    'k8s.yaml': `data:\n  binance-api-key: ${Buffer.from(KEY).toString('base64')}\n  config: ${Buffer.from(json).toString('base64')}\n`,
    'utf16.env': Buffer.from(`\ufeff${envFile(KEY, SECRET)}`, 'utf16le'),
    'hex.txt': `binance_api_secret ${Buffer.from(SECRET).toString('hex')}\n`,
    'split.py': `binance_api_secret = "${SECRET.slice(0, 30)}" + "${SECRET.slice(30)}"\nbinance_api_key = ("${KEY.slice(0, 32)}"\n  "${KEY.slice(32)}")\n`,
    'urls.log': `GET https://api.binance.com/api/v3/order?apiKey=${KEY}&x=%3D${SECRET}\n\u001b[33m${KEY}\u001b[0m binance\n`,
    'binance/private.pem': PEM,
    'binance/escaped.env': `BINANCE_PRIVATE_KEY="${PEM.replaceAll('\n', '\\n')}"\nBINANCE_API_KEY=${OTHER}\n`,
    [`binance/${KEY}.env`]: envFile(KEY, SECRET),
    [`${OTHER}/binance.txt`]: `api key ${OTHER}\n`,
    'reversed.txt': `binance ${KEY} ${Array.from(SECRET).toReversed().join('')}\n`,
  });
}

describe('planted credentials', () => {
  const formats = [
    [],
    ['--format', 'json'],
    ['--verbose'],
    ['--quiet'],
    ['--min-confidence', 'low', '--verbose'],
    ['--min-confidence', 'low', '--format', 'json', '--no-policy', '--listen-keys'],
  ];
  for (const args of formats) {
    it(`stay out of the report: ${args.join(' ') || 'text'}`, async () => {
      const output = await check(['scan', plantedFolder(), ...args], { env: { FORCE_COLOR: '1' } });
      expect(output).toContain(KEY.slice(0, 3));
    });
  }

  it('stay out of explanations', async () => {
    const root = plantedFolder();
    const { stdout } = await binleaks(['scan', root, '--format', 'json', '--min-confidence', 'low']);
    const ids = new Set(Array.from(stdout.matchAll(/"id": "([0-9a-f]{16})"/g), (match) => match[1] ?? ''));
    expect(ids.size).toBeGreaterThanOrEqual(3);
    for (const id of ids) await check(['explain', id, root]);
    for (const name of ['.env:2', 'one-line.env:1', 'k8s.yaml:3', 'split.py:1', 'urls.log:1', 'binance/private.pem:1']) {
      await check(['explain', name], { cwd: root });
    }
  });

  it('stay out of report files and leave no other file behind', async () => {
    const root = plantedFolder();
    const out = makeFolder();
    await check(['scan', root, '--output', `${out}/a.txt`, '--report', `json=${out}/b.json`]);
    expect(readdirSync(out).toSorted()).toEqual(['a.txt', 'b.json']);
    for (const name of readdirSync(out)) expectNoneOf(VALUES, readFileSync(path.join(out, name), 'utf8'), name);
  });

  it('stay out of error messages', async () => {
    const root = makeFolder({
      'key-as-value.json': `{"minConfidence": "${KEY}"}`,
      'key-as-key.json': `{"${KEY}": 1}`,
      'key-for-hash.json': `{"allow": [{"sha256": "${SECRET}", "reason": "x"}]}`,
      'broken.json': `{"exclude": ["${SECRET}" `,
      'not-json.json': SECRET,
    });
    const name = (file: string): string => path.join(root, file);
    for (const file of ['key-as-value', 'key-as-key', 'key-for-hash', 'broken', 'not-json']) {
      expect(await check(['scan', root, '--config', name(`${file}.json`)])).toMatch(new RegExp(`${file}\\.json`));
    }
    for (const args of [
      [KEY],
      ['scan', KEY],
      ['scan', '--format', 'json', KEY],
      ['scan', `--${KEY}`],
      ['scan', '--format', SECRET],
      ['scan', '--exclude', `${SECRET}[`],
      ['scan', '--report', SECRET],
      ['scan', '--config', SECRET],
      ['scan', '--jobs', SECRET],
      ['scan', '--max-file-size', SECRET],
      ['scan', root, '--output', `${root}/${SECRET}/x`],
      ['explain', KEY],
      ['explain', `${KEY}:1`],
    ]) {
      await check(args, { cwd: root });
    }
  });

  it('stay out of what is said of standard input', async () => {
    await check(['scan', '-', '--verbose', '--min-confidence', 'low'], { input: `${envFile(KEY, SECRET)}${'x'.repeat(5000)}${SECRET}` });
  });
});

describe('what a user types by mistake', () => {
  it('is not said again by redact, where it is no file', async () => {
    for (const name of [KEY, `logs/${KEY}.log`, `--in-${KEY}`, `x-${SECRET}`]) {
      const run = await binleaks(['redact', name]);
      expect(run.code).toBe(2);
      expect(run.stderr).not.toBe('');
      expectNoneOf([KEY, SECRET], run.stdout + run.stderr, name);
    }
  });

  it.each(['--reason', '--by'])('is not written into a baseline by %s', async (option) => {
    const root = makeFolder({ 'a.env': envFile(KEY, SECRET) });
    for (const words of [OTHER, `the key ${OTHER}`, `it was ${KEY}`, encodeURIComponent(`"${SECRET}"`)]) {
      const run = await binleaks(['baseline', option, words], { cwd: root });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/looks like a credential/);
      expectNoneOf([KEY, SECRET, OTHER], run.stderr, option);
      expect(readdirSync(root)).toEqual(['a.env']);
    }
  });
});

describe('an error that nobody expected', () => {
  const throwing = (how: string): string =>
    `data:text/javascript,${encodeURIComponent(`setTimeout(() => { const error = new TypeError(process.env.PLANTED); ${how} }, 1500)`)}`;

  it.each([
    ['thrown', 'throw error;'],
    ['rejected', 'Promise.reject(error);'],
    ['that is no error', 'throw process.env.PLANTED;'],
    ['named by a value', 'error.name = process.env.PLANTED; throw error;'],
  ])('says nothing of what it quotes: %s', async (_, how) => {
    for (const debug of ['', '1']) {
      const env = { PLANTED: `at line 3: ${KEY}`, BINLEAKS_DEBUG: debug, NODE_OPTIONS: `--import=${throwing(how)}` };
      const run = await whileItReads(['scan', '-'], env);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/^binleaks: unexpected error \([^)]+\); please report it/);
      expectNoneOf([KEY], run.stdout + run.stderr, how);
    }
  });

  /** Runs a command whose standard input stays open. */
  async function whileItReads(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], { env: { ...process.env, ...env } });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (texts.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (texts.err += chunk.toString()));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    child.stdin.destroy();
    return { code, stdout: texts.out, stderr: texts.err };
  }
});
