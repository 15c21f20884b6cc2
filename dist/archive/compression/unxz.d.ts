import type { ByteReader } from '../byte-reader.ts';
/** Decompresses all streams, with the padding between them; what follows the last one stays unread. */
export declare function unxz(reader: ByteReader): AsyncGenerator<Buffer>;
