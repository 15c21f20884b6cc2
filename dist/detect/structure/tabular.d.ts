import type { Mark } from './tokens.ts';
interface Cell {
    readonly start: number;
    readonly end: number;
}
interface Row {
    readonly start: number;
    readonly end: number;
    readonly cells: readonly Cell[];
}
/** Whole lines of a text; the header is none of the rows. */
export interface Table {
    readonly start: number;
    readonly end: number;
    readonly header: readonly string[];
    readonly rows: readonly Row[];
}
/** The tables that marks stand in, in order. */
export declare function readTables(text: string, marks: readonly Mark[]): readonly Table[];
/** `-[ RECORD 1 ]---+---`, `*** 1. row ***`: the lines below are the members of one row. */
export declare function isRecordHead(text: string, start: number): boolean;
export {};
