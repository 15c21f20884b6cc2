import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run, RunOptions } from '../support/cli.ts';
import { matching } from '../support/matchers.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(1);
const SECRET = fakeKey(2);
const ENV = envFile(KEY, SECRET);

interface Report {
  readonly scan: {
    readonly source: string;
    readonly root: string;
    readonly complete: boolean;
    readonly stats: { readonly bytes: number; readonly contents: number };
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
    readonly excluded: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly confidence: string;
    readonly pair: string | null;
    readonly occurrences: readonly { readonly path: string; readonly line: number; readonly column: number; readonly endColumn: number }[];
  }[];
  readonly suppressed: readonly { readonly id: string; readonly reason: string; readonly occurrences: readonly object[] }[];
}

const schema: unknown = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

function isReport(value: unknown): value is Report {
  return validate(value);
}

function parse({ stdout }: Run): Report {
  const value: unknown = JSON.parse(stdout);
  if (!isReport(value)) throw new Error(JSON.stringify(validate.errors));
  return value;
}

async function scanJson(args: readonly string[], options: RunOptions = {}): Promise<Run & { readonly report: Report }> {
  const run = await binleaks(['scan', '--format', 'json', ...args], options);
  return { ...run, report: parse(run) };
}

describe('a complete scan', () => {
  it('ends with 0 and says so where nothing is found', async () => {
    const run = await binleaks(['scan'], { cwd: makeFolder({ 'a.txt': 'nothing here\n' }) });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/No Binance credentials found \(1 file, /);
    expect(run.stderr).toBe('');
  });

  it('ends with 1 and gives a pair with its places', async () => {
    const root = makeFolder({ 'bot/.env': ENV, 'README.md': 'hello\n', 'node_modules/x/.env': ENV });
    const { code, stderr, report } = await scanJson([root]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(report.scan).toMatchObject({ source: 'files', root, complete: true, skipped: [], stats: { contents: 2 } });
    expect(report.scan.excluded).toEqual([expect.objectContaining({ path: 'node_modules' })]);
    const [key, secret] = ['api-key', 'secret-key'].map((kind) => report.findings.find((finding) => finding.kind === kind));
    expect(report.findings.length).toBe(2);
    expect(key?.pair).toBe(secret?.id);
    expect(secret?.pair).toBe(key?.id);
    expect(key?.occurrences).toEqual([expect.objectContaining({ path: 'bot/.env', line: 2, column: 17, endColumn: 81 })]);
    expect(secret?.occurrences).toEqual([expect.objectContaining({ path: 'bot/.env', line: 3, column: 20 })]);
  });

  it('gives the same report in every run and with any number of threads', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`d${i % 7}/f${i}.env`, envFile(fakeKey(i % 50), fakeKey(1000 + (i % 50)))]),
    );
    const root = makeFolder(files);
    const runs = await Promise.all([1, 1, 2, 4].map((jobs) => scanJson([root, '--jobs', String(jobs)])));
    const [first, ...others] = runs.map(({ report }) => ({ ...report, scan: { ...report.scan, startedAt: '', durationMs: 0 } }));
    expect(first?.findings.length).toBe(100);
    for (const other of others) expect(other).toEqual(first);
  });

  it('reads standard input', async () => {
    const { code, report } = await scanJson(['-'], { input: `${'log line\n'.repeat(400_000)}${ENV}` });
    expect(code).toBe(1);
    expect(report.scan.source).toBe('stream');
    expect(report.findings.map((finding) => finding.occurrences[0])).toContainEqual(
      expect.objectContaining({ path: '-', line: 400_002, column: 17 }),
    );
    expect((await binleaks(['scan', '-'], { input: '' })).code).toBe(0);
  });

  it('finds a key beside binary bytes and in a file of many megabytes on one line', async () => {
    const root = makeFolder({
      'app.bin': Buffer.concat([Buffer.alloc(5000, 0x80), Buffer.from(`\0binance_api_key\0${KEY}\0`), Buffer.alloc(300)]),
      'one-line.json': `{"a":"${'x y '.repeat(3_000_000)}","binance_api_secret":"${SECRET}"}`,
    });
    const { report } = await scanJson([root]);
    expect(report.findings.flatMap((finding) => finding.occurrences.map((one) => one.path)).toSorted()).toEqual([
      'app.bin',
      'one-line.json',
    ]);
    expect(report.findings.flatMap((finding) => finding.occurrences).find((one) => one.path === 'one-line.json')).toMatchObject({
      line: 1,
      column: 12_000_031,
    });
  });

  it('pairs a key and a secret that stand alone in two files of a folder', async () => {
    const root = makeFolder({ 'binance/api_key.txt': `${KEY}\n`, 'binance/api_secret.txt': `${SECRET}\n` });
    const { report } = await scanJson([root]);
    expect(report.findings.map((finding) => finding.kind).toSorted()).toEqual(['api-key', 'secret-key']);
    expect(report.findings[0]?.pair).toBe(report.findings[1]?.id);
  });

  it('tells one credential in many files as one finding', async () => {
    const root = makeFolder({ 'a.env': ENV, 'b/c.env': ENV, 'z.txt': `look: ${KEY}\n` });
    const { report } = await scanJson([root]);
    const key = report.findings.find((finding) => finding.kind === 'api-key');
    expect(report.findings.length).toBe(2);
    expect(key?.occurrences.map((one) => `${one.path}:${one.line}`)).toEqual(['a.env:2', 'b/c.env:2', 'z.txt:1']);
  });
});

