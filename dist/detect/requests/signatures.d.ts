/**
 * Where signatures of requests stand. A signature is no credential and is never reported; but a request with its signature
 * shows whether a secret is the one that signed it (see prove.ts).
 *
 * The search for runs comes by all of them anyway: an HMAC signature is 64 hexadecimal characters, one by a private key at
 * least 86 of base64 (rest-api.md, "SIGNED Endpoint security"), which percent-encoding cuts into pieces.
 */
import type { RunStep } from '../text/runs.ts';
/** Where a signature begins, in bytes. `step` is 2 for UTF-16, 4 for UTF-32. */
export interface SignaturePosition {
    readonly at: number;
    readonly step: RunStep;
}
/**
 * Whether a run is worth to be asked about: long enough, or next to an escape. This is called for every run of a content,
 * from within the search for them: it is as short as can be and reads nothing beyond the content's borders.
 */
export declare function mayBeSignature(bytes: Buffer, start: number, end: number, step: RunStep): boolean;
/** Adds the place of the signature that a run is part of, if it is part of one, to those before it. */
export declare function noteSignature(bytes: Buffer, start: number, end: number, step: RunStep, signatures: SignaturePosition[]): void;
/** The text between two offsets, one character a byte; of UTF-16 the halves that `to` is in step with. */
export declare function textBetween(bytes: Buffer, from: number, to: number, step: RunStep): string;
/** Undoes what JSON, HTML and terminals do to the characters that a request is made of. */
export declare function unescaped(text: string): string;
