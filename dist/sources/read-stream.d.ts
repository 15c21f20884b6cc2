/** Looks for credentials in streams, in constant memory. */
import type { DetectionResult } from '../detect/detect.ts';
import type { SignedRequest } from '../detect/requests/find.ts';
import type { Detection } from '../model/detection.ts';
export interface StreamResult extends DetectionResult {
    readonly bytes: number;
    /** What ended the stream before its end; the result is that of what had come until then. */
    readonly error: unknown;
}
/** A search of one content that comes in chunks, whatever their sizes and that of its lines. */
export declare class StreamSearch {
    #private;
    readonly detections: Detection[];
    /** What the content is called. */
    readonly path: string;
    constructor(path: string, signal: AbortSignal);
    /** Why the content was not searched to its end; null where it was. */
    get unread(): string | null;
    /** Takes a chunk, which must stay as it is until the promise is kept. */
    push(chunk: Uint8Array): Promise<void>;
    /** Some of the signed requests that have come by. */
    requests(): readonly SignedRequest[];
    /** To be called once, behind the last chunk. */
    end(): Promise<void>;
}
/**
 * Looks for credentials in a stream of chunks. After an abort the result is that of what has come until then; `searchSignal`
 * ends the search in it, too, where that would take long.
 */
export declare function readStream(chunks: AsyncIterable<Uint8Array>, path: string, signal: AbortSignal, onBytes: (count: number) => void, searchSignal?: AbortSignal): Promise<StreamResult>;
/** The chunks until the signal aborts, even where the next one is still being waited for. */
export declare function untilAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array>;
