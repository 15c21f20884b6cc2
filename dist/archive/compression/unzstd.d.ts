import { ByteReader } from '../byte-reader.ts';
/** Decompresses all frames; what follows the last one stays unread. */
export declare function unzstd(reader: ByteReader): AsyncGenerator<Buffer>;
