/**
 * Looks for credentials in archives and compressed files, and in those within them: as streams, in constant memory, and
 * without writing anything anywhere. Names in archives only ever become text of a report.
 */
import { BinleaksError, InterruptedError } from '../model/errors.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { ContentResult, FoundInside } from '../detect/content-result.ts';
import type { Detection } from '../model/detection.ts';
import { joinedPlace } from '../model/content-place.ts';
import { shorten } from '../output/shorten.ts';
import { HEAD, brokenPromise, formatOf, nameInside } from '../archive/archive-format.ts';
import type { ArchiveFormat, Compression, Utf32 } from '../archive/archive-format.ts';
import { HELD_PROGRAM, NAMES_TOLD, NAME_LENGTH } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { ArchiveError, ByteReader } from '../archive/byte-reader.ts';
import { isProgram, isSound } from '../archive/format-checks.ts';
import { StreamSearch } from './read-stream.ts';
import { unreadBehindProgram, unreadFormatOf } from '../archive/unread-formats.ts';
import { Utf32Decoder } from '../archive/utf32.ts';
import { accessTo, endRecords, findZip } from '../archive/zip/zip-end.ts';
import type { RandomAccess } from '../archive/zip/zip-end.ts';

export interface ArchiveOptions {
  /** What reports call it. */
  readonly path: string;
  /** Whether its path says anything of its content. Default: it does. */
  readonly isNamed?: boolean;
  readonly limits: ArchiveLimits;
  /** The same content as the source's, where it can be read from anywhere. */
  readonly access?: RandomAccess;
  readonly signal: AbortSignal;
  /** Told of the bytes that were looked at, as they are. */
  readonly onBytes: (count: number) => void;
}

