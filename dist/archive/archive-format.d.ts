/** How a content is packed, or written. */
export type ArchiveFormat = Compression | 'zip' | 'tar' | 'ar' | 'pdf' | Utf32;
export type Compression = 'gzip' | 'zstd' | 'brotli' | 'bzip2' | 'xz';
/** Text of four bytes a character, which nothing here reads as it is. */
export type Utf32 = 'utf-32le' | 'utf-32be';
/** Bytes that formatOf() needs to tell every format. */
export declare const HEAD = 512;
/** The format of a content that begins with `head` (HEAD bytes of it where it has as many); null for any other content. */
export declare function formatOf(head: Uint8Array, path: string): ArchiveFormat | null;
/** The format that a name promises; null where it promises none. */
export declare function formatOfName(path: string): ArchiveFormat | null;
/**
 * The format that a content's name promises where its bytes are of no format that is known, and no text either: a damaged
 * archive. Null for any other content.
 */
export declare function brokenPromise(head: Uint8Array, path: string): ArchiveFormat | null;
/** True where a content that begins with `head` is to be unpacked, or is to be named as what is not read. */
export declare function isArchive(head: Uint8Array, path: string): boolean;
/** How a content that begins with `head` is packed, for whoever can't unpack it; null for text, and for what is no archive. */
export declare function packingOf(head: Uint8Array, path: string): string | null;
/** True for a content that begins as text: what is named like an archive is often one's text, or a pointer to it. */
export declare function isText(head: Uint8Array): boolean;
/** What a compressed file holds, by its own name without the ending. */
export declare function nameInside(path: string, format: Compression): string;
/** 1F 8B and deflate (RFC 1952). Some programs pass over flags that they don't know. */
export declare function isGzip(head: Uint8Array): boolean;
/** BZh, a level, and a block's mark or, of an empty one, the end's. */
export declare function isBzip2(head: Uint8Array): boolean;
