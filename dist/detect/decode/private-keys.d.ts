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
    /** The parts of the block's lines that are of the key, where something else stands before or behind them; else empty. */
    readonly lines: readonly {
        readonly start: number;
        readonly end: number;
    }[];
}
/** The PEM private keys in a text, in order: those whose end `isWanted`. */
export declare function findPemKeys(text: string, isWanted?: (end: number) => boolean): PrivateKey[];
/** How a header-less key's base64 may begin: PKCS#8 Ed25519, PKCS#8 or PKCS#1 RSA, encrypted PKCS#8. */
export declare const DER_START: RegExp;
/** A private key in base64 without PEM lines that begins at `start`; null where the characters there are none. */
export declare function readBareKey(text: string, start: number): PrivateKey | null;
