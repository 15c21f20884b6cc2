/** Searches the objects of a store for what may be credentials: the work of one thread. */
import { NAMED_BY_PATH_GAIN, PATH_GAIN } from '../detect/evidence.ts';
import { DamageError } from '../git/objects/damage.ts';
import { detectAt } from '../detect/detect.ts';
import { Effort } from '../detect/effort.ts';
import { PART_SAMPLE, RequestSample } from '../detect/requests/sample.ts';
import type { ContentResult } from '../detect/content-result.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import { requestsAt } from '../detect/requests/find.ts';
import type { SignedRequest } from '../detect/requests/find.ts';
import type { SignaturePosition } from '../detect/requests/signatures.ts';
import { MARK, versionOf, markChange, markWhole } from '../detect/incremental.ts';
import type { SearchedVersion, Marked } from '../detect/incremental.ts';
import type { Detection } from '../model/detection.ts';
import type { ChangedRanges } from '../git/objects/packs/delta.ts';
import type { GitObject, ObjectType } from '../git/objects/object-type.ts';
import { PackWalker } from '../git/objects/packs/pack-walk.ts';
import { withoutSignature } from '../git/objects/commit-signature.ts';
import { isWhatIdSays } from '../git/objects/loose.ts';
import { COPY, ObjectReader, firstCopy, idOf, numberOf, readLoose, numberOfId } from '../git/objects/store.ts';
import type { Store } from '../git/objects/store.ts';
import { forEachEntry, isGitlink } from '../git/objects/tree.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { holdsArchive, searchBytes } from '../sources/content.ts';
import type { ArchiveLimits } from '../sources/content.ts';
import { isLfsPointer } from '../sources/not-covered.ts';
import { breathe, isSliceOver } from '../sources/pace.ts';
import { serializeRequest, serializeDetection } from './messages.ts';
import type { DetectionMessage, RequestMessage } from './messages.ts';

/** What the threads share: the store, and what they note of each object by its number. */
export interface SharedStore {
  readonly store: Store;
  /** See {@link STATUS}. */
  readonly status: Uint8Array;
  /** A tree that names the object, or of a root tree a commit; -1 where none does. */
  readonly parents: Int32Array;
  /** Detections of a lower score, judged without a path, are no hits. */
  readonly least: number;
  /** Credentials (by SHA-256) that are hits whatever their score. */
  readonly wanted: ReadonlySet<string>;
  /** Larger blobs are left out. */
  readonly maxBlobSize: number;
  readonly archives: ArchiveLimits;
}

export const STATUS = { unread: 0, read: 1, failed: 2, streamed: 3 } as const;

/** A part of the work: delta trees of a pack by their roots, or loose objects by number. */
export type ObjectJob =
  | { readonly kind: 'pack'; readonly pack: number; readonly roots: Uint32Array }
  | { readonly kind: 'loose'; readonly from: number; readonly to: number };

/** An object in which something has the shape of a credential. */
export interface ObjectHit {
  readonly number: number;
  readonly type: ObjectType;
  readonly size: number;
  /** As judged without a path. */
  readonly detections: readonly DetectionMessage[];
  /**
   * Of an archive, what stands in it; `detections` is empty then. So it is of an object that is not what its id says: whoever
   * asks for the id gets another one.
   */
  readonly archived?: readonly InsideMessage[];
}

/** What was found in one content of an archive. */
interface InsideMessage {
  /** See ContentPlace: of the archive itself the paths are told apart. */
  readonly inside: readonly string[];
  readonly detections: readonly DetectionMessage[];
}

/** A value that is too doubtful for a hit: enough of it to try it against signed requests. */
export type WeakCandidate = Pick<DetectionMessage, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;

export interface Unread {
  readonly number: number;
  readonly reason: string;
}

