import type { Position } from '../model/detection.ts';
/** How far a stretch of content moves the line and the column. `units` and `bytes` are those behind its last newline. */
export interface Extent {
    readonly lines: number;
    /** UTF-16 code units, the bytes read as UTF-8. */
    readonly units: number;
    readonly bytes: number;
}
export declare const NOTHING: Extent;
/** One stretch, then another. */
export declare function join(first: Extent, second: Extent): Extent;
/** Measures a stretch. At the content's beginning (`first`) a byte order mark counts for no column. */
export declare function measure(bytes: Buffer, first: boolean): Extent;
/** A position in a piece as one in the whole: `before` is what stands before the piece, `offset` bytes long. */
export declare function moved(position: Position, offset: number, before: Extent, wide: boolean): Position;
