/** `binleaks range` in real repositories. */
import { spawnSync } from 'node:child_process';
import { existsSync, lchownSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';

const [KEY, SECRET, OLD_KEY, OLD_SECRET] = [fakeKey(601), fakeKey(602), fakeKey(603), fakeKey(604)];
const LEAK = envFile(KEY, SECRET);
const OLD = envFile(OLD_KEY, OLD_SECRET);

async function range(repo: { readonly folder: string }, ...args: readonly string[]): Promise<Run> {
  return binleaks(['range', ...args], { cwd: repo.folder, env: GIT_ENV });
}

async function report(repo: { readonly folder: string }, ...args: readonly string[]): Promise<Report & { readonly code: number | null }> {
  const { stdout, stderr, code } = await range(repo, '--format', 'json', ...args);
  const parsed: unknown = JSON.parse(stdout === '' ? `"${stderr.replaceAll('"', "'").replaceAll('\n', ' ')}"` : stdout);
  if (!isReport(parsed)) throw new Error(`no report: ${stderr}`);
  return { ...parsed, code };
}

/** Where the findings stand: place, path and the subject of the commit. */
function places(repo: Repo, { findings }: Report): readonly string[] {
  const all = findings.flatMap((finding) =>
    finding.occurrences.map(
      (one) => `${one.place} ${one.path} ${one.commit === null ? '-' : repo.git('log', '-1', '--format=%s', one.commit)}`,
    ),
  );
  return [...new Set(all)].toSorted();
}

function makeBase(files: Readonly<Record<string, string>> = {}): Repo {
  const repo = makeRepo();
  repo.commit({ 'README.md': '# bot\n', ...files }, 'base');
  repo.git('checkout', '-q', '-b', 'feature');
  return repo;
}

describe('what a range brings', () => {
  it('is found in a commit whose next one takes it away', async () => {
    const repo = makeBase();
    repo.commit({ 'bot/.env': LEAK }, 'one');
    repo.commit({ 'bot/.env': null }, 'two');
    const result = await report(repo, 'main..feature');
    expect(result.code).toBe(1);
    expect(places(repo, result)).toEqual(['file bot/.env one']);
    expect((await report(repo, 'main...')).findings).toHaveLength(2);
    expect((await report(repo, 'feature~1..feature')).code).toBe(0);
  });

  it('is found where only a merge brings it', async () => {
    const repo = makeBase();
    repo.commit({ 'a.py': '1\n' }, 'one');
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'b.py': '1\n' }, 'meanwhile');
    repo.git('checkout', '-q', 'feature');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'main');
    repo.commit({ 'merged.env': LEAK }, 'evil merge');
    expect(places(repo, await report(repo, 'main..feature'))).toEqual(['file merged.env evil merge']);
  });

  it('is not what main brought meanwhile', async () => {
    const repo = makeBase();
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'theirs.env': LEAK }, 'theirs');
    repo.git('checkout', '-q', 'feature');
    repo.git('merge', '-q', '-m', 'take main in', 'main');
    repo.commit({ 'a.py': '1\n' }, 'ours');
    expect((await report(repo, 'main...feature')).code).toBe(0);
  });

  it('is found in messages, names and links, and in an annotated tag that is the head', async () => {
    const repo = makeBase();
    repo.commit({ 'a.py': '1\n' }, `say BINANCE_API_KEY=${KEY} BINANCE_API_SECRET=${SECRET}`);
    const message = await report(repo, 'main..feature');
    expect(message.findings.flatMap((one) => one.occurrences.map((place) => place.place))).toEqual(['message', 'message']);

    const tagged = makeBase();
    tagged.commit({ 'a.py': '1\n' }, 'harmless');
    tagged.git('tag', '-a', '-m', `BINANCE_API_KEY=${KEY} BINANCE_API_SECRET=${SECRET}`, 'v1');
    expect(places(tagged, await report(tagged, 'main..v1'))).toEqual(['tag  -']);
    expect((await report(tagged, 'main..feature')).code).toBe(0);

    const other = makeBase({ 'a.py': 'print(1)\n' });
    other.git('mv', 'a.py', `BINANCE_API_SECRET=${SECRET}`);
    other.commit({}, 'rename');
    const named = await report(other, 'main..feature');
    expect(places(other, named).join('\n')).toMatch(/^name BINANCE_API_SECRET=.* rename$/);
    expect(JSON.stringify(named)).not.toContain(SECRET);
    // The base has the name already: another file beside it is no news.
    other.git('checkout', '-q', '-b', 'next');
    other.commit({ 'b.py': '2\n' }, 'more');
    expect(await report(other, 'feature..next')).toMatchObject({ code: 0, findings: [] });
  });

  it('is read once, and shown at every path that it stands at', async () => {
    const repo = makeBase();
    repo.commit({ 'one.env': LEAK, 'two/.env': LEAK }, 'twice');
    repo.commit({ 'three.env': LEAK }, 'again');
    repo.commit({ 'one.env': `${LEAK}DEBUG=1\n` }, 'more');
    expect(places(repo, await report(repo, 'main..feature'))).toEqual([
      'file one.env more',
      'file one.env twice',
      'file three.env again',
      'file two/.env twice',
    ]);
  });

  it('is not hidden by a copy of the same file at a path that the configuration leaves out', async () => {
    const repo = makeBase({ 'binleaks.config.json': JSON.stringify({ exclude: ['a-fixtures/**'] }) });
    repo.commit({ 'a-fixtures/.env': LEAK }, 'only there');
    expect(await report(repo, 'main..feature')).toMatchObject({ code: 0, findings: [] });
    repo.commit({ 'bot/.env': LEAK }, 'and elsewhere');
    expect(places(repo, await report(repo, 'main..feature'))).toEqual(['file bot/.env and elsewhere']);
  });

  it('is no credential that the base holds, wherever and in whatever form', async () => {
    const repo = makeBase({ 'old.env': OLD });
    repo.commit({
      'old.env': null,
      'secret.yaml': `kind: Secret\ndata:\n  BINANCE_API_SECRET: ${Buffer.from(OLD_SECRET).toString('base64')}\n`,
      'new/.env': `${OLD}DEBUG=1\n`,
    });
    const result = await report(repo, 'main..feature');
    expect(result).toMatchObject({ code: 0, findings: [] });
    expect(result.suppressed.map((one) => one.reason)).toEqual(['known', 'known']);
    expect((await range(repo, 'main..feature')).stdout).toContain('2 known to the base already');
    repo.commit({ 'bot.env': LEAK });
    expect((await report(repo, 'main..feature')).findings).toHaveLength(2);
  });

  it('of a push is what the remote has not', async () => {
    const repo = makeBase();
    const id = repo.commit({ 'bot/.env': LEAK }, 'one');
    const zero = '0'.repeat(40);
    const lines = `refs/heads/feature ${id} refs/heads/feature ${zero}\n(delete) ${zero} refs/heads/gone ${id}\n`;
    const done = await binleaks(['range', '--stdin'], { cwd: repo.folder, env: GIT_ENV, input: lines });
    expect(done.code).toBe(1);
    const known = `refs/heads/feature ${id} refs/heads/feature ${id}\n`;
    expect(await binleaks(['range', '--stdin'], { cwd: repo.folder, env: GIT_ENV, input: known })).toMatchObject({ code: 0, stdout: '' });
    const bad = await binleaks(['range', '--stdin'], { cwd: repo.folder, env: GIT_ENV, input: 'hello\n' });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain("expected the lines of git's pre-push hook");
  });
});

