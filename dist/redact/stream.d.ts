/** The redaction as a stream. */
import { Transform } from 'node:stream';
import { BinleaksError } from '../model/errors.ts';
import type { Redaction, RedactionOptions } from './redaction.ts';
export interface RedactorOptions extends Omit<RedactionOptions, 'known'> {
    /** After so many milliseconds without input an unfinished line is let through. Default: 100. */
    readonly idleMs?: number;
}
/** What the stream ends with where it is given an archive or a compressed file: its credentials would go through. */
export declare class PackedError extends BinleaksError {
    name: string;
    constructor(packing: string);
}
/**
 * A stream that masks Binance credentials in what is written to it: `[binance-secret-key:3f9a…]` in place of a value, the tag
 * being the start of its SHA-256, and every other byte as it is. Whole lines come out at once. Text that is written is
 * taken for UTF-8. Ends with a PackedError, before anything has come out, where an archive or a compressed file is written.
 */
export declare function createRedactor(options?: RedactorOptions): Transform;
/** The same of a whole content. Throws PackedError for an archive or a compressed file. */
export declare function redactBytes(bytes: Buffer, options?: RedactionOptions): Buffer;
/** The stream of a redaction. `path` is the name of what is written, where it has one. After an abort no more of it is begun. */
export declare function redactorOf(redaction: Redaction, path?: string, idleMs?: number, signal?: AbortSignal | null): Transform;
