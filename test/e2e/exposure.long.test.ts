/** Since when until when a history holds a credential, on which refs, and what is in scope: small histories with a name each. */
import path from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binleaks, makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo, openRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';

const SECRET = `BINANCE_API_SECRET=${fakeKey(31)}`;
const ENV = `${SECRET}\n`;

type Finding = Report['findings'][number];
type Found = Report & { readonly code: number | null; readonly first: Finding | undefined };

async function report(folder: string, ...args: readonly string[]): Promise<Found> {
  const run = await binleaks(['history', folder, '--format', 'json', ...args], { env: GIT_ENV });
  expect(run.stdout + run.stderr).not.toContain(fakeKey(31));
  const value: unknown = JSON.parse(run.stdout);
  if (!isReport(value)) throw new Error(`not a report: ${run.stdout.slice(0, 200)} ${run.stderr}`);
  return { ...value, code: run.code, first: value.findings[0] };
}

async function text(folder: string, ...args: readonly string[]): Promise<string> {
  return (await binleaks(['history', folder, ...args], { env: GIT_ENV })).stdout;
}

/** A branch with the secret, and main without it. */
function withTopic(): { readonly repo: Repo; readonly onTopic: string } {
  const repo = makeRepo();
  repo.commit({ 'a.txt': 'one' }, 'root');
  repo.git('checkout', '-q', '-b', 'topic');
  const onTopic = repo.commit({ '.env': ENV }, 'on the topic');
  repo.git('checkout', '-q', 'main');
  return { repo, onTopic };
}

