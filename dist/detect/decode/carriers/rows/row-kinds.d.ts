/** Whether the line that begins at an offset is a row. */
export declare function isRowLine(bytes: Buffer, from: number): boolean;
/** Whether the line at an offset, the one before or the one behind is a row. */
export declare function isByRow(bytes: Buffer, at: number): boolean;
/** Whether the row that begins at `from` goes on in the line that begins at `next`. */
export declare function goesOnInRow(bytes: Buffer, from: number, next: number): boolean;
/** Where the rows begin that reach up to `to`, the beginning of a line, as far as is read with them; `to` where there are none. */
export declare function rowsBefore(bytes: Buffer, from: number, to: number): number;
