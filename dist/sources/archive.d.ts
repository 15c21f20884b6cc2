import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import type { Skipped } from '../model/scan-result.ts';
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
/** What was found in one content of an archive. */
export interface Unpacked {
    /** As in an occurrence; empty for the outermost file's own bytes. */
    readonly archive: readonly string[];
    readonly detections: readonly Detection[];
}
export interface ArchiveResult {
    /** Of all contents, unpacked. */
    readonly bytes: number;
    readonly contents: number;
    readonly found: readonly Unpacked[];
    /** Some of the signed requests: see detect/requests/sample.ts. In an archive the path of each is that of all its names. */
    readonly requests: readonly LocatedRequest[];
    readonly skipped: readonly Skipped[];
    /** What ended the source before its end; the result is that of what had come until then. */
    readonly error: unknown;
}
/** Reads an archive from its first byte to its last one, or to where one of its limits ends it. */
export declare function readArchive(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ArchiveResult>;
