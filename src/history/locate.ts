/** Where hits stand: the paths and commits of each, and since when until when the history holds what they hold. */
import { bestElsewhere } from '../detect/evidence.ts';
import { detect } from '../detect/detect.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import { belowHeader } from '../detect/text/position.ts';
import type { Detection } from '../model/detection.ts';
import type { Occurrence } from '../model/finding.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import { findChanges } from '../git/diff-tree.ts';
import type { Change } from '../git/diff-tree.ts';
import { readCommitText } from '../git/objects/commit-text.ts';
import type { CommitText } from '../git/objects/commit-text.ts';
import { parseSince } from './since.ts';
import { listIndexes, listTips, resolveTip } from '../git/refs.ts';
import type { Index, Tip } from '../git/refs.ts';
import type { Repository } from '../git/repository.ts';
import { idOf, numberOfId } from '../git/objects/store.ts';
import type { ObjectReader, Store } from '../git/objects/store.ts';
import { reachable, timelines } from './commit-graph.ts';
import type { CommitLinks, PlaceChange, Span, Timeline } from './commit-graph.ts';
import { findInTree } from '../git/objects/tree-walk.ts';
import { pathFromTrees } from '../git/objects/tree-path.ts';
import type { Located } from '../result/merge.ts';
import { shorten } from '../output/shorten.ts';
import type { CommittedRequest } from '../result/proofs.ts';
import { UsageError } from '../model/errors.ts';
import type { Collected } from './collect-objects.ts';
import { MAX_VALUE_ONLY, LARGEST_AGAIN } from '../workers/object-search.ts';
import type { ObjectHit } from '../workers/object-search.ts';
import { showRawPath } from '../model/path-bytes.ts';
import { breathe, detectUnlessAborted } from '../sources/pace.ts';
import { deserializeDetection } from '../workers/messages.ts';

/**
 * Which part of the history is asked about: what is brought by a node (a commit; or a tag, a tagged tree or blob, the index)
 * that meets all of these. What is out of scope is counted, and decides nothing about the exposure of what is in scope.
 */
export interface HistoryScope {
  /** Names of branches, tags or other objects: nodes that one of these reaches. Null: all. */
  readonly branches: readonly string[] | null;
  /**
   * Nodes with a committer's (a tagger's) date of then or later, as a user writes it. What has no date, because no commit brought
   * it, is in scope where a ref or an index holds it. Null: all.
   */
  readonly since: string | null;
  /** False: only what a ref, a worktree's head, a stash or an index reaches. */
  readonly unreachable: boolean;
  /** Why git will not read the repository; null where it does. */
  readonly refusal: string | null;
}

/** A commit's own words, with its id. */
export type NamedCommit = CommitText & { readonly id: string };

/** What was found, with its places and its history. */
export interface Provenance {
  readonly located: readonly Located[];
  readonly requests: readonly CommittedRequest[];
  /** By the SHA-256 of a credential. */
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** By the SHA-256 of a credential: refs whose own names hold it. */
  readonly refsOf: ReadonlyMap<string, readonly string[]>;
  readonly commit: (number: number) => NamedCommit;
  /** When `--since` begins, in milliseconds; null where it was not asked for. */
  readonly since: number | null;
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
}

/** How a node is kept, the strongest first. */
const PLACES = ['file', 'stash', 'note', 'unreachable'] as const;

interface Context {
  readonly store: Store;
  readonly reader: ObjectReader;
  readonly objects: Collected;
  readonly tips: readonly Tip[];
  readonly commit: (number: number) => NamedCommit;
  readonly isCommit: (node: number) => boolean;
  /** Whether what a node brings is asked about. Null: nothing that is known keeps it. */
  readonly isWanted: (node: number | null) => boolean;
  /** Whether a ref's own name is asked about. */
  readonly isNameWanted: (ref: string) => boolean;
  readonly seen: Credible['seen'];
  /** What scores less is not reported, and need not be asked which environment it belongs to. */
  readonly environmentFrom: number;
  /** An index of {@link PLACES}. */
  readonly rankOf: (node: number) => number;
}

/** With more hits than this, to ask git for all paths takes less time than to look at each. */
const MAX_LOOKS = 500;

/** Suspects, with what some of them showed at one path. */
export interface Credible {
  readonly hits: readonly ObjectHit[];
  /** By the number of a hit. */
  readonly seen: ReadonlyMap<number, { readonly path: string; readonly detections: readonly Detection[] }>;
}