/** What a part of the work gave. */
export interface ObjectBatch {
  readonly objects: number;
  readonly blobs: number;
  readonly bytes: number;
  readonly hits: readonly ObjectHit[];
  readonly weak: readonly WeakCandidate[];
  /** Some of the signed requests; the path of each is the id of its object. */
  readonly requests: readonly RequestMessage[];
  readonly failed: readonly { readonly number: number; readonly reason: string }[];
  /** What could not be read of archives. */
  readonly unread: readonly Unread[];
  /** Objects that are not what their ids say, each of which another object has as well. */
  readonly forged: readonly number[];
  /** Objects too large to hold, to be read as streams. */
  readonly large: readonly number[];
  /** How many blobs were larger than asked for. */
  readonly tooLarge: number;
  /** Ids that an object names and the store does not have, with the number of that object. */
  readonly missing: readonly (readonly [string, number])[];
  /** Names under which submodules stand. */
  readonly submodules: readonly string[];
  /** Git LFS pointers, by number. */
  readonly pointers: readonly number[];
  /** Names in a tree that may hold a credential, as Latin-1. */
  readonly names: readonly { readonly number: number; readonly name: string }[];
  /** Commits: the number of each, then those of its parents, -1 for one that is not there. */
  readonly commits: readonly (readonly number[])[];
  /** The class of the error that ended the thread, with what it had not done yet; null where none did. */
  readonly died: string | null;
}

/** What no work gives. */
export const EMPTY_OBJECT_BATCH: ObjectBatch = {
  objects: 0,
  blobs: 0,
  bytes: 0,
  hits: [],
  weak: [],
  requests: [],
  failed: [],
  unread: [],
  forged: [],
  large: [],
  tooLarge: 0,
  missing: [],
  submodules: [],
  pointers: [],
  names: [],
  commits: [],
  died: null,
};

interface Findings {
  objects: number;
  blobs: number;
  tooLarge: number;
  bytes: number;
  readonly hits: ObjectHit[];
  readonly weak: Map<string, WeakCandidate>;
  readonly requests: RequestSample<LocatedRequest>;
  readonly failed: { readonly number: number; readonly reason: string }[];
  /** What is searched by itself, in slices: archives, and contents that are large or dense. */
  readonly apart: number[];
  readonly forged: number[];
  readonly large: number[];
  readonly missing: Map<string, number>;
  readonly submodules: Set<string>;
  readonly pointers: number[];
  readonly names: { readonly number: number; readonly name: string }[];
  readonly commits: number[][];
}

/** What a content that was read by itself gives; `isForged` where it is not what its id says. */
export function findsIn(
  { store, least, wanted }: SharedStore,
  number: number,
  type: ObjectType,
  size: number,
  { found, requests, skipped }: ContentResult,
  isForged = false,
): Pick<ObjectBatch, 'hits' | 'unread'> & { readonly weak: readonly Detection[]; readonly requests: readonly LocatedRequest[] } {
  const isCredible = (one: Detection): boolean => one.score >= least || wanted.has(one.sha256);
  const contents = found.map(({ inside, detections }) => ({ inside, detections: detections.filter(isCredible) }));
  const credible = contents.filter((one) => one.detections.length > 0);
  const messages = credible.map(({ inside, detections }) => ({ inside, detections: detections.map(serializeDetection) }));
  const isPlain = !isForged && found.every(({ inside }) => inside.length === 0);
  const held = isPlain ? { detections: messages.flatMap((one) => one.detections) } : { detections: [], archived: messages };
  const path = idOf(store, number);
  return {
    hits: credible.length > 0 ? [{ number: firstCopy(store, number), type, size, ...held }] : [],
    weak: found.flatMap(({ detections }) => detections.filter((one) => !isCredible(one))),
    requests: requests.map(({ request }) => ({ path, request })),
    unread: skipped.map(({ reason }) => ({ number, reason })),
  };
}

/** A content that small may be named by its path alone (keys/binance_secret.txt), which says more than any other path. */
export const MAX_VALUE_ONLY = 2048;
/** What is no larger is judged once more by each of its paths, which decides. */
export const LARGEST_AGAIN = 256 * 1024 * 1024;
const MIN_NAME = 60;
const NO_SITES: SearchedVersion = { mark: MARK.nothing, places: null, credible: false, settled: true };
/** What is built upon something that was not searched is searched whole. */
const UNSEARCHED: SearchedVersion = { mark: MARK.sites, places: null, credible: true, settled: false };
const LARGE = 8 * 1024 * 1024;
const STEP = 2000;
/** Contents that ask for more work are searched by themselves, in slices: a thread must hear that the scan has ended. */
const SLICE = 2 * 1024 * 1024;
/** So many candidates take part of a second to judge: those of one content are judged in slices too. */
const MANY_SITES = 500;
/** A repository that lacks objects lacks thousands; these are enough to look into. */
const MAX_MISSING = 10_000;

