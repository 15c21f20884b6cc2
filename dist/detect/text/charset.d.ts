/** Character classes as bit masks in one 256-entry table: one load a byte decides everything the run search asks. */
/** A character of [A-Za-z0-9+/_-]: whatever a credential form may consist of (base62, base64, base64url, hex). */
export declare const KEY = 1;
export declare const DIGIT = 2;
export declare const LOWER = 4;
export declare const UPPER = 8;
export declare const ALNUM: number;
/** Bits of each byte, see the constants above. */
export declare const CLASSES: Uint8Array;
/** A table with 1 for each byte of some characters, and of what has one of some classes. */
export declare function tableOf(characters: string, classes?: number): Uint8Array;
/** The bits of the character at `index` of a text; 0 outside of it and for characters above U+00FF. */
export declare function classAt(text: string, index: number): number;
/** True where upper case, lower case and digits all stand in bytes[start, end). */
export declare function isMixed(bytes: Uint8Array, start: number, end: number): boolean;