describe('in a shallow clone', () => {
  /** A clone of the newest commit of a branch of five, of which the first one leaks. */
  function shallow(): { readonly clone: { readonly folder: string }; readonly origin: Repo; readonly base: string } {
    const origin = makeBase();
    const base = origin.git('rev-parse', 'main');
    origin.commit({ 'bot/.env': LEAK }, 'one');
    for (const name of ['two', 'three', 'four', 'five']) origin.commit({ [`${name}.py`]: '1\n' }, name);
    const folder = path.join(makeFolder(), 'clone');
    origin.git('clone', '-q', '--depth', '2', '--branch', 'feature', `file://${origin.folder}`, folder);
    return { clone: { folder }, origin, base };
  }

  it('says which commit is missing and what fetches it', async () => {
    const { clone, base } = shallow();
    const done = await range(clone, `${base}..feature`);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(
      `range: ${base.slice(0, 12)}: it is not in this clone; this clone is shallow: --deepen fetches what is needed`,
    );
  });

  it('says so of what stands before the first commit, by its whole name', async () => {
    const repo = makeBase();
    const root = repo.git('rev-list', '--max-parents=0', 'HEAD').trim();
    for (const name of [`${root}^`, 'HEAD~5', 'HEAD^2']) {
      const { code, stderr } = await range(repo, `${name}..HEAD`);
      expect([code, stderr]).toEqual([2, `binleaks: range: ${name.replace(root, root.slice(0, 12))}: there is no such commit here\n`]);
    }
  });

  it('says that commits may be missing where the base is here and the way to it is not', async () => {
    const { clone, origin, base } = shallow();
    origin.git('-C', clone.folder, 'fetch', '-q', '--depth', '1', 'origin', base);
    const done = await range(clone, `${base}..feature`);
    expect(done.code).toBe(2);
    expect(done.stdout + done.stderr).toMatch(
      /this clone is shallow: the parents of [0-9a-f]{10}.* are not here, so commits of the range may be missing/,
    );
  });

  it('fetches just enough with --deepen', async () => {
    const { clone, origin, base } = shallow();
    for (const asked of [`${base}..feature`, `${base}...HEAD`]) {
      expect(await report(clone, asked, '--deepen')).toMatchObject({ code: 1, findings: [{}, {}] });
    }
    // The base's own parents are none of its business.
    expect(origin.git('-C', clone.folder, 'log', '--format=%s').split('\n')).toContain('base');
  });

  it('runs nothing that the clone itself asks for', async () => {
    const { clone, origin, base } = shallow();
    const proof = path.join(mkdtempSync(path.join(tmpdir(), 'binleaks-proof-')), 'ran');
    onTestFinished(() => rmSync(path.dirname(proof), { recursive: true, force: true }));
    for (const key of ['core.sshCommand', 'remote.origin.uploadpack', 'credential.helper']) {
      origin.git('-C', clone.folder, 'config', key, `touch ${proof}; false`);
      const done = await range(clone, `${base}..feature`, '--deepen');
      expect(done.code).toBe(2);
      expect(done.stderr).toMatch(new RegExp(`own configuration sets ${key}, which could run a program`, 'i'));
      origin.git('-C', clone.folder, 'config', '--unset', key);
    }
    origin.git('-C', clone.folder, 'config', 'remote.origin.url', `ext::sh -c "touch ${proof}"`);
    expect((await range(clone, `${base}..feature`, '--deepen')).code).toBe(2);
    expect(existsSync(proof)).toBe(false);
  });

  it('says what can not be fetched, without what a URL may hold', async () => {
    const { clone, origin, base } = shallow();
    origin.git('-C', clone.folder, 'config', 'remote.origin.url', 'http://user:hunter2@127.0.0.1:9/none.git');
    const done = await range(clone, `${base}..feature`, '--deepen');
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('could not fetch from origin');
    expect(done.stderr).not.toContain('hunter2');
    expect((await range(clone, `${base}..feature`, '--deepen', '--remote', 'other')).stderr).toContain(
      'this clone has no remote named other',
    );
  });
});

