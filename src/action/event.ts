/**
 * What an event asks for: which commits, whose policy, which texts. A pure function of the event's payload, whose forms are
 * described at https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
import type { EventText } from '../scan/range.ts';
import { textsOf } from './event-texts.ts';

interface Whole {
  /** The commit whose policy counts; null: that of the checkout. */
  readonly policyFrom: string | null;
  readonly texts: readonly EventText[];
}

/** What is to be judged. */
export type Plan =
  | {
      readonly kind: 'range';
      readonly head: string;
      /** Where to look for the head if its id alone can't be fetched. */
      readonly headRef: string | null;
      /** The first of these that can be had is what the head is compared with; none: all that the head reaches. */
      readonly bases: readonly string[];
      /** Whose policy counts: that of the base, because the head must not switch off the check that judges it. */
      readonly policy: 'base' | 'checkout';
      /** How many commits to expect. */
      readonly depth: number;
      readonly texts: readonly EventText[];
    }
  | (Whole & { readonly kind: 'history' })
  | (Whole & { readonly kind: 'files' })
  | { readonly kind: 'texts'; readonly texts: readonly EventText[] }
  | { readonly kind: 'nothing'; readonly reason: string };

const NONE = /^0+$/;
/** Commits to fetch at first where the event does not say how many there are. */
const USUAL_DEPTH = 50;

/** Takes a value out of nested objects; undefined where there is none. */
function dig(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = Object.entries(inner).find(([key]) => key === name)?.[1];
  }
  return inner;
}

function text(value: unknown, ...path: readonly string[]): string {
  const found = dig(value, path);
  return typeof found === 'string' ? found : '';
}

/** An object's id from a payload; empty for anything else, so that nothing in a payload becomes an option of git's. */
function id(value: unknown, ...path: readonly string[]): string {
  const found = text(value, ...path).toLowerCase();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : '';
}

/** Works out what an event asks for, by what its payload holds: a reusable workflow sees the event of its caller. */
export function planFor(event: string, payload: unknown): Plan {
  const texts = textsOf(payload);
  const [base, head] = [id(payload, 'pull_request', 'base', 'sha'), id(payload, 'pull_request', 'head', 'sha')];
  if (base !== '' && head !== '') {
    const number = dig(payload, ['pull_request', 'number']);
    const commits = dig(payload, ['pull_request', 'commits']);
    return {
      kind: 'range',
      head,
      headRef: typeof number === 'number' && Number.isSafeInteger(number) ? `refs/pull/${number}/head` : null,
      bases: [base],
      policy: 'base',
      depth: typeof commits === 'number' && commits > 0 ? Math.min(commits, 10_000) + 1 : USUAL_DEPTH,
      texts,
    };
  }
  const group = { base: id(payload, 'merge_group', 'base_sha'), head: id(payload, 'merge_group', 'head_sha') };
  if (group.base !== '' && group.head !== '')
    return { kind: 'range', head: group.head, headRef: null, bases: [group.base], policy: 'base', depth: USUAL_DEPTH, texts };
  const [before, after] = [id(payload, 'before'), id(payload, 'after')];
  if (before !== '' && after !== '') return planForPush(payload, before, after, texts);
  // Comments, issues, discussions and releases bring texts, and no commit.
  if (TEXT_EVENTS.has(event) || TEXT_SUBJECTS.some((name) => dig(payload, [name]) !== undefined)) return { kind: 'texts', texts };
  return { kind: 'history', policyFrom: null, texts };
}

const TEXT_EVENTS: ReadonlySet<string> = new Set([
  'commit_comment',
  'discussion',
  'discussion_comment',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'pull_request_review',
  'pull_request_review_comment',
  'release',
]);
/** What such events are about, by which they are known where the event has no name, as in a reusable workflow's test. */
const TEXT_SUBJECTS = ['comment', 'discussion', 'issue', 'release', 'review'];

function planForPush(payload: unknown, before: string, after: string, texts: readonly EventText[]): Plan {
  const ref = text(payload, 'ref');
  if (NONE.test(after) && texts.length > 0) return { kind: 'texts', texts };
  if (NONE.test(after)) return { kind: 'nothing', reason: `${ref === '' ? 'The ref' : ref} was deleted: that brings nothing.` };
  // Names from the payload must be plain: they are asked for by name.
  const name = text(payload, 'repository', 'default_branch');
  const main = /^[\w][\w./-]*$/.test(name) && ref !== `refs/heads/${name}` ? [`origin/${name}`] : [];
  return {
    kind: 'range',
    head: after,
    headRef: null,
    // A new branch, or one whose old commit is gone after a forced push, is compared with the default branch.
    bases: NONE.test(before) ? main : [before, ...main],
    policy: 'checkout',
    depth: USUAL_DEPTH,
    texts,
  };
}

/** What an event is about and brings nothing of: a green check says nothing of that. */
export function notRead(payload: unknown): readonly string[] {
  const pages = dig(payload, ['pages']);
  const notes: string[] = [];
  if (Array.isArray(pages))
    notes.push(
      `The event names ${pages.length === 1 ? 'a wiki page' : `${pages.length} wiki pages`} and does not bring the text: it was not read. To judge a wiki, check out the repository OWNER/NAME.wiki and use "mode: history".`,
    );
  if (dig(payload, ['forkee']) !== undefined)
    notes.push('The fork that set this off was not read: what is judged is this repository. A fork has to run binleaks itself.');
  return notes;
}

/** Whether a fork has set off a run: its pull request, or a workflow that ran for one. A fork that is gone is one, too. */
export function isFromFork(payload: unknown): boolean {
  const isOther = (head: string, base: string): boolean => head === '' || head !== base;
  if (dig(payload, ['pull_request']) !== undefined)
    return isOther(text(payload, 'pull_request', 'head', 'repo', 'full_name'), text(payload, 'pull_request', 'base', 'repo', 'full_name'));
  if (dig(payload, ['workflow_run']) !== undefined)
    return isOther(text(payload, 'workflow_run', 'head_repository', 'full_name'), text(payload, 'repository', 'full_name'));
  return false;
}

/** Whether an event brings what anyone may write: an issue, a discussion, a comment, a review, a page of a wiki, a fork. */
export function isFromAnyone(payload: unknown): boolean {
  return ['issue', 'discussion', 'answer', 'comment', 'review', 'pages', 'forkee'].some((name) => dig(payload, [name]) !== undefined);
}

/** The plan where inputs say what to judge. */
export function planForInputs(plan: Plan, mode: Mode, base: string, head: string): Plan {
  const texts = plan.kind === 'nothing' ? [] : plan.texts;
  // Whatever of a pull request is looked at, its base says what counts.
  const policyFrom = plan.kind === 'range' && plan.policy === 'base' ? (plan.bases[0] ?? null) : null;
  if (mode === 'history' || mode === 'files') return { kind: mode, policyFrom, texts };
  if (base === '' && head === '') return plan;
  const from = plan.kind === 'range' ? plan : null;
  return {
    kind: 'range',
    head: head === '' ? (from?.head ?? 'HEAD') : head,
    headRef: head === '' ? (from?.headRef ?? null) : null,
    bases: base === '' ? (from?.bases ?? []) : [base],
    policy: from?.policy ?? 'checkout',
    depth: from?.depth ?? USUAL_DEPTH,
    texts,
  };
}

export const MODES = ['auto', 'range', 'history', 'files'] as const;
export type Mode = (typeof MODES)[number];