/**
 * The hits that may be credentials whatever path they turn out to have, judged by one path that is known from the
 * trees. To ask git for all paths takes as long as to read all objects: it is worth it only where something was found. After
 * an abort the rest is taken for credible as it is.
 */
export async function credible(
  store: Store,
  reader: ObjectReader,
  objects: Collected,
  gain: (path: string) => number,
  { least, environmentFrom }: { readonly least: number; readonly environmentFrom: number },
  proven: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Credible> {
  const seen = new Map<number, { readonly path: string; readonly detections: readonly Detection[] }>();
  if (objects.hits.length > MAX_LOOKS) return { hits: objects.hits, seen };
  const mayBe = async (hit: ObjectHit): Promise<boolean> => {
    // What stands in an archive was judged by the names in it.
    if (hit.archived || hit.type !== 'blob' || hit.size <= MAX_VALUE_ONLY || hit.size > LARGEST_AGAIN || signal.aborted) return true;
    if (hit.detections.some((one) => proven.has(one.sha256))) return true;
    const known = pathFromTrees(store, reader, objects.parents, hit.number);
    const bytes = reader.read(Buffer.from(idOf(store, hit.number), 'hex'))?.bytes;
    if (known === null || !bytes) return true;
    const path = showRawPath(known.path);
    const found = await detectUnlessAborted({ bytes, path, environmentFrom }, signal);
    if (found === null) return true;
    const { detections } = found;
    if (!detections.some((one) => bestElsewhere(one) + gain(path) >= least)) return false;
    seen.set(hit.number, { path, detections });
    return true;
  };
  const hits: ObjectHit[] = [];
  for (const hit of objects.hits) if (await mayBe(hit)) hits.push(hit);
  return { hits, seen };
}

/**
 * Finds the paths, commits and timelines of all hits, and the places of some requests. What scores less than
 * `environmentFrom` in its own file is not asked which environment it belongs to. Throws UsageError for an unknown branch or date.
 */
export async function locate(
  repository: Repository,
  store: Store,
  reader: ObjectReader,
  objects: Collected,
  requests: readonly LocatedRequest[],
  limits: HistoryScope,
  { seen, environmentFrom }: { readonly seen: Credible['seen']; readonly environmentFrom: number },
  signal: AbortSignal,
): Promise<Provenance> {
  const commit = commitReader(store, reader);
  const scope = resolveLimits(repository, limits);
  if (objects.hits.length === 0 && objects.names.length === 0) {
    return {
      located: [],
      requests: [],
      timelines: new Map(),
      refsOf: new Map(),
      commit,
      since: scope.since,
      skipped: refused(limits),
      excluded: [],
    };
  }
  const tips = limits.refusal === null ? (listTips(repository) ?? []) : [];
  const places = new Places();
  const names = tellingNames(objects);
  const wanted = { ids: wantedIds(store, objects, requests), names: new Set(names.keys()) };
  const others = new OtherNodes(store, places, wanted);
  for (const tip of [...tips, ...(scope.branches ?? [])]) others.addTip(tip, reader);
  if (limits.refusal === null) for (const index of listIndexes(repository)) others.addIndex(index);
  for (const { type, number } of objects.hits) if (type === 'tag') others.add([number]);

  const lost: string[] = [];
  const pairs = objects.commits.map(([number = 0, parent]) => ({
    commit: idOf(store, number),
    parent: parent === undefined || parent < 0 ? null : idOf(store, parent),
  }));
  const isAsked = limits.refusal === null && (wanted.ids.size > 0 || wanted.names.size > 0);
  const changes = isAsked ? await findChanges(repository, pairs, wanted, (id) => lost.push(id), signal) : [];
  const byNode = new Map([...others.changes, ...placeChanges(store, places, changes)]);
  const context = contextOf({ store, reader, objects, tips, commit, seen, environmentFrom }, others, scope, limits);
  const found = await locateAll(context, { places, names, byNode, others }, signal);
  return {
    ...found,
    requests: locateRequests(context, requests, places, found.spans),
    commit,
    since: scope.since,
    skipped: [
      ...refused(limits),
      ...(lost.length > 0
        ? [
            {
              path: '',
              reason: `${lost.length} ${lost.length === 1 ? 'commit' : 'commits'} could not be compared with ${lost.length === 1 ? 'its' : 'their'} parents (${lost.slice(0, 3).join(', ')}): who brought what is not known of ${lost.length === 1 ? 'it' : 'them'}`,
            },
          ]
        : []),
    ],
  };
}

function refused({ refusal }: HistoryScope): readonly Skipped[] {
  return refusal === null
    ? []
    : [{ path: '', reason: `${refusal}. Its objects were read all the same; refs, paths and authors are not known.` }];
}

/** Branches as tips, the date in milliseconds. */
interface Scope {
  readonly branches: readonly Tip[] | null;
  readonly since: number | null;
}

function resolveLimits(repository: Repository, limits: HistoryScope): Scope {
  const branches = limits.branches?.map((name) => {
    const tip = resolveTip(repository, name);
    if (!tip) throw new UsageError('bad-option', `--branch: there is no branch, tag or commit named ${shorten(name, 80)}`);
    return tip;
  });
  if (limits.since === null) return { branches: branches ?? null, since: null };
  const since = parseSince(limits.since, new Date());
  if (typeof since === 'string') throw new UsageError('bad-option', `--since: ${since}`);
  return { branches: branches ?? null, since };
}

/** Answers what is asked of single nodes: whether they are in scope, and what keeps them. */
function contextOf(
  base: Pick<Context, 'store' | 'reader' | 'objects' | 'tips' | 'commit' | 'seen' | 'environmentFrom'>,
  others: OtherNodes,
  scope: Scope,
  limits: HistoryScope,
): Context {
  const { store, objects, tips, commit } = base;
  const nodes = [...objects.commits, ...others.links];
  const reachedBy = (list: readonly Tip[]): ReadonlySet<number> =>
    reachable(
      nodes,
      list.map((tip) => numberOfId(store, tip.id)),
    );
  const isNote = (tip: Tip): boolean => tip.name.startsWith('refs/notes/');
  const plain = reachedBy(tips.filter((tip) => !isNote(tip) && !isStash(tip.name)));
  const noted = reachedBy(tips.filter(isNote));
  const stashed = reachedBy(tips.filter((tip) => isStash(tip.name)));
  const inBranches = scope.branches ? reachedBy(scope.branches) : null;
  const commits = new Set(objects.commits.map(([number = -1]) => number));
  const rankOf = (node: number): number => {
    if (plain.has(node) || others.indexes.has(node)) return PLACES.indexOf('file');
    if (stashed.has(node)) return PLACES.indexOf('stash');
    return PLACES.indexOf(noted.has(node) ? 'note' : 'unreachable');
  };
  const isKept = (node: number): boolean => rankOf(node) < PLACES.indexOf('unreachable');
  const isSince = (node: number): boolean => {
    if (scope.since === null) return true;
    return commits.has(node) || others.tags.has(node) ? commit(node).time >= scope.since : isKept(node);
  };
  return {
    ...base,
    isCommit: (node) => commits.has(node),
    isWanted: (node) => {
      if (node === null) return limits.unreachable && inBranches === null && scope.since === null;
      return (inBranches === null || inBranches.has(node)) && isSince(node) && (limits.unreachable || isKept(node));
    },
    isNameWanted: (ref) => limits.branches === null || limits.branches.some((name) => meansRef(name, ref)),
    rankOf,
  };
}

function isStash(ref: string): boolean {
  return ref === 'refs/stash' || ref.startsWith('stash@');
}

/** Whether a short name can mean a ref (gitrevisions' rules). */
function meansRef(name: string, ref: string): boolean {
  return ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].some((prefix) => prefix + name === ref);
}

