/** Raw credential values: they live in one type only, which no reporter accepts, so that the compiler keeps the promise that none is written. */
import { inspect } from 'node:util';
/**
 * The characters of a credential. The value can be taken out with {@link SecretText.reveal} only; every implicit
 * way to a string (concatenation, JSON, util.inspect, an error's message) gives the redacted form.
 */
export declare class SecretText {
    #private;
    constructor(value: string);
    /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
    [inspect.custom](): string;
}
/** The lower-case hex SHA-256 of a text's UTF-8 bytes or of bytes. */
export declare function sha256Hex(data: string | Uint8Array): string;
