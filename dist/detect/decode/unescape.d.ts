/**
 * Reading escaped text as what it stands for, so that the words around a value look the same whether they stand in a
 * file or in a JSON string in a JSON string in a log line. The value itself needs no unescaping: it is alphanumeric.
 */
import type { Reading } from '../../model/detection.ts';
/** The text before and behind a value with the escapes of up to four layers undone, and which layers these were. */
export declare function unescapeAround(before: string, after: string): {
    readonly before: string;
    readonly after: string;
    readonly readings: readonly Reading[];
};
/**
 * How many characters at the front of a token belong to an escape that glues to it, and which escape: in `\n<64>` the
 * run of key characters is 65 long, in `%3D<64>` 66, in `\u0022<64>` 69. `before` is the text up to the token.
 */
export declare function escapeGlue(before: string, token: string): {
    readonly length: number;
    readonly reading: Reading;
    readonly gives: string;
} | null;
