import { ArchiveError, ByteReader } from '../byte-reader.ts';
import type { DirectoryHandlers } from './zip-directory.ts';
/** Whoever reads the entries. */
export interface ZipHandlers extends DirectoryHandlers {
    /** Takes an entry's content. */
    readonly entry: (name: string, body: ByteReader) => Promise<void>;
    /** Told of an entry that could not be read to its end. */
    readonly broken: (name: string, error: ArchiveError) => void;
    /** All that was decompressed goes through here, to be counted. */
    readonly unpack: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}
/**
 * Reads all entries to the content's end, or to an archive of another kind behind the zip's end. A zip begins where the
 * reader is.
 */
export declare function readZip(reader: ByteReader, handlers: ZipHandlers): Promise<void>;
