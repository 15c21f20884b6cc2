import type { Confidence } from '../model/detection.ts';
import type { ValueMemory } from './value-memory.ts';
export interface RedactionOptions {
    /**
     * Mask from this confidence on. Default: low, which is everything that has the shape of a credential, whatever speaks
     * against it; medium and high are those of a scan, as far as a line and what stands before it tell.
     */
    readonly minConfidence?: Confidence;
    /** Mask the signatures of requests, too. */
    readonly signatures?: boolean;
    /** The name of what is read: evidence, as in a scan. */
    readonly path?: string;
    /** The units of work that a line may cost with what stands before it. Default: {@link allowanceFor} their size. */
    readonly allowance?: number;
    /** What has been recognised already, in another content. Default: nothing. */
    readonly known?: ValueMemory;
}
/** A redaction of one content. The buffers that come out may be parts of those that went in. */
export interface Redaction {
    /** Takes bytes; gives what can be told of them so far. */
    readonly write: (chunk: Buffer) => readonly Buffer[];
    /**
     * Nothing has come for a while: gives what is held, but for what could be the beginning of a value, and for a PEM block
     * that is still open, unless it has been waited for long enough.
     */
    readonly idle: (isLong: boolean) => readonly Buffer[];
    /** No more will come: gives the rest. */
    readonly end: () => readonly Buffer[];
    /** How many bytes are held. */
    readonly held: () => number;
    /** How many places have been masked. */
    readonly masked: () => number;
}
/** Makes a redaction. */
export declare function createRedaction(options?: RedactionOptions): Redaction;
