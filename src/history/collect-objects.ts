/** Reads all objects of a repository and adds up what the threads found; what one way can't read is tried in others. */
import { DamageError } from '../git/objects/damage.ts';
import { runGit } from '../git/run-git.ts';
import { isWhatIdSays } from '../git/objects/loose.ts';
import { LARGEST_HELD } from '../git/objects/object-limits.ts';
import type { GitObject, ObjectType } from '../git/objects/object-type.ts';
import { typeOfName } from '../git/objects/object-type.ts';
import type { Repository } from '../git/repository.ts';
import { listTips } from '../git/refs.ts';
import { COPY, ObjectReader, idOf, packName, numberOfId } from '../git/objects/store.ts';
import type { Store } from '../git/objects/store.ts';
import { reachable } from './commit-graph.ts';
import { pathOfNamed } from '../git/objects/tree-path.ts';
import type { CommitLinks } from './commit-graph.ts';
import { TOO_DENSE } from '../detect/effort.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import { readObjects, shareStore } from '../workers/object-pool.ts';
import { EMPTY_OBJECT_BATCH, STATUS, findsIn } from '../workers/object-search.ts';
import type { WeakCandidate, ObjectBatch, SharedStore, ObjectHit } from '../workers/object-search.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { searchBytes, searchStream } from '../sources/content.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { showRawPath } from '../model/path-bytes.ts';
import { notCovered } from '../sources/not-covered.ts';
import { deserializeRequest, serializeRequest, serializeDetection } from '../workers/messages.ts';

export interface CollectOptions {
  /** See SharedStore. */
  readonly least: number;
  readonly wanted: ReadonlySet<string>;
  readonly maxBlobSize: number;
  readonly archives: ArchiveLimits;
  readonly jobs: number;
  readonly workerFile: URL | null;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, objects: number) => void;
}

/** All that reading the objects gave. */
export interface Collected {
  readonly objects: number;
  readonly blobs: number;
  readonly bytes: number;
  readonly hits: readonly ObjectHit[];
  /** Distinct, and no hits where they were found. */
  readonly weak: readonly WeakCandidate[];
  /** Some of the signed requests; the path of each is the id of its object. */
  readonly requests: readonly LocatedRequest[];
  readonly names: ObjectBatch['names'];
  readonly commits: readonly CommitLinks[];
  /** By the number of an object the number of a tree that names it, or -1. */
  readonly parents: Int32Array;
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
}

/** Reads all objects of a store, each once. */
export async function collectObjects(repository: Repository, store: Store, options: CollectOptions): Promise<Collected> {
  const shared = shareStore(store, options);
  let bytes = 0;
  let objects = 0;
  const batches: ObjectBatch[] = [];
  const onProgress = (moreBytes: number, moreObjects: number): void => {
    bytes += moreBytes;
    objects += moreObjects;
    options.onProgress(bytes, objects);
  };
  for await (const batch of readObjects(shared, { ...options, onProgress })) batches.push(batch);
  const where = new Whereabouts(shared);
  const retried = await retryFailed(repository, shared, batches, where, options.signal);
  const streamed = await streamLarge(shared, batches, where, options);
  const all = [...batches, retried.batch, streamed.batch];
  const skipped = [...retried.skipped, ...streamed.skipped, ...unreadArchives(all, where), ...describeForged(store, all, where)];
  if (!options.signal.aborted) skipped.push(...unread(shared, batches, where));
  skipped.push(...missing(repository, shared, all, where));
  where.close();
  if (repository.shallow.size > 0)
    skipped.push({
      path: '',
      reason: `shallow clone: what stands before ${count(repository.shallow.size, 'commit')} is not here; git fetch --unshallow brings it`,
    });
  return {
    objects: all.reduce((sum, one) => sum + one.objects, 0),
    blobs: all.reduce((sum, one) => sum + one.blobs, 0),
    bytes: all.reduce((sum, one) => sum + one.bytes, 0),
    hits: distinct(all.flatMap((one) => one.hits)),
    weak: [...new Map(all.flatMap((one) => one.weak.map((value) => [value.sha256, value]))).values()],
    requests: sampled(all),
    names: all.flatMap((one) => one.names),
    commits: all.flatMap((one) => one.commits),
    parents: shared.parents,
    skipped,
    excluded: [...retried.excluded, ...leftAside(all)],
  };
}

