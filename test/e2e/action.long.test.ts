/** The committed bundle, run as the runner runs it, for each event, in real repositories. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  KEY,
  LEAK,
  OLD_KEY,
  OLD_SECRET,
  PLANTED,
  SECRET,
  THIRD,
  ZERO,
  checkout,
  makeProject,
  makePullRequest,
  pullRequestPayload,
  run,
} from '../support/action.ts';
import type { Depth, Project } from '../support/action.ts';
import { startBinance } from '../support/binance.ts';
import { envFile, makeFolder } from '../support/cli.ts';
import { makeRepo, openRepo } from '../support/git.ts';
import { isReport } from '../support/report.ts';
import type { ActionRequest, ActionRun } from '../support/runner.ts';

const CLEAN = [{ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' }];
const GONE = [{ 'bot/.env': LEAK }, { 'bot/.env': null, 'a.py': 'print(1)\n' }];

describe.each(['pull_request', 'pull_request_target'])('%s', (event) => {
  describe.each(['shallow', 'full'] as const)('in a %s checkout', (depth) => {
    const where = event === 'pull_request' ? 'refs/pull/1/merge' : 'main';

    it('lets a clean change pass, without a word in the summary', async () => {
      const project = makeProject();
      const ids = makePullRequest(project, CLEAN);
      const done = await run({ workspace: checkout(project, where, depth), event, payload: pullRequestPayload(ids) });
      expect(done).toMatchObject({ code: 0, annotations: [], masks: [], summary: '', stderr: '' });
      expect(done.log).toMatch(/No Binance credentials found \(.*2 commits/);
      expect(done.outputs).toEqual({
        findings: '0',
        'new-findings': '0',
        'highest-severity': 'none',
        complete: 'true',
        'sarif-file': '',
        'json-file': '',
      });
    });

    it('blocks a key that the first commit adds and the last takes away', async () => {
      const project = makeProject();
      const ids = makePullRequest(project, GONE);
      const done = await run({ workspace: checkout(project, where, depth), event, payload: pullRequestPayload(ids) });
      expect(done.code).toBe(1);
      expect(done.masks.toSorted()).toEqual(expect.arrayContaining([KEY, SECRET].toSorted()));
      expect(done.stdout.startsWith('::add-mask::')).toBe(true);
      expect(done.stdout.lastIndexOf('::add-mask::')).toBeLessThan(done.stdout.indexOf('::stop-commands::'));
      expect(done.annotations.map((one) => [one.level, one.properties['file'], one.properties['line'], one.properties['col']])).toEqual([
        ['error', 'bot/.env', '2', '17'],
        ['error', 'bot/.env', '3', '20'],
      ]);
      const first = openRepo(project.origin.folder).git('rev-parse', `${ids.head}~1`);
      expect(done.summary).toContain('2 new Binance credentials');
      expect(done.summary).toContain(`https://github.com/acme/bot/blob/${first}/bot/.env#L2`);
      expect(done.outputs).toMatchObject({ findings: '2', 'new-findings': '2', 'highest-severity': 'critical', complete: 'true' });
    });
  });
});

describe('pull requests', () => {
  const open = (
    project: Project,
    ids: { readonly head: string; readonly base: string },
    more: Partial<ActionRequest> = {},
  ): Promise<ActionRun> =>
    run({ workspace: checkout(project, 'refs/pull/1/merge', 'shallow'), event: 'pull_request', payload: pullRequestPayload(ids), ...more });

  it('does not block a line that only moves, with a key that the base has', async () => {
    const project = makeProject();
    const moved = `# the bot's settings\n\n${envFile(OLD_KEY, OLD_SECRET)}DEBUG=1\n`;
    const done = await open(project, makePullRequest(project, [{ 'old.env': null, 'config/new.env': moved }]));
    expect(done).toMatchObject({ code: 0, annotations: [] });
    expect(done.outputs).toMatchObject({ findings: '2', 'new-findings': '0', 'highest-severity': 'none' });
    expect(done.log).toContain('2 known to the base already');
  });

  it('blocks a key that the base held once and holds no more', async () => {
    const project = makeProject();
    project.origin.commit({ 'old.env': null }, 'taken away');
    const done = await open(project, makePullRequest(project, [{ 'again.env': envFile(OLD_KEY, OLD_SECRET) }]));
    expect(done.code).toBe(1);
  });

  it('takes the policy from the base: a change cannot allow its own leak', async () => {
    const { sha256Hex } = await import('../../src/model/secret.ts');
    const allow = [KEY, SECRET].map((value) => ({ sha256: sha256Hex(value), reason: 'trust me' }));
    const project = makeProject();
    const ids = makePullRequest(project, [{ 'bot/.env': LEAK, 'binleaks.config.json': JSON.stringify({ allow, exclude: ['bot/**'] }) }]);
    const done = await open(project, ids);
    expect(done.code).toBe(1);
    expect(done.summary).toMatch(/This change edits binleaks\.config\.json\. That is not in force here/);
    // The same policy in the base is in force.
    const other = makeProject({ 'binleaks.config.json': JSON.stringify({ allow }) });
    expect((await open(other, makePullRequest(other, [{ 'bot/.env': LEAK }]))).code).toBe(0);
  });

  it('takes a baseline and the key of package.json from the base, too', async () => {
    const { sha256Hex } = await import('../../src/model/secret.ts');
    const entries = [
      { sha256: sha256Hex(KEY), kind: 'api-key' },
      { sha256: sha256Hex(SECRET), kind: 'secret-key' },
    ];
    const files = {
      '.binleaks-baseline.json': JSON.stringify({ version: 1, entries }),
      'package.json': JSON.stringify({ name: 'bot', binleaks: { exclude: ['bot/**'] } }),
    };
    const project = makeProject({ 'package.json': '{"name": "bot"}' });
    const done = await open(project, makePullRequest(project, [{ 'bot/.env': LEAK, ...files }]));
    expect(done.code).toBe(1);
    expect(done.summary).toMatch(/edits \.binleaks-baseline\.json/);
    expect(done.summary).toMatch(/edits the key &#34;binleaks&#34; of package\.json/);
  });

  it('judges without the policy of a base that is broken, and says so', async () => {
    const project = makeProject({ 'binleaks.config.json': '{ "exclude": 1 }' });
    const done = await open(project, makePullRequest(project, [{ 'bot/.env': LEAK, 'binleaks.config.json': '{}' }]));
    expect(done.code).toBe(1);
    expect(done.summary).toMatch(/The policy of the base can&#39;t be used/);
  });

  it('takes no comment that the change itself brings, and honours them all where it is told to', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, [{ 'bot.py': `binance_api_secret = "${SECRET}"  # binleaks:allow\n` }]);
    const done = await open(project, ids);
    expect(done.code).toBe(1);
    expect(done.summary).toContain('1 new Binance credential');
    const lenient = await open(project, ids, { inputs: { 'inline-allow': 'all' } });
    expect(lenient.code).toBe(0);
    expect(lenient.summary).toContain('### Allowed by a comment that this change brings');
    expect(lenient.summary).toContain('bot.py');
    // One that the base has counts in any case.
    const other = makeProject({ 'bot.py': `binance_api_secret = "${SECRET}"  # binleaks:allow\n` });
    const edit = makePullRequest(other, [{ 'bot.py': `# the bot\nbinance_api_secret = "${SECRET}"  # binleaks:allow\n` }]);
    expect(await open(other, edit)).toMatchObject({ code: 0, summary: '' });
  });

  it('finds what stands in titles, bodies and messages', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, CLEAN, `my binance secret is ${THIRD}`);
    const payload = pullRequestPayload(ids, { title: `Use BINANCE_API_KEY=${KEY}`, body: `Hi\nBINANCE_API_SECRET=${SECRET}` });
    const done = await open(project, ids, { payload });
    expect(done.code).toBe(1);
    expect(done.annotations.map((one) => one.message.split(':')[0])).toEqual(
      expect.arrayContaining(['pull request title', 'pull request body', expect.stringMatching(/^message of commit/)]),
    );
  });

  it('is steered by no file name', async () => {
    const name = 'x\n::set-output name=complete::true\n::stop-commands::a\r\n##[error]|`<b>@all\u202e,file=b::%0A::error::z';
    const project = makeProject();
    const done = await open(project, makePullRequest(project, [{ [`${name}.env`]: LEAK }]));
    expect(done.code).toBe(1);
    expect(done.annotations).toHaveLength(2);
    expect(Object.keys(done.annotations[0]?.properties ?? {}).toSorted()).toEqual(['col', 'endColumn', 'endLine', 'file', 'line', 'title']);
    expect(Object.keys(done.outputs)).toHaveLength(6);
    expect(done.summary).not.toMatch(/<b>|@all|\u202e/);
  });

  it('is steered by no title, branch or message', async () => {
    const project = makeProject();
    const hostile = `::set-output name=x::y\n::error::forged ##[error]z BINANCE_API_SECRET=${SECRET}`;
    const ids = makePullRequest(project, CLEAN, `${hostile} again ${THIRD}`);
    const done = await open(project, ids, { payload: pullRequestPayload(ids, { title: hostile, body: hostile }) });
    expect(done.code).toBe(1);
    expect(done.annotations.every((one) => one.message.includes('severity'))).toBe(true);
  });

  it('respects the limits of annotations, and puts the rest into the summary', async () => {
    const project = makeProject();
    const files = Object.fromEntries(PLANTED.slice(5).map((value, index) => [`f${index}.env`, `BINANCE_API_SECRET=${value}\n`]));
    const done = await open(project, makePullRequest(project, [files]));
    expect(done.annotations.filter((one) => one.level === 'error')).toHaveLength(10);
    expect(done.annotations.filter((one) => one.level === 'notice')[0]?.message).toMatch(/5 more places of 15 credentials/);
    expect(done.summary.match(/^\| high \|/gm)).toHaveLength(15);
  });

  it('writes the reports that are asked for, through no link', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, GONE);
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    const inputs = { 'sarif-file': 'leaks.sarif', 'json-file': 'leaks.json', 'html-file': 'leaks.html' };
    const payload = pullRequestPayload(ids);
    const done = await run({ workspace, event: 'pull_request', payload, inputs });
    expect(done.outputs).toMatchObject({ 'sarif-file': 'leaks.sarif', 'json-file': 'leaks.json' });
    const [sarif, json, html] = ['leaks.sarif', 'leaks.json', 'leaks.html'].map((name) => readFileSync(path.join(workspace, name), 'utf8'));
    expect(sarif).toContain('"2.1.0"');
    expect(isReport(JSON.parse(json ?? ''))).toBe(true);
    expect(html).toContain('2 Binance credentials found');
    for (const value of PLANTED) expect(`${sarif}${json}${html}`).not.toContain(value);

    const victim = path.join(done.temporary, 'victim');
    writeFileSync(victim, 'untouched');
    symlinkSync(victim, path.join(workspace, 'link.sarif'));
    const refused = await run({ workspace, event: 'pull_request', payload, inputs: { 'sarif-file': 'link.sarif' } });
    expect(refused.code).toBe(2);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    const outside = await run({ workspace, event: 'pull_request', payload, inputs: { 'json-file': '../leaks.json' } });
    expect(outside.annotations[0]?.message).toMatch(/input "json-file": \.\.\/leaks\.json leads out of the workspace/);
  });

  it('passes below fail-on, and says so all the same', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, [{ 'a.env': `BINANCE_TESTNET_API_SECRET=${SECRET}\n` }]);
    const done = await open(project, ids, { inputs: { 'fail-on': 'medium' } });
    expect(done.code).toBe(0);
    expect(done.outputs).toMatchObject({ 'new-findings': '1', 'highest-severity': 'low' });
    expect(done.annotations[0]?.level).toBe('notice');
  });

  it('writes a summary for a clean change where that is asked for', async () => {
    const project = makeProject();
    const done = await open(project, makePullRequest(project, CLEAN), { inputs: { 'comment-on-clean': 'true' } });
    expect(done.summary).toContain('no new Binance credentials');
  });

  it('says that it is not complete where it may not fetch', async () => {
    const project = makeProject();
    const done = await open(project, makePullRequest(project, CLEAN), { inputs: { deepen: 'false' } });
    expect(done.code).toBe(2);
    expect(done.outputs).toMatchObject({ complete: 'false' });
    expect(done.annotations[0]?.message).toMatch(/is not in this checkout/);
    expect(done.summary).toMatch(/fetch-depth: 0/);
  });

  it('names the input that is wrong', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, CLEAN);
    for (const [name, value] of Object.entries({
      mode: 'all',
      'min-confidence': 'huge',
      'fail-on': 'x',
      deepen: 'maybe',
      'inline-allow': 'no',
      base: '-x',
    })) {
      const done = await open(project, ids, { inputs: { [name]: value } });
      expect(done.code).toBe(2);
      expect(done.annotations[0]?.message).toContain(`input "${name}"`);
    }
  });
});

describe('push', () => {
  const payload = (ref: string, before: string, after: string, more: object = {}): object => ({
    ref,
    before,
    after,
    created: before === ZERO,
    deleted: after === ZERO,
    commits: [],
    repository: { full_name: 'acme/bot', default_branch: 'main' },
    ...more,
  });
  const push = (project: Project, ref: string, before: string, depth: Depth = 'shallow'): Promise<ActionRun> =>
    run({ workspace: checkout(project, ref, depth), event: 'push', payload: payload(ref, before, project.origin.git('rev-parse', ref)) });

  it.each(['shallow', 'full'] as const)('judges what lies between before and after (%s)', async (depth) => {
    const project = makeProject();
    project.origin.commit({ 'a.env': LEAK });
    project.origin.commit({ 'a.env': null });
    const done = await push(project, 'refs/heads/main', project.base, depth);
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2', complete: 'true' } });
    // The commit before is no news.
    const next = project.origin.git('rev-parse', 'HEAD');
    project.origin.commit({ 'b.txt': 'b\n' });
    expect(await push(project, 'refs/heads/main', next, depth)).toMatchObject({ code: 0, outputs: { findings: '0' } });
  });

  it.each(['shallow', 'full'] as const)('compares a new branch with the default branch (%s)', async (depth) => {
    const project = makeProject();
    project.origin.git('checkout', '-q', '-b', 'topic');
    project.origin.commit({ 'a.env': LEAK });
    project.origin.commit({ 'a.env': null });
    const done = await push(project, 'refs/heads/topic', ZERO, depth);
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2' } });
    expect(done.log).toMatch(/2 commits/);
  });

  it('judges all of the first push of the default branch', async () => {
    const project = makeProject();
    const done = await push(project, 'refs/heads/main', ZERO);
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2' } });
  });

  it('judges a forced push whose old commit is gone by the default branch, and says so', async () => {
    const project = makeProject();
    project.origin.git('checkout', '-q', '-b', 'topic');
    project.origin.commit({ 'a.env': LEAK });
    const done = await push(project, 'refs/heads/topic', 'a'.repeat(40));
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2', complete: 'true' } });
    expect(done.summary).toMatch(/can&#39;t be had any more, as after a forced push&#58; compared with origin\/main instead/);
  });

  it('judges a forced push whose old commit is still there by that commit', async () => {
    const project = makeProject();
    project.origin.git('checkout', '-q', '-b', 'topic');
    const before = project.origin.commit({ 'a.txt': 'one\n' });
    project.origin.git('reset', '-q', '--hard', 'main');
    project.origin.commit({ 'a.env': LEAK });
    const done = await push(project, 'refs/heads/topic', before);
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2', complete: 'true' } });
  });

  it('judges the message of a tag', async () => {
    const project = makeProject();
    project.origin.git('tag', '-a', 'v1', '-m', `binance api secret ${SECRET}`);
    const done = await push(project, 'refs/tags/v1', ZERO);
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '1' } });
  });

  it('has nothing to judge where a branch was deleted', async () => {
    const project = makeProject();
    const done = await run({
      workspace: checkout(project, 'main', 'shallow'),
      event: 'push',
      payload: payload('refs/heads/x', project.base, ZERO),
    });
    expect(done).toMatchObject({ code: 0, outputs: { findings: '0', complete: 'true' } });
    expect(done.log).toContain('refs/heads/x was deleted');
  });
});

describe('other events', () => {
  it('merge_group: judges what the queue would add', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, GONE);
    const payload = {
      action: 'checks_requested',
      merge_group: { head_sha: ids.head, base_sha: ids.base, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
    };
    const done = await run({ workspace: checkout(project, ids.head, 'shallow'), event: 'merge_group', payload });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2' } });
    const clean = makeProject();
    const others = makePullRequest(clean, CLEAN);
    const pass = await run({
      workspace: checkout(clean, others.head, 'full'),
      event: 'merge_group',
      payload: { merge_group: { head_sha: others.head, base_sha: others.base } },
    });
    expect(pass.code).toBe(0);
  });

  it.each(['schedule', 'workflow_dispatch'])('%s: judges the whole history, from a shallow checkout too', async (event) => {
    const project = makeProject();
    project.origin.git('checkout', '-q', '-b', 'side');
    project.origin.commit({ 'a.env': LEAK });
    project.origin.commit({ 'a.env': null });
    project.origin.git('checkout', '-q', 'main');
    for (const depth of ['shallow', 'full'] as const) {
      const done = await run({
        workspace: checkout(project, 'main', depth),
        event,
        payload: { repository: { default_branch: 'main' }, inputs: null },
      });
      expect(done).toMatchObject({ code: 1, outputs: { findings: '4', complete: 'true' } });
      expect(done.summary).toContain('4 Binance credentials');
    }
    const clean: Project = { origin: makeRepo(), base: '' };
    clean.origin.commit({ 'a.txt': 'a\n' });
    expect((await run({ workspace: checkout(clean, 'main', 'shallow'), event, payload: {} })).code).toBe(0);
  });

  it('workflow_call: judges the event of the caller', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, GONE);
    const done = await run({
      workspace: checkout(project, 'refs/pull/1/merge', 'shallow'),
      event: 'workflow_call',
      payload: pullRequestPayload(ids),
    });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2' } });
  });

  it('issue_comment: judges the comment, without a checkout', async () => {
    const workspace = makeFolder();
    const comment = (body: string): object => ({
      action: 'created',
      issue: { number: 1, title: 'Help', body: 'It fails' },
      comment: { body },
    });
    const done = await run({
      workspace,
      event: 'issue_comment',
      payload: comment(`try BINANCE_API_KEY=${KEY} and BINANCE_API_SECRET=${SECRET}`),
    });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2', 'highest-severity': 'critical' } });
    expect(done.annotations[0]?.properties['file']).toBeUndefined();
    expect((await run({ workspace, event: 'issue_comment', payload: comment('thanks') })).code).toBe(0);
  });

  it('issue_comment: a stranger has nothing verified', async () => {
    const done = await run({
      workspace: makeFolder(),
      event: 'issue_comment',
      payload: { issue: { title: 'Help', body: '' }, comment: { body: `BINANCE_API_KEY=${KEY} BINANCE_API_SECRET=${SECRET}` } },
      inputs: { verify: 'true', 'verify-endpoint': 'live=http://127.0.0.1:9' },
    });
    expect(done.code).toBe(1);
    expect(done.summary).toContain('does not count in runs from forks');
  });

  it('mode files: judges the files as they are checked out', async () => {
    const project = makeProject();
    const workspace = checkout(project, 'main', 'shallow');
    const done = await run({ workspace, event: 'push', payload: {}, inputs: { mode: 'files', paths: 'old.env' } });
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2' } });
    expect(done.annotations[0]?.properties['file']).toBe('old.env');
  });

  it.each(['files', 'history'])('mode %s: a pull request cannot allow its own leak there either', async (mode) => {
    const project = makeProject({ 'old.env': 'DEBUG=1\n' });
    const ids = makePullRequest(project, [{ 'bot/.env': LEAK, 'binleaks.config.json': JSON.stringify({ exclude: ['bot/**'] }) }]);
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    const done = await run({ workspace, event: 'pull_request', payload: pullRequestPayload(ids), inputs: { mode } });
    expect(done).toMatchObject({ code: 1, outputs: { findings: '2', complete: 'true' } });
    expect(done.summary).toMatch(/This change edits binleaks\.config\.json\. That is not in force here/);
  });

  it('base and head: judges what they say', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, GONE);
    const workspace = checkout(project, 'refs/pull/1/merge', 'full');
    const done = await run({ workspace, event: 'workflow_dispatch', payload: {}, inputs: { base: 'origin/main', head: ids.head } });
    expect(done).toMatchObject({ code: 1, outputs: { 'new-findings': '2' } });
    const wrong = await run({ workspace, event: 'workflow_dispatch', payload: {}, inputs: { mode: 'range' } });
    expect(wrong.annotations[0]?.message).toMatch(/give the inputs "base" and "head"/);
  });

  it('says so where there is no checkout, or no event that can be read', async () => {
    const workspace = makeFolder();
    const done = await run({ workspace, event: 'schedule', payload: {} });
    expect(done.code).toBe(2);
    expect(done.annotations[0]?.message).toMatch(/actions\/checkout/);
    const broken = await run({ workspace, event: 'push', payload: {}, env: { GITHUB_EVENT_PATH: path.join(workspace, 'none.json') } });
    expect(broken.code).toBe(2);
    expect(broken.annotations[0]?.message).toMatch(/GITHUB_EVENT_PATH can't be read/);
  });

  it('prints no value where there is no runner to mask it', async () => {
    const project = makeProject();
    const done = await run({ workspace: checkout(project, 'main', 'full'), event: 'schedule', payload: {}, env: { GITHUB_ACTIONS: '' } });
    expect(done).toMatchObject({ code: 1, masks: [] });
  });
});

describe('verification', () => {
  const LIVE = { accounts: [{ apiKey: KEY, secret: SECRET, permissions: { enableWithdrawals: true } }] };
  const payloadFrom = (ids: { readonly head: string; readonly base: string }, name: string | null): object =>
    pullRequestPayload(ids, { head: { sha: ids.head, ref: 'feature', repo: name === null ? null : { full_name: name } } });

  it('asks where the input says so, and never in a run from a fork', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, GONE);
    const workspace = checkout(project, 'refs/pull/1/merge', 'full');
    const server = await startBinance(LIVE);
    const ask = (inputs: Readonly<Record<string, string>>, head: string | null): Promise<ActionRun> =>
      run({ workspace, event: 'pull_request', payload: payloadFrom(ids, head), inputs: { 'json-file': 'report.json', ...inputs } });
    const verdicts = (): readonly unknown[] => {
      const report: unknown = JSON.parse(readFileSync(path.join(workspace, 'report.json'), 'utf8'));
      return isReport(report) ? report.findings.map((one) => one.verification?.verdict ?? null) : [];
    };
    const endpoint = { 'verify-endpoint': `live=${server.url}` };
    await ask(endpoint, 'acme/bot');
    expect([verdicts(), server.requests.length]).toEqual([[null, null], 0]);
    for (const head of ['fork/bot', null]) {
      const done = await ask({ ...endpoint, verify: 'true' }, head);
      expect([done.code, verdicts(), server.requests.length]).toEqual([1, [null, null], 0]);
      expect(done.summary).toContain('does not count in runs from forks');
    }
    const done = await ask({ ...endpoint, verify: 'true' }, 'acme/bot');
    expect([done.code, verdicts(), server.requests.length]).toEqual([1, ['live', 'live'], 2]);
    expect(done.stdout.startsWith('::add-mask::')).toBe(true);
    expect(done.log).toContain('binleaks: verify: asking Binance about 1 API key,');
    expect(server.raw().includes(SECRET)).toBe(false);
  });

  it('says which input is wrong', async () => {
    const project = makeProject();
    const ids = makePullRequest(project, CLEAN);
    const workspace = checkout(project, 'refs/pull/1/merge', 'shallow');
    for (const [inputs, message] of [
      [{ verify: 'maybe' }, 'input "verify": expected true or false'],
      [{ 'verify-endpoint': 'moon=https://a.example' }, 'input "verify-endpoint": expected NAME=URL'],
      [{ 'verify-endpoint': 'live=http://a.example' }, 'input "verify-endpoint": live: expected https'],
    ] as const) {
      const done = await run({ workspace, event: 'pull_request', payload: pullRequestPayload(ids), inputs });
      expect([done.code, done.annotations[0]?.message]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});
