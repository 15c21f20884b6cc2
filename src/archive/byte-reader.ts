/** Bytes that come in chunks, to be taken in whatever pieces a format is made of. */
import { BinleaksError } from '../model/errors.ts';

/** How a content turned out not to be what its beginning promised. */
export type Damage = 'truncated' | 'damaged' | 'unsupported';

/** Thrown where an archive can't be read on. The message is for reports: it holds nothing of the content. */
export class ArchiveError extends BinleaksError {
  override name = 'ArchiveError';
  readonly damage: Damage;
  constructor(damage: Damage, message: string) {
    super(damage, message);
    this.damage = damage;
  }
}

const NOTHING = Buffer.alloc(0);

/** Bytes that stand one behind the other in a file, or in what was decompressed: an entry that is stored shares its archive's. */
interface RawBytes {
  /** Where in them end records of zips stand that were found by reading the zip. */
  readonly zipEnds: Set<number>;
}

/** Where a reader's first byte stands. */
export interface Origin {
  readonly raw: RawBytes;
  readonly offset: number;
}

/** Of the bytes that came last so many are kept: what programs look at to find a zip from behind. */
const TAIL = 22 + 0xffff;

/** A stretch of another reader's bytes. */
export interface Portion {
  readonly reader: ByteReader;
  /** Passes over what was not read of it. */
  readonly finish: () => Promise<void>;
}

/**
 * Reads from a source of chunks. An error of the source comes up once the bytes before it have been taken; bytes that end
 * too early are an ArchiveError.
 */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = NOTHING;
  #position = 0;
  #ended = false;
  #failure: { readonly error: unknown } | null = null;
  #kept: Buffer[] | null = null;
  readonly #origin: Origin;
  readonly #tail: Buffer[] = [];
  #tailLength = 0;
  #arrived = 0;

  /** `origin` says where the source's bytes stand, where they are a stretch of others. */
  constructor(source: AsyncIterable<Uint8Array>, origin: Origin = { raw: { zipEnds: new Set() }, offset: 0 }) {
    this.#source = source[Symbol.asyncIterator]();
    this.#origin = origin;
  }

  /** Where the next byte stands. */
  get origin(): Origin {
    return { raw: this.#origin.raw, offset: this.#origin.offset + this.#position };
  }

  /** The last bytes that have come, and where they begin in the origin's bytes. */
  tail(): { readonly bytes: Buffer; readonly offset: number } {
    const bytes = Buffer.concat(this.#tail);
    return { bytes, offset: this.#origin.offset + this.#arrived - bytes.length };
  }

  /** How many bytes have been taken. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, up to `most`; null at the end. */
  async chunk(most = Infinity): Promise<Buffer | null> {
    while (this.#rest.length === 0) if (!(await this.#more())) return this.#end();
    return this.#take(Math.min(most, this.#rest.length));
  }

  /** The next bytes without taking them: `count` of them, or as many as there are. */
  async peek(count: number): Promise<Buffer> {
    while (this.#rest.length < count && (await this.#more()));
    if (this.#rest.length === 0 && count > 0) this.#end();
    return this.#rest.subarray(0, count);
  }

  /** Exactly so many bytes. For small numbers: they are held in memory. */
  async take(count: number): Promise<Buffer> {
    while (this.#rest.length < count && (await this.#more()));
    if (this.#rest.length < count) {
      this.#end();
      throw tooShort();
    }
    return this.#take(count);
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      const chunk = await this.chunk(left);
      if (chunk === null) throw tooShort();
      left -= chunk.length;
    }
  }

  /** Puts bytes back that were the last ones taken. */
  unread(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
    this.#position -= bytes.length;
    if (!this.#kept) return;
    for (let left = bytes.length; left > 0;) {
      const last = this.#kept.pop();
      if (!last) break;
      if (last.length > left) this.#kept.push(last.subarray(0, last.length - left));
      left -= Math.min(left, last.length);
    }
  }

  /** The next `size` bytes as a reader of their own, to be finished before this one is used again. */
  portion(size: number): Portion {
    let left = size;
    const short = tooShort();
    const next = async (): Promise<Buffer | null> => {
      if (left === 0) return null;
      const chunk = await this.chunk(left);
      if (chunk === null) throw short;
      left -= chunk.length;
      return chunk;
    };
    const finish = async (): Promise<void> => {
      while ((await next()) !== null);
    };
    return { reader: new ByteReader(iterate(next), this.origin), finish };
  }

  /** From now on keeps what is taken, so that rewind() can put it back; release() lets go of it. */
  mark(): void {
    this.#kept = [];
  }

  release(): void {
    this.#kept = null;
  }

  rewind(): void {
    const kept = this.#kept ?? [];
    this.#kept = null;
    const all = Buffer.concat(kept);
    this.#position -= all.length;
    this.#rest = Buffer.concat([all, this.#rest]);
  }

  /** All that is left, chunk by chunk. */
  chunks(): AsyncGenerator<Buffer> {
    return iterate(() => this.chunk());
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#position += count;
    this.#kept?.push(taken);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    try {
      const next = await this.#source.next();
      if (next.done !== true) {
        const chunk = toBuffer(next.value);
        this.#remember(chunk);
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        return true;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#ended = true;
    return false;
  }

  #remember(chunk: Buffer): void {
    this.#arrived += chunk.length;
    this.#tail.push(chunk);
    this.#tailLength += chunk.length;
    for (let first = this.#tail[0]; first && this.#tailLength - first.length >= TAIL; first = this.#tail[0]) {
      this.#tail.shift();
      this.#tailLength -= first.length;
    }
  }

  /** What stands at the end of the bytes: nothing, or the source's error. */
  #end(): null {
    if (this.#failure) throw this.#failure.error;
    return null;
  }
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tooShort(): ArchiveError {
  return new ArchiveError('truncated', 'it ends too early');
}

async function* iterate(next: () => Promise<Buffer | null>): AsyncGenerator<Buffer> {
  for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
}

/** A content that is in memory, as the one chunk of a source. */
export async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield bytes;
}
