/**
 * What people wrote, as far as an event brings it: every text of its payload, and not only those of a list of fields, because
 * GitHub adds events and fields. Left out is what nobody writes: ids, hashes, and addresses at the host itself.
 */
import type { EventText } from '../scan/range.ts';
import { shorten } from '../output/shorten.ts';

/** A shorter text can't hold a credential: keys and secrets have 64 characters. */
const SHORTEST = 60;

/** Names for the fields that readers know, as they appear under these keys from the top of the payload on. */
const NAMES: readonly (readonly [path: string, name: string])[] = [
  ['changes.body.from', 'text before the edit'],
  ['changes.title.from', 'title before the edit'],
  ['comment.body', 'comment'],
  ['discussion.answer.body', 'discussion answer'],
  ['answer.body', 'discussion answer'],
  ['discussion.body', 'discussion body'],
  ['discussion.title', 'discussion title'],
  ['head_commit.message', 'commit message'],
  ['issue.body', 'issue body'],
  ['issue.title', 'issue title'],
  ['pull_request.body', 'pull request body'],
  ['pull_request.head.ref', 'branch name'],
  ['pull_request.title', 'pull request title'],
  ['ref', 'ref name'],
  ['release.body', 'release notes'],
  ['release.name', 'release name'],
  ['review.body', 'review'],
];

/**
 * What people fill in as names and values: read as a whole, because there a name tells what a value is. (A workflow's inputs;
 * what a repository_dispatch or a deployment hands over; the properties of a repository.)
 */
const RECORDS = /(?:^|\.)(?:client_payload|custom_properties|inputs|payload|properties)$/;

/** Keys of what GitHub makes itself: ids, and hashes of commits and files. */
const MADE =
  /^(?:after|before|checksum|digest|etag|gravatar_id|head_commit_id|id|md5|node_id|oid|sha|sha1|sha256|sha512|tree_id)$|_(?:node_id|oid|sha)$/;

/** Of a place that is nested deeper the first keys tell enough. */
const MAX_PATH = 400;

/** The commits of a push: git itself has their messages, and those are judged with their commits. */
const COMMITS = /^(?:commits|head_commit|check_suite\.head_commit|workflow_run\.head_commit)$/;

interface Field {
  /** The keys from the top on, joined by dots; elements of an array have the array's. */
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/** The texts of a payload, each once. Takes a payload of any depth. */
export function textsOf(payload: unknown): readonly EventText[] {
  const found = new Map<string, string>();
  const isOwn = ownAddress(payload);
  // No recursion: a payload may be nested as deep as its size allows.
  const open: Field[] = [{ path: '', key: '', value: payload }];
  for (let field = open.pop(); field; field = open.pop()) {
    const { path, key, value } = field;
    if (typeof value === 'string') {
      if (value.length < SHORTEST || MADE.test(key) || isOwn(value)) continue;
      const name = nameOf(path);
      // Of a text that stands in several fields the best-known name is told.
      const before = found.get(value);
      if (before === undefined || (!isKnownName(before) && isKnownName(name))) found.set(value, name);
    } else if (typeof value === 'object' && value !== null && !COMMITS.test(path)) {
      const record = RECORDS.test(path) ? recordText(value) : null;
      if (record !== null) {
        if (record.length >= SHORTEST) found.set(record, nameOf(path));
        continue;
      }
      const inner = Array.isArray(value)
        ? value.map((one: unknown): Field => ({ path, key, value: one }))
        : Object.entries(value).map(([name, one]: [string, unknown]): Field => ({
            path: childPath(path, name),
            key: name,
            value: one,
          }));
      for (const one of inner.toReversed()) open.push(one);
    }
  }
  return [...found].map(([text, name]) => ({ name, text }));
}

function childPath(path: string, key: string): string {
  if (path.length > MAX_PATH) return path;
  return path === '' ? key : `${path}.${key}`;
}

/** The record as JSON, a member a line; null where it is nested too deep for that. */
function recordText(value: object): string | null {
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a text is an address at GitHub, whichever host that is: it says what other fields say. */
function ownAddress(payload: unknown): (text: string) => boolean {
  const hosts = new Set(['github.com', 'api.github.com', 'uploads.github.com', 'gravatar.com']);
  for (const owner of ['repository', 'organization', 'sender']) {
    for (const field of ['html_url', 'url', 'avatar_url']) {
      const host = hostOf(stringAt(payload, owner, field));
      if (host !== null) hosts.add(host);
    }
  }
  return (text) => {
    const host = hostOf(text);
    return host !== null && (hosts.has(host) || host.endsWith('.githubusercontent.com'));
  };
}

function stringAt(value: unknown, ...keys: readonly string[]): string {
  let inner = value;
  for (const key of keys) {
    if (typeof inner !== 'object' || inner === null) return '';
    inner = Object.entries(inner).find(([name]) => name === key)?.[1];
  }
  return typeof inner === 'string' ? inner : '';
}

/** The host of a text that is an address and nothing else, and holds no question mark behind which people put keys. */
function hostOf(text: string): string | null {
  return /^https?:\/\/([^/\s?#@]+)(?:\/[^\s?#]*)?(?:\?v=\d+|#[\w-]+)?$/.exec(text)?.[1]?.toLowerCase() ?? null;
}

function isKnownName(name: string): boolean {
  return NAMES.some(([, known]) => known === name);
}

/** A name that a reader understands: "release asset label", "label description before the edit". */
function nameOf(path: string): string {
  const known = NAMES.find(([one]) => one === path)?.[1];
  if (known !== undefined) return known;
  const isBefore = /^changes\..*\.from$/.test(path);
  const keys = isBefore ? path.slice('changes.'.length, -'.from'.length) : path;
  const words = keys
    .split('.')
    .map((key, index, all) => (index < all.length - 1 ? key.replace(/(?<=[^s])s$/, '') : key).replaceAll('_', ' '))
    .join(' ');
  return `${shorten(words, 80)}${isBefore ? ' before the edit' : ''}`;
}
