/** The name of the format of a content that begins with `head`, where that is one which is not read; else null. */
export declare function unreadFormatOf(head: Uint8Array, path: string): string | null;
/**
 * What to say of an archive that stands behind a program's own code and is not read, as in one that unpacks itself; null where
 * there is none. A mark alone is none: programs that read such archives hold it, too.
 */
export declare function unreadBehindProgram(bytes: Buffer): string | null;
