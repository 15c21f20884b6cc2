/** Searches the objects of a store for what may be credentials: the work of one thread. */
import { detectAt } from '../detect/detect.ts';
import { MARK, knownOf, markChange, markWhole } from '../detect/touched.ts';
import type { Known, Marked } from '../detect/touched.ts';
import type { News } from '../git/delta.ts';
import type { ObjectType } from '../git/object-type.ts';
import { PackWalker } from '../git/pack-walk.ts';
import { ObjectReader, numberOf, readLoose, numberOfId } from '../git/store.ts';
import type { Store } from '../git/store.ts';
import { forEachEntry, isGitlink } from '../git/tree.ts';
import { reasonOf } from './errors.ts';
import { isArchive, searchBytes } from './content.ts';
import type { ArchiveLimits, ArchiveResult } from './content.ts';
import { detectBytes } from './read.ts';
import { toWire } from './wire.ts';
import type { WireDetection } from './wire.ts';

/** What the threads share: the store, and what they note of each object by its number. */
export interface SharedStore {
  readonly store: Store;
  /** See {@link STATUS}. */
  readonly status: Uint8Array;
  /** A tree that names the object, or of a root tree a commit; -1 where none does. */
  readonly parents: Int32Array;
  /** Detections of a lower score, judged without a path, are no suspects. */
  readonly least: number;
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
export interface Suspect {
  readonly number: number;
  readonly type: ObjectType;
  readonly size: number;
  /** As judged without a path. */
  readonly detections: readonly WireDetection[];
  /** Of an archive, what stands in it; `detections` is empty then. */
  readonly inside?: readonly WireInside[];
}

/** What was found in one content of an archive. */
interface WireInside {
  /** The names in the archive: of the outermost one there are others. */
  readonly names: readonly string[];
  readonly detections: readonly WireDetection[];
}

/** What a part of the work gave. */
export interface ObjectBatch {
  readonly objects: number;
  readonly blobs: number;
  readonly bytes: number;
  readonly suspects: readonly Suspect[];
  readonly failed: readonly { readonly number: number; readonly reason: string }[];
  /** What could not be read of archives, by number. */
  readonly unread: readonly { readonly number: number; readonly reason: string }[];
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
  suspects: [],
  failed: [],
  unread: [],
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
  readonly suspects: Suspect[];
  readonly failed: { readonly number: number; readonly reason: string }[];
  readonly archives: number[];
  readonly large: number[];
  readonly missing: Map<string, number>;
  readonly submodules: Set<string>;
  readonly pointers: number[];
  readonly names: { readonly number: number; readonly name: string }[];
  readonly commits: number[][];
}

/** What makes a content a suspect; null where nothing in it does. */
export function suspectOf(number: number, type: ObjectType, size: number, { found }: ArchiveResult, least: number): Suspect | null {
  if (found.every(({ archive }) => archive.length === 0)) {
    const detections = found.flatMap((one) => one.detections).filter((one) => one.score >= least);
    return detections.length > 0 ? { number, type, size, detections: detections.map(toWire) } : null;
  }
  const inside = found.flatMap(({ archive, detections }) => {
    const credible = detections.filter((one) => one.score >= least);
    return credible.length > 0 ? [{ names: archive.slice(1), detections: credible.map(toWire) }] : [];
  });
  return inside.length > 0 ? { number, type, size, detections: [], inside } : null;
}

/** A content that small may be named by its path alone (keys/binance_secret.txt), which says more than any other path. */
export const BARE = 2048;
const BARE_GAIN = 8;
const MIN_NAME = 60;
const NO_SITES: Known = { mark: MARK.nothing, places: null, credible: false, settled: true };
/** What is built upon something that was not searched is searched whole. */
const UNSEARCHED: Known = { mark: MARK.sites, places: null, credible: true, settled: false };
const LARGE = 8 * 1024 * 1024;
const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const STEP = 2000;
/** A repository that lacks objects lacks thousands; these are enough to look into. */
const MAX_MISSING = 10_000;

/** Searches objects job by job; make one for each thread and close() it at the end. */
export class ObjectSearcher {
  readonly #shared: SharedStore;
  readonly #onProgress: (bytes: number, objects: number) => void;
  readonly #walkers = new Map<number, PackWalker<Known>>();
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
    if (job.kind === 'loose') for (let number = job.from; number < job.to; number++) this.#loose(number);
    else {
      const walker = this.#walker(job.pack);
      for (const root of job.roots) walker.walk(root);
    }
    this.#tell();
    const { missing, submodules, archives, ...rest } = this.#found;
    const unread: { readonly number: number; readonly reason: string }[] = [];
    for (const number of archives) unread.push(...(await this.#unpack(number, signal)));
    return { ...rest, unread, missing: [...missing], submodules: [...submodules], died: null };
  }

  /** Unpacks an archive; gives what could not be read of it. */
  async #unpack(number: number, signal: AbortSignal): Promise<ObjectBatch['unread']> {
    if (signal.aborted || this.#shared.store.duplicates[number] === 1) return [];
    const { store, archives: limits } = this.#shared;
    const bytes = this.#reader.read(store.ids.subarray(number * store.idLength, (number + 1) * store.idLength))?.bytes;
    if (!bytes) return [{ number, reason: 'an archive that could not be read again' }];
    const onBytes = (count: number): void => this.#onProgress(count, 0);
    const result = await searchBytes(bytes, { path: '', isNamed: false, limits, signal, onBytes });
    const suspect = suspectOf(number, 'blob', bytes.length, result, this.#shared.least);
    if (suspect) this.#found.suspects.push(suspect);
    const failure = result.error === null ? [] : [{ number, reason: `its search failed (${reasonOf(result.error)})` }];
    return [...result.skipped.map(({ reason }) => ({ number, reason })), ...failure];
  }

  #tell(): void {
    const { bytes, objects } = this.#found;
    this.#onProgress(bytes - this.#told.bytes, objects - this.#told.objects);
    this.#told = { bytes, objects };
  }

  #walker(number: number): PackWalker<Known> {
    const known = this.#walkers.get(number);
    if (known) return known;
    const { store } = this.#shared;
    const pack = store.packs[number];
    if (!pack) throw new RangeError('no such pack');
    const first = store.firsts[number] ?? 0;
    const walker = new PackWalker<Known>(pack, {
      visit: ({ position, type, bytes, news, baseMark }) => this.#visit(first + position, type, bytes, news, baseMark),
      fail: (position, reason) => this.#fail(first + position, reason),
      tooLarge: (position) => {
        this.#shared.status[first + position] = STATUS.streamed;
        this.#found.large.push(first + position);
      },
      findBase: (id) => this.#reader.read(id),
    });
    this.#walkers.set(number, walker);
    return walker;
  }

