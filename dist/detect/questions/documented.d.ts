/** True for the SHA-256 of a value that Binance publishes. */
export declare function isDocumentedExample(sha256: string): boolean;