/** So many of a job are kept. */
const MAX_WEAK = 1000;

/** Searches objects job by job; make one for each thread and close() it at the end. */
export class ObjectSearcher {
  readonly #shared: SharedStore;
  readonly #onProgress: (bytes: number, objects: number) => void;
  readonly #walkers = new Map<number, PackWalker<SearchedVersion>>();
  readonly #reader: ObjectReader;
  #found: Findings = nothing();
  #told = { bytes: 0, objects: 0 };

  constructor(shared: SharedStore, onProgress: (bytes: number, objects: number) => void) {
    this.#shared = shared;
    this.#onProgress = onProgress;
    this.#reader = new ObjectReader(shared.store);
  }

  close(): void {
    for (const walker of this.#walkers.values()) walker.close();
    this.#reader.close();
  }

  /** Does a part of the work. An object that can't be read ends nothing but itself. */
  async run(job: ObjectJob, signal: AbortSignal): Promise<ObjectBatch> {
    this.#found = nothing();
    this.#told = { bytes: 0, objects: 0 };
    if (job.kind === 'loose') {
      for (let number = job.from; number < job.to && !signal.aborted; number++) {
        this.#loose(number);
        if (isSliceOver()) await breathe();
      }
    } else {
      const walker = this.#walker(job.pack);
      for (const root of job.roots) {
        if (signal.aborted) break;
        walker.walk(root);
        if (isSliceOver()) await breathe();
      }
    }
    this.#tell();
    const unread: Unread[] = [];
    const { missing, submodules, apart, weak, requests, ...rest } = this.#found;
    for (const number of apart) unread.push(...(await this.#searchApart(number, signal)));
    return {
      ...rest,
      unread,
      missing: [...missing],
      submodules: [...submodules],
      weak: [...weak.values()],
      requests: requests.list().map(serializeRequest),
      died: null,
    };
  }

  /** Searches an archive, or a content of which a slice would take long; gives what could not be read of it. */
  async #searchApart(number: number, signal: AbortSignal): Promise<readonly Unread[]> {
    if (signal.aborted) return [];
    const { store, archives: limits } = this.#shared;
    const own = this.#reader.readNumber(number);
    if (!own) return [{ number, reason: 'could not be read again' }];
    const isForged = store.duplicates[number] !== COPY.only && !this.#isGenuine(number, own);
    if (isForged) this.#found.forged.push(number);
    else if (store.duplicates[number] === COPY.later) {
      const first = firstCopy(store, number);
      const other = this.#reader.readNumber(first);
      if (other && this.#isGenuine(first, other)) return [];
    }
    const { type, bytes } = own;
    const onBytes = (count: number): void => this.#onProgress(count, 0);
    const result = await searchBytes(bytes, { path: '', isNamed: false, limits, signal, onBytes });
    const finds = findsIn(this.#shared, number, type, bytes.length, result, isForged);
    this.#found.hits.push(...finds.hits);
    for (const request of finds.requests) this.#found.requests.add(request);
    this.#noteWeak(finds.weak);
    const failure = result.error === null ? [] : [{ number, reason: `its search failed (${reasonOf(result.error)})` }];
    return [...finds.unread, ...failure];
  }

  /** Whether an object is what the id of a number says. */
  #isGenuine(number: number, object: GitObject): boolean {
    const { ids, idLength } = this.#shared.store;
    return isWhatIdSays(object, ids.subarray(number * idLength, (number + 1) * idLength), idLength);
  }

  #tell(): void {
    const { bytes, objects } = this.#found;
    this.#onProgress(bytes - this.#told.bytes, objects - this.#told.objects);
    this.#told = { bytes, objects };
  }

  #walker(number: number): PackWalker<SearchedVersion> {
    const known = this.#walkers.get(number);
    if (known) return known;
    const { store } = this.#shared;
    const pack = store.packs[number];
    if (!pack) throw new RangeError('no such pack');
    const first = store.firsts[number] ?? 0;
    const walker = new PackWalker<SearchedVersion>(pack, {
      visit: ({ position, type, bytes, changed: news, baseMark }) => this.#visit(first + position, type, bytes, news, baseMark),
      fail: (position, reason) => this.#fail(first + position, reason),
      tooLarge: (position) => this.#leave(first + position),
      findBase: (id) => this.#reader.read(id),
    });
    this.#walkers.set(number, walker);
    return walker;
  }

  #loose(number: number): void {
    try {
      const object = readLoose(this.#shared.store, number);
      if ('large' in object) this.#leave(number);
      else this.#visit(number, object.type, object.bytes, null, null);
    } catch (error) {
      this.#fail(number, error instanceof DamageError ? error.message : reasonOf(error));
    }
  }

  /** Leaves an object to whoever reads it as a stream. */
  #leave(number: number): void {
    this.#shared.status[number] = STATUS.streamed;
    this.#found.large.push(number);
  }

