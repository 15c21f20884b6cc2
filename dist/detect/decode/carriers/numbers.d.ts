import type { CarriedText } from '../view.ts';
/** Calls for each place in bytes[from, to) that lies in a list of numbers which may be text; of a long list for several. */
export declare function findNumbers(bytes: Buffer, from: number, to: number, onPlace: (start: number) => void): void;
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