/** Of several sound copies of an object one. */
function distinct(hits: readonly ObjectHit[]): readonly ObjectHit[] {
  const seen = new Set<number>();
  return hits.filter(({ number, archived }) => {
    if (archived) return true;
    const isNew = !seen.has(number);
    seen.add(number);
    return isNew;
  });
}

function sampled(batches: readonly ObjectBatch[]): readonly LocatedRequest[] {
  const sample = new RequestSample();
  for (const wire of batches.flatMap((one) => one.requests)) sample.add(deserializeRequest(wire));
  return sample.list();
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What could not be read where it stands: another copy of it may be sound, and git knows forms that we don't. */
async function retryFailed(
  repository: Repository,
  shared: SharedStore,
  batches: readonly ObjectBatch[],
  where: Whereabouts,
  signal: AbortSignal,
): Promise<{ readonly batch: ObjectBatch; readonly skipped: readonly Skipped[]; readonly excluded: readonly Excluded[] }> {
  const { store } = shared;
  const reader = new ObjectReader(store);
  const genuine = (number: number): GitObject | null =>
    reader.readGenuine(store.ids.subarray(number * store.idLength, (number + 1) * store.idLength));
  // Of several copies one that is sound will do.
  const failed = batches
    .flatMap((batch) => batch.failed)
    .filter(({ number }) => store.duplicates[number] !== COPY.later || !genuine(number));
  if (failed.length === 0) {
    reader.close();
    return { batch: EMPTY_OBJECT_BATCH, skipped: [], excluded: [] };
  }
  const finds: Finds[] = [];
  const lost: { readonly number: number; readonly reason: string }[] = [];
  let bytes = 0;
  let objects = 0;
  let blobs = 0;
  let copies = 0;
  let byGit = 0;
  const take = async (number: number, type: ObjectType, content: Buffer): Promise<void> => {
    bytes += content.length;
    objects++;
    if (type === 'blob') blobs++;
    if (type === 'tree') return;
    const result = await searchBytes(content, { path: '', isNamed: false, limits: shared.archives, signal, onBytes: () => undefined });
    finds.push(findsIn(shared, number, type, content.length, result));
  };
  for (const one of failed) {
    const copy = genuine(one.number);
    const object = copy ?? (failed.length <= MAX_GIT_CALLS ? askGit(repository, idOf(store, one.number)) : null);
    if (!object) {
      lost.push(one);
      continue;
    }
    await take(one.number, object.type, object.bytes);
    const id = store.ids.subarray(one.number * store.idLength, (one.number + 1) * store.idLength);
    if (copy) copies++;
    else if (isWhatIdSays(object, id, store.idLength)) byGit++;
    // git gives out what it can of a damaged object: that was searched, and is not all.
    else lost.push(one);
  }
  reader.close();
  const excluded: Excluded[] = [];
  if (copies > 0) excluded.push({ path: '', reason: `${count(copies, 'damaged object')}: a sound copy of each was read instead` });
  if (byGit > 0) excluded.push({ path: '', reason: `${count(byGit, 'object')} that only git cat-file could read: it did` });
  return {
    batch: { ...EMPTY_OBJECT_BATCH, objects, blobs, bytes, ...together(finds) },
    skipped: describeLost(store, lost, where),
    excluded,
  };
}

type Finds = ReturnType<typeof findsIn>;

function together(finds: readonly Finds[]): Pick<ObjectBatch, keyof Finds> {
  return {
    hits: finds.flatMap((one) => one.hits),
    weak: finds.flatMap((one) => one.weak).map(serializeDetection),
    requests: finds.flatMap((one) => one.requests).map(serializeRequest),
    unread: finds.flatMap((one) => one.unread),
  };
}

/** Beyond so many failed objects the pack is broken, and git would take minutes to say so of each. */
const MAX_GIT_CALLS = 200;

function askGit(repository: Repository, id: string): GitObject | null {
  const { ok, stdout } = runGit(repository.context, ['cat-file', '--batch'], `${id}\n`, LARGEST_HELD + 1024);
  const end = stdout.indexOf(0x0a);
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(stdout.toString('latin1', 0, Math.max(0, end)));
  const type = typeOfName(match?.[1] ?? '');
  if (!ok || !type) return null;
  return { type, bytes: stdout.subarray(end + 1, end + 1 + Number(match?.[2])) };
}

/** One line for each pack and reason, with how many objects and some of their names. */
function describeLost(
  store: Store,
  lost: readonly { readonly number: number; readonly reason: string }[],
  where: Whereabouts,
): readonly Skipped[] {
  const groups = new Map<string, { path: string; reason: string; numbers: number[] }>();
  for (const { number, reason } of lost) {
    const pack = store.packs.findLast((_, index) => number >= (store.firsts[index] ?? 0));
    const isLoose = number >= (store.firsts.at(-1) ?? 0);
    const path = isLoose || !pack ? 'loose objects' : packName(pack);
    const group = groups.get(`${path} ${reason}`) ?? { path, reason, numbers: [] };
    group.numbers.push(number);
    groups.set(`${path} ${reason}`, group);
  }
  return [...groups.values()].map(({ path, reason, numbers }) => ({
    path,
    reason: `${count(numbers.length, 'object')} could not be read: ${reason} (${some(numbers, (number) => where.of(number).text)})`,
  }));
}

/** Objects too large to hold are read as streams. */
async function streamLarge(
  shared: SharedStore,
  batches: readonly ObjectBatch[],
  where: Whereabouts,
  options: CollectOptions,
): Promise<{ readonly batch: ObjectBatch; readonly skipped: readonly Skipped[] }> {
  const finds: Finds[] = [];
  const skipped: Skipped[] = [];
  const reader = new ObjectReader(shared.store);
  let bytes = 0;
  let objects = 0;
  for (const number of batches.flatMap((batch) => batch.large)) {
    if (options.signal.aborted) break;
    const search = { path: '', isNamed: false, limits: shared.archives, signal: options.signal, onBytes: () => undefined };
    const result = await searchStream(reader.chunks(number), search);
    bytes += result.bytes;
    objects++;
    const isDamaged = result.error !== null;
    finds.push(findsIn(shared, number, 'blob', result.bytes, result, isDamaged));
    if (!isDamaged) continue;
    const { path, text } = where.of(number);
    skipped.push({ path, reason: `a large object that could not be read whole (${text}): ${whyDamaged(result.error)}` });
  }
  reader.close();
  return { batch: { ...EMPTY_OBJECT_BATCH, objects, blobs: objects, bytes, ...together(finds) }, skipped };
}

function whyDamaged(error: unknown): string {
  return error instanceof DamageError ? error.message : reasonOf(error);
}

/** Objects whose id another one has as well, with other content: git gives out one of them, and each was searched. */
function describeForged(store: Store, batches: readonly ObjectBatch[], where: Whereabouts): readonly Skipped[] {
  const byId = new Map(batches.flatMap((batch) => batch.forged).map((number) => [idOf(store, number), number]));
  if (byId.size === 0) return [];
  const shown = some([...byId.values()], (number) => where.of(number).text);
  return [
    {
      path: '',
      reason: `${count(byId.size, 'id')} that several objects of different content have (${shown}): the repository was tampered with`,
    },
  ];
}

/** What was not read of archives, once for each path and reason: versions of one file mostly share it. */
function unreadArchives(batches: readonly ObjectBatch[], where: Whereabouts): readonly Skipped[] {
  const groups = new Map<string, { path: string; reason: string; texts: string[] }>();
  for (const { number, reason } of batches.flatMap((batch) => batch.unread)) {
    const { path, text } = where.of(number);
    const key = `${path}\0${reason}`;
    const group = groups.get(key) ?? { path, reason, texts: [] };
    group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ path, reason, texts }) => ({
    path,
    reason: `${count(texts.length, reason === TOO_DENSE ? 'object' : 'archive')} not read whole (${some(texts, (text) => text)}): ${reason}`,
  }));
}