describe('what a history holds is told by all its commits', () => {
  it('after a squash merge, with and without the branch that was squashed', async () => {
    const { repo, onTopic } = withTopic();
    repo.git('merge', '-q', '--squash', 'topic');
    const squashed = repo.commit({}, 'squashed');
    const onMain = await report(repo.folder, '--branch', 'main');
    expect(onMain.code).toBe(1);
    expect(onMain.first?.occurrences).toMatchObject([{ path: '.env', place: 'file', commit: squashed }]);
    expect(onMain.first?.exposure).toMatchObject({ introduced: { commit: onTopic }, introducedBy: [onTopic, squashed], inHead: true });
    repo.git('branch', '-q', '-D', 'topic');
    const kept = await report(repo.folder, '--no-unreachable');
    expect(kept.code).toBe(1);
    expect(kept.first?.occurrences).toMatchObject([{ place: 'file', commit: squashed }]);
    // No commit is named that only the deleted branch had.
    const all = await report(repo.folder);
    expect(all.first?.exposure).toMatchObject({ introduced: { commit: squashed }, introducedBy: [squashed], refs: ['main'], commits: 1 });
    expect(all.first?.occurrences).toMatchObject([{ place: 'file', commit: squashed }]);
    expect(all.first?.advice.join('\n')).toContain('git filter-repo');
  });

  it('after a rebase, a cherry-pick and an amended commit', async () => {
    const { repo, onTopic } = withTopic();
    repo.commit({ 'a.txt': 'two' }, 'main goes on');
    repo.git('cherry-pick', 'topic');
    const picked = repo.git('rev-parse', 'HEAD');
    repo.git('branch', '-q', '-D', 'topic');
    expect((await report(repo.folder, '--no-unreachable')).first?.occurrences).toMatchObject([{ commit: picked }]);
    repo.git('checkout', '-q', '-b', 'late', onTopic);
    repo.git('rebase', '-q', '--onto', 'main~1', 'HEAD~1');
    const rebased = repo.git('rev-parse', 'HEAD');
    repo.git('commit', '-q', '--amend', '-m', 'amended');
    const amended = repo.git('rev-parse', 'HEAD');
    repo.git('checkout', '-q', 'main');
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    const onLate = await report(repo.folder, '--branch', 'late');
    expect(onLate.code).toBe(1);
    expect(onLate.first?.exposure?.introducedBy).toEqual([amended]);
    expect([rebased, picked, onTopic]).not.toContain(amended);
    expect((await report(repo.folder, '--branch', 'main')).code).toBe(0);
  });

  it('after it was removed and added again', async () => {
    const repo = makeRepo();
    const first = repo.commit({ '.env': ENV });
    const removed = repo.commit({ '.env': null, 'a.txt': '1' });
    const again = repo.commit({ '.env': ENV });
    const since = repo.git('log', '-1', '--format=%ct', again);
    const late = await report(repo.folder, '--since', `@${since}`);
    expect(late.first?.occurrences).toMatchObject([{ commit: again }]);
    expect(late.first?.exposure).toMatchObject({ introducedBy: [first, again], removedBy: [removed], removed: null, inHead: true });
    expect(late.notes.join()).toContain(`since ${new Date(Number(since) * 1000).toISOString()}`);
    expect(await text(repo.folder)).toContain('added 2 times');
  });

  it('in names of files and folders', async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one' });
    const came = repo.commit({ [`keys/${SECRET}/note.txt`]: 'x' });
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const found = await report(repo.folder);
    expect(found.first?.occurrences).toMatchObject([{ place: 'name', commit: came }]);
    expect(found.first?.occurrences[0]?.path).toMatch(/^keys\/.*\/$/);
    expect(found.first?.exposure).toMatchObject({
      introduced: { commit: came },
      inHead: true,
      onRemote: true,
      reachable: true,
      refs: ['main', 'origin/main'],
      commits: 1,
    });
    const left = repo.commit({ [`keys/${SECRET}/note.txt`]: null, 'b.txt': 'y' });
    expect((await report(repo.folder)).first?.exposure).toMatchObject({ removedBy: [left], inHead: false, removed: null });
    repo.git('update-ref', '-d', 'refs/remotes/origin/main');
    expect((await report(repo.folder)).first?.exposure).toMatchObject({ removed: { commit: left }, days: 1 });
    repo.commit({ [SECRET]: 'a file' });
    expect((await report(repo.folder, '--branch', 'main')).first?.exposure).toMatchObject({ inHead: true, commits: 2 });
  });

  it('by tags after the branches have lost it', async () => {
    const repo = makeRepo();
    repo.commit({ '.env': ENV });
    repo.git('tag', 'v1');
    repo.git('tag', '-a', 'v2', '-m', 'two');
    const left = repo.commit({ '.env': null, 'a.txt': '1' });
    const found = await report(repo.folder);
    expect(found.first?.exposure).toMatchObject({ removed: { commit: left }, heldBy: ['v1', 'v2'], refs: ['main', 'v1', 'v2'] });
    const shown = await text(repo.folder);
    expect(shown).toContain('but v1, v2 still have it');
    expect(shown).toMatch(/\d{4}-\d\d-\d\d \(2 refs still\)/);
  });
});

