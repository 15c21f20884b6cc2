/** The real payloads of GitHub's events that @octokit/webhooks-examples holds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isRecord } from './runner.ts';

export interface Example {
  readonly event: string;
  /** Where it stands among the event's examples. */
  readonly index: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

// Its type declarations are those of an ES module, which it is not.
const FILE = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
const EVENTS: unknown = JSON.parse(readFileSync(FILE, 'utf8'));

/** Every payload of every event. */
export const EXAMPLES: readonly Example[] = (Array.isArray(EVENTS) ? EVENTS : []).flatMap((one: unknown) => {
  const { name, examples } = isRecord(one) ? one : {};
  if (typeof name !== 'string' || !Array.isArray(examples)) throw new Error('@octokit/webhooks-examples has another form than expected');
  return examples.flatMap((payload: unknown, index): Example[] => (isRecord(payload) ? [{ event: name, index, payload }] : []));
});

/** A text of a payload, with the keys that lead to it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** All texts of a payload. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => leavesOf(one, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key])) : [];
}

/** A copy of a payload with another value at some place. */
export function withValue(payload: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(payload)) return payload.map((one: unknown, index) => (index === first ? withValue(one, rest, value) : one));
  return { ...(isRecord(payload) ? payload : {}), [first]: withValue(isRecord(payload) ? payload[first] : undefined, rest, value) };
}

/** The commits that a payload speaks of: where they stand, and which of two local ones each stands for. */
const COMMITS: readonly (readonly [path: readonly string[], which: 'base' | 'head'])[] = [
  [['after'], 'head'],
  [['before'], 'base'],
  [['merge_group', 'base_sha'], 'base'],
  [['merge_group', 'head_sha'], 'head'],
  [['pull_request', 'base', 'sha'], 'base'],
  [['pull_request', 'head', 'sha'], 'head'],
];

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner: unknown, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

/** A payload that speaks of the commits of a local repository. A branch that is new or deleted stays so. */
export function localised(payload: unknown, ids: { readonly base: string; readonly head: string }): unknown {
  return COMMITS.reduce((patched, [path, which]) => {
    const id = valueAt(patched, path);
    return typeof id === 'string' && !/^0+$/.test(id) ? withValue(patched, path, ids[which]) : patched;
  }, payload);
}
