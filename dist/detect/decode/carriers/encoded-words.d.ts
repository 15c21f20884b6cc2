import type { CarriedText } from '../view.ts';
/** Whether the run [start, end) stands at the end of an encoded word. */
export declare function isEncodedWord(bytes: Buffer, end: number): boolean;
/** Whether the line in bytes[from, to) ends in an encoded word and the next one, from `to` on, begins with one. */
export declare function wordsGoOn(bytes: Buffer, from: number, to: number): boolean;
/** Whether the line in bytes[from, to) ends in an encoded word. */
export declare function endsInWord(bytes: Buffer, from: number, to: number): boolean;
/** The text of the encoded words around the one that the run at `start` is in; null where none is. */
export declare function readEncodedWords(bytes: Buffer, start: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
