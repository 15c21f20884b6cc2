/** Packs and loose objects as git never writes them. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;

/** An entry: what it holds, and the id that the index gives it. */
export interface PackEntry {
  readonly id: string;
  readonly type: keyof typeof TYPES;
  readonly bytes: Buffer;
  /** The size that the entry's header gives; default: the true one. */
  readonly size?: number;
}

/** The id that git gives an object. */
export function idOfObject(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

function entryHeader(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let first = (type << 4) | (size & 15);
  let rest = Math.floor(size / 16);
  while (rest > 0) {
    bytes.push(first | 0x80);
    first = rest & 0x7f;
    rest = Math.floor(rest / 128);
  }
  bytes.push(first);
  return Buffer.from(bytes);
}

const sha1 = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** Writes a pack and its index into a repository's folder; checksums are right whatever the entries are. */
export function writePack(repository: string, entries: readonly PackEntry[]): void {
  const parts: Buffer[] = [Buffer.concat([Buffer.from('PACK'), u32(2), u32(entries.length)])];
  let at = 12;
  const placed = entries.map(({ id, type, bytes, size }) => {
    const packed = Buffer.concat([entryHeader(TYPES[type], size ?? bytes.length), deflateSync(bytes)]);
    parts.push(packed);
    const offset = at;
    at += packed.length;
    return { id: Buffer.from(id, 'hex'), offset, crc: crc32(packed) };
  });
  const body = Buffer.concat(parts);
  const pack = Buffer.concat([body, sha1(body)]);
  const sorted = placed.toSorted((a, b) => a.id.compare(b.id));
  const fanout = Array.from({ length: 256 }, (_, first) => u32(sorted.filter(({ id }) => (id[0] ?? 0) <= first).length));
  const index = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    u32(2),
    ...fanout,
    ...sorted.map((one) => one.id),
    ...sorted.map((one) => u32(one.crc)),
    ...sorted.map((one) => u32(one.offset)),
    pack.subarray(-20),
  ]);
  const folder = path.join(repository, '.git/objects/pack');
  mkdirSync(folder, { recursive: true });
  const name = path.join(folder, `pack-${sha1(pack).toString('hex')}`);
  writeFileSync(`${name}.pack`, pack);
  writeFileSync(`${name}.idx`, Buffer.concat([index, sha1(index)]));
}

/** Writes a file where a loose object of that id would stand. */
export function writeLoose(repository: string, id: string, file: Buffer): void {
  const folder = path.join(repository, '.git/objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, id.slice(2)), file);
}