describe('what keeps an object', () => {
  /** A secret in a commit, a tree, a blob and a message that no branch reaches. */
  function apart(): { readonly repo: Repo; readonly commit: string } {
    const repo = makeRepo();
    repo.commit({ 'a.txt': 'one' });
    repo.git('checkout', '-q', '-b', 'gone');
    const commit = repo.commit({ 'sub/.env': ENV });
    repo.git('checkout', '-q', 'main');
    repo.git('branch', '-q', '-D', 'gone');
    return { repo, commit };
  }
  const tag = (repo: Repo, id: string, type: string, name: string, message = name): string =>
    repo
      .pipe(['mktag'], `object ${id}\ntype ${type}\ntag ${name}\ntagger Ada <ada@example.com> 1710000000 +0000\n\n${message}\n`)
      .toString()
      .trim();

  it('is a tag of a tag of a commit', async () => {
    const { repo, commit } = apart();
    const outer = tag(repo, tag(repo, tag(repo, commit, 'commit', 'in'), 'tag', 'mid'), 'tag', 'out');
    repo.git('update-ref', 'refs/tags/out', outer);
    const found = await report(repo.folder, '--no-unreachable');
    expect(found.first?.occurrences).toMatchObject([{ place: 'file', path: 'sub/.env', commit }]);
    expect(found.first?.exposure).toMatchObject({ refs: ['out'], heldBy: ['out'], reachable: true });
    expect((await report(repo.folder, '--branch', 'out')).code).toBe(1);
    expect((await report(repo.folder, '--branch', 'main')).code).toBe(0);
  });

  it('is a tag on a tree, and one on a blob', async () => {
    const { repo, commit } = apart();
    repo.git('update-ref', 'refs/tags/tree', tag(repo, repo.git('rev-parse', `${commit}^{tree}`), 'tree', 'tree'));
    const found = await report(repo.folder, '--no-unreachable');
    expect(found.code).toBe(1);
    expect(found.first?.occurrences).toMatchObject([{ place: 'file', path: 'sub/.env' }]);
    expect(found.first?.exposure).toMatchObject({ refs: ['tree'], heldBy: ['tree'], reachable: true, removed: null });
    repo.git('update-ref', '-d', 'refs/tags/tree');
    expect((await report(repo.folder, '--no-unreachable')).code).toBe(0);
    repo.git('tag', 'blob', repo.git('rev-parse', `${commit}:sub/.env`));
    expect((await report(repo.folder, '--no-unreachable')).first?.exposure).toMatchObject({ refs: ['blob'], reachable: true });
  });

  it('is the message of a tag that another tag names', async () => {
    const repo = makeRepo();
    const commit = repo.commit({ 'a.txt': 'one' });
    repo.git('update-ref', 'refs/tags/outer', tag(repo, tag(repo, commit, 'commit', 'inner', SECRET), 'tag', 'outer'));
    const found = await report(repo.folder, '--no-unreachable');
    expect(found.first?.occurrences).toMatchObject([{ place: 'tag', path: 'inner' }]);
    expect(found.first?.exposure).toMatchObject({ refs: ['outer'], reachable: true, introduced: null });
    expect((await report(repo.folder, '--branch', 'main')).code).toBe(0);
  });

  it("is the detached HEAD of another worktree, the main one's too, its own refs and its index", async () => {
    const { repo, commit } = apart();
    const folder = path.join(makeFolder(), 'linked');
    repo.git('worktree', 'add', '-q', '--detach', folder, 'main');
    const linked = openRepo(folder);
    repo.git('checkout', '-q', '--detach', commit);
    const seen = await report(folder, '--no-unreachable');
    expect(seen.first?.exposure).toMatchObject({ reachable: true, inHead: false });
    expect(seen.first?.exposure?.refs.join()).toContain('HEAD of the worktree');
    linked.git('checkout', '-q', '--detach', commit);
    repo.git('checkout', '-q', 'main');
    expect((await report(folder, '--no-unreachable')).first?.exposure).toMatchObject({ refs: ['HEAD'], inHead: true });
    expect((await report(repo.folder, '--no-unreachable')).first?.exposure?.refs).toHaveLength(1);
    linked.git('checkout', '-q', '--detach', 'main');
    expect((await report(repo.folder, '--no-unreachable')).code).toBe(0);
    linked.git('update-ref', 'refs/worktree/mine', commit);
    expect((await report(repo.folder, '--no-unreachable')).first?.exposure?.refs).toEqual(['refs/worktree/mine']);
    linked.git('update-ref', '-d', 'refs/worktree/mine');
    mkdirSync(path.join(folder, 'sub'));
    writeFileSync(path.join(folder, 'sub/.env'), ENV);
    linked.git('add', '-f', 'sub/.env');
    expect((await report(repo.folder, '--no-unreachable')).first?.occurrences).toMatchObject([{ place: 'file', path: 'sub/.env' }]);
  });
});
