/** All objects of a repository: packs and loose files, each object known by one number. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DamageError } from './damage.ts';
import { systemCode } from '../../model/errors.ts';
import { applyDelta, createChangedRanges, readDeltaHead } from './packs/delta.ts';
import { rebuildIndex } from './packs/index-pack.ts';
import { isWhatIdSays, looseChunks, readLooseFile } from './loose.ts';
import type { LargeObject } from './loose.ts';
import { LARGEST_HELD } from './object-limits.ts';
import { typeOfEntry } from './object-type.ts';
import type { GitObject } from './object-type.ts';
import { ENTRY, openPack } from './packs/pack.ts';
import type { Pack } from './packs/pack.ts';
import { findInIndex, readPackIndex } from './packs/pack-index.ts';
import type { IdLength, PackIndex } from './packs/pack-index.ts';
import { PackReader } from './packs/pack-reader.ts';
import { sizeOfRegular, IrregularFileError } from '../regular-file.ts';
import type { Repository } from '../repository.ts';

/**
 * The objects of a repository. They are numbered: those of the packs, in the packs' order, by position; then the loose
 * ones. All large parts stand in shared memory, so a store can be handed to threads.
 */
export interface Store {
  readonly idLength: IdLength;
  readonly packs: readonly Pack[];
  /** The number of each pack's first object; behind them that of the first loose one. */
  readonly firsts: readonly number[];
  readonly total: number;
  /** All ids by number. */
  readonly ids: Buffer;
  /** Whether an object stands in the store more than once: see {@link COPY}. */
  readonly duplicates: Uint8Array;
  /** From ids to numbers, by open addressing; -1 where free. */
  readonly table: Int32Array;
  /** The folder of each loose object, by its number less that of the first one. */
  readonly looseFolders: Uint16Array;
  readonly folders: readonly string[];
}

/** Of an id that several objects have: the one with the lowest number is the first, each other a later one. */
export const COPY = { only: 0, later: 1, first: 2 } as const;

/** A part of the store that is damaged, or was read in another way than usual. */
export interface StoreNote {
  readonly path: string;
  readonly note: string;
  /** True where objects may be missing because of it. */
  readonly loses: boolean;
}

/** Opens the packs and lists the loose objects. What can't be opened is told in `notes`. */
export function openStore(repository: Repository): { readonly store: Store; readonly notes: readonly StoreNote[] } {
  const notes: StoreNote[] = repository.missingFolders.map((path) => ({
    path,
    note: 'a folder of objects that is named but not there, or a list of such folders that can not be read',
    loses: true,
  }));
  const packs: Pack[] = [];
  const looseIds: string[] = [];
  const looseFolderOf: number[] = [];
  for (const [number, folder] of repository.objectFolders.entries()) {
    packs.push(...openPacks(join(folder, 'pack'), repository, notes));
    for (const id of listLoose(folder, repository.idLength, notes)) {
      looseIds.push(id);
      looseFolderOf.push(number);
    }
  }
  const { idLength } = repository;
  const firsts: number[] = [];
  let total = 0;
  for (const pack of packs) {
    firsts.push(total);
    total += pack.index.count;
  }
  firsts.push(total);
  const looseFirst = total;
  total += looseIds.length;
  const ids = Buffer.from(new SharedArrayBuffer(total * idLength));
  for (const [index, pack] of packs.entries()) pack.index.ids.copy(ids, (firsts[index] ?? 0) * idLength);
  for (const [index, id] of looseIds.entries()) ids.write(id, (looseFirst + index) * idLength, 'hex');
  const looseFolders = new Uint16Array(new SharedArrayBuffer(looseIds.length * 2));
  looseFolders.set(looseFolderOf);
  const { table, duplicates } = buildTable(ids, total, idLength);
  return { store: { idLength, packs, firsts, total, ids, duplicates, table, looseFolders, folders: repository.objectFolders }, notes };
}

function openPacks(folder: string, repository: Repository, notes: StoreNote[]): readonly Pack[] {
  const packs: Pack[] = [];
  for (const name of readNames(folder, notes)
    .filter((one) => one.endsWith('.pack'))
    .toSorted()) {
    const file = join(folder, name);
    try {
      // git, asked for another index, would wait for a FIFO.
      const index = indexOf(file, sizeOfRegular(file), repository, notes);
      if (!index) continue;
      const { pack, damage } = openPack(file, index);
      if (damage !== null)
        notes.push({ path: file, note: `the pack is damaged: ${damage}; every entry is checked by itself`, loses: false });
      packs.push(pack);
    } catch (error) {
      notes.push({ path: file, note: `the pack can't be read: ${why(error)}`, loses: true });
    }
  }
  for (const name of readNames(folder, notes).filter((one) => one.endsWith('.idx'))) {
    if (!existsSync(join(folder, name.replace(/\.idx$/, '.pack'))))
      notes.push({ path: join(folder, name), note: 'the pack that this index belongs to is missing', loses: true });
  }
  return packs;
}

