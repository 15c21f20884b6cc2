/** Names of files, which need not be UTF-8. */
/** True where a name is valid UTF-8. */
export declare function isUtf8Name(name: Buffer): boolean;
/** A name for reports: bytes that are no UTF-8 are written out, so that different names stay different. */
export declare function showName(name: Buffer): string;
/** A path whose bytes are read as Latin-1, as git's output is here, for reports. */
export declare function showRawPath(raw: string): string;
