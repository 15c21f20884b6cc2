/**
 * Inflates the zlib streams that git stores. A repository holds hundreds of thousands of small ones, and zlib's own
 * inflateSync() makes a new decompressor for each: to reset one is twice as fast. Node has no public way to do that, so
 * the stream's handle is used where it behaves as expected, and inflateSync() elsewhere.
 */
import { constants, createInflate, deflateSync, inflateSync } from 'node:zlib';

/** The Node releases whose handle this was tested with: a changed signature could end the process. */
const TESTED_RELEASES = /^v(?:20|22|24)\./;

/**
 * Inflates source[start, end) into target from `at` on; true where it gave exactly `size` bytes and its checksum was
 * right. Needs one byte of room behind them.
 */
export type Inflate = (source: Buffer, start: number, end: number, target: Buffer, at: number, size: number) => boolean;

/** Makes an inflater; each thread needs its own. */
export function createInflater(): Inflate {
  const fast = TESTED_RELEASES.test(process.version) ? handleInflater() : null;
  return fast && isRight(fast) ? fast : plainInflate;
}

/** The way that needs nothing but the public interface. */
function plainInflate(source: Buffer, start: number, end: number, target: Buffer, at: number, size: number): boolean {
  try {
    const result = inflateSync(source.subarray(start, end), { maxOutputLength: size + 1 });
    if (result.length !== size) return false;
    result.copy(target, at);
    return true;
  } catch {
    return false;
  }
}

type Callable = (...values: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function handleInflater(): Inflate | null {
  // The buffer of the stream itself stays unused.
  const stream = createInflate({ chunkSize: constants.Z_MIN_CHUNK });
  const handle: unknown = Reflect.get(stream, '_handle');
  const state: unknown = Reflect.get(stream, '_writeState');
  if (typeof handle !== 'object' || handle === null || !(state instanceof Uint32Array)) return null;
  const writeSync: unknown = Reflect.get(handle, 'writeSync');
  const reset: unknown = Reflect.get(handle, 'reset');
  if (!isCallable(writeSync) || !isCallable(reset)) return null;
  let failures = 0;
  Reflect.set(handle, 'onerror', () => {
    failures++;
  });
  const write = writeSync.bind(handle);
  const again = reset.bind(handle);
  return (source, start, end, target, at, size) => {
    const before = failures;
    again();
    // One byte more than there should be: without room zlib would stop before it looks at the checksum.
    write(constants.Z_FINISH, source, start, end - start, target, at, size + 1);
    // What is left of the room and of the input.
    return failures === before && state[0] === 1 && state[1] === 0;
  };
}

/** Does it do what the public one does, on sound and on broken input? */
function isRight(inflate: Inflate): boolean {
  try {
    const plain = Buffer.from('a decompressor that is reset between two streams');
    const packed = deflateSync(plain);
    const broken = Buffer.from(packed);
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1;
    const target = Buffer.alloc(plain.length + 8);
    return (
      !inflate(broken, 0, broken.length, target, 0, plain.length) &&
      inflate(packed, 0, packed.length, target, 4, plain.length) &&
      target.subarray(4, 4 + plain.length).equals(plain) &&
      !inflate(packed, 0, packed.length - 2, target, 0, plain.length) &&
      !inflate(packed, 0, packed.length, target, 0, plain.length - 3) &&
      inflate(packed, 0, packed.length, target, 0, plain.length)
    );
  } catch {
    return false;
  }
}
