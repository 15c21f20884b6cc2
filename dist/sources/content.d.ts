import type { ContentResult } from '../detect/content-result.ts';
import type { ArchiveOptions } from './archive.ts';
export type { ArchiveLimits } from '../archive/limits.ts';
/** As isArchive(), of a content that is in memory: it may be a zip by its end. */
export declare function holdsArchive(bytes: Buffer, path: string, depth: number): boolean;
/** Unpacks what is known to be an archive. What does it is loaded here. */
export declare function unpack(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult>;
/** Looks for credentials in a content that comes as a stream. After an abort the result is that of what has come until then. */
export declare function searchStream(chunks: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult>;
/** Looks for credentials in a text that stands in no file; `name` says where it stands. */
export declare function searchText(name: string, text: string, signal: AbortSignal): Promise<ContentResult>;
/** Looks for credentials in a content that is in memory. */
export declare function searchBytes(bytes: Buffer, options: ArchiveOptions): Promise<ContentResult>;
