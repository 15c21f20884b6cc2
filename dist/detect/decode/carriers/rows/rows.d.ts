/**
 * Lines that a program prints bytes in, a row each. What stands before a row (a log's time, a service's name, an address) is not asked
 * about: a row is told by its end. Readers of rows: dump.ts (text beside the digits), numbers.ts, characters.ts, hex-rows.ts.
 */
/** A line: its text in [from, end), and where the next one begins. */
export interface Line {
    readonly from: number;
    readonly end: number;
    readonly next: number;
}
/** Rows that follow each other. `settled` is where the next part of them begins, or what stands behind them. */
export interface Rows<Row> {
    readonly rows: readonly Row[];
    readonly from: number;
    readonly to: number;
    readonly settled: number;
}
/** The line of an offset; null where it is too long to be a row. */
export declare function lineAt(bytes: Buffer, at: number): Line | null;
/** The line that begins at an offset; null where it is too long to be a row. */
export declare function lineFrom(bytes: Buffer, from: number): Line | null;
/** Whether the byte behind a row can stand there: a line's end, or that of a text in Docker's files. */
export declare function mayEndRow(bytes: Buffer, at: number): boolean;
/** The rows around an offset, the line of which is one; null where it is none. */
export declare function rowsAround<Row>(bytes: Buffer, at: number, read: (bytes: Buffer, line: Line) => Row | null): Rows<Row> | null;
/** Where the rows begin that reach up to the line at `at`, as far as is read with them; `at` where there are none. */
export declare function rowsStart(bytes: Buffer, at: number, floor: number, isRow: (bytes: Buffer, line: Line) => boolean): number;
/** Whether a byte is a hexadecimal digit. */
export declare function isHex(byte: number | undefined): boolean;
/** What a hexadecimal digit says. */
export declare function hexValue(byte: number | undefined): number;