function commitReader(store: Store, reader: ObjectReader): Provenance['commit'] {
  const known = new Map<number, NamedCommit>();
  return (number) => {
    const before = known.get(number);
    if (before) return before;
    const id = idOf(store, number);
    const text = { ...readCommitText(reader.read(Buffer.from(id, 'hex'))?.bytes ?? Buffer.alloc(0)), id };
    known.set(number, text);
    return text;
  };
}

/** The objects whose paths are asked for. */
function wantedIds(store: Store, objects: Collected, requests: readonly LocatedRequest[]): ReadonlySet<string> {
  const ids = new Set(objects.hits.filter((one) => one.type === 'blob').map((one) => idOf(store, one.number)));
  for (const { path } of requests) ids.add(path);
  return ids;
}

/** The names of files and folders that hold something, with what they hold. */
function tellingNames(objects: Collected): ReadonlyMap<string, readonly EntryDetection[]> {
  const names = new Map<string, readonly EntryDetection[]>();
  for (const { name } of objects.names) {
    if (names.has(name)) continue;
    const detections = named(Buffer.from(name, 'latin1'));
    if (detections.length > 0) names.set(name, detections);
  }
  return names;
}

/** An object at a path, or a path whose last name is telling. */
interface PlaceAt {
  /** Null for a name. */
  readonly id: string | null;
  /** In bytes read as Latin-1; of a folder's name with a slash behind it. */
  readonly path: string;
}

