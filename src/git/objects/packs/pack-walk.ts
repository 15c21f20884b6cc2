/** Visits the objects of a pack along their delta trees, each base before what is built upon it, in bounded memory. */
import { DamageError } from '../damage.ts';
import { systemCode } from '../../../model/errors.ts';
import { applyDelta, createChangedRanges, readDeltaHead } from './delta.ts';
import type { ChangedRanges } from './delta.ts';
import { LARGEST_HELD } from '../object-limits.ts';
import { BASE_ELSEWHERE, ENTRY, NO_BASE } from './pack.ts';
import type { Pack } from './pack.ts';
import { PackReader } from './pack-reader.ts';
import type { ObjectType } from '../object-type.ts';
import { typeOfEntry } from '../object-type.ts';

/** An object as a visitor sees it; `bytes` is overwritten once the visitor returns. */
interface Visited<TMark> {
  readonly position: number;
  readonly type: ObjectType;
  readonly bytes: Buffer;
  /** What it brings that its base does not hold; null where it has no base, or one that was not visited. */
  readonly changed: ChangedRanges | null;
  /** What the visitor returned for its base; null where `changed` is. */
  readonly baseMark: TMark | null;
}

export interface Visitor<TMark> {
  /** Called for each object; what it returns is given back as `baseMark` with the objects built upon this one. */
  readonly visit: (object: Visited<TMark>) => TMark;
  readonly fail: (position: number, reason: string) => void;
  /** An object too large to hold: it is whole in the pack, and left to somebody who reads it as a stream. */
  readonly tooLarge: (position: number) => void;
  /** The bytes of an object that is not in this pack. */
  readonly findBase: (id: Buffer) => { readonly type: ObjectType; readonly bytes: Buffer } | null;
}

/** Most objects are small: they live in one piece of memory, stacked as the visit descends. */
const ARENA = 8 * 1024 * 1024;
/** Larger ones have memory of their own; beyond this much of it the oldest are dropped, to be rebuilt when needed again. */
const HELD = 64 * 1024 * 1024;

interface Frame<TMark> {
  readonly position: number;
  readonly type: ObjectType;
  readonly length: number;
  readonly mark: TMark;
  /** Null where it was dropped. */
  bytes: Buffer | null;
  /** Where in the arena what lies above this frame begins; it has memory of its own where this equals the frame below's. */
  readonly top: number;
  readonly own: boolean;
  next: number;
}

/** Walks a pack's delta trees. */
export class PackWalker<TMark> {
  readonly #pack: Pack;
  readonly #reader: PackReader;
  readonly #visitor: Visitor<TMark>;
  readonly #arena = Buffer.allocUnsafeSlow(ARENA);
  readonly #news = createChangedRanges();
  readonly #frames: Frame<TMark>[] = [];
  #delta = Buffer.allocUnsafeSlow(64 * 1024);
  #held = 0;

  constructor(pack: Pack, visitor: Visitor<TMark>) {
    this.#pack = pack;
    this.#reader = new PackReader(pack);
    this.#visitor = visitor;
  }

  close(): void {
    this.#reader.close();
  }

