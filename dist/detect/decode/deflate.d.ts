/**
 * Telling and undoing compression: gzip (RFC 1952), zlib (RFC 1950) and bare deflate (RFC 1951), as they stand in base64 or
 * hexadecimal: Helm's releases, cloud-init's `gz+b64`, SAML and diagrams in links.
 */
export type Compression = 'gzip' | 'zlib' | 'deflate';
/** So many first bytes tell. */
export declare const DEFLATE_HEAD = 12;
/** Which compression a text's first bytes begin; null for none. Of random bytes one in a thousand looks like one. */
export declare function compressionOf(head: Uint8Array): Compression | null;
/** What was compressed. */
export interface Inflated {
    /** As far as it could be read: a text that is cut off gives what stands before. Null where it is more than may be read. */
    readonly text: Buffer | null;
    /** So many bytes were compressed ones; others may follow. */
    readonly used: number;
}
/** Undoes a compression; null where the bytes are none. Checksums are not asked for: a text that was cut off has none. */
export declare function inflate(bytes: Buffer, compression: Compression): Inflated | null;
