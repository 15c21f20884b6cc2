import type { Detection, Position } from '../../model/detection.ts';
/** Turns offsets of one content, asked for in ascending order of their starts, into lines and columns. */
export interface Positions {
    readonly at: (start: number, end: number, wide: boolean) => Position;
}
/**
 * Lines are counted as far as the last offset asked for, and columns go on from the last one asked for on the same line:
 * a minified file of many values is read once. A UTF-16 content is counted in its own units.
 */
export declare function positionsOf(bytes: Buffer): Positions;
/**
 * The UTF-16 code units of the text in [from, to), read as UTF-8; a byte that is part of no character counts as one.
 * At the very beginning the rest of a character counts for nothing: a piece of a larger content may begin inside one.
 */
export declare function unitsIn(bytes: Buffer, from: number, to: number): number;
/** A detection in an object of git, whose header takes up so many lines, with its place in the message below. */
export declare function belowHeader(detection: Detection, headerLines: number): Detection;
