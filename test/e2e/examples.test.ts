/** The examples: what they ask for is there, and the ones for a shell run. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { envFile, makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo, openRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import { declaredInputs, declaredOutputs, isRecord } from '../support/runner.ts';

const WORKFLOWS = readdirSync('examples/github').map((name) => `examples/github/${name}`);
const SHELL = path.resolve('examples/check-branch.sh');
const LEAK = envFile(fakeKey(711), fakeKey(712));

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`not a mapping: ${JSON.stringify(value)}`);
  return value;
}

/** All steps of a workflow. */
function stepsOf(file: string): readonly Readonly<Record<string, unknown>>[] {
  const jobs = record(record(parse(readFileSync(file, 'utf8')))['jobs']);
  return Object.values(jobs).flatMap((job) => {
    const steps = record(job)['steps'];
    return Array.isArray(steps) ? steps.map(record) : [];
  });
}

describe.each(WORKFLOWS)('%s', (file) => {
  const ours = stepsOf(file).filter((step) => String(step['uses']).startsWith('binleaks/binleaks@'));

  it('calls the Action with inputs that it has', () => {
    expect(ours).toHaveLength(1);
    const inputs = Object.keys(declaredInputs());
    for (const step of ours) {
      for (const name of Object.keys(record(step['with'] ?? {}))) expect(inputs).toContain(name);
    }
  });

  it('uses outputs that it gives, of steps that are there', () => {
    const text = readFileSync(file, 'utf8');
    const ids = stepsOf(file).map((step) => step['id']);
    for (const [, id, output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id);
      expect(declaredOutputs()).toContain(output);
    }
  });

  it('asks for no more rights than it needs', () => {
    const permissions = record(record(parse(readFileSync(file, 'utf8')))['permissions']);
    const isUpload = file.endsWith('code-scanning.yml');
    expect(permissions).toEqual(isUpload ? { contents: 'read', 'security-events': 'write' } : { contents: 'read' });
  });
});

/** A branch of two commits: one leaks, the other one takes it away. */
function makeBranch(leaks: boolean): { readonly origin: Repo; readonly base: string } {
  const origin = makeRepo();
  for (let i = 0; i < 3; i++) origin.commit({ 'README.md': `# ${i}\n` }, 'before');
  const base = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '-q', '-b', 'feature');
  origin.commit({ 'bot/.env': leaks ? LEAK : 'DEBUG=1\n' });
  origin.commit({ 'bot/.env': null, 'a.py': 'print(1)\n' });
  return { origin, base };
}

/** Runs a shell with the built command line in place of what npx would download. */
function shell(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { readonly code: number | null; readonly text: string } {
  const tools = makeFolder();
  const npx = path.join(tools, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\ncase "$1 $2 $3 $4" in "--yes --package=git+https://"*"#FULL_COMMIT_ID -- binleaks") ;; *) exit 99 ;; esac\nshift 4\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  const { status, stdout, stderr } = spawnSync('/bin/sh', args, {
    cwd: folder,
    env: { ...GIT_ENV, ...env, PATH: `${tools}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, text: stdout + stderr };
}

function clone(origin: Repo, depth: number): string {
  const folder = path.join(makeFolder(), 'clone');
  origin.git('clone', '-q', '--depth', String(depth), '--no-single-branch', '--branch', 'feature', `file://${origin.folder}`, folder);
  return folder;
}

describe.each([
  ['clean', 0],
  ['leaking', 1],
] as const)('on a %s branch', (kind, code) => {
  it('the shell script judges every commit and leaves its reports', () => {
    const { origin } = makeBranch(kind === 'leaking');
    const folder = clone(origin, 1);
    const done = shell(folder, [SHELL]);
    expect(done.text).toMatch(code === 0 ? /No Binance/ : /2 Binance credentials/);
    expect(done.code).toBe(code);
    expect(readFileSync(path.join(folder, 'binleaks.xml'), 'utf8')).toContain('<testsuites');
    expect(readFileSync(path.join(folder, 'binleaks.sarif'), 'utf8')).toContain('"version": "2.1.0"');
  });

  it.each(['merge request', 'push to a new branch', 'push'])('the GitLab job judges a %s', (event) => {
    const { origin, base } = makeBranch(kind === 'leaking');
    const job = record(record(parse(readFileSync('examples/gitlab-ci.yml', 'utf8')))['binleaks']);
    const script = Array.isArray(job['script']) ? job['script'].map(String) : [];
    // A runner fetches one ref, into no branch.
    const folder = makeFolder();
    const repo = openRepo(folder);
    mkdirSync(folder, { recursive: true });
    repo.git('init', '-q', '.');
    repo.git('remote', 'add', 'origin', `file://${origin.folder}`);
    repo.git('fetch', '-q', '--depth', '2', 'origin', 'feature');
    repo.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    const before = event === 'push' ? base : '0'.repeat(40);
    const done = shell(folder, ['-ec', script.join('\n')], {
      CI_COMMIT_SHA: origin.git('rev-parse', 'feature'),
      CI_COMMIT_BEFORE_SHA: before,
      CI_DEFAULT_BRANCH: 'main',
      BINLEAKS: String(record(job['variables'])['BINLEAKS']),
      ...(event === 'merge request' ? { CI_MERGE_REQUEST_DIFF_BASE_SHA: base } : {}),
    });
    expect(done.text).toMatch(code === 0 ? /No Binance/ : /2 Binance credentials/);
    expect(done.code).toBe(code);
    const reports = record(record(job['artifacts'])['reports']);
    for (const file of Object.values(reports)) expect(existsSync(path.join(folder, String(file)))).toBe(true);
  });
});