  #fail(number: number, reason: string): void {
    this.#shared.status[number] = STATUS.failed;
    this.#found.failed.push({ number, reason });
  }

  #visit(number: number, type: ObjectType, bytes: Buffer, news: ChangedRanges | null, base: SearchedVersion | null): SearchedVersion {
    const found = this.#found;
    this.#shared.status[number] = STATUS.read;
    found.objects++;
    found.bytes += bytes.length;
    if (found.objects - this.#told.objects >= STEP) this.#tell();
    if (type === 'tree') {
      this.#noteEntries(number, bytes, news);
      return NO_SITES;
    }
    if (type === 'commit') this.#noteLinks(number, bytes);
    else if (isLfsPointer(bytes)) found.pointers.push(number);
    if (type === 'blob') {
      found.blobs++;
      if (bytes.length > this.#shared.maxBlobSize) {
        found.tooLarge++;
        return UNSEARCHED;
      }
      if (holdsArchive(bytes, '', this.#shared.archives.depth)) {
        found.apart.push(number);
        return UNSEARCHED;
      }
    }
    // A large content is searched in parts, whatever stands in it; nothing is built upon most of them.
    if (bytes.length > LARGE) return this.#setApart(number);
    const effort = new Effort(SLICE);
    const signatures: SignaturePosition[] = [];
    const text = type === 'commit' && !(news && base) ? withoutSignature(bytes) : bytes;
    const marked =
      news && base ? markChange(bytes, news.pairs, news.length, base, signatures, effort) : markWhole(text, signatures, effort);
    if (effort.isSpent) return this.#setApart(number);
    if (signatures.length > 0) this.#noteRequests(number, requestsAt(text, signatures));
    if (marked.mark === MARK.sites && marked.sites)
      return marked.sites.length > MANY_SITES ? this.#setApart(number) : this.#judge(number, type, bytes, marked);
    return { mark: marked.mark, places: base?.places ?? null, credible: false, settled: base?.settled ?? true };
  }

  #setApart(number: number): SearchedVersion {
    this.#found.apart.push(number);
    return UNSEARCHED;
  }

  /** Judges a content without its path; what may be a credential once the path is known makes it a hit. */
  #judge(number: number, type: ObjectType, bytes: Buffer, marked: Marked): SearchedVersion {
    try {
      const isAsStands = bytes.length > LARGEST_AGAIN || this.#shared.store.duplicates[number] !== COPY.only;
      const detections = detectAt({ bytes, path: '', environmentFrom: isAsStands ? -Infinity : Infinity }, marked.sites ?? []);
      const isNamedByPath = (one: Detection): boolean => one.kind === 'private-key' || bytes.length <= MAX_VALUE_ONLY;
      const leastOf = (one: Detection): number => this.#shared.least - (isNamedByPath(one) ? NAMED_BY_PATH_GAIN - PATH_GAIN : 0);
      const isCredible = (one: Detection): boolean => one.score >= leastOf(one) || this.#shared.wanted.has(one.sha256);
      const credible = detections.filter(isCredible);
      if (credible.length < detections.length) this.#noteWeak(detections.filter((one) => !isCredible(one)));
      if (credible.length > 0) this.#suspect(number, type, bytes, credible.map(serializeDetection));
      return versionOf(bytes, marked, detections, credible.length > 0);
    } catch (error) {
      this.#fail(number, `its search failed (${error instanceof Error ? error.name : 'unknown error'})`);
      return UNSEARCHED;
    }
  }

  /** Notes a hit. What has another's id is judged as it stands: asked for by the id it would be another object. */
  #suspect(number: number, type: ObjectType, bytes: Buffer, detections: readonly DetectionMessage[]): void {
    const { store } = this.#shared;
    const isForged = store.duplicates[number] !== COPY.only && !this.#isGenuine(number, { type, bytes });
    if (isForged) this.#found.forged.push(number);
    const found: Pick<ObjectHit, 'detections' | 'archived'> = isForged
      ? { detections: [], archived: [{ inside: [], detections }] }
      : { detections };
    this.#found.hits.push({ number: firstCopy(store, number), type, size: bytes.length, ...found });
  }

  #noteRequests(number: number, requests: readonly SignedRequest[]): void {
    if (requests.length === 0 || this.#shared.store.duplicates[number] === COPY.later) return;
    const path = idOf(this.#shared.store, number);
    for (const request of requests) this.#found.requests.add({ path, request });
  }

  #noteWeak(detections: readonly Detection[]): void {
    const { weak } = this.#found;
    for (const one of detections) {
      if (weak.size >= MAX_WEAK) return;
      const { kind, value, sha256, score, encrypted } = serializeDetection(one);
      weak.set(sha256, { kind, value, sha256, score, encrypted });
    }
  }

  /** Notes which tree names which objects, as far as it is new, and what is named but not there. */
  #noteEntries(number: number, bytes: Buffer, news: ChangedRanges | null): void {
    const { store, parents } = this.#shared;
    forEachEntry(bytes, store.idLength, news, (modeAt, nameAt, idAt) => {
      if (isGitlink(bytes, modeAt)) {
        this.#found.submodules.add(bytes.toString('utf8', nameAt, idAt - 1));
        return;
      }
      // Of a tree only the names are text, and a name that short holds no credential.
      if (idAt - nameAt > MIN_NAME && markWhole(bytes.subarray(nameAt, idAt - 1), []).mark === MARK.sites)
        this.#found.names.push({ number, name: bytes.toString('latin1', nameAt, idAt - 1) });
      const child = numberOf(store, bytes, idAt);
      if (child >= 0) {
        if (parents[child] === -1) parents[child] = number;
      } else this.#miss(bytes.toString('hex', idAt, idAt + store.idLength), number);
    });
  }

  /** The parents of a commit; its tree and they must be there. */
  #noteLinks(number: number, bytes: Buffer): void {
    const { store, parents } = this.#shared;
    const digits = store.idLength * 2;
    const commit = [number];
    for (let at = 0; at < bytes.length;) {
      const isTree = bytes[at] === 0x74;
      if (!isTree && bytes[at] !== 0x70) break;
      const skip = isTree ? 5 : 7;
      const id = bytes.toString('latin1', at + skip, at + skip + digits);
      const linked = numberOfId(store, id);
      if (linked < 0) this.#miss(id, number);
      else if (isTree && parents[linked] === -1) parents[linked] = number;
      if (!isTree) commit.push(linked);
      at += skip + digits + 1;
    }
    if (store.duplicates[number] !== COPY.later) this.#found.commits.push(commit);
  }

  #miss(id: string, by: number): void {
    if (this.#found.missing.size < MAX_MISSING) this.#found.missing.set(id, by);
  }
}

function nothing(): Findings {
  return {
    objects: 0,
    blobs: 0,
    tooLarge: 0,
    bytes: 0,
    hits: [],
    weak: new Map(),
    requests: new RequestSample(PART_SAMPLE),
    failed: [],
    apart: [],
    forged: [],
    large: [],
    missing: new Map(),
    submodules: new Set(),
    pointers: [],
    names: [],
    commits: [],
  };
}
