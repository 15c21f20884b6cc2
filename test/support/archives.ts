/** Archives for tests, made by code: sound ones, and what no tool would write. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  /** Sizes stand behind the content only. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** What the header says instead of the truth. */
  readonly method?: number;
  readonly packed?: Buffer;
  readonly says?: { readonly packed?: number; readonly size?: number; readonly crc?: number };
}

/** A zip archive of the given entries, with its directory. */
export function zipOf(parts: readonly ZipPart[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.packed ?? (part.stored === true ? content : deflateRawSync(content));
    const method = part.method ?? (part.stored === true ? 0 : 8);
    const crc = part.says?.crc ?? crc32(content);
    const sizes = { packed: part.says?.packed ?? packed.length, size: part.says?.size ?? content.length };
    const flags = (part.encrypted === true ? 1 : 0) | (part.descriptor === true ? 8 : 0) | 0x800;
    const name = Buffer.from(part.name);
    const wide = part.zip64 === true;
    const late = part.descriptor === true;
    const extra = wide ? Buffer.alloc(20) : Buffer.alloc(0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(late ? 0 : sizes.size), 4);
      extra.writeBigUInt64LE(BigInt(late ? 0 : sizes.packed), 12);
    }
    const field = (value: number): number => (wide ? 0xffffffff : late ? 0 : value);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(late ? 0 : crc, 14);
    local.writeUInt32LE(field(sizes.packed), 18);
    local.writeUInt32LE(field(sizes.size), 22);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const behind = late ? descriptorOf(crc, sizes.packed, sizes.size, wide) : Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(sizes.packed, 20);
    central.writeUInt32LE(sizes.size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    files.push(local, name, extra, packed, behind);
    offset += local.length + name.length + extra.length + packed.length + behind.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...files, ...directory, end, Buffer.from(comment)]);
}

function descriptorOf(crc: number, packed: number, size: number, wide: boolean): Buffer {
  const bytes = Buffer.alloc(wide ? 24 : 16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  if (wide) {
    bytes.writeBigUInt64LE(BigInt(packed), 8);
    bytes.writeBigUInt64LE(BigInt(size), 16);
  } else {
    bytes.writeUInt32LE(packed, 8);
    bytes.writeUInt32LE(size, 12);
  }
  return bytes;
}

export interface TarPart {
  readonly name: string;
  readonly content?: Buffer | string;
  readonly type?: string;
  /** Instead of the content's length. */
  readonly size?: number;
  /** No `ustar` mark, as before 1988. */
  readonly old?: boolean;
}

/** A tar archive of the given entries. */
export function tarOf(parts: readonly TarPart[]): Buffer {
  return Buffer.concat([...parts.map(tarPart), Buffer.alloc(1024)]);
}

function tarPart({ name, content = '', type = '0', size, old }: TarPart): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'utf8');
  header.write('0000644\0', 100, 'latin1');
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write(old === true && type === '0' ? '\0' : type, 156, 'latin1');
  if (old !== true) header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A record of a pax header. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length).length).length;
  return `${length + digits}${rest}`;
}
