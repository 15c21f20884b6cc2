/**
 * Looks for credentials in archives and compressed files, and in those within them: as streams, in constant memory, and
 * without writing anything anywhere. Names in archives only ever become text of a report.
 */
import { RequestSample } from '../detect/request-sample.ts';
import type { PlacedRequest } from '../detect/request-sample.ts';
import type { Detection, Skipped } from '../finding.ts';
import { HEAD, formatOf, formatOfName, nameInside } from './archive-format.ts';
import type { Compression } from './archive-format.ts';
import { NAMES_TOLD, NAME_LENGTH } from './archive-limits.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { ArchiveError, ByteReader } from './byte-reader.ts';
import { StreamSearch } from './read-stream.ts';

export interface ArchiveOptions {
  /** What reports call it. */
  readonly path: string;
  /** Whether its path says anything of its content. Default: it does. */
  readonly isNamed?: boolean;
  readonly limits: ArchiveLimits;
  readonly signal: AbortSignal;
  /** Told of the bytes that were looked at, as they are. */
  readonly onBytes: (count: number) => void;
}

/** What was found in one content of an archive. */
export interface Unpacked {
  /** As in an occurrence; empty for the outermost file's own bytes. */
  readonly archive: readonly string[];
  readonly detections: readonly Detection[];
}

export interface ArchiveResult {
  /** Of all contents, unpacked. */
  readonly bytes: number;
  readonly contents: number;
  readonly found: readonly Unpacked[];
  /** Some of the signed requests: see request-sample.ts. In an archive the path of each is that of all its names. */
  readonly requests: readonly PlacedRequest[];
  readonly skipped: readonly Skipped[];
  /** What ended the source before its end; the result is that of what had come until then. */
  readonly error: unknown;
}

