import type { ByteReader } from '../byte-reader.ts';
/** Decompresses the streams that stand one behind the other; what follows the last one stays unread. */
export declare function bunzip2(reader: ByteReader): AsyncGenerator<Buffer>;
