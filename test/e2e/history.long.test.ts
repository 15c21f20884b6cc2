import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run, RunOptions } from '../support/cli.ts';
import { GIT_ENV, makeRepo, openRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { containing } from '../support/matchers.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';

const KEY = fakeKey(1);
const SECRET = fakeKey(2);
const ENV = envFile(KEY, SECRET);
const NAMED = (seed: number): string => `BINANCE_API_SECRET=${fakeKey(seed)}\n`;

async function history(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const run = await binleaks(['history', ...args], { ...options, env: { ...GIT_ENV, ...options.env } });
  for (const value of [KEY, SECRET, ...Array.from({ length: 30 }, (_, i) => fakeKey(i))])
    expect(run.stdout + run.stderr).not.toContain(value);
  return run;
}

async function report(args: readonly string[], options: RunOptions = {}): Promise<Report & { readonly code: number | null }> {
  const run = await history([...args, '--format', 'json'], options);
  const value: unknown = JSON.parse(run.stdout);
  if (!isReport(value)) throw new Error(`not a report: ${run.stdout.slice(0, 200)} ${run.stderr}`);
  return { ...value, code: run.code };
}

/** The finding of a value. */
function of(found: Report, seed: number): Report['findings'][number] | undefined {
  return found.findings.find((one) => one.redacted === `${fakeKey(seed).slice(0, 3)}…${fakeKey(seed).slice(-2)}`);
}

function objectFile(repo: Repo, id: string): string {
  return path.join(repo.folder, '.git/objects', id.slice(0, 2), id.slice(2));
}

function packs(repo: Repo, ending: string): readonly string[] {
  const folder = path.join(repo.folder, '.git/objects/pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}

describe('binleaks history finds what is', () => {
  it('added and then removed, and tells since when until when', async () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': 'a bot' });
    const came = repo.commit({ 'src/bot.env': ENV }, 'add the keys');
    repo.commit({ 'other.txt': 'x' });
    const left = repo.commit({ 'src/bot.env': null }, 'remove the keys');
    const found = await report([repo.folder]);
    expect(found.code).toBe(1);
    expect(found.findings).toHaveLength(2);
    const [first] = found.findings;
    expect(first?.severity).toBe('critical');
    expect(first?.occurrences).toMatchObject([{ path: 'src/bot.env', line: 2, place: 'file', commit: came }]);
    expect(first?.exposure).toMatchObject({
      introduced: { commit: came, author: 'Ada <ada@example.com>', summary: 'add the keys' },
      removed: { commit: left, summary: 'remove the keys' },
      inHead: false,
      refs: ['main'],
      reachable: true,
      onRemote: false,
      days: 2,
      commits: 2,
    });
    const text = await history([repo.folder]);
    expect(text.stdout).toContain(`added      `);
    expect(text.stdout).toContain('git filter-repo');
    expect(text.stdout).toMatch(/CRITICAL {2}api-key .* src\/bot\.env/);
  });

  it('edited inside a large file, and two versions that differ in one character', async () => {
    const repo = makeRepo();
    const filler = Array.from({ length: 4000 }, (_, i) => `const value${i} = compute(${i}, "some text that is long enough ${i}");`);
    repo.commit({ 'big.js': filler.join('\n') });
    const changed = fakeKey(5).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    for (const value of [fakeKey(5), changed]) {
      filler[2000] = `const BINANCE_API_SECRET = "${value}";`;
      repo.commit({ 'big.js': filler.join('\n') });
    }
    filler[2000] = 'const BINANCE_API_SECRET = process.env.S;';
    repo.commit({ 'big.js': filler.join('\n') });
    repo.git('repack', '-q', '-a', '-d', '-f', '--depth=250', '--window=250');
    const found = await report([repo.folder]);
    expect(found.findings.map((one) => one.kind)).toEqual(['secret-key', 'secret-key']);
    expect(found.findings.every((one) => one.occurrences[0]?.line === 2001)).toBe(true);
  });

  it('put together from two halves that older versions hold', async () => {
    const repo = makeRepo();
    const filler = Array.from({ length: 60 }, (_, i) => `# line ${i} with some words to make it worth a delta ${i * 7919}`).join('\n');
    const value = fakeKey(6);
    repo.commit({ 'a.py': `${filler}\nHALF = "${value.slice(0, 30)}"\n${filler}\nREST = "${value.slice(30)}"\n` });
    repo.commit({ 'a.py': `${filler}\nBINANCE_API_SECRET = "${value}"\n${filler}\n` });
    repo.git('repack', '-q', '-a', '-d', '-f', '--depth=250', '--window=250');
    expect(of(await report([repo.folder]), 6)?.occurrences).toHaveLength(1);
  });

  it('on a branch that only a tag reaches, in a message, an annotated tag, a note and a stash', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ 'side.env': NAMED(10) });
    repo.git('tag', 'v1');
    repo.git('checkout', '-q', 'main');
    repo.git('branch', '-q', '-D', 'side');
    const told = repo.commit({ 'b.txt': 'two' }, `fix the bot\n\nBINANCE_API_SECRET=${fakeKey(11)}`);
    repo.git('tag', '-a', 'v2', '-m', `released with BINANCE_API_SECRET=${fakeKey(12)}`);
    repo.git('notes', 'add', '-m', `BINANCE_API_SECRET=${fakeKey(13)}`, 'HEAD');
    for (const seed of [14, 15]) {
      repo.write({ 'a.txt': NAMED(seed) });
      repo.git('stash', '-q');
    }
    const found = await report([repo.folder]);
    expect(of(found, 10)?.exposure).toMatchObject({ refs: ['v1'], reachable: true, inHead: false });
    expect(of(found, 11)?.occurrences).toMatchObject([{ place: 'message', commit: told, line: 3 }]);
    expect(of(found, 11)?.exposure).toMatchObject({ introduced: { commit: told }, reachable: true });
    expect(of(found, 12)?.occurrences).toMatchObject([{ place: 'tag', path: 'v2' }]);
    expect(of(found, 12)?.exposure).toMatchObject({ refs: ['v2'], reachable: true });
    expect(of(found, 13)?.occurrences).toMatchObject([{ place: 'note' }]);
    expect(of(found, 14)?.occurrences).toMatchObject([{ place: 'stash', path: 'a.txt' }]);
    expect(of(found, 15)?.occurrences).toMatchObject([{ place: 'stash', path: 'a.txt' }]);
    expect(found.code).toBe(1);
  });

  it('only in a merge commit itself', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one\n' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ 'a.txt': 'two\n' });
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'a.txt': 'three\n' });
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    const merge = repo.commit({ 'a.txt': NAMED(16) }, 'merge');
    repo.commit({ 'a.txt': 'clean\n' });
    const found = await report([repo.folder]);
    expect(of(found, 16)?.exposure).toMatchObject({ introduced: { commit: merge }, inHead: false });
  });

  it('reachable no more: amended away, and added but never committed', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one' });
    repo.commit({ 'a.env': NAMED(17) });
    repo.write({ 'a.env': 'clean\n' });
    repo.git('commit', '-q', '-a', '--amend', '-m', 'clean');
    repo.write({ 'b.env': NAMED(18), 'c.env': NAMED(19) });
    repo.git('add', 'b.env', 'c.env');
    repo.git('rm', '-q', '--cached', 'c.env');
    const found = await report([repo.folder]);
    expect(of(found, 17)?.occurrences).toMatchObject([{ place: 'unreachable', path: 'a.env' }]);
    expect(of(found, 17)?.exposure).toMatchObject({ reachable: false, refs: [] });
    expect(of(found, 18)?.occurrences).toMatchObject([{ place: 'file', path: 'b.env' }]);
    expect(of(found, 19)?.occurrences).toMatchObject([{ place: 'unreachable' }]);
    const reachable = await report([repo.folder, '--no-unreachable']);
    expect(of(reachable, 17)).toBeUndefined();
    expect(of(reachable, 19)).toBeUndefined();
    expect(of(reachable, 18)).toBeDefined();
  });

  it('in renamed files, in files with names of any bytes, in names themselves, and in symlinks', async () => {
    const repo = makeRepo();
    repo.commit({ 'old name.env': NAMED(20) });
    repo.git('mv', 'old name.env', 'new "name".env');
    repo.commit({});
    const odd = Buffer.concat([Buffer.from(repo.folder), Buffer.from('/odd\n\x1b[31m\xff.env', 'latin1')]);
    writeFileSync(odd, NAMED(21));
    repo.commit({ [`BINANCE_API_SECRET=${fakeKey(22)}`]: 'x' });
    execFileSync('ln', ['-s', `BINANCE_API_SECRET=${fakeKey(23)}`, 'link'], { cwd: repo.folder });
    repo.commit({});
    repo.git('branch', `BINANCE_API_SECRET=${fakeKey(24)}`);
    const found = await report([repo.folder]);
    expect(of(found, 20)?.occurrences.map((one) => one.path)).toEqual(['new "name".env', 'old name.env']);
    expect(of(found, 21)?.occurrences[0]?.path).toContain('\\xff.env');
    expect(of(found, 22)?.occurrences).toMatchObject([{ place: 'name' }]);
    expect(of(found, 23)?.occurrences).toMatchObject([{ place: 'file', path: 'link' }]);
    expect(of(found, 24)?.occurrences).toMatchObject([{ place: 'name' }]);
    const text = await history([repo.folder]);
    expect(text.stdout).not.toContain('\x1b');
  });

  it('in loose objects beside packs, and still in HEAD and on a remote', async () => {
    const remote = makeRepo();
    remote.commit({ 'a.env': NAMED(25) });
    const folder = path.join(makeFolder(), 'clone');
    remote.git('clone', '-q', remote.folder, folder);
    const repo = openRepo(folder);
    repo.git('repack', '-q', '-a', '-d');
    repo.commit({ 'b.env': NAMED(26) });
    const found = await report([], { cwd: folder });
    expect(of(found, 25)?.exposure).toMatchObject({ inHead: true, onRemote: true, removed: null });
    expect(of(found, 26)?.exposure).toMatchObject({ inHead: true, onRemote: false });
  });

  it('in bare repositories, worktrees and SHA-256 repositories', async () => {
    const repo = makeRepo({ format: 'sha256' });
    repo.commit({ 'a.env': NAMED(27) });
    const bare = path.join(makeFolder(), 'bare.git');
    repo.git('clone', '-q', '--bare', repo.folder, bare);
    const tree = path.join(makeFolder(), 'tree');
    repo.git('worktree', 'add', '-q', tree);
    for (const folder of [repo.folder, bare, tree]) expect(of(await report([folder]), 27)).toBeDefined();
  });
});

