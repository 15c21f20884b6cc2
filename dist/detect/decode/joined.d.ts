import type { View } from './view.ts';
/** Reads the pieces of a value that [start, end) is one of; null where it is joined to nothing. */
export declare function joinedView(view: View, start: number, end: number): {
    readonly view: View;
    readonly end: number;
} | null;
/** True where a run of all three classes that is shorter than a value touches something that may join it to another piece. */
export declare function touchesJoint(bytes: Buffer, start: number, end: number, joinsLists: (offset: number) => boolean): boolean;
/** True where lists of strings are joined near an offset: only there may commas stand between the pieces of a value. */
export declare function joinsLists(bytes: Buffer): (offset: number) => boolean;
