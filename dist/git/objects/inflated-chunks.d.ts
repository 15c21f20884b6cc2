/** The bytes of an open file from one offset to another, or to its end. */
export declare function fileChunks(descriptor: number, from: number, to: number): AsyncGenerator<Buffer>;
/** What a zlib stream inflates to, as it comes. Throws zlib's error where it is damaged or cut short. */
export declare function inflatedChunks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
