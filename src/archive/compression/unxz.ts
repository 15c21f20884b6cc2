/**
 * Decompresses xz with the WebAssembly of xz-decompress (Lasse Collin's xz-embedded). Its own stream allows one
 * decompression at a time in the whole process and waits for the next one for ever, so that an xz in a tar.xz would hang:
 * here each one gets an instance of its own, whose memory goes with it. The dictionary is at most 64 MB (xz -9).
 */
import { ArchiveError } from '../byte-reader.ts';
import type { ByteReader } from '../byte-reader.ts';

const RESULT = { ok: 0, end: 1, unknownCheck: 2, memory: 3, memoryLimit: 4, format: 5, options: 6 } as const;
const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
/** Where the decoder's record of its buffers has what, in words of 32 bits. */
const FIELD = { size: 0, input: 1, inputAt: 2, inputEnd: 3, output: 4, outputAt: 5 } as const;

/** What the module exports. */
interface Decoder {
  /** Another one each time it has grown. */
  readonly memory: () => ArrayBuffer;
  readonly create: () => number;
  readonly supply: (context: number, length: number) => void;
  readonly next: (context: number) => number;
}

/** Decompresses all streams, with the padding between them; what follows the last one stays unread. */
export async function* unxz(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let first = true; ; first = false) {
    if (!first) while ((await reader.peek(4)).equals(PADDING)) await reader.skip(4);
    if (!(await reader.peek(6)).equals(MAGIC)) return;
    yield* stream(reader, await makeDecoder());
  }
}

const PADDING = Buffer.alloc(4);

async function* stream(reader: ByteReader, decoder: Decoder): AsyncGenerator<Buffer> {
  const context = decoder.create();
  // Memory that grows is another buffer.
  const words = (): Uint32Array => new Uint32Array(decoder.memory(), context, 6);
  const field = (index: number): number => words()[index] ?? 0;
  const size = field(FIELD.size);
  const bytes = (index: number): Buffer => Buffer.from(decoder.memory(), field(index), size);
  for (let isEnd = false; ;) {
    if (field(FIELD.inputAt) === field(FIELD.inputEnd)) {
      const chunk = await reader.chunk(size);
      if (chunk === null) isEnd = true;
      bytes(FIELD.input).set(chunk ?? []);
      decoder.supply(context, chunk?.length ?? 0);
    }
    const result = decoder.next(context);
    const length = field(FIELD.outputAt);
    if (length > 0) yield Buffer.from(bytes(FIELD.output).subarray(0, length));
    words()[FIELD.outputAt] = 0;
    if (result === RESULT.end) {
      reader.unread(Buffer.from(bytes(FIELD.input).subarray(field(FIELD.inputAt), field(FIELD.inputEnd))));
      return;
    }
    if (result !== RESULT.ok && result !== RESULT.unknownCheck) throw errorOf(result, isEnd);
    if (isEnd && length === 0) throw new ArchiveError('truncated', 'it ends too early');
  }
}

function errorOf(result: number, isEnd: boolean): ArchiveError {
  if (result === RESULT.memory || result === RESULT.memoryLimit)
    return new ArchiveError('unsupported', 'it asks for a dictionary of more than 64 MB');
  if (result === RESULT.options)
    return new ArchiveError('unsupported', 'it uses a filter or a check (such as SHA-256) that is not supported');
  return isEnd ? new ArchiveError('truncated', 'it ends too early') : new ArchiveError('damaged', 'its compressed data is damaged');
}

/** A new instance of the module, which the package keeps to itself. */
async function makeDecoder(): Promise<Decoder> {
  // A CommonJS module: who bundles it decides whether its names stand under `default` only.
  const module: unknown = await import('xz-decompress');
  const stream = propertyOf(module, 'XzReadableStream') ?? propertyOf(propertyOf(module, 'default'), 'XzReadableStream');
  const make = propertyOf(stream, '_getModuleInstance');
  if (isCallable(make)) {
    await Reflect.apply(make, stream, []);
    const decoder = decoderOf(propertyOf(propertyOf(stream, '_moduleInstance'), 'exports'));
    if (decoder) return decoder;
  }
  throw new ArchiveError('unsupported', 'the xz decompressor is of an unknown version');
}

function decoderOf(exports: unknown): Decoder | null {
  const memory = propertyOf(exports, 'memory');
  const create = propertyOf(exports, 'create_context');
  const supply = propertyOf(exports, 'supply_input');
  const next = propertyOf(exports, 'get_next_output');
  if (!isCallable(create) || !isCallable(supply) || !isCallable(next)) return null;
  return {
    memory: () => {
      const buffer = propertyOf(memory, 'buffer');
      if (!(buffer instanceof ArrayBuffer)) throw new ArchiveError('unsupported', 'the xz decompressor is of an unknown version');
      return buffer;
    },
    create: () => Number(create()),
    supply: (context, length) => void supply(context, length),
    next: (context) => Number(next(context)),
  };
}

type Callable = (...values: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function propertyOf(value: unknown, name: string): unknown {
  const isHolder = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isHolder ? Reflect.get(value, name) : undefined;
}