describe('what a scan could not read', () => {
  it('is named, and the rest is still scanned', async () => {
    const root = makeFolder({ 'a.env': ENV });
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    symlinkSync('circle', path.join(root, 'circle'));
    const run = await scanJson(['a.env', 'missing', 'pipe', 'circle', 'a.env/below', '/dev/null'], { cwd: root });
    expect(run.code).toBe(2);
    expect(run.report.scan.complete).toBe(false);
    expect(run.report.scan.skipped.map((one) => one.path).toSorted()).toEqual(['/dev/null', 'a.env/below', 'circle', 'missing', 'pipe']);
    expect(run.report.findings.length).toBe(2);
    const text = await binleaks(['scan', 'a.env', 'missing'], { cwd: root });
    expect(text.code).toBe(2);
    expect(`${text.stdout}${text.stderr}`).toMatch(/missing: no such file/);
  });

  it.skipIf(process.getuid?.() === 0)('is a folder or file without permission', async () => {
    const root = makeFolder({ 'open.env': ENV, 'shut.env': ENV, 'folder/x': '' });
    chmodSync(path.join(root, 'shut.env'), 0);
    chmodSync(path.join(root, 'folder'), 0);
    const { code, report } = await scanJson([root]);
    chmodSync(path.join(root, 'folder'), 0o700);
    expect(code).toBe(2);
    expect(report.scan.skipped.map((one) => one.reason)).toEqual(['permission denied', 'permission denied']);
  });

  it('is standard input that is a folder', () => {
    const cli = path.resolve('dist/cli.js');
    const script = `node ${cli} scan --format json - < .; echo "code $?"`;
    const output = execFileSync('sh', ['-c', script], { cwd: makeFolder(), encoding: 'utf8' });
    expect(output).toMatch(/"path": "-"/);
    expect(output).toMatch(/code 2/);
  });

  it('is left out, not skipped, where an option says so', async () => {
    const root = makeFolder({ 'big.env': `${ENV}${'x\n'.repeat(2000)}`, 'small.env': envFile(fakeKey(3), fakeKey(4)), 'v/x.env': ENV });
    const { code, report } = await scanJson([root, '--max-file-size', '1k', '--exclude', 'v/']);
    expect(code).toBe(1);
    expect(report.scan.complete).toBe(true);
    expect(report.scan.excluded.map((one) => one.path)).toContain('big.env');
    expect(report.findings.flatMap((finding) => finding.occurrences.map((one) => one.path))).toEqual(['small.env', 'small.env']);
  });
});

describe('the policy', () => {
  it('takes comments and the configuration into account, and --no-policy does not', async () => {
    const root = makeFolder({
      'a.env': `BINANCE_API_KEY=${KEY} # binleaks:allow\n\n\nBINANCE_API_SECRET=${SECRET}\n`,
      'old/b.env': envFile(fakeKey(3), fakeKey(4)),
    });
    const before = await scanJson([root]);
    const secret = before.report.findings.find((finding) => finding.kind === 'secret-key' && finding.occurrences[0]?.path === 'a.env');
    expect(before.report.suppressed).toEqual([expect.objectContaining({ reason: 'inline' })]);
    expect(before.report.findings.length).toBe(3);
    const sha256 = /"sha256": "([0-9a-f]{64})"/.exec(before.stdout.slice(before.stdout.indexOf(secret?.id ?? '?')))?.[1];
    writeFileSync(
      path.join(root, 'binleaks.config.json'),
      JSON.stringify({ exclude: ['old/**'], allow: [{ sha256, reason: 'a test account' }], minConfidence: 'low' }),
    );
    const after = await scanJson([root]);
    expect(after.code).toBe(0);
    expect(after.report.suppressed.map((one) => one.reason).toSorted()).toEqual(['config', 'inline']);
    const bare = await scanJson([root, '--no-policy']);
    expect(bare.report.findings.length).toBeGreaterThanOrEqual(3);
  });

  it('reports a value that is allowed in one place only at the other', async () => {
    const root = makeFolder({ 'a.env': `BINANCE_API_KEY=${KEY} # binleaks:allow\n`, 'b.env': `BINANCE_API_KEY=${KEY}\n` });
    const { code, report } = await scanJson([root]);
    expect(code).toBe(1);
    expect(report.findings[0]?.occurrences.map((one) => one.path)).toEqual(['b.env']);
    expect(report.suppressed[0]?.occurrences).toEqual([expect.objectContaining({ path: 'a.env' })]);
  });

  it('fails only from the severity asked for', async () => {
    const root = makeFolder({ 'a.env': `BINANCE_TESTNET_API_KEY=${KEY}\n` });
    expect((await binleaks(['scan', root])).code).toBe(1);
    expect((await binleaks(['scan', root, '--fail-on', 'critical'])).code).toBe(0);
  });
});

