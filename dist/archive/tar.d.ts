import { ArchiveError, ByteReader } from './byte-reader.ts';
/** Whoever reads the entries. */
export interface TarHandlers {
    /** Told of each file, whose bytes must be taken before the next one comes. */
    readonly entry: (name: string, body: ByteReader) => Promise<void>;
    /** Told of what is not as it should be, and does not end the reading. */
    readonly broken: (error: ArchiveError) => void;
}
/**
 * Reads all entries to the content's end. Where a header should stand and none does, what stands there is read as a content
 * of its own, up to the next block that is a header: some programs go on there, with an option or without.
 */
export declare function readTar(reader: ByteReader, { entry, broken }: TarHandlers): Promise<void>;
