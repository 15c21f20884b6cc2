/** What an event asks for and which texts it brings: GitHub's own examples of all events, and what people do. */
import { describe, expect, it } from 'vitest';
import { isFromAnyone, notRead, planFor, planForInputs } from '../../src/action/event.ts';
import type { Plan } from '../../src/action/event.ts';
import { textsOf } from '../../src/action/event-texts.ts';
import { scanTexts } from '../../src/scan/texts.ts';
import { fakeKey } from '../support/random.ts';
import { EXAMPLES, leavesOf, withValue } from '../support/webhooks.ts';
import type { Leaf } from '../support/webhooks.ts';

const [KEY, SECRET] = [fakeKey(951), fakeKey(952)];
const LEAK = `set BINANCE_API_KEY=${KEY} and BINANCE_API_SECRET=${SECRET}`;

const found = async (payload: unknown): Promise<number> => (await scanTexts({ texts: textsOf(payload), root: '/' })).result.findings.length;

/** What people type, by the names of the fields: listed here by hand, and not taken from the code that is tested. */
const TYPED = new Set(
  'answer bio body company content default_branch description display_title filename from head_branch head_ref homepage key label location message name note purpose reason ref release_name summary tag_name target_commitish text title value web_flow_message'.split(
    ' ',
  ),
);

/** The messages of commits are judged where git has them. */
function isOfCommit({ path }: Leaf): boolean {
  return path.some((key) => key === 'commits' || key === 'head_commit');
}

function isTyped({ path }: Leaf): boolean {
  const key = path.findLast((one) => typeof one === 'string');
  return typeof key === 'string' && TYPED.has(key);
}

describe('the texts of events', () => {
  it('are all that GitHub gives as examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(300);
    expect(new Set(EXAMPLES.map((one) => one.event)).size).toBe(58);
  });

  it('hold nothing that is taken for a credential, as GitHub gives them', async () => {
    for (const { event, index, payload } of EXAMPLES) expect([event, index, await found(payload)]).toEqual([event, index, 0]);
  });

  it('are found in every field that people fill in, of every event', async () => {
    let fields = 0;
    for (const { event, index, payload } of EXAMPLES) {
      for (const leaf of leavesOf(payload)) {
        if (!isTyped(leaf) || isOfCommit(leaf)) continue;
        fields++;
        const count = await found(withValue(payload, leaf.path, LEAK));
        expect([event, index, leaf.path.join('.'), count]).toEqual([event, index, leaf.path.join('.'), 2]);
      }
    }
    expect(fields).toBeGreaterThan(2000);
  });

  it('are found in fields that no example has', async () => {
    for (const path of ['changes.body.from', 'discussion.answer.body', 'answer.body', 'something.new.deep.note', 'release.assets.0.label'])
      expect([path, await found(withValue({ action: 'edited' }, path.split('.'), LEAK))]).toEqual([path, 2]);
  });

  it('are no ids, hashes and addresses at the host', async () => {
    for (const { event, payload } of EXAMPLES) {
      for (const { name, text } of textsOf(payload)) {
        expect([event, name, /^[0-9a-f]{40,}$/.test(text)]).toEqual([event, name, false]);
        expect([event, name, /^https:\/\/(?:api\.|avatars\d?\.)?github(?:usercontent)?\.com\/[^?]*$/.test(text)]).toEqual([
          event,
          name,
          false,
        ]);
      }
    }
    // But whatever else stands in an address was typed.
    expect(await found({ homepage: `https://bot.example/?BINANCE_API_KEY=${KEY}&BINANCE_API_SECRET=${SECRET}` })).toBe(2);
    expect(await found({ target_url: `https://github.com/acme/bot?BINANCE_API_KEY=${KEY}&BINANCE_API_SECRET=${SECRET}` })).toBe(2);
  });

  it('have names that a reader understands', () => {
    const long = (text: string): string => text.padEnd(70, '.');
    const payload = {
      changes: { body: { from: long('a') }, title: { from: long('b') } },
      comment: { body: long('c') },
      discussion: { answer: { body: long('d') } },
      release: { assets: [{ label: long('e') }], body: long('f'), tag_name: long('g') },
      label: { description: long('h') },
      pull_request: { head: { ref: long('i') }, labels: [{ description: long('h') }, { description: long('j') }] },
      inputs: { api_key: long('k') },
    };
    expect(textsOf(payload).map((one) => [one.name, /[a-k](?=\.{5})/.exec(one.text)?.[0]])).toEqual([
      ['text before the edit', 'a'],
      ['title before the edit', 'b'],
      ['comment', 'c'],
      ['discussion answer', 'd'],
      ['release asset label', 'e'],
      ['release notes', 'f'],
      ['release tag name', 'g'],
      ['label description', 'h'],
      ['branch name', 'i'],
      ['pull request label description', 'j'],
      ['inputs', 'k'],
    ]);
  });

  it('know what a value is by the name that it has in a record', async () => {
    for (const record of ['inputs', 'client_payload', 'deployment'])
      expect(
        await found(
          record === 'deployment'
            ? { deployment: { payload: { binance_api_key: KEY, binance_api_secret: SECRET } } }
            : { [record]: { binance_api_key: KEY, binance_api_secret: SECRET } },
        ),
      ).toBe(2);
  });

  it('are read however deep a payload is nested', async () => {
    const nested = (depth: number, inner: string): unknown => JSON.parse(`${'{"a":['.repeat(depth)}${inner}${']}'.repeat(depth)}`);
    expect(await found(nested(100_000, JSON.stringify(LEAK)))).toBe(2);
    const deep = { client_payload: nested(100_000, JSON.stringify(LEAK)) };
    expect(await found(deep)).toBe(2);
  });
});