describe('a command that makes no sense', () => {
  const root = (): string => makeFolder({ 'bad.json': '{"exlude": []}', 'broken.json': '{', 'a.env': ENV });
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['scn'], /scn/],
    ['an unknown option', ['scan', '--frobnicate'], /frobnicate/],
    ['a bad format', ['scan', '--format', 'pdf'], /format/],
    ['a bad confidence', ['scan', '--min-confidence', 'huge'], /min-confidence/],
    ['bad jobs', ['scan', '--jobs', 'many'], /jobs/],
    ['no jobs', ['scan', '--jobs', '0'], /jobs/],
    ['a bad size', ['scan', '--max-file-size', 'huge'], /max-file-size/],
    ['a bad glob', ['scan', '--exclude', 'a[b'], /a\[b/],
    ['a bad report', ['scan', '--report', 'json'], /report/],
    ['a missing configuration', ['scan', '--config', 'none.json'], /none\.json/],
    ['an unknown key', ['scan', '--config', 'bad.json'], /exlude.*exclude/],
    ['a broken configuration', ['scan', '--config', 'broken.json'], /broken\.json/],
    ['an output nowhere', ['scan', 'a.env', '--output', 'no/such/folder/x.json'], /no\/such\/folder/],
  ];
  for (const [name, args, message] of cases) {
    it(`ends with 2 and says what is wrong: ${name}`, async () => {
      const run = await binleaks(args, { cwd: root() });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(message);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    });
  }
});

