/**
 * Where a line ends for a credential: a PEM block, base64 in lines and a literal in pieces go on over line ends, and must be
 * seen whole to be masked whole.
 */
/** What is known of a line that may go on. */
export interface LineEnd {
    /** Where it ends; null where that takes bytes that have not come yet. */
    readonly end: number | null;
    /** So far it surely goes. */
    readonly sure: number;
    /** Where to go on once more has come. */
    readonly resume: Resume;
}
/** How far a line has been followed, in bytes from its beginning. */
export interface Resume {
    readonly at: number;
    /** Where an open PEM block began; negative where none is open. */
    readonly armorFrom: number;
    readonly stray: number;
    /** Up to here it goes at least: a value in pieces ends there. */
    readonly carriedTo: number;
}
export declare const LINE_START: Resume;
/** What begins and ends every PEM private key, whatever its type. */
export declare const PEM_LINES: Buffer<ArrayBuffer>;
/** Where the line that begins at `start` ends. `last` is true where no more bytes will come. */
export declare function logicalLine(bytes: Buffer, start: number, last: boolean, resume: Resume): LineEnd;
