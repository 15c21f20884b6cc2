/** Where the variables of a text are used, and how to go through all of its members. */
import type { Member, RecordNode, RecordTree } from './record.ts';
/** True for a record whose members stand on lines of their own, in no brackets. */
export declare function isLinesRecord(record: RecordNode): boolean;
/** The members of calls, objects and lists whose value is a variable, by its name. */
export declare function usesOf(tree: RecordTree): ReadonlyMap<string, readonly Member[]>;
/** The members of a record and of all records in it. */
export declare function everyMember(root: RecordNode): Generator<Member, void>;
