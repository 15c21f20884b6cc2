/** Where suspects stand: the paths and commits of each, and since when until when the history holds what they hold. */
import { detect } from './detect/detect.ts';
import type { PlacedRequest } from './detect/request-sample.ts';
import type { Detection, Excluded, Occurrence, Skipped } from './finding.ts';
import { findChanges } from './git/changes.ts';
import type { Change } from './git/changes.ts';
import { runGit } from './git/command.ts';
import { readCommitText } from './git/commit.ts';
import type { CommitText } from './git/commit.ts';
import { listIndex, listTips } from './git/refs.ts';
import type { Tip } from './git/refs.ts';
import type { Repository } from './git/repository.ts';
import { idOf, numberOfId } from './git/store.ts';
import type { ObjectReader, Store } from './git/store.ts';
import { reachable, timelines } from './git/timeline.ts';
import type { LabelChange, Timeline } from './git/timeline.ts';
import { nameIn } from './git/tree.ts';
import type { Located } from './merge.ts';
import type { LocatedRequest } from './proven.ts';
import { UsageError } from './policy/errors.ts';
import type { Collected } from './sources/history.ts';
import { BARE } from './sources/object-search.ts';
import type { Suspect } from './sources/object-search.ts';
import { showRawPath } from './sources/names.ts';
import { detectBytes } from './sources/read.ts';
import { fromWire } from './sources/wire.ts';

/** Which part of the history is asked about. */
export interface Limits {
  readonly branches: readonly string[] | null;
  readonly since: string | null;
  readonly unreachable: boolean;
  /** Why git will not read the repository; null where it does. */
  readonly refusal: string | null;
}

/** What was found, with its places and its history. */
export interface Provenance {
  readonly located: readonly Located[];
  readonly requests: readonly LocatedRequest[];
  /** By the SHA-256 of a credential. */
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** By the SHA-256 of a credential: refs that hold it without a commit (a tag's message, a ref's own name). */
  readonly refsOf: ReadonlyMap<string, readonly string[]>;
  readonly commit: (number: number) => CommitText & { readonly id: string };
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
}

interface Context {
  readonly store: Store;
  readonly reader: ObjectReader;
  readonly objects: Collected;
  readonly tips: readonly Tip[];
  readonly commit: (number: number) => CommitText & { readonly id: string };
  /** Whether an occurrence that a commit brought is asked about. Null stands for no commit. */
  readonly isWanted: (commit: number | null) => boolean;
  readonly placeOf: (commit: number) => Occurrence['place'];
}

/** What another path than the one that is known could add to a score. */
const OTHER_PATH = 2.8;
/** With more suspects than this, to ask git for all paths takes less time than to look at each. */
const MAX_LOOKS = 500;

/**
 * The suspects that may be credentials whatever path they turn out to have, judged by one path that is known from the
 * trees. To ask git for all paths takes as long as to read all objects: it is worth it only where something was found.
 */
export function credible(
  store: Store,
  reader: ObjectReader,
  objects: Collected,
  gain: (path: string) => number,
  least: number,
  proven: ReadonlySet<string>,
): readonly Suspect[] {
  if (objects.suspects.length > MAX_LOOKS) return objects.suspects;
  return objects.suspects.filter((suspect) => {
    // What stands in an archive was judged by the names in it.
    if (suspect.inside || suspect.type !== 'blob' || suspect.size <= BARE || suspect.size > LARGEST_AGAIN) return true;
    if (suspect.detections.some((one) => proven.has(one.sha256))) return true;
    const raw = pathFromTrees(store, reader, objects.parents, suspect.number);
    const bytes = reader.read(Buffer.from(idOf(store, suspect.number), 'hex'))?.bytes;
    if (raw === null || !bytes) return true;
    const path = showRawPath(raw);
    return detectBytes(bytes, path).some((one) => one.score + gain(path) + OTHER_PATH >= least);
  });
}

/**
 * Finds the paths, commits and timelines of all suspects, and the places of some requests. Throws UsageError for an unknown
 * branch or date.
 */