  #loose(number: number): void {
    try {
      const { type, bytes } = readLoose(this.#shared.store, number);
      this.#visit(number, type, bytes, null, null);
    } catch (error) {
      this.#fail(number, error instanceof Error && error.name === 'ObjectError' ? error.message : reasonOf(error));
    }
  }

  #fail(number: number, reason: string): void {
    this.#shared.status[number] = STATUS.failed;
    this.#found.failed.push({ number, reason });
  }

  #visit(number: number, type: ObjectType, bytes: Buffer, news: News | null, base: Known | null): Known {
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
    else if (bytes.length < 1024 && bytes[0] === LFS[0] && bytes.subarray(0, LFS.length).equals(LFS)) found.pointers.push(number);
    if (type === 'blob') {
      found.blobs++;
      if (bytes.length > this.#shared.maxBlobSize) {
        found.tooLarge++;
        return UNSEARCHED;
      }
      if (isArchive(bytes, '', this.#shared.archives.depth)) {
        found.archives.push(number);
        return UNSEARCHED;
      }
    }
    // A large content is judged in parts, whatever stands in it; nothing is built upon most of them.
    if (bytes.length > LARGE) return this.#judge(number, type, bytes, { mark: MARK.sites, sites: null });
    const marked = news && base ? markChange(bytes, news.pairs, news.length, base) : markWhole(type === 'commit' ? unsigned(bytes) : bytes);
    if (marked.mark === MARK.sites && marked.sites) return this.#judge(number, type, bytes, marked);
    return { mark: marked.mark, places: base?.places ?? null, credible: false, settled: base?.settled ?? true };
  }

  /** Judges a content without its path; what may be a credential once the path is known makes it a suspect. */
  #judge(number: number, type: ObjectType, bytes: Buffer, marked: Marked): Known {
    try {
      const detections = marked.sites ? detectAt({ bytes, path: '' }, marked.sites) : detectBytes(bytes, '');
      const least = this.#shared.least - (bytes.length <= BARE ? BARE_GAIN : 0);
      const credible = detections.filter((one) => one.score >= least);
      const isDuplicate = this.#shared.store.duplicates[number] === 1;
      if (credible.length > 0 && !isDuplicate)
        this.#found.suspects.push({ number, type, size: bytes.length, detections: credible.map(toWire) });
      return knownOf(bytes, marked, detections, credible.length > 0);
    } catch (error) {
      this.#fail(number, `its search failed (${error instanceof Error ? error.name : 'unknown error'})`);
      return UNSEARCHED;
    }
  }

  /** Notes which tree names which objects, as far as it is new, and what is named but not there. */
  #noteEntries(number: number, bytes: Buffer, news: News | null): void {
    const { store, parents } = this.#shared;
    forEachEntry(bytes, store.idLength, news, (modeAt, nameAt, idAt) => {
      if (isGitlink(bytes, modeAt)) {
        this.#found.submodules.add(bytes.toString('utf8', nameAt, idAt - 1));
        return;
      }
      // Of a tree only the names are text, and a name that short holds no credential.
      if (idAt - nameAt > MIN_NAME && markWhole(bytes.subarray(nameAt, idAt - 1)).mark === MARK.sites)
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
    if (store.duplicates[number] === 0) this.#found.commits.push(commit);
  }

  #miss(id: string, by: number): void {
    if (this.#found.missing.size < MAX_MISSING) this.#found.missing.set(id, by);
  }
}

const SIGNED = Buffer.from('\ngpgsig');

/** A commit without its signature, which is armor: half of all commits are signed, and nothing else of them is random. */
function unsigned(bytes: Buffer): Buffer {
  const from = bytes.indexOf(SIGNED);
  const message = bytes.indexOf('\n\n');
  if (from < 0 || from > message) return bytes;
  // Its lines begin with a space.
  let to = from + 1;
  while (to < message && (bytes[to] !== 0x0a || bytes[to + 1] === 0x20)) to++;
  const signature = bytes.subarray(from, to);
  if (!signature.includes('-----BEGIN') || !signature.includes('-----END')) return bytes;
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function nothing(): Findings {
  return {
    objects: 0,
    blobs: 0,
    tooLarge: 0,
    bytes: 0,
    suspects: [],
    failed: [],
    archives: [],
    large: [],
    missing: new Map(),
    submodules: new Set(),
    pointers: [],
    names: [],
    commits: [],
  };
}
