import type { ContentResult } from '../detect/content-result.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
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
export declare function readArchive(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult>;