export async function locate(
  repository: Repository,
  store: Store,
  reader: ObjectReader,
  objects: Collected,
  requests: readonly PlacedRequest[],
  limits: Limits,
  signal: AbortSignal,
): Promise<Provenance> {
  const commit = commitReader(store, reader);
  const limit = resolveLimits(repository, limits);
  if (objects.suspects.length === 0 && objects.names.length === 0)
    return { located: [], requests: [], timelines: new Map(), refsOf: new Map(), commit, skipped: refused(limits), excluded: [] };
  const tips = limits.refusal === null ? (listTips(repository) ?? []) : [];
  const numbers = (list: readonly Tip[]): readonly number[] => list.map((tip) => numberOfId(store, tip.peeled));
  const isKept = (tip: Tip): boolean => tip.name.startsWith('refs/notes/') || /^(?:refs\/stash$|stash@)/.test(tip.name);
  const plain = reachable(objects.commits, numbers(tips.filter((tip) => !isKept(tip))));
  const noted = reachable(objects.commits, numbers(tips.filter((tip) => tip.name.startsWith('refs/notes/'))));
  const stashed = reachable(objects.commits, numbers(tips.filter((tip) => /^(?:refs\/stash$|stash@)/.test(tip.name))));
  const inBranches = limit.branches
    ? reachable(
        objects.commits,
        limit.branches.map((id) => numberOfId(store, id)),
      )
    : null;
  const isReachable = (number: number): boolean => plain.has(number) || noted.has(number) || stashed.has(number);
  const context: Context = {
    store,
    reader,
    objects,
    tips,
    commit,
    isWanted: (number) => {
      if (number === null) return limits.unreachable && inBranches === null && limit.since === null;
      if (inBranches && !inBranches.has(number)) return false;
      if (limit.since !== null && commit(number).time < limit.since) return false;
      return limits.unreachable || isReachable(number);
    },
    placeOf: (number) => {
      if (plain.has(number)) return 'file';
      if (stashed.has(number)) return 'stash';
      return noted.has(number) ? 'note' : 'unreachable';
    },
  };
  const lost: string[] = [];
  const changes = limits.refusal === null ? await changesOf(repository, context, requests, (id) => lost.push(id), signal) : [];
  const found = await locateAll(context, changes, limits.refusal === null ? listIndex(repository) : new Map(), signal);
  return {
    ...found,
    requests: locateRequests(context, requests, byObject(context, changes)),
    commit,
    skipped: [
      ...refused(limits),
      ...(lost.length > 0
        ? [
            {
              path: '',
              reason: `${lost.length} commits could not be compared with their parents (${lost.slice(0, 3).join(', ')}): who brought what is not known of them`,
            },
          ]
        : []),
    ],
  };
}

function refused({ refusal }: Limits): readonly Skipped[] {
  return refusal === null
    ? []
    : [{ path: '', reason: `${refusal}. Its objects were read all the same; refs, paths and authors are not known.` }];
}

