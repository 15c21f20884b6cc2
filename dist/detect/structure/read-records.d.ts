import type { RecordTree } from './record.ts';
import type { Mark } from './tokens.ts';
/** Reads the records of a text. `marks` are the candidates in it, in order and apart from each other. */
export declare function readRecords(text: string, marks: readonly Mark[], path: string): RecordTree;
