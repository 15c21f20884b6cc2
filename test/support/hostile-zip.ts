/**
 * Zips that no tool would write, from a seed: what their directory says is not what their entries say, and programs that
 * go by the one or by the other read different contents out of them.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Random } from '../../fixtures/random.ts';

const ENTRY = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** An entry's own header in the file. */
interface Placed {
  readonly name: string;
  readonly at: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** A stretch whose checksum is known only when all places are. */
interface Carrier {
  readonly headerAt: number;
  readonly from: number;
  readonly to: number;
}

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly entries: number;
}

class Writer {
  readonly #pieces: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(...pieces: readonly Buffer[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#length += piece.length;
    }
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}

function le(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, bytes);
    }),
  );
}

/** Builds one zip. `content` gives what the next entry holds: text that tells it from all others. */
export function hostileZip(random: Random, content: () => Buffer): Buffer {
  const writer = new Writer();
  const placed: Placed[] = [];
  const carriers: Carrier[] = [];
  const fixes: { readonly at: number; readonly entry: number; readonly lie: number }[] = [];
  // Most have one or two lies only: of one with many nearly all is named.
  const calm = random.pick([1, 4, 10, 20]);
  const coin = (): boolean => random.below(2) === 0;
  const chance = (one: number): boolean => random.below(one * calm) === 0;

  const local = ({
    name,
    method,
    flags,
    crc,
    packed,
    size,
    extra,
  }: Omit<Placed, 'at'> & { readonly flags: number; readonly extra: number }): Buffer =>
    Buffer.concat([
      le([4, ENTRY], [2, 20], [2, flags], [2, method], [4, 0], [4, crc], [4, packed], [4, size], [2, name.length], [2, extra]),
      Buffer.from(name),
    ]);

  /** An entry; some have a stretch of others inside their extra field or their content. */
  const entry = (depth: number): void => {
    const name = `e${placed.length}.env`;
    const bytes = content();
    const deflated = deflateRawSync(bytes);
    const isCarrier = depth < 2 && random.below(4) === 0;
    if (isCarrier) {
      // Stored: what is inside stands in the file as it is.
      const at = writer.length;
      const inside = new Writer();
      const start = at + 30 + name.length;
      inside.add(bytes);
      const before = placed.length;
      placed.push({ name, at, method: 0, crc: 0, packed: 0, size: 0 });
      const nested = build(depth + 1, start + bytes.length);
      inside.add(nested);
      const size = inside.length;
      placed[before] = { name, at, method: 0, crc: 0, packed: size, size };
      carriers.push({ headerAt: at, from: start, to: start + size });
      writer.add(local({ name, method: 0, flags: 0, crc: 0, packed: size, size, extra: 0 }), inside.bytes());
      return;
    }
    const isStored = coin();
    const data = isStored ? bytes : deflated;
    const method = isStored ? 0 : 8;
    const late = chance(4);
    const facts = { name, method, crc: crc32(bytes), packed: data.length, size: bytes.length };
    const at = writer.length;
    const extraLength = depth < 2 && chance(6);
    placed.push({ ...facts, at });
    let extra = Buffer.alloc(0);
    if (extraLength) {
      const hidden = build(depth + 1, at + 30 + name.length + 4);
      extra = Buffer.concat([le([2, 0x7777], [2, hidden.length]), hidden]);
      if (extra.length > 0xffff) extra = Buffer.alloc(0);
    }
    const said = {
      method: chance(8) ? 8 - method : method,
      crc: late ? 0 : chance(12) ? 1 : facts.crc,
      packed: late ? 0 : chance(8) ? random.pick([0, 5, data.length + 40]) : data.length,
      size: late ? 0 : chance(8) ? random.pick([0, 5]) : bytes.length,
    };
    writer.add(local({ ...said, name, flags: late ? 8 : 0, extra: extra.length }), extra, data);
    if (late) {
      const truth = chance(4) ? data.length + 1 : data.length;
      writer.add(!isStored && coin() ? Buffer.alloc(0) : le([4, 0x08074b50]), le([4, facts.crc], [4, truth], [4, bytes.length]));
    }
  };

  /** What another place in the file is to hold: entries, perhaps with a directory of their own. */
  const build = (depth: number, base: number): Buffer => {
    const inner = new Writer();
    for (let count = 1 + random.below(2); count > 0; count--) piece(inner, base);
    if (random.below(1 + depth) === 0) directoryAndEnd(inner, base);
    return inner.bytes();
  };

  /** A small sound entry, at its place. */
  const piece = (target: Writer, base: number): void => {
    const bytes = content();
    const isStored = coin();
    const data = isStored ? bytes : deflateRawSync(bytes);
    const name = `h${placed.length}.env`;
    const facts = { name, method: isStored ? 0 : 8, crc: crc32(bytes), packed: data.length, size: bytes.length };
    placed.push({ ...facts, at: base + target.length });
    target.add(local({ ...facts, flags: 0, extra: 0 }), data);
  };

  const directory = (target: Writer, base: number): Directory => {
    const at = base + target.length;
    let size = 0;
    let entries = 0;
    const chosen = chance(3) ? placed.filter(() => coin()) : placed.filter((one) => !one.name.startsWith('h'));
    for (const one of chosen.length > 0 ? chosen : placed) {
      const said = {
        method: chance(12) ? 8 - one.method : one.method,
        crc: chance(16) ? 1 : one.crc,
        packed: chance(16) ? random.pick([0, one.packed + 30]) : one.packed,
        size: chance(16) ? 0 : one.size,
      };
      const comment = chance(10) ? content() : Buffer.alloc(0);
      const record = le(
        [4, CENTRAL],
        [2, 20],
        [2, 20],
        [2, 0],
        [2, said.method],
        [4, 0],
        [4, said.crc],
        [4, said.packed],
        [4, said.size],
        [2, one.name.length],
        [2, 0],
        [2, comment.length],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, 0],
      );
      const lie = chance(20) ? random.pick([1, -1, 30, 46]) : 0;
      fixes.push({ at: base + target.length + 42, entry: placed.indexOf(one), lie });
      target.add(record, Buffer.from(one.name), comment);
      size += record.length + one.name.length + comment.length;
      entries++;
    }
    return { at, size, entries };
  };

  const directories: Directory[] = [];
  const end = (target: Writer, base: number, { at, size, entries }: Directory): void => {
    const comment = chance(5) ? content() : Buffer.alloc(0);
    if (chance(5)) {
      const here = base + target.length;
      const more = coin() ? build(2, here + 56) : Buffer.alloc(0);
      target.add(
        le([4, END64], [8, 44 + more.length], [2, 45], [2, 45], [4, 0], [4, 0], [8, entries], [8, entries], [8, size], [8, at]),
        more,
        le([4, LOCATOR64], [4, 0], [8, chance(8) ? 0 : here], [4, 1]),
      );
      const full = coin();
      target.add(
        le([4, END], [2, 0], [2, 0], [2, full ? 0xffff : entries], [2, full ? 0xffff : entries]),
        le([4, full ? 0xffffffff : size], [4, full ? 0xffffffff : at], [2, comment.length]),
        comment,
      );
      return;
    }
    const lie = chance(10) ? random.pick([-22, 1, 46]) : 0;
    target.add(
      le([4, END], [2, 0], [2, 0], [2, entries], [2, chance(16) ? 0 : entries], [4, Math.max(0, size + lie)], [4, at], [2, comment.length]),
      comment,
    );
  };

  const directoryAndEnd = (target: Writer, base: number): void => {
    const made = directory(target, base);
    directories.push(made);
    if (chance(8)) target.add(content());
    end(target, base, random.pick(chance(5) ? directories : [made]));
  };

  if (chance(6)) writer.add(coin() ? Buffer.from('#!/bin/sh\nexit\n') : le([4, END], [8, 0], [8, 0], [2, 0]));
  for (let round = chance(5) ? 2 : 1; round > 0; round--) {
    for (let count = 1 + random.below(3); count > 0; count--) {
      entry(0);
      if (chance(6)) writer.add(content());
      if (chance(8)) {
        const hidden = build(1, writer.length + 8);
        writer.add(le([4, 0x08064b50], [4, hidden.length]), hidden);
      }
    }
    directoryAndEnd(writer, 0);
  }
  if (chance(6)) writer.add(build(1, writer.length));
  const bytes = writer.bytes();
  for (const { at, entry: number, lie } of fixes) bytes.writeUInt32LE(Math.max(0, (placed[number]?.at ?? 0) + lie), at);
  // The innermost first: their bytes are part of the others'.
  for (const { headerAt, from, to } of carriers.toReversed()) {
    const crc = crc32(bytes.subarray(from, to));
    bytes.writeUInt32LE(crc, headerAt + 14);
    for (const { at, entry: number } of fixes) if (placed[number]?.at === headerAt && !chance(10)) bytes.writeUInt32LE(crc, at - 42 + 16);
  }
  return bytes;
}