/** A pack's index; a new one made by git in a temporary folder where it is missing (a multi-pack index may have replaced it) or damaged. */
function indexOf(file: string, packSize: number, repository: Repository, notes: StoreNote[]): PackIndex | null {
  const indexFile = file.replace(/\.pack$/, '.idx');
  let reason = 'it has no index of its own';
  if (existsSync(indexFile)) {
    try {
      return readPackIndex(indexFile, packSize, repository.idLength);
    } catch (error) {
      reason = `its index is damaged (${why(error)})`;
    }
  }
  const made = rebuildIndex(file, packSize, repository.context, repository.idLength);
  notes.push({
    path: file,
    note: made
      ? `${reason}; git index-pack made a new one for this scan`
      : `${reason}, and git index-pack could make none: nothing in this pack was read`,
    loses: made === null,
  });
  return made;
}

function why(error: unknown): string {
  if (error instanceof DamageError || error instanceof IrregularFileError) return error.message;
  const code = systemCode(error);
  if (code !== '') return code;
  return error instanceof Error ? error.name : 'unknown error';
}

function readNames(folder: string, notes: StoreNote[]): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    notes.push({ path: folder, note: `can't be read: ${why(error)}`, loses: true });
    return [];
  }
}

function listLoose(folder: string, idLength: IdLength, notes: StoreNote[]): readonly string[] {
  const ids: string[] = [];
  for (const head of readNames(folder, notes)) {
    if (!/^[0-9a-f]{2}$/.test(head)) continue;
    for (const rest of readNames(join(folder, head), notes)) {
      if (rest.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(rest)) ids.push(head + rest);
    }
  }
  return ids;
}