/** Numbers for places. */
class Places {
  readonly list: PlaceAt[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byId = new Map<string, number[]>();

  of(id: string | null, path: string): number {
    const key = `${id ?? ''} ${path}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.list.push({ id, path });
    this.#numbers.set(key, number);
    if (id !== null) this.#byId.set(id, [...(this.#byId.get(id) ?? []), number]);
    return number;
  }

  /** The places of an object. */
  withId(id: string): readonly number[] {
    return this.#byId.get(id) ?? [];
  }
}

/** What stands under a path in the graph's own books: a name apart from the object that has it. */
function nameKey(path: string): string {
  return `\0${path}`;
}

/** The changes of each commit, in terms of places. */
function placeChanges(store: Store, places: Places, changes: readonly Change[]): ReadonlyMap<number, readonly PlaceChange[]> {
  const found = new Map<number, PlaceChange[]>();
  for (const { commit, path, now, isNamed, isThere, isFolder } of changes) {
    const number = numberOfId(store, commit);
    const list = found.get(number) ?? [];
    found.set(number, list);
    // A folder that gives way to a file, or the other way round, is two changes of one path.
    if (!isFolder) list.push({ path, place: now === null ? -1 : places.of(now, path) });
    if (!isNamed) continue;
    const name = isFolder ? `${path}/` : path;
    list.push({ path: nameKey(name), place: isThere ? places.of(null, name) : -1 });
  }
  return found;
}

/** The nodes of the graph that are no commits: tags, what tags and refs name besides commits, and indexes. */
class OtherNodes {
  readonly links: CommitLinks[] = [];
  readonly changes = new Map<number, readonly PlaceChange[]>();
  readonly indexes = new Set<number>();
  readonly tags = new Set<number>();
  readonly #known = new Set<number>();
  readonly #store: Store;
  readonly #places: Places;
  readonly #wanted: { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> };

  constructor(store: Store, places: Places, wanted: { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> }) {
    this.#store = store;
    this.#places = places;
    this.#wanted = wanted;
  }

  /** A tag object by itself: one that no ref leads to. */
  add(links: CommitLinks): void {
    const [number = -1] = links;
    if (number < 0 || this.#known.has(number)) return;
    this.#known.add(number);
    this.links.push(links);
    this.tags.add(number);
  }

  addTip({ tags, peeled, type }: Tip, reader: ObjectReader): void {
    const chain = [...tags, peeled].map((id) => numberOfId(this.#store, id));
    for (const [at, number] of chain.slice(0, -1).entries()) this.add([number, chain[at + 1] ?? -1]);
    const last = chain.at(-1) ?? -1;
    if (last < 0 || this.#known.has(last) || (type !== 'tree' && type !== 'blob')) return;
    this.#known.add(last);
    this.links.push([last]);
    if (type === 'tree')
      this.changes.set(
        last,
        findInTree(this.#store, reader, last, this.#wanted).flatMap((one) => this.#entry(one)),
      );
    // Which path a blob had where it came from, it does not know itself.
    else if (this.#wanted.ids.has(peeled)) this.changes.set(last, [{ path: '', place: this.#places.of(peeled, '') }]);
  }

  /** An index follows on its HEAD: it brings what that does not have. What it takes away is of no interest. */
  addIndex({ head, entries }: Index): void {
    const number = this.#store.total + this.indexes.size;
    this.indexes.add(number);
    this.links.push([number, head === null ? -1 : numberOfId(this.#store, head)]);
    const wanted = entries.filter((one) => this.#wanted.ids.has(one.id));
    this.changes.set(
      number,
      wanted.map(({ id, path }) => ({ path, place: this.#places.of(id, path) })),
    );
  }

  #entry({ id, path, name, isFolder }: ReturnType<typeof findInTree>[number]): readonly PlaceChange[] {
    const full = isFolder ? `${path}/` : path;
    return [
      ...(!isFolder && this.#wanted.ids.has(id) ? [{ path, place: this.#places.of(id, path) }] : []),
      ...(this.#wanted.names.has(name) ? [{ path: nameKey(full), place: this.#places.of(null, full) }] : []),
    ];
  }
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

/** Everything that is noted while the hits are located. */
interface Notes {
  readonly located: Located[];
  readonly labels: Labels;
  readonly refsOf: Map<string, string[]>;
  left: number;
  /** Contents are not read once more for their paths. */
  hurried: boolean;
}

interface Graph {
  readonly places: Places;
  /** By a name of a file or folder what it holds. */
  readonly names: ReadonlyMap<string, readonly EntryDetection[]>;
  readonly byNode: ReadonlyMap<number, readonly PlaceChange[]>;
  readonly others: OtherNodes;
}

async function locateAll(
  context: Context,
  graph: Graph,
  signal: AbortSignal,
): Promise<Pick<Provenance, 'located' | 'timelines' | 'refsOf' | 'excluded'> & { readonly spans: readonly Span[] }> {
  const notes: Notes = { located: [], labels: new Labels(), refsOf: new Map(), left: 0, hurried: false };
  const { places, names } = graph;
  // What stands at each place comes first: the graph then tells of all that is asked at once.
  const judgedAt = new Map<number, readonly EntryDetection[]>();
  const messages = new Map<number, readonly EntryDetection[]>();
  const loose: ObjectHit[] = [];
  for (const hit of context.objects.hits) {
    // Lets signals through.
    await breathe();
    // Whoever interrupts wants what is known now, without what the paths would add.
    notes.hurried = signal.aborted;
    if (hit.type === 'blob') {
      const found = await judgeBlob(context, hit, places, notes, signal);
      // An id may be that of several objects, where a pack was tampered with: each is a hit.
      for (const [place, judged] of found) judgedAt.set(place, [...(judgedAt.get(place) ?? []), ...judged]);
      if (found.size === 0) loose.push(hit);
    } else messages.set(hit.number, [...(messages.get(hit.number) ?? []), ...(await judgeMessage(context, hit, signal))]);
  }
  for (const [number, { id, path }] of places.list.entries())
    if (id === null) judgedAt.set(number, names.get(path.replace(/\/$/, '').split('/').at(-1) ?? '') ?? []);
  const labels = (judged: readonly EntryDetection[] | undefined): readonly number[] =>
    (judged ?? []).map((one) => notes.labels.of(one.detection.sha256));
  const lines = timelines({
    commits: context.objects.commits,
    others: graph.others.links,
    changes: graph.byNode,
    labelsOf: places.list.map((_, number) => labels(judgedAt.get(number))),
    messages: new Map([...messages].map(([node, judged]) => [node, labels(judged)])),
    tips: context.tips.map((tip) => ({ name: tip.name, node: numberOfId(context.store, tip.id) })),
  });
  for (const [number, judged] of judgedAt) locatePlace(context, places, number, judged, lines.places[number], notes);
  for (const hit of loose) await locateLoose(context, hit, notes, signal);
  for (const [node, judged] of messages) locateText(context, node, judged, notes);
  locateNames(context, graph, notes);
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
      const line = lines.labels.get(label);
      return line ? [[sha256, line] as const] : [];
    }),
  );
  return { located: notes.located, timelines: bySha, refsOf: notes.refsOf, excluded, spans: lines.places };
}

/** Requests, whose paths are ids of objects, with the path and the commit that brought each; a message has a commit only. */
function locateRequests(
  context: Context,
  requests: readonly LocatedRequest[],
  places: Places,
  spans: readonly Span[],
): readonly CommittedRequest[] {
  const { store, reader, objects, commit } = context;
  return requests.map(({ path: id, request }) => {
    const known = places.withId(id).map((number) => ({
      path: places.list[number]?.path ?? '',
      commit: bestOf(context, (spans[number]?.introduced ?? []).filter(context.isCommit)),
    }));
    const times = known.flatMap((one) => (one.commit === null ? [] : [{ ...one, commit: one.commit, time: commit(one.commit).time }]));
    const [place] = times.toSorted((a, b) => a.time - b.time || (a.path < b.path ? -1 : 1));
    if (place) return { path: showRawPath(place.path), request, commit: commit(place.commit).id };
    const number = numberOfId(store, id);
    const found = known[0]?.path ?? pathFromTrees(store, reader, objects.parents, number)?.path;
    if (found !== undefined) return { path: showRawPath(found), request, commit: null };
    const isCommit = context.isCommit(number);
    const { position } = request;
    const line = isCommit ? Math.max(1, position.line - commit(number).headerLines) : position.line;
    return { path: '', request: { ...request, position: { ...position, line } }, commit: isCommit ? id : null };
  });
}

/** Of some nodes the one to name: how it is kept decides, then whether it is a commit, its date, its id. Null for none. */
function bestOf({ rankOf, isCommit, commit }: Context, nodes: readonly number[]): number | null {
  let best: number | null = null;
  const isBetter = (a: number, b: number): boolean => {
    if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b);
    if (!isCommit(a) || !isCommit(b)) return isCommit(a) && !isCommit(b);
    return commit(a).time !== commit(b).time ? commit(a).time < commit(b).time : commit(a).id < commit(b).id;
  };
  for (const node of nodes) if (best === null || isBetter(node, best)) best = node;
  return best;
}

/** Judges a content by each path that it has anywhere: by the numbers of its places. */
async function judgeBlob(
  context: Context,
  hit: ObjectHit,
  places: Places,
  notes: Notes,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly EntryDetection[]>> {
  const { store, reader, objects } = context;
  const id = idOf(store, hit.number);
  const numbers = places.withId(id);
  if (numbers.length === 0) return new Map();
  const seen = hit.archived ? undefined : context.seen.get(hit.number);
  const paths = numbers.map((number) => {
    const raw = places.list[number]?.path ?? '';
    const known = raw === '' ? (pathFromTrees(store, reader, objects.parents, hit.number)?.path ?? '') : raw;
    return { number, path: showRawPath(known) };
  });
  const bytes = paths.every(({ path }) => path === seen?.path) ? null : readAgain(reader, hit, id, notes);
  const found = new Map<number, readonly EntryDetection[]>();
  for (const { number, path } of paths)
    found.set(number, path === seen?.path ? inNoEntry(seen.detections) : await judged(context, bytes, hit, path, signal));
  return found;
}

/** The bytes of a hit, to be judged once more; null where that is not to be done. */
function readAgain(reader: ObjectReader, hit: ObjectHit, id: string, notes: Notes): Buffer | null {
  const again = hit.size <= LARGEST_AGAIN && !notes.hurried && !hit.archived;
  return again ? (reader.read(Buffer.from(id, 'hex'))?.bytes ?? null) : null;
}

/** What a hit shows at a path; where its bytes are not to be judged once more, or no longer, what it was found with. */
async function judged(
  { environmentFrom }: Context,
  bytes: Buffer | null,
  hit: ObjectHit,
  path: string,
  signal: AbortSignal,
): Promise<readonly EntryDetection[]> {
  const archived = hit.archived?.flatMap(({ inside, detections }) =>
    detections.map((wire) => ({ detection: deserializeDetection(wire), inside })),
  );
  if (archived) return archived;
  const again = bytes ? await detectUnlessAborted({ bytes, path, environmentFrom }, signal) : null;
  return inNoEntry(again?.detections ?? hit.detections.map(deserializeDetection));
}

/** Of what stands in no archive. */
function inNoEntry(detections: readonly Detection[]): readonly EntryDetection[] {
  return detections.map((detection) => ({ detection, inside: [] }));
}

/** A detection with the names of the archive's entry that it stands in. */
interface EntryDetection {
  readonly detection: Detection;
  readonly inside: readonly string[];
}

type Where = Pick<Located, 'path'> & { readonly place: Occurrence['place']; readonly commit: string | null; readonly blob: string | null };

function add(notes: Notes, judged: readonly EntryDetection[], where: Where): void {
  for (const { detection, inside } of judged) notes.located.push({ ...where, inside, detection });
}

function addRefs(notes: Notes, sha256: string, refs: readonly string[]): void {
  notes.refsOf.set(sha256, [...new Set([...(notes.refsOf.get(sha256) ?? []), ...refs])]);
}

/** An object at a path, or a telling name, if one of the nodes that introduce it is in scope. */
function locatePlace(
  context: Context,
  places: Places,
  number: number,
  judged: readonly EntryDetection[],
  span: Span | undefined,
  notes: Notes,
): void {
  const at = places.list[number];
  if (!at || !span) return;
  const introduced = span.introduced.filter((node) => context.isWanted(node));
  const brought = bestOf(context, introduced);
  if (brought === null) {
    notes.left += judged.length;
    return;
  }
  // Where it stands does not depend on what was asked about.
  const kept = PLACES[Math.min(...span.introduced.map(context.rankOf))] ?? 'unreachable';
  const { path: known } = at;
  // A tagged blob stands at no path by itself.
  const path = known === '' && at.id !== null && places.withId(at.id).length === 1 ? (pathOf(context, at.id) ?? '') : known;
  add(notes, judged, {
    path: showRawPath(path),
    place: at.id === null ? 'name' : kept,
    commit: context.isCommit(brought) ? context.commit(brought).id : null,
    blob: at.id,
  });
}

function pathOf({ store, reader, objects }: Context, id: string): string | null {
  return pathFromTrees(store, reader, objects.parents, numberOfId(store, id))?.path ?? null;
}

/** A content that nothing known leads to: neither a commit nor a tag nor an index. */
async function locateLoose(context: Context, hit: ObjectHit, notes: Notes, signal: AbortSignal): Promise<void> {
  const id = idOf(context.store, hit.number);
  const path = showRawPath(pathOf(context, id) ?? '');
  const detections = await judged(context, readAgain(context.reader, hit, id, notes), hit, path, signal);
  if (context.isWanted(null)) add(notes, detections, { path, place: 'unreachable', commit: null, blob: id });
  else notes.left += detections.length;
}

/** Judges the text of a commit or a tag; positions are those in its message. */
async function judgeMessage(context: Context, hit: ObjectHit, signal: AbortSignal): Promise<readonly EntryDetection[]> {
  const bytes = context.reader.read(Buffer.from(idOf(context.store, hit.number), 'hex'))?.bytes ?? null;
  const { headerLines } = context.commit(hit.number);
  return (await judged(context, bytes, hit, '', signal)).map(({ inside, detection }) => ({
    inside,
    detection: belowHeader(detection, headerLines),
  }));
}

/** The text of a commit or a tag, if that is in scope. */
function locateText(context: Context, node: number, judged: readonly EntryDetection[], notes: Notes): void {
  if (!context.isWanted(node)) {
    notes.left += judged.length;
    return;
  }
  const id = idOf(context.store, node);
  const isKept = context.rankOf(node) < PLACES.indexOf('unreachable');
  if (context.isCommit(node)) {
    add(notes, judged, { path: '', place: isKept ? 'message' : 'unreachable', commit: id, blob: null });
    return;
  }
  const bytes = context.reader.read(Buffer.from(id, 'hex'))?.bytes;
  const own = /^tag (.*)$/m.exec(bytes?.toString('utf8', 0, 1000) ?? '')?.[1] ?? '';
  add(notes, judged, { path: own, place: isKept ? 'tag' : 'unreachable', commit: null, blob: id });
}

function named(name: Buffer): readonly EntryDetection[] {
  return inNoEntry(detect({ bytes: name, path: '' }));
}

/** Names in trees that no commit leads to, and names of refs. */
function locateNames(context: Context, { places, names }: Graph, notes: Notes): void {
  const placed = new Set(places.list.filter((one) => one.id === null).map((one) => one.path.replace(/\/$/, '').split('/').at(-1) ?? ''));
  for (const [name, judged] of names) {
    if (placed.has(name)) continue;
    const tree = context.objects.names.find((one) => one.name === name)?.number ?? -1;
    const folder = pathFromTrees(context.store, context.reader, context.objects.parents, tree)?.path;
    const path = showRawPath(folder === undefined ? name : `${folder}/${name}`);
    if (context.isWanted(null)) add(notes, judged, { path, place: 'name', commit: null, blob: null });
    else notes.left += judged.length;
  }
  for (const { name } of context.tips) {
    if (name.length < 64) continue;
    const detections = named(Buffer.from(name));
    for (const { detection } of detections) addRefs(notes, detection.sha256, [name]);
    if (context.isNameWanted(name)) add(notes, detections, { path: name, place: 'name', commit: null, blob: null });
    else notes.left += detections.length;
  }
}