describe('binleaks history is asked for a part', () => {
  it('with --branch, --since, --max-blob-size and --exclude', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.env': NAMED(10) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ 'side.env': NAMED(11) });
    repo.git('checkout', '-q', 'main');
    const late = repo.commit({ 'late.env': NAMED(12) });
    const seeds = async (...args: readonly string[]): Promise<readonly number[]> => {
      const found = await report([repo.folder, ...args]);
      return [10, 11, 12].filter((seed) => of(found, seed));
    };
    expect(await seeds()).toEqual([10, 11, 12]);
    expect(await seeds('--branch', 'main')).toEqual([10, 12]);
    expect(await seeds('--since', repo.git('log', '-1', '--format=%cI', late))).toEqual([12]);
    expect(await seeds('--exclude', 'late.env')).toEqual([10, 11]);
    expect(await seeds('--max-blob-size', '10')).toEqual([]);
    expect((await history([repo.folder, '--branch', 'nowhere'])).stderr).toContain('no branch, tag or commit named nowhere');
    expect((await history([repo.folder, '--since', '?!'])).code).toBe(2);
  });
});

describe('binleaks history on what is not whole', () => {
  it('says what a shallow clone lacks', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.env': NAMED(10) });
    repo.commit({ 'a.env': null, 'b.env': NAMED(11) });
    const folder = path.join(makeFolder(), 'shallow');
    repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, folder);
    const found = await report([folder]);
    expect(found.scan.complete).toBe(false);
    expect(found.scan.skipped[0]?.reason).toContain('shallow clone');
    expect(of(found, 11)?.exposure?.introduced).not.toBeNull();
    expect(found.code).toBe(1);
  });

  it('says what a partial clone lacks', async () => {
    const repo = makeRepo();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.commit({ 'a.env': NAMED(10) });
    repo.commit({ 'a.env': null, 'b.txt': 'x' });
    const folder = path.join(makeFolder(), 'partial');
    repo.git('clone', '-q', '--filter=blob:none', `file://${repo.folder}`, folder);
    const found = await report([folder]);
    expect(found.scan.skipped.map((one) => one.reason).join()).toMatch(/1 object of the history missing .*partial clone/);
    expect(found.code).toBe(2);
  });

  it('says of what is missing and what is damaged where it stood, and no more than is known', async () => {
    const repo = makeRepo();
    const first = repo.commit({ 'bot/old.env': NAMED(10), 'bot/sub/kept.txt': 'x' });
    const second = repo.commit({ 'bot/old.env': null });
    const lose = (id: string): void => rmSync(objectFile(repo, id), { force: true });
    const blob = repo.git('rev-parse', `${first}:bot/old.env`);
    const bytes = readFileSync(objectFile(repo, blob));
    lose(blob);
    const missing = await report([repo.folder]);
    expect(missing.scan.skipped).toEqual([
      {
        path: 'bot/old.env',
        reason: containing(`1 object of the history missing (${blob}, bot/old.env in commit ${first.slice(0, 12)}): all else was read`),
      },
    ]);
    expect(missing.scan.skipped[0]?.reason).not.toContain('damaged');
    writeFileSync(objectFile(repo, blob), bytes.subarray(0, 20));
    const damaged = await report([repo.folder]);
    expect(damaged.scan.skipped.map((one) => one.reason)).toEqual([containing(`(${blob}, bot/old.env in commit ${first.slice(0, 12)})`)]);
    lose(blob);
    writeFileSync(objectFile(repo, blob), bytes);
    const root = repo.git('rev-parse', `${second}^{tree}`);
    lose(root);
    const rootless = await report([repo.folder]);
    expect(rootless.scan.skipped[0]).toEqual({ path: '', reason: containing(`(${root}, named by commit ${second.slice(0, 12)})`) });
    expect(of(rootless, 10)).toBeDefined();
  });

  it('reads on behind a flipped byte, a truncated pack and a missing base', async () => {
    const repo = makeRepo();
    for (let i = 0; i < 12; i++) repo.commit({ [`${i}.env`]: NAMED(i + 3), 'noise.bin': Buffer.from(fakeKey(i + 100).repeat(40)) });
    repo.git('repack', '-q', '-a', '-d');
    const whole = await report([repo.folder]);
    expect(whole.findings.length).toBe(12);
    const [pack = ''] = packs(repo, '.pack');
    chmodSync(pack, 0o644);
    const bytes = readFileSync(pack);
    const flipped = Buffer.from(bytes);
    for (const at of [0.3, 0.5, 0.7]) flipped[Math.floor(bytes.length * at)] = (flipped[Math.floor(bytes.length * at)] ?? 0) ^ 0xff;
    writeFileSync(pack, flipped);
    const damaged = await report([repo.folder]);
    expect(damaged.scan.complete).toBe(false);
    expect(damaged.scan.skipped.map((one) => one.reason).join()).toMatch(/could not be read: its checksum is wrong/);
    expect(damaged.findings.length).toBeGreaterThan(3);
    writeFileSync(pack, bytes);
    truncateSync(pack, Math.floor(bytes.length * 0.6));
    const cut = await report([repo.folder]);
    expect(cut.scan.skipped.map((one) => one.reason).join()).toMatch(/beyond the end of the pack/);
    expect(cut.code).toBe(cut.findings.length > 0 ? 1 : 2);
  });

  it('makes an index anew where it is damaged or missing', async () => {
    const repo = makeRepo();
    for (let i = 0; i < 4; i++) repo.commit({ [`${i}.env`]: NAMED(i + 3) });
    repo.git('repack', '-q', '-a', '-d');
    const [index = ''] = packs(repo, '.idx');
    const bytes = readFileSync(index);
    chmodSync(index, 0o644);
    bytes[1100] = (bytes[1100] ?? 0) ^ 1;
    writeFileSync(index, bytes);
    const damaged = await report([repo.folder]);
    expect(damaged.findings).toHaveLength(4);
    expect(damaged.scan.excluded.map((one) => one.reason).join()).toContain('its index is damaged');
    rmSync(index);
    expect((await report([repo.folder])).findings).toHaveLength(4);
  });

  it('takes a sound copy for a broken one, and reports a broken loose object', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.env': NAMED(10) });
    const id = repo.git('rev-parse', 'HEAD:a.env');
    const loose = readFileSync(objectFile(repo, id));
    repo.git('repack', '-q', '-a', '-d');
    mkdirSync(path.dirname(objectFile(repo, id)), { recursive: true });
    writeFileSync(objectFile(repo, id), loose.subarray(0, 20));
    const copied = await report([repo.folder]);
    expect(of(copied, 10)).toBeDefined();
    expect(copied.scan.complete).toBe(true);
    const other = repo.commit({ 'b.env': NAMED(11) });
    expect(other).not.toBe('');
    const lost = objectFile(repo, repo.git('rev-parse', 'HEAD:b.env'));
    chmodSync(lost, 0o644);
    writeFileSync(lost, 'rubbish');
    const found = await report([repo.folder]);
    expect(found.scan.complete).toBe(false);
    expect(of(found, 10)).toBeDefined();
    expect(of(found, 11)).toBeUndefined();
  });

  it('answers for an empty repository, and says what is no repository', async () => {
    const repo = makeRepo();
    const empty = await history([repo.folder]);
    expect(empty.code).toBe(0);
    expect(empty.stdout).toMatch(/^Nothing to scan \(0 objects/);
    const none = await history([makeFolder()]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('not a git repository');
    expect((await history(['/no/such/folder'])).stderr).toContain('no such folder');
  });

  it.runIf(process.getuid?.() === 0)("reads another user's repository without git, and says so", async () => {
    const repo = makeRepo();
    repo.commit({ 'src/a.env': NAMED(10) });
    execFileSync('chown', ['-R', '12345', repo.folder]);
    const found = await report([repo.folder]);
    expect(found.scan.skipped.map((one) => one.reason).join()).toContain('safe.directory');
    expect(of(found, 10)?.occurrences[0]?.path).toBe('src/a.env');
    expect(found.code).toBe(1);
  });

  it('runs nothing that the repository asks for', async () => {
    const repo = makeRepo();
    const marker = path.join(repo.folder, 'marker');
    const script = path.join(repo.folder, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch ${marker}\ncat\n`);
    chmodSync(script, 0o755);
    repo.commit({ 'a.env': NAMED(10), '.gitattributes': '*.env diff=evil filter=evil\n' });
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'core.pager',
      'core.sshCommand',
      'gpg.program',
    ])
      repo.git('config', key, script);
    repo.git('config', 'log.showSignature', 'true');
    repo.git('config', 'core.hooksPath', repo.folder);
    copyFileSync(script, path.join(repo.folder, 'post-index-change'));
    expect(of(await report([repo.folder]), 10)).toBeDefined();
    expect(existsSync(marker)).toBe(false);
  });

  it('lists submodules and LFS pointers as not covered', async () => {
    const repo = makeRepo();
    repo.commit({ 'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n` });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor`);
    repo.git('commit', '-q', '-m', 'a submodule');
    const found = await report([repo.folder]);
    expect(found.code).toBe(0);
    expect(found.scan.excluded.map((one) => `${one.path} ${one.reason}`).join('\n')).toMatch(/Git LFS pointer[^]*vendor a submodule/);
  });

  it('is interrupted', async () => {
    const repo = makeRepo();
    // Each takes a second to judge.
    for (let i = 0; i < 10; i++) {
      const noise = Array.from({ length: 6000 }, (_, k) => `api_key = ${fakeKey(100 + i * 6000 + k)}`).join('\n');
      appendFileSync(path.join(repo.folder, `big${i}.txt`), noise);
    }
    repo.commit({ 'a.env': NAMED(10) });
    const run = await history([repo.folder], { interruptAfterMs: 2000 });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('interrupted');
  }, 60_000);
});