/** The first three of a list, and that there are more. */
function some<T>(list: readonly T[], tell: (one: T) => string): string {
  return `${list.slice(0, 3).map(tell).join(', ')}${list.length > 3 ? ', …' : ''}`;
}

/** Where the history has an object: its id alone tells a reader nothing of what was not read. */
class Whereabouts {
  readonly #shared: SharedStore;
  readonly #reader: ObjectReader;

  constructor(shared: SharedStore) {
    this.#shared = shared;
    this.#reader = new ObjectReader(shared.store);
  }

  of(number: number): Whereabout {
    const { store, parents } = this.#shared;
    return this.ofNamed(parents[number], idOf(store, number));
  }

  /** The same of an id that the object with the number `by` names: it need not be there. */
  ofNamed(by: number | undefined, id: string): Whereabout {
    const { store, parents } = this.#shared;
    const found = pathOfNamed(store, this.#reader, parents, by ?? -1, id);
    if (found === null) return { path: '', text: id };
    const path = showRawPath(found.path);
    // Without a commit a path may begin anywhere.
    if (found.commit === null) return { path: '', text: `${id}, named ${path} in a folder of no known commit` };
    const commit = shortId(found.commit);
    return { path, text: `${id}, ${path === '' ? `named by commit ${commit}` : `${path} in commit ${commit}`}` };
  }

  close(): void {
    this.#reader.close();
  }
}

/** An object's path, empty where none is known with a commit, and its id with all that is known. */
interface Whereabout {
  readonly path: string;
  readonly text: string;
}

/** As much of an id as git shows of it in a large repository. */
function shortId(id: string): string {
  return id.slice(0, 12);
}

/** What no thread came to: entries of a damaged pack that are built upon each other in a circle, or work of a thread that died. */
function unread(shared: SharedStore, batches: readonly ObjectBatch[], where: Whereabouts): readonly Skipped[] {
  const { store, status } = shared;
  const left: { number: number; reason: string }[] = [];
  const died = batches.find((batch) => batch.died !== null)?.died;
  const reason = died === undefined || died === null ? 'nothing leads to it within its pack' : `its reader failed (${died})`;
  for (let number = 0; number < store.total; number++) if (status[number] === STATUS.unread) left.push({ number, reason });
  return describeLost(store, left, where);
}

/**
 * Objects that are named and not there. Only those of the history count: what no ref reaches any more git takes away
 * piece by piece.
 */
function missing(repository: Repository, shared: SharedStore, batches: readonly ObjectBatch[], where: Whereabouts): readonly Skipped[] {
  const named = new Map(batches.flatMap((batch) => batch.missing));
  if (named.size === 0) return [];
  const { store } = shared;
  const tips = repository.refusal === null ? (listTips(repository) ?? []) : [];
  const reached = reachable(
    batches.flatMap((batch) => batch.commits),
    tips.map((tip) => numberOfId(store, tip.peeled)),
  );
  const belongs = (by: number): boolean => {
    let at = by;
    for (let depth = 0; at >= 0 && depth < 200 && !reached.has(at); depth++) at = shared.parents[at] ?? -1;
    return at >= 0 && reached.has(at);
  };
  const sure = [...named].filter(([, by]) => belongs(by)).map(([id]) => id);
  // A tree may be named by several others, of which one was noted: of the rest git has to be asked.
  const absent = (sure.length === named.size ? sure : (missingByGit(repository) ?? [...named.keys()])).filter(
    (id) => !repository.shallow.has(id),
  );
  const lost = repository.shallow.size > 0 ? absent.filter((id) => !isCutOff(named.get(id), repository, store)) : absent;
  if (lost.length === 0) return [];
  const why = repository.partial
    ? 'partial clone: they were never fetched; a full clone has them'
    : 'all else was read; a copy that has them may hold more, and git fsck --connectivity-only names each';
  const [first = ''] = lost;
  return [
    {
      path: lost.length === 1 ? where.ofNamed(named.get(first), first).path : '',
      reason: `${count(lost.length, 'object')} of the history missing (${some(lost, (id) => where.ofNamed(named.get(id), id).text)}): ${why}`,
    },
  ];
}

/** Named by a commit at the border of a shallow clone, whose parents are not there by its nature. */
function isCutOff(by: number | undefined, repository: Repository, store: Store): boolean {
  return by !== undefined && repository.shallow.has(idOf(store, by));
}

function missingByGit(repository: Repository): readonly string[] | null {
  const known = runGit(repository.context, ['rev-list', '--objects', '--all', '--reflog', '--missing=print']);
  if (!known.ok) return null;
  return known.stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1));
}

function leftAside(batches: readonly ObjectBatch[]): readonly Excluded[] {
  const pointers = batches.reduce((sum, batch) => sum + batch.pointers.length, 0);
  const tooLarge = batches.reduce((sum, batch) => sum + batch.tooLarge, 0);
  const excluded = notCovered(
    batches.flatMap((batch) => batch.submodules),
    pointers,
  );
  if (tooLarge === 0) return excluded;
  return [...excluded, { path: '', reason: `${count(tooLarge, 'file version')} larger than --max-blob-size` }];
}
