import type { CarriedText } from '../view.ts';
/** Whether the run [start, end) touches an escape that stands for a character of a value. */
export declare function isSpelled(bytes: Buffer, start: number, end: number): boolean;
/** The text around a place with its escapes undone; null where it holds no value's length of letters and digits. */
export declare function readSpelled(bytes: Buffer, at: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
/** Bytes of text that is written in escapes throughout. */
export declare function isEscapeByte(byte: number): boolean;
/** Where an escape stands at or behind `at`, of which others follow; -1 where none does. */
export declare function spelledAt(bytes: Buffer, at: number): number;
