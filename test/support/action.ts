/** Pull requests on a host, checked out as a workflow does, and runs of the Action that are checked for what holds for all. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { envFile, makeFolder } from './cli.ts';
import { makeRepo, openRepo } from './git.ts';
import type { Repo } from './git.ts';
import { fakeKey } from './random.ts';
import { runAction } from './runner.ts';
import type { ActionRequest, ActionRun } from './runner.ts';

export const PLANTED = Array.from({ length: 20 }, (_, i) => fakeKey(900 + i));
export const [KEY = '', SECRET = '', OLD_KEY = '', OLD_SECRET = '', THIRD = ''] = PLANTED;
export const LEAK = envFile(KEY, SECRET);
export const ZERO = '0'.repeat(40);

/** Runs the Action and checks what holds for every run: no value leaves, and nothing is a command that is not ours. */
export async function run(request: ActionRequest): Promise<ActionRun> {
  const done = await runAction(request);
  const files = readdirSync(done.temporary).filter((name) => name !== 'event.json');
  const left = files.map((name) => readFileSync(path.join(done.temporary, name), 'utf8')).join('\n');
  const shown = `${done.stdout.replace(/^::add-mask::.*$/gm, '')}\n${done.stderr}\n${left}\n${JSON.stringify(done.annotations)}`;
  for (const value of PLANTED) {
    expect(shown).not.toContain(value);
    expect(shown).not.toContain(Buffer.from(value).toString('base64').slice(4, 60));
    expect(shown).not.toContain(Buffer.from(value).toString('hex'));
  }
  expect(done.others).toEqual([]);
  expect(done.annotations.filter((one) => one.level === 'error').length).toBeLessThanOrEqual(10);
  return done;
}

export interface Project {
  readonly origin: Repo;
  readonly base: string;
}

/** A repository on a host, with one commit on main. */
export function makeProject(files: Readonly<Record<string, string>> = {}): Project {
  const origin = makeRepo();
  const base = origin.commit({ 'README.md': '# bot\n', 'old.env': envFile(OLD_KEY, OLD_SECRET), ...files }, 'base');
  return { origin, base };
}

export type Depth = 'shallow' | 'full';

/** What actions/checkout does: fetch one commit, or every branch, and check it out detached. */
export function checkout({ origin }: Project, ref: string, depth: Depth, folder = makeFolder()): string {
  mkdirSync(folder, { recursive: true });
  const repo = openRepo(folder);
  repo.git('init', '-q', '-b', 'unused', '.');
  repo.git('remote', 'add', 'origin', `file://${origin.folder}`);
  const id = origin.git('rev-parse', ref);
  if (depth === 'full')
    repo.git('fetch', '-q', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', `+${id}:refs/remotes/pull/1/merge`);
  else repo.git('fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${id}:refs/remotes/pull/1/merge`);
  repo.git('checkout', '-q', '--detach', id);
  return folder;
}

/** A pull request of some commits on a branch; main has gone on meanwhile, and GitHub has made the merge commit. */
export function makePullRequest(
  project: Project,
  commits: readonly Readonly<Record<string, string | null>>[],
  message = 'work',
): { readonly head: string; readonly base: string } {
  const { origin } = project;
  origin.git('checkout', '-q', '-b', 'feature');
  for (const files of commits) origin.commit(files, message);
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '-q', 'main');
  const base = origin.commit({ 'other.txt': 'main goes on\n' }, 'meanwhile');
  origin.git('checkout', '-q', '--detach');
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', head);
  origin.git('update-ref', 'refs/pull/1/merge', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/head', head);
  origin.git('checkout', '-q', 'main');
  // A fork's branch is none of this repository's.
  origin.git('branch', '-q', '-D', 'feature');
  return { head, base };
}

export function pullRequestPayload(
  { head, base }: { readonly head: string; readonly base: string },
  more: Readonly<Record<string, unknown>> = {},
): object {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      title: 'Add the bot',
      body: null,
      commits: 2,
      head: { sha: head, ref: 'feature', repo: { full_name: 'fork/bot', fork: true } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/bot', fork: false } },
      ...more,
    },
    repository: { full_name: 'acme/bot', default_branch: 'main' },
  };
}
