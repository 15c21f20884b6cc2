/**
 * The Action run for GitHub's own examples of its events, each about the commits of a local repository: clean, and with a leak
 * in a text that somebody typed. One example of each event that can start a workflow; with BINLEAKS_ALL_EVENTS=1 all examples
 * of all events.
 */
import { describe, expect, it } from 'vitest';
import { KEY, SECRET, checkout, makePullRequest, run } from '../support/action.ts';
import { makeRepo } from '../support/git.ts';
import { EXAMPLES, leavesOf, localised, withValue } from '../support/webhooks.ts';
import type { Leaf } from '../support/webhooks.ts';

const LEAK = `mine are BINANCE_API_KEY=${KEY} and BINANCE_API_SECRET=${SECRET}`;
const IS_ALL = process.env['BINLEAKS_ALL_EVENTS'] === '1';
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows, as far as there are examples. */
const TRIGGERS = [
  'check_run',
  'create',
  'delete',
  'deployment',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'release',
  'repository_dispatch',
  'status',
  'workflow_dispatch',
  'workflow_run',
];
const EVENTS = IS_ALL ? [...new Set(EXAMPLES.map((one) => one.event))] : TRIGGERS;

/** What a green check of such an event must not be taken for, in the log and in the summary. */
const NOT_READ: Readonly<Record<string, RegExp>> = {
  fork: /The fork that set this off was not read/,
  gollum: /wiki page[^]* was not read[^]*OWNER\/NAME\.wiki/,
};

/** Where a person has typed something: a text with a name for such, of any length. */
function typedIn(payload: unknown): readonly Leaf[] {
  return leavesOf(payload).filter(({ path }) => {
    const key = path.findLast((one) => typeof one === 'string');
    const isOfCommit = path.some((one) => one === 'commits' || one === 'head_commit');
    return !isOfCommit && ['body', 'description', 'title', 'label', 'from'].includes(String(key));
  });
}

describe.each(EVENTS)('%s', (event) => {
  it('ends as it should', { timeout: IS_ALL ? 600_000 : 60_000 }, async () => {
    const origin = makeRepo();
    const start = origin.commit({ 'README.md': '# bot\n' }, 'base');
    const ids = makePullRequest({ origin, base: start }, [{ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' }]);
    const workspace = checkout({ origin, base: start }, 'refs/pull/1/merge', 'full');
    const examples = EXAMPLES.filter((one) => one.event === event).slice(0, IS_ALL ? Infinity : 1);
    expect(examples.length).toBeGreaterThan(0);
    for (const { index, payload } of examples) {
      const clean = localised(payload, ids);
      const done = await run({ workspace, event, payload: clean });
      expect([index, done.code, done.annotations, done.stderr]).toEqual([index, 0, [], '']);
      expect(done.outputs).toMatchObject({ findings: '0', complete: 'true' });
      const notRead = NOT_READ[event];
      if (notRead)
        expect([done.summary.replaceAll(/\s+/g, ' '), done.stdout.replaceAll(/\s+/g, ' ')]).toEqual([
          expect.stringMatching(notRead),
          expect.stringMatching(notRead),
        ]);
      const fields = typedIn(clean);
      const field = fields[index % Math.max(1, fields.length)];
      // The few payloads without any, such as a ping, get one: GitHub adds fields.
      const path = field?.path ?? ['repository', 'description'];
      const leaking = await run({ workspace, event, payload: withValue(clean, path, LEAK) });
      expect([index, path.join('.'), leaking.code, leaking.outputs['new-findings']]).toEqual([index, path.join('.'), 1, '2']);
      expect(leaking.annotations.filter((one) => one.level === 'error')).toHaveLength(2);
      expect(leaking.masks).toEqual(expect.arrayContaining([KEY, SECRET]));
    }
  });
});
