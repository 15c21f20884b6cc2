/** The printed clean-up, run as it is printed, with the real git-filter-repo; what it leaves is searched again. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { binleaks, makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo, openRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

const hasFilterRepo = spawnSync('git', ['filter-repo', '--version']).status === 0;
if (!hasFilterRepo) console.warn('the printed clean-up is not tested: git-filter-repo is not installed (apt-get install git-filter-repo)');

const NAMED = (seed: number): string => `BINANCE_API_SECRET=${fakeKey(seed)}\n`;

/** The commands of the text report, as somebody would copy them: indented, behind the words of each step. */
function commandsOf(report: string, from: RegExp): string {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => from.test(line));
  const isCommand = (line: string): boolean => /^ {9}\S/.test(line);
  const first = lines.findIndex((line, at) => at > start && isCommand(line));
  const length = lines.slice(first).findIndex((line) => !isCommand(line));
  return lines.slice(first, first + length).join('\n');
}

/** Runs commands in a shell, in a folder, with binleaks and git on the path; work goes into `temporary`. */
function run(commands: string, folder: string, temporary: string): { readonly code: number | null; readonly output: string } {
  const bin = makeFolder();
  writeFileSync(path.join(bin, 'binleaks'), `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`);
  chmodSync(path.join(bin, 'binleaks'), 0o755);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', commands], {
    cwd: folder,
    env: { ...process.env, ...GIT_ENV, PATH: `${bin}:${process.env['PATH'] ?? ''}`, TMPDIR: temporary },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

async function history(folder: string): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return binleaks(['history', folder], { env: GIT_ENV });
}

/** Secrets in all places that a history has, several in a file that holds more than that. */
function fill(repo: Repo): void {
  repo.commit({ 'bot.py': `def run():\n    return 1\n` });
  repo.commit({ 'bot.py': `BINANCE_API_SECRET = "${fakeKey(41)}"\n\ndef run():\n    return 1\n` });
  repo.commit({ 'bot.py': `BINANCE_API_SECRET = "${fakeKey(41)}"\n\ndef run():\n    return 2\n` });
  repo.commit({ 'encoded.yaml': `BINANCE_API_SECRET: ${Buffer.from(fakeKey(42)).toString('base64')}\n` });
  repo.commit({ 'logs/old.log.gz': gzipSync(NAMED(43)) });
  const { privateKey } = generateKeyPairSync('ed25519');
  repo.commit({ 'binance_private_key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() });
  repo.commit({ 'a.txt': '1' }, `fix\n\n${NAMED(44)}`);
  repo.commit({ [`keys/${NAMED(45).trim()}`]: 'x' });
  repo.git('tag', '-a', 'v1', '-m', `one\n\n${NAMED(46)}`);
  repo.git('checkout', '-q', '-b', 'side', 'HEAD~2');
  repo.commit({ 'side.env': NAMED(47) });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'bot.py': `def run():\n    return 2\n` }, 'take the key out');
}

describe.skipIf(!hasFilterRepo)('the printed clean-up', () => {
  it('of what a remote has leaves nothing there, keeps the rest of each file, and stores no value', async () => {
    const seed = makeRepo();
    fill(seed);
    const remote = path.join(makeFolder(), 'remote.git');
    seed.git('clone', '-q', '--bare', seed.folder, remote);
    const folder = path.join(makeFolder(), 'clone');
    seed.git('clone', '-q', remote, folder);
    // What lies about in a clone must not stop it.
    writeFileSync(path.join(folder, 'untracked.txt'), 'x');
    const report = (await history(folder)).stdout;
    expect(report.match(/Clean the history, once for all findings/g)).not.toBeNull();
    expect(report.match(/git filter-repo \\/g)).toHaveLength(1);
    const temporary = makeFolder();
    const cleaned = run(commandsOf(report, /Clean the history/), folder, temporary);
    expect(cleaned.output).toContain('No Binance credentials found');
    expect(cleaned.code).toBe(0);
    const [work = ''] = readdirSync(temporary);
    for (const name of ['leaks.json', 'mask.py'])
      for (let value = 41; value < 48; value++)
        expect(readFileSync(path.join(temporary, work, name), 'utf8')).not.toContain(fakeKey(value));
    const both = `${commandsOf(report, /Clean the history/)}\n${commandsOf(report, /When the last command says/)}`;
    const pushed = run(both, folder, makeFolder());
    expect([pushed.code, pushed.output]).toEqual([0, expect.stringContaining('(forced update)')]);
    const again = path.join(makeFolder(), 'again');
    seed.git('clone', '-q', '--mirror', `file://${remote}`, again);
    expect((await history(again)).code).toBe(0);
    const kept = openRepo(again);
    expect(kept.git('show', 'main:bot.py')).toContain('return 2');
    expect(kept.git('log', '--format=%s', 'main', '--', 'bot.py').split('\n')).toHaveLength(4);
    const [, before = ''] = kept.git('log', '--format=%H', 'main', '--', 'bot.py').split('\n');
    expect(kept.git('show', `${before}:bot.py`)).toBe('BINANCE_API_SECRET = "REMOVED"\n\ndef run():\n    return 2');
    expect(kept.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('encoded.yaml');
    expect(kept.git('cat-file', '-p', 'v1')).toContain('BINANCE_API_SECRET=REMOVED');
  }, 120_000);

  it('of what only this repository has ends in a clone without it', async () => {
    const repo = makeRepo();
    fill(repo);
    const report = (await history(repo.folder)).stdout;
    const temporary = makeFolder();
    const both = `${commandsOf(report, /Clean what only this repository has/)}\n${commandsOf(report, /When the last command says/)}`;
    const cleaned = run(both, repo.folder, temporary);
    expect([cleaned.code, cleaned.output]).toEqual([0, expect.stringContaining('No Binance credentials found')]);
    const [work = ''] = readdirSync(temporary);
    const clone = path.join(temporary, work, 'clean');
    expect((await history(clone)).code).toBe(0);
    expect(openRepo(clone).git('branch', '-r')).toContain('origin/side');
  }, 120_000);
});

describe('the advice on a history', () => {
  it('has no push for what only pull requests reach', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': '1' });
    repo.git('checkout', '-q', '-b', 'pull');
    repo.commit({ 'b.env': NAMED(48) });
    repo.git('checkout', '-q', 'main');
    repo.git('update-ref', 'refs/pull/1/head', 'pull');
    repo.git('branch', '-q', '-D', 'pull');
    const { stdout } = await history(repo.folder);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('no push can change those');
    expect(stdout).not.toContain('filter-repo');
  });
});