function buildTable(ids: Buffer, total: number, idLength: IdLength): { readonly table: Int32Array; readonly duplicates: Uint8Array } {
  let size = 1024;
  while (size < total * 2) size *= 2;
  const table = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
  const duplicates = new Uint8Array(new SharedArrayBuffer(total));
  for (let number = 0; number < total; number++) {
    const at = number * idLength;
    let slot = ids.readUInt32LE(at) & (size - 1);
    for (let other = table[slot] ?? -1; other >= 0; other = table[slot] ?? -1) {
      if (ids.compare(ids, other * idLength, (other + 1) * idLength, at, at + idLength) === 0) {
        duplicates[number] = COPY.later;
        duplicates[other] = COPY.first;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
    if (duplicates[number] !== COPY.later) table[slot] = number;
  }
  return { table, duplicates };
}

/** The number of the object whose id stands in `bytes` from `at` on; -1 where the store has none. */
export function numberOf(store: Store, bytes: Buffer, at: number): number {
  const { table, ids, idLength } = store;
  const mask = table.length - 1;
  for (let slot = bytes.readUInt32LE(at) & mask; ; slot = (slot + 1) & mask) {
    const number = table[slot] ?? -1;
    if (number < 0) return -1;
    const own = number * idLength;
    let i = 4;
    while (i < idLength && bytes[at + i] === ids[own + i]) i++;
    if (i === idLength && bytes.readUInt32LE(at) === ids.readUInt32LE(own)) return number;
  }
}

/** The number of the object with an id in hexadecimal; -1 where the store has none. */
export function numberOfId(store: Store, id: string): number {
  return numberOf(store, Buffer.from(id, 'hex'), 0);
}

/** The id of an object in hexadecimal. */
export function idOf(store: Store, number: number): string {
  return store.ids.toString('hex', number * store.idLength, (number + 1) * store.idLength);
}

/** The file of a loose object. */
function looseFile(store: Store, number: number): string {
  const id = idOf(store, number);
  const folder = store.folders[store.looseFolders[number - (store.firsts.at(-1) ?? 0)] ?? 0] ?? '';
  return join(folder, id.slice(0, 2), id.slice(2));
}

/** Reads a loose object: see {@link readLooseFile}. */
export function readLoose(store: Store, number: number): GitObject | LargeObject {
  return readLooseFile(looseFile(store, number), idOf(store, number));
}

/** The number of the first of the objects that have the id of one. */
export function firstCopy(store: Store, number: number): number {
  return store.duplicates[number] === COPY.later ? numberOf(store, store.ids, number * store.idLength) : number;
}

/** Reads single objects wherever they stand, every copy of them if need be. */
export class ObjectReader {
  readonly #store: Store;
  readonly #readers = new Map<Pack, PackReader>();

  constructor(store: Store) {
    this.#store = store;
  }

  close(): void {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
  }

  /** An object by its id; null where no copy of it can be read, or it is too large to hold. A copy that is what its id says goes first. */
  read(id: Buffer): GitObject | null {
    return this.#read(id, 0, false);
  }

  /** An object that is what its id says; null where no copy is. */
  readGenuine(id: Buffer): GitObject | null {
    return this.#read(id, 0, true);
  }

  /** The very object that has a number, whatever its id; null where it can't be read, or is too large to hold. */
  readNumber(number: number): GitObject | null {
    return this.#at(number, 0);
  }

  /**
   * The bytes of a large object as they come. Throws, at the end, where they are not what its id says; on the way where it
   * can't be read.
   */
  chunks(number: number): AsyncGenerator<Buffer> {
    const store = this.#store;
    const found = this.#packOf(number);
    if (!found) return looseChunks(looseFile(store, number), idOf(store, number));
    return this.#reader(found.pack).chunks(found.position);
  }

  #read(id: Buffer, depth: number, onlyGenuine: boolean): GitObject | null {
    const store = this.#store;
    const first = numberOf(store, id, 0);
    if (first < 0) return null;
    const isAlone = store.duplicates[first] === COPY.only;
    let other: GitObject | null = null;
    for (const number of isAlone ? [first] : this.#copies(id, first)) {
      const object = this.#at(number, depth);
      if (!object) continue;
      if ((isAlone && !onlyGenuine) || isWhatIdSays(object, id, store.idLength)) return object;
      other ??= object;
    }
    return onlyGenuine ? null : other;
  }

  /** The numbers of all objects with an id, that of the first one too. */
  #copies(id: Buffer, first: number): readonly number[] {
    const store = this.#store;
    const numbers = [first];
    const isIt = (number: number): boolean =>
      store.ids.compare(id, 0, store.idLength, number * store.idLength, (number + 1) * store.idLength) === 0;
    for (const [index, pack] of store.packs.entries()) {
      const position = findInIndex(pack.index, id);
      if (position < 0) continue;
      // Equal ids stand side by side.
      let from = position;
      while (from > 0 && areEqual(pack.index, from - 1, from)) from--;
      let to = position + 1;
      while (to < pack.index.count && areEqual(pack.index, to, position)) to++;
      for (let at = from; at < to; at++) numbers.push((store.firsts[index] ?? 0) + at);
    }
    for (let number = store.firsts.at(-1) ?? 0; number < store.total; number++) if (isIt(number)) numbers.push(number);
    return [...new Set(numbers)];
  }

  #packOf(number: number): { readonly pack: Pack; readonly position: number } | null {
    const { packs, firsts } = this.#store;
    if (number >= (firsts.at(-1) ?? 0)) return null;
    const index = packs.findLastIndex((_, at) => number >= (firsts[at] ?? 0));
    const pack = packs[index];
    return pack ? { pack, position: number - (firsts[index] ?? 0) } : null;
  }

  #at(number: number, depth: number): GitObject | null {
    const found = this.#packOf(number);
    try {
      if (found) return this.#unpack(found.pack, found.position, depth);
      const object = readLoose(this.#store, number);
      return 'large' in object ? null : object;
    } catch {
      return null;
    }
  }

  #unpack(pack: Pack, position: number, depth: number): GitObject {
    if (depth > 10_000) throw new DamageError('its chain of deltas has no end');
    // From the object down to the one that is whole, then up again.
    const chain: number[] = [];
    let base: GitObject | null = null;
    const reader = this.#reader(pack);
    const seen = new Set<number>();
    for (let at = position; base === null;) {
      if (seen.has(at)) throw new DamageError('its chain of deltas has no end');
      seen.add(at);
      const header = reader.header(at);
      if (header.type !== ENTRY.offsetDelta && header.type !== ENTRY.idDelta) {
        const type = typeOfEntry(header.type);
        if (!type) throw new DamageError('its type is not known');
        const bytes = held(header.size + 1);
        reader.inflate(at, header, bytes, 0);
        base = { type, bytes: bytes.subarray(0, header.size) };
        break;
      }
      chain.push(at);
      const next = pack.bases[at] ?? -1;
      if (next >= 0) at = next;
      else {
        base = header.baseId ? this.#read(header.baseId, depth + 1, false) : null;
        if (!base) throw new DamageError('its base is missing');
      }
    }
    for (const at of chain.toReversed()) {
      const header = reader.header(at);
      const delta = held(header.size + 1);
      reader.inflate(at, header, delta, 0);
      const head = readDeltaHead(delta, header.size, base.bytes.length);
      const bytes = held(head.size);
      applyDelta(delta, head.at, header.size, base.bytes, 0, base.bytes.length, bytes, 0, head.size, createChangedRanges());
      base = { type: base.type, bytes };
    }
    return base;
  }

  #reader(pack: Pack): PackReader {
    const known = this.#readers.get(pack);
    if (known) return known;
    const reader = new PackReader(pack);
    this.#readers.set(pack, reader);
    return reader;
  }
}

/** Memory for an object. Throws DamageError for more than is held of one. */
function held(size: number): Buffer {
  if (size > LARGEST_HELD + 1) throw new DamageError('it is too large to be held');
  return Buffer.allocUnsafeSlow(size);
}

function areEqual({ ids, idLength }: PackIndex, one: number, other: number): boolean {
  return ids.compare(ids, one * idLength, (one + 1) * idLength, other * idLength, (other + 1) * idLength) === 0;
}

/** What a pack is called in messages. */
export function packName(pack: Pack): string {
  return basename(pack.file);
}
