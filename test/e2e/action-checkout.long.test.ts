/** The Action in the checkouts that people have: parts of a repository, other folders, other owners, partial clones. */
import { lchownSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY, LEAK, SECRET, THIRD, checkout, makeProject, makePullRequest, pullRequestPayload, run } from '../support/action.ts';
import type { Project } from '../support/action.ts';
import { envFile, makeFolder } from '../support/cli.ts';
import { makeRepo, openRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import type { ActionRequest, ActionRun } from '../support/runner.ts';

interface Ids {
  readonly head: string;
  readonly base: string;
}

const open = (project: Project, ids: Ids, more: Partial<ActionRequest> = {}): Promise<ActionRun> =>
  run({ workspace: checkout(project, 'refs/pull/1/merge', 'shallow'), event: 'pull_request', payload: pullRequestPayload(ids), ...more });

/** The files that annotations stand at, each once. */
function filesOf({ annotations }: ActionRun): readonly string[] {
  return [...new Set(annotations.flatMap((one) => one.properties['file'] ?? []))].toSorted();
}

describe('the input "paths"', () => {
  const FILES = { 'bot/.env': LEAK, 'bot/deep/key.env': LEAK, 'web/.env': envFile(fakeKey(931), fakeKey(932)), 'c++/bot.env': LEAK };
  const request = (): readonly [Project, Ids] => {
    const project = makeProject({ 'docs/a.md': '# a\n' });
    return [project, makePullRequest(project, [FILES])];
  };

  it.each([
    ['bot', ['bot/.env', 'bot/deep/key.env']],
    ['bot/', ['bot/.env', 'bot/deep/key.env']],
    ['/bot', ['bot/.env', 'bot/deep/key.env']],
    ['bot/**', ['bot/.env', 'bot/deep/key.env']],
    ['bot/*', ['bot/.env']],
    ['bot\\.env', ['bot/.env']],
    ['**/*.env', ['bot/.env', 'bot/deep/key.env', 'c++/bot.env', 'web/.env']],
    ['**\n!web/**\n!c++', ['bot/.env', 'bot/deep/key.env']],
    ['c++', ['c++/bot.env']],
    ['web\nbot/deep', ['bot/deep/key.env', 'web/.env']],
  ])('%j: reports what stands there', async (paths, files) => {
    const [project, ids] = request();
    const done = await open(project, ids, { inputs: { paths } });
    expect(done.code).toBe(1);
    expect(filesOf(done)).toEqual(files);
  });

  it('takes an absolute path in the workspace', async () => {
    const [project, ids] = request();
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    const done = await open(project, ids, { workspace, inputs: { paths: `${workspace}/web` } });
    expect(filesOf(done)).toEqual(['web/.env']);
  });

  it.each([
    ['bto', /"bto" matches no file/],
    ['*.key', /"\*\.key" matches no file; "\*" stays within a folder/],
    ['Bot/**', /the case of letters counts: there is bot/],
    ['bot,web', /one pattern a line/],
    ['bot web', /one pattern a line/],
    ['../bot', /leads out of the repository/],
    ['/etc', /matches no file/],
    ['!web', /only patterns with "!"/],
    ['bot\n!bot/**', /take away all/],
    ['bot\nbto', /"bto" matches no file/],
    ['bot/[a', /is not closed/],
  ])('%j: is an error in words, in every mode', async (paths, message) => {
    const [project, ids] = request();
    for (const mode of ['auto', 'files', 'history']) {
      const done = await open(project, ids, { inputs: { paths, mode } });
      expect([mode, done.code, done.annotations[0]?.message]).toEqual([mode, 2, expect.stringMatching(message)]);
      expect(done.outputs).toMatchObject({ complete: 'false' });
    }
  });

  it('knows what a change takes away, what the base has, and what only history has', async () => {
    const project = makeProject({ 'gone/a.txt': 'a\n', 'kept/b.txt': 'b\n' });
    const ids = makePullRequest(project, [{ 'gone/a.txt': null, 'x.txt': 'x\n' }]);
    for (const paths of ['gone/**', 'kept', 'other.txt', 'x.txt'])
      expect([paths, (await open(project, ids, { inputs: { paths } })).code]).toEqual([paths, 0]);
    // What was there once is found by a scan of the history.
    const old = makeProject({ 'legacy/.env': LEAK });
    old.origin.commit({ 'legacy/.env': null });
    const workspace = checkout(old, 'main', 'full');
    const done = await run({ workspace, event: 'schedule', payload: {}, inputs: { paths: 'legacy/**' } });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2' } });
  });

  it('mode files: reads what the patterns name, and nothing that can not be read elsewhere', async () => {
    const [project] = request();
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    const files = async (paths: string): Promise<readonly string[]> =>
      filesOf(await run({ workspace, event: 'push', payload: {}, inputs: { mode: 'files', paths } }));
    expect(await files('bot/**')).toEqual(['bot/.env', 'bot/deep/key.env']);
    expect(await files('**/.env\n!web')).toEqual(['bot/.env']);
    expect(await files('bot/deep/key.env')).toEqual(['bot/deep/key.env']);
  });

  it('leaves messages and texts alone', async () => {
    const project = makeProject({ 'docs/a.md': '# a\n' });
    const ids = makePullRequest(project, [{ 'a.py': '1\n' }], `my binance secret is ${THIRD}`);
    const payload = pullRequestPayload(ids, { body: `BINANCE_API_KEY=${KEY} BINANCE_API_SECRET=${SECRET}` });
    const done = await open(project, ids, { payload, inputs: { paths: 'docs' } });
    expect(done.outputs).toMatchObject({ 'new-findings': '3' });
  });
});

describe('where the repository stands', () => {
  const leaking = (): readonly [Project, Ids] => {
    const project = makeProject({ 'binleaks.config.json': JSON.stringify({ exclude: ['fixtures/**'] }) });
    return [project, makePullRequest(project, [{ 'bot/.env': LEAK, 'fixtures/.env': envFile(fakeKey(933), fakeKey(934)) }])];
  };

  it.each(['app', 'a/b/app'])('finds the only checkout by itself: %s', async (folder) => {
    const [project, ids] = leaking();
    const workspace = makeFolder({ 'tools/readme.txt': 'x', 'node_modules/x/.git/HEAD': 'ref: refs/heads/main\n' });
    checkout(project, 'refs/pull/1/merge', 'shallow', path.join(workspace, folder));
    const done = await open(project, ids, { workspace });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2', complete: 'true' } });
    expect(filesOf(done)).toEqual(['bot/.env']);
    const scheduled = await run({ workspace, event: 'schedule', payload: {} });
    expect(scheduled.outputs).toMatchObject({ findings: '4' });
  });

  it('names the candidates where there are several, and takes the one that is named', async () => {
    const [project, ids] = leaking();
    const workspace = makeFolder();
    checkout(project, 'refs/pull/1/merge', 'shallow', path.join(workspace, 'app'));
    checkout(makeProject(), 'main', 'shallow', path.join(workspace, 'tools'));
    const done = await open(project, ids, { workspace });
    expect(done.code).toBe(2);
    expect(done.annotations[0]?.message).toBe(
      'there are several checkouts in the workspace (app, tools): name one by the input "repository-path"',
    );
    for (const given of ['app', './app/', path.join(workspace, 'app')]) {
      const named = await open(project, ids, {
        workspace,
        inputs: { 'repository-path': given, 'sarif-file': 'out.sarif', paths: 'bot/**' },
      });
      expect(named).toMatchObject({ code: 1, outputs: { 'new-findings': '2', 'sarif-file': 'out.sarif' } });
      expect(readdirSync(workspace).toSorted()).toEqual(['app', 'out.sarif', 'tools']);
    }
  });

  it('takes a policy by its path from the workspace or from the repository', async () => {
    const project = makeProject({ 'ci/policy.json': JSON.stringify({ exclude: ['bot/**'] }) });
    const ids = makePullRequest(project, [{ 'bot/.env': LEAK, 'ci/policy.json': '{}' }]);
    const workspace = makeFolder();
    checkout(project, 'refs/pull/1/merge', 'shallow', path.join(workspace, 'app'));
    for (const config of ['ci/policy.json', 'app/ci/policy.json']) {
      const done = await open(project, ids, { workspace, inputs: { config } });
      expect([config, done.code]).toEqual([config, 0]);
      expect(done.summary).toContain('This change edits ci/policy.json');
    }
  });

  it('says what is wrong with the folder', async () => {
    const [project, ids] = leaking();
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    mkdirSync(path.join(workspace, 'plain'));
    for (const [given, message] of [
      ['nowhere', 'there is no folder nowhere'],
      ['plain', 'plain is no checkout of a git repository'],
    ] as const) {
      const done = await open(project, ids, { workspace, inputs: { 'repository-path': given } });
      expect([done.code, done.annotations[0]?.message]).toEqual([2, `input "repository-path": ${message}`]);
    }
  });

  it('takes no repository that the workspace only happens to stand in', async () => {
    const around = makeRepo();
    around.commit({ 'a.txt': 'a\n' });
    const workspace = path.join(around.folder, '_work', 'bot', 'bot');
    mkdirSync(workspace, { recursive: true });
    const done = await run({ workspace, event: 'schedule', payload: {} });
    expect(done.code).toBe(2);
    expect(done.annotations[0]?.message).toMatch(/there is no checkout to scan/);
  });

  it('does not care in which folder it is started', async () => {
    const [project, ids] = leaking();
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    const done = await open(project, ids, { workspace, cwd: makeFolder(), inputs: { 'json-file': 'report.json', paths: 'bot' } });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2', complete: 'true' } });
    expect(readdirSync(workspace)).toContain('report.json');
    const files = await open(project, ids, { workspace, cwd: makeFolder(), inputs: { mode: 'files', paths: 'bot/*' } });
    expect(filesOf(files)).toEqual(['bot/.env']);
  });
});

describe.runIf(process.getuid?.() === 0)('a checkout that belongs to another user', () => {
  it.each([
    ['pull_request', {}],
    ['push', {}],
    ['schedule', {}],
    ['pull_request', { mode: 'history' }],
  ])('%s %j: is told what mends it, and mended by that', async (event, inputs) => {
    const project = makeProject();
    const ids = makePullRequest(project, [{ 'bot/.env': LEAK }]);
    const workspace = checkout(project, 'refs/pull/1/merge', 'full');
    for (const name of ['.', ...readdirSync(workspace, { recursive: true, encoding: 'utf8' })])
      lchownSync(path.join(workspace, name), 12_345, 12_345);
    const push = { ref: 'refs/heads/main', before: project.base, after: ids.head, repository: { default_branch: 'main' } };
    const payload = event === 'push' ? push : event === 'schedule' ? {} : pullRequestPayload(ids);
    const done = await run({ workspace, event, payload, inputs });
    expect(done.code).toBe(2);
    expect(done.annotations[0]?.message).toContain('belongs to another user than the one that runs this job');
    const command = `git config --global --add safe.directory ${workspace}`;
    expect(done.annotations[0]?.message.split('\n').slice(1)).toEqual(['- name: Trust the checkout', `  run: ${command}`]);
    expect(done.summary).toContain(command);
    expect(`${done.summary}${done.log}`).not.toMatch(/fetch-depth|is not in this checkout/);
    const home = makeFolder({ config: `[safe]\n\tdirectory = ${workspace}\n` });
    const mended = await run({ workspace, event, payload, inputs, env: { GIT_CONFIG_GLOBAL: path.join(home, 'config') } });
    expect(mended).toMatchObject({ code: 1, outputs: { complete: 'true' } });
  });
});

describe.each(['blob:none', 'tree:0'])('a partial clone (%s)', (filter) => {
  /** As actions/checkout with `filter` makes one: everything that the checked-out commit needs is here. */
  function partialCheckout({ origin }: Project, depth: 'shallow' | 'full'): string {
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const folder = makeFolder();
    const repo = openRepo(folder);
    repo.git('init', '-q', '-b', 'unused', '.');
    repo.git('remote', 'add', 'origin', `file://${origin.folder}`);
    const what = ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/1/merge:refs/remotes/pull/1/merge'];
    repo.git(
      'fetch',
      '-q',
      '--no-tags',
      `--filter=${filter}`,
      ...(depth === 'shallow' ? ['--depth=1', 'origin', what[1] ?? ''] : ['origin', ...what]),
    );
    repo.git('checkout', '-q', '--detach', 'refs/remotes/pull/1/merge');
    return folder;
  }

  it.each(['shallow', 'full'] as const)(
    '%s: fetches what the pull request brings, and judges it by the policy of the base',
    async (depth) => {
      const project = makeProject({ 'binleaks.config.json': JSON.stringify({ exclude: ['fixtures/**'] }) });
      const ids = makePullRequest(project, [
        { 'bot/.env': LEAK, 'fixtures/.env': envFile(fakeKey(935), fakeKey(936)), 'binleaks.config.json': '{}' },
        { 'bot/.env': null, 'fixtures/.env': null },
      ]);
      const workspace = partialCheckout(project, depth);
      const done = await open(project, ids, { workspace });
      expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2', complete: 'true' } });
      expect(filesOf(done)).toEqual(['bot/.env']);
    },
  );

  it('says so where it may not fetch', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, [{ 'bot/.env': LEAK }, { 'bot/.env': null }]);
    const done = await open(project, ids, { workspace: partialCheckout(project, 'full'), inputs: { deepen: 'false' } });
    expect(done.code).toBe(2);
    expect(done.summary).toMatch(/partial clone, which lacks/);
    expect(done.summary).toMatch(/actions\/checkout without filter/);
  });
});

it('a typo in the input "base" is an error', async () => {
  const project = makeProject();
  const ids = makePullRequest(project, [{ 'bot/.env': LEAK }]);
  for (const base of ['origin/mian', 'v9.9', 'HEAD~99', 'a'.repeat(40)]) {
    const done = await run({
      workspace: checkout(project, 'refs/pull/1/merge', 'full'),
      event: 'workflow_dispatch',
      payload: {},
      inputs: { base, head: ids.head },
    });
    expect([base, done.code]).toEqual([base, 2]);
    expect(done.annotations[0]?.message).toMatch(/^input "base": there is no commit, branch or tag /);
  }
});
