import type { CarriedText } from '../../view.ts';
import type { Line } from './rows.ts';
/** Whether the run [start, end) is a row of text in hexadecimal digits. */
export declare function isHexRow(bytes: Buffer, start: number, end: number): boolean;
/** Whether a line ends in text in hexadecimal digits that is long enough to go on in the next. */
export declare function isHexLine(bytes: Buffer, line: Line): boolean;
/** Whether a line may be the last of such. */
export declare function isLastHexLine(bytes: Buffer, line: Line): boolean;
/** What rows of hexadecimal digits hold around the run [start, end), which is one. */
export declare function readHexRows(bytes: Buffer, start: number, end: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
