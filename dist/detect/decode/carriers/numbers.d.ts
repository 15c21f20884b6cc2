import type { CarriedText } from '../view.ts';
import type { Line } from './rows/rows.ts';
/**
 * Calls for each place in bytes[from, to) that lies in a list of numbers, or of characters in columns, which may be text; of a long
 * list for several. `offset` is how much stands before the bytes: which places are looked at depends on it alone.
 */
export declare function findNumbers(bytes: Buffer, from: number, to: number, onPlace: (start: number) => void, offset?: number): void;
/**
 * Calls for the place where the list of numbers the row of characters or the escape begins that is at `at`, one of the places that the kernel tells of,
 * where it may be text. No list begins before `from`.
 */
export declare function numbersAt(bytes: Buffer, at: number, from: number, onPlace: (start: number) => void): void;
/** Where a list that reaches up to `end` begins; `end` where the line before is of something else. */
export declare function numbersBefore(bytes: Buffer, from: number, end: number): number;
/** Whether the line in bytes[from, to) ends in a number that a separator or nothing follows. */
export declare function endsInNumber(bytes: Buffer, from: number, to: number): boolean;
/** Whether a list of numbers that a line ends in at `to` goes on in the next one. */
export declare function numbersGoOn(bytes: Buffer, to: number, nextEnd: number): boolean;
/** The text that the numbers around `at` write; null where they write none. `settled` is where the next part begins. */
export declare function readNumbers(bytes: Buffer, at: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
/** Whether a line ends in numbers that write text, with something else before them. */
export declare function isNumberRow(bytes: Buffer, line: Line): boolean;
/** Whether a line may be the last row. */
export declare function isLastNumberRow(bytes: Buffer, line: Line): boolean;