describe('where reports go', () => {
  it('writes files whole, several at once', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const out = makeFolder();
    const run = await binleaks([
      'scan',
      root,
      '--report',
      `json=${out}/r.json`,
      '--report',
      `text=${out}/r.txt`,
      '--output',
      `${out}/main.txt`,
    ]);
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readdirSync(out).toSorted()).toEqual(['main.txt', 'r.json', 'r.txt']);
    expect(isReport(JSON.parse(readFileSync(path.join(out, 'r.json'), 'utf8')))).toBe(true);
    expect(readFileSync(path.join(out, 'r.txt'), 'utf8')).toContain('a.env:2');
  });

  it('leaves the old report where the new one cannot be written', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const out = makeFolder();
    mkdirSync(path.join(out, 'taken'));
    const run = await binleaks(['scan', root, '--output', path.join(out, 'taken')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/taken/);
    expect(readdirSync(out)).toEqual(['taken']);
  });

  it('writes into what is no file, and to where a link leads, and replaces neither', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const out = makeFolder({ 'real.txt': 'old' });
    symlinkSync('real.txt', path.join(out, 'link'));
    expect((await binleaks(['scan', root, '--output', path.join(out, 'link')])).code).toBe(1);
    expect(lstatSync(path.join(out, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(out, 'real.txt'), 'utf8')).toContain('a.env:2');
    // A FIFO stands for all devices: to try it with /dev/null would cost the machine that, where it goes wrong.
    execFileSync('mkfifo', [path.join(out, 'pipe')]);
    const script = `cat pipe & node ${path.resolve('dist/cli.js')} scan '${root}' --output pipe; wait`;
    expect(execFileSync('sh', ['-c', script], { cwd: out, encoding: 'utf8' })).toContain('a.env:2');
    expect(lstatSync(path.join(out, 'pipe')).isFIFO()).toBe(true);
  });

  it('does not wait for a reader of a FIFO that never comes', async () => {
    const root = makeFolder({ 'a.env': ENV });
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const run = await binleaks(['scan', 'a.env', '--output', 'pipe'], { cwd: root });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe("binleaks: can't write pipe: it is a FIFO or a device, and nobody reads from it\n");
  });

  it('puts a report larger than its buffer into a FIFO', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.env`, envFile(fakeKey(i), fakeKey(1000 + i))]));
    const root = makeFolder(many);
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const script = `cat pipe > ../whole-$$.json & node ${path.resolve('dist/cli.js')} scan . --format json --output pipe; wait; cat ../whole-$$.json; rm ../whole-$$.json`;
    const report: unknown = JSON.parse(execFileSync('sh', ['-c', script], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }));
    expect(isReport(report) && report.findings.length).toBe(400);
  });

  it.each([
    ['the file that is scanned', ['scan', 'a.env', '--output', 'a.env']],
    ['that file by another name', ['scan', 'sub/../a.env', '--report', 'json=./a.env']],
    ['that file by a hard link', ['scan', 'a.env', '--output', 'hard.env']],
    ['the configuration', ['scan', '.', '--config', 'c.json', '--output', 'c.json']],
    ['the baseline', ['scan', '.', '--baseline', 'b.json', '--report', 'sarif=b.json']],
    ['a followed file', ['scan', '--follow', 'a.env', '--report', 'json=a.env']],
  ])('does not take the place of %s', async (_, args) => {
    const files = { 'a.env': ENV, 'c.json': '{}', 'b.json': '{"version": 1, "entries": []}', 'sub/x': '' };
    const root = makeFolder(files);
    linkSync(path.join(root, 'a.env'), path.join(root, 'hard.env'));
    const run = await binleaks(args, { cwd: root });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^binleaks: can't write .*: it is read by this command, and would be overwritten/);
    for (const [name, content] of Object.entries(files)) expect(readFileSync(path.join(root, name), 'utf8')).toBe(content);
  });

  it('does not take the place of what standard input comes from', () => {
    const root = makeFolder({ 'a.log': ENV });
    const script = `node ${path.resolve('dist/cli.js')} scan - --output a.log < a.log 2>&1; echo "code $?"`;
    expect(execFileSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' })).toMatch(/is read by this command[^]*code 2\n$/);
    expect(readFileSync(path.join(root, 'a.log'), 'utf8')).toBe(ENV);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const script = `node ${path.resolve('dist/cli.js')} scan a.env > /dev/full; echo "code $?"`;
    expect(
      execFileSync('sh', ['-c', script], { cwd: makeFolder({ 'a.env': ENV }), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ).toBe('code 2\n');
  });

  it('is quiet where the reader has gone', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.env`, envFile(fakeKey(i), fakeKey(1000 + i))]));
    const run = await binleaks(['scan', makeFolder(files), '--format', 'json'], { closeStdout: true });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(1);
  });

  it('never colours a pipe', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const plain = await binleaks(['scan', root]);
    expect(plain.stdout).not.toContain('\u001b');
    expect((await binleaks(['scan', root], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await binleaks(['scan', root, '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });
});

describe('an interrupt', () => {
  it('ends a scan that waits for input with what was found so far', async () => {
    const run = await binleaks(['scan', '-'], { input: ENV, interruptAfterMs: 2500 });
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/2 Binance credentials found/);
    expect(`${run.stdout}${run.stderr}`).toMatch(/interrupted/);
  });
});

describe('the program itself', () => {
  it('can be run, knows its version and explains itself', async () => {
    expect(statSync('dist/cli.js').mode & 0o111).not.toBe(0);
    const version = /"version": "([^"]+)"/.exec(readFileSync('package.json', 'utf8'))?.[1];
    expect(await binleaks(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await binleaks(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/Exit codes:/);
    expect((await binleaks(['scan', '--help'])).stdout).toMatch(/--min-confidence/);
  });

  it('explains a finding by its id, and any line', async () => {
    const root = makeFolder({ 'a.env': ENV, 'b.txt': 'nothing\n' });
    const { report } = await scanJson([root]);
    const byId = await binleaks(['explain', report.findings[0]?.id ?? '', root]);
    expect(byId.code).toBe(0);
    expect(byId.stdout).toMatch(/BINANCE_API/);
    const byLine = await binleaks(['explain', 'a.env:2'], { cwd: root });
    expect(byLine.stdout).toMatch(/BINANCE_API_KEY/);
    expect((await binleaks(['explain', 'b.txt:1'], { cwd: root })).stdout).toMatch(/Nothing on line 1/);
    expect((await binleaks(['explain', 'gone.txt:1'], { cwd: root })).code).toBe(2);
    expect((await binleaks(['explain', 'ffffffffffffffff'], { cwd: root })).code).toBe(2);
  });
});

describe('a scan that read nothing', () => {
  it.each([
    ['a path that is not there', ['gone'], 'gone: no such file or folder'],
    ['a pattern in quotes', ['*.log'], '*.log: no such file or folder; patterns are for the shell'],
    ['a home folder in quotes', ['~/bot'], '~/bot: no such file or folder; the shell replaces ~'],
    ["git's own storage", ['.git'], "is git's own storage; scan what it holds with: binleaks history"],
    ["a folder of git's storage", ['.git/objects'], "is git's own storage"],
    ['a bare repository', ['bare.git'], "is git's own storage"],
  ])('does not begin with "none found": %s', async (_, args, message) => {
    const root = makeFolder({ 'a.txt': 'nothing\n' });
    for (const folder of ['.git', 'bare.git']) execFileSync('git', ['init', '-q', '--bare', path.join(root, folder)]);
    const run = await binleaks(['scan', ...args], { cwd: root });
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/^Nothing was scanned \(/);
    expect(run.stdout).toContain(message);
    const html = await binleaks(['scan', '--format', 'html', ...args], { cwd: root });
    expect(html.stdout).not.toContain('No Binance credentials found');
  });

  it('says of an empty folder that there was nothing, and of a part that it is one', async () => {
    const empty = await binleaks(['scan'], { cwd: makeFolder() });
    expect(empty).toMatchObject({ code: 0, stdout: matching(/^Nothing to scan \(0 files/) });
    const part = await binleaks(['scan', 'a.txt', 'gone'], { cwd: makeFolder({ 'a.txt': 'nothing\n' }) });
    expect(part).toMatchObject({ code: 2, stdout: matching(/^Not complete: no Binance credentials found in what was read/) });
  });

  it('names a bare repository in a tree, whose packs are no text', async () => {
    const root = makeFolder({ 'a.txt': 'nothing\n' });
    execFileSync('git', ['init', '-q', '--bare', path.join(root, 'deep/bare')]);
    const run = await binleaks(['scan', '--verbose'], { cwd: root });
    expect(run.stdout).toContain("deep/bare/: git's own storage: use `binleaks history`");
  });
});

describe('a wrong command line', () => {
  it.each([
    [
      ['scan', '--format', 'nope'],
      '--format: expected one of text, json, jsonl, sarif, markdown, github, junit, gitlab, html; found "nope".',
    ],
    [['scan', '--format'], '--format needs a value'],
    [['scan', '--format='], '--format needs a value'],
    [['scan', '--output', '--quiet'], '--output needs a value; write one that begins with - as --option=VALUE.'],
    [['scan', '--no-such'], 'Unknown option: --no-such.'],
    [['scan', '--such=1', '-Z'], 'Unknown options: --such, -Z.'],
    [['nope'], 'Unknown command: nope.'],
    [['scna'], 'Unknown command: scna. Did you mean scan?'],
  ])('%j is answered in one line', async (args, message) => {
    const run = await binleaks(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`binleaks: ${message}`);
    expect(run.stderr.trimEnd().split('\n').length).toBe(1);
    expect(run.stderr).not.toContain('\\n');
  });
});

describe('--quiet', () => {
  it('gives the findings without advice', async () => {
    const run = await binleaks(['scan', '--quiet'], { cwd: makeFolder({ 'a.env': ENV }) });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('a.env:2:17');
    expect(run.stdout).not.toContain('What to do');
  });
});

describe('a report that standard output takes only a part of', () => {
  it.each([
    ['scan', ['scan', '--format', 'json']],
    ['redact', ['redact', 'a.env']],
  ])('is no answer: %s', (_, args) => {
    const pairs = Array.from(
      { length: 40 },
      (__, n) => `BINANCE_API_KEY_${n}=${fakeKey(2 * n)}\nBINANCE_API_SECRET_${n}=${fakeKey(2 * n + 1)}\n`,
    );
    const root = makeFolder({ 'a.env': pairs.join('') });
    // A file may grow to two blocks here: the system takes as much of the first write, and fails the next one.
    const script = `trap '' XFSZ; ulimit -f 2; exec "$0" "$@" >../cut-$$.out`;
    const run = spawnSync('sh', ['-c', script, process.execPath, path.resolve('dist/cli.js'), ...args], { cwd: root, encoding: 'utf8' });
    for (const name of readdirSync(path.dirname(root))) if (/^cut-\d+\.out$/.test(name)) rmSync(path.join(path.dirname(root), name));
    expect({ code: run.status, stderr: run.stderr }).toEqual({ code: 2, stderr: "binleaks: can't write to standard output (EFBIG)\n" });
  });
});