/** Reads an archive from its first byte to its last one, or to where one of its limits ends it. */
export async function readArchive(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult> {
  const walk = new Walk(source, options);
  return walk.run();
}

/** Formats that keep their bytes in sight: a zip may stand behind them that is read from the content itself. */
const NOT_PACKED: ReadonlySet<ArchiveFormat> = new Set(['pdf', 'utf-32be', 'utf-32le']);
const ZIP_BEHIND = 'a zip stands behind something else in it, and was not read';
/** What each entry of a zip's directory begins with. */
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');

/** Thrown where a limit ends the whole walk. */
class LimitError extends BinleaksError {
  override name = 'LimitError';
  constructor(message: string) {
    super('limit', message);
  }
}

class Walk {
  readonly #options: ArchiveOptions;
  readonly #source: ByteReader;
  readonly #found: FoundInside[] = [];
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

  async run(): Promise<ContentResult> {
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
  async #content(reader: ByteReader, chain: readonly string[], depth: number, name = chain.at(-1) ?? ''): Promise<void> {
    try {
      await this.#read(reader, chain, depth, name);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.#report(chain, error);
    }
    this.#nameZipBehind(reader, chain);
  }

  /** Programs find a zip by what a content ends with, whatever that is: one that was not read as a zip is named. */
  #nameZipBehind(reader: ByteReader, chain: readonly string[]): void {
    const { raw } = reader.origin;
    const { bytes, offset } = reader.tail();
    const left = endRecords(bytes, offset).filter((end) => !raw.zipEnds.has(end));
    if (left.length === 0) return;
    this.#skip(chain, ZIP_BEHIND);
    for (const end of left) raw.zipEnds.add(end);
  }

  async #read(reader: ByteReader, chain: readonly string[], depth: number, name: string): Promise<void> {
    const { limits, access } = this.#options;
    const head = await reader.peek(HEAD);
    const format = formatOf(head, name);
    if (format === null || NOT_PACKED.has(format)) {
      // Only of the outermost content more than what comes next can be looked at.
      const zip = access && reader === this.#source && reader.position === 0 ? findZip(access) : null;
      if (access && zip) return this.#withZip(reader, chain, depth, access, zip.start);
    }
    if (format === null) return this.#unknown(head, reader, chain, depth, name);
    if (format === 'utf-32le' || format === 'utf-32be') return this.#plain(reader, chain, format);
    if (depth >= limits.depth) return this.#tooDeep(reader, chain);
    if (format === 'pdf') return this.#pdf(reader, chain, depth + 1);
    if (format === 'tar') await this.#tar(reader, chain, depth + 1);
    else if (format === 'zip') await this.#zip(reader, chain, depth + 1);
    else if (format === 'ar') await this.#ar(reader, chain, depth + 1);
    else if (!(await this.#compressed(format, head, reader, chain, depth + 1))) return;
    await this.#tail(reader, chain, depth + 1);
  }

  /** An archive that is not unpacked any more: its bytes are searched as they are. */
  async #tooDeep(reader: ByteReader, chain: readonly string[]): Promise<void> {
    this.#skip(chain, `archives within archives are read ${this.#options.limits.depth} deep (--max-archive-depth)`);
    await this.#plain(reader, chain);
    const { bytes, offset } = reader.tail();
    for (const end of endRecords(bytes, offset)) reader.origin.raw.zipEnds.add(end);
  }

  /** A content of no format that is read: one that can't be is named, and all of it is searched as it is. */
  async #unknown(head: Buffer, reader: ByteReader, chain: readonly string[], depth: number, name: string): Promise<void> {
    const unread = unreadFormatOf(head, name);
    if (unread !== null) this.#skip(chain, `${unread}: this format is not read`);
    const promised = brokenPromise(head, name);
    if (promised !== null) {
      this.#skip(chain, `damaged: it is named as ${promised}, and does not begin so`);
      // What stands behind the damage may be sound.
      const isDeep = depth >= this.#options.limits.depth;
      if (promised === 'tar' && !isDeep) return this.#tar(reader, chain, depth + 1);
      if (promised === 'zip' && !isDeep) return this.#zip(reader, chain, depth + 1);
    }
    if (isProgram(head)) return this.#program(reader, chain, depth);
    return this.#plain(reader, chain);
  }

  /** A program may have a zip behind it, which it unpacks or runs: one that comes as a stream is held for that. */
  async #program(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { origin } = reader;
    const held: Buffer[] = [];
    let length = 0;
    let isWhole = false;
    while (!isWhole && length <= HELD_PROGRAM) {
      const chunk = await reader.chunk();
      if (chunk === null) isWhole = true;
      else held.push(chunk);
      length += chunk?.length ?? 0;
    }
    async function* again(): AsyncGenerator<Buffer> {
      yield* held.splice(0);
      yield* reader.chunks();
    }
    const beginning = Buffer.concat(held);
    const behind = unreadBehindProgram(beginning);
    if (behind !== null) this.#skip(chain, behind);
    const all = isWhole ? beginning : Buffer.alloc(0);
    const access = accessTo(all);
    const zip = findZip(access);
    const replay = new ByteReader(again(), origin);
    return zip ? this.#withZip(replay, chain, depth, access, zip.start) : this.#plain(replay, chain);
  }

  /** A content that ends with a zip which begins at `start`, and has something else in front of it. */
  async #withZip(reader: ByteReader, chain: readonly string[], depth: number, access: RandomAccess, start: number): Promise<void> {
    if (start > 0) {
      const { reader: front, finish } = reader.portion(start);
      // What the name promises stands behind it.
      await this.#content(front, chain, depth, '');
      await finish();
    }
    if (depth >= this.#options.limits.depth) return this.#tooDeep(reader, chain);
    await this.#zip(reader, chain, depth + 1, access);
    await this.#tail(reader, chain, depth + 1);
  }

  /** False where it turned out to be no such thing, and was read as it is. */
  async #compressed(format: Compression, head: Buffer, reader: ByteReader, chain: readonly string[], depth: number): Promise<boolean> {
    const name = chain.at(-1) ?? '';
    reader.mark();
    const inner = new ByteReader(this.#counted(await decode(format, reader)));
    try {
      await inner.peek(1);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      reader.rewind();
      // Named as brotli, and something else.
      if (format === 'brotli' && (formatOf(head, '') ?? unreadFormatOf(head, '')) !== null) {
        await this.#read(reader, chain, depth - 1, '');
        return false;
      }
      // Bytes that happen to begin like an archive are no error. Those that a name or a sound beginning vouches for are.
      if (isSound(format, head, name)) this.#report(chain, error);
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

  async #ar(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { readAr } = await import('../archive/ar.ts');
    const broken = await readAr(reader, async (name, body) => {
      this.#entry();
      if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, shown(name)], depth);
    });
    if (broken) this.#report(chain, broken);
  }

  async #tar(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { readTar } = await import('../archive/tar.ts');
    await readTar(reader, {
      entry: async (name, body) => {
        this.#entry();
        // Most entries without a content are folders and links.
        if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, shown(name)], depth);
      },
      broken: (error) => this.#report(chain, error),
    });
  }

  /** `access` is the content that the reader gives, where that can be read from anywhere. */
  async #zip(reader: ByteReader, chain: readonly string[], depth: number, access?: RandomAccess): Promise<void> {
    const { readZip } = await import('../archive/zip/zip.ts');
    await readZip(reader, {
      entry: async (name, body) => {
        this.#entry();
        await this.#content(body, [...chain, shown(name)], depth);
      },
      skip: (name, reason) => {
        this.#entry();
        this.#skip(name === '' ? chain : [...chain, shown(name)], reason);
      },
      broken: (name, error) => this.#report([...chain, shown(name)], error),
      unpack: (chunks) => this.#counted(chunks),
      isDirectoryAt: (offset) => (access ? access.read(offset, CENTRAL.length).equals(CENTRAL) : null),
    });
  }

  async #pdf(reader: ByteReader, chain: readonly string[], depth: number): Promise<void> {
    const { readPdf } = await import('../archive/pdf.ts');
    const search = this.#startSearch(chain);
    try {
      const { isEncrypted, damaged, unsupported } = await readPdf(reader, {
        plain: (bytes) => this.#push(search, bytes),
        stream: async (number, body) => {
          this.#entry();
          await this.#content(body, [...chain, `(stream ${number})`], depth);
        },
        unpack: (chunks) => this.#counted(chunks),
      });
      if (isEncrypted) this.#skip(chain, 'encrypted');
      else if (damaged > 0) this.#skip(chain, 'damaged: a compressed stream in it could not be read whole');
      for (const filter of unsupported) this.#skip(chain, `not supported: a stream in it is compressed by ${filter}`);
    } finally {
      await this.#endSearch(search, chain);
    }
    this.#limitDetections();
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

  /** Searches a content as it is; of text in UTF-32 both its bytes and its characters. */
  async #plain(reader: ByteReader, chain: readonly string[], utf32: Utf32 | null = null): Promise<void> {
    const decoder = utf32 === null ? null : new Utf32Decoder(utf32);
    const search = this.#startSearch(chain);
    const text = decoder ? new StreamSearch(search.path, this.#options.signal) : null;
    try {
      for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
        await this.#push(search, chunk);
        if (decoder) await text?.push(decoder.decode(chunk));
      }
    } finally {
      if (text) await this.#endSearch(text, chain);
      // The bytes show the same values once more.
      const known = new Set(text?.detections.map(placeOf));
      await this.#endSearch(search, chain, (one) => !known.has(placeOf(one)));
    }
    this.#limitDetections();
  }

  #startSearch(chain: readonly string[]): StreamSearch {
    this.#contents++;
    const { isNamed, signal } = this.#options;
    return new StreamSearch((isNamed === false ? chain.slice(1) : chain).join('/'), signal);
  }

  async #push(search: StreamSearch, chunk: Buffer): Promise<void> {
    const { signal, onBytes } = this.#options;
    if (signal.aborted) throw new InterruptedError();
    this.#bytes += chunk.length;
    onBytes(chunk.length);
    await search.push(chunk);
  }

  async #endSearch(search: StreamSearch, chain: readonly string[], isNew: (one: Detection) => boolean = () => true): Promise<void> {
    await search.end();
    if (search.unread !== null && !this.#options.signal.aborted) this.#skip(chain, search.unread);
    const detections = search.detections.filter(isNew);
    const [path = '', ...inside] = chain;
    if (detections.length > 0) this.#found.push({ inside, detections });
    for (const request of search.requests()) this.#sample.add({ path: joinedPlace({ path, inside }), request });
    this.#detections += detections.length;
  }

  #limitDetections(): void {
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

function placeOf({ sha256, position }: Detection): string {
  return `${sha256} ${position.line}`;
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
      return (await import('../archive/compression/inflate.ts')).gunzip(reader);
    case 'brotli':
      return (await import('../archive/compression/inflate.ts')).unbrotli(reader);
    case 'bzip2':
      return (await import('../archive/compression/bunzip2.ts')).bunzip2(reader);
    case 'xz':
      return (await import('../archive/compression/unxz.ts')).unxz(reader);
    case 'zstd':
      return (await import('../archive/compression/unzstd.ts')).unzstd(reader);
  }
}

/** A name as reports show it: an archive may hold names of megabytes. */
function shown(name: string): string {
  return name.length > NAME_LENGTH ? shorten(name, NAME_LENGTH) : name;
}

function amount(bytes: number): string {
  return bytes >= 1024 ** 3 ? `${Math.round(bytes / 1024 ** 3)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