describe('what a range can not be searched for', () => {
  it('is named: submodules that it brings or moves on, and pointers of Git LFS', async () => {
    const repo = makeBase();
    const id = repo.git('rev-parse', 'HEAD');
    const link = (name: string, commit: string): string => repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},${name}`);
    repo.git('checkout', '-q', 'main');
    link('libs/old', id);
    link('libs/moved', id);
    repo.git('commit', '-q', '-m', 'submodules');
    repo.git('checkout', '-q', '-b', 'next');
    link('libs/moved', 'a'.repeat(40));
    link('libs/new', id);
    repo.write({ 'data.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`, 'libs/a.txt': 'x' });
    repo.git('add', 'data.bin', 'libs/a.txt');
    repo.git('commit', '-q', '-m', 'next');
    const found = await report(repo, 'main..next');
    expect(found.code).toBe(0);
    expect(found.scan.excluded.map(({ path: at, reason }) => `${at}: ${reason.replace(/:.*/, '')}`).toSorted()).toEqual([
      ': 1 Git LFS pointer',
      'libs/moved: a submodule',
      'libs/new: a submodule',
    ]);
  });
});

describe('in a partial clone', () => {
  /** A clone without what a filter leaves out, of a branch that leaks and takes away again. */
  function partial(filter: string): { readonly clone: { readonly folder: string }; readonly origin: Repo } {
    const origin = makeBase({ 'old.env': OLD, 'binleaks.config.json': JSON.stringify({ exclude: ['left-out/**'] }) });
    origin.commit({ 'bot/.env': LEAK, 'large.txt': 'x'.repeat(100_000), 'left-out/.env': envFile(fakeKey(605), fakeKey(606)) }, 'one');
    origin.commit({ 'bot/.env': null, 'old.env': null, 'new.env': `${OLD}# moved\n`, 'binleaks.config.json': '{}' }, 'two');
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const folder = path.join(makeFolder(), 'clone');
    origin.git('clone', '-q', '--no-checkout', `--filter=${filter}`, '--branch', 'feature', `file://${origin.folder}`, folder);
    return { clone: { folder }, origin };
  }

  it('reads as far as it goes, and says what is missing and what fetches it', async () => {
    const { clone, origin } = partial('blob:limit=10k');
    const large = origin.git('rev-parse', 'feature:large.txt');
    const result = await report(clone, 'origin/main..feature');
    expect(result.code).toBe(2);
    expect(places(origin, result)).toContain('file bot/.env one');
    expect(result.scan.skipped).toEqual([
      {
        path: '',
        reason: `this is a partial clone, which lacks 1 object of the range (${large}): --deepen fetches just these (in a workflow: the input deepen, or actions/checkout without filter)`,
      },
    ]);
  });

  it.each(['blob:none', 'tree:0', 'blob:limit=10k'])(
    '%s: fetches what the range brings, and judges as a full clone does',
    async (filter) => {
      const { clone, origin } = partial(filter);
      expect((await report(clone, 'origin/main..feature')).code).toBe(2);
      const args = ['origin/main..feature', '--policy-from', 'origin/main'] as const;
      const result = await report(clone, ...args, '--deepen');
      origin.git('branch', '-q', '-f', 'compare', 'main');
      const whole = await report(origin, 'compare..feature', '--policy-from', 'compare');
      expect(places(origin, whole)).toEqual(['file bot/.env one']);
      expect(places(origin, result)).toEqual(places(origin, whole));
      expect(result).toMatchObject({ code: 1, scan: { complete: true } });
      expect(result.suppressed).toEqual(whole.suppressed);
      expect(whole.suppressed).toMatchObject([{ reason: 'known' }, { reason: 'known' }]);
    },
  );

  it('fetches nothing else', async () => {
    const { clone, origin } = partial('blob:none');
    const untouched = origin.git('rev-parse', 'main:README.md');
    expect((await report(clone, 'origin/main..feature', '--deepen')).code).toBe(1);
    const missing = origin.git('-C', clone.folder, 'rev-list', '--objects', '--missing=print', '--all');
    expect(missing.split('\n')).toContain(`?${untouched}`);
  });

  it('says so where the remote does not answer', async () => {
    const { clone, origin } = partial('blob:none');
    origin.git('-C', clone.folder, 'config', 'remote.origin.url', 'file:///nowhere');
    const done = await range(clone, 'origin/main..feature', '--deepen');
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('could not fetch what this partial clone lacks from origin');
  });
});

