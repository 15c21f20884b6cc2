/** A content that comes bit by bit, looked at with what came before: detections as soon as their line has come. */
import type { DetectionResult } from '../../detect/detect.ts';
import { NOTHING, join, measure, moved } from '../extent.ts';
import { CONTEXT, SEGMENT, isWide } from '../read.ts';

/** No PEM block of a private key is longer (src/detect/decode/private-keys.ts). */
const MAX_ARMOR = 16_384;

export interface Window {
  /** Adds bytes (they are copied); true where it is time to look. */
  readonly add: (bytes: Buffer) => boolean;
  /**
   * Looks at what has come: at whole lines, or at `all`. Gives what `search` finds there, at its place in the whole content,
   * and again what it finds in the context before: a partner may have come for it.
   */
  readonly look: (all: boolean, search: (bytes: Buffer) => DetectionResult) => DetectionResult;
}

/** Makes an empty window. */
export function createWindow(): Window {
  let pending: Buffer[] = [];
  let length = 0;
  let carried: Buffer = Buffer.alloc(0);
  let offset = 0;
  let extent = NOTHING;
  /** Up to here, in `carried`, everything has been looked at. */
  let seen = 0;
  return {
    add: (bytes) => {
      pending.push(Buffer.from(bytes));
      length += bytes.length;
      return length >= SEGMENT;
    },
    look: (all, search) => {
      if (length > 0) carried = Buffer.concat([carried, ...pending]);
      pending = [];
      length = 0;
      // A line longer than a segment is looked at in parts; the last of it waits for what is behind.
      const lines = Math.max(carried.lastIndexOf(0x0a) + 1, carried.length > SEGMENT ? carried.length - CONTEXT : 0);
      const to = all ? carried.length : Math.min(lines, openArmor(carried));
      if (to <= seen) return { detections: [], requests: [], unread: null };
      const { detections, requests, unread } = search(carried);
      const found = {
        unread,
        detections: detections
          .filter((one) => one.position.offset < to)
          .map((one) => ({ ...one, position: moved(one.position, offset, extent, isWide(one)) })),
        requests: requests
          .filter((one) => one.position.offset < to)
          .map((one) => ({ ...one, position: moved(one.position, offset, extent, one.wide) })),
      };
      // Cut at a multiple of four: UTF-16 keeps its byte order and base64 its groups.
      const keep = Math.max(0, to - CONTEXT) & ~3;
      extent = join(extent, measure(carried.subarray(0, keep), offset === 0));
      carried = Buffer.from(carried.subarray(keep));
      offset += keep;
      seen = to - keep;
      return found;
    },
  };
}

/** Where a PEM private key begins that has not ended and still may; the end of the bytes where none does. */
function openArmor(bytes: Buffer): number {
  const reach = Math.max(0, bytes.length - MAX_ARMOR);
  const begin = bytes.lastIndexOf('-----BEGIN ');
  if (begin < reach || !/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(bytes.toString('latin1', begin, begin + 64))) return bytes.length;
  return bytes.indexOf('-----END ', begin) < 0 ? begin : bytes.length;
}