describe('the plan', () => {
  const kinds = (): Readonly<Record<Plan['kind'], readonly string[]>> => {
    const plans = EXAMPLES.map(({ event, payload }) => ({ event, kind: planFor(event, payload).kind }));
    const of = (kind: Plan['kind']): readonly string[] =>
      [...new Set(plans.filter((one) => one.kind === kind).map((one) => one.event))].toSorted();
    return { range: of('range'), texts: of('texts'), history: of('history'), files: of('files'), nothing: of('nothing') };
  };

  it('judges the commits, the texts, or the history', () => {
    const { range, texts, nothing } = kinds();
    expect(range).toEqual([
      'merge_group',
      'pull_request',
      'pull_request_review',
      'pull_request_review_comment',
      'pull_request_review_thread',
      'push',
    ]);
    expect(texts).toEqual([
      'commit_comment',
      'discussion',
      'discussion_comment',
      'gollum',
      'issue_comment',
      'issues',
      'label',
      'milestone',
      'push',
      'release',
    ]);
    // Where a branch was deleted there are the texts of the event all the same.
    expect(nothing).toEqual([]);
  });

  it('keeps the texts whatever an input asks for', () => {
    const payload = { comment: { body: LEAK } };
    for (const mode of ['history', 'files'] as const)
      expect(planForInputs(planFor('issue_comment', payload), mode, '', '')).toMatchObject({ kind: mode, texts: [{ name: 'comment' }] });
  });

  it('says what an event is about and does not bring: a wiki page, a fork', () => {
    const events = EXAMPLES.filter((one) => notRead(one.payload).length > 0).map((one) => one.event);
    expect([...new Set(events)].toSorted()).toEqual(['fork', 'gollum']);
    expect(notRead({ pages: [{}, {}] })).toEqual([expect.stringMatching(/^The event names 2 wiki pages /)]);
  });

  it('knows what anyone may have written', () => {
    const events = EXAMPLES.filter((one) => isFromAnyone(one.payload)).map((one) => one.event);
    expect([...new Set(events)].toSorted()).toEqual([
      'commit_comment',
      'discussion',
      'discussion_comment',
      'fork',
      'gollum',
      'issue_comment',
      'issues',
      'pull_request_review',
      'pull_request_review_comment',
    ]);
  });
});