/** Reads an archive from its first byte to its last one, or to where one of its limits ends it. */
export async function readArchive(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ArchiveResult> {
  const walk = new Walk(source, options);
  return walk.run();
}

/** Thrown where a limit ends the whole walk. */
class LimitError extends Error {
  override name = 'LimitError';
}

/** Thrown where the scan was interrupted. */
class InterruptedError extends Error {
  override name = 'InterruptedError';
}

class Walk {
  readonly #options: ArchiveOptions;
  readonly #source: ByteReader;
  readonly #found: Unpacked[] = [];
  readonly #sample = new RequestSample();
  /** By reason the names of what was not read, and how many they are. */
  readonly #skipped = new Map<string, { readonly names: Set<string>; count: number }>();
  readonly #reported = new WeakSet<ArchiveError>();
  /** What ended too early last, and where the source was then. */
  #cutOff: { readonly chain: readonly string[]; readonly position: number } = { chain: [], position: -1 };
  #bytes = 0;
  #contents = 0;
  #unpacked = 0;
  #entries = 0;
  #detections = 0;

  constructor(source: AsyncIterable<Uint8Array>, options: ArchiveOptions) {
    this.#options = options;
    this.#source = new ByteReader(source);
  }

  async run(): Promise<ArchiveResult> {
    let error: unknown = null;
    try {
      await this.#content(this.#source, [this.#options.path], 0);
    } catch (thrown) {
      if (thrown instanceof LimitError) this.#skip([], thrown.message);
      else if (!(thrown instanceof InterruptedError)) error = thrown;
    }
    const { path } = this.#options;
    const skipped = [...this.#skipped].map(([reason, { names, count }]) => ({ path, reason: `${reason}${told(names, count)}` }));
    return { bytes: this.#bytes, contents: this.#contents, found: this.#found, requests: this.#sample.list(), skipped, error };
  }

  /** Reads a content of whatever form to its end. Its damage is reported here, and ends nothing but itself. */
  async #content(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    try {
      await this.#read(reader, chain, depth);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.#report(chain, error);
    }
  }

  async #read(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { limits } = this.#options;
    const name = chain.at(-1) ?? '';
    const format = formatOf(await reader.peek(HEAD), name);
    if (format === null) return this.#plain(reader, chain);
    if (depth >= limits.depth) {
      this.#skip(chain, `archives within archives are read ${limits.depth} deep (--max-archive-depth)`);
      return this.#plain(reader, chain);
    }
    if (format === 'tar') await this.#tar(reader, chain, depth + 1);
    else if (format === 'zip') await this.#zip(reader, chain, depth + 1);
    else if (!(await this.#compressed(format, reader, chain, depth + 1))) return;
    await this.#tail(reader, chain, depth + 1);
  }

  /** False where it turned out to be no such thing, and was read as it is. */
  async #compressed(format: Compression, reader: ByteReader, chain: readonly string[], depth: number): Promise<boolean> {
    const name = chain.at(-1) ?? '';
    reader.mark();
    const inner = new ByteReader(this.#counted(await decode(format, reader)));
    try {
      await inner.peek(1);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      // Bytes that happen to begin like an archive are no error. Those that a name or a sound beginning vouches for are.
      if (error.damage !== 'damaged' || formatOfName(name) === format) this.#report(chain, error);
      reader.rewind();
      await this.#plain(reader, chain);
      return false;
    }
    reader.release();
    const content = nameInside(name, format);
    // A compressed tar is one archive.
    if (formatOf(await inner.peek(HEAD), content) === 'tar') {
      await this.#tar(inner, chain, depth);
      await this.#tail(inner, chain, depth);
    } else await this.#content(inner, [...chain, content], depth);
    // Comes to the error again that ended it, if one did.
    while ((await inner.chunk()) !== null);
    return true;
  }

  async #tar(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { readTar } = await import('./tar.ts');
    const broken = await readTar(reader, async (name, body) => {
      this.#entry();
      // Most entries without a content are folders and links.
      if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, cut(name)], depth);
    });
    if (broken) this.#report(chain, broken);
  }

  async #zip(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { readZip } = await import('./zip.ts');
    await readZip(reader, {
      entry: async (name, body) => {
        this.#entry();
        await this.#content(body, [...chain, cut(name)], depth);
      },
      skip: (name, reason) => {
        this.#entry();
        this.#skip(name === '' ? chain : [...chain, cut(name)], reason);
      },
      broken: (name, error) => this.#report([...chain, cut(name)], error),
      unpack: (chunks) => this.#counted(chunks),
    });
  }

  /** What stands behind an archive's end, such as a zip's comment, is read too; zeros are padding. */
  async #tail(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
      const at = chunk.findIndex((byte) => byte !== 0);
      if (at < 0) continue;
      reader.unread(chunk.subarray(at));
      return this.#content(reader, [...chain, '(behind its end)'], depth);
    }
  }

  async #plain(reader: ByteReader, chain: readonly string[]): Promise<void> {
    const { signal, onBytes, isNamed } = this.#options;
    const search = new StreamSearch((isNamed === false ? chain.slice(1) : chain).join('/'));
    this.#contents++;
    try {
      for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
        if (signal.aborted) throw new InterruptedError();
        this.#bytes += chunk.length;
        onBytes(chunk.length);
        search.push(chunk);
      }
    } finally {
      search.end();
      if (search.detections.length > 0) this.#found.push({ archive: chain.length > 1 ? chain : [], detections: search.detections });
      for (const request of search.requests()) this.#sample.add({ path: chain.join('!'), request });
      this.#detections += search.detections.length;
    }
    if (this.#detections > this.#options.limits.detections)
      throw new LimitError(`more than ${this.#options.limits.detections} values of a credential's shape: the rest was not read`);
  }

  /** What a decompressor gives, as far as the limits allow. */
  async *#counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const { limits, signal } = this.#options;
    for await (const chunk of chunks) {
      this.#unpacked += chunk.length;
      if (signal.aborted) throw new InterruptedError();
      if (this.#unpacked > limits.bytes) throw new LimitError(`it unpacks to more than ${amount(limits.bytes)} (--max-archive-size)`);
      if (this.#unpacked > limits.ratioFrom && this.#unpacked > limits.ratio * this.#source.position)
        throw new LimitError(`it unpacks to more than ${limits.ratio} times its size, as nothing but a decompression bomb does`);
      yield chunk;
    }
  }

  #entry(): void {
    if (this.#options.signal.aborted) throw new InterruptedError();
    if (++this.#entries > this.#options.limits.entries)
      throw new LimitError(`more than ${this.#options.limits.entries} entries (--max-archive-entries): the rest was not read`);
  }

  #report(chain: readonly string[], error: ArchiveError): void {
    // What breaks off within an archive breaks all around it; and an interrupted scan says so itself.
    if (this.#reported.has(error) || this.#options.signal.aborted) return;
    this.#reported.add(error);
    const isWithin = chain.every((name, index) => name === this.#cutOff.chain[index]);
    if (error.damage === 'truncated' && isWithin && this.#cutOff.position === this.#source.position) return;
    if (error.damage === 'truncated') this.#cutOff = { chain, position: this.#source.position };
    this.#skip(chain, `${error.damage === 'unsupported' ? 'not supported' : error.damage}: ${error.message}`);
  }

  #skip(chain: readonly string[], reason: string): void {
    const entry = this.#skipped.get(reason) ?? { names: new Set(), count: 0 };
    this.#skipped.set(reason, entry);
    const name = chain.slice(1).join(' → ');
    if (entry.names.has(name)) return;
    if (entry.names.size < NAMES_TOLD) entry.names.add(name);
    entry.count++;
  }
}

/** The names of what a reason is about; none where it is the outermost file. */
function told(names: ReadonlySet<string>, count: number): string {
  const inner = [...names].filter((name) => name !== '');
  if (inner.length === 0) return '';
  const rest = count - names.size;
  return `: ${inner.join(', ')}${names.has('') ? ', and the archive itself' : ''}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Loads a decompressor where there is something for it. */
async function decode(format: Compression, reader: ByteReader): Promise<AsyncIterable<Buffer>> {
  switch (format) {
    case 'gzip':
      return (await import('./inflate.ts')).gunzip(reader);
    case 'brotli':
      return (await import('./inflate.ts')).unbrotli(reader);
    case 'bzip2':
      return (await import('./bunzip2.ts')).bunzip2(reader);
    case 'xz':
      return (await import('./unxz.ts')).unxz(reader);
    case 'zstd':
      return (await import('./unzstd.ts')).unzstd(reader);
  }
}

function cut(name: string): string {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
}

function amount(bytes: number): string {
  return bytes >= 1024 ** 3 ? `${Math.round(bytes / 1024 ** 3)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