  /** Visits an entry that is whole, or whose base stands elsewhere, and everything that is built upon it. */
  walk(root: number): void {
    const frames = this.#frames;
    this.#enter(root, null);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const child = frame.next;
      if (child === NO_BASE) {
        if (frame.own && frame.bytes) this.#held -= frame.bytes.length;
        frames.pop();
        continue;
      }
      frame.next = this.#pack.nextSibling[child] ?? NO_BASE;
      this.#enter(child, frame);
    }
  }

  #enter(position: number, parent: Frame<TMark> | null): void {
    try {
      const frame = this.#build(position, parent);
      if (frame) this.#frames.push(frame);
    } catch (error) {
      this.#failAll(position, error instanceof DamageError ? error.message : reasonWord(error));
    }
  }

  #build(position: number, parent: Frame<TMark> | null): Frame<TMark> | null {
    // First the base: to rebuild it may move the reader.
    const base = parent ? this.#bytesOf(this.#frames.length - 1) : null;
    const header = this.#reader.header(position);
    const isDelta = header.type === ENTRY.offsetDelta || header.type === ENTRY.idDelta;
    if (!isDelta) {
      const type = typeOfEntry(header.type);
      if (!type || parent) throw new DamageError('its type is not known');
      if (header.size > LARGEST_HELD) {
        if (this.#pack.firstChild[position] !== NO_BASE) throw new DamageError('it is too large to be built upon');
        this.#visitor.tooLarge(position);
        return null;
      }
      const place = this.#allocate(header.size + 1);
      this.#reader.inflate(position, header, place.bytes, 0);
      return this.#visited(position, type, place, header.size, null, null);
    }
    let from = base;
    let type = parent?.type;
    if (!parent && this.#pack.bases[position] === BASE_ELSEWHERE && header.baseId) {
      const found = this.#visitor.findBase(header.baseId);
      if (!found) throw new DamageError(`its base ${header.baseId.toString('hex')} is missing`);
      from = found.bytes;
      type = found.type;
    }
    if (!from || !type) throw new DamageError('its base can not be found');
    if (header.size > LARGEST_HELD) throw new DamageError('its delta is too large');
    const delta = this.#deltaOf(header.size);
    this.#reader.inflate(position, header, delta, 0);
    const head = readDeltaHead(delta, header.size, from.length);
    if (head.size > LARGEST_HELD) throw new DamageError('it is too large to be rebuilt');
    const place = this.#allocate(head.size + 1);
    applyDelta(delta, head.at, header.size, from, 0, from.length, place.bytes, 0, head.size, this.#news);
    // Of a base elsewhere nothing is known: its own visit may have found something or not.
    return this.#visited(position, type, place, head.size, parent ? this.#news : null, parent?.mark ?? null);
  }

  #visited(
    position: number,
    type: ObjectType,
    place: { readonly bytes: Buffer; readonly top: number; readonly own: boolean },
    length: number,
    changed: ChangedRanges | null,
    baseMark: TMark | null,
  ): Frame<TMark> | null {
    const bytes = place.bytes.subarray(0, length);
    const mark = this.#visitor.visit({ position, type, bytes, changed, baseMark });
    const next = this.#pack.firstChild[position] ?? NO_BASE;
    if (next === NO_BASE) return null;
    if (place.own) {
      this.#held += length;
      this.#dropOldest();
    }
    return { position, type, length, mark, bytes, top: place.top, own: place.own, next };
  }

  /** Room for a delta. A large one is rare: its room is not kept for the small ones that follow. */
  #deltaOf(size: number): Buffer {
    if (size > ARENA) return Buffer.allocUnsafeSlow(size + 1);
    if (this.#delta.length <= size) this.#delta = Buffer.allocUnsafeSlow(size * 2 + 1);
    return this.#delta;
  }

  #allocate(size: number): { readonly bytes: Buffer; readonly top: number; readonly own: boolean } {
    const below = this.#frames.at(-1)?.top ?? 0;
    if (below + size <= ARENA) return { bytes: this.#arena.subarray(below, below + size), top: below + size, own: false };
    return { bytes: Buffer.allocUnsafeSlow(size), top: below, own: true };
  }

  #dropOldest(): void {
    for (const frame of this.#frames) {
      if (this.#held <= HELD) return;
      if (!frame.own || !frame.bytes) continue;
      this.#held -= frame.length;
      frame.bytes = null;
    }
  }

  /** The bytes of a frame, rebuilt where they were dropped. */
  #bytesOf(depth: number): Buffer {
    const frame = this.#frames[depth];
    if (!frame) throw new DamageError('its base can not be found');
    if (frame.bytes) return frame.bytes;
    const header = this.#reader.header(frame.position);
    const bytes = Buffer.allocUnsafeSlow(frame.length + 1);
    if (depth === 0 && header.baseId === null) this.#reader.inflate(frame.position, header, bytes, 0);
    else {
      const base =
        depth === 0 ? (this.#visitor.findBase(header.baseId ?? Buffer.alloc(0))?.bytes ?? Buffer.alloc(0)) : this.#bytesOf(depth - 1);
      // Reading the base has moved the reader on.
      const again = this.#reader.header(frame.position);
      const delta = Buffer.allocUnsafeSlow(again.size + 1);
      this.#reader.inflate(frame.position, again, delta, 0);
      const head = readDeltaHead(delta, again.size, base.length);
      applyDelta(delta, head.at, again.size, base, 0, base.length, bytes, 0, head.size, createChangedRanges());
    }
    frame.bytes = bytes.subarray(0, frame.length);
    this.#held += frame.length;
    return frame.bytes;
  }

  #failAll(position: number, reason: string): void {
    this.#visitor.fail(position, reason);
    const { firstChild, nextSibling } = this.#pack;
    const open = [firstChild[position] ?? NO_BASE];
    for (let child = open.pop(); child !== undefined; child = open.pop()) {
      if (child === NO_BASE) continue;
      this.#visitor.fail(child, 'what it is built upon could not be read');
      open.push(nextSibling[child] ?? NO_BASE, firstChild[child] ?? NO_BASE);
    }
  }
}

function reasonWord(error: unknown): string {
  const code = systemCode(error);
  if (code !== '') return `read error (${code})`;
  return error instanceof RangeError ? 'it is too large for this machine' : 'it could not be read';
}