describe.runIf(process.getuid?.() === 0)('where git refuses the repository, because another user owns it', () => {
  const REMEDY = (folder: string): string =>
    `    git config --global --add safe.directory ${folder}\n    chown -R "$(id -u):$(id -g)" ${folder}\n`;

  it.each([
    ['range', ['range', 'HEAD~1..HEAD']],
    ['range with --deepen', ['range', 'HEAD~1..HEAD', '--deepen']],
    ['range of a push', ['range', '--stdin']],
    ['staged', ['staged']],
    ['history of a branch', ['history', '--branch', 'main']],
    ['history since a day', ['history', '--since', '2020-01-01']],
    ['history of what refs reach', ['history', '--no-unreachable']],
  ] as const)('%s: says so, and what mends it', async (_, args) => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one\n' }, 'one');
    repo.commit({ 'bot/.env': LEAK }, 'two');
    foreign(repo.folder);
    const done = await binleaks(args, { cwd: repo.folder, env: GIT_ENV });
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('git refuses to read this repository, because it belongs to another user');
    expect(done.stderr).toContain(REMEDY(repo.folder));
    expect(done.stderr).not.toMatch(/no such commit|fetch-depth|no branch/);
  });

  it('history without a branch: reads the objects all the same, and says the same', async () => {
    const repo = makeRepo();
    repo.commit({ 'bot/.env': LEAK }, 'one');
    foreign(repo.folder);
    const done = await binleaks(['history'], { cwd: repo.folder, env: GIT_ENV });
    expect(done.code).not.toBe(0);
    expect(done.stdout).toContain('2 Binance credentials found');
    expect(done.stdout).toContain(`git config --global --add safe.directory ${repo.folder}`);
  });

  it('names a folder so that a shell takes it for one word', async () => {
    const folder = path.join(makeFolder(), "it's a bot");
    const repo = makeRepo({ folder });
    repo.commit({ 'a.txt': 'one\n' }, 'one');
    foreign(folder);
    const done = await range(repo, 'HEAD..HEAD');
    const line = done.stderr.split('\n').find((one) => one.includes('safe.directory')) ?? '';
    const config = path.join(makeFolder(), 'config');
    const env = { ...GIT_ENV, GIT_CONFIG_GLOBAL: config, PATH: process.env['PATH'] };
    expect(spawnSync('/bin/sh', ['-c', line], { env }).status).toBe(0);
    expect((await binleaks(['range', 'HEAD..HEAD'], { cwd: folder, env })).code).toBe(0);
  });
});