/** Branches as ids of commits, the date in milliseconds. */
function resolveLimits(
  repository: Repository,
  limits: Limits,
): { readonly branches: readonly string[] | null; readonly since: number | null } {
  const branches = limits.branches?.map((name) => {
    const { ok, stdout } = runGit(repository.place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (!ok) throw new UsageError('bad-option', `--branch: there is no branch, tag or commit named ${name.slice(0, 80)}`);
    return stdout.toString('latin1').trim();
  });
  if (limits.since === null) return { branches: branches ?? null, since: null };
  // git takes any text for a date, and what it can't read for now.
  const isDate = /\d|yesterday|today|noon|midnight|ago|last|week|month|year|day/i.test(limits.since);
  const age = /^--max-age=(\d+)/.exec(runGit(repository.place, ['rev-parse', `--since=${limits.since}`]).stdout.toString('latin1'));
  if (!isDate || !age?.[1])
    throw new UsageError(
      'bad-option',
      `--since: expected a date such as 2024-01-31 or "2 weeks ago", found "${limits.since.slice(0, 40)}"`,
    );
  return { branches: branches ?? null, since: Number(age[1]) * 1000 };
}

function commitReader(store: Store, reader: ObjectReader): Provenance['commit'] {
  const known = new Map<number, CommitText & { readonly id: string }>();
  return (number) => {
    const before = known.get(number);
    if (before) return before;
    const id = idOf(store, number);
    const text = { ...readCommitText(reader.read(Buffer.from(id, 'hex'))?.bytes ?? Buffer.alloc(0)), id };
    known.set(number, text);
    return text;
  };
}

/** All changes that touch a suspect, or something with a suspect name. */
async function changesOf(
  repository: Repository,
  context: Context,
  requests: readonly PlacedRequest[],
  onLost: (id: string) => void,
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const { store, objects, reader } = context;
  const wanted = new Set(objects.suspects.filter((one) => one.type === 'blob').map((one) => idOf(store, one.number)));
  for (const { path } of requests) wanted.add(path);
  for (const { number, name } of objects.names) {
    const tree = reader.read(Buffer.from(idOf(store, number), 'hex'));
    const named = tree ? idNamed(tree.bytes, store.idLength, Buffer.from(name, 'latin1')) : null;
    if (named !== null) wanted.add(named);
  }
  if (wanted.size === 0) return [];
  const pairs = objects.commits.map(([number = 0, parent]) => ({
    commit: idOf(store, number),
    parent: parent === undefined || parent < 0 ? null : idOf(store, parent),
  }));
  return findChanges(repository, pairs, wanted, onLost, signal);
}

/** The id that a tree has under a name. */
function idNamed(tree: Buffer, idLength: number, name: Buffer): string | null {
  const at = tree.indexOf(Buffer.concat([Buffer.from(' '), name, Buffer.from([0])]));
  return at < 0 ? null : tree.toString('hex', at + name.length + 2, at + name.length + 2 + idLength);
}

/** A path of an object, from the trees that were read; null where no tree names it. As Latin-1. */
function pathFromTrees(store: Store, reader: ObjectReader, parents: Int32Array, number: number): string | null {
  const parts: string[] = [];
  let child = number;
  for (let depth = 0; depth < 200; depth++) {
    const parent = parents[child] ?? -1;
    if (parent < 0) break;
    const tree = reader.read(Buffer.from(idOf(store, parent), 'hex'));
    const name = tree?.type === 'tree' ? nameIn(tree.bytes, store.idLength, Buffer.from(idOf(store, child), 'hex')) : null;
    if (!name) break;
    parts.unshift(name.toString('latin1'));
    child = parent;
  }
  return parts.length > 0 ? parts.join('/') : null;
}

/** Numbers for credentials: what timelines() calls labels. */
class Labels {
  readonly #numbers = new Map<string, number>();
  of(sha256: string): number {
    const known = this.#numbers.get(sha256) ?? this.#numbers.size;
    this.#numbers.set(sha256, known);
    return known;
  }
  entries(): IterableIterator<[string, number]> {
    return this.#numbers.entries();
  }
}

/** Everything that is noted while the suspects are located. */
interface Notes {
  readonly located: Located[];
  readonly labels: Labels;
  /** Labels of what stands at a path: by object id and path. */
  readonly held: Map<string, readonly number[]>;
  readonly messages: Map<number, readonly number[]>;
  readonly refsOf: Map<string, string[]>;
  left: number;
  /** Contents are not read once more for their paths. */
  hurried: boolean;
}

const BREATH_MS = 50;

async function locateAll(
  context: Context,
  changes: readonly Change[],
  index: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Pick<Provenance, 'located' | 'timelines' | 'refsOf' | 'excluded'>> {
  const notes: Notes = {
    located: [],
    labels: new Labels(),
    held: new Map(),
    messages: new Map(),
    refsOf: new Map(),
    left: 0,
    hurried: false,
  };
  const brought = byObject(context, changes);
  let last = performance.now();
  for (const suspect of context.objects.suspects) {
    if (performance.now() - last > BREATH_MS) {
      // Lets signals through.
      await new Promise((next) => setImmediate(next));
      last = performance.now();
    }
    // Whoever interrupts wants what is known now, without what the paths would add.
    notes.hurried = signal.aborted;
    if (suspect.type === 'blob') locateBlob(context, suspect, brought, index, notes);
    else if (suspect.type === 'commit') locateMessage(context, suspect, notes);
    else locateTag(context, suspect, notes);
  }
  locateNames(context, changes, notes);
  const lines = timelines({
    commits: context.objects.commits,
    changes: labelChanges(context, changes, notes),
    messages: notes.messages,
    tips: context.tips.map((tip) => ({ name: tip.name, commit: numberOfId(context.store, tip.peeled) })),
  });
  const excluded =
    notes.left > 0
      ? [
          {
            path: '',
            reason: `${notes.left} ${notes.left === 1 ? 'place' : 'places'} outside of what was asked for (--branch, --since, --no-unreachable)`,
          },
        ]
      : [];
  const bySha = new Map(
    [...notes.labels.entries()].flatMap(([sha256, label]) => {
      const line = lines.get(label);
      return line ? [[sha256, line] as const] : [];
    }),
  );
  return { located: notes.located, timelines: bySha, refsOf: notes.refsOf, excluded };
}

/** Requests, whose paths are ids of objects, with the path and the commit that brought each; a message has a commit only. */
function locateRequests(
  { store, reader, objects, commit }: Context,
  requests: readonly PlacedRequest[],
  brought: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly LocatedRequest[] {
  return requests.map(({ path: id, request }) => {
    const [place] = [...(brought.get(id) ?? [])].toSorted(([, a], [, b]) => commit(a).time - commit(b).time);
    if (place) return { path: showRawPath(place[0]), request, commit: commit(place[1]).id };
    const number = numberOfId(store, id);
    const raw = pathFromTrees(store, reader, objects.parents, number);
    if (raw !== null) return { path: showRawPath(raw), request, commit: null };
    const isCommit = objects.commits.some(([one]) => one === number);
    const { position } = request;
    const line = isCommit ? Math.max(1, position.line - commit(number).headerLines) : position.line;
    return { path: '', request: { ...request, position: { ...position, line } }, commit: isCommit ? id : null };
  });
}

/** By the id of an object the paths it came to, each with the commit that brought it there first. */
function byObject({ store, commit }: Context, changes: readonly Change[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { commit: id, path, now } of changes) {
    if (now === null) continue;
    const paths = found.get(now) ?? new Map<string, number>();
    found.set(now, paths);
    const number = numberOfId(store, id);
    const before = paths.get(path);
    if (before === undefined || commit(number).time < commit(before).time) paths.set(path, number);
  }
  return found;
}

function locateBlob(
  context: Context,
  suspect: Suspect,
  brought: ReadonlyMap<string, ReadonlyMap<string, number>>,
  index: ReadonlyMap<string, string>,
  notes: Notes,
): void {
  const { store, reader } = context;
  const id = idOf(store, suspect.number);
  const again = suspect.size <= LARGEST_AGAIN && !notes.hurried && !suspect.inside;
  const bytes = again ? (reader.read(Buffer.from(id, 'hex'))?.bytes ?? null) : null;
  const paths = brought.get(id);
  if (!paths) {
    const staged = index.get(id);
    const path = staged ?? pathFromTrees(store, reader, context.objects.parents, suspect.number);
    const detections = judged(bytes, suspect, path === null ? '' : path);
    const holders = context.tips.filter((tip) => tip.id === id || tip.peeled === id).map((tip) => tip.name);
    for (const { detection } of detections) if (holders.length > 0) addRefs(notes, detection.sha256, holders);
    const place = staged !== undefined || holders.length > 0 ? 'file' : 'unreachable';
    if (staged === undefined && !context.isWanted(null)) notes.left += detections.length;
    else
      add(notes, detections, {
        path: path === null ? '' : staged === undefined ? showRawPath(path) : path,
        place,
        commit: null,
        blob: id,
      });
    return;
  }
  for (const [raw, number] of paths) {
    const path = showRawPath(raw);
    const detections = judged(bytes, suspect, path);
    notes.held.set(
      `${id} ${raw}`,
      detections.map((one) => notes.labels.of(one.detection.sha256)),
    );
    if (!context.isWanted(number)) notes.left += detections.length;
    else add(notes, detections, { path, place: context.placeOf(number), commit: context.commit(number).id, blob: id });
  }
}

/** Larger contents were read as a stream, and are not read once more for their path. */
const LARGEST_AGAIN = 256 * 1024 * 1024;

function judged(bytes: Buffer | null, suspect: Suspect, path: string): readonly Judged[] {
  const inside = suspect.inside?.flatMap(({ names, detections }) => detections.map((wire) => ({ detection: fromWire(wire), names })));
  const own = bytes ? detectBytes(bytes, path) : suspect.detections.map(fromWire);
  return inside ?? own.map((detection) => ({ detection, names: [] }));
}

/** A detection with the names of the archive's entry that it stands in. */
interface Judged {
  readonly detection: Detection;
  readonly names: readonly string[];
}

type Where = Pick<Located, 'path'> & { readonly place: Occurrence['place']; readonly commit: string | null; readonly blob: string | null };

function add(notes: Notes, judged: readonly Judged[], where: Where): void {
  for (const { detection, names } of judged)
    notes.located.push({ ...where, archive: names.length > 0 ? [where.path, ...names] : [], detection });
}

function addRefs(notes: Notes, sha256: string, refs: readonly string[]): void {
  notes.refsOf.set(sha256, [...new Set([...(notes.refsOf.get(sha256) ?? []), ...refs])]);
}

function locateMessage(context: Context, suspect: Suspect, notes: Notes): void {
  const text = context.commit(suspect.number);
  const bytes = context.reader.read(Buffer.from(text.id, 'hex'))?.bytes ?? null;
  const detections = judged(bytes, suspect, '').map((one) => below(one, text.headerLines));
  notes.messages.set(
    suspect.number,
    detections.map((one) => notes.labels.of(one.detection.sha256)),
  );
  const isKept = context.placeOf(suspect.number) !== 'unreachable';
  if (!context.isWanted(suspect.number)) notes.left += detections.length;
  else add(notes, detections, { path: '', place: isKept ? 'message' : 'unreachable', commit: text.id, blob: null });
}

/** A position in a commit object as one in its message. */
function below({ detection, names }: Judged, headerLines: number): Judged {
  const { position } = detection;
  const lines = { line: Math.max(1, position.line - headerLines), endLine: Math.max(1, position.endLine - headerLines) };
  return { names, detection: { ...detection, position: { ...position, ...lines } } };
}

function locateTag(context: Context, suspect: Suspect, notes: Notes): void {
  const id = idOf(context.store, suspect.number);
  const bytes = context.reader.read(Buffer.from(id, 'hex'))?.bytes ?? null;
  const text = readCommitText(bytes ?? Buffer.alloc(0));
  const detections = judged(bytes, suspect, '').map((one) => below(one, text.headerLines));
  const refs = context.tips.filter((tip) => tip.id === id).map((tip) => tip.name);
  for (const { detection } of detections) if (refs.length > 0) addRefs(notes, detection.sha256, refs);
  // A tag may be tagged itself; one that no ref names at all is a leftover.
  const own = /^tag (.*)$/m.exec(bytes?.toString('utf8', 0, 1000) ?? '')?.[1] ?? '';
  if (refs.length === 0 && !context.isWanted(null)) notes.left += detections.length;
  else add(notes, detections, { path: own, place: refs.length > 0 ? 'tag' : 'unreachable', commit: null, blob: id });
}

function named(name: Buffer): readonly Judged[] {
  return detect({ bytes: name, path: '' }).map((detection) => ({ detection, names: [] }));
}

/** Names of files and of refs. */
function locateNames(context: Context, changes: readonly Change[], notes: Notes): void {
  const names = new Set(context.objects.names.map((one) => one.name));
  for (const name of names) {
    const detections = named(Buffer.from(name, 'latin1'));
    const first = changes.find((one) => one.now !== null && one.path.split('/').includes(name));
    const number = first ? numberOfId(context.store, first.commit) : null;
    if (!context.isWanted(number)) {
      notes.left += detections.length;
      continue;
    }
    const path = showRawPath(first?.path ?? name);
    add(notes, detections, { path, place: 'name', commit: first?.commit ?? null, blob: null });
  }
  for (const tip of context.tips) {
    if (tip.name.length < 64) continue;
    const detections = named(Buffer.from(tip.name));
    for (const { detection } of detections) addRefs(notes, detection.sha256, [tip.name]);
    add(notes, detections, { path: tip.name, place: 'name', commit: null, blob: null });
  }
}

function labelChanges({ store }: Context, changes: readonly Change[], notes: Notes): ReadonlyMap<number, readonly LabelChange[]> {
  const found = new Map<number, LabelChange[]>();
  for (const { commit, path, now } of changes) {
    const number = numberOfId(store, commit);
    const list = found.get(number) ?? [];
    found.set(number, list);
    list.push({ path, labels: now === null ? [] : (notes.held.get(`${now} ${path}`) ?? []) });
  }
  return found;
}
