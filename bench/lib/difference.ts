/** Whether a redacted log differs from the log in its masks only. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const OPENING = Buffer.from('[binance-');
const MARK = /^\[binance-[a-z-]+:([0-9a-f]{4})…\]/;
/** A mask and a little more. */
const LONGEST = 64;

/** What was compared. */
export interface Difference {
  readonly masks: number;
  /** Where the two part otherwise, in words; null where they never do. */
  readonly problem: string | null;
}

/** Compares what comes out of a redaction with the file that went in, whose credentials are `values`. */
export async function compareRedacted(file: string, values: readonly string[], output: AsyncIterable<Buffer>): Promise<Difference> {
  const byTag = new Map<string, Buffer[]>();
  for (const value of values) {
    const tag = createHash('sha256').update(hashed(value)).digest('hex').slice(0, 4);
    byTag.set(tag, [...(byTag.get(tag) ?? []), Buffer.from(value)]);
  }
  const descriptor = openSync(file, 'r');
  let offset = 0;
  let masks = 0;
  const read = (length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
  };
  /** Takes what can be told; gives what must wait for more, or null where the two part. */
  const take = (bytes: Buffer, last: boolean): Buffer | null => {
    for (let at = 0; ;) {
      const mark = bytes.indexOf(OPENING, at);
      const limit = mark >= 0 ? mark : last ? bytes.length : Math.max(at, bytes.length - OPENING.length);
      const same = bytes.subarray(at, limit);
      if (!read(same.length).equals(same)) return null;
      offset += same.length;
      at = limit;
      if (mark < 0 || (!last && bytes.length - mark < LONGEST)) return bytes.subarray(at);
      const parsed = MARK.exec(bytes.toString('utf8', mark, mark + LONGEST));
      const value = (byTag.get(parsed?.[1] ?? '') ?? []).find((one) => read(one.length).equals(one));
      if (!parsed || !value) return null;
      masks++;
      offset += value.length;
      at += Buffer.byteLength(parsed[0]);
    }
  };
  try {
    let rest = Buffer.alloc(0);
    for await (const chunk of output) {
      const left = take(Buffer.concat([rest, chunk]), false);
      if (left === null) return { masks, problem: `they part behind byte ${offset} of the log` };
      rest = Buffer.from(left);
    }
    if (take(rest, true) === null) return { masks, problem: `they part behind byte ${offset} of the log` };
    return { masks, problem: read(1).length > 0 ? `the log goes on behind byte ${offset}` : null };
  } finally {
    closeSync(descriptor);
  }
}

/** What a value's hash is of: of a private key its DER. */
function hashed(value: string): string | Buffer {
  return value.startsWith('-----') ? Buffer.from(value.split('\n').slice(1, -1).join(''), 'base64') : value;
}
