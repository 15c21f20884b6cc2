import type { CarriedText } from '../../view.ts';
import type { Line } from './rows.ts';
/** Whether the run [start, end), the text of a whole row, stands in a dump. */
export declare function isRowText(bytes: Buffer, start: number, end: number): boolean;
/** Whether a line is a row of a dump. */
export declare function isDumpRow(bytes: Buffer, line: Line): boolean;
/** Where the rows of a dump begin that reach up to the line at `at`, as far as is read with them; `at` where there are none. */
export declare function dumpStart(bytes: Buffer, at: number, floor: number): number;
/** What a dump holds around the row of `at`. `settled` is where its next part begins. */
export declare function readDump(bytes: Buffer, at: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
