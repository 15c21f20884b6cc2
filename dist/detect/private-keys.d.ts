import type { PrivateKeyType } from './der.ts';
/** A private key found in a text; `start` and `end` are indices into it. */
export interface PrivateKey {
    readonly start: number;
    readonly end: number;
    /** The base64 characters of the body, without white space. */
    readonly body: string;
    /** The decoded body; null where it does not decode to a known structure. */
    readonly der: Buffer | null;
    readonly type: Exclude<PrivateKeyType, 'other'> | 'unknown';
    readonly encrypted: boolean;
    readonly armored: boolean;
}
/** The PEM private keys in a text, in order. */
export declare function findPemKeys(text: string): PrivateKey[];
/** Whether the lines of a PEM block have something before them: then the block is no one stretch of text. */
export declare function isFramed(block: string): boolean;
/** How a header-less key's base64 may begin: PKCS#8 Ed25519, PKCS#8 or PKCS#1 RSA, encrypted PKCS#8. */
export declare const DER_START: RegExp;
/** A private key in base64 without PEM lines that begins at `start`; null where the characters there are none. */
export declare function readBareKey(text: string, start: number): PrivateKey | null;
