/** All objects of a repository: packs and loose files, each object known by one number. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { applyDelta, createNews, readDeltaHead } from './delta.ts';
import { rebuildIndex } from './index-pack.ts';
import { typeOfEntry, typeOfName } from './object-type.ts';
import type { ObjectType } from './object-type.ts';
import { ENTRY, openPack } from './pack.ts';
import type { Pack } from './pack.ts';
import { findInIndex, readPackIndex } from './pack-index.ts';
import type { IdLength, PackIndex } from './pack-index.ts';
import { PackReader } from './pack-reader.ts';
import type { Repository } from './repository.ts';

/** An object read whole. */
export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

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
  /** 1 where the same object has a lower number too. */
  readonly duplicates: Uint8Array;
  /** From ids to numbers, by open addressing; -1 where free. */
  readonly table: Int32Array;
  /** The folder of each loose object, by its number less that of the first one. */
  readonly looseFolders: Uint16Array;
  readonly folders: readonly string[];
}

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
    note: 'a folder of objects that is named but not there',
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
      const index = indexOf(file, repository, notes);
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
function indexOf(file: string, repository: Repository, notes: StoreNote[]): PackIndex | null {
  const indexFile = file.replace(/\.pack$/, '.idx');
  let reason = 'it has no index of its own';
  if (existsSync(indexFile)) {
    try {
      return readPackIndex(indexFile, repository.idLength);
    } catch (error) {
      reason = `its index is damaged (${why(error)})`;
    }
  }
  const made = rebuildIndex(file, repository.place, repository.idLength);
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
  if (error instanceof Error && /^(?:Index|Pack)Error$/.test(error.name)) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown error';
}

function readNames(folder: string, notes: StoreNote[]): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
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
        duplicates[number] = 1;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
    if (duplicates[number] === 0) table[slot] = number;
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

/** Reads a loose object and checks that it is what its name says. Throws an Error in words, or the file system's. */
export function readLoose(store: Store, number: number): GitObject {
  const raw = inflateSync(readFileSync(looseFile(store, number)));
  const nul = raw.indexOf(0);
  const header = /^(commit|tree|blob|tag) (\d+)$/.exec(raw.toString('latin1', 0, Math.max(0, Math.min(nul, 64))));
  const type = typeOfName(header?.[1] ?? '');
  const bytes = raw.subarray(nul + 1);
  if (!type || bytes.length !== Number(header?.[2])) throw new ObjectError('its header is wrong');
  const sum = createHash(store.idLength === 20 ? 'sha1' : 'sha256')
    .update(raw)
    .digest('hex');
  if (sum !== idOf(store, number)) throw new ObjectError('its content is not what its name says');
  return { type, bytes };
}

/** Thrown where an object is not what it should be. */
class ObjectError extends Error {
  override name = 'ObjectError';
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

  /** An object by its id; null where no copy of it can be read. */
  read(id: Buffer): GitObject | null {
    return this.#read(id, 0);
  }

  #read(id: Buffer, depth: number): GitObject | null {
    for (const pack of this.#store.packs) {
      const position = findInIndex(pack.index, id);
      if (position < 0) continue;
      try {
        return this.#unpack(pack, position, depth);
      } catch {
        // Another copy may be sound.
      }
    }
    const first = this.#store.firsts.at(-1) ?? 0;
    const number = this.#looseNumber(id, first);
    if (number < 0) return null;
    try {
      return readLoose(this.#store, number);
    } catch {
      return null;
    }
  }

  #looseNumber(id: Buffer, first: number): number {
    const { idLength } = this.#store;
    const known = numberOf(this.#store, id, 0);
    if (known >= first) return known;
    // A copy that also stands in a pack is not in the table.
    for (let number = first; number < this.#store.total; number++) {
      if (this.#store.ids.compare(id, 0, idLength, number * idLength, (number + 1) * idLength) === 0) return number;
    }
    return -1;
  }

  #unpack(pack: Pack, position: number, depth: number): GitObject {
    if (depth > 10_000) throw new ObjectError('its chain of deltas has no end');
    // From the object down to the one that is whole, then up again.
    const chain: number[] = [];
    let base: GitObject | null = null;
    const reader = this.#reader(pack);
    const seen = new Set<number>();
    for (let at = position; base === null;) {
      if (seen.has(at)) throw new ObjectError('its chain of deltas has no end');
      seen.add(at);
      const header = reader.header(at);
      if (header.type !== ENTRY.offsetDelta && header.type !== ENTRY.idDelta) {
        const type = typeOfEntry(header.type);
        if (!type) throw new ObjectError('its type is not known');
        const bytes = Buffer.allocUnsafeSlow(header.size + 1);
        reader.inflate(at, header, bytes, 0);
        base = { type, bytes: bytes.subarray(0, header.size) };
        break;
      }
      chain.push(at);
      const next = pack.bases[at] ?? -1;
      if (next >= 0) at = next;
      else {
        base = header.baseId ? this.#read(header.baseId, depth + 1) : null;
        if (!base) throw new ObjectError('its base is missing');
      }
    }
    for (const at of chain.toReversed()) {
      const header = reader.header(at);
      const delta = Buffer.allocUnsafeSlow(header.size + 1);
      reader.inflate(at, header, delta, 0);
      const head = readDeltaHead(delta, header.size, base.bytes.length);
      const bytes = Buffer.allocUnsafeSlow(head.size);
      applyDelta(delta, head.at, header.size, base.bytes, 0, base.bytes.length, bytes, 0, head.size, createNews());
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

/** What a pack is called in messages. */
export function packName(pack: Pack): string {
  return basename(pack.file);
}
