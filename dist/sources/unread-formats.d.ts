/** Archives, compressions and encrypted files that are not read: each is known by its first bytes, to be named in the report. */
/** The name of the format of a content that begins with `head`, where that is one which is not read; else null. */
export declare function unreadFormatOf(head: Uint8Array, path: string): string | null;