/** Gives a folder to another user, as a checkout that a runner made and a container reads. */
function foreign(folder: string): void {
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    lchownSync(path.join(folder, name), 12_345, 12_345);
}

describe('whose policy counts', () => {
  const allow = JSON.stringify({ exclude: ['bot/**'] });

  it('is the work tree’s, or with --policy-from that of a commit', async () => {
    const repo = makeBase();
    repo.commit({ 'bot/.env': LEAK, 'binleaks.config.json': allow });
    expect((await range(repo, 'main..feature')).code).toBe(0);
    const done = await range(repo, 'main..feature', '--policy-from', 'main');
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('This change edits binleaks.config.json. That is not in force here');
    const nowhere = await range(repo, 'main..feature', '--policy-from', 'nope');
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('--policy-from: there is no commit nope here');
  });

  it('honours comments that the range brings, unless asked not to', async () => {
    const repo = makeBase({ 'old.env': OLD.replace(OLD_KEY, `${OLD_KEY} # binleaks:allow`) });
    repo.commit({ 'bot/.env': LEAK.replace(KEY, `${KEY} # binleaks:allow`).replace(SECRET, `${SECRET} # binleaks:allow`) });
    const all = await report(repo, 'main..feature');
    expect(all).toMatchObject({ code: 0 });
    expect(all.suppressed).toMatchObject([
      { reason: 'inline', added: true },
      { reason: 'inline', added: true },
    ]);
    expect(await report(repo, 'main..feature', '--inline-allow', 'base-only')).toMatchObject({ code: 1, findings: [{}, {}] });
  });
});

it('writes every format at once', async () => {
  const repo = makeBase();
  repo.commit({ 'bot/.env': LEAK });
  const folder = makeFolder();
  const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'junit', 'gitlab', 'html'];
  const done = await range(repo, 'main..feature', '--quiet', ...formats.flatMap((one) => ['--report', `${one}=${path.join(folder, one)}`]));
  expect(done.code).toBe(1);
  for (const format of formats) {
    const text = readFileSync(path.join(folder, format), 'utf8');
    expect(text, format).toContain('bot/.env');
    for (const value of [KEY, SECRET]) expect(text, format).not.toContain(value);
    if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => void parse(text)).not.toThrow();
  }
});

it('is refused in words for what is no range', async () => {
  const repo = makeBase();
  expect((await range(repo)).stderr).toContain('name the commits as BASE..HEAD, or give --stdin');
  expect((await range(repo, 'main')).stderr).toContain('expected BASE..HEAD or BASE...HEAD, found "main"');
  expect((await range(repo, 'main..--output=x')).stderr).toContain('there is no such commit here');
  writeFileSync(path.join(repo.folder, 'x'), '');
  expect((await range({ folder: makeFolder() }, 'a..b')).stderr).toMatch(/no git repository|not a git repository/i);
});
